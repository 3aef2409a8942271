/* SPDX-License-Identifier: Apache-2.0
 *
 * Who stands behind an OIDC identity provider, with where each row was read. Made by
 * tools/generate-oidc-providers.py; do not edit.
 *
 * SAR: AWS Service Authorization Reference, condition keys of sts. IAM-shared: IAM User Guide,
 * "Identity-provider controls for shared OIDC providers". (host): known by its host name only.
 */
/* clang-format off */
#include "rules/oidc_data.h"

#define TEXT(literal) {(literal), sizeof(literal) - 1}
#define CLAIMS(list) (list), sizeof(list) / sizeof *(list)
#define NO_CLAIMS NULL, 0

static const struct str claims_0[] = {
    TEXT("aud"),
};
static const struct str claims_1[] = {
    TEXT("aud"),
    TEXT("sub"),
    TEXT("google/organization_number"),
};
static const struct str claims_2[] = {
    TEXT("app_id"),
    TEXT("user_id"),
};
static const struct str claims_3[] = {
    TEXT("app_id"),
    TEXT("id"),
};
static const struct str claims_4[] = {
    TEXT("sub"),
    TEXT("repository"),
    TEXT("repository_id"),
    TEXT("repository_owner_id"),
    TEXT("enterprise_id"),
};
static const struct str claims_5[] = {
    TEXT("sub"),
};
static const struct str claims_6[] = {
    TEXT("sub"),
    TEXT("namespace_id"),
    TEXT("project_id"),
};
static const struct str claims_7[] = {
    TEXT("sub"),
    TEXT("organization_id"),
    TEXT("organization_slug"),
    TEXT("pipeline_id"),
};
static const struct str claims_8[] = {
    TEXT("sts:RoleSessionName"),
};

const size_t oidc_data_count = 70;

const struct oidc_provider oidc_data[] = {
    /* IAM-shared */
    {TEXT("cognito-identity.amazonaws.com"), OIDC_EITHER,
     TEXT("Amazon Cognito identity pools (signed-in app users, or guests where amr is \"unauthenticated\")"),
     CLAIMS(claims_0)},
    /* SAR; IAM User Guide, "Create a role for OpenID Connect federation" */
    {TEXT("accounts.google.com"), OIDC_EITHER,
     TEXT("Google sign-in: people, and Google Cloud service accounts"),
     CLAIMS(claims_1)},
    /* SAR; IAM User Guide, "Create a role for OpenID Connect federation" */
    {TEXT("www.amazon.com"), OIDC_PEOPLE,
     TEXT("Login with Amazon"),
     CLAIMS(claims_2)},
    /* SAR; IAM User Guide, "Create a role for OpenID Connect federation" */
    {TEXT("graph.facebook.com"), OIDC_PEOPLE,
     TEXT("Facebook Login"),
     CLAIMS(claims_3)},
    /* Amazon Cognito Developer Guide */
    {TEXT("cognito-idp.*.amazonaws.com/*"), OIDC_PEOPLE,
     TEXT("Amazon Cognito user pool"),
     NO_CLAIMS},
    /* Amazon Cognito Developer Guide */
    {TEXT("cognito-idp.*.amazonaws.com.cn/*"), OIDC_PEOPLE,
     TEXT("Amazon Cognito user pool, China"),
     NO_CLAIMS},
    /* IAM User Guide, "Understanding token claims" */
    {TEXT("*.tokens.sts.global.api.aws"), OIDC_EITHER,
     TEXT("AWS outbound identity federation: IAM principals of one AWS account"),
     NO_CLAIMS},
    /* IAM-shared; SAR */
    {TEXT("token.actions.githubusercontent.com"), OIDC_MACHINE,
     TEXT("GitHub Actions"),
     CLAIMS(claims_4)},
    /* SAR; GitHub Docs, "OpenID Connect reference" */
    {TEXT("token.actions.githubusercontent.com/*"), OIDC_MACHINE,
     TEXT("GitHub Actions, an enterprise's own issuer"),
     NO_CLAIMS},
    /* SAR; GitHub Docs, "OpenID Connect reference" */
    {TEXT("token.actions.*.ghe.com"), OIDC_MACHINE,
     TEXT("GitHub Actions, Enterprise Cloud with data residency"),
     NO_CLAIMS},
    /* GitHub Docs, "OpenID Connect reference" */
    {TEXT("*/_services/token"), OIDC_MACHINE,
     TEXT("GitHub Actions, Enterprise Server"),
     NO_CLAIMS},
    /* IAM-shared */
    {TEXT("vstoken.actions.githubusercontent.com"), OIDC_MACHINE,
     TEXT("GitHub Actions, former issuer"),
     CLAIMS(claims_5)},
    /* IAM-shared */
    {TEXT("oidc-configuration.audit-log.githubusercontent.com"), OIDC_MACHINE,
     TEXT("GitHub audit log streaming"),
     CLAIMS(claims_5)},
    /* IAM-shared; SAR */
    {TEXT("gitlab.com"), OIDC_MACHINE,
     TEXT("GitLab.com CI/CD"),
     CLAIMS(claims_6)},
    /* (host) */
    {TEXT("gitlab.*"), OIDC_MACHINE,
     TEXT("GitLab self-managed CI/CD"),
     NO_CLAIMS},
    /* Atlassian, "Deploy on AWS using Bitbucket Pipelines OpenID Connect" */
    {TEXT("api.bitbucket.org/2.0/workspaces/*/pipelines-config/identity/oidc"), OIDC_MACHINE,
     TEXT("Bitbucket Pipelines"),
     NO_CLAIMS},
    /* SAR; CircleCI, "Using OpenID Connect tokens in jobs" */
    {TEXT("oidc.circleci.com/org/*"), OIDC_MACHINE,
     TEXT("CircleCI"),
     NO_CLAIMS},
    /* IAM-shared; SAR */
    {TEXT("agent.buildkite.com"), OIDC_MACHINE,
     TEXT("Buildkite"),
     CLAIMS(claims_7)},
    /* SAR */
    {TEXT("agent.*.buildkite.dev"), OIDC_MACHINE,
     TEXT("Buildkite, a customer's own issuer"),
     NO_CLAIMS},
    /* SAR */
    {TEXT("agent.*.buildkite.site"), OIDC_MACHINE,
     TEXT("Buildkite, a customer's own issuer"),
     NO_CLAIMS},
    /* IAM-shared */
    {TEXT("app.terraform.io"), OIDC_MACHINE,
     TEXT("HCP Terraform"),
     CLAIMS(claims_5)},
    /* HashiCorp, "HCP Terraform in Europe" */
    {TEXT("app.eu.terraform.io"), OIDC_MACHINE,
     TEXT("HCP Terraform, Europe"),
     CLAIMS(claims_5)},
    /* Spacelift, "OpenID Connect: AWS" */
    {TEXT("*.app.spacelift.io"), OIDC_MACHINE,
     TEXT("Spacelift"),
     NO_CLAIMS},
    /* Spacelift, "OpenID Connect: AWS" */
    {TEXT("*.app.us.spacelift.io"), OIDC_MACHINE,
     TEXT("Spacelift, United States"),
     NO_CLAIMS},
    /* IAM-shared */
    {TEXT("scalr.io"), OIDC_MACHINE,
     TEXT("Scalr"),
     CLAIMS(claims_5)},
    /* (host) */
    {TEXT("*.scalr.io"), OIDC_MACHINE,
     TEXT("Scalr, an account's own host"),
     NO_CLAIMS},
    /* env0, "OIDC with AWS" */
    {TEXT("login.app.env0.com*"), OIDC_MACHINE,
     TEXT("env0"),
     CLAIMS(claims_5)},
    /* IAM-shared */
    {TEXT("api.pulumi.com/oidc"), OIDC_MACHINE,
     TEXT("Pulumi Cloud"),
     CLAIMS(claims_0)},
    /* IAM-shared */
    {TEXT("proidc.upbound.io"), OIDC_MACHINE,
     TEXT("Upbound"),
     CLAIMS(claims_5)},
    /* IAM-shared */
    {TEXT("oidc.codefresh.io"), OIDC_MACHINE,
     TEXT("Codefresh"),
     CLAIMS(claims_5)},
    /* Harness, "Use OIDC with AWS" */
    {TEXT("app.harness.io/ng/api/oidc/account/*"), OIDC_MACHINE,
     TEXT("Harness"),
     NO_CLAIMS},
    /* Semaphore, "OpenID Connect" */
    {TEXT("*.semaphoreci.com"), OIDC_MACHINE,
     TEXT("Semaphore"),
     NO_CLAIMS},
    /* AWS Toolkit for Azure DevOps */
    {TEXT("vstoken.dev.azure.com/*"), OIDC_MACHINE,
     TEXT("Azure DevOps pipelines"),
     NO_CLAIMS},
    /* Octopus, "OpenID Connect" */
    {TEXT("*.octopus.app"), OIDC_MACHINE,
     TEXT("Octopus Deploy"),
     NO_CLAIMS},
    /* IAM-shared */
    {TEXT("oidc.vercel.com"), OIDC_MACHINE,
     TEXT("Vercel, global issuer"),
     CLAIMS(claims_0)},
    /* Vercel, "OIDC reference" */
    {TEXT("oidc.vercel.com/*"), OIDC_MACHINE,
     TEXT("Vercel, a team's own issuer"),
     NO_CLAIMS},
    /* Fly.io, "OpenID Connect" */
    {TEXT("oidc.fly.io/*"), OIDC_MACHINE,
     TEXT("Fly.io"),
     NO_CLAIMS},
    /* Modal, "Using OIDC to authenticate" */
    {TEXT("oidc.modal.com"), OIDC_MACHINE,
     TEXT("Modal"),
     CLAIMS(claims_5)},
    /* IAM-shared */
    {TEXT("studio.datachain.ai/api"), OIDC_MACHINE,
     TEXT("DVC Studio"),
     CLAIMS(claims_5)},
    /* IAM-shared */
    {TEXT("tokens.cloud.shisho.dev"), OIDC_MACHINE,
     TEXT("Shisho Cloud"),
     CLAIMS(claims_5)},
    /* IAM-shared */
    {TEXT("sandboxes.cloud"), OIDC_MACHINE,
     TEXT("sandboxes.cloud"),
     CLAIMS(claims_0)},
    /* IAM-shared */
    {TEXT("sts.windows.net/33e01921-4d64-4f8c-a055-5bdaffd5e33d*"), OIDC_MACHINE,
     TEXT("Microsoft Sentinel and Defender connectors (pinned by sts:RoleSessionName)"),
     CLAIMS(claims_8)},
    /* Amazon EKS User Guide */
    {TEXT("oidc.eks.*"), OIDC_MACHINE,
     TEXT("Amazon EKS, IAM roles for service accounts"),
     NO_CLAIMS},
    /* Amazon EKS User Guide */
    {TEXT("oidc-eks.*"), OIDC_MACHINE,
     TEXT("Amazon EKS, dual-stack issuer"),
     NO_CLAIMS},
    /* Google Cloud, GKE cluster issuer */
    {TEXT("container.googleapis.com/v1/projects/*"), OIDC_MACHINE,
     TEXT("Google Kubernetes Engine"),
     NO_CLAIMS},
    /* Microsoft, "Create an OpenID Connect provider on AKS" */
    {TEXT("*.oic.prod-aks.azure.com/*"), OIDC_MACHINE,
     TEXT("Azure Kubernetes Service"),
     NO_CLAIMS},
    /* IAM-shared */
    {TEXT("rh-oidc.s3.us-east-1.amazonaws.com/22ejnvnnturfmt6km08idd0nt4hekbn7"), OIDC_MACHINE,
     TEXT("IBM Turbonomic SaaS"),
     CLAIMS(claims_5)},
    /* IAM-shared */
    {TEXT("rh-oidc.s3.us-east-1.amazonaws.com/23e3sd27sju1hoou6ohfs68vbno607tr"), OIDC_MACHINE,
     TEXT("IBM Turbonomic SaaS"),
     CLAIMS(claims_5)},
    /* IAM-shared */
    {TEXT("rh-oidc.s3.us-east-1.amazonaws.com/23ne21h005qjl3n33d8dui5dlrmv2tmg"), OIDC_MACHINE,
     TEXT("IBM Turbonomic SaaS"),
     CLAIMS(claims_5)},
    /* IAM-shared */
    {TEXT("rh-oidc.s3.us-east-1.amazonaws.com/24jrf12m5dj7ljlfb4ta2frhrcoadm26"), OIDC_MACHINE,
     TEXT("IBM Turbonomic SaaS"),
     CLAIMS(claims_5)},
    /* IAM-shared */
    {TEXT("oidc.op1.openshiftapps.com/2f785sojlpb85i7402pk3qogugim5nfb"), OIDC_MACHINE,
     TEXT("IBM Turbonomic SaaS"),
     CLAIMS(claims_5)},
    /* IAM-shared */
    {TEXT("oidc.op1.openshiftapps.com/2c51blsaqa9gkjt0o9rt11mle8mmropu"), OIDC_MACHINE,
     TEXT("IBM Turbonomic SaaS"),
     CLAIMS(claims_5)},
    /* Red Hat, ROSA documentation */
    {TEXT("rh-oidc.s3.*.amazonaws.com/*"), OIDC_MACHINE,
     TEXT("Red Hat OpenShift Service on AWS"),
     NO_CLAIMS},
    /* Red Hat, ROSA documentation */
    {TEXT("oidc.op1.openshiftapps.com/*"), OIDC_MACHINE,
     TEXT("Red Hat OpenShift Service on AWS"),
     NO_CLAIMS},
    /* Red Hat, OpenShift documentation, "Cloud Credential Operator" */
    {TEXT("*-oidc.s3.*.amazonaws.com*"), OIDC_MACHINE,
     TEXT("OpenShift cluster with an issuer in Amazon S3"),
     NO_CLAIMS},
    /* HashiCorp, "Workload identity federation" */
    {TEXT("*/v1/identity/oidc*"), OIDC_MACHINE,
     TEXT("HashiCorp Vault, identity tokens"),
     NO_CLAIMS},
    /* HashiCorp, "Workload identity federation" */
    {TEXT("*/identity/oidc/plugins"), OIDC_MACHINE,
     TEXT("HashiCorp Vault, plugin identity in a namespace"),
     NO_CLAIMS},
    /* SAR */
    {TEXT("idcs-*.identity.oraclecloud.com"), OIDC_EITHER,
     TEXT("Oracle Cloud: resource principals, and people of an identity domain"),
     NO_CLAIMS},
    /* Microsoft, Entra ID tokens */
    {TEXT("sts.windows.net/*"), OIDC_EITHER,
     TEXT("Microsoft Entra ID, version 1 tokens: people, and workloads"),
     NO_CLAIMS},
    /* Microsoft, Entra ID tokens */
    {TEXT("login.microsoftonline.com/*"), OIDC_EITHER,
     TEXT("Microsoft Entra ID, version 2 tokens: people, and workloads"),
     NO_CLAIMS},
    /* (host) */
    {TEXT("*/realms/*"), OIDC_EITHER,
     TEXT("Keycloak: people, and clients"),
     NO_CLAIMS},
    /* IAM User Guide names it as an example */
    {TEXT("*.salesforce.com"), OIDC_EITHER,
     TEXT("Salesforce"),
     NO_CLAIMS},
    /* (host) */
    {TEXT("*.okta.com"), OIDC_PEOPLE,
     TEXT("Okta"),
     NO_CLAIMS},
    /* (host) */
    {TEXT("*.okta.com/*"), OIDC_PEOPLE,
     TEXT("Okta, a custom authorization server"),
     NO_CLAIMS},
    /* (host) */
    {TEXT("*.okta-emea.com*"), OIDC_PEOPLE,
     TEXT("Okta, Europe"),
     NO_CLAIMS},
    /* (host) */
    {TEXT("*.oktapreview.com*"), OIDC_PEOPLE,
     TEXT("Okta preview"),
     NO_CLAIMS},
    /* (host) */
    {TEXT("*.auth0.com*"), OIDC_PEOPLE,
     TEXT("Auth0"),
     NO_CLAIMS},
    /* (host) */
    {TEXT("*.onelogin.com*"), OIDC_PEOPLE,
     TEXT("OneLogin"),
     NO_CLAIMS},
    /* (host) */
    {TEXT("auth.pingone.*"), OIDC_PEOPLE,
     TEXT("PingOne"),
     NO_CLAIMS},
    /* (host) */
    {TEXT("oauth.id.jumpcloud.com*"), OIDC_PEOPLE,
     TEXT("JumpCloud"),
     NO_CLAIMS},
};
