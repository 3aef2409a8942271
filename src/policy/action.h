/* SPDX-License-Identifier: Apache-2.0
 *
 * Every IAM action that AWS documents, and sets of them.
 *
 * The list is compiled in (action_data.c, made by tools/generate-actions.py) and sorted by
 * lower-case `service:name`. An action is its place in the list: an index below action_count().
 * Names are unique without regard to case. A policy's pattern is text and may mean actions that are
 * newer than the list; what is asked here is only which actions of the list it means.
 */
#ifndef ROLECALL_POLICY_ACTION_H
#define ROLECALL_POLICY_ACTION_H

#include "base/arena.h"
#include "base/err.h"
#include "base/str.h"

/* AWS gives an action one or two access levels; this is the highest of them. */
enum action_level {
    ACTION_LIST,
    ACTION_READ,
    ACTION_WRITE,
    ACTION_TAGGING,
    ACTION_PERMISSIONS,
    ACTION_LEVEL_COUNT
};

size_t action_count(void);
size_t action_service_count(void);

/* Finds `service:name`, letters of any case. Without such an action: false, *index untouched. */
bool action_find(struct str service_colon_name, size_t *index) MUST_USE;
/* The actions of a service, [*first, *end), its prefix in letters of any case. */
bool action_service_range(struct str service, size_t *first, size_t *end) MUST_USE;

/* Of the action `index`, which must be below action_count(). Names are spelt as AWS spells them. */
struct str action_service(size_t index);
/* Its service's place in the order of the list, below action_service_count(); and the actions of the service there. */
size_t action_service_place(size_t index);
void action_service_bounds(size_t place, size_t *first, size_t *end);
struct str action_name(size_t index);
enum action_level action_level(size_t index);
/* Whether AWS lets policies name resources for it. Without: only Resource "*" grants it. */
bool action_has_resource(size_t index);

/* "List", "Read", "Write", "Tagging", "Permissions management". */
const char *action_level_name(enum action_level level);

/* A set of actions of the list, in an arena. A plain pair of sets may share its words: copying the
 * struct copies the handle, not the set. */
struct action_set {
    uint64_t *words;
};

/* A new, empty set. For want of memory .words is NULL. */
struct action_set action_set_new(struct arena *arena) MUST_USE;
void action_set_add(struct action_set set, size_t index);
void action_set_remove(struct action_set set, size_t index);
bool action_set_has(struct action_set set, size_t index);
size_t action_set_count(struct action_set set);
size_t action_set_count_common(struct action_set a, struct action_set b);
bool action_set_equal(struct action_set a, struct action_set b);

/* Each changes `set` in place: set = set OP other. */
void action_set_union(struct action_set set, struct action_set other);
void action_set_subtract(struct action_set set, struct action_set other);
void action_set_intersect(struct action_set set, struct action_set other);
/* set = set OR (a AND b). */
void action_set_add_common(struct action_set set, struct action_set a, struct action_set b);
void action_set_add_with_resource(struct action_set set); /* those of action_has_resource */
/* Every action of the list, to the set of its level; sets may be the same. */
void action_sets_add_by_level(const struct action_set of[ACTION_LEVEL_COUNT]);
void action_set_clear(struct action_set set);
void action_set_fill(struct action_set set);
/* All actions of the list that were not in it. */
void action_set_complement(struct action_set set);

/* The first action of the set at or after *index, into *index; false when there is none.
 *     for (size_t i = 0; action_set_next(set, &i); i++) …
 */
bool action_set_next(struct action_set set, size_t *index);

/* A set that is kept: of its words only those from the first to the last that hold something. */
struct action_run {
    const uint64_t *words;
    size_t first, count;
};
/* Takes the set's actions out of it. */
enum rc action_set_take(struct action_set set, struct arena *arena, struct action_run *out) MUST_USE;
void action_set_add_run(struct action_set set, const struct action_run *run);
void action_set_add_run_within(struct action_set set, const struct action_run *run, struct action_set within);
size_t action_run_count(const struct action_run *run);
/* As action_set_next, of those actions of the run that are in `set` too. */
bool action_run_next(const struct action_run *run, struct action_set set, size_t *index);

/* Adds the actions that a policy's Action pattern means: `*` (or only `*`s), or `prefix:name` where
 * both may hold `*` and `?`, letters of any case. What is neither (no colon, two of them, nothing
 * before or after it) is not a pattern: false, and the set stays as it was. */
bool action_set_add_pattern(struct action_set set, struct str pattern) MUST_USE;

#endif
