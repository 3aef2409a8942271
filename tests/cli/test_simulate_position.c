/* SPDX-License-Identifier: Apache-2.0
 *
 * Positions of statements. The first two rows are AWS's own: its CLI's reference (simulate-custom-policy,
 * example 1) and its API's (SimulateCustomPolicy). That the statements of a list begin where the one before
 * ends is what answers of the service show.
 */
#include "cli/simulate.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stdlib.h>

#include <cmocka.h>

struct position_case {
    const char *policy;
    size_t count;
    struct simulate_position expected[3];
};

static const struct position_case cases[] = {
    {"{\"Version\":\"2012-10-17\",\"Statement\":{\"Effect\":\"Allow\",\"Action\":\"dynamodb:*\",\"Resource\":\"*\","
     "\"Condition\":{\"DateGreaterThan\":{\"aws:CurrentTime\":\"2018-08-16T12:00:00Z\"}}}}",
     1,
     {{1, 38, 1, 167}}},
    {"{\n  \"Version\": \"2012-10-17\",\n  \"Statement\":{\n    \"Effect\": \"Allow\",\n    \"Action\": \"s3:*\",\n    "
     "\"Resource\": \"*\"\n  }\n}",
     1,
     {{3, 16, 7, 4}}},
    {"{\"Statement\":[{\"a\":1},{\"b\":[2,{}]}]}", 2, {{1, 15, 1, 22}, {1, 22, 1, 35}}},
    {"{\"Statement\": [\n {\"a\":1},\n {\"b\":2},\n {\"c\":3}]}", 3, {{1, 16, 2, 9}, {2, 9, 3, 9}, {3, 9, 4, 9}}},
    {"{\"Statement\":[]}", 0, {{0, 0, 0, 0}}},
    {"{\"Id\":\"\xC3\xA9\",\"Statement\":{}}", 1, {{1, 24, 1, 25}}},
    {"{\"Statement\":[1,\"x\",{}]}", 3, {{1, 15, 1, 16}, {1, 16, 1, 20}, {1, 20, 1, 23}}},
    {"{\"Id\":\"\\\"Statement\\\":[{\",\"Statement\":[{}]}", 1, {{1, 39, 1, 41}}},
};

static void statements_stand_where_aws_says(void **state)
{
    (void)state;

    for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
        struct simulate_position got[3] = {{0, 0, 0, 0}};

        assert_int_equal(simulate_positions(str_of(cases[i].policy), cases[i].count, got), RC_OK);
        for (size_t j = 0; j < 3; j++) {
            if (got[j].line != cases[i].expected[j].line || got[j].column != cases[i].expected[j].column ||
                got[j].end_line != cases[i].expected[j].end_line ||
                got[j].end_column != cases[i].expected[j].end_column)
                fail_msg("%s: statement %zu from %zu:%zu to %zu:%zu", cases[i].policy, j, got[j].line, got[j].column,
                         got[j].end_line, got[j].end_column);
        }
    }
}

static void more_statements_than_there_are(void **state)
{
    struct simulate_position got[2];
    (void)state;

    assert_int_equal(simulate_positions(STR("{\"Statement\":[{}]}"), 2, got), RC_INTERNAL);
    assert_int_equal(simulate_positions(STR("{"), 1, got), RC_INTERNAL);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(statements_stand_where_aws_says),
        cmocka_unit_test(more_statements_than_there_are),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}
