/* SPDX-License-Identifier: Apache-2.0
 *
 * Requests of `simulate` in few words.
 */
#ifndef ROLECALL_TESTS_SIMULATE_FIXTURE_H
#define ROLECALL_TESTS_SIMULATE_FIXTURE_H

#include "cli/simulate.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include <cmocka.h>

/* A policy of one statement, as it stands in a JSON string. */
#define POLICY(rest) "{\\\"Version\\\":\\\"2012-10-17\\\",\\\"Statement\\\":[{" rest "}]}"
#define ALLOW(action)                                                                                                  \
    POLICY("\\\"Effect\\\":\\\"Allow\\\",\\\"Action\\\":\\\"" action "\\\",\\\"Resource\\\":\\\"*\\\"")
#define DENY(action) POLICY("\\\"Effect\\\":\\\"Deny\\\",\\\"Action\\\":\\\"" action "\\\",\\\"Resource\\\":\\\"*\\\"")

struct simulated {
    struct arena *arena;
    struct arena *scratch;
    struct json_doc *doc;
    struct simulate_request request;
    struct err err;
};

__attribute__((unused)) static enum rc simulated_read(struct simulated *s, const char *text)
{
    *s = (struct simulated){.arena = arena_new(0), .scratch = arena_new(0), .err = ERR_NONE};
    assert_non_null(s->arena);
    assert_non_null(s->scratch);
    if (json_parse(NULL, str_of(text), &s->doc, &s->err) != RC_OK)
        fail_msg("%zu:%zu: %s: %s", s->err.line, s->err.column, s->err.text, text);
    return simulate_read(s->arena, json_root(s->doc), &s->request, &s->err);
}

__attribute__((unused)) static void simulated_free(struct simulated *s)
{
    err_clear(&s->err);
    json_doc_free(s->doc);
    arena_free(s->scratch);
    arena_free(s->arena);
}

/* The request is refused with this text, at this column of its one line. */
__attribute__((unused)) static void simulated_refused(const char *text, const char *expected, size_t column)
{
    struct simulated s;

    if (simulated_read(&s, text) != RC_BAD_INPUT)
        fail_msg("not refused: %s", text);
    assert_string_equal(s.err.text, expected);
    assert_int_equal(s.err.line, 1);
    assert_int_equal(s.err.column, column);
    simulated_free(&s);
}

/* The answer, compact. Freed with buf_free. */
__attribute__((unused)) static struct buf simulated_answer(const char *text)
{
    struct simulated s;
    struct buf out = BUF_NEW(BUF_UNBOUNDED);
    struct json_writer json = json_writer(&out, false);

    if (simulated_read(&s, text) != RC_OK)
        fail_msg("%zu: %s", s.err.column, s.err.text);
    assert_int_equal(simulate_answer(s.scratch, &s.request, 0, &json), RC_OK);
    buf_add_char(&out, '\0');
    assert_int_equal(out.failed, RC_OK);
    simulated_free(&s);
    return out;
}

/* The first result's decision. */
__attribute__((unused)) static void simulated_decides(const char *text, const char *decision)
{
    struct json_doc *doc = NULL;
    struct buf out = simulated_answer(text);
    struct json result;
    struct json_iter it;

    assert_int_equal(json_parse(NULL, str_of(out.at), &doc, NULL), RC_OK);
    it = json_iter(json_get(json_root(doc), STR("EvaluationResults")));
    assert_true(json_next(&it));
    result = json_get(it.value, STR("EvalDecision"));
    if (!str_equal(json_string(result), str_of(decision)))
        fail_msg("expected %s: %s\n%s", decision, text, out.at);
    json_doc_free(doc);
    buf_free(&out);
}

#endif
