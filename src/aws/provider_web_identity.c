/* SPDX-License-Identifier: Apache-2.0
 *
 * A token of an OIDC provider for a role's session (aws-live.md 1.5; SDKs and Tools Reference Guide, "Assume role credential provider";
 * API: AssumeRoleWithWebIdentity). The request is not signed.
 */
#include "aws/provider_session.h"

#include "text/file.h"

struct web_identity {
    struct str token_path; /* for the system */
    struct str role, session_name;
    const char *session_name_where;
};

#define TOKEN_MOST ((size_t)64 << 10)

/* The token as it stands now: it is rotated. */
static enum rc read_token(const struct web_identity *state, struct file *file, struct str *token, struct err *err)
{
    enum rc rc = file_read_bounded(state->token_path, TOKEN_MOST, file, NULL, err);
    if (rc != RC_OK)
        return rc;
    *token = file->bytes;
    if (str_ends_with(*token, STR("\n")))
        *token = str_slice(*token, 0, token->len - 1);
    bool good = token->len > 0;
    for (size_t i = 0; good && i < token->len; i++)
        good = token->at[i] > ' ' && token->at[i] <= '~';
    if (!good) {
        err_place(err, state->token_path, 0, 0);
        return err_set(err, RC_BAD_INPUT, "%s",
                       token->len == 0 ? "holds no web identity token"
                                       : "is not a web identity token: it holds other than printable ASCII");
    }
    return RC_OK;
}

static bool is_stale(struct str code)
{
    return str_equal(code, STR("InvalidIdentityToken")) || str_equal(code, STR("IDPRejectedClaim")) ||
           str_equal(code, STR("ExpiredTokenException")) || str_equal(code, STR("ExpiredToken"));
}

static enum rc refused(const struct provider *provider, const struct call_answer *answer, struct err *err)
{
    const struct web_identity *state = provider->state;
    enum rc rc = answer->http_status == 0 ? RC_IO : RC_BAD_INPUT;
    err_set(err, rc, "%.*s: AssumeRoleWithWebIdentity: %.*s: %.*s", (int)provider->name.len, provider->name.at,
            (int)answer->code.len, answer->code.at, (int)answer->message.len, answer->message.at);
    if (is_stale(answer->code))
        err_hint(err, "the token in %.*s is stale or not the one that the role trusts", (int)state->token_path.len,
                 state->token_path.at);
    return rc;
}

static enum rc fetch(struct provider *provider, bool forced, struct credentials *out, struct err *err)
{
    (void)forced;
    struct provider_context *context = provider->context;
    const struct web_identity *state = provider->state;
    struct file file = {STR_EMPTY, NULL};
    struct str token = STR_EMPTY;
    struct str session_name = STR_EMPTY;
    struct call_answer answer = {0};
    struct arena *arena = arena_new(0);
    enum rc rc = arena == NULL ? err_no_memory(err) : read_token(state, &file, &token, err);
    if (rc == RC_OK)
        rc = provider_session_name(context, arena, state->session_name, state->session_name_where, &session_name, err);
    if (rc != RC_OK)
        goto out;
    struct parameter parameters[] = {
        {STR("RoleArn"), PARAMETER_TEXT, state->role, NULL, 0},
        {STR("RoleSessionName"), PARAMETER_TEXT, session_name, NULL, 0},
        {STR("WebIdentityToken"), PARAMETER_TEXT, token, NULL, 0},
    };
    struct call call = {.operation = operation_get(OPERATION_ASSUME_ROLE_WITH_WEB_IDENTITY),
                        .parameters = parameters,
                        .parameter_count = sizeof parameters / sizeof *parameters};
    rc = context->transport->call(context->transport->self, &call, arena, &answer, err);
    if (rc != RC_OK)
        goto out;
    if (answer.status == CALL_NO_MEMORY)
        rc = err_no_memory(err);
    else if (answer.status != CALL_COLLECTED)
        rc = refused(provider, &answer, err);
    else
        rc = provider_session_read(context, answer.json, "the answer of AssumeRoleWithWebIdentity", out, err);
out:
    file_wipe(&file);
    arena_free_wiped(arena);
    return rc;
}

/* The variable where it counts, else the profile's property. Empty: neither. */
static struct str setting(const struct provider_context *context, const struct provider_scope *scope,
                          const char *variable, struct str property, bool *is_variable)
{
    struct str value = scope->environment ? settings_environment(context->settings, variable) : STR_EMPTY;
    *is_variable = value.len != 0;
    return value.len != 0 ? value : profile_get(scope->profile, property, NULL);
}

enum rc provider_web_identity_find(struct provider_context *context, const struct provider_scope *scope,
                                   struct provider **out, struct err *err)
{
    bool of_environment = false;
    bool ignored = false;
    bool session_is_variable = false;
    struct str path =
        setting(context, scope, "AWS_WEB_IDENTITY_TOKEN_FILE", STR("web_identity_token_file"), &of_environment);
    struct str role = setting(context, scope, "AWS_ROLE_ARN", STR("role_arn"), &ignored);
    *out = NULL;
    if (path.len == 0)
        return RC_OK;
    struct str profile = scope->profile->name;
    if (role.len == 0 && of_environment)
        return err_set(err, RC_BAD_INPUT,
                       "AWS_WEB_IDENTITY_TOKEN_FILE is set, but neither AWS_ROLE_ARN nor role_arn is");
    if (role.len == 0)
        return err_set(err, RC_BAD_INPUT, "profile %.*s has a web_identity_token_file, but no role_arn",
                       (int)profile.len, profile.at);
    if (!provider_session_is_role(role))
        return err_set(err, RC_BAD_INPUT, "the role of the web identity is not the ARN of one: %.*s", (int)role.len,
                       role.at);
    struct provider *provider = of_environment
                                    ? provider_new(context, "web identity (role %.*s)", (int)role.len, role.at)
                                    : provider_new(context, "profile %.*s (web identity, role %.*s)", (int)profile.len,
                                                   profile.at, (int)role.len, role.at);
    struct web_identity *state = ARENA_NEW(context->arena, struct web_identity);
    if (provider == NULL || state == NULL)
        return err_no_memory(err);
    state->role = role;
    state->token_path = path;
    state->session_name =
        setting(context, scope, "AWS_ROLE_SESSION_NAME", STR("role_session_name"), &session_is_variable);
    state->session_name_where = session_is_variable ? "AWS_ROLE_SESSION_NAME" : "role_session_name";
    provider->fetch = fetch;
    provider->state = state;
    provider->role = true;
    *out = provider;
    return RC_OK;
}
