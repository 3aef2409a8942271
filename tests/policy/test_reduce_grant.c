/* SPDX-License-Identifier: Apache-2.0
 *
 * The grant term as a formula is the plain evaluator's, for every value of each of its terms (iam-evaluation.md
 * 5.3, 5.4, 5.6).
 */
#include "decide_fixture.h"
#include "policy/evaluate_parts.h"

static const enum tri values[] = {TRI_FALSE, TRI_UNKNOWN, TRI_TRUE};

/* One point: what the layers and the resource policy say. */
struct point {
    enum tri identity, boundary, session;
    struct principal_match by;
};

static void fill(struct reduced_step *step, const struct point *p)
{
    const enum tri kinds[GRANT_KIND_COUNT] = {
        [GRANT_ANY] = p->by.any,
        [GRANT_STAR] = p->by.star,
        [GRANT_ACCOUNT] = p->by.account,
        [GRANT_USER] = p->by.user,
        [GRANT_ROLE] = p->by.role,
        [GRANT_SESSION] = p->by.session,
        [GRANT_FEDERATED_USER] = p->by.federated_user,
        [GRANT_PARENT_USER] = p->by.parent_user,
        [GRANT_PROVIDER] = p->by.provider,
        [GRANT_SERVICE] = p->by.service,
    };

    for (size_t kind = 0; kind < GRANT_KIND_COUNT; kind++)
        step->by[kind] = formula_constant(kinds[kind]);
    step->layers[CHECK_IDENTITY].allow = formula_constant(p->identity);
    step->layers[CHECK_BOUNDARY].allow = formula_constant(p->boundary);
    step->layers[CHECK_SESSION].allow = formula_constant(p->session);
}

static enum tri any_of(const struct principal_match *m)
{
    return tri_or(
        tri_or(tri_or(m->star, m->account), tri_or(tri_or(m->user, m->role), tri_or(m->session, m->parent_user))),
        tri_or(m->federated_user, tri_or(m->provider, m->service)));
}

static enum tri plain(const struct caller *caller, const struct target *target, struct str action,
                      const struct point *p)
{
    const struct sides sides = {caller, p->by, p->identity, p->boundary, p->session};
    const struct request request = {.caller = caller, .action = action, .target = target};
    bool across = crosses_accounts(caller, target);

    if (request_impossible(caller, target, action) != NULL)
        return TRI_FALSE;
    if (assumption_applies(target, action))
        return assume_grant(&sides, &request, across).grant;
    return across ? grant_cross_account(&sides) : grant_same_account(&sides, service_kms_key(action, target));
}

/* Each of the terms takes each value, the others drawn by a fixed row of numbers. */
static void compare(struct setup *s, struct str action)
{
    uint64_t row = 1;
    const struct step *asked = &s->steps[0];

    for (size_t n = 0; n < 3000; n++) {
        enum tri draw[12];
        for (size_t i = 0; i < 12; i++) {
            row = row * 6364136223846793005u + 1442695040888963407u;
            draw[i] = values[(row >> 40) % 3];
        }
        struct point p = {draw[0],
                          draw[1],
                          draw[2],
                          {.star = draw[3],
                           .account = draw[4],
                           .user = draw[5],
                           .role = draw[6],
                           .session = draw[7],
                           .federated_user = draw[8],
                           .parent_user = draw[9],
                           .provider = draw[10],
                           .service = draw[11]}};
        struct reduced_step step = {.hop = 0, .action = action};
        p.by.any = any_of(&p.by);
        fill(&step, &p);
        assert_int_equal(reduce_grant(&s->decider.reducer, &step), RC_OK);
        assert_int_equal(step.granted->kind, FORMULA_CONSTANT);
        if (step.granted->constant != plain(asked->caller, asked->target, action, &p))
            fail_msg("caller %d, %.*s, point %zu", (int)asked->caller->kind, (int)action.len, action.at, n);
    }
}

static void the_same_as_the_plain_evaluator(void **state)
{
    static const struct {
        const char *action, *arn, *owner;
        bool role;
    } rows[] = {
        {"s3:GetObject", "arn:aws:s3:::b/k", ACCOUNT, false},
        {"s3:GetObject", "arn:aws:s3:::b/k", OTHER, false},
        {"kms:PutKeyPolicy", "arn:aws:kms:eu-west-1:" ACCOUNT ":key/k", ACCOUNT, false},
        {"iam:GetRole", ROLE_ARN, ACCOUNT, true},
        {"sts:AssumeRole", ROLE_ARN, ACCOUNT, true},
        {"sts:AssumeRoleWithSAML", ROLE_ARN, ACCOUNT, true},
        {"sts:AssumeRole", "arn:aws:iam::" OTHER ":role/Support", OTHER, true},
        {"sts:TagSession", ROLE_ARN, ACCOUNT, true},
        {"sts:AssumeRoleWithWebIdentity", "arn:aws:iam::" OTHER ":role/Support", OTHER, true},
    };
    struct setup *s = *state;

    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
        for (size_t kind = 0; kind < CALLER_KIND_COUNT; kind++) {
            s->callers[0].kind = (enum caller_kind)kind;
            s->targets[0] = (struct target){.kind = RESOURCE_ARN,
                                            .arn = str_of(rows[i].arn),
                                            .account = str_of(rows[i].owner),
                                            .is_role = rows[i].role,
                                            .policy_seen = true};
            setup_decider(s);
            compare(s, str_of(rows[i].action));
        }
    }
}

static void readings_that_decide_are_noted(void **state)
{
    static const struct {
        enum tri star, user, boundary;
        const char *note;
    } rows[] = {
        {TRI_FALSE, TRI_TRUE, TRI_FALSE, NOTE_BOUNDARY_OF_NAMED_USER},
        {TRI_TRUE, TRI_FALSE, TRI_FALSE, NOTE_LIMITS_OF_DIRECT_GRANT},
        {TRI_FALSE, TRI_TRUE, TRI_TRUE, NULL},
        {TRI_FALSE, TRI_FALSE, TRI_FALSE, NULL},
    };
    struct setup *s = *state;

    setup_decider(s);
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
        struct point p = {TRI_TRUE, rows[i].boundary, TRI_TRUE, {.star = rows[i].star, .user = rows[i].user}};
        struct reduced_step step = {.hop = 0, .action = STR("sts:AssumeRole")};
        p.by.any = any_of(&p.by);
        fill(&step, &p);
        assert_int_equal(reduce_grant(&s->decider.reducer, &step), RC_OK);
        assert_ptr_equal(step.note, rows[i].note);
    }
}

static void grants_of_keys_leave_it_open(void **state)
{
    struct setup *s = *state;
    struct point p = {TRI_FALSE, TRI_TRUE, TRI_TRUE, {.star = TRI_FALSE}};
    struct reduced_step step = {.hop = 0, .action = STR("kms:Decrypt")};

    setup_request(s, 0, "kms:Decrypt", RESOURCE_ARN, "arn:aws:kms:eu-west-1:" ACCOUNT ":key/k");
    setup_decider(s);
    fill(&step, &p);
    assert_int_equal(reduce_grant(&s->decider.reducer, &step), RC_OK);
    assert_true(formula_is(step.granted, TRI_UNKNOWN));
    s->targets[0].kind = RESOURCE_SOME; /* what a key elsewhere grants is not in the dump (8.3) */
    fill(&step, &p);
    assert_int_equal(reduce_grant(&s->decider.reducer, &step), RC_OK);
    assert_true(formula_is(step.granted, TRI_FALSE));
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        SETUP_TEST(the_same_as_the_plain_evaluator),
        SETUP_TEST(readings_that_decide_are_noted),
        SETUP_TEST(grants_of_keys_leave_it_open),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}
