/* SPDX-License-Identifier: Apache-2.0
 *
 * What follows from who asks for what, before any policy is read (iam-evaluation.md 5.3 to 5.6): whose policies
 * count, whether two accounts meet, what no policy can permit.
 *
 * The plain evaluator and the symbolic one (reduce.h) share these facts, and nothing else: how answers combine
 * each of them says for itself, since the one certifies the other.
 */
#ifndef ROLECALL_POLICY_FACTS_H
#define ROLECALL_POLICY_FACTS_H

#include "policy/arn.h"
#include "policy/layer.h"

/* Whether the caller's identity policies, boundary and session policies are in the input and count. */
bool caller_has_policies(const struct caller *caller);
/* Whether the caller's side is not evaluated: its account is not in the input. */
bool caller_is_unseen(const struct caller *caller);
/* The account of the resource; where the target does not say it, the caller's. */
struct str target_owner(const struct target *target, const struct caller *caller);
/* The resource's ARN in its fields; empty ones for a request without resource, or when it is no ARN. */
struct arn target_arn(const struct target *target);
/* Both accounts are known and are not the same. A principal of an account outside the input is never in the
 * resource's account. */
bool crosses_accounts(const struct caller *caller, const struct target *target);
/* The resource control policies that reach the request: the owner's; without resource the caller's own. */
const struct levels *target_rcps(const struct target *target, const struct caller *caller);

/* Whether 5.6 applies: the target is a role, and the action assumes it or rides along. */
bool assumption_applies(const struct target *target, struct str action);
/* Why nobody of this kind can assume the role by this action, whatever the policies say; NULL: nothing of the kind. */
const char *assumption_impossible(const struct caller *caller, const struct target *target, struct str action);
/* What no policy can permit: the above for an assumption; GetFederationToken sessions in IAM and STS; everything
 * across partitions. NULL: nothing of the kind. */
const char *request_impossible(const struct caller *caller, const struct target *target, struct str action);
/* sts:GetCallerIdentity and its kind, for who can call them: allowed, and no deny has an effect (5.2, step 1). */
bool request_needs_no_permission(const struct caller *caller, const struct target *target, struct str action);
/* Whether a grant of the KMS key, which no dump holds, could allow what no policy does (5.8). */
bool request_may_have_grant(const struct caller *caller, const struct target *target, struct str action);

/* Notes on readings that decide (5.6). */
extern const char NOTE_BOUNDARY_OF_NAMED_USER[];
extern const char NOTE_LIMITS_OF_DIRECT_GRANT[];
extern const char NOTE_PROVIDER_OF_ANOTHER_ACCOUNT[];

/* service.c: where services differ (5.8). */
bool service_has_resource_policies(struct str action);
bool service_needs_no_permission(struct str action);
bool service_kms_key(struct str action, const struct target *target);
bool service_kms_grant_operation(struct str action);

#endif
