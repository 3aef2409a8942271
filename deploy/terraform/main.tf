# The role that rolecall reads an account with.
variable "collector_arn" {
  description = "ARN of the role or user that runs rolecall"
  type        = string
}

resource "aws_iam_role" "rolecall" {
  name                 = "RolecallCollect"
  max_session_duration = 3600
  assume_role_policy = jsonencode({
    Version = "2012-10-17"
    Statement = [{
      Effect    = "Allow"
      Principal = { AWS = var.collector_arn }
      Action    = "sts:AssumeRole"
    }]
  })
}

resource "aws_iam_role_policy" "rolecall" {
  name = "read"
  role = aws_iam_role.rolecall.id
  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [{
      Sid    = "RolecallRead"
      Effect = "Allow"
      Action = [
        "iam:GetAccountAuthorizationDetails",
        "iam:GetPolicy",
        "iam:GetPolicyVersion",
        "iam:GenerateCredentialReport",
        "iam:GetCredentialReport",
        "iam:GetAccountSummary",
        "iam:GetAccountPasswordPolicy",
        "iam:ListVirtualMFADevices",
        "iam:ListServerCertificates",
        "iam:ListSAMLProviders",
        "iam:ListOpenIDConnectProviders",
        "iam:ListAccountAliases",
        "support:DescribeSeverityLevels",
        "account:ListRegions",
        "access-analyzer:ListAnalyzers",
      ]
      Resource = "*"
    }]
  })
}

output "role_arn" {
  value = aws_iam_role.rolecall.arn
}
