/* SPDX-License-Identifier: Apache-2.0 */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdlib.h>
#include <string.h>

#include <cmocka.h>

#include "text/json.h"
#include "text/json_tape.h"

#define COUNT(array) (sizeof(array) / sizeof *(array))

static struct json_tape tape; /* too large for a stack */

/* The marks of a text, as simdjson has them. */
static size_t mark(struct str text, uint32_t *marks)
{
    size_t count = 0;
    bool in_scalar = false;
    for (size_t i = 0; i < text.len; i++) {
        char c = text.at[i];
        bool blank = c == ' ' || c == '\n';
        bool mark = strchr("[]{},:", c) != NULL;
        if (mark || (c == '"' && !in_scalar) || (!blank && !in_scalar))
            marks[count++] = (uint32_t)i;
        if (c == '"' && !in_scalar) {
            for (i++; text.at[i] != '"'; i++)
                i += text.at[i] == '\\';
        }
        in_scalar = !blank && !mark && c != '"';
    }
    return count;
}

/* Builds the tape with `most` marks at a time. */
static enum rc build(struct str text, const uint32_t *marks, size_t count, size_t most)
{
    uint32_t moved[256];
    size_t at = 0;
    json_tape_start(&tape, text.at, text.len);
    for (;;) {
        bool last = count - at <= most;
        size_t n = last ? count - at : most;
        size_t begin = at == 0 ? 0 : marks[at];
        size_t end = last ? text.len : marks[at + n];
        for (size_t i = 0; i < n; i++)
            moved[i] = marks[at + i] - (uint32_t)begin;
        struct json_tape_piece piece = {begin, end - begin, moved, n, true, last};
        size_t used;
        enum rc rc = json_tape_add(&tape, &piece, &used);
        if (rc != RC_OK || last)
            return rc;
        at += used;
        most += used == 0;
    }
}

/* The same tape comes of one piece and of many. */
static void pieces_of_every_size(void **state)
{
    (void)state;
    static const char *const texts[] = {
        "{\"a\":[1,true,{\"b\":\"x\\n\",\"c\":{}},[],\"y\"],\"d\":null}",
        "[[[[]]],[{}],{\"a\":{\"a\":{\"a\":[]}}}]",
        " [ 1 , 2 , 3 ,\n 4 , false , \"\\u00e9\" , -1.5e3 ] \n",
        "\"alone\"",
        "17",
    };
    for (size_t i = 0; i < COUNT(texts); i++) {
        struct str text = str_of(texts[i]);
        uint32_t marks[256];
        size_t count = mark(text, marks);
        assert_int_equal(build(text, marks, count, 256), RC_OK);
        assert_true(json_tape_is_whole(&tape));
        uint64_t words[256];
        size_t word_count = tape.count;
        memcpy(words, tape.words, word_count * sizeof *words);
        json_tape_drop(&tape);
        for (size_t most = 1; most < count; most++) {
            assert_int_equal(build(text, marks, count, most), RC_OK);
            assert_true(json_tape_is_whole(&tape));
            assert_int_equal(tape.count, word_count);
            assert_memory_equal(tape.words, words, word_count * sizeof *words);
            json_tape_drop(&tape);
        }
        /* Whatever is missing at the end, it is not whole. */
        for (size_t n = 0; n < count; n++) {
            struct json_tape_piece piece = {0, n == 0 ? 0 : marks[n], marks, n, true, true};
            size_t used;
            json_tape_start(&tape, text.at, piece.len);
            assert_false(json_tape_add(&tape, &piece, &used) == RC_OK && json_tape_is_whole(&tape));
            json_tape_drop(&tape);
        }
    }
}

static void what_the_words_say(void **state)
{
    (void)state;
    struct str text = STR("{\"a\":[1.5,\"\\t\"],\"A\":true}");
    uint32_t marks[64];
    size_t count = mark(text, marks);
    assert_int_equal(build(text, marks, count, 64), RC_OK);
    const uint64_t wanted[] = {
        (uint64_t)JSON_OBJECT << 56 | JSON_WORD_FLAG | (uint64_t)2 << 32 | 9,
        (uint64_t)24 << 32,
        (uint64_t)JSON_STRING << 56 | JSON_WORD_FLAG | (uint64_t)1 << 32 | 2,
        (uint64_t)JSON_ARRAY << 56 | (uint64_t)2 << 32 | 7,
        (uint64_t)14 << 32 | 5,
        (uint64_t)JSON_NUMBER << 56 | (uint64_t)3 << 32 | 6,
        (uint64_t)JSON_STRING << 56,
        (uint64_t)JSON_STRING << 56 | JSON_WORD_FLAG | (uint64_t)1 << 32 | 17,
        (uint64_t)JSON_BOOL << 56 | JSON_WORD_FLAG | 20,
    };
    assert_int_equal(tape.count, COUNT(wanted));
    assert_memory_equal(tape.words, wanted, sizeof wanted);
    assert_int_equal(tape.deepest, 2);
    assert_memory_equal(tape.held, "\x0a\0\0\0\1\0\0\0\t", 9);
    json_tape_drop(&tape);
}

/* ---- Through json_parse, whose pieces have 128 KiB ---- */

enum {
    PIECE = 128 << 10
};

static void check_round(struct str text)
{
    struct json_doc *doc = NULL;
    struct json_doc *again = NULL;
    struct buf printed = BUF_NEW(BUF_UNBOUNDED);
    struct err err = ERR_NONE;
    if (json_parse(NULL, text, &doc, &err) != RC_OK)
        fail_msg("%zu:%zu: %s", err.line, err.column, err.text);
    json_print(json_root(doc), &printed);
    assert_int_equal(json_parse(NULL, buf_str(&printed), &again, NULL), RC_OK);
    assert_true(json_equal(json_root(doc), json_root(again)));
    json_doc_free(doc);
    json_doc_free(again);
    buf_free(&printed);
}

/* Pieces end behind lines, or behind commas; those in strings do not count. */
static void cuts_are_never_in_a_string(void **state)
{
    (void)state;
    static const char *const fillers[] = {"x", ",", "\\\\", "\\\"", ",\\\",", "\\n", "\xc3\xa9", " "};
    static const char *const between[] = {",", ", ", ",\n", "\n,\n    "};
    for (size_t f = 0; f < COUNT(fillers); f++) {
        for (size_t b = 0; b < COUNT(between); b++) {
            for (size_t length = 1; length < 3 * PIECE; length = length * 7 + 3) {
                struct buf text = BUF_NEW(BUF_UNBOUNDED);
                buf_add(&text, STR("{\"Key\":["));
                while (text.len < 4 * PIECE) {
                    buf_add_char(&text, '"');
                    for (size_t i = 0; i < length; i++)
                        buf_add(&text, str_of(fillers[f]));
                    buf_printf(&text, "\"%s12345%s{\"a\":false}%s", between[b], between[b], between[b]);
                }
                buf_add(&text, STR("0]}  \n\n"));
                check_round(buf_str(&text));
                buf_free(&text);
            }
        }
    }
}

/* What is wrong is told wherever it stands: at each place around the end of the first piece. */
static void faults_around_a_cut(void **state)
{
    (void)state;
    static const char *const faults[] = {"\"open", "]",          "tru",     "01", "\"\xff\"",
                                         "\"\t\"", "{\"a\":1,}", "\"\\x\"", "1 2"};
    for (size_t f = 0; f < COUNT(faults); f++) {
        for (size_t before = PIECE - 24; before < PIECE + 4; before++) {
            for (int lines = 0; lines < 2; lines++) {
                struct buf text = BUF_NEW(BUF_UNBOUNDED);
                struct json_doc *doc = NULL;
                struct err err = ERR_NONE;
                buf_add_char(&text, '[');
                while (text.len < before)
                    buf_add(&text, lines != 0 && text.len % 50 == 1 ? STR("\n")
                                   : text.len % 2 == 1              ? STR("1")
                                                                    : STR(","));
                if (text.at[text.len - 1] != ',')
                    buf_add(&text, text.at[text.len - 1] == '\n' ? STR("1,") : STR(","));
                size_t start = text.len;
                buf_printf(&text, "%s,7]", faults[f]);
                enum rc rc = json_parse(NULL, buf_str(&text), &doc, &err);
                if (rc == RC_OK)
                    fail_msg("%s at %zu is taken", faults[f], start);
                assert_int_equal(rc, RC_BAD_INPUT);
                err_clear(&err);
                buf_free(&text);
            }
        }
    }
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(pieces_of_every_size),
        cmocka_unit_test(what_the_words_say),
        cmocka_unit_test(cuts_are_never_in_a_string),
        cmocka_unit_test(faults_around_a_cut),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
