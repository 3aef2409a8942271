/* SPDX-License-Identifier: Apache-2.0
 *
 * The services that resource control policies reach (iam-evaluation.md 5.5), as of September 2026.
 * Other partitions may have fewer.
 *
 * AWS: Organizations, Resource control policies (RCPs): list of AWS services that support RCPs.
 */
#include "policy/match.h"

/* Sorted. */
static const char *const services[] = {
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
    size_t low = 0, high = sizeof services / sizeof *services;

    if (action_is(action, STR("kms:retiregrant")))
        return false;
    while (low < high) {
        size_t middle = low + (high - low) / 2;
        int order = str_compare_nocase(service, str_of(services[middle]));

        if (order == 0)
            return true;
        if (order < 0)
            high = middle;
        else
            low = middle + 1;
    }
    return false;
}
