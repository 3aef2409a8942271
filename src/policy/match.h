/* SPDX-License-Identifier: Apache-2.0
 *
 * Matching of the parts of a statement that are not conditions: action, resource, principal
 * (iam-evaluation.md 2). Each file of that name implements one.
 */
#ifndef ROLECALL_POLICY_MATCH_H
#define ROLECALL_POLICY_MATCH_H

#include "policy/layer.h"

/* action_match.c: Action or NotAction of the statement against "service:Name" (2.2). */
enum tri match_action(const struct policy_statement *statement, struct str action);
/* The same for an action that many statements are asked for. */
struct asked_action {
    struct str service, name;
    uint16_t hash; /* of the service */
    uint64_t bit;
};
struct asked_action asked_action(struct str action);
enum tri match_asked_action(const struct policy_statement *statement, const struct asked_action *asked);
/* A service's name, letters of any case, as a number other than 0, and as one of 64 bits: services of different numbers
 * are different. */
uint16_t action_service_hash(struct str service);
static inline uint64_t action_service_bit(uint16_t hash)
{
    return (uint64_t)1 << (hash & 63);
}
/* The bits of a statement that has its actions. */
uint64_t statement_services(const struct policy_statement *statement);

/* resource.c: Resource or NotResource (2.3, all fourteen rules) for a target that is none or an ARN.
 * `type` is the document's, `action` decides rules 3 and 4. Scratch memory from `arena`. */
enum rc match_resource(const struct policy_document *document, const struct policy_statement *statement,
                       struct str action, const struct target *target, const struct variable_source *variables,
                       struct arena *arena, enum tri *out) MUST_USE;
/* One entry of it against one ARN, Resource's way (not negated): for symbolic resources and scope notes.
 * *null says that a variable had no value (rule 12). */
enum rc match_resource_entry(const struct policy_document *document, const struct policy_resource *entry,
                             struct str arn, const struct variable_source *variables, struct arena *arena,
                             enum tri *out, bool *null) MUST_USE;

/* principal.c: how the statement's Principal takes the caller, by kind of entry, since each kind has a
 * force of its own (5.3, 5.6). */
struct principal_match {
    enum tri any;  /* the OR of all below; for Deny statements this alone counts */
    enum tri star; /* "*" or {"AWS": "*"} */
    enum tri account;
    enum tri user;           /* user ARN (or unique id) */
    enum tri role;           /* role ARN (or unique id) */
    enum tri session;        /* assumed-role ARN, AROA…:session */
    enum tri federated_user; /* sts federated-user ARN */
    enum tri parent_user;    /* of a GetFederationToken session: an entry for its user */
    enum tri provider;       /* Federated */
    enum tri service;
    /* Entries that name one session, user or role, where it is free which one the caller is: they match if it is
     * that one. */
    const struct policy_principal *const *named;
    size_t named_count;
};
/* `target_account` is where the policy lives; NotPrincipal follows 2.5. `caller->session_name` empty means
 * free: entries that name a session then go to `named` and count as F in `session`. Of an external caller the ARN is
 * free too, where it has none, or the role's path, where it is a session's: entries that name a user or role of its
 * account likewise, but none of an Allow where it has none: whom that names comes as himself. */
enum rc match_principal(const struct policy_document *document, const struct policy_statement *statement,
                        const struct caller *caller, struct str target_account, struct arena *arena,
                        struct principal_match *out) MUST_USE;

/* Whether the action's service and name are equal, case folded: for "sts:assumerole" and its kind. */
bool action_is(struct str action, struct str lower);

#endif
