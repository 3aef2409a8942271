/* SPDX-License-Identifier: Apache-2.0
 *
 * Which accounts of the organization are meant: --accounts, --exclude-accounts, --ou (aws-live.md 6.3).
 */
#ifndef ROLECALL_COLLECT_SELECTION_H
#define ROLECALL_COLLECT_SELECTION_H

#include "collect/organization.h"

struct selection_options {
    const struct str *wanted; /* ids, or globs (* and ?) over names; none: all */
    size_t wanted_count;
    const struct str *unwanted;
    size_t unwanted_count;
    const struct str *units; /* ids of roots or organizational units: with what is below them; none: all */
    size_t unit_count;
};

/* *out are `organization`'s accounts, sorted by id, in `arena`. RC_BAD_INPUT: an id that is not in the organization, a glob that
 * matches no name, a unit that is none, or a tree that could not be read. */
enum rc selection_make(const struct organization_tree *organization, const struct selection_options *options,
                       struct arena *arena, const struct organization_account ***out, size_t *count,
                       struct err *err) MUST_USE;

#endif
