/* SPDX-License-Identifier: Apache-2.0
 *
 * When credentials are renewed: from `advisory` on it is tried and the old ones go on if it fails, from `mandatory` on it must succeed.
 */
#include "aws/keeper.h"

enum {
    PAUSE = 30,           /* seconds between renewals that are tried in vain while the old ones live */
    STALE_LEAST = 5 * 60, /* and before expired ones of EC2 are asked for again */
    STALE_SPREAD = 5 * 60 + 1
};

/* The moments from which a renewal is tried, and must succeed; false: never. */
static bool windows(const struct keeper *keeper, int64_t *advisory, int64_t *mandatory)
{
    const struct provider *provider = keeper->provider;
    if (!credentials_windows(&keeper->held, advisory, mandatory))
        return false;
    if (provider->advisory_left != 0 || provider->mandatory_left != 0) {
        *advisory = keeper->held.expires - provider->advisory_left;
        *mandatory = keeper->held.expires - provider->mandatory_left;
    }
    return true;
}

/* Five to ten minutes, so that many machines do not ask at once. Without chance: five. */
static int64_t stale_pause(const struct provider_context *context)
{
    const struct world *world = context->settings->world;
    uint32_t chance = 0;
    if (!world->random(world->self, &chance, sizeof chance))
        chance = 0;
    return STALE_LEAST + chance % STALE_SPREAD;
}

static enum rc fetch(struct keeper *keeper, bool forced, bool *present, struct err *err)
{
    struct provider *provider = keeper->provider;
    struct credentials fresh = CREDENTIALS_NONE;
    int64_t now = provider_now(provider->context);
    enum rc rc = provider->fetch(provider, forced, &fresh, err);
    *present = rc == RC_OK && fresh.key_id.at != NULL;
    if (*present && fresh.expires != 0 && fresh.expires <= now && !provider->may_be_stale)
        rc = err_set(err, RC_BAD_INPUT, "%.*s gave credentials that have expired", (int)provider->name.len,
                     provider->name.at);
    if (*present && rc == RC_OK) {
        int64_t advisory = 0;
        int64_t mandatory = 0;
        credentials_move(&keeper->held, &fresh);
        keeper->try_again = 0;
        keeper->stale_until = 0;
        if (provider->may_be_stale && windows(keeper, &advisory, &mandatory) && now >= mandatory)
            keeper->stale_until = now + stale_pause(provider->context);
    }
    credentials_clear(&fresh);
    return rc;
}

/* The source was there, and must be still. */
static enum rc fetch_again(struct keeper *keeper, bool forced, struct err *err)
{
    struct provider *provider = keeper->provider;
    bool present = false;
    enum rc rc = fetch(keeper, forced, &present, err);
    if (rc == RC_OK && !present)
        return err_set(err, RC_IO, "%.*s gives no credentials: %.*s", (int)provider->name.len, provider->name.at,
                       (int)provider->absent.len, provider->absent.at);
    return rc;
}

static enum rc ended(const struct keeper *keeper, struct err *err)
{
    const struct provider *provider = keeper->provider;
    return err_set(err, RC_BAD_INPUT, "the credentials of %.*s have expired and cannot be renewed: %s",
                   (int)provider->name.len, provider->name.at, provider->fixed);
}

static enum rc keeper_get(void *self, const struct credentials **out, struct err *err)
{
    struct keeper *keeper = self;
    struct provider *provider = keeper->provider;
    int64_t now = provider_now(provider->context);
    int64_t advisory = 0;
    int64_t mandatory = 0;
    enum rc rc = RC_OK;
    if (keeper->held.key_id.at == NULL) {
        rc = fetch_again(keeper, false, err);
    } else if (!windows(keeper, &advisory, &mandatory) || now < keeper->stale_until) {
        rc = RC_OK;
    } else if (provider->fixed != NULL) {
        rc = now >= keeper->held.expires ? ended(keeper, err) : RC_OK;
    } else if (now >= mandatory) {
        rc = fetch_again(keeper, false, err);
    } else if (now >= advisory && now >= keeper->try_again) {
        struct err tried = ERR_NONE;
        rc = fetch_again(keeper, false, &tried);
        if (rc == RC_NO_MEMORY) {
            (void)err_no_memory(err);
        } else if (rc != RC_OK) {
            provider_trace(provider->context, "credentials: %.*s: not renewed, the old ones still live: %s",
                           (int)provider->name.len, provider->name.at, tried.text == NULL ? "" : tried.text);
            keeper->try_again = now + PAUSE;
            rc = RC_OK;
        }
        err_clear(&tried);
    }
    if (rc == RC_OK)
        *out = &keeper->held;
    return rc;
}

static enum rc keeper_renew(void *self, struct err *err)
{
    struct keeper *keeper = self;
    if (keeper->provider->fixed != NULL)
        return ended(keeper, err);
    return fetch_again(keeper, true, err);
}

static struct str keeper_name(void *self)
{
    const struct keeper *keeper = self;
    return keeper->provider->name;
}

struct keeper *keeper_new(struct provider_context *context, struct provider *provider)
{
    struct keeper *keeper = ARENA_NEW(context->arena, struct keeper);
    if (keeper == NULL)
        return NULL;
    keeper->provider = provider;
    keeper->held = CREDENTIALS_NONE;
    keeper->source = (struct credential_source){keeper, keeper_get, keeper_renew, keeper_name};
    keeper->next = context->keepers;
    context->keepers = keeper;
    return keeper;
}

void keeper_clear_all(struct provider_context *context)
{
    for (struct keeper *keeper = context->keepers; keeper != NULL; keeper = keeper->next)
        credentials_clear(&keeper->held);
    context->keepers = NULL;
}

enum rc keeper_begin(struct keeper *keeper, bool *present, struct err *err)
{
    *present = true;
    return keeper->held.key_id.at != NULL ? RC_OK : fetch(keeper, false, present, err);
}
