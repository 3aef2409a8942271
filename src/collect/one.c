/* SPDX-License-Identifier: Apache-2.0
 *
 * One account and its organization, side by side.
 */
#include "collect/one.h"

#include "collect/organization.h"
#include "collect/plan.h"

static enum rc fill(struct collected *collected, const struct world *world, const struct identity *identity,
                    struct err *err)
{
    const struct plan_row *row = plan_find(OPERATION_GET_CALLER_IDENTITY);
    const struct collected_call call = {
        .order = (size_t)row->operation,
        .call = operation_get(row->operation)->name,
        .file = row->file,
        .status = CALL_COLLECTED,
        .request_id = identity->answer.request_id,
        .attempts = identity->answer.attempts,
    };
    collected->account = arena_copy(collected->arena, identity->account);
    collected->partition = arena_copy(collected->arena, identity->partition);
    collected->caller = arena_copy(collected->arena, identity->arn);
    collected->started = world->now(world->self);
    if (collected->account.at == NULL || collected->partition.at == NULL || collected->caller.at == NULL)
        return err_no_memory(err);
    enum rc rc = collected_add_file(collected, row->file, identity->json, err);
    return rc == RC_OK ? collected_add_call(collected, &call, err) : rc;
}

struct collected *collect_begin(const struct world *world, const struct identity *identity, struct err *err)
{
    struct collected *collected = collected_new();
    if (collected == NULL) {
        (void)err_no_memory(err);
        return NULL;
    }
    if (fill(collected, world, identity, err) == RC_OK)
        return collected;
    collected_free(collected);
    return NULL;
}

struct waiting {
    bool done;
    struct err why;
};

static void account_ended(void *self, const struct err *why)
{
    struct waiting *waiting = self;
    waiting->done = true;
    if (why != NULL)
        err_copy(&waiting->why, why);
}

enum rc collect_one(const struct account_task *task, const struct identity *identity, struct collected **out,
                    struct err *err)
{
    struct waiting waiting = {false, ERR_NONE};
    struct organization_tree *organization = NULL;
    struct collected *collected = collect_begin(task->world, identity, err);
    if (collected == NULL)
        return RC_NO_MEMORY;
    enum rc rc = account_collect(task, collected, account_ended, &waiting, err);
    if (rc != RC_OK) {
        collected_free(collected);
        return rc;
    }
    const struct organization_task organization_task = {task->client, task->credentials, collected->account};
    rc = organization_read_account(&organization_task, &organization, err); /* the account's calls run meanwhile */
    struct err ignored = ERR_NONE;
    enum rc ran =
        client_run(task->client, &waiting.done, rc == RC_OK ? err : &ignored); /* in any case: they use `collected` */
    err_clear(&ignored);
    if (rc == RC_OK)
        rc = ran;
    if (rc == RC_OK && waiting.why.code != RC_OK) {
        rc = waiting.why.code;
        *err = waiting.why;
        waiting.why = ERR_NONE;
    }
    if (rc == RC_OK)
        rc = organization_lay_on(organization, collected, err);
    if (rc == RC_OK)
        rc = collected_finish(collected, task->world->now(task->world->self), err);
    err_clear(&waiting.why);
    organization_free(organization);
    if (rc == RC_OK)
        *out = collected;
    else
        collected_free(collected);
    return rc;
}
