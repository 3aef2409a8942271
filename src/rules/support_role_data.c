/* SPDX-License-Identifier: Apache-2.0
 *
 * Facts of the support-role rule: which actions, which services, which frameworks (support-rule.md).
 *
 * AWS: AWS Support User Guide, "Manage access to AWS Support Center" (the policy for the Support Center
 * console); Service Authorization Reference, AWS Support, AWS Support Console; AWS managed policies
 * ReadOnlyAccess, ViewOnlyAccess, SecurityAudit; CIS AWS Foundations Benchmark 1.2 to 7.0; Security Hub,
 * IAM.18.
 */
#include "rules/support_role_parts.h"

#define TEXT(literal)                                                                                                  \
    {                                                                                                                  \
        (literal), sizeof(literal) - 1                                                                                 \
    }
#define CASE(action)                                                                                                   \
    {                                                                                                                  \
        TEXT(action), NEED_CASE, false,                                                                                \
        {                                                                                                              \
            NULL, 0                                                                                                    \
        }                                                                                                              \
    }
#define CONSOLE(action)                                                                                                \
    {                                                                                                                  \
        TEXT(action), NEED_CONSOLE, false,                                                                             \
        {                                                                                                              \
            NULL, 0                                                                                                    \
        }                                                                                                              \
    }
#define CONSOLE_API(action)                                                                                            \
    {                                                                                                                  \
        TEXT(action), NEED_CONSOLE, true,                                                                              \
        {                                                                                                              \
            NULL, 0                                                                                                    \
        }                                                                                                              \
    }
#define COMFORT(action, purpose)                                                                                       \
    {                                                                                                                  \
        TEXT(action), NEED_COMFORT, false, TEXT(purpose)                                                               \
    }
#define COMFORT_API(action)                                                                                            \
    {                                                                                                                  \
        TEXT(action), NEED_COMFORT, true, TEXT("the console's own comforts")                                           \
    }

const struct need support_needs[] = {
    CASE("support:CreateCase"),
    CASE("support:DescribeCases"),
    CASE("support:AddCommunicationToCase"),
    CASE("support:DescribeCommunications"),
    CASE("support:ResolveCase"),
    CONSOLE_API("support-console:GetAccountState"),
    CONSOLE_API("support-console:GetCaseDraft"),
    CONSOLE_API("support-console:CreateCaseDraft"),
    CONSOLE("support:SearchForCases"),
    CONSOLE("support:DescribeIssueTypes"),
    CONSOLE("support:DescribeSupportLevel"),
    CONSOLE("support:DescribeServices"),
    CONSOLE("support:DescribeSeverityLevels"),
    COMFORT("support:AddAttachmentsToSet", "attachments"),
    COMFORT("support:DescribeAttachment", "attachments"),
    COMFORT("support:UploadAttachment", "attachments over 5 MB or more than three"),
    COMFORT("support:DownloadAttachment", "attachments over 5 MB or more than three"),
    COMFORT("support:InitiateChatForCase", "live contact"),
    COMFORT("support:InitiateCallForCase", "live contact"),
    COMFORT("support:DescribeCommunication", "case detail"),
    COMFORT("support:DescribeCaseAttributes", "case detail"),
    COMFORT("support:PutCaseAttributes", "case detail"),
    COMFORT("support:DescribeCreateCaseOptions", "case detail"),
    COMFORT("support:DescribeSupportedLanguages", "case detail"),
    COMFORT_API("support-console:DeleteCaseDraft"),
    COMFORT_API("support-console:GetAccountGovCloudEnabled"),
    COMFORT_API("support-console:GetBanner"),
    COMFORT_API("support-console:DescribeDynamicHelp"),
    COMFORT_API("support-console:CreateContact"),
};
const size_t support_need_count = sizeof support_needs / sizeof *support_needs;

const struct str support_candidate_actions[] = {
    TEXT("support:CreateCase"),
    TEXT("support:AddCommunicationToCase"),
    TEXT("support:ResolveCase"),
};
const size_t support_candidate_action_count = sizeof support_candidate_actions / sizeof *support_candidate_actions;

static const struct str families[] = {
    TEXT("support"),      TEXT("support-console"),        TEXT("supportplans"),   TEXT("supportapp"),
    TEXT("supportauthz"), TEXT("supportrecommendations"), TEXT("trustedadvisor"),
};

static const struct str weighty[] = {TEXT("supportplans"), TEXT("supportauthz")};

/* Marked as writes in the Service Authorization Reference, granted by AWS's own read-only policies. */
const struct str support_reads[] = {
    TEXT("athena:GetSessionEndpoint"),
    TEXT("backup:ListIndexedRecoveryPointsForSearch"),
    TEXT("billing:GetResourcePolicy"),
    TEXT("cognito-idp:GetTokensFromRefreshToken"),
    TEXT("iot:GetConnection"),
    TEXT("iot:ListSubscriptions"),
    TEXT("quicksight:DescribeKnowledgeBasePermissions"),
    TEXT("quicksight:DescribeSpacePermissions"),
    TEXT("quicksight:DescribeTopicPermissions"),
    TEXT("s3express:CreateSession"),
    TEXT("ssm-sap:GetResourcePermission"),
};
const size_t support_read_count = sizeof support_reads / sizeof *support_reads;

static bool among(const struct str *list, size_t count, struct str text)
{
    for (size_t i = 0; i < count; i++) {
        if (str_equal_nocase(list[i], text))
            return true;
    }
    return false;
}

bool support_family(struct str service)
{
    return among(families, sizeof families / sizeof *families, service);
}

bool support_weighty(struct str service)
{
    return among(weighty, sizeof weighty / sizeof *weighty, service);
}

#define CIS "CIS AWS Foundations Benchmark"
const struct framework_control support_frameworks[] = {
    {TEXT(CIS), TEXT("1.2"), TEXT("1.20")},
    {TEXT(CIS), TEXT("1.3"), TEXT("1.17")},
    {TEXT(CIS), TEXT("1.4"), TEXT("1.17")},
    {TEXT(CIS), TEXT("1.5"), TEXT("1.17")},
    {TEXT(CIS), TEXT("2.0"), TEXT("1.17")},
    {TEXT(CIS), TEXT("3.0"), TEXT("1.17")},
    {TEXT(CIS), TEXT("4.0.1"), TEXT("1.17")},
    {TEXT(CIS), TEXT("5.0"), TEXT("1.16")},
    {TEXT(CIS), TEXT("6.0"), TEXT("2.16")},
    {TEXT(CIS), TEXT("7.0"), TEXT("2.15")},
    {TEXT("AWS Security Hub"), {NULL, 0}, TEXT("IAM.18")},
    {TEXT("PCI DSS"), TEXT("4.0.1"), TEXT("12.10.3")},
    {TEXT("NIST SP 800-171"), TEXT("r2"), TEXT("3.1.2")},
    {TEXT("Datadog"), {NULL, 0}, TEXT("wud-s4z-fz8")},
};
const size_t support_framework_count = sizeof support_frameworks / sizeof *support_frameworks;
