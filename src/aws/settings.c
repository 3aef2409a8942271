/* SPDX-License-Identifier: Apache-2.0
 *
 * From the command line, the environment and the profile to what holds: files are read once, then each setting is looked for in its
 * order.
 *
 * AWS: SDKs and Tools Reference Guide, "Shared config and credentials files", "Settings reference"; CLI User Guide, "Configuration and
 * credential file settings".
 */
#include "aws/settings.h"

#include <errno.h>
#include <pwd.h>
#include <stdlib.h>
#include <unistd.h>

#include "aws/endpoint.h"
#include "text/decimal.h"
#include "text/file.h"

/* ---- The environment ---- */

static struct str environment(const struct world *world, const char *name)
{
    return str_of(world->getenv(world->self, name));
}

struct str settings_environment(const struct settings *settings, const char *name)
{
    return environment(settings->world, name);
}

struct str settings_home(const struct settings *settings, struct arena *arena)
{
    struct str home = environment(settings->world, "HOME");
    if (home.len > 0)
        return home;
    struct passwd entry, *found = NULL;
    for (size_t size = 1024; size <= (size_t)1 << 20; size *= 2) {
        char *room = malloc(size);
        if (room == NULL)
            return STR_EMPTY;
        int status = getpwuid_r(getuid(), &entry, room, size, &found);
        struct str copy = arena_copy(arena, status == 0 && found != NULL ? str_of(found->pw_dir) : STR(""));
        free(room);
        if (status != ERANGE)
            return copy;
    }
    return STR("");
}

static bool is_variable_character(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '_';
}

/* The variable at path[at], which is a '$'; *end is behind it. False: none, the '$' is itself. */
static bool find_variable(struct str path, size_t at, struct str *name, size_t *end)
{
    size_t from = at + 1;
    bool braces = from < path.len && path.at[from] == '{';
    from += braces;
    size_t to = from;
    while (to < path.len && is_variable_character(path.at[to]))
        to++;
    if (to == from || (braces && (to == path.len || path.at[to] != '}')))
        return false;
    *name = str_slice(path, from, to);
    *end = to + braces;
    return true;
}

/* Variables first, as they are in a shell; ones that are not set stay as they are written. */
static bool expand_variables(const struct settings *settings, struct arena *arena, struct str path, struct buf *out)
{
    size_t at = 0;
    while (at < path.len) {
        struct str name;
        size_t end;
        if (path.at[at] != '$' || !find_variable(path, at, &name, &end)) {
            buf_add_char(out, path.at[at++]);
            continue;
        }
        struct str key = arena_copy(arena, name);
        if (key.at == NULL)
            return false;
        const char *value = settings->world->getenv(settings->world->self, key.at);
        buf_add(out, value == NULL ? str_slice(path, at, end) : str_of(value));
        at = end;
    }
    return out->failed == RC_OK;
}

struct str settings_expand_path(const struct settings *settings, struct arena *arena, struct str path)
{
    struct buf text = BUF_NEW(BUF_UNBOUNDED);
    struct str made = STR_EMPTY;
    struct str home = STR("");
    if (!expand_variables(settings, arena, path, &text))
        goto out;
    struct str rest = buf_str(&text);
    if (rest.len > 0 && rest.at[0] == '~' && (rest.len == 1 || rest.at[1] == '/')) {
        home = settings_home(settings, arena);
        if (home.at == NULL)
            goto out;
        rest = str_from(rest, home.len > 0 ? 1 : 0);
    }
    const struct str parts[] = {home, rest};
    made = arena_join(arena, parts, sizeof parts / sizeof *parts);
out:
    buf_free(&text);
    return made;
}

/* ---- The files ---- */

static enum rc read_config(const struct settings *settings, enum config_file_kind kind, struct str path,
                           struct str shown, const struct config_file **out, struct err *err)
{
    static const struct config_file empty = {NULL, 0};
    struct file file = {STR_EMPTY, NULL};
    bool missing;
    *out = &empty;
    /* Where no home is known there is no file in it; one in a folder called "~" is none of the user's. */
    if (path.len == 0 || str_starts_with(path, STR("~/")))
        return RC_OK;
    enum rc rc = file_read_bounded(path, CONFIG_FILE_MAX, &file, &missing, err);
    if (rc != RC_OK && missing) {
        err_clear(err);
        return RC_OK;
    }
    if (rc != RC_OK)
        return rc;
    rc = config_file_parse(settings->secrets, kind, file.bytes, shown, out, err);
    file_wipe(&file);
    return rc;
}

static enum rc read_files(struct settings *settings, struct arena *arena, struct err *err)
{
    const struct {
        const char *variable, *usual;
        enum config_file_kind kind;
        struct str *shown;
        const struct config_file **out;
    } files[] = {
        {"AWS_CONFIG_FILE", "~/.aws/config", CONFIG_FILE_CONFIG, &settings->config_path, &settings->config},
        {"AWS_SHARED_CREDENTIALS_FILE", "~/.aws/credentials", CONFIG_FILE_CREDENTIALS, &settings->credentials_path,
         &settings->credentials},
    };
    for (size_t i = 0; i < sizeof files / sizeof *files; i++) {
        struct str named = settings_environment(settings, files[i].variable);
        *files[i].shown = arena_copy(arena, named.len > 0 ? named : str_of(files[i].usual));
        if (files[i].shown->at == NULL)
            return err_no_memory(err);
        struct str path = settings_expand_path(settings, arena, *files[i].shown);
        if (path.at == NULL)
            return err_no_memory(err);
        enum rc rc = read_config(settings, files[i].kind, path, *files[i].shown, files[i].out, err);
        if (rc != RC_OK)
            return rc;
    }
    return RC_OK;
}

/* ---- Profiles ---- */

bool settings_find_profile(const struct settings *settings, struct str name, struct profile *out)
{
    *out = (struct profile){name, config_file_find(settings->config, CONFIG_PROFILE, name),
                            config_file_find(settings->credentials, CONFIG_PROFILE, name)};
    return out->config != NULL || out->credentials != NULL;
}

const struct config_section *settings_sso_session(const struct settings *settings, struct str name)
{
    return config_file_find(settings->config, CONFIG_SSO_SESSION, name);
}

const struct config_section *settings_services(const struct settings *settings, struct str name)
{
    return config_file_find(settings->config, CONFIG_SERVICES, name);
}

struct str profile_config(const struct profile *profile, struct str name)
{
    const struct config_property *property = config_section_find(profile->config, name);
    return property == NULL ? STR_EMPTY : property->value;
}

struct str profile_credentials(const struct profile *profile, struct str name)
{
    const struct config_property *property = config_section_find(profile->credentials, name);
    return property == NULL ? STR_EMPTY : property->value;
}

struct str profile_get(const struct profile *profile, struct str name, const struct config_property **place)
{
    const struct config_property *property = config_section_find(profile->credentials, name);
    if (property == NULL)
        property = config_section_find(profile->config, name);
    if (place != NULL)
        *place = property;
    return property == NULL ? STR_EMPTY : property->value;
}

static enum rc choose_profile(struct settings *settings, struct err *err)
{
    static const char *const variables[] = {"AWS_PROFILE", "AWS_DEFAULT_PROFILE"};
    struct str name = settings->given.profile;
    settings->profile_on_command_line = name.len > 0;
    for (size_t i = 0; name.len == 0 && i < sizeof variables / sizeof *variables; i++)
        name = settings_environment(settings, variables[i]);
    bool named = name.len > 0;
    if (!named)
        name = STR("default");
    if (settings_find_profile(settings, name, &settings->profile) || !named || str_equal(name, STR("default")))
        return RC_OK;
    (void)err_set(err, RC_BAD_INPUT, "no profile \"%.*s\" in %s or %s", (int)name.len, name.at,
                  settings->config_path.at, settings->credentials_path.at);
    err_hint(err, "'aws configure list-profiles' shows what there is");
    return RC_BAD_INPUT;
}

/* ---- Settings ---- */

/* Where a setting's value came from, for messages. */
struct found {
    struct str value;     /* .at NULL: nowhere */
    const char *variable; /* NULL: the profile */
    const char *property;
    size_t line;
    struct str file;
};

/* An environment variable that is set and not empty, else the profile's property. */
static struct found look(const struct settings *settings, const char *variable, const char *property)
{
    const struct config_property *place = NULL;
    struct str value = settings_environment(settings, variable);
    if (value.len > 0)
        return (struct found){value, variable, property, 0, STR_EMPTY};
    value = profile_get(&settings->profile, str_of(property), &place);
    struct found found = {value, NULL, property, 0, STR_EMPTY};
    if (place != NULL) {
        bool in_credentials = config_section_find(settings->profile.credentials, str_of(property)) == place;
        found.line = place->line;
        found.file = in_credentials ? settings->credentials_path : settings->config_path;
    }
    return found;
}

static enum rc bad(const struct found *found, const char *wanted, struct err *err)
{
    if (found->variable != NULL)
        return err_set(err, RC_BAD_INPUT, "%s: %s: %.*s", found->variable, wanted, (int)found->value.len,
                       found->value.at);
    (void)err_set(err, RC_BAD_INPUT, "%s: %s: %.*s", found->property, wanted, (int)found->value.len, found->value.at);
    err_place(err, found->file, found->line, 0);
    return RC_BAD_INPUT;
}

static enum rc read_bool(const struct settings *settings, const char *variable, const char *property, bool *out,
                         struct err *err)
{
    struct found found = look(settings, variable, property);
    if (found.value.len == 0)
        return RC_OK;
    *out = str_equal_nocase(found.value, STR("true"));
    return *out || str_equal_nocase(found.value, STR("false")) ? RC_OK : bad(&found, "neither true nor false", err);
}

static enum rc read_number(const struct settings *settings, const char *variable, const char *property, unsigned *out,
                           struct err *err)
{
    struct found found = look(settings, variable, property);
    struct decimal decimal;
    int64_t number;
    if (found.value.len == 0)
        return RC_OK;
    if (!decimal_read(found.value, &decimal) || !decimal_int64(decimal, &number) || number < 1 || number > 1000000)
        return bad(&found, "not a whole number of at least 1", err);
    *out = (unsigned)number;
    return RC_OK;
}

static enum rc read_region(struct settings *settings, struct err *err)
{
    struct found found = {settings->given.region, "--region", "region", 0, STR_EMPTY};
    if (found.value.len == 0)
        found = look(settings, "AWS_REGION", "region");
    if (found.variable == NULL) {
        struct str other = settings_environment(settings, "AWS_DEFAULT_REGION");
        if (other.len > 0)
            found = (struct found){other, "AWS_DEFAULT_REGION", "region", 0, STR_EMPTY};
    }
    settings->region = found.value;
    return found.value.len == 0 || region_is_valid(found.value) ? RC_OK : bad(&found, "not the name of a Region", err);
}

static enum rc read_retries(struct settings *settings, struct err *err)
{
    struct found found = look(settings, "AWS_RETRY_MODE", "retry_mode");
    settings->retry_mode = RETRY_STANDARD;
    if (str_equal_nocase(found.value, STR("adaptive")))
        settings->retry_mode = RETRY_ADAPTIVE;
    else if (str_equal_nocase(found.value, STR("legacy")))
        settings->retry_mode = RETRY_LEGACY;
    else if (found.value.len > 0 && !str_equal_nocase(found.value, STR("standard")))
        return bad(&found, "not standard, adaptive or legacy", err);
    settings->max_attempts = settings->retry_mode == RETRY_LEGACY ? 5 : 3;
    return read_number(settings, "AWS_MAX_ATTEMPTS", "max_attempts", &settings->max_attempts, err);
}

static enum rc read_sts(struct settings *settings, struct err *err)
{
    struct found found = look(settings, "AWS_STS_REGIONAL_ENDPOINTS", "sts_regional_endpoints");
    settings->sts_legacy = str_equal_nocase(found.value, STR("legacy"));
    return settings->sts_legacy || found.value.len == 0 || str_equal_nocase(found.value, STR("regional"))
               ? RC_OK
               : bad(&found, "neither regional nor legacy", err);
}

static enum rc read_imds(struct settings *settings, struct err *err)
{
    struct found mode = look(settings, "AWS_EC2_METADATA_SERVICE_ENDPOINT_MODE", "ec2_metadata_service_endpoint_mode");
    settings->imds_disabled =
        str_equal_nocase(settings_environment(settings, "AWS_EC2_METADATA_DISABLED"), STR("true"));
    settings->imds_endpoint =
        look(settings, "AWS_EC2_METADATA_SERVICE_ENDPOINT", "ec2_metadata_service_endpoint").value;
    settings->imds_ipv6 = str_equal_nocase(mode.value, STR("IPv6"));
    if (mode.value.len > 0 && !settings->imds_ipv6 && !str_equal_nocase(mode.value, STR("IPv4")))
        return bad(&mode, "neither IPv4 nor IPv6", err);
    settings->imds_timeout_seconds = 1;
    settings->imds_attempts = 1;
    enum rc rc = read_number(settings, "AWS_METADATA_SERVICE_TIMEOUT", "metadata_service_timeout",
                             &settings->imds_timeout_seconds, err);
    return rc == RC_OK ? read_number(settings, "AWS_METADATA_SERVICE_NUM_ATTEMPTS", "metadata_service_num_attempts",
                                     &settings->imds_attempts, err)
                       : rc;
}

static enum rc read_ca_bundle(struct settings *settings, struct arena *arena, struct err *err)
{
    struct str value = settings->given.ca_bundle;
    if (value.len == 0)
        value = look(settings, "AWS_CA_BUNDLE", "ca_bundle").value;
    settings->ca_bundle = value;
    if (value.len == 0)
        return RC_OK;
    settings->ca_bundle = settings_expand_path(settings, arena, value);
    return settings->ca_bundle.at == NULL ? err_no_memory(err) : RC_OK;
}

static enum rc resolve(struct settings *settings, struct arena *arena, struct err *err)
{
    enum rc rc = choose_profile(settings, err);
    if (rc == RC_OK)
        rc = read_region(settings, err);
    if (rc == RC_OK)
        rc = read_ca_bundle(settings, arena, err);
    if (rc == RC_OK)
        rc = read_retries(settings, err);
    if (rc == RC_OK)
        rc = read_bool(settings, "AWS_USE_FIPS_ENDPOINT", "use_fips_endpoint", &settings->fips, err);
    if (rc == RC_OK)
        rc = read_bool(settings, "AWS_USE_DUALSTACK_ENDPOINT", "use_dualstack_endpoint", &settings->dual_stack, err);
    if (rc == RC_OK)
        rc = read_sts(settings, err);
    if (rc == RC_OK)
        rc = read_bool(settings, "AWS_IGNORE_CONFIGURED_ENDPOINT_URLS", "ignore_configured_endpoint_urls",
                       &settings->ignore_endpoint_urls, err);
    return rc == RC_OK ? read_imds(settings, err) : rc;
}

enum rc settings_open(struct arena *arena, const struct settings_options *given, const struct world *world,
                      struct settings **out, struct err *err)
{
    struct settings *settings = ARENA_NEW(arena, struct settings);
    if (settings == NULL)
        return err_no_memory(err);
    settings->world = world;
    settings->given = *given;
    settings->secrets = arena_new(0);
    if (settings->secrets == NULL)
        return err_no_memory(err);
    enum rc rc = read_files(settings, arena, err);
    if (rc == RC_OK)
        rc = resolve(settings, arena, err);
    if (rc == RC_OK)
        *out = settings;
    else
        settings_close(settings);
    return rc;
}

void settings_close(struct settings *settings)
{
    if (settings == NULL)
        return;
    arena_free_wiped(settings->secrets);
    settings->secrets = NULL;
}
