/* SPDX-License-Identifier: Apache-2.0
 *
 * Dates that hang together: tables with the instants known, and limits. (Random systems: test_solve.c.)
 */
#include "policy/solve_age.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stdlib.h>

#include <cmocka.h>

#include "text/date.h"

/* Up to three dates from 20000 to 20100, a chain of couplings, and what is asked of each ("": nothing; an interval
 * of offsets; "~": missing only). */
static const struct {
    int64_t lengths[2]; /* seconds of first-second and second-third; -1: no coupling */
    const char *asked[3];
    const char *usual;
    bool prefer_missing;
    const char *expected; /* offsets; "none" */
} cases[] = {
    {{10, -1}, {"", "", ""}, "", false, "0 0 0"},
    {{10, -1}, {"", "", ""}, "", true, "~ ~ ~"},
    {{10, -1}, {"5 5", "40 60", ""}, "", false, "none"},
    {{10, -1}, {"", "40 60", ""}, "", false, "30 40 0"},
    {{10, -1}, {"45 50", "40 60", ""}, "1970-01-01T05:34:15Z", false, "45 55 55"}, /* 55 */
    {{10, -1}, {"60 70", "0 59", ""}, "", false, "none"},
    {{10, 10}, {"0 5", "", "26 40"}, "", false, "0 ~ 26"}, /* a missing one couples nothing */
    {{10, 10}, {"0 5", "0 100", "26 40"}, "", false, "none"},
    {{10, 10}, {"0 5", "", "20 40"}, "", false, "0 10 20"},
    {{10, 10}, {"~", "", "26 40"}, "", false, "~ 16 26"},
    {{0, -1}, {"7 9", "9 20", ""}, "", false, "9 9 0"},
};

static void systems_have_their_solutions(void **state)
{
    (void)state;
    for (size_t i = 0; i < sizeof cases / sizeof cases[0]; i++) {
        struct arena *arena = arena_new(0);
        assert_non_null(arena);
        struct variable list[3];
        struct held held[3] = {0};
        const struct held *pointers[3];
        struct coupling couplings[2];
        struct problem problem = {list, 3, couplings, 0};
        struct solve_budget budget = SOLVE_BUDGET;
        struct variable_value values[3] = {0};
        bool blamed[3] = {false, false, false};
        enum leaf_answer answer;

        for (size_t v = 0; v < 3; v++) {
            const struct constraint *set;
            long from = 0, to = 100;
            char *end;
            list[v] = (struct variable){.domain = {.kind = DOMAIN_DATE,
                                                   .may_be_missing = true,
                                                   .whole = true,
                                                   .least = 20000,
                                                   .most = 20100,
                                                   .usual = str_of(cases[i].usual)},
                                        .prefer_missing = cases[i].prefer_missing};
            assert_int_equal(states_of_domain(arena, &list[v].domain, &held[v].states), RC_OK);
            if (cases[i].asked[v][0] == '~') {
                held[v].states.present = false;
            } else if (cases[i].asked[v][0] != '\0') {
                struct interval_list intervals;
                struct constraint *made = ARENA_NEW(arena, struct constraint);
                bool empty;
                assert_non_null(made);
                from = strtol(cases[i].asked[v], &end, 10);
                to = strtol(end, NULL, 10);
                assert_int_equal(intervals_between(arena, &list[v].domain, 20000 + from, 20000 + to, &intervals),
                                 RC_OK);
                made->intervals = intervals.items;
                made->interval_count = intervals.count;
                set = made;
                assert_int_equal(states_intersect(arena, &held[v].states, set, &held[v].states, &empty), RC_OK);
            }
            pointers[v] = &held[v];
        }
        for (size_t c = 0; c < 2; c++) {
            if (cases[i].lengths[c] >= 0)
                couplings[problem.coupling_count++] =
                    (struct coupling){COUPLING_AGE, c, c + 1, STR_EMPTY, cases[i].lengths[c]};
        }
        assert_int_equal(age_solve(arena, arena, &problem, pointers, &budget, values, blamed, &answer), RC_OK);
        struct str rest = str_of(cases[i].expected);
        if (str_equal(rest, STR("none"))) {
            assert_int_equal(answer, LEAF_EMPTY);
            assert_true(blamed[0] && blamed[1]);
            arena_free(arena);
            continue;
        }
        assert_int_equal(answer, LEAF_SATISFIED);
        for (size_t v = 0; v < 1 + problem.coupling_count; v++) {
            struct str wanted = str_cut(&rest, ' ');
            if (str_equal(wanted, STR("~"))) {
                assert_int_equal(values[v].count, 0);
                continue;
            }
            struct str text = date_print(arena, 20000 + strtol(wanted.at, NULL, 10));
            if (values[v].count != 1 || !str_equal(values[v].values[0], text))
                fail_msg("case %zu: variable %zu is %.*s", i, v, (int)values[v].values[0].len, values[v].values[0].at);
        }
        for (size_t c = 0; c < problem.coupling_count; c++) {
            bool holds;
            assert_int_equal(age_holds(arena, &problem, &couplings[c], values, &holds), RC_OK);
            assert_true(holds);
        }
        arena_free(arena);
    }
}

static void make_dates(struct arena *arena, int64_t least, int64_t most, struct variable list[3], struct held held[3],
                       const struct held *pointers[3])
{
    for (size_t v = 0; v < 3; v++) {
        list[v] = (struct variable){
            .domain = {.kind = DOMAIN_DATE, .may_be_missing = true, .whole = true, .least = least, .most = most}};
        held[v] = (struct held){.id = 0};
        assert_int_equal(states_of_domain(arena, &list[v].domain, &held[v].states), RC_OK);
        pointers[v] = &held[v];
    }
}

/* The order of couplings is nobody's business, and seconds may be more than there are. */
static void any_order_and_any_length(void **state)
{
    static const struct {
        struct coupling couplings[2];
    } rows[] = {
        {{{COUPLING_AGE, 0, 2, {NULL, 0}, 5}, {COUPLING_AGE, 1, 2, {NULL, 0}, 5}}},
        {{{COUPLING_AGE, 0, 1, {NULL, 0}, INT64_MAX}, {COUPLING_AGE, 1, 2, {NULL, 0}, INT64_MAX}}},
    };
    struct arena *arena = arena_new(0);
    (void)state;

    assert_non_null(arena);
    for (int64_t least = -1000; least <= 1000; least += 2000)
        for (size_t i = 0; i < sizeof rows / sizeof rows[0]; i++) {
            struct variable list[3];
            struct held held[3];
            const struct held *pointers[3];
            struct problem problem = {list, 3, rows[i].couplings, 2};
            struct solve_budget budget = SOLVE_BUDGET;
            struct variable_value values[3] = {0};
            bool blamed[3] = {false, false, false}, holds;
            enum leaf_answer answer;
            make_dates(arena, least, least + 100, list, held, pointers);
            assert_int_equal(age_solve(arena, arena, &problem, pointers, &budget, values, blamed, &answer), RC_OK);
            assert_int_equal(answer, LEAF_SATISFIED);
            for (size_t c = 0; c < 2; c++) {
                assert_int_equal(values[rows[i].couplings[c].first].count, 1);
                assert_int_equal(age_holds(arena, &problem, &rows[i].couplings[c], values, &holds), RC_OK);
                assert_true(holds);
            }
        }
    arena_free(arena);
}

/* Without choices left, nothing is said; nobody is to blame. */
static void without_choices_it_gives_up(void **state)
{
    static const struct coupling couplings[] = {{COUPLING_AGE, 0, 1, {NULL, 0}, 5}, {COUPLING_AGE, 1, 2, {NULL, 0}, 5}};
    struct arena *arena = arena_new(0);
    (void)state;

    assert_non_null(arena);
    for (size_t nodes = 0; nodes < 3; nodes++) {
        struct variable list[3];
        struct held held[3];
        const struct held *pointers[3];
        const struct problem problem = {list, 3, couplings, 2};
        struct solve_budget budget = {.nodes = nodes};
        struct variable_value values[3] = {0};
        bool blamed[3] = {false, false, false};
        enum leaf_answer answer;
        struct interval_list early, late;
        make_dates(arena, 20000, 20100, list, held, pointers);
        /* The first and the last are too far from each other; the one between them cannot mend it. */
        assert_int_equal(intervals_between(arena, &list[0].domain, 20000, 20000, &early), RC_OK);
        assert_int_equal(intervals_between(arena, &list[0].domain, 20050, 20060, &late), RC_OK);
        held[0].states.intervals = early.items;
        held[2].states.intervals = late.items;
        held[0].states.missing = held[1].states.missing = held[2].states.missing = false;
        held[1].states.missing = true;
        list[1].prefer_missing = false;
        held[2].states.missing = false;
        assert_int_equal(age_solve(arena, arena, &problem, pointers, &budget, values, blamed, &answer), RC_OK);
        assert_int_equal(answer, nodes < 2 ? LEAF_GAVE_UP : LEAF_SATISFIED); /* the middle one missing */
        assert_false(blamed[0] || blamed[1] || blamed[2]);
    }
    arena_free(arena);
}

static void values_that_do_not_hold(void **state)
{
    static const struct {
        const char *first, *second; /* NULL: missing */
        enum rc rc;
        bool holds;
    } rows[] = {
        {"1970-01-01T05:33:20Z", "1970-01-01T05:33:25Z", RC_OK, true},
        {"1970-01-01T05:33:20Z", "1970-01-01T05:33:26Z", RC_OK, false},
        {"1970-01-01T05:33:20Z", "1970-01-01T05:33:19Z", RC_OK, false},
        {NULL, "1970-01-01T05:33:26Z", RC_OK, true},
        {"1970-01-01T05:33:20Z", NULL, RC_OK, true},
        {"yesterday", "1970-01-01T05:33:26Z", RC_INTERNAL, true}, /* no value of a date's domain */
        {"1970-01-01T05:33:20Z", "tomorrow", RC_INTERNAL, true},
    };
    const struct coupling coupling = {COUPLING_AGE, 0, 1, STR_EMPTY, 5};
    (void)state;

    for (size_t i = 0; i < sizeof rows / sizeof rows[0]; i++) {
        const struct str first = str_of(rows[i].first), second = str_of(rows[i].second);
        const struct variable_value values[2] = {{&first, rows[i].first != NULL}, {&second, rows[i].second != NULL}};
        bool holds = true;
        assert_int_equal(age_holds(NULL, NULL, &coupling, values, &holds), rows[i].rc);
        assert_int_equal(holds, rows[i].holds);
    }
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(systems_have_their_solutions),
        cmocka_unit_test(any_order_and_any_length),
        cmocka_unit_test(without_choices_it_gives_up),
        cmocka_unit_test(values_that_do_not_hold),
    };
    return cmocka_run_group_tests_name("solve_age", tests, NULL, NULL);
}
