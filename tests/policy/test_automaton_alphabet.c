/* SPDX-License-Identifier: Apache-2.0
 *
 * The characters that a search tries: named ones, digits, and what stands for all others.
 */
#include "policy/automaton.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include <cmocka.h>

#include "text/utf8.h"

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

/* "Other" characters: when a domain's letters are all named, signs; when all of ASCII is, what lies beyond. */
static void other_characters_are_found_while_there_are_any(void **state)
{
    struct text_domain digits = {.ascii = {(uint64_t)0x3ff << '0', 0}};
    struct glob one = compile(*state, "?", GLOB_TEXT, false);
    struct glob_clause clause = {&one, 1};
    struct glob excluded[128];
    char texts[128][2];
    size_t budget = AUTOMATON_STATES_MAX;
    enum automaton_answer answer;
    struct str word = STR_EMPTY;

    for (size_t c = 0; c < 128; c++) {
        texts[c][0] = (char)c;
        texts[c][1] = '\0';
        struct glob_piece piece = {GLOB_PIECE_PLAIN, {texts[c], 1}};
        assert_int_equal(glob_compile(*state, &piece, 1, GLOB_LITERAL, false, false, &excluded[c]), RC_OK);
    }
    assert_int_equal(automaton_search(*state, &digits, &clause, 1, &excluded['0'], 9, &budget, &answer, &word), RC_OK);
    assert_int_equal(answer, AUTOMATON_WORD);
    assert_true(str_equal(word, STR("9")));
    assert_int_equal(automaton_search(*state, &digits, &clause, 1, &excluded['0'], 10, &budget, &answer, &word), RC_OK);
    assert_int_equal(answer, AUTOMATON_EMPTY);
    struct text_domain any = TEXT_DOMAIN_ANY;
    assert_int_equal(automaton_search(*state, &any, &clause, 1, excluded, 128, &budget, &answer, &word), RC_OK);
    assert_int_equal(answer, AUTOMATON_WORD);
    assert_int_equal(utf8_length(word), 1);
    assert_true((unsigned char)word.at[0] >= 0x80);
}

static void digits_of_forms_are_digits(void **state)
{
    uint32_t elements[] = {'v', GLOB_DIGIT, GLOB_DIGIT};
    struct glob form = {.elements = elements, .count = 3};
    struct text_domain domain = {.any_character = true, .forms = &form, .form_count = 1};
    struct glob excluded[2] = {compile(*state, "?0*", GLOB_TEXT, false), compile(*state, "*1", GLOB_TEXT, false)};
    size_t budget = AUTOMATON_STATES_MAX;
    enum automaton_answer answer;
    struct str word = STR_EMPTY;

    assert_int_equal(automaton_search(*state, &domain, NULL, 0, excluded, 2, &budget, &answer, &word), RC_OK);
    assert_int_equal(answer, AUTOMATON_WORD);
    assert_true(str_equal(word, STR("v10")));
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test_setup_teardown(other_characters_are_found_while_there_are_any, make_arena, free_arena),
        cmocka_unit_test_setup_teardown(digits_of_forms_are_digits, make_arena, free_arena),
    };
    return cmocka_run_group_tests_name("automaton_alphabet", tests, NULL, NULL);
}
