/* SPDX-License-Identifier: Apache-2.0
 *
 * Profiles that assume a role, with the credentials of another profile or of a named source (aws-live.md 1.3; SDKs and Tools
 * Reference Guide, "Assume role credential provider"; AWS CLI User Guide, "Using an IAM role in the AWS CLI").
 */
#include "aws/keeper.h"
#include "aws/provider_session.h"
#include "aws/secret_json.h"

#include "text/decimal.h"

enum {
    DEPTH_MOST = 16,
    DURATION_LEAST = 900,
    DURATION_MOST = 43200,
    CHAINED_MOST = 3600, /* role chaining: API, AssumeRole */
    CODE_TRIES = 3,
    CODE_DIGITS = 6
};

struct role {
    struct str profile; /* its name */
    struct str arn, external_id, mfa_serial, session_name;
    int64_t duration; /* 0: STS's own */
    struct keeper *source;
};

/* The profiles on the way here, the last first. */
struct way {
    const struct way *before;
    struct str profile;
    size_t depth;
};

static struct str get(const struct profile *profile, struct str name)
{
    return profile_get(profile, name, NULL);
}

/* ---- Fetching ---- */

static bool is_code(struct str text)
{
    for (size_t i = 0; i < text.len; i++) {
        if (text.at[i] < '0' || text.at[i] > '9')
            return false;
    }
    return text.len == CODE_DIGITS;
}

/* Three tries for its form; one that STS refuses is not asked for again. */
static enum rc ask_code(const struct provider_context *context, const struct role *role, struct secret *out,
                        struct err *err)
{
    for (int i = 0; i < CODE_TRIES; i++) {
        enum rc rc = context->options->ask_code(context->options->ask_self, role->mfa_serial, out, err);
        if (rc == RC_BAD_INPUT)
            return err_set(err, RC_BAD_INPUT, "profile %.*s needs an MFA code and there is no terminal",
                           (int)role->profile.len, role->profile.at);
        if (rc != RC_OK)
            return rc;
        if (is_code(secret_str(out)))
            return RC_OK;
    }
    return err_set(err, RC_BAD_INPUT, "profile %.*s needs an MFA code, which has %d digits", (int)role->profile.len,
                   role->profile.at, CODE_DIGITS);
}

/* Root may not assume roles, and AWS says no more than AccessDenied. */
static void hint_at_root(const struct provider_context *context, const struct role *role, struct arena *arena,
                         struct err *err)
{
    struct call call = {.operation = operation_get(OPERATION_GET_CALLER_IDENTITY),
                        .credentials = &role->source->source};
    struct call_answer answer = {0};
    struct err ignored = ERR_NONE;
    struct json_doc *doc = NULL;
    if (context->transport->call(context->transport->self, &call, arena, &answer, &ignored) == RC_OK &&
        answer.status == CALL_COLLECTED && json_parse(NULL, answer.json, &doc, &ignored) == RC_OK &&
        str_ends_with(json_string(json_get(json_root(doc), STR("Arn"))), STR(":root")))
        err_hint(err,
                 "the credentials are those of the root user, who cannot assume a role: use an IAM user or a role");
    json_doc_free(doc);
    err_clear(&ignored);
}

static enum rc refused(const struct provider *provider, const struct call_answer *answer, struct arena *arena,
                       struct err *err)
{
    const struct role *role = provider->state;
    enum rc rc = answer->http_status == 0 ? RC_IO : RC_BAD_INPUT;
    err_set(err, rc, "profile %.*s: AssumeRole of %.*s: %.*s: %.*s", (int)role->profile.len, role->profile.at,
            (int)role->arn.len, role->arn.at, (int)answer->code.len, answer->code.at, (int)answer->message.len,
            answer->message.at);
    if (answer->status == CALL_DENIED)
        hint_at_root(provider->context, role, arena, err);
    return rc;
}

static void add(struct parameter *parameters, size_t *count, struct str name, enum parameter_kind kind, struct str text)
{
    if (text.len != 0)
        parameters[(*count)++] = (struct parameter){name, kind, text, NULL, 0};
}

static struct str print_duration(const struct provider *provider, struct arena *arena)
{
    const struct role *role = provider->state;
    int64_t duration = role->duration;
    if (role->source->provider->role && duration > CHAINED_MOST) {
        provider_trace(
            provider->context,
            "credentials: profile %.*s: duration_seconds is %lld, but a role assumed with a role's credentials "
            "lasts an hour at most",
            (int)role->profile.len, role->profile.at, (long long)duration);
        duration = CHAINED_MOST;
    }
    return arena_printf(arena, "%lld", (long long)duration);
}

static enum rc fetch(struct provider *provider, bool forced, struct credentials *out, struct err *err)
{
    (void)forced;
    struct provider_context *context = provider->context;
    const struct role *role = provider->state;
    const struct credentials *of_source = NULL;
    struct secret code = SECRET_NONE;
    struct str session_name = STR_EMPTY;
    struct str duration = STR_EMPTY;
    struct call_answer answer = {0};
    struct parameter parameters[6];
    size_t count = 0;
    struct arena *arena = arena_new(0);
    enum rc rc = arena == NULL ? err_no_memory(err) : RC_OK;
    if (rc == RC_OK) /* a source that is broken says so before anybody is asked for a code */
        rc = role->source->source.get(role->source, &of_source, err);
    if (rc == RC_OK)
        rc = provider_session_name(context, arena, role->session_name, "role_session_name", &session_name, err);
    if (rc == RC_OK && role->duration != 0) {
        duration = print_duration(provider, arena);
        rc = duration.at == NULL ? err_no_memory(err) : RC_OK;
    }
    if (rc == RC_OK && role->mfa_serial.len != 0)
        rc = ask_code(context, role, &code, err);
    if (rc != RC_OK)
        goto out;
    provider_trace(context, "credentials: profile %.*s: AssumeRole of %.*s with the credentials of %.*s",
                   (int)role->profile.len, role->profile.at, (int)role->arn.len, role->arn.at,
                   (int)role->source->provider->name.len, role->source->provider->name.at);
    add(parameters, &count, STR("RoleArn"), PARAMETER_TEXT, role->arn);
    add(parameters, &count, STR("RoleSessionName"), PARAMETER_TEXT, session_name);
    add(parameters, &count, STR("DurationSeconds"), PARAMETER_NUMBER, duration);
    add(parameters, &count, STR("ExternalId"), PARAMETER_TEXT, role->external_id);
    add(parameters, &count, STR("SerialNumber"), PARAMETER_TEXT, role->mfa_serial);
    add(parameters, &count, STR("TokenCode"), PARAMETER_TEXT, secret_str(&code));
    struct call call = {.operation = operation_get(OPERATION_ASSUME_ROLE),
                        .credentials = &role->source->source,
                        .parameters = parameters,
                        .parameter_count = count};
    rc = context->transport->call(context->transport->self, &call, arena, &answer, err);
    if (rc == RC_OK && answer.status == CALL_NO_MEMORY)
        rc = err_no_memory(err);
    else if (rc == RC_OK && answer.status != CALL_COLLECTED)
        rc = refused(provider, &answer, arena, err);
    else if (rc == RC_OK)
        rc = provider_session_read(context, answer.json, "the answer of AssumeRole", out, err);
out:
    secret_clear(&code);
    arena_free_wiped(arena);
    return rc;
}

/* ---- Reading the profile ---- */

static bool has_role(const struct profile *profile)
{
    return get(profile, STR("role_arn")).at != NULL && get(profile, STR("web_identity_token_file")).at == NULL;
}

static bool has_static_keys(const struct profile *profile)
{
    return get(profile, STR("aws_access_key_id")).at != NULL || get(profile, STR("aws_secret_access_key")).at != NULL;
}

static enum rc wrong(const struct profile *profile, struct str name, struct err *err, const char *what)
{
    const struct config_property *property = NULL;
    (void)profile_get(profile, name, &property);
    if (property != NULL)
        provider_place(err, profile, property);
    return err_set(err, RC_BAD_INPUT, "profile %.*s: %s", (int)profile->name.len, profile->name.at, what);
}

static enum rc read_duration(const struct profile *profile, int64_t *out, struct err *err)
{
    struct str text = get(profile, STR("duration_seconds"));
    struct decimal decimal;
    *out = 0;
    if (text.at == NULL)
        return RC_OK;
    if (!decimal_read(text, &decimal) || !decimal_int64(decimal, out) || *out < DURATION_LEAST || *out > DURATION_MOST)
        return wrong(profile, STR("duration_seconds"), err,
                     "duration_seconds must be a whole number from 900 to 43200");
    return RC_OK;
}

static enum rc read_role(struct provider_context *context, const struct profile *profile, struct role *role,
                         struct err *err)
{
    struct str ignored = STR_EMPTY;
    role->profile = profile->name;
    role->arn = get(profile, STR("role_arn"));
    role->external_id = get(profile, STR("external_id"));
    role->mfa_serial = get(profile, STR("mfa_serial"));
    role->session_name = get(profile, STR("role_session_name"));
    if (!provider_session_is_role(role->arn))
        return wrong(profile, STR("role_arn"), err, "role_arn is not the ARN of a role");
    enum rc rc = provider_session_name(context, context->arena, role->session_name, "role_session_name", &ignored, err);
    return rc != RC_OK ? rc : read_duration(profile, &role->duration, err);
}

/* ---- Where its own credentials come from ---- */

static enum rc find_named_source(struct provider_context *context, const struct profile *profile, struct provider **out,
                                 struct err *err)
{
    static const struct {
        struct str name;
        provider_find *find;
        const char *without;
    } sources[] = {
        {{"Environment", 11},
         provider_environment_find,
         "credential_source is Environment, but AWS_ACCESS_KEY_ID is not set"},
        {{"EcsContainer", 12},
         provider_container_find,
         "credential_source is EcsContainer, but neither AWS_CONTAINER_CREDENTIALS_RELATIVE_URI nor "
         "AWS_CONTAINER_CREDENTIALS_FULL_URI is set"},
        {{"Ec2InstanceMetadata", 19},
         provider_imds_find,
         "credential_source is Ec2InstanceMetadata, but AWS_EC2_METADATA_DISABLED is true"},
    };
    struct str named = get(profile, STR("credential_source"));
    struct provider_scope scope = {profile, true};
    for (size_t i = 0; i < sizeof sources / sizeof *sources; i++) {
        if (!str_equal_nocase(named, sources[i].name))
            continue;
        enum rc rc = sources[i].find(context, &scope, out, err);
        if (rc == RC_OK && *out == NULL)
            return wrong(profile, STR("credential_source"), err, sources[i].without);
        return rc;
    }
    return wrong(profile, STR("credential_source"), err,
                 "credential_source must be Environment, EcsContainer or Ec2InstanceMetadata");
}

/* "a -> b -> a", from the first on. */
static void add_way(const struct way *way, struct buf *out)
{
    const struct way *order[DEPTH_MOST + 1];
    size_t count = 0;
    for (; way != NULL && count <= DEPTH_MOST; way = way->before)
        order[count++] = way;
    while (count > 0) {
        buf_add(out, order[--count]->profile);
        buf_add(out, STR(" -> "));
    }
}

static enum rc loop(const struct way *way, struct str source, struct err *err)
{
    struct buf names = BUF_NEW(BUF_UNBOUNDED);
    add_way(way, &names);
    buf_add(&names, source);
    enum rc rc = names.failed != RC_OK
                     ? err_no_memory(err)
                     : err_set(err, RC_BAD_INPUT, "source_profile leads back to where it was: %s", names.at);
    buf_free(&names);
    return rc;
}

static enum rc open_role(struct provider_context *context, const struct profile *profile, const struct way *before,
                         struct provider **out, struct err *err);

static enum rc find_source_profile(struct provider_context *context, const struct profile *profile,
                                   const struct way *way, struct provider **out, struct err *err)
{
    struct str name = get(profile, STR("source_profile"));
    struct profile source = {STR_EMPTY, NULL, NULL};
    if (!settings_find_profile(context->settings, name, &source))
        return wrong(profile, STR("source_profile"), err, "source_profile names a profile that is in neither file");
    bool has_keys = has_static_keys(&source);
    for (const struct way *at = way; at != NULL; at = at->before) {
        /* A profile may name itself for its own keys. */
        if (str_equal(at->profile, name) && !(at == way && has_keys))
            return loop(way, name, err);
    }
    if (has_keys || !has_role(&source)) {
        enum rc rc = provider_order_find_source(context, &source, out, err);
        if (rc == RC_OK && *out == NULL)
            return wrong(profile, STR("source_profile"), err, "source_profile names a profile that has no credentials");
        return rc;
    }
    if (way->depth >= DEPTH_MOST)
        return err_set(err, RC_BAD_INPUT, "source_profile leads through more than %d profiles", DEPTH_MOST);
    return open_role(context, &source, way, out, err);
}

static enum rc open_role(struct provider_context *context, const struct profile *profile, const struct way *before,
                         struct provider **out, struct err *err)
{
    const struct way way = {before, profile->name, before == NULL ? 1 : before->depth + 1};
    bool has_profile = get(profile, STR("source_profile")).at != NULL;
    bool has_source = get(profile, STR("credential_source")).at != NULL;
    struct provider *source = NULL;
    struct provider *provider = NULL;
    struct role *role = ARENA_NEW(context->arena, struct role);
    if (role == NULL)
        return err_no_memory(err);
    if (has_profile && has_source)
        return wrong(profile, STR("credential_source"), err, "has both source_profile and credential_source");
    if (!has_profile && !has_source)
        return wrong(profile, STR("role_arn"), err, "has a role_arn, but neither source_profile nor credential_source");
    enum rc rc = read_role(context, profile, role, err);
    if (rc == RC_OK)
        rc = has_source ? find_named_source(context, profile, &source, err)
                        : find_source_profile(context, profile, &way, &source, err);
    if (rc != RC_OK)
        return rc;
    role->source = keeper_new(context, source);
    provider = provider_new(context, "profile %.*s (role %.*s)", (int)profile->name.len, profile->name.at,
                            (int)role->arn.len, role->arn.at);
    if (role->source == NULL || provider == NULL)
        return err_no_memory(err);
    provider->fetch = fetch;
    provider->state = role;
    provider->role = true;
    if (role->mfa_serial.len != 0)
        provider->fixed = "they were made with an MFA code";
    *out = provider;
    return RC_OK;
}

enum rc provider_assume_role_find(struct provider_context *context, const struct provider_scope *scope,
                                  struct provider **out, struct err *err)
{
    *out = NULL;
    return has_role(scope->profile) ? open_role(context, scope->profile, NULL, out, err) : RC_OK;
}
