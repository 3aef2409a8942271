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

static void regions(void **state)
{
    (void)state;
    const struct {
        const char *region, *partition;
        bool valid;
    } cases[] = {
        {"us-east-1", "aws", true},
        {"mx-central-1", "aws", true},
        {"", "aws", false},
        {"cn-north-1", "aws-cn", true},
        {"us-gov-west-1", "aws-us-gov", true},
        {"eusc-de-east-1", "aws-eusc", true},
        {"us-iso-east-1", "aws-iso", true},
        {"us-isob-east-1", "aws-iso-b", true},
        {"eu-isoe-west-1", "aws-iso-e", true},
        {"us-isof-south-1", "aws-iso-f", true},
        {"no-where-9", "aws", true},
        {"EU-west-1", "aws", false},
        {"a.b", "aws", false},
        {"a_b", "aws", false},
    };
    for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
        assert_true(str_equal(region_partition(str_of(cases[i].region)), str_of(cases[i].partition)));
        assert_int_equal(region_is_valid(str_of(cases[i].region)), cases[i].valid);
    }
    char long_one[65];
    memset(long_one, 'a', sizeof long_one);
    assert_true(region_is_valid((struct str){long_one, 63}));
    assert_false(region_is_valid((struct str){long_one, 64}));
}

static void regions_of_partitions(void **state)
{
    (void)state;
    static const char *const partitions[] = {"aws",     "aws-cn",    "aws-us-gov", "aws-eusc",
                                             "aws-iso", "aws-iso-b", "aws-iso-e",  "aws-iso-f"};
    for (size_t i = 0; i < sizeof partitions / sizeof *partitions; i++) {
        size_t count;
        const struct str *list = region_default_enabled(str_of(partitions[i]), &count);
        assert_true(count > 0);
        for (size_t k = 0; k < count; k++) {
            assert_true(str_equal(region_partition(list[k]), str_of(partitions[i])));
            assert_true(k == 0 || str_compare(list[k - 1], list[k]) < 0);
        }
    }
    size_t count = 1;
    assert_null(region_default_enabled(STR("aws-mars"), &count));
    assert_int_equal(count, 0);
}

/* aws-live.md 2, the table; then FIPS and dual-stack. */
static const struct {
    enum service_id service;
    const char *region, *url, *signing;
    bool fips, dual;
} hosts[] = {
    {SERVICE_IAM, "eu-west-1", "https://iam.amazonaws.com", "us-east-1", false, false},
    {SERVICE_IAM, "", "https://iam.amazonaws.com", "us-east-1", false, false},
    {SERVICE_IAM, "cn-northwest-1", "https://iam.cn-north-1.amazonaws.com.cn", "cn-north-1", false, false},
    {SERVICE_IAM, "us-gov-east-1", "https://iam.us-gov.amazonaws.com", "us-gov-west-1", false, false},
    {SERVICE_IAM, "eusc-de-east-1", "https://iam.eusc-de-east-1.amazonaws.eu", "eusc-de-east-1", false, false},
    {SERVICE_IAM, "us-iso-west-1", "https://iam.us-iso-east-1.c2s.ic.gov", "us-iso-east-1", false, false},
    {SERVICE_IAM, "us-isof-east-1", "https://iam.us-isof-south-1.csp.hci.ic.gov", "us-isof-south-1", false, false},
    {SERVICE_STS, "eu-west-1", "https://sts.eu-west-1.amazonaws.com", "eu-west-1", false, false},
    {SERVICE_STS, "", "https://sts.us-east-1.amazonaws.com", "us-east-1", false, false},
    {SERVICE_STS, "cn-north-1", "https://sts.cn-north-1.amazonaws.com.cn", "cn-north-1", false, false},
    {SERVICE_STS, "eu-isoe-west-1", "https://sts.eu-isoe-west-1.cloud.adc-e.uk", "eu-isoe-west-1", false, false},
    {SERVICE_ORGANIZATIONS, "eu-west-1", "https://organizations.us-east-1.amazonaws.com", "us-east-1", false, false},
    {SERVICE_ORGANIZATIONS, "cn-north-1", "https://organizations.cn-northwest-1.amazonaws.com.cn", "cn-northwest-1",
     false, false},
    {SERVICE_SUPPORT, "cn-northwest-1", "https://support.cn-north-1.amazonaws.com.cn", "cn-north-1", false, false},
    {SERVICE_SUPPORT, "us-gov-east-1", "https://support.us-gov-west-1.amazonaws.com", "us-gov-west-1", false, false},
    {SERVICE_ACCOUNT, "cn-north-1", "https://account.cn-northwest-1.amazonaws.com.cn", "cn-northwest-1", false, false},
    {SERVICE_ACCESS_ANALYZER, "sa-east-1", "https://access-analyzer.sa-east-1.amazonaws.com", "sa-east-1", false,
     false},
    {SERVICE_SSO, "eu-north-1", "https://portal.sso.eu-north-1.amazonaws.com", "", false, false},
    {SERVICE_SSO_OIDC, "eu-north-1", "https://oidc.eu-north-1.amazonaws.com", "", false, false},
    {SERVICE_SIGNIN, "eu-north-1", "https://eu-north-1.signin.aws.amazon.com", "", false, false},
    {SERVICE_SIGNIN, "us-gov-west-1", "https://us-gov-west-1.signin.amazonaws-us-gov.com", "", false, false},
    {SERVICE_IAM, "eu-west-1", "https://iam-fips.amazonaws.com", "us-east-1", true, false},
    {SERVICE_IAM, "us-gov-west-1", "https://iam.us-gov.amazonaws.com", "us-gov-west-1", true, false},
    {SERVICE_STS, "us-west-2", "https://sts-fips.us-west-2.amazonaws.com", "us-west-2", true, false},
    {SERVICE_ORGANIZATIONS, "us-west-2", "https://organizations-fips.us-east-1.amazonaws.com", "us-east-1", true,
     false},
    {SERVICE_ACCOUNT, "us-gov-east-1", "https://account-fips.us-gov-west-1.amazonaws.com", "us-gov-west-1", true,
     false},
    {SERVICE_IAM, "eu-west-1", "https://iam.global.api.aws", "us-east-1", false, true},
    {SERVICE_STS, "cn-north-1", "https://sts.cn-north-1.api.amazonwebservices.com.cn", "cn-north-1", false, true},
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
        settings.fips = hosts[i].fips;
        settings.dual_stack = hosts[i].dual;
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
        {SERVICE_SIGNIN, "eusc-de-east-1", "signin has no endpoint in partition aws-eusc", false, false},
        {SERVICE_IAM, "cn-north-1", "iam has no FIPS endpoint in partition aws-cn", true, false},
        {SERVICE_IAM, "us-iso-east-1", "iam has no dual-stack endpoint in partition aws-iso", false, true},
        {SERVICE_STS, "eu-west-1", "sts has no FIPS and dual-stack endpoint in partition aws", true, true},
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
        cmocka_unit_test(regions),         cmocka_unit_test(regions_of_partitions),
        cmocka_unit_test(own_hosts),       cmocka_unit_test(no_host),
        cmocka_unit_test(sts_legacy),      cmocka_unit_test(custom),
        cmocka_unit_test(custom_and_fips),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
