/* SPDX-License-Identifier: Apache-2.0
 *
 * What the files share that read a request of `simulate`.
 */
#ifndef ROLECALL_CLI_SIMULATE_READ_H
#define ROLECALL_CLI_SIMULATE_READ_H

#include "cli/simulate.h"

/* Says what is wrong with `value`, with its place. Returns RC_BAD_INPUT (or RC_NO_MEMORY). */
enum rc simulate_wrong(struct err *err, struct json value, const char *format, ...) PRINTF_LIKE(3, 4) MUST_USE;
/* Refuses members that are not among `names`, and a member that is there twice. */
enum rc simulate_known_members(struct json object, const char *const *names, size_t count, const char *what,
                               struct err *err) MUST_USE;
/* A member of that type; absent and null are alike: *out is then JSON_NONE. */
enum rc simulate_member(struct json object, struct str name, enum json_type type, struct json *out,
                        struct err *err) MUST_USE;
/* The strings of an array, copied; an absent one gives none. */
enum rc simulate_strings(struct arena *arena, struct json array, const char *name, const struct str **out,
                         size_t *count, struct err *err) MUST_USE;

/* simulate_policies.c: all policies of the request, and the keys that they mention. */
enum rc simulate_read_policies(struct arena *arena, struct json root, struct simulate_request *out,
                               struct err *err) MUST_USE;
/* simulate_caller.c: the caller, and the context with what follows from the caller; after the policies. */
enum rc simulate_read_caller(struct arena *arena, struct json root, struct simulate_request *out,
                             struct err *err) MUST_USE;

#endif
