/* SPDX-License-Identifier: Apache-2.0
 *
 * Policies by content: the same bytes are read once, other bytes are another policy, and what is kept is bounded.
 */
#include "cli/simulate_store.h"

#include "simulate_fixture.h"

static struct simulate_policy *find(struct policy_store *store, enum policy_type type, struct str raw)
{
    struct simulate_policy *policy = NULL;

    assert_int_equal(policy_store_find(store, type, raw, &policy), RC_OK);
    return policy;
}

static void the_same_bytes_are_read_once(void **state)
{
    struct policy_store *store = policy_store_new(POLICY_STORE_SIZE);
    char copy[] = ALLOW("s3:*");
    struct simulate_policy *first = find(store, POLICY_IDENTITY, STR(ALLOW("s3:*")));
    (void)state;

    assert_non_null(first);
    assert_true(str_starts_with(first->text, STR("{\"Version\":\"2012-10-17\"")));
    assert_ptr_equal(find(store, POLICY_IDENTITY, str_of(copy)), first);
    assert_int_equal(policy_store_reads(store), 1);
    assert_ptr_not_equal(find(store, POLICY_SCP, str_of(copy)), first);
    assert_ptr_not_equal(find(store, POLICY_IDENTITY, STR(" " ALLOW("s3:*"))), first);
    assert_ptr_not_equal(find(store, POLICY_IDENTITY, STR(ALLOW("s3:?"))), first);
    assert_int_equal(policy_store_reads(store), 4);
    assert_int_equal(policy_store_count(store), 4);
    policy_store_free(store);
}

static void faults_are_not_kept(void **state)
{
    struct policy_store *store = policy_store_new(POLICY_STORE_SIZE);
    (void)state;

    assert_null(find(store, POLICY_IDENTITY, STR("{}")));
    assert_null(find(store, POLICY_IDENTITY, STR("")));
    assert_null(find(store, POLICY_IDENTITY, STR("\\q")));
    assert_null(find(store, POLICY_SCP, STR("{\\\"Statement\\\":[]}"))); /* its Version is required */
    assert_non_null(find(store, POLICY_IDENTITY, STR("{\\\"Statement\\\":[]}")));
    assert_int_equal(policy_store_count(store), 1);
    policy_store_free(store);
}

static void many_are_found_again(void **state)
{
    struct policy_store *store = policy_store_new(POLICY_STORE_SIZE);
    struct arena *arena = arena_new(0);
    struct simulate_policy *policies[1000];
    struct str raws[1000];
    (void)state;

    for (size_t i = 0; i < 1000; i++) {
        raws[i] = arena_printf(arena, ALLOW("s3:Get%zu"), i);
        policies[i] = find(store, POLICY_IDENTITY, raws[i]);
        assert_non_null(policies[i]);
        policy_store_settle(store);
    }
    for (size_t i = 0; i < 1000; i++)
        assert_ptr_equal(find(store, POLICY_IDENTITY, raws[i]), policies[i]);
    assert_int_equal(policy_store_reads(store), 1000);
    arena_free(arena);
    policy_store_free(store);
}

/* All is let go once there is too much, and never before it is settled. */
static void what_is_kept_is_bounded(void **state)
{
    struct policy_store *store = policy_store_new((size_t)64 << 10);
    struct arena *arena = arena_new(0);
    size_t most = 0, emptied = 0;
    (void)state;

    for (size_t i = 0; i < 5000; i++) {
        struct str raw = arena_printf(arena, ALLOW("s3:Get%zu"), i);
        struct simulate_policy *policy = find(store, POLICY_IDENTITY, raw);

        assert_ptr_equal(find(store, POLICY_IDENTITY, raw), policy);
        assert_int_equal(policy->document->statement_count, 1);
        most = policy_store_count(store) > most ? policy_store_count(store) : most;
        policy_store_settle(store);
        emptied += policy_store_count(store) == 0;
    }
    assert_true(most < 500);
    assert_true(emptied > 5);
    assert_int_equal(policy_store_reads(store), 5000);
    arena_free(arena);
    policy_store_free(store);
}

/* A request with very many policies, or with a very long one, takes nothing from those behind it. */
static void after_a_large_request(size_t policies, int blanks)
{
    struct policy_store *store = policy_store_new((size_t)64 << 10);
    struct arena *arena = arena_new(0);
    size_t reads;

    for (size_t i = 0; i < policies; i++)
        assert_non_null(find(store, POLICY_IDENTITY, arena_printf(arena, ALLOW("s3:Get%zu") "%*s", i, blanks, "")));
    assert_int_equal(policy_store_count(store), policies);
    policy_store_settle(store);
    assert_int_equal(policy_store_count(store), 0);
    reads = policy_store_reads(store);
    for (size_t i = 0; i < 20; i++) {
        assert_non_null(find(store, POLICY_IDENTITY, STR(ALLOW("s3:*"))));
        policy_store_settle(store);
    }
    assert_int_equal(policy_store_reads(store), reads + 1);
    arena_free(arena);
    policy_store_free(store);
}

static void one_large_request(void **state)
{
    (void)state;
    after_a_large_request(5000, 0);
    after_a_large_request(1, 200000);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(the_same_bytes_are_read_once),
        cmocka_unit_test(faults_are_not_kept),
        cmocka_unit_test(many_are_found_again),
        cmocka_unit_test(what_is_kept_is_bounded),
        cmocka_unit_test(one_large_request),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}
