/* SPDX-License-Identifier: Apache-2.0
 *
 * Atoms as formulas: constants, literals, and worlds.
 */
#include "contains.h"
#include "decide_fixture.h"

/* The first atom of a condition block. */
static const struct formula *reduce(struct setup *s, const char *condition)
{
    struct str statement = arena_printf(
        s->arena, "{\"Effect\":\"Allow\",\"Action\":\"*\",\"Resource\":\"*\",\"Condition\":{%s}}", condition);
    const struct layer layer = setup_layer(s, POLICY_IDENTITY, "p", statement.at);
    struct decider *d = setup_decider(s);
    const struct formula *f = NULL;

    assert_int_equal(reduce_atom(&d->reducer, 0, &layer.policies[0].document->statements[0].atoms[0], &f), RC_OK);
    d->problem = keyring_problem(d->keyring);
    return f;
}

static void constants(void **state)
{
    static const struct {
        const char *condition;
        enum tri value;
    } rows[] = {
        {"\"StringEquals\":{\"aws:username\":\"ann\"}", TRI_TRUE},
        {"\"StringEquals\":{\"aws:username\":\"bob\"}", TRI_FALSE},
        {"\"StringEquals\":{\"aws:username\":\"${aws:username}\"}", TRI_TRUE},
        {"\"StringEquals\":{\"aws:CalledViaFirst\":\"x\"}", TRI_FALSE},
        {"\"StringNotEquals\":{\"aws:CalledViaFirst\":\"x\"}", TRI_TRUE},
        {"\"StringEquals\":{\"foo:Bar\":\"x\"}", TRI_UNKNOWN},
        {"\"StringLikeIfExists\":{\"foo:Bar\":\"*\"}", TRI_TRUE},
        {"\"Bool\":{\"aws:SecureTransport\":\"true\"}", TRI_TRUE},
        {"\"DateGreaterThan\":{\"aws:CurrentTime\":\"2020-01-01T00:00:00Z\"}",
         TRI_TRUE}, /* every instant of the domain */
        {"\"Nonsense\":{\"aws:username\":\"ann\"}", TRI_UNKNOWN},
    };
    struct setup *s = *state;

    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
        const struct formula *f = reduce(s, rows[i].condition);
        assert_int_equal(f->kind, FORMULA_CONSTANT);
        assert_int_equal(f->constant, rows[i].value);
    }
}

static void worlds_are_one_literal_where_nothing_else_is_open(void **state)
{
    static const struct {
        const char *condition;
        const char *worlds; /* those in which it holds: a, b, c, d */
    } rows[] = {
        {"\"Bool\":{\"aws:MultiFactorAuthPresent\":\"true\"}", "cd"},
        {"\"Bool\":{\"aws:MultiFactorAuthPresent\":\"false\"}", "b"},
        {"\"BoolIfExists\":{\"aws:MultiFactorAuthPresent\":\"false\"}", "ab"},
        {"\"Null\":{\"aws:MultiFactorAuthPresent\":\"true\"}", "a"},
        {"\"Null\":{\"aws:MultiFactorAuthAge\":\"false\"}", "cd"},
        {"\"Null\":{\"aws:TokenIssueTime\":\"true\"}", "ad"},
    };
    struct setup *s = *state;

    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
        const struct formula *f = reduce(s, rows[i].condition);
        assert_int_equal(f->kind, FORMULA_LITERAL);
        const struct variable *guard = &s->decider.problem.variables[f->variable];
        assert_text(guard->key, SLOT_CREDENTIALS);
        for (size_t w = 0; w < WORLD_COUNT; w++) {
            const struct variable_value value = {&guard->domain.values[w], 1};
            bool holds = strchr(rows[i].worlds, "abcd"[w]) != NULL;
            assert_int_equal(in_constraint(&guard->domain, f->sure, &value), holds);
        }
    }
}

/* Under every world, the atom is what it says of the key's value there. */
static void worlds_with_something_open(void **state)
{
    struct setup *s = *state;
    const struct formula *f = reduce(s, "\"NumericLessThan\":{\"aws:MultiFactorAuthAge\":\"60\"}");
    struct decider *d = &s->decider;
    size_t guard = keyring_slot(d->keyring, 0, SLOT_CREDENTIALS),
           age = setup_key(s, 0, "aws:MultiFactorAuthAge")->cases[1].variable;
    static const struct str ages[] = {{"59", 2}, {"60", 2}};

    for (size_t w = 0; w < WORLD_COUNT; w++) {
        for (size_t i = 0; i < 2; i++) {
            struct variable_value values[2];
            values[guard] = (struct variable_value){&d->problem.variables[guard].domain.values[w], 1};
            values[age] = (struct variable_value){&ages[i], 1};
            bool holds = w == WORLD_KEY_WITH_CODE || (w == WORLD_MFA_SESSION && i == 0);
            assert_int_equal(formula_value(f, &d->problem, values), tri_of(holds));
        }
    }
}

static void variables_that_are_not_fixed(void **state)
{
    struct setup *s = *state;
    const struct formula *f = reduce(s, "\"StringEquals\":{\"sts:RoleSessionName\":\"${sts:ExternalId}\"}");
    static const struct str name = {"ann", 3};
    struct variable_value values[2] = {{&name, 1}, {NULL, 0}};

    assert_int_equal(formula_value(f, &s->decider.problem, values), TRI_UNKNOWN);
}

static void unknown_states_that_agree(void **state)
{
    struct setup *s = *state;

    s->question.count = 2;
    s->steps[0].origins.user = true;
    s->steps[0].caller = &s->callers[1];
    /* Missing, false or true. */
    assert_true(formula_is(reduce(s, "\"Bool\":{\"aws:MultiFactorAuthPresent\":\"true\"}"), TRI_UNKNOWN));
    assert_true(formula_is(reduce(s, "\"StringEquals\":{\"aws:MultiFactorAuthPresent\":\"maybe\"}"), TRI_FALSE));
    assert_true(
        formula_is(reduce(s, "\"BoolIfExists\":{\"aws:MultiFactorAuthPresent\":[\"true\",\"false\"]}"), TRI_TRUE));
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        SETUP_TEST(constants),
        SETUP_TEST(worlds_are_one_literal_where_nothing_else_is_open),
        SETUP_TEST(worlds_with_something_open),
        SETUP_TEST(variables_that_are_not_fixed),
        SETUP_TEST(unknown_states_that_agree),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}
