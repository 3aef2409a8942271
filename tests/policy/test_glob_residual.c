/* SPDX-License-Identifier: Apache-2.0
 *
 * What is left of random patterns against matching the whole text.
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

/* A fixed sequence, so that a failure can be had again. */
static uint64_t next_random(uint64_t *seed)
{
    *seed ^= *seed << 13;
    *seed ^= *seed >> 7;
    *seed ^= *seed << 17;
    return *seed;
}

static struct glob compile(struct arena *arena, const char *text, enum glob_kind kind, bool fold)
{
    struct glob glob;
    assert_int_equal(glob_compile_text(arena, str_of(text), kind, fold, &glob), RC_OK);
    return glob;
}

#define LETTERS "ab:1"
enum {
    LONGEST = 6
};

/* A random pattern over the letters, of any kind. */
static struct glob random_glob(struct arena *arena, uint64_t *seed)
{
    static const char pieces[] = "ab:1**?A*";
    char text[16];
    size_t length = next_random(seed) % 6;
    enum glob_kind kind = (enum glob_kind)(next_random(seed) % GLOB_KIND_COUNT);
    bool fold = next_random(seed) % 4 == 0;

    for (size_t i = 0; i < length; i++)
        text[i] = pieces[next_random(seed) % (sizeof pieces - 1)];
    text[length] = '\0';
    if (next_random(seed) % 8 == 0) { /* some with the colons that bound stars count */
        snprintf(text, sizeof text, "%s", next_random(seed) % 2 == 0 ? "*::*:?::*a" : "::*:::b*");
    }
    if (next_random(seed) % 4 == 0) { /* and with colons that came from a value */
        struct glob_piece halves[2] = {{GLOB_PIECE_PLAIN, str_slice(str_of(text), 0, length / 2)},
                                       {GLOB_PIECE_VALUE, str_from(str_of(text), length / 2)}};
        struct glob glob;
        assert_int_equal(glob_compile(arena, halves, 2, kind, fold, next_random(seed) % 2 == 0, &glob), RC_OK);
        return glob;
    }
    return compile(arena, text, kind, fold);
}

static void random_residuals_are_what_is_left(void **state)
{
    static const struct str prefixes[] = {{"", 0}, {"a", 1}, {"a:", 2}, {"a:b::", 5}, {":::::", 5}, {"a:b:1::aa", 9}};
    uint64_t seed = 7;
    (void)state;

    for (size_t n = 0; n < 2000; n++) {
        struct arena *arena = arena_new(0);
        assert_non_null(arena);
        struct glob glob = random_glob(arena, &seed);
        struct str prefix = prefixes[next_random(&seed) % (sizeof prefixes / sizeof prefixes[0])];
        struct glob *rest = NULL;
        size_t count = 0;
        enum rc rc = glob_residuals(arena, &glob, prefix, &rest, &count);
        char whole[32];
        memcpy(whole, prefix.at, prefix.len);
        for (size_t t = 0; rc == RC_OK && t < 200; t++) {
            size_t length = next_random(&seed) % 6;
            for (size_t i = 0; i < length; i++)
                whole[prefix.len + i] = LETTERS[next_random(&seed) % (sizeof LETTERS - 1)];
            bool matches = glob_match(&glob, (struct str){whole, prefix.len + length}) == GLOB_MATCH;
            bool any = false;
            for (size_t i = 0; i < count; i++)
                any = any || glob_match(&rest[i], (struct str){whole + prefix.len, length}) == GLOB_MATCH;
            if (matches != any)
                fail_msg("pattern %zu: \"%.*s\" after \"%.*s\"", n, (int)length, whole + prefix.len, (int)prefix.len,
                         whole);
        }
        assert_true(rc == RC_OK || rc == RC_INTERNAL);
        arena_free(arena);
    }
}

static void arn_patterns_always_have_residuals(void **state)
{
    static const char *const patterns[] = {"arn:aws:*:?*:*:*", "*", "*:*:*:*:*:*", "arn:aws:sts::*:assumed-role/*",
                                           "A*:x*"};
    static const struct str prefix = {"arn:aws:sts:", 12};

    for (size_t i = 0; i < sizeof patterns / sizeof patterns[0]; i++) {
        struct glob glob = compile(*state, patterns[i], GLOB_ARN_FIELDS, false);
        struct glob *rest;
        size_t count;
        assert_int_equal(glob_residuals(*state, &glob, prefix, &rest, &count), RC_OK);
        assert_int_equal(count, i == 4 ? 0 : 1);
    }
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(random_residuals_are_what_is_left),
        cmocka_unit_test_setup_teardown(arn_patterns_always_have_residuals, make_arena, free_arena),
    };
    return cmocka_run_group_tests_name("glob_residual", tests, NULL, NULL);
}
