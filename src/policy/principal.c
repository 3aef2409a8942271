/* SPDX-License-Identifier: Apache-2.0
 *
 * Principal and NotPrincipal against the one who asks (iam-evaluation.md 2.4, 2.5).
 *
 * A caller is first taken apart into the names that an entry can have for it (struct identity); then
 * each entry is compared with those. How a kind of entry counts is the evaluator's.
 *
 * AWS: AWS JSON policy elements: Principal, and NotPrincipal.
 */
#include "policy/arn.h"
#include "policy/match.h"

/* What the caller can be called. Parts that it does not have are empty. */
struct identity {
    const struct caller *caller;
    struct str partition, account;
    bool signs;      /* an AWS identity: user, session, root */
    struct str user; /* "path/Name" of a user, or of the user behind a GetFederationToken session */
    bool user_is_parent;
    struct str role;      /* "path/Name" of the role of a session */
    bool role_by_name;    /* `role` has no path, since a session's ARN does not tell it */
    bool anybody;         /* any user or role of the account, and the entry may name one */
    struct str role_name; /* without path */
    bool any_session;     /* of a session whose name is free */
    struct str session;
    struct str federated_user;
};

static struct str behind(struct str resource, struct str prefix)
{
    return str_starts_with(resource, prefix) ? str_from(resource, prefix.len) : STR_EMPTY;
}

static struct str last_part(struct str path)
{
    for (size_t i = path.len; i > 0; i--) {
        if (path.at[i - 1] == '/')
            return str_from(path, i);
    }
    return path;
}

static void identity_of_role(struct identity *id, struct str path_and_name, struct str session)
{
    id->role = path_and_name;
    id->role_name = last_part(path_and_name);
    id->session = session;
    id->any_session = session.len == 0;
}

/* A principal that is known by its ARN alone. Without one, or with root's, it is any of its account. */
static void identity_of_external(struct identity *id, const struct arn *arn)
{
    struct str session = behind(arn->resource, STR("assumed-role/"));
    struct str role = behind(arn->resource, STR("role/"));

    id->user = behind(arn->resource, STR("user/"));
    id->federated_user = behind(arn->resource, STR("federated-user/"));
    if (role.len > 0)
        identity_of_role(id, role, id->caller->session_name);
    if (session.len > 0) {
        role = str_cut(&session, '/');
        identity_of_role(id, role, session);
        id->role_by_name = true;
    }
}

static struct identity identity_of(const struct caller *caller)
{
    struct identity id = {.caller = caller, .partition = caller->partition, .account = caller->account};
    struct arn arn = {0};
    bool readable = arn_read(caller->arn, &arn);

    if (readable && id.partition.len == 0)
        id.partition = arn.partition;
    if (readable && id.account.len == 0)
        id.account = arn.account;
    switch (caller->kind) {
    case CALLER_USER:
        id.signs = true;
        id.user = behind(arn.resource, STR("user/"));
        break;
    case CALLER_FEDERATED_USER:
        id.signs = true;
        id.user = behind(arn.resource, STR("user/"));
        id.user_is_parent = true;
        id.federated_user = caller->name;
        break;
    case CALLER_ROLE_SESSION:
        id.signs = true;
        identity_of_role(&id, behind(arn.resource, STR("role/")), caller->session_name);
        if (caller->name.len > 0)
            id.role_name = caller->name;
        break;
    case CALLER_ROOT: id.signs = true; break;
    case CALLER_EXTERNAL:
        id.signs = true;
        identity_of_external(&id, &arn);
        break;
    default: break;
    }
    return id;
}

/* Whether the entry is of the caller's partition and account. A bare account id has no partition. */
static bool same_account(const struct policy_principal *entry, const struct identity *id)
{
    return id->signs && id->account.len > 0 && str_equal(entry->account, id->account) &&
           (entry->partition.len == 0 || str_equal(entry->partition, id->partition));
}

static bool names(struct str entry, struct str own)
{
    return own.len > 0 && str_equal(entry, own);
}

static enum tri names_role(const struct policy_principal *entry, const struct identity *id)
{
    if (!same_account(entry, id))
        return TRI_FALSE;
    if (id->role.len > 0)
        return tri_of(names(entry->name, id->role));
    /* The session's ARN is all that is known, and holds no path (6.4, simulate): an entry with a path may mean
     * the role or another one of its name. */
    if (names(entry->name, id->role_name))
        return TRI_TRUE;
    return names(last_part(entry->name), id->role_name) ? TRI_UNKNOWN : TRI_FALSE;
}

/* Whose a GetFederationToken session is may not be known: then any user of its account can be meant. */
static enum tri names_user(const struct policy_principal *entry, const struct identity *id)
{
    if (id->user_is_parent && id->user.len == 0)
        return same_account(entry, id) ? TRI_UNKNOWN : TRI_FALSE;
    return tri_of(same_account(entry, id) && names(entry->name, id->user));
}

/* The sign-in's provider. One of another account than the role's: not documented. */
static enum tri match_provider(const struct policy_principal *entry, const struct caller *caller,
                               struct str target_account)
{
    if (caller->kind != CALLER_SAML && caller->kind != CALLER_OIDC)
        return TRI_FALSE;
    if (entry->account.len == 0)
        return tri_of(str_equal_nocase(entry->name, caller->arn));
    if (!str_equal(entry->written, caller->arn))
        return TRI_FALSE;
    return target_account.len == 0 || str_equal(entry->account, target_account) ? TRI_TRUE : TRI_UNKNOWN;
}

static enum tri match_aws_star(const struct caller *caller)
{
    bool without_identity =
        caller->kind == CALLER_SERVICE || caller->kind == CALLER_SAML || caller->kind == CALLER_OIDC;

    return without_identity ? TRI_UNKNOWN : TRI_TRUE;
}

static enum tri *slot_of_user(struct principal_match *out, const struct identity *id)
{
    return id->user_is_parent ? &out->parent_user : &out->user;
}

static void lift(enum tri *slot, enum tri value)
{
    *slot = tri_or(*slot, value);
}

static void lift_all(struct principal_match *out, enum tri value)
{
    enum tri *slots[] = {&out->star,           &out->account,     &out->user,     &out->role,   &out->session,
                         &out->federated_user, &out->parent_user, &out->provider, &out->service};

    for (size_t i = 0; i < sizeof slots / sizeof *slots; i++)
        lift(slots[i], value);
}

/* Entries that match if the caller is whom they name. */
struct named {
    struct arena *arena;
    const struct policy_principal **at;
    size_t count, capacity;
};

static enum rc name(struct named *named, const struct policy_principal *entry)
{
    const struct policy_principal **place = ARENA_PUSH(named->arena, named->at, named->count, named->capacity);

    if (place == NULL)
        return RC_NO_MEMORY;
    *place = entry;
    named->count++;
    return RC_OK;
}

/* An entry that names one session of the caller's role. */
static enum rc match_session(const struct policy_principal *entry, const struct identity *id, struct named *named,
                             struct principal_match *out)
{
    if (id->any_session)
        return name(named, entry);
    lift(&out->session, tri_of(str_equal(entry->session, id->session)));
    return RC_OK;
}

static enum rc match_role(const struct policy_principal *entry, const struct identity *id, struct named *named,
                          struct principal_match *out)
{
    if (id->role_by_name && same_account(entry, id) && names(last_part(entry->name), id->role_name))
        return name(named, entry);
    if (!id->role_by_name)
        lift(&out->role, names_role(entry, id));
    return RC_OK;
}

static enum rc match_unique_id(const struct policy_principal *entry, const struct identity *id, struct named *named,
                               struct principal_match *out)
{
    /* AWS shows an entity that is still there by its ARN: without an id of its own the caller is not meant. */
    if (!names(entry->name, id->caller->unique_id))
        return RC_OK;
    if (id->role_name.len == 0 && id->user.len > 0 && entry->session.len == 0)
        *slot_of_user(out, id) = TRI_TRUE;
    else if (id->role_name.len > 0 && entry->session.len > 0)
        return match_session(entry, id, named, out);
    else if (id->role_name.len > 0)
        out->role = TRI_TRUE;
    return RC_OK;
}

/* An entry that names one of the caller's account. */
static bool names_somebody(const struct policy_principal *entry, const struct identity *id)
{
    return id->anybody && same_account(entry, id) &&
           (entry->kind == ENTRY_USER || entry->kind == ENTRY_ROLE || entry->kind == ENTRY_SESSION);
}

static enum rc match_entry(const struct policy_principal *entry, const struct identity *id, struct str target_account,
                           struct named *named, struct principal_match *out)
{
    if (names_somebody(entry, id))
        return name(named, entry);
    switch (entry->kind) {
    case ENTRY_STAR: out->star = TRI_TRUE; break;
    case ENTRY_AWS_STAR: lift(&out->star, match_aws_star(id->caller)); break;
    case ENTRY_ACCOUNT: lift(&out->account, tri_of(same_account(entry, id))); break;
    case ENTRY_USER: lift(slot_of_user(out, id), names_user(entry, id)); break;
    case ENTRY_ROLE: return match_role(entry, id, named, out);
    case ENTRY_SESSION:
        if (same_account(entry, id) && names(entry->name, id->role_name))
            return match_session(entry, id, named, out);
        break;
    case ENTRY_FEDERATED_USER:
        lift(&out->federated_user, tri_of(same_account(entry, id) && names(entry->name, id->federated_user)));
        break;
    case ENTRY_UNIQUE_ID: return match_unique_id(entry, id, named, out);
    case ENTRY_FEDERATED: lift(&out->provider, match_provider(entry, id->caller, target_account)); break;
    case ENTRY_SERVICE:
        lift(&out->service,
             tri_of(id->caller->kind == CALLER_SERVICE && str_equal_nocase(entry->name, id->caller->arn)));
        break;
    case ENTRY_CANONICAL_USER:
        /* Of which account it is, no dump tells; but it is one. */
        if (id->signs)
            lift_all(out, TRI_UNKNOWN);
        break;
    default: lift_all(out, TRI_UNKNOWN); break;
    }
    return RC_OK;
}

static enum tri any_of(const struct principal_match *m)
{
    enum tri named = tri_or(tri_or(m->user, m->role), tri_or(m->session, m->parent_user));

    return tri_or(tri_or(tri_or(m->star, m->account), named),
                  tri_or(m->federated_user, tri_or(m->provider, m->service)));
}

/* A caller that must be listed by itself *and* by its account: excepted when both are, hit when it is not listed by
 * itself in any way, and "might" be hit in between. */
static enum tri excepted_by_name(bool by_itself, bool in_part, enum tri account)
{
    if (by_itself && account == TRI_TRUE)
        return TRI_FALSE;
    return by_itself || in_part ? TRI_UNKNOWN : TRI_TRUE;
}

/* 2.5: whether a Deny with NotPrincipal hits the caller, given what the entries say of it. */
static enum tri deny_not_principal(const struct identity *id, const struct principal_match *listed, bool session_named)
{
    bool role = listed->role == TRI_TRUE;
    bool session = listed->session == TRI_TRUE;

    if (id->caller->kind == CALLER_SERVICE)
        return tri_not(tri_of(listed->service == TRI_TRUE));
    if (id->caller->kind == CALLER_ROOT)
        return tri_not(tri_of(listed->account == TRI_TRUE));
    if (id->role_name.len > 0)
        return excepted_by_name(role && session, listed->role != TRI_FALSE || session || session_named,
                                listed->account);
    if (id->federated_user.len > 0)
        return excepted_by_name(listed->federated_user == TRI_TRUE && listed->parent_user == TRI_TRUE,
                                listed->federated_user == TRI_TRUE || listed->parent_user != TRI_FALSE,
                                listed->account);
    if (id->user.len > 0)
        return excepted_by_name(listed->user == TRI_TRUE, false, listed->account);
    return tri_of(listed->provider != TRI_TRUE);
}

static enum tri not_principal(const struct policy_statement *statement, const struct identity *id,
                              const struct principal_match *listed, bool session_named)
{
    enum tri hit;

    if (statement->effect != EFFECT_DENY)
        return TRI_UNKNOWN; /* not supported with Allow: a fault of the statement */
    if (id->signs && id->caller->boundary.given)
        return TRI_TRUE;
    hit = deny_not_principal(id, listed, session_named);
    /* What a star leaves out is not documented, and an entry that is not understood may be the caller's. */
    for (size_t i = 0; i < statement->principal_count; i++) {
        enum principal_entry_kind kind = statement->principals[i].kind;

        if (kind == ENTRY_STAR || kind == ENTRY_AWS_STAR || kind == ENTRY_FAULT ||
            (kind == ENTRY_CANONICAL_USER && id->signs))
            hit = tri_and(hit, TRI_UNKNOWN);
    }
    return hit;
}

enum rc match_principal(const struct policy_document *document, const struct policy_statement *statement,
                        const struct caller *caller, struct str target_account, struct arena *arena,
                        struct principal_match *out)
{
    struct principal_match match = {0};
    struct named named = {.arena = arena};
    struct identity id = identity_of(caller);
    bool speaks_of_principals =
        document->type == POLICY_TRUST || document->type == POLICY_RESOURCE || document->type == POLICY_RCP;

    if (statement->principal_element == PRINCIPAL_ABSENT) {
        lift_all(&match, speaks_of_principals ? TRI_UNKNOWN : TRI_TRUE);
        match.any = any_of(&match);
        *out = match;
        return RC_OK;
    }
    id.anybody = caller->kind == CALLER_EXTERNAL && caller->arn.len == 0 && statement->effect != EFFECT_ALLOW;
    for (size_t i = 0; i < statement->principal_count; i++) {
        enum rc rc = match_entry(&statement->principals[i], &id, target_account, &named, &match);

        if (rc != RC_OK)
            return rc;
    }
    if (statement->principal_element == PRINCIPAL_EXCLUDED) {
        enum tri hit = not_principal(statement, &id, &match, named.count > 0);

        match = (struct principal_match){0};
        lift_all(&match, hit);
    } else {
        match.named = named.at;
        match.named_count = named.count;
    }
    match.any = any_of(&match);
    *out = match;
    return RC_OK;
}
