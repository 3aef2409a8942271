/* SPDX-License-Identifier: Apache-2.0
 *
 * The thread that reads policies.
 */
#include "account/load_helper.h"

#include <pthread.h>
#include <stdlib.h>

struct load_helper {
    pthread_t thread;
    struct policy_cache *cache;
    struct policy_cache *into;
    pthread_mutex_t mutex;
    pthread_cond_t changed;
    bool waiting; /* read without the mutex, too */
    bool finished, dropped;
    enum rc rc;
    struct err err;
};

/* Waits for another promise. False: there will be none. */
static bool wait_for_more(struct load_helper *helper, const struct policy_promises *promises)
{
    bool more;
    pthread_mutex_lock(&helper->mutex);
    /* First said, then looked: whoever promises does it the other way round. */
    __atomic_store_n(&helper->waiting, true, __ATOMIC_SEQ_CST);
    while (!(more = !policy_promises_end(helper->cache, promises)) && !helper->finished)
        pthread_cond_wait(&helper->changed, &helper->mutex);
    __atomic_store_n(&helper->waiting, false, __ATOMIC_SEQ_CST);
    pthread_mutex_unlock(&helper->mutex);
    return more;
}

static void *run(void *argument)
{
    struct load_helper *helper = argument;
    struct policy_promises promises = {NULL};
    while (helper->rc == RC_OK && !__atomic_load_n(&helper->dropped, __ATOMIC_RELAXED)) {
        bool done;
        helper->rc = policy_cache_read_promised(helper->cache, helper->into, &promises, &done, &helper->err);
        if (helper->rc == RC_OK && !done && !wait_for_more(helper, &promises))
            break;
    }
    return NULL;
}

struct load_helper *load_helper_start(struct policy_cache *cache, struct policy_cache *into)
{
    struct load_helper *helper = calloc(1, sizeof *helper);
    if (helper == NULL)
        return NULL;
    helper->cache = cache;
    helper->into = into;
    helper->err = ERR_NONE;
    if (pthread_mutex_init(&helper->mutex, NULL) != 0)
        goto no_mutex;
    if (pthread_cond_init(&helper->changed, NULL) != 0)
        goto no_condition;
    if (pthread_create(&helper->thread, NULL, run, helper) != 0)
        goto no_thread;
    return helper;
no_thread:
    pthread_cond_destroy(&helper->changed);
no_condition:
    pthread_mutex_destroy(&helper->mutex);
no_mutex:
    free(helper);
    return NULL;
}

static void signal_helper(struct load_helper *helper, bool finished)
{
    pthread_mutex_lock(&helper->mutex);
    helper->finished = helper->finished || finished;
    pthread_cond_signal(&helper->changed);
    pthread_mutex_unlock(&helper->mutex);
}

void load_helper_wake(struct load_helper *helper)
{
    if (__atomic_load_n(&helper->waiting, __ATOMIC_SEQ_CST))
        signal_helper(helper, false);
}

/* Waits for its end, and takes what came of it. */
static enum rc end(struct load_helper *helper, struct err *err)
{
    signal_helper(helper, true);
    pthread_join(helper->thread, NULL);
    enum rc rc = helper->rc;
    if (rc != RC_OK)
        (void)err_set(err, rc, "%s", helper->err.text == NULL ? "out of memory" : helper->err.text);
    pthread_cond_destroy(&helper->changed);
    pthread_mutex_destroy(&helper->mutex);
    err_clear(&helper->err);
    free(helper);
    return rc;
}

enum rc load_helper_finish(struct load_helper *helper, struct err *err)
{
    struct policy_promises promises = {NULL};
    bool done = true;
    enum rc rc = RC_OK;
    while (rc == RC_OK && done)
        rc = policy_cache_read_promised(helper->cache, helper->cache, &promises, &done, err);
    if (rc != RC_OK) {
        load_helper_drop(helper);
        return rc;
    }
    return end(helper, err);
}

void load_helper_drop(struct load_helper *helper)
{
    if (helper == NULL)
        return;
    __atomic_store_n(&helper->dropped, true, __ATOMIC_RELAXED);
    (void)end(helper, NULL);
}
