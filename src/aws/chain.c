/* SPDX-License-Identifier: Apache-2.0
 *
 * The chain of sources: which one is configured, its first credentials, and what is said where there is none (aws-live.md 1.1).
 */
#include "aws/chain.h"

#include <stdlib.h>

#include "aws/ask_code.h"
#include "aws/keeper.h"

struct chain {
    struct chain_options options;
    struct chain_transport *transport; /* owned; NULL: the caller's */
    struct provider_context context;
    struct keeper *keeper;
    struct str region;
};

/* One line: where it was looked, and the way on. */
static enum rc nothing_found(const struct provider_context *context, struct str ec2, struct err *err)
{
    const struct settings *settings = context->settings;
    bool disabled = settings->imds_disabled;
    return err_set(
        err, RC_BAD_INPUT,
        "no AWS credentials: none in %sprofile \"%.*s\" (%.*s, %.*s), from a container or from EC2 (%.*s); run "
        "'aws login' or 'aws configure sso', or name a profile with --profile",
        settings->profile_on_command_line ? "" : "the environment, in ", (int)settings->profile.name.len,
        settings->profile.name.at, (int)settings->config_path.len, settings->config_path.at,
        (int)settings->credentials_path.len, settings->credentials_path.at,
        disabled ? (int)strlen("metadata disabled by AWS_EC2_METADATA_DISABLED") : (int)ec2.len,
        disabled ? "metadata disabled by AWS_EC2_METADATA_DISABLED" : ec2.at);
}

static enum rc begin(struct chain *chain, struct err *err)
{
    struct provider_context *context = &chain->context;
    const struct settings *settings = context->settings;
    const struct provider_scope scope = {&settings->profile, !settings->profile_on_command_line};
    struct str ec2 = STR_EMPTY;
    size_t row = 0;
    for (;;) {
        struct provider *provider = NULL;
        bool present = false;
        enum rc rc = provider_order_find(context, &scope, &row, &provider, err);
        if (rc != RC_OK)
            return rc;
        if (provider == NULL)
            return nothing_found(context, ec2, err);
        struct keeper *keeper = keeper_new(context, provider);
        if (keeper == NULL)
            return err_no_memory(err);
        rc = keeper_begin(keeper, &present, err);
        if (rc != RC_OK)
            return rc;
        if (present) {
            chain->keeper = keeper;
            break;
        }
        ec2 = provider->absent;
    }
    struct provider *provider = chain->keeper->provider;
    struct str shown = credentials_shown(&chain->keeper->held, context->arena);
    if (shown.at == NULL)
        return err_no_memory(err);
    provider_trace(context, "credentials: %.*s, key %.*s", (int)provider->name.len, provider->name.at, (int)shown.len,
                   shown.at);
    if (settings->region.len == 0 && provider->may_be_stale)
        return provider_imds_region(context, &chain->region, err);
    return RC_OK;
}

enum rc chain_open_with(const struct chain_options *options, const struct transport *transport, struct chain **out,
                        struct err *err)
{
    enum rc rc = RC_OK;
    struct chain *chain = calloc(1, sizeof *chain);
    if (chain == NULL)
        return err_no_memory(err);
    chain->options = *options;
    if (chain->options.ask_code == NULL)
        chain->options.ask_code = ask_code;
    chain->context.options = &chain->options;
    chain->context.settings = options->settings;
    chain->context.arena = arena_new(0);
    chain->context.transport = transport;
    if (chain->context.arena == NULL)
        rc = err_no_memory(err);
    if (rc == RC_OK && transport == NULL) {
        rc = chain_transport_new(&chain->options, &chain->transport, err);
        if (rc == RC_OK)
            chain->context.transport = chain_transport_face(chain->transport);
    }
    if (rc == RC_OK)
        rc = begin(chain, err);
    if (rc == RC_OK)
        *out = chain;
    else
        chain_close(chain);
    return rc;
}

enum rc chain_open(const struct chain_options *options, struct chain **out, struct err *err)
{
    return chain_open_with(options, NULL, out, err);
}

void chain_close(struct chain *chain)
{
    if (chain == NULL)
        return;
    keeper_clear_all(&chain->context);
    chain_transport_free(chain->transport);
    arena_free(chain->context.arena);
    free(chain);
}

const struct credential_source *chain_source(const struct chain *chain)
{
    return &chain->keeper->source;
}

struct str chain_region(const struct chain *chain)
{
    return chain->region;
}
