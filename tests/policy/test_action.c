/* SPDX-License-Identifier: Apache-2.0
 *
 * The list of actions, whole and by sample, and patterns against a plain matcher that tries
 * everything. The numbers are those of the Service Authorization Reference of September 2026.
 */
#include "policy/action.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include <cmocka.h>

#define ACTIONS          22091
#define SERVICES         456
#define WITHOUT_RESOURCE 6724
#define SOURCE_LIST      "../shared/data/aws-actions.tsv" /* from the repository's root */

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

static struct action_set new_set(void **state)
{
    struct action_set set = action_set_new(*state);

    assert_non_null(set.words);
    return set;
}

static void the_list_is_whole_and_sorted(void **state)
{
    size_t without_resource = 0;
    size_t services = 0;
    char before[512] = "";
    (void)state;

    assert_int_equal(action_count(), ACTIONS);
    assert_int_equal(action_service_count(), SERVICES);
    for (size_t i = 0; i < action_count(); i++) {
        struct str service = action_service(i);
        struct str name = action_name(i);
        char key[512];
        size_t found = SIZE_MAX;

        snprintf(key, sizeof key, "%.*s:%.*s", (int)service.len, service.at, (int)name.len, name.at);
        assert_true(str_compare_nocase(str_of(before), str_of(key)) < 0);
        assert_true(action_find(str_of(key), &found));
        assert_int_equal(found, i);
        assert_true(action_level(i) < ACTION_LEVEL_COUNT);
        without_resource += !action_has_resource(i);
        services += i == 0 || !str_equal(service, action_service(i - 1));
        memcpy(before, key, sizeof before);
    }
    assert_int_equal(without_resource, WITHOUT_RESOURCE);
    assert_int_equal(services, SERVICES);
}

static enum action_level highest_level(const char *levels)
{
    for (enum action_level level = ACTION_LEVEL_COUNT; level-- > 0;) {
        if (strstr(levels, action_level_name(level)) != NULL)
            return level;
    }
    fail_msg("no level in %s", levels);
    return ACTION_LEVEL_COUNT;
}

/* Every row of the list that the compiled-in one was made from. */
static void the_list_is_its_source(void **state)
{
    FILE *source = fopen(SOURCE_LIST, "r");
    char *line = NULL;
    size_t capacity = 0;
    ssize_t length;
    size_t rows = 0;
    (void)state;

    if (source == NULL) {
        print_message("skipped: %s is not there\n", SOURCE_LIST);
        skip();
    }
    while ((length = getline(&line, &capacity, source)) > 0) {
        struct str rest = {line, (size_t)length - 1};
        struct str service = str_cut(&rest, '\t');
        struct str name = str_cut(&rest, '\t');
        struct str levels = str_cut(&rest, '\t');
        char key[512];
        char level_text[128];
        size_t index;

        if (line[0] == '#')
            continue;
        snprintf(key, sizeof key, "%.*s:%.*s", (int)service.len, service.at, (int)name.len, name.at);
        snprintf(level_text, sizeof level_text, "%.*s", (int)levels.len, levels.at);
        assert_true(action_find(str_of(key), &index));
        assert_true(str_equal(action_service(index), service));
        assert_true(str_equal(action_name(index), name));
        assert_int_equal(action_level(index), highest_level(level_text));
        assert_int_equal(action_has_resource(index), rest.len > 0);
        rows++;
    }
    free(line);
    fclose(source);
    assert_int_equal(rows, action_count());
}

/* From the pages of the Service Authorization Reference on each service. */
static const struct {
    const char *asked, *service, *name; /* service NULL: not on the list */
    enum action_level level;
    bool resource;
} samples[] = {
    {"sts:AssumeRole", "sts", "AssumeRole", ACTION_WRITE, true},
    {"STS:ASSUMEROLE", "sts", "AssumeRole", ACTION_WRITE, true},
    {"sts:TagSession", "sts", "TagSession", ACTION_TAGGING, true},
    {"support:createcase", "support", "CreateCase", ACTION_WRITE, false},
    {"Support-Console:getAccountState", "support-console", "GetAccountState", ACTION_READ, false},
    {"support:DescribeCases", "support", "DescribeCases", ACTION_READ, false},
    {"s3:ListBucket", "s3", "ListBucket", ACTION_LIST, true},
    {"s3:PutBucketPolicy", "s3", "PutBucketPolicy", ACTION_PERMISSIONS, true},
    {"iam:PutRolePolicy", "iam", "PutRolePolicy", ACTION_PERMISSIONS, true},
    {"account:ListRegions", "account", "ListRegions", ACTION_LIST, true}, /* beside account-access: */
    {"s3:ListBucketss", NULL, NULL, 0, false},
    {"s3:", NULL, NULL, 0, false},
    {":ListBucket", NULL, NULL, 0, false},
    {"s3ListBucket", NULL, NULL, 0, false},
    {"", NULL, NULL, 0, false},
    {"s3:ListBucket:", NULL, NULL, 0, false},
    {"s:ListBucket", NULL, NULL, 0, false},
    {"s3:*", NULL, NULL, 0, false},
};

static void actions_are_found_in_any_case(void **state)
{
    (void)state;
    for (size_t i = 0; i < sizeof samples / sizeof samples[0]; i++) {
        size_t index = SIZE_MAX;
        bool found = action_find(str_of(samples[i].asked), &index);

        if (found != (samples[i].service != NULL))
            fail_msg("%s: found %d", samples[i].asked, found);
        if (!found) {
            assert_int_equal(index, SIZE_MAX);
            continue;
        }
        assert_true(str_equal(action_service(index), str_of(samples[i].service)));
        assert_true(str_equal(action_name(index), str_of(samples[i].name)));
        if (action_level(index) != samples[i].level || action_has_resource(index) != samples[i].resource)
            fail_msg("%s: level %s, resource %d", samples[i].asked, action_level_name(action_level(index)),
                     action_has_resource(index));
    }
}

static void a_service_is_a_range(void **state)
{
    static const char *const unknown[] = {"", "s", "s33", "zzz", "s3:", "accounts", "-"};
    size_t first;
    size_t end;
    (void)state;

    assert_true(action_service_range(STR("Account"), &first, &end));
    assert_true(str_equal(action_service(first), STR("account")));
    assert_true(str_equal(action_service(end - 1), STR("account")));
    assert_true(str_equal(action_service(first - 1), STR("account-access")));
    assert_false(str_equal(action_service(end), STR("account")));
    assert_true(action_service_range(action_service(action_count() - 1), &first, &end));
    assert_int_equal(end, action_count());
    assert_true(action_service_range(action_service(0), &first, &end));
    assert_int_equal(first, 0);
    for (size_t i = 0; i < sizeof unknown / sizeof unknown[0]; i++)
        assert_false(action_service_range(str_of(unknown[i]), &first, &end));
}

static void sets_add_and_count(void **state)
{
    struct action_set set = new_set(state);
    static const size_t members[] = {0, 1, 63, 64, 127, 128, 5000, ACTIONS - 1};
    const size_t count = sizeof members / sizeof members[0];
    size_t seen = 0;

    assert_int_equal(action_set_count(set), 0);
    for (size_t i = 0; i < count; i++)
        action_set_add(set, members[i]);
    action_set_add(set, members[0]);
    assert_int_equal(action_set_count(set), count);
    for (size_t i = 0; action_set_next(set, &i); i++) {
        assert_true(seen < count);
        assert_int_equal(i, members[seen]);
        assert_true(action_set_has(set, i));
        seen++;
    }
    assert_int_equal(seen, count);
    assert_false(action_set_has(set, 2));
}

static void sets_combine_as_sets_do(void **state)
{
    struct action_set a = new_set(state);
    struct action_set b = new_set(state);
    struct action_set whole = new_set(state);
    struct action_set result = new_set(state);
    size_t first_left;

    assert_true(action_set_add_pattern(a, STR("s3:Get*")));
    assert_true(action_set_add_pattern(b, STR("s3:*Object")));
    assert_true(action_set_add_pattern(whole, STR("*")));

    action_set_union(result, a);
    assert_true(action_set_equal(result, a));
    action_set_subtract(result, b);
    for (size_t i = 0; i < action_count(); i++)
        assert_int_equal(action_set_has(result, i), action_set_has(a, i) && !action_set_has(b, i));
    assert_true(action_set_count(result) > 0);
    assert_false(action_set_equal(result, a));
    action_set_union(result, b);
    for (size_t i = 0; i < action_count(); i++)
        assert_int_equal(action_set_has(result, i), action_set_has(a, i) || action_set_has(b, i));

    action_set_complement(whole);
    assert_int_equal(action_set_count(whole), 0);
    first_left = 0;
    assert_false(action_set_next(whole, &first_left));
    action_set_complement(whole);
    assert_int_equal(action_set_count(whole), ACTIONS);
    first_left = ACTIONS;
    assert_false(action_set_next(whole, &first_left));
}

static unsigned char lower(char c)
{
    return (unsigned char)(c >= 'A' && c <= 'Z' ? c + 32 : c);
}

/* Glob by a table of all prefixes: row[j] says whether the pattern so far matches text[0, j). */
static bool plain_glob(struct str pattern, struct str text)
{
    bool row[256] = {true};

    assert_true(text.len < 256);
    for (size_t i = 0; i < pattern.len; i++) {
        bool diagonal = row[0]; /* the value of row[j - 1] before this character */
        if (pattern.at[i] != '*')
            row[0] = false;
        for (size_t j = 1; j <= text.len; j++) {
            bool above = row[j];
            if (pattern.at[i] == '*')
                row[j] = above || row[j - 1];
            else
                row[j] = diagonal && (pattern.at[i] == '?' || lower(pattern.at[i]) == lower(text.at[j - 1]));
            diagonal = above;
        }
    }
    return row[text.len];
}

/* Forms from IAM User Guide, "IAM JSON policy elements: Action", and what could go wrong. */
static const char *const patterns[] = {
    /* clang-format off */
    "s3:*", "s3:Get*", "s3:*Bucket*", "iam:?etUser", "iam:*AccessKey*", "iam:Get*User", "IAM:GET*USER",
    "*:*", "**:**", "*:Get*", "s3*:*", "?3:*", "s?:*", "s??:*", "account*:*", "*-access:*", "sts:AssumeRole*",
    "support:*", "support-console:*", "support*:*Case*", "ec2:Describe*Attribute", "ec2:*a*e*i*o*u*",
    "ec2:*?????????????????????????????????????????*", "s3:**Object**", "s3:*?", "s3:?*", "s3:?", "ec2:*s*s*s",
    "*:*-*", "nosuch:*", "s3:nosuch", "s3:nosuch*", "s3:GetObject", "S3:getobject", "*:getobject",
    "dynamodb:*Item*", "iam:PassRole", "iam:*role", "lambda:*Function*Config*", "*?:?*", "e?2:*", "s3:*\xc3\xa9*",
    /* clang-format on */
};

static void patterns_mean_what_a_plain_matcher_finds(void **state)
{
    for (size_t i = 0; i < sizeof patterns / sizeof patterns[0]; i++) {
        struct action_set set = new_set(state);
        struct str name = str_of(patterns[i]);
        struct str service = str_cut(&name, ':');

        assert_true(action_set_add_pattern(set, str_of(patterns[i])));
        for (size_t action = 0; action < action_count(); action++) {
            bool expected = plain_glob(service, action_service(action)) && plain_glob(name, action_name(action));
            if (action_set_has(set, action) != expected)
                fail_msg("%s on %.*s: expected %d", patterns[i], (int)action_name(action).len, action_name(action).at,
                         expected);
        }
    }
}

/* Small alphabets make many near misses. Every one of the patterns is asked of every action. */
static void generated_patterns_agree(void **state)
{
    static const char letters[] = "**??aegstGr";
    uint32_t random = 20260926;
    size_t first;
    size_t end;
    size_t matched = 0;

    assert_true(action_service_range(STR("sts"), &first, &end));
    for (size_t round = 0; round < 3000; round++) {
        struct action_set set = new_set(state);
        char pattern[32] = "sts:*";
        size_t len = 4;

        for (size_t more = 1 + round % 12; more > 0; more--) {
            random = random * 1664525u + 1013904223u;
            pattern[len++] = letters[(random >> 16) % (sizeof letters - 1)];
        }
        assert_true(action_set_add_pattern(set, (struct str){pattern, len}));
        for (size_t action = first; action < end; action++) {
            bool expected = plain_glob((struct str){pattern + 4, len - 4}, action_name(action));
            if (action_set_has(set, action) != expected)
                fail_msg("%.*s on %.*s", (int)len, pattern, (int)action_name(action).len, action_name(action).at);
            matched += expected;
        }
        arena_reset(*state);
    }
    assert_true(matched > 1000);
}

static void all_stars_mean_every_action(void **state)
{
    static const char *const all[] = {"*", "**", "*****"};

    for (size_t i = 0; i < sizeof all / sizeof all[0]; i++) {
        struct action_set set = new_set(state);
        assert_true(action_set_add_pattern(set, str_of(all[i])));
        assert_int_equal(action_set_count(set), ACTIONS);
    }
}

static void what_is_no_pattern_changes_nothing(void **state)
{
    static const char *const bad[] = {"",         "s3",      "s3*", "s3:", ":", ":*",  ":Get",
                                      "s3:Get:*", "s3::Get", "::",  "*:",  "?", "**?", "s3:*:"};
    struct action_set set = new_set(state);

    action_set_add(set, 7);
    for (size_t i = 0; i < sizeof bad / sizeof bad[0]; i++) {
        if (action_set_add_pattern(set, str_of(bad[i])))
            fail_msg("accepted: %s", bad[i]);
        assert_int_equal(action_set_count(set), 1);
    }
}

/* A pattern of any length is answered in time that its length bounds. */
static void long_patterns_are_answered(void **state)
{
    enum {
        LONG = 1 << 20
    };
    struct action_set set = new_set(state);
    char *pattern = malloc(LONG);

    assert_non_null(pattern);
    memset(pattern, '*', LONG);
    memcpy(pattern, "s3:", 3);
    pattern[LONG - 1] = 't';
    assert_true(action_set_add_pattern(set, (struct str){pattern, LONG}));
    for (size_t i = 0; action_set_next(set, &i); i++)
        assert_true(str_ends_with(action_name(i), STR("t")));
    assert_true(action_set_count(set) > 10);

    set = new_set(state);
    memset(pattern + 3, '?', LONG - 3);
    assert_true(action_set_add_pattern(set, (struct str){pattern, LONG}));
    assert_int_equal(action_set_count(set), 0);
    for (size_t i = 3; i < LONG; i++)
        pattern[i] = i % 2 == 0 ? '*' : 'e';
    assert_true(action_set_add_pattern(set, (struct str){pattern, LONG}));
    assert_int_equal(action_set_count(set), 0);
    free(pattern);
}

static void levels_and_resources_as_sets(void **state)
{
    struct action_set of[ACTION_LEVEL_COUNT];
    struct action_set with_resource = new_set(state);

    for (size_t level = 0; level < ACTION_LEVEL_COUNT; level++)
        of[level] = new_set(state);
    action_sets_add_by_level(of);
    action_set_add_with_resource(with_resource);
    for (size_t i = 0; i < action_count(); i++) {
        for (size_t level = 0; level < ACTION_LEVEL_COUNT; level++)
            assert_int_equal(action_set_has(of[level], i), action_level(i) == level);
        assert_int_equal(action_set_has(with_resource, i), action_has_resource(i));
    }
}

/* What is kept of a set is the set. */
static void sets_are_kept_as_runs(void **state)
{
    static const struct {
        size_t first, step, end;
    } cases[] = {{0, 1, 1}, {0, 1, ACTIONS}, {63, 1, 65}, {100, 7, 5000}, {ACTIONS - 1, 1, ACTIONS}, {0, 1, 0}};
    struct action_set all = new_set(state);

    action_set_fill(all);
    for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
        struct action_set set = new_set(state), same = new_set(state), again = new_set(state), odd = new_set(state);
        struct action_run run;
        size_t next = cases[i].first;
        for (size_t k = cases[i].first; k < cases[i].end; k += cases[i].step) {
            action_set_add(set, k);
            action_set_add(same, k);
            if (k % 2 != 0)
                action_set_add(odd, k);
        }
        assert_int_equal(action_set_take(set, *state, &run), RC_OK);
        assert_int_equal(action_set_count(set), 0);
        assert_int_equal(action_run_count(&run), action_set_count(same));
        for (size_t k = 0; action_run_next(&run, all, &k); k++, next += cases[i].step)
            assert_int_equal(k, next);
        action_set_add_run(again, &run);
        assert_true(action_set_equal(again, same));
        action_set_clear(again);
        action_set_add_run_within(again, &run, odd);
        assert_true(action_set_equal(again, odd));
        action_set_add_common(set, same, odd);
        assert_true(action_set_equal(set, odd));
        assert_int_equal(action_set_count_common(same, odd), action_set_count(odd));
        action_set_intersect(same, odd);
        assert_true(action_set_equal(same, odd));
    }
}

static void no_memory_gives_no_set(void **state)
{
    struct arena *arena = arena_new(16);
    (void)state;

    assert_non_null(arena);
    assert_null(action_set_new(arena).words);
    arena_free(arena);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(the_list_is_whole_and_sorted),
        cmocka_unit_test(the_list_is_its_source),
        cmocka_unit_test(actions_are_found_in_any_case),
        cmocka_unit_test(a_service_is_a_range),
        cmocka_unit_test_setup_teardown(sets_add_and_count, make_arena, free_arena),
        cmocka_unit_test_setup_teardown(sets_combine_as_sets_do, make_arena, free_arena),
        cmocka_unit_test_setup_teardown(patterns_mean_what_a_plain_matcher_finds, make_arena, free_arena),
        cmocka_unit_test_setup_teardown(generated_patterns_agree, make_arena, free_arena),
        cmocka_unit_test_setup_teardown(all_stars_mean_every_action, make_arena, free_arena),
        cmocka_unit_test_setup_teardown(what_is_no_pattern_changes_nothing, make_arena, free_arena),
        cmocka_unit_test_setup_teardown(long_patterns_are_answered, make_arena, free_arena),
        cmocka_unit_test_setup_teardown(levels_and_resources_as_sets, make_arena, free_arena),
        cmocka_unit_test_setup_teardown(sets_are_kept_as_runs, make_arena, free_arena),
        cmocka_unit_test(no_memory_gives_no_set),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}
