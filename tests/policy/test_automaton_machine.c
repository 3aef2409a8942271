/* SPDX-License-Identifier: Apache-2.0
 *
 * The product of patterns: its limit, and that many patterns are no burden.
 */
#include "policy/automaton.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include <cmocka.h>

static int make_arena(void **state)
{
    *state = arena_new(0);
    return *state == NULL ? -1 : 0;
}

static int free_arena(void **state)
{
    arena_free(*state);
    return 0;
}

static struct glob compile(struct arena *arena, const char *text, enum glob_kind kind, bool fold)
{
    struct glob glob;
    assert_int_equal(glob_compile_text(arena, str_of(text), kind, fold, &glob), RC_OK);
    return glob;
}

static void a_search_ends_at_its_limit(void **state)
{
    struct text_domain domain = TEXT_DOMAIN_ANY;
    struct glob globs[8];
    struct glob_clause clauses[8];
    char text[32];
    size_t budget = 50;
    enum automaton_answer answer;
    struct str word = STR_EMPTY;

    for (size_t i = 0; i < 8; i++) {
        snprintf(text, sizeof text, "*%c%c%c*", (int)('a' + i), (int)('q' + i), (int)('a' + i));
        globs[i] = compile(*state, text, GLOB_TEXT, false);
        clauses[i] = (struct glob_clause){&globs[i], 1};
    }
    assert_int_equal(automaton_search(*state, &domain, clauses, 8, NULL, 0, &budget, &answer, &word), RC_OK);
    assert_int_equal(answer, AUTOMATON_GAVE_UP);
    assert_int_equal(budget, 0);
}

static void thousands_of_exclusions_are_no_burden(void **state)
{
    enum {
        MANY = 5000
    };
    struct text_domain domain = TEXT_DOMAIN_ANY;
    struct glob *excluded = ARENA_ARRAY(*state, MANY, struct glob);
    struct glob wanted = compile(*state, "team-*", GLOB_TEXT, false);
    struct glob_clause clause = {&wanted, 1};
    size_t budget = AUTOMATON_STATES_MAX;
    enum automaton_answer answer;
    struct str word = STR_EMPTY;

    assert_non_null(excluded);
    for (size_t i = 0; i < MANY; i++) {
        struct str text = arena_printf(*state, "team-%c*%zu", (int)('a' + i % 25), i);
        assert_int_equal(glob_compile_text(*state, text, GLOB_TEXT, false, &excluded[i]), RC_OK);
    }
    assert_int_equal(automaton_search(*state, &domain, &clause, 1, excluded, MANY, &budget, &answer, &word), RC_OK);
    assert_int_equal(answer, AUTOMATON_WORD);
    assert_true(str_equal(word, STR("team-")));
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test_setup_teardown(a_search_ends_at_its_limit, make_arena, free_arena),
        cmocka_unit_test_setup_teardown(thousands_of_exclusions_are_no_burden, make_arena, free_arena),
    };
    return cmocka_run_group_tests_name("automaton_machine", tests, NULL, NULL);
}
