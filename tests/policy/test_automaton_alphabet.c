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

#include "policy/automaton_parts.h"
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

/* What is tried, in a domain of few characters, and which character is the first that fits. */
static void the_first_character_that_is_left(void **state)
{
    static const struct {
        uint64_t ascii[2];    /* 0, 0: any character */
        const char *excluded; /* each character of it */
        const char *word;     /* NULL: none */
    } rows[] = {
        {{0, 0}, "", "a"},
        {{0, 0}, "ab", "c"},
        {{(uint64_t)1 << 1, 0}, "", "\x01"},
        {{(uint64_t)3 << 1, 0}, "\x01", "\x02"},
        {{(uint64_t)1 << 1, 0}, "\x01", NULL},
        {{(uint64_t)1 << '1', (uint64_t)1 << ('z' - 64)}, "z", "1"},
        {{0, (uint64_t)3 << ('a' - 64)}, "\x01\u00e0", "a"}, /* named, and not of the domain */
        {{0, (uint64_t)3 << ('a' - 64)}, "ab\x01\u00e0", NULL},
    };

    for (size_t i = 0; i < sizeof rows / sizeof rows[0]; i++) {
        struct text_domain domain = {.any_character = rows[i].ascii[0] + rows[i].ascii[1] == 0,
                                     .ascii = {rows[i].ascii[0], rows[i].ascii[1]}};
        struct glob one = compile(*state, "?", GLOB_TEXT, false), excluded[8];
        struct glob_clause clause = {&one, 1};
        struct str rest = str_of(rows[i].excluded);
        size_t count = 0, budget = AUTOMATON_STATES_MAX;
        enum automaton_answer answer;
        struct str word = STR_EMPTY;
        for (size_t at = 0; at < rest.len;) {
            size_t from = at;
            (void)utf8_next(rest, &at);
            struct glob_piece piece = {GLOB_PIECE_PLAIN, str_slice(rest, from, at)};
            assert_int_equal(glob_compile(*state, &piece, 1, GLOB_LITERAL, false, false, &excluded[count++]), RC_OK);
        }
        assert_int_equal(automaton_search(*state, &domain, &clause, 1, excluded, count, &budget, &answer, &word),
                         RC_OK);
        if (answer != (rows[i].word == NULL ? AUTOMATON_EMPTY : AUTOMATON_WORD) ||
            (rows[i].word != NULL && !str_equal(word, str_of(rows[i].word))))
            fail_msg("row %zu: %d, \"%.*s\"", i, (int)answer, (int)word.len, word.at);
    }
}

/* Where digits are told from others, and all letters are named. */
static void what_is_no_digit(void **state)
{
    static const uint32_t digit[] = {GLOB_DIGIT}, any[] = {GLOB_ANY};
    const struct glob forms[2] = {{.elements = digit, .count = 1}, {.elements = any, .count = 1}};
    const struct text_domain domain = {.any_character = true, .forms = forms, .form_count = 2};
    struct glob excluded[36];
    size_t count = 0, budget = AUTOMATON_STATES_MAX;
    enum automaton_answer answer;
    struct str word = STR_EMPTY;

    for (char c = 'a'; c <= 'z'; c++) {
        const char text[2] = {c, '\0'};
        excluded[count++] = compile(*state, text, GLOB_TEXT, false);
    }
    assert_int_equal(automaton_search(*state, &domain, NULL, 0, excluded, count, &budget, &answer, &word), RC_OK);
    assert_int_equal(answer, AUTOMATON_WORD);
    assert_true(str_equal(word, STR("0")));
    for (char c = '0'; c <= '9'; c++) {
        const char text[2] = {c, '\0'};
        excluded[count++] = compile(*state, text, GLOB_TEXT, false);
    }
    assert_int_equal(automaton_search(*state, &domain, NULL, 0, excluded, count, &budget, &answer, &word), RC_OK);
    assert_int_equal(answer, AUTOMATON_WORD);
    assert_true(str_equal(word, STR("A")));
}

static void characters_in_the_order_of_a_person(void **state)
{
    static const char order[] = "az09AZ-\x7f";
    (void)state;

    for (size_t i = 1; i < sizeof order - 1; i++)
        assert_true(alphabet_rank((unsigned char)order[i - 1]) < alphabet_rank((unsigned char)order[i]));
    assert_true(alphabet_rank('~') < alphabet_rank(0) && alphabet_rank(0) < alphabet_rank(1));
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test_setup_teardown(other_characters_are_found_while_there_are_any, make_arena, free_arena),
        cmocka_unit_test_setup_teardown(digits_of_forms_are_digits, make_arena, free_arena),
        cmocka_unit_test_setup_teardown(the_first_character_that_is_left, make_arena, free_arena),
        cmocka_unit_test_setup_teardown(what_is_no_digit, make_arena, free_arena),
        cmocka_unit_test(characters_in_the_order_of_a_person),
    };
    return cmocka_run_group_tests_name("automaton_alphabet", tests, NULL, NULL);
}
