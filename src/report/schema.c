/* SPDX-License-Identifier: Apache-2.0
 *
 * JSON Schemas: JSON Schema, draft 2020-12, core and validation. Shapes refer to each other by $defs; nothing is ever
 * fetched, so $id is a URN.
 */
#include "report/schema.h"

#include "report/fields.h"

enum {
    SHAPES_MAX = 40
};

struct schema {
    const char *name;
    const char *title;
    const char *description;
    const struct shape *const *roots; /* NULL at the end */
};

static const struct shape *const documents[] = {&shape_check, &shape_who_can, &shape_explain, NULL};
static const struct shape *const lines[] = {&shape_line_finding, &shape_line_error, &shape_line_summary, NULL};

static const struct schema schemas[] = {
    {"rolecall-1", "rolecall/1", "What rolecall check, who-can and explain write with --output json.", documents},
    {"ndjson-1", "One line of rolecall check --output ndjson", "Each line is one JSON object; the summary is the last.",
     lines},
};

const char *const schema_names[] = {"rolecall-1", "ndjson-1", NULL};

static void text_member(struct json_writer *w, const char *key, const char *value)
{
    json_write_key(w, str_of(key));
    json_write_string(w, str_of(value));
}

/* ---- Which shapes there are ---- */

struct shapes {
    const struct shape *items[SHAPES_MAX];
    size_t count;
};

static void shapes_add(struct shapes *shapes, const struct shape *shape)
{
    for (size_t i = 0; i < shapes->count; i++) {
        if (shapes->items[i] == shape)
            return;
    }
    if (shapes->count < SHAPES_MAX)
        shapes->items[shapes->count++] = shape;
}

/* All that the roots lead to, each once. Bases are part of their shape, not shapes of their own. */
static void shapes_collect(struct shapes *shapes, const struct shape *const *roots)
{
    for (; *roots != NULL; roots++)
        shapes_add(shapes, *roots);
    for (size_t i = 0; i < shapes->count; i++) {
        for (const struct shape *part = shapes->items[i]; part != NULL; part = part->base) {
            for (size_t j = 0; j < part->count; j++) {
                if (part->fields[j].type == FIELD_SHAPE)
                    shapes_add(shapes, part->fields[j].shape);
            }
        }
    }
}

/* ---- One field ---- */

static void write_ref(struct json_writer *w, const struct shape *shape)
{
    json_write_key(w, STR("$ref"));
    struct buf ref = BUF_NEW(256);
    buf_printf(&ref, "#/$defs/%s", shape->name);
    json_write_string(w, buf_str(&ref));
    if (ref.failed != RC_OK && w->out->failed == RC_OK)
        w->out->failed = ref.failed;
    buf_free(&ref);
}

static void write_types(struct json_writer *w, const char *type, bool nullable)
{
    json_write_key(w, STR("type"));
    if (!nullable) {
        json_write_string(w, str_of(type));
        return;
    }
    json_write_array(w);
    json_write_string(w, str_of(type));
    json_write_string(w, STR("null"));
    json_write_array_end(w);
}

static void write_words(struct json_writer *w, const struct field *field)
{
    json_write_key(w, STR("enum"));
    json_write_array(w);
    for (const char *const *word = field->words; *word != NULL; word++)
        json_write_string(w, str_of(*word));
    if (field->nullable)
        json_write_null(w);
    json_write_array_end(w);
}

/* Text, a list of texts, or null, under any key. */
static void write_context(struct json_writer *w)
{
    write_types(w, "object", false);
    json_write_key(w, STR("additionalProperties"));
    json_write_object(w);
    json_write_key(w, STR("type"));
    json_write_array(w);
    json_write_string(w, STR("string"));
    json_write_string(w, STR("array"));
    json_write_string(w, STR("null"));
    json_write_array_end(w);
    json_write_key(w, STR("items"));
    json_write_object(w);
    write_types(w, "string", false);
    json_write_object_end(w);
    json_write_object_end(w);
}

static void write_value(struct json_writer *w, const struct field *field)
{
    switch (field->type) {
    case FIELD_TEXT:
        write_types(w, "string", field->nullable);
        if (field->constant != NULL)
            text_member(w, "const", field->constant);
        if (field->words != NULL)
            write_words(w, field);
        if (field->pattern != NULL)
            text_member(w, "pattern", field->pattern);
        break;
    case FIELD_INTEGER:
        write_types(w, "integer", field->nullable);
        json_write_key(w, STR("minimum"));
        json_write_size(w, 0);
        break;
    case FIELD_BOOLEAN: write_types(w, "boolean", field->nullable); break;
    case FIELD_CONTEXT: write_context(w); break;
    case FIELD_SHAPE:
    case FIELD_TYPE_COUNT:
        if (!field->nullable) {
            write_ref(w, field->shape);
            break;
        }
        json_write_key(w, STR("anyOf"));
        json_write_array(w);
        json_write_object(w);
        write_ref(w, field->shape);
        json_write_object_end(w);
        json_write_object(w);
        write_types(w, "null", false);
        json_write_object_end(w);
        json_write_array_end(w);
        break;
    }
}

static void write_field(struct json_writer *w, const struct field *field)
{
    json_write_key(w, str_of(field->name));
    json_write_object(w);
    text_member(w, "description", field->description);
    if (field->list) {
        write_types(w, "array", false);
        json_write_key(w, STR("items"));
        json_write_object(w);
        write_value(w, field);
        json_write_object_end(w);
    } else {
        write_value(w, field);
    }
    json_write_object_end(w);
}

/* ---- Objects and the schema ---- */

static void write_shape(struct json_writer *w, const struct shape *shape, bool strict)
{
    json_write_key(w, str_of(shape->name));
    json_write_object(w);
    text_member(w, "description", shape->description);
    write_types(w, "object", false);
    json_write_key(w, STR("properties"));
    json_write_object(w);
    for (const struct shape *part = shape; part != NULL; part = part->base) {
        for (size_t i = 0; i < part->count; i++)
            write_field(w, &part->fields[i]);
    }
    json_write_object_end(w);
    json_write_key(w, STR("required"));
    json_write_array(w);
    for (const struct shape *part = shape; part != NULL; part = part->base) {
        for (size_t i = 0; i < part->count; i++) {
            if (!part->fields[i].optional)
                json_write_string(w, str_of(part->fields[i].name));
        }
    }
    json_write_array_end(w);
    if (strict) {
        json_write_key(w, STR("unevaluatedProperties"));
        json_write_bool(w, false);
    }
    json_write_object_end(w);
}

static void write_schema(const struct schema *schema, bool strict, struct buf *out)
{
    struct shapes shapes = {.count = 0};
    struct json_writer w = json_writer(out, true);
    struct buf id = BUF_NEW(256);
    shapes_collect(&shapes, schema->roots);
    buf_printf(&id, "urn:rolecall:schema:%s%s", schema->name, strict ? ":strict" : "");

    json_write_object(&w);
    text_member(&w, "$schema", "https://json-schema.org/draft/2020-12/schema");
    json_write_key(&w, STR("$id"));
    json_write_string(&w, buf_str(&id));
    text_member(&w, "title", schema->title);
    text_member(&w, "description", schema->description);
    json_write_key(&w, STR("anyOf"));
    json_write_array(&w);
    for (const struct shape *const *root = schema->roots; *root != NULL; root++) {
        json_write_object(&w);
        write_ref(&w, *root);
        json_write_object_end(&w);
    }
    json_write_array_end(&w);
    json_write_key(&w, STR("$defs"));
    json_write_object(&w);
    for (size_t i = 0; i < shapes.count; i++)
        write_shape(&w, shapes.items[i], strict);
    json_write_object_end(&w);
    json_write_object_end(&w);
    buf_add_char(out, '\n');
    if (id.failed != RC_OK && out->failed == RC_OK)
        out->failed = id.failed;
    buf_free(&id);
}

bool schema_write(struct str name, bool strict, struct buf *out)
{
    for (size_t i = 0; i < sizeof schemas / sizeof *schemas; i++) {
        if (str_equal(name, str_of(schemas[i].name))) {
            write_schema(&schemas[i], strict, out);
            return true;
        }
    }
    return false;
}
