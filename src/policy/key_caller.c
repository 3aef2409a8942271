/* SPDX-License-Identifier: Apache-2.0
 *
 * Context keys that follow from who asks (iam-evaluation.md 3, "Values that come with the principal", and
 * 6.4).
 *
 * AWS: AWS global condition context keys, "Properties of the principal".
 */
#include "policy/key_classify.h"

int tag_value(const struct tag *tags, size_t count, struct str key_lower, struct str *value)
{
    int found = 0;
    for (size_t i = 0; i < count; i++) {
        if (!str_equal_nocase(tags[i].key, key_lower))
            continue;
        if (found > 0 && !str_equal(*value, tags[i].value))
            return 2;
        *value = tags[i].value;
        found = 1;
    }
    return found;
}

/* A form with the caller's partition and account put in: "arn:P:iam::A:user/?*". */
static enum rc account_form(struct keyring *keyring, const struct caller *caller, const char *service, const char *rest,
                            struct str *out)
{
    const struct str parts[] = {STR("arn:"), caller->partition, STR(":"), str_of(service),
                                STR("::"),   caller->account,   STR(":"), str_of(rest)};
    *out = arena_join(keyring->arena, parts, sizeof parts / sizeof parts[0]);
    return out->at == NULL ? RC_NO_MEMORY : RC_OK;
}

/* A variable that several keys of the hop share, under the name `slot`. */
static enum rc shared_variable(struct keyring *keyring, size_t hop, const char *slot, struct str key,
                               const struct domain *domain, bool prefer_missing, size_t *variable)
{
    enum rc rc = keyring_variable(keyring, hop, key, domain, prefer_missing, variable);
    return rc == RC_OK ? keyring_share_slot(keyring, hop, str_of(slot), *variable) : rc;
}

/* The stranger is somebody of an account that no policy of the step names. */
static enum rc stranger_arn_domain(struct keyring *keyring, size_t hop, const char *const *rests, size_t count,
                                   bool may_be_missing, struct domain *out)
{
    const struct caller *caller = caller_at(keyring, hop);
    const struct str *accounts;
    size_t account_count;
    enum rc rc = named_accounts(keyring->arena, step_at(keyring, hop), &accounts, &account_count);
    if (rc != RC_OK)
        return rc;
    struct str *excluded = ARENA_ARRAY(keyring->arena, account_count, struct str);
    struct str *forms = ARENA_ARRAY(keyring->arena, count, struct str);
    if (excluded == NULL || forms == NULL)
        return RC_NO_MEMORY;
    for (size_t i = 0; i < account_count; i++) {
        const struct str parts[] = {STR("arn:"), caller->partition, STR(":iam::"), accounts[i], STR(":*")};
        excluded[i] = arena_join(keyring->arena, parts, sizeof parts / sizeof parts[0]);
        if (excluded[i].at == NULL)
            return RC_NO_MEMORY;
    }
    for (size_t i = 0; i < count; i++) {
        const struct str parts[] = {STR("arn:"), caller->partition, STR(":iam::############:"), str_of(rests[i])};
        forms[i] = arena_join(keyring->arena, parts, sizeof parts / sizeof parts[0]);
        if (forms[i].at == NULL)
            return RC_NO_MEMORY;
    }
    return domain_of_forms(keyring->arena, forms, count, excluded, account_count, may_be_missing, out);
}

static const char *const user_or_role[] = {"user/?*", "role/?*"};

/* The variable behind the stranger's aws:PrincipalArn and aws:PrincipalAccount. */
static enum rc stranger_arn(struct keyring *keyring, size_t hop, size_t *variable)
{
    *variable = keyring_slot(keyring, hop, "aws:PrincipalArn");
    if (*variable != NO_VARIABLE)
        return RC_OK;
    struct domain domain;
    enum rc rc = stranger_arn_domain(keyring, hop, user_or_role, 2, false, &domain);
    if (rc != RC_OK)
        return rc;
    return shared_variable(keyring, hop, "aws:PrincipalArn", STR("aws:PrincipalArn"), &domain, false, variable);
}

enum rc role_forms(struct keyring *keyring, size_t hop, struct str name, struct str forms[2])
{
    const struct caller *caller = caller_at(keyring, hop);
    const struct str direct[] = {STR("arn:"), caller->partition, STR(":iam::"), caller->account, STR(":role/"), name};
    const struct str below[] = {STR("arn:"), caller->partition, STR(":iam::"), caller->account, STR(":role/?*/"), name};
    forms[0] = arena_join(keyring->arena, direct, 6);
    forms[1] = arena_join(keyring->arena, below, 6);
    return forms[0].at == NULL || forms[1].at == NULL ? RC_NO_MEMORY : RC_OK;
}

/* An external principal's: the one that the trust names, or any of the account. */
static enum rc external_arn(struct keyring *keyring, size_t hop, struct key_cases *cases)
{
    const struct caller *caller = caller_at(keyring, hop);
    struct str forms[2], rest = caller->arn;
    enum rc rc;
    if (str_contains(caller->arn, STR(":assumed-role/"))) {
        str_cut(&rest, '/');
        rc = role_forms(keyring, hop, str_cut(&rest, '/'), forms);
    } else if (caller->arn.len > 0) {
        return key_fixed(keyring, cases, caller->arn);
    } else {
        rc = account_form(keyring, caller, "iam", user_or_role[0], &forms[0]);
        if (rc == RC_OK)
            rc = account_form(keyring, caller, "iam", user_or_role[1], &forms[1]);
    }
    struct domain domain;
    if (rc == RC_OK)
        rc = domain_of_forms(keyring->arena, forms, 2, NULL, 0, false, &domain);
    return rc == RC_OK ? key_free(keyring, cases, &domain, false) : rc;
}

enum rc key_principal_arn(struct keyring *keyring, size_t hop, struct str member, struct key_cases *cases)
{
    (void)member;
    const struct caller *caller = caller_at(keyring, hop);
    struct str arn;
    size_t variable;
    enum rc rc;
    switch (caller->kind) {
    case CALLER_USER:
    case CALLER_ROLE_SESSION:
    case CALLER_ROOT: return key_fixed(keyring, cases, caller->arn);
    case CALLER_FEDERATED_USER: {
        const struct str parts[] = {STR("arn:"),     caller->partition,       STR(":sts::"),
                                    caller->account, STR(":federated-user/"), caller->name};
        arn = arena_join(keyring->arena, parts, sizeof parts / sizeof parts[0]);
        return arn.at == NULL ? RC_NO_MEMORY : key_fixed(keyring, cases, arn);
    }
    case CALLER_EXTERNAL: return external_arn(keyring, hop, cases);
    case CALLER_STRANGER:
        rc = stranger_arn(keyring, hop, &variable);
        return rc == RC_OK ? key_add_case(keyring, cases, case_free(variable)) : rc;
    case CALLER_SERVICE:
    case CALLER_SAML:
    case CALLER_OIDC:
    case CALLER_ANONYMOUS:
    case CALLER_KIND_COUNT: break;
    }
    return key_missing(keyring, cases);
}

enum rc key_principal_account(struct keyring *keyring, size_t hop, struct str member, struct key_cases *cases)
{
    (void)member;
    const struct caller *caller = caller_at(keyring, hop);
    if (is_sign_in(caller))
        return key_unknown(keyring, cases);
    if (caller->kind == CALLER_SERVICE || caller->kind == CALLER_ANONYMOUS)
        return key_missing(keyring, cases);
    if (caller->kind != CALLER_STRANGER)
        return key_fixed(keyring, cases, caller->account);
    size_t variable;
    enum rc rc = stranger_arn(keyring, hop, &variable);
    if (rc != RC_OK)
        return rc;
    struct key_case one = case_free(variable);
    one.derivation.kind = DERIVED_ARN_ACCOUNT;
    return key_add_case(keyring, cases, one);
}

enum rc key_principal_org_id(struct keyring *keyring, size_t hop, struct str member, struct key_cases *cases)
{
    (void)member;
    const struct caller *caller = caller_at(keyring, hop);
    if (caller->kind == CALLER_SERVICE || caller->kind == CALLER_ANONYMOUS || caller->kind == CALLER_STRANGER)
        return key_missing(keyring, cases);
    if (is_sign_in(caller))
        return key_unknown(keyring, cases);
    if (caller->organization.known)
        return caller->organization.member ? key_fixed(keyring, cases, caller->organization.id)
                                           : key_missing(keyring, cases);
    if (caller->kind != CALLER_EXTERNAL)
        return key_unknown(keyring, cases);
    struct str form = STR("o-?*");
    struct domain domain;
    enum rc rc = domain_of_forms(keyring->arena, &form, 1, NULL, 0, true, &domain);
    return rc == RC_OK ? key_free(keyring, cases, &domain, false) : rc;
}

enum rc key_principal_org_paths(struct keyring *keyring, size_t hop, struct str member, struct key_cases *cases)
{
    (void)member;
    const struct caller *caller = caller_at(keyring, hop);
    if (caller->kind == CALLER_SERVICE || caller->kind == CALLER_ANONYMOUS || caller->kind == CALLER_STRANGER)
        return key_missing(keyring, cases);
    if (caller->organization.known && !is_sign_in(caller)) {
        if (!caller->organization.member)
            return key_missing(keyring, cases);
        if (caller->organization.path.len > 0)
            return key_fixed(keyring, cases, caller->organization.path);
    }
    if (caller->kind != CALLER_EXTERNAL)
        return key_unknown(keyring, cases);
    struct str form = STR("o-?*/*");
    struct domain domain;
    enum rc rc = domain_of_forms(keyring->arena, &form, 1, NULL, 0, true, &domain);
    domain.kind = DOMAIN_STRINGS;
    return rc == RC_OK ? key_free(keyring, cases, &domain, false) : rc;
}

bool keyring_inherits_tags(const struct keyring *keyring, size_t made, size_t hop)
{
    for (size_t i = made; i < hop; i++)
        if (!trust_mentions(step_at(keyring, i)->target, STR("sts:TagSession")))
            return false;
    return made + 1 < hop;
}

enum rc keyring_inherited_tag(struct keyring *keyring, size_t made, struct str key, struct str written, size_t *value,
                              size_t *transitive)
{
    struct str member = str_from(key, str_find(key, '/') + 1);
    enum rc rc = keyring_need_slot(keyring, made, SLOT_TRANSITIVE_KEYS, transitive);
    return rc == RC_OK ? request_tag_variable(keyring, made, member, written, value) : rc;
}

/* The tags of a role session: the role's own, under the session tags of the call that made it (5.7). */
static enum rc session_tag(struct keyring *keyring, size_t hop, struct str member, struct key_cases *cases)
{
    const struct caller *caller = caller_at(keyring, hop);
    const struct step *step = step_at(keyring, hop);
    struct str own = STR_EMPTY;
    int count = tag_value(caller->tags, caller->tag_count, member, &own);
    bool own_known = caller->tags_known && count < 2;
    const struct target *before = hop > 0 ? step_at(keyring, hop - 1)->target : NULL;
    bool may_pass = before != NULL ? trust_mentions(before, STR("sts:TagSession")) : step->origins.tags;
    if (!may_pass) {
        if (!own_known)
            return key_unknown(keyring, cases);
        return count == 1 ? key_fixed(keyring, cases, own) : key_missing(keyring, cases);
    }
    if (!own_known)
        return key_unknown(keyring, cases);
    if (before == NULL) {
        struct domain domain = domain_tag_value();
        domain.may_be_missing = count == 0;
        domain.usual = own;
        return key_free(keyring, cases, &domain, true);
    }
    size_t variable;
    enum rc rc = request_tag_variable(keyring, hop - 1, member, cases->written, &variable);
    if (rc != RC_OK)
        return rc;
    struct key_case one = case_free(variable);
    one.derivation = (struct derivation){.kind = DERIVED_OR_TEXT, .has_text = count == 1, .text = own};
    one.inherits = hop > 1 && keyring_inherits_tags(keyring, hop - 2, hop);
    return key_add_case(keyring, cases, one);
}

enum rc key_principal_tag(struct keyring *keyring, size_t hop, struct str member, struct key_cases *cases)
{
    const struct caller *caller = caller_at(keyring, hop);
    struct str value = STR_EMPTY;
    size_t variable;
    enum rc rc;
    switch (caller->kind) {
    case CALLER_ROLE_SESSION: return session_tag(keyring, hop, member, cases);
    case CALLER_STRANGER:
    case CALLER_EXTERNAL: {
        struct domain domain = domain_tag_value();
        return key_free(keyring, cases, &domain, true);
    }
    case CALLER_SAML:
    case CALLER_OIDC:
        /* The tags that the sign-in passes are those of the session it asks for. */
        rc = request_tag_variable(keyring, hop, member, cases->written, &variable);
        return rc == RC_OK ? key_add_case(keyring, cases, case_free(variable)) : rc;
    case CALLER_SERVICE:
    case CALLER_ANONYMOUS:
    case CALLER_ROOT: return key_missing(keyring, cases);
    case CALLER_USER:
    case CALLER_FEDERATED_USER:
    case CALLER_KIND_COUNT: break;
    }
    if (!caller->tags_known)
        return key_unknown(keyring, cases);
    switch (tag_value(caller->tags, caller->tag_count, member, &value)) {
    case 0: return key_missing(keyring, cases);
    case 1: return key_fixed(keyring, cases, value);
    default: return key_unknown(keyring, cases);
    }
}

enum rc key_principal_type(struct keyring *keyring, size_t hop, struct str member, struct key_cases *cases)
{
    static const struct str types[] = {{"User", 4}, {"AssumedRole", 11}, {"FederatedUser", 13}};
    (void)member;
    const struct caller *caller = caller_at(keyring, hop);
    switch (caller->kind) {
    case CALLER_USER: return key_fixed(keyring, cases, STR("User"));
    case CALLER_ROLE_SESSION: return key_fixed(keyring, cases, STR("AssumedRole"));
    case CALLER_ROOT: return key_fixed(keyring, cases, STR("Account"));
    case CALLER_FEDERATED_USER: return key_fixed(keyring, cases, STR("FederatedUser"));
    case CALLER_ANONYMOUS: return key_fixed(keyring, cases, STR("Anonymous"));
    case CALLER_EXTERNAL:
        if (caller->arn.len > 0)
            return key_fixed(keyring, cases,
                             str_contains(caller->arn, STR(":user/"))             ? types[0]
                             : str_contains(caller->arn, STR(":federated-user/")) ? types[2]
                                                                                  : types[1]);
        break;
    case CALLER_STRANGER: break;
    case CALLER_SERVICE:
    case CALLER_SAML:
    case CALLER_OIDC:
    case CALLER_KIND_COUNT: return key_unknown(keyring, cases);
    }
    struct domain domain = {.kind = DOMAIN_FINITE, .values = types, .value_count = 2, .usual = types[0]};
    return key_free(keyring, cases, &domain, false);
}

enum rc key_principal_is_service(struct keyring *keyring, size_t hop, struct str member, struct key_cases *cases)
{
    (void)member;
    const struct caller *caller = caller_at(keyring, hop);
    if (is_sign_in(caller) || caller->kind == CALLER_ANONYMOUS)
        return key_missing(keyring, cases);
    return key_fixed(keyring, cases, caller->kind == CALLER_SERVICE ? STR("true") : STR("false"));
}

enum rc key_principal_service_name(struct keyring *keyring, size_t hop, struct str member, struct key_cases *cases)
{
    (void)member;
    const struct caller *caller = caller_at(keyring, hop);
    return caller->kind == CALLER_SERVICE ? key_fixed(keyring, cases, caller->arn) : key_missing(keyring, cases);
}

enum rc key_principal_service_names(struct keyring *keyring, size_t hop, struct str member, struct key_cases *cases)
{
    (void)member;
    return caller_at(keyring, hop)->kind == CALLER_SERVICE ? key_unknown(keyring, cases) : key_missing(keyring, cases);
}

/* RoleId:session-name, of which the caller of the assumption picked the second half. */
static enum rc session_userid(struct keyring *keyring, size_t hop, struct key_cases *cases)
{
    const struct caller *caller = caller_at(keyring, hop);
    if (caller->unique_id.len == 0)
        return key_unknown(keyring, cases);
    const struct str parts[] = {caller->unique_id, STR(":"), caller->session_name};
    struct str text = arena_join(keyring->arena, parts, 3);
    if (text.at == NULL)
        return RC_NO_MEMORY;
    if (caller->session_name.len > 0)
        return key_fixed(keyring, cases, text);
    size_t variable;
    enum rc rc = caller_session_variable(keyring, hop, &variable);
    if (rc != RC_OK)
        return rc;
    struct key_case one = case_free(variable);
    one.derivation = (struct derivation){.kind = DERIVED_PREFIXED, .has_text = true, .text = text};
    return key_add_case(keyring, cases, one);
}

/* Unique ids of somebody whom no policy names. */
static enum rc foreign_userid(struct keyring *keyring, size_t hop, struct key_cases *cases)
{
    static const struct str forms[] = {{"AIDA????????????????*", 21}, {"AROA????????????????*:??*", 25}};
    const struct caller *caller = caller_at(keyring, hop);
    const struct str *ids = NULL;
    size_t count = 0;
    struct str *excluded = NULL;
    if (caller->kind == CALLER_STRANGER) {
        enum rc rc = named_unique_ids(keyring->arena, step_at(keyring, hop), &ids, &count);
        if (rc != RC_OK)
            return rc;
        excluded = ARENA_ARRAY(keyring->arena, count, struct str);
        if (excluded == NULL)
            return RC_NO_MEMORY;
        for (size_t i = 0; i < count; i++) {
            const struct str parts[] = {ids[i], STR("*")};
            excluded[i] = arena_join(keyring->arena, parts, 2);
            if (excluded[i].at == NULL)
                return RC_NO_MEMORY;
        }
    }
    struct domain domain;
    enum rc rc = domain_of_forms(keyring->arena, forms, 2, excluded, count, false, &domain);
    return rc == RC_OK ? key_free(keyring, cases, &domain, false) : rc;
}

enum rc key_userid(struct keyring *keyring, size_t hop, struct str member, struct key_cases *cases)
{
    (void)member;
    const struct caller *caller = caller_at(keyring, hop);
    switch (caller->kind) {
    case CALLER_USER:
        return caller->unique_id.len > 0 ? key_fixed(keyring, cases, caller->unique_id) : key_unknown(keyring, cases);
    case CALLER_ROLE_SESSION: return session_userid(keyring, hop, cases);
    case CALLER_ROOT: return key_fixed(keyring, cases, caller->account);
    case CALLER_FEDERATED_USER: {
        const struct str parts[] = {caller->account, STR(":"), caller->name};
        struct str text = arena_join(keyring->arena, parts, 3);
        return text.at == NULL ? RC_NO_MEMORY : key_fixed(keyring, cases, text);
    }
    case CALLER_ANONYMOUS: return key_fixed(keyring, cases, STR("anonymous"));
    case CALLER_EXTERNAL:
    case CALLER_STRANGER: return foreign_userid(keyring, hop, cases);
    case CALLER_SERVICE:
    case CALLER_SAML:
    case CALLER_OIDC:
    case CALLER_KIND_COUNT: break;
    }
    return key_unknown(keyring, cases);
}

enum rc key_username(struct keyring *keyring, size_t hop, struct str member, struct key_cases *cases)
{
    (void)member;
    const struct caller *caller = caller_at(keyring, hop);
    if (caller->kind == CALLER_USER)
        return key_fixed(keyring, cases, caller->name);
    if (caller->kind == CALLER_EXTERNAL && caller->arn.len > 0) {
        if (!str_contains(caller->arn, STR(":user/")))
            return key_missing(keyring, cases);
        struct str rest = caller->arn, name = caller->arn;
        while (rest.len > 0)
            name = str_cut(&rest, '/');
        return key_fixed(keyring, cases, name);
    }
    if (caller->kind != CALLER_EXTERNAL && caller->kind != CALLER_STRANGER)
        return key_missing(keyring, cases);
    struct domain domain = domain_text_any(true);
    domain.text.least = 1;
    domain.text.most = 64;
    return key_free(keyring, cases, &domain, true);
}

static enum rc provider_itself(struct keyring *keyring, const struct caller *oidc, struct key_cases *cases)
{
    return oidc->arn.len > 0 ? key_fixed(keyring, cases, oidc->arn) : key_unknown(keyring, cases);
}

enum rc key_federated_provider(struct keyring *keyring, size_t hop, struct str member, struct key_cases *cases)
{
    static const char *const provider[] = {"oidc-provider/?*"};
    (void)member;
    const struct caller *caller = caller_at(keyring, hop);
    struct domain domain;
    struct str form;
    enum rc rc;
    switch (caller->kind) {
    case CALLER_OIDC: return caller->arn.len > 0 ? key_fixed(keyring, cases, caller->arn) : key_unknown(keyring, cases);
    case CALLER_ROLE_SESSION:
        /* The session that AssumeRoleWithWebIdentity gave carries it; sessions chained from there do not. */
        if (hop > 0 && caller_at(keyring, hop - 1)->kind == CALLER_OIDC)
            return provider_itself(keyring, caller_at(keyring, hop - 1), cases);
        if (hop == 0 && step_at(keyring, hop)->origins.federation)
            return key_unknown(keyring, cases);
        return key_missing(keyring, cases);
    case CALLER_STRANGER:
        rc = stranger_arn_domain(keyring, hop, provider, 1, true, &domain);
        return rc == RC_OK ? key_free(keyring, cases, &domain, true) : rc;
    case CALLER_EXTERNAL:
        rc = account_form(keyring, caller, "iam", provider[0], &form);
        if (rc == RC_OK)
            rc = domain_of_forms(keyring->arena, &form, 1, NULL, 0, true, &domain);
        return rc == RC_OK ? key_free(keyring, cases, &domain, true) : rc;
    case CALLER_USER:
    case CALLER_FEDERATED_USER:
    case CALLER_ROOT:
    case CALLER_SERVICE:
    case CALLER_SAML:
    case CALLER_ANONYMOUS:
    case CALLER_KIND_COUNT: break;
    }
    return key_missing(keyring, cases);
}
