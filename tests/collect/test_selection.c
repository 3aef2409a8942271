/* SPDX-License-Identifier: Apache-2.0 */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdlib.h>

#include <cmocka.h>

#include "collect/selection.h"

#define TEXT(literal)                                                                                                  \
    {                                                                                                                  \
        (literal), sizeof(literal) - 1                                                                                 \
    }

static const struct organization_node root = {.id = TEXT("r-ab12")};
static const struct organization_node prod = {.id = TEXT("ou-ab12-prod"), .parent = &root};
static const struct organization_node deep = {.id = TEXT("ou-ab12-deep"), .parent = &prod};
static const struct organization_node nodes[] = {
    {.id = TEXT("100000000001"), .parent = &root},
    {.id = TEXT("100000000002"), .parent = &prod},
    {.id = TEXT("100000000003"), .parent = &deep},
};
static const struct organization_account accounts[] = {
    {.id = TEXT("100000000001"), .name = TEXT("Main"), .node = &nodes[0]},
    {.id = TEXT("100000000002"), .name = TEXT("prod-web"), .node = &nodes[1]},
    {.id = TEXT("100000000003"), .name = TEXT("prod-db"), .node = &nodes[2]},
};
static const struct organization_account without_tree[] = {{.id = TEXT("100000000001"), .name = TEXT("Main")}};

enum {
    WORDS_MOST = 2
};
struct selection_case {
    const char *wanted[WORDS_MOST], *unwanted[WORDS_MOST], *units[WORDS_MOST];
    const char *ids;   /* last digits of those that are meant; NULL: an error, */
    const char *error; /* this one */
};
static const struct selection_case cases[] = {
    {{NULL}, {NULL}, {NULL}, "123", NULL},
    {{"100000000002"}, {NULL}, {NULL}, "2", NULL},
    {{"100000000003", "100000000001"}, {NULL}, {NULL}, "13", NULL},
    {{"prod-*"}, {NULL}, {NULL}, "23", NULL},
    {{"prod-*"}, {"prod-db"}, {NULL}, "2", NULL},
    {{"Mai?"}, {NULL}, {NULL}, "1", NULL},
    {{NULL}, {"100000000001"}, {NULL}, "23", NULL},
    {{NULL}, {NULL}, {"ou-ab12-prod"}, "23", NULL},
    {{NULL}, {NULL}, {"ou-ab12-deep"}, "3", NULL},
    {{NULL}, {NULL}, {"r-ab12"}, "123", NULL},
    {{"Main"}, {NULL}, {"ou-ab12-prod"}, "", NULL},
    {{"100000000009"}, {NULL}, {NULL}, NULL, "--accounts 100000000009: no account of that id in the organization"},
    {{"main"}, {NULL}, {NULL}, NULL, "--accounts main: no account of the organization has such a name"},
    {{NULL}, {"x*"}, {NULL}, NULL, "--exclude-accounts x*: no account of the organization has such a name"},
    {{NULL}, {NULL}, {"ou-ab12-none"}, NULL, "--ou ou-ab12-none: no account of the organization is below it"},
};

static size_t words(const char *const from[WORDS_MOST], struct str to[WORDS_MOST])
{
    size_t count = 0;
    while (count < WORDS_MOST && from[count] != NULL) {
        to[count] = str_of(from[count]);
        count++;
    }
    return count;
}

static void selects(void **state)
{
    (void)state;
    const struct organization_tree tree = {.accounts = accounts, .account_count = 3};
    for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
        struct err err = ERR_NONE;
        struct str wanted[WORDS_MOST], unwanted[WORDS_MOST], units[WORDS_MOST];
        const struct organization_account **selected = NULL;
        size_t count = 0;
        struct arena *arena = arena_new(0);
        assert_non_null(arena);
        const struct selection_options options = {wanted,   words(cases[i].wanted, wanted),
                                                  unwanted, words(cases[i].unwanted, unwanted),
                                                  units,    words(cases[i].units, units)};
        enum rc rc = selection_make(&tree, &options, arena, &selected, &count, &err);
        if (cases[i].ids == NULL) {
            assert_int_equal(rc, RC_BAD_INPUT);
            assert_string_equal(err.text, cases[i].error);
        } else {
            assert_int_equal(rc, RC_OK);
            assert_int_equal(count, strlen(cases[i].ids));
            for (size_t k = 0; k < count; k++)
                assert_int_equal(selected[k]->id.at[11], cases[i].ids[k]);
        }
        err_clear(&err);
        arena_free(arena);
    }
}

static void units_need_a_tree(void **state)
{
    (void)state;
    struct err err = ERR_NONE;
    struct str unit = STR("r-ab12");
    const struct organization_tree tree = {.accounts = without_tree, .account_count = 1};
    const struct selection_options options = {.units = &unit, .unit_count = 1};
    const struct organization_account **selected = NULL;
    size_t count = 0;
    struct arena *arena = arena_new(0);
    assert_non_null(arena);
    assert_int_equal(selection_make(&tree, &options, arena, &selected, &count, &err), RC_BAD_INPUT);
    assert_string_equal(err.text, "--ou: the organization's tree could not be read");
    err_clear(&err);
    arena_free(arena);
}

int main(void)
{
    const struct CMUnitTest tests[] = {cmocka_unit_test(selects), cmocka_unit_test(units_need_a_tree)};
    return cmocka_run_group_tests(tests, NULL, NULL);
}
