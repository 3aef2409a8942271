/* SPDX-License-Identifier: Apache-2.0
 *
 * Where a value stands: its offset is on the tape, the line and the column are counted in the text, from the nearest of
 * marks that stand a fixed number of bytes apart.
 */
#include <stdlib.h>

#include "text/json.h"
#include "text/json_scan.h"

enum {
    STRIDE = 16384
};

struct json_marks {
    size_t count;
    struct json_cursor at[]; /* of each STRIDE-th byte */
};

void json_marks_free(struct json_marks *marks)
{
    free(marks);
}

static struct str text_of(const struct json_doc *doc)
{
    return (struct str){doc->text, doc->text_len};
}

/* NULL when there is no memory for it: then places are counted from the start. */
static struct json_marks *marks_make(const struct json_doc *doc)
{
    size_t count = doc->text_len / STRIDE + 1;
    struct json_marks *marks = malloc(sizeof *marks + count * sizeof *marks->at);
    if (marks == NULL)
        return NULL;
    struct json_cursor cursor = {0, 1, 1};
    for (marks->count = 0; marks->count < count; marks->count++) {
        json_scan_move(text_of(doc), &cursor, marks->count * STRIDE);
        marks->at[marks->count] = cursor;
    }
    return marks;
}

/* The first who asks makes them; of two who race for it, one throws away what it made. */
static const struct json_marks *marks_of(const struct json_doc *doc)
{
    struct json_marks **place = &((struct json_doc *)(uintptr_t)doc)->marks;
    struct json_marks *there = __atomic_load_n(place, __ATOMIC_ACQUIRE);
    if (there != NULL)
        return there;
    struct json_marks *made = marks_make(doc);
    if (made != NULL && !__atomic_compare_exchange_n(place, &there, made, false, __ATOMIC_ACQ_REL, __ATOMIC_ACQUIRE)) {
        free(made);
        return there;
    }
    return made;
}

static struct json_cursor cursor_at(const struct json_doc *doc, size_t offset)
{
    const struct json_marks *marks = marks_of(doc);
    struct json_cursor cursor = {0, 1, 1};
    if (marks != NULL)
        cursor = marks->at[offset / STRIDE];
    json_scan_move(text_of(doc), &cursor, offset);
    return cursor;
}

/* Where the value begins in the text. */
static size_t offset_of(struct json value)
{
    if ((value.at & JSON_SPOT) != 0)
        return (size_t)(value.at & ~JSON_SPOT);
    uint64_t word = value.doc->words[value.at];
    if (json_word_type(word) >= JSON_ARRAY)
        return json_word_offset(value.doc->words[value.at + 1]);
    if (json_word_type(word) != JSON_STRING)
        return json_word_offset(word);
    if ((word & JSON_WORD_FLAG) != 0)
        return json_word_offset(word) - 1;
    return json_held_offset(value.doc, word);
}

/* Moves *end from behind an opening bracket to behind the closing one. */
static void find_closer(const struct json_doc *doc, struct json_cursor *end)
{
    struct json_cursor begin = *end;
    for (size_t depth = 1; depth > 0 && json_scan_element(text_of(doc), &begin, end); begin = *end) {
        char c = doc->text[begin.offset];
        if (c == '[' || c == '{')
            depth++;
        else if (c == ']' || c == '}')
            depth--;
    }
}

struct json json_spot(struct json value)
{
    if (json_is_there(value))
        value.at = JSON_SPOT | offset_of(value);
    return value;
}

struct json_place json_place(struct json value)
{
    struct json_place place = {0, 0, 0, 0, 0};
    if (value.doc == NULL || ((value.at & JSON_SPOT) == 0 && !json_is_there(value)))
        return place;
    size_t offset = offset_of(value);
    struct json_cursor begin = cursor_at(value.doc, offset);
    struct json_cursor end;
    if (!json_scan_element(text_of(value.doc), &begin, &end))
        return place;
    place.line = begin.line;
    place.column = begin.column;
    place.offset = value.doc->begin + offset;
    size_t extent = json_extent(value);
    char c = value.doc->text[offset];
    if (extent != 0)
        end = cursor_at(value.doc, offset + extent);
    else if (c == '[' || c == '{')
        find_closer(value.doc, &end);
    place.end_line = end.line;
    place.end_column = end.column;
    return place;
}
