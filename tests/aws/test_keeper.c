/* SPDX-License-Identifier: Apache-2.0 */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

#include "aws/keeper.h"

#define COUNT(array) (sizeof(array) / sizeof *(array))

/* A source whose clock, life and moods a test sets. */
struct fake {
    int64_t now;
    int64_t life; /* 0: no end */
    enum rc next;
    bool absent;
    unsigned fetched, forced;
};

static int64_t fake_now(void *self)
{
    return ((struct fake *)self)->now;
}

static bool fake_random(void *self, void *out, size_t size)
{
    (void)self;
    memset(out, 0, size);
    return true;
}

static enum rc fake_fetch(struct provider *provider, bool forced, struct credentials *out, struct err *err)
{
    struct fake *fake = provider->context->settings->world->self;
    fake->fetched++;
    fake->forced += forced;
    if (fake->next != RC_OK)
        return err_set(err, fake->next, "no luck");
    if (fake->absent)
        return RC_OK;
    assert_int_equal(secret_set(&out->key_id, STR("AKIAIOSFODNN7EXAMPLE")), RC_OK);
    assert_int_equal(secret_set(&out->secret_key, STR("secret")), RC_OK);
    out->obtained = fake->now;
    out->expires = fake->life == 0 ? 0 : fake->now + fake->life;
    return RC_OK;
}

struct parts {
    struct fake fake;
    struct world world;
    struct settings settings;
    struct chain_options options;
    struct provider_context context;
    struct keeper *keeper;
};

static void begin(struct parts *parts, int64_t life)
{
    *parts = (struct parts){.fake = {.now = 1000000, .life = life}};
    parts->world = (struct world){&parts->fake, fake_now, NULL, NULL, fake_random};
    parts->settings.world = &parts->world;
    parts->context = (struct provider_context){&parts->options, &parts->settings, NULL, arena_new(0), NULL};
    struct provider *provider = provider_new(&parts->context, "fake %d", 1);
    assert_non_null(provider);
    provider->fetch = fake_fetch;
    provider->absent = STR("nobody is there");
    parts->keeper = keeper_new(&parts->context, provider);
    assert_non_null(parts->keeper);
}

static void end(struct parts *parts)
{
    keeper_clear_all(&parts->context);
    arena_free(parts->context.arena);
}

static enum rc get(struct parts *parts, struct err *err)
{
    const struct credentials *credentials = NULL;
    enum rc rc = parts->keeper->source.get(parts->keeper->source.self, &credentials, err);
    if (rc == RC_OK)
        assert_string_equal(credentials->key_id.at, "AKIAIOSFODNN7EXAMPLE");
    return rc;
}

/* One row is one question, so many seconds after credentials with a life of an hour were fetched. */
static void renews_in_its_windows(void **state)
{
    (void)state;
    static const struct {
        int64_t after;
        enum rc source; /* what the source answers then */
        enum rc wanted;
        unsigned fetched; /* in all */
    } cases[] = {
        {0, RC_OK, RC_OK, 1},
        {2699, RC_IO, RC_OK, 1},
        {2700, RC_OK, RC_OK, 2}, /* 15 minutes left: tried */
        {2700, RC_IO, RC_OK, 2}, /* and if it fails the old ones go on */
        {2999, RC_IO, RC_OK, 2},
        {3000, RC_OK, RC_OK, 2}, /* 10 minutes left: it must */
        {3000, RC_IO, RC_IO, 2},
        {2700, RC_NO_MEMORY, RC_NO_MEMORY, 2},
        {9999, RC_BAD_INPUT, RC_BAD_INPUT, 2},
    };
    for (size_t i = 0; i < COUNT(cases); i++) {
        struct parts parts;
        struct err err = ERR_NONE;
        begin(&parts, 3600);
        assert_int_equal(get(&parts, &err), RC_OK);
        parts.fake.now += cases[i].after;
        parts.fake.next = cases[i].source;
        assert_int_equal(get(&parts, &err), cases[i].wanted);
        assert_int_equal(parts.fake.fetched, cases[i].fetched);
        err_clear(&err);
        end(&parts);
    }
}

static void pauses_between_tries(void **state)
{
    (void)state;
    struct parts parts;
    begin(&parts, 3600);
    assert_int_equal(get(&parts, NULL), RC_OK);
    parts.fake.next = RC_IO;
    for (int64_t after = 2700; after < 3000; after++) {
        parts.fake.now = 1000000 + after;
        assert_int_equal(get(&parts, NULL), RC_OK);
    }
    assert_int_equal(parts.fake.fetched, 1 + 10);
    end(&parts);
}

static void what_has_no_end_is_kept(void **state)
{
    (void)state;
    struct parts parts;
    begin(&parts, 0);
    assert_int_equal(get(&parts, NULL), RC_OK);
    parts.fake.now += INT64_C(1) << 40;
    assert_int_equal(get(&parts, NULL), RC_OK);
    assert_int_equal(parts.fake.fetched, 1);
    assert_int_equal(parts.keeper->source.renew(parts.keeper->source.self, NULL), RC_OK);
    assert_int_equal(parts.fake.forced, 1);
    end(&parts);
}

/* MFA, files, the environment: used to their end, then a clear line. */
static void what_is_fixed_ends(void **state)
{
    (void)state;
    struct parts parts;
    struct err err = ERR_NONE;
    begin(&parts, 3600);
    parts.keeper->provider->fixed = "they were made with an MFA code";
    assert_int_equal(get(&parts, &err), RC_OK);
    parts.fake.now += 3599;
    assert_int_equal(get(&parts, &err), RC_OK);
    parts.fake.now += 1;
    assert_int_equal(get(&parts, &err), RC_BAD_INPUT);
    assert_string_equal(
        err.text, "the credentials of fake 1 have expired and cannot be renewed: they were made with an MFA code");
    err_clear(&err);
    assert_int_equal(parts.keeper->source.renew(parts.keeper->source.self, &err), RC_BAD_INPUT);
    assert_int_equal(parts.fake.fetched, 1);
    err_clear(&err);
    end(&parts);
}

/* aws-live.md 1.10: EC2 may hand out expired ones while it recovers; they are used, and asked for again after 5 to 10 minutes. */
static void what_may_be_stale_is_used(void **state)
{
    (void)state;
    struct parts parts;
    struct err err = ERR_NONE;
    begin(&parts, -60);
    assert_int_equal(get(&parts, &err), RC_BAD_INPUT);
    assert_string_equal(err.text, "fake 1 gave credentials that have expired");
    err_clear(&err);
    parts.keeper->provider->may_be_stale = true;
    assert_int_equal(get(&parts, &err), RC_OK);
    assert_int_equal(parts.fake.fetched, 2);
    parts.fake.now += 299;
    assert_int_equal(get(&parts, &err), RC_OK);
    assert_int_equal(parts.fake.fetched, 2);
    parts.fake.now += 1;
    assert_int_equal(get(&parts, &err), RC_OK);
    assert_int_equal(parts.fake.fetched, 3);
    end(&parts);
}

static void what_is_not_there(void **state)
{
    (void)state;
    struct parts parts;
    struct err err = ERR_NONE;
    bool present = true;
    begin(&parts, 3600);
    parts.fake.absent = true;
    assert_int_equal(keeper_begin(parts.keeper, &present, &err), RC_OK);
    assert_false(present);
    parts.fake.absent = false;
    assert_int_equal(keeper_begin(parts.keeper, &present, &err), RC_OK);
    assert_true(present);
    parts.fake.absent = true;
    parts.fake.now += 3600;
    assert_int_equal(get(&parts, &err), RC_IO);
    assert_string_equal(err.text, "fake 1 gives no credentials: nobody is there");
    err_clear(&err);
    end(&parts);
}

/* `aws login` has a rule of its own: five minutes. */
static void own_windows(void **state)
{
    (void)state;
    struct parts parts;
    begin(&parts, 900);
    parts.keeper->provider->advisory_left = 300;
    assert_int_equal(get(&parts, NULL), RC_OK);
    parts.fake.next = RC_IO;
    parts.fake.now += 599;
    assert_int_equal(get(&parts, NULL), RC_OK);
    assert_int_equal(parts.fake.fetched, 1);
    parts.fake.now += 1;
    assert_int_equal(get(&parts, NULL), RC_OK);
    assert_int_equal(parts.fake.fetched, 2);
    parts.fake.now += 300;
    assert_int_equal(get(&parts, NULL), RC_IO);
    end(&parts);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(renews_in_its_windows),
        cmocka_unit_test(pauses_between_tries),
        cmocka_unit_test(what_has_no_end_is_kept),
        cmocka_unit_test(what_is_fixed_ends),
        cmocka_unit_test(what_may_be_stale_is_used),
        cmocka_unit_test(what_is_not_there),
        cmocka_unit_test(own_windows),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
