/* SPDX-License-Identifier: Apache-2.0
 *
 * The proof: can a request be allowed, under which conditions, and by which witness
 * (iam-evaluation.md 6 and 7.3).
 *
 * A question is a row of steps: a chain of assumptions by one start, and possibly a last request with the
 * session that they end in. Each step is decided over what the caller can choose (its credentials, its
 * network, session names, tags, time); what one step fixes for the next (session name, source identity,
 * tags, MFA) is carried over. The four answers are exact within the solver's limits, and no answer "can
 * be allowed" is given whose witness the plain evaluator (evaluate.h) has not allowed.
 *
 * Pure: the time is an input, nothing is read or printed.
 */
#ifndef ROLECALL_POLICY_DECIDE_H
#define ROLECALL_POLICY_DECIDE_H

#include "policy/evaluate.h"
#include "policy/solve.h"

/* How the session of a role came to be, where no earlier step of the question made it (7.4). */
struct session_origins {
    bool user;       /* by an IAM user or an external principal, who may have had MFA */
    bool federation; /* by SAML or OIDC */
    bool service;
    bool tags; /* some way in allows sts:TagSession */
};

struct step {
    const struct caller *caller; /* of a later step: account_role_caller of the role assumed before */
    bool assumption;             /* target is a role; the action follows from the caller (assume_operation) */
    struct str action;           /* of other requests: "service:Name" */
    const struct target *target;
    struct session_origins origins; /* of a first step by a role session */
};

/* How much of a decision is looked at: what is not is not looked for. */
enum decide_wanted {
    DECIDE_ALL,
    DECIDE_ANSWER, /* answer and fault alone */
    DECIDE_WHETHER /* the same, and ANSWER_CONDITIONAL stands for ANSWER_ALLOWED too */
};

struct question {
    const struct step *steps;
    size_t count;
    enum decide_wanted wanted;
    int64_t now; /* seconds since 1970: aws:CurrentTime is not before it */
    /* For `simulate` under "Unknown: report": these keys are as given, every other is free over the whole of
     * its type, missing included. NULL: keys are classified by iam-evaluation.md 6.4. */
    const struct context *given;
};

enum answer {
    ANSWER_DENIED,
    ANSWER_UNKNOWN,
    ANSWER_CONDITIONAL,
    ANSWER_ALLOWED,
    ANSWER_COUNT
};
const char *answer_name(enum answer answer); /* "denied", "unknown", "conditional", "allowed" */

/* One condition in words (6.8). */
enum condition_subject {
    ABOUT_WHO,
    ABOUT_MFA,
    ABOUT_NETWORK,
    ABOUT_TIME,
    ABOUT_SESSION,
    ABOUT_TAGS,
    ABOUT_REGION,
    ABOUT_OTHER,
    ABOUT_RESOURCE,
    ABOUT_COUNT
};
struct condition_line {
    enum condition_subject subject;
    size_t hop;
    struct str key;  /* as policies write it; empty for worlds */
    struct str text; /* "with MFA", "with external ID \"x\"" */
};

/* A key of the witness; count 0: missing. Keys of class UNKNOWN are not in it. */
struct witness_key {
    size_t hop;
    struct str key;
    const struct str *values;
    size_t count;
    bool multivalued;
};

/* What one layer says in one step: report-formats.md, section 0, `ways`. */
enum step_effect {
    EFFECT_STEP_ALLOW,
    EFFECT_STEP_DENY,
    EFFECT_STEP_NONE,
    EFFECT_STEP_UNKNOWN
};
const char *step_effect_name(enum step_effect effect); /* "allow", "deny", "none", "unknown" */
struct check_step {
    size_t hop;
    enum check check;
    bool trust;        /* CHECK_RESOURCE of a role */
    struct str policy; /* the reference's name; empty: the layer as a whole (SCP level: its target) */
    const struct policy_statement *statement; /* NULL: none */
    enum step_effect effect;
    struct str why; /* one line; empty when the effect says it */
};

struct decision {
    enum answer answer;
    bool explicit_deny;                      /* of ANSWER_DENIED: under every assignment some Deny holds */
    const struct condition_line *conditions; /* of CONDITIONAL: in 6.8's order; empty otherwise */
    size_t condition_count;
    const struct witness_key *witness; /* of ALLOWED and CONDITIONAL: sorted by hop, then lower-case key */
    size_t witness_count;
    struct str resource;             /* of a "some resource" request: the witness's ARN */
    const struct check_step *checks; /* per hop in the order identity, boundary, session, SCP, RCP, trust */
    size_t check_count;
    size_t breaks;              /* of DENIED and UNKNOWN: index in checks of what stops it first; else check_count */
    const struct str *unknowns; /* of UNKNOWN: what is not known, each once */
    size_t unknown_count;
    const struct str *notes; /* things to say whatever the answer: odd readings, unseen sides, unknown keys */
    size_t note_count;
    bool gave_up;     /* the search limit was reached */
    struct str fault; /* not empty: an internal fault (a witness that the evaluator refused) */
};

/* Decides the question. Everything in *out lives in `arena` or in the question's policies. */
enum rc decide(struct arena *arena, const struct question *question, struct decision *out) MUST_USE;

#endif
