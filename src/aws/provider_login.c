/* SPDX-License-Identifier: Apache-2.0
 *
 * Console credentials by `aws login` (aws-live.md 1.7; SDKs and Tools Reference Guide, "Login credentials provider"; API: AWS Sign-In,
 * CreateOAuth2Token). The keys live 15 minutes, the login 12 hours.
 */
#include "aws/dpop.h"

#include <stdlib.h>

#include "aws/endpoint.h"
#include "aws/provider_request.h"
#include "aws/token_file.h"
#include "text/date.h"
#include "text/digest.h"
#include "text/json_write.h"

enum {
    RENEW_LEFT = 5 * 60
};

struct login {
    struct str profile;
    struct str session; /* ARN of the console identity */
    struct str region;  /* empty: the settings' */
};

static const struct credential_members cached_members = {
    .key_id = {"accessKeyId", 11},
    .secret_key = {"secretAccessKey", 15},
    .token = {"sessionToken", 12},
    .expires = {"expiresAt", 9},
    .account = {"accountId", 9},
    .token_needed = true,
    .expires_needed = true,
};

static enum rc log_in(const struct login *login, const char *why, struct err *err)
{
    return err_set(err, RC_BAD_INPUT, "%s profile %.*s; run 'aws login --profile %.*s'", why, (int)login->profile.len,
                   login->profile.at, (int)login->profile.len, login->profile.at);
}

static enum rc cache_path(const struct provider_context *context, const struct login *login, struct arena *arena,
                          struct str *out, struct err *err)
{
    char name[65];
    struct str folder = settings_environment(context->settings, "AWS_LOGIN_CACHE_DIRECTORY");
    if (folder.len != 0) {
        folder = settings_expand_path(context->settings, arena, folder);
        if (folder.at == NULL)
            return err_no_memory(err);
    } else {
        struct str home = settings_home(context->settings, arena);
        if (home.at == NULL)
            return err_no_memory(err);
        if (home.len == 0)
            return err_set(err, RC_BAD_INPUT, "the home folder is not known: HOME is not set");
        folder = arena_printf(arena, "%.*s/.aws/login/cache", (int)home.len, home.at);
        if (folder.at == NULL)
            return err_no_memory(err);
    }
    if (digest_sha256_hex(login->session, name) != RC_OK)
        return err_set(err, RC_INTERNAL, "libcrypto refuses SHA-256");
    *out = arena_printf(arena, "%.*s/%s.json", (int)folder.len, folder.at, name);
    return out->at == NULL ? err_no_memory(err) : RC_OK;
}

/* Members that must be there, besides accessToken. */
static const struct str needed[] = {{"clientId", 8}, {"refreshToken", 12}, {"dpopKey", 7}};

static enum rc read_cached(const struct provider_context *context, const struct login *login, struct str path,
                           struct token_file *file, struct credentials *out, struct err *err)
{
    bool missing = false;
    enum rc rc = token_file_read(path, file, &missing, err);
    if (rc != RC_OK)
        return rc;
    bool whole = !missing && json_is(json_get(file->json.root, STR("accessToken")), JSON_OBJECT);
    for (size_t i = 0; whole && i < sizeof needed / sizeof *needed; i++)
        whole = secret_json_text(file->json.root, needed[i]).len != 0;
    if (!whole)
        return log_in(login, "there is no login for", err);
    return secret_json_credentials(json_get(file->json.root, STR("accessToken")), &cached_members,
                                   provider_now(context), "the cache of the login", out, err);
}

/* ---- Renewing ---- */

static void write_request(const struct token_file *file, struct buf *out)
{
    struct json_writer w = json_writer(out, false);
    json_write_object(&w);
    json_write_key(&w, STR("clientId"));
    json_write_string(&w, secret_json_text(file->json.root, STR("clientId")));
    json_write_key(&w, STR("grantType"));
    json_write_string(&w, STR("refresh_token"));
    json_write_key(&w, STR("refreshToken"));
    json_write_string(&w, secret_json_text(file->json.root, STR("refreshToken")));
    json_write_object_end(&w);
}

static enum rc refused(const struct login *login, const struct provider_answer *answer, struct err *err)
{
    struct secret_json json = {NULL, {NULL, 0}};
    enum rc rc = RC_OK;
    if (answer->body.len != 0)
        rc = secret_json_parse(buf_str(&answer->body), "", &json, NULL);
    struct str error = rc == RC_OK ? secret_json_text(json.root, STR("error")) : STR_EMPTY;
    if (rc == RC_NO_MEMORY)
        rc = err_no_memory(err);
    else if (str_equal(error, STR("TOKEN_EXPIRED")))
        rc = log_in(login, "the login has expired for", err);
    else if (str_equal(error, STR("USER_CREDENTIALS_CHANGED")))
        rc = log_in(login, "the password was changed since the login for", err);
    else if (str_equal(error, STR("INSUFFICIENT_PERMISSIONS")))
        rc = err_set(err, RC_BAD_INPUT, "profile %.*s: the identity lacks the permission signin:CreateOAuth2Token",
                     (int)login->profile.len, login->profile.at);
    else
        rc = err_set(err, answer->status >= 500 ? RC_IO : RC_BAD_INPUT, "profile %.*s: AWS Sign-In answered %ld",
                     (int)login->profile.len, login->profile.at, answer->status);
    secret_json_free(&json);
    return rc;
}

/* The new accessToken as it goes to the cache. */
static void write_access_token(const struct credentials *credentials, struct str expires, struct buf *out)
{
    struct json_writer w = json_writer(out, false);
    json_write_object(&w);
    json_write_key(&w, STR("accessKeyId"));
    json_write_string(&w, secret_str(&credentials->key_id));
    json_write_key(&w, STR("secretAccessKey"));
    json_write_string(&w, secret_str(&credentials->secret_key));
    json_write_key(&w, STR("sessionToken"));
    json_write_string(&w, secret_str(&credentials->token));
    if (credentials->account != NULL) {
        json_write_key(&w, STR("accountId"));
        json_write_string(&w, str_of(credentials->account));
    }
    json_write_key(&w, STR("expiresAt"));
    json_write_string(&w, expires);
    json_write_object_end(&w);
}

static enum rc write_back(const struct provider_context *context, struct arena *arena, struct str path,
                          const struct token_file *file, const struct credentials *fresh, struct str refresh_token,
                          struct err *err)
{
    struct buf access = BUF_NEW(8 * SECRET_JSON_MAX);
    struct err fault = ERR_NONE;
    struct str expires = date_print(arena, fresh->expires);
    enum rc rc = RC_NO_MEMORY;
    if (expires.at != NULL && buf_room(&access, access.ceiling) != NULL) {
        write_access_token(fresh, expires, &access);
        struct token_change changes[] = {
            {STR("accessToken"), buf_str(&access), true},
            {STR("refreshToken"), refresh_token, false},
        };
        rc = access.failed != RC_OK ? RC_NO_MEMORY
                                    : token_file_write(path, file, changes, refresh_token.len != 0 ? 2 : 1, &fault);
    }
    if (rc == RC_NO_MEMORY) {
        (void)err_no_memory(err);
    } else if (rc != RC_OK) { /* the new keys are good all the same */
        provider_trace(context, "credentials: %.*s: not written back: %s", (int)path.len, path.at,
                       fault.text == NULL ? "" : fault.text);
        rc = RC_OK;
    }
    err_clear(&fault);
    if (access.at != NULL)
        secret_wipe(access.at, access.capacity);
    buf_free(&access);
    return rc;
}

static enum rc take_renewed(const struct provider_context *context, struct arena *arena, struct str path,
                            const struct token_file *file, const char *account, struct str answer,
                            struct credentials *out, struct err *err)
{
    static const char what[] = "the answer of AWS Sign-In";
    struct credential_members members = cached_members;
    struct secret_json json = {NULL, {NULL, 0}};
    struct credentials fresh = CREDENTIALS_NONE;
    int64_t seconds = 0;
    int64_t now = provider_now(context);
    members.expires = STR_EMPTY;
    enum rc rc = secret_json_parse(answer, what, &json, err);
    if (rc == RC_OK)
        rc = secret_json_credentials(json_get(json.root, STR("accessToken")), &members, now, what, &fresh, err);
    if (rc == RC_OK &&
        (!json_int64(json_get(json.root, STR("expiresIn")), &seconds) || seconds <= 0 || seconds > INT32_MAX))
        rc = err_set(err, RC_BAD_INPUT, "%s does not say how long the keys live", what);
    fresh.expires = now + seconds;
    if (rc == RC_OK && fresh.account == NULL && account != NULL) {
        fresh.account = strdup(account);
        rc = fresh.account == NULL ? err_no_memory(err) : RC_OK;
    }
    if (rc == RC_OK)
        rc = write_back(context, arena, path, file, &fresh, secret_json_text(json.root, STR("refreshToken")), err);
    if (rc == RC_OK)
        credentials_move(out, &fresh);
    credentials_clear(&fresh);
    secret_json_free(&json);
    return rc;
}

static enum rc make_proof(const struct provider_context *context, const struct token_file *file, struct str url,
                          struct buf *out, struct err *err)
{
    const struct world *world = context->settings->world;
    struct dpop_claims claims = {STR("POST"), url, provider_now(context), {0}};
    if (!world->random(world->self, claims.id, sizeof claims.id))
        return err_set(err, RC_IO, "the system gives no random bytes");
    return dpop_make(secret_json_text(file->json.root, STR("dpopKey")), &claims, out, err);
}

static enum rc renew(const struct provider_context *context, const struct login *login, struct arena *arena,
                     struct str path, const struct token_file *file, const char *account, struct credentials *out,
                     struct err *err)
{
    struct endpoint endpoint;
    struct provider_answer answer = {.body = BUF_NEW(0)};
    struct buf body = BUF_NEW(8 * SECRET_JSON_MAX);
    struct buf proof = BUF_NEW(BUF_UNBOUNDED);
    enum rc rc = endpoint_find(arena, context->settings, SERVICE_SIGNIN, login->region, &endpoint, err);
    if (rc != RC_OK)
        return rc;
    struct str url = arena_printf(arena, "%.*s/v1/token", (int)endpoint.url.len, endpoint.url.at);
    if (url.at == NULL || buf_room(&body, body.ceiling) == NULL)
        rc = err_no_memory(err);
    if (rc == RC_OK)
        rc = make_proof(context, file, url, &proof, err);
    if (rc != RC_OK)
        goto out;
    write_request(file, &body);
    struct http_header headers[] = {{STR("Content-Type"), STR("application/json")}, {STR("DPoP"), buf_str(&proof)}};
    struct http_request request = {.method = STR("POST"),
                                   .url = url,
                                   .headers = headers,
                                   .header_count = 2,
                                   .body = buf_str(&body),
                                   .body_ceiling = SECRET_JSON_MAX,
                                   .plain = endpoint.plain,
                                   .no_proxy = endpoint.loopback};
    rc = body.failed != RC_OK ? err_no_memory(err) : provider_request(context, SERVICE_SIGNIN, &request, &answer, err);
    if (rc == RC_OK && answer.status != 200)
        rc = refused(login, &answer, err);
    else if (rc == RC_OK)
        rc = take_renewed(context, arena, path, file, account, buf_str(&answer.body), out, err);
out:
    if (body.at != NULL)
        secret_wipe(body.at, body.capacity);
    buf_free(&body);
    buf_free(&proof);
    provider_answer_free(&answer);
    return rc;
}

static enum rc fetch(struct provider *provider, bool forced, struct credentials *out, struct err *err)
{
    struct provider_context *context = provider->context;
    const struct login *login = provider->state;
    struct token_file file = {{STR_EMPTY, NULL}, {NULL, {NULL, 0}}};
    struct credentials cached = CREDENTIALS_NONE;
    struct credentials fresh = CREDENTIALS_NONE;
    struct str path = STR_EMPTY;
    int64_t now = provider_now(context);
    struct arena *arena = arena_new(0);
    enum rc rc = arena == NULL ? err_no_memory(err) : cache_path(context, login, arena, &path, err);
    if (rc == RC_OK) /* read anew each time: another process may have renewed them */
        rc = read_cached(context, login, path, &file, &cached, err);
    if (rc != RC_OK)
        goto out;
    if (!forced && cached.expires - now > RENEW_LEFT) {
        credentials_move(out, &cached);
        goto out;
    }
    struct err fault = ERR_NONE;
    rc = renew(context, login, arena, path, &file, cached.account, &fresh, &fault);
    if (rc == RC_OK) {
        credentials_move(out, &fresh);
    } else if (rc == RC_IO && !forced && cached.expires > now) { /* no answer: what lives will do until it ends */
        provider_trace(context, "credentials: profile %.*s: its keys are not renewed: %s", (int)login->profile.len,
                       login->profile.at, fault.text == NULL ? "" : fault.text);
        credentials_move(out, &cached);
        rc = RC_OK;
    } else {
        (void)err_set(err, rc, "%s", fault.text == NULL ? "out of memory" : fault.text);
    }
    err_clear(&fault);
out:
    credentials_clear(&cached);
    credentials_clear(&fresh);
    token_file_free(&file);
    arena_free(arena);
    return rc;
}

enum rc provider_login_find(struct provider_context *context, const struct provider_scope *scope, struct provider **out,
                            struct err *err)
{
    const struct profile *profile = scope->profile;
    struct str session = profile_get(profile, STR("login_session"), NULL);
    struct str region = profile_get(profile, STR("region"), NULL);
    *out = NULL;
    if (session.at == NULL)
        return RC_OK;
    if (session.len == 0)
        return err_set(err, RC_BAD_INPUT, "profile %.*s has an empty login_session", (int)profile->name.len,
                       profile->name.at);
    struct login *login = ARENA_NEW(context->arena, struct login);
    struct provider *provider =
        provider_new(context, "profile %.*s (aws login)", (int)profile->name.len, profile->name.at);
    if (login == NULL || provider == NULL)
        return err_no_memory(err);
    *login = (struct login){profile->name, session, region};
    provider->fetch = fetch;
    provider->state = login;
    provider->advisory_left = RENEW_LEFT;
    *out = provider;
    return RC_OK;
}
