/* SPDX-License-Identifier: Apache-2.0
 *
 * A request in few words, for the tests of the evaluator's parts.
 */
#ifndef ROLECALL_TESTS_EVALUATE_FIXTURE_H
#define ROLECALL_TESTS_EVALUATE_FIXTURE_H

#include "policy/evaluate_parts.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include <cmocka.h>

#define ACCOUNT  "111122223333"
#define USER_ARN "arn:aws:iam::" ACCOUNT ":user/ann"

struct fixture {
    struct arena *arena;
    struct caller caller;
    struct target target;
    struct context *context;
    struct request request;
    struct evaluator evaluator;
};

static int fixture_make(void **state)
{
    struct fixture *f = calloc(1, sizeof *f);

    if (f == NULL)
        return -1;
    f->arena = arena_new(0);
    if (f->arena == NULL)
        return -1;
    f->context = context_new(f->arena, CONTEXT_MISSING);
    if (f->context == NULL)
        return -1;
    f->caller = (struct caller){.kind = CALLER_USER,
                                .partition = STR("aws"),
                                .account = STR(ACCOUNT),
                                .arn = STR(USER_ARN),
                                .name = STR("ann"),
                                .identity = {.given = true}};
    f->target = (struct target){
        .kind = RESOURCE_ARN, .arn = STR("arn:aws:s3:::b/k"), .account = STR(ACCOUNT), .policy_seen = true};
    f->request = (struct request){
        .caller = &f->caller, .action = STR("s3:GetObject"), .target = &f->target, .context = f->context};
    *state = f;
    return 0;
}

static int fixture_free(void **state)
{
    struct fixture *f = *state;

    arena_free(f->arena);
    free(f);
    return 0;
}

/* The evaluator as `evaluate` starts it. */
__attribute__((unused)) static struct evaluator *fixture_evaluator(struct fixture *f)
{
    f->evaluator = (struct evaluator){.request = &f->request,
                                      .caller = &f->caller,
                                      .owner = STR(ACCOUNT),
                                      .asked = asked_action(f->request.action),
                                      .variables = context_variables(f->context),
                                      .arena = f->arena};
    return &f->evaluator;
}

__attribute__((unused)) static const struct policy_document *fixture_document(struct fixture *f, enum policy_type type,
                                                                              const char *text)
{
    struct policy_document *document = NULL;
    struct err err = ERR_NONE;

    assert_int_equal(policy_parse_text(f->arena, type, str_of(text), &document, &err), RC_OK);
    return document;
}

/* A policy of these statements. */
__attribute__((unused)) static struct policy_ref fixture_policy(struct fixture *f, enum policy_type type,
                                                                const char *name, const char *statements)
{
    struct str text = arena_printf(f->arena, "{\"Version\":\"2012-10-17\",\"Statement\":[%s]}", statements);

    assert_non_null(text.at);
    return (struct policy_ref){.document = fixture_document(f, type, text.at), .name = str_of(name)};
}

#endif
