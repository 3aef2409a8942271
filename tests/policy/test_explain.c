/* SPDX-License-Identifier: Apache-2.0
 *
 * What each layer says, and where a way breaks: one line for each check.
 */
#include "decide_fixture.h"

#define ALLOW(service) "{\"Effect\":\"Allow\",\"Action\":\"" service ":*\",\"Resource\":\"*\"}"
#define DENY(service)  "{\"Effect\":\"Deny\",\"Action\":\"" service ":*\",\"Resource\":\"*\"}"
#define ONLY(key)      "{\"Effect\":\"Allow\",\"Action\":\"*\",\"Resource\":\"*\",\"Condition\":{" key "}}"
#define NOT(key)       "{\"Effect\":\"Deny\",\"Action\":\"*\",\"Resource\":\"*\",\"Condition\":{" key "}}"
#define TRUST(who)     "{\"Effect\":\"Allow\",\"Principal\":" who ",\"Action\":\"sts:AssumeRole\"}"
#define CORP           "\"IpAddress\":{\"aws:SourceIp\":\"203.0.113.0/24\"}"
#define OUTSIDE        "\"NotIpAddress\":{\"aws:SourceIp\":\"203.0.113.0/24\"}"
#define HOME           "\"IpAddress\":{\"aws:SourceIp\":\"198.51.100.0/24\"}"
#define PAST           "\"DateLessThan\":{\"aws:CurrentTime\":\"2020-01-01T00:00:00Z\"}"
#define UNKNOWN        "\"StringEquals\":{\"foo:Bar\":\"x\"}"

struct row {
    const char *identity, *boundary, *scp, *trust;
    const char *checks; /* "CHECK POLICY[STATEMENT] EFFECT" for each, then "| " and what is said where it breaks */
};

static struct str describe(struct setup *s, const struct decision *got)
{
    struct str text = STR("");

    for (size_t i = 0; i < got->check_count; i++) {
        const struct check_step *c = &got->checks[i];
        struct str statement = c->statement == NULL ? STR("") : arena_printf(s->arena, "[%zu]", c->statement->index);
        text = arena_printf(s->arena, "%.*s%s%s %.*s%.*s %s", (int)text.len, text.at, i > 0 ? ", " : "",
                            check_name(c->check, c->trust), (int)c->policy.len, c->policy.len > 0 ? c->policy.at : "",
                            (int)statement.len, statement.at, step_effect_name(c->effect));
    }
    if (got->breaks < got->check_count)
        text = arena_printf(s->arena, "%.*s | %.*s", (int)text.len, text.at, (int)got->checks[got->breaks].why.len,
                            got->checks[got->breaks].why.len > 0 ? got->checks[got->breaks].why.at : "");
    return text;
}

static void set(struct setup *s, const struct row *row, struct level *level)
{
    s->callers[0].identity =
        row->identity == NULL ? (struct layer){.given = true} : setup_layer(s, POLICY_IDENTITY, "id", row->identity);
    s->callers[0].boundary =
        row->boundary == NULL ? (struct layer){.given = false} : setup_layer(s, POLICY_BOUNDARY, "bnd", row->boundary);
    s->callers[0].scps = (struct levels){.known = false};
    if (row->scp != NULL) {
        *level = (struct level){STR("r-1"), setup_layer(s, POLICY_SCP, "scp", row->scp)};
        s->callers[0].scps = (struct levels){true, level, 1};
    }
    if (row->trust != NULL)
        s->targets[0].policy = setup_layer(s, POLICY_TRUST, "trust", row->trust);
}

static void requests(void **state)
{
    static const struct row rows[] = {
        {ALLOW("s3"), NULL, NULL, NULL, "identity id[0] allow"},
        {ALLOW("ec2") "," ALLOW("s3"), ALLOW("s3"), ALLOW("s3"), NULL,
         "identity id[1] allow, boundary bnd[0] allow, scp scp[0] allow"},
        {ONLY(CORP), NULL, NULL, NULL, "identity id[0] allow"},
        {NULL, NULL, NULL, NULL, "identity  none | no statement allows s3:GetObject"},
        {ALLOW("ec2"), NULL, NULL, NULL, "identity  none | no statement allows s3:GetObject"},
        {ALLOW("s3"), ALLOW("ec2"), NULL, NULL,
         "identity id[0] allow, boundary bnd none | no statement allows s3:GetObject"},
        {ALLOW("s3"), NULL, ALLOW("ec2"), NULL,
         "identity id[0] allow, scp r-1 none | no statement allows s3:GetObject"},
        {ALLOW("s3") "," DENY("s3"), NULL, NULL, NULL, "identity id[1] deny | "},
        {ALLOW("s3"), ALLOW("s3"), ALLOW("s3") "," DENY("s3"), NULL,
         "identity id[0] allow, boundary bnd[0] allow, scp scp[1] deny | "},
        {ONLY(PAST), NULL, NULL, NULL, "identity id[0] none | its conditions can never hold"},
        {ONLY(CORP) "," NOT(CORP), NULL, NULL, NULL, "identity id[1] deny | it denies whenever the layer allows"},
        {ONLY(UNKNOWN), NULL, NULL, NULL, "identity id[0] unknown | whether it allows depends on what is not known"},
        {ONLY(CORP), ONLY(HOME), NULL, NULL,
         "identity id[0] allow, boundary bnd[0] none | its conditions cannot hold together with those of "
         "the other policies"},
        /* Denied where it is closed, whatever is unknown before. */
        {ONLY(UNKNOWN), ALLOW("ec2"), NULL, NULL, "boundary bnd none | no statement allows s3:GetObject"},
        {ALLOW("s3") "," NOT(OUTSIDE) "," NOT(CORP), NULL, NULL, NULL,
         "identity id[1] deny | it denies whenever the layer allows"},
    };
    struct setup *s = *state;
    struct level level;

    setup_request(s, 0, "s3:GetObject", RESOURCE_ARN, "arn:aws:s3:::b/k");
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
        set(s, &rows[i], &level);
        struct decision got = setup_decide(s);
        assert_text(describe(s, &got), rows[i].checks);
    }
}

static void assumptions(void **state)
{
    static const struct row rows[] = {
        /* Named: identity policies decide nothing. */
        {NULL, NULL, NULL, TRUST("{\"AWS\":\"" USER_ARN "\"}"), "trust trust[0] allow"},
        {ALLOW("sts"), NULL, NULL, TRUST("{\"AWS\":\"" ACCOUNT "\"}"), "identity id[0] allow, trust trust[0] allow"},
        {NULL, NULL, NULL, TRUST("{\"AWS\":\"" ACCOUNT "\"}"),
         "identity  none, trust trust[0] allow | no statement allows sts:AssumeRole"},
        {ALLOW("sts"), NULL, NULL, TRUST("{\"AWS\":\"" OTHER "\"}"),
         "trust trust none | no statement allows sts:AssumeRole to this caller"},
        {NULL, ALLOW("s3"), NULL, TRUST("{\"AWS\":\"" USER_ARN "\"}"),
         "boundary bnd none, trust trust[0] allow | no statement allows sts:AssumeRole"},
        /* Named, but denied. */
        {DENY("sts"), NULL, NULL, TRUST("{\"AWS\":\"" USER_ARN "\"}"), "identity id[0] deny, trust trust[0] allow | "},
        {NULL, NULL, ALLOW("s3"), TRUST("{\"AWS\":\"" USER_ARN "\"}"),
         "scp r-1 none, trust trust[0] allow | no statement allows sts:AssumeRole"},
    };
    struct setup *s = *state;
    struct level level;

    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
        set(s, &rows[i], &level);
        struct decision got = setup_decide(s);
        assert_text(describe(s, &got), rows[i].checks);
    }
}

/* Where the doubt lies: a document that is missing, beside what is known. */
static void documents_that_are_missing(void **state)
{
    static const struct {
        const char *identity, *other; /* of two policies; NULL: it has no document */
        const char *checks;
    } rows[] = {
        /* It could deny what the other allows. */
        {ALLOW("s3"), NULL, "identity other unknown | what the document says is not known"},
        {ONLY(CORP), NULL, "identity other unknown | what the document says is not known"},
        /* It alone could allow. */
        {ALLOW("ec2"), NULL, "identity other unknown | what the document says is not known"},
        {ONLY(PAST), NULL, "identity other unknown | what the document says is not known"},
        {DENY("ec2"), NULL, "identity other unknown | what the document says is not known"},
        /* It can undo no deny. */
        {DENY("s3"), NULL, "identity id[0] deny | "},
        /* The first of two doubts. */
        {ONLY(UNKNOWN), NULL, "identity id[0] unknown | whether it allows depends on what is not known"},
        {ALLOW("s3"), NOT(UNKNOWN), "identity other[0] unknown | whether it denies depends on what is not known"},
        {NOT(UNKNOWN), ALLOW("s3"), "identity id[0] unknown | whether it denies depends on what is not known"},
        {ALLOW("s3") "," NOT(OUTSIDE), NOT(UNKNOWN),
         "identity other[0] unknown | whether it denies depends on what is not known"},
    };
    struct setup *s = *state;

    setup_request(s, 0, "s3:GetObject", RESOURCE_ARN, "arn:aws:s3:::b/k");
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
        struct policy_ref policies[2] = {setup_layer(s, POLICY_IDENTITY, "id", rows[i].identity).policies[0],
                                         {.name = STR("other")}};
        if (rows[i].other != NULL)
            policies[1] = setup_layer(s, POLICY_IDENTITY, "other", rows[i].other).policies[0];
        s->callers[0].identity = (struct layer){.given = true, .policies = policies, .count = 2};
        struct decision got = setup_decide(s);
        assert_text(describe(s, &got), rows[i].checks);
    }
}

static void who_can_never_get_in(void **state)
{
    struct setup *s = *state;

    s->targets[0].policy = setup_layer(s, POLICY_TRUST, "trust", TRUST("\"*\""));
    s->callers[0].kind = CALLER_ROOT;
    struct decision got = setup_decide(s);
    assert_int_equal(got.answer, ANSWER_DENIED);
    assert_text(describe(s, &got), "trust  none | the root user cannot assume roles");
}

static void hops_of_a_chain(void **state)
{
    struct setup *s = *state;

    s->question.count = 2;
    s->targets[0].policy = setup_layer(s, POLICY_TRUST, "first", TRUST("{\"AWS\":\"" USER_ARN "\"}"));
    s->targets[1].policy = setup_layer(s, POLICY_TRUST, "second", TRUST("{\"AWS\":\"" OTHER "\"}"));
    struct decision got = setup_decide(s);
    assert_text(describe(s, &got),
                "trust first[0] allow, trust second none | no statement allows sts:AssumeRole to this caller");
    assert_int_equal(got.checks[1].hop, 1);
    assert_int_equal(got.breaks, 1);
    /* Each open by itself, but not together. */
    s->targets[0].policy =
        setup_layer(s, POLICY_TRUST, "first",
                    "{\"Effect\":\"Allow\",\"Principal\":\"*\",\"Action\":\"sts:AssumeRole\",\"Condition\":"
                    "{\"StringEquals\":{\"sts:RoleSessionName\":\"aa\"}}}");
    s->targets[1].policy =
        setup_layer(s, POLICY_TRUST, "second",
                    "{\"Effect\":\"Allow\",\"Principal\":\"*\",\"Action\":\"sts:AssumeRole\",\"Condition\":"
                    "{\"StringEquals\":{\"aws:userid\":\"AROASUPPORT:bb\"}}}");
    got = setup_decide(s);
    assert_int_equal(got.answer, ANSWER_DENIED);
    assert_text(describe(s, &got),
                "trust first[0] allow, trust second[0] none | the conditions of the hops cannot hold together");
}

static void resource_control_policies(void **state)
{
    struct setup *s = *state;
    struct level level = {
        STR("r-1"), setup_layer(s, POLICY_RCP, "rcp",
                                "{\"Effect\":\"Deny\",\"Principal\":\"*\",\"Action\":\"s3:*\",\"Resource\":\"*\"}")};

    setup_request(s, 0, "s3:GetObject", RESOURCE_ARN, "arn:aws:s3:::b/k");
    s->callers[0].identity = setup_layer(s, POLICY_IDENTITY, "id", ALLOW("s3"));
    s->targets[0].rcps = (struct levels){true, &level, 1};
    struct decision got = setup_decide(s);
    assert_text(describe(s, &got), "identity id[0] allow, rcp rcp[0] deny | ");
    level.layer = setup_layer(
        s, POLICY_RCP, "rcp",
        "{\"Effect\":\"Deny\",\"Principal\":\"*\",\"Action\":\"s3:*\",\"Resource\":\"*\",\"Condition\":{" UNKNOWN "}}");
    got = setup_decide(s);
    assert_int_equal(got.answer, ANSWER_UNKNOWN);
    assert_text(describe(s, &got),
                "identity id[0] allow, rcp rcp[0] unknown | whether it denies depends on what is not known");
}

static void a_grant_of_the_resource_policy(void **state)
{
    struct setup *s = *state;

    setup_request(s, 0, "s3:GetObject", RESOURCE_ARN, "arn:aws:s3:::b/k");
    s->targets[0].policy = setup_layer(s, POLICY_RESOURCE, "bucket",
                                       "{\"Effect\":\"Allow\",\"Principal\":{\"AWS\":\"" USER_ARN
                                       "\"},\"Action\":\"s3:*\",\"Resource\":\"*\"}");
    s->callers[0].boundary = setup_layer(s, POLICY_BOUNDARY, "bnd", ALLOW("ec2"));
    struct decision got = setup_decide(s);
    assert_int_equal(got.answer, ANSWER_ALLOWED);
    assert_text(describe(s, &got), "resource bucket[0] allow");
    s->targets[0].policy = setup_layer(s, POLICY_RESOURCE, "bucket",
                                       "{\"Effect\":\"Allow\",\"Principal\":{\"AWS\":\"" USER_ARN
                                       "\"},\"Action\":\"s3:*\",\"Resource\":\"*\","
                                       "\"Condition\":{" UNKNOWN "}}");
    got = setup_decide(s);
    assert_int_equal(got.answer, ANSWER_UNKNOWN);
    assert_text(describe(s, &got), "resource bucket[0] unknown | whether it allows depends on what is not known");
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        SETUP_TEST(requests),
        SETUP_TEST(assumptions),
        SETUP_TEST(documents_that_are_missing),
        SETUP_TEST(who_can_never_get_in),
        SETUP_TEST(hops_of_a_chain),
        SETUP_TEST(resource_control_policies),
        SETUP_TEST(a_grant_of_the_resource_policy),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}
