/* SPDX-License-Identifier: Apache-2.0
 *
 * The proof against exhaustive search: generated questions, each decided by proof, and by asking the plain evaluator
 * under every assignment of the keys that the caller can choose. The four answers of iam-evaluation.md 6.2 must be
 * the same, and so must "explicit". Where a question has operators and values that its keys' domains do not know, an
 * atom may be U by 6.6, and the windows of values are not all: there no assignment that is tried may refute the proof.
 *
 *   test_decide_exhaustive            questions under a fixed seed
 *   test_decide_exhaustive SECONDS    so long, under a seed of the clock
 *   test_decide_exhaustive 0 SEED     the one question of that seed, shown
 */
#include "exhaustive_axes.h"

#include <time.h>

#define QUESTIONS        8000
#define SEED             20261124
#define ASSIGNMENTS_MOST 30000

/* What all assignments say together. */
struct verdict {
    bool some_true, some_open; /* of the request with what it needs besides */
    bool all_true;             /* of the request alone: what is passed besides, nobody is forced to */
    bool all_explicit;
    size_t tried;
    bool skipped;
};

struct trial {
    struct axes axes;
    struct arena *arena; /* of one evaluation */
    struct request request;
    struct caller caller;
    struct target target;
    size_t at[AXES_MOST];
};

static void put_axis(struct trial *trial, size_t axis)
{
    const struct state *state = &trial->axes.list[axis].states[trial->at[axis]];

    put_state(trial->axes.base, state);
    if (state->principal.len > 0)
        trial->caller.arn = state->principal;
    if (state->session.len > 0)
        trial->caller.session_name = state->session;
    if (state->resource.len > 0) {
        trial->target.kind = RESOURCE_ARN;
        trial->target.arn = state->resource;
    }
}

static void try_one(struct trial *trial, struct verdict *verdict)
{
    struct evaluation alone, whole;
    unsigned riders = 0;

    for (size_t i = 0; i < trial->axes.count; i++)
        riders |= trial->axes.list[i].states[trial->at[i]].riders;
    arena_reset(trial->arena);
    assert_int_equal(evaluate(&trial->request, trial->arena, &alone), RC_OK);
    whole = alone;
    if (riders != 0 && trial->axes.s->step.assumption)
        assert_int_equal(evaluate_assumption(&trial->request, trial->arena, &whole), RC_OK);
    verdict->tried++;
    verdict->some_true |= whole.allowed == TRI_TRUE;
    verdict->some_open |= whole.allowed != TRI_FALSE;
    verdict->all_true &= alone.allowed == TRI_TRUE;
    verdict->all_explicit &= whole.explicit_deny == TRI_TRUE;
}

/* Every assignment; ends early where nothing can change any more. */
static void try_all(struct trial *trial, struct verdict *out)
{
    struct verdict verdict = {.all_true = true, .all_explicit = true};
    size_t total = 1;

    for (size_t i = 0; i < trial->axes.count; i++) {
        total *= trial->axes.list[i].count;
        if (total > ASSIGNMENTS_MOST || trial->axes.too_many) {
            out->skipped = true;
            return;
        }
        trial->at[i] = 0;
        put_axis(trial, i);
    }
    for (;;) {
        size_t i = 0;
        try_one(trial, &verdict);
        if (verdict.some_true && !verdict.all_true)
            break;
        while (i < trial->axes.count && ++trial->at[i] == trial->axes.list[i].count) {
            trial->at[i] = 0;
            put_axis(trial, i++);
        }
        if (i == trial->axes.count)
            break;
        put_axis(trial, i);
    }
    *out = verdict;
}

static void try_everything(struct system *s, struct arena *scratch, struct arena *arena, const struct windows *windows,
                           struct str resource, struct verdict *out)
{
    static struct trial trial; /* large; made anew for each question */

    arena_reset(scratch);
    memset(&trial, 0, sizeof trial);
    axes_make(&trial.axes, s, scratch, windows);
    if (resource.len > 0) { /* the last axis: one resource */
        trial.axes.list[trial.axes.count - 1].states[0] = (struct state){.resource = resource};
        trial.axes.list[trial.axes.count - 1].count = 1;
    }
    trial.arena = arena;
    trial.caller = s->caller;
    trial.target = s->target;
    trial.request = (struct request){.caller = &trial.caller,
                                     .action = s->step.assumption ? STR("sts:AssumeRole") : s->step.action,
                                     .target = &trial.target,
                                     .context = trial.axes.base,
                                     .complete = s->given != NULL};
    try_all(&trial, out);
}

/* ---- The comparison ---- */

static enum answer answer_of(const struct verdict *verdict)
{
    if (verdict->some_true)
        return verdict->all_true ? ANSWER_ALLOWED : ANSWER_CONDITIONAL;
    return verdict->some_open ? ANSWER_UNKNOWN : ANSWER_DENIED;
}

/* NULL: the proof says what all assignments say; with `less`, nothing that one of them refutes. */
static const char *differs(const struct decision *got, const struct verdict *verdict, bool less)
{
    enum answer right = answer_of(verdict);

    if (got->fault.len > 0)
        return "a fault of the engine";
    if (got->gave_up)
        return "it gave up";
    if (less && (got->answer == ANSWER_UNKNOWN || got->answer == ANSWER_CONDITIONAL))
        return NULL;
    if (got->answer != right)
        return "every assignment tried says otherwise";
    if (right == ANSWER_DENIED && got->explicit_deny != verdict->all_explicit && !(less && !got->explicit_deny))
        return "explicit, or not";
    return NULL;
}

struct tally {
    size_t asked, skipped, mixed, less, tried;
    size_t answers[ANSWER_COUNT];
    size_t explicit_denies;
};

struct bench {
    struct arena *lasting, *arena, *scratch, *one;
    struct windows windows;
};

static bool run_one(struct bench *bench, uint64_t seed, bool show, struct tally *tally)
{
    struct dice dice = {seed * 0x9e3779b97f4a7c15u | 1};
    static struct system s;
    struct decision got;
    struct verdict verdict = {0};
    const char *what;

    for (int i = 0; i < 8; i++)
        (void)roll(&dice, 2);
    arena_reset(bench->arena);
    system_make(&s, bench->arena, &dice);
    assert_int_equal(decide(bench->arena, &s.question, &got), RC_OK);
    /* "Some resource": the one that the witness names is asked for. */
    try_everything(&s, bench->scratch, bench->one, &bench->windows, STR_EMPTY, &verdict);
    if (!verdict.skipped && verdict.some_true && s.scene == SCENE_SOME && got.answer >= ANSWER_CONDITIONAL)
        try_everything(&s, bench->scratch, bench->one, &bench->windows, got.resource, &verdict);
    tally->asked++;
    if (verdict.skipped) {
        tally->skipped++;
        return true;
    }
    what = differs(&got, &verdict, s.mixed);
    tally->mixed += s.mixed;
    tally->less += s.mixed && got.answer != answer_of(&verdict);
    tally->tried += verdict.tried;
    tally->answers[got.answer]++;
    tally->explicit_denies += got.explicit_deny;
    if (what == NULL && !show)
        return true;
    print_error("seed %llu, scene %d%s: %s: proof %s%s%s, tried %zu: %s%s%.*s\n", (unsigned long long)seed,
                (int)s.scene, s.mixed ? ", mixed" : "", what == NULL ? "right" : what, answer_name(got.answer),
                got.explicit_deny ? ", explicit" : "", got.gave_up ? ", gave up" : "", verdict.tried,
                answer_name(answer_of(&verdict)), verdict.all_explicit ? ", explicit" : "", (int)s.shown.len,
                s.shown.at);
    for (size_t i = 0; i < got.unknown_count; i++)
        print_error("    unknown: %.*s\n", (int)got.unknowns[i].len, got.unknowns[i].at);
    for (size_t i = 0; i < got.witness_count; i++) {
        print_error("    witness %.*s", (int)got.witness[i].key.len, got.witness[i].key.at);
        for (size_t v = 0; v < got.witness[i].count; v++)
            print_error(" \"%.*s\"", (int)got.witness[i].values[v].len, got.witness[i].values[v].at);
        print_error("\n");
    }
    return what == NULL;
}

static void bench_make(struct bench *bench)
{
    *bench = (struct bench){arena_new(0), arena_new(0), arena_new(0), arena_new(0), {{0}, {0}, {0}}};
    assert_true(bench->lasting != NULL && bench->arena != NULL && bench->scratch != NULL && bench->one != NULL);
    windows_make(bench->lasting, &bench->windows);
}

static void bench_free(struct bench *bench)
{
    arena_free(bench->lasting);
    arena_free(bench->arena);
    arena_free(bench->scratch);
    arena_free(bench->one);
}

static size_t run_many(uint64_t seed, size_t count, long seconds, struct tally *tally)
{
    struct bench bench;
    size_t failed = 0;
    time_t end = time(NULL) + seconds;

    bench_make(&bench);
    for (size_t i = 0; failed < 10 && (seconds > 0 ? time(NULL) < end : i < count); i++)
        failed += !run_one(&bench, seed + i, false, tally);
    bench_free(&bench);
    print_message("seed %llu: %zu questions, %zu of too many assignments, %zu assignments tried; %zu denied (%zu "
                  "explicitly), %zu unknown, %zu conditional, %zu allowed; of %zu with odd operators the proof knew "
                  "less of %zu\n",
                  (unsigned long long)seed, tally->asked, tally->skipped, tally->tried, tally->answers[ANSWER_DENIED],
                  tally->explicit_denies, tally->answers[ANSWER_UNKNOWN], tally->answers[ANSWER_CONDITIONAL],
                  tally->answers[ANSWER_ALLOWED], tally->mixed, tally->less);
    return failed;
}

static void proofs_say_what_every_assignment_says(void **state)
{
    struct tally tally = {0};
    (void)state;

    assert_int_equal(run_many(SEED, QUESTIONS, 0, &tally), 0);
    assert_true(tally.skipped < QUESTIONS / 10);
    assert_true(tally.explicit_denies >= QUESTIONS / 100);
    for (size_t i = 0; i < ANSWER_COUNT; i++)
        assert_true(tally.answers[i] >= QUESTIONS / 50);
}

int main(int argc, char **argv)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(proofs_say_what_every_assignment_says),
    };
    struct tally tally = {0};
    struct bench bench;

    if (argc == 2)
        return run_many((uint64_t)time(NULL) * 1000003, 0, strtol(argv[1], NULL, 10), &tally) > 0;
    if (argc == 3) {
        bench_make(&bench);
        bool right = run_one(&bench, strtoull(argv[2], NULL, 10), true, &tally);
        bench_free(&bench);
        return !right;
    }
    return cmocka_run_group_tests(tests, NULL, NULL);
}
