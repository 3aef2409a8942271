/* SPDX-License-Identifier: Apache-2.0
 *
 * Answers cases that `rolecall simulate` has no words for: callers without an AWS identity, documents that are
 * missing or faulty, keys that are unknown, chains of assumptions.
 *
 * Each line of standard input is a case of tests/policy/test_cases.c, or with "proof": true a question of
 * tests/policy/test_decide.c; each line of standard output is its answer.
 */
#include "../policy/question_loader.h"

#include <string.h>

static const char *plain(const struct loaded *l, struct arena *arena)
{
    static const char *const names[] = {
        [DECISION_ALLOWED] = "allowed",
        [DECISION_EXPLICIT_DENY] = "explicit",
        [DECISION_IMPLICIT_DENY] = "implicit",
        [DECISION_UNKNOWN] = "unknown",
    };
    struct evaluation got;
    enum rc rc = l->assumption ? evaluate_assumption(&l->request, arena, &got) : evaluate(&l->request, arena, &got);

    assert_int_equal(rc, RC_OK);
    return names[got.decision];
}

static const char *proven(const struct decision *got)
{
    if (got->fault.len > 0)
        return "fault";
    if (got->gave_up)
        return "gave up";
    if (got->answer == ANSWER_DENIED)
        return got->explicit_deny ? "explicit" : "implicit";
    return answer_name(got->answer);
}

/* The answer to a question; with `reasons`, and a tab between them, what is not known. */
static void prove(struct proof *p, bool reasons)
{
    struct decision got = {0};

    assert_int_equal(decide(p->arena, &p->question, &got), RC_OK);
    fputs(proven(&got), stdout);
    for (size_t i = 0; reasons && i < got.unknown_count; i++)
        printf("\t%.*s", (int)got.unknowns[i].len, got.unknowns[i].at);
    putchar('\n');
}

static void answer(struct arena *arena, struct json json)
{
    struct loaded l = {.arena = arena};
    struct proof p = {.arena = arena};

    if (json_bool(json_get(json, STR("proof")))) {
        load_question(&p, json);
        prove(&p, json_bool(json_get(json, STR("reasons"))));
    } else {
        load_case(&l, json);
        puts(plain(&l, arena));
    }
}

int main(void)
{
    struct arena *arena = arena_new(0);
    struct json_parser *parser = json_parser_new();
    struct err err = ERR_NONE;
    char *line = NULL;
    size_t size = 0;
    ssize_t length;

    assert_non_null(arena);
    assert_non_null(parser);
    while ((length = getline(&line, &size, stdin)) > 0) {
        struct json_doc *doc = NULL;

        if (json_parse(parser, (struct str){line, (size_t)length}, &doc, &err) != RC_OK)
            fail_msg("%zu:%zu: %s", err.line, err.column, err.text);
        answer(arena, json_root(doc));
        json_doc_free(doc);
        arena_reset(arena);
    }
    free(line);
    json_parser_free(parser);
    arena_free(arena);
    return 0;
}
