/* SPDX-License-Identifier: Apache-2.0
 *
 * The shape of the compiled-in action list; for action.c alone. tools/generate-actions.py writes
 * action_data.c.
 */
#ifndef ROLECALL_POLICY_ACTION_DATA_H
#define ROLECALL_POLICY_ACTION_DATA_H

#include "base/str.h"

/* No service prefix and no action name is longer than this; the generator sees to it. */
#define ACTION_PART_MAX 128

/* A service and the index of its first action. Sorted by lower-case name, as if each name were
 * followed by a colon; the last row has no name and stands for the end of the list. */
struct action_service_row {
    struct str name;
    uint32_t first;
};

extern const size_t action_data_count;
extern const size_t action_data_service_count;
extern const struct action_service_row action_data_services[];
/* All names, one after the other, nothing between them: name `i` is the bytes
 * [action_data_offsets[i], action_data_offsets[i + 1]). */
extern const char action_data_names[];
extern const uint32_t action_data_offsets[];
/* One letter for each action: its highest access level, l r w t p for list, read, write, tagging,
 * permissions management; a capital where policies can name resources for it. */
extern const char action_data_levels[];

#endif
