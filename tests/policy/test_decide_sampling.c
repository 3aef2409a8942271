/* SPDX-License-Identifier: Apache-2.0
 *
 * Small random policies, each decided by proof, and by asking the plain evaluator again and again with keys as
 * they could be (iam-evaluation.md 6.2): what is denied no assignment may allow, what is allowed every one
 * must, an explicit deny holds in each; and no witness is ever refused. Which policies come is fixed by the seed.
 */
#include "dice.h"

#include "policy/decide.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>

#include <cmocka.h>

#include "text/date.h"

#define ROUNDS  800
#define SAMPLES 120
#define NOW     1795512600 /* 2026-11-24T09:30:00Z */
#define ACCOUNT "111122223333"
#define USER    "arn:aws:iam::" ACCOUNT ":user/ann"
#define ROLE    "arn:aws:iam::" ACCOUNT ":role/Support"

/* ---- Policies ---- */

struct subject {
    const char *key;
    const char *const *operators; /* until NULL */
    const char *const *values;
};

#define LIST(...) ((const char *const[]){__VA_ARGS__, NULL})

static const struct subject subjects[] = {
    {"sts:ExternalId",
     LIST("StringEquals", "StringNotEquals", "StringLike", "StringNotLike", "StringEqualsIfExists",
          "StringNotLikeIfExists", "StringEqualsIgnoreCase", "Null", "NumericEquals"),
     LIST("ab", "cd", "a*", "*b", "?b", "*", "true", "false", "7")},
    {"sts:RoleSessionName",
     LIST("StringEquals", "StringNotEquals", "StringLike", "StringNotLike", "StringEqualsIgnoreCase"),
     LIST("ann", "bob", "a*", "*n", "${aws:username}", "${aws:username}*", "${aws:PrincipalTag/team, 'none'}")},
    {"aws:UserAgent",
     LIST("StringEquals", "StringNotEquals", "StringLike", "StringLikeIfExists", "Null", "Bool", "ArnLike"),
     LIST("ab", "a*", "true", "false", "", "*", "arn:aws:s3:::*")},
    {"aws:MultiFactorAuthPresent", LIST("Bool", "BoolIfExists", "Null", "StringEquals"), LIST("true", "false")},
    {"aws:MultiFactorAuthAge",
     LIST("NumericLessThan", "NumericGreaterThanEquals", "NumericNotEquals", "NumericLessThanIfExists", "Null"),
     LIST("0", "60", "3600", "true", "false")},
    {"aws:CurrentTime",
     LIST("DateLessThan", "DateGreaterThanEquals", "DateNotEquals", "DateEqualsIfExists", "NumericLessThan"),
     LIST("2026-01-01T00:00:00Z", "2027-01-01T00:00:00Z", "2028-01-01T00:00:00Z", "nonsense")},
    {"aws:EpochTime", LIST("DateLessThan", "NumericGreaterThanEquals", "NumericLessThan"),
     LIST("1798761600", "1830297600", "1767225600")},
    {"aws:TokenIssueTime", LIST("DateLessThan", "DateGreaterThan", "Null", "DateLessThanIfExists"),
     LIST("2026-11-24T00:00:00Z", "2027-01-01T00:00:00Z", "true", "false")},
    {"aws:SourceIp", LIST("IpAddress", "NotIpAddress", "IpAddressIfExists", "Null", "StringLike"),
     LIST("203.0.113.0/24", "203.0.113.128/25", "198.51.100.7", "2001:db8::/32", "0.0.0.0/0", "true", "false")},
    {"aws:SourceVpce", LIST("StringEquals", "StringNotEquals", "StringLike", "Null"),
     LIST("vpce-0a1b2c3d", "vpce-*", "true", "false")},
    {"aws:TagKeys",
     LIST("ForAllValues:StringEquals", "ForAnyValue:StringEquals", "ForAnyValue:StringNotEquals",
          "ForAllValues:StringLike", "ForAnyValue:StringLikeIfExists", "Null", "StringEquals"),
     LIST("cost", "team", "c*", "*", "true", "false")},
    {"aws:RequestTag/cost", LIST("StringEquals", "StringNotEquals", "StringLike", "Null"),
     LIST("1", "2", "1*", "true", "false")},
    {"sts:SourceIdentity", LIST("StringEquals", "StringNotEquals", "StringLike", "Null"),
     LIST("ann", "bob", "a*", "true", "false")},
    {"aws:RequestedRegion", LIST("StringEquals", "StringNotEquals", "StringLike"), LIST("us-east-1", "eu-*", "mars-1")},
    {"aws:username", LIST("StringEquals", "StringNotEquals", "StringLike"), LIST("ann", "bob", "a*")},
    {"aws:PrincipalTag/team", LIST("StringEquals", "StringNotEquals", "Null"), LIST("ops", "dev", "true", "false")},
    {"aws:PrincipalArn", LIST("ArnLike", "ArnNotEquals", "StringEquals"),
     LIST(USER, "arn:aws:iam::*:role/*", "arn:aws:iam::*")},
    {"aws:CalledVia", LIST("ForAnyValue:StringEquals", "ForAllValues:StringEquals", "Null"),
     LIST("x", "true", "false")},
    {"foo:Bar", LIST("StringEquals", "StringNotEqualsIfExists", "StringLike", "Null", "Bool"),
     LIST("ab", "*", "true", "false")},
    {"aws:ViaCustomerDomain", LIST("Bool", "BoolIfExists"), LIST("true", "false")},
};
/* And those that chains and other callers bring along. */
static const struct subject chained[] = {
    {"aws:userid", LIST("StringEquals", "StringLike", "StringNotLike"),
     LIST("AROASUPPORT:ann", "AROA*:a*", "*:b*", "AIDAANN", "*")},
    {"aws:PrincipalAccount", LIST("StringEquals", "StringNotEquals", "StringLike"),
     LIST(ACCOUNT, "999988887777", "1*", "12*")},
    {"aws:PrincipalOrgID", LIST("StringEquals", "StringNotEqualsIfExists", "Null"), LIST("o-1", "true", "false")},
    {"aws:SourceIdentity", LIST("StringEquals", "StringNotEquals", "StringLike", "Null"),
     LIST("ann", "bob", "a*", "true", "false")},
    {"sts:SourceIdentity", LIST("StringEquals", "StringNotLike", "Null"), LIST("ann", "b*", "true", "false")},
    {"sts:TransitiveTagKeys", LIST("ForAnyValue:StringEquals", "ForAllValues:StringLike", "Null"),
     LIST("cost", "c*", "true", "false")},
    {"aws:PrincipalTag/cost", LIST("StringEquals", "StringNotEquals", "StringLike", "Null"),
     LIST("1", "2", "1*", "true", "false")},
    {"aws:FederatedProvider", LIST("StringEquals", "Null"), LIST("accounts.google.com", "true", "false")},
    {"saml:sub", LIST("StringEquals", "StringLike", "Null"), LIST("ann", "a*", "true", "false")},
    {"saml:aud", LIST("StringEquals", "StringLike"), LIST("https://signin.aws.amazon.com/saml", "https://*")},
    {"accounts.google.com:sub", LIST("StringEquals", "StringLike"), LIST("ann", "a*")},
    {"aws:PrincipalType", LIST("StringEquals", "StringNotEquals"), LIST("User", "AssumedRole")},
};

static size_t length(const char *const *list)
{
    size_t n = 0;
    while (list[n] != NULL)
        n++;
    return n;
}

static struct str random_values(struct arena *arena, struct dice *dice, const struct subject *subject)
{
    size_t count = 1 + (roll(dice, 4) == 0);
    size_t at = roll(dice, length(subject->values));
    const char *first = subject->values[at], *second = subject->values[roll(dice, length(subject->values))];

    return count == 1 ? arena_printf(arena, "\"%s\"", first) : arena_printf(arena, "[\"%s\",\"%s\"]", first, second);
}

static struct str random_conditions(struct arena *arena, struct dice *dice, bool chains)
{
    size_t count = roll(dice, 4);
    struct str text = STR("");

    for (size_t i = 0; i < count; i++) {
        const struct subject *subject = chains && roll(dice, 2) == 0 ? &PICK(dice, chained) : &PICK(dice, subjects);
        const char *operator_name = subject->operators[roll(dice, length(subject->operators))];
        struct str values = random_values(arena, dice, subject);
        /* One operator twice in a block is a fault: the set prefix makes the second another one. */
        if (str_contains(text, arena_printf(arena, "\"%s\"", operator_name)))
            continue;
        text = arena_printf(arena, "%.*s%s\"%s\":{\"%s\":%.*s}", (int)text.len, text.at, text.len > 0 ? "," : "",
                            operator_name, subject->key, (int)values.len, values.at);
    }
    return text;
}

static struct str random_statement(struct arena *arena, struct dice *dice, bool trust, bool chains)
{
    static const char *const principals[] = {"{\"AWS\":\"" USER "\"}", "\"*\"", "{\"AWS\":\"" ACCOUNT "\"}",
                                             "{\"AWS\":\"" ROLE "\"}"};
    static const char *const others[] = {"\"*\"", "\"*\"", "{\"AWS\":[\"" ROLE "\",\"999988887777\"]}",
                                         "{\"AWS\":\"arn:aws:sts::" ACCOUNT ":assumed-role/Support/ann\"}"};
    static const char *const trust_actions[] = {"\"sts:AssumeRole\"", "\"sts:*\"",
                                                "[\"sts:AssumeRole\",\"sts:TagSession\"]",
                                                "[\"sts:AssumeRole\",\"sts:SetSourceIdentity\"]"};
    static const char *const actions[] = {"\"*\"",    "\"*\"",     "[\"s3:*\",\"sts:*\"]",
                                          "\"s3:*\"", "\"sts:*\"", "\"ec2:*\""};
    static const char *const resources[] = {"\"*\"", "\"*\"", "\"arn:aws:s3:::b/*\"", "\"arn:aws:iam::*:role/*\"",
                                            "\"arn:aws:s3:::b/${aws:username}\""};
    const char *effect = roll(dice, 4) == 0 ? "Deny" : "Allow";
    struct str conditions = random_conditions(arena, dice, chains);

    if (trust)
        return arena_printf(arena, "{\"Effect\":\"%s\",\"Principal\":%s,\"Action\":%s,\"Condition\":{%.*s}}", effect,
                            chains ? PICK(dice, others) : PICK(dice, principals),
                            chains ? "\"sts:*\"" : PICK(dice, trust_actions), (int)conditions.len, conditions.at);
    return arena_printf(arena, "{\"Effect\":\"%s\",\"Action\":%s,\"Resource\":%s,\"Condition\":{%.*s}}", effect,
                        PICK(dice, actions), PICK(dice, resources), (int)conditions.len, conditions.at);
}

static struct layer random_layer(struct arena *arena, struct dice *dice, enum policy_type type, bool chains,
                                 const char *name, struct str *shown)
{
    size_t count = 1 + roll(dice, 3);
    struct str text = STR("");
    struct policy_ref *policy = ARENA_NEW(arena, struct policy_ref);
    struct policy_document *document = NULL;
    struct err err = ERR_NONE;

    assert_non_null(policy);
    for (size_t i = 0; i < count; i++) {
        struct str statement = random_statement(arena, dice, type == POLICY_TRUST, chains);
        text = arena_printf(arena, "%.*s%s%.*s", (int)text.len, text.at, i > 0 ? "," : "", (int)statement.len,
                            statement.at);
    }
    text = arena_printf(arena, "{\"Version\":\"2012-10-17\",\"Statement\":[%.*s]}", (int)text.len, text.at);
    assert_non_null(text.at);
    assert_int_equal(policy_parse_text(arena, type, text, &document, &err), RC_OK);
    *policy = (struct policy_ref){.document = document, .name = str_of(name)};
    *shown = arena_printf(arena, "%.*s\n  %s %.*s", (int)shown->len, shown->at, name, (int)text.len, text.at);
    return (struct layer){.given = true, .policies = policy, .count = 1};
}

/* ---- Questions ---- */

static const struct tag tags[] = {{{"team", 4}, {"ops", 3}}};

struct asked {
    struct caller caller;
    struct target target;
    struct step step;
    struct question question;
    struct str shown;
};

static void random_question(struct arena *arena, struct dice *dice, struct asked *out)
{
    bool assumption = roll(dice, 3) != 0;

    *out = (struct asked){.shown = STR("")};
    out->caller = (struct caller){.kind = CALLER_USER,
                                  .partition = STR("aws"),
                                  .account = STR(ACCOUNT),
                                  .arn = STR(USER),
                                  .unique_id = STR("AIDAANN"),
                                  .name = STR("ann"),
                                  .tags = tags,
                                  .tag_count = 1,
                                  .tags_known = true};
    out->caller.identity = random_layer(arena, dice, POLICY_IDENTITY, false, "identity", &out->shown);
    if (roll(dice, 3) == 0)
        out->caller.boundary = random_layer(arena, dice, POLICY_BOUNDARY, false, "boundary", &out->shown);
    out->target = (struct target){.kind = RESOURCE_ARN, .account = STR(ACCOUNT), .policy_seen = true};
    if (assumption) {
        out->target.arn = STR(ROLE);
        out->target.is_role = true;
        out->target.policy = random_layer(arena, dice, POLICY_TRUST, false, "trust", &out->shown);
    } else {
        out->target.arn = STR("arn:aws:s3:::b/ann");
    }
    out->step = (struct step){
        .caller = &out->caller, .assumption = assumption, .action = STR("s3:GetObject"), .target = &out->target};
    out->question = (struct question){.steps = &out->step, .count = 1, .now = NOW};
}

/* ---- Assignments ---- */

static void set(struct context *context, const char *key, const char *value)
{
    if (value != NULL)
        assert_int_equal(context_set_one(context, str_of(key), str_of(value)), RC_OK);
}

static void set_texts(struct arena *arena, struct context *context, const char *key, const char *const *texts,
                      size_t count)
{
    struct str *values = ARENA_ARRAY(arena, count, struct str);
    struct context_key one = {
        .written = str_of(key), .state = CONTEXT_PRESENT, .values = values, .count = count, .multivalued = true};

    assert_non_null(values);
    for (size_t i = 0; i < count; i++)
        values[i] = str_of(texts[i]);
    assert_int_equal(context_set(context, &one), RC_OK);
}

static void set_time(struct arena *arena, struct dice *dice, struct context *context, bool session)
{
    static const int64_t instants[] = {NOW,        NOW + 1,    1798761599, 1798761600,
                                       1798761601, 1830297599, 1830297600, 1861920000};
    static const int64_t ages[] = {0, 1, 3600, 34200, 129600};
    int64_t now = PICK(dice, instants), issued = now - PICK(dice, ages);

    set(context, "aws:CurrentTime", date_print(arena, now).at);
    set(context, "aws:EpochTime", arena_printf(arena, "%lld", (long long)now).at);
    if (session)
        set(context, "aws:TokenIssueTime", date_print(arena, issued).at);
}

static void set_credentials(struct arena *arena, struct dice *dice, struct context *context, bool assumption)
{
    static const char *const ages[] = {"0", "1", "59", "60", "61", "3600", "129600"};
    size_t world = roll(dice, assumption ? 4 : 3);

    set_time(arena, dice, context, world == 1 || world == 2);
    set(context, "aws:MultiFactorAuthPresent", world == 0 ? NULL : world == 1 ? "false" : "true");
    if (world >= 2)
        set(context, "aws:MultiFactorAuthAge", world == 3 ? "0" : PICK(dice, ages));
}

static void set_network(struct dice *dice, struct context *context)
{
    static const char *const addresses[] = {"203.0.113.1", "203.0.113.200", "198.51.100.7",
                                            "8.8.8.8",     "2001:db8::7",   "2600::1"};
    static const char *const endpoints[] = {"vpce-0a1b2c3d", "vpce-00000000"};

    if (roll(dice, 2) == 0)
        set(context, "aws:SourceIp", PICK(dice, addresses));
    else
        set(context, "aws:SourceVpce", PICK(dice, endpoints));
}

static void set_tags(struct arena *arena, struct dice *dice, struct context *context)
{
    static const char *const costs[] = {"1", "2", "12", "", "x"};
    static const char *const sets[][3] = {
        {"cost"}, {"Cost"}, {"team"}, {"cost", "team"}, {"zz"}, {"c1", "zz"}, {"COST", "team", "zz"}};
    size_t which = roll(dice, 10), count = 0;

    if (which >= 7)
        return;
    while (count < 3 && sets[which][count] != NULL)
        count++;
    set_texts(arena, context, "aws:TagKeys", sets[which], count);
    for (size_t i = 0; i < count; i++)
        if (str_equal_nocase(str_of(sets[which][i]), STR("cost")))
            set(context, "aws:RequestTag/cost", PICK(dice, costs));
}

static struct context *random_context(struct arena *arena, struct dice *dice, bool assumption)
{
    static const char *const external[] = {NULL, "ab", "cd", "AB", "aab", "ac", "77", "7x"};
    static const char *const names[] = {"ann", "bob", "annx", "an", "none", "Ann", "zz"};
    static const char *const identities[] = {NULL, NULL, "ann", "bob", "ax"};
    static const char *const agents[] = {NULL, "ab", "a", "true", "TRUE", "", "arn:aws:s3:::b", "zz"};
    static const char *const regions[] = {"us-east-1", "eu-west-1", "ap-south-1"};
    static const char *const anything[] = {NULL, "ab", "true", "false", "", "zz"};
    struct context *context = context_new(arena, CONTEXT_MISSING);

    assert_non_null(context);
    set(context, "aws:username", "ann");
    set(context, "aws:PrincipalTag/team", "ops");
    set(context, "aws:PrincipalArn", USER);
    set(context, "aws:UserAgent", PICK(dice, agents));
    set(context, "aws:RequestedRegion", PICK(dice, regions));
    set(context, "foo:Bar", PICK(dice, anything));
    set(context, "aws:ViaCustomerDomain", PICK(dice, anything));
    set_credentials(arena, dice, context, assumption);
    set_network(dice, context);
    set_tags(arena, dice, context);
    if (!assumption)
        return context;
    set(context, "sts:ExternalId", PICK(dice, external));
    set(context, "sts:RoleSessionName", PICK(dice, names));
    set(context, "sts:SourceIdentity", PICK(dice, identities));
    return context;
}

/* ---- The comparison ---- */

static void complain(const struct asked *asked, const struct decision *got, const struct context *context,
                     struct arena *arena, const char *what)
{
    print_error("%s, but: %s%s%.*s\n", answer_name(got->answer), got->explicit_deny ? "explicit, " : "", what,
                (int)asked->shown.len, asked->shown.at);
    if (context == NULL)
        return;
    const struct context_key *const *keys = context_sorted(context, arena);
    for (size_t i = 0; keys != NULL && i < context_count(context); i++) {
        print_error("  %.*s =", (int)keys[i]->written.len, keys[i]->written.at);
        for (size_t v = 0; v < keys[i]->count; v++)
            print_error(" \"%.*s\"", (int)keys[i]->values[v].len, keys[i]->values[v].at);
        print_error("\n");
    }
}

static bool agrees(struct arena *arena, const struct asked *asked, const struct decision *got,
                   const struct context *context)
{
    struct request request = {.caller = &asked->caller,
                              .action = asked->step.assumption ? STR("sts:AssumeRole") : asked->step.action,
                              .target = &asked->target,
                              .context = context};
    struct evaluation plain, whole;
    const char *what = NULL;

    assert_int_equal(evaluate(&request, arena, &plain), RC_OK);
    assert_int_equal(evaluate_assumption(&request, arena, &whole), RC_OK);
    if (got->answer == ANSWER_DENIED && whole.allowed == TRI_TRUE)
        what = "the evaluator allows";
    /* What is allowed is so without regard to what the caller passes besides. */
    if (got->answer == ANSWER_ALLOWED && plain.allowed != TRI_TRUE)
        what = "the evaluator does not allow";
    if (got->explicit_deny && plain.explicit_deny != TRI_TRUE && plain.explicit_deny != TRI_UNKNOWN)
        what = "no deny holds";
    if (what != NULL)
        complain(asked, got, context, arena, what);
    return what == NULL;
}

static void proofs_hold_in_every_sample(void **state)
{
    struct dice dice = {0x9e3779b97f4a7c15u};
    struct arena *arena = arena_new(0);
    size_t seen[ANSWER_COUNT] = {0};
    size_t failed = 0;
    (void)state;

    assert_non_null(arena);
    for (size_t round = 0; round < ROUNDS; round++) {
        struct asked asked;
        struct decision got;

        arena_reset(arena);
        random_question(arena, &dice, &asked);
        assert_int_equal(decide(arena, &asked.question, &got), RC_OK);
        seen[got.answer]++;
        if (got.fault.len > 0 || got.gave_up) {
            complain(&asked, &got, NULL, arena, got.gave_up ? "it gave up" : "a fault");
            failed++;
        }
        for (size_t i = 0; i < SAMPLES; i++)
            failed += !agrees(arena, &asked, &got, random_context(arena, &dice, asked.step.assumption));
        assert_true(failed < 20);
    }
    arena_free(arena);
    print_message("%zu denied, %zu unknown, %zu conditional, %zu allowed\n", seen[ANSWER_DENIED], seen[ANSWER_UNKNOWN],
                  seen[ANSWER_CONDITIONAL], seen[ANSWER_ALLOWED]);
    assert_int_equal(failed, 0);
    for (size_t i = 0; i < ANSWER_COUNT; i++)
        assert_true(seen[i] >= ROUNDS / 50);
}

/* ---- Chains, and other callers: no witness is refused ---- */

#define HOPS_MOST 3

static const struct caller firsts[] = {
    {.kind = CALLER_USER,
     .partition = {"aws", 3},
     .account = {ACCOUNT, 12},
     .arn = {USER, sizeof USER - 1},
     .name = {"ann", 3},
     .unique_id = {"AIDAANN", 7},
     .tags_known = true,
     .identity = {.given = true}},
    {.kind = CALLER_ROLE_SESSION,
     .partition = {"aws", 3},
     .account = {ACCOUNT, 12},
     .arn = {ROLE, sizeof ROLE - 1},
     .name = {"Support", 7},
     .unique_id = {"AROASUPPORT", 11},
     .tags_known = true,
     .identity = {.given = true}},
    {.kind = CALLER_SAML,
     .partition = {"aws", 3},
     .account = {ACCOUNT, 12},
     .arn = {"arn:aws:iam::" ACCOUNT ":saml-provider/I", 40}},
    {.kind = CALLER_OIDC, .partition = {"aws", 3}, .account = {ACCOUNT, 12}, .arn = {"accounts.google.com", 19}},
    {.kind = CALLER_SERVICE, .partition = {"aws", 3}, .arn = {"ec2.amazonaws.com", 17}},
    {.kind = CALLER_EXTERNAL, .partition = {"aws", 3}, .account = {"999988887777", 12}, .policies_unseen = true},
    {.kind = CALLER_STRANGER, .partition = {"aws", 3}, .policies_unseen = true},
};

static void no_witness_is_refused(void **state)
{
    struct dice dice = {0x2545f4914f6cdd1du};
    struct arena *arena = arena_new(0);
    size_t seen[ANSWER_COUNT] = {0};
    (void)state;

    assert_non_null(arena);
    for (size_t round = 0; round < ROUNDS * 2; round++) {
        struct caller callers[HOPS_MOST];
        struct target targets[HOPS_MOST];
        struct step steps[HOPS_MOST];
        struct question question = {.steps = steps, .count = 1 + roll(&dice, HOPS_MOST), .now = NOW};
        struct asked asked = {.shown = STR("")};
        struct decision got;

        arena_reset(arena);
        for (size_t i = 0; i < question.count; i++) {
            callers[i] = i == 0 ? PICK(&dice, firsts) : firsts[1];
            targets[i] = (struct target){
                .kind = RESOURCE_ARN, .arn = STR(ROLE), .account = STR(ACCOUNT), .is_role = true, .tags_known = true};
            targets[i].policy = random_layer(arena, &dice, POLICY_TRUST, true, "trust", &asked.shown);
            steps[i] = (struct step){.caller = &callers[i], .assumption = true, .target = &targets[i]};
        }
        steps[0].origins = (struct session_origins){
            .user = roll(&dice, 2) == 0, .federation = roll(&dice, 2) == 0, .tags = roll(&dice, 2) == 0};
        if (question.count > 1 && roll(&dice, 3) == 0) {
            size_t last = question.count - 1;
            targets[last] =
                (struct target){.kind = roll(&dice, 2) == 0 ? RESOURCE_SOME : RESOURCE_NONE, .account = STR(ACCOUNT)};
            callers[last].identity = random_layer(arena, &dice, POLICY_IDENTITY, true, "identity", &asked.shown);
            steps[last].assumption = false;
            steps[last].action = STR("s3:GetObject");
        }
        assert_int_equal(decide(arena, &question, &got), RC_OK);
        seen[got.answer]++;
        if (got.fault.len > 0 || got.gave_up) {
            complain(&asked, &got, NULL, arena, got.gave_up ? "it gave up" : "a fault");
            fail_msg("round %zu, caller %d", round, (int)callers[0].kind);
        }
    }
    arena_free(arena);
    print_message("%zu denied, %zu unknown, %zu conditional, %zu allowed\n", seen[ANSWER_DENIED], seen[ANSWER_UNKNOWN],
                  seen[ANSWER_CONDITIONAL], seen[ANSWER_ALLOWED]);
    for (size_t i = 0; i < ANSWER_COUNT; i++)
        assert_true(seen[i] >= 10);
}

/* With less memory than it takes, a question has no answer, and never another one. */
static void want_of_memory_is_reported(void **state)
{
    struct dice dice = {77};
    struct arena *arena = arena_new(0);
    size_t refused = 0;
    (void)state;

    assert_non_null(arena);
    for (size_t round = 0; round < 12; round++) {
        struct asked asked;
        struct decision whole;

        arena_reset(arena);
        random_question(arena, &dice, &asked);
        assert_int_equal(decide(arena, &asked.question, &whole), RC_OK);
        for (size_t ceiling = 1024; ceiling < 64 * 1024; ceiling += 1024) {
            struct arena *small = arena_new(ceiling);
            struct decision got = {.answer = ANSWER_COUNT};
            assert_non_null(small);
            enum rc rc = decide(small, &asked.question, &got);
            assert_true(rc == RC_OK || rc == RC_NO_MEMORY);
            assert_int_equal(got.answer, rc == RC_OK ? whole.answer : ANSWER_COUNT);
            refused += rc == RC_NO_MEMORY;
            arena_free(small);
        }
    }
    arena_free(arena);
    assert_true(refused > 0);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(proofs_hold_in_every_sample),
        cmocka_unit_test(no_witness_is_refused),
        cmocka_unit_test(want_of_memory_is_reported),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}
