/* SPDX-License-Identifier: Apache-2.0
 *
 * What the two sources share that ask STS for a role's session.
 */
#ifndef ROLECALL_AWS_PROVIDER_SESSION_H
#define ROLECALL_AWS_PROVIDER_SESSION_H

#include "aws/provider.h"

/* `wanted`, or rolecall-<epoch seconds> where it is empty; checked: 2 to 64 of [A-Za-z0-9_+=,.@-]. `where` names it in the message. */
enum rc provider_session_name(const struct provider_context *context, struct arena *arena, struct str wanted,
                              const char *where, struct str *out, struct err *err) MUST_USE;
/* The credentials in STS's answer, whose text is wiped. */
enum rc provider_session_read(const struct provider_context *context, struct str json, const char *what,
                              struct credentials *out, struct err *err) MUST_USE;
/* An ARN of a role, or at least one that names something in an account. */
bool provider_session_is_role(struct str arn);

#endif
