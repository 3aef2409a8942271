/* SPDX-License-Identifier: Apache-2.0
 *
 * Asks the person at the terminal for an MFA code, with the echo off.
 */
#ifndef ROLECALL_AWS_ASK_CODE_H
#define ROLECALL_AWS_ASK_CODE_H

#include "aws/secret.h"

/* As chain_options' ask_code. The line that was typed, trimmed, in *out. RC_BAD_INPUT: there is no terminal. RC_IO: it ended, or a
 * signal came: the terminal is as it was before the signal does what it does. */
enum rc ask_code(void *self, struct str serial, struct secret *out, struct err *err);

#endif
