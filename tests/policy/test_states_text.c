/* SPDX-License-Identifier: Apache-2.0
 *
 * Sets of texts: membership, what is left of a list of literals, and when two sets are known to be the same.
 */
#include "policy/states_private.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stdlib.h>

#include <cmocka.h>

static struct text_set set_of(struct arena *arena, bool complement, const char *patterns)
{
    struct glob *globs = ARENA_ARRAY(arena, 16, struct glob);
    struct text_set set = {.complement = complement, .globs = globs};
    struct str rest = str_of(patterns);

    assert_non_null(globs);
    while (rest.len != 0)
        assert_int_equal(glob_compile_text(arena, str_cut(&rest, '|'), GLOB_TEXT, false, &globs[set.count++]), RC_OK);
    set.hash = text_set_hash(set);
    return set;
}

static const struct constraint *constraint_of(struct arena *arena, bool complement, const char *patterns)
{
    struct constraint *constraint = ARENA_NEW(arena, struct constraint);
    assert_non_null(constraint);
    constraint->text = set_of(arena, complement, patterns);
    return constraint;
}

static const struct {
    bool complement;
    const char *patterns;
    const char *text;
    bool contains;
} memberships[] = {
    {false, "", "a", false},     {true, "", "a", true},     {false, "a|b*", "bc", true},
    {true, "a|b*", "bc", false}, {true, "a|b*", "c", true}, {false, "?", "\xc3\xa4", true},
};

static void a_set_is_a_union_or_its_complement(void **state)
{
    struct arena *arena = arena_new(0);
    (void)state;
    assert_non_null(arena);
    for (size_t i = 0; i < sizeof memberships / sizeof memberships[0]; i++) {
        bool contains;
        struct text_set set = set_of(arena, memberships[i].complement, memberships[i].patterns);
        assert_int_equal(text_set_contains(set, str_of(memberships[i].text), &contains), RC_OK);
        assert_int_equal(contains, memberships[i].contains);
    }
    arena_free(arena);
}

static void sets_are_compared_by_their_patterns(void **state)
{
    struct arena *arena = arena_new(0);
    (void)state;
    assert_non_null(arena);
    assert_true(text_set_same(set_of(arena, false, "a*|b"), set_of(arena, false, "a*|b")));
    assert_true(text_set_same(set_of(arena, false, "a*|b"), set_of(arena, true, "a*|b"))); /* of the patterns alone */
    assert_false(text_set_same(set_of(arena, false, "a*|b"), set_of(arena, false, "a*|c")));
    assert_false(text_set_same(set_of(arena, false, "a*"), set_of(arena, false, "a*|b")));
    struct text_set many = set_of(arena, false, "1|2|3|4|5|6|7|8|9");
    assert_true(text_set_same(many, many));
    assert_false(text_set_same(many, set_of(arena, false, "1|2|3|4|5|6|7|8|9"))); /* not looked through */
    arena_free(arena);
}

/* Hashes may be the same where patterns are not, or not have been made. */
static void a_hash_is_not_all_there_is_to_a_set(void **state)
{
    static const struct {
        const char *a, *b;
        bool fold, same;
    } rows[] = {
        {"a*", "a*", false, true}, {"a*", "b*", false, false}, {"a*", "ab*", false, false},
        {"a*", "a*", true, false}, {"", "", false, true},
    };
    struct arena *arena = arena_new(0);
    (void)state;

    assert_non_null(arena);
    for (size_t i = 0; i < sizeof rows / sizeof rows[0]; i++) {
        struct glob globs[2];
        struct text_set a = {.globs = &globs[0], .count = 1}, b = {.globs = &globs[1], .count = 1};
        assert_int_equal(glob_compile_text(arena, str_of(rows[i].a), GLOB_TEXT, false, &globs[0]), RC_OK);
        assert_int_equal(glob_compile_text(arena, str_of(rows[i].b), GLOB_TEXT, rows[i].fold, &globs[1]), RC_OK);
        assert_int_equal(text_set_same(a, b), rows[i].same);
    }
    arena_free(arena);
}

/* Each text is there once, but in long lists, where they are not compared. */
static void many_literals(void **state)
{
    enum {
        MANY = 70
    };
    struct arena *arena = arena_new(0);
    struct domain domain = {.kind = DOMAIN_STRING, .text = TEXT_DOMAIN_ANY};
    struct glob *globs = ARENA_ARRAY(arena, MANY, struct glob);
    struct states states, next;
    const struct constraint *set;
    bool empty;
    (void)state;

    assert_non_null(globs);
    for (size_t i = 0; i < MANY; i++)
        assert_int_equal(glob_compile_text(arena, arena_printf(arena, "v%zu", i / 2), GLOB_TEXT, false, &globs[i]),
                         RC_OK);
    for (size_t count = 10; count <= MANY; count += MANY - 10) {
        assert_int_equal(states_of_domain(arena, &domain, &states), RC_OK);
        assert_int_equal(constraint_globs(arena, &domain, globs, count, false, &set), RC_OK);
        assert_int_equal(states_intersect(arena, &states, set, &states, &empty), RC_OK);
        assert_int_equal(states.text_count, count == MANY ? MANY : count / 2);
        assert_int_equal(states_intersect(arena, &states, constraint_of(arena, false, "v0"), &next, &empty), RC_OK);
        assert_true(!empty && str_equal(next.texts[0], STR("v0")));
        /* What is empty stays so. */
        assert_int_equal(states_intersect(arena, &next, constraint_of(arena, false, "v1"), &next, &empty), RC_OK);
        assert_true(empty);
        assert_int_equal(states_intersect(arena, &next, constraint_of(arena, false, "v*"), &next, &empty), RC_OK);
        assert_true(empty && !next.present);
    }
    arena_free(arena);
}

/* As soon as a clause is literals only, what is left of them is known. */
static void literals_are_tested_at_once(void **state)
{
    struct arena *arena = arena_new(0);
    struct domain domain = {.kind = DOMAIN_STRING, .text = {.any_character = true, .least = 2}};
    struct states states, next;
    bool empty, in, out;
    (void)state;

    assert_non_null(arena);
    assert_int_equal(states_of_domain(arena, &domain, &states), RC_OK);
    assert_int_equal(states_intersect(arena, &states, constraint_of(arena, true, "ab"), &states, &empty), RC_OK);
    assert_false(states.has_texts);
    assert_int_equal(states_intersect(arena, &states, constraint_of(arena, false, "a|ab|abc|abd"), &states, &empty),
                     RC_OK);
    assert_true(states.has_texts && !empty);
    assert_int_equal(states.text_count, 2); /* one is too short, one excluded */
    text_relation(&states, constraint_of(arena, false, "abc"), &in, &out);
    assert_true(in && out);
    assert_int_equal(states_intersect(arena, &states, constraint_of(arena, true, "*c"), &next, &empty), RC_OK);
    assert_true(next.text_count == 1 && str_equal(next.texts[0], STR("abd")));
    assert_int_equal(states.text_count, 2); /* the earlier set is as it was */
    assert_int_equal(states_intersect(arena, &next, constraint_of(arena, true, "*d"), &next, &empty), RC_OK);
    assert_true(empty);
    arena_free(arena);
}

static void a_search_takes_unions_and_complements(void **state)
{
    struct arena *arena = arena_new(0);
    struct text_domain domain = TEXT_DOMAIN_ANY;
    struct text_set sets[3] = {set_of(arena, false, "a*|b*"), set_of(arena, true, "a*"), set_of(arena, false, "*z")};
    size_t budget = AUTOMATON_STATES_MAX;
    enum automaton_answer answer;
    struct str word;
    (void)state;

    assert_int_equal(text_search(arena, &domain, sets, 3, &budget, &answer, &word), RC_OK);
    assert_true(answer == AUTOMATON_WORD && str_equal(word, STR("bz")));
    sets[0] = set_of(arena, false, "a*");
    assert_int_equal(text_search(arena, &domain, sets, 3, &budget, &answer, &word), RC_OK);
    assert_int_equal(answer, AUTOMATON_EMPTY);
    arena_free(arena);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(a_set_is_a_union_or_its_complement),  cmocka_unit_test(sets_are_compared_by_their_patterns),
        cmocka_unit_test(a_hash_is_not_all_there_is_to_a_set), cmocka_unit_test(many_literals),
        cmocka_unit_test(literals_are_tested_at_once),         cmocka_unit_test(a_search_takes_unions_and_complements),
    };
    return cmocka_run_group_tests_name("states_text", tests, NULL, NULL);
}
