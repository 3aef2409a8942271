/* SPDX-License-Identifier: Apache-2.0
 *
 * The rules there are.
 */
#include "rules/registry.h"

static const char *const support_role_aliases[] = {"wud-s4z-fz8", NULL};

static const struct rule rules[] = {
    {"aws-iam-support-role", support_role_aliases, "A support role is set up to manage incidents with AWS Support",
     support_role_check},
};

const struct rule *rule_registry(size_t *count)
{
    *count = sizeof rules / sizeof *rules;
    return rules;
}

const struct rule *rule_find(struct str name)
{
    for (size_t i = 0; i < sizeof rules / sizeof *rules; i++) {
        if (str_equal(str_of(rules[i].id), name))
            return &rules[i];
        for (const char *const *alias = rules[i].aliases; *alias != NULL; alias++) {
            if (str_equal(str_of(*alias), name))
                return &rules[i];
        }
    }
    return NULL;
}
