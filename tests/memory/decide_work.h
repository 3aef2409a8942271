/* SPDX-License-Identifier: Apache-2.0
 *
 * A question, decided under want of memory.
 */
#ifndef ROLECALL_TESTS_MEMORY_DECIDE_WORK_H
#define ROLECALL_TESTS_MEMORY_DECIDE_WORK_H

#include "starve.h"

#include "policy/decide.h"

static enum rc decide_question(struct work *now, void *self)
{
    const struct question *question = self;
    struct decision got = {0};
    enum rc rc = decide(now->arena, question, &got);

    (void)snprintf(now->answer, sizeof now->answer, "%d %d %zu %zu %zu %zu", (int)got.answer, got.explicit_deny,
                   got.condition_count, got.witness_count, got.check_count, got.note_count);
    return rc;
}

#endif
