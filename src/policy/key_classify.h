/* SPDX-License-Identifier: Apache-2.0
 *
 * Private to the key_*.c files: how a key's cases are made.
 */
#ifndef ROLECALL_POLICY_KEY_CLASSIFY_H
#define ROLECALL_POLICY_KEY_CLASSIFY_H

#include "policy/key.h"
#include "text/date.h"

#define DATE_LAST 253402300799 /* 9999-12-31T23:59:59Z */

/* Cases of one kind; all of them whole (no guard). */
struct key_case case_missing(void);
struct key_case case_unknown(void);
struct key_case case_free(size_t variable);
struct key_case case_guarded(struct key_case one, size_t guard, uint64_t mask);
enum rc key_add_case(struct keyring *keyring, struct key_cases *cases, struct key_case one) MUST_USE;

/* A key that has one case. */
enum rc key_fixed(struct keyring *keyring, struct key_cases *cases, struct str value) MUST_USE;
enum rc key_missing(struct keyring *keyring, struct key_cases *cases) MUST_USE;
enum rc key_unknown(struct keyring *keyring, struct key_cases *cases) MUST_USE;
enum rc key_free(struct keyring *keyring, struct key_cases *cases, const struct domain *domain,
                 bool prefer_missing) MUST_USE;

/* By the tables of 6.4. */
enum rc classify_key(struct keyring *keyring, size_t hop, struct key_cases *cases) MUST_USE;
/* By what a `simulate` request gives. */
enum rc classify_given(struct keyring *keyring, size_t hop, struct key_cases *cases) MUST_USE;

enum rc keyring_share_slot(struct keyring *keyring, size_t hop, struct str name, size_t variable) MUST_USE;
/* ARNs that "some resource" of the step's action may have. */
enum rc resource_domain(struct keyring *keyring, size_t hop, struct domain *domain) MUST_USE;

/* The classifiers: one for each key, or family of keys; `member` is what follows the family's name
 * ("Team" of aws:PrincipalTag/Team), in lower case. */
typedef enum rc key_classifier(struct keyring *keyring, size_t hop, struct str member, struct key_cases *cases);

/* key_caller.c: what follows from who asks. */
key_classifier key_principal_arn, key_principal_account, key_principal_org_id, key_principal_org_paths,
    key_principal_tag, key_principal_type, key_principal_is_service, key_principal_service_name,
    key_principal_service_names, key_userid, key_username, key_federated_provider;
/* key_session.c: credentials and what a session carries. */
key_classifier key_mfa_present, key_mfa_age, key_token_issue_time, key_source_identity, key_set_source_identity,
    key_saml_session, key_saml_text, key_saml_texts, key_saml_doc, key_identity_store_user;
enum rc key_web_identity(struct keyring *keyring, size_t hop, bool *handled, struct key_cases *cases) MUST_USE;
/* key_request.c: network, time, resource, and what the call itself carries. */
key_classifier key_source_ip, key_source_vpc, key_source_vpce, key_vpc_source_ip, key_endpoint_detail, key_now,
    key_region, key_secure_transport, key_request_tag, key_tag_keys, key_transitive_tag_keys, key_free_text,
    key_external_id, key_session_name, key_role_authorized, key_resource_account, key_resource_org_id,
    key_resource_org_paths, key_resource_tag, key_service_source, key_false, key_absent, key_not_known;

/* Facts that several classifiers ask for. */
static inline const struct step *step_at(const struct keyring *keyring, size_t hop)
{
    return &keyring->question->steps[hop];
}
static inline const struct caller *caller_at(const struct keyring *keyring, size_t hop)
{
    return step_at(keyring, hop)->caller;
}
/* Whether the caller is an unsigned sign-in, without an AWS identity. */
static inline bool is_sign_in(const struct caller *caller)
{
    return caller->kind == CALLER_SAML || caller->kind == CALLER_OIDC;
}
/* The value of a tag, keys without regard to case. 0: none; 1: *value; 2: two differ (U). */
int tag_value(const struct tag *tags, size_t count, struct str key_lower, struct str *value);
/* The variable behind the name of the session that asks in `hop`: what the call before it chose, or a variable of its own. */
enum rc caller_session_variable(struct keyring *keyring, size_t hop, size_t *variable) MUST_USE;
/* The two forms that the ARN of the role behind a session of the caller's account may have, of which the session's own
 * tells the name and no path. */
enum rc role_forms(struct keyring *keyring, size_t hop, struct str name, struct str forms[2]) MUST_USE;
/* Whether a source identity may have been set before the question's first call. */
static inline bool may_bring_identity(const struct caller *first)
{
    return first->kind == CALLER_ROLE_SESSION || first->kind == CALLER_EXTERNAL || first->kind == CALLER_STRANGER;
}
/* Ties the instant of a call to those of the nearest calls before and behind it that are asked for (7.3, time). */
enum rc couple_now(struct keyring *keyring, size_t hop, size_t variable) MUST_USE;
/* The variable of a session tag that the call of `hop` may pass, and its coupling to aws:TagKeys. */
enum rc request_tag_variable(struct keyring *keyring, size_t hop, struct str member, struct str written,
                             size_t *variable) MUST_USE;

#endif
