/* SPDX-License-Identifier: Apache-2.0
 *
 * The cached token of IAM Identity Center, and its renewal by OAuth 2.0's refresh token (API: SSO OIDC, CreateToken).
 */
#include "aws/sso_token.h"

#include "aws/endpoint.h"
#include "aws/provider_request.h"
#include "aws/token_file.h"
#include "text/date.h"
#include "text/digest.h"
#include "text/json_write.h"

enum {
    RENEW_LEFT = 15 * 60
};

enum rc sso_token_expired(const struct sso_login *login, struct err *err)
{
    return err_set(err, RC_BAD_INPUT,
                   "the IAM Identity Center session of profile %.*s has expired; run 'aws sso login --profile %.*s'",
                   (int)login->profile.len, login->profile.at, (int)login->profile.len, login->profile.at);
}

static enum rc no_login(const struct sso_login *login, struct err *err)
{
    return err_set(err, RC_BAD_INPUT,
                   "there is no IAM Identity Center session for profile %.*s; run 'aws sso login --profile %.*s'",
                   (int)login->profile.len, login->profile.at, (int)login->profile.len, login->profile.at);
}

static enum rc cache_path(const struct provider_context *context, const struct sso_login *login, struct arena *arena,
                          struct str *out, struct err *err)
{
    char name[41];
    struct str home = settings_home(context->settings, arena);
    if (home.at == NULL)
        return err_no_memory(err);
    if (home.len == 0)
        return err_set(err, RC_BAD_INPUT, "the home folder is not known: HOME is not set");
    if (digest_sha1_hex(login->session.len != 0 ? login->session : login->start_url, name) != RC_OK)
        return err_set(err, RC_INTERNAL, "libcrypto refuses SHA-1");
    *out = arena_printf(arena, "%.*s/.aws/sso/cache/%s.json", (int)home.len, home.at, name);
    return out->at == NULL ? err_no_memory(err) : RC_OK;
}

/* What stands in the cache. */
struct cached {
    struct str access_token, refresh_token, client_id, client_secret;
    int64_t expires, registration_expires;
};

static enum rc read_cached(const struct sso_login *login, const struct token_file *file, struct cached *out,
                           struct err *err)
{
    struct json root = file->json.root;
    out->access_token = secret_json_text(root, STR("accessToken"));
    out->refresh_token = secret_json_text(root, STR("refreshToken"));
    out->client_id = secret_json_text(root, STR("clientId"));
    out->client_secret = secret_json_text(root, STR("clientSecret"));
    out->registration_expires = 0;
    if (!secret_json_time(secret_json_text(root, STR("registrationExpiresAt")), &out->registration_expires))
        out->registration_expires = 0;
    if (out->access_token.len == 0 || secret_json_text(root, STR("expiresAt")).len == 0)
        return no_login(login, err);
    if (!secret_json_time(secret_json_text(root, STR("expiresAt")), &out->expires))
        return err_set(err, RC_BAD_INPUT, "the IAM Identity Center session of profile %.*s has an unreadable expiresAt",
                       (int)login->profile.len, login->profile.at);
    return RC_OK;
}

static void write_request(const struct cached *cached, struct buf *out)
{
    struct json_writer w = json_writer(out, false);
    json_write_object(&w);
    json_write_key(&w, STR("grantType"));
    json_write_string(&w, STR("refresh_token"));
    json_write_key(&w, STR("clientId"));
    json_write_string(&w, cached->client_id);
    json_write_key(&w, STR("clientSecret"));
    json_write_string(&w, cached->client_secret);
    json_write_key(&w, STR("refreshToken"));
    json_write_string(&w, cached->refresh_token);
    json_write_object_end(&w);
}

/* Takes the new token out of the answer and writes the cache back: the refresh token may have been replaced, and the AWS CLI needs
 * the new one. */
static enum rc take_renewed(const struct provider_context *context, struct arena *arena, struct str path,
                            const struct token_file *file, struct str answer, struct secret *out, struct err *err)
{
    struct secret_json json = {NULL, {NULL, 0}};
    int64_t seconds = 0;
    enum rc rc = secret_json_parse(answer, "the answer of SSO OIDC", &json, err);
    if (rc != RC_OK)
        return rc;
    struct str token = secret_json_text(json.root, STR("accessToken"));
    struct str refresh_token = secret_json_text(json.root, STR("refreshToken"));
    if (token.len == 0 || !json_int64(json_get(json.root, STR("expiresIn")), &seconds) || seconds <= 0 ||
        seconds > INT32_MAX) {
        rc = err_set(err, RC_BAD_INPUT, "the answer of SSO OIDC holds no token");
        goto out;
    }
    struct str expires = date_print(arena, provider_now(context) + seconds);
    rc = expires.at == NULL || secret_set(out, token) != RC_OK ? err_no_memory(err) : RC_OK;
    if (rc != RC_OK)
        goto out;
    struct token_change changes[] = {
        {STR("accessToken"), token, false},
        {STR("expiresAt"), expires, false},
        {STR("refreshToken"), refresh_token, false},
    };
    struct err fault = ERR_NONE;
    rc = token_file_write(path, file, changes, refresh_token.len != 0 ? 3 : 2, &fault);
    if (rc == RC_NO_MEMORY)
        (void)err_no_memory(err);
    else if (rc != RC_OK) {
        /* The new token is good all the same. */
        provider_trace(context, "credentials: %.*s: not written back: %s", (int)path.len, path.at,
                       fault.text == NULL ? "" : fault.text);
        rc = RC_OK;
    }
    err_clear(&fault);
out:
    secret_json_free(&json);
    return rc;
}

static enum rc renew(const struct provider_context *context, const struct sso_login *login, struct arena *arena,
                     struct str path, const struct token_file *file, const struct cached *cached, struct secret *out,
                     struct err *err)
{
    struct endpoint endpoint;
    struct provider_answer answer = {.body = BUF_NEW(0)};
    struct buf body = BUF_NEW(8 * SECRET_JSON_MAX);
    enum rc rc = endpoint_find(arena, context->settings, SERVICE_SSO_OIDC, login->region, &endpoint, err);
    if (rc != RC_OK)
        return rc;
    struct str url = arena_printf(arena, "%.*s/token", (int)endpoint.url.len, endpoint.url.at);
    if (url.at == NULL || buf_room(&body, body.ceiling) == NULL) {
        rc = err_no_memory(err);
        goto out;
    }
    write_request(cached, &body);
    struct http_header headers[] = {{STR("Content-Type"), STR("application/json")}};
    struct http_request request = {.method = STR("POST"),
                                   .url = url,
                                   .headers = headers,
                                   .header_count = 1,
                                   .body = buf_str(&body),
                                   .body_ceiling = SECRET_JSON_MAX,
                                   .plain = endpoint.plain,
                                   .no_proxy = endpoint.loopback};
    rc =
        body.failed != RC_OK ? err_no_memory(err) : provider_request(context, SERVICE_SSO_OIDC, &request, &answer, err);
    if (rc == RC_OK && answer.status != 200)
        rc = err_set(err, RC_BAD_INPUT, "SSO OIDC answered %ld", answer.status);
    if (rc == RC_OK)
        rc = take_renewed(context, arena, path, file, buf_str(&answer.body), out, err);
out:
    if (body.at != NULL)
        secret_wipe(body.at, body.capacity);
    buf_free(&body);
    provider_answer_free(&answer);
    return rc;
}

/* Whether a renewal can be asked for: legacy tokens never are. */
static bool can_renew(const struct sso_login *login, const struct cached *cached, int64_t now)
{
    return login->session.len != 0 && cached->expires - now < RENEW_LEFT && cached->refresh_token.len != 0 &&
           cached->client_id.len != 0 && cached->client_secret.len != 0 && cached->registration_expires > now;
}

enum rc sso_token_load(struct provider_context *context, const struct sso_login *login, struct secret *out,
                       struct err *err)
{
    struct token_file file = {{STR_EMPTY, NULL}, {NULL, {NULL, 0}}};
    struct cached cached = {0};
    struct str path = STR_EMPTY;
    bool missing = false;
    bool done = false;
    int64_t now = provider_now(context);
    struct arena *arena = arena_new(0);
    enum rc rc = arena == NULL ? err_no_memory(err) : cache_path(context, login, arena, &path, err);
    if (rc == RC_OK)
        rc = token_file_read(path, &file, &missing, err);
    if (rc == RC_OK && missing)
        rc = no_login(login, err);
    if (rc == RC_OK)
        rc = read_cached(login, &file, &cached, err);
    if (rc == RC_OK && can_renew(login, &cached, now)) {
        struct err fault = ERR_NONE;
        rc = renew(context, login, arena, path, &file, &cached, out, &fault);
        done = rc == RC_OK;
        if (rc == RC_NO_MEMORY) {
            (void)err_no_memory(err);
        } else if (rc != RC_OK) {
            provider_trace(context, "credentials: profile %.*s: its session is not renewed: %s",
                           (int)login->profile.len, login->profile.at, fault.text == NULL ? "" : fault.text);
            rc = RC_OK; /* the old one may live still */
        }
        err_clear(&fault);
    }
    if (rc == RC_OK && !done) {
        rc = cached.expires <= now ? sso_token_expired(login, err) : RC_OK;
        if (rc == RC_OK && secret_set(out, cached.access_token) != RC_OK)
            rc = err_no_memory(err);
    }
    token_file_free(&file);
    arena_free(arena);
    return rc;
}
