/* SPDX-License-Identifier: Apache-2.0
 *
 * JSON Schemas (2020-12) of what rolecall writes, made from the table of fields.
 */
#ifndef ROLECALL_REPORT_SCHEMA_H
#define ROLECALL_REPORT_SCHEMA_H

#include "base/buf.h"

/* The names there are, NULL at the end. */
extern const char *const schema_names[];

/* Appends the schema of that name. Unknown keys are allowed, as readers must allow them; `strict` allows none, so that
 * tests find a key that is written and not documented. False: no such name. */
bool schema_write(struct str name, bool strict, struct buf *out);

#endif
