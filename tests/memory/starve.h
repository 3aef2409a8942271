/* SPDX-License-Identifier: Apache-2.0
 *
 * Work that is done under want of memory.
 */
#ifndef ROLECALL_TESTS_MEMORY_STARVE_H
#define ROLECALL_TESTS_MEMORY_STARVE_H

#include "want.h"

#include "base/arena.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stdio.h>
#include <string.h>

#include <cmocka.h>

struct work {
    const char *name;
    struct arena *arena; /* for the work, a new one each time */
    char answer[96];     /* what came of it, in brief */
    size_t places;       /* ways to an allocation so far */
    bool may_do_without; /* one that failed may have been for speed alone: then the answer is the same */
};
typedef enum rc work_function(struct work *work, void *self);

static inline enum rc do_once(struct work *work, work_function *function, void *self)
{
    enum rc rc = function(work, self);

    want_stop();
    arena_free(work->arena);
    work->arena = arena_new(0);
    assert_non_null(work->arena);
    return rc;
}

/* Does it once; then once more for each new way to an allocation, which fails: then the answer must be RC_NO_MEMORY, or the fault that it was before. In
 * the end there is memory again, and it must be the first answer. */
static inline void starve(struct work *work, work_function *function, void *self)
{
    char whole[sizeof work->answer];
    const size_t *places;
    size_t count;
    enum rc before, rc;

    want_watch();
    before = do_once(work, function, self);
    count = want_watched(&places);
    assert_int_not_equal(before, RC_NO_MEMORY);
    memcpy(whole, work->answer, sizeof whole);
    for (size_t i = 0; i < count; i++) {
        want_fail(places[i]);
        rc = do_once(work, function, self);
        bool same = work->may_do_without && rc == before && strcmp(work->answer, whole) == 0;
        /* What is wrong anyway may be said in fewer words. */
        if (!want_failed() || (!same && rc != RC_NO_MEMORY && (before == RC_OK || rc != before))) {
            want_show();
            fail_msg("%s: allocation %zu %s, and the answer is %d", work->name, places[i],
                     want_failed() ? "failed" : "did not come", (int)rc);
        }
    }
    assert_int_equal(do_once(work, function, self), before);
    assert_string_equal(work->answer, whole);
    work->places += count;
}

#endif
