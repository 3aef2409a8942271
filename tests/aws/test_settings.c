/* SPDX-License-Identifier: Apache-2.0 */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include <malloc.h>
#include <sys/stat.h>
#include <unistd.h>

#include <cmocka.h>

#include "aws/settings.h"
#include "base/buf.h"
#include "text/file.h"

#define SECRET "wJalrXUtnFEMI/K7MDENG+bPxRfiCYEXAMPLEKEY"

/* What free is given, looked at before it is gone (-Wl,--wrap=free). */
static size_t with_secret;
void __real_free(void *at);
void __wrap_free(void *at);
void __wrap_free(void *at)
{
    with_secret += at != NULL && memmem(at, malloc_usable_size(at), SECRET, sizeof SECRET - 1) != NULL;
    __real_free(at);
}

/* A world whose environment is a list of NAME=VALUE, and files in a folder that $HOME names. */
struct fake {
    const char *const *variables;
    char home[64];
};

static const char *fake_getenv(void *self, const char *name)
{
    struct fake *fake = self;
    size_t len = strlen(name);
    if (strcmp(name, "HOME") == 0)
        return fake->home;
    for (const char *const *at = fake->variables; at != NULL && *at != NULL; at++) {
        if (strncmp(*at, name, len) == 0 && (*at)[len] == '=')
            return *at + len + 1;
    }
    return NULL;
}

static void put(const struct fake *fake, const char *name, const char *text)
{
    char path[128];
    struct err err = ERR_NONE;
    (void)snprintf(path, sizeof path, "%s/.aws", fake->home);
    (void)mkdir(path, 0700);
    (void)snprintf(path, sizeof path, "%s/.aws/%s", fake->home, name);
    if (text == NULL)
        (void)unlink(path);
    else
        assert_int_equal(file_write_whole(str_of(path), str_of(text), &err), RC_OK);
}

static void make_home(struct fake *fake)
{
    (void)snprintf(fake->home, sizeof fake->home, "/tmp/rolecall-test-XXXXXX");
    assert_non_null(mkdtemp(fake->home));
}

static void remove_home(const struct fake *fake)
{
    char path[128];
    put(fake, "config", NULL);
    put(fake, "credentials", NULL);
    (void)snprintf(path, sizeof path, "%s/.aws", fake->home);
    (void)rmdir(path);
    (void)rmdir(fake->home);
}

enum {
    VARIABLES_MOST = 5
};
struct row {
    const char *config, *credentials;
    const char *variables[VARIABLES_MOST];
    struct settings_options given;
    const char *what;   /* the setting that is looked at, or NULL: an error */
    const char *wanted; /* its value, or the error's text */
};

#define NOT_GIVEN                                                                                                      \
    {                                                                                                                  \
        {NULL, 0}, {NULL, 0}, {NULL, 0},                                                                               \
        {                                                                                                              \
            NULL, 0                                                                                                    \
        }                                                                                                              \
    }
#define GIVEN(member, text)                                                                                            \
    {                                                                                                                  \
        .member = {(text), sizeof(text) - 1 }                                                                          \
    }
static const struct row rows[] = {
    /* the profile */
    {NULL, NULL, {NULL}, NOT_GIVEN, "profile", "default"},
    {"[profile a]\n[profile b]\n", NULL, {"AWS_PROFILE=a", "AWS_DEFAULT_PROFILE=b"}, NOT_GIVEN, "profile", "a"},
    {"[profile a]\n[profile b]\n", NULL, {"AWS_DEFAULT_PROFILE=b"}, NOT_GIVEN, "profile", "b"},
    {"[profile a]\n[profile b]\n", NULL, {"AWS_PROFILE=a"}, GIVEN(profile, "b"), "profile", "b"},
    {NULL, "[c]\n", {NULL}, GIVEN(profile, "c"), "profile", "c"},
    {"[profile a]\n",
     NULL,
     {NULL},
     GIVEN(profile, "nosuch"),
     NULL,
     "no profile \"nosuch\" in ~/.aws/config or ~/.aws/credentials"},
    {"[profile a]\n",
     NULL,
     {"AWS_PROFILE=nosuch"},
     NOT_GIVEN,
     NULL,
     "no profile \"nosuch\" in ~/.aws/config or ~/.aws/credentials"},
    {NULL, NULL, {NULL}, GIVEN(profile, "default"), "profile", "default"},
    /* the Region */
    {"[default]\nregion=d-1\n",
     NULL,
     {"AWS_REGION=a-1", "AWS_DEFAULT_REGION=b-1"},
     GIVEN(region, "c-1"),
     "region",
     "c-1"},
    {"[default]\nregion=d-1\n", NULL, {"AWS_REGION=a-1", "AWS_DEFAULT_REGION=b-1"}, NOT_GIVEN, "region", "a-1"},
    {"[default]\nregion=d-1\n", NULL, {"AWS_DEFAULT_REGION=b-1"}, NOT_GIVEN, "region", "b-1"},
    {"[default]\nregion=d-1\n", NULL, {NULL}, NOT_GIVEN, "region", "d-1"},
    {"[default]\nregion=d-1\n", "[default]\nregion=e-1\n", {NULL}, NOT_GIVEN, "region", "e-1"},
    {NULL, NULL, {NULL}, NOT_GIVEN, "region", ""},
    {NULL, NULL, {"AWS_REGION=Eu_1"}, NOT_GIVEN, NULL, "AWS_REGION: not the name of a Region: Eu_1"},
    {NULL, NULL, {NULL}, GIVEN(region, "a/b"), NULL, "--region: not the name of a Region: a/b"},
    {"[default]\nregion = a b\n", NULL, {NULL}, NOT_GIVEN, NULL, "region: not the name of a Region: a b"},
    /* retries */
    {NULL, NULL, {NULL}, NOT_GIVEN, "attempts", "3"},
    {NULL, NULL, {"AWS_RETRY_MODE=legacy"}, NOT_GIVEN, "attempts", "5"},
    {"[default]\nretry_mode=adaptive\nmax_attempts=7\n", NULL, {NULL}, NOT_GIVEN, "attempts", "7"},
    {"[default]\nmax_attempts=7\n", NULL, {"AWS_MAX_ATTEMPTS=2"}, NOT_GIVEN, "attempts", "2"},
    {NULL, NULL, {"AWS_MAX_ATTEMPTS=0"}, NOT_GIVEN, NULL, "AWS_MAX_ATTEMPTS: not a whole number of at least 1: 0"},
    {NULL, NULL, {"AWS_RETRY_MODE=fast"}, NOT_GIVEN, NULL, "AWS_RETRY_MODE: not standard, adaptive or legacy: fast"},
    {NULL, NULL, {NULL}, NOT_GIVEN, "mode", "standard"},
    {"[default]\nretry_mode=adaptive\n", NULL, {NULL}, NOT_GIVEN, "mode", "adaptive"},
    {"[default]\nretry_mode=adaptive\n", NULL, {"AWS_RETRY_MODE=Legacy"}, NOT_GIVEN, "mode", "legacy"},
    {"[default]\nmax_attempts=many\n",
     NULL,
     {NULL},
     NOT_GIVEN,
     NULL,
     "max_attempts: not a whole number of at least 1: many"},
    {"[default]\nmax_attempts=2.5\n",
     NULL,
     {NULL},
     NOT_GIVEN,
     NULL,
     "max_attempts: not a whole number of at least 1: 2.5"},
    {"[default]\nmax_attempts=\n", NULL, {"AWS_MAX_ATTEMPTS="}, NOT_GIVEN, "attempts", "3"},
    /* what the chosen profile says, and no other */
    {"[default]\nregion=d-1\n[profile a]\n", NULL, {NULL}, GIVEN(profile, "a"), "region", ""},
    {"[default]\nregion=d-1\n[profile a]\nregion=a-1\n", NULL, {"AWS_PROFILE=a"}, NOT_GIVEN, "region", "a-1"},
    {"[profile default]\nregion=p-1\n[default]\nregion=d-1\n", NULL, {NULL}, NOT_GIVEN, "region", "p-1"},
    {"[default]\nregion=d-1\n", "[a]\n", {NULL}, GIVEN(profile, "a"), "region", ""},
    {NULL, NULL, {"AWS_PROFILE=", "AWS_DEFAULT_PROFILE="}, NOT_GIVEN, "profile", "default"},
    {NULL, NULL, {"AWS_REGION=", "AWS_DEFAULT_REGION=b-1"}, NOT_GIVEN, "region", "b-1"},
    /* the rest */
    {"[default]\nuse_dualstack_endpoint=TRUE\n", NULL, {NULL}, NOT_GIVEN, "dual", "true"},
    {"[default]\nuse_dualstack_endpoint=true\n",
     NULL,
     {"AWS_USE_DUALSTACK_ENDPOINT=false"},
     NOT_GIVEN,
     "dual",
     "false"},
    {"[default]\nignore_configured_endpoint_urls=true\n", NULL, {NULL}, NOT_GIVEN, "ignore", "true"},
    {NULL, NULL, {"AWS_IGNORE_CONFIGURED_ENDPOINT_URLS=true"}, NOT_GIVEN, "ignore", "true"},
    {"[default]\nignore_configured_endpoint_urls=true\n",
     NULL,
     {"AWS_IGNORE_CONFIGURED_ENDPOINT_URLS=false"},
     NOT_GIVEN,
     "ignore",
     "false"},
    {NULL, NULL, {NULL}, NOT_GIVEN, "ignore", "false"},
    {"[default]\nsts_regional_endpoints=legacy\n",
     NULL,
     {"AWS_STS_REGIONAL_ENDPOINTS=regional"},
     NOT_GIVEN,
     "legacy",
     "false"},
    {NULL, NULL, {NULL}, NOT_GIVEN, "legacy", "false"},
    {"[default]\nec2_metadata_service_endpoint=http://a\n", NULL, {NULL}, NOT_GIVEN, "imds endpoint", "http://a"},
    {"[default]\nec2_metadata_service_endpoint=http://a\n",
     NULL,
     {"AWS_EC2_METADATA_SERVICE_ENDPOINT=http://b"},
     NOT_GIVEN,
     "imds endpoint",
     "http://b"},
    {"[default]\nec2_metadata_service_endpoint_mode=IPv6\n", NULL, {NULL}, NOT_GIVEN, "imds", "6 1 1"},
    {"[default]\nec2_metadata_service_endpoint_mode=5\n",
     NULL,
     {NULL},
     NOT_GIVEN,
     NULL,
     "ec2_metadata_service_endpoint_mode: neither IPv4 nor IPv6: 5"},
    {"[default]\nmetadata_service_timeout=4\n",
     NULL,
     {"AWS_METADATA_SERVICE_TIMEOUT=9", "AWS_METADATA_SERVICE_NUM_ATTEMPTS=3"},
     NOT_GIVEN,
     "imds",
     "4 9 3"},
    {NULL, NULL, {"AWS_EC2_METADATA_DISABLED=1"}, NOT_GIVEN, "imds", "4 1 1"},
    {"[default]\nca_bundle = ~/ca.pem\n", NULL, {NULL}, NOT_GIVEN, "ca", "HOME/ca.pem"},
    {"[default]\nca_bundle = x\n", NULL, {"AWS_CA_BUNDLE=y"}, NOT_GIVEN, "ca", "y"},
    {NULL, NULL, {"AWS_CA_BUNDLE=y"}, GIVEN(ca_bundle, "z"), "ca", "z"},
    {"[default]\nuse_fips_endpoint=true\n", NULL, {NULL}, NOT_GIVEN, "fips", "true"},
    {"[default]\nuse_fips_endpoint=true\n", NULL, {"AWS_USE_FIPS_ENDPOINT=false"}, NOT_GIVEN, "fips", "false"},
    {NULL,
     NULL,
     {"AWS_USE_DUALSTACK_ENDPOINT=yes"},
     NOT_GIVEN,
     NULL,
     "AWS_USE_DUALSTACK_ENDPOINT: neither true nor false: yes"},
    {"[default]\nsts_regional_endpoints=legacy\n", NULL, {NULL}, NOT_GIVEN, "legacy", "true"},
    {NULL,
     NULL,
     {"AWS_STS_REGIONAL_ENDPOINTS=global"},
     NOT_GIVEN,
     NULL,
     "AWS_STS_REGIONAL_ENDPOINTS: neither regional nor legacy: global"},
    {NULL, NULL, {"AWS_EC2_METADATA_DISABLED=TRUE"}, NOT_GIVEN, "imds", "disabled"},
    {NULL, NULL, {"AWS_EC2_METADATA_SERVICE_ENDPOINT_MODE=ipv6"}, NOT_GIVEN, "imds", "6 1 1"},
    {"[default]\nmetadata_service_timeout=4\nmetadata_service_num_attempts=2\n",
     NULL,
     {NULL},
     NOT_GIVEN,
     "imds",
     "4 4 2"},
    /* what is not readable */
    {"[default\n", NULL, {NULL}, NOT_GIVEN, NULL, "a section without its ']'"},
    {NULL, "x\n", {NULL}, NOT_GIVEN, NULL, "a setting before any section"},
};

static void describe(const struct settings *settings, const char *what, const struct fake *fake, char *out, size_t size)
{
    struct str text = STR_EMPTY;
    if (strcmp(what, "profile") == 0)
        text = settings->profile.name;
    else if (strcmp(what, "region") == 0)
        text = settings->region;
    else if (strcmp(what, "fips") == 0)
        text = str_of(settings->fips ? "true" : "false");
    else if (strcmp(what, "dual") == 0)
        text = str_of(settings->dual_stack ? "true" : "false");
    else if (strcmp(what, "ignore") == 0)
        text = str_of(settings->ignore_endpoint_urls ? "true" : "false");
    else if (strcmp(what, "imds endpoint") == 0)
        text = settings->imds_endpoint;
    else if (strcmp(what, "mode") == 0)
        text = str_of((const char *[]){"standard", "adaptive", "legacy"}[settings->retry_mode]);
    else if (strcmp(what, "legacy") == 0)
        text = str_of(settings->sts_legacy ? "true" : "false");
    else if (strcmp(what, "ca") == 0)
        text = settings->ca_bundle;
    if (strcmp(what, "attempts") == 0)
        (void)snprintf(out, size, "%u", settings->max_attempts);
    else if (strcmp(what, "imds") == 0 && settings->imds_disabled)
        (void)snprintf(out, size, "disabled");
    else if (strcmp(what, "imds") == 0)
        (void)snprintf(out, size, "%d %u %u", settings->imds_ipv6 ? 6 : 4, settings->imds_timeout_seconds,
                       settings->imds_attempts);
    else if (str_starts_with(text, str_of(fake->home)))
        (void)snprintf(out, size, "HOME%.*s", (int)(text.len - strlen(fake->home)), text.at + strlen(fake->home));
    else
        (void)snprintf(out, size, "%.*s", (int)text.len, text.len == 0 ? "" : text.at);
}

static void settles(void **state)
{
    (void)state;
    struct fake fake = {NULL, ""};
    const struct world world = {.self = &fake, .getenv = fake_getenv};
    make_home(&fake);
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
        const struct row *row = &rows[i];
        struct err err = ERR_NONE;
        struct settings *settings = NULL;
        char got[256] = "";
        struct arena *arena = arena_new(0);
        put(&fake, "config", row->config);
        put(&fake, "credentials", row->credentials);
        fake.variables = row->variables;
        enum rc rc = settings_open(arena, &row->given, &world, &settings, &err);
        if (row->what == NULL) {
            assert_int_equal(rc, RC_BAD_INPUT);
            assert_string_equal(err.text, row->wanted);
        } else {
            assert_int_equal(rc, RC_OK);
            describe(settings, row->what, &fake, got, sizeof got);
            assert_string_equal(got, row->wanted);
            settings_close(settings);
        }
        err_clear(&err);
        arena_free(arena);
    }
    remove_home(&fake);
}

static void files_by_variables(void **state)
{
    (void)state;
    struct fake fake = {NULL, ""};
    const struct world world = {.self = &fake, .getenv = fake_getenv};
    struct err err = ERR_NONE;
    struct settings *settings = NULL;
    struct arena *arena = arena_new(0);
    const struct settings_options given = {{NULL, 0}, {NULL, 0}, {NULL, 0}, {NULL, 0}};
    make_home(&fake);
    put(&fake, "config", "[default]\nregion=x-1\n[sso-session s]\nsso_region=r\n");
    put(&fake, "credentials", "[default]\naws_access_key_id=AKIA\naws_secret_access_key=hidden\n");
    /* a ~ that comes out of a variable is the home, too, as botocore has it */
    const char *const variables[] = {"AWS_CONFIG_FILE=${DIR}/config", "AWS_SHARED_CREDENTIALS_FILE=$NOSUCH/x",
                                     "DIR=~/.aws", NULL};
    fake.variables = variables;
    assert_int_equal(settings_open(arena, &given, &world, &settings, &err), RC_OK);
    assert_true(str_equal(settings->region, STR("x-1")));
    assert_null(settings->profile.credentials);
    settings_close(settings);
    const char *const named[] = {"AWS_CONFIG_FILE=~/.aws/config", NULL};
    fake.variables = named;
    assert_int_equal(settings_open(arena, &given, &world, &settings, &err), RC_OK);
    assert_true(str_equal(settings->region, STR("x-1")));
    assert_true(str_equal(profile_credentials(&settings->profile, STR("aws_access_key_id")), STR("AKIA")));
    assert_null(profile_config(&settings->profile, STR("aws_access_key_id")).at);
    assert_non_null(settings_sso_session(settings, STR("s")));
    assert_null(settings_sso_session(settings, STR("t")));
    assert_null(settings_services(settings, STR("s")));
    const struct config_property *place = NULL;
    assert_true(str_equal(profile_get(&settings->profile, STR("region"), &place), STR("x-1")));
    assert_int_equal(place->line, 2);
    assert_null(profile_get(&settings->profile, STR("nothing"), &place).at);
    assert_null(place);
    settings_close(settings);
    settings_close(NULL);
    remove_home(&fake);
    arena_free(arena);
}

/* Files that cannot be read, and what stands in for those that are not there. */
static void unreadable(void **state)
{
    (void)state;
    struct fake fake = {NULL, ""};
    const struct world world = {.self = &fake, .getenv = fake_getenv};
    const struct settings_options given = {{NULL, 0}, {NULL, 0}, {NULL, 0}, {NULL, 0}};
    const struct {
        const char *variables[3];
        enum rc rc;
        const char *text;
    } cases[] = {
        {{"AWS_CONFIG_FILE=/dev/null/none", "AWS_SHARED_CREDENTIALS_FILE=/none/of/them"}, RC_OK, NULL},
        {{"AWS_CONFIG_FILE=$NOTHING", "NOTHING="}, RC_OK, NULL},
        {{"AWS_CONFIG_FILE=/tmp"}, RC_IO, "is a folder, not a file"},
        {{"AWS_SHARED_CREDENTIALS_FILE=/tmp"}, RC_IO, "is a folder, not a file"},
        {{"AWS_CONFIG_FILE=/dev/zero"}, RC_LIMIT, "larger than 1 MiB"},
    };
    make_home(&fake);
    for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
        struct err err = ERR_NONE;
        struct settings *settings = NULL;
        struct arena *arena = arena_new(0);
        fake.variables = cases[i].variables;
        assert_int_equal(settings_open(arena, &given, &world, &settings, &err), cases[i].rc);
        assert_int_equal(settings != NULL, cases[i].rc == RC_OK);
        if (cases[i].text != NULL)
            assert_string_equal(err.text, cases[i].text);
        else
            assert_null(err.text);
        settings_close(settings);
        err_clear(&err);
        arena_free(arena);
    }
    remove_home(&fake);
}

/* No byte of a file is left in memory that was given back, nor in what stays; nor where the second file is at fault. */
static void wipes(void **state)
{
    (void)state;
    struct fake fake = {NULL, ""};
    const struct world world = {.self = &fake, .getenv = fake_getenv};
    const struct settings_options given = {{NULL, 0}, {NULL, 0}, {NULL, 0}, {NULL, 0}};
    const struct {
        const char *config, *credentials;
        enum rc rc;
    } cases[] = {
        {"[default]\naws_secret_access_key=" SECRET "\n\ta\n b\n  " SECRET "\n",
         "[default]\naws_secret_access_key = " SECRET " # twice\n aws_session_token\n  " SECRET "\n", RC_OK},
        {"[default]\ns3=\n  aws_secret_access_key=" SECRET "\n", NULL, RC_OK},
        {"[default]\naws_secret_access_key=" SECRET "\n", "[default]\n" SECRET "\n", RC_BAD_INPUT},
        {"[default]\naws_secret_access_key=" SECRET "\nmax_attempts=x\n", NULL, RC_BAD_INPUT},
    };
    make_home(&fake);
    for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
        struct err err = ERR_NONE;
        struct settings *settings = NULL;
        struct arena *arena = arena_new(0);
        put(&fake, "config", cases[i].config);
        put(&fake, "credentials", cases[i].credentials);
        with_secret = 0;
        assert_int_equal(settings_open(arena, &given, &world, &settings, &err), cases[i].rc);
        assert_true(cases[i].rc == RC_OK || strstr(err.text, SECRET) == NULL);
        if (i == 0)
            assert_non_null(strstr(profile_get(&settings->profile, STR("aws_secret_access_key"), NULL).at, SECRET));
        settings_close(settings);
        err_clear(&err);
        arena_free(arena);
        assert_int_equal(with_secret, 0);
    }
    /* It would be seen. */
    char *copy = malloc(sizeof SECRET);
    assert_non_null(copy);
    memcpy(copy, SECRET, sizeof SECRET);
    __wrap_free(copy);
    assert_int_equal(with_secret, 1);
    remove_home(&fake);
}

static void expands_paths(void **state)
{
    (void)state;
    static const char *const variables[] = {"A=one", "B_2=two", "EMPTY=", "TILDE=~/x", NULL};
    struct fake fake = {variables, "/nest/me"};
    const struct world world = {.self = &fake, .getenv = fake_getenv};
    const struct settings settings = {.world = &world};
    const struct {
        const char *path, *wanted;
    } cases[] = {
        {"~", "/nest/me"},
        {"~/x", "/nest/me/x"},
        {"~x/y", "~x/y"},
        {"a/~/b", "a/~/b"},
        {"$A/${B_2}x$EMPTY.", "one/twox."},
        {"$NONE/${NONE}/$", "$NONE/${NONE}/$"},
        {"${A/$A", "${A/one"},
        {"$-$A-", "$-one-"},
        {"$TILDE", "/nest/me/x"},
        {"", ""},
    };
    struct arena *arena = arena_new(0);
    for (size_t i = 0; i < sizeof cases / sizeof *cases; i++)
        assert_string_equal(settings_expand_path(&settings, arena, str_of(cases[i].path)).at, cases[i].wanted);
    fake.home[0] = '\0'; /* then it is in the list of users */
    assert_int_equal(settings_home(&settings, arena).at[0], '/');
    arena_free(arena);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(settles), cmocka_unit_test(files_by_variables), cmocka_unit_test(unreadable),
        cmocka_unit_test(wipes),   cmocka_unit_test(expands_paths),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
