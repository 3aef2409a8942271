/* SPDX-License-Identifier: Apache-2.0
 *
 * The rule aws-iam-support-role (wud-s4z-fz8): a support role is set up to manage incidents with AWS
 * Support (support-rule.md).
 *
 * AWS: AWS Support User Guide, Manage access to AWS Support Center; CIS AWS Foundations Benchmark 7.0, 2.15.
 */
#ifndef ROLECALL_RULES_SUPPORT_ROLE_H
#define ROLECALL_RULES_SUPPORT_ROLE_H

#include "account/graph.h"
#include "rules/finding.h"
#include "rules/oidc.h"

struct rule_options {
    int64_t now;
    const struct oidc_list *oidc;    /* who stands behind an OIDC provider */
    const struct graph_peers *peers; /* the other accounts of the input; NULL: there are none */
    size_t two_from; /* roles of an account from which on two threads judge them; 0: never, nor with peers */
};

/* What a support role must be able to do (support_role_data.c). */
enum need_kind {
    NEED_CASE,    /* verdict 3 */
    NEED_CONSOLE, /* verdict 4, wherever AWS has documented it */
    NEED_COMFORT  /* named in blocks, fails nothing */
};
struct need {
    struct str action;
    enum need_kind kind;
    bool console_api;   /* support-console: documented for partition aws alone */
    struct str purpose; /* of NEED_COMFORT: "attachments" */
};
extern const struct need support_needs[];
extern const size_t support_need_count;

/* Checks one account. The finding lives in `arena` and borrows the account. Warnings that the rule finds are added
 * to the account. */
enum rc support_role_check(struct arena *arena, struct account *account, const struct rule_options *options,
                           struct finding *out, struct err *err) MUST_USE;

#endif
