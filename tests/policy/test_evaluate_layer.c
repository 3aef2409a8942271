/* SPDX-License-Identifier: Apache-2.0
 *
 * What a layer and the levels of an organization say (iam-evaluation.md 5.1).
 */
#include "evaluate_fixture.h"

#define ALLOW  "{\"Effect\":\"Allow\",\"Action\":\"s3:*\",\"Resource\":\"*\"}"
#define DENY   "{\"Effect\":\"Deny\",\"Action\":\"s3:*\",\"Resource\":\"*\"}"
#define OTHER  "{\"Effect\":\"Allow\",\"Action\":\"ec2:*\",\"Resource\":\"*\"}"
#define BROKEN "{\"Effect\":\"allow\",\"Action\":\"s3:*\",\"Resource\":\"*\"}"

struct layer_case {
    const char *policies[3]; /* "" no document; NULL: no further policy */
    bool maybe_absent;
    enum tri allow, deny;
    size_t hits, unknowns;
};

static const struct layer_case cases[] = {
    {{NULL}, false, TRI_FALSE, TRI_FALSE, 0, 0},
    {{ALLOW}, false, TRI_TRUE, TRI_FALSE, 1, 0},
    {{OTHER}, false, TRI_FALSE, TRI_FALSE, 0, 0},
    {{DENY}, false, TRI_FALSE, TRI_TRUE, 1, 0},
    {{OTHER, ALLOW "," DENY}, false, TRI_TRUE, TRI_TRUE, 2, 0},
    {{BROKEN}, false, TRI_UNKNOWN, TRI_UNKNOWN, 1, 1},
    {{""}, false, TRI_UNKNOWN, TRI_UNKNOWN, 1, 1},
    {{"", ALLOW}, false, TRI_TRUE, TRI_UNKNOWN, 2, 1},
    {{"", DENY}, false, TRI_UNKNOWN, TRI_TRUE, 2, 1},
    {{ALLOW}, true, TRI_UNKNOWN, TRI_FALSE, 1, 1},
    {{DENY}, true, TRI_FALSE, TRI_UNKNOWN, 1, 1},
    {{OTHER}, true, TRI_FALSE, TRI_FALSE, 0, 0},
};

static struct layer make_layer(struct fixture *f, enum policy_type type, const char *const *policies, bool maybe_absent)
{
    struct policy_ref *refs = ARENA_ARRAY(f->arena, 3, struct policy_ref);
    struct layer layer = {.given = true, .policies = refs};

    assert_non_null(refs);
    for (size_t i = 0; i < 3 && policies[i] != NULL; i++) {
        if (policies[i][0] == '\0')
            refs[i].name = STR("p");
        else
            refs[i] = fixture_policy(f, type, "p", policies[i]);
        refs[i].maybe_absent = maybe_absent;
        layer.count++;
    }
    return layer;
}

static void a_layer_is_the_or_of_its_statements(void **state)
{
    struct fixture *f = *state;

    for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
        struct layer layer = make_layer(f, POLICY_IDENTITY, cases[i].policies, cases[i].maybe_absent);
        struct evaluator *e = fixture_evaluator(f);
        struct layer_says says;

        assert_int_equal(layer_evaluate(e, CHECK_IDENTITY, 0, &layer, &says), RC_OK);
        if (says.allow != cases[i].allow || says.deny != cases[i].deny || e->hit_count != cases[i].hits ||
            e->unknowns.count != cases[i].unknowns)
            fail_msg("case %zu: allow %d, deny %d, %zu hits, %zu unknowns", i, (int)says.allow, (int)says.deny,
                     e->hit_count, e->unknowns.count);
    }
}

static void a_missing_document_is_named(void **state)
{
    struct fixture *f = *state;
    struct policy_ref ref = {.name = STR("arn:aws:iam::aws:policy/Gone")};
    struct layer layer = {.given = true, .policies = &ref, .count = 1};
    struct evaluator *e = fixture_evaluator(f);
    struct layer_says says;

    assert_int_equal(layer_evaluate(e, CHECK_BOUNDARY, 0, &layer, &says), RC_OK);
    assert_string_equal(e->unknowns.items[0].at, "arn:aws:iam::aws:policy/Gone: its document is not in the input");
    assert_null(e->hits[0].statement);
    assert_ptr_equal(e->hits[0].policy, &ref);
    assert_int_equal(says.allow_by.star, TRI_UNKNOWN);
}

static void a_faulty_document_is_explained(void **state)
{
    struct fixture *f = *state;
    struct policy_ref ref = {
        .document = fixture_document(f, POLICY_IDENTITY, "{\"Version\":\"2011\",\"Statement\":[]}"), .name = STR("p")};
    struct layer layer = {.given = true, .policies = &ref, .count = 1};
    struct evaluator *e = fixture_evaluator(f);
    struct layer_says says;

    assert_int_equal(layer_evaluate(e, CHECK_IDENTITY, 0, &layer, &says), RC_OK);
    assert_int_equal(says.allow, TRI_UNKNOWN);
    assert_int_equal(says.deny, TRI_UNKNOWN);
    assert_memory_equal(e->unknowns.items[0].at, "p: Version: ", 12);
}

struct levels_case {
    const char *levels[3]; /* NULL: no further level; "" a level without policies */
    enum tri allow, deny;
    const char *silent;
};

static const struct levels_case scp_cases[] = {
    {{NULL}, TRI_TRUE, TRI_FALSE, ""},
    {{ALLOW, ALLOW, ALLOW}, TRI_TRUE, TRI_FALSE, ""},
    {{ALLOW, OTHER, ALLOW}, TRI_FALSE, TRI_FALSE, "1"},
    {{ALLOW, "", OTHER}, TRI_FALSE, TRI_FALSE, "1"},
    {{ALLOW, ALLOW "," DENY, ALLOW}, TRI_TRUE, TRI_TRUE, ""},
    {{ALLOW, BROKEN, ALLOW}, TRI_UNKNOWN, TRI_UNKNOWN, "1"},
};

static struct levels make_levels(struct fixture *f, enum policy_type type, const char *const *texts)
{
    struct level *items = ARENA_ARRAY(f->arena, 3, struct level);
    struct levels levels = {.known = true, .levels = items};

    assert_non_null(items);
    for (size_t i = 0; i < 3 && texts[i] != NULL; i++) {
        const char *one[3] = {texts[i][0] == '\0' ? NULL : texts[i], NULL, NULL};

        items[i].target = arena_printf(f->arena, "%zu", i);
        items[i].layer = make_layer(f, type, one, false);
        levels.count++;
    }
    return levels;
}

static void every_scp_level_must_allow(void **state)
{
    struct fixture *f = *state;

    for (size_t i = 0; i < sizeof scp_cases / sizeof *scp_cases; i++) {
        struct levels levels = make_levels(f, POLICY_SCP, scp_cases[i].levels);
        struct evaluator *e = fixture_evaluator(f);
        struct layer_result result;

        assert_int_equal(levels_evaluate(e, CHECK_SCP, &levels, &result), RC_OK);
        assert_int_equal(result.allow, scp_cases[i].allow);
        assert_int_equal(result.deny, scp_cases[i].deny);
        assert_true(str_equal(result.silent, str_of(scp_cases[i].silent)));
        assert_int_equal(result.applies, levels.count > 0);
    }
}

static void an_rcp_level_without_allow_is_taken_to_have_it(void **state)
{
    struct fixture *f = *state;
    static const char *const texts[3] = {
        "{\"Effect\":\"Deny\",\"Principal\":\"*\",\"Action\":\"sqs:*\",\"Resource\":\"*\"}",
        "{\"Effect\":\"Allow\",\"Principal\":\"*\",\"Action\":\"*\",\"Resource\":\"*\"}", NULL};
    struct levels levels = make_levels(f, POLICY_RCP, texts);
    struct evaluator *e = fixture_evaluator(f);
    struct layer_result result;

    assert_int_equal(levels_evaluate(e, CHECK_RCP, &levels, &result), RC_OK);
    assert_int_equal(result.allow, TRI_TRUE);
    assert_int_equal(result.deny, TRI_FALSE);
    assert_int_equal(e->notes.count, 1);
    assert_string_equal(e->notes.items[0].at,
                        "resource control policies of 0: RCPFullAWSAccess is not in the input, taken as attached");
}

static void levels_that_are_not_known_do_not_apply(void **state)
{
    struct fixture *f = *state;
    const struct levels levels = {.known = false};
    struct layer_result result;

    assert_int_equal(levels_evaluate(fixture_evaluator(f), CHECK_SCP, &levels, &result), RC_OK);
    assert_false(result.applies);
    assert_int_equal(result.allow, TRI_TRUE);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test_setup_teardown(a_layer_is_the_or_of_its_statements, fixture_make, fixture_free),
        cmocka_unit_test_setup_teardown(a_missing_document_is_named, fixture_make, fixture_free),
        cmocka_unit_test_setup_teardown(a_faulty_document_is_explained, fixture_make, fixture_free),
        cmocka_unit_test_setup_teardown(every_scp_level_must_allow, fixture_make, fixture_free),
        cmocka_unit_test_setup_teardown(an_rcp_level_without_allow_is_taken_to_have_it, fixture_make, fixture_free),
        cmocka_unit_test_setup_teardown(levels_that_are_not_known_do_not_apply, fixture_make, fixture_free),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}
