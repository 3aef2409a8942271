/* SPDX-License-Identifier: Apache-2.0
 *
 * The table of context keys (iam-evaluation.md 6.4): which function classifies which key.
 *
 * AWS: AWS global condition context keys; IAM and AWS STS condition context keys. A key that is in neither table
 * nor family is UNKNOWN and reported (4.5).
 */
#include "policy/key_classify.h"

struct row {
    const char *name; /* lower case; a family ends in '/' and takes any member */
    key_classifier *classify;
};

/* Exact names first, families behind them. */
static const struct row rows[] = {
    {"aws:principalarn", key_principal_arn},
    {"aws:principalaccount", key_principal_account},
    {"aws:principalorgid", key_principal_org_id},
    {"aws:principalorgpaths", key_principal_org_paths},
    {"aws:principaltype", key_principal_type},
    {"aws:principalisawsservice", key_principal_is_service},
    {"aws:principalservicename", key_principal_service_name},
    {"aws:principalservicenameslist", key_principal_service_names},
    {"aws:userid", key_userid},
    {"aws:username", key_username},
    {"aws:federatedprovider", key_federated_provider},
    {"aws:tokenissuetime", key_token_issue_time},
    {"aws:multifactorauthpresent", key_mfa_present},
    {"aws:multifactorauthage", key_mfa_age},
    {"aws:sourceidentity", key_source_identity},
    {"aws:signinsessionarn", key_not_known},
    {"aws:viaawsmcpservice", key_not_known},
    {"aws:ismcpserviceaction", key_not_known},
    {"aws:viacustomerdomain", key_not_known},
    {"aws:assumedroot", key_absent},
    {"aws:chatbotsourcearn", key_absent},
    {"aws:ec2instancesourcevpc", key_absent},
    {"aws:ec2instancesourceprivateipv4", key_absent},
    {"ec2:sourceinstancearn", key_absent},
    {"ec2:roledelivery", key_absent},
    {"lambda:sourcefunctionarn", key_absent},
    {"ssm:sourceinstancearn", key_absent},
    {"codebuild:projectarn", key_absent},
    {"codebuild:buildarn", key_absent},
    {"glue:roleassumedby", key_absent},
    {"glue:credentialissuingservice", key_absent},
    {"identitystore:userid", key_identity_store_user},
    {"aws:sourceip", key_source_ip},
    {"aws:sourcevpc", key_source_vpc},
    {"aws:sourcevpce", key_source_vpce},
    {"aws:vpcsourceip", key_vpc_source_ip},
    {"aws:sourcevpcarn", key_endpoint_detail},
    {"aws:vpceaccount", key_endpoint_detail},
    {"aws:vpceorgid", key_endpoint_detail},
    {"aws:vpceorgpaths", key_endpoint_detail},
    {"aws:resourceaccount", key_resource_account},
    {"aws:resourceorgid", key_resource_org_id},
    {"aws:resourceorgpaths", key_resource_org_paths},
    {"aws:calledvia", key_absent},
    {"aws:calledviafirst", key_absent},
    {"aws:calledvialast", key_absent},
    {"aws:calledviaawsmcp", key_absent},
    {"aws:viaawsservice", key_false},
    {"aws:currenttime", key_now},
    {"aws:epochtime", key_now},
    {"aws:requestedregion", key_region},
    {"aws:tagkeys", key_tag_keys},
    {"sts:transitivetagkeys", key_transitive_tag_keys},
    {"aws:securetransport", key_secure_transport},
    {"aws:referer", key_free_text},
    {"aws:useragent", key_free_text},
    {"aws:sourceaccount", key_service_source},
    {"aws:sourcearn", key_service_source},
    {"aws:sourceorgid", key_service_source},
    {"aws:sourceorgpaths", key_service_source},
    {"sts:externalid", key_external_id},
    {"sts:rolesessionname", key_session_name},
    {"sts:sourceidentity", key_set_source_identity},
    {"sts:durationseconds", key_absent},
    {"sts:awsservicename", key_absent},
    {"sts:identitytokenaudience", key_absent},
    {"sts:signingalgorithm", key_absent},
    {"sts:taskpolicyarn", key_absent},
    {"sts:roleauthorizedbyidp", key_role_authorized},
    {"sts:requestcontextproviders", key_not_known},
    {"saml:sub", key_saml_session},
    {"saml:sub_type", key_saml_session},
    {"saml:namequalifier", key_saml_session},
    {"saml:aud", key_saml_text},
    {"saml:iss", key_saml_text},
    {"saml:edupersonorgdn", key_saml_text},
    {"saml:edupersonprimaryaffiliation", key_saml_text},
    {"saml:edupersonprimaryorgunitdn", key_saml_text},
    {"saml:edupersonprincipalname", key_saml_text},
    {"saml:doc", key_saml_doc},
    {"aws:principaltag/", key_principal_tag},
    {"aws:requesttag/", key_request_tag},
    {"aws:resourcetag/", key_resource_tag},
    {"iam:resourcetag/", key_resource_tag},
    {"sts:requestcontext/", key_not_known},
    {"saml:", key_saml_texts}, /* every other saml: attribute is of list type */
};

static const struct row *find_row(struct str key)
{
    for (size_t i = 0; i < sizeof rows / sizeof rows[0]; i++) {
        struct str name = str_of(rows[i].name);
        char last = name.at[name.len - 1];
        bool family = last == '/' || last == ':';
        if (family ? str_starts_with(key, name) && key.len > name.len : str_equal(key, name))
            return &rows[i];
    }
    return NULL;
}

/* The classifiers that look at more of a user or of a role's session than its account, and what kind of caller it is. */
static bool asks_who(key_classifier *classify)
{
    static key_classifier *const asking[] = {key_principal_arn, key_userid, key_username, key_principal_tag,
                                             key_identity_store_user};
    for (size_t i = 0; i < sizeof asking / sizeof asking[0]; i++)
        if (classify == asking[i])
            return true;
    return false;
}

/* Whether an entry takes all users and roles of an account alike. */
static bool names_by_account(const struct policy_principal *entry)
{
    switch (entry->kind) {
    case ENTRY_STAR:
    case ENTRY_AWS_STAR:
    case ENTRY_ACCOUNT:
    case ENTRY_FEDERATED:
    case ENTRY_SERVICE: return true;
    default: return false;
    }
}

bool statement_asks_who(const struct policy_statement *statement)
{
    if (statement->principal_element == PRINCIPAL_EXCLUDED)
        return true;
    for (size_t i = 0; i < statement->principal_count; i++)
        if (!names_by_account(&statement->principals[i]))
            return true;
    for (size_t i = 0; i < statement->atom_count; i++) {
        const struct condition_atom *atom = &statement->atoms[i];
        const struct row *row = find_row(atom->key);
        if (row != NULL && asks_who(row->classify))
            return true;
        for (size_t v = 0; v < atom->value_count; v++)
            if (atom->values[v].template.has_variables)
                return true;
    }
    return false;
}

enum rc classify_key(struct keyring *keyring, size_t hop, struct key_cases *cases)
{
    const struct row *row = find_row(cases->key);
    if (row != NULL)
        return row->classify(keyring, hop, str_from(cases->key, str_of(row->name).len), cases);
    bool handled = false;
    enum rc rc = key_web_identity(keyring, hop, &handled, cases);
    if (rc != RC_OK || handled)
        return rc;
    cases->unlisted = true;
    return key_unknown(keyring, cases);
}

/* Keys that are no texts, by an operator of their type (6.4). An epoch is a date to Numeric operators too. */
static enum condition_test documented_test(struct str key)
{
    static const struct {
        const char *name;
        enum condition_test test;
    } types[] = {
        {"aws:currenttime", TEST_DATE_EQUALS},     {"aws:epochtime", TEST_DATE_EQUALS},
        {"aws:tokenissuetime", TEST_DATE_EQUALS},  {"aws:multifactorauthage", TEST_NUMERIC_EQUALS},
        {"aws:multifactorauthpresent", TEST_BOOL}, {"aws:principalisawsservice", TEST_BOOL},
        {"aws:securetransport", TEST_BOOL},        {"aws:viaawsservice", TEST_BOOL},
        {"sts:roleauthorizedbyidp", TEST_BOOL},    {"aws:sourceip", TEST_IP_ADDRESS},
        {"aws:vpcsourceip", TEST_IP_ADDRESS},
    };
    for (size_t i = 0; i < sizeof types / sizeof types[0]; i++)
        if (str_equal(key, str_of(types[i].name)))
            return types[i].test;
    return TEST_COUNT;
}

/* The domain of a type, by an operator that reads it. */
static struct domain domain_for_test(enum condition_test test, bool multivalued)
{
    switch (test) {
    case TEST_NUMERIC_EQUALS:
    case TEST_NUMERIC_LESS:
    case TEST_NUMERIC_LESS_EQUALS:
    case TEST_NUMERIC_GREATER:
    case TEST_NUMERIC_GREATER_EQUALS: return domain_numbers(false, INT64_MIN, INT64_MAX, true);
    case TEST_DATE_EQUALS:
    case TEST_DATE_LESS:
    case TEST_DATE_LESS_EQUALS:
    case TEST_DATE_GREATER:
    case TEST_DATE_GREATER_EQUALS: return domain_dates(-DATE_LAST, DATE_LAST, true);
    case TEST_BOOL: return domain_booleans(true);
    case TEST_IP_ADDRESS: return domain_all_addresses(true);
    case TEST_STRING_EQUALS:
    case TEST_STRING_EQUALS_IGNORE_CASE:
    case TEST_STRING_LIKE:
    case TEST_BINARY_EQUALS:
    case TEST_ARN:
    case TEST_NULL:
    case TEST_COUNT: break;
    }
    return multivalued ? domain_texts_any(true) : domain_text_any(true);
}

enum rc classify_given(struct keyring *keyring, size_t hop, struct key_cases *cases)
{
    const struct context_key *given = context_get(keyring->question->given, cases->key);
    struct key_case one = case_missing();
    if (given->state == CONTEXT_PRESENT) {
        one.values = given->values;
        one.count = given->count;
        cases->multivalued = given->multivalued || cases->multivalued;
        return key_add_case(keyring, cases, one);
    }
    if (given->state == CONTEXT_MISSING && given->name.len > 0)
        return key_add_case(keyring, cases, one);
    if (given->name.len > 0) {
        one = case_unknown();
        one.values = given->values;
        one.count = given->count;
        one.only_values = given->only_values;
        one.maybe_missing = given->maybe_missing;
        return key_add_case(keyring, cases, one);
    }
    enum condition_test test = documented_test(cases->key);
    if (test == TEST_COUNT)
        test = named_test(step_at(keyring, hop), cases->key);
    struct domain domain = domain_for_test(test, cases->multivalued);
    return key_free(keyring, cases, &domain, true);
}
