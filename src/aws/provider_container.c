/* SPDX-License-Identifier: Apache-2.0
 *
 * Containers of ECS, and of EKS with Pod Identity (aws-live.md 1.9; SDKs and Tools Reference Guide, "Container credential provider").
 */
#include "aws/provider_request.h"

#include <arpa/inet.h>

#include "text/file.h"

enum {
    TRIES = 3,
    TRY_MS = 2000,
    PAUSE_MS = 1000
};

struct container {
    struct str url;
    bool plain;
};

/* ---- Where it may be ---- */

/* An address over plain http, which must be this machine or one of those that AWS names. */
static bool is_allowed_address(struct str host)
{
    static const char *const named[] = {"169.254.170.2", "169.254.170.23"};
    char text[INET6_ADDRSTRLEN];
    struct in_addr four;
    struct in6_addr six;
    struct in6_addr wanted;
    bool brackets = host.len > 2 && host.at[0] == '[' && host.at[host.len - 1] == ']';
    if (str_equal_nocase(host, STR("localhost")))
        return true;
    if (brackets)
        host = str_slice(host, 1, host.len - 1);
    if (host.len == 0 || host.len >= sizeof text || str_find(host, '\0') != host.len)
        return false;
    memcpy(text, host.at, host.len);
    text[host.len] = '\0';
    if (brackets) {
        if (inet_pton(AF_INET6, text, &six) != 1)
            return false;
        return memcmp(&six, &in6addr_loopback, sizeof six) == 0 ||
               (inet_pton(AF_INET6, "fd00:ec2::23", &wanted) == 1 && memcmp(&six, &wanted, sizeof six) == 0);
    }
    if (inet_pton(AF_INET, text, &four) != 1)
        return false;
    for (size_t i = 0; i < sizeof named / sizeof *named; i++) {
        if (strcmp(text, named[i]) == 0)
            return true;
    }
    return (ntohl(four.s_addr) >> 24) == 127;
}

/* The host without its port; empty: the authority is not one of those that are read here. */
static struct str host_of(struct str authority)
{
    struct str host = authority;
    size_t colon;
    if (host.len != 0 && host.at[0] == '[') {
        size_t end = str_find(host, ']');
        if (end == host.len)
            return STR_EMPTY;
        colon = end + 1;
        host = str_slice(host, 0, end + 1);
    } else {
        colon = str_find(host, ':');
        host = str_slice(host, 0, colon);
    }
    struct str port = str_from(authority, colon);
    if (port.len != 0 && port.at[0] != ':')
        return STR_EMPTY;
    for (size_t i = 1; i < port.len; i++) {
        if (port.at[i] < '0' || port.at[i] > '9')
            return STR_EMPTY;
    }
    return host;
}

static bool is_clean_url(struct str url)
{
    for (size_t i = 0; i < url.len; i++) {
        if (url.at[i] <= ' ' || url.at[i] > '~' || url.at[i] == '\\')
            return false;
    }
    return true;
}

static enum rc check_full(struct str url, bool *plain, struct err *err)
{
    static const char variable[] = "AWS_CONTAINER_CREDENTIALS_FULL_URI";
    bool https = str_starts_with_nocase(url, STR("https://"));
    *plain = str_starts_with_nocase(url, STR("http://"));
    if (!is_clean_url(url) || (!https && !*plain))
        return err_set(err, RC_BAD_INPUT, "%s is not a URL of http or https", variable);
    struct str authority = str_from(url, https ? strlen("https://") : strlen("http://"));
    for (size_t i = 0; i < authority.len; i++) {
        if (authority.at[i] == '/' || authority.at[i] == '?' || authority.at[i] == '#')
            authority = str_slice(authority, 0, i);
    }
    struct str host = host_of(authority);
    if (host.len == 0 || str_find(authority, '@') != authority.len)
        return err_set(err, RC_BAD_INPUT, "%s names no host, or a user", variable);
    if (*plain && !is_allowed_address(host))
        return err_set(
            err, RC_BAD_INPUT,
            "%s: over http only this machine, 169.254.170.2, 169.254.170.23 and [fd00:ec2::23] are asked, not %.*s",
            variable, (int)host.len, host.at);
    return RC_OK;
}

/* ---- Asking ---- */

/* What goes into the Authorization header; empty: nothing. A file is read anew each time. */
static enum rc read_authorization(const struct provider_context *context, struct file *file, struct str *out,
                                  struct err *err)
{
    struct str path = settings_environment(context->settings, "AWS_CONTAINER_AUTHORIZATION_TOKEN_FILE");
    const char *variable = "AWS_CONTAINER_AUTHORIZATION_TOKEN";
    *out = STR_EMPTY;
    if (path.len != 0) {
        enum rc rc = file_read_bounded(path, SECRET_JSON_MAX, file, NULL, err);
        if (rc != RC_OK)
            return rc;
        variable = "AWS_CONTAINER_AUTHORIZATION_TOKEN_FILE";
        *out = file->bytes;
    } else {
        *out = settings_environment(context->settings, variable);
    }
    for (size_t i = 0; i < out->len; i++) {
        if (out->at[i] < ' ' || out->at[i] > '~')
            return err_set(err, RC_BAD_INPUT, "%s holds a line end or another character that a header cannot hold",
                           variable);
    }
    return RC_OK;
}

static enum rc read_answer(const struct provider_context *context, const struct provider_answer *answer,
                           struct credentials *out, struct err *err)
{
    static const char what[] = "the answer of the container's credential endpoint";
    struct secret_json json = {NULL, {NULL, 0}};
    enum rc rc = secret_json_parse(buf_str(&answer->body), what, &json, err);
    if (rc == RC_OK)
        rc = secret_json_credentials(json.root, &secret_json_metadata_members, provider_now(context), what, out, err);
    secret_json_free(&json);
    return rc;
}

static enum rc ask(const struct provider_context *context, const struct container *container, struct str authorization,
                   struct provider_answer *answer, struct err *err)
{
    struct http_header headers[] = {{STR("Accept"), STR("application/json")}, {STR("Authorization"), authorization}};
    struct http_request request = {.method = STR("GET"),
                                   .url = container->url,
                                   .headers = headers,
                                   .header_count = authorization.len != 0 ? 2 : 1,
                                   .body_ceiling = SECRET_JSON_MAX,
                                   .total_timeout_ms = TRY_MS,
                                   .connect_timeout_ms = TRY_MS,
                                   .plain = container->plain,
                                   .no_proxy = true};
    for (int i = 0; i < TRIES; i++) {
        enum rc rc = i == 0 ? RC_OK : context->transport->wait(context->transport->self, PAUSE_MS, err);
        if (rc == RC_OK)
            rc = provider_request_once(context, &request, answer, err);
        if (rc != RC_OK || answer->status == 200)
            return rc;
    }
    if (answer->status == 0)
        return err_set(err, RC_IO, "the container's credential endpoint does not answer: %s", answer->reason);
    struct str host = provider_host(container->url);
    return err_set(err, RC_IO, "the container's credential endpoint %.*s answered %ld", (int)host.len, host.at,
                   answer->status);
}

static enum rc fetch(struct provider *provider, bool forced, struct credentials *out, struct err *err)
{
    (void)forced;
    struct file file = {STR_EMPTY, NULL};
    struct str authorization = STR_EMPTY;
    struct provider_answer answer = {.body = BUF_NEW(0)};
    enum rc rc = read_authorization(provider->context, &file, &authorization, err);
    if (rc == RC_OK)
        rc = ask(provider->context, provider->state, authorization, &answer, err);
    if (rc == RC_OK)
        rc = read_answer(provider->context, &answer, out, err);
    provider_answer_free(&answer);
    file_wipe(&file);
    return rc;
}

enum rc provider_container_find(struct provider_context *context, const struct provider_scope *scope,
                                struct provider **out, struct err *err)
{
    (void)scope;
    struct str relative = settings_environment(context->settings, "AWS_CONTAINER_CREDENTIALS_RELATIVE_URI");
    struct str full = settings_environment(context->settings, "AWS_CONTAINER_CREDENTIALS_FULL_URI");
    *out = NULL;
    if (relative.len == 0 && full.len == 0)
        return RC_OK;
    struct container *container = ARENA_NEW(context->arena, struct container);
    struct provider *provider = provider_new(context, "container");
    if (container == NULL || provider == NULL)
        return err_no_memory(err);
    if (relative.len != 0) {
        if (relative.at[0] != '/' || !is_clean_url(relative))
            return err_set(err, RC_BAD_INPUT,
                           "AWS_CONTAINER_CREDENTIALS_RELATIVE_URI is not a path that begins with /");
        container->plain = true;
        container->url = arena_printf(context->arena, "http://169.254.170.2%.*s", (int)relative.len, relative.at);
    } else {
        enum rc rc = check_full(full, &container->plain, err);
        if (rc != RC_OK)
            return rc;
        container->url = arena_copy(context->arena, full);
    }
    if (container->url.at == NULL)
        return err_no_memory(err);
    provider->fetch = fetch;
    provider->state = container;
    provider->role = true;
    *out = provider;
    return RC_OK;
}
