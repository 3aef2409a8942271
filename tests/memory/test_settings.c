/* SPDX-License-Identifier: Apache-2.0
 *
 * Want of memory while the shared files are read, settings are settled and endpoints are found.
 */
#include "starve.h"

#include "aws/endpoint.h"
#include "text/file.h"

#include <stdlib.h>
#include <sys/stat.h>
#include <unistd.h>

#define PLACES_LEAST 50

static struct work work;

/* A home folder, and the profile that is asked for. */
struct home {
    char folder[64];
    const char *profile;
};

static const char *home_getenv(void *self, const char *name)
{
    const struct home *home = self;
    if (strcmp(name, "HOME") == 0)
        return home->folder;
    return strcmp(name, "AWS_PROFILE") == 0 ? home->profile : NULL;
}

static const char config[] =
    "[default]\nregion = eu-west-1\nca_bundle = ~/${HOME}/ca.pem\n"
    "long = one\n two\n three is longer than the room for two was\n four\n"
    "[profile own]\nservices = mine\nendpoint_url = http://127.0.0.1:5000/base/\n"
    "[services mine]\niam =\n  endpoint_url = https://iam.example.com\n  other = x\n"
    "[profile own]\nregion = us-east-1\nregion = us-west-2\n"
    "[profile lost]\nservices = nowhere\n[profile wrong]\nregion = A_1\n[profile bad]\n"
    "endpoint_url = https://u:p@h\n[profile fips]\nuse_fips_endpoint = true\nregion = cn-north-1\n"
    "[sso-session s]\nsso_region = x\n[ignored]\na = b\n";
static const char credentials[] = "[default]\naws_access_key_id = AKIA\n[own]\naws_secret_access_key = x\n";

static enum rc settle(struct work *now, void *self)
{
    struct home *home = self;
    const struct world world = {.self = home, .getenv = home_getenv};
    const struct settings_options given = {{NULL, 0}, {NULL, 0}, {NULL, 0}, {NULL, 0}};
    struct settings *settings = NULL;
    struct endpoint endpoint = {.url = STR_EMPTY};
    struct err err = ERR_NONE;
    enum rc rc = settings_open(now->arena, &given, &world, &settings, &err);
    for (int service = 0; rc == RC_OK && service < SERVICE_COUNT; service++)
        rc = endpoint_find(now->arena, settings, (enum service_id)service, STR_EMPTY, &endpoint, &err);
    (void)snprintf(now->answer, sizeof now->answer, "%d %.*s %.*s", (int)rc, (int)endpoint.url.len,
                   endpoint.url.len == 0 ? "" : endpoint.url.at, rc == RC_OK ? (int)settings->region.len : 0,
                   rc == RC_OK ? settings->region.at : "");
    settings_close(settings);
    err_clear(&err);
    return rc;
}

static void put(const char *name, struct str text)
{
    struct err err = ERR_NONE;
    assert_int_equal(file_write_whole(str_of(name), text, &err), RC_OK);
}

static void starves(void **state)
{
    (void)state;
    static const char *const profiles[] = {"default", "own", "lost", "wrong", "bad", "fips", "nosuch"};
    struct home home = {"/tmp/rolecall-memory-XXXXXX", NULL};
    char before[4096];
    assert_non_null(getcwd(before, sizeof before));
    assert_non_null(mkdtemp(home.folder));
    assert_int_equal(chdir(home.folder), 0);
    assert_int_equal(mkdir(".aws", 0700), 0);
    put(".aws/config", STR(config));
    put(".aws/credentials", STR(credentials));
    work.name = "settings";
    work.arena = arena_new(0);
    assert_non_null(work.arena);
    for (size_t i = 0; i < sizeof profiles / sizeof *profiles; i++) {
        home.profile = profiles[i];
        starve(&work, settle, &home);
    }
    put(".aws/credentials", STR("[default\n"));
    starve(&work, settle, &home);
    arena_free(work.arena);
    want_forget();
    print_message("%zu places\n", work.places);
    assert_true(work.places >= PLACES_LEAST);
    assert_int_equal(unlink(".aws/config") | unlink(".aws/credentials") | rmdir(".aws"), 0);
    assert_int_equal(chdir(before), 0);
    assert_int_equal(rmdir(home.folder), 0);
}

int main(void)
{
    const struct CMUnitTest tests[] = {cmocka_unit_test(starves)};
    return cmocka_run_group_tests(tests, NULL, NULL);
}
