/* SPDX-License-Identifier: Apache-2.0
 *
 * Who stands behind an OIDC identity provider: machines, people, or either (support-role rule,
 * verdict 2), and which token claims tell its customers apart (verdict 1).
 *
 * A list is the rows of the user's file, if there is one, followed by the compiled-in rows
 * (oidc_data.c, made by tools/generate-oidc-providers.py). The first row that matches wins.
 */
#ifndef ROLECALL_RULES_OIDC_H
#define ROLECALL_RULES_OIDC_H

#include "base/arena.h"
#include "base/err.h"
#include "base/str.h"

enum oidc_class {
    OIDC_MACHINE, /* workloads, CI runs */
    OIDC_PEOPLE,  /* signed-in persons */
    OIDC_EITHER,
    OIDC_CLASS_COUNT
};

struct oidc_provider {
    struct str pattern; /* what follows oidc-provider/ in the ARN; `*` is any run of characters, `?` one */
    enum oidc_class class;
    struct str name; /* for people; never empty */
    /* Where many customers share the issuer: the claims of which at least one must be pinned to a
     * tenant. None: the issuer belongs to one customer. */
    const struct str *claims;
    size_t claim_count;
};

struct oidc_list;

/* The list with the rows of `tsv`, a file of the form of the compiled-in list, in front: pattern,
 * class, name, source, tenant claims (with commas between), TABs between columns; what stands after
 * the class may be left out; empty lines and lines that begin with `#` are skipped. An empty `tsv`
 * gives the compiled-in list. `file` is its name, for errors. The list lives in `arena`; so must
 * `tsv`, or longer. On failure *out is untouched. */
enum rc oidc_list_new(struct arena *arena, struct str tsv, struct str file, const struct oidc_list **out,
                      struct err *err) MUST_USE;

/* The first row whose pattern matches `provider` (without https://), letters of any case; NULL when
 * there is none, which means either. */
const struct oidc_provider *oidc_find(const struct oidc_list *list, struct str provider);

#endif
