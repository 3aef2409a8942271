/* SPDX-License-Identifier: Apache-2.0
 *
 * The credential report in its two files, into the users.
 */
#include "fixture.h"

#define COUNT(array) (sizeof(array) / sizeof *(array))
#define A            "arn:aws:iam::111122223333:"
#define JSON_FILE    "get-credential-report.json"
#define CSV_FILE     "credential-report.csv"
#define TWO_USERS    "{\"UserDetailList\":[{\"Arn\":\"" A "user/alice\"},{\"Arn\":\"" A "user/x/bob\"}]}"
/* user,arn,password_enabled,mfa_active,access_key_1_active,access_key_2_active
 * <root_account>,arn:aws:iam::111122223333:root,not_supported,true,false,false
 * alice,arn:aws:iam::111122223333:user/alice,true,true,false,false */
#define ENCODED                                                                                                        \
    "dXNlcixhcm4scGFzc3dvcmRfZW5hYmxlZCxtZmFfYWN0aXZlLGFjY2Vzc19rZXlfMV9hY3RpdmUsYWNjZXNzX2tleV8yX2FjdGl2ZQo8cm9vdF9h" \
    "Y2NvdW50Pixhcm46YXdzOmlhbTo6MTExMTIyMjIzMzMzOnJvb3Qsbm90X3N1cHBvcnRlZCx0cnVlLGZhbHNlLGZhbHNlCmFsaWNlLGFybjphd3M6" \
    "aWFtOjoxMTExMjIyMjMzMzM6dXNlci9hbGljZSx0cnVlLHRydWUsZmFsc2UsZmFsc2U="
#define HEADER "user,arn,password_enabled,mfa_active,access_key_1_active,access_key_2_active\n"

static struct account *with_file(void **state, const char *name, const char *content)
{
    const struct fixture_file files[FILES_MOST] = {{DUMP_NAME, TWO_USERS}, {name, content}};
    return read_files_well(state, files);
}

static void is_alice_known(const struct account *account)
{
    assert_true(account->report_known);
    assert_true(account->users[0].credentials.known);
    assert_true(account->users[0].credentials.password_enabled);
    assert_true(account->users[0].credentials.mfa_active);
    assert_false(account->users[0].credentials.active_key);
    /* Made since the report was: nothing is known of them. */
    assert_false(account->users[1].credentials.known);
}

static void forms(void **state)
{
    static const struct fixture_file files[] = {
        {JSON_FILE, "{\"Content\":\"" ENCODED "\",\"ReportFormat\":\"text/csv\"}"},
        {JSON_FILE, "{\"Content\":\"user,arn,password_enabled,mfa_active,access_key_1_active,access_key_2_active\\n"
                    "alice," A "user/alice,true,true,false,false\"}"},
        {CSV_FILE, HEADER "alice," A "user/alice,true,true,false,false\n"},
        {CSV_FILE, "\xef\xbb\xbf" HEADER "alice," A "user/alice,TRUE,TRUE,FALSE,FALSE\r\n"},
    };
    for (size_t i = 0; i < COUNT(files); i++) {
        struct account *account = with_file(state, files[i].name, files[i].content);
        is_alice_known(account);
        assert_null(warning_of(account, "report-of-deleted-user"));
        account_free(account);
    }
}

/* Without a report nothing is known; the JSON goes before the CSV. */
static void which_report(void **state)
{
    const struct fixture_file both[FILES_MOST] = {
        {DUMP_NAME, TWO_USERS},
        {JSON_FILE, "{\"Content\":\"" ENCODED "\"}"},
        {CSV_FILE, HEADER "bob," A "user/x/bob,true,true,false,false\n"},
    };
    struct account *account = read_files_well(state, both);
    is_alice_known(account);
    account_free(account);
    account = read_dump(state, STR(TWO_USERS));
    assert_false(account->report_known);
    assert_false(account->users[0].credentials.known);
    account_free(account);
}

static void deleted_users(void **state)
{
    struct account *account = with_file(state, CSV_FILE,
                                        HEADER "carol," A "user/carol,true,true,false,false\n"
                                               "dave," A "user/dave,true,true,false,false\n");
    assert_string_equal(warning_of(account, "report-of-deleted-user"),
                        "the credential report names 2 users that the dump lacks (carol): deleted since, and ignored");
    account_free(account);

    /* A dump that is not complete may lack them for another reason. */
    const struct fixture_file files[FILES_MOST] = {
        {DUMP_NAME, "{\"UserDetailList\":[],\"IsTruncated\":true}"},
        {CSV_FILE, HEADER "carol," A "user/carol,true,true,false,false\n"},
    };
    account = read_files_well(state, files);
    assert_null(warning_of(account, "report-of-deleted-user"));
    account_free(account);
}

static const struct {
    const char *name, *content, *error;
} refused[] = {
    {JSON_FILE, "{}", JSON_FILE ":1:1: no Content: not the output of get-credential-report"},
    {JSON_FILE, "{\"Content\":\"%%%\"}", JSON_FILE ":1:12: Content is not base64"},
    {JSON_FILE, "{\"Content\":\"\"}", JSON_FILE ":1:12: line 1 of the report: an empty credential report"},
    {CSV_FILE, "", CSV_FILE ":1:1: an empty credential report"},
    {CSV_FILE, "a,b\n1,2\n", CSV_FILE ":1:1: no credential report: its first line names no user and arn"},
    {CSV_FILE, HEADER "alice," A "user/alice,true\n",
     CSV_FILE ":2:1: a row that does not have as many fields as the first line"},
    {CSV_FILE, HEADER "\"alice", CSV_FILE ":2:1: a quoted field does not end"},
    {CSV_FILE, HEADER "eve,arn:aws:iam::444455556666:user/eve,true,true,false,false\n",
     CSV_FILE ":2:1: the credential report is of account 444455556666, the snapshot of 111122223333"},
    {JSON_FILE, "{\"Content\":\n\"user,arn\\neve,arn:aws:iam::444455556666:user/eve\"}",
     JSON_FILE ":2:1: line 2 of the report: the credential report is of account 444455556666, the snapshot of"
               " 111122223333"},
    {CSV_FILE, HEADER "\xff", CSV_FILE ":2:1: invalid UTF-8"},
    {CSV_FILE, "\xef\xbb\xbfuser,\xff", CSV_FILE ":1:6: invalid UTF-8"},
};

static void refusals(void **state)
{
    for (size_t i = 0; i < COUNT(refused); i++) {
        const struct fixture_file file = {refused[i].name, refused[i].content};
        assert_refused(state, TWO_USERS, &file, 1, refused[i].error);
    }
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(forms),
        cmocka_unit_test(which_report),
        cmocka_unit_test(deleted_users),
        cmocka_unit_test(refusals),
    };
    return cmocka_run_group_tests(tests, reader_setup, reader_teardown);
}
