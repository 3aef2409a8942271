/* SPDX-License-Identifier: Apache-2.0
 *
 * Any bytes as ~/.aws/config, up to the first NUL, and as ~/.aws/credentials behind it. What is read keeps the rules of the dialect, is
 * the same when it is written plainly and read again, and every endpoint that comes of it can be a host.
 */
#include "aws/endpoint.h"
#include "base/buf.h"

#include <stdint.h>
#include <stdlib.h>

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

static void require(bool held)
{
    if (!held)
        __builtin_trap();
}

static bool has_any(struct str text, const char *characters)
{
    for (size_t i = 0; i < text.len; i++) {
        if (strchr(characters, text.at[i]) != NULL) /* a NUL, too */
            return true;
    }
    return false;
}

static void check_property(const struct config_property *property, size_t line, bool nested)
{
    require(property->name.len > 0 && property->line > line);
    require(!has_any(property->name, " \t\n=ABCDEFGHIJKLMNOPQRSTUVWXYZ"));
    require(property->name.at[property->name.len] == '\0' && property->value.at[property->value.len] == '\0');
    require(str_equal(str_trim(property->value), property->value));
    require(property->nested_count == 0 || (property->value.len == 0 && !nested));
    for (size_t i = 0; i < property->nested_count; i++) {
        check_property(&property->nested[i], property->line, true);
        require(config_property_find(property, property->nested[i].name) == &property->nested[i]);
    }
}

static void check_file(const struct config_file *file)
{
    for (size_t i = 0; i < file->section_count; i++) {
        const struct config_section *section = &file->sections[i];
        require(section->name.len > 0 && section->line > 0);
        require(config_file_find(file, section->type, section->name) == section);
        for (size_t k = 0; k < section->property_count; k++) {
            check_property(&section->properties[k], section->line, false);
            require(config_section_find(section, section->properties[k].name) == &section->properties[k]);
        }
    }
}

static void put_property(struct buf *out, const struct config_property *property, const char *before)
{
    struct str rest = property->value;
    buf_add(out, str_of(before));
    buf_add(out, property->name);
    buf_add_char(out, '='); /* a '#' right behind it belongs to the value */
    buf_add(out, str_cut(&rest, '\n'));
    buf_add_char(out, '\n');
    while (rest.len > 0) {
        buf_add_char(out, ' ');
        buf_add(out, str_cut(&rest, '\n'));
        buf_add_char(out, '\n');
    }
    for (size_t i = 0; i < property->nested_count; i++)
        put_property(out, &property->nested[i], " ");
}

/* False: it has a name that is not simply put in quotes. */
static bool put_file(struct buf *out, const struct config_file *file, enum config_file_kind kind)
{
    static const char *const types[] = {"profile ", "sso-session ", "services "};
    for (size_t i = 0; i < file->section_count; i++) {
        const struct config_section *section = &file->sections[i];
        if (has_any(section->name, "\"'"))
            return false;
        buf_add_char(out, '[');
        buf_add(out, kind == CONFIG_FILE_CONFIG ? str_of(types[section->type]) : STR_EMPTY);
        buf_add_char(out, '"');
        buf_add(out, section->name);
        buf_add(out, STR("\"]\n"));
        for (size_t k = 0; k < section->property_count; k++)
            put_property(out, &section->properties[k], "");
    }
    return true;
}

static const struct config_file *read_file(struct arena *arena, enum config_file_kind kind, struct str text)
{
    const struct config_file *file = NULL, *again = NULL;
    struct err err = ERR_NONE;
    struct buf first = BUF_NEW(CONFIG_FILE_MAX), second = BUF_NEW(CONFIG_FILE_MAX);
    enum rc rc = config_file_parse(arena, kind, text, STR("f"), &file, &err);
    require(rc == RC_OK ? file != NULL && err.text == NULL
                        : rc == RC_BAD_INPUT && err.text != NULL && err.file != NULL && file == NULL);
    err_clear(&err);
    if (file != NULL) {
        check_file(file);
        if (put_file(&first, file, kind) && first.failed == RC_OK) {
            require(config_file_parse(arena, kind, buf_str(&first), STR("f"), &again, NULL) == RC_OK);
            require(put_file(&second, again, kind) && str_equal(buf_str(&first), buf_str(&second)));
        }
    }
    buf_free(&first);
    buf_free(&second);
    return file;
}

static const char *no_variable(void *self, const char *name)
{
    (void)self;
    return strcmp(name, "HOME") == 0 ? "/nest" : NULL;
}

static void check_endpoints(struct arena *arena, struct settings *settings)
{
    static const char *const regions[] = {"us-east-1", "cn-north-1", "us-isob-east-1"};
    for (size_t i = 0; i < sizeof regions / sizeof *regions; i++) {
        for (int service = 0; service < SERVICE_COUNT; service++) {
            struct endpoint found;
            struct err err = ERR_NONE;
            enum rc rc = endpoint_find(arena, settings, (enum service_id)service, str_of(regions[i]), &found, &err);
            require(rc == RC_OK ? err.text == NULL : rc == RC_BAD_INPUT && err.text != NULL);
            err_clear(&err);
            if (rc != RC_OK)
                continue;
            require(str_starts_with_nocase(found.url, found.plain ? STR("http://") : STR("https://")));
            require(!has_any(found.url, " \t\r\n@?#%") && found.url.at[found.url.len - 1] != '/');
            require(found.custom || !(found.plain || found.loopback));
            require(found.signing_region.len == 0 || region_is_valid(found.signing_region));
        }
    }
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    static const struct config_file nothing = {NULL, 0};
    const struct world world = {.getenv = no_variable};
    struct str rest = {(const char *)data, size};
    struct arena *arena = arena_new(0);
    if (arena == NULL)
        return 0;
    bool two = str_find(rest, '\0') < rest.len;
    const struct config_file *config = read_file(arena, CONFIG_FILE_CONFIG, str_cut(&rest, '\0'));
    const struct config_file *credentials = two ? read_file(arena, CONFIG_FILE_CREDENTIALS, rest) : &nothing;
    if (config != NULL && credentials != NULL) {
        struct settings settings = {
            .world = &world, .config = config, .credentials = credentials, .config_path = STR("f")};
        for (size_t i = 0; i < config->section_count && i < 8; i++) {
            if (config->sections[i].type != CONFIG_PROFILE)
                continue;
            require(settings_find_profile(&settings, config->sections[i].name, &settings.profile));
            struct str path = profile_get(&settings.profile, STR("ca_bundle"), NULL);
            require(path.at == NULL || settings_expand_path(&settings, arena, path).at != NULL);
            check_endpoints(arena, &settings);
        }
    }
    arena_free_wiped(arena);
    return 0;
}
