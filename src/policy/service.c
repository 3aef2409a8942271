/* SPDX-License-Identifier: Apache-2.0
 *
 * Where services differ (iam-evaluation.md 5.8), as data of September 2026.
 *
 * AWS: AWS services that work with IAM (resource-based policies); Grants in AWS KMS (grant operations);
 * AWS STS API Reference, GetCallerIdentity; Permissions for GetSessionToken.
 */
#include "policy/facts.h"
#include "policy/match.h"

/* Prefixes of services whose resources can carry policies. */
static const char *const with_resource_policies[] = {
    "acm-pca",
    "apigateway",
    "aps",
    "backup",
    "bedrock",
    "cassandra",
    "cloudtrail",
    "codeartifact",
    "codebuild",
    "dsql",
    "dynamodb",
    "ecr",
    "ecr-public",
    "elasticfilesystem",
    "es",
    "events",
    "execute-api",
    "glacier",
    "glue",
    "iot",
    "kafka",
    "kinesis",
    "kms",
    "lambda",
    "lex",
    "logs",
    "mediastore",
    "network-firewall",
    "payment-cryptography",
    "redshift-serverless",
    "rekognition",
    "s3",
    "s3-object-lambda",
    "s3-outposts",
    "s3express",
    "s3tables",
    "s3vectors",
    "sagemaker",
    "schemas",
    "secretsmanager",
    "serverlessrepo",
    "ses",
    "signer",
    "sns",
    "sqs",
    "ssm",
    "ssm-contacts",
    "ssm-incidents",
    "vpc-lattice",
};

/* Operations that a grant of a KMS key can permit. */
static const char *const grant_operations[] = {
    "CreateGrant",
    "Decrypt",
    "DeriveSharedSecret",
    "DescribeKey",
    "Encrypt",
    "GenerateDataKey",
    "GenerateDataKeyPair",
    "GenerateDataKeyPairWithoutPlaintext",
    "GenerateDataKeyWithoutPlaintext",
    "GenerateMac",
    "GetPublicKey",
    "ReEncryptFrom",
    "ReEncryptTo",
    "RetireGrant",
    "Sign",
    "Verify",
    "VerifyMac",
};

static bool listed(const char *const *names, size_t count, struct str name)
{
    for (size_t i = 0; i < count; i++) {
        if (str_equal_nocase(str_of(names[i]), name))
            return true;
    }
    return false;
}

static struct str service_of(struct str action)
{
    return str_slice(action, 0, str_find(action, ':'));
}

bool service_has_resource_policies(struct str action)
{
    return listed(with_resource_policies, sizeof with_resource_policies / sizeof *with_resource_policies,
                  service_of(action));
}

bool service_needs_no_permission(struct str action)
{
    return action_is(action, STR("sts:getcalleridentity")) || action_is(action, STR("sts:getsessiontoken"));
}

bool service_kms_key(struct str action, const struct target *target)
{
    struct arn arn;

    if (!str_starts_with_nocase(action, STR("kms:")))
        return false;
    arn = target_arn(target);
    return str_equal(arn.service, STR("kms")) && str_starts_with(arn.resource, STR("key/"));
}

bool service_kms_grant_operation(struct str action)
{
    struct str name = action;

    str_cut(&name, ':');
    return listed(grant_operations, sizeof grant_operations / sizeof *grant_operations, name);
}
