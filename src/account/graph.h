/* SPDX-License-Identifier: Apache-2.0
 *
 * Who can assume what: the assume graph of an account, and the ways through it (iam-evaluation.md 7).
 *
 * Nodes are the users, roles and providers of the account, and whoever its trust policies name or let in
 * from outside: external principals, services, anyone. An edge is a decision (decide.h). Edges are decided
 * when they are first looked at and kept. The graph borrows the account. Principals of other accounts that are in
 * the input too (struct graph_peers) are asked one by one, with what their own account says; those of accounts that
 * are not are `external`.
 */
#ifndef ROLECALL_ACCOUNT_GRAPH_H
#define ROLECALL_ACCOUNT_GRAPH_H

#include "account/model.h"
#include "policy/decide.h"

enum start_kind {
    START_USER,
    START_ROLE, /* a role of the account, as a hop or for who-can's listing */
    START_FEDERATED,
    START_EXTERNAL,
    START_ANYONE,
    START_SERVICE,
    START_KIND_COUNT
};
const char *start_kind_name(enum start_kind kind); /* "user", "role", "federated", "external", "anyone", "service" */

/* One who may begin a way. */
struct start {
    enum start_kind kind;
    struct str principal; /* user or provider ARN, built-in provider, service name, external ARN (":root" for an
                             account), "*" for anyone */
    struct caller caller;
    const struct user *user; /* START_USER */
    const struct role *role; /* START_ROLE */
    bool identity_center;    /* federated: IAM Identity Center's provider, or account-access.amazonaws.com */
    bool provider_missing;   /* federated: the provider list is known and lacks it */
    struct str unseen;       /* external: why its account's side is not seen */
    size_t part;             /* private: of users and roles, whose they are */
    unsigned named_by;       /* private: external: whose roles name it */
};

/* An edge that was decided. */
struct edge {
    const struct start *from;
    const struct role *to;
    const struct decision *decision;
};

/* A way from a start to a role, or to a request made with its session. */
struct way {
    const struct start *from;
    const struct role *const *roles; /* in order; the last is the goal (none: the request is made directly) */
    size_t role_count;
    const struct decision *decision; /* of the whole chain */
    /* Edges of the chain, one decision each, for `ways` in evidence. */
    const struct edge *edges;
    size_t edge_count;
};

struct ways {
    const struct way *ways; /* allowed and conditional first, then unknown; each sorted by kind and principal */
    size_t count;
    /* Edges into the role that do not let in but were looked at: why somebody who is named by its trust, or who
     * holds an Allow for it, cannot. For evidence; sorted by kind and principal, at most GRAPH_REFUSED_MAX. */
    const struct edge *refused;
    size_t refused_count;
    size_t refused_total;
    /* Entries of the trust that name nobody any more (AIDA…, AROA…), as written. */
    const struct str *deleted;
    size_t deleted_count;
    bool incomplete;    /* some way may exist that cannot be decided: unknown ones, or one of these two */
    bool trust_unknown; /* the trust policy of the role, or of one on the way to it, is not known */
    bool dump_gap;      /* somebody whom a truncated or filtered dump may lack could get in, or a provider of a list
                            that is not there */
    const struct str *missing; /* why, each once: what is not known or not in the dump */
    size_t missing_count;
    /* Other accounts whose principals the trust names and whose own side was evaluated: ids, sorted. */
    const struct str *followed;
    size_t followed_count;
};

#define GRAPH_REFUSED_MAX 32
/* When the shortest chain of a start is closed, others are tried: of at most so many roles (7.2), */
#define GRAPH_PATH_MAX 8
/* and for one question, all its starts together, at most so many; then the answer is unknown. */
#define GRAPH_PATHS_TRIED_MAX 1000
#define GRAPH_STEPS_TRIED_MAX 200000

/* A chain may pass through so many accounts besides that of the graph; so many are in memory at once. */
#define GRAPH_OTHERS_MAX 2

/* Other accounts of the input. */
enum peer_state {
    PEER_ABSENT,     /* not in the input */
    PEER_AMBIGUOUS,  /* in it more than once */
    PEER_UNREADABLE, /* in it, and cannot be read */
    PEER_FOUND
};
struct graph_peers {
    void *self;
    /* Looks for an account. `out` NULL: only whether it is there. Else *out, of PEER_FOUND, stays until it is released as
     * often as it was found, and after that until the next that is found. */
    enum rc (*find)(void *self, struct str account_id, enum peer_state *state, const struct account **out);
    void (*release)(void *self, const struct account *account);
};

struct graph;

/* A graph over the account at time `now`. It lives in `arena`. `peers` NULL: there are no other accounts. What the graph
 * hands out holds nothing of another account: users and roles of those are copies with their names, and without policies. */
enum rc graph_new(struct arena *arena, const struct account *account, int64_t now, const struct graph_peers *peers,
                  struct graph **out) MUST_USE;

/* All ways to a session of `role`, by starts that are not roles: the closure of 7.2, backwards from the role. A role
 * whose trust policy is not known has none, and is incomplete. */
enum rc graph_ways_to_role(struct graph *graph, const struct role *role, struct ways *out) MUST_USE;

/* What the same start could do as well, since not every token goes every way: enter by another role than `way` does, and go
 * on from there by a shortest path to the last role of `way`. They are not decided. None of a start of another account. */
enum rc graph_ways_by_entry(struct graph *graph, const struct way *way, const struct way **out, size_t *count) MUST_USE;

/* All ways to make a request: directly (users, and roles that are sessions already, are asked themselves) and by
 * assuming roles that can. `action` is "service:Name"; `resource` an ARN, or empty or "*": none or some, as the action
 * has it. Ways of START_ROLE are direct ones; a chain begins with somebody else. sts:AssumeRole on a role of the
 * account, and its kind, are the ways to that role whose last assumption is that operation. */
enum rc graph_ways_to_action(struct graph *graph, struct str action, struct str resource, struct ways *out) MUST_USE;

/* The target of such a request, borrowed from the account. */
void graph_request_target(const struct graph *graph, struct str action, struct str resource, struct target *out);

/* Where the sessions of a role can come from, for decisions about what a role can do (7.4). When nothing leads to
 * it: as if a user did, so that the question still has an answer. */
enum rc graph_origins(struct graph *graph, const struct role *role, struct session_origins *out) MUST_USE;

/* The same of some ways to it. */
enum rc graph_origins_of(struct graph *graph, const struct role *role, const struct way *const *ways, size_t count,
                         struct session_origins *out) MUST_USE;

/* The chain of a federation's way to a role as a row of steps, one for each role, to be put to decide() once more; *first
 * is the first role, as it stands in its account. In `arena`, and good until the graph is asked something else. */
enum rc graph_way_steps(struct graph *graph, const struct way *way, struct arena *arena, struct step **steps,
                        const struct role **first) MUST_USE;

/* The decision of one edge. A role's session is taken to be of any origin here; a chain is decided as a whole. */
enum rc graph_edge(struct graph *graph, const struct start *from, const struct role *to,
                   const struct decision **out) MUST_USE;
/* Everyone who may begin a way to some role of the account, sorted by kind and principal. */
enum rc graph_starts(struct graph *graph, const struct start *const **out, size_t *count) MUST_USE;

#endif
