/* SPDX-License-Identifier: Apache-2.0
 *
 * What fuzz_evaluate.c compares of one question: the ways to decide it in this process (evaluate_parts.c, and
 * evaluate_free.c for those in which keys are free).
 */
#ifndef ROLECALL_FUZZ_EVALUATE_PARTS_H
#define ROLECALL_FUZZ_EVALUATE_PARTS_H

#include "cli/simulate.h"
#include "made_request.h"
#include "policy/decide.h"

#define NOW INT64_C(1795521600) /* 2026-11-24T12:00:00Z */

static inline void must(bool holds)
{
    if (!holds)
        __builtin_trap();
}

/* Prints what differs and stops. */
_Noreturn void differ(const char *what, struct str line, struct str first, struct str second);

/* One action on one resource. */
struct subject {
    struct arena *arena;
    const struct made_request *made;
    struct str line; /* the request as it was printed */
    const struct simulate_request *request;
    struct str action;
    struct str resource;
    struct target target;
    struct evaluation concrete;
    bool changed; /* not as the request has it: the second reading is not asked */
};

void subject_of(struct arena *arena, const struct made_request *made, struct str line,
                const struct simulate_request *request, size_t action, size_t resource, struct subject *out);
/* The plain evaluator, and the proof, of this question with other keys, policies around the caller and the resource. */
struct evaluation subject_evaluate(const struct subject *subject, const struct caller *caller,
                                   const struct target *target, const struct context *context);
void subject_decide(const struct subject *subject, const struct caller *caller, const struct target *target,
                    const struct context *given, struct decision *out);
/* A copy of the request's keys, those without value included, in which keys that were not set are `others`; those for
 * which `leave_out` is true are not in it. */
struct context *subject_context(const struct subject *subject, enum context_state others,
                                bool (*leave_out)(const void *self, struct str key), const void *self);
/* "allowed", … as the plain evaluator says it, and whether the proof's answer may go with that. */
struct str subject_words(const struct evaluation *evaluation);

/* The same question by a caller of another kind, or with a document that is not known. */
void subject_change(struct subject *subject, struct choices *choices);

void compare_given(const struct subject *subject);
void compare_free(const struct subject *subject, struct choices *choices);
void compare_order(const struct subject *subject);
void compare_more(const struct subject *subject);
void compare_effective(struct arena *arena, struct choices *choices, struct str line,
                       const struct simulate_request *request);

#endif
