/* SPDX-License-Identifier: Apache-2.0 */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <string.h>

#include <cmocka.h>

#include "aws/region.h"

static void regions(void **state)
{
    (void)state;
    const struct {
        const char *region, *partition;
        bool valid;
    } cases[] = {
        {"us-east-1", "aws", true},
        {"mx-central-1", "aws", true},
        {"", "aws", false},
        {"cn-north-1", "aws-cn", true},
        {"us-gov-west-1", "aws-us-gov", true},
        {"eusc-de-east-1", "aws-eusc", true},
        {"us-iso-east-1", "aws-iso", true},
        {"us-isob-east-1", "aws-iso-b", true},
        {"eu-isoe-west-1", "aws-iso-e", true},
        {"us-isof-south-1", "aws-iso-f", true},
        {"no-where-9", "aws", true},
        {"EU-west-1", "aws", false},
        {"a.b", "aws", false},
        {"a_b", "aws", false},
    };
    for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
        assert_true(str_equal(region_partition(str_of(cases[i].region)), str_of(cases[i].partition)));
        assert_int_equal(region_is_valid(str_of(cases[i].region)), cases[i].valid);
    }
    char long_one[65];
    memset(long_one, 'a', sizeof long_one);
    assert_true(region_is_valid((struct str){long_one, 63}));
    assert_false(region_is_valid((struct str){long_one, 64}));
}

static void regions_of_partitions(void **state)
{
    (void)state;
    static const char *const partitions[] = {"aws",     "aws-cn",    "aws-us-gov", "aws-eusc",
                                             "aws-iso", "aws-iso-b", "aws-iso-e",  "aws-iso-f"};
    for (size_t i = 0; i < sizeof partitions / sizeof *partitions; i++) {
        size_t count;
        const struct str *list = region_default_enabled(str_of(partitions[i]), &count);
        assert_true(count > 0);
        for (size_t k = 0; k < count; k++) {
            assert_true(str_equal(region_partition(list[k]), str_of(partitions[i])));
            assert_true(k == 0 || str_compare(list[k - 1], list[k]) < 0);
        }
    }
    size_t count = 1;
    assert_null(region_default_enabled(STR("aws-mars"), &count));
    assert_int_equal(count, 0);
}

/* A later row is never hidden by an earlier one. */
static void prefixes(void **state)
{
    (void)state;
    for (int i = PARTITION_AWS + 1; i < PARTITION_COUNT; i++) {
        assert_int_equal(region_partition_id(partition_rows[i].home), i);
        for (int k = PARTITION_AWS + 1; k < i; k++)
            assert_false(str_starts_with(partition_rows[i].prefix, partition_rows[k].prefix));
    }
}

int main(void)
{
    const struct CMUnitTest tests[] = {cmocka_unit_test(regions), cmocka_unit_test(regions_of_partitions),
                                       cmocka_unit_test(prefixes)};
    return cmocka_run_group_tests(tests, NULL, NULL);
}
