/* SPDX-License-Identifier: Apache-2.0
 *
 * A command that prints credentials (aws-live.md 1.8; SDKs and Tools Reference Guide, "Process credential provider"). Only the user's own
 * files can name one.
 */
#include "aws/process.h"
#include "aws/provider.h"
#include "aws/secret_json.h"

#include "text/utf8.h"

enum {
    TIME_MS = 60 * 1000,
    GRACE_MS = 2 * 1000,
    ERRORS_MOST = 4 << 10
};

struct command {
    struct str profile;
    char *const *arguments; /* ends with NULL */
};

/* ---- The command line ---- */

/* One argument, cut off the front of *rest, unquoted into `out`. False: a quote or a backslash has no partner. */
static bool take_argument(struct str *rest, struct buf *out)
{
    char quote = '\0';
    size_t at = 0;
    for (; at < rest->len; at++) {
        char c = rest->at[at];
        char next = at + 1 < rest->len ? rest->at[at + 1] : '\0';
        if (quote == '\0' && (c == ' ' || c == '\t' || c == '\n' || c == '\r'))
            break;
        if (quote == '\0' && (c == '\'' || c == '"')) {
            quote = c;
        } else if (quote != '\0' && c == quote) {
            quote = '\0';
        } else if (c == '\\' && quote != '\'') {
            if (at + 1 == rest->len)
                return false;
            /* In double quotes it takes the meaning of a quote and of itself; elsewhere of everything. */
            if (quote == '"' && next != '"' && next != '\\')
                buf_add_char(out, c);
            buf_add_char(out, next);
            at++;
        } else {
            buf_add_char(out, c);
        }
    }
    *rest = str_from(*rest, at);
    return quote == '\0';
}

/* Splits as the AWS CLI does (Python's shlex), which is a POSIX shell's quoting and nothing else of a shell. */
static enum rc split(struct arena *arena, struct str line, char ***out, const char **fault)
{
    struct buf one = BUF_NEW(BUF_UNBOUNDED);
    char **arguments = NULL;
    size_t count = 0;
    size_t capacity = 0;
    enum rc rc = RC_OK;
    *fault = NULL;
    for (;;) {
        line = str_trim(line);
        char **slot = ARENA_PUSH(arena, arguments, count, capacity); /* the last stays NULL */
        if (slot == NULL) {
            rc = RC_NO_MEMORY;
            break;
        }
        if (line.len == 0)
            break;
        buf_reset(&one);
        if (!take_argument(&line, &one)) {
            *fault = "a quote or a backslash in it has no partner";
            break;
        }
        struct str copy = one.failed != RC_OK ? STR_EMPTY : arena_copy(arena, one.at == NULL ? STR("") : buf_str(&one));
        if (copy.at == NULL) {
            rc = RC_NO_MEMORY;
            break;
        }
        *slot = (char *)(uintptr_t)copy.at;
        count++;
    }
    if (rc == RC_OK && *fault == NULL && (count == 0 || arguments[0][0] == '\0'))
        *fault = "it names no program";
    buf_free(&one);
    *out = arguments;
    return rc;
}

/* ---- Running it ---- */

/* The first line that it printed on standard error, for a message. */
static struct str first_line(const struct process_result *result, struct buf *shown)
{
    struct str rest = str_trim(buf_str(&result->err));
    utf8_add_shown(shown, str_trim(str_cut(&rest, '\n')), false);
    return shown->failed != RC_OK ? STR_EMPTY : buf_str(shown);
}

static enum rc failed(const struct command *command, const struct process_result *result, struct err *err)
{
    struct buf shown = BUF_NEW(BUF_UNBOUNDED);
    struct str line = first_line(result, &shown);
    const char *colon = line.len != 0 ? ": " : "";
    int len = (int)command->profile.len;
    const char *name = command->profile.at;
    enum rc rc = RC_BAD_INPUT;
    switch (result->end) {
    case PROCESS_EXITED:
        err_set(err, rc, "profile %.*s: credential_process ended with status %d%s%.*s", len, name, result->code, colon,
                (int)line.len, line.at);
        break;
    case PROCESS_KILLED:
        err_set(err, rc, "profile %.*s: credential_process was ended by signal %d%s%.*s", len, name, result->code,
                colon, (int)line.len, line.at);
        break;
    case PROCESS_TIMED_OUT:
        err_set(err, rc, "profile %.*s: credential_process did not end in %d s%s%.*s", len, name, TIME_MS / 1000, colon,
                (int)line.len, line.at);
        break;
    case PROCESS_TOO_LONG:
        err_set(err, rc, "profile %.*s: credential_process prints more than %zu KiB", len, name, SECRET_JSON_MAX >> 10);
        break;
    case PROCESS_NOT_BEGUN:
        err_set(err, rc, "profile %.*s: credential_process: %s: %s", len, name, command->arguments[0],
                strerrordesc_np(result->code));
        break;
    }
    buf_free(&shown);
    return rc;
}

static enum rc read_output(const struct provider_context *context, const struct command *command, struct str output,
                           struct credentials *out, struct err *err)
{
    static const struct credential_members members = {
        .key_id = {"AccessKeyId", 11},
        .secret_key = {"SecretAccessKey", 15},
        .token = {"SessionToken", 12},
        .expires = {"Expiration", 10},
        .account = {"AccountId", 9},
    };
    struct secret_json json = {NULL, {NULL, 0}};
    int64_t version = 0;
    struct str what = arena_printf(context->arena, "the output of profile %.*s's credential_process",
                                   (int)command->profile.len, command->profile.at);
    if (what.at == NULL)
        return err_no_memory(err);
    enum rc rc = secret_json_parse(output, what.at, &json, err);
    if (rc != RC_OK)
        return rc;
    struct json said = json_get(json.root, STR("Version"));
    struct str spelt = json_literal_text(said);
    if (json_is(said, JSON_NONE))
        rc = err_set(err, RC_BAD_INPUT, "%s has no Version", what.at);
    else if (!json_int64(said, &version))
        rc = err_set(err, RC_BAD_INPUT, "%s has a Version that is not a number", what.at);
    else if (version != 1)
        rc = err_set(err, RC_BAD_INPUT, "%s has Version %.*s; 1 is read here", what.at,
                     (int)(spelt.len < 20 ? spelt.len : 20), spelt.at);
    if (rc == RC_OK)
        rc = secret_json_credentials(json.root, &members, provider_now(context), what.at, out, err);
    secret_json_free(&json);
    return rc;
}

static enum rc fetch(struct provider *provider, bool forced, struct credentials *out, struct err *err)
{
    (void)forced;
    const struct command *command = provider->state;
    const struct process_limits limits = {TIME_MS, GRACE_MS, SECRET_JSON_MAX, ERRORS_MOST};
    struct process_result result = {.out = BUF_NEW(0), .err = BUF_NEW(0)};
    enum rc rc = process_run(command->arguments, &limits, provider->context->settings->world, &result, err);
    if (rc != RC_OK)
        return rc;
    if (result.end != PROCESS_EXITED || result.code != 0)
        rc = failed(command, &result, err);
    else
        rc = read_output(provider->context, command, buf_str(&result.out), out, err);
    process_result_free(&result);
    return rc;
}

enum rc provider_process_find(struct provider_context *context, const struct provider_scope *scope,
                              struct provider **out, struct err *err)
{
    const struct profile *profile = scope->profile;
    const struct config_property *property = NULL;
    const char *fault = NULL;
    char **arguments = NULL;
    struct str line = profile_get(profile, STR("credential_process"), &property);
    *out = NULL;
    if (line.at == NULL)
        return RC_OK;
    if (str_find(line, '\0') != line.len)
        fault = "it holds a NUL";
    else if (split(context->arena, line, &arguments, &fault) != RC_OK)
        return err_no_memory(err);
    if (fault != NULL) {
        if (property != NULL)
            provider_place(err, profile, property);
        return err_set(err, RC_BAD_INPUT, "profile %.*s: credential_process cannot be run: %s", (int)profile->name.len,
                       profile->name.at, fault);
    }
    struct command *command = ARENA_NEW(context->arena, struct command);
    struct provider *provider =
        provider_new(context, "profile %.*s (credential_process)", (int)profile->name.len, profile->name.at);
    if (command == NULL || provider == NULL)
        return err_no_memory(err);
    command->profile = profile->name;
    command->arguments = arguments;
    provider->fetch = fetch;
    provider->state = command;
    *out = provider;
    return RC_OK;
}
