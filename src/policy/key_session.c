/* SPDX-License-Identifier: Apache-2.0
 *
 * Context keys of credentials, and what a session carries from the call that made it
 * (iam-evaluation.md 6.5, 7.3, 7.4).
 *
 * AWS: Secure API access with MFA; AWS global condition context keys, "Properties of a role session";
 * IAM and AWS STS condition context keys, SAML and web identity federation.
 */
#include "policy/key_classify.h"

#define MFA_AGE_LAST            129600 /* a GetSessionToken session lives 36 hours */
#define USER_SESSION_SECONDS    129600
#define ROLE_SESSION_SECONDS    43200
#define CHAINED_SESSION_SECONDS 3600

/* Callers that hold long-term keys or sessions of their own: worlds (a) to (d). */
static bool has_credential_worlds(const struct caller *caller)
{
    return caller->kind == CALLER_USER || caller->kind == CALLER_ROOT || caller->kind == CALLER_EXTERNAL ||
           caller->kind == CALLER_STRANGER;
}

static uint64_t world(enum credentials_world which)
{
    return (uint64_t)1 << which;
}

static const struct str mfa_states[] = {{"false", 5}, {"true", 4}};

/* 7.4: what a role session knows of MFA depends on who made the first session of the chain, and whether
 * that one had MFA. */
static enum rc session_mfa(struct keyring *keyring, size_t hop, bool age, struct key_cases *cases)
{
    const struct step *first = step_at(keyring, 0);
    struct key_case never_true = case_unknown(), anything = case_unknown();
    never_true.only_values = true;
    never_true.values = mfa_states;
    never_true.count = 1;
    anything.only_values = true;
    anything.values = mfa_states;
    anything.count = 2;
    if (age) {
        never_true = case_missing();
        anything = case_unknown();
    }
    if (hop > 0 && has_credential_worlds(first->caller)) {
        size_t credentials;
        enum rc rc = keyring_need_slot(keyring, 0, SLOT_CREDENTIALS, &credentials);
        if (rc != RC_OK)
            return rc;
        uint64_t with_mfa = world(WORLD_MFA_SESSION);
        rc = key_add_case(keyring, cases, case_guarded(never_true, credentials, ~with_mfa));
        return rc == RC_OK ? key_add_case(keyring, cases, case_guarded(anything, credentials, with_mfa)) : rc;
    }
    bool from_user = first->caller->kind == CALLER_ROLE_SESSION && first->origins.user;
    return from_user ? key_add_case(keyring, cases, anything) : key_missing(keyring, cases);
}

enum rc key_mfa_present(struct keyring *keyring, size_t hop, struct str member, struct key_cases *cases)
{
    (void)member;
    const struct caller *caller = caller_at(keyring, hop);
    if (caller->kind == CALLER_ROLE_SESSION)
        return session_mfa(keyring, hop, false, cases);
    if (caller->kind == CALLER_FEDERATED_USER) {
        struct key_case one = case_unknown();
        one.only_values = true;
        one.values = mfa_states;
        one.count = 1;
        return key_add_case(keyring, cases, one);
    }
    if (!has_credential_worlds(caller))
        return key_missing(keyring, cases);
    size_t credentials;
    enum rc rc = keyring_need_slot(keyring, hop, SLOT_CREDENTIALS, &credentials);
    if (rc != RC_OK)
        return rc;
    struct key_case without = case_missing(), with = case_missing();
    without.values = &mfa_states[0];
    with.values = &mfa_states[1];
    without.count = with.count = 1;
    rc = key_add_case(keyring, cases, case_guarded(case_missing(), credentials, world(WORLD_LONG_TERM_KEY)));
    if (rc == RC_OK)
        rc = key_add_case(keyring, cases, case_guarded(without, credentials, world(WORLD_SESSION)));
    if (rc == RC_OK)
        rc = key_add_case(keyring, cases,
                          case_guarded(with, credentials, world(WORLD_MFA_SESSION) | world(WORLD_KEY_WITH_CODE)));
    return rc;
}

enum rc key_mfa_age(struct keyring *keyring, size_t hop, struct str member, struct key_cases *cases)
{
    static const struct str zero = {"0", 1};
    (void)member;
    const struct caller *caller = caller_at(keyring, hop);
    if (caller->kind == CALLER_ROLE_SESSION)
        return session_mfa(keyring, hop, true, cases);
    if (!has_credential_worlds(caller))
        return key_missing(keyring, cases);
    size_t credentials, age;
    enum rc rc = keyring_need_slot(keyring, hop, SLOT_CREDENTIALS, &credentials);
    if (rc != RC_OK)
        return rc;
    struct domain domain = domain_numbers(true, 0, MFA_AGE_LAST, false);
    domain.usual = zero;
    rc = keyring_variable(keyring, hop, cases->written, &domain, false, &age);
    if (rc != RC_OK)
        return rc;
    struct key_case code = case_missing();
    code.values = &zero;
    code.count = 1;
    rc = key_add_case(keyring, cases,
                      case_guarded(case_missing(), credentials, world(WORLD_LONG_TERM_KEY) | world(WORLD_SESSION)));
    if (rc == RC_OK)
        rc = key_add_case(keyring, cases, case_guarded(case_free(age), credentials, world(WORLD_MFA_SESSION)));
    if (rc == RC_OK)
        rc = key_add_case(keyring, cases, case_guarded(code, credentials, world(WORLD_KEY_WITH_CODE)));
    return rc;
}

/* How long the session that the call of `hop` makes can last. */
static int64_t session_seconds(const struct keyring *keyring, size_t hop)
{
    return caller_at(keyring, hop)->kind == CALLER_ROLE_SESSION ? CHAINED_SESSION_SECONDS : ROLE_SESSION_SECONDS;
}

static enum rc couple_instants(struct keyring *keyring, size_t earlier, size_t first, size_t later, size_t second)
{
    int64_t seconds = 0;
    for (size_t hop = earlier; hop < later; hop++)
        seconds += session_seconds(keyring, hop);
    return keyring_couple(
        keyring, (struct coupling){.kind = COUPLING_AGE, .first = first, .second = second, .seconds = seconds});
}

enum rc couple_now(struct keyring *keyring, size_t hop, size_t variable)
{
    enum rc rc = RC_OK;
    for (size_t before = hop; before-- > 0;) {
        size_t other = keyring_slot(keyring, before, SLOT_NOW);
        if (other == NO_VARIABLE)
            continue;
        rc = couple_instants(keyring, before, other, hop, variable);
        break;
    }
    for (size_t behind = hop + 1; rc == RC_OK && behind < keyring->question->count; behind++) {
        size_t other = keyring_slot(keyring, behind, SLOT_NOW);
        if (other != NO_VARIABLE)
            return couple_instants(keyring, hop, variable, behind, other);
    }
    return rc;
}

/* The instant at which the session that asks in `hop` was issued: that of the call before; where no step of the
 * question made it, not later than the call, and within the session's length. */
static enum rc issue_time(struct keyring *keyring, size_t hop, int64_t seconds, struct key_cases *cases,
                          size_t *variable)
{
    size_t now;
    enum rc rc = keyring_need_slot(keyring, hop, SLOT_NOW, &now);
    if (rc != RC_OK || hop > 0)
        return rc == RC_OK ? keyring_need_slot(keyring, hop - 1, SLOT_NOW, variable) : rc;
    struct domain domain = domain_dates(keyring->question->now - seconds, DATE_LAST, false);
    domain.usual = date_print(keyring->arena, keyring->question->now);
    if (domain.usual.at == NULL)
        return RC_NO_MEMORY;
    rc = keyring_variable(keyring, hop, cases->written, &domain, false, variable);
    if (rc != RC_OK)
        return rc;
    return keyring_couple(
        keyring, (struct coupling){.kind = COUPLING_AGE, .first = *variable, .second = now, .seconds = seconds});
}

enum rc key_token_issue_time(struct keyring *keyring, size_t hop, struct str member, struct key_cases *cases)
{
    (void)member;
    const struct caller *caller = caller_at(keyring, hop);
    size_t credentials, variable;
    enum rc rc;
    if (caller->kind == CALLER_ROLE_SESSION || caller->kind == CALLER_FEDERATED_USER) {
        rc = issue_time(keyring, hop, caller->kind == CALLER_ROLE_SESSION ? ROLE_SESSION_SECONDS : USER_SESSION_SECONDS,
                        cases, &variable);
        return rc == RC_OK ? key_add_case(keyring, cases, case_free(variable)) : rc;
    }
    if (!has_credential_worlds(caller))
        return key_missing(keyring, cases);
    rc = keyring_need_slot(keyring, hop, SLOT_CREDENTIALS, &credentials);
    if (rc == RC_OK)
        rc = issue_time(keyring, hop, USER_SESSION_SECONDS, cases, &variable);
    if (rc != RC_OK)
        return rc;
    uint64_t sessions = world(WORLD_SESSION) | world(WORLD_MFA_SESSION);
    rc = key_add_case(keyring, cases, case_guarded(case_missing(), credentials, ~sessions));
    return rc == RC_OK ? key_add_case(keyring, cases, case_guarded(case_free(variable), credentials, sessions)) : rc;
}

enum rc caller_session_variable(struct keyring *keyring, size_t hop, size_t *variable)
{
    /* Chosen in the call before; where no step made the session, it was chosen in some call that is not
     * asked about, so it stands for itself under this hop. */
    return keyring_need_slot(keyring, hop > 0 ? hop - 1 : hop, hop > 0 ? SLOT_SESSION_NAME : SLOT_CALLER_SESSION,
                             variable);
}

/* ---- The source identity: set once, kept by all later sessions of the chain (5.7) ---- */

/* Which values of the setter mean "set before the call of `hop`". */
static uint64_t identity_before(const struct keyring *keyring, size_t hop)
{
    size_t others = may_bring_identity(caller_at(keyring, 0)) ? 2 : 1; /* nobody, and somebody before */
    uint64_t nobody = 1;
    return (((uint64_t)1 << (others + hop)) - 1) & ~nobody;
}

/* The identity where the setter's value is in `mask`; else it is missing. */
static enum rc identity_cases(struct keyring *keyring, uint64_t mask, struct key_cases *cases)
{
    size_t setter, identity;
    enum rc rc = keyring_need_slot(keyring, 0, SLOT_IDENTITY_SETTER, &setter);
    if (rc == RC_OK)
        rc = keyring_need_slot(keyring, 0, SLOT_SOURCE_IDENTITY, &identity);
    if (rc == RC_OK)
        rc = key_add_case(keyring, cases, case_guarded(case_free(identity), setter, mask));
    return rc == RC_OK ? key_add_case(keyring, cases, case_guarded(case_missing(), setter, ~mask)) : rc;
}

enum rc key_source_identity(struct keyring *keyring, size_t hop, struct str member, struct key_cases *cases)
{
    (void)member;
    uint64_t mask = identity_before(keyring, hop);
    return mask == 0 ? key_missing(keyring, cases) : identity_cases(keyring, mask, cases);
}

enum rc key_set_source_identity(struct keyring *keyring, size_t hop, struct str member, struct key_cases *cases)
{
    (void)member;
    if (!step_at(keyring, hop)->assumption)
        return key_missing(keyring, cases);
    return identity_cases(keyring, identity_before(keyring, hop + 1) & ~identity_before(keyring, hop), cases);
}

/* The hop in which a sign-in's context was made for the session that asks in `hop`: the call itself, or the
 * one before (7.3: seen by the second hop's policies, not by sessions chained from there). */
static bool sign_in_hop(const struct keyring *keyring, size_t hop, enum caller_kind kind, size_t *made)
{
    if (caller_at(keyring, hop)->kind == kind) {
        *made = hop;
        return true;
    }
    if (hop > 0 && caller_at(keyring, hop - 1)->kind == kind) {
        *made = hop - 1;
        return true;
    }
    return false;
}

/* Whether the session's origin is not in the question, and may be a sign-in. */
static bool may_be_sign_in_session(const struct keyring *keyring, size_t hop)
{
    return hop == 0 && caller_at(keyring, hop)->kind == CALLER_ROLE_SESSION &&
           step_at(keyring, hop)->origins.federation;
}

/* A text that a sign-in's assertion or token gives, shared by the requests that see it. */
static enum rc sign_in_text(struct keyring *keyring, size_t made, bool always, struct str usual,
                            struct key_cases *cases)
{
    size_t *there = map_get(keyring->slots[made], cases->key);
    size_t variable;
    if (there == NULL) {
        struct domain domain = cases->multivalued ? domain_texts_any(!always) : domain_text_any(!always);
        domain.usual = usual;
        enum rc rc = keyring_variable(keyring, made, cases->written, &domain, !always, &variable);
        if (rc == RC_OK)
            rc = keyring_share_slot(keyring, made, cases->key, variable);
        if (rc != RC_OK)
            return rc;
    } else {
        variable = *there;
    }
    return key_add_case(keyring, cases, case_free(variable));
}

enum rc key_saml_session(struct keyring *keyring, size_t hop, struct str member, struct key_cases *cases)
{
    (void)member;
    size_t made;
    if (sign_in_hop(keyring, hop, CALLER_SAML, &made))
        return sign_in_text(keyring, made, str_equal(cases->key, STR("saml:sub")), STR_EMPTY, cases);
    return may_be_sign_in_session(keyring, hop) ? key_unknown(keyring, cases) : key_missing(keyring, cases);
}

/* Where the assertion is sent (section 9): the usual audience of the partition. */
static struct str saml_audience(struct str partition)
{
    if (str_equal(partition, STR("aws-cn")))
        return STR("https://signin.amazonaws.cn/saml");
    if (str_equal(partition, STR("aws-us-gov")))
        return STR("https://signin.amazonaws-us-gov.com/saml");
    return str_equal(partition, STR("aws")) ? STR("https://signin.aws.amazon.com/saml") : STR_EMPTY;
}

enum rc key_saml_text(struct keyring *keyring, size_t hop, struct str member, struct key_cases *cases)
{
    (void)member;
    if (caller_at(keyring, hop)->kind != CALLER_SAML)
        return key_missing(keyring, cases);
    bool audience = str_equal(cases->key, STR("saml:aud"));
    bool always = audience || str_equal(cases->key, STR("saml:iss"));
    struct str usual = audience ? saml_audience(step_at(keyring, hop)->caller->partition) : STR_EMPTY;
    return sign_in_text(keyring, hop, always, usual, cases);
}

enum rc key_saml_texts(struct keyring *keyring, size_t hop, struct str member, struct key_cases *cases)
{
    (void)member;
    if (caller_at(keyring, hop)->kind != CALLER_SAML)
        return key_missing(keyring, cases);
    cases->multivalued = true;
    return sign_in_text(keyring, hop, false, STR_EMPTY, cases);
}

enum rc key_saml_doc(struct keyring *keyring, size_t hop, struct str member, struct key_cases *cases)
{
    (void)member;
    const struct caller *caller = caller_at(keyring, hop);
    if (caller->kind != CALLER_SAML)
        return key_missing(keyring, cases);
    if (caller->arn.len == 0)
        return key_unknown(keyring, cases);
    struct str name = caller->arn;
    str_cut(&name, '/');
    const struct str parts[] = {caller->account, STR("/"), name};
    struct str text = arena_join(keyring->arena, parts, 3);
    return text.at == NULL ? RC_NO_MEMORY : key_fixed(keyring, cases, text);
}

enum rc key_identity_store_user(struct keyring *keyring, size_t hop, struct str member, struct key_cases *cases)
{
    (void)member;
    const struct caller *caller = caller_at(keyring, hop);
    bool identity_center = str_contains(caller->arn, STR("/aws-reserved/sso.amazonaws.com/")) ||
                           str_contains(caller->arn, STR("saml-provider/AWSSSO_")) ||
                           str_equal(caller->arn, STR("account-access.amazonaws.com")) ||
                           (caller->kind == CALLER_SAML && caller->arn.len == 0);
    return identity_center ? key_unknown(keyring, cases) : key_missing(keyring, cases);
}

/* The provider's URL without https://: what stands before the colon in its keys. */
static struct str provider_host(const struct caller *caller)
{
    size_t at = 0;
    static const struct str mark = {":oidc-provider/", 15};
    for (; at + mark.len <= caller->arn.len; at++)
        if (str_starts_with(str_from(caller->arn, at), mark))
            return str_from(caller->arn, at + mark.len);
    return caller->arn;
}

/* HOST:claim of an OIDC provider. */
enum rc key_web_identity(struct keyring *keyring, size_t hop, bool *handled, struct key_cases *cases)
{
    size_t colon = cases->key.len;
    while (colon > 0 && cases->key.at[colon - 1] != ':')
        colon--;
    *handled = false;
    if (colon < 2)
        return RC_OK;
    struct str host = str_slice(cases->key, 0, colon - 1), claim = str_from(cases->key, colon);
    /* Keys of AWS services have no dot in front of the colon; hosts have. */
    if (str_find(host, '.') == host.len || str_find(host, ':') < host.len || claim.len == 0)
        return RC_OK;
    *handled = true;
    size_t made;
    bool lasting = str_equal(claim, STR("aud")) || str_equal(claim, STR("sub")) || str_equal(claim, STR("amr"));
    bool always = str_equal(claim, STR("aud")) || str_equal(claim, STR("sub"));
    cases->multivalued = str_equal(claim, STR("amr"));
    bool signed_in = sign_in_hop(keyring, hop, CALLER_OIDC, &made);
    if (signed_in && caller_at(keyring, made)->arn.len == 0)
        return made == hop || lasting ? key_unknown(keyring, cases) : key_missing(keyring, cases);
    if (signed_in && str_equal_nocase(provider_host(caller_at(keyring, made)), host)) {
        if (made == hop || lasting)
            return sign_in_text(keyring, made, always, STR_EMPTY, cases);
        return key_missing(keyring, cases);
    }
    if (lasting && may_be_sign_in_session(keyring, hop))
        return key_unknown(keyring, cases);
    return key_missing(keyring, cases);
}
