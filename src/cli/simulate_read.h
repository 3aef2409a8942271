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
/* Names the policies of a list, as AWS forms their ids: MEMBER.1, MEMBER.2, …; .at NULL for want of memory. */
struct str simulate_policy_name(struct arena *arena, struct str member, size_t number) MUST_USE;
/* After the policies: which lists count as given, and what they mention. */
enum rc simulate_policies_settle(struct arena *arena, struct simulate_request *request) MUST_USE;

/* Whether it is an action's name without wildcards; whether a resource that can be asked for. */
bool simulate_action_is_right(struct str action);
bool simulate_resource_is_right(struct str resource);
/* The account that ResourceOwner means; false: none. */
bool simulate_owner_read(struct str text, struct str *account);

/* simulate_caller.c: the context's keys. Sets the key, of which state, count and type become one; *twice: it was there
 * already. */
enum rc simulate_context_add(struct context *context, struct context_key *key, struct str type, bool *twice) MUST_USE;
bool simulate_context_type(struct str type);
/* The caller without its ARN; and what follows from the ARN, into the context too. *right: it is one of a caller. */
struct caller simulate_caller_of(const struct simulate_request *request);
enum rc simulate_caller_from_arn(struct arena *arena, struct str text, struct context *context, struct caller *caller,
                                 bool *right) MUST_USE;
/* The caller, and the context with what follows from the caller; after the policies. */
enum rc simulate_read_caller(struct arena *arena, struct json root, struct simulate_request *out,
                             struct err *err) MUST_USE;

#endif
