/* SPDX-License-Identifier: Apache-2.0
 *
 * What the files of the evaluator share: one statement, one layer, the grant term, the assumption
 * (iam-evaluation.md 5). Nobody else includes it; evaluate.h is the contract.
 */
#ifndef ROLECALL_POLICY_EVALUATE_PARTS_H
#define ROLECALL_POLICY_EVALUATE_PARTS_H

#include "policy/compiled.h"
#include "policy/evaluate.h"
#include "policy/facts.h"

/* A list of lines for a person, in the arena. */
struct line_list {
    struct str *items;
    size_t count, capacity;
};

/* One evaluation on its way. */
struct evaluator {
    const struct request *request;
    const struct caller *caller; /* the request's, or `named` */
    struct caller named;         /* the request's caller with the session name that its aws:userid tells */
    struct str owner;            /* account of the resource */
    bool assumption;             /* 5.6 instead of 5.3 and 5.4 */
    bool key_policy;             /* the resource is a KMS key: its policy must open the door (5.8) */
    struct asked_action asked; /* the request's */
    struct variable_source variables;
    struct indexed_action *indexed; /* the request's, made for the first document that has an index */
    bool indexed_made;
    struct arena *arena;
    struct statement_hit *hits;
    size_t hit_count, hit_capacity;
    struct line_list notes;
    struct line_list unknowns;
};

/* Adds a line that is not there yet; `line.at` NULL (from arena_printf) is want of memory. */
enum rc evaluator_note(struct evaluator *e, struct str line) MUST_USE;
enum rc evaluator_unknown(struct evaluator *e, struct str line) MUST_USE;

/* evaluate_statement.c: match(statement) of 5.1, its effect left aside; `action` is what its Action or NotAction says. */
struct statement_result {
    enum tri match;                   /* action and resource and principal and all atoms */
    enum tri but_principal;           /* the same without the principal */
    struct principal_match principal; /* T everywhere in documents that have no Principal */
};
enum rc statement_evaluate(struct evaluator *e, const struct policy_ref *policy,
                           const struct policy_statement *statement, enum tri action,
                           struct statement_result *out) MUST_USE;

/* evaluate_layer.c */
struct layer_says {
    enum tri allow;
    enum tri deny;
    struct principal_match allow_by; /* R.x of 5.3: what the Allow statements say, by kind of entry */
};
/* All documents of one layer; with none, F throughout: the defaults of 5.1 are the caller's. */
enum rc layer_evaluate(struct evaluator *e, enum check check, size_t level, const struct layer *layer,
                       struct layer_says *out) MUST_USE;
/* All levels of SCPs or RCPs. */
enum rc levels_evaluate(struct evaluator *e, enum check check, const struct levels *levels,
                        struct layer_result *out) MUST_USE;

/* evaluate_grant.c: what 5.3, 5.4 and 5.6 combine. */
struct sides {
    const struct caller *caller;
    struct principal_match resource; /* R.x */
    enum tri identity, boundary, session;
};
/* The caller's own permission: I and B and S; T for root and where its policies are not in the input. */
enum tri grant_caller_side(const struct sides *sides);
/* G in the caller's own account (5.3); with `key_policy`, I counts only behind R.account (5.8). */
enum tri grant_same_account(const struct sides *sides, bool key_policy);
/* Both sides in full (5.4). */
enum tri grant_cross_account(const struct sides *sides);

/* assume.c: the table of 5.6. */
struct assume_answer {
    enum tri grant;
    const char *note; /* static; NULL: none */
    bool impossible;  /* nobody of this kind can, whatever the policies say */
};
struct assume_answer assume_grant(const struct sides *sides, const struct request *request, bool cross_account);

#endif
