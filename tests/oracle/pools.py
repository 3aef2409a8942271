# SPDX-License-Identifier: Apache-2.0
"""The small pools of callers, actions, resources, keys and values that policies and requests share."""

A, X = "111122223333", "999988887777"

CALLERS = {
    "user": ["arn:aws:iam::%s:user/ann" % A, "arn:aws:iam::%s:user/team/Bob" % A],
    "session": ["arn:aws:sts::%s:assumed-role/ops/alice" % A, "arn:aws:sts::%s:assumed-role/Dev/s-1" % A],
    "federated": ["arn:aws:sts::%s:federated-user/fay" % A],
    "root": ["arn:aws:iam::%s:root" % A],
}

# Action and ARNs; None is a request without resource.
SERVICES = [
    ("s3:GetObject", ["arn:aws:s3:::b/k", "arn:aws:s3:::b/ann/1:2/x", "arn:aws:s3:::prod/*"]),
    ("s3:PutObject", ["arn:aws:s3:::b/ann", "arn:aws:s3:::b/team:a/k"]),
    ("s3:ListAllMyBuckets", [None]),
    ("support:CreateCase", [None]),
    ("support-console:GetCaseDraft", [None]),
    ("sqs:SendMessage", ["arn:aws:sqs:us-east-2:%s:ann-queue" % A, "arn:aws:sqs:eu-west-1:%s:q" % X,
                         "arn:aws-cn:sqs:cn-north-1:%s:q" % A]),
    ("iam:GetUser", ["arn:aws:iam::%s:user/ann" % A, "arn:aws:iam::%s:user/team/Bob" % A]),
    ("ec2:StartInstances", ["arn:aws:ec2:us-east-1:%s:instance/i-1" % A]),
    ("dynamodb:GetItem", ["arn:aws:dynamodb:us-east-1:%s:table/t" % A, "arn:aws:dynamodb:us-east-1:%s:table/t" % X]),
    ("kms:Decrypt", ["arn:aws:kms:us-east-1:%s:key/k-1" % A, "arn:aws:kms:us-east-1:%s:key/k-2" % X]),
    ("kms:RetireGrant", ["arn:aws:kms:us-east-1:%s:key/k-1" % A]),
    ("kms:CreateGrant", ["arn:aws:kms:us-east-1:%s:key/k-1" % A, "arn:aws:kms:us-east-1:%s:alias/x" % A]),
    ("kms:ListKeys", [None]),
    ("lambda:InvokeFunction", ["arn:aws:lambda:us-east-1:%s:function:f:1" % A, "arn:aws:lambda:us-east-1:%s:job" % A]),
    ("sns:Publish", ["arn:aws:sns:eu-west-1:%s:topic:x" % A]),
    ("sts:GetCallerIdentity", [None]),
    ("mechanicalturk:GetHIT", [None]),
]
ROLES = ["arn:aws:iam::%s:role/Support" % A, "arn:aws:iam::%s:role/team/Ops" % A, "arn:aws:iam::%s:role/Support" % X,
         "arn:aws:iam::%s:role/ops" % A, "arn:aws:iam::%s:role/aws-service-role/x.amazonaws.com/AWSServiceRoleForX" % A]

# Kinds of keys: (key, values seen in requests and policies alike).
TEXT_KEYS = ["aws:PrincipalTag/Team", "aws:ResourceTag/env", "aws:PrincipalTag/a/b:c", "aws:RequestedRegion",
             "sts:ExternalId", "kms:EncryptionContext:Dept", "aws:username", "aws:userid", "aws:PrincipalType",
             "aws:PrincipalAccount", "acme:Unheard", "aws:UserAgent", "s3:prefix", "aws:SourceVpc"]
TEXTS = ["ops", "Ops", "OPS", "a", "ab", "abc", "a*", "a?c", "*", "", "x/y", "x:y", "team", "éa", "Éa", "ann", "Bob",
         "User", A, "us-east-1", "a${b", "$", "${x}", "ops-1", " ops", "AIDAEXAMPLE", "10", "true", "a*b", "axb",
         "\u00ff", "ann-1", "user/ann", "日本"]
NUMBERS = ["0", "1", "5", "10", "10.0", "-3", "+5", "1.50", "1.5", "99999999999999999999", "99999999999999999998",
           "0.10000000000000000001", "0.1", "1e3", " 5", "", "0x10", "5.", ".5", "010", "ten", "-0", "3600"]
DATES = ["2026-06-01T00:00:00Z", "2026-06-01", "2026-06", "2026", "1780272000", "2026-06-01T02:00:00+02:00",
         "2026-05-31T23:59:59.999Z", "2026-06-01T00:00Z", "2026-06-01T00:00:00", "2026-06-01t00:00:00Z", "2026-02-30",
         "2024-02-29", "2027-01-01T00:00:00Z", "1798761600", "0", "99999", "999", "2026-06-01T00:00:00.5Z",
         "2026-06-01T24:00:00Z", "2026-13-01", "2026-06-01T00:00:00z", "2026-06-01T00:00:00-00:30", "soon", ""]
BOOLS = ["true", "false", "True", "FALSE", "null", "yes", "", "1", "true "]
IPS = ["203.0.113.7", "203.0.113.200", "203.0.113.0/24", "203.0.113.7/24", "0.0.0.0/0", "::/0", "2001:db8::7",
       "2001:db8::/32", "2001:0DB8:0:0:0:0:0:7", "10.0.0.0/8", "10.1.2.3", "203.0.113.7/32", "203.0.113.7/33",
       "::ffff:203.0.113.7", "203.0.113.07", "203.0.113", "2001:db8::7/128", "203.0.113.7/", "2001:db8::/129", "",
       "203.0.113.128/25", "255.255.255.255", "0.0.0.0", "2001:db8::7/0", "fe80::1%eth0"]
ARNS = ["arn:aws:iam::%s:user/ann" % A, "arn:aws:iam::%s:role/Support" % A, "arn:aws:s3:::b", "arn:aws:s3:::b/x:y",
        "arn:aws:sns:eu-west-1:%s:topic:x" % A, "arn:aws:iam::%s:role/team/Ops" % X, "nonsense", "arn:aws:s3", "",
        "arn:aws:iam::%s:root" % A, "arn:aws:sqs:us-east-2:%s:ann-queue" % A]
BINARIES = ["QmluYXJ5", "YWJj", "YQ==", "YQ", "@@@@", "YWJjZA==", "ywjj"]
LISTS = ["a", "b", "ab", "c", "A", "", "team", "ops"]

KEYS = {
    "string": TEXT_KEYS,
    "numeric": ["aws:MultiFactorAuthAge", "s3:max-keys", "acme:Count"],
    "date": ["aws:TokenIssueTime", "aws:CurrentTime", "acme:When"],
    "bool": ["aws:MultiFactorAuthPresent", "aws:SecureTransport", "acme:Flag"],
    "ip": ["aws:SourceIp", "aws:VpcSourceIp"],
    "arn": ["aws:PrincipalArn", "aws:SourceArn", "acme:Arn"],
    "binary": ["acme:Binary"],
    "list": ["aws:TagKeys", "aws:PrincipalOrgPaths", "acme:List", "aws:CalledVia"],
}
POOLS = {"string": TEXTS, "numeric": NUMBERS, "date": DATES, "bool": BOOLS, "ip": IPS, "arn": ARNS,
         "binary": BINARIES, "list": LISTS}
OPERATORS = {
    "string": ["StringEquals", "StringNotEquals", "StringEqualsIgnoreCase", "StringNotEqualsIgnoreCase", "StringLike",
               "StringNotLike"],
    "numeric": ["NumericEquals", "NumericNotEquals", "NumericLessThan", "NumericLessThanEquals", "NumericGreaterThan",
                "NumericGreaterThanEquals"],
    "date": ["DateEquals", "DateNotEquals", "DateLessThan", "DateLessThanEquals", "DateGreaterThan",
             "DateGreaterThanEquals"],
    "bool": ["Bool"],
    "ip": ["IpAddress", "NotIpAddress"],
    "arn": ["ArnEquals", "ArnLike", "ArnNotEquals", "ArnNotLike"],
    "binary": ["BinaryEquals"],
}
VARIABLES = ["${aws:username}", "${aws:PrincipalTag/Team}", "${aws:principaltag/TEAM}", "${aws:PrincipalTag/none}",
             "${aws:PrincipalTag/none, 'ops'}", "${aws:PrincipalTag/none,'a'}", "${aws:PrincipalAccount}", "${*}",
             "${?}", "${$}", "${aws:TagKeys}", "${s3:prefix}", "${aws:userid}", "${acme:List}",
             "${aws:PrincipalTag/Team, 'x'}", "${aws:PrincipalArn}"]
MALFORMED = ["${}", "${aws:username", "${ aws:username}", "${aws:username, 'x}", "${a${b}}", "${aws:username, x}"]

SERVICE_NAMES = ["ec2.amazonaws.com", "support.amazonaws.com", "EC2.amazonaws.com", "ec2.us-east-1.amazonaws.com",
                 "ec2.amazonaws.com.cn", "*", "ec2.*", "lambda.amazonaws.com", "x.amazonaws.com", ""]
PROVIDERS = ["arn:aws:iam::%s:saml-provider/P" % A, "arn:aws:iam::%s:saml-provider/p" % A,
             "arn:aws:iam::%s:saml-provider/P" % X, "arn:aws:iam::%s:oidc-provider/idp.example/a" % A,
             "accounts.google.com", "www.amazon.com", "Accounts.google.com", "cognito-identity.amazonaws.com",
             "graph.facebook.com", "arn:aws:iam::%s:saml-provider/*" % A, "idp.example/a", "*"]
