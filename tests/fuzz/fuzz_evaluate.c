/* SPDX-License-Identifier: Apache-2.0
 *
 * A request of `simulate` that is made from the bytes (made_request.h), decided in every way there is:
 *   - by the plain evaluator and by the second reading of the specification (tests/oracle): the same decision;
 *   - by the proof with every key given: the same answer again, in the proof's words;
 *   - by the proof with some keys free: its answer holds for the request and for others that differ in those keys, and
 *     the second reading allows its witness;
 *   - with statements and policies in the opposite order, looked through and found by an index: the same decision, and
 *     the same proof;
 *   - with one Allow more: no less is allowed; with one Deny more: no more is;
 *   - now and then all of it again in this process for callers that simulate does not know, and with documents missing;
 *   - now and then, all that the caller can do, in one go and action by action: the same.
 * What differs is printed, and ends the run.
 */
#include <stdio.h>

#include "cli/simulate.h"
#include "evaluate_parts.h"
#include "made_request.h"
#include "second_reading.h"

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

static const char *const decision_names[] = {"allowed", "conditional", "unknown", "implicitDeny", "explicitDeny"};

/* What the engine says, as the second reading would print it. */
static void print_decisions(struct arena *arena, const struct simulate_request *request, struct buf *out)
{
    buf_add_char(out, '[');
    for (size_t a = 0; a < request->action_count; a++) {
        for (size_t r = 0; r < request->resource_count; r++) {
            struct simulate_result result;
            struct json_writer json = json_writer(out, false);
            must(simulate_run(arena, request, request->actions[a], request->resources[r], NOW, &result) == RC_OK);
            if (out->len > 1)
                buf_add(out, STR(", "));
            buf_add_char(out, '[');
            json_write_string(&json, request->actions[a]);
            buf_add(out, STR(", "));
            json = json_writer(out, false);
            json_write_string(&json, request->resources[r]);
            buf_printf(out, ", \"%s\"]", decision_names[result.decision]);
        }
    }
    buf_add_char(out, ']');
}

void differ(const char *what, struct str line, struct str first, struct str second)
{
    fprintf(stderr, "--- %s\n%.*s\n  engine: %.*s\n  other:  %.*s\n", what, (int)line.len, line.at, (int)first.len,
            first.at, (int)second.len, second.at);
    __builtin_trap();
}

static void compare_readings(struct str line, struct str said)
{
    struct str other = second_reading(line);
    if (other.len > 0 && !str_equal(said, other))
        differ("the engine and the second reading", line, said, other);
}

/* Reads the request; false where it is refused. */
static bool read_request(struct arena *arena, struct str line, struct simulate_request *out)
{
    struct json_doc *doc = NULL;
    struct err err = ERR_NONE;
    must(json_parse(NULL, line, &doc, NULL) == RC_OK);
    enum rc rc = simulate_read(arena, json_root(doc), out, &err);
    if (rc != RC_OK)
        must(rc == RC_BAD_INPUT && err.text != NULL && err.line > 0 && err.column > 0);
    err_clear(&err);
    json_doc_free(doc);
    return rc == RC_OK;
}

static void compare_ways(const struct subject *subject, struct choices *choices)
{
    compare_given(subject);
    compare_free(subject, choices);
    compare_order(subject);
    compare_more(subject);
}

static void compare_all(struct arena *arena, struct choices *choices, const struct made_request *made, struct str line,
                        const struct simulate_request *request)
{
    for (size_t a = 0; a < request->action_count; a++) {
        for (size_t r = 0; r < request->resource_count; r++) {
            struct subject subject;
            subject_of(arena, made, line, request, a, r, &subject);
            compare_ways(&subject, choices);
            if (!choose_rarely(choices, 3))
                continue;
            subject_change(&subject, choices);
            compare_ways(&subject, choices);
        }
    }
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    struct choices choices = {data, size};
    struct arena *arena = arena_new(0);
    struct buf line = BUF_NEW(BUF_UNBOUNDED);
    struct buf said = BUF_NEW(BUF_UNBOUNDED);
    struct made_request made;
    struct simulate_request request;

    bool effective = choose_rarely(&choices, 8); /* it takes as long as all else */

    must(arena != NULL && made_request(arena, &choices, &made));
    made_request_print(&made, made.actions, made.action_count, made.resources, made.resource_count, made.entries,
                       made.entry_count, &line);
    must(line.failed == RC_OK);
    if (read_request(arena, buf_str(&line), &request)) {
        print_decisions(arena, &request, &said);
        compare_readings(buf_str(&line), buf_str(&said));
        compare_all(arena, &choices, &made, buf_str(&line), &request);
        if (effective)
            compare_effective(arena, &choices, buf_str(&line), &request);
    } else {
        compare_readings(buf_str(&line), STR("refused"));
    }
    buf_free(&said);
    buf_free(&line);
    arena_free(arena);
    return 0;
}
