/* SPDX-License-Identifier: Apache-2.0
 *
 * Which texts a key can have.
 */
#include "contains.h"
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

static void a_domain_knows_its_texts(void **state)
{
    struct glob form = compile(*state, "vpc-*", GLOB_TEXT, false);
    struct glob aws = compile(*state, "vpc-x*", GLOB_TEXT, false);
    struct text_domain any = TEXT_DOMAIN_ANY;
    struct text_domain vpc = {.any_character = true,
                              .least = 6,
                              .most = 8,
                              .forms = &form,
                              .form_count = 1,
                              .excluded = &aws,
                              .excluded_count = 1};
    static const struct {
        const char *text;
        bool any, vpc;
    } cases[] = {
        {"", true, false},          {"vpc-1", true, false},   {"vpc-12", true, true},   {"vpc-12\xc3\xa4z", true, true},
        {"vpc-12345", true, false}, {"vpc-x12", true, false}, {"vpce-12", true, false}, {"vpc-1\xff", false, false},
    };
    for (size_t i = 0; i < sizeof cases / sizeof cases[0]; i++) {
        assert_int_equal(in_text_domain(&any, str_of(cases[i].text)), cases[i].any);
        assert_int_equal(in_text_domain(&vpc, str_of(cases[i].text)), cases[i].vpc);
    }
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test_setup_teardown(a_domain_knows_its_texts, make_arena, free_arena),
    };
    return cmocka_run_group_tests_name("text_domain", tests, NULL, NULL);
}
