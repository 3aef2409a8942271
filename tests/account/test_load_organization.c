/* SPDX-License-Identifier: Apache-2.0
 *
 * Levels of SCPs and RCPs, and what is known of the organization.
 */
#include "fixture.h"

#define COUNT(array) (sizeof(array) / sizeof *(array))
#define SCP_FILE     "service-control-policies.json"
#define RCP_FILE     "resource-control-policies.json"
#define ORG_FILE     "describe-organization.json"
#define OWN_ROLE     ONE_ROLE("\"Arn\":\"arn:aws:iam::111122223333:role/R\"")
#define DOC          "{\"Version\":\"2012-10-17\",\"Statement\":[{\"Effect\":\"Allow\",\"Action\":\"*\",\"Resource\":\"*\"}]}"
#define RCP_FULL                                                                                                       \
    "{\"Version\":\"2012-10-17\",\"Statement\":[{\"Effect\":\"Allow\",\"Principal\":\"*\",\"Action\":\"*\","           \
    "\"Resource\":\"*\"}]}"
#define RCP_DENY                                                                                                       \
    "{\"Version\":\"2012-10-17\",\"Statement\":[{\"Effect\":\"Deny\",\"Principal\":\"*\",\"Action\":\"s3:*\","         \
    "\"Resource\":\"*\"}]}"
#define LEVEL(target, policies) "{\"target\":\"" target "\",\"policies\":[" policies "]}"
#define ORGANIZATION(members)   "{\"Organization\":{\"Id\":\"o-exampleorg\"" members "}}"
#define CLI_ERROR(code)         "\nAn error occurred (" code ") when calling the DescribeOrganization operation: no.\n"

/* What three files tell together. */
static const struct {
    const char *scps, *rcps, *organization;
    bool scps_known, rcps_known, known, member, management_known, management;
    const char *id, *path, *warning;
} told[] = {
    {NULL, NULL, NULL, false, false, false, false, false, false, "", "", "scp-unknown"},
    {"[]", NULL, NULL, true, false, false, false, false, false, "", "", "rcp-unknown"},
    {"[]", "[]", NULL, true, true, false, false, false, false, "", "", NULL},
    {NULL, "[]", NULL, false, true, false, false, false, false, "", "", "scp-unknown"},
    {NULL, NULL, CLI_ERROR("AWSOrganizationsNotInUseException"), true, true, true, false, true, false, "", "", NULL},
    {NULL, NULL, CLI_ERROR("AccessDeniedException"), false, false, false, false, false, false, "", "",
     "organization-unknown"},
    {NULL, NULL, "", false, false, false, false, false, false, "", "", "organization-unknown"},
    {NULL, NULL, ORGANIZATION(""), false, false, true, true, false, false, "o-exampleorg", "", "scp-unknown"},
    {NULL, NULL, ORGANIZATION(",\"MasterAccountId\":\"444455556666\""), false, false, true, true, true, false,
     "o-exampleorg", "", "scp-unknown"},
    /* No SCP and no RCP reaches the management account, and none is in force without all features. */
    {NULL, NULL, ORGANIZATION(",\"MasterAccountId\":\"111122223333\""), true, true, true, true, true, true,
     "o-exampleorg", "", NULL},
    {NULL, NULL, ORGANIZATION(",\"ManagementAccountId\":\"111122223333\""), true, true, true, true, true, true,
     "o-exampleorg", "", NULL},
    {NULL, NULL, ORGANIZATION(",\"FeatureSet\":\"CONSOLIDATED_BILLING\""), true, true, true, true, false, false,
     "o-exampleorg", "", NULL},
    /* The way from the root down. */
    {"[" LEVEL("r-ab12", DOC) "," LEVEL("ou-ab12-1", DOC) "," LEVEL("ou-ab12-2", DOC) "," LEVEL("111122223333",
                                                                                                DOC) "]",
     NULL, ORGANIZATION(""), true, false, true, true, false, false, "o-exampleorg",
     "o-exampleorg/r-ab12/ou-ab12-1/ou-ab12-2/", "rcp-unknown"},
    {"[" LEVEL("r-ab12", DOC) "," LEVEL("111122223333", "") "]", NULL, ORGANIZATION(""), true, false, true, true, false,
     false, "o-exampleorg", "o-exampleorg/r-ab12/", "rcp-unknown"},
    {"[]", "[" LEVEL("r-ab12", RCP_FULL) "]", ORGANIZATION(""), true, true, true, true, false, false, "o-exampleorg",
     "o-exampleorg/r-ab12/", NULL},
    {"[" LEVEL("Root", DOC) "]", "[]", ORGANIZATION(""), true, true, true, true, false, false, "o-exampleorg", "",
     NULL},
    {"[" LEVEL("r-ab12", DOC) "," LEVEL("Workloads", DOC) "]", "[]", ORGANIZATION(""), true, true, true, true, false,
     false, "o-exampleorg", "", NULL},
    {"[" LEVEL("r-ab12", DOC) "]", "[]", NULL, true, true, false, false, false, false, "", "", NULL},
};

static void table(void **state)
{
    for (size_t i = 0; i < COUNT(told); i++) {
        struct fixture_file files[FILES_MOST] = {{DUMP_NAME, OWN_ROLE}};
        size_t count = 1;
        if (told[i].scps != NULL)
            files[count++] = (struct fixture_file){SCP_FILE, told[i].scps};
        if (told[i].rcps != NULL)
            files[count++] = (struct fixture_file){RCP_FILE, told[i].rcps};
        if (told[i].organization != NULL)
            files[count++] = (struct fixture_file){ORG_FILE, told[i].organization};
        struct account *account = read_files_well(state, files);
        assert_int_equal(account->scps.known, told[i].scps_known);
        assert_int_equal(account->rcps.known, told[i].rcps_known);
        assert_int_equal(account->organization.known, told[i].known);
        assert_int_equal(account->organization.member, told[i].member);
        assert_int_equal(account->management_known, told[i].management_known);
        assert_int_equal(account->management, told[i].management);
        assert_text(account->organization.id, told[i].id);
        assert_text(account->organization.path, told[i].path);
        if (told[i].warning != NULL && warning_of(account, told[i].warning) == NULL)
            fail_msg("row %zu lacks the warning %s", i, told[i].warning);
        if (told[i].warning == NULL) {
            assert_null(warning_of(account, "scp-unknown"));
            assert_null(warning_of(account, "rcp-unknown"));
        }
        account_free(account);
    }
}

static void documents(void **state)
{
    const struct fixture_file files[FILES_MOST] = {
        {DUMP_NAME, OWN_ROLE},
        {SCP_FILE,
         "[" LEVEL("r-ab12", DOC) "," LEVEL("ou-ab12-1", "") ",{\"target\":\"ou-ab12-2\",\"policies\":null}," LEVEL(
             "111122223333", DOC ",\"{}\"") "]"},
        {RCP_FILE, "[" LEVEL("r-ab12", RCP_FULL) "," LEVEL("ou-ab12-1", RCP_DENY) "," LEVEL(
                       "ou-ab12-2", RCP_DENY "," RCP_FULL) "," LEVEL("111122223333", "") "]"},
    };
    struct account *account = read_files_well(state, files);
    assert_int_equal(account->scps.count, 4);
    assert_text(account->scps.levels[0].target, "r-ab12");
    assert_text(account->scps.levels[0].layer.policies[0].name, "scp/r-ab12:1");
    assert_int_equal(account->scps.levels[0].layer.policies[0].document->type, POLICY_SCP);
    for (size_t i = 1; i <= 2; i++) {
        assert_true(account->scps.levels[i].layer.given);
        assert_int_equal(account->scps.levels[i].layer.count, 0);
    }
    assert_text(account->scps.levels[3].layer.policies[1].name, "scp/111122223333:2");
    assert_true(account->scps.levels[3].layer.policies[1].document->unknown);
    assert_non_null(strstr(warning_of(account, "policy-fault"), "scp/111122223333:2"));
    assert_int_equal(account->rcps.levels[0].layer.policies[0].document->type, POLICY_RCP);
    /* RCPFullAWSAccess is on the first and the third level. */
    size_t bare = 0;
    for (size_t i = 0; i < account->warning_count; i++) {
        if (strcmp(account->warnings[i].code, "rcp-full-access-missing") == 0) {
            bare++;
            assert_true(strstr(account->warnings[i].message.at, "ou-ab12-1") != NULL ||
                        strstr(account->warnings[i].message.at, "111122223333") != NULL);
        }
    }
    assert_int_equal(bare, 2);
    account_free(account);
}

static const struct {
    const char *name, *content, *error;
} refused[] = {
    {SCP_FILE, "{}", SCP_FILE ":1:1: an object where an array should be"},
    {SCP_FILE, "[7]", SCP_FILE ":1:2: a level is a number, not an object with target and policies"},
    {SCP_FILE, "[" DOC "]", SCP_FILE ":1:2: a level without target"},
    {SCP_FILE, "[{\"target\":\"r-1\"}]", SCP_FILE ":1:2: the policies of level r-1 are nothing, not a list"},
    {SCP_FILE, "[{\"target\":\"r-1\",\"policies\":{}}]",
     SCP_FILE ":1:29: the policies of level r-1 are an object, not a list"},
    {SCP_FILE, "[{\"target\":1,\"policies\":[]}]", SCP_FILE ":1:12: target is a number, not a string"},
    {SCP_FILE, "[{\"target\":\"r-1\",\"target\":\"r-2\",\"policies\":[]}]",
     SCP_FILE ":1:27: target occurs twice in one object"},
    {RCP_FILE, "", RCP_FILE ":1:1: empty: a JSON value is expected"},
    {ORG_FILE, "{\"Error\":{}}",
     ORG_FILE ":1:1: no Organization: neither the answer of describe-organization nor an error it printed"},
    {ORG_FILE, "{\"Organization\":{}}", ORG_FILE ":1:17: an organization without an Id that begins with o-"},
    {ORG_FILE, "{\"Organization\":", ORG_FILE ":1:17: the file ends inside an object"},
};

static void refusals(void **state)
{
    for (size_t i = 0; i < COUNT(refused); i++) {
        const struct fixture_file file = {refused[i].name, refused[i].content};
        assert_refused(state, OWN_ROLE, &file, 1, refused[i].error);
    }
}

/* Somebody else's SCPs say nothing of this account. */
static void of_another_account(void **state)
{
    const struct fixture_file files[FILES_MOST] = {{DUMP_NAME, OWN_ROLE},
                                                   {SCP_FILE, "[" LEVEL("444455556666", DOC) "]"}};
    struct account *account = NULL;
    struct err err = ERR_NONE;
    assert_int_equal(read_files(state, files, &account, &err), RC_BAD_INPUT);
    assert_string_equal(err.kind, "two-accounts");
    assert_non_null(strstr(err.text, "111122223333"));
    assert_non_null(strstr(err.text, "444455556666"));
    err_clear(&err);
}

/* A level of RCPs lacks RCPFullAWSAccess unless one statement of it allows everything for everybody. */
static void what_is_full_access(void **state)
{
#define ALLOW    "\"Effect\":\"Allow\""
#define ANYBODY  "\"Principal\":\"*\""
#define ANYTHING "\"Action\":\"*\",\"Resource\":\"*\""
    static const struct {
        const char *statement;
        bool full;
    } rows[] = {
        {ALLOW "," ANYBODY "," ANYTHING, true},
        {ALLOW ",\"Principal\":{\"AWS\":\"*\"}," ANYTHING, false},
        {ALLOW ",\"Principal\":{\"AWS\":\"x\"}," ANYTHING, false},
        {ALLOW ",\"Principal\":7," ANYTHING, false},
        {ALLOW ",\"NotPrincipal\":\"*\"," ANYTHING, false},
        {ALLOW ",\"Principal\":{\"AWS\":\"111122223333\"}," ANYTHING, false},
        {ALLOW ",\"Principal\":{\"AWS\":[\"*\",\"111122223333\"]}," ANYTHING, false},
        {ALLOW ",\"NotPrincipal\":{\"AWS\":\"111122223333\"}," ANYTHING, false},
        {ALLOW "," ANYTHING, false},
        {"\"Effect\":\"Deny\"," ANYBODY "," ANYTHING, false},
        {ALLOW "," ANYBODY ",\"Action\":\"s3:*\",\"Resource\":\"*\"", false},
        {ALLOW "," ANYBODY ",\"Action\":[\"*\",\"s3:*\"],\"Resource\":\"*\"", false},
        {ALLOW "," ANYBODY ",\"NotAction\":\"s3:*\",\"Resource\":\"*\"", false},
        {ALLOW "," ANYBODY ",\"Action\":\"*\",\"Resource\":\"arn:aws:s3:::a\"", false},
        {ALLOW "," ANYBODY ",\"Action\":\"*\",\"Resource\":[\"*\",\"arn:aws:s3:::a\"]", false},
        {ALLOW "," ANYBODY ",\"Action\":\"*\",\"NotResource\":\"arn:aws:s3:::a\"", false},
        {ALLOW "," ANYBODY ",\"NotAction\":\"*\",\"Resource\":\"*\"", false},
        {ALLOW "," ANYBODY ",\"Action\":\"*\",\"NotResource\":\"*\"", false},
        {ALLOW "," ANYBODY ",\"Action\":\"*\"", false},
        {ALLOW "," ANYBODY "," ANYTHING ",\"Condition\":{\"Bool\":{\"aws:SecureTransport\":\"true\"}}", false},
        {ALLOW "," ANYBODY "," ANYTHING ",\"Unknown\":1", false},
    };
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
        char rcps[1024];
        snprintf(rcps, sizeof rcps, "[" LEVEL("r-ab12", "{\"Version\":\"2012-10-17\",\"Statement\":[{%s}]}") "]",
                 rows[i].statement);
        const struct fixture_file files[] = {{DUMP_NAME, OWN_ROLE}, {RCP_FILE, rcps}, {NULL, NULL}};
        struct account *account = read_files_well(state, files);
        if ((warning_of(account, "rcp-full-access-missing") == NULL) != rows[i].full)
            fail_msg("%s", rows[i].statement);
        account_free(account);
    }
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(table),    cmocka_unit_test(documents),          cmocka_unit_test(what_is_full_access),
        cmocka_unit_test(refusals), cmocka_unit_test(of_another_account),
    };
    return cmocka_run_group_tests(tests, reader_setup, reader_teardown);
}
