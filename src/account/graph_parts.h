/* SPDX-License-Identifier: Apache-2.0
 *
 * Private to the graph*.c files: nodes, what a trust policy says about who is worth asking, and the edges
 * that were decided.
 *
 * A node is an index into `starts`: users, then roles, then all others, each kind sorted by principal. So the
 * order of nodes is the order of ARNs, by which ties are broken. A graph has one account or, while another account's
 * principals are asked, several: its parts. The first is its own, whose roles are the goals.
 */
#ifndef ROLECALL_ACCOUNT_GRAPH_PARTS_H
#define ROLECALL_ACCOUNT_GRAPH_PARTS_H

#include "account/graph.h"
#include "base/map.h"

#define NO_NODE SIZE_MAX

/* How the session of a role came to be that is in front of an edge. */
enum origin {
    ORIGIN_ANY,
    ORIGIN_FEDERATION, /* alone: by a sign-in, perhaps over other roles */
    ORIGIN_SERVICE,    /* alone: by an AWS service, likewise */
    ORIGIN_COUNT
};

/* Nodes, in the order in which they came. */
struct node_list {
    size_t *nodes;
    size_t count, capacity;
};

/* A question that is looked into once. */
enum looked {
    LOOKED_NOT_YET,
    LOOKED_NO,
    LOOKED_YES
};

/* Who the Allow statements of a role's trust policy may let in: decide() is asked of nobody else. */
struct trust_sketch {
    bool built;
    bool unknown;        /* there is no document, or nothing can be said of it */
    bool everyone;       /* "*", {"AWS": "*"}, or an entry that is not understood */
    bool stranger;       /* some entry of those is there for people from outside too */
    bool federations;    /* "*" under AssumeRoleWithSAML or AssumeRoleWithWebIdentity */
    bool services;       /* "*" under AssumeRole, which a service calls for people */
    bool account;        /* the role's own account: who has an identity Allow */
    unsigned others;     /* bits of other parts, likewise */
    const size_t *named; /* nodes, sorted, each once */
    size_t named_count;
    /* Users and roles that it names and their dump, the graph's own or a broken-off one, lacks. */
    const struct str *absent;
    size_t absent_count;
    const struct str *deleted; /* unique ids of nobody, and whom another account does not have, as written */
    size_t deleted_count;
    /* What graph_edges.c and graph_alike.c have found out since. */
    const uint64_t *askable; /* a bit per node: whose edge into the role is worth asking, hidden or not */
    bool askable_known;
    unsigned char *matches; /* by number of the wide statement: whether it means the role + 1; 0: not looked at */
    enum looked asks_who;   /* who a caller is, beyond its account */
    struct map *alike;      /* what callers' policies say about the role -> answer + 1 */
};

/* An edge that was decided; `decision` only where more than the answer was wanted. */
struct edge_record {
    uint64_t key; /* from and to, plus one; 0: free */
    enum answer answer;
    const struct decision *decision;
};
struct edge_table {
    struct edge_record *records;
    size_t count, capacity; /* capacity: a power of two, or 0 */
};

/* External principals whose account's own are asked in their place, here or by another graph. */
enum hiding {
    HIDDEN_NOWHERE,
    HIDDEN_BUT_LAST, /* asked at the roles of the last part alone */
    HIDDEN
};

/* One account of a graph. */
struct graph_part {
    const struct account *account;
    size_t *user_nodes, *role_nodes; /* by place in the account */
    struct map *role_names;          /* name without path -> struct start of the role */
    enum looked levels_ask_who;      /* SCPs and RCPs */
};
#define GRAPH_PARTS_MAX (1 + GRAPH_OTHERS_MAX)

struct graph {
    struct arena *arena;
    struct arena *scratch;         /* while a question is worked on (graph_enter) */
    struct arena *work;            /* likewise: for one decision; what was in it is gone with the next */
    size_t depth;                  /* questions inside of each other */
    const struct account *account; /* its own */
    int64_t now;
    const struct graph_peers *peers; /* NULL: none */
    struct graph_part parts[GRAPH_PARTS_MAX];
    size_t part_count;

    struct start *starts;
    const struct start **sorted; /* the same, as pointers */
    size_t start_count;
    size_t role_first, role_end; /* nodes of roles; users stand before */
    struct map *by_principal;    /* principal -> struct start */
    enum hiding *hidden;         /* per node */
    struct map *copies;          /* kind and principal -> struct start of another account that was let go */

    struct target *targets; /* per role node, from role_first on */
    struct trust_sketch *sketches;
    /* graph_profile.c; profiles NULL: not there yet. */
    const struct profile *profiles; /* per node of a user or role */
    const struct assume_statement *assume_statements;
    size_t assume_statement_count;
    struct node_list anything;    /* users and roles who may be allowed any role */
    struct node_list wide;        /* no nodes, but places of statements: the wide ones that may_allow */
    size_t wide_count;            /* of all wide ones */
    struct node_list *role_named; /* per role node, from role_first on: likewise, those that name it */
    uint64_t *described;          /* room for graph_alike.c: a number for each item of any profile, and one more */
    struct edge_table edges[ORIGIN_COUNT];
    const struct ways **role_ways; /* per role node: what was found before */
};

/* A statement of a policy of users or roles that may have to do with assuming a role. Such are found once, since every role
 * that is reached asks for them, and many users and roles share them. */
struct assume_statement {
    const struct policy_document *document;
    const struct policy_statement *statement;
    bool may_allow; /* sts:AssumeRole, as far as its effect and its actions go */
    bool asks_who;  /* who the caller is, beyond its account */
    /* Nothing but its effect, its actions and its resources: all that it says of a role is `says` and whether it means it. */
    bool plain;
    unsigned says;
    /* The roles that it means, sorted, where they are written out; else it is a wide one, and is matched with each. */
    const size_t *roles;
    size_t role_count;
    bool wide;
    size_t number;            /* among the wide ones */
    struct node_list holders; /* users and roles who have it in an identity policy; of those that may_allow */
};

/* All that the policies of a user or role have to do with assuming roles. */
struct profile_item {
    size_t place; /* among the graph's assume_statements; NO_NODE: a document that is missing or not understood */
    enum check layer;
    bool maybe_absent;
};
struct profile {
    const struct profile_item *items; /* in order */
    size_t count;
    bool may_assume; /* something; */
    bool anything;   /* since an identity policy is missing or not understood: it may allow any role */
};

static inline bool node_is_role(const struct graph *graph, size_t node)
{
    return node >= graph->role_first && node < graph->role_end;
}
static inline size_t node_of(const struct graph *graph, const struct start *start)
{
    return (size_t)(start - graph->starts);
}
static inline const struct account *account_of(const struct graph *graph, size_t role)
{
    return graph->parts[graph->starts[role].part].account;
}
static inline const struct target *target_of(const struct graph *graph, size_t role)
{
    return &graph->targets[role - graph->role_first];
}

/* Whether it is known already that the edge is not worth asking: quick, for those who look at many. */
static inline bool edge_seen_shut(const struct graph *graph, size_t from, size_t role)
{
    const struct trust_sketch *sketch = &graph->sketches[role - graph->role_first];

    return sketch->askable_known && (sketch->askable[from / 64] >> from % 64 & 1) == 0;
}

/* graph.c: scratch memory for one question, and for those inside of it. */
enum rc graph_enter(struct graph *graph) MUST_USE;
void graph_leave(struct graph *graph);
/* The node of a role of the graph's accounts; NO_NODE when it is none of theirs. */
size_t graph_role_node(const struct graph *graph, const struct role *role);
/* A graph over several accounts, the first of which is its own. */
enum rc graph_of_parts(struct arena *arena, const struct account *const *accounts, size_t count, int64_t now,
                       const struct graph_peers *peers, struct graph **out) MUST_USE;
/* The part that an entry of a trust policy of `role_account` is about; NO_NODE: none of them. */
size_t graph_entry_part(const struct graph *graph, const struct account *role_account,
                        const struct policy_principal *entry);

/* graph_starts.c */
enum rc graph_collect_starts(struct graph *graph) MUST_USE;

/* graph_trust.c: what a trust policy says about who is worth asking. */
enum rc graph_sketch(struct graph *graph, size_t role, const struct trust_sketch **out) MUST_USE;
/* The principal that an entry of a trust policy stands for as a start: an account's ":root" ARN, else as written.
 * In `arena`. .at NULL for want of memory. */
struct str trust_entry_principal(struct arena *arena, const struct account *account,
                                 const struct policy_principal *entry);
bool trust_entry_foreign(const struct account *account, const struct policy_principal *entry);
/* Accounts that the statement's conditions name as the caller's: literal aws:PrincipalAccount, or the account of an
 * aws:PrincipalArn. Calls `found` for each. */
enum rc trust_condition_accounts(const struct policy_statement *statement,
                                 enum rc (*found)(void *self, struct str account), void *self) MUST_USE;

/* graph_edges.c */
/* Whether some identity policy may allow the action at all, its conditions and all denies left aside. */
bool identity_may_act(const struct layer *identity, struct str action);
/* Whether an edge could be there at all: cheap, and never false for one that is there. */
enum rc edge_worth_asking(struct graph *graph, size_t from, size_t role, bool *out) MUST_USE;
/* The answer of an edge: decided once. ANSWER_CONDITIONAL may stand for ANSWER_ALLOWED. */
enum rc edge_answer(struct graph *graph, size_t from, size_t role, enum answer *out) MUST_USE;
/* The same for a session of a role, `from`, that came to be in this way. */
enum rc edge_answer_by(struct graph *graph, size_t from, size_t role, enum origin origin, enum answer *out) MUST_USE;
enum rc edge_decision(struct graph *graph, size_t from, size_t role, const struct decision **out) MUST_USE;
/* Everybody whose edge into the role is worth asking, as nodes in order, but those who have a `distance` already (NULL:
 * nobody has). `out` has room for start_count. */
enum rc edge_askable(struct graph *graph, size_t role, const size_t *distance, size_t *out, size_t *count) MUST_USE;
/* Whether somebody whom a truncated dump may lack, or a provider where no list names them, could assume the role; *why is then a line about it. */
enum rc edge_absent_principal(struct graph *graph, size_t role, bool *out, struct str *why) MUST_USE;

/* graph_profile.c */
/* Makes the profiles. */
enum rc profiles_make(struct graph *graph) MUST_USE;
/* Whether the statement means this very role. */
enum rc profile_statement_means(struct graph *graph, size_t place, size_t role, enum tri *out) MUST_USE;
/* Calls `found` for each user or role of which some identity policy may allow sts:AssumeRole on this very role: in no
 * order, and possibly more than once. */
enum rc profiles_that_may(struct graph *graph, size_t role, void (*found)(void *self, size_t node),
                          void *self) MUST_USE;

/* graph_alike.c: callers whose policies say the same about a role have the same answer. The record of the answer (0: none
 * yet, else answer + 1); NULL: this caller must be asked itself. */
enum rc alike_answer(struct graph *graph, size_t from, size_t role, enum origin origin, unsigned char **out) MUST_USE;
/* Whether the layer's statements for an assumption ask who the caller is, beyond its account. */
bool layer_asks_who(const struct layer *layer);

/* graph_chain.c: whole chains. */
/* A decision in `work`, copied with all that it points to into `arena`. */
enum rc decision_keep(struct arena *arena, const struct decision *decision, const struct decision **out) MUST_USE;
/* The last request of a chain, when the question is who can do something; NULL: the session itself is. */
struct final_request {
    struct str action;
    const struct target *target;
};
/* Decides the chain of `start` over `roles` (nodes, `count` of them, which may be 0 with a final request). *out is in
 * `work`: gone with the next decision. */
enum rc chain_decide(struct graph *graph, size_t start, const size_t *roles, size_t count,
                     const struct final_request *final, enum decide_wanted wanted, struct decision *out) MUST_USE;

/* Whether a session of the role `from` that came to be in this way, which is not any, may go over the edge. *out is likewise
 * in `work`. */
enum rc chain_decide_by(struct graph *graph, size_t from, size_t role, enum origin origin,
                        struct decision *out) MUST_USE;

/* The caller of a first step: a provider that every account knows signs in at the role's. In `arena`. */
enum rc chain_first_caller(const struct start *start, const struct target *target, struct arena *arena,
                           const struct caller **out) MUST_USE;

/* graph_closure.c: breadth first, backwards. */
struct closure {
    size_t *distance;    /* per node: assumptions on the shortest path to the session of a goal; NO_NODE: no path */
    size_t *next;        /* per node: the next role on that path; NO_NODE for goals */
    const size_t *goals; /* sorted */
    size_t goal_count;
    struct str operation;        /* by which a goal is assumed; empty: whichever */
    bool unknown_seen;           /* some edge that was looked at has the answer unknown */
    const size_t *reached_roles; /* roles from which a goal can be reached, goals included; sorted */
    size_t reached_count;
    /* Of them those that are at most so far from a goal; sorted. */
    const size_t *near_roles[GRAPH_PATH_MAX];
    size_t near_count[GRAPH_PATH_MAX];
};
/* From the goals over edges of at least `least` (ANSWER_CONDITIONAL or ANSWER_UNKNOWN). In scratch memory. */
enum rc closure_build(struct graph *graph, const size_t *goals, size_t goal_count, struct str operation,
                      enum answer least, struct closure *out) MUST_USE;
/* Whether the edge from `from` into `role` counts: into a goal, if it is of the operation that is asked about. */
bool closure_takes(const struct graph *graph, const struct closure *closure, size_t from, size_t role);

/* graph_path.c: the way of one start. */
struct path_budget {
    size_t paths, steps;
};
/* Tries the closure's shortest path, and with `others` the further ones, for one whose chain is allowed. *found
 * says that *way (in `arena`) is such a one; else it is one that is undecided, or without a decision: there is none. */
enum rc path_find(struct graph *graph, size_t start, const struct closure *closure, const struct final_request *final,
                  bool others, struct path_budget *budget, bool *found, struct way *way) MUST_USE;

/* graph_ways.c: one question, answered by the nodes of this graph. */
struct ways_question {
    const struct role *role; /* of the graph's own account; NULL: `final` */
    struct str operation;    /* by which it is assumed ("sts:AssumeRole"); empty: whichever */
    const struct final_request *final;
};
enum rc ways_find(struct graph *graph, const struct ways_question *question, struct ways *out) MUST_USE;
/* By kind and principal; of one way sure ones first. For qsort. */
int ways_compare(const void *a, const void *b);

/* graph_peers.c: the same, with the principals of other accounts of the input in the place of external ones. */
enum rc ways_follow(struct graph *graph, const struct ways_question *question, struct ways *out) MUST_USE;

/* graph_copy.c: `ways` of the graph `from` but those of starts in `sure`, for `graph`, which outlives it. Refused edges are
 * those of starts that `graph` does not have. */
enum rc ways_copy(struct graph *graph, struct graph *from, const struct map *sure, const struct ways *ways,
                  struct ways *out) MUST_USE;
/* Maps by kind and principal; keys in `arena`. */
enum rc start_map_put(struct map *map, struct arena *arena, const struct start *start, void *value) MUST_USE;
enum rc start_map_get(const struct map *map, struct arena *arena, const struct start *start, void **value) MUST_USE;

#endif
