/* SPDX-License-Identifier: Apache-2.0
 *
 * The organization as its management account, or a delegated administrator, sees it: accounts, tree, SCPs and RCPs (aws-live.md
 * 6.1, 6.2).
 *
 * Calls to Organizations are made one after the other: AWS refuses some that come side by side.
 */
#ifndef ROLECALL_COLLECT_ORGANIZATION_H
#define ROLECALL_COLLECT_ORGANIZATION_H

#include "collect/collected.h"

enum organization_policy_type {
    ORGANIZATION_SCP,
    ORGANIZATION_RCP,
    ORGANIZATION_POLICY_TYPE_COUNT
};

/* The root, an organizational unit, or an account: what policies are attached to. */
struct organization_node {
    struct str id;
    const struct organization_node *parent;                     /* NULL: the root, or not known */
    const struct str *policies[ORGANIZATION_POLICY_TYPE_COUNT]; /* documents, as JSON */
    size_t policy_count[ORGANIZATION_POLICY_TYPE_COUNT];
};

struct organization_account {
    struct str id, name, state;           /* "ACTIVE", "SUSPENDED", … */
    const struct organization_node *node; /* its parents are known down from the root; NULL: the tree is not known */
};

enum levels_known {
    LEVELS_UNKNOWN,
    LEVELS_NONE, /* known that none applies: the type is not enabled, consolidated billing, no organization */
    LEVELS_READ
};

struct organization_tree {
    struct arena *arena;
    bool member;            /* false: the account is in no organization */
    struct str id;          /* "o-…"; empty: not known */
    struct str management;  /* account id */
    struct str description; /* the file describe-organization.json; empty: not known */
    enum levels_known known[ORGANIZATION_POLICY_TYPE_COUNT];
    const struct organization_account
        *accounts; /* sorted by id; of the whole organization only where it was asked for */
    size_t account_count;
    const struct collected_call *calls; /* how they ended */
    size_t call_count;
};

struct organization_task {
    struct client *client;
    const struct credential_source *credentials;
    struct str account; /* the caller's own */
};

/* What applies to one account: DescribeOrganization, its parents up to the root, the policies of each level. Calls that are refused
 * leave things unknown; err is set for want of memory, and where nothing else can succeed. *out is the caller's. */
enum rc organization_read_account(const struct organization_task *task, struct organization_tree **out,
                                  struct err *err) MUST_USE;
/* All of it. A ListAccounts, ListRoots or DescribeOrganization that is refused is an error, which says where to run. */
enum rc organization_read_all(const struct organization_task *task, struct organization_tree **out,
                              struct err *err) MUST_USE;
void organization_free(struct organization_tree *organization); /* NULL is fine */

const struct organization_account *organization_find(const struct organization_tree *organization, struct str account);
/* Whether the account is below that organizational unit or root. */
bool organization_is_below(const struct organization_account *account, struct str unit);
/* Adds describe-organization.json, service-control-policies.json and resource-control-policies.json, as far as they are known, and the
 * calls they came from. */
enum rc organization_lay_on(const struct organization_tree *organization, struct collected *collected,
                            struct err *err) MUST_USE;

#endif
