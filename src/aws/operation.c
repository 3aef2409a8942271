/* SPDX-License-Identifier: Apache-2.0
 *
 * The table of calls.
 *
 * AWS: the API references of IAM, STS, Organizations, Support, Account Management and Access Analyzer; Service Authorization Reference.
 */
#include "aws/operation.h"

#include "aws/shape_data.h"

#define TEXT(literal)                                                                                                  \
    {                                                                                                                  \
        (literal), sizeof(literal) - 1                                                                                 \
    }
#define NONE                                                                                                           \
    {                                                                                                                  \
        NULL, 0                                                                                                        \
    }
#define MIB ((size_t)1 << 20)

/* clang-format off */
#define QUERY(id, service, name, action, command, input, output, more, ceiling)                                        \
    {id, service, PROTOCOL_QUERY, TEXT(name), action, TEXT("POST"), TEXT("/"), TEXT(command), input, output, more, ceiling, false}
#define JSON(id, service, name, action, command, token)                                                                \
    {id, service, PROTOCOL_JSON, TEXT(name), TEXT(action), TEXT("POST"), TEXT("/"), TEXT(command), token, token, NONE, 16 * MIB, false}
#define REST(id, service, name, action, method, path, command, token)                                                  \
    {id, service, PROTOCOL_REST_JSON, TEXT(name), TEXT(action), TEXT(method), TEXT(path), TEXT(command), token, token, NONE, 16 * MIB, false}
#define IAM(id, name, command)       QUERY(OPERATION_##id, SERVICE_IAM, name, TEXT("iam:" name), command, NONE, NONE, NONE, 16 * MIB)
#define IAM_PAGES(id, name, command) QUERY(OPERATION_##id, SERVICE_IAM, name, TEXT("iam:" name), command, TEXT("Marker"), TEXT("Marker"), TEXT("IsTruncated"), 16 * MIB)
#define ORGANIZATIONS(id, name, command)       JSON(OPERATION_##id, SERVICE_ORGANIZATIONS, name, "organizations:" name, command, NONE)
#define ORGANIZATIONS_PAGES(id, name, command) JSON(OPERATION_##id, SERVICE_ORGANIZATIONS, name, "organizations:" name, command, TEXT("NextToken"))

static const struct operation rows[OPERATION_COUNT] = {
    [OPERATION_GET_CALLER_IDENTITY] = QUERY(OPERATION_GET_CALLER_IDENTITY, SERVICE_STS, "GetCallerIdentity", NONE, "get-caller-identity", NONE, NONE, NONE, 16 * MIB),
    [OPERATION_ASSUME_ROLE] = QUERY(OPERATION_ASSUME_ROLE, SERVICE_STS, "AssumeRole", TEXT("sts:AssumeRole"), "assume-role", NONE, NONE, NONE, MIB / 16),
    [OPERATION_ASSUME_ROLE_WITH_WEB_IDENTITY] = QUERY(OPERATION_ASSUME_ROLE_WITH_WEB_IDENTITY, SERVICE_STS, "AssumeRoleWithWebIdentity", NONE, "assume-role-with-web-identity", NONE, NONE, NONE, MIB / 16),
    [OPERATION_GET_ACCOUNT_AUTHORIZATION_DETAILS] = QUERY(OPERATION_GET_ACCOUNT_AUTHORIZATION_DETAILS, SERVICE_IAM, "GetAccountAuthorizationDetails", TEXT("iam:GetAccountAuthorizationDetails"), "get-account-authorization-details", TEXT("Marker"), TEXT("Marker"), TEXT("IsTruncated"), 64 * MIB),
    [OPERATION_GENERATE_CREDENTIAL_REPORT] = IAM(GENERATE_CREDENTIAL_REPORT, "GenerateCredentialReport", "generate-credential-report"),
    [OPERATION_GET_CREDENTIAL_REPORT] = QUERY(OPERATION_GET_CREDENTIAL_REPORT, SERVICE_IAM, "GetCredentialReport", TEXT("iam:GetCredentialReport"), "get-credential-report", NONE, NONE, NONE, 64 * MIB),
    [OPERATION_GET_ACCOUNT_SUMMARY] = IAM(GET_ACCOUNT_SUMMARY, "GetAccountSummary", "get-account-summary"),
    [OPERATION_GET_ACCOUNT_PASSWORD_POLICY] = IAM(GET_ACCOUNT_PASSWORD_POLICY, "GetAccountPasswordPolicy", "get-account-password-policy"),
    [OPERATION_LIST_VIRTUAL_MFA_DEVICES] = IAM_PAGES(LIST_VIRTUAL_MFA_DEVICES, "ListVirtualMFADevices", "list-virtual-mfa-devices"),
    [OPERATION_LIST_SERVER_CERTIFICATES] = IAM_PAGES(LIST_SERVER_CERTIFICATES, "ListServerCertificates", "list-server-certificates"),
    [OPERATION_LIST_SAML_PROVIDERS] = IAM(LIST_SAML_PROVIDERS, "ListSAMLProviders", "list-saml-providers"),
    [OPERATION_LIST_OPEN_ID_CONNECT_PROVIDERS] = IAM(LIST_OPEN_ID_CONNECT_PROVIDERS, "ListOpenIDConnectProviders", "list-open-id-connect-providers"),
    [OPERATION_GET_SAML_PROVIDER] = IAM(GET_SAML_PROVIDER, "GetSAMLProvider", "get-saml-provider"),
    [OPERATION_GET_OPEN_ID_CONNECT_PROVIDER] = IAM(GET_OPEN_ID_CONNECT_PROVIDER, "GetOpenIDConnectProvider", "get-open-id-connect-provider"),
    [OPERATION_LIST_ACCOUNT_ALIASES] = IAM_PAGES(LIST_ACCOUNT_ALIASES, "ListAccountAliases", "list-account-aliases"),
    [OPERATION_GET_POLICY] = IAM(GET_POLICY, "GetPolicy", "get-policy"),
    [OPERATION_GET_POLICY_VERSION] = IAM(GET_POLICY_VERSION, "GetPolicyVersion", "get-policy-version"),
    [OPERATION_GET_ROLE] = IAM(GET_ROLE, "GetRole", "get-role"),
    [OPERATION_LIST_ENTITIES_FOR_POLICY] = IAM_PAGES(LIST_ENTITIES_FOR_POLICY, "ListEntitiesForPolicy", "list-entities-for-policy"),
    [OPERATION_LIST_ANALYZERS] = REST(OPERATION_LIST_ANALYZERS, SERVICE_ACCESS_ANALYZER, "ListAnalyzers", "access-analyzer:ListAnalyzers", "GET", "/analyzer", "list-analyzers", TEXT("nextToken")),
    [OPERATION_LIST_REGIONS] = REST(OPERATION_LIST_REGIONS, SERVICE_ACCOUNT, "ListRegions", "account:ListRegions", "POST", "/listRegions", "list-regions", TEXT("NextToken")),
    [OPERATION_DESCRIBE_SEVERITY_LEVELS] = JSON(OPERATION_DESCRIBE_SEVERITY_LEVELS, SERVICE_SUPPORT, "DescribeSeverityLevels", "support:DescribeSeverityLevels", "describe-severity-levels", NONE),
    [OPERATION_DESCRIBE_ORGANIZATION] = ORGANIZATIONS(DESCRIBE_ORGANIZATION, "DescribeOrganization", "describe-organization"),
    [OPERATION_LIST_ROOTS] = ORGANIZATIONS_PAGES(LIST_ROOTS, "ListRoots", "list-roots"),
    [OPERATION_LIST_ACCOUNTS] = ORGANIZATIONS_PAGES(LIST_ACCOUNTS, "ListAccounts", "list-accounts"),
    [OPERATION_LIST_ACCOUNTS_FOR_PARENT] = ORGANIZATIONS_PAGES(LIST_ACCOUNTS_FOR_PARENT, "ListAccountsForParent", "list-accounts-for-parent"),
    [OPERATION_LIST_ORGANIZATIONAL_UNITS_FOR_PARENT] = ORGANIZATIONS_PAGES(LIST_ORGANIZATIONAL_UNITS_FOR_PARENT, "ListOrganizationalUnitsForParent", "list-organizational-units-for-parent"),
    [OPERATION_LIST_PARENTS] = ORGANIZATIONS_PAGES(LIST_PARENTS, "ListParents", "list-parents"),
    [OPERATION_LIST_POLICIES] = ORGANIZATIONS_PAGES(LIST_POLICIES, "ListPolicies", "list-policies"),
    [OPERATION_LIST_TARGETS_FOR_POLICY] = ORGANIZATIONS_PAGES(LIST_TARGETS_FOR_POLICY, "ListTargetsForPolicy", "list-targets-for-policy"),
    [OPERATION_LIST_POLICIES_FOR_TARGET] = ORGANIZATIONS_PAGES(LIST_POLICIES_FOR_TARGET, "ListPoliciesForTarget", "list-policies-for-target"),
    [OPERATION_DESCRIBE_POLICY] = ORGANIZATIONS(DESCRIBE_POLICY, "DescribePolicy", "describe-policy"),
};
/* clang-format on */

const struct operation *operation_get(enum operation_id id)
{
    return &rows[id];
}

const struct shape *operation_output(const struct operation *operation)
{
    return shape_of(operation->id);
}

struct str service_version(enum service_id service)
{
    switch (service) {
    case SERVICE_IAM: return STR("2010-05-08");
    case SERVICE_STS: return STR("2011-06-15");
    case SERVICE_ORGANIZATIONS: return STR("AWSOrganizationsV20161128");
    case SERVICE_SUPPORT: return STR("AWSSupport_20130415");
    default: return STR_EMPTY;
    }
}
