/* SPDX-License-Identifier: Apache-2.0
 *
 * Private to the support_role*.c files: one candidate on its way from its policies to its verdict and evidence.
 */
#ifndef ROLECALL_RULES_SUPPORT_ROLE_PARTS_H
#define ROLECALL_RULES_SUPPORT_ROLE_PARTS_H

#include "base/buf.h"
#include "policy/action.h"
#include "policy/effective.h"
#include "rules/decided.h"
#include "rules/support_role.h"

/* In the order of "got furthest"; unknown has no rank. */
enum verdict {
    VERDICT_TRUSTS_ANYONE,
    VERDICT_NOBODY_CAN_ASSUME,
    VERDICT_CANNOT_MANAGE_CASES,
    VERDICT_NO_CONSOLE_ACCESS,
    VERDICT_TOO_MUCH_ACCESS,
    VERDICT_OK,
    VERDICT_UNKNOWN,
    VERDICT_COUNT
};
struct str verdict_name(enum verdict verdict);

/* ---- Data (support_role_data.c) ---- */

/* The three actions of which one makes a candidate. */
extern const struct str support_candidate_actions[];
extern const size_t support_candidate_action_count;

bool support_family(struct str service);
/* AWS calls them writes, and lets its read-only policies grant them. */
extern const struct str support_reads[];
extern const size_t support_read_count;
/* Services of the family whose writes are listed first: they commit money or open data. */
bool support_weighty(struct str service);

extern const struct framework_control support_frameworks[];
extern const size_t support_framework_count;

/* ---- Text (support_role_text.c) ---- */

struct lines {
    struct arena *arena;
    struct str *items;
    size_t count, capacity;
};
/* Adds a line that is not there yet. `line.at` NULL (from arena_printf) is want of memory. */
enum rc lines_add(struct lines *lines, struct str line) MUST_USE;
/* Those of another list. */
enum rc lines_add_all(struct lines *lines, const struct str *items, size_t count) MUST_USE;
/* "a", "a and b", "a, b and c"; at most `most`, then "and N more". */
struct str lines_joined(struct arena *arena, const struct str *items, size_t count, size_t most);
/* Precision and text for "%.*s". */
#define SHOWN(s) (int)((s).len > 4096 ? 4096 : (s).len), ((s).at == NULL ? "" : (s).at)
/* What follows the last '/' (or the last ':' when there is none): a policy's or provider's own name. */
struct str last_name(struct str arn);
/* What follows the account in an ARN: "user/alice", "saml-provider/Okta". */
struct str short_arn(struct str arn);
struct candidate;
/* The same; of a principal of another account the whole. */
struct str candidate_short_arn(const struct candidate *candidate, struct str arn);
/* A role's name; of one of another account its ARN. */
struct str candidate_role_name(const struct candidate *candidate, const struct role *role);
/* "POLICY[SID]" or "POLICY[INDEX]"; "POLICY" when there is no statement. */
struct str statement_label(struct arena *arena, struct str policy, const struct policy_statement *statement);

/* ---- One candidate ---- */

/* A way in, and whose it is. */
struct comer {
    const struct way *way;
    bool sure; /* allowed or conditional */
    bool person;
    enum tri stranger;    /* anyone at all can come this way */
    bool guests;          /* as a guest of an Amazon Cognito identity pool */
    struct str condition; /* beyond the decision's own; empty: none */
    struct str note;      /* for people; empty: none */
};

struct asked {
    const struct need *need;
    const struct decision *decision; /* in scratch memory */
    bool own;                        /* it was made for this need */
};

/* What stands in the way, as clauses for the message and for the remedy. */
struct candidate {
    struct arena *arena;   /* of the finding */
    struct arena *scratch; /* of this candidate */
    struct account *account;
    struct graph *graph;
    const struct rule_options *options;
    const struct role *role;
    const struct extra_classes *extra_classes;
    struct extra_memory *known;

    enum tri granted;           /* TRI_UNKNOWN: only a document that is missing can grant */
    struct lines grants, notes; /* notes: for people */
    struct lines missing;       /* what is not known */

    struct ways ways;
    struct comer *comers;
    size_t comer_count;
    enum tri stranger;               /* verdict 1 */
    enum tri nobody;                 /* verdict 2 */
    size_t person_count, user_count; /* of those who come in for certain */
    struct session_origins origins;  /* how persons' sessions come to be */

    struct asked *asked;
    size_t asked_count;
    enum tri cannot;             /* verdict 3 */
    enum tri no_console;         /* verdict 4 */
    enum tri too_much;           /* verdict 5 */
    size_t extra_count;          /* actions that fail verdict 5 */
    struct lines extra_examples; /* all of them, or one */
    struct lines extra;
    struct lines blocks;
    struct lines conditions; /* under which a session may use AWS Support */

    enum verdict verdict;
    struct str people; /* who comes in: "2 persons and people of saml-provider/Okta"; strangers: "anybody" */
    struct str cause;  /* a clause for the message: why this verdict */
    struct str remedy; /* a sentence; empty: that of the reason */
};

/* support_role_candidate.c: whether the role is one, by what its identity policies say; fills granted, grants, notes. */
enum rc candidate_find(struct candidate *candidate, bool *is_candidate) MUST_USE;
/* Whether an identity layer allows one of the three actions, denies and limits left aside. `grants`, `notes` and `missing`
 * may be NULL. */
enum rc identity_grants(const struct layer *identity, struct arena *scratch, struct lines *grants, struct lines *notes,
                        struct lines *missing, enum tri *out) MUST_USE;

/* support_role_trust.c: verdicts 1 and 2. */
enum rc candidate_judge_trust(struct candidate *candidate) MUST_USE;
/* support_role_federation.c: what is peculiar to a way that begins with an OIDC provider. */
struct federation_view {
    enum tri stranger; /* everybody can join it */
    bool guests;       /* of an Amazon Cognito identity pool, for certain */
    enum tri workload; /* its tokens are Kubernetes service accounts' alone */
    enum oidc_class class;
    struct str name; /* of the provider, for people; empty: unlisted */
};
enum rc federation_look(struct candidate *candidate, const struct way *way, struct federation_view *out) MUST_USE;

/* support_role_partition.c: warns of what the trust policy names of another partition. */
enum rc candidate_warn_of_partitions(struct candidate *candidate) MUST_USE;

/* support_role_capability.c: verdicts 3 to 5. */
enum rc candidate_judge_capability(struct candidate *candidate) MUST_USE;
/* support_role_extra.c: what roles with the same policies can do is found once in a run. */
struct extra_known;
struct extra_memory {
    struct arena *arena;         /* of the run */
    struct effective_work *work; /* NULL: not there yet */
    struct extra_known *first;
};
/* What actions of the list count as, in the order in which they are told. */
enum extra_class {
    EXTRA_WEIGHTY,     /* writes of supportplans and supportauthz: fail nothing */
    EXTRA_PERMISSIONS, /* these three fail */
    EXTRA_WRITE,
    EXTRA_TAGGING,
    EXTRA_READ,
    EXTRA_CLASS_COUNT
};
struct extra_classes {
    struct action_set of[EXTRA_CLASS_COUNT];
};
enum rc support_extra_classes(struct arena *arena, const struct extra_classes **out) MUST_USE;
enum rc candidate_judge_extra(struct candidate *candidate) MUST_USE;
/* support_role_blocks.c: what takes the needed actions away, or keeps people out. */
enum rc candidate_block_actions(struct candidate *candidate) MUST_USE;
enum rc candidate_block_people(struct candidate *candidate) MUST_USE;
/* A check in words: what stands in the way of `what` ("sts:AssumeRole"). In `arena`. */
struct str check_words(struct arena *arena, const struct check_step *check, struct str what);

/* support_role_evidence.c */
enum rc candidate_evidence(struct candidate *candidate, struct finding_evidence *out) MUST_USE;

/* ---- The account ---- */

/* What is kept of a candidate once its scratch memory is gone. */
struct judged {
    const struct role *role;
    enum verdict verdict;
    struct str people, cause, remedy;
};

/* support_role_judge.c: all candidates, in the order of their ARNs. In `arena`. */
struct judging {
    struct judged *judged;
    struct finding_evidence *evidence;
    size_t count;  /* of both */
    bool left_out; /* some role, for what it may do is not known and its trust settles that it is none */
};
enum rc judge_roles(struct arena *arena, struct account *account, const struct rule_options *options,
                    struct judging *out) MUST_USE;

/* support_role_account.c: what the account has beside its candidates. */
struct surroundings {
    bool roles_complete, others_complete; /* the dump lacks no role; no user or group */
    const struct role *role; /* the first that has AWSSupportAccess, which is all that the CIS procedure asks; */
    bool role_by_boundary;   /* as its boundary alone */
    struct str holder;       /* "user alice" or "group Oncall" that has it, for Security Hub IAM.18; empty: nobody */
    bool holder_by_boundary;
    struct str creator; /* user or group that has it or may create cases; empty: nobody; looked for on demand */
    bool creator_has_policy;
    struct str perhaps; /* where there is no creator: one of whom it is not known; empty: nobody */
    bool left_out;      /* a role whose policies are not known, for its trust settles that it is none */
    struct lines notes; /* what the finding carries besides */
};
enum rc surroundings_look(struct arena *arena, struct account *account, struct surroundings *out) MUST_USE;
enum rc surroundings_look_for_creator(struct arena *arena, struct account *account, int64_t now,
                                      struct surroundings *out) MUST_USE;
/* arn:PARTITION:iam::aws:policy/AWSSupportAccess */
struct str support_policy_arn(struct arena *arena, const struct account *account);

/* support_role_cause.c: sets people, cause and remedy of a candidate that has its verdict. */
enum rc candidate_explain(struct candidate *candidate) MUST_USE;

/* support_role_lack.c: the clause for verdicts 3 and 4; sets remedy. .at NULL for want of memory. */
struct str candidate_lacks_cases(struct candidate *candidate);
struct str candidate_lacks_console(struct candidate *candidate);

/* support_role_message.c: status, reason, message, benchmark and remediation of the finding. `reason` is "ok", a
 * verdict's name, or one of the three that need no candidate; `about` the candidate it comes from, or NULL. */
enum rc finding_say(struct arena *arena, const struct account *account, const struct judged *judged, size_t count,
                    const struct judged *about, const struct surroundings *around, struct finding *finding) MUST_USE;

#endif
