/* SPDX-License-Identifier: Apache-2.0
 *
 * Unsigned requests for credentials.
 */
#include "aws/provider_request.h"

#include <stdlib.h>

#include "aws/retry.h"

enum {
    CODE_MOST = 128
};

void provider_answer_free(struct provider_answer *answer)
{
    if (answer->body.at != NULL)
        secret_wipe(answer->body.at, answer->body.capacity);
    buf_free(&answer->body);
    free(answer->reason);
    *answer = (struct provider_answer){.body = BUF_NEW(0)};
}

struct str provider_host(struct str url)
{
    for (size_t i = 0; i + 2 < url.len; i++) {
        if (url.at[i] == ':' && url.at[i + 1] == '/' && url.at[i + 2] == '/') {
            url = str_from(url, i + 3);
            break;
        }
    }
    return str_cut(&url, '/');
}

enum rc provider_request_once(const struct provider_context *context, const struct http_request *request,
                              struct provider_answer *answer, struct err *err)
{
    struct http_answer told = {0};
    struct err fault = ERR_NONE;
    struct str host = provider_host(request->url);
    provider_answer_free(answer);
    /* All of its room at once: bytes that a growing buffer leaves behind could not be wiped. */
    answer->body = BUF_NEW(request->body_ceiling);
    if (buf_room(&answer->body, request->body_ceiling) == NULL)
        return err_no_memory(err);
    enum rc rc = context->transport->perform(context->transport->self, request, &answer->body, &told, &fault);
    answer->outcome = told.outcome;
    answer->status = rc == RC_OK ? told.status : 0;
    answer->accepted = told.accepted;
    answer->timed_out = told.timed_out;
    if (rc == RC_OK) {
        provider_trace(context, "credentials: %.*s %.*s: %ld in %lld ms", (int)request->method.len, request->method.at,
                       (int)host.len, host.at, told.status, (long long)told.elapsed_ms);
    } else if (rc == RC_IO && told.outcome != HTTP_NO_MEMORY && told.outcome != HTTP_CANCELLED) {
        answer->reason = strdup(fault.text == NULL ? "no answer" : fault.text);
        rc = answer->reason == NULL ? err_no_memory(err) : RC_OK;
        provider_trace(context, "credentials: %.*s %.*s: %s", (int)request->method.len, request->method.at,
                       (int)host.len, host.at, answer->reason == NULL ? "" : answer->reason);
    } else {
        (void)err_set(err, rc, "%s", fault.text == NULL ? "out of memory" : fault.text);
    }
    err_clear(&fault);
    return rc;
}

struct str provider_error_code(struct arena *arena, struct str body)
{
    static const struct str names[] = {{"__type", 6}, {"code", 4}, {"Code", 4}, {"error", 5}};
    struct secret_json json = {NULL, {NULL, 0}};
    struct str code = STR_EMPTY;
    if (body.len != 0 && secret_json_parse(body, "", &json, NULL) == RC_OK) {
        for (size_t i = 0; i < sizeof names / sizeof *names && code.len == 0; i++)
            code = secret_json_text(json.root, names[i]);
    }
    code = str_cut(&code, ':');
    for (size_t at = str_find(code, '#'); at < code.len; at = str_find(code, '#'))
        code = str_from(code, at + 1);
    code = arena_copy(arena, str_slice(code, 0, CODE_MOST));
    secret_json_free(&json);
    return code;
}

static double chance(const struct provider_context *context)
{
    const struct world *world = context->settings->world;
    uint32_t bits = 0;
    return world->random(world->self, &bits, sizeof bits) ? (double)bits / 4294967296.0 : 0.5;
}

/* Whether, and after what class of failure, it is tried again. */
static enum rc classify(enum service_id service, const struct provider_answer *answer, enum retry_class *class)
{
    *class = RETRY_NOT;
    if (answer->status == 0) {
        *class = answer->outcome == HTTP_NO_ANSWER ? RETRY_TRANSIENT : RETRY_NOT;
        return RC_OK;
    }
    if (answer->status < 400)
        return RC_OK;
    struct arena *arena = arena_new(0);
    struct str code = arena == NULL ? STR_EMPTY : provider_error_code(arena, buf_str(&answer->body));
    bool good = code.at != NULL;
    if (good)
        *class = retry_classify(service, answer->status, code);
    arena_free(arena);
    return good ? RC_OK : RC_NO_MEMORY;
}

enum rc provider_request(const struct provider_context *context, enum service_id service,
                         const struct http_request *request, struct provider_answer *answer, struct err *err)
{
    unsigned attempts = context->settings->max_attempts;
    for (unsigned attempt = 0;; attempt++) {
        enum retry_class class = RETRY_NOT;
        enum rc rc = provider_request_once(context, request, answer, err);
        if (rc != RC_OK)
            return rc;
        if (classify(service, answer, &class) != RC_OK)
            return err_no_memory(err);
        if (class == RETRY_NOT || attempt + 1 >= attempts)
            break;
        rc = context->transport->wait(context->transport->self, retry_delay_ms(class, attempt, chance(context), -1),
                                      err);
        if (rc != RC_OK)
            return rc;
    }
    return answer->status == 0 ? err_set(err, RC_IO, "%s", answer->reason) : RC_OK;
}
