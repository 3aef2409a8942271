/* SPDX-License-Identifier: Apache-2.0
 *
 * One AWS account as a snapshot shows it: users, groups, roles, policies, and what is known around it.
 *
 * The model owns everything it points to (its arena, its JSON documents, its policies) but the documents of AWS's
 * own policies and of SCPs and RCPs, which many accounts share: they live in the snapshot_reader it came from. Strings are decoded UTF-8 with a length. What the snapshot
 * does not say is marked as not said, never as empty.
 *
 * AWS: IAM API Reference, GetAccountAuthorizationDetails.
 */
#ifndef ROLECALL_ACCOUNT_MODEL_H
#define ROLECALL_ACCOUNT_MODEL_H

#include "policy/layer.h"
#include "text/file.h"
#include "text/json.h"

struct account;
struct map;

/* A managed policy: from the dump's Policies. */
struct managed_policy {
    struct str arn;
    struct str name;
    struct str path;
    struct str version;
    bool aws_managed;                       /* arn:P:iam::aws:policy/… */
    const struct policy_document *document; /* of the default version; NULL: not in the dump */
    struct json place;                      /* the document's value, for line and column; JSON_NONE when absent */
};

struct inline_policy {
    struct str name;
    const struct policy_document *document;
    struct json place;
};

struct attached_policy {
    struct str arn;
    struct str name;
    const struct managed_policy *policy; /* NULL: its document is not in the dump */
};

/* What the credential report says of a user (iam-rules.md 3); `known` false: no report, or no row. */
struct user_credentials {
    bool known;
    bool password_enabled;
    bool active_key; /* some access key is active */
    bool mfa_active;
    bool certificate_active;
};

/* What users, groups and roles have in common. */
struct entity {
    struct str arn;
    struct str path; /* "/" or "/a/b/" */
    struct str name;
    struct str unique_id;
    struct str created; /* as the dump has it; empty: not said */
    const struct inline_policy *inline_policies;
    size_t inline_count;
    const struct attached_policy *attached;
    size_t attached_count;
    const struct tag *tags;
    size_t tag_count;
    bool tags_known;
    struct layer identity; /* all policies that give it rights: a user's groups' included */
    struct layer boundary;
    struct str boundary_arn; /* empty: none */
    struct json place;       /* its value in the dump; json_place of its name member is what reports show */
    struct json name_place;
};

struct group {
    struct entity entity;
};

struct user {
    struct entity entity;
    const struct group *const *groups;
    size_t group_count;
    bool groups_missing; /* names a group that the dump does not have: its identity layer holds an unknown */
    struct user_credentials credentials;
};

struct role {
    struct entity entity;
    const struct policy_document *trust; /* NULL: the dump has none */
    struct json trust_place;
    struct layer trust_layer; /* one policy named "trust" */
    bool service_linked;      /* path /aws-service-role/ */
    bool identity_center;     /* path /aws-reserved/sso.amazonaws.com/ */
    bool last_used_known;     /* RoleLastUsed was in the dump */
    struct str last_used;     /* RFC 3339 UTC; empty: never */
    struct str last_used_region;
    int64_t max_session_seconds; /* 0: not said */
};

struct provider {
    struct str arn;
    struct str name; /* what follows saml-provider/ or oidc-provider/ */
};
struct provider_list {
    bool known; /* the list was collected */
    const struct provider *providers;
    size_t count;
};

enum support_plan {
    SUPPORT_PLAN_UNKNOWN,
    SUPPORT_PLAN_API /* a plan with the Support API */,
    SUPPORT_PLAN_NO_API
};

struct account_warning {
    const char *code; /* "scp-unknown", "truncated", "section-missing", "policy-fault", …; static */
    struct str message;
};

/* A file that was read: its bytes, and the JSON in them (NULL: it holds none), of which an account that was read keeps
 * the places alone (json_doc_forget). */
struct account_document {
    struct str path;
    struct file file;
    struct json_doc *json;
};

struct account {
    struct arena *arena;
    struct str id;        /* 12 digits; empty only when nothing tells it */
    struct str partition; /* "aws", "aws-cn", … */
    struct str alias;     /* empty: none known */
    struct str source;    /* the path as the user gave it or as found below it; "-"; empty of a live account */
    struct str dump_path; /* the file with the authorization details, for locations */
    bool live;            /* read from files that were ours alone: locations mean nothing, and `source` is empty */

    const struct user *users;
    size_t user_count;
    const struct group *groups;
    size_t group_count;
    const struct role *roles;
    size_t role_count;
    const struct managed_policy *policies;
    size_t policy_count;
    /* Whether each section is there at all (a dump made with --filter lacks some). */
    bool has_users, has_groups, has_roles, has_policies;
    bool truncated;      /* the last page says IsTruncated: more is missing */
    bool tags_collected; /* some entity has a Tags member */

    struct levels scps;
    struct levels rcps;
    struct organization organization;
    bool management_known;
    bool management; /* this is the organization's management account */
    struct provider_list saml_providers;
    struct provider_list oidc_providers;
    bool report_known; /* a credential report was read */
    enum support_plan support_plan;
    struct str support_plan_note; /* what the answer was, for people */
    struct str collected_at;      /* RFC 3339 UTC, seconds; empty: not known */

    const struct account_warning *warnings; /* sorted by code, then message */
    size_t warning_count;
    size_t warning_capacity; /* private */

    struct account_document *documents; /* the files it was read from; owned */
    size_t document_count;
    size_t document_capacity;           /* private */
    struct policy_cache *own_policies;  /* owned: documents that occur in this account alone */
    struct policy_cache *more_policies; /* owned: the memory of some of them; may be NULL */

    /* Private: what the lookups below use. */
    struct map *users_by_arn, *roles_by_arn, *policies_by_arn;
    struct map *users_by_id, *roles_by_id;
};

/* An empty account whose arena never holds more than `ceiling` bytes (0: no ceiling). NULL for want of memory. */
struct account *account_new(size_t ceiling) MUST_USE;

void account_free(struct account *account); /* NULL is fine */

/* By exact ARN; NULL when there is none. */
const struct user *account_user(const struct account *account, struct str arn);
const struct role *account_role(const struct account *account, struct str arn);
const struct managed_policy *account_policy(const struct account *account, struct str arn);
/* The entity that has this unique id (AIDA…, AROA…), as user or as role; both NULL when nobody has it. Of several (a
 * hand-made dump; there is a warning then) the first. */
void account_by_unique_id(const struct account *account, struct str id, const struct user **user,
                          const struct role **role);

/* Adds a warning in its place of the order; one that is there already is not added again. `code` must be static. */
enum rc account_warn(struct account *account, const char *code, const char *format, ...) PRINTF_LIKE(3, 4) MUST_USE;

/* The file that holds a value, for locations; empty for a value of no file of the account. */
struct str account_file_of(const struct account *account, struct json value);

/* The engine's view: borrowed from the account. */
void account_user_caller(const struct account *account, const struct user *user, struct caller *out);
void account_role_caller(const struct account *account, const struct role *role,
                         struct caller *out); /* a session of it, name free */
void account_role_target(const struct account *account, const struct role *role,
                         struct target *out); /* for assumptions */
/* "No resource" or "some resource", owned by the account itself. */
void account_plain_target(const struct account *account, enum resource_kind kind, struct str arn, struct target *out);

#endif
