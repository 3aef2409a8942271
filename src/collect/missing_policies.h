/* SPDX-License-Identifier: Apache-2.0
 *
 * Managed policies that the dump names (attached, or as permissions boundaries) and whose documents it lacks: AWS leaves out
 * those that are used only as boundaries. What is fetched of them becomes one more page of the dump.
 */
#ifndef ROLECALL_COLLECT_MISSING_POLICIES_H
#define ROLECALL_COLLECT_MISSING_POLICIES_H

#include "base/buf.h"

struct missing_policies;

/* Looks through `dump`, GetAccountAuthorizationDetails in the AWS CLI's form. */
enum rc missing_policies_find(struct str dump, struct missing_policies **out, struct err *err) MUST_USE;
void missing_policies_free(struct missing_policies *missing); /* NULL is fine */

size_t missing_policies_count(const struct missing_policies *missing);
struct str missing_policies_arn(const struct missing_policies *missing, size_t index); /* sorted */
/* GetPolicy's answer; afterwards the default version is known. */
enum rc missing_policies_described(struct missing_policies *missing, size_t index, struct str json,
                                   struct err *err) MUST_USE;
struct str missing_policies_version(const struct missing_policies *missing, size_t index); /* empty: not known */
/* GetPolicyVersion's answer. */
enum rc missing_policies_add(struct missing_policies *missing, size_t index, struct str json, struct err *err) MUST_USE;
/* Appends the page. False: there is none, nothing was fetched; or out has failed. */
bool missing_policies_page(const struct missing_policies *missing, struct buf *out);

#endif
