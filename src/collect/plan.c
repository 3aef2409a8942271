/* SPDX-License-Identifier: Apache-2.0
 *
 * The table of calls.
 */
#include "collect/plan.h"

#define TEXT(literal)                                                                                                  \
    {                                                                                                                  \
        (literal), sizeof(literal) - 1                                                                                 \
    }
#define FILE_OF(command) TEXT(command ".json")
#define PARAMETERS(list) (list), sizeof(list) / sizeof *(list)
#define NO_PARAMETERS    NULL, 0

static const struct parameter dump_parameters[] = {
    {.name = TEXT("MaxItems"), .kind = PARAMETER_NUMBER, .text = TEXT("1000")}};
static const struct parameter mfa_parameters[] = {{.name = TEXT("AssignmentStatus"), .text = TEXT("Any")}};
static const struct str enabled_regions[] = {TEXT("ENABLED"), TEXT("ENABLED_BY_DEFAULT")};
static const struct parameter region_parameters[] = {
    {.name = TEXT("MaxResults"), .kind = PARAMETER_NUMBER, .text = TEXT("50")},
    {.name = TEXT("RegionOptStatusContains"), .kind = PARAMETER_LIST, .items = enabled_regions, .item_count = 2}};
static const struct parameter analyzer_parameters[] = {
    {.name = TEXT("maxResults"), .kind = PARAMETER_NUMBER, .text = TEXT("100")}};
static const struct parameter severity_parameters[] = {{.name = TEXT("language"), .text = TEXT("en")}};

static const struct plan_row rows[] = {
    {OPERATION_GET_CALLER_IDENTITY, PLAN_OTHER, FILE_OF("get-caller-identity"), false, NO_PARAMETERS},
    {OPERATION_ASSUME_ROLE, PLAN_OTHER, {NULL, 0}, false, NO_PARAMETERS},
    {OPERATION_GET_ACCOUNT_AUTHORIZATION_DETAILS, PLAN_FIRST, FILE_OF("get-account-authorization-details"), true,
     PARAMETERS(dump_parameters)},
    {OPERATION_GET_POLICY, PLAN_EACH_MISSING, {NULL, 0}, false, NO_PARAMETERS},
    {OPERATION_GET_POLICY_VERSION, PLAN_EACH_MISSING, {NULL, 0}, false, NO_PARAMETERS},
    {OPERATION_GENERATE_CREDENTIAL_REPORT, PLAN_FIRST, {NULL, 0}, false, NO_PARAMETERS},
    {OPERATION_GET_CREDENTIAL_REPORT, PLAN_LAST, FILE_OF("get-credential-report"), false, NO_PARAMETERS},
    {OPERATION_GET_ACCOUNT_SUMMARY, PLAN_FIRST, FILE_OF("get-account-summary"), false, NO_PARAMETERS},
    {OPERATION_GET_ACCOUNT_PASSWORD_POLICY, PLAN_FIRST, FILE_OF("get-account-password-policy"), false, NO_PARAMETERS},
    {OPERATION_LIST_VIRTUAL_MFA_DEVICES, PLAN_FIRST, FILE_OF("list-virtual-mfa-devices"), false,
     PARAMETERS(mfa_parameters)},
    {OPERATION_LIST_SERVER_CERTIFICATES, PLAN_FIRST, FILE_OF("list-server-certificates"), false, NO_PARAMETERS},
    {OPERATION_LIST_SAML_PROVIDERS, PLAN_FIRST, FILE_OF("list-saml-providers"), false, NO_PARAMETERS},
    {OPERATION_LIST_OPEN_ID_CONNECT_PROVIDERS, PLAN_FIRST, FILE_OF("list-open-id-connect-providers"), false,
     NO_PARAMETERS},
    {OPERATION_LIST_ACCOUNT_ALIASES, PLAN_FIRST, FILE_OF("list-account-aliases"), false, NO_PARAMETERS},
    {OPERATION_DESCRIBE_SEVERITY_LEVELS, PLAN_FIRST, FILE_OF("support-plan"), false, PARAMETERS(severity_parameters)},
    {OPERATION_LIST_REGIONS, PLAN_FIRST, FILE_OF("list-regions"), false, PARAMETERS(region_parameters)},
    {OPERATION_LIST_ANALYZERS, PLAN_EACH_REGION, TEXT("list-analyzers"), false, PARAMETERS(analyzer_parameters)},
    {OPERATION_DESCRIBE_ORGANIZATION, PLAN_ORGANIZATION, FILE_OF("describe-organization"), false, NO_PARAMETERS},
    {OPERATION_LIST_ROOTS, PLAN_ORGANIZATION, {NULL, 0}, false, NO_PARAMETERS},
    {OPERATION_LIST_ACCOUNTS, PLAN_ORGANIZATION_ALL, {NULL, 0}, false, NO_PARAMETERS},
    {OPERATION_LIST_ORGANIZATIONAL_UNITS_FOR_PARENT, PLAN_ORGANIZATION_ALL, {NULL, 0}, false, NO_PARAMETERS},
    {OPERATION_LIST_ACCOUNTS_FOR_PARENT, PLAN_ORGANIZATION_ALL, {NULL, 0}, false, NO_PARAMETERS},
    {OPERATION_LIST_PARENTS, PLAN_ORGANIZATION_ONE, {NULL, 0}, false, NO_PARAMETERS},
    {OPERATION_LIST_POLICIES, PLAN_ORGANIZATION_ALL, {NULL, 0}, false, NO_PARAMETERS},
    {OPERATION_LIST_TARGETS_FOR_POLICY, PLAN_ORGANIZATION_ALL, {NULL, 0}, false, NO_PARAMETERS},
    {OPERATION_LIST_POLICIES_FOR_TARGET, PLAN_ORGANIZATION_ONE, {NULL, 0}, false, NO_PARAMETERS},
    {OPERATION_DESCRIBE_POLICY, PLAN_ORGANIZATION, {NULL, 0}, false, NO_PARAMETERS},
};
enum {
    ROW_COUNT = sizeof rows / sizeof *rows
};

/* Files of a snapshot that no row names. */
static const struct str other_files[] = {
    TEXT("credential-report.csv"),
    TEXT("get-account-authorization-details.more-policies.json"),
    TEXT("resource-control-policies.json"),
    TEXT("service-control-policies.json"),
};

const struct plan_row *plan_rows(size_t *count)
{
    *count = ROW_COUNT;
    return rows;
}

const struct plan_row *plan_find(enum operation_id operation)
{
    for (size_t i = 0; i < ROW_COUNT; i++) {
        if (rows[i].operation == operation)
            return &rows[i];
    }
    return NULL;
}

bool plan_is_required(struct str call)
{
    for (size_t i = 0; i < ROW_COUNT; i++) {
        if (rows[i].required && str_equal(operation_get(rows[i].operation)->name, call))
            return true;
    }
    return false;
}

/* "list-analyzers.REGION.json" */
static bool is_region_file(struct str command, struct str name)
{
    if (!str_starts_with(name, command) || name.len == command.len || name.at[command.len] != '.' ||
        !str_ends_with(name, STR(".json")))
        return false;
    return region_is_valid(str_slice(name, command.len + 1, name.len - sizeof ".json" + 1));
}

bool plan_owns_file(struct str name)
{
    for (size_t i = 0; i < ROW_COUNT; i++) {
        if (rows[i].when == PLAN_EACH_REGION ? is_region_file(rows[i].file, name)
                                             : rows[i].file.len > 0 && str_equal(rows[i].file, name))
            return true;
    }
    for (size_t i = 0; i < sizeof other_files / sizeof *other_files; i++) {
        if (str_equal(other_files[i], name))
            return true;
    }
    return false;
}

struct str plan_region_file(const struct plan_row *row, struct arena *arena, struct str region)
{
    const struct str parts[] = {row->file, STR("."), region, STR(".json")};
    return arena_join(arena, parts, sizeof parts / sizeof *parts);
}
