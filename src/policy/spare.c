/* SPDX-License-Identifier: Apache-2.0
 *
 * Whom the policies of an organization spare (iam-evaluation.md 5.5).
 *
 * AWS Organizations User Guide: Service control policies (tasks and entities not restricted by SCPs);
 * Resource control policies (resources and entities not restricted by RCPs, list of AWS services that
 * support RCPs).
 */
#include "policy/evaluate_parts.h"

/* Services that RCPs reach, as of September 2026; other partitions may have fewer. Sorted. */
static const char *const rcp_services[] = {
    "aoss",
    "appconfig",
    "appstream",
    "autoscaling",
    "autoscaling-plans",
    "budgets",
    "clouddirectory",
    "cloudfront",
    "cloudsearch",
    "cloudtrail-data",
    "codeartifact",
    "codebuild",
    "codecommit",
    "codepipeline",
    "cognito-identity",
    "cognito-idp",
    "comprehend",
    "comprehendmedical",
    "compute-optimizer",
    "cost-optimization-hub",
    "dax",
    "dsql",
    "dynamodb",
    "ecr",
    "ecr-public",
    "events",
    "firehose",
    "fis",
    "fms",
    "gamelift",
    "health",
    "inspector-scan",
    "kendra",
    "kinesisvideo",
    "kms",
    "logs",
    "memorydb",
    "networkmonitor",
    "notifications",
    "opensearch",
    "pca-connector-ad",
    "personalize",
    "polly",
    "pricing",
    "resource-groups",
    "rolesanywhere",
    "s3",
    "secretsmanager",
    "servicediscovery",
    "signin",
    "sqs",
    "sts",
    "support",
    "swf",
    "textract",
    "timestream-influxdb",
    "transcribe",
    "transfer",
    "translate",
    "wafv2",
    "workspaces",
    "xray",
};

bool rcp_applies_to(struct str action)
{
    struct str service = str_slice(action, 0, str_find(action, ':'));

    for (size_t i = 0; i < sizeof rcp_services / sizeof *rcp_services; i++) {
        if (str_equal_nocase(str_of(rcp_services[i]), service))
            return true;
    }
    return false;
}

bool scp_spares(const struct caller *caller)
{
    switch (caller->kind) {
    case CALLER_USER:
    case CALLER_FEDERATED_USER:
    case CALLER_ROOT: return caller->policies_unseen;
    case CALLER_ROLE_SESSION: return caller->service_linked || caller->policies_unseen;
    case CALLER_SERVICE: /* no account of ours asks */
    case CALLER_SAML:
    case CALLER_OIDC:
    case CALLER_ANONYMOUS:
    case CALLER_EXTERNAL:
    case CALLER_STRANGER:
    case CALLER_KIND_COUNT: break;
    }
    return true;
}

bool rcp_spares(const struct caller *caller, const struct target *target, struct str action)
{
    bool by_service_linked_role = caller->kind == CALLER_ROLE_SESSION && caller->service_linked;
    bool of_service_linked_role = target->is_role && target->service_linked;
    struct arn arn = target_arn(target);
    bool aws_managed_key = str_equal(arn.service, STR("kms")) && str_starts_with(arn.resource, STR("alias/aws/"));

    return by_service_linked_role || of_service_linked_role || aws_managed_key || !rcp_applies_to(action) ||
           action_is(action, STR("kms:retiregrant"));
}
