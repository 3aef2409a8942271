/* SPDX-License-Identifier: Apache-2.0
 *
 * EC2's instance metadata, version 2 (aws-live.md 1.10; SDKs and Tools Reference Guide, "IMDS credential provider"; EC2 User Guide,
 * "Use the Instance Metadata Service"). Version 1 is not spoken.
 */
#include "aws/endpoint.h"
#include "aws/provider_request.h"

struct imds {
    struct str base;
    bool plain;
};

enum {
    ROLE_MOST = 64
};

static const char credentials_path[] = "/latest/meta-data/iam/security-credentials/";

/* Says why the source is not there. */
static enum rc absent(struct provider *provider, struct str why, struct err *err)
{
    provider->absent = why;
    return why.at == NULL ? err_no_memory(err) : RC_OK;
}

static enum rc ask(struct provider *provider, struct str method, struct str path, struct http_header header,
                   struct provider_answer *answer, struct err *err)
{
    const struct provider_context *context = provider->context;
    const struct imds *imds = provider->state;
    const struct settings *settings = context->settings;
    int64_t timeout = (int64_t)settings->imds_timeout_seconds * 1000;
    struct arena *arena = arena_new(0);
    struct str url = arena == NULL
                         ? STR_EMPTY
                         : arena_printf(arena, "%.*s%.*s", (int)imds->base.len, imds->base.at, (int)path.len, path.at);
    struct http_request request = {.method = method,
                                   .url = url,
                                   .headers = &header,
                                   .header_count = 1,
                                   .body_ceiling = SECRET_JSON_MAX,
                                   .total_timeout_ms = timeout,
                                   .connect_timeout_ms = timeout,
                                   .plain = imds->plain,
                                   .no_proxy = true};
    enum rc rc = url.at == NULL ? err_no_memory(err) : RC_OK;
    for (unsigned i = 0; rc == RC_OK && (i == 0 || i < settings->imds_attempts); i++) {
        rc = provider_request_once(context, &request, answer, err);
        /* What else it answers, it will answer again. */
        if (rc == RC_OK && answer->status != 0 && answer->status < 500)
            break;
    }
    arena_free(arena);
    return rc;
}

/* *out stays SECRET_NONE where there is no metadata service, with provider->absent. */
static enum rc get_token(struct provider *provider, struct secret *out, struct err *err)
{
    struct arena *arena = provider->context->arena;
    const struct imds *imds = provider->state;
    struct provider_answer answer = {.body = BUF_NEW(0)};
    struct str host = provider_host(imds->base);
    enum rc rc = ask(provider, STR("PUT"), STR("/latest/api/token"),
                     (struct http_header){STR("x-aws-ec2-metadata-token-ttl-seconds"), STR("21600")}, &answer, err);
    if (rc != RC_OK)
        goto out;
    struct str token = str_trim(buf_str(&answer.body));
    if (answer.status == 200 && token.len != 0)
        rc = secret_set(out, token) == RC_OK ? RC_OK : err_no_memory(err);
    else if (answer.status != 0)
        rc = absent(provider, arena_printf(arena, "%.*s answered %ld", (int)host.len, host.at, answer.status), err);
    else if (answer.accepted && answer.timed_out)
        rc = absent(provider,
                    arena_printf(arena,
                                 "%.*s takes the request for a token and does not answer: in a container the "
                                 "instance's hop limit must be 2",
                                 (int)host.len, host.at),
                    err);
    else
        rc = absent(provider, arena_printf(arena, "no answer from %.*s", (int)host.len, host.at), err);
out:
    provider_answer_free(&answer);
    return rc;
}

/* GET with the token; one that is refused is replaced once. */
static enum rc get(struct provider *provider, struct secret *token, struct str path, struct provider_answer *answer,
                   struct err *err)
{
    struct str name = STR("x-aws-ec2-metadata-token");
    enum rc rc = ask(provider, STR("GET"), path, (struct http_header){name, secret_str(token)}, answer, err);
    if (rc == RC_OK && answer->status == 401) {
        secret_clear(token);
        rc = get_token(provider, token, err);
        if (rc == RC_OK && token->at != NULL)
            rc = ask(provider, STR("GET"), path, (struct http_header){name, secret_str(token)}, answer, err);
    }
    return rc;
}

static bool is_role_name(struct str name)
{
    for (size_t i = 0; i < name.len; i++) {
        char lower = (char)(name.at[i] | 0x20);
        bool word = (lower >= 'a' && lower <= 'z') || (name.at[i] >= '0' && name.at[i] <= '9');
        if (!word && str_find(STR("_+=,.@-"), name.at[i]) == strlen("_+=,.@-"))
            return false;
    }
    return name.len != 0 && name.len <= ROLE_MOST;
}

/* The path to the credentials of the instance's role; empty, with provider->absent: there is none. */
static enum rc find_role(struct provider *provider, struct secret *token, struct str *path, struct err *err)
{
    struct arena *arena = provider->context->arena;
    struct provider_answer answer = {.body = BUF_NEW(0)};
    enum rc rc = get(provider, token, str_of(credentials_path), &answer, err);
    *path = STR_EMPTY;
    if (rc != RC_OK || token->at == NULL)
        goto out;
    if (answer.status != 200) {
        const char *why = answer.status == 404 ? "no role is attached to the instance" : "the role is not answered for";
        rc = absent(provider, str_of(why), err);
        goto out;
    }
    struct str rest = buf_str(&answer.body);
    struct str role = str_trim(str_cut(&rest, '\n'));
    if (role.len == 0) {
        rc = absent(provider, STR("no role is attached to the instance"), err);
    } else if (!is_role_name(role)) {
        rc = err_set(err, RC_BAD_INPUT, "EC2's metadata name a role that is not one");
    } else {
        *path = arena_printf(arena, "%s%.*s", credentials_path, (int)role.len, role.at);
        rc = path->at == NULL ? err_no_memory(err) : RC_OK;
    }
out:
    provider_answer_free(&answer);
    return rc;
}

static enum rc read_answer(const struct provider_context *context, const struct provider_answer *answer,
                           struct credentials *out, struct err *err)
{
    static const char what[] = "the answer of EC2's metadata";
    struct secret_json json = {NULL, {NULL, 0}};
    if (answer->status == 0)
        return err_set(err, RC_IO, "EC2's metadata: %s", answer->reason);
    if (answer->status != 200)
        return err_set(err, RC_IO, "EC2's metadata answered %ld for the role's credentials", answer->status);
    enum rc rc = secret_json_parse(buf_str(&answer->body), what, &json, err);
    struct str code = rc == RC_OK ? secret_json_text(json.root, STR("Code")) : STR_EMPTY;
    if (rc == RC_OK && !str_equal(code, STR("Success")))
        rc = err_set(err, RC_BAD_INPUT, "EC2's metadata have no credentials for the role: %.*s",
                     (int)(code.len < ROLE_MOST ? code.len : ROLE_MOST), code.len == 0 ? "" : code.at);
    if (rc == RC_OK)
        rc = secret_json_credentials(json.root, &secret_json_metadata_members, provider_now(context), what, out, err);
    secret_json_free(&json);
    return rc;
}

static enum rc fetch(struct provider *provider, bool forced, struct credentials *out, struct err *err)
{
    (void)forced;
    struct secret token = SECRET_NONE;
    struct str path = STR_EMPTY;
    struct provider_answer answer = {.body = BUF_NEW(0)};
    provider->absent = STR_EMPTY;
    enum rc rc = get_token(provider, &token, err);
    if (rc == RC_OK && token.at != NULL)
        rc = find_role(provider, &token, &path, err);
    if (rc == RC_OK && path.len != 0)
        rc = get(provider, &token, path, &answer, err);
    if (rc == RC_OK && path.len != 0 && token.at != NULL)
        rc = read_answer(provider->context, &answer, out, err);
    provider_answer_free(&answer);
    secret_clear(&token);
    return rc;
}

static enum rc open_imds(struct provider_context *context, struct provider **out, struct err *err)
{
    const struct settings *settings = context->settings;
    struct str base = settings->imds_endpoint;
    struct imds *imds = ARENA_NEW(context->arena, struct imds);
    struct provider *provider = provider_new(context, "EC2 instance metadata");
    if (imds == NULL || provider == NULL)
        return err_no_memory(err);
    if (base.len == 0)
        base = settings->imds_ipv6 ? STR("http://[fd00:ec2::254]") : STR("http://169.254.169.254");
    while (str_ends_with(base, STR("/")))
        base = str_slice(base, 0, base.len - 1);
    imds->base = base;
    imds->plain = !str_starts_with_nocase(base, STR("https://"));
    provider->fetch = fetch;
    provider->state = imds;
    provider->role = true;
    provider->may_be_stale = true;
    *out = provider;
    return RC_OK;
}

enum rc provider_imds_find(struct provider_context *context, const struct provider_scope *scope, struct provider **out,
                           struct err *err)
{
    (void)scope;
    *out = NULL;
    return context->settings->imds_disabled ? RC_OK : open_imds(context, out, err);
}

enum rc provider_imds_region(struct provider_context *context, struct str *out, struct err *err)
{
    struct provider *provider = NULL;
    struct secret token = SECRET_NONE;
    struct provider_answer answer = {.body = BUF_NEW(0)};
    *out = STR_EMPTY;
    enum rc rc = open_imds(context, &provider, err);
    if (rc == RC_OK)
        rc = get_token(provider, &token, err);
    if (rc == RC_OK && token.at != NULL)
        rc = get(provider, &token, STR("/latest/meta-data/placement/region"), &answer, err);
    if (rc == RC_OK && answer.status == 200) {
        struct str region = str_trim(buf_str(&answer.body));
        if (region_is_valid(region)) {
            *out = arena_copy(context->arena, region);
            rc = out->at == NULL ? err_no_memory(err) : RC_OK;
        }
    }
    provider_answer_free(&answer);
    secret_clear(&token);
    return rc;
}
