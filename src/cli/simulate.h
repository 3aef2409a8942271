/* SPDX-License-Identifier: Apache-2.0
 *
 * `rolecall simulate`: AWS's policy simulator, offline (output.md; iam-evaluation.md 6.4).
 *
 * A request is read from the JSON of `aws iam simulate-custom-policy --cli-input-json`, answered by the
 * plain evaluator (and, under "Unknown": "report", by the proof), and written as AWS writes the answer.
 * Everything of one request lives in one arena.
 *
 * AWS: IAM API Reference, SimulateCustomPolicy, EvaluationResult, ResourceSpecificResult, Statement.
 */
#ifndef ROLECALL_CLI_SIMULATE_H
#define ROLECALL_CLI_SIMULATE_H

#include "base/world.h"
#include "policy/evaluate.h"
#include "text/json.h"
#include "text/json_write.h"

/* Where a statement stands in its policy, as AWS counts (simulate_position.c). */
struct simulate_position {
    size_t line, column;
    size_t end_line, end_column;
};

/* A key that some policy mentions, as it is first written there. */
struct simulate_mention {
    struct str lower;
    struct str written;
};

/* One policy, and what is asked of it more than once. */
struct simulate_policy {
    const struct policy_document *document;
    struct str text;                         /* as it was given */
    const struct simulate_mention *mentions; /* the keys that it mentions, each once */
    size_t mention_count;
    struct simulate_position *positions; /* of its statements; NULL until asked for */
    struct arena *arena;                 /* in which they will be; all else is there too */
};

/* The policies of one member of the request. */
struct simulate_policies {
    struct layer layer; /* names are SourcePolicyId: "PolicyInputList.1" */
    struct simulate_policy *const *items;
};

struct simulate_request {
    const struct str *actions;
    size_t action_count;
    const struct str *resources; /* at least one; "*": no resource */
    size_t resource_count;
    struct simulate_policies identity, boundary, session;
    struct simulate_policies resource; /* as an ordinary resource policy, and as a trust policy: */
    struct simulate_policies trust;
    struct levels scps, rcps;
    const struct simulate_policies *scp_policies, *rcp_policies; /* of each level */
    struct str owner;                                            /* account; empty: the caller's */
    struct caller caller;
    const struct context *context;
    bool report;                              /* "Unknown": "report": keys not given are unknown */
    const struct simulate_mention *mentioned; /* keys that the policies mention, each once */
    size_t mentioned_count;
};

/* simulate_policy.c: reads one policy, `text` being in `arena`. With a fault of the whole document *out is NULL and
 * *fault says what. `parser` may be NULL. */
enum rc simulate_policy_read(struct arena *arena, struct json_parser *parser, enum policy_type type, struct str text,
                             struct simulate_policy **out, const struct policy_fault **fault, struct err *err) MUST_USE;

/* simulate_input.c: reads one request. What is wrong with it: RC_BAD_INPUT, with the place in the text that
 * `root` was parsed from. */
enum rc simulate_read(struct arena *arena, struct json root, struct simulate_request *out, struct err *err) MUST_USE;

enum simulate_decision { /* from the least to the most restrictive */
    SIMULATE_ALLOWED,
    SIMULATE_CONDITIONAL,
    SIMULATE_UNKNOWN,
    SIMULATE_IMPLICIT_DENY,
    SIMULATE_EXPLICIT_DENY
};

/* One action on one resource. */
struct simulate_result {
    struct str resource;
    enum simulate_decision decision;
    struct evaluation evaluation;
    const struct str *unknowns; /* of SIMULATE_UNKNOWN */
    size_t unknown_count;
    const struct str *conditions; /* of SIMULATE_CONDITIONAL: what must also hold */
    size_t condition_count;
    const struct str *notes;
    size_t note_count;
};

/* simulate.c: one action of the request on one of its resources. `now` matters only where the time was not
 * given and the request asks for a report. */
enum rc simulate_run(struct arena *arena, const struct simulate_request *request, struct str action,
                     struct str resource, int64_t now, struct simulate_result *out) MUST_USE;

/* simulate_output.c: runs all actions and writes the answer. `scratch` is emptied after each. */
enum rc simulate_answer(struct arena *scratch, const struct simulate_request *request, int64_t now,
                        struct json_writer *out) MUST_USE;

/* The positions of the statements 0 to count - 1 of a policy that was read without a document-level fault. */
enum rc simulate_positions(struct str policy, size_t count, struct simulate_position *out) MUST_USE;

/* The command: options, streams, exit status (0 or 2). argv[0] is the command's name. */
int cmd_simulate(int argc, char **argv, const struct world *world);

#endif
