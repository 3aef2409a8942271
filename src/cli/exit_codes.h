/* SPDX-License-Identifier: Apache-2.0
 *
 * Exit status (output.md).
 */
#ifndef ROLECALL_CLI_EXIT_CODES_H
#define ROLECALL_CLI_EXIT_CODES_H

enum exit_code {
    EXIT_PASSED = 0, /* every finding passed, was waived, or does not apply; or the question was answered */
    EXIT_FAILED = 1, /* at least one finding failed */
    EXIT_TROUBLE = 2 /* rolecall could not do its job, or a verdict is unknown and nothing failed */
};

#endif
