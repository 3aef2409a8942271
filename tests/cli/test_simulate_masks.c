/* SPDX-License-Identifier: Apache-2.0
 *
 * Masks: each character at each place, and both ways to read them over random bytes.
 */
#include "cli/simulate_masks.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include <cmocka.h>

static void same(const struct masks *a, const struct masks *b)
{
    assert_true(a->quote == b->quote);
    assert_true(a->backslash == b->backslash);
    assert_true(a->open == b->open);
    assert_true(a->close == b->close);
    assert_true(a->part == b->part);
    assert_int_equal(a->ascii, b->ascii);
}

static void each_character_at_each_place(void **state)
{
    (void)state;

    for (unsigned at = 0; at < MASKS_BYTES; at++) {
        for (int c = 0; c < 256; c++) {
            char bytes[MASKS_BYTES];
            uint64_t bit = UINT64_C(1) << at;
            struct masks masks, plain;

            memset(bytes, ' ', sizeof bytes);
            bytes[at] = (char)c;
            masks_read(bytes, &masks);
            masks_read_plainly(bytes, &plain);
            same(&masks, &plain);
            assert_true(masks.quote == (c == '"' ? bit : 0));
            assert_true(masks.backslash == (c == '\\' ? bit : 0));
            assert_true(masks.open == (c == '{' || c == '[' ? bit : 0));
            assert_true(masks.close == (c == '}' || c == ']' ? bit : 0));
            assert_true(masks.part == (c == ':' || c == ',' ? bit : 0));
            assert_int_equal(masks.ascii, c < 0x80);
        }
    }
}

static void random_bytes(void **state)
{
    uint64_t random = 1;
    (void)state;

    for (size_t round = 0; round < 10000; round++) {
        static const char some[] = "\"\\{}[]:,az \n\xc3";
        char bytes[MASKS_BYTES];
        struct masks masks, plain;

        for (size_t i = 0; i < sizeof bytes; i++) {
            random = random * 6364136223846793005u + 1442695040888963407u;
            bytes[i] = round % 2 == 0 ? some[(random >> 33) % (sizeof some - 1)] : (char)(random >> 40);
        }
        masks_read(bytes, &masks);
        masks_read_plainly(bytes, &plain);
        same(&masks, &plain);
    }
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(each_character_at_each_place),
        cmocka_unit_test(random_bytes),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}
