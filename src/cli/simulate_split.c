/* SPDX-License-Identifier: Apache-2.0
 *
 * The splitter: a small machine that knows strings, brackets, lines. Between objects it goes byte by byte; within one,
 * 64 bytes at a time by their masks, and byte by byte where a backslash stands outside of strings, which no JSON has.
 * What is inside an object is the parser's business.
 *
 * Strings by masks: Langdale and Lemire, "Parsing gigabytes of JSON per second", sections 3.1.1 and 3.1.2.
 */
#include "cli/simulate_split.h"

#include <stdlib.h>
#include <string.h>

#include "cli/simulate_masks.h"

void splitter_free(struct splitter *splitter)
{
    buf_free(&splitter->kept);
    free(splitter->places);
}

static enum rc wrong(const struct splitter *splitter, const char *text, struct err *err)
{
    err_set(err, RC_BAD_INPUT, "%s", text);
    err_kind(err, "bad-json");
    err_place(err, STR_EMPTY, splitter->line_now, splitter->column_now);
    return RC_BAD_INPUT;
}

static bool is_blank(char c)
{
    return c == ' ' || c == '\t' || c == '\n' || c == '\r';
}

static void step(struct splitter *splitter, char c)
{
    if (c == '\n') {
        splitter->line_now++;
        splitter->column_now = 1;
    } else if (((unsigned char)c & 0xC0) != 0x80) {
        splitter->column_now++;
    }
}

/* A UTF-8 byte order mark in front of everything is passed over. */
static bool bom_byte(struct splitter *splitter, char c)
{
    static const char mark[] = "\xEF\xBB\xBF";

    if (splitter->form != SPLIT_EMPTY || splitter->bom >= 3 || c != mark[splitter->bom] || splitter->line_now > 1 ||
        splitter->column_now > 1)
        return false;
    splitter->bom++;
    return true;
}

static void begin(struct splitter *splitter)
{
    if (splitter->form == SPLIT_EMPTY)
        splitter->form = SPLIT_OBJECTS;
    buf_reset(&splitter->kept);
    splitter->state = SPLIT_WITHIN;
    splitter->after_comma = false;
    splitter->depth = 0;
    splitter->length = 0;
    splitter->line = splitter->line_now;
    splitter->column = splitter->column_now;
    splitter->many_lines = false;
    splitter->in_string = false;
    splitter->escaped = false;
    splitter->marked = true;
    splitter->place_count = 0;
}

/* One byte that is in no object. */
static enum rc outside(struct splitter *splitter, char c, struct err *err)
{
    if (is_blank(c))
        return RC_OK;
    if (splitter->state == SPLIT_CLOSED)
        return wrong(splitter, "something follows the array", err);
    if (splitter->form == SPLIT_EMPTY && c == '[') {
        splitter->form = SPLIT_ARRAY;
        return RC_OK;
    }
    if (splitter->form == SPLIT_ARRAY && splitter->state == SPLIT_BEHIND) {
        if (c != ',' && c != ']')
            return wrong(splitter, "expected ',' or ']' after a request", err);
        splitter->after_comma = c == ',';
        splitter->state = c == ',' ? SPLIT_BEFORE : SPLIT_CLOSED;
        return RC_OK;
    }
    if (splitter->form == SPLIT_ARRAY && c == ']' && !splitter->after_comma) {
        splitter->state = SPLIT_CLOSED;
        return RC_OK;
    }
    if (c != '{')
        return wrong(splitter, "expected a request, which is a JSON object", err);
    begin(splitter);
    return RC_OK;
}

/* Moves the place now over bytes of an object. */
static void step_over(struct splitter *splitter, struct str bytes, bool ascii)
{
    size_t line_end = str_find(bytes, '\n');

    while (line_end < bytes.len) {
        splitter->many_lines = true;
        splitter->line_now++;
        splitter->column_now = 1;
        bytes = str_from(bytes, line_end + 1);
        line_end = str_find(bytes, '\n');
    }
    splitter->column_now += bytes.len;
    for (size_t i = 0; !ascii && i < bytes.len; i++)
        splitter->column_now -= ((unsigned char)bytes.at[i] & 0xC0) == 0x80;
}

/* One byte of an object; it may be its last. There is room for its mark. */
static void within(struct splitter *splitter, char c)
{
    bool quote = c == '"' && !splitter->escaped;
    bool part = !splitter->in_string && (c == '{' || c == '[' || c == '}' || c == ']' || c == ':' || c == ',');

    if (splitter->marked && (quote || part))
        splitter->places[splitter->place_count++] = (uint32_t)splitter->length;
    splitter->length++;
    if (splitter->in_string) {
        splitter->escaped = c == '\\' && !splitter->escaped;
        splitter->in_string = !quote;
    } else if (quote) {
        splitter->in_string = true;
    } else if (c == '\\') {
        splitter->marked = false; /* the parser shall say so */
    } else if (c == '{' || c == '[') {
        splitter->depth++;
    } else if ((c == '}' || c == ']') && --splitter->depth == 0) {
        splitter->state = SPLIT_BEHIND;
        splitter->count++;
    }
}

/* The bytes that a backslash before them escapes. A run of backslashes escapes what follows it if it is of odd length:
 * carries run through those that begin at even places, and at odd ones, apart. Backslashes are in strings. */
static uint64_t escaped_bytes(uint64_t backslash, bool first_is_escaped)
{
    const uint64_t even = 0x5555555555555555;
    uint64_t first = first_is_escaped;
    uint64_t behind, odd_starts, carried;

    backslash &= ~first;
    behind = backslash << 1 | first;
    odd_starts = backslash & ~even & ~behind;
    carried = odd_starts + backslash;
    return (even ^ carried << 1) & behind;
}

/* Each bit: whether an odd number of bits is set up to it. */
static uint64_t parity_up_to(uint64_t bits)
{
    for (unsigned shift = 1; shift < 64; shift *= 2)
        bits ^= bits << shift;
    return bits;
}

/* Room for the marks of one block more, within the bound. */
static void make_room(struct splitter *splitter)
{
    size_t capacity = splitter->place_capacity == 0 ? 1024 : 2 * splitter->place_capacity;
    uint32_t *places;

    if (splitter->length > SPLIT_VALUE_MAX) /* it will be refused */
        splitter->marked = false;
    if (!splitter->marked || splitter->place_count + MASKS_BYTES <= splitter->place_capacity)
        return;
    places = capacity > SPLIT_MARKS_MAX ? NULL : realloc(splitter->places, capacity * sizeof *places);
    if (places == NULL) { /* the request is read without them */
        splitter->marked = false;
        return;
    }
    splitter->places = places;
    splitter->place_capacity = capacity;
}

/* What the next block has outside of strings, and what is carried into the one behind it. */
struct block {
    uint64_t marks, open, close;
    bool in_string, escaped;
    bool odd; /* a backslash outside of strings, there or behind the object */
    bool ascii;
};

static struct block read_block(const struct splitter *splitter, struct str bytes)
{
    char rest[MASKS_BYTES];
    struct masks masks;
    uint64_t escaped = splitter->escaped, quotes, in_string;
    bool last_is_backslash;

    if (bytes.len < MASKS_BYTES) {
        memset(rest, ' ', sizeof rest);
        memcpy(rest, bytes.at, bytes.len);
        masks_read(rest, &masks);
    } else {
        masks_read(bytes.at, &masks);
    }
    if (masks.backslash != 0)
        escaped = escaped_bytes(masks.backslash, splitter->escaped);
    quotes = masks.quote & ~escaped;
    in_string = parity_up_to(quotes) ^ (splitter->in_string ? UINT64_MAX : 0);
    last_is_backslash = bytes.len > 0 && masks.backslash >> (bytes.len - 1) & 1;
    return (struct block){.marks = ((masks.open | masks.close | masks.part) & ~in_string) | quotes,
                          .open = masks.open & ~in_string,
                          .close = masks.close & ~in_string,
                          .in_string = in_string >> (MASKS_BYTES - 1),
                          .escaped = last_is_backslash && !(escaped >> (bytes.len - 1) & 1),
                          .odd = (masks.backslash & ~in_string) != 0,
                          .ascii = masks.ascii};
}

/* Takes the marks of a block, up to the bracket that ends the object; how many bytes of the block are the object's. */
static size_t take_marks(struct splitter *splitter, const struct block *block, size_t size)
{
    uint32_t *place = splitter->marked ? splitter->places + splitter->place_count : NULL;
    uint32_t from = (uint32_t)splitter->length; /* SPLIT_VALUE_MAX is less */
    size_t taken = 0;

    for (uint64_t marks = block->marks; marks != 0; marks &= marks - 1) {
        unsigned i = (unsigned)__builtin_ctzll(marks);

        if (place != NULL)
            place[taken++] = from + i;
        splitter->depth += block->open >> i & 1;
        if ((block->close >> i & 1) && --splitter->depth == 0) {
            size = i + 1;
            splitter->state = SPLIT_BEHIND;
            splitter->count++;
            break;
        }
    }
    splitter->place_count += taken;
    splitter->length += size;
    return size;
}

/* Goes through bytes of an object up to its end, if it is among them; how many bytes are the object's. */
static size_t go_through(struct splitter *splitter, struct str bytes)
{
    size_t at = 0;
    bool ascii = true;

    while (at < bytes.len && splitter->state == SPLIT_WITHIN) {
        struct str rest = str_slice(bytes, at, at + MASKS_BYTES);
        struct block block = read_block(splitter, rest);

        make_room(splitter);
        ascii &= block.ascii;
        if (block.odd) {
            for (size_t i = 0; i < rest.len && splitter->state == SPLIT_WITHIN; i++, at++)
                within(splitter, rest.at[i]);
        } else {
            at += take_marks(splitter, &block, rest.len);
            splitter->in_string = block.in_string;
            splitter->escaped = block.escaped;
        }
    }
    step_over(splitter, str_slice(bytes, 0, at), ascii);
    return at;
}

/* Takes what is in the bytes of the object. */
static enum rc take_bytes(struct splitter *splitter, struct str bytes, size_t *taken, struct err *err)
{
    struct str own;

    *taken = go_through(splitter, bytes);
    own = str_slice(bytes, 0, *taken);
    if (splitter->length > SPLIT_VALUE_MAX) {
        err_set(err, RC_LIMIT, "a request is larger than %zu MiB", SPLIT_VALUE_MAX >> 20);
        err_place(err, STR_EMPTY, splitter->line, splitter->column);
        return RC_LIMIT;
    }
    /* What lies in one piece is not copied. */
    if (splitter->state == SPLIT_WITHIN || splitter->kept.len > 0)
        buf_add(&splitter->kept, own);
    if (splitter->kept.failed != RC_OK)
        return err_no_memory(err);
    splitter->value = splitter->kept.len > 0 ? buf_str(&splitter->kept) : own;
    splitter->marks = splitter->marked ? splitter->places : NULL;
    splitter->mark_count = splitter->marked ? splitter->place_count : 0;
    return RC_OK;
}

enum rc splitter_feed(struct splitter *splitter, struct str *bytes, bool *complete, struct err *err)
{
    size_t at = 0;
    size_t taken = 0;
    enum rc rc = RC_OK;

    *complete = false;
    while (rc == RC_OK && at < bytes->len && !*complete) {
        char c = bytes->at[at];

        if (splitter->state == SPLIT_WITHIN) {
            rc = take_bytes(splitter, str_from(*bytes, at), &taken, err);
            *complete = splitter->state == SPLIT_BEHIND;
            at += taken;
            continue;
        }
        if (bom_byte(splitter, c)) {
            at++;
            continue;
        }
        if (splitter->form == SPLIT_EMPTY && splitter->bom % 3 != 0)
            return wrong(splitter, "expected a request, which is a JSON object", err); /* half a mark */
        rc = outside(splitter, c, err);
        if (rc != RC_OK)
            return rc;
        if (splitter->state != SPLIT_WITHIN) { /* else the bracket is the object's */
            step(splitter, c);
            at++;
        }
    }
    *bytes = str_from(*bytes, at);
    return rc;
}

enum rc splitter_end(const struct splitter *splitter, struct err *err)
{
    if (splitter->form == SPLIT_EMPTY)
        return wrong(splitter, "no request: the input is empty", err);
    if (splitter->state == SPLIT_WITHIN) {
        err_set(err, RC_BAD_INPUT, "a request that does not end");
        err_kind(err, "bad-json");
        err_place(err, STR_EMPTY, splitter->line, splitter->column);
        return RC_BAD_INPUT;
    }
    if (splitter->form == SPLIT_ARRAY && splitter->state != SPLIT_CLOSED)
        return wrong(splitter, "the array does not end", err);
    return RC_OK;
}
