/* SPDX-License-Identifier: Apache-2.0
 *
 * Forms, JSON objects and queries out of parameters.
 *
 * AWS: IAM User Guide, "Making HTTP query requests"; IAM User Guide, "Create a signed AWS API request" (canonical query).
 */
#include "aws/request.h"

#include "aws/http_url.h"
#include "text/json_write.h"
#include "text/url.h"

enum {
    GROWTH = 3, /* bytes that an encoded one may take */
    SPARE = 512
};

/* Bytes that the parameters take at most, so that a body that holds a token is allocated once and leaves no copies behind. */
static size_t room_for(const struct call *call, struct str token)
{
    size_t total = SPARE + GROWTH * token.len;
    for (size_t i = 0; i < call->parameter_count; i++) {
        const struct parameter *parameter = &call->parameters[i];
        total += GROWTH * (parameter->name.len + parameter->text.len) + SPARE;
        for (size_t k = 0; k < parameter->item_count; k++)
            total += GROWTH * (parameter->name.len + parameter->items[k].len) + SPARE;
    }
    return total;
}

/* ---- Query ---- */

static void add_pair(struct buf *out, struct str name, struct str value)
{
    if (out->len > 0)
        buf_add_char(out, '&');
    url_encode(name, out);
    buf_add_char(out, '=');
    url_encode(value, out);
}

static void add_list(struct buf *out, const struct parameter *parameter)
{
    for (size_t i = 0; i < parameter->item_count; i++) {
        struct buf name = BUF_NEW(BUF_UNBOUNDED);
        buf_add(&name, parameter->name);
        buf_printf(&name, ".member.%zu", i + 1);
        if (name.failed != RC_OK)
            out->failed = name.failed;
        add_pair(out, buf_str(&name), parameter->items[i]);
        buf_free(&name);
    }
}

static void build_query(const struct call *call, struct str token, struct request *out)
{
    add_pair(&out->body, STR("Action"), call->operation->name);
    add_pair(&out->body, STR("Version"), service_version(call->operation->service));
    for (size_t i = 0; i < call->parameter_count; i++) {
        if (call->parameters[i].kind == PARAMETER_LIST)
            add_list(&out->body, &call->parameters[i]);
        else
            add_pair(&out->body, call->parameters[i].name, call->parameters[i].text);
    }
    if (token.len > 0)
        add_pair(&out->body, call->operation->input_token, token);
    out->headers[out->header_count++] =
        (struct http_header){STR("Content-Type"), STR("application/x-www-form-urlencoded; charset=utf-8")};
}

/* ---- JSON ---- */

static void add_member(struct json_writer *w, const struct parameter *parameter)
{
    json_write_key(w, parameter->name);
    if (parameter->kind == PARAMETER_LIST) {
        json_write_array(w);
        for (size_t i = 0; i < parameter->item_count; i++)
            json_write_string(w, parameter->items[i]);
        json_write_array_end(w);
    } else if (parameter->kind == PARAMETER_NUMBER) {
        json_write_raw(w, parameter->text);
    } else {
        json_write_string(w, parameter->text);
    }
}

static void build_object(const struct call *call, struct str token, struct request *out)
{
    struct json_writer w = json_writer(&out->body, false);
    json_write_object(&w);
    for (size_t i = 0; i < call->parameter_count; i++)
        add_member(&w, &call->parameters[i]);
    if (token.len > 0) {
        json_write_key(&w, call->operation->input_token);
        json_write_string(&w, token);
    }
    json_write_object_end(&w);
}

static void build_json(const struct call *call, struct str token, struct request *out)
{
    build_object(call, token, out);
    buf_add(&out->target_text, service_version(call->operation->service));
    buf_add_char(&out->target_text, '.');
    buf_add(&out->target_text, call->operation->name);
    out->headers[out->header_count++] = (struct http_header){STR("Content-Type"), STR("application/x-amz-json-1.1")};
    out->headers[out->header_count++] = (struct http_header){STR("X-Amz-Target"), buf_str(&out->target_text)};
}

/* ---- REST ---- */

static enum rc build_rest(const struct call *call, struct str token, struct request *out, struct err *err)
{
    enum {
        PARAMETERS_MOST = 16
    };
    struct http_parameter query[PARAMETERS_MOST + 1];
    size_t count = 0;
    buf_add(&out->url, call->operation->path);
    if (!str_equal(call->operation->method, STR("GET"))) {
        build_object(call, token, out);
        out->headers[out->header_count++] = (struct http_header){STR("Content-Type"), STR("application/json")};
        return RC_OK;
    }
    if (call->parameter_count > PARAMETERS_MOST)
        return err_set(err, RC_INTERNAL, "a call with %zu parameters in its query", call->parameter_count);
    for (size_t i = 0; i < call->parameter_count; i++)
        query[count++] = (struct http_parameter){call->parameters[i].name, call->parameters[i].text};
    if (token.len > 0)
        query[count++] = (struct http_parameter){call->operation->input_token, token};
    if (count == 0)
        return RC_OK;
    buf_add_char(&out->url, '?');
    return http_url_query(query, count, &out->url, err);
}

enum rc request_build(const struct call *call, const struct endpoint *endpoint, struct str token, struct request *out,
                      struct err *err)
{
    enum rc rc = RC_OK;
    size_t room = room_for(call, token);
    *out = (struct request){.method = call->operation->method,
                            .url = BUF_NEW(BUF_UNBOUNDED),
                            .body = BUF_NEW(BUF_UNBOUNDED),
                            .target_text = BUF_NEW(BUF_UNBOUNDED)};
    if (buf_room(&out->body, room) == NULL)
        return err_no_memory(err);
    buf_add(&out->url, endpoint->url);
    switch (call->operation->protocol) {
    case PROTOCOL_QUERY:
        buf_add(&out->url, call->operation->path);
        build_query(call, token, out);
        break;
    case PROTOCOL_JSON:
        buf_add(&out->url, call->operation->path);
        build_json(call, token, out);
        break;
    case PROTOCOL_REST_JSON: rc = build_rest(call, token, out, err); break;
    }
    if (rc == RC_OK && (out->url.failed != RC_OK || out->body.failed != RC_OK || out->target_text.failed != RC_OK))
        rc = err_no_memory(err);
    return rc;
}

void request_free(struct request *request)
{
    if (request->body.at != NULL)
        secret_wipe(request->body.at, request->body.capacity);
    buf_free(&request->body);
    buf_free(&request->url);
    buf_free(&request->target_text);
}
