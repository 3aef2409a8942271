/* SPDX-License-Identifier: Apache-2.0
 *
 * A document's statements by action: which of them speak of an action is found without a look at the others, so that a
 * policy of thousands of actions answers as fast as one of three.
 *
 * An index is made once, of a document that does not change, and is then only read: threads may share it. It lives in
 * the arena that it is made in, borrows the document's texts, and says exactly what match_action says of each statement.
 * The evaluator uses it where a document has one, as the policies of `simulate` have. Documents of an account have none:
 * what certifies a witness of theirs walks through all statements. tests/policy/test_compiled.c holds the index to the
 * walk, for all of AWS's managed policies and all of AWS's actions.
 *
 * AWS: IAM JSON policy elements: Action, and NotAction.
 */
#ifndef ROLECALL_POLICY_COMPILED_H
#define ROLECALL_POLICY_COMPILED_H

#include "policy/document.h"

/* Sets document->index, unless there is nothing to gain: few entries, or more than COMPILED_ENTRIES_MAX of them. */
#define COMPILED_ENTRIES_MIN 8
#define COMPILED_ENTRIES_MAX 16384
enum rc policy_compile(struct arena *arena, struct policy_document *document) MUST_USE;
/* The index itself, whatever there is to gain; NULL for want of memory. */
const struct policy_index *policy_index_new(struct arena *arena, const struct policy_document *document) MUST_USE;

/* An action as indexes are asked for it, made once for all of them. One that does not fit (it is longer than any that
 * AWS has) is for match_action. */
#define INDEXED_ACTION_MAX 127
struct indexed_action {
    struct str name; /* as given */
    bool fits;
    size_t service_length;
    size_t length;                           /* of `lower` */
    char lower[INDEXED_ACTION_MAX + 1];      /* service, colon, name */
    uint64_t hashes[INDEXED_ACTION_MAX + 1]; /* of its first 0, 1, 2, … letters */
};
void indexed_action_make(struct str action, struct indexed_action *out);

/* Sets of statements: a bit each, by their place in the document. */
size_t policy_index_words(const struct policy_index *index);
/* The statements whose Action or NotAction is T for the action, and those of which it is U. The action fits. */
void policy_index_find(const struct policy_index *index, const struct indexed_action *action, uint64_t *matching,
                       uint64_t *unknown);

#endif
