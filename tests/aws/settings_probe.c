/* SPDX-License-Identifier: Apache-2.0
 *
 * settings_probe [--profile NAME] [--region REGION] [--endpoint-url URL] [--ca-bundle FILE]
 *
 * Reads the shared files and the environment as the program does and prints, as one JSON object, all profiles and sessions with what
 * stands in them, the settings and the endpoints; or "error " and what is wrong.
 */
#include <stdio.h>
#include <stdlib.h>

#include "aws/endpoint.h"
#include "text/json_write.h"

/* A value, or what is below it. */
static void put_property(struct json_writer *json, const struct config_property *property)
{
    json_write_key(json, property->name);
    if (property->nested_count == 0) {
        json_write_string(json, property->value);
        return;
    }
    json_write_object(json);
    for (size_t i = 0; i < property->nested_count; i++)
        put_property(json, &property->nested[i]);
    json_write_object_end(json);
}

/* What profile_get finds, of each name that stands in either file. */
static void put_profile(struct json_writer *json, const struct profile *profile)
{
    const struct config_section *sections[] = {profile->config, profile->credentials};
    json_write_key(json, profile->name);
    json_write_object(json);
    for (size_t file = 0; file < 2; file++) {
        for (size_t i = 0; sections[file] != NULL && i < sections[file]->property_count; i++) {
            const struct config_property *place;
            (void)profile_get(profile, sections[file]->properties[i].name, &place);
            if (place == &sections[file]->properties[i])
                put_property(json, place);
        }
    }
    json_write_object_end(json);
}

/* The sections of one type: profiles of both files are merged, others stand in one. */
static void put_sections(struct json_writer *json, const char *key, const struct settings *settings,
                         enum config_section_type type)
{
    const struct config_file *files[] = {settings->config, settings->credentials};
    json_write_key(json, str_of(key));
    json_write_object(json);
    for (size_t file = 0; file < 2; file++) {
        for (size_t i = 0; i < files[file]->section_count; i++) {
            const struct config_section *section = &files[file]->sections[i];
            struct profile profile = {section->name, section, NULL};
            if (section->type != type)
                continue;
            if (type == CONFIG_PROFILE)
                (void)settings_find_profile(settings, section->name, &profile);
            if (file == 0 || profile.config == NULL || type != CONFIG_PROFILE)
                put_profile(json, &profile);
        }
    }
    json_write_object_end(json);
}

static void put_text(struct json_writer *json, const char *name, struct str value)
{
    json_write_key(json, str_of(name));
    json_write_string(json, value);
}

static void put_number(struct json_writer *json, const char *name, size_t value)
{
    json_write_key(json, str_of(name));
    json_write_size(json, value);
}

static void put_bool(struct json_writer *json, const char *name, bool value)
{
    json_write_key(json, str_of(name));
    json_write_bool(json, value);
}

static void put_settings(struct json_writer *json, const struct settings *settings)
{
    static const char *const modes[] = {"standard", "adaptive", "legacy"};
    put_text(json, "profile", settings->profile.name);
    put_text(json, "region", settings->region);
    put_text(json, "partition", region_partition(settings->region));
    put_text(json, "ca_bundle", settings->ca_bundle);
    put_text(json, "retry_mode", str_of(modes[settings->retry_mode]));
    put_text(json, "ec2_metadata_service_endpoint", settings->imds_endpoint);
    put_number(json, "max_attempts", settings->max_attempts);
    put_number(json, "metadata_service_timeout", settings->imds_timeout_seconds);
    put_number(json, "metadata_service_num_attempts", settings->imds_attempts);
    put_bool(json, "use_fips_endpoint", settings->fips);
    put_bool(json, "use_dualstack_endpoint", settings->dual_stack);
    put_bool(json, "sts_legacy", settings->sts_legacy);
}

/* "service": ["URL", "Region of the scope"], or ["what is wrong"]. */
static void put_endpoints(struct json_writer *json, const struct settings *settings, struct arena *arena)
{
    json_write_key(json, STR("endpoints"));
    json_write_object(json);
    for (int service = 0; service < SERVICE_COUNT; service++) {
        struct endpoint endpoint;
        struct err err = ERR_NONE;
        enum rc rc = endpoint_find(arena, settings, (enum service_id)service, STR_EMPTY, &endpoint, &err);
        json_write_key(json, service_name((enum service_id)service));
        json_write_array(json);
        json_write_string(json, rc == RC_OK ? endpoint.url : str_of(err.text));
        if (rc == RC_OK)
            json_write_string(json, endpoint.signing_region);
        json_write_array_end(json);
        err_clear(&err);
    }
    json_write_object_end(json);
}

int main(int count, char **arguments)
{
    struct world world = world_real();
    struct settings_options given = {STR_EMPTY, STR_EMPTY, STR_EMPTY, STR_EMPTY};
    const struct {
        const char *name;
        struct str *value;
    } options[] = {{"--profile", &given.profile},
                   {"--region", &given.region},
                   {"--endpoint-url", &given.endpoint_url},
                   {"--ca-bundle", &given.ca_bundle}};
    struct err err = ERR_NONE;
    struct settings *settings = NULL;
    struct buf out = BUF_NEW(BUF_UNBOUNDED);
    struct json_writer json = json_writer(&out, true);
    for (int i = 1; i + 1 < count; i += 2) {
        for (size_t k = 0; k < sizeof options / sizeof *options; k++) {
            if (strcmp(arguments[i], options[k].name) == 0)
                *options[k].value = str_of(arguments[i + 1]);
        }
    }
    struct arena *arena = arena_new(0);
    if (arena == NULL)
        return 2;
    enum rc rc = settings_open(arena, &given, &world, &settings, &err);
    if (rc == RC_OK) {
        json_write_object(&json);
        put_sections(&json, "profiles", settings, CONFIG_PROFILE);
        put_sections(&json, "sso_sessions", settings, CONFIG_SSO_SESSION);
        put_sections(&json, "services", settings, CONFIG_SERVICES);
        put_settings(&json, settings);
        put_endpoints(&json, settings, arena);
        json_write_object_end(&json);
        rc = out.failed;
    }
    if (rc == RC_OK)
        (void)fwrite(out.at, 1, out.len, stdout);
    else
        printf("error %s\n", err.text == NULL ? "" : err.text);
    settings_close(settings);
    buf_free(&out);
    arena_free(arena);
    err_clear(&err);
    return rc == RC_OK ? 0 : 1;
}
