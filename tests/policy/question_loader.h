/* SPDX-License-Identifier: Apache-2.0
 *
 * Questions as data: chains of cases. tests/policy/test_decide.c says how they are written.
 */
#ifndef ROLECALL_TESTS_QUESTION_LOADER_H
#define ROLECALL_TESTS_QUESTION_LOADER_H

#include "case_loader.h"

#include "policy/decide.h"
#include "text/date.h"

#define STEPS_MOST 8

struct proof {
    struct arena *arena;
    struct loaded loaded[STEPS_MOST];
    struct step steps[STEPS_MOST];
    struct question question;
};

static void later_caller(struct proof *p, size_t i, struct caller *caller)
{
    const struct caller asked = *caller;
    struct arn arn = {0};

    assert_true(arn_read(p->loaded[i - 1].target.arn, &arn));
    *caller = (struct caller){.kind = CALLER_ROLE_SESSION,
                              .partition = arn.partition,
                              .account = arn.account,
                              .arn = p->loaded[i - 1].target.arn,
                              .name = last_part(arn.resource),
                              .tags = p->loaded[i - 1].target.tags,
                              .tag_count = p->loaded[i - 1].target.tag_count,
                              .tags_known = p->loaded[i - 1].target.tags_known,
                              .organization = p->loaded[i - 1].target.organization,
                              .identity = asked.identity,
                              .boundary = asked.boundary,
                              .session = asked.session,
                              .scps = asked.scps,
                              .own_rcps = asked.own_rcps};
    caller->unique_id = arena_printf(p->arena, "AROAROLE%zu", i);
    assert_non_null(caller->unique_id.at);
}

static void load_step(struct proof *p, size_t i, struct json json)
{
    struct loaded *l = &p->loaded[i];
    struct json_iter it = json_iter(json_get(json, STR("origins")));

    assert_true(i < STEPS_MOST);
    l->arena = p->arena;
    load_case(l, json);
    if (json_is(json_get(json, STR("caller")), JSON_NONE))
        later_caller(p, i, &l->caller);
    if (json_bool(json_get(json, STR("some"))))
        l->target.kind = RESOURCE_SOME;
    l->target.organization = load_organization(json_get(json, STR("owner_organization")));
    p->steps[i] = (struct step){
        .caller = &l->caller,
        .assumption = l->assumption,
        .action = l->request.action,
        .target = &l->target,
    };
    while (json_next(&it)) {
        struct str word = json_string(it.value);
        p->steps[i].origins.user |= str_equal(word, STR("user"));
        p->steps[i].origins.federation |= str_equal(word, STR("federation"));
        p->steps[i].origins.service |= str_equal(word, STR("service"));
        p->steps[i].origins.tags |= str_equal(word, STR("tags"));
    }
}

static void load_question(struct proof *p, struct json json)
{
    struct json_iter it = json_iter(json_get(json, STR("steps")));
    struct json_iter given = json_iter(json_get(json, STR("given")));
    struct str now;
    struct instant instant = {0};

    text_of(json, "now", &now);
    assert_int_equal(date_read(now.len > 0 ? now : STR("2026-11-24T09:30:00Z"), &instant), DATE_READ);
    p->question = (struct question){.steps = p->steps, .now = instant.seconds};
    while (json_next(&it))
        load_step(p, p->question.count++, it.value);
    if (p->question.count == 0)
        load_step(p, p->question.count++, json);
    if (json_is(json_get(json, STR("given")), JSON_NONE))
        return;
    p->question.given = p->loaded[0].context = context_new(p->arena, CONTEXT_UNKNOWN);
    assert_non_null(p->question.given);
    while (json_next(&given))
        load_key(&p->loaded[0], given.name, given.value);
}

#endif
