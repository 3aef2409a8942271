/* SPDX-License-Identifier: Apache-2.0
 *
 * The keyring: keys are classified once, variables are shared, instants of a chain hang together.
 */
#include "decide_fixture.h"

static void a_key_is_classified_once(void **state)
{
    struct setup *s = *state;
    const struct key_cases *first = setup_key(s, 0, "sts:ExternalId");
    size_t variables = s->decider.keyring->variable_count;

    assert_ptr_equal(setup_key(s, 0, "STS:externalID"), first);
    assert_int_equal(s->decider.keyring->variable_count, variables);
    assert_text(first->written, "sts:ExternalId");
    assert_text(first->key, "sts:externalid");
}

static void keys_of_two_hops_are_two(void **state)
{
    struct setup *s = *state;

    s->question.count = 2;
    const struct key_cases *first = setup_key(s, 0, "sts:ExternalId"), *second = setup_key(s, 1, "sts:ExternalId");
    assert_ptr_not_equal(first, second);
    assert_int_not_equal(first->cases[0].variable, second->cases[0].variable);
    assert_int_equal(keyring_problem(s->decider.keyring).variables[second->cases[0].variable].hop, 1);
}

static void slots_are_made_when_they_are_asked_for(void **state)
{
    static const char *const slots[] = {SLOT_CREDENTIALS,     SLOT_NETWORK,         SLOT_NOW,      SLOT_SESSION_NAME,
                                        SLOT_TAG_KEYS,        SLOT_TRANSITIVE_KEYS, SLOT_RESOURCE, SLOT_CALLER_SESSION,
                                        SLOT_SOURCE_IDENTITY, SLOT_IDENTITY_SETTER};
    struct setup *s = *state;
    struct keyring *keyring = setup_decider(s)->keyring;

    for (size_t i = 0; i < sizeof slots / sizeof *slots; i++) {
        size_t made, again;
        /* Transitive keys need the keys. */
        if (keyring_slot(keyring, 0, slots[i]) != NO_VARIABLE)
            continue;
        assert_int_equal(keyring_need_slot(keyring, 0, slots[i], &made), RC_OK);
        assert_int_equal(keyring_need_slot(keyring, 0, slots[i], &again), RC_OK);
        assert_int_equal(made, again);
        assert_int_equal(keyring_slot(keyring, 0, slots[i]), made);
        assert_text(keyring->variables[made].key, slots[i]);
    }
    size_t none;
    assert_int_equal(keyring_need_slot(keyring, 0, "#nothing", &none), RC_INTERNAL);
}

static void two_keys_of_time_are_one(void **state)
{
    struct setup *s = *state;

    assert_int_equal(setup_key(s, 0, "aws:CurrentTime")->cases[0].variable,
                     setup_key(s, 0, "aws:EpochTime")->cases[0].variable);
}

static void instants_of_a_chain_hang_together(void **state)
{
    struct setup *s = *state;

    s->question.count = 3;
    setup_key(s, 0, "aws:CurrentTime");
    setup_key(s, 2, "aws:CurrentTime");
    setup_key(s, 1, "aws:CurrentTime");
    const struct problem problem = keyring_problem(s->decider.keyring);
    static const struct {
        size_t first, second;
        int64_t seconds;
    } expected[] = {{0, 1, 43200 + 3600}, {0, 2, 43200}, {2, 1, 3600}}; /* variables, in the order of asking */
    assert_int_equal(problem.coupling_count, 3);
    for (size_t i = 0; i < 3; i++) {
        assert_int_equal(problem.couplings[i].kind, COUPLING_AGE);
        assert_int_equal(problem.couplings[i].first, expected[i].first);
        assert_int_equal(problem.couplings[i].second, expected[i].second);
        assert_int_equal(problem.couplings[i].seconds, expected[i].seconds);
    }
}

static void too_many_steps_are_refused(void **state)
{
    struct setup *s = *state;
    struct keyring *keyring;

    s->question.count = KEYRING_HOPS_MAX + 1;
    assert_int_equal(keyring_new(s->arena, &s->question, &keyring), RC_LIMIT);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        SETUP_TEST(a_key_is_classified_once),
        SETUP_TEST(keys_of_two_hops_are_two),
        SETUP_TEST(slots_are_made_when_they_are_asked_for),
        SETUP_TEST(two_keys_of_time_are_one),
        SETUP_TEST(instants_of_a_chain_hang_together),
        SETUP_TEST(too_many_steps_are_refused),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}
