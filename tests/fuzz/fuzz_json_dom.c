/* SPDX-License-Identifier: Apache-2.0
 *
 * JSON of any kind, read by src/text and by simdjson's DOM parser: both take it or none, and both find the same tree, the
 * same strings and the same numbers, whichever of simdjson's implementations reads, and in pieces of any size.
 */
#include <stdio.h>

#include "../text/dom_compare.h"

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    static struct dom_compare *compare;
    struct str text = {(const char *)data, size};
    if (compare == NULL)
        compare = dom_compare_new();
    /* The size of the pieces is no byte of its own, so that files of JSON can be inputs as they are. */
    const char *difference = dom_differs(compare, text, 1 + size * 7 % 97);
    if (difference == NULL)
        difference = dom_differs(compare, text, (size_t)128 << 10);
    if (difference != NULL) {
        fprintf(stderr, "%s\n", difference);
        __builtin_trap();
    }
    return 0;
}
