#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
#
# Makes the dump of an invented account, of any size, for measuring memory and time: what
# `aws iam get-account-authorization-details` prints of an account that has grown for years. The same
# arguments give the same bytes. Numbers of every kind, shapes and proportions are those of such
# accounts: managed policies that hundreds of roles share, versions that are no longer in force, inline
# policies with ARNs of their own, conditions, trust in services, accounts, providers and people.

import argparse
import json
import os
import random
import sys

ACTIONS = {
    "s3": "GetObject PutObject DeleteObject ListBucket GetBucketLocation GetObjectVersion PutObjectAcl AbortMultipartUpload "
    "ListMultipartUploadParts GetBucketPolicy GetEncryptionConfiguration PutObjectTagging",
    "ec2": "DescribeInstances DescribeSubnets DescribeVpcs DescribeSecurityGroups CreateNetworkInterface "
    "DeleteNetworkInterface DescribeNetworkInterfaces RunInstances StartInstances StopInstances CreateTags "
    "DescribeVolumes AttachVolume DescribeImages AuthorizeSecurityGroupIngress DescribeRouteTables",
    "dynamodb": "GetItem PutItem UpdateItem DeleteItem Query Scan BatchGetItem BatchWriteItem DescribeTable "
    "ConditionCheckItem DescribeStream GetRecords GetShardIterator",
    "sqs": "SendMessage ReceiveMessage DeleteMessage GetQueueAttributes GetQueueUrl ChangeMessageVisibility",
    "sns": "Publish Subscribe ListTopics GetTopicAttributes",
    "logs": "CreateLogGroup CreateLogStream PutLogEvents DescribeLogGroups DescribeLogStreams GetLogEvents",
    "kms": "Decrypt Encrypt GenerateDataKey DescribeKey ReEncryptFrom ReEncryptTo CreateGrant",
    "lambda": "InvokeFunction GetFunction UpdateFunctionCode ListFunctions CreateFunction AddPermission",
    "secretsmanager": "GetSecretValue DescribeSecret ListSecrets PutSecretValue",
    "ssm": "GetParameter GetParameters GetParametersByPath DescribeParameters SendCommand StartSession",
    "cloudwatch": "PutMetricData GetMetricData DescribeAlarms ListMetrics",
    "ecr": "GetAuthorizationToken BatchCheckLayerAvailability GetDownloadUrlForLayer BatchGetImage PutImage",
    "iam": "PassRole GetRole ListRoles GetPolicy ListAttachedRolePolicies CreateServiceLinkedRole",
    "sts": "AssumeRole GetCallerIdentity TagSession",
    "support": "DescribeCases CreateCase AddCommunicationToCase DescribeTrustedAdvisorChecks",
    "kinesis": "GetRecords PutRecord PutRecords DescribeStream GetShardIterator",
    "states": "StartExecution DescribeExecution StopExecution",
    "glue": "GetTable GetDatabase GetPartitions StartJobRun GetJobRun CreateTable",
    "athena": "StartQueryExecution GetQueryExecution GetQueryResults",
    "cloudformation": "DescribeStacks CreateStack UpdateStack DescribeStackEvents",
    "elasticloadbalancing": "DescribeLoadBalancers DescribeTargetGroups RegisterTargets DescribeTargetHealth",
    "autoscaling": "DescribeAutoScalingGroups SetDesiredCapacity UpdateAutoScalingGroup",
    "rds": "DescribeDBInstances DescribeDBClusters CreateDBSnapshot",
    "rds-db": "connect",
    "events": "PutEvents PutRule PutTargets DescribeRule",
    "execute-api": "Invoke",
}
# How an ARN of the service goes on behind "arn:aws:".
RESOURCES = {
    "s3": "s3:::{name}|s3:::{name}/*|s3:::{name}/{part}/*",
    "ec2": "ec2:{region}:{account}:instance/*|ec2:{region}:{account}:subnet/subnet-{hex}|ec2:*:{account}:volume/*",
    "dynamodb": "dynamodb:{region}:{account}:table/{name}|dynamodb:{region}:{account}:table/{name}/index/*",
    "sqs": "sqs:{region}:{account}:{name}",
    "sns": "sns:{region}:{account}:{name}",
    "logs": "logs:{region}:{account}:log-group:/aws/lambda/{name}:*|logs:*:*:*",
    "kms": "kms:{region}:{account}:key/{hex}-{part}-{hex}|kms:{region}:{account}:alias/{name}",
    "lambda": "lambda:{region}:{account}:function:{name}|lambda:{region}:{account}:function:{name}:*",
    "secretsmanager": "secretsmanager:{region}:{account}:secret:{part}/{name}-??????",
    "ssm": "ssm:{region}:{account}:parameter/{part}/{name}/*",
    "iam": "iam::{account}:role/{name}|iam::{account}:role/{part}/{name}-*",
    "sts": "iam::{other}:role/{name}|iam::{account}:role/{name}",
    "kinesis": "kinesis:{region}:{account}:stream/{name}",
    "states": "states:{region}:{account}:stateMachine:{name}",
    "glue": "glue:{region}:{account}:table/{part}/{name}|glue:{region}:{account}:catalog",
    "rds-db": "rds-db:{region}:{account}:dbuser:*/${{aws:username}}",
    "execute-api": "execute-api:{region}:{account}:{hex}/*/GET/{part}",
}
WORDS = (
    "billing orders payments search catalog ingest export report audit deploy build worker api web batch stream events "
    "metrics users auth session cache media image video mail notify ledger risk fraud price stock cart checkout returns "
    "shipping partner vendor customer product content"
).split()
PARTS = "prod stage dev test shared core data ops tools edge".split()
REGIONS = "us-east-1 us-west-2 eu-west-1 eu-central-1 ap-southeast-2".split()
SERVICES = "lambda ec2 ecs-tasks states events glue codebuild apigateway edgetools rds".split()
AWS_POLICIES = (
    "ReadOnlyAccess AdministratorAccess SecurityAudit ViewOnlyAccess PowerUserAccess AWSSupportAccess "
    "CloudWatchAgentServerPolicy AmazonSSMManagedInstanceCore AmazonS3ReadOnlyAccess AmazonEC2ContainerRegistryReadOnly "
    "AmazonDynamoDBFullAccess AmazonSQSFullAccess AWSLambda_FullAccess AmazonEC2ReadOnlyAccess AmazonKinesisFullAccess"
).split()

WHOLE = {"AdministratorAccess": "*", "AWSSupportAccess": ["support:*", "supportplans:*"]}
RARELY_ATTACHED = ("AdministratorAccess", "AWSSupportAccess")


class Dump:
    def __init__(self, arguments):
        self.random = random.Random(arguments.seed)
        self.arguments = arguments
        self.account = arguments.account
        self.others = ["%012d" % self.random.randrange(10**11, 10**12) for _ in range(12)]
        self.services = [service for service in ACTIONS if service != "support"]
        self.wrap = wrapping(arguments.documents)

    # ---- Small things ----

    def hex(self, digits=8):
        return "%0*x" % (digits, self.random.getrandbits(4 * digits))

    def name(self):
        word = self.random.choice
        return "-".join((word(PARTS), word(WORDS), word(WORDS), str(self.random.randrange(1000))))

    def date(self):
        r = self.random.randrange
        return "20%02d-%02d-%02dT%02d:%02d:%02d+00:00" % (r(16, 26), r(1, 13), r(1, 29), r(24), r(60), r(60))

    def id(self, prefix):
        return prefix + "".join(self.random.choices("ABCDEFGHIJKLMNOPQRSTUVWXYZ234567", k=17))

    def path(self):
        return self.random.choices(("/", "/service/", "/teams/%s/" % self.random.choice(WORDS)), (7, 2, 1))[0]

    def arn(self, kind, path, name):
        return "arn:aws:iam::%s:%s%s%s" % (self.account, kind, path, name)

    # ---- Policies ----

    def resource(self, service):
        form = self.random.choice(RESOURCES[service].split("|"))
        return "arn:aws:" + form.format(
            name=self.name(),
            part=self.random.choice(PARTS),
            region=self.random.choice(REGIONS),
            account=self.account,
            other=self.random.choice(self.others),
            hex=self.hex(),
        )

    def condition(self):
        r = self.random
        tag = r.choice(("Team", "Environment", "CostCenter", "project"))
        return r.choice(
            (
                {"StringEquals": {"aws:RequestedRegion": r.sample(REGIONS, r.randrange(1, 4))}},
                {"Bool": {"aws:SecureTransport": "true"}},
                {"StringEquals": {"aws:ResourceTag/" + tag: "${aws:PrincipalTag/%s}" % tag}},
                {"StringLike": {"s3:prefix": [r.choice(WORDS) + "/*", "home/${aws:username}/*"]}},
                {"IpAddress": {"aws:SourceIp": ["10.%d.0.0/16" % r.randrange(256), "203.0.113.%d/32" % r.randrange(256)]}},
                {"StringEquals": {"iam:PassedToService": r.choice(SERVICES) + ".amazonaws.com"}},
                {"ArnLike": {"aws:SourceArn": "arn:aws:events:%s:%s:rule/%s" % (r.choice(REGIONS), self.account, self.name())}},
                {
                    "StringEquals": {"kms:ViaService": "s3.%s.amazonaws.com" % r.choice(REGIONS)},
                    "Bool": {"kms:GrantIsForAWSResource": True},
                },
            )
        )

    def statement(self, number, most_actions):
        r = self.random
        # Few policies speak of the Support Center, and of those that many roles have only AWSSupportAccess.
        service = r.choice(self.services)
        if self.account != "*" and r.random() < 0.003:
            service = "support"
        names = ACTIONS[service].split()
        actions = [service + ":" + n for n in r.sample(names, min(len(names), r.randrange(1, most_actions + 1)))]
        if r.random() < 0.15:
            actions = [service + ":" + r.choice(("*", "Describe*", "List*", "Get*"))]
        any_resource = service not in RESOURCES or r.random() < 0.25
        resources = ["*"] if any_resource else [self.resource(service) for _ in range(r.choice((1, 1, 1, 2, 2, 3, 5)))]
        one = {}
        if r.random() < 0.5:
            one["Sid"] = r.choice(("VisualEditor%d" % number, "Allow%s%d" % (service.capitalize().replace("-", ""), number)))
        one["Effect"] = "Deny" if r.random() < 0.04 else "Allow"
        one["Action"] = actions if len(actions) > 1 or r.random() < 0.4 else actions[0]
        one["Resource"] = resources if len(resources) > 1 or r.random() < 0.4 else resources[0]
        if r.random() < 0.2:
            one["Condition"] = self.condition()
        return one

    def document(self, statements, most_actions=8):
        return self.wrap(
            {"Version": "2012-10-17", "Statement": [self.statement(i, most_actions) for i in range(statements)]}
        )

    def whole(self, actions):
        one = {"Effect": "Allow", "Action": actions, "Resource": "*"}
        return self.wrap({"Version": "2012-10-17", "Statement": [one]})

    def managed(self, arn, path, name, statements):
        r = self.random
        count = r.choices((1, 2, 3, 5), (6, 2, 1, 1))[0]
        versions = [
            {
                "Document": self.whole(WHOLE[name]) if name in WHOLE else self.document(statements, 14),
                "VersionId": "v%d" % (count - i),
                "IsDefaultVersion": i == 0,
                "CreateDate": self.date(),
            }
            for i in range(count)
        ]
        return {
            "PolicyName": name,
            "PolicyId": self.id("ANPA"),
            "Arn": arn,
            "Path": path,
            "DefaultVersionId": "v%d" % count,
            "AttachmentCount": r.randrange(1, 300),
            "PermissionsBoundaryUsageCount": 0,
            "IsAttachable": True,
            "CreateDate": self.date(),
            "UpdateDate": self.date(),
            "PolicyVersionList": versions,
        }

    def policies(self):
        made = []
        # AWS's own are the same in every account.
        mine = self.account, self.others, self.random
        self.account, self.others, self.random = "*", ["*"], random.Random(0)
        for name in AWS_POLICIES:
            made.append(self.managed("arn:aws:iam::aws:policy/" + name, "/", name, self.random.randrange(2, 60)))
        self.account, self.others, self.random = mine
        while len(made) < max(self.arguments.policies, len(AWS_POLICIES)):
            name = "%s-%d" % (self.name(), len(made))
            path = self.path()
            made.append(self.managed(self.arn("policy", path, name), path, name, self.random.randrange(1, 12)))
        return made

    # ---- Who has them ----

    def attached(self, most):
        r = self.random
        # Half of what is attached is AWS's; of the account's own, the first are used most.
        picked = {}
        for _ in range(r.randrange(most + 1)):
            own = len(self.made) > len(AWS_POLICIES) and r.random() < 0.5
            index = int(len(self.made) * r.random() ** 2) if own else r.randrange(len(AWS_POLICIES))
            policy = self.made[index]
            if policy["PolicyName"] not in RARELY_ATTACHED or r.random() < 0.03:
                picked[policy["Arn"]] = {"PolicyName": policy["PolicyName"], "PolicyArn": policy["Arn"]}
        return list(picked.values())

    def inline(self, most):
        r = self.random
        count = r.choices((0, 1, 2, most), (5, 4, 2, 1))[0]
        return [
            {"PolicyName": "%s-%d" % (r.choice(WORDS), i), "PolicyDocument": self.document(r.randrange(1, 8))}
            for i in range(count)
        ]

    def tags(self):
        r = self.random
        return [{"Key": key, "Value": r.choice(WORDS)} for key in r.sample(("Team", "Environment", "CostCenter", "owner"), r.randrange(4))]

    def trust(self, number):
        r = self.random
        one = {"Effect": "Allow", "Action": "sts:AssumeRole"}
        kind = r.choices(("service", "own", "other", "oidc", "saml", "people"), (60, 15, 10, 8, 4, 3))[0]
        if kind == "service":
            one["Principal"] = {"Service": r.choice(SERVICES) + ".amazonaws.com"}
            if r.random() < 0.2:
                one["Condition"] = {"StringEquals": {"aws:SourceAccount": self.account}}
        elif kind == "own":
            one["Principal"] = {"AWS": self.arn("role", "/", "role-%d" % r.randrange(max(number, 1)))}
        elif kind == "other":
            one["Principal"] = {"AWS": "arn:aws:iam::%s:root" % r.choice(self.others)}
            one["Condition"] = {"StringEquals": {"sts:ExternalId": self.hex(16)}}
        elif kind == "oidc":
            host = "token.actions.githubusercontent.com"
            one["Action"] = "sts:AssumeRoleWithWebIdentity"
            one["Principal"] = {"Federated": "arn:aws:iam::%s:oidc-provider/%s" % (self.account, host)}
            one["Condition"] = {
                "StringEquals": {host + ":aud": "sts.amazonaws.com"},
                "StringLike": {host + ":sub": "repo:example/%s:*" % self.name()},
            }
        elif kind == "saml":
            one["Action"] = "sts:AssumeRoleWithSAML"
            one["Principal"] = {"Federated": "arn:aws:iam::%s:saml-provider/corporate" % self.account}
            one["Condition"] = {"StringEquals": {"SAML:aud": "https://signin.aws.amazon.com/saml"}}
        else:
            one["Principal"] = {"AWS": "arn:aws:iam::%s:root" % self.account}
            one["Condition"] = {"Bool": {"aws:MultiFactorAuthPresent": "true"}}
        return self.wrap({"Version": "2012-10-17", "Statement": [one]})

    def role(self, number):
        r = self.random
        path, name = self.path(), "role-%d" % number
        if r.random() < 0.7:
            path, name = "/", "%s-%d" % (self.name(), number)
        if number == 0:
            path, name = "/", "aws-support"
        attached = self.attached(6)
        if number == 0:
            attached = [{"PolicyName": "AWSSupportAccess", "PolicyArn": "arn:aws:iam::aws:policy/AWSSupportAccess"}]
        role = {
            "Path": path,
            "RoleName": name,
            "RoleId": self.id("AROA"),
            "Arn": self.arn("role", path, name),
            "CreateDate": self.date(),
            "AssumeRolePolicyDocument": self.trust(number),
            "InstanceProfileList": [],
            "RolePolicyList": self.inline(5),
            "AttachedManagedPolicies": attached,
            "Tags": self.tags(),
            "RoleLastUsed": {"LastUsedDate": self.date(), "Region": r.choice(REGIONS)} if r.random() < 0.7 else {},
        }
        if r.random() < 0.1:
            boundary = self.made[r.randrange(len(self.made))]
            role["PermissionsBoundary"] = {
                "PermissionsBoundaryType": "Policy",
                "PermissionsBoundaryArn": boundary["Arn"],
            }
        return role

    def group(self, number):
        name = "group-%d" % number
        return {
            "Path": "/",
            "GroupName": name,
            "GroupId": self.id("AGPA"),
            "Arn": self.arn("group", "/", name),
            "CreateDate": self.date(),
            "GroupPolicyList": self.inline(3),
            "AttachedManagedPolicies": self.attached(8),
        }

    def user(self, number):
        r = self.random
        name = "%s.%s%d" % (r.choice(WORDS), r.choice(WORDS), number)
        return {
            "Path": "/",
            "UserName": name,
            "UserId": self.id("AIDA"),
            "Arn": self.arn("user", "/", name),
            "CreateDate": self.date(),
            "UserPolicyList": self.inline(2) if r.random() < 0.3 else [],
            "GroupList": ["group-%d" % i for i in r.sample(range(self.arguments.groups), min(self.arguments.groups, r.randrange(5)))],
            "AttachedManagedPolicies": self.attached(2),
            "Tags": self.tags(),
        }

    def make(self):
        self.made = self.policies()
        return {
            "UserDetailList": [self.user(i) for i in range(self.arguments.users)],
            "GroupDetailList": [self.group(i) for i in range(self.arguments.groups)],
            "RoleDetailList": [self.role(i) for i in range(self.arguments.roles)],
            "Policies": self.made,
            "IsTruncated": False,
        }


def wrapping(form):
    """How policy documents stand in the dump: as the AWS CLI, other tools, and the API itself have them."""
    if form == "object":
        return lambda document: document
    if form == "string":
        return lambda document: json.dumps(document, indent=2)
    import urllib.parse

    return lambda document: urllib.parse.quote(json.dumps(document, separators=(",", ":")), safe="")


def write(arguments, out):
    dump = Dump(arguments).make()
    if arguments.compact:
        json.dump(dump, out, separators=(",", ":"))
    else:
        json.dump(dump, out, indent=4)
    out.write("\n")
    if out is not sys.stdout:
        out.close()


def main():
    parser = argparse.ArgumentParser(description="Writes the dump of an invented account.")
    parser.add_argument("--roles", type=int, default=4000)
    parser.add_argument("--policies", type=int, default=1500, help="managed ones, AWS's included")
    parser.add_argument("--users", type=int, default=500)
    parser.add_argument("--groups", type=int, default=40)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--account", default="111122223333")
    parser.add_argument("--compact", action="store_true", help="without blanks; else as the AWS CLI prints it")
    parser.add_argument("--documents", choices=("object", "string", "encoded"), default="object")
    parser.add_argument("--accounts", type=int, metavar="N", help="N accounts, into the folder that --output names")
    parser.add_argument("--output", default="-", metavar="FILE")
    arguments = parser.parse_args()

    print("seed: %d" % arguments.seed, file=sys.stderr)
    if arguments.accounts is None:
        write(arguments, sys.stdout if arguments.output == "-" else open(arguments.output, "w", encoding="utf-8"))
        return
    if arguments.output == "-":
        parser.error("--accounts needs --output FOLDER")
    os.makedirs(arguments.output, exist_ok=True)
    for _ in range(arguments.accounts):
        write(arguments, open(os.path.join(arguments.output, arguments.account + ".json"), "w", encoding="utf-8"))
        arguments.account = "%012d" % (int(arguments.account) + 1)
        arguments.seed += 1


if __name__ == "__main__":
    main()
