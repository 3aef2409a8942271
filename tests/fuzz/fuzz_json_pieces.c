/* SPDX-License-Identifier: Apache-2.0
 *
 * JSON that is longer than the pieces in which it is read: the bytes stand in an array behind so much else that a piece
 * ends among them. They read as our own grammar says, and as the same values that they are behind next to nothing.
 *
 * The first byte says what stands before them, the next two how far they reach beyond the end of the piece.
 */
#include <stdlib.h>

#include "text/json.h"
#include "text/json_scan.h"

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

/* As json.cpp has it. Were it another there, this would try less, not fail. */
#define PIECE ((size_t)128 << 10)

static void must(bool holds)
{
    if (!holds)
        __builtin_trap();
}

/* What fills the room, and what closes it: then one item of the array stands there. */
static const struct {
    const char *open, *fill, *close;
} fillings[] = {
    {"", " ", "0"},           {"\"", "a", "\""},
    {"\"", ",", "\""},        {"", "\n", "null"},
    {"\"", "\\\\", "\""},     {"\"", "\\\"", "\""},
    {"[", "1,", "1]"},        {"[", "[],", "{}]"},
    {"\"", "\xc3\xa9", "\""}, {"{", "\"a\":1,", "\"a\":1}"},
    {"[", "\",\",", "\"\"]"},
};

static void fill(size_t which, size_t length, struct buf *out)
{
    struct str filling = str_of(fillings[which].fill), close = str_of(fillings[which].close);
    struct buf many = BUF_NEW(BUF_UNBOUNDED);
    for (size_t i = 0; i < 1000; i++)
        buf_add(&many, filling);
    buf_add_char(out, '[');
    buf_add(out, str_of(fillings[which].open));
    while (out->len + many.len + close.len < length)
        buf_add(out, buf_str(&many));
    buf_free(&many);
    while (out->len + filling.len + close.len < length)
        buf_add(out, filling);
    buf_add(out, close);
    buf_add_char(out, ',');
}

/* The document, or NULL where it is refused; the parser itself asks our own grammar why. */
static struct json_doc *parse(struct str text)
{
    struct json_doc *doc = NULL;
    struct err err = ERR_NONE;
    enum rc rc = json_parse(NULL, text, &doc, &err);
    must(rc == RC_OK || (rc == RC_BAD_INPUT && err.text != NULL && err.line >= 1));
    err_clear(&err);
    return doc;
}

/* All items but the first are the same, and stand in the same place. */
static void compare(const struct json_doc *far, const struct json_doc *near, size_t shift)
{
    struct json_iter a = json_iter(json_root(far)), b = json_iter(json_root(near));
    struct buf first = BUF_NEW(BUF_UNBOUNDED), second = BUF_NEW(BUF_UNBOUNDED);
    bool more = json_next(&a) && json_next(&b);
    must(more && json_count(json_root(far)) == json_count(json_root(near)));
    while (json_next(&a)) {
        must(json_next(&b));
        buf_reset(&first);
        buf_reset(&second);
        json_print(a.value, &first);
        json_print(b.value, &second);
        must(str_equal(buf_str(&first), buf_str(&second)));
        must(json_place(a.value).offset == json_place(b.value).offset + shift);
    }
    buf_free(&first);
    buf_free(&second);
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    struct buf far = BUF_NEW(BUF_UNBOUNDED), near = BUF_NEW(BUF_UNBOUNDED);
    if (size < 3 || size > 4096)
        return 0;
    struct str bytes = {(const char *)data + 3, size - 3};
    size_t beyond = (size_t)(data[1] << 8 | data[2]) % (bytes.len + 16);
    fill(data[0] % (sizeof fillings / sizeof *fillings), PIECE - bytes.len + beyond, &far);
    fill(0, 0, &near);
    size_t shift = far.len - near.len;
    buf_add(&far, bytes);
    buf_add(&near, bytes);
    buf_add_char(&far, ']');
    buf_add_char(&near, ']');
    must(far.failed == RC_OK && near.failed == RC_OK);
    struct json_doc *far_doc = parse(buf_str(&far)), *near_doc = parse(buf_str(&near));
    must((far_doc == NULL) == (near_doc == NULL));
    must((near_doc == NULL) == (json_scan_check(buf_str(&near), NULL) != RC_OK));
    if (far_doc != NULL)
        compare(far_doc, near_doc, shift);
    json_doc_free(far_doc);
    json_doc_free(near_doc);
    buf_free(&far);
    buf_free(&near);
    return 0;
}
