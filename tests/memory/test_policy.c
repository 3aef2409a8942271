/* SPDX-License-Identifier: Apache-2.0
 *
 * Want of memory while policies are read, requests evaluated, questions decided, actions listed: those of tests/cases.
 */
#include "../policy/question_loader.h"
#include "decide_work.h"

#include "policy/effective.h"

/* So that a test that finds none cannot pass. */
#define CASES_LEAST  800
#define PLACES_LEAST 2000

struct document {
    struct json json;
    enum policy_type type;
};

static struct work work;

static enum rc read_document(struct work *now, void *self)
{
    const struct document *asked = self;
    struct policy_document *document = NULL;
    struct err err = ERR_NONE;
    enum rc rc = policy_parse(now->arena, asked->type, asked->json, &document, &err);

    (void)snprintf(now->answer, sizeof now->answer, "%zu", rc == RC_OK ? document->statement_count : 0);
    err_clear(&err);
    return rc;
}

static enum rc index_document(struct work *now, void *self)
{
    const struct document *asked = self;
    struct policy_document *document = NULL;
    struct err err = ERR_NONE;
    enum rc rc = policy_parse(now->arena, asked->type, asked->json, &document, &err);

    if (rc == RC_OK && policy_index_new(now->arena, document) == NULL)
        rc = RC_NO_MEMORY;
    (void)snprintf(now->answer, sizeof now->answer, "%zu", rc == RC_OK ? document->statement_count : 0);
    err_clear(&err);
    return rc;
}

static void read_documents(struct json value, enum policy_type type)
{
    struct document document = {value, type};
    struct json_iter it = json_iter(value);

    if (json_is(value, JSON_ARRAY)) {
        while (json_next(&it))
            read_documents(it.value, type);
    } else if (json_is(value, JSON_OBJECT) || json_is(value, JSON_STRING)) {
        starve(&work, read_document, &document);
        starve(&work, index_document, &document);
    }
}

static enum rc evaluate_request(struct work *now, void *self)
{
    const struct loaded *l = self;
    struct evaluation got = {0};
    enum rc rc =
        l->assumption ? evaluate_assumption(&l->request, now->arena, &got) : evaluate(&l->request, now->arena, &got);

    (void)snprintf(now->answer, sizeof now->answer, "%d %d %zu %zu", (int)got.decision, (int)got.reason, got.hit_count,
                   got.note_count);
    return rc;
}

static enum rc list_actions(struct work *now, void *self)
{
    const struct question *question = self;
    const struct step *step = &question->steps[0];
    struct effective_set set = {0};
    enum rc rc =
        effective_actions(now->arena, NULL, step->caller, &step->origins, step->target, NULL, question->now, &set);

    (void)snprintf(now->answer, sizeof now->answer, "%zu %d", set.unlisted_count, set.open_ended);
    return rc;
}

static int starve_case(struct arena *arena, const char *file, struct json json)
{
    static const struct {
        const char *member;
        enum policy_type type;
    } layers[] = {
        {"identity", POLICY_IDENTITY},
        {"boundary", POLICY_BOUNDARY},
        {"session", POLICY_SESSION},
        {"scp", POLICY_SCP},
        {"rcp", POLICY_RCP},
        {"trust", POLICY_TRUST},
        {"resource_policy", POLICY_RESOURCE},
    };
    struct loaded loaded = {.arena = arena};
    struct loaded indexed = {.arena = arena, .indexed = true};
    struct json policies = json_get(json, STR("policies"));

    work.name = file;
    load_case(&loaded, json);
    starve(&work, evaluate_request, &loaded);
    load_case(&indexed, json);
    starve(&work, evaluate_request, &indexed);
    for (size_t i = 0; i < sizeof layers / sizeof *layers; i++)
        read_documents(json_get(policies, str_of(layers[i].member)), layers[i].type);
    return 0;
}

static int starve_question(struct arena *arena, const char *file, struct json json)
{
    struct proof proof = {.arena = arena};

    work.name = file;
    load_question(&proof, json);
    starve(&work, decide_question, &proof.question);
    if (!proof.question.steps[0].assumption && proof.question.given == NULL)
        starve(&work, list_actions, &proof.question);
    return 0;
}

static void want_of_memory_is_said(void **state)
{
    int failed = 0;
    size_t count;
    (void)state;

    work.arena = arena_new(0);
    assert_non_null(work.arena);
    count = run_folder("tests/cases/policy", starve_case, &failed);
    count += run_folder("tests/cases/proof", starve_question, &failed);
    print_message("%zu cases, %zu ways to an allocation\n", count, work.places);
    assert_true(count >= CASES_LEAST && work.places >= PLACES_LEAST);
    arena_free(work.arena);
    want_forget();
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(want_of_memory_is_said),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}
