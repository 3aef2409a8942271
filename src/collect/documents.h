/* SPDX-License-Identifier: Apache-2.0
 *
 * What collection must be allowed to do, from the plan's own table, and the role that may do it, for CloudFormation and Terraform
 * (aws-live.md 6.4). No request is made.
 */
#ifndef ROLECALL_COLLECT_DOCUMENTS_H
#define ROLECALL_COLLECT_DOCUMENTS_H

#include "base/buf.h"

struct documents_options {
    bool
        organization; /* for who collects a whole organization: the account that is its own, its list, and entering the others */
    struct str partition;   /* "aws" */
    struct str role;        /* that stands in each account; empty: RolecallCollect */
    struct str external_id; /* that its trust asks for; empty: none */
};

/* Appends the policy of who collects, as JSON. */
void documents_policy(const struct documents_options *options, struct buf *out);
/* Appends the CloudFormation template of the role, as YAML: for a stack, or a StackSet over the organization. */
void documents_stackset(const struct documents_options *options, struct buf *out);
/* Appends the same role as a Terraform module of one file. */
void documents_terraform(const struct documents_options *options, struct buf *out);

#endif
