/* SPDX-License-Identifier: Apache-2.0
 *
 * Conditions in words (iam-evaluation.md 6.8): one line for each constrained key, by key and operator.
 */
#include "decide_fixture.h"

struct row {
    const char *condition;
    const char *words; /* lines, with "; " between */
};

static struct str lines_of(struct setup *s, const struct decision *got)
{
    struct str text = STR("");

    for (size_t i = 0; i < got->condition_count; i++)
        text = arena_printf(s->arena, "%.*s%s%.*s", (int)text.len, text.at, i > 0 ? "; " : "",
                            (int)got->conditions[i].text.len, got->conditions[i].text.at);
    return text;
}

static void assert_words(struct setup *s, const struct row *row)
{
    struct str statement = arena_printf(
        s->arena, "{\"Effect\":\"Allow\",\"Principal\":\"*\",\"Action\":\"sts:*\",\"Condition\":{%s}}", row->condition);

    s->targets[0].policy = setup_layer(s, POLICY_TRUST, "trust", statement.at);
    struct decision got = setup_decide(s);
    assert_int_equal(got.answer, ANSWER_CONDITIONAL);
    assert_text(lines_of(s, &got), row->words);
}

#define WORDS(rows)                                                                                                    \
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++)                                                            \
    assert_words(*state, &rows[i])

static void credentials(void **state)
{
    static const struct row rows[] = {
        {"\"Bool\":{\"aws:MultiFactorAuthPresent\":\"true\"}", "with MFA"},
        {"\"Bool\":{\"aws:MultiFactorAuthPresent\":\"false\"}", "without MFA, with temporary credentials"},
        {"\"BoolIfExists\":{\"aws:MultiFactorAuthPresent\":\"false\"}", "without MFA"},
        {"\"BoolIfExists\":{\"aws:MultiFactorAuthPresent\":\"true\"}", "with MFA or a long-term access key"},
        {"\"Null\":{\"aws:MultiFactorAuthPresent\":\"true\"}", "with a long-term access key"},
        {"\"Null\":{\"aws:MultiFactorAuthPresent\":\"false\"}", "with MFA or temporary credentials"},
        {"\"Null\":{\"aws:TokenIssueTime\":\"true\"}", "with a long-term access key"},
        {"\"Null\":{\"aws:TokenIssueTime\":\"false\"}", "with temporary credentials"},
        {"\"NumericLessThan\":{\"aws:MultiFactorAuthAge\":\"3600\"}", "with MFA less than 1 h old"},
        {"\"NumericLessThanEquals\":{\"aws:MultiFactorAuthAge\":\"3600\"}", "with MFA not older than 1 h"},
        {"\"NumericLessThan\":{\"aws:MultiFactorAuthAge\":\"300\"}", "with MFA less than 5 min old"},
        {"\"NumericLessThanEquals\":{\"aws:MultiFactorAuthAge\":\"59.5\"}", "with MFA less than 1 min old"},
        {"\"NumericNotEquals\":{\"aws:MultiFactorAuthAge\":\"60\"},\"Null\":{\"aws:MultiFactorAuthAge\":\"false\"}",
         "with MFA whose age in seconds is at most 59 or at least 61"},
        {"\"NumericLessThanEquals\":{\"aws:MultiFactorAuthAge\":\"90\"}", "with MFA not older than 90 s"},
        {"\"NumericGreaterThan\":{\"aws:MultiFactorAuthAge\":\"60\"}", "with MFA whose age in seconds is at least 61"},
        {"\"DateGreaterThan\":{\"aws:TokenIssueTime\":\"2027-01-01T00:00:00Z\"}",
         "with temporary credentials; with a session issued from 2027-01-01T00:00:01Z on"},
    };
    WORDS(rows);
}

static void networks(void **state)
{
    static const struct row rows[] = {
        {"\"IpAddress\":{\"aws:SourceIp\":\"203.0.113.0/24\"}", "from 203.0.113.0/24"},
        {"\"IpAddress\":{\"aws:SourceIp\":[\"203.0.113.0/24\",\"198.51.100.7\"]}",
         "from 198.51.100.7 or 203.0.113.0/24"},
        {"\"NotIpAddress\":{\"aws:SourceIp\":\"203.0.113.0/24\"}", "not from 203.0.113.0/24"},
        {"\"StringEquals\":{\"aws:SourceVpc\":\"vpc-0a1b2c3d\"}", "from VPC vpc-0a1b2c3d"},
        {"\"StringLike\":{\"aws:SourceVpc\":\"vpc-0*\"}", "from VPC like vpc-0*"},
        {"\"StringEquals\":{\"aws:SourceVpce\":[\"vpce-0a1b2c3d\",\"vpce-0a1b2c3e\"]}",
         "through VPC endpoint vpce-0a1b2c3d or vpce-0a1b2c3e"},
        {"\"Null\":{\"aws:SourceVpce\":\"false\"}", "through a VPC endpoint"},
        {"\"Null\":{\"aws:SourceVpce\":\"true\"}", "not through a VPC endpoint"},
        {"\"IpAddress\":{\"aws:VpcSourceIp\":\"10.0.0.0/8\"}", "from 10.0.0.0/8 through a VPC endpoint"},
    };
    WORDS(rows);
}

static void time_and_region(void **state)
{
    static const struct row rows[] = {
        {"\"DateLessThan\":{\"aws:CurrentTime\":\"2027-01-01T00:00:00Z\"}", "before 2027-01-01T00:00:00Z"},
        {"\"DateGreaterThanEquals\":{\"aws:CurrentTime\":\"2027-01-01T00:00:00Z\"}", "from 2027-01-01T00:00:00Z on"},
        {"\"DateGreaterThanEquals\":{\"aws:CurrentTime\":\"2027-01-01T00:00:00Z\"},\"DateLessThan\":{\"aws:"
         "CurrentTime\":\"2028-01-01T00:00:00Z\"}",
         "between 2027-01-01T00:00:00Z and 2028-01-01T00:00:00Z"},
        {"\"NumericLessThan\":{\"aws:EpochTime\":\"1798761600\"}", "before 2027-01-01T00:00:00Z"},
        {"\"StringEquals\":{\"aws:RequestedRegion\":\"us-east-1\"}", "in us-east-1"},
        {"\"StringEquals\":{\"aws:RequestedRegion\":[\"us-east-1\",\"eu-west-1\"]}", "in us-east-1 or eu-west-1"},
        {"\"StringNotEquals\":{\"aws:RequestedRegion\":\"us-east-1\"}", "not in us-east-1"},
        {"\"StringNotLike\":{\"aws:RequestedRegion\":\"*-east-1\"}", "not in us-east-1, ap-east-1, sa-east-1"},
    };
    WORDS(rows);
}

static void what_the_call_carries(void **state)
{
    static const struct row rows[] = {
        {"\"StringEquals\":{\"sts:ExternalId\":\"x1\"}", "with external ID \"x1\""},
        {"\"StringEquals\":{\"sts:ExternalId\":[\"x1\",\"x2\"]}", "with external ID \"x1\" or \"x2\""},
        {"\"StringEquals\":{\"sts:ExternalId\":[\"x1\",\"x2\",\"x3\",\"x4\",\"x5\",\"x6\",\"x7\"]}",
         "with external ID \"x1\" or \"x2\" or \"x3\" or \"x4\" or \"x5\" or 2 more"},
        {"\"StringNotEquals\":{\"sts:ExternalId\":\"x1\"}", "not with external ID \"x1\""},
        {"\"StringNotLike\":{\"sts:ExternalId\":\"x*\"}", "not with external ID like \"x*\""},
        {"\"StringEqualsIfExists\":{\"sts:ExternalId\":\"x1\"}", "without an external ID, or with external ID \"x1\""},
        {"\"Null\":{\"sts:ExternalId\":\"false\"}", "with an external ID"},
        {"\"Null\":{\"sts:ExternalId\":\"true\"}", "without an external ID"},
        {"\"StringLike\":{\"sts:ExternalId\":\"*\"}", "with an external ID"},
        {"\"StringLike\":{\"sts:RoleSessionName\":\"ops-*\"}", "with session name like \"ops-*\""},
        {"\"StringNotEquals\":{\"sts:RoleSessionName\":\"root\"}", "with session name not \"root\""},
        {"\"StringEquals\":{\"sts:SourceIdentity\":\"ann\"}", "with source identity \"ann\""},
        {"\"Null\":{\"sts:SourceIdentity\":\"false\"}", "with a source identity"},
        {"\"Null\":{\"sts:SourceIdentity\":\"true\"}", "without a source identity"},
        {"\"StringEquals\":{\"aws:RequestTag/Cost\":\"1\"}", "passing session tag Cost = \"1\""},
        {"\"StringLike\":{\"aws:RequestTag/Cost\":\"1*\"}", "passing session tag Cost like \"1*\""},
        {"\"Null\":{\"aws:RequestTag/Cost\":\"true\"}", "without session tag Cost"},
        {"\"Null\":{\"aws:RequestTag/Cost\":\"false\"}", "passing session tag Cost"},
        {"\"ForAllValues:StringEquals\":{\"aws:TagKeys\":[\"a\",\"b\"]}", "passing only tags a, b"},
        {"\"ForAnyValue:StringEquals\":{\"aws:TagKeys\":[\"a\",\"b\"]}", "passing tag a or b"},
        {"\"ForAllValues:StringEquals\":{\"aws:TagKeys\":[\"a\",\"b\",\"c\",\"d\",\"e\",\"f\",\"g\"]}",
         "passing only tags a, b, c, d, e and 2 more"},
        {"\"Null\":{\"aws:TagKeys\":\"true\"}", "passing no tags"},
        {"\"Null\":{\"aws:TagKeys\":\"false\"}", "passing tags"},
        {"\"ForAllValues:StringLike\":{\"aws:TagKeys\":\"a*\"}", "passing tags of which every value like \"a*\""},
        {"\"StringLike\":{\"aws:UserAgent\":\"curl/*\"}", "aws:UserAgent like \"curl/*\""},
        {"\"StringEquals\":{\"aws:referer\":\"x\"}", "aws:referer is \"x\""},
    };
    WORDS(rows);
}

static void several_lines_in_order(void **state)
{
    static const struct row rows[] = {
        {"\"StringEquals\":{\"aws:RequestedRegion\":\"us-east-1\",\"sts:ExternalId\":\"x1\",\"aws:RequestTag/"
         "t\":\"1\",\"aws:UserAgent\":\"x\"},"
         "\"Bool\":{\"aws:MultiFactorAuthPresent\":\"true\"},\"IpAddress\":{\"aws:SourceIp\":\"203.0.113.0/24\"},"
         "\"DateLessThan\":{\"aws:CurrentTime\":\"2027-01-01T00:00:00Z\"}",
         "with MFA; from 203.0.113.0/24; before 2027-01-01T00:00:00Z; with external ID \"x1\"; passing session tag t = "
         "\"1\"; "
         "in us-east-1; aws:UserAgent is \"x\""},
    };
    WORDS(rows);
}

static void who(void **state)
{
    static const struct row rows[] = {
        {"\"StringEquals\":{\"aws:PrincipalOrgID\":\"o-1\"}", "aws:PrincipalOrgID is \"o-1\""},
        {"\"StringNotEquals\":{\"aws:PrincipalTag/team\":\"ops\"}", "aws:PrincipalTag/team is not \"ops\""},
        {"\"Null\":{\"aws:PrincipalTag/team\":\"true\"}", "aws:PrincipalTag/team is missing"},
        {"\"ArnLike\":{\"aws:PrincipalArn\":\"arn:aws:iam::" OTHER ":role/*\"}",
         "aws:PrincipalArn like \"arn:aws:iam::" OTHER ":role/*\""},
        {"\"StringEquals\":{\"aws:PrincipalType\":\"User\"}", "aws:PrincipalType is \"User\""},
    };
    struct setup *s = *state;

    s->callers[0] = (struct caller){
        .kind = CALLER_EXTERNAL, .partition = STR("aws"), .account = STR(OTHER), .policies_unseen = true};
    WORDS(rows);
}

static void subjects_and_hops(void **state)
{
    struct setup *s = *state;

    s->question.count = 2;
    s->targets[0].policy = setup_layer(s, POLICY_TRUST, "trust",
                                       "{\"Effect\":\"Allow\",\"Principal\":\"*\",\"Action\":\"sts:*\",\"Condition\":{"
                                       "\"StringEquals\":{\"sts:ExternalId\":\"x1\"}}}");
    s->targets[1].policy = setup_layer(s, POLICY_TRUST, "trust",
                                       "{\"Effect\":\"Allow\",\"Principal\":\"*\",\"Action\":\"sts:*\",\"Condition\":{"
                                       "\"StringEquals\":{\"sts:SourceIdentity\":\"ann\"}}}");
    struct decision got = setup_decide(s);
    assert_int_equal(got.condition_count, 2);
    assert_text(got.conditions[0].key, "sts:ExternalId");
    assert_int_equal(got.conditions[0].hop, 0);
    assert_int_equal(got.conditions[0].subject, ABOUT_SESSION);
    assert_text(got.conditions[1].text, "with source identity \"ann\"");
    assert_int_equal(got.conditions[1].hop, 1); /* whose call sets it */
}

static void resources(void **state)
{
    struct setup *s = *state;

    setup_request(s, 0, "s3:GetObject", RESOURCE_SOME, "");
    s->callers[0].identity =
        setup_layer(s, POLICY_IDENTITY, "id",
                    "{\"Effect\":\"Allow\",\"Action\":\"*\",\"Resource\":\"arn:aws:s3:::b/*\",\"Condition\":"
                    "{\"Bool\":{\"aws:SecureTransport\":\"true\"}}}");
    struct decision got = setup_decide(s);
    assert_text(lines_of(s, &got), "over TLS; on resources like \"arn:aws:s3:::b/*\"");
    s->callers[0].identity = setup_layer(s, POLICY_IDENTITY, "id",
                                         "{\"Effect\":\"Allow\",\"Action\":\"*\",\"Resource\":\"*\",\"Condition\":"
                                         "{\"Bool\":{\"aws:SecureTransport\":\"false\"}}}");
    got = setup_decide(s);
    assert_text(lines_of(s, &got), "without TLS");
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        SETUP_TEST(credentials),
        SETUP_TEST(networks),
        SETUP_TEST(time_and_region),
        SETUP_TEST(what_the_call_carries),
        SETUP_TEST(several_lines_in_order),
        SETUP_TEST(who),
        SETUP_TEST(subjects_and_hops),
        SETUP_TEST(resources),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}
