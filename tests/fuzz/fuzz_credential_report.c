/* SPDX-License-Identifier: Apache-2.0
 *
 * Any bytes as a credential report: rows, or a reason with the line.
 */
#include "account/credential_report.h"

#include <stdint.h>
#include <stdlib.h>

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

static void require(bool held)
{
    if (!held)
        __builtin_trap();
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    struct arena *arena = arena_new(0);
    struct credential_report report = {0};
    struct err err = ERR_NONE;
    require(arena != NULL);
    enum rc rc = credential_report_read(arena, (struct str){(const char *)data, size}, &report, &err);
    if (rc == RC_OK) {
        size_t line = 1;
        for (size_t i = 0; i < report.count; i++) {
            require(report.rows[i].line > line && report.rows[i].line <= size);
            line = report.rows[i].line;
            require(str_starts_with(report.rows[i].arn, STR("arn:")));
        }
    } else {
        require(rc == RC_BAD_INPUT && err.text != NULL && err.line != 0);
    }
    err_clear(&err);
    arena_free(arena);
    return 0;
}
