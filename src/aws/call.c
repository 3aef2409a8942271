/* SPDX-License-Identifier: Apache-2.0
 *
 * The life of a call, from its parameters to its done().
 */
#include "aws/call.h"

#include <stdlib.h>

#include "aws/call_parts.h"

/* ---- Beginning ---- */

static enum rc copy_parameters(struct call_run *run, const struct call *call)
{
    struct parameter *parameters = ARENA_ARRAY(run->arena, call->parameter_count, struct parameter);
    if (parameters == NULL)
        return RC_NO_MEMORY;
    for (size_t i = 0; i < call->parameter_count; i++) {
        const struct parameter *from = &call->parameters[i];
        struct str *items = ARENA_ARRAY(run->arena, from->item_count, struct str);
        parameters[i] = *from;
        parameters[i].name = arena_copy(run->arena, from->name);
        parameters[i].text = arena_copy(run->arena, from->text);
        parameters[i].items = items;
        if (items == NULL || parameters[i].name.at == NULL || parameters[i].text.at == NULL)
            return RC_NO_MEMORY;
        for (size_t k = 0; k < from->item_count; k++) {
            items[k] = arena_copy(run->arena, from->items[k]);
            if (items[k].at == NULL)
                return RC_NO_MEMORY;
        }
    }
    run->call.parameters = parameters;
    return RC_OK;
}

static void run_free(struct call_run *run)
{
    answer_free(run->answer);
    buf_free(&run->token);
    arena_free_wiped(run->arena); /* a web identity's token is among the parameters */
    free(run);
}

static enum rc run_fill(struct call_run *run, const struct call *call, struct err *err)
{
    run->call = *call;
    run->call.account = arena_copy(run->arena, call->account);
    run->call.region = arena_copy(run->arena, call->region);
    if (run->call.account.at == NULL || run->call.region.at == NULL || copy_parameters(run, call) != RC_OK)
        return err_no_memory(err);
    enum rc rc = endpoint_find(run->arena, run->client->settings, call->operation->service, run->call.region,
                               &run->endpoint, err);
    if (rc == RC_OK && client_enlist(run->client, run) != RC_OK)
        rc = err_no_memory(err);
    return rc;
}

enum rc call_start(struct client *client, const struct call *call, call_done *done, void *self, struct err *err)
{
    struct call_run *run = calloc(1, sizeof *run);
    if (run == NULL)
        return err_no_memory(err);
    *run = (struct call_run){
        .client = client, .arena = arena_new(0), .done = done, .self = self, .token = BUF_NEW(BUF_UNBOUNDED)};
    enum rc rc = run->arena == NULL ? err_no_memory(err) : run_fill(run, call, err);
    if (rc != RC_OK) {
        run_free(run);
        return rc;
    }
    run->before = client->last;
    if (client->last == NULL)
        client->first = run;
    else
        client->last->after = run;
    client->last = run;
    /* Not at once: done() is never called before this returns. */
    client_pump_after(client, 0);
    return RC_OK;
}

/* ---- Ending ---- */

static void unlink_run(struct call_run *run)
{
    struct client *client = run->client;
    if (run->before == NULL)
        client->first = run->after;
    else
        run->before->after = run->after;
    if (run->after == NULL)
        client->last = run->before;
    else
        run->after->before = run->before;
}

/* Pages that broke off: what was read of them is kept, and says that it is not all. */
static bool keep_pages(const struct call_run *run, struct call_answer *answer, struct buf *json)
{
    bool broke_off =
        run->pages > 0 && run->answer != NULL &&
        (answer->status == CALL_FAILED || answer->status == CALL_UNAVAILABLE || answer->status == CALL_DENIED);
    if (!broke_off)
        return true;
    answer_print(run->answer, true, json);
    if (json->failed != RC_OK)
        return false;
    answer->status = CALL_INCOMPLETE;
    answer->json = buf_str(json);
    return true;
}

void call_end(struct call_run *run, struct call_answer *answer)
{
    struct buf json = BUF_NEW(BUF_UNBOUNDED);
    run->state = CALL_ENDED;
    client_leave(run);
    unlink_run(run);
    if (!keep_pages(run, answer, &json))
        *answer = (struct call_answer){.status = CALL_NO_MEMORY, .attempts = run->attempts};
    run->done(run->self, answer);
    buf_free(&json);
    run_free(run);
}

/* ---- Waiting ---- */

struct waiting {
    bool done;
    struct arena *arena;
    struct call_answer answer;
    bool starved;
};

static void answered(void *self, const struct call_answer *answer)
{
    struct waiting *waiting = self;
    struct call_answer *out = &waiting->answer;
    struct str *const texts[] = {&out->json, &out->code, &out->message, &out->request_id};
    *out = *answer;
    waiting->done = true;
    for (size_t i = 0; i < sizeof texts / sizeof *texts; i++) {
        *texts[i] = arena_copy(waiting->arena, *texts[i]);
        waiting->starved = waiting->starved || texts[i]->at == NULL;
    }
}

static void ignored(void *self, const struct call_answer *answer)
{
    (void)self;
    (void)answer;
}

/* Nobody waits for that call any more. */
static void forget(struct client *client, const struct waiting *waiting)
{
    for (struct call_run *run = client->first; run != NULL; run = run->after) {
        if (run->self == waiting) {
            run->self = NULL;
            run->done = ignored;
        }
    }
}

enum rc call_perform(struct client *client, const struct call *call, struct arena *arena, struct call_answer *out,
                     struct err *err)
{
    struct waiting waiting = {.arena = arena};
    enum rc rc = call_start(client, call, answered, &waiting, err);
    if (rc != RC_OK)
        return rc;
    rc = client_run(client, &waiting.done, err);
    if (rc == RC_OK && !waiting.done)
        rc = err_set(err, RC_INTERNAL, "a call that never ended");
    if (rc != RC_OK) {
        forget(client, &waiting);
        return rc;
    }
    if (waiting.starved)
        return err_no_memory(err);
    *out = waiting.answer;
    return RC_OK;
}
