/* SPDX-License-Identifier: Apache-2.0
 *
 * Atoms as sets of states, held against condition_evaluate over many values: a state of `sure` must make
 * the atom T, and what makes it T or U must be in `maybe`. Where no state gives U both must be exact.
 */
#include "contains.h"
#include "policy/states.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include <cmocka.h>

#include "policy/states_private.h"
#include "text/date.h"
#include "text/utf8.h"

/* A fixed sequence, so that a failure can be had again. */
static uint64_t next_random(uint64_t *seed)
{
    *seed ^= *seed << 13;
    *seed ^= *seed >> 7;
    *seed ^= *seed << 17;
    return *seed;
}

static const char *const operators[] = {
    /* clang-format off */
    "StringEquals", "StringNotEquals", "StringEqualsIgnoreCase", "StringNotEqualsIgnoreCase", "StringLike", "StringNotLike",
    "NumericEquals", "NumericNotEquals", "NumericLessThan", "NumericLessThanEquals", "NumericGreaterThan",
    "NumericGreaterThanEquals", "DateEquals", "DateNotEquals", "DateLessThan", "DateLessThanEquals", "DateGreaterThan",
    "DateGreaterThanEquals", "Bool", "BinaryEquals", "IpAddress", "NotIpAddress", "ArnEquals", "ArnLike", "ArnNotEquals",
    "ArnNotLike", "Null",
    /* clang-format on */
};

/* Policy values of every kind, readable and not. */
static const char *const policy_values[] = {
    /* clang-format off */
    "", "*", "a", "ab", "A", "a*", "*b", "?", "??", "a?b*", "sik", "\xc3\xa4", "\xc3\x84*", "true", "FALSE", "yes", "5", "5.0",
    "-3", "7.25", "five", "100", "2026-11-24T00:00:00Z", "2026-11-24T00:00:00.5Z", "1795521600", "2026", "5000", "2026-13-01",
    "203.0.113.0/24", "203.0.113.7", "10.0.0.0/8", "0.0.0.0/0", "::/0", "2001:db8::/32", "203.0.113.0/33",
    "arn:aws:iam::*:role/*", "arn:aws:iam::111122223333:user/b?b", "arn:aws:iam", "arn:*", "*:*:*:*:*:*", "a*:aws:*:*:*:*x",
    "arn:aws:sts::111122223333:assumed-role/r/s*", "AROA1:*", "A*A1:b*", "1111*", "${aws:username}", "${aws:username}*",
    "${*}", "a${?}", "${star}", "x${star}", "${none}", "${none, 'd'}*", "${unknown}", "${", "arn:aws:s3:::${star}",
    "${colons}:*", "YWI=",
    /* clang-format on */
};

/* Request values: what a domain's samples are taken from. */
static const char *const request_values[] = {
    /* clang-format off */
    "", "a", "b", "ab", "aab", "aXbc", "AB", "SIK", "s\xc4\xb1k", "\xc5\xbfik", "sI\xe2\x84\xaa", "\xc3\xa4", "\xc3\x84", "\xc3\x84x",
    "*", "?", "a?", "x*", "xy", "d", "dd", "bo", "bob", "true", "True", "false", "yes", "5", "5.00", "-3", "-4", "7.25", "7.3", "100",
    "2026-11-24T00:00:00Z", "2026-11-23T23:59:59Z", "2026-11-24T00:00:01Z", "1795521600", "5000", "203.0.113.7", "203.0.113.0",
    "203.0.114.0", "10.1.2.3", "2001:db8::7", "::1", "::ffff:10.0.0.1", "203.0.113.0/24", "arn:aws:iam::111122223333:role/x",
    "arn:aws:iam::111122223333:user/bob", "arn:aws:iam::111122223333:user/a/bob", "arn:aws:iam", "a:aws:iam::1:x",
    "arn:aws:sts::111122223333:assumed-role/r/s1", "arn:aws:s3:::*", "arn:aws:s3:::b", "AROA1:b", "AROA1:", "111122223333",
    "c:d:1:2:3:4", "YWI=", "arn:aws:iam::", "arn:aws:iam::1111:role:x",
    /* clang-format on */
};

enum {
    VALUES = sizeof policy_values / sizeof policy_values[0],
    SAMPLES = sizeof request_values / sizeof request_values[0]
};

static enum variable_state variable(const void *self, struct str key, struct str *value)
{
    (void)self;
    if (str_equal(key, STR("aws:username")))
        *value = STR("bo");
    else if (str_equal(key, STR("star")))
        *value = STR("*");
    else if (str_equal(key, STR("colons")))
        *value = STR("c:d");
    else
        return str_equal(key, STR("unknown")) ? VARIABLE_UNKNOWN : VARIABLE_MISSING;
    return VARIABLE_VALUE;
}

static const struct variable_source variables = {NULL, variable};

static struct ip_range range(const char *text)
{
    struct ip_range out;
    assert_true(value_read_ip(str_of(text), &out));
    return out;
}

/* Domain number `n` of those that are tried. */
enum {
    DOMAINS = 9
};
static void make_domain(size_t n, struct ip_range ranges[2], struct glob *form, struct arena *arena, struct domain *out)
{
    static const struct str booleans[2] = {{"true", 4}, {"false", 5}};
    static const struct str mixed[] = {{"a", 1}, {"", 0}, {"AB", 2}, {"5", 1}, {"arn:aws:iam::111122223333:role/x", 32},
                                       {"bo", 2}};
    struct domain domain = {.may_be_missing = true, .text = TEXT_DOMAIN_ANY};

    switch (n) {
    case 0: domain.kind = DOMAIN_STRING; break;
    case 1: domain.kind = DOMAIN_STRINGS; break;
    case 2:
        domain.kind = DOMAIN_FINITE;
        domain.values = booleans;
        domain.value_count = 2;
        domain.may_be_missing = false;
        break;
    case 3:
        domain.kind = DOMAIN_FINITE;
        domain.values = mixed;
        domain.value_count = sizeof mixed / sizeof mixed[0];
        break;
    case 4:
        domain.kind = DOMAIN_NUMBER;
        domain.least = INT64_MIN;
        domain.most = INT64_MAX;
        break;
    case 5:
        domain.kind = DOMAIN_NUMBER;
        domain.whole = true;
        domain.least = -3;
        domain.most = 129600;
        break;
    case 6:
        domain.kind = DOMAIN_DATE;
        domain.least = INT64_MIN;
        domain.most = INT64_MAX;
        break;
    case 7:
        ranges[0] = range("0.0.0.0/0");
        ranges[1] = range("::/0");
        domain.kind = DOMAIN_ADDRESS;
        domain.ranges = ranges;
        domain.range_count = 2;
        break;
    default:
        domain.kind = DOMAIN_STRING;
        assert_int_equal(glob_compile_text(arena, STR("arn:*:*:*:*:*"), GLOB_ARN_FIELDS, false, form), RC_OK);
        domain.text.forms = form;
        domain.text.form_count = 1;
        break;
    }
    *out = domain;
}

static void random_atom(struct arena *arena, uint64_t *seed, struct condition_atom *out)
{
    static const char *const sets[] = {"", "ForAllValues:", "ForAnyValue:"};
    char name[64];
    bool odd;
    size_t count = next_random(seed) % 4;
    struct condition_value *values = ARENA_ARRAY(arena, count, struct condition_value);

    assert_non_null(values);
    *out = (struct condition_atom){.key = next_random(seed) % 2 == 0 ? STR("aws:epochtime") : STR("some:key")};
    snprintf(name, sizeof name, "%s%s%s", sets[next_random(seed) % 3],
             operators[next_random(seed) % (sizeof operators / sizeof *operators)],
             next_random(seed) % 3 == 0 ? "IfExists" : "");
    if (!condition_operator_read(str_of(name), &out->op, &odd))
        out->fault = true;
    if (next_random(seed) % 40 == 0)
        out->fault = true;
    for (size_t i = 0; i < count; i++) {
        struct str text = str_of(policy_values[next_random(seed) % VALUES]);
        assert_int_equal(template_parse(arena, text, condition_test_takes_variables(out->op.test), &values[i].template),
                         RC_OK);
    }
    out->values = values;
    out->value_count = count;
    out->operator_written = arena_copy(arena, str_of(name));
    assert_non_null(out->operator_written.at);
}

/* The key's values for the variable's. */
static struct key_values derive(struct arena *arena, const struct derivation *derivation,
                                const struct variable_value *value, struct str key[2],
                                const struct condition_atom *atom, const struct domain *domain)
{
    struct key_values out = {key, value->count, domain->kind == DOMAIN_STRINGS};
    struct str parts[2] = {derivation->text, value->count == 0 ? STR_EMPTY : value->values[0]};

    if (value->count == 0) {
        key[0] = derivation->text;
        out.count = derivation->kind == DERIVED_OR_TEXT && derivation->has_text;
        return out;
    }
    for (size_t i = 0; i < value->count; i++)
        key[i] = value->values[i];
    if (derivation->kind == DERIVED_PREFIXED) {
        key[0] = arena_join(arena, parts, 2);
        assert_non_null(key[0].at);
    }
    for (int i = 0; derivation->kind == DERIVED_ARN_ACCOUNT && i < 5; i++)
        key[0] = str_cut(&parts[1], ':');
    /* aws:EpochTime has the instant in seconds. */
    struct instant instant;
    if (domain->kind == DOMAIN_DATE && str_equal(atom->key, STR("aws:epochtime")) &&
        date_read(key[0], &instant) == DATE_READ) {
        key[0] = arena_printf(arena, "%lld", (long long)instant.seconds);
        assert_non_null(key[0].at);
    }
    return out;
}

static bool is_between(enum condition_test test, enum condition_test first, enum condition_test last)
{
    return test >= first && test <= last;
}

/* Whether both sets are exact: the operator reads the domain's values, and is not one of the two for which
 * constraint_atom.c says that `maybe` is wider. */
static bool is_exact(const struct condition_atom *atom, const struct domain *domain)
{
    enum condition_test test = atom->op.test;
    bool numeric = is_between(test, TEST_NUMERIC_EQUALS, TEST_NUMERIC_GREATER_EQUALS);

    if (atom->fault || test == TEST_NULL || atom->value_count == 0)
        return true;
    switch (domain->kind) {
    case DOMAIN_FINITE: return true;
    case DOMAIN_NUMBER: return numeric;
    case DOMAIN_DATE:
        return (numeric && str_equal(atom->key, STR("aws:epochtime"))) ||
               is_between(test, TEST_DATE_EQUALS, TEST_DATE_GREATER_EQUALS);
    case DOMAIN_ADDRESS: return test == TEST_IP_ADDRESS;
    default: return test == TEST_STRING_EQUALS || test == TEST_STRING_LIKE || test == TEST_BOOL;
    }
}

static size_t checked[3]; /* by value: how many states gave it */

static void check_state(struct arena *arena, const struct domain *domain, const struct derivation *derivation,
                        const struct condition_atom *atom, const struct constraint *sure,
                        const struct constraint *maybe, const struct constraint *not_sure,
                        const struct variable_value *value)
{
    struct str key[2];
    enum tri result;
    const struct constraint *all;

    assert_int_equal(constraint_all(arena, domain, &all), RC_OK);
    if (!in_constraint(domain, all, value))
        return;
    struct key_values values = derive(arena, derivation, value, key, atom, domain);
    assert_int_equal(condition_evaluate(atom, &values, &variables, arena, &result), RC_OK);
    bool is_sure = in_constraint(domain, sure, value);
    bool may_be = in_constraint(domain, maybe, value);
    bool exact = is_exact(atom, domain);
    bool fine = (!is_sure || result == TRI_TRUE) && (may_be || result == TRI_FALSE) && (!is_sure || may_be);
    if (exact)
        fine = fine && is_sure == (result == TRI_TRUE) && may_be == (result != TRI_FALSE);
    bool text = domain->kind == DOMAIN_STRING || domain->kind == DOMAIN_STRINGS;
    /* What is certain is not left out. */
    if (text && condition_test_takes_variables(atom->op.test) && !atom->op.negated)
        fine = fine && is_sure == (result == TRI_TRUE);
    fine = fine && in_constraint(domain, not_sure, value) == !is_sure;
    checked[result]++;
    for (size_t i = 0; !fine && i < atom->value_count; i++)
        print_message("policy value \"%.*s\"\n", (int)atom->values[i].template.written.len,
                      atom->values[i].template.written.at);
    if (!fine)
        fail_msg("%.*s key %.*s, domain %d, derivation %d: %zu of \"%.*s\" is %d, sure %d, maybe %d",
                 (int)atom->operator_written.len, atom->operator_written.at, (int)atom->key.len, atom->key.at,
                 (int)domain->kind, (int)derivation->kind, values.count, values.count == 0 ? 0 : (int)key[0].len,
                 values.count == 0 ? "" : key[0].at, (int)result, is_sure, may_be);
}

static void check_atom(struct arena *arena, size_t number, uint64_t *seed)
{
    static const struct derivation derivations[] = {
        {DERIVED_SAME, false, {NULL, 0}},
        {DERIVED_PREFIXED, true, {"AROA1:", 6}},
        {DERIVED_PREFIXED, true, {"arn:aws:sts::111122223333:assumed-role/r/", 41}},
        {DERIVED_OR_TEXT, true, {"ab", 2}},
        {DERIVED_OR_TEXT, false, {NULL, 0}},
        {DERIVED_ARN_ACCOUNT, false, {NULL, 0}},
    };
    struct ip_range ranges[2];
    struct glob form;
    struct domain domain;
    struct condition_atom atom;
    const struct constraint *sure;
    const struct constraint *maybe;
    const struct constraint *not_sure;
    const struct derivation *derivation = &derivations[0];

    make_domain(number % DOMAINS, ranges, &form, arena, &domain);
    random_atom(arena, seed, &atom);
    if (number % DOMAINS == 0 && next_random(seed) % 3 == 0)
        derivation = &derivations[next_random(seed) % 5];
    if (number % DOMAINS == 8 && next_random(seed) % 2 == 0)
        derivation = &derivations[5];
    if (domain.kind != DOMAIN_STRING && next_random(seed) % 4 == 0)
        derivation = &derivations[3 + next_random(seed) % 2];

    assert_int_equal(constraint_from_atom(arena, &domain, derivation, domain.kind == DOMAIN_STRINGS, &atom, &variables,
                                          &sure, &maybe),
                     RC_OK);
    assert_int_equal(constraint_complement(arena, &domain, sure, &not_sure), RC_OK);
    struct variable_value missing = {NULL, 0};
    check_state(arena, &domain, derivation, &atom, sure, maybe, not_sure, &missing);
    for (size_t i = 0; i < SAMPLES; i++) {
        struct str values[2] = {str_of(request_values[i]), str_of(request_values[next_random(seed) % SAMPLES])};
        struct variable_value one = {values, 1};
        struct variable_value two = {values, 2};
        if (domain.kind == DOMAIN_DATE && values[0].len == 10)
            continue; /* an instant's own text is ISO 8601 */
        check_state(arena, &domain, derivation, &atom, sure, maybe, not_sure, &one);
        if (domain.kind == DOMAIN_STRINGS && !str_equal(values[0], values[1]))
            check_state(arena, &domain, derivation, &atom, sure, maybe, not_sure, &two);
    }
}

static void sets_agree_with_the_evaluator(void **state)
{
    uint64_t seed = 69;
    (void)state;

    memset(checked, 0, sizeof checked);
    for (size_t n = 0; n < 12000; n++) {
        struct arena *arena = arena_new(0);
        assert_non_null(arena);
        check_atom(arena, n, &seed);
        arena_free(arena);
    }
    for (int i = 0; i < 3; i++)
        assert_true(checked[i] > 10000);
}

/* Single atoms of the specification. "~" is a missing key, "|" parts values. */
static const struct {
    const char *operator;
    const char *policy;
    enum domain_kind kind;
    const char *state;
    bool sure, maybe;
    const char *source;
} known[] = {
    {"StringNotEquals", "x", DOMAIN_STRING, "~", true, true, "example 30"},
    {"ForAllValues:StringEquals", "a", DOMAIN_STRINGS, "~", true, true, "example 31"},
    {"Null", "false", DOMAIN_STRINGS, "~", false, false, "example 32"},
    {"ForAnyValue:StringEquals", "a", DOMAIN_STRINGS, "~", false, false, "example 33"},
    {"ForAnyValue:StringEquals", "a", DOMAIN_STRINGS, "a|b", true, true, "example 33"},
    {"ForAnyValue:StringNotEquals", "a", DOMAIN_STRINGS, "a", false, false, "example 34"},
    {"ForAnyValue:StringNotEquals", "a", DOMAIN_STRINGS, "a|b", true, true, "example 34"},
    {"ForAnyValue:StringNotEquals", "a", DOMAIN_STRINGS, "~", false, false, "example 34"},
    {"StringEquals", "a", DOMAIN_STRINGS, "a", true, true, "example 35"},
    {"StringEquals", "a", DOMAIN_STRINGS, "a|b", false, true, "example 35"},
    {"StringNotEquals", "x|y", DOMAIN_STRING, "y", false, false, "example 36"},
    {"StringEquals", "a*", DOMAIN_STRING, "abc", false, false, "example 38"},
    {"StringLike", "a*", DOMAIN_STRING, "abc", true, true, "example 38"},
    {"Null", "true", DOMAIN_NUMBER, "~", true, true, "example 40"},
    {"Null", "true", DOMAIN_NUMBER, "5", false, false, "example 40"},
    {"ArnLike", "arn:aws:iam::*", DOMAIN_STRING, "arn:aws:iam::111122223333:role/x", false, true, "example 44"},
    {"NotIpAddress", "203.0.113.0/24", DOMAIN_ADDRESS, "~", true, true, "example 47"},
    {"ForAnyValue:StringLikeIfExists", "a*", DOMAIN_STRINGS, "~", true, true, "example 86"},
    {"StringEquals", "a${*}b", DOMAIN_STRING, "a*b", true, true, "example 90"},
    {"StringEquals", "a${*}b", DOMAIN_STRING, "axb", false, false, "example 90"},
    {"NumericLessThan", "5|five", DOMAIN_NUMBER, "4", true, true, "4.3: another member matches"},
    {"NumericLessThan", "5|five", DOMAIN_NUMBER, "6", false, true, "4.3: one that cannot be read"},
    {"StringEqualsIgnoreCase", "\xc3\xa4", DOMAIN_STRING, "\xc3\x84", false, true, "4.2"},
    {"StringEqualsIgnoreCase", "ops", DOMAIN_STRING, "OPS", true, true, "4.2"},
    {"StringEqualsIgnoreCase", "ops", DOMAIN_STRING, "opx", false, false, "4.2"},
    {"ForAllValues:StringEquals", "a", DOMAIN_STRINGS, "", true, true, "4.4: the empty text alone is no value"},
    {"ForAnyValue:StringEquals", "", DOMAIN_STRINGS, "", false, true, "4.4"},
    {"ForAllValues:StringEquals", "a", DOMAIN_STRINGS, "a|", false, false, "4.4: with others it is one"},
    {"StringLike", "1", DOMAIN_ADDRESS, "203.0.113.7", false, true, "6.6: an atom of another domain is U"},
};

static void atoms_of_the_specification(void **state)
{
    (void)state;
    for (size_t i = 0; i < sizeof known / sizeof known[0]; i++) {
        struct arena *arena = arena_new(0);
        assert_non_null(arena);
        struct ip_range ranges[2] = {range("0.0.0.0/0"), range("::/0")};
        struct domain domain = {.kind = known[i].kind,
                                .may_be_missing = true,
                                .text = TEXT_DOMAIN_ANY,
                                .least = INT64_MIN,
                                .most = INT64_MAX,
                                .ranges = ranges,
                                .range_count = 2};
        struct derivation same = {DERIVED_SAME, false, STR_EMPTY};
        struct condition_atom atom = {.key = STR("k")};
        struct condition_value values[4];
        struct str texts[4];
        struct variable_value value = {texts, 0};
        const struct constraint *sure;
        const struct constraint *maybe;
        bool odd;

        assert_true(condition_operator_read(str_of(known[i].operator), &atom.op, &odd));
        struct str rest = str_of(known[i].policy);
        do {
            assert_int_equal(template_parse(arena, str_cut(&rest, '|'), true, &values[atom.value_count++].template),
                             RC_OK);
        } while (rest.at != NULL);
        atom.values = values;
        rest = str_of(known[i].state);
        while (known[i].state[0] != '~' && (value.count == 0 || rest.at != NULL))
            texts[value.count++] = str_cut(&rest, '|');
        assert_int_equal(constraint_from_atom(arena, &domain, &same, false, &atom, &variables, &sure, &maybe), RC_OK);
        if (in_constraint(&domain, sure, &value) != known[i].sure ||
            in_constraint(&domain, maybe, &value) != known[i].maybe)
            fail_msg("%s %s of \"%s\" (%s)", known[i].operator, known[i].policy, known[i].state, known[i].source);
        arena_free(arena);
    }
}

/* For want of memory at any point the atom fails as a whole, and cleanly. */
static void want_of_memory_is_reported(void **state)
{
    struct domain domain = {.kind = DOMAIN_STRING, .text = TEXT_DOMAIN_ANY};
    struct derivation prefixed = {DERIVED_PREFIXED, true, STR("AROA1:")};
    struct condition_atom atom = {.key = STR("k"), .value_count = 1};
    struct condition_value value;
    struct arena *documents = arena_new(0);
    const struct constraint *sure;
    const struct constraint *maybe;
    bool odd;
    size_t failures = 0;
    (void)state;

    assert_non_null(documents);
    assert_true(condition_operator_read(STR("ArnNotLike"), &atom.op, &odd));
    assert_int_equal(template_parse(documents, STR("AROA1:*${aws:username}"), true, &value.template), RC_OK);
    atom.values = &value;
    for (size_t ceiling = 64;; ceiling += 64) {
        struct arena *arena = arena_new(ceiling);
        assert_non_null(arena);
        enum rc rc = constraint_from_atom(arena, &domain, &prefixed, false, &atom, &variables, &sure, &maybe);
        arena_free(arena);
        if (rc == RC_OK)
            break;
        assert_int_equal(rc, RC_NO_MEMORY);
        failures++;
    }
    assert_true(failures > 3);
    arena_free(documents);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(atoms_of_the_specification),
        cmocka_unit_test(sets_agree_with_the_evaluator),
        cmocka_unit_test(want_of_memory_is_reported),
    };
    return cmocka_run_group_tests_name("constraint_atom", tests, NULL, NULL);
}
