/* SPDX-License-Identifier: Apache-2.0
 *
 * Whom and what the policies of a step name: the stranger is somebody else.
 */
#include "decide_fixture.h"

#define TRUST(principal, condition)                                                                                    \
    "{\"Effect\":\"Allow\",\"Principal\":" principal ",\"Action\":\"sts:AssumeRole\",\"Condition\":{" condition "}}"

static void assert_list(const struct str *list, size_t count, const char *expected)
{
    char text[512] = "";

    for (size_t i = 0; i < count; i++)
        snprintf(text + strlen(text), sizeof text - strlen(text), "%s%.*s", i > 0 ? " " : "", (int)list[i].len,
                 list[i].at);
    assert_string_equal(text, expected);
}

static void accounts(void **state)
{
    static const struct {
        const char *statements, *accounts;
    } rows[] = {
        {TRUST("\"*\"", ""), ACCOUNT},
        {TRUST("{\"AWS\":\"" OTHER "\"}", ""), ACCOUNT " " OTHER},
        {TRUST("{\"AWS\":\"arn:aws:iam::" OTHER ":role/r\"}", ""), ACCOUNT " " OTHER},
        {TRUST("\"*\"", "\"StringEquals\":{\"aws:PrincipalAccount\":[\"" OTHER "\",\"" OTHER "\"]}"),
         ACCOUNT " " OTHER},
        {TRUST("\"*\"", "\"StringLike\":{\"aws:PrincipalAccount\":\"1*\"}"), ACCOUNT},
        {TRUST("\"*\"", "\"ArnLike\":{\"aws:PrincipalArn\":\"arn:aws:iam::" OTHER ":role/*\"}"), ACCOUNT " " OTHER},
        {TRUST("\"*\"", "\"StringEquals\":{\"x:y\":\"1234567890123\"}"), ACCOUNT}, /* thirteen digits */
        {TRUST("\"*\"", "\"StringEquals\":{\"x:y\":\"121212121212-131313131313\"}"),
         ACCOUNT " 121212121212 131313131313"},
    };
    struct setup *s = *state;
    const struct str *list;
    size_t count;

    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
        s->targets[0].policy = setup_layer(s, POLICY_TRUST, "trust", rows[i].statements);
        assert_int_equal(named_accounts(s->arena, &s->steps[0], &list, &count), RC_OK);
        assert_list(list, count, rows[i].accounts);
    }
}

static void accounts_in_rcps(void **state)
{
    struct setup *s = *state;
    struct level level = {
        .target = STR("r-1"),
        .layer = setup_layer(s, POLICY_RCP, "rcp",
                             "{\"Effect\":\"Deny\",\"Principal\":\"*\",\"Action\":\"sts:*\",\"Resource\":\"*\","
                             "\"Condition\":{\"StringNotEquals\":{\"aws:PrincipalAccount\":\"" OTHER "\"}}}")};
    const struct str *list;
    size_t count;

    s->targets[0].rcps = (struct levels){true, &level, 1};
    assert_int_equal(named_accounts(s->arena, &s->steps[0], &list, &count), RC_OK);
    assert_list(list, count, ACCOUNT " " OTHER);
}

static void unique_ids(void **state)
{
    struct setup *s = *state;
    const struct str *list;
    size_t count;

    s->targets[0].policy = setup_layer(
        s, POLICY_TRUST, "trust",
        TRUST("{\"AWS\":\"AIDAABCDEFGHIJKLMNOP\"}", "\"StringLike\":{\"aws:userid\":[\"AROAXY:*\",\"AROA*\","
                                                    "\"AIDAABCDEFGHIJKLMNOP\",\"xAIDA1*\",\"AIDA2z\"]}"));
    assert_int_equal(named_unique_ids(s->arena, &s->steps[0], &list, &count), RC_OK);
    assert_list(list, count, "AIDAABCDEFGHIJKLMNOP AROAXY AIDA1 AIDA2");
}

static void literals_of_a_key(void **state)
{
    struct setup *s = *state;
    const struct str *list;
    size_t count;

    s->targets[0].policy =
        setup_layer(s, POLICY_TRUST, "trust",
                    TRUST("\"*\"", "\"StringLike\":{\"aws:SourceVpce\":[\"vpce-1\",\"vpce-*\",\"\",\"vpce-?\"],"
                                   "\"aws:SourceVpc\":\"vpc-1\"}"));
    assert_int_equal(named_literals(s->arena, &s->steps[0], STR("aws:sourcevpce"), &list, &count), RC_OK);
    assert_list(list, count, "vpce-1");
}

/* Whoever names something of an organization or an account names all that is theirs. */
static void owners_of_what_is_written_out(void **state)
{
    static const struct {
        const char *value, *names;
    } rows[] = {
        {"o-1/r-1/", "o-1/* o-1/r-1/"},
        {"o-1/r-1/*", "o-1/*"},
        {"o-*/r-1/", ""},
        {"o-?/r-1/", ""},
        {"o-1", "o-1"},
        {"p-1/r-1/", "p-1/r-1/"},
        {"arn:aws:ec2:eu-west-1:" OTHER ":vpc/v", "arn:*:*:*:" OTHER ":* arn:aws:ec2:eu-west-1:" OTHER ":vpc/v"},
        {"arn:aws:ec2:eu-west-1:" OTHER ":vpc/*", "arn:*:*:*:" OTHER ":*"},
        {"arn:aws:ec2:eu-west-1:*:vpc/*", ""},
        {"arn:aws:s3:::b", "arn:aws:s3:::b"},
    };
    struct setup *s = *state;
    const struct str *list;
    size_t count;

    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
        struct str statement = arena_printf(s->arena, TRUST("\"*\"", "\"StringLike\":{\"k:A\":\"%s\"}"), rows[i].value);
        s->targets[0].policy = setup_layer(s, POLICY_TRUST, "trust", statement.at);
        assert_int_equal(named_literals(s->arena, &s->steps[0], STR("k:a"), &list, &count), RC_OK);
        assert_list(list, count, rows[i].names);
    }
}

/* Of a policy that is not there nothing is named; nor whose a resource is that is nobody's. */
static void what_is_not_there_names_nobody(void **state)
{
    struct setup *s = *state;
    struct policy_ref missing = {.name = STR("trust")};
    const struct str *list;
    size_t count;

    s->targets[0].policy = (struct layer){true, &missing, 1};
    s->targets[0].account = STR_EMPTY;
    assert_int_equal(named_accounts(s->arena, &s->steps[0], &list, &count), RC_OK);
    assert_int_equal(count, 0);
    assert_int_equal(named_test(&s->steps[0], STR("k:a")), TEST_NULL);
}

static void whether_a_trust_may_let_tags_pass(void **state)
{
    static const struct {
        const char *statements;
        bool may;
    } rows[] = {
        {"{\"Effect\":\"Allow\",\"Principal\":\"*\",\"Action\":\"sts:AssumeRole\"}", false},
        {"{\"Effect\":\"Allow\",\"Principal\":\"*\",\"Action\":\"sts:*\"}", true},
        {"{\"Effect\":\"Allow\",\"Principal\":\"*\",\"Action\":\"sts:tagsession\"}", true},
        {"{\"Effect\":\"Deny\",\"Principal\":\"*\",\"Action\":\"sts:TagSession\"}", false},
        {"{\"Effect\":\"allow\",\"Principal\":\"*\",\"Action\":\"sts:TagSession\"}", true},
    };
    struct setup *s = *state;

    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
        s->targets[0].policy = setup_layer(s, POLICY_TRUST, "trust", rows[i].statements);
        assert_int_equal(trust_mentions(&s->targets[0], STR("sts:TagSession")), rows[i].may);
    }
    struct policy_ref missing = {.name = STR("trust")};
    s->targets[0].policy = (struct layer){true, &missing, 1};
    assert_true(trust_mentions(&s->targets[0], STR("sts:TagSession")));
    struct policy_document *faulty = NULL; /* no policy at all: it could say anything */
    struct err err = ERR_NONE;
    assert_int_equal(policy_parse_text(s->arena, POLICY_TRUST, STR("[]"), &faulty, &err), RC_OK);
    assert_true(faulty->unknown);
    missing.document = faulty;
    assert_true(trust_mentions(&s->targets[0], STR("sts:TagSession")));
}

static void the_operator_that_asks_for_a_key(void **state)
{
    static const struct {
        const char *condition;
        enum condition_test test;
    } rows[] = {
        {"", TEST_NULL},
        {"\"Null\":{\"k:A\":\"true\"}", TEST_NULL},
        {"\"NumericLessThan\":{\"k:B\":\"1\"}", TEST_NULL},
        {"\"NumericLessThan\":{\"k:A\":\"1\"}", TEST_NUMERIC_LESS},
        {"\"Null\":{\"k:A\":\"true\"},\"IpAddress\":{\"k:A\":\"10.0.0.0/8\"}", TEST_IP_ADDRESS},
        {"\"Bool\":{\"k:A\":\"true\"},\"StringLike\":{\"k:A\":\"*\"}", TEST_STRING_LIKE},
        {"\"NoSuch\":{\"k:A\":\"1\"},\"Bool\":{\"k:A\":\"true\"}", TEST_BOOL},
    };
    struct setup *s = *state;
    struct level level = {.target = STR("r-1")};

    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
        struct str statement = arena_printf(s->arena, TRUST("\"*\"", "%s"), rows[i].condition);
        s->targets[0].policy = setup_layer(s, POLICY_TRUST, "trust", statement.at);
        assert_int_equal(named_test(&s->steps[0], STR("k:a")), rows[i].test);
    }
    /* The same of every other layer. */
    s->targets[0].policy = (struct layer){.given = true};
    struct layer asks = setup_layer(s, POLICY_IDENTITY, "p",
                                    "{\"Effect\":\"Allow\",\"Action\":\"*\",\"Resource\":\"*\",\"Condition\":"
                                    "{\"Bool\":{\"k:A\":\"true\"}}}");
    struct layer *layers[] = {&s->callers[0].identity, &s->callers[0].boundary, &s->callers[0].session};
    struct levels *levels[] = {&s->callers[0].scps, &s->callers[0].own_rcps, &s->targets[0].rcps};
    for (size_t i = 0; i < 3; i++) {
        *layers[i] = asks;
        assert_int_equal(named_test(&s->steps[0], STR("k:a")), TEST_BOOL);
        *layers[i] = (struct layer){.given = false};
        level.layer = asks;
        *levels[i] = (struct levels){true, &level, 1};
        assert_int_equal(named_test(&s->steps[0], STR("k:a")), TEST_BOOL);
        *levels[i] = (struct levels){true, NULL, 0};
        assert_int_equal(named_test(&s->steps[0], STR("k:a")), TEST_NULL);
    }
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        SETUP_TEST(accounts),
        SETUP_TEST(accounts_in_rcps),
        SETUP_TEST(unique_ids),
        SETUP_TEST(literals_of_a_key),
        SETUP_TEST(owners_of_what_is_written_out),
        SETUP_TEST(what_is_not_there_names_nobody),
        SETUP_TEST(whether_a_trust_may_let_tags_pass),
        SETUP_TEST(the_operator_that_asks_for_a_key),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}
