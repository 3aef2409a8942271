/* SPDX-License-Identifier: Apache-2.0
 *
 * Want of memory while generated questions are decided, chains among them, while actions are listed, and while the
 * solver computes with sets of states: what the cases that were written by hand do not come by.
 */
#include "../policy/exhaustive_system.h"
#include "../policy/solve_problems.h"
#include "decide_work.h"

#include "policy/effective.h"

#define SEED      20261125
#define QUESTIONS 500
#define CHAINS    100
#define SETS      1500
#define PROBLEMS  600
#define LONG_ONES 300
/* So that a test that does nothing cannot pass. */
#define PLACES_LEAST 1500

static struct work work;

static struct dice dice_of(uint64_t seed)
{
    struct dice dice = {seed * 0x9e3779b97f4a7c15u | 1};

    for (int i = 0; i < 8; i++)
        (void)roll(&dice, 2);
    return dice;
}

/* ---- Questions ---- */

static enum rc list_actions(struct work *now, void *self)
{
    const struct question *question = self;
    const struct step *step = &question->steps[0];
    struct effective_work *shared = NULL;
    struct effective_set set = {0};
    enum rc rc = effective_work_new(now->arena, DECIDE_ANSWER, &shared);

    for (size_t i = 0; i < 2 && rc == RC_OK; i++) /* what was decided before is there the second time */
        rc = effective_actions(now->arena, shared, step->caller, &step->origins, step->target, NULL, question->now,
                               &set);
    (void)snprintf(now->answer, sizeof now->answer, "%zu %d", set.unlisted_count, set.open_ended);
    return rc;
}

static void starve_questions(void)
{
    static struct system s;
    struct arena *arena = arena_new(0);

    assert_non_null(arena);
    for (size_t i = 0; i < QUESTIONS; i++) {
        struct dice dice = dice_of(SEED + i);
        arena_reset(arena);
        system_make(&s, arena, &dice);
        s.question.wanted = i % 4 == 3 ? DECIDE_WHETHER : DECIDE_ALL;
        work.name = "a generated question";
        starve(&work, decide_question, &s.question);
        if (!s.step.assumption && s.question.given == NULL && i % 4 == 0)
            starve(&work, list_actions, &s.question);
    }
    arena_free(arena);
}

/* A user assumes a role, and its session another one. */
static void starve_chains(void)
{
    static struct system systems[2];
    struct arena *arena = arena_new(0);

    assert_non_null(arena);
    for (size_t i = 0; i < CHAINS; i++) {
        struct dice dice = dice_of(SEED + i);
        struct step steps[2];
        struct question question = {.steps = steps, .count = 2, .now = NOW};
        arena_reset(arena);
        for (size_t at = 0; at < 2; at++) {
            systems[at] = (struct system){.arena = arena, .dice = &dice, .shown = STR(""), .sparse = true};
            systems[at].scene = at == 0 ? SCENE_ASSUME : SCENE_SESSION;
            random_in_play(&systems[at], at == 0 ? FOR_FIRST : FOR_SECOND);
            system_fill(&systems[at], at == 0 ? STR(CALLER) : STR(ROLE));
            steps[at] = systems[at].step;
        }
        work.name = "a generated chain";
        starve(&work, decide_question, &question);
    }
    arena_free(arena);
}

/* ---- Sets of states ---- */

struct sets {
    const struct variable *variable;
    const struct condition_atom *atoms[2];
    struct derivation derivation;
    size_t budget;
};

static enum rc intersect(struct work *now, const struct sets *sets, struct states *states)
{
    const struct domain *domain = &sets->variable->domain;
    enum rc rc = states_of_domain(now->arena, domain, states);

    for (size_t i = 0; i < 2 && rc == RC_OK; i++) {
        const struct constraint *sure = NULL, *maybe = NULL;
        struct states narrowed;
        bool empty;
        rc = constraint_from_atom(now->arena, domain, &sets->derivation, domain->kind == DOMAIN_STRINGS, sets->atoms[i],
                                  &variables, &sure, &maybe);
        if (rc == RC_OK && i == 1)
            rc = constraint_complement(now->arena, domain, sure, &maybe);
        if (rc == RC_OK)
            rc = states_intersect(now->arena, states, maybe, &narrowed, &empty);
        if (rc == RC_OK)
            *states = narrowed;
    }
    return rc;
}

static enum rc compute_with_sets(struct work *now, void *self)
{
    const struct sets *sets = self;
    struct states states = {0};
    struct str text = STR_EMPTY;
    struct words_parts parts = {0};
    struct variable_value value = {0};
    enum witness_state found = WITNESS_EMPTY;
    size_t budget = sets->budget;
    bool in = false;
    enum rc rc = intersect(now, sets, &states);

    if (rc == RC_OK)
        rc = states_words(now->arena, &states, &text);
    if (rc == RC_OK)
        rc = states_parts(now->arena, &states, &parts);
    if (rc == RC_OK)
        rc = states_witness(now->arena, &states, sets->variable->prefer_missing, &budget, &found, &value);
    if (rc == RC_OK && found == WITNESS_FOUND)
        rc = states_contains(now->arena, &states, &value, &in);
    if (rc == RC_OK && found == WITNESS_FOUND)
        assert_true(in);
    (void)snprintf(now->answer, sizeof now->answer, "%d %zu %zu %.*s", (int)found, parts.is_count, value.count,
                   (int)text.len, text.at);
    return rc;
}

static void starve_sets(void)
{
    static const struct derivation derivations[] = {
        {DERIVED_SAME, false, {NULL, 0}},        {DERIVED_SAME, false, {NULL, 0}},
        {DERIVED_PREFIXED, true, {"a", 1}},      {DERIVED_PREFIXED, true, {NULL, 0}},
        {DERIVED_OR_TEXT, true, {"ab", 2}},      {DERIVED_OR_TEXT, false, {NULL, 0}},
        {DERIVED_ARN_ACCOUNT, false, {NULL, 0}},
    };
    struct arena *arena = arena_new(0);
    uint64_t seed = SEED;

    assert_non_null(arena);
    for (size_t i = 0; i < SETS; i++) {
        enum domain_kind kind = (enum domain_kind)(i % KINDS);
        struct condition_value values[2][2];
        struct condition_atom atoms[2];
        struct all_states all;
        struct variable variable;
        struct sets sets = {&variable, {&atoms[0], &atoms[1]}, derivations[0], AUTOMATON_STATES_MAX};
        arena_reset(arena);
        make_variable(arena, kind, &seed, &variable, &all);
        if (next_random(&seed) % 16 == 0)
            variable.domain.usual = all.items[all.count - 1].values[0];
        problem_atom(arena, kind, &seed, values[0], &atoms[0]);
        problem_atom(arena, kind, &seed, values[1], &atoms[1]);
        if (kind == DOMAIN_DATE && next_random(&seed) % 2 == 0) /* whose four digits are years or seconds */
            atoms[0].key = atoms[1].key = STR("aws:epochtime");
        if (kind == DOMAIN_STRING || next_random(&seed) % 8 == 0)
            sets.derivation = derivations[next_random(&seed) % (sizeof derivations / sizeof derivations[0])];
        if (next_random(&seed) % 8 == 0)
            sets.budget = next_random(&seed) % 8;
        work.name = "sets of states";
        starve(&work, compute_with_sets, &sets);
    }
    arena_free(arena);
}

/* ---- Patterns that are too long for the stack ---- */

/* More than 511 elements, with wildcards that end at colons. */
#define LONG_ARN_LENGTH 540

struct arns {
    struct variable variables[3];
    struct condition_value values[6];
    struct condition_atom atoms[6];
};

static struct str long_pattern(struct arena *arena, const char *end)
{
    char *text = arena_alloc(arena, LONG_ARN_LENGTH + 1);
    struct str all;

    assert_non_null(text);
    memset(text, '*', LONG_ARN_LENGTH);
    for (size_t i = 1; i < LONG_ARN_LENGTH; i += 2)
        text[i] = '?';
    all = arena_printf(arena, "arn:*:iam::%s%s", text, end);
    assert_non_null(all.at);
    return all;
}

static void arns_make(struct arena *arena, uint64_t *seed, struct arns *out)
{
    static const char *const one[] = {"StringEquals", "ArnLike",    "ArnNotLike",  "StringNotEquals",
                                      "StringLike",   "ArnNotLike", "ArnNotEquals"};
    static const char *const many[] = {"ForAllValues:ArnLike",    "ForAnyValue:ArnNotLike", "ForAnyValue:StringEquals",
                                       "ForAllValues:ArnNotLike", "StringEquals",           "ArnLike",
                                       "ForAnyValue:ArnLike"};
    static const char *const texts[] = {"arn:aws:iam::1:role/a", "arn:aws:iam::1:role/b", "arn:aws:iam::1:user/c"};
    struct glob *globs = ARENA_ARRAY(arena, 2, struct glob);
    struct str patterns[2] = {long_pattern(arena, "1:role/a"), long_pattern(arena, "/*")};

    assert_non_null(globs);
    memset(out, 0, sizeof *out);
    for (size_t i = 0; i < 2; i++)
        assert_int_equal(glob_compile_text(arena, patterns[i], GLOB_ARN_FIELDS, false, &globs[i]), RC_OK);
    for (size_t i = 0; i < 3; i++) {
        struct domain domain = {.kind = i == 0 ? DOMAIN_STRING : DOMAIN_STRINGS,
                                .may_be_missing = next_random(seed) % 2 == 0,
                                .text = TEXT_DOMAIN_ANY};
        uint64_t what = next_random(seed) % 4;
        if (what == 1) {
            domain.text.forms = &globs[1];
            domain.text.form_count = 1;
        } else if (what == 2) {
            domain.text.excluded = &globs[0];
            domain.text.excluded_count = 1;
        }
        if (next_random(seed) % 2 == 0)
            domain.usual = str_of(texts[next_random(seed) % 3]);
        out->variables[i] = (struct variable){.key = STR("k"), .domain = domain};
    }
    for (size_t i = 0; i < 6; i++) {
        struct condition_atom *atom = &out->atoms[i];
        const char *name = i < 2 ? one[next_random(seed) % 7] : many[next_random(seed) % 7];
        struct str text =
            next_random(seed) % 2 == 0 ? str_of(texts[next_random(seed) % 3]) : patterns[next_random(seed) % 2];
        bool odd;
        if (strstr(name, "Equals") != NULL)
            text = str_of(texts[next_random(seed) % 3]);
        *atom = (struct condition_atom){.key = STR("k"), .values = &out->values[i], .value_count = 1};
        assert_true(condition_operator_read(str_of(name), &atom->op, &odd));
        assert_int_equal(template_parse(arena, text, true, &out->values[i].template), RC_OK);
    }
}

/* The text, and the sets, under two atoms each; the third variable's values are among the second's. */
static enum rc solve_arns(struct work *now, void *self)
{
    static const struct derivation derivation = {DERIVED_SAME, false, {NULL, 0}};
    const struct arns *arns = self;
    const struct coupling coupling = {COUPLING_SUBSET, 2, 1, STR_EMPTY, 0};
    const struct problem problem = {arns->variables, 3, &coupling, 1};
    const struct formula *parts[6];
    const struct formula *formula = NULL;
    struct solve_budget budget = SOLVE_BUDGET;
    enum solve_answer answer = SOLVE_GAVE_UP;
    struct solution solution = {0};
    enum rc rc = RC_OK;

    for (size_t i = 0; i < 6 && rc == RC_OK; i++) {
        const struct constraint *sure = NULL, *maybe = NULL;
        rc = constraint_from_atom(now->arena, &arns->variables[i / 2].domain, &derivation, i >= 2, &arns->atoms[i],
                                  &variables, &sure, &maybe);
        parts[i] = rc == RC_OK ? formula_literal(now->arena, i / 2, sure, maybe) : NULL;
        if (rc == RC_OK && parts[i] == NULL)
            rc = RC_NO_MEMORY;
    }
    if (rc == RC_OK)
        formula = formula_and(now->arena, parts, 6);
    if (rc == RC_OK)
        rc = formula == NULL ? RC_NO_MEMORY
                             : solve(now->arena, &problem, formula, SOLVE_SURE, true, &budget, &answer, &solution);
    (void)snprintf(now->answer, sizeof now->answer, "%d", (int)answer);
    return rc;
}

static void starve_long_patterns(void)
{
    struct arena *arena = arena_new(0);
    uint64_t seed = SEED;

    assert_non_null(arena);
    for (size_t n = 0; n < LONG_ONES; n++) {
        struct arns arns;
        arena_reset(arena);
        arns_make(arena, &seed, &arns);
        work.name = "long patterns";
        work.may_do_without = true; /* states_relation says as much as it can */
        starve(&work, solve_arns, &arns);
    }
    work.may_do_without = false;
    arena_free(arena);
}

/* ---- Problems ---- */

struct asked {
    struct problem problem;
    const struct formula *formula;
    enum solve_reading reading;
    bool best;
    struct solve_budget budget;
};

static enum rc solve_problem(struct work *now, void *self)
{
    const struct asked *asked = self;
    struct solve_budget budget = asked->budget;
    enum solve_answer answer = SOLVE_GAVE_UP;
    struct solution solution = {0};
    const struct formula *not = formula_not(now->arena, asked->formula, asked->problem.variables);
    enum rc rc = not == NULL ? RC_NO_MEMORY
                             : solve(now->arena, &asked->problem, asked->formula, asked->reading, asked->best, &budget,
                                     &answer, &solution);

    (void)snprintf(now->answer, sizeof now->answer, "%d %zu", (int)answer, budget.nodes);
    return rc;
}

static void starve_problems(void)
{
    struct arena *arena = arena_new(0);
    uint64_t seed = SEED;

    assert_non_null(arena);
    for (size_t n = 0; n < PROBLEMS; n++) {
        struct variable list[VARIABLES_MAX];
        struct all_states all[VARIABLES_MAX];
        struct coupling couplings[4];
        const struct formula *parts[8];
        struct asked asked = {.best = n % 2 == 0, .budget = SOLVE_BUDGET};
        size_t count = 1 + next_random(&seed) % 8;
        arena_reset(arena);
        make_problem(arena, &seed, list, all, couplings, &asked.problem);
        for (size_t i = 0; i < count; i++)
            parts[i] = random_formula(arena, &asked.problem, 2 + (int)(n % 2), &seed);
        asked.formula = formula_and(arena, parts, count);
        asked.reading = next_random(&seed) % 2 == 0 ? SOLVE_SURE : SOLVE_MAYBE;
        assert_non_null(asked.formula);
        if (n % 8 == 0) {
            asked.budget.nodes = next_random(&seed) % 12;
            asked.budget.automaton_states = next_random(&seed) % 40;
        }
        work.name = "a generated problem";
        starve(&work, solve_problem, &asked);
    }
    arena_free(arena);
}

static void want_of_memory_is_said(void **state)
{
    (void)state;

    work.arena = arena_new(0);
    assert_non_null(work.arena);
    starve_questions();
    starve_chains();
    starve_sets();
    starve_problems();
    starve_long_patterns();
    print_message("%zu ways to an allocation\n", work.places);
    assert_true(work.places >= PLACES_LEAST);
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
