/* SPDX-License-Identifier: Apache-2.0
 *
 * The proof of chains against exhaustive search: a user assumes a role and its session another one, under generated
 * policies; each is decided by proof, and by asking the plain evaluator of both calls under every assignment of what
 * the user can choose, what one call fixes for the next included. The four answers must be the same.
 *
 *   test_decide_chains            chains under a fixed seed
 *   test_decide_chains SECONDS    so long, under a seed of the clock
 *   test_decide_chains 0 SEED     the one chain of that seed, shown
 */
#include "exhaustive_chain.h"

#include <time.h>

#define CHAINS           1500
#define SEED             20261124
#define ASSIGNMENTS_MOST 8000
#define WHEELS_MOST      (JOINTS + CALLS * AXES_MOST)

struct verdict {
    bool some_true, some_open; /* of both calls with what they need besides */
    bool all_true;             /* of both calls alone */
    bool all_explicit;         /* of some call */
    size_t tried;
    bool skipped;
};

/* One axis of all: joint, or of one call. */
struct wheel {
    bool joint;
    size_t call, index, count, at;
};

struct trial {
    struct chain *chain;
    struct arena *arena;
    struct wheel wheels[WHEELS_MOST];
    size_t count;
};

static const struct state *state_of(const struct trial *trial, const struct wheel *wheel, size_t call)
{
    if (wheel->joint)
        return &trial->chain->joints[wheel->index].states[wheel->at].at[call];
    return wheel->call == call ? &trial->chain->axes[call].list[wheel->index].states[wheel->at] : NULL;
}

static void put_wheel(const struct trial *trial, const struct wheel *wheel)
{
    for (size_t call = 0; call < CALLS; call++) {
        const struct state *state = state_of(trial, wheel, call);
        if (state == NULL)
            continue;
        put_state(trial->chain->axes[call].base, state);
        if (state->session.len > 0)
            trial->chain->systems[call].caller.session_name = state->session;
    }
}

/* One call: alone, and with what it needs besides. Tags that were passed on need their permission again. */
static void try_call(const struct trial *trial, size_t call, struct evaluation *alone, enum tri *whole,
                     bool *explicit_deny)
{
    struct system *s = &trial->chain->systems[call];
    struct request request = {.caller = &s->caller,
                              .action = STR("sts:AssumeRole"),
                              .target = &s->target,
                              .context = trial->chain->axes[call].base};
    struct evaluation besides;
    unsigned riders = 0;

    for (size_t i = 0; i < trial->count; i++) {
        const struct state *state = state_of(trial, &trial->wheels[i], call);
        riders |= state == NULL ? 0 : state->riders;
    }
    assert_int_equal(evaluate(&request, trial->arena, alone), RC_OK);
    *whole = alone->allowed;
    *explicit_deny |= alone->explicit_deny == TRI_TRUE;
    if (riders != 0) {
        assert_int_equal(evaluate_assumption(&request, trial->arena, &besides), RC_OK);
        *whole = besides.allowed;
        *explicit_deny |= besides.explicit_deny == TRI_TRUE;
    }
    if ((riders & RIDER_TRANSITIVE) == 0)
        return;
    request.action = STR("sts:TagSession");
    assert_int_equal(evaluate(&request, trial->arena, &besides), RC_OK);
    *whole = tri_and(*whole, besides.allowed);
    *explicit_deny |= besides.explicit_deny == TRI_TRUE;
}

static void try_one(const struct trial *trial, struct verdict *verdict)
{
    enum tri whole = TRI_TRUE, alone = TRI_TRUE;
    bool explicit_deny = false;

    arena_reset(trial->arena);
    for (size_t call = 0; call < CALLS; call++) {
        struct evaluation got;
        enum tri with_riders;
        try_call(trial, call, &got, &with_riders, &explicit_deny);
        whole = tri_and(whole, with_riders);
        alone = tri_and(alone, got.allowed);
    }
    verdict->tried++;
    verdict->some_true |= whole == TRI_TRUE;
    verdict->some_open |= whole != TRI_FALSE;
    verdict->all_true &= alone == TRI_TRUE;
    verdict->all_explicit &= explicit_deny;
}

static void add_wheel(struct trial *trial, struct wheel wheel, size_t *total)
{
    *total = *total > ASSIGNMENTS_MOST ? *total : *total * wheel.count;
    if (wheel.count > 1)
        trial->wheels[trial->count++] = wheel;
    put_wheel(trial, &wheel);
}

static void try_all(struct chain *chain, struct arena *scratch, struct arena *arena, const struct windows *windows,
                    struct verdict *out)
{
    struct trial trial = {.chain = chain, .arena = arena};
    struct verdict verdict = {.all_true = true, .all_explicit = true};
    size_t total = 1;

    arena_reset(scratch);
    chain->too_many = false;
    chain_axes(chain, scratch, windows);
    out->skipped = chain->too_many;
    if (out->skipped)
        return;
    for (size_t i = 0; i < chain->joint_count; i++)
        add_wheel(&trial, (struct wheel){.joint = true, .index = i, .count = chain->joints[i].count}, &total);
    for (size_t call = 0; call < CALLS; call++)
        for (size_t i = 0; i < chain->axes[call].count; i++)
            add_wheel(&trial, (struct wheel){.call = call, .index = i, .count = chain->axes[call].list[i].count},
                      &total);
    out->skipped = total > ASSIGNMENTS_MOST;
    for (size_t i = 0; !out->skipped;) {
        try_one(&trial, &verdict);
        if (verdict.some_true && !verdict.all_true)
            break;
        for (i = 0; i < trial.count && ++trial.wheels[i].at == trial.wheels[i].count; i++) {
            trial.wheels[i].at = 0;
            put_wheel(&trial, &trial.wheels[i]);
        }
        if (i == trial.count)
            break;
        put_wheel(&trial, &trial.wheels[i]);
    }
    verdict.skipped = out->skipped;
    *out = verdict;
}

/* ---- The comparison ---- */

struct tally {
    size_t asked, skipped, tried;
    size_t answers[ANSWER_COUNT];
};

struct bench {
    struct arena *lasting, *arena, *scratch, *one;
    struct windows windows;
    struct chain chain;
};

static enum answer answer_of(const struct verdict *verdict)
{
    if (verdict->some_true)
        return verdict->all_true ? ANSWER_ALLOWED : ANSWER_CONDITIONAL;
    return verdict->some_open ? ANSWER_UNKNOWN : ANSWER_DENIED;
}

static void complain(const struct chain *chain, uint64_t seed, const struct decision *got,
                     const struct verdict *verdict)
{
    print_error("seed %llu: proof %s%s%s%.*s, tried %zu: %s%s\n", (unsigned long long)seed, answer_name(got->answer),
                got->explicit_deny ? ", explicit" : "", got->gave_up ? ", gave up" : "", (int)got->fault.len,
                got->fault.len > 0 ? got->fault.at : "", verdict->tried, answer_name(answer_of(verdict)),
                verdict->all_explicit ? ", explicit" : "");
    for (size_t call = 0; call < CALLS; call++)
        print_error(" call %zu%.*s\n", call + 1, (int)chain->systems[call].shown.len, chain->systems[call].shown.at);
    for (size_t i = 0; i < got->unknown_count; i++)
        print_error("    unknown: %.*s\n", (int)got->unknowns[i].len, got->unknowns[i].at);
    for (size_t i = 0; i < got->witness_count; i++)
        print_error("    witness %zu %.*s = %.*s\n", got->witness[i].hop, (int)got->witness[i].key.len,
                    got->witness[i].key.at, got->witness[i].count > 0 ? (int)got->witness[i].values[0].len : 9,
                    got->witness[i].count > 0 ? got->witness[i].values[0].at : "(missing)");
}

static bool run_one(struct bench *bench, uint64_t seed, bool show, struct tally *tally)
{
    struct dice dice = {seed * 0x9e3779b97f4a7c15u | 1};
    struct decision got;
    struct verdict verdict = {.skipped = false};

    for (int i = 0; i < 8; i++)
        (void)roll(&dice, 2);
    arena_reset(bench->arena);
    chain_make(&bench->chain, bench->arena, &dice);
    assert_int_equal(decide(bench->arena, &bench->chain.question, &got), RC_OK);
    try_all(&bench->chain, bench->scratch, bench->one, &bench->windows, &verdict);
    tally->asked++;
    tally->skipped += verdict.skipped;
    tally->tried += verdict.tried;
    if (verdict.skipped)
        return true;
    tally->answers[got.answer]++;
    bool right = got.answer == answer_of(&verdict) && got.fault.len == 0 && !got.gave_up;
    /* That each call has some deny under every assignment; two calls' denies together are no deny of one. */
    right = right && (got.answer != ANSWER_DENIED || got.explicit_deny == verdict.all_explicit);
    if (!right || show)
        complain(&bench->chain, seed, &got, &verdict);
    return right;
}

static struct bench *bench_new(void)
{
    struct bench *bench = calloc(1, sizeof *bench);
    assert_non_null(bench);
    bench->lasting = arena_new(0);
    bench->arena = arena_new(0);
    bench->scratch = arena_new(0);
    bench->one = arena_new(0);
    assert_true(bench->lasting != NULL && bench->arena != NULL && bench->scratch != NULL && bench->one != NULL);
    windows_make(bench->lasting, &bench->windows);
    return bench;
}

static void bench_free(struct bench *bench)
{
    arena_free(bench->lasting);
    arena_free(bench->arena);
    arena_free(bench->scratch);
    arena_free(bench->one);
    free(bench);
}

static size_t run_many(uint64_t seed, size_t count, long seconds, struct tally *tally)
{
    struct bench *bench = bench_new();
    size_t failed = 0;
    time_t end = time(NULL) + seconds;

    for (size_t i = 0; failed < 10 && (seconds > 0 ? time(NULL) < end : i < count); i++)
        failed += !run_one(bench, seed + i, false, tally);
    bench_free(bench);
    print_message("seed %llu: %zu chains, %zu of too many assignments, %zu assignments tried; %zu denied, %zu unknown, "
                  "%zu conditional, %zu allowed\n",
                  (unsigned long long)seed, tally->asked, tally->skipped, tally->tried, tally->answers[ANSWER_DENIED],
                  tally->answers[ANSWER_UNKNOWN], tally->answers[ANSWER_CONDITIONAL], tally->answers[ANSWER_ALLOWED]);
    return failed;
}

static void proofs_of_chains_say_what_every_assignment_says(void **state)
{
    struct tally tally = {0};
    (void)state;

    assert_int_equal(run_many(SEED, CHAINS, 0, &tally), 0);
    assert_true(tally.skipped < CHAINS / 4);
    for (size_t i = 0; i < ANSWER_COUNT; i++)
        assert_true(tally.answers[i] >= CHAINS / 100);
}

int main(int argc, char **argv)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(proofs_of_chains_say_what_every_assignment_says),
    };
    struct tally tally = {0};

    if (argc == 2)
        return run_many((uint64_t)time(NULL) * 1000003, 0, strtol(argv[1], NULL, 10), &tally) > 0;
    if (argc == 3) {
        struct bench *bench = bench_new();
        bool right = run_one(bench, strtoull(argv[2], NULL, 10), true, &tally);
        bench_free(bench);
        return !right;
    }
    return cmocka_run_group_tests(tests, NULL, NULL);
}
