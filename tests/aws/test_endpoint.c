/* SPDX-License-Identifier: Apache-2.0 */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include <cmocka.h>

#include "aws/endpoint.h"

struct variables {
    const char *const *list;
};

static const char *fake_getenv(void *self, const char *name)
{
    struct variables *variables = self;
    size_t len = strlen(name);
    for (const char *const *at = variables->list; at != NULL && *at != NULL; at++) {
        if (strncmp(*at, name, len) == 0 && (*at)[len] == '=')
            return *at + len + 1;
    }
    return NULL;
}

/* By AWS's endpoint rules of 2026 for a Region that is, where there is another, not its partition's home; F is FIPS, D dual-stack. Of
 * Organizations and Support the rules have names with any Region for FIPS and dual-stack: here it is home's, as it is without. Then no
 * Region, and STS's own. */
static const struct {
    enum service_id service;
    const char *region, *variant, *url, *signing;
} hosts[] = {
    {SERVICE_IAM, "us-west-2", "", "https://iam.amazonaws.com", "us-east-1"},
    {SERVICE_IAM, "us-west-2", "F", "https://iam-fips.amazonaws.com", "us-east-1"},
    {SERVICE_IAM, "us-west-2", "D", "https://iam.global.api.aws", "us-east-1"},
    {SERVICE_IAM, "us-west-2", "FD", "https://iam-fips.global.api.aws", "us-east-1"},
    {SERVICE_IAM, "cn-north-1", "", "https://iam.cn-north-1.amazonaws.com.cn", "cn-north-1"},
    {SERVICE_IAM, "cn-north-1", "D", "https://iam.global.api.amazonwebservices.com.cn", "cn-north-1"},
    {SERVICE_IAM, "us-gov-east-1", "", "https://iam.us-gov.amazonaws.com", "us-gov-west-1"},
    {SERVICE_IAM, "us-gov-east-1", "F", "https://iam.us-gov.amazonaws.com", "us-gov-west-1"},
    {SERVICE_IAM, "us-gov-east-1", "D", "https://iam.us-gov.api.aws", "us-gov-west-1"},
    {SERVICE_IAM, "us-gov-east-1", "FD", "https://iam.us-gov.api.aws", "us-gov-west-1"},
    {SERVICE_IAM, "eusc-de-east-1", "", "https://iam.eusc-de-east-1.amazonaws.eu", "eusc-de-east-1"},
    {SERVICE_IAM, "eusc-de-east-1", "F", "https://iam-fips.amazonaws.eu", "eusc-de-east-1"},
    {SERVICE_IAM, "eusc-de-east-1", "D", "https://iam.api.amazonwebservices.eu", "eusc-de-east-1"},
    {SERVICE_IAM, "eusc-de-east-1", "FD", "https://iam-fips.api.amazonwebservices.eu", "eusc-de-east-1"},
    {SERVICE_IAM, "us-iso-west-1", "", "https://iam.us-iso-east-1.c2s.ic.gov", "us-iso-east-1"},
    {SERVICE_IAM, "us-iso-west-1", "F", "https://iam-fips.us-iso-east-1.c2s.ic.gov", "us-iso-east-1"},
    {SERVICE_IAM, "us-iso-west-1", "D", "https://iam.api.aws.ic.gov", "us-iso-east-1"},
    {SERVICE_IAM, "us-iso-west-1", "FD", "https://iam-fips.api.aws.ic.gov", "us-iso-east-1"},
    {SERVICE_IAM, "us-isob-east-1", "", "https://iam.us-isob-east-1.sc2s.sgov.gov", "us-isob-east-1"},
    {SERVICE_IAM, "us-isob-east-1", "F", "https://iam-fips.us-isob-east-1.sc2s.sgov.gov", "us-isob-east-1"},
    {SERVICE_IAM, "us-isob-east-1", "D", "https://iam.api.aws.scloud", "us-isob-east-1"},
    {SERVICE_IAM, "us-isob-east-1", "FD", "https://iam-fips.api.aws.scloud", "us-isob-east-1"},
    {SERVICE_IAM, "eu-isoe-west-1", "", "https://iam.eu-isoe-west-1.cloud.adc-e.uk", "eu-isoe-west-1"},
    {SERVICE_IAM, "eu-isoe-west-1", "F", "https://iam-fips.cloud.adc-e.uk", "eu-isoe-west-1"},
    {SERVICE_IAM, "eu-isoe-west-1", "D", "https://iam.api.cloud-aws.adc-e.uk", "eu-isoe-west-1"},
    {SERVICE_IAM, "eu-isoe-west-1", "FD", "https://iam-fips.api.cloud-aws.adc-e.uk", "eu-isoe-west-1"},
    {SERVICE_IAM, "us-isof-east-1", "", "https://iam.us-isof-south-1.csp.hci.ic.gov", "us-isof-south-1"},
    {SERVICE_IAM, "us-isof-east-1", "F", "https://iam-fips.csp.hci.ic.gov", "us-isof-south-1"},
    {SERVICE_IAM, "us-isof-east-1", "D", "https://iam.api.aws.hci.ic.gov", "us-isof-south-1"},
    {SERVICE_IAM, "us-isof-east-1", "FD", "https://iam-fips.api.aws.hci.ic.gov", "us-isof-south-1"},
    {SERVICE_STS, "us-west-2", "", "https://sts.us-west-2.amazonaws.com", "us-west-2"},
    {SERVICE_STS, "us-west-2", "F", "https://sts-fips.us-west-2.amazonaws.com", "us-west-2"},
    {SERVICE_STS, "us-west-2", "D", "https://sts.us-west-2.api.aws", "us-west-2"},
    {SERVICE_STS, "us-west-2", "FD", "https://sts-fips.us-west-2.api.aws", "us-west-2"},
    {SERVICE_STS, "cn-north-1", "", "https://sts.cn-north-1.amazonaws.com.cn", "cn-north-1"},
    {SERVICE_STS, "cn-north-1", "D", "https://sts.cn-north-1.api.amazonwebservices.com.cn", "cn-north-1"},
    {SERVICE_STS, "us-gov-east-1", "", "https://sts.us-gov-east-1.amazonaws.com", "us-gov-east-1"},
    {SERVICE_STS, "us-gov-east-1", "F", "https://sts.us-gov-east-1.amazonaws.com", "us-gov-east-1"},
    {SERVICE_STS, "us-gov-east-1", "D", "https://sts.us-gov-east-1.api.aws", "us-gov-east-1"},
    {SERVICE_STS, "us-gov-east-1", "FD", "https://sts-fips.us-gov-east-1.api.aws", "us-gov-east-1"},
    {SERVICE_STS, "eusc-de-east-1", "", "https://sts.eusc-de-east-1.amazonaws.eu", "eusc-de-east-1"},
    {SERVICE_STS, "eusc-de-east-1", "F", "https://sts-fips.eusc-de-east-1.amazonaws.eu", "eusc-de-east-1"},
    {SERVICE_STS, "eusc-de-east-1", "D", "https://sts.eusc-de-east-1.api.amazonwebservices.eu", "eusc-de-east-1"},
    {SERVICE_STS, "eusc-de-east-1", "FD", "https://sts-fips.eusc-de-east-1.api.amazonwebservices.eu", "eusc-de-east-1"},
    {SERVICE_STS, "us-iso-west-1", "", "https://sts.us-iso-west-1.c2s.ic.gov", "us-iso-west-1"},
    {SERVICE_STS, "us-isob-east-1", "", "https://sts.us-isob-east-1.sc2s.sgov.gov", "us-isob-east-1"},
    {SERVICE_STS, "eu-isoe-west-1", "", "https://sts.eu-isoe-west-1.cloud.adc-e.uk", "eu-isoe-west-1"},
    {SERVICE_STS, "us-isof-east-1", "", "https://sts.us-isof-east-1.csp.hci.ic.gov", "us-isof-east-1"},
    {SERVICE_ORGANIZATIONS, "us-west-2", "", "https://organizations.us-east-1.amazonaws.com", "us-east-1"},
    {SERVICE_ORGANIZATIONS, "us-west-2", "F", "https://organizations-fips.us-east-1.amazonaws.com", "us-east-1"},
    {SERVICE_ORGANIZATIONS, "us-west-2", "D", "https://organizations.us-east-1.api.aws", "us-east-1"},
    {SERVICE_ORGANIZATIONS, "us-west-2", "FD", "https://organizations-fips.us-east-1.api.aws", "us-east-1"},
    {SERVICE_ORGANIZATIONS, "cn-north-1", "", "https://organizations.cn-northwest-1.amazonaws.com.cn",
     "cn-northwest-1"},
    {SERVICE_ORGANIZATIONS, "cn-north-1", "D", "https://organizations.cn-northwest-1.api.amazonwebservices.com.cn",
     "cn-northwest-1"},
    {SERVICE_ORGANIZATIONS, "us-gov-east-1", "", "https://organizations.us-gov-west-1.amazonaws.com", "us-gov-west-1"},
    {SERVICE_ORGANIZATIONS, "us-gov-east-1", "F", "https://organizations.us-gov-west-1.amazonaws.com", "us-gov-west-1"},
    {SERVICE_ORGANIZATIONS, "us-gov-east-1", "D", "https://organizations.us-gov-west-1.api.aws", "us-gov-west-1"},
    {SERVICE_ORGANIZATIONS, "us-gov-east-1", "FD", "https://organizations-fips.us-gov-west-1.api.aws", "us-gov-west-1"},
    {SERVICE_ORGANIZATIONS, "eusc-de-east-1", "", "https://organizations.eusc-de-east-1.amazonaws.eu",
     "eusc-de-east-1"},
    {SERVICE_ORGANIZATIONS, "eusc-de-east-1", "F", "https://organizations-fips.eusc-de-east-1.amazonaws.eu",
     "eusc-de-east-1"},
    {SERVICE_ORGANIZATIONS, "eusc-de-east-1", "D", "https://organizations.eusc-de-east-1.api.amazonwebservices.eu",
     "eusc-de-east-1"},
    {SERVICE_ORGANIZATIONS, "eusc-de-east-1", "FD",
     "https://organizations-fips.eusc-de-east-1.api.amazonwebservices.eu", "eusc-de-east-1"},
    {SERVICE_ORGANIZATIONS, "us-iso-west-1", "", "https://organizations.us-iso-east-1.c2s.ic.gov", "us-iso-east-1"},
    {SERVICE_ORGANIZATIONS, "us-isob-east-1", "", "https://organizations.us-isob-east-1.sc2s.sgov.gov",
     "us-isob-east-1"},
    {SERVICE_ORGANIZATIONS, "eu-isoe-west-1", "", "https://organizations.eu-isoe-west-1.cloud.adc-e.uk",
     "eu-isoe-west-1"},
    {SERVICE_ORGANIZATIONS, "us-isof-east-1", "", "https://organizations.us-isof-south-1.csp.hci.ic.gov",
     "us-isof-south-1"},
    {SERVICE_SUPPORT, "us-west-2", "", "https://support.us-east-1.amazonaws.com", "us-east-1"},
    {SERVICE_SUPPORT, "us-west-2", "F", "https://support-fips.us-east-1.amazonaws.com", "us-east-1"},
    {SERVICE_SUPPORT, "us-west-2", "D", "https://support.us-east-1.api.aws", "us-east-1"},
    {SERVICE_SUPPORT, "us-west-2", "FD", "https://support-fips.us-east-1.api.aws", "us-east-1"},
    {SERVICE_SUPPORT, "cn-north-1", "", "https://support.cn-north-1.amazonaws.com.cn", "cn-north-1"},
    {SERVICE_SUPPORT, "cn-north-1", "D", "https://support.cn-north-1.api.amazonwebservices.com.cn", "cn-north-1"},
    {SERVICE_SUPPORT, "us-gov-east-1", "", "https://support.us-gov-west-1.amazonaws.com", "us-gov-west-1"},
    {SERVICE_SUPPORT, "us-gov-east-1", "F", "https://support.us-gov-west-1.amazonaws.com", "us-gov-west-1"},
    {SERVICE_SUPPORT, "us-gov-east-1", "D", "https://support.us-gov-west-1.api.aws", "us-gov-west-1"},
    {SERVICE_SUPPORT, "us-gov-east-1", "FD", "https://support-fips.us-gov-west-1.api.aws", "us-gov-west-1"},
    {SERVICE_SUPPORT, "eusc-de-east-1", "", "https://support.eusc-de-east-1.amazonaws.eu", "eusc-de-east-1"},
    {SERVICE_SUPPORT, "eusc-de-east-1", "F", "https://support-fips.eusc-de-east-1.amazonaws.eu", "eusc-de-east-1"},
    {SERVICE_SUPPORT, "eusc-de-east-1", "D", "https://support.eusc-de-east-1.api.amazonwebservices.eu",
     "eusc-de-east-1"},
    {SERVICE_SUPPORT, "eusc-de-east-1", "FD", "https://support-fips.eusc-de-east-1.api.amazonwebservices.eu",
     "eusc-de-east-1"},
    {SERVICE_SUPPORT, "us-iso-west-1", "", "https://support.us-iso-east-1.c2s.ic.gov", "us-iso-east-1"},
    {SERVICE_SUPPORT, "us-isob-east-1", "", "https://support.us-isob-east-1.sc2s.sgov.gov", "us-isob-east-1"},
    {SERVICE_ACCOUNT, "us-west-2", "", "https://account.us-east-1.amazonaws.com", "us-east-1"},
    {SERVICE_ACCOUNT, "us-west-2", "F", "https://account-fips.us-east-1.amazonaws.com", "us-east-1"},
    {SERVICE_ACCOUNT, "us-west-2", "D", "https://account.us-east-1.api.aws", "us-east-1"},
    {SERVICE_ACCOUNT, "us-west-2", "FD", "https://account-fips.us-east-1.api.aws", "us-east-1"},
    {SERVICE_ACCOUNT, "cn-north-1", "", "https://account.cn-northwest-1.amazonaws.com.cn", "cn-northwest-1"},
    {SERVICE_ACCOUNT, "cn-north-1", "D", "https://account.cn-northwest-1.api.amazonwebservices.com.cn",
     "cn-northwest-1"},
    {SERVICE_ACCOUNT, "us-gov-east-1", "", "https://account.us-gov-west-1.amazonaws.com", "us-gov-west-1"},
    {SERVICE_ACCOUNT, "us-gov-east-1", "F", "https://account-fips.us-gov-west-1.amazonaws.com", "us-gov-west-1"},
    {SERVICE_ACCOUNT, "us-gov-east-1", "D", "https://account.us-gov-west-1.api.aws", "us-gov-west-1"},
    {SERVICE_ACCOUNT, "us-gov-east-1", "FD", "https://account-fips.us-gov-west-1.api.aws", "us-gov-west-1"},
    {SERVICE_ACCOUNT, "eusc-de-east-1", "", "https://account.eusc-de-east-1.amazonaws.eu", "eusc-de-east-1"},
    {SERVICE_ACCOUNT, "eusc-de-east-1", "F", "https://account-fips.eusc-de-east-1.amazonaws.eu", "eusc-de-east-1"},
    {SERVICE_ACCOUNT, "eusc-de-east-1", "D", "https://account.eusc-de-east-1.api.amazonwebservices.eu",
     "eusc-de-east-1"},
    {SERVICE_ACCOUNT, "eusc-de-east-1", "FD", "https://account-fips.eusc-de-east-1.api.amazonwebservices.eu",
     "eusc-de-east-1"},
    {SERVICE_ACCOUNT, "us-iso-west-1", "", "https://account.us-iso-east-1.c2s.ic.gov", "us-iso-east-1"},
    {SERVICE_ACCOUNT, "us-isob-east-1", "", "https://account.us-isob-east-1.sc2s.sgov.gov", "us-isob-east-1"},
    {SERVICE_ACCOUNT, "eu-isoe-west-1", "", "https://account.eu-isoe-west-1.cloud.adc-e.uk", "eu-isoe-west-1"},
    {SERVICE_ACCOUNT, "us-isof-east-1", "", "https://account.us-isof-south-1.csp.hci.ic.gov", "us-isof-south-1"},
    {SERVICE_ACCESS_ANALYZER, "us-west-2", "", "https://access-analyzer.us-west-2.amazonaws.com", "us-west-2"},
    {SERVICE_ACCESS_ANALYZER, "us-west-2", "F", "https://access-analyzer-fips.us-west-2.amazonaws.com", "us-west-2"},
    {SERVICE_ACCESS_ANALYZER, "us-west-2", "D", "https://access-analyzer.us-west-2.api.aws", "us-west-2"},
    {SERVICE_ACCESS_ANALYZER, "us-west-2", "FD", "https://access-analyzer-fips.us-west-2.api.aws", "us-west-2"},
    {SERVICE_ACCESS_ANALYZER, "cn-north-1", "", "https://access-analyzer.cn-north-1.amazonaws.com.cn", "cn-north-1"},
    {SERVICE_ACCESS_ANALYZER, "cn-north-1", "D", "https://access-analyzer.cn-north-1.api.amazonwebservices.com.cn",
     "cn-north-1"},
    {SERVICE_ACCESS_ANALYZER, "us-gov-east-1", "", "https://access-analyzer.us-gov-east-1.amazonaws.com",
     "us-gov-east-1"},
    {SERVICE_ACCESS_ANALYZER, "us-gov-east-1", "F", "https://access-analyzer.us-gov-east-1.amazonaws.com",
     "us-gov-east-1"},
    {SERVICE_ACCESS_ANALYZER, "us-gov-east-1", "D", "https://access-analyzer.us-gov-east-1.api.aws", "us-gov-east-1"},
    {SERVICE_ACCESS_ANALYZER, "us-gov-east-1", "FD", "https://access-analyzer-fips.us-gov-east-1.api.aws",
     "us-gov-east-1"},
    {SERVICE_ACCESS_ANALYZER, "eusc-de-east-1", "", "https://access-analyzer.eusc-de-east-1.amazonaws.eu",
     "eusc-de-east-1"},
    {SERVICE_ACCESS_ANALYZER, "eusc-de-east-1", "F", "https://access-analyzer-fips.eusc-de-east-1.amazonaws.eu",
     "eusc-de-east-1"},
    {SERVICE_ACCESS_ANALYZER, "eusc-de-east-1", "D", "https://access-analyzer.eusc-de-east-1.api.amazonwebservices.eu",
     "eusc-de-east-1"},
    {SERVICE_ACCESS_ANALYZER, "eusc-de-east-1", "FD",
     "https://access-analyzer-fips.eusc-de-east-1.api.amazonwebservices.eu", "eusc-de-east-1"},
    {SERVICE_ACCESS_ANALYZER, "us-iso-west-1", "", "https://access-analyzer.us-iso-west-1.c2s.ic.gov", "us-iso-west-1"},
    {SERVICE_ACCESS_ANALYZER, "us-isob-east-1", "", "https://access-analyzer.us-isob-east-1.sc2s.sgov.gov",
     "us-isob-east-1"},
    {SERVICE_ACCESS_ANALYZER, "eu-isoe-west-1", "", "https://access-analyzer.eu-isoe-west-1.cloud.adc-e.uk",
     "eu-isoe-west-1"},
    {SERVICE_ACCESS_ANALYZER, "us-isof-east-1", "", "https://access-analyzer.us-isof-east-1.csp.hci.ic.gov",
     "us-isof-east-1"},
    {SERVICE_SSO, "us-west-2", "", "https://portal.sso.us-west-2.amazonaws.com", ""},
    {SERVICE_SSO, "us-west-2", "F", "https://portal.sso-fips.us-west-2.amazonaws.com", ""},
    {SERVICE_SSO, "us-west-2", "D", "https://portal.sso.us-west-2.api.aws", ""},
    {SERVICE_SSO, "us-west-2", "FD", "https://portal.sso-fips.us-west-2.api.aws", ""},
    {SERVICE_SSO, "cn-north-1", "", "https://portal.sso.cn-north-1.amazonaws.com.cn", ""},
    {SERVICE_SSO, "cn-north-1", "D", "https://portal.sso.cn-north-1.api.amazonwebservices.com.cn", ""},
    {SERVICE_SSO, "us-gov-east-1", "", "https://portal.sso.us-gov-east-1.amazonaws.com", ""},
    {SERVICE_SSO, "us-gov-east-1", "F", "https://portal.sso.us-gov-east-1.amazonaws.com", ""},
    {SERVICE_SSO, "us-gov-east-1", "D", "https://portal.sso.us-gov-east-1.api.aws", ""},
    {SERVICE_SSO, "us-gov-east-1", "FD", "https://portal.sso-fips.us-gov-east-1.api.aws", ""},
    {SERVICE_SSO, "eusc-de-east-1", "", "https://portal.sso.eusc-de-east-1.amazonaws.eu", ""},
    {SERVICE_SSO, "eusc-de-east-1", "F", "https://portal.sso-fips.eusc-de-east-1.amazonaws.eu", ""},
    {SERVICE_SSO, "eusc-de-east-1", "D", "https://portal.sso.eusc-de-east-1.api.amazonwebservices.eu", ""},
    {SERVICE_SSO, "eusc-de-east-1", "FD", "https://portal.sso-fips.eusc-de-east-1.api.amazonwebservices.eu", ""},
    {SERVICE_SSO_OIDC, "us-west-2", "", "https://oidc.us-west-2.amazonaws.com", ""},
    {SERVICE_SSO_OIDC, "us-west-2", "F", "https://oidc-fips.us-west-2.amazonaws.com", ""},
    {SERVICE_SSO_OIDC, "us-west-2", "D", "https://oidc.us-west-2.api.aws", ""},
    {SERVICE_SSO_OIDC, "us-west-2", "FD", "https://oidc-fips.us-west-2.api.aws", ""},
    {SERVICE_SSO_OIDC, "cn-north-1", "", "https://oidc.cn-north-1.amazonaws.com.cn", ""},
    {SERVICE_SSO_OIDC, "cn-north-1", "D", "https://oidc.cn-north-1.api.amazonwebservices.com.cn", ""},
    {SERVICE_SSO_OIDC, "us-gov-east-1", "", "https://oidc.us-gov-east-1.amazonaws.com", ""},
    {SERVICE_SSO_OIDC, "us-gov-east-1", "F", "https://oidc.us-gov-east-1.amazonaws.com", ""},
    {SERVICE_SSO_OIDC, "us-gov-east-1", "D", "https://oidc.us-gov-east-1.api.aws", ""},
    {SERVICE_SSO_OIDC, "us-gov-east-1", "FD", "https://oidc-fips.us-gov-east-1.api.aws", ""},
    {SERVICE_SSO_OIDC, "eusc-de-east-1", "", "https://oidc.eusc-de-east-1.amazonaws.eu", ""},
    {SERVICE_SSO_OIDC, "eusc-de-east-1", "F", "https://oidc-fips.eusc-de-east-1.amazonaws.eu", ""},
    {SERVICE_SSO_OIDC, "eusc-de-east-1", "D", "https://oidc.eusc-de-east-1.api.amazonwebservices.eu", ""},
    {SERVICE_SSO_OIDC, "eusc-de-east-1", "FD", "https://oidc-fips.eusc-de-east-1.api.amazonwebservices.eu", ""},
    {SERVICE_SIGNIN, "us-west-2", "", "https://us-west-2.signin.aws.amazon.com", ""},
    {SERVICE_SIGNIN, "us-west-2", "F", "https://signin-fips.us-west-2.amazonaws.com", ""},
    {SERVICE_SIGNIN, "us-west-2", "D", "https://signin.us-west-2.api.aws", ""},
    {SERVICE_SIGNIN, "us-west-2", "FD", "https://signin-fips.us-west-2.api.aws", ""},
    {SERVICE_SIGNIN, "cn-north-1", "", "https://cn-north-1.signin.amazonaws.cn", ""},
    {SERVICE_SIGNIN, "cn-north-1", "D", "https://signin.cn-north-1.api.amazonwebservices.com.cn", ""},
    {SERVICE_SIGNIN, "us-gov-east-1", "", "https://us-gov-east-1.signin.amazonaws-us-gov.com", ""},
    {SERVICE_SIGNIN, "us-gov-east-1", "F", "https://signin-fips.us-gov-east-1.amazonaws.com", ""},
    {SERVICE_SIGNIN, "us-gov-east-1", "D", "https://signin.us-gov-east-1.api.aws", ""},
    {SERVICE_SIGNIN, "us-gov-east-1", "FD", "https://signin-fips.us-gov-east-1.api.aws", ""},
    {SERVICE_SIGNIN, "eusc-de-east-1", "", "https://signin.eusc-de-east-1.amazonaws.eu", ""},
    {SERVICE_SIGNIN, "eusc-de-east-1", "F", "https://signin-fips.eusc-de-east-1.amazonaws.eu", ""},
    {SERVICE_SIGNIN, "eusc-de-east-1", "D", "https://signin.eusc-de-east-1.api.amazonwebservices.eu", ""},
    {SERVICE_SIGNIN, "eusc-de-east-1", "FD", "https://signin-fips.eusc-de-east-1.api.amazonwebservices.eu", ""},
    {SERVICE_IAM, "", "", "https://iam.amazonaws.com", "us-east-1"},
    {SERVICE_STS, "", "", "https://sts.us-east-1.amazonaws.com", "us-east-1"},
    {SERVICE_ACCESS_ANALYZER, "", "", "https://access-analyzer.us-east-1.amazonaws.com", "us-east-1"},
    {SERVICE_STS, "aws-global", "", "https://sts.amazonaws.com", "us-east-1"},
    {SERVICE_STS, "us-east-1", "", "https://sts.us-east-1.amazonaws.com", "us-east-1"},
    {SERVICE_STS, "no-where-9", "", "https://sts.no-where-9.amazonaws.com", "no-where-9"},
};

static void own_hosts(void **state)
{
    (void)state;
    struct variables variables = {NULL};
    const struct world world = {.self = &variables, .getenv = fake_getenv};
    struct settings settings = {.world = &world};
    for (size_t i = 0; i < sizeof hosts / sizeof *hosts; i++) {
        struct err err = ERR_NONE;
        struct endpoint endpoint;
        struct arena *arena = arena_new(0);
        settings.fips = strchr(hosts[i].variant, 'F') != NULL;
        settings.dual_stack = strchr(hosts[i].variant, 'D') != NULL;
        settings.region = str_of(hosts[i].region);
        assert_int_equal(endpoint_find(arena, &settings, hosts[i].service, STR_EMPTY, &endpoint, &err), RC_OK);
        assert_string_equal(endpoint.url.at, hosts[i].url);
        assert_true(str_equal(endpoint.signing_region, str_of(hosts[i].signing)));
        assert_true(str_equal(endpoint.signing_name, service_name(hosts[i].service)));
        assert_false(endpoint.custom || endpoint.plain || endpoint.loopback);
        arena_free(arena);
    }
}

static void no_host(void **state)
{
    (void)state;
    const struct {
        enum service_id service;
        const char *region, *text;
        bool fips, dual;
    } cases[] = {
        {SERVICE_SUPPORT, "eu-isoe-west-1", "support has no endpoint in partition aws-iso-e", false, false},
        {SERVICE_SSO, "us-iso-east-1", "sso has no endpoint in partition aws-iso", false, false},
        {SERVICE_SIGNIN, "us-isob-east-1", "signin has no endpoint in partition aws-iso-b", false, false},
        {SERVICE_IAM, "cn-north-1", "iam has no FIPS endpoint in partition aws-cn", true, false},
        {SERVICE_SUPPORT, "us-isof-east-1", "support has no dual-stack endpoint in partition aws-iso-f", false, true},
        {SERVICE_SSO, "cn-north-1", "sso has no FIPS and dual-stack endpoint in partition aws-cn", true, true},
    };
    struct variables variables = {NULL};
    const struct world world = {.self = &variables, .getenv = fake_getenv};
    for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
        struct err err = ERR_NONE;
        struct endpoint endpoint;
        struct arena *arena = arena_new(0);
        const struct settings settings = {
            .world = &world, .fips = cases[i].fips, .dual_stack = cases[i].dual, .region = str_of(cases[i].region)};
        assert_int_equal(endpoint_find(arena, &settings, cases[i].service, STR_EMPTY, &endpoint, &err), RC_BAD_INPUT);
        assert_string_equal(err.text, cases[i].text);
        err_clear(&err);
        arena_free(arena);
    }
}

static void sts_legacy(void **state)
{
    (void)state;
    const struct {
        const char *region, *url, *signing;
    } cases[] = {
        {"eu-west-1", "https://sts.amazonaws.com", "us-east-1"},
        {"aws-global", "https://sts.amazonaws.com", "us-east-1"},
        {"eu-south-2", "https://sts.eu-south-2.amazonaws.com", "eu-south-2"},
        {"us-gov-west-1", "https://sts.us-gov-west-1.amazonaws.com", "us-gov-west-1"},
    };
    struct variables variables = {NULL};
    const struct world world = {.self = &variables, .getenv = fake_getenv};
    const struct settings settings = {.world = &world, .sts_legacy = true};
    for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
        struct err err = ERR_NONE;
        struct endpoint endpoint;
        struct arena *arena = arena_new(0);
        assert_int_equal(endpoint_find(arena, &settings, SERVICE_STS, str_of(cases[i].region), &endpoint, &err), RC_OK);
        assert_string_equal(endpoint.url.at, cases[i].url);
        assert_string_equal(endpoint.signing_region.at, cases[i].signing);
        arena_free(arena);
    }
}

/* Custom endpoints: which wins, and what is one. */
static void custom(void **state)
{
    (void)state;
    static const char config[] = "[default]\nservices = mine\nendpoint_url = https://profile\n"
                                 "[services mine]\niam =\n  endpoint_url = https://services\n"
                                 "[profile lost]\nservices = nowhere\n";
    const struct {
        const char *variables[4];
        const char *given, *profile;
        enum service_id service;
        const char *url; /* or the error */
        bool plain, loopback, fails;
    } cases[] = {
        {{NULL}, NULL, "default", SERVICE_IAM, "https://services", false, false, false},
        {{NULL}, NULL, "default", SERVICE_STS, "https://profile", false, false, false},
        {{"AWS_ENDPOINT_URL=https://all"}, NULL, "default", SERVICE_IAM, "https://all", false, false, false},
        {{"AWS_ENDPOINT_URL=https://all", "AWS_ENDPOINT_URL_IAM=https://one"},
         NULL,
         "default",
         SERVICE_IAM,
         "https://one",
         false,
         false,
         false},
        {{"AWS_ENDPOINT_URL_ACCESSANALYZER=https://aa"},
         NULL,
         "none",
         SERVICE_ACCESS_ANALYZER,
         "https://aa",
         false,
         false,
         false},
        {{"AWS_ENDPOINT_URL_IAM=https://one"},
         "http://127.0.0.1:5000/base/",
         "default",
         SERVICE_IAM,
         "http://127.0.0.1:5000/base",
         true,
         true,
         false},
        {{"AWS_ENDPOINT_URL=https://all", "IGNORE"},
         NULL,
         "default",
         SERVICE_IAM,
         "https://iam.amazonaws.com",
         false,
         false,
         false},
        {{"IGNORE"}, "https://given", "default", SERVICE_IAM, "https://given", false, false, false},
        {{NULL}, "http://localhost", "none", SERVICE_IAM, "http://localhost", true, true, false},
        {{NULL}, "http://[::1]:80", "none", SERVICE_IAM, "http://[::1]:80", true, true, false},
        {{NULL},
         "http://127.0.0.1.example.com",
         "none",
         SERVICE_IAM,
         "http://127.0.0.1.example.com",
         true,
         false,
         false},
        {{NULL}, "http://127.0.0.256", "none", SERVICE_IAM, "http://127.0.0.256", true, false, false},
        {{NULL}, "http://127.0.1", "none", SERVICE_IAM, "http://127.0.1", true, false, false},
        {{NULL}, "http://127.0.0.1.", "none", SERVICE_IAM, "http://127.0.0.1.", true, false, false},
        {{NULL}, "http://127.9.8.7", "none", SERVICE_IAM, "http://127.9.8.7", true, true, false},
        {{NULL}, "http://LocalHost:1", "none", SERVICE_IAM, "http://LocalHost:1", true, true, false},
        {{NULL}, "HTTPS://h", "none", SERVICE_IAM, "HTTPS://h", false, false, false},
        {{NULL},
         NULL,
         "lost",
         SERVICE_IAM,
         "profile \"lost\" names the services section \"nowhere\", which is not in the config",
         false,
         false,
         true},
        {{NULL},
         "ftp://h",
         "none",
         SERVICE_IAM,
         "--endpoint-url: not an address that begins with https:// or http://",
         false,
         false,
         true},
        {{NULL},
         "https://u:p@h",
         "none",
         SERVICE_IAM,
         "--endpoint-url: an address with a user name in it",
         false,
         false,
         true},
        {{NULL},
         "https://h/?q",
         "none",
         SERVICE_IAM,
         "--endpoint-url: an address with a query or a fragment",
         false,
         false,
         true},
        {{NULL},
         "https://h#f",
         "none",
         SERVICE_IAM,
         "--endpoint-url: an address with a query or a fragment",
         false,
         false,
         true},
        {{NULL}, "https://", "none", SERVICE_IAM, "--endpoint-url: an address without a host", false, false, true},
        {{NULL}, "https://h:x", "none", SERVICE_IAM, "--endpoint-url: a port that is no number", false, false, true},
        {{NULL}, "https://h:", "none", SERVICE_IAM, "--endpoint-url: a port that is no number", false, false, true},
        {{NULL},
         "https://[::1",
         "none",
         SERVICE_IAM,
         "--endpoint-url: an address in brackets without its ']'",
         false,
         false,
         true},
        {{NULL},
         "https://a b",
         "none",
         SERVICE_IAM,
         "--endpoint-url: a host with characters that no name has",
         false,
         false,
         true},
        {{NULL},
         "https://%31.example.com",
         "none",
         SERVICE_IAM,
         "--endpoint-url: a host with characters that no name has",
         false,
         false,
         true},
        {{NULL},
         "https://[fe80::1%25eth0]",
         "none",
         SERVICE_IAM,
         "--endpoint-url: a host with characters that no name has",
         false,
         false,
         true},
        {{NULL}, "https://h/a-b_c.d~e/f//", "none", SERVICE_IAM, "https://h/a-b_c.d~e/f", false, false, false},
        {{NULL},
         "https://h/a@b",
         "none",
         SERVICE_IAM,
         "--endpoint-url: a path with characters that would have to be escaped",
         false,
         false,
         true},
        {{NULL},
         "https://h/a%20b",
         "none",
         SERVICE_IAM,
         "--endpoint-url: a path with characters that would have to be escaped",
         false,
         false,
         true},
    };
    for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
        struct err err = ERR_NONE;
        struct endpoint endpoint;
        struct variables variables = {cases[i].variables};
        const struct world world = {.self = &variables, .getenv = fake_getenv};
        struct arena *arena = arena_new(0);
        struct settings settings = {.world = &world, .config_path = STR("the config")};
        assert_int_equal(
            config_file_parse(arena, CONFIG_FILE_CONFIG, str_of(config), STR("the config"), &settings.config, &err),
            RC_OK);
        (void)settings_find_profile(&settings, str_of(cases[i].profile), &settings.profile);
        settings.given.endpoint_url = str_of(cases[i].given);
        for (size_t k = 0; k < 4 && cases[i].variables[k] != NULL; k++)
            settings.ignore_endpoint_urls =
                settings.ignore_endpoint_urls || strcmp(cases[i].variables[k], "IGNORE") == 0;
        enum rc rc = endpoint_find(arena, &settings, cases[i].service, STR_EMPTY, &endpoint, &err);
        assert_int_equal(rc, cases[i].fails ? RC_BAD_INPUT : RC_OK);
        if (cases[i].fails) {
            assert_string_equal(err.text, cases[i].url);
        } else {
            assert_string_equal(endpoint.url.at, cases[i].url);
            assert_int_equal(endpoint.plain, cases[i].plain);
            assert_int_equal(endpoint.loopback, cases[i].loopback);
            assert_int_equal(endpoint.custom, !settings.ignore_endpoint_urls || cases[i].given != NULL);
            assert_true(endpoint.signing_region.len > 0);
        }
        err_clear(&err);
        arena_free(arena);
    }
}

static void custom_and_fips(void **state)
{
    (void)state;
    struct err err = ERR_NONE;
    struct endpoint endpoint;
    struct variables variables = {NULL};
    const struct world world = {.self = &variables, .getenv = fake_getenv};
    struct arena *arena = arena_new(0);
    const struct settings settings = {.world = &world, .fips = true, .given = {.endpoint_url = STR("https://h")}};
    assert_int_equal(endpoint_find(arena, &settings, SERVICE_IAM, STR_EMPTY, &endpoint, &err), RC_BAD_INPUT);
    assert_string_equal(err.text, "--endpoint-url: an endpoint of one's own and FIPS or dual-stack do not go together");
    err_clear(&err);
    arena_free(arena);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(own_hosts), cmocka_unit_test(no_host),         cmocka_unit_test(sts_legacy),
        cmocka_unit_test(custom),    cmocka_unit_test(custom_and_fips),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
