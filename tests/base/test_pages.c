/* SPDX-License-Identifier: Apache-2.0 */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdlib.h>
#include <string.h>

#include <cmocka.h>

#include "base/pages.h"

/* Nothing can be seen of it but the time that it saves: memory stays what it is. */
static void memory_stays_as_it_is(void **state)
{
    (void)state;
    const size_t sizes[] = {
        0, 1, 5000, 5000, (size_t)4 << 20, (size_t)4 << 20, ((size_t)9 << 20) + 77, (size_t)9 << 20};
    for (size_t i = 0; i < sizeof sizes / sizeof *sizes; i++) {
        unsigned char *memory = i % 2 == 0 ? malloc(sizes[i] + 3) : pages_new(sizes[i] + 3);
        assert_non_null(memory);
        memory[0] = memory[sizes[i] + 2] = 7;
        pages_prefer_large(memory + 1, sizes[i]);
        assert_int_equal(memory[0], 7);
        assert_int_equal(memory[sizes[i] + 2], 7);
        memset(memory, 1, sizes[i] + 3);
        free(memory);
    }
    pages_prefer_large(NULL, (size_t)8 << 20); /* memory that is not there: the system says no */
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(memory_stays_as_it_is),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
