/* SPDX-License-Identifier: Apache-2.0
 *
 * Providers, alias, support plan and collection.json.
 */
#include "fixture.h"

#define COUNT(array) (sizeof(array) / sizeof *(array))
#define A            "arn:aws:iam::111122223333:"
#define OWN_ROLE     ONE_ROLE("\"Arn\":\"" A "role/R\"")
#define SAML_FILE    "list-saml-providers.json"
#define OIDC_FILE    "list-open-id-connect-providers.json"
#define CLI_ERROR(code)                                                                                                \
    "\nAn error occurred (" code ") when calling the DescribeSeverityLevels operation: the reason.\n"

static struct account *with_file(void **state, const char *name, const char *content)
{
    const struct fixture_file files[FILES_MOST] = {{DUMP_NAME, OWN_ROLE}, {name, content}};
    return read_files_well(state, files);
}

static const struct {
    const char *content;
    enum support_plan plan;
    const char *note;
    bool warned;
} plans[] = {
    {"{\"severityLevels\":[{\"code\":\"low\",\"name\":\"Low\"}]}", SUPPORT_PLAN_API, "a plan with the Support API",
     false},
    {"\xef\xbb\xbf{\"severityLevels\":[]}", SUPPORT_PLAN_API, "a plan with the Support API", false},
    {CLI_ERROR("SubscriptionRequiredException"), SUPPORT_PLAN_NO_API,
     "a plan without the Support API: Basic or Developer", false},
    {"{\"Error\":{\"Code\":\"SubscriptionRequiredException\"}}", SUPPORT_PLAN_NO_API,
     "a plan without the Support API: Basic or Developer", false},
    {CLI_ERROR("AccessDeniedException"), SUPPORT_PLAN_UNKNOWN,
     "An error occurred (AccessDeniedException) when calling the DescribeSeverityLevels operation: the reason.", true},
    {"Could not connect to the endpoint URL", SUPPORT_PLAN_UNKNOWN, "Could not connect to the endpoint URL", true},
    {"{\"Error\":{\"Code\":\"AccessDenied\"}}", SUPPORT_PLAN_UNKNOWN, "{\"Error\":{\"Code\":\"AccessDenied\"}}", true},
    {"\n", SUPPORT_PLAN_UNKNOWN, "support-plan.json is empty", true},
};

static void support_plans(void **state)
{
    for (size_t i = 0; i < COUNT(plans); i++) {
        struct account *account = with_file(state, "support-plan.json", plans[i].content);
        assert_int_equal(account->support_plan, plans[i].plan);
        assert_text(account->support_plan_note, plans[i].note);
        assert_int_equal(warning_of(account, "support-plan-unknown") != NULL, plans[i].warned);
        account_free(account);
    }
}

static void providers(void **state)
{
    struct account *account = with_file(state, OIDC_FILE,
                                        "{\"OpenIDConnectProviderList\":[{\"Arn\":\"" A
                                        "oidc-provider/oidc.eks.eu-west-1.amazonaws.com/id/EXAMPLE\"}]}");
    assert_true(account->oidc_providers.known);
    assert_false(account->saml_providers.known);
    assert_int_equal(account->oidc_providers.count, 1);
    assert_text(account->oidc_providers.providers[0].name, "oidc.eks.eu-west-1.amazonaws.com/id/EXAMPLE");
    account_free(account);

    /* Known to be none is not the same as not collected. */
    account = with_file(state, SAML_FILE, "{\"SAMLProviderList\":[]}");
    assert_true(account->saml_providers.known);
    assert_int_equal(account->saml_providers.count, 0);
    account_free(account);
}

static void aliases(void **state)
{
    struct account *account = with_file(state, "list-account-aliases.json", "{\"AccountAliases\":[\"acme\"]}");
    assert_text(account->alias, "acme");
    account_free(account);
    account = with_file(state, "list-account-aliases.json", "{\"AccountAliases\":[]}");
    assert_text(account->alias, "");
    account_free(account);
}

#define COLLECTION(members) "{\"schema\":\"rolecall-collection/1\",\"account\":\"111122223333\"," members "}"

static void collections(void **state)
{
    struct account *account = with_file(
        state, "collection.json",
        COLLECTION(
            "\"finished\":\"2026-11-24T10:30:00.5+01:00\",\"calls\":["
            "{\"call\":\"GetAccountPasswordPolicy\",\"status\":\"absent\",\"code\":\"NoSuchEntity\"},"
            "{\"call\":\"ListAnalyzers\",\"region\":\"eu-west-1\",\"status\":\"denied\",\"code\":\"AccessDenied\"},"
            "{\"call\":\"GetAccountSummary\",\"status\":\"failed\"},"
            "{\"call\":\"GetAccountAuthorizationDetails\",\"status\":\"collected\"}]"));
    size_t gaps = 0;
    assert_text(account->collected_at, "2026-11-24T09:30:00Z");
    assert_false(account->truncated);
    assert_null(warning_of(account, "collected-at-unknown"));
    for (size_t i = 0; i < account->warning_count; i++)
        gaps += strcmp(account->warnings[i].code, "not-collected") == 0;
    assert_int_equal(gaps, 2);
    assert_string_equal(warning_of(account, "not-collected"), "GetAccountSummary: failed when the snapshot was made");
    account_free(account);

    account = with_file(state, "collection.json",
                        COLLECTION("\"finished\":null,\"calls\":[{\"call\":"
                                   "\"GetAccountAuthorizationDetails\",\"status\":\"incomplete\"}]"));
    assert_text(account->collected_at, "");
    assert_true(account->truncated);
    assert_non_null(warning_of(account, "truncated"));
    assert_non_null(warning_of(account, "collected-at-unknown"));
    account_free(account);
}

static const struct {
    const char *name, *content, *error;
} refused[] = {
    {SAML_FILE, "{\"SAMLProviders\":[]}",
     SAML_FILE ":1:1: no SAMLProviderList: not the output of the command that the file is named after"},
    {SAML_FILE, "{\"SAMLProviderList\":[{}]}", SAML_FILE ":1:22: a provider without an ARN: "},
    {OIDC_FILE, "{\"OpenIDConnectProviderList\":[{\"Arn\":\"x\"}]}", OIDC_FILE ":1:38: a provider without an ARN: x"},
    {"list-account-aliases.json", "{\"AccountAliases\":[1]}",
     "list-account-aliases.json:1:20: AccountAliases holds a number where a string should be"},
    {"support-plan.json", "{\"services\":[]}",
     "support-plan.json:1:1: no severityLevels: neither the answer of describe-severity-levels nor an error it "
     "printed"},
    {"support-plan.json", "[]", "support-plan.json:1:1: an array where an object should be"},
    {"collection.json", "{\"schema\":\"rolecall-collection/2\"}",
     "collection.json:1:1: schema is not rolecall-collection/1 but \"rolecall-collection/2\""},
    {"collection.json", COLLECTION("\"finished\":\"soon\""), "collection.json:1:71: finished is no date: soon"},
    {"collection.json", COLLECTION("\"calls\":[1]"),
     "collection.json:1:69: calls holds a number where an object should be"},
};

static void refusals(void **state)
{
    for (size_t i = 0; i < COUNT(refused); i++) {
        const struct fixture_file file = {refused[i].name, refused[i].content};
        assert_refused(state, OWN_ROLE, &file, 1, refused[i].error);
    }
}

/* A provider of another account beside the dump is another account's list. */
static void of_another_account(void **state)
{
    const struct fixture_file files[FILES_MOST] = {
        {DUMP_NAME, OWN_ROLE},
        {SAML_FILE, "{\"SAMLProviderList\":[{\"Arn\":\"arn:aws:iam::444455556666:saml-provider/x\"}]}"}};
    struct account *account = NULL;
    struct err err = ERR_NONE;
    assert_int_equal(read_files(state, files, &account, &err), RC_BAD_INPUT);
    assert_string_equal(err.kind, "two-accounts");
    err_clear(&err);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(support_plans), cmocka_unit_test(providers), cmocka_unit_test(aliases),
        cmocka_unit_test(collections),   cmocka_unit_test(refusals),  cmocka_unit_test(of_another_account),
    };
    return cmocka_run_group_tests(tests, reader_setup, reader_teardown);
}
