/* SPDX-License-Identifier: Apache-2.0
 *
 * What explain and who-can have in common: the arguments [ACTION [RESOURCE]] [SNAPSHOT…].
 */
#ifndef ROLECALL_CLI_ASKING_H
#define ROLECALL_CLI_ASKING_H

#include "account/model.h"
#include "cli/console.h"
#include "report/report.h"

/* Whether an argument names something to read: a path that is there, or "-". */
bool asking_is_snapshot(struct str argument);
/* Whether it is "service:Name"; no pattern. */
bool asking_is_action(struct str argument);
/* Whether it makes a session of a role. */
bool asking_is_assumption(struct str action);
/* RC_BAD_INPUT for what is no action; a warning with the near word for one that AWS does not document. */
enum rc asking_check_action(struct console *console, struct str action, struct err *err) MUST_USE;
/* RC_BAD_INPUT for what is neither an ARN nor "*". */
enum rc asking_check_resource(struct str resource, struct err *err) MUST_USE;
/* The account's warnings as reports have them; NULL for want of memory. */
struct report_warning *asking_warnings(struct arena *arena, const struct account *account);

#endif
