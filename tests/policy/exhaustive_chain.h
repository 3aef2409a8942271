/* SPDX-License-Identifier: Apache-2.0
 *
 * Chains of two calls for test_decide_chains.c: a user assumes a role, and its session another one. What the first call
 * fixes for the second moves in both (iam-evaluation.md 5.7, 7.3, 7.4): a *joint* axis has states of two calls.
 */
#ifndef ROLECALL_TESTS_EXHAUSTIVE_CHAIN_H
#define ROLECALL_TESTS_EXHAUSTIVE_CHAIN_H

#include "exhaustive_axes.h"

enum {
    CALLS = 2,
    JOINTS = 4
};

struct joint_state {
    struct state at[CALLS];
};

struct joint {
    struct joint_state *states;
    size_t count, capacity;
};

enum {
    RIDER_IDENTITY = 1,
    RIDER_TAGS = 2,
    RIDER_TRANSITIVE = 4
};

struct chain {
    struct system systems[CALLS];
    struct axes axes[CALLS]; /* what belongs to one call alone */
    struct joint joints[JOINTS];
    size_t joint_count;
    struct step steps[CALLS];
    struct question question;
    bool too_many;
};

static void chain_make(struct chain *chain, struct arena *arena, struct dice *dice)
{
    memset(chain, 0, sizeof *chain);
    for (size_t i = 0; i < CALLS; i++) {
        struct system *s = &chain->systems[i];
        *s = (struct system){.arena = arena, .dice = dice, .shown = STR("")};
        s->sparse = true;
        s->scene = i == 0 ? SCENE_ASSUME : SCENE_SESSION;
        random_in_play(s, i == 0 ? FOR_FIRST : FOR_SECOND);
        system_fill(s, i == 0 ? STR(CALLER) : STR(ROLE));
        chain->steps[i] = s->step;
    }
    chain->question = (struct question){.steps = chain->steps, .count = CALLS, .now = NOW};
}

static struct joint *joint_new(struct chain *chain)
{
    assert_true(chain->joint_count < JOINTS);
    return &chain->joints[chain->joint_count++];
}

static bool same_state(const struct state *a, const struct state *b)
{
    return a->riders == b->riders && memcmp(a->signature, b->signature, sizeof a->signature) == 0 &&
           str_equal(a->session, STR("ab")) == str_equal(b->session, STR("ab")) &&
           str_equal(a->session, STR("ba")) == str_equal(b->session, STR("ba"));
}

static void joint_add(struct chain *chain, struct joint *joint, struct joint_state state)
{
    for (size_t i = 0; i < CALLS; i++)
        sign(&chain->axes[i], &state.at[i]);
    for (size_t i = 0; i < joint->count; i++)
        if (same_state(&joint->states[i].at[0], &state.at[0]) && same_state(&joint->states[i].at[1], &state.at[1]))
            return;
    struct joint_state *slot = ARENA_PUSH(chain->axes[0].scratch, joint->states, joint->count, joint->capacity);
    assert_non_null(slot);
    *slot = state;
    joint->count++;
}

/* What the session knows of MFA (7.4): nothing true, or, of a session that was made with MFA, anything. */
static void set_session_mfa(struct axes *axes, struct state *state, bool with_mfa)
{
    static const struct str states[] = {{"false", 5}, {"true", 4}};
    state_set_unknown(axes, state, "aws:MultiFactorAuthPresent");
    state->keys[state->key_count - 1].only_values = true;
    state->keys[state->key_count - 1].values = states;
    state->keys[state->key_count - 1].count = with_mfa ? 2 : 1;
    if (with_mfa)
        state_set_unknown(axes, state, "aws:MultiFactorAuthAge");
    else
        state_set_missing(axes, state, "aws:MultiFactorAuthAge");
}

/* The user's credentials, and the instants of both calls: a session lasts twelve hours. */
static void chain_credentials(struct chain *chain)
{
    static const char *const zero[] = {"0", NULL}, *const none[] = {NULL};
    struct axes *first = &chain->axes[0], *second = &chain->axes[1];
    struct joint *joint = joint_new(chain);
    bool issued = is_asked(second, "aws:TokenIssueTime"), later = issued || is_asked(second, "aws:CurrentTime");
    bool timed = later || is_asked(first, "aws:CurrentTime");
    int64_t instants[INSTANTS_MOST];
    size_t count = timed ? instants_make(NOW, 43200, instants) : 1;

    if (!timed)
        instants[0] = NOW;
    for (size_t world = 0; world < 4; world++) {
        const char *const *ages = world < 2 ? none : world == 2 ? mfa_ages : zero;
        for (size_t a = 0; a == 0 || (world == 2 && ages[a] != NULL && is_asked(first, "aws:MultiFactorAuthAge")); a++)
            for (size_t n = 0; n < count; n++)
                for (size_t m = 0; m < (later ? count : 1); m++) {
                    struct joint_state state = {0};
                    if (later && (instants[m] < instants[n] || instants[m] - instants[n] > 43200))
                        continue;
                    set_now(first, &state.at[0], instants[n]);
                    set_mfa(first, &state.at[0], world, ages[a]);
                    set_now(second, &state.at[1], instants[later ? m : n]);
                    set_session_mfa(second, &state.at[1], world == 2);
                    state_set_one(second, &state.at[1], "aws:TokenIssueTime", date_print(second->scratch, instants[n]));
                    joint_add(chain, joint, state);
                }
    }
}

/* The name of the first session is in the userid of the second call. */
static void chain_names(struct chain *chain, const struct texts *names)
{
    struct joint *joint = joint_new(chain);
    for (size_t i = 0; i < names->count; i++) {
        struct joint_state state = {0};
        struct str name = names->items[i];
        state_set_one(&chain->axes[0], &state.at[0], "sts:RoleSessionName", name);
        state.at[1].session = name;
        state_set_one(&chain->axes[1], &state.at[1], "aws:userid",
                      arena_printf(chain->axes[1].scratch, "AROACALLER:%.*s", (int)name.len, name.at));
        joint_add(chain, joint, state);
    }
    text_axis(&chain->axes[1], "sts:RoleSessionName", names, false);
}

/* A source identity is set once, and kept: nobody's, the first call's, the second's. */
static void chain_identity(struct chain *chain, const struct texts *names)
{
    struct joint *joint = joint_new(chain);
    for (size_t setter = 0; setter <= CALLS; setter++)
        for (size_t i = 0; i < (setter == 0 ? 1 : names->count); i++) {
            struct joint_state state = {0};
            for (size_t call = 0; call < CALLS; call++) {
                struct axes *axes = &chain->axes[call];
                struct state *at = &state.at[call];
                at->riders = setter != 0 && setter <= call + 1 ? RIDER_IDENTITY : 0;
                if (setter == call + 1)
                    state_set_one(axes, at, "sts:SourceIdentity", names->items[i]);
                else
                    state_set_missing(axes, at, "sts:SourceIdentity");
                if (setter != 0 && setter <= call)
                    state_set_one(axes, at, "aws:SourceIdentity", names->items[i]);
                else
                    state_set_missing(axes, at, "aws:SourceIdentity");
            }
            joint_add(chain, joint, state);
        }
}

/* Whether the first role's trust can let tags pass: else the session has the role's own. */
static bool may_pass_tags(const struct system *s)
{
    if (s->target.policy.policies[0].document == NULL)
        return true;
    const struct policy_document *trust = s->target.policy.policies[0].document;
    for (size_t i = 0; i < trust->statement_count; i++)
        for (size_t a = 0; a < trust->statements[i].action_count && trust->statements[i].effect == EFFECT_ALLOW; a++)
            if (str_equal(trust->statements[i].actions[a].written, STR("sts:*")) ||
                str_equal(trust->statements[i].actions[a].written, STR("sts:TagSession")))
                return true;
    return false;
}

/* One way to pass tags in the first call, with every value of the tag that it passes. */
static void add_tags(struct chain *chain, struct joint *joint, const struct str *keys, size_t count,
                     const struct str *passed_on, size_t passed_count, const struct texts *values)
{
    bool there = has_key(keys, count, "team");
    for (size_t v = 0; v < (there ? values->count : 1); v++) {
        struct joint_state state = {0};
        state.at[0].riders = count > 0 ? RIDER_TAGS : 0;
        state.at[1].riders = passed_count > 0 ? RIDER_TRANSITIVE : 0;
        state_set(&chain->axes[0], &state.at[0], "aws:TagKeys", keys, count);
        state_set(&chain->axes[0], &state.at[0], "sts:TransitiveTagKeys", passed_on, passed_count);
        if (there)
            state_set_one(&chain->axes[0], &state.at[0], "aws:RequestTag/team", values->items[v]);
        else
            state_set_missing(&chain->axes[0], &state.at[0], "aws:RequestTag/team");
        state_set_one(&chain->axes[1], &state.at[1], "aws:PrincipalTag/team",
                      there && may_pass_tags(&chain->systems[0]) ? values->items[v] : STR("ab"));
        joint_add(chain, joint, state);
    }
}

/* Session tags of the first call are tags of the session; transitive ones need their permission again. */
static void chain_tags(struct chain *chain, const struct windows *windows)
{
    struct texts window = windows->members, kinds = {0}, twins = {0}, values = {0};
    struct joint *joint = joint_new(chain), told = {0};
    bool transitive = is_asked(&chain->axes[0], "sts:TransitiveTagKeys");

    members_make(&chain->axes[0], &window, false, &kinds, &twins);
    if (kinds.count > MEMBERS_MOST) {
        chain->too_many = true;
        return;
    }
    for (size_t i = 0; i < windows->texts.count; i++) {
        struct joint_state state = {0};
        size_t before = told.count;
        state_set_one(&chain->axes[0], &state.at[0], "aws:RequestTag/team", windows->texts.items[i]);
        state_set_one(&chain->axes[1], &state.at[1], "aws:PrincipalTag/team", windows->texts.items[i]);
        joint_add(chain, &told, state);
        if (told.count > before)
            texts_add(chain->axes[0].scratch, &values, windows->texts.items[i]);
    }
    unsigned all = 1u << kinds.count;
    for (unsigned bits = 0; bits < all * 2; bits++)
        for (unsigned some = 0; some < (transitive ? all * 2 : 1); some++) {
            const struct str *keys, *passed_on;
            if ((some % all & ~bits) != 0 || (some >= all && bits < all))
                continue;
            size_t count = set_of_bits(&chain->axes[0], &kinds, &twins, bits % all, bits >= all, &keys);
            size_t passed = set_of_bits(&chain->axes[0], &kinds, &twins, some % all, some >= all, &passed_on);
            add_tags(chain, joint, keys, count, passed_on, passed, &values);
        }
}

static void chain_axes(struct chain *chain, struct arena *scratch, const struct windows *windows)
{
    chain->joint_count = 0;
    for (size_t i = 0; i < CALLS; i++) {
        axes_start(&chain->axes[i], &chain->systems[i], scratch);
        call_axes(&chain->axes[i], windows);
    }
    chain_credentials(chain);
    chain_names(chain, &windows->names);
    chain_identity(chain, &windows->names);
    chain_tags(chain, windows);
}

#endif
