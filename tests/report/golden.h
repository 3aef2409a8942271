/* SPDX-License-Identifier: Apache-2.0
 *
 * Expected texts, in tests/golden. ROLECALL_REWRITE_GOLDEN=1 in the environment writes them anew; what changed is then in
 * the diff.
 */
#ifndef ROLECALL_TESTS_REPORT_GOLDEN_H
#define ROLECALL_TESTS_REPORT_GOLDEN_H

#include <stdio.h>
#include <stdlib.h>

#include "text/file.h"

static inline void golden_check(const char *name, struct str actual)
{
    char path[256];
    struct file file = {STR_EMPTY, NULL};
    struct err err = ERR_NONE;
    int len = snprintf(path, sizeof path, "tests/golden/%s", name);
    assert_true(len > 0 && (size_t)len < sizeof path);
    if (getenv("ROLECALL_REWRITE_GOLDEN") != NULL)
        assert_int_equal(file_write_whole(str_of(path), actual, &err), RC_OK);
    if (file_read(str_of(path), &file, &err) != RC_OK)
        fail_msg("%s: %s", path, err.text);
    if (!str_equal(file.bytes, actual))
        fail_msg("%s differs:\n%.*s", path, (int)actual.len, actual.at);
    file_free(&file);
}

#endif
