/* SPDX-License-Identifier: Apache-2.0
 *
 * The INI dialect, line by line: section headers, properties, what continues them.
 *
 * AWS: SDKs and Tools Reference Guide, "Shared config and credentials files" (format). Where botocore and the SDKs differ, the SDKs.
 */
#include "aws/config_file.h"

#include "base/map.h"

/* While it is read: sections grow. */
struct property {
    struct config_property public;
    char *text; /* where the value stands once it goes on in further lines */
    size_t text_capacity;
    struct config_property *nested;
    size_t nested_capacity;
};
struct section {
    enum config_section_type type;
    struct str name;
    size_t line;
    struct property *properties;
    size_t count, capacity;
    bool prefixed; /* [profile default], which beats [default] */
};

struct reader {
    struct arena *arena;
    enum config_file_kind kind;
    struct str name; /* of the file */
    struct err *err;
    size_t line;
    struct map *places; /* of what was read, by its list and name: a place's number */
    struct section *sections;
    size_t count, capacity;
    bool in_section;       /* some section header was read */
    size_t current;        /* section number; SIZE_MAX: one that is skipped */
    struct property *last; /* the property that an indented line continues; NULL: none */
    bool last_skipped;     /* the property above has a name that is not read */
};

static enum rc fault(const struct reader *reader, const char *what)
{
    (void)err_set(reader->err, RC_BAD_INPUT, "%s", what);
    err_place(reader->err, reader->name, reader->line, 0);
    return RC_BAD_INPUT;
}

/* Sections are in list 's', of their type; settings in 'p', of the line of their section; what is nested in 'n', of the line above. */
static enum rc find_place(const struct reader *reader, char list, size_t of, struct str name, size_t next, size_t *out)
{
    struct str key = arena_printf(reader->arena, "%c%zu %.*s", list, of, (int)name.len, name.at);
    if (key.at == NULL)
        return err_no_memory(reader->err);
    size_t *place = map_get(reader->places, key);
    if (place == NULL) {
        place = ARENA_NEW(reader->arena, size_t);
        if (place == NULL || map_put(reader->places, key, place) != RC_OK)
            return err_no_memory(reader->err);
        *place = next;
    }
    *out = *place;
    return RC_OK;
}

static bool is_blank(char c)
{
    return c == ' ' || c == '\t';
}

/* ---- Sections ---- */

static bool is_name_character(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') ||
           (c != '\0' && strchr("_-/.%@:+", c) != NULL);
}

/* A name, plain or in quotes. False: none that is read. */
static bool read_name(struct str text, struct str *out)
{
    if (text.len >= 2 && (text.at[0] == '"' || text.at[0] == '\'') && text.at[text.len - 1] == text.at[0]) {
        *out = str_slice(text, 1, text.len - 1);
        return out->len > 0;
    }
    for (size_t i = 0; i < text.len; i++) {
        if (!is_name_character(text.at[i]))
            return false;
    }
    *out = text;
    return text.len > 0;
}

struct header {
    enum config_section_type type;
    struct str name;
    bool prefixed;
};

/* What stands between the brackets. False: a section that is skipped. */
static bool read_header(const struct reader *reader, struct str text, struct header *out)
{
    static const struct {
        const char *word;
        enum config_section_type type;
    } types[] = {{"profile", CONFIG_PROFILE}, {"sso-session", CONFIG_SSO_SESSION}, {"services", CONFIG_SERVICES}};
    text = str_trim(text);
    out->type = CONFIG_PROFILE;
    out->prefixed = false;
    if (reader->kind == CONFIG_FILE_CREDENTIALS)
        return read_name(text, &out->name);
    if (str_equal(text, STR("default")) || str_equal(text, STR("\"default\"")) || str_equal(text, STR("'default'"))) {
        out->name = STR("default");
        return true;
    }
    for (size_t i = 0; i < sizeof types / sizeof *types; i++) {
        struct str word = str_of(types[i].word);
        if (!str_starts_with(text, word) || text.len == word.len || !is_blank(text.at[word.len]))
            continue;
        out->type = types[i].type;
        out->prefixed = true;
        return read_name(str_trim(str_from(text, word.len)), &out->name);
    }
    return false;
}

static enum rc open_section(struct reader *reader, const struct header *header)
{
    size_t at;
    enum rc rc = find_place(reader, 's', header->type, header->name, reader->count, &at);
    if (rc != RC_OK)
        return rc;
    if (at == reader->count) {
        struct section *section = ARENA_PUSH(reader->arena, reader->sections, reader->count, reader->capacity);
        struct str name = arena_copy(reader->arena, header->name);
        if (section == NULL || name.at == NULL)
            return err_no_memory(reader->err);
        *section =
            (struct section){.type = header->type, .name = name, .line = reader->line, .prefixed = header->prefixed};
        reader->count++;
    }
    struct section *section = &reader->sections[at];
    /* [default] beside [profile default] does not count, wherever it stands. In a credentials file there is but one kind. */
    if (section->prefixed && !header->prefixed)
        return RC_OK;
    if (!section->prefixed && header->prefixed) {
        section->count = 0;
        section->prefixed = true;
        section->line = reader->line;
    }
    reader->current = at;
    return RC_OK;
}

static enum rc read_section_line(struct reader *reader, struct str line)
{
    struct header header;
    size_t end = 1;
    char quote = '\0';
    /* A ']' in quotes belongs to the name. */
    while (end < line.len && (quote != '\0' || line.at[end] != ']')) {
        char c = line.at[end];
        if (quote == '\0' && (c == '"' || c == '\''))
            quote = c;
        else if (c == quote)
            quote = '\0';
        end++;
    }
    if (end >= line.len)
        return fault(reader, "a section without its ']'");
    struct str behind = str_trim(str_from(line, end + 1));
    if (behind.len > 0 && behind.at[0] != '#' && behind.at[0] != ';')
        return fault(reader, "text behind the ']' of a section");
    reader->in_section = true;
    reader->last = NULL;
    reader->last_skipped = false;
    reader->current = SIZE_MAX;
    return read_header(reader, str_slice(line, 1, end), &header) ? open_section(reader, &header) : RC_OK;
}

/* ---- Properties ---- */

/* A blank and a '#' or ';' end the value. */
static struct str cut_comment(struct str value)
{
    for (size_t i = 0; i < value.len; i++) {
        if ((value.at[i] == '#' || value.at[i] == ';') && i > 0 && is_blank(value.at[i - 1]))
            return str_slice(value, 0, i);
    }
    return value;
}

static bool has_blank(struct str text)
{
    for (size_t i = 0; i < text.len; i++) {
        if (is_blank(text.at[i]))
            return true;
    }
    return false;
}

/* Cuts `key = value`. */
static enum rc split(const struct reader *reader, struct str line, bool nested, struct str *key, struct str *value)
{
    size_t at = str_find(line, '=');
    if (at == line.len)
        return fault(reader,
                     nested ? "a line below a setting without '='" : "a line without '=', which is no section either");
    *key = str_trim(str_slice(line, 0, at));
    *value = str_from(line, at + 1);
    if (key->len == 0)
        return fault(reader, "a setting without a name before its '='");
    /* Commands hold '#' and ';'. */
    if (!str_equal_nocase(*key, STR("credential_process")))
        *value = cut_comment(*value); /* before it is trimmed: the blank may stand right behind the '=' */
    *value = str_trim(*value);
    return RC_OK;
}

static enum rc copy_property(const struct reader *reader, struct str key, struct str value, struct config_property *out)
{
    *out = (struct config_property){
        .name = arena_copy_lower(reader->arena, key), .value = arena_copy(reader->arena, value), .line = reader->line};
    return out->name.at == NULL || out->value.at == NULL ? err_no_memory(reader->err) : RC_OK;
}

static enum rc read_property(struct reader *reader, struct str line)
{
    struct str key, value;
    if (!reader->in_section)
        return fault(reader, "a setting before any section");
    enum rc rc = split(reader, line, false, &key, &value);
    if (rc != RC_OK)
        return rc;
    reader->last = NULL;
    reader->last_skipped = has_blank(key) || reader->current == SIZE_MAX;
    if (reader->last_skipped)
        return RC_OK;
    struct section *section = &reader->sections[reader->current];
    struct config_property read;
    rc = copy_property(reader, key, value, &read);
    if (rc != RC_OK)
        return rc;
    size_t at;
    rc = find_place(reader, 'p', section->line, read.name, section->count, &at);
    if (rc != RC_OK)
        return rc;
    if (at == section->count) {
        if (ARENA_PUSH(reader->arena, section->properties, section->count, section->capacity) == NULL)
            return err_no_memory(reader->err);
        section->count++;
    }
    struct property *place = &section->properties[at];
    *place = (struct property){.public = read};
    reader->last = place;
    return RC_OK;
}

static enum rc read_nested(struct reader *reader, struct property *above, struct str line)
{
    struct str key, value;
    struct config_property read;
    size_t at;
    enum rc rc = split(reader, line, true, &key, &value);
    if (rc != RC_OK || has_blank(key))
        return rc;
    rc = copy_property(reader, key, value, &read);
    if (rc == RC_OK)
        rc = find_place(reader, 'n', above->public.line, read.name, above->public.nested_count, &at);
    if (rc != RC_OK)
        return rc;
    if (at == above->public.nested_count) {
        if (ARENA_PUSH(reader->arena, above->nested, above->public.nested_count, above->nested_capacity) == NULL)
            return err_no_memory(reader->err);
        above->public.nested_count++;
    }
    above->nested[at] = read;
    return RC_OK;
}

/* The value and, below it, `line`. What it has outgrown stays behind in the arena, so its room doubles. */
static enum rc append_line(const struct reader *reader, struct property *property, struct str line)
{
    struct str value = property->public.value;
    size_t wanted = value.len + 1 + line.len + 1; /* no more than the file has */
    if (wanted > property->text_capacity) {
        char *text = arena_array(reader->arena, 2, wanted);
        if (text == NULL)
            return err_no_memory(reader->err);
        memcpy(text, value.at, value.len);
        property->text = text;
        property->text_capacity = 2 * wanted;
    }
    property->text[value.len] = '\n';
    memcpy(property->text + value.len + 1, line.at, line.len);
    property->text[wanted - 1] = '\0';
    property->public.value = (struct str){property->text, wanted - 1};
    return RC_OK;
}

/* A line below an empty value is a setting of its own, below others it goes on with the value. */
static enum rc read_continuation(struct reader *reader, struct str line)
{
    if (!reader->in_section)
        return fault(reader, "an indented line before any section");
    if (reader->last == NULL && !reader->last_skipped && reader->current != SIZE_MAX)
        return fault(reader, "an indented line without a setting above it");
    if (reader->last == NULL)
        return RC_OK;
    return reader->last->public.value.len > 0 ? append_line(reader, reader->last, str_trim(line))
                                              : read_nested(reader, reader->last, line);
}

/* ---- The file ---- */

static enum rc read_line(struct reader *reader, struct str line)
{
    while (line.len > 0 && line.at[line.len - 1] == '\r')
        line.len--;
    if (str_find(line, '\r') < line.len)
        return fault(reader, "a carriage return inside a line");
    if (line.len > CONFIG_FILE_LINE_MAX)
        return fault(reader, "a line of more than 64 KiB");
    if (line.len > 0 && (line.at[0] == '#' || line.at[0] == ';'))
        return RC_OK;
    if (str_trim(line).len == 0)
        return RC_OK;
    if (is_blank(line.at[0]))
        return read_continuation(reader, line);
    return line.at[0] == '[' ? read_section_line(reader, line) : read_property(reader, line);
}

static enum rc publish(const struct reader *reader, const struct config_file **out)
{
    struct config_file *file = ARENA_NEW(reader->arena, struct config_file);
    struct config_section *sections = ARENA_ARRAY(reader->arena, reader->count, struct config_section);
    struct str name = arena_copy(reader->arena, reader->name);
    if (file == NULL || sections == NULL || name.at == NULL)
        return err_no_memory(reader->err);
    for (size_t i = 0; i < reader->count; i++) {
        const struct section *from = &reader->sections[i];
        struct config_property *properties = ARENA_ARRAY(reader->arena, from->count, struct config_property);
        if (properties == NULL)
            return err_no_memory(reader->err);
        for (size_t k = 0; k < from->count; k++) {
            properties[k] = from->properties[k].public;
            properties[k].nested = from->properties[k].nested;
        }
        sections[i] = (struct config_section){from->type, from->name, properties, from->count, name, from->line};
    }
    *file = (struct config_file){sections, reader->count};
    *out = file;
    return RC_OK;
}

enum rc config_file_parse(struct arena *arena, enum config_file_kind kind, struct str text, struct str name,
                          const struct config_file **out, struct err *err)
{
    struct reader reader = {.arena = arena, .kind = kind, .name = name, .err = err, .current = SIZE_MAX};
    enum rc rc = RC_OK;
    if (text.len > CONFIG_FILE_MAX)
        return fault(&reader, "the file has more than 1 MiB");
    reader.places = map_new(arena);
    if (reader.places == NULL)
        return err_no_memory(err);
    if (str_starts_with(text, STR("\xef\xbb\xbf")))
        text = str_from(text, 3);
    while (rc == RC_OK && text.len > 0) {
        struct str line = str_cut(&text, '\n');
        reader.line++;
        rc = memchr(line.at, '\0', line.len) != NULL ? fault(&reader, "a NUL in the file") : read_line(&reader, line);
    }
    return rc == RC_OK ? publish(&reader, out) : rc;
}

const struct config_section *config_file_find(const struct config_file *file, enum config_section_type type,
                                              struct str name)
{
    for (size_t i = 0; file != NULL && i < file->section_count; i++) {
        if (file->sections[i].type == type && str_equal(file->sections[i].name, name))
            return &file->sections[i];
    }
    return NULL;
}

const struct config_property *config_section_find(const struct config_section *section, struct str name)
{
    for (size_t i = 0; section != NULL && i < section->property_count; i++) {
        if (str_equal(section->properties[i].name, name))
            return &section->properties[i];
    }
    return NULL;
}

const struct config_property *config_property_find(const struct config_property *property, struct str nested_name)
{
    for (size_t i = 0; property != NULL && i < property->nested_count; i++) {
        if (str_equal(property->nested[i].name, nested_name))
            return &property->nested[i];
    }
    return NULL;
}
