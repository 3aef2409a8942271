/* SPDX-License-Identifier: Apache-2.0
 *
 * Profiles say of each statement what looking at it does (iam-evaluation.md 5.6).
 */
#include "graph_random.h"

#include "policy/match.h"

#define SEEDS 60
#define ROLES 5

/* Whether some identity policy of the node may allow sts:AssumeRole on the role, looked up the long way. */
static bool may(struct graph *graph, size_t node, size_t role)
{
    const struct layer *identity = &graph->starts[node].caller.identity;

    for (size_t i = 0; i < identity->count; i++) {
        const struct policy_document *document = identity->policies[i].document;
        if (document == NULL || document->unknown)
            return true;
        for (size_t k = 0; k < document->statement_count; k++) {
            const struct policy_statement *statement = &document->statements[k];
            enum tri match = TRI_FALSE;
            if (statement->effect == EFFECT_DENY || match_action(statement, STR("sts:AssumeRole")) == TRI_FALSE)
                continue;
            assert_int_equal(match_resource(document, statement, STR("sts:AssumeRole"), target_of(graph, role), NULL,
                                            graph->scratch, &match),
                             RC_OK);
            if (match != TRI_FALSE)
                return true;
        }
    }
    return false;
}

struct marks {
    bool may[64];
};

static void mark(void *self, size_t node)
{
    ((struct marks *)self)->may[node] = true;
}

static void test_profiles(void **state)
{
    size_t can = 0;
    size_t cannot = 0;

    for (unsigned seed = 0; seed < SEEDS; seed++) {
        struct graph_case c;
        random_case(state, seed, ROLES, &c);
        assert_true(c.graph->role_end <= 64);
        assert_int_equal(profiles_make(c.graph), RC_OK);
        const struct profile *made = c.graph->profiles;
        assert_int_equal(profiles_make(c.graph), RC_OK);
        assert_ptr_equal(made, c.graph->profiles);
        for (size_t role = c.graph->role_first; role < c.graph->role_end; role++) {
            for (int twice = 0; twice < 2; twice++) {
                struct marks marks = {{false}};
                assert_int_equal(profiles_that_may(c.graph, role, mark, &marks), RC_OK);
                for (size_t node = 0; node < c.graph->role_end; node++) {
                    assert_int_equal(marks.may[node], may(c.graph, node, role));
                    can += marks.may[node];
                    cannot += !marks.may[node];
                }
            }
        }
        for (size_t i = 0; i < c.graph->assume_statement_count; i++) {
            const struct assume_statement *one = &c.graph->assume_statements[i];
            for (size_t role = c.graph->role_first; role < c.graph->role_end; role++) {
                enum tri match = TRI_FALSE;
                enum tri out = TRI_FALSE;
                assert_int_equal(profile_statement_means(c.graph, i, role, &out), RC_OK);
                assert_int_equal(match_resource(one->document, one->statement, STR("sts:AssumeRole"),
                                                target_of(c.graph, role), NULL, c.graph->scratch, &match),
                                 RC_OK);
                assert_int_equal(out, match);
            }
        }
        graph_case_free(&c);
    }
    assert_true(can > 100 && cannot > 100);
}

int main(void)
{
    const struct CMUnitTest tests[] = {cmocka_unit_test(test_profiles)};

    return cmocka_run_group_tests(tests, reader_setup, reader_teardown);
}
