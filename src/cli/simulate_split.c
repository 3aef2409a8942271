/* SPDX-License-Identifier: Apache-2.0
 *
 * The splitter: a small machine over bytes that knows strings, brackets, lines. What is inside an object
 * is the parser's business.
 */
#include "cli/simulate_split.h"

void splitter_free(struct splitter *splitter)
{
    buf_free(&splitter->value);
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
    buf_reset(&splitter->value);
    splitter->state = SPLIT_WITHIN;
    splitter->after_comma = false;
    splitter->depth = 0;
    splitter->line = splitter->line_now;
    splitter->column = splitter->column_now;
    splitter->many_lines = false;
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

/* One byte of an object; whether it is its last. */
static bool within(struct splitter *splitter, char c)
{
    if (c == '\n')
        splitter->many_lines = true;
    if (splitter->in_string) {
        if (splitter->escaped)
            splitter->escaped = false;
        else if (c == '\\')
            splitter->escaped = true;
        else if (c == '"')
            splitter->in_string = false;
    } else if (c == '"') {
        splitter->in_string = true;
    } else if (c == '{' || c == '[') {
        splitter->depth++;
    } else if ((c == '}' || c == ']') && --splitter->depth == 0) {
        splitter->state = SPLIT_BEHIND;
        splitter->count++;
        return true;
    }
    return false;
}

static enum rc keep(struct splitter *splitter, struct str bytes, struct err *err)
{
    buf_add(&splitter->value, bytes);
    if (splitter->value.failed == RC_OK)
        return RC_OK;
    if (splitter->value.failed == RC_LIMIT) {
        err_set(err, RC_LIMIT, "a request is larger than %zu MiB", SPLIT_VALUE_MAX >> 20);
        err_place(err, STR_EMPTY, splitter->line, splitter->column);
        return RC_LIMIT;
    }
    return err_no_memory(err);
}

enum rc splitter_feed(struct splitter *splitter, struct str *bytes, bool *complete, struct err *err)
{
    size_t from = 0; /* of the object's bytes in this piece */
    size_t at = 0;
    enum rc rc = RC_OK;

    *complete = false;
    while (at < bytes->len && !*complete) {
        char c = bytes->at[at];

        if (splitter->state == SPLIT_WITHIN) {
            *complete = within(splitter, c);
        } else if (!bom_byte(splitter, c)) {
            if (splitter->form == SPLIT_EMPTY && splitter->bom % 3 != 0)
                return wrong(splitter, "expected a request, which is a JSON object", err); /* half a mark */
            rc = outside(splitter, c, err);
            if (rc != RC_OK)
                return rc;
            from = at;
            if (splitter->state == SPLIT_WITHIN)
                (void)within(splitter, c);
        } else {
            at++;
            continue;
        }
        step(splitter, c);
        at++;
    }
    if (splitter->state == SPLIT_WITHIN || *complete)
        rc = keep(splitter, str_slice(*bytes, from, at), err);
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
