/* SPDX-License-Identifier: Apache-2.0
 *
 * The services that RCPs reach: the list of 5.5, and what stands beside it.
 */
#include "policy/match.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stdio.h>
#include <string.h>

#include <cmocka.h>

/* As the page has it. */
static const char list[] =
    "aoss, appconfig, appstream, autoscaling, autoscaling-plans, budgets, clouddirectory, cloudfront, cloudsearch, "
    "cloudtrail-data, codeartifact, codebuild, codecommit, codepipeline, cognito-identity, cognito-idp, comprehend, "
    "comprehendmedical, compute-optimizer, cost-optimization-hub, dax, dsql, dynamodb, ecr, ecr-public, events, "
    "firehose, fis, "
    "fms, gamelift, health, inspector-scan, kendra, kinesisvideo, kms, logs, memorydb, networkmonitor, notifications, "
    "opensearch, pca-connector-ad, personalize, polly, pricing, resource-groups, rolesanywhere, s3, secretsmanager, "
    "servicediscovery, signin, sqs, sts, support, swf, textract, timestream-influxdb, transcribe, transfer, translate, "
    "wafv2, "
    "workspaces, xray";

static void every_service_of_the_list_is_reached(void **state)
{
    struct str rest = {list, sizeof list - 1};
    size_t count = 0;
    (void)state;

    while (rest.len > 0) {
        struct str service = str_trim(str_cut(&rest, ','));
        char action[128];

        snprintf(action, sizeof action, "%.*s:DoThis", (int)service.len, service.at);
        if (!rcp_applies_to(str_of(action)))
            fail_msg("%s", action);
        count++;
    }
    assert_int_equal(count, 62);
}

static void others_are_not(void **state)
{
    static const struct {
        const char *action;
        bool reached;
    } rows[] = {
        {"STS:AssumeRole", true},
        {"iam:GetUser", false},
        {"ec2:StopInstances", false},
        {"support-console:X", false},
        {"s3-outposts:X", false},
        {"kms:Decrypt", true},
        {"kms:RetireGrant", false},
        {"KMS:retiregrant", false},
        {"", false},
        {":", false},
        {"s", false},
        {"zz:X", false},
    };
    (void)state;

    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
        if (rcp_applies_to(str_of(rows[i].action)) != rows[i].reached)
            fail_msg("%s", rows[i].action);
    }
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(every_service_of_the_list_is_reached),
        cmocka_unit_test(others_are_not),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}
