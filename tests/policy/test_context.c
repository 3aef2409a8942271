/* SPDX-License-Identifier: Apache-2.0
 *
 * The keys of a request, and atoms over keys that are unknown.
 *
 * Sources: KEYS is AWS global condition context keys; IKEYS IAM and AWS STS condition context keys; COND IAM
 * JSON policy elements: Condition; OPER Condition operators; MULTI Single-valued vs. multivalued context
 * keys; CHECK Access Analyzer policy check reference; VAR IAM policy elements: Variables and tags.
 */
#include "policy/context.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stdlib.h>

#include <cmocka.h>

#define T TRI_TRUE
#define F TRI_FALSE
#define U TRI_UNKNOWN

#define VALUES_MAX 4
/* clang-format off */
#define V(...) {__VA_ARGS__, NULL}
#define NONE   {NULL}
/* clang-format on */

static int make_arena(void **state)
{
    *state = arena_new(0);
    return *state == NULL ? -1 : 0;
}

static int free_arena(void **state)
{
    arena_free(*state);
    return 0;
}

static size_t list_length(const char *const *list)
{
    size_t n = 0;

    while (n < VALUES_MAX && list[n] != NULL)
        n++;
    return n;
}

/* An atom with the texts of `policy` (until NULL) as its values. */
static struct condition_atom make_atom(struct arena *arena, const char *op, const char *key, const char *const *policy)
{
    size_t count = list_length(policy);
    struct condition_value *values = ARENA_ARRAY(arena, count, struct condition_value);
    struct condition_atom atom = {
        .key = str_of(key), .key_written = str_of(key), .values = values, .value_count = count};
    bool odd;

    assert_non_null(values);
    assert_true(condition_operator_read(str_of(op), &atom.op, &odd));
    for (size_t i = 0; i < count; i++) {
        bool takes = condition_test_takes_variables(atom.op.test);
        assert_int_equal(template_parse(arena, str_of(policy[i]), takes, &values[i].template), RC_OK);
    }
    return atom;
}

static const struct str *make_list(struct arena *arena, const char *const *list, size_t *count)
{
    struct str *texts;

    *count = list_length(list);
    texts = ARENA_ARRAY(arena, *count, struct str);
    assert_non_null(texts);
    for (size_t i = 0; i < *count; i++)
        texts[i] = str_of(list[i]);
    return texts;
}

static struct context *make_context(void **state, enum context_state others)
{
    struct context *context = context_new(*state, others);

    assert_non_null(context);
    return context;
}

static void assert_text(struct str s, const char *expected)
{
    assert_int_equal(s.len, str_of(expected).len);
    if (s.len > 0)
        assert_memory_equal(s.at, expected, s.len);
}

static void keys_are_found_without_case(void **state) /* COND */
{
    struct context *context = make_context(state, CONTEXT_MISSING);
    const struct context_key *key;

    assert_int_equal(context_set_one(context, STR("aws:PrincipalTag/Team"), STR("ops")), RC_OK);
    key = context_get(context, STR("aws:principaltag/team"));
    assert_int_equal(key->state, CONTEXT_PRESENT);
    assert_text(key->name, "aws:principaltag/team");
    assert_text(key->written, "aws:PrincipalTag/Team");
    assert_int_equal(key->count, 1);
    assert_text(key->values[0], "ops");

    assert_int_equal(context_set_one(context, STR("AWS:principaltag/TEAM"), STR("dev")), RC_OK);
    assert_int_equal(context_count(context), 1);
    assert_text(context_get(context, STR("aws:principaltag/team"))->values[0], "dev");

    assert_int_equal(context_set_missing(context, STR("aws:PrincipalTag/team")), RC_OK);
    assert_int_equal(context_get(context, STR("aws:principaltag/team"))->state, CONTEXT_MISSING);
    assert_int_equal(context_count(context), 1);
}

static void keys_that_were_never_set(void **state)
{
    struct context *missing = make_context(state, CONTEXT_MISSING);
    struct context *unknown = make_context(state, CONTEXT_UNKNOWN);
    const struct context_key *key = context_get(missing, STR("aws:username"));

    assert_int_equal(key->state, CONTEXT_MISSING);
    assert_int_equal(key->name.len, 0);
    key = context_get(unknown, STR("aws:username"));
    assert_int_equal(key->state, CONTEXT_UNKNOWN);
    assert_true(key->maybe_missing);
    assert_false(key->only_values);
    assert_int_equal(context_count(unknown), 0);
    assert_non_null(context_sorted(unknown, *state));
}

static void keys_come_sorted(void **state)
{
    static const char *const names[] = {"sts:ExternalId", "aws:username", "AWS:SourceIp", "aws:PrincipalTag/B",
                                        "aws:PrincipalTag/a"};
    static const char *const sorted[] = {"aws:principaltag/a", "aws:principaltag/b", "aws:sourceip", "aws:username",
                                         "sts:externalid"};
    struct context *context = make_context(state, CONTEXT_MISSING);
    const struct context_key *const *keys;

    for (size_t i = 0; i < sizeof names / sizeof names[0]; i++)
        assert_int_equal(context_set_one(context, str_of(names[i]), STR("x")), RC_OK);
    keys = context_sorted(context, *state);
    assert_non_null(keys);
    assert_int_equal(context_count(context), sizeof sorted / sizeof sorted[0]);
    for (size_t i = 0; i < sizeof sorted / sizeof sorted[0]; i++)
        assert_text(keys[i]->name, sorted[i]);
}

struct kind_case {
    const char *name;
    bool multivalued;
    const char *source;
};

static const struct kind_case kinds[] = {
    {"aws:tagkeys", true, "KEYS"},
    {"aws:calledvia", true, "KEYS"},
    {"aws:principalorgpaths", true, "KEYS"},
    {"aws:resourceorgpaths", true, "KEYS"},
    {"aws:sourceorgpaths", true, "KEYS"},
    {"aws:vpceorgpaths", true, "KEYS"},
    {"aws:principalservicenameslist", true, "KEYS"},
    {"sts:transitivetagkeys", true, "IKEYS"},
    {"sts:requestcontextproviders", true, "IKEYS"},
    {"saml:cn", true, "IKEYS"},
    {"saml:edupersonaffiliation", true, "IKEYS"},
    {"saml:eduorglegalname", true, "IKEYS"},
    {"saml:mail", true, "IKEYS"},
    {"cognito-identity.amazonaws.com:amr", true, "IKEYS"},
    {"oidc.eks.eu-west-1.amazonaws.com/id/abc:amr", true, "IKEYS"},
    {"aws:calledviafirst", false, "KEYS"},
    {"aws:principalorgid", false, "KEYS"},
    {"aws:principalservicename", false, "KEYS"},
    {"aws:principaltag/aws:tagkeys", false, "KEYS: a tag's value is one text"},
    {"aws:requesttag/example.com:amr", false, "KEYS: a tag's value is one text"},
    {"aws:username", false, "KEYS"},
    {"aws:sourceip", false, "KEYS"},
    {"sts:externalid", false, "IKEYS"},
    {"saml:aud", false, "IKEYS"},
    {"saml:sub", false, "IKEYS"},
    {"saml:sub_type", false, "IKEYS"},
    {"saml:namequalifier", false, "IKEYS"},
    {"saml:doc", false, "IKEYS"},
    {"saml:edupersonorgdn", false, "IKEYS"},
    {"saml:", false, "no key"},
    {"token.actions.githubusercontent.com:sub", false, "IKEYS"},
    {"ec2:amr", false, "no host"},
    {"tagkeys", false, "no key"},
    {"", false, "no key"},
};

static void kinds_of_keys(void **state)
{
    (void)state;
    for (size_t i = 0; i < sizeof kinds / sizeof kinds[0]; i++) {
        if (context_key_multivalued(str_of(kinds[i].name)) != kinds[i].multivalued)
            fail_msg("%s is not %s (%s)", kinds[i].name, kinds[i].multivalued ? "multivalued" : "single-valued",
                     kinds[i].source);
    }
}

static void values_of_variables(void **state) /* VAR */
{
    struct context *context = make_context(state, CONTEXT_MISSING);
    struct context *hazy = make_context(state, CONTEXT_UNKNOWN);
    struct variable_source source = context_variables(context);
    struct variable_source hazy_source = context_variables(hazy);
    static const struct str two[] = {{"a", 1}, {"b", 1}};
    const struct context_key several = {
        .written = STR("ec2:Several"), .state = CONTEXT_PRESENT, .values = two, .count = 2};
    const struct context_key unknown = {.written = STR("iam:Unknown"), .state = CONTEXT_UNKNOWN, .maybe_missing = true};
    const struct context_key none = {.written = STR("iam:None"), .state = CONTEXT_PRESENT};
    struct str value = STR_EMPTY;

    assert_int_equal(context_set_one(context, STR("aws:username"), STR("ann")), RC_OK);
    assert_int_equal(context_set_one(context, STR("aws:TagKeys"), STR("a")), RC_OK);
    assert_int_equal(context_set(context, &several), RC_OK);
    assert_int_equal(context_set(context, &unknown), RC_OK);
    assert_int_equal(context_set(context, &none), RC_OK);

    assert_int_equal(source.value(source.self, STR("aws:username"), &value), VARIABLE_VALUE);
    assert_text(value, "ann");
    assert_int_equal(source.value(source.self, STR("aws:tagkeys"), &value), VARIABLE_UNKNOWN);
    assert_int_equal(source.value(source.self, STR("aws:calledvia"), &value), VARIABLE_UNKNOWN);
    assert_int_equal(source.value(source.self, STR("ec2:several"), &value), VARIABLE_UNKNOWN);
    assert_int_equal(source.value(source.self, STR("iam:unknown"), &value), VARIABLE_UNKNOWN);
    assert_int_equal(source.value(source.self, STR("iam:none"), &value), VARIABLE_MISSING);
    assert_int_equal(source.value(source.self, STR("aws:userid"), &value), VARIABLE_MISSING);
    assert_int_equal(hazy_source.value(hazy_source.self, STR("aws:userid"), &value), VARIABLE_UNKNOWN);
}

/* An atom over one key of the context, the others missing. */
struct atom_case {
    const char *operator_name;
    const char *key;
    const char *policy[VALUES_MAX];
    enum context_state state;
    const char *values[VALUES_MAX];
    bool only_values;
    bool maybe_missing;
    enum tri expected;
    const char *source;
};

/* Kinds of unknown keys: any value or none; any value; one of a list, or none. */
#define PRESENT(...)        CONTEXT_PRESENT, V(__VA_ARGS__), false, false
#define MISSING             CONTEXT_MISSING, NONE, false, false
#define ANYTHING            CONTEXT_UNKNOWN, NONE, false, true
#define ANY_VALUE           CONTEXT_UNKNOWN, NONE, false, false
#define ONE_OF(...)         CONTEXT_UNKNOWN, V(__VA_ARGS__), true, false
#define ONE_OF_OR_NONE(...) CONTEXT_UNKNOWN, V(__VA_ARGS__), true, true

static const struct atom_case atoms[] = {
    {"StringEquals", "aws:principaltag/team", V("ops"), PRESENT("ops"), T, "OPER"},
    {"StringEquals", "aws:principaltag/team", V("ops"), PRESENT("Ops"), F, "OPER"},
    {"StringEquals", "aws:principaltag/team", V("ops"), MISSING, F, "OPER"},
    {"StringNotEquals", "aws:principaltag/team", V("ops"), MISSING, T, "OPER"},
    {"StringEquals", "aws:tagkeys", V("a"), PRESENT("a", "b"), U, "MULTI"},
    {"StringEquals", "k:other", V("${aws:username}"), PRESENT("x"), F, "VAR: null matches nothing"},

    {"StringEquals", "k:x", V("a"), ANYTHING, U, "some state differs"},
    {"StringNotEquals", "k:x", V("a"), ANYTHING, U, "some state differs"},
    {"StringEqualsIfExists", "k:x", V("a"), ANYTHING, U, "some state differs"},
    {"StringLike", "k:x", V("*"), ANYTHING, U, "missing is F"},
    {"StringLike", "k:x", V("*"), ANY_VALUE, T, "every text"},
    {"StringLike", "k:x", V("a", "**"), ANY_VALUE, T, "every text"},
    {"StringLike", "k:x", V("?*"), ANY_VALUE, U, "the empty text is F"},
    {"StringNotLike", "k:x", V("*"), ANY_VALUE, F, "every text"},
    {"StringNotLike", "k:x", V("*"), ANYTHING, U, "missing is T"},
    {"StringLikeIfExists", "k:x", V("*"), ANYTHING, T, "every text, and missing"},
    {"StringNotLikeIfExists", "k:x", V("*"), ANYTHING, U, "missing is T"},
    {"StringEqualsIfExists", "k:x", V("*"), ANYTHING, U, "no wildcard there"},
    {"ArnLikeIfExists", "k:x", V("*"), ANYTHING, T, "every value, and missing"},
    {"ArnLikeIfExists", "k:x", V("arn:*:*:*:*:*"), ANYTHING, U, "not every text is an ARN"},
    {"NumericEqualsIfExists", "k:x", V("1"), ANYTHING, U, "some state differs"},
    {"IpAddressIfExists", "k:x", V("0.0.0.0/0", "::/0"), ANYTHING, U, "not every text is an address"},
    {"BoolIfExists", "k:x", V("true", "false"), ANYTHING, U, "not every text is a boolean"},
    {"ForAllValues:StringLike", "k:x", V("*"), ANYTHING, T, "every set, the empty one too"},
    {"ForAllValues:StringLike", "aws:tagkeys", V("*"), ANYTHING, T, "every set, the empty one too"},
    {"ForAllValues:StringNotLike", "k:x", V("*"), ANYTHING, U, "some state differs"},
    {"ForAllValues:StringNotLike", "k:x", V("*"), ANY_VALUE, U, "an empty string alone is T"},
    {"ForAllValues:StringEquals", "k:x", V("${aws:username}"), ANY_VALUE, U, "an empty string alone is T"},
    {"ForAllValues:StringNotEquals", "k:x", V(""), ANYTHING, T, "an empty string alone is T"},
    {"ForAllValues:StringNotEqualsIgnoreCase", "k:x", V("", "${aws:username}"), ANYTHING, T,
     "an empty string alone is T"},
    {"ForAllValues:StringNotLike", "k:x", V("", "a"), ANYTHING, U, "some text differs"},
    {"ForAllValues:StringNotEquals", "aws:tagkeys", V(""), ANYTHING, U, "an empty string among others"},
    {"ForAllValues:StringEquals", "k:x", V(""), ANYTHING, U, "of other texts F"},
    {"StringNotEquals", "k:x", V(""), ANYTHING, U, "an empty string is one"},
    {"ForAllValues:ArnNotLike", "k:x", V(""), ANYTHING, U, "no ARN"},
    {"ForAnyValue:StringLike", "k:x", V("*"), ANY_VALUE, U, "an empty string alone is U"},
    {"ForAnyValue:StringLikeIfExists", "k:x", V("*"), ANYTHING, U, "an empty string alone is U"},
    {"StringLikeIfExists", "aws:tagkeys", V("*"), ANYTHING, U, "several values are U"},
    {"Null", "k:x", V("true"), ANYTHING, U, "OPER"},
    {"Null", "k:x", V("false"), ANY_VALUE, U, "CHECK: an empty string is an empty set, or not"},
    {"Null", "k:x", V("true", "false"), ANYTHING, U, "CHECK: an empty string is an empty set, or not"},
    {"ForAllValues:Null", "k:x", V("true"), ANYTHING, T, "CHECK: always true"},
    {"ForAnyValue:Null", "k:x", V("true"), ANYTHING, F, "CHECK: always false"},
    {"StringEquals", "k:x", V("${aws:username}"), ANYTHING, F, "VAR: null matches nothing"},
    {"StringNotEquals", "k:x", V("${aws:username}"), ANYTHING, T, "VAR: null matches nothing"},
    {"StringEqualsIfExists", "k:x", V("${aws:username}"), ANYTHING, U, "missing is T"},
    {"StringNotEqualsIfExists", "k:x", V("${aws:username}"), ANYTHING, T, "VAR: null matches nothing"},
    {"StringEquals", "k:x", V("${aws:username}", "a"), ANYTHING, U, "some state differs"},
    {"ForAllValues:StringNotEquals", "aws:tagkeys", V("${aws:username}"), ANYTHING, T, "VAR: null matches nothing"},
    {"ForAllValues:StringEquals", "aws:tagkeys", V("${aws:username}"), ANYTHING, U, "missing is T"},
    {"ForAnyValue:StringEquals", "aws:tagkeys", V("${aws:username}"), ANYTHING, U, "an empty string alone is U"},
    {"StringEquals", "k:x", V("${k:x}"), ANYTHING, U, "a variable that is unknown"},
    {"ForAnyValue:StringLike", "k:x", NONE, ANYTHING, F, "CHECK: empty array"},
    {"ForAllValues:StringLike", "k:x", NONE, ANYTHING, U, "CHECK: empty array"},
    {"ForAllValues:StringLike", "k:x", NONE, ANY_VALUE, U, "an empty string alone is T"},
    {"StringLikeIfExists", "k:x", NONE, ANY_VALUE, F, "CHECK: empty array"},
    {"StringLikeIfExists", "k:x", NONE, ANYTHING, U, "CHECK: empty array"},
    {"StringLike", "k:x", NONE, ANYTHING, U, "CHECK: empty array"},

    {"StringEquals", "k:x", V("a"), ONE_OF("a"), T, "all states"},
    {"StringEquals", "k:x", V("a"), ONE_OF("a", "b"), U, "some state differs"},
    {"StringEquals", "k:x", V("c"), ONE_OF("a", "b"), F, "no state"},
    {"StringEquals", "k:x", V("a", "b"), ONE_OF("a", "b"), T, "all states"},
    {"StringEquals", "k:x", V("a", "b"), ONE_OF_OR_NONE("a", "b"), U, "missing is F"},
    {"StringEqualsIfExists", "k:x", V("a", "b"), ONE_OF_OR_NONE("a", "b"), T, "all states"},
    {"StringEquals", "k:x", V("c"), ONE_OF_OR_NONE("a", "b"), F, "no state"},
    {"StringNotEquals", "k:x", V("c"), ONE_OF_OR_NONE("a", "b"), T, "all states"},
    {"Null", "k:x", V("true"), ONE_OF_OR_NONE("a"), U, "some state differs"},
    {"Null", "k:x", V("false"), ONE_OF("a", "b"), T, "all states"},
    {"NumericLessThan", "k:x", V("5"), ONE_OF("1", "4"), T, "all states"},
    {"NumericLessThan", "k:x", V("5"), ONE_OF("1", "x"), U, "one cannot be read"},
    {"Bool", "k:x", V("true", "false"), ONE_OF("true", "false"), T, "all states"},
    {"Bool", "k:x", V("true"), ONE_OF_OR_NONE("false"), F, "no state"},
    {"ForAnyValue:StringEquals", "aws:tagkeys", V("a", "b"), ONE_OF("a", "b"), T, "every set of them"},
    {"ForAnyValue:StringEquals", "aws:tagkeys", V("a"), ONE_OF("a", "b"), U, "the other alone"},
    {"ForAllValues:StringEquals", "aws:tagkeys", V("a", "b", "c"), ONE_OF_OR_NONE("a", "b"), T, "every set of them"},
    {"ForAllValues:StringEquals", "aws:tagkeys", V("a"), ONE_OF_OR_NONE("a", "b"), U, "the other alone"},
    {"ForAllValues:StringEquals", "aws:tagkeys", V("a"), ONE_OF("", "a"), U, "an empty string among others"},
    {"StringEquals", "aws:tagkeys", V("a", "b"), ONE_OF("a", "b"), U, "both at once are U"},
    {"StringEquals", "aws:tagkeys", V("a"), ONE_OF("a"), T, "one value"},
    {"StringEquals", "k:x", V("a"), CONTEXT_UNKNOWN, NONE, true, false, U, "no state is left"},
    {"StringEquals", "k:x", V("a"), CONTEXT_UNKNOWN, NONE, true, true, F, "missing alone is left"},
};

static void atoms_in_a_context(void **state)
{
    for (size_t i = 0; i < sizeof atoms / sizeof atoms[0]; i++) {
        const struct atom_case *c = &atoms[i];
        struct context *context = make_context(state, CONTEXT_MISSING);
        struct context_key key = {.written = str_of(c->key),
                                  .state = c->state,
                                  .only_values = c->only_values,
                                  .maybe_missing = c->maybe_missing,
                                  .multivalued = context_key_multivalued(str_of(c->key))};
        struct condition_atom atom = make_atom(*state, c->operator_name, c->key, c->policy);
        enum tri result;

        key.values = make_list(*state, c->values, &key.count);
        assert_int_equal(context_set(context, &key), RC_OK);
        assert_int_equal(context_evaluate(context, &atom, *state, &result), RC_OK);
        if (result != c->expected)
            fail_msg("row %zu: %s %s [%s …] gives %d, not %d (%s)", i, c->operator_name, c->key,
                     c->policy[0] ? c->policy[0] : "", (int)result, (int)c->expected, c->source);
    }
}

static void keys_never_set_are_as_others(void **state)
{
    static const char *const star[VALUES_MAX] = {"*"};
    struct context *missing = make_context(state, CONTEXT_MISSING);
    struct context *unknown = make_context(state, CONTEXT_UNKNOWN);
    struct condition_atom like = make_atom(*state, "StringLikeIfExists", "aws:userid", star);
    struct condition_atom tags = make_atom(*state, "StringLikeIfExists", "aws:tagkeys", star);
    struct condition_atom null = make_atom(*state, "StringLike", "aws:userid", star);
    enum tri result;

    assert_int_equal(context_evaluate(missing, &null, *state, &result), RC_OK);
    assert_int_equal(result, F);
    assert_int_equal(context_evaluate(unknown, &null, *state, &result), RC_OK);
    assert_int_equal(result, U);
    assert_int_equal(context_evaluate(unknown, &like, *state, &result), RC_OK);
    assert_int_equal(result, T);
    assert_int_equal(context_evaluate(unknown, &tags, *state, &result), RC_OK);
    assert_int_equal(result, U); /* several values without a set operator */
    like.fault = true;
    assert_int_equal(context_evaluate(unknown, &like, *state, &result), RC_OK);
    assert_int_equal(result, U);
}

static enum rc evaluate_set(struct arena *arena, const struct condition_atom *atom, const struct str *values,
                            size_t count, bool multivalued, enum tri *out)
{
    struct context *empty = context_new(arena, CONTEXT_MISSING);
    struct variable_source variables;
    struct key_values key = {values, count, multivalued};

    assert_non_null(empty);
    variables = context_variables(empty);
    return condition_evaluate(atom, &key, &variables, arena, out);
}

/* Wherever an unknown key gives T or F, every concrete state of a handful of texts must give the same. */
static void what_is_said_of_the_unknown_holds_in_each_state(void **state)
{
    static const char *const operators[] = {
        "StringEquals",  "StringNotEquals",  "StringEqualsIgnoreCase", "StringLike",   "StringNotLike",
        "NumericEquals", "NumericNotEquals", "NumericLessThan",        "DateLessThan", "Bool",
        "BinaryEquals",  "IpAddress",        "NotIpAddress",           "ArnLike",      "ArnNotLike",
    };
    static const char *const prefixes[] = {"", "ForAllValues:", "ForAnyValue:"};
    static const char *const policies[][VALUES_MAX] = {
        NONE,
        V("*"),
        V("a"),
        V("a", "*"),
        V("?*"),
        V("${aws:username}"),
        V("${aws:username}", "a"),
        V("true"),
        V("1"),
        V("0.0.0.0/0"),
        V("arn:aws:s3:::*"),
        V(""),
        V("", "?*"),
        V("QQ=="),
        V("${x"),
        V("2026-06-01T00:00:00Z"),
    };
    static const struct str texts[] = {{"", 0},           {"a", 1},    {"A", 1},        {"true", 4},
                                       {"1", 1},          {"QQ==", 4}, {"10.0.0.1", 8}, {"arn:aws:s3:::b", 14},
                                       {"2025-01-01", 10}};
    enum {
        TEXTS = sizeof texts / sizeof texts[0]
    };
    static const char *const suffixes[] = {"", "IfExists"};
    size_t definite = 0;

    for (size_t n = 0; n < sizeof operators / sizeof operators[0] * 3 * 2 * 2 * (sizeof policies / sizeof policies[0]);
         n++) {
        size_t rest = n;
        const char *const *policy = policies[rest % (sizeof policies / sizeof policies[0])];
        bool multivalued;
        const char *key;
        struct str parts[3];
        struct str operator_name;
        struct context *context;
        struct condition_atom atom;
        enum tri said;
        enum tri one;

        rest /= sizeof policies / sizeof policies[0];
        multivalued = rest % 2;
        rest /= 2;
        parts[2] = str_of(suffixes[rest % 2]);
        rest /= 2;
        parts[0] = str_of(prefixes[rest % 3]);
        parts[1] = str_of(operators[rest / 3]);
        arena_reset(*state);
        operator_name = arena_join(*state, parts, 3);
        assert_non_null(operator_name.at);
        key = multivalued ? "aws:tagkeys" : "k:x";
        context = make_context(state, CONTEXT_MISSING);
        assert_int_equal(context_set(context, &(struct context_key){.written = str_of(key),
                                                                    .state = CONTEXT_UNKNOWN,
                                                                    .maybe_missing = true,
                                                                    .multivalued = multivalued}),
                         RC_OK);
        atom = make_atom(*state, operator_name.at, key, policy);
        assert_int_equal(context_evaluate(context, &atom, *state, &said), RC_OK);
        if (said == U)
            continue;
        definite++;
        assert_int_equal(evaluate_set(*state, &atom, NULL, 0, multivalued, &one), RC_OK);
        assert_int_equal(one, said);
        for (size_t i = 0; i < TEXTS; i++) {
            assert_int_equal(evaluate_set(*state, &atom, &texts[i], 1, multivalued, &one), RC_OK);
            assert_int_equal(one, said);
        }
        for (size_t i = 0; multivalued && i + 2 <= TEXTS; i++) {
            assert_int_equal(evaluate_set(*state, &atom, &texts[i], 2, multivalued, &one), RC_OK);
            assert_int_equal(one, said);
        }
    }
    assert_true(definite > 20);
}

/* Few keys are looked through, more have a table: all are found in either case, and set again in their place. */
static void few_keys_and_many(void **state)
{
    struct arena *arena = *state;

    for (size_t count = 0; count < 60; count++) {
        struct context *context = context_new(arena, CONTEXT_MISSING);

        assert_non_null(context);
        for (size_t round = 0; round < 2; round++) {
            for (size_t i = 0; i < count; i++)
                assert_int_equal(context_set_one(context, arena_printf(arena, "%s:Key%zu", round == 0 ? "a" : "A", i),
                                                 arena_printf(arena, "%zu", i + round)),
                                 RC_OK);
            assert_int_equal(context_count(context), count);
            for (size_t i = 0; i < count; i++) {
                const struct context_key *key = context_get(context, arena_printf(arena, "a:key%zu", i));

                assert_int_equal(key->state, CONTEXT_PRESENT);
                assert_true(str_equal(key->values[0], arena_printf(arena, "%zu", i + round)));
            }
            assert_int_equal(context_get(context, STR("a:key"))->state, CONTEXT_MISSING);
        }
    }
}

#define IN_ARENA(name) cmocka_unit_test_setup_teardown(name, make_arena, free_arena)

int main(void)
{
    const struct CMUnitTest tests[] = {
        IN_ARENA(keys_are_found_without_case),
        IN_ARENA(keys_that_were_never_set),
        IN_ARENA(keys_come_sorted),
        IN_ARENA(few_keys_and_many),
        cmocka_unit_test(kinds_of_keys),
        IN_ARENA(values_of_variables),
        IN_ARENA(atoms_in_a_context),
        IN_ARENA(keys_never_set_are_as_others),
        IN_ARENA(what_is_said_of_the_unknown_holds_in_each_state),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}
