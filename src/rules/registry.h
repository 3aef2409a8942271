/* SPDX-License-Identifier: Apache-2.0
 *
 * The rules there are: one row a rule.
 */
#ifndef ROLECALL_RULES_REGISTRY_H
#define ROLECALL_RULES_REGISTRY_H

#include "rules/support_role.h"

struct rule {
    const char *id;
    const char *const *aliases; /* NULL-terminated */
    const char *title;
    enum rc (*check)(struct arena *arena, struct account *account, const struct rule_options *options,
                     struct finding *out, struct err *err);
};

const struct rule *rule_registry(size_t *count);
/* By id or alias; NULL when there is none. */
const struct rule *rule_find(struct str name);

#endif
