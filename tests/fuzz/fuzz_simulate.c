/* SPDX-License-Identifier: Apache-2.0
 *
 * Streams of simulated requests: cut into requests, read, answered. Reading fails with a text and a
 * place, an answer is JSON, what is read by its marks is what the parser reads, and the pieces in which a stream comes
 * change nothing.
 */
#include "cli/simulate_quick.h"

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

static void must(bool holds)
{
    if (!holds)
        __builtin_trap();
}

/* The answer to a request that is read by its marks; none where it is left to the parser. */
static struct buf answer_quickly(const struct splitter *splitter, struct policy_store *store, struct arena *arena,
                                 struct arena *scratch)
{
    struct buf out = BUF_NEW(BUF_UNBOUNDED);
    struct json_writer json = json_writer(&out, false);
    struct simulate_request request;
    bool read = false;

    must(simulate_read_quickly(arena, store, splitter, &request, &read) == RC_OK);
    if (read)
        must(simulate_answer(scratch, &request, 1795521600, &json) == RC_OK);
    arena_reset(arena);
    arena_reset(scratch);
    policy_store_settle(store);
    return out;
}

/* Answers one request; what it says goes to `out`. */
static void answer(struct str text, struct arena *arena, struct arena *scratch, struct buf *out)
{
    struct json_writer json = json_writer(out, false);
    struct simulate_request request;
    struct json_doc *doc = NULL;
    struct json_doc *again = NULL;
    struct err err = ERR_NONE;
    size_t before = out->len;
    enum rc rc = json_parse(NULL, text, &doc, &err);

    if (rc == RC_OK)
        rc = simulate_read(arena, json_root(doc), &request, &err);
    must(rc == RC_OK || (err.code == rc && err.text != NULL && err.line > 0 && err.column > 0));
    if (rc == RC_OK) {
        must(simulate_answer(scratch, &request, 1795521600, &json) == RC_OK);
        must(json_parse(NULL, str_from(buf_str(out), before), &again, NULL) == RC_OK);
    } else {
        buf_printf(out, "%zu:%zu: %s", err.line, err.column, err.text);
    }
    buf_add_char(out, '\n');
    json_doc_free(again);
    json_doc_free(doc);
    err_clear(&err);
    arena_reset(arena);
    arena_reset(scratch);
}

/* The whole stream in pieces of `piece` bytes. */
static void answer_all(struct str input, size_t piece, struct buf *out)
{
    struct arena *arena = arena_new((size_t)256 << 20);
    struct arena *scratch = arena_new((size_t)256 << 20);
    struct policy_store *store = policy_store_new((size_t)64 << 10);
    struct splitter splitter = SPLITTER_NEW;
    struct err err = ERR_NONE;
    enum rc rc = RC_OK;

    must(arena != NULL && scratch != NULL && store != NULL);
    while (input.len > 0 && rc == RC_OK) {
        struct str bytes = str_slice(input, 0, piece);

        input = str_from(input, bytes.len);
        while (bytes.len > 0 && rc == RC_OK) {
            bool complete = false;

            rc = splitter_feed(&splitter, &bytes, &complete, &err);
            if (rc == RC_OK && complete) {
                struct buf quick = answer_quickly(&splitter, store, arena, scratch);
                size_t before = out->len;

                answer(splitter.value, arena, scratch, out);
                must(quick.len == 0 || str_equal(buf_str(&quick), str_slice(buf_str(out), before, out->len - 1)));
                buf_free(&quick);
            }
        }
    }
    if (rc == RC_OK)
        rc = splitter_end(&splitter, &err);
    if (rc != RC_OK) {
        must(err.text != NULL && err.line > 0 && err.column > 0);
        buf_printf(out, "%zu:%zu: %s", err.line, err.column, err.text);
    }
    err_clear(&err);
    splitter_free(&splitter);
    policy_store_free(store);
    arena_free(scratch);
    arena_free(arena);
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    struct str input = {(const char *)data, size};
    struct buf whole = BUF_NEW(BUF_UNBOUNDED);
    struct buf pieces = BUF_NEW(BUF_UNBOUNDED);

    if (size > 64 * 1024)
        return 0;
    answer_all(input, size, &whole);
    answer_all(input, 7, &pieces);
    must(str_equal(buf_str(&whole), buf_str(&pieces)));
    buf_free(&pieces);
    buf_free(&whole);
    return 0;
}
