# SPDX-License-Identifier: Apache-2.0
"""Of what the accounts of the brute force are made: conditions, principals, statements, and for every key the sample
values that tell these conditions apart. SAMPLES of a key hold, for each combination of its conditions here that can
hold at once, a value for which it does."""

HOME, FIRST_OTHER, SECOND_OTHER = "HOME", "444455556666", "555566667777"
STRANGERS = ("123412341234", "987698769876")
ORGANIZATION = "o-aaaaaaaaaa"
NOW = 1795521600  # 2026-11-24T12:00:00Z
LATER = ("1795521600", "1801440000", "1830340800", "1893456000")  # now, February 2027, 2028, 2030
GITHUB, OWN_IDP = "token.actions.githubusercontent.com", "idp.example.com"
COGNITO, GOOGLE = "cognito-identity.amazonaws.com", "accounts.google.com"

# Weight, operator, key, values of which one is taken.
ANYWHERE = (
    (9, "Bool", "aws:MultiFactorAuthPresent", ("true", "true", "true", "false")),
    (2, "BoolIfExists", "aws:MultiFactorAuthPresent", ("true", "false")),
    (2, "Null", "aws:MultiFactorAuthPresent", ("true", "false")),
    (2, "NumericLessThan", "aws:MultiFactorAuthAge", ("3600",)),
    (3, "ArnLike", "aws:PrincipalArn", ("arn:P:iam::HOME:user/*", "arn:P:iam::HOME:role/*", "arn:P:iam::HOME:user/ann",
                                        "arn:P:iam::HOME:role/Mid", "arn:P:iam::*:role/Admin",
                                        "arn:P:iam::444455556666:role/Admin")),
    (1, "ArnNotLike", "aws:PrincipalArn", ("arn:P:iam::HOME:user/ann", "arn:P:iam::HOME:role/*")),
    (2, "StringLike", "aws:PrincipalArn", ("*", "arn:P:iam::HOME:*", "arn:P:iam::4*:user/x")),
    (3, "StringEquals", "aws:PrincipalAccount", ("HOME", "HOME", "444455556666", ["HOME", "444455556666"])),
    (1, "StringNotEquals", "aws:PrincipalAccount", ("HOME", "444455556666")),
    (1, "StringLike", "aws:PrincipalAccount", ("*", "1*", "4*")),
    (3, "StringEquals", "aws:PrincipalOrgID", (ORGANIZATION, ORGANIZATION, "o-bbbbbbbbbb")),
    (1, "StringEqualsIfExists", "aws:PrincipalOrgID", (ORGANIZATION,)),
    (1, "StringNotEquals", "aws:PrincipalOrgID", (ORGANIZATION,)),
    (1, "ForAnyValue:StringLike", "aws:PrincipalOrgPaths", (ORGANIZATION + "/*",)),
    (1, "ForAllValues:StringLike", "aws:PrincipalOrgPaths", (ORGANIZATION + "/*",)),
    (2, "StringEquals", "aws:PrincipalType", ("User", "AssumedRole")),
    (2, "StringEquals", "aws:username", ("ann", "bob")),
    (1, "StringNotEquals", "aws:username", ("ann",)),
    (1, "StringLike", "aws:userid", ("AIDAANN*", "AROAMID*:*", "*:ops-a")),
    (3, "StringEquals", "aws:PrincipalTag/team", ("red", "red", "blue")),
    (1, "StringNotEquals", "aws:PrincipalTag/team", ("red",)),
    (1, "StringLike", "aws:PrincipalTag/team", ("r*",)),
    (1, "Null", "aws:PrincipalTag/team", ("true", "false")),
    (2, "IpAddress", "aws:SourceIp", ("203.0.113.0/24", "198.51.100.0/24", "10.0.0.0/8")),
    (1, "NotIpAddress", "aws:SourceIp", ("203.0.113.0/24",)),
    (1, "StringEquals", "aws:SourceVpce", ("vpce-1a2b3c4d",)),
    (2, "DateLessThan", "aws:CurrentTime", ("2026-06-01T00:00:00Z", "2027-06-01T00:00:00Z")),
    (1, "DateGreaterThan", "aws:CurrentTime", ("2027-01-01T00:00:00Z", "2026-01-01T00:00:00Z")),
    (1, "Bool", "aws:SecureTransport", ("true", "false")),
    (2, "StringEquals", "aws:RequestedRegion", ("us-east-1", "eu-central-1", ["us-east-1", "eu-west-1"])),
    (1, "StringNotEquals", "aws:RequestedRegion", ("us-east-1", "eu-central-1")),
    (1, "Bool", "aws:ViaAWSService", ("true", "false")),
    (1, "Bool", "aws:PrincipalIsAWSService", ("true", "false")),
    (1, "StringEquals", "aws:SourceAccount", ("HOME",)),
    (1, "StringEquals", "custom:key", ("x",)),
    (1, "StringEqualsIfExists", "custom:key", ("x",)),
    (1, "Null", "custom:key", ("true",)),
    (1, "StringEquals", "aws:FederatedProvider", ("accounts.google.com", "arn:P:iam::HOME:oidc-provider/" + OWN_IDP)),
    (1, "StringSimilar", "aws:username", ("ann",)),
    (1, "Bool", "aws:MultiFactorAuthPresent", ("null",)),
)
ASSUMING = ANYWHERE + (
    (4, "StringEquals", "sts:ExternalId", ("e1", "e1", "e2", ["e1", "e2"])),
    (1, "StringNotEquals", "sts:ExternalId", ("e1",)),
    (1, "StringLike", "sts:ExternalId", ("e*",)),
    (1, "Null", "sts:ExternalId", ("true", "false")),
    (3, "StringLike", "sts:RoleSessionName", ("ops-*", "*-b", "ops-a", "${aws:username}", "${aws:username}*")),
    (1, "StringEquals", "sts:RoleSessionName", ("ops-a", "${aws:username}")),
    (1, "StringNotLike", "sts:RoleSessionName", ("ops-*", "*-b")),
    (2, "StringEquals", "sts:SourceIdentity", ("sid-a",)),
    (1, "StringLike", "sts:SourceIdentity", ("sid-*", "${aws:username}")),
    (1, "StringEquals", "aws:SourceIdentity", ("sid-a",)),
    (1, "StringLike", "aws:SourceIdentity", ("sid-*",)),
    (1, "Null", "aws:SourceIdentity", ("true", "false")),
    (2, "StringEquals", "aws:RequestTag/team", ("red", "blue")),
    (1, "StringLike", "aws:RequestTag/team", ("r*",)),
    (1, "Null", "aws:RequestTag/team", ("true", "false")),
    (1, "ForAllValues:StringEquals", "aws:TagKeys", (["team"],)),
    (1, "ForAnyValue:StringEquals", "aws:TagKeys", (["team"], ["env"])),
    (1, "Null", "aws:TagKeys", ("true", "false")),
    (1, "StringEquals", "aws:ResourceTag/team", ("red", "blue")),
    (1, "StringEquals", "aws:PrincipalTag/team", ("${aws:ResourceTag/team}",)),
    (1, "StringEquals", "aws:ResourceAccount", ("HOME", "444455556666")),
)
SAML_SIGN_IN = (
    (9, "StringEquals", "SAML:aud", ("https://signin.aws.amazon.com/saml",)),
    (2, "StringLike", "SAML:sub", ("ann*", "*@example.com")),
    (1, "StringEquals", "SAML:iss", ("https://idp.example.com",)),
    (1, "StringEquals", "saml:doc", ("HOME/Corp", "HOME/Gone")),
)
OIDC_SIGN_IN = {
    GITHUB: ((9, "StringLike", GITHUB + ":sub", ("repo:acme/*", "repo:acme/app:ref:refs/heads/main", "repo:*",
                                                 "repo:*/app:*")),
             (4, "StringEquals", GITHUB + ":aud", ("sts.amazonaws.com",)),
             (1, "StringEquals", GITHUB + ":repository_owner_id", ("1234567",))),
    OWN_IDP: ((4, "StringEquals", OWN_IDP + ":sub", ("ann", "system:serviceaccount:apps:web")),
              (2, "StringLike", OWN_IDP + ":sub", ("system:serviceaccount:*", "*", "a*")),
              (4, "StringEquals", OWN_IDP + ":aud", ("sts.amazonaws.com",))),
    COGNITO: ((5, "StringEquals", COGNITO + ":aud", ("us-east-1:11111111-2222",)),
              (3, "ForAnyValue:StringLike", COGNITO + ":amr", ("authenticated", "unauthenticated"))),
    GOOGLE: ((5, "StringEquals", GOOGLE + ":aud", ("acme-client",)),
             (2, "StringEquals", GOOGLE + ":sub", ("1000001",))),
}
SUPPORT_USE = tuple(c for c in ANYWHERE if not c[2].startswith(("aws:username", "aws:SourceAccount")))

SAMPLES = {
    "sts:externalid": ("e1", "e2", "e3", "xx"),
    "name": ("ops-a", "ops-b", "ops-c", "xx-b", "ann", "bob", "cid", "dan", "annex", "bobby", "ann-b", "zz"),
    "identity": ("sid-a", "sid-b", "ann", "bob", "cid", "dan", "zz"),
    "tag": ("red", "rose", "blue", "green", "", "${aws:ResourceTag/team}"),  # without Version the last is itself
    "aws:sourceip": ("203.0.113.7", "198.51.100.7", "192.0.2.7", "2001:db8::7"),
    "aws:requestedregion": ("us-east-1", "eu-west-1", "us-west-2", "eu-central-1"),
    "saml:sub": ("ann@example.com", "ann", "bob@example.com", "bob"),
    "saml:aud": ("https://signin.aws.amazon.com/saml", "https://elsewhere.example.com"),
    "saml:iss": ("https://idp.example.com", "https://other.example.com"),
    GITHUB + ":sub": ("repo:acme/app:ref:refs/heads/main", "repo:acme/app:ref:refs/heads/dev",
                      "repo:acme/lib:ref:refs/heads/main", "repo:evil/app:ref:refs/heads/main", "repo:evil/lib:x",
                      "repository_owner:evil"),  # an organization may choose of which claims its subjects are made
    GITHUB + ":aud": ("sts.amazonaws.com", "other"),
    GITHUB + ":repository_owner_id": ("1234567", "666"),
    OWN_IDP + ":sub": ("ann", "bob", "system:serviceaccount:apps:web", "system:serviceaccount:apps:db"),
    OWN_IDP + ":aud": ("sts.amazonaws.com", "other"),
    COGNITO + ":aud": ("us-east-1:11111111-2222", "us-east-1:99999999-9999"),
    GOOGLE + ":aud": ("acme-client", "evil-client"),
    GOOGLE + ":sub": ("1000001", "666"),
}
# Tokens that a stranger can have made: of none of the tenants above.
STRANGERS_TOKENS = {
    GITHUB + ":sub": ("repo:evil/app:ref:refs/heads/main", "repo:evil/lib:x", "repository_owner:evil"),
    GITHUB + ":repository_owner_id": ("666",),
    COGNITO + ":aud": ("us-east-1:99999999-9999",),
    GOOGLE + ":aud": ("evil-client",),
    GOOGLE + ":sub": ("666",),
}
PEOPLE_OF = {GITHUB: False, OWN_IDP: True, COGNITO: True, GOOGLE: True}
HAS_TENANTS = {GITHUB, COGNITO, GOOGLE}

# Actions to ask for, by the levels of the Service Authorization Reference: True is a write, of whatever kind, outside
# the support families. For every set of the patterns below that some action is in, one is here.
OTHER_ACTIONS = {
    "s3:PutObject": True, "s3:DeleteObject": True, "s3:GetObject": False, "iam:PassRole": True, "iam:GetUser": False,
    "iam:CreateUser": True, "iam:TagUser": True, "sts:AssumeRole": True, "sts:TagSession": True,
    "sts:SetSourceIdentity": True, "sts:AssumeRoleWithSAML": True, "sts:AssumeRoleWithWebIdentity": True,
    "ec2:RunInstances": True, "ec2:DescribeInstances": False, "athena:GetSessionEndpoint": False,
    "sts:GetCallerIdentity": False, "sqs:SendMessage": True,
    "mechanicalturk:CreateHIT": True,
}
HAS_NO_RESOURCE = {"ec2:DescribeInstances", "sts:GetCallerIdentity", "mechanicalturk:CreateHIT"}
CASE_ACTIONS = ["support:" + a for a in ("CreateCase", "DescribeCases", "AddCommunicationToCase",
                                         "DescribeCommunications", "ResolveCase")]
CONSOLE_API_ACTIONS = ["support-console:" + a for a in ("GetAccountState", "GetCaseDraft", "CreateCaseDraft")]
FORM_ACTIONS = ["support:" + a for a in ("SearchForCases", "DescribeIssueTypes", "DescribeSupportLevel",
                                         "DescribeServices", "DescribeSeverityLevels")]
CANDIDATE_ACTIONS = ["support:CreateCase", "support:AddCommunicationToCase", "support:ResolveCase"]
OTHER_PATTERNS = ("s3:*", "s3:PutObject", "s3:Get*", "iam:PassRole", "iam:*", "ec2:Describe*", "sts:AssumeRole",
                  "athena:GetSessionEndpoint", "supportplans:*", "trustedadvisor:*", "*", "sqs:NoSuchThing")
