/* SPDX-License-Identifier: Apache-2.0
 *
 * Everything that the caller of a generated question can choose, written anew from iam-evaluation.md 6.4, 6.5 and
 * 7.4: an *axis* is what moves together, with all its states. Axes are independent of each other.
 *
 * Domains are unbounded, windows of them are not. Why a window is enough: conditions look at a key through their
 * atoms alone, so two values that no atom of the pools tells apart are one.
 *   Texts. A text that is a literal of a pool, in whatever case, is in the window. Any other is told by its length up
 *   to three, its first and last two characters, whether it has an `a`, and where it has characters that are neither
 *   `a` nor `b`, which may all be `c`: of a longer one, the first two, an `a` if there is one, and the last two do.
 *   So all texts over {a, b, c} of at most six characters, and the literals.
 *   Numbers, dates. Every bound of a pool, and its neighbours. Two dates that hang together by a difference of at
 *   most L: every cell of bounds that is not empty has a corner, where each is at a bound or L beside one.
 *   Addresses. One of each cell that the pools' ranges cut.
 *   Sets of texts. Every set of members that are told apart, with one of each kind and with two, because more than
 *   one value is not the same as one (4.4).
 * Of the states of an axis those that no atom of the question tells apart are tried once.
 */
#ifndef ROLECALL_TESTS_EXHAUSTIVE_AXES_H
#define ROLECALL_TESTS_EXHAUSTIVE_AXES_H

#include "exhaustive_windows.h"

#include "text/date.h"

enum {
    KEYS_MOST = 8, /* of an axis */
    AXES_MOST = 16,
    ATOMS_MOST = 96,
    MEMBERS_MOST = 7
};

struct state {
    struct context_key keys[KEYS_MOST];
    size_t key_count;
    struct str principal, session, resource; /* what the caller and the target take from it */
    unsigned riders;                         /* that the call passes: they are told apart without any atom */
    char signature[ATOMS_MOST];
};

struct axis {
    struct state *states;
    size_t count, capacity;
};

struct axes {
    struct system *s;
    struct arena *scratch;
    struct context *base; /* what is fixed or unknown */
    const struct condition_atom *atoms[ATOMS_MOST];
    size_t atom_count;
    struct axis list[AXES_MOST];
    size_t count;
    bool too_many; /* more states than are tried */
};

/* ---- Keys and states ---- */

static struct str lower_of(struct arena *arena, const char *key)
{
    struct str lower = arena_copy_lower(arena, str_of(key));
    assert_non_null(lower.at);
    return lower;
}

static bool is_asked(const struct axes *axes, const char *key)
{
    for (size_t i = 0; i < axes->atom_count; i++)
        if (str_equal_nocase(axes->atoms[i]->key, str_of(key)))
            return true;
    return false;
}

static void state_set(struct axes *axes, struct state *state, const char *key, const struct str *values, size_t count)
{
    struct str name = lower_of(axes->scratch, key);
    assert_true(state->key_count < KEYS_MOST);
    state->keys[state->key_count++] = (struct context_key){.name = name,
                                                           .written = str_of(key),
                                                           .state = count > 0 ? CONTEXT_PRESENT : CONTEXT_MISSING,
                                                           .values = values,
                                                           .count = count,
                                                           .multivalued = context_key_multivalued(name)};
}

static void state_set_one(struct axes *axes, struct state *state, const char *key, struct str value)
{
    struct str *values = ARENA_NEW(axes->scratch, struct str);
    assert_non_null(values);
    assert_non_null(value.at);
    *values = value;
    state_set(axes, state, key, values, 1);
}

static void state_set_missing(struct axes *axes, struct state *state, const char *key)
{
    state_set(axes, state, key, NULL, 0);
}

static void state_set_unknown(struct axes *axes, struct state *state, const char *key)
{
    state_set(axes, state, key, NULL, 0);
    state->keys[state->key_count - 1].state = CONTEXT_UNKNOWN;
    state->keys[state->key_count - 1].maybe_missing = true;
}

static void put_state(struct context *context, const struct state *state)
{
    for (size_t i = 0; i < state->key_count; i++)
        assert_int_equal(context_set(context, &state->keys[i]), RC_OK);
}

/* What the atoms of its keys say in this state. */
static void sign(struct axes *axes, struct state *state)
{
    memset(state->signature, 0, sizeof state->signature);
    put_state(axes->base, state);
    for (size_t i = 0; i < axes->atom_count; i++) {
        bool own = false;
        enum tri said;
        for (size_t k = 0; k < state->key_count && !own; k++)
            own = str_equal(axes->atoms[i]->key, state->keys[k].name);
        if (!own)
            continue;
        assert_int_equal(context_evaluate(axes->base, axes->atoms[i], axes->scratch, &said), RC_OK);
        state->signature[i] = (char)(1 + (int)said);
    }
}

/* Adds the state unless one like it is there. */
static void axis_add(struct axes *axes, struct axis *axis, struct state state)
{
    sign(axes, &state);
    for (size_t i = 0; i < axis->count; i++) {
        const struct state *other = &axis->states[i];
        if (other->riders == state.riders && str_equal(other->resource, state.resource) &&
            memcmp(other->signature, state.signature, sizeof state.signature) == 0 &&
            str_equal(other->principal, STR(FOREIGNER)) == str_equal(state.principal, STR(FOREIGNER)) &&
            str_equal(other->session, STR("ab")) == str_equal(state.session, STR("ab")) &&
            str_equal(other->session, STR("ba")) == str_equal(state.session, STR("ba")))
            return;
    }
    struct state *slot = ARENA_PUSH(axes->scratch, axis->states, axis->count, axis->capacity);
    assert_non_null(slot);
    *slot = state;
    axis->count++;
}

static struct axis *axis_new(struct axes *axes)
{
    assert_true(axes->count < AXES_MOST);
    return &axes->list[axes->count++];
}

/* ---- The axes ---- */

static void text_axis(struct axes *axes, const char *key, const struct texts *window, bool may_be_missing)
{
    struct axis *axis = axis_new(axes);
    if (may_be_missing) {
        struct state state = {0};
        state_set_missing(axes, &state, key);
        axis_add(axes, axis, state);
    }
    for (size_t i = 0; i < window->count; i++) {
        struct state state = {0};
        state_set_one(axes, &state, key, window->items[i]);
        axis_add(axes, axis, state);
    }
}

static void words_axis(struct axes *axes, const char *key, const char *const *words, bool may_be_missing)
{
    struct texts window = {0};
    for (size_t i = 0; words[i] != NULL; i++)
        texts_add(axes->scratch, &window, str_of(words[i]));
    text_axis(axes, key, &window, may_be_missing);
}

#define DAY_BEFORE 1795392000 /* 2026-11-23 */
#define DAY_AFTER  1795564800 /* 2026-11-25 */
#define NEW_YEAR   1798761600 /* 2027-01-01 */
#define LAST       253402300799

/* Every bound of the pools, its neighbours, and what is `away` from them; from `least` on. */
static size_t instants_make(int64_t least, int64_t away, int64_t *out)
{
    static const int64_t bounds[] = {NOW,  NOW + 1,     DAY_BEFORE,   DAY_AFTER,  NEW_YEAR,
                                     LAST, NOW + 43201, NOW - 129600, NOW - 43200};
    const int64_t shifts[] = {0, away, -away};
    size_t count = 0;
    for (size_t i = 0; i < sizeof bounds / sizeof bounds[0]; i++)
        for (size_t j = 0; j < (away == 0 ? 1 : 3); j++)
            for (int64_t k = -1; k <= 1; k++) {
                int64_t at = bounds[i] + shifts[j] + k;
                bool there = at < least || at > LAST;
                for (size_t n = 0; n < count && !there; n++)
                    there = out[n] == at;
                if (!there)
                    out[count++] = at;
            }
    return count;
}

enum {
    INSTANTS_MOST = 128
};

static void set_now(struct axes *axes, struct state *state, int64_t now)
{
    if (is_asked(axes, "aws:CurrentTime"))
        state_set_one(axes, state, "aws:CurrentTime", date_print(axes->scratch, now));
    if (is_asked(axes, "aws:EpochTime"))
        state_set_one(axes, state, "aws:EpochTime", arena_printf(axes->scratch, "%lld", (long long)now));
}

/* What is known of MFA in this world; `ages` tells how many there are. */
static void set_mfa(struct axes *axes, struct state *state, size_t world, const char *age)
{
    if (axes->s->caller.kind != CALLER_ROLE_SESSION) {
        if (world == 0)
            state_set_missing(axes, state, "aws:MultiFactorAuthPresent");
        else
            state_set_one(axes, state, "aws:MultiFactorAuthPresent", world == 1 ? STR("false") : STR("true"));
        if (age == NULL)
            state_set_missing(axes, state, "aws:MultiFactorAuthAge");
        else
            state_set_one(axes, state, "aws:MultiFactorAuthAge", str_of(age));
        return;
    }
    static const struct str states[] = {{"false", 5}, {"true", 4}};
    if (!axes->s->step.origins.user) { /* 7.4: of a federation or a service */
        state_set_missing(axes, state, "aws:MultiFactorAuthPresent");
        state_set_missing(axes, state, "aws:MultiFactorAuthAge");
        return;
    }
    state_set_unknown(axes, state, "aws:MultiFactorAuthPresent");
    state->keys[state->key_count - 1].only_values = true;
    state->keys[state->key_count - 1].values = states;
    state->keys[state->key_count - 1].count = 2;
    state_set_unknown(axes, state, "aws:MultiFactorAuthAge");
}

static const char *const mfa_ages[] = {"0", "1", "2", "59", "60", "61", "3599", "3600", "3601", "129600", NULL};

/* The credentials, MFA, and the time: worlds (a) to (d) of 6.5; a session is not older than it lasts. */
static void credentials_axis(struct axes *axes)
{
    static const char *const zero[] = {"0", NULL};
    static const char *const none[] = {NULL};
    bool user = axes->s->caller.kind != CALLER_ROLE_SESSION;
    bool issued = is_asked(axes, "aws:TokenIssueTime");
    bool timed = issued || is_asked(axes, "aws:CurrentTime") || is_asked(axes, "aws:EpochTime");
    int64_t lasts = user ? 129600 : 43200;
    int64_t now[INSTANTS_MOST], before[INSTANTS_MOST];
    size_t now_count = timed ? instants_make(NOW, issued ? lasts : 0, now) : 1;
    size_t before_count = issued ? instants_make(NOW - lasts, lasts, before) : 1;
    size_t worlds = !user ? 1 : axes->s->step.assumption ? 4 : 3;
    struct axis *axis = axis_new(axes);

    if (!timed)
        now[0] = NOW;
    for (size_t world = 0; world < worlds; world++) {
        const char *const *of_world = !user || world < 2 ? none : world == 2 ? mfa_ages : zero;
        bool session = !user || world == 1 || world == 2;
        for (size_t a = 0;
             a == 0 || (of_world[0] != NULL && of_world[a] != NULL && is_asked(axes, "aws:MultiFactorAuthAge")); a++)
            for (size_t n = 0; n < now_count; n++)
                for (size_t b = 0; b < (session ? before_count : 1); b++) {
                    struct state state = {0};
                    if (session && issued && (before[b] > now[n] || now[n] - before[b] > lasts))
                        continue;
                    set_now(axes, &state, now[n]);
                    set_mfa(axes, &state, world, of_world[a]);
                    if (session && issued)
                        state_set_one(axes, &state, "aws:TokenIssueTime", date_print(axes->scratch, before[b]));
                    else
                        state_set_missing(axes, &state, "aws:TokenIssueTime");
                    axis_add(axes, axis, state);
                }
    }
}

static const char *const public_addresses[] = {"203.0.113.1", "203.0.113.129", "203.0.113.200", "198.51.100.7",
                                               "8.8.8.8",     "2001:db8::7",   "2001:db8:1::7", "2600::1"};
static const char *const endpoints[] = {"vpce-0a1b2c3d",          "vpce-0000000d",          "vpce-0000000e",
                                        "vpce-1000000d",          "vpce-1000000e",          "vpce-0000000000000000d",
                                        "vpce-0000000000000000e", "vpce-1000000000000000d", "vpce-1000000000000000e"};

/* The two networks (6.5). */
static void network_axis(struct axes *axes)
{
    struct axis *axis = axis_new(axes);
    size_t public_count = sizeof public_addresses / sizeof public_addresses[0];
    size_t endpoint_count = is_asked(axes, "aws:SourceVpce") ? sizeof endpoints / sizeof endpoints[0] : 1;

    for (size_t i = 0; i < public_count; i++) {
        struct state state = {0};
        state_set_one(axes, &state, "aws:SourceIp", str_of(public_addresses[i]));
        state_set_missing(axes, &state, "aws:VpcSourceIp");
        state_set_missing(axes, &state, "aws:SourceVpce");
        state_set_missing(axes, &state, "aws:SourceVpcArn");
        axis_add(axes, axis, state);
    }
    for (size_t i = 0; i < endpoint_count * (public_count + 1); i++) {
        struct state state = {0};
        size_t address = i / endpoint_count;
        state_set_missing(axes, &state, "aws:SourceIp");
        state_set_one(axes, &state, "aws:VpcSourceIp",
                      address == public_count ? STR("10.0.0.5") : str_of(public_addresses[address]));
        state_set_one(axes, &state, "aws:SourceVpce", str_of(endpoints[i % endpoint_count]));
        state_set_unknown(axes, &state, "aws:SourceVpcArn");
        axis_add(axes, axis, state);
    }
}

/* A source identity: nobody's, one that the session carries, or one that this call sets (5.7). */
static void identity_axis(struct axes *axes, const struct texts *names)
{
    struct axis *axis = axis_new(axes);
    bool session = axes->s->caller.kind != CALLER_USER; /* or may be one */

    for (int who = 0; who < 3; who++) {
        if ((who == 1 && !session) || (who == 2 && !axes->s->step.assumption))
            continue;
        for (size_t i = 0; i < (who == 0 ? 1 : names->count); i++) {
            struct state state = {.riders = who == 0 ? 0 : 1};
            state_set_missing(axes, &state, who == 1 ? "sts:SourceIdentity" : "aws:SourceIdentity");
            if (who == 0)
                state_set_missing(axes, &state, "sts:SourceIdentity");
            else
                state_set_one(axes, &state, who == 1 ? "aws:SourceIdentity" : "sts:SourceIdentity", names->items[i]);
            axis_add(axes, axis, state);
        }
    }
}

/* The name of the session that asks. */
static void session_axis(struct axes *axes, const struct texts *names)
{
    struct axis *axis = axis_new(axes);
    for (size_t i = 0; i < names->count; i++) {
        struct state state = {.session = names->items[i]};
        if (axes->s->caller.kind == CALLER_ROLE_SESSION)
            state_set_one(axes, &state, "aws:userid",
                          arena_printf(axes->scratch, "AROACALLER:%.*s", (int)names->items[i].len, names->items[i].at));
        axis_add(axes, axis, state);
    }
}

/* ---- Sets of texts ---- */

/* Members that the question tells apart: by its atoms, and as the keys of its tags. */
static void members_make(struct axes *axes, const struct texts *window, bool empty, struct texts *kinds,
                         struct texts *twins)
{
    struct axis seen = {0};
    for (size_t i = 0; i < window->count; i++) {
        struct str member = window->items[i];
        struct state state = {.riders = (unsigned)str_equal_nocase(member, STR("a")) |
                                        (unsigned)str_equal_nocase(member, STR("b")) << 1 |
                                        (unsigned)str_equal_nocase(member, STR("team")) << 3};
        size_t before = seen.count;
        if (member.len == 0 && !empty)
            continue;
        state.riders |= member.len == 0 ? 4 : 0;
        state_set_one(axes, &state, "aws:TagKeys", member);
        state_set_one(axes, &state, "sts:TransitiveTagKeys", member);
        axis_add(axes, &seen, state);
        sign(axes, &state);
        if (seen.count > before) {
            texts_add(axes->scratch, kinds, member);
            struct str *slot = ARENA_PUSH(axes->scratch, twins->items, twins->count, twins->capacity);
            assert_non_null(slot);
            *slot = STR_EMPTY;
            twins->count++;
            continue;
        }
        for (size_t k = 0; k < seen.count; k++)
            if (seen.states[k].riders == state.riders &&
                memcmp(seen.states[k].signature, state.signature, sizeof state.signature) == 0)
                twins->items[k] = member;
    }
}

/* Members of the kinds whose bits are set; with `twin` two of each kind, where there are two. */
static size_t set_of_bits(struct axes *axes, const struct texts *kinds, const struct texts *twins, unsigned bits,
                          bool twin, const struct str **out)
{
    struct str *values = ARENA_ARRAY(axes->scratch, kinds->count * 2 + 1, struct str);
    size_t count = 0;
    assert_non_null(values);
    for (size_t i = 0; i < kinds->count; i++) {
        if ((bits >> i & 1) == 0)
            continue;
        values[count++] = kinds->items[i];
        if (twin && twins->items[i].len > 0)
            values[count++] = twins->items[i];
    }
    *out = values;
    return count;
}

static bool has_key(const struct str *values, size_t count, const char *key)
{
    for (size_t i = 0; i < count; i++)
        if (str_equal_nocase(values[i], str_of(key)))
            return true;
    return false;
}

/* The tags that the call passes: a tag is there if its key is, in whatever case; transitive are some of them. */
static void tags_axis(struct axes *axes, const struct windows *windows)
{
    static const char *const tags[] = {"aws:RequestTag/a", "aws:RequestTag/b"};
    struct texts kinds = {0}, twins = {0};
    struct axis values[2] = {0}, *axis = axis_new(axes);
    bool transitive = is_asked(axes, "sts:TransitiveTagKeys");

    members_make(axes, &windows->members, false, &kinds, &twins);
    if (kinds.count > MEMBERS_MOST) {
        axes->too_many = true;
        return;
    }
    for (size_t t = 0; t < 2; t++)
        for (size_t i = 0; i < windows->texts.count; i++) {
            struct state state = {0};
            state_set_one(axes, &state, tags[t], windows->texts.items[i]);
            axis_add(axes, &values[t], state);
        }
    unsigned all = 1u << kinds.count;
    for (unsigned bits = 0; bits < all * 2; bits++) {
        const struct str *keys, *passed_on;
        size_t count = set_of_bits(axes, &kinds, &twins, bits % all, bits >= all, &keys);
        size_t one = has_key(keys, count, "a") ? values[0].count : 1;
        size_t two = has_key(keys, count, "b") ? values[1].count : 1;
        for (unsigned some = 0; some < (transitive ? all * 2 : 1); some++) {
            if ((some % all & ~bits) != 0 || (some >= all && bits < all))
                continue;
            size_t some_count = set_of_bits(axes, &kinds, &twins, some % all, some >= all, &passed_on);
            for (size_t v = 0; v < one * two; v++) {
                struct state state = {.riders = count > 0 ? 2 : 0};
                state_set(axes, &state, "aws:TagKeys", keys, count);
                if (axes->s->step.assumption)
                    state_set(axes, &state, "sts:TransitiveTagKeys", passed_on, some_count);
                state.keys[state.key_count++] = values[0].states[v % one].keys[0];
                if (!has_key(keys, count, "a")) {
                    state.key_count--;
                    state_set_missing(axes, &state, tags[0]);
                }
                state.keys[state.key_count++] = values[1].states[v / one].keys[0];
                if (!has_key(keys, count, "b")) {
                    state.key_count--;
                    state_set_missing(axes, &state, tags[1]);
                }
                axis_add(axes, axis, state);
            }
        }
    }
}

/* aws:TagKeys on its own, and of any texts, where a question gives its keys. */
static void set_axis(struct axes *axes, const struct windows *windows)
{
    struct texts window = windows->members, kinds = {0}, twins = {0};
    struct axis *axis = axis_new(axes);
    texts_add(axes->scratch, &window, STR(""));
    members_make(axes, &window, true, &kinds, &twins);
    if (kinds.count > MEMBERS_MOST) {
        axes->too_many = true;
        return;
    }
    for (unsigned bits = 0; bits < 2u << kinds.count; bits++) {
        struct state state = {0};
        const struct str *keys;
        size_t count = set_of_bits(axes, &kinds, &twins, bits % (1u << kinds.count), bits >= 1u << kinds.count, &keys);
        state_set(axes, &state, "aws:TagKeys", keys, count);
        axis_add(axes, axis, state);
    }
}

/* ---- All of them ---- */

/* A key of which it is only asked whether it is there has texts for values. */
static void typed_axis(struct axes *axes, const char *key, const char *const *words, const struct windows *windows)
{
    bool typed = false;
    for (size_t i = 0; i < axes->atom_count; i++)
        typed |= str_equal_nocase(axes->atoms[i]->key, str_of(key)) && axes->atoms[i]->op.test != TEST_NULL;
    if (typed)
        words_axis(axes, key, words, true);
    else
        text_axis(axes, key, &windows->texts, true);
}

static void given_axes(struct axes *axes, const struct windows *windows)
{
    static const char *const addresses[] = {"203.0.113.1", "203.0.113.129", "203.0.113.200", "198.51.100.7", "8.8.8.8",
                                            "10.0.0.5",    "2001:db8::7",   "2001:db8:1::7", "2600::1",      NULL};
    static const char *const numbers[] = {"-2",   "-1",   "-0.5", "0",  "0.5",  "1",    "30", "60",
                                          "60.2", "60.5", "61",   "99", "3600", "5000", NULL};
    int64_t instants[INSTANTS_MOST];
    size_t count = instants_make(0, 0, instants);
    struct texts dates = {0};

    for (size_t i = 0; i < count; i++)
        texts_add(axes->scratch, &dates, date_print(axes->scratch, instants[i]));
    text_axis(axes, "aws:UserAgent", &windows->texts, true);
    text_axis(axes, "aws:referer", &windows->texts, true);
    text_axis(axes, "aws:CurrentTime", &dates, true);
    words_axis(axes, "aws:SourceIp", addresses, true);
    words_axis(axes, "aws:VpcSourceIp", addresses, true);
    typed_axis(axes, "foo:Number", numbers, windows);
    typed_axis(axes, "foo:Flag", LIST("true", "false"), windows);
    set_axis(axes, windows);
}

static void some_axis(struct axes *axes, struct arena *arena)
{
    static const char *const others[] = {"arn:aws:iam::" ACCOUNT ":user/a", "arn:aws:sqs:us-east-1:" ACCOUNT ":a",
                                         "arn:aws:s3:::", "arn:aws:s3:us-east-1::ab", "arn:aws:s3:::ab"};
    struct axis *axis = axis_new(axes);
    for (size_t i = 0; i < sizeof others / sizeof others[0]; i++)
        axis_add(axes, axis, (struct state){.resource = str_of(others[i])});
    /* What the patterns tell: the first character, the last, and whether it is `ab`. */
    for (char first = 'a'; first <= 'c'; first++)
        for (char last = 'a'; last <= 'c'; last++)
            axis_add(axes, axis, (struct state){.resource = arena_printf(arena, "arn:aws:s3:::%cc%c", first, last)});
}

/* Accounts that no policy names, but for the external principal's own; names that the pool tells apart. */
static void principal_axis(struct axes *axes)
{
    static const char *const accounts[] = {"100000000000", "100000000007", "200000000000",
                                           "200000000007", "210000000000", "210000000007"};
    static const char *const names[] = {"user/a", "user/c",  "user/ab",  "user/cab", "role/a",
                                        "role/c", "role/ab", "role/cab", "role/aab"};
    const struct caller *caller = &axes->s->caller;
    struct axis *axis = axis_new(axes);

    for (size_t a = 0; a < (caller->kind == CALLER_EXTERNAL ? 1 : sizeof accounts / sizeof accounts[0]); a++)
        for (size_t n = 0; n < (caller->arn.len > 0 ? 1 : sizeof names / sizeof names[0]); n++) {
            const char *account = caller->kind == CALLER_EXTERNAL ? OTHER : accounts[a];
            struct state state = {0};
            state_set_one(axes, &state, "aws:PrincipalAccount", str_of(account));
            struct str arn = caller->arn;
            if (arn.len == 0)
                arn = arena_printf(axes->scratch, "arn:aws:iam::%s:%s", account, names[n]);
            if (caller->kind == CALLER_EXTERNAL)
                state.principal = arn;
            state_set_one(axes, &state, "aws:PrincipalArn", arn);
            axis_add(axes, axis, state);
        }
}

/* What somebody of an account that is not seen can be (6.4). */
static void foreigner_axes(struct axes *axes, const struct windows *windows)
{
    const struct caller *caller = &axes->s->caller;
    bool named = caller->arn.len > 0;
    struct texts names = {0};

    for (size_t i = 0; i < windows->texts.count; i++)
        if (windows->texts.items[i].len > 0)
            texts_add(axes->scratch, &names, windows->texts.items[i]);
    principal_axis(axes);
    if (named)
        words_axis(axes, "aws:PrincipalType", LIST("AssumedRole"), false);
    else
        words_axis(axes, "aws:PrincipalType", LIST("User", "AssumedRole"), false);
    if (!named) /* else it is a role's */
        text_axis(axes, "aws:username", &names, true);
    text_axis(axes, "aws:PrincipalTag/team", &windows->texts, true);
    if (caller->kind != CALLER_EXTERNAL)
        return;
    words_axis(axes, "aws:PrincipalOrgID", LIST("o-1", "o-2", "o-*"), true);
    session_axis(axes, &windows->names);
}

/* What belongs to one call alone. */
static void call_axes(struct axes *axes, const struct windows *windows)
{
    network_axis(axes);
    text_axis(axes, "aws:UserAgent", &windows->texts, true);
    text_axis(axes, "aws:referer", &windows->texts, true);
    if (axes->s->step.assumption) {
        text_axis(axes, "sts:ExternalId", &windows->names, true);
        words_axis(axes, "aws:RequestedRegion", LIST("us-east-1", "eu-west-1", "eu-west-2", "ap-south-1", "ap-south-2"),
                   false);
    } else {
        words_axis(axes, "aws:SecureTransport", LIST("true", "false"), false);
    }
}

static void free_axes(struct axes *axes, const struct windows *windows)
{
    struct system *s = axes->s;
    bool session = s->caller.kind == CALLER_ROLE_SESSION;

    if (s->caller.policies_unseen)
        foreigner_axes(axes, windows);
    call_axes(axes, windows);
    credentials_axis(axes);
    identity_axis(axes, &windows->names);
    tags_axis(axes, windows);
    if (session)
        session_axis(axes, &windows->names);
    if (session && s->step.origins.tags)
        text_axis(axes, "aws:PrincipalTag/team", &windows->texts, false);
    if (s->step.assumption)
        text_axis(axes, "sts:RoleSessionName", &windows->names, false);
    if (s->scene == SCENE_SOME)
        some_axis(axes, axes->scratch);
}

static void set_fixed(struct axes *axes)
{
    static const char *const unknown[] = {"foo:Bar", "aws:PrincipalOrgID", "aws:PrincipalOrgPaths",
                                          "aws:ViaCustomerDomain"};
    bool session = axes->s->caller.kind == CALLER_ROLE_SESSION;
    struct state state = {0};

    if (axes->s->caller.policies_unseen) {
        state_set_unknown(axes, &state, "foo:Bar");
        put_state(axes->base, &state);
        return;
    }
    if (!session)
        state_set_one(axes, &state, "aws:username", STR("ab"));
    if (axes->s->scene != SCENE_GIVEN) {
        state_set_one(axes, &state, "aws:PrincipalTag/team", STR("ab"));
        state_set_one(axes, &state, "aws:PrincipalArn", session ? STR(CALLER) : STR(USER));
        if (!session)
            state_set_one(axes, &state, "aws:userid", STR("AIDAAB"));
        for (size_t i = 0; i < sizeof unknown / sizeof unknown[0]; i++)
            state_set_unknown(axes, &state, unknown[i]);
    }
    put_state(axes->base, &state);
}

/* The atoms of the question's policies, and what is fixed; no axis yet. */
static void axes_start(struct axes *axes, struct system *s, struct arena *scratch)
{
    *axes = (struct axes){.s = s, .scratch = scratch, .base = context_new(scratch, CONTEXT_MISSING)};
    assert_non_null(axes->base);
    for (size_t d = 0; d < s->document_count; d++)
        for (size_t i = 0; i < s->documents[d]->statement_count; i++)
            for (size_t a = 0; a < s->documents[d]->statements[i].atom_count; a++) {
                assert_true(axes->atom_count < ATOMS_MOST);
                axes->atoms[axes->atom_count++] = &s->documents[d]->statements[i].atoms[a];
            }
    set_fixed(axes);
}

__attribute__((unused)) static void axes_make(struct axes *axes, struct system *s, struct arena *scratch,
                                              const struct windows *windows)
{
    axes_start(axes, s, scratch);
    if (s->scene == SCENE_GIVEN)
        given_axes(axes, windows);
    else
        free_axes(axes, windows);
}

#endif
