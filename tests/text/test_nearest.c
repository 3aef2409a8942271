/* SPDX-License-Identifier: Apache-2.0 */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdlib.h>
#include <string.h>

#include <cmocka.h>

#include "text/nearest.h"

#define COUNT(array) (sizeof(array) / sizeof *(array))

static void near_words(void **state)
{
    (void)state;
    static const char *const words[] = {"check", "explain", "who-can",      "collect",
                                        "fix",   "help",    "StringEquals", "StringLike"};
    static const struct {
        const char *typed, *nearest; /* NULL: none */
    } cases[] = {
        {"check", "check"},
        {"chekc", "check"}, /* transposed: one step */
        {"CHECK", "check"},
        {"chck", "check"},
        {"checkk", "check"},
        {"expalin", "explain"},
        {"who_can", "who-can"},
        {"fx", "fix"},
        {"fxi", "fix"},
        {"StringEqual", "StringEquals"},
        {"StrnigLike", "StringLike"},
        {"", NULL},
        {"x", NULL},
        {"abc", NULL},
        {"banana", NULL},
        {"ch", NULL},
        {"helicopter", NULL},
    };
    for (size_t i = 0; i < COUNT(cases); i++) {
        int found = nearest_word(str_of(cases[i].typed), words, COUNT(words));
        if (cases[i].nearest == NULL ? found != -1 : found < 0 || strcmp(words[found], cases[i].nearest) != 0)
            fail_msg("%s: %s", cases[i].typed, found < 0 ? "none" : words[found]);
    }
    assert_int_equal(nearest_word(STR("x"), NULL, 0), -1);
}

static void long_words_are_never_meant(void **state)
{
    (void)state;
    char long_word[66];
    memset(long_word, 'a', 65);
    long_word[65] = '\0';
    const char *const words[] = {long_word, long_word + 1};
    assert_int_equal(nearest_word((struct str){long_word, 65}, words, 2), -1);
    assert_int_equal(nearest_word((struct str){long_word, 64}, words, 2), 1);
}

int main(void)
{
    const struct CMUnitTest tests[] = {cmocka_unit_test(near_words), cmocka_unit_test(long_words_are_never_meant)};
    return cmocka_run_group_tests(tests, NULL, NULL);
}
