/* SPDX-License-Identifier: Apache-2.0
 *
 * Providers by name, the user's rows in front of the compiled-in ones, and files that are no list.
 */
#include "rules/oidc.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include <cmocka.h>

#include "rules/oidc_data.h"

#define SOURCE_LIST "../shared/data/oidc-providers.tsv" /* from the repository's root */

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

static const struct oidc_list *new_list(void **state, struct str tsv)
{
    const struct oidc_list *list = NULL;
    struct err err = ERR_NONE;

    if (oidc_list_new(*state, tsv, STR("mine.tsv"), &list, &err) != RC_OK)
        fail_msg("%s", err.text);
    assert_non_null(list);
    return list;
}

/* The issuer's name as its vendor documents it; -1: on no list. */
static const struct {
    const char *provider;
    int class;
    size_t claims;
} known[] = {
    {"token.actions.githubusercontent.com", OIDC_MACHINE, 5},
    {"TOKEN.actions.GitHubUserContent.com", OIDC_MACHINE, 5},
    {"token.actions.githubusercontent.com/octo-org", OIDC_MACHINE, 0},
    {"token.actions.githubusercontent.com.example.com", -1, 0},
    {"github.example.com/_services/token", OIDC_MACHINE, 0},
    {"gitlab.com", OIDC_MACHINE, 3},
    {"gitlab.example.com", OIDC_MACHINE, 0},
    {"oidc.eks.eu-west-1.amazonaws.com/id/EXAMPLED539D4633E53DE1B716D3041E", OIDC_MACHINE, 0},
    {"accounts.google.com", OIDC_EITHER, 3},
    {"cognito-identity.amazonaws.com", OIDC_EITHER, 1},
    {"www.amazon.com", OIDC_PEOPLE, 2},
    {"cognito-idp.eu-west-1.amazonaws.com/eu-west-1_EXAMPLE", OIDC_PEOPLE, 0},
    {"example.okta.com", OIDC_PEOPLE, 0},
    {"example.okta.com/oauth2/default", OIDC_PEOPLE, 0},
    {"example.eu.auth0.com/", OIDC_PEOPLE, 0},
    {"sts.windows.net/33e01921-4d64-4f8c-a055-5bdaffd5e33d/", OIDC_MACHINE, 1}, /* before the row below */
    {"sts.windows.net/00000000-0000-0000-0000-000000000000/", OIDC_EITHER, 0},
    {"login.example.com", -1, 0},
    {"okta.com", -1, 0},
    {"", -1, 0},
};

static void known_providers_are_found(void **state)
{
    const struct oidc_list *list = new_list(state, STR_EMPTY);

    for (size_t i = 0; i < sizeof known / sizeof known[0]; i++) {
        const struct oidc_provider *found = oidc_find(list, str_of(known[i].provider));

        if ((found == NULL ? -1 : (int)found->class) != known[i].class)
            fail_msg("%s: %d", known[i].provider, found == NULL ? -1 : (int)found->class);
        if (found != NULL && found->claim_count != known[i].claims)
            fail_msg("%s: %zu claims", known[i].provider, found->claim_count);
    }
}

static bool rows_equal(const struct oidc_provider *a, const struct oidc_provider *b)
{
    if (!str_equal(a->pattern, b->pattern) || a->class != b->class || !str_equal(a->name, b->name) ||
        a->claim_count != b->claim_count)
        return false;
    for (size_t i = 0; i < a->claim_count; i++) {
        if (!str_equal(a->claims[i], b->claims[i]))
            return false;
    }
    return true;
}

/* Reading the source of the compiled-in list as a user's file gives the same rows. */
static void the_compiled_in_list_is_its_source(void **state)
{
    FILE *source = fopen(SOURCE_LIST, "r");
    char *text = NULL;
    size_t size = 0;
    struct str rest;
    size_t rows = 0;

    if (source == NULL) {
        print_message("skipped: %s is not there\n", SOURCE_LIST);
        skip();
    }
    assert_true(getdelim(&text, &size, '\0', source) > 0);
    fclose(source);
    rest = str_of(text);
    while (rest.len > 0) {
        struct str line = str_cut(&rest, '\n');
        struct str pattern = line;

        if (line.len == 0 || line.at[0] == '#')
            continue;
        pattern = str_cut(&pattern, '\t');
        /* A list of this row alone: a pattern matches itself, and nothing stands before it. */
        if (!rows_equal(oidc_find(new_list(state, line), pattern), &oidc_data[rows]))
            fail_msg("row %zu: %.*s", rows, (int)pattern.len, pattern.at);
        rows++;
    }
    assert_int_equal(rows, oidc_data_count);
    free(text);
}

static void the_users_rows_come_first(void **state)
{
    static const char tsv[] = "\xef\xbb\xbf# pattern\tclass\n"
                              "\n"
                              "gitlab.example.com\tpeople\tOur sign-in\tthe wiki\tsub, groups\r\n"
                              "login.*\tmachine\n"
                              "*.example.com\teither\tThe rest";
    const struct oidc_list *list = new_list(state, STR(tsv));
    const struct oidc_provider *found = oidc_find(list, STR("GitLab.Example.com"));

    assert_non_null(found);
    assert_int_equal(found->class, OIDC_PEOPLE);
    assert_true(str_equal(found->name, STR("Our sign-in")));
    assert_int_equal(found->claim_count, 2);
    assert_true(str_equal(found->claims[0], STR("sub")));
    assert_true(str_equal(found->claims[1], STR("groups")));

    found = oidc_find(list, STR("login.example.com"));
    assert_non_null(found);
    assert_int_equal(found->class, OIDC_MACHINE);
    assert_true(str_equal(found->name, STR("login.*"))); /* for want of a name */
    assert_int_equal(found->claim_count, 0);

    found = oidc_find(list, STR("id.example.com"));
    assert_non_null(found);
    assert_int_equal(found->class, OIDC_EITHER);

    found = oidc_find(list, STR("token.actions.githubusercontent.com"));
    assert_non_null(found);
    assert_true(str_equal(found->name, STR("GitHub Actions")));
}

static const struct {
    const char *pattern, *provider;
    bool matches;
} stars[] = {
    {"*", "a", true},         {"a*", "a", true},       {"a*c", "abcbc", true}, {"a*c", "abcb", false},
    {"*a*", "xay", true},     {"a**b", "ab", true},    {"a?b", "axb", true},   {"a?b", "ab", false},
    {"a*b*c", "a/b/c", true}, {"a*b*c", "acb", false}, {"aab", "ab", false},   {"*aab", "aaaab", true},
    {"a[b", "a[b", true},     {"A*z", "aB/Z", true},
};

static void a_star_is_any_run_of_characters(void **state)
{
    for (size_t i = 0; i < sizeof stars / sizeof stars[0]; i++) {
        char line[64];
        const struct oidc_provider *found;

        snprintf(line, sizeof line, "%s\tpeople", stars[i].pattern);
        found = oidc_find(new_list(state, str_of(line)), str_of(stars[i].provider));
        if ((found != NULL) != stars[i].matches)
            fail_msg("%s on %s", stars[i].pattern, stars[i].provider);
    }
}

static const struct {
    const char *tsv, *text;
    size_t line;
} refused[] = {
    {"example.com", "the second column must be machine, people or either, with a TAB before it", 1},
    {"example.com people", "the second column must be machine, people or either, with a TAB before it", 1},
    {"# list\nexample.com\tpeople\n\nexample.org\trobots\n",
     "the second column must be machine, people or either, with a TAB before it", 4},
    {"\tpeople\n", "the first column, the provider's pattern, is empty", 1},
    {"https://example.com\tpeople\n", "a provider is named without https://", 1},
    {"a\tpeople\tb\tc\td\te\n", "more than five columns", 1},
    {"a\tpeople\tb\tc\tsub,,aud\n", "an empty name among the tenant claims", 1},
};

static void what_is_no_list_is_refused_with_its_place(void **state)
{
    for (size_t i = 0; i < sizeof refused / sizeof refused[0]; i++) {
        const struct oidc_list *list = NULL;
        struct err err = ERR_NONE;

        assert_int_equal(oidc_list_new(*state, str_of(refused[i].tsv), STR("mine.tsv"), &list, &err), RC_BAD_INPUT);
        assert_null(list);
        assert_string_equal(err.text, refused[i].text);
        assert_string_equal(err.file, "mine.tsv");
        assert_int_equal(err.line, refused[i].line);
        err_clear(&err);
    }
}

static void want_of_memory_is_said(void **state)
{
    struct arena *small = arena_new(16);
    const struct oidc_list *list = NULL;
    struct err err = ERR_NONE;
    (void)state;

    assert_non_null(small);
    assert_int_equal(oidc_list_new(small, STR_EMPTY, STR("mine.tsv"), &list, &err), RC_NO_MEMORY);
    assert_null(list);
    err_clear(&err);
    arena_free(small);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test_setup_teardown(known_providers_are_found, make_arena, free_arena),
        cmocka_unit_test_setup_teardown(the_compiled_in_list_is_its_source, make_arena, free_arena),
        cmocka_unit_test_setup_teardown(the_users_rows_come_first, make_arena, free_arena),
        cmocka_unit_test_setup_teardown(a_star_is_any_run_of_characters, make_arena, free_arena),
        cmocka_unit_test_setup_teardown(what_is_no_list_is_refused_with_its_place, make_arena, free_arena),
        cmocka_unit_test(want_of_memory_is_said),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}
