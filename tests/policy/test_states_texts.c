/* SPDX-License-Identifier: Apache-2.0
 *
 * Sets of sets of texts: random queries over two letters against all sets of values there are.
 */
#include "policy/states_private.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stdlib.h>

#include <cmocka.h>

static uint64_t next_random(uint64_t *seed)
{
    *seed ^= *seed << 13;
    *seed ^= *seed >> 7;
    *seed ^= *seed << 17;
    return *seed;
}

static const struct str words[] = {{"", 0}, {"a", 1}, {"b", 1}};
static const char *const patterns[] = {"a", "b", "*", "?", "", "a*"};

/* The members of the set number `bits` of the words. */
static struct variable_value members(unsigned bits, struct str out[3])
{
    struct variable_value value = {out, 0};
    for (unsigned i = 0; i < 3; i++) {
        if ((bits >> i & 1) != 0)
            out[value.count++] = words[i];
    }
    return value;
}

static bool fits(const struct texts_query *query, const struct variable_value *value)
{
    for (size_t i = 0; i < query->count; i++) {
        struct constraint constraint = {.text = query->parts[i].set, .quantifier = query->parts[i].quantifier};
        bool holds;
        assert_int_equal(texts_satisfy(&constraint, value, &holds), RC_OK);
        if (!holds)
            return false;
    }
    for (size_t i = 0; i < query->given_count; i++) {
        bool found = false;
        for (size_t v = 0; v < value->count; v++)
            found = found || str_equal(value->values[v], query->given[i]);
        if (!found)
            return false;
    }
    return true;
}

static void queries_agree_with_trying_every_set(void **state)
{
    uint64_t seed = 31;
    size_t found_count = 0;
    (void)state;

    for (size_t n = 0; n < 8000; n++) {
        struct arena *arena = arena_new(0);
        assert_non_null(arena);
        struct text_domain domain = {.most = 1, .ascii = {[1] = (uint64_t)3 << ('a' - 64)}};
        struct texts_part parts[4];
        struct glob globs[8];
        const struct str given[2] = {words[next_random(&seed) % 3], words[next_random(&seed) % 3]};
        struct texts_query query = {.domain = &domain,
                                    .parts = parts,
                                    .count = next_random(&seed) % 5,
                                    .given = given,
                                    .given_count = next_random(&seed) % 8};
        size_t budget = AUTOMATON_STATES_MAX;
        enum witness_state found;
        struct variable_value value;

        query.given_count = query.given_count > 2 ? 0 : query.given_count;
        for (size_t i = 0; i < query.count; i++) {
            size_t count = 1 + next_random(&seed) % 2;
            for (size_t g = 0; g < count; g++)
                assert_int_equal(glob_compile_text(arena, str_of(patterns[next_random(&seed) % 6]), GLOB_TEXT, false,
                                                   &globs[2 * i + g]),
                                 RC_OK);
            parts[i].quantifier = (enum quantifier)(next_random(&seed) % 4);
            parts[i].set =
                (struct text_set){.complement = next_random(&seed) % 2 == 0, .globs = &globs[2 * i], .count = count};
        }
        assert_int_equal(texts_search(arena, &query, &budget, &found, &value), RC_OK);
        bool expected = false;
        for (unsigned bits = 2; bits < 8 && !expected; bits++) { /* not missing, not the empty text alone */
            struct str list[3];
            struct variable_value set = members(bits, list);
            expected = fits(&query, &set);
        }
        if (found != (expected ? WITNESS_FOUND : WITNESS_EMPTY))
            fail_msg("query %zu: %d", n, (int)found);
        if (found == WITNESS_FOUND) {
            assert_true(fits(&query, &value));
            assert_true(value.count > 1 || value.values[0].len != 0);
        }
        found_count += expected;
        arena_free(arena);
    }
    assert_true(found_count > 1000 && found_count < 7000);
}

/* 4.4, by what a part says of one set. */
static void quantifiers_say_what_they_say(void **state)
{
    static const bool expected[4][4] = {
        /* of {a}, {b}, {a, b}, {a, a}: every, some, one, one or many is "a" */
        {true, false, false, true},
        {true, false, true, true},
        {true, false, false, true},
        {true, false, true, true},
    };
    static const struct str sets[4][2] = {{{"a", 1}}, {{"b", 1}}, {{"a", 1}, {"b", 1}}, {{"a", 1}, {"a", 1}}};
    struct arena *arena = arena_new(0);
    struct glob glob;
    (void)state;

    assert_non_null(arena);
    assert_int_equal(glob_compile_text(arena, STR("a"), GLOB_LITERAL, false, &glob), RC_OK);
    for (int q = 0; q < 4; q++) {
        struct constraint constraint = {.text = {.globs = &glob, .count = 1}, .quantifier = (enum quantifier)q};
        for (int s = 0; s < 4; s++) {
            struct variable_value value = {sets[s], s < 2 ? 1 : 2};
            bool holds;
            assert_int_equal(texts_satisfy(&constraint, &value, &holds), RC_OK);
            assert_int_equal(holds, expected[q][s]);
        }
    }
    arena_free(arena);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(queries_agree_with_trying_every_set),
        cmocka_unit_test(quantifiers_say_what_they_say),
    };
    return cmocka_run_group_tests_name("states_texts", tests, NULL, NULL);
}
