/* SPDX-License-Identifier: Apache-2.0
 *
 * The second reading of the specification (tests/oracle/oracle.py), asked line by line as a process of its own.
 */
#ifndef ROLECALL_FUZZ_SECOND_READING_H
#define ROLECALL_FUZZ_SECOND_READING_H

#include "base/buf.h"

/* What the second reading answers to a request of `simulate`, a line of JSON: a line, without its end, valid until the
 * next call. Empty where there is no Python, or no tests/oracle here: that is said once, on standard error. */
struct str second_reading(struct str line);

#endif
