/* SPDX-License-Identifier: Apache-2.0
 *
 * Generated questions for test_decide_exhaustive.c: who asks, for what, under which policies. Policies speak of a
 * few keys only, so that their conditions meet, and of values from small pools, so that everything can be tried.
 *
 * Pools are such that a window of values stands for all of them (exhaustive_axes.h says why): texts are literals of
 * at most three characters, or patterns with at most one star that name at most two characters, or `*a*`.
 */
#ifndef ROLECALL_TESTS_EXHAUSTIVE_SYSTEM_H
#define ROLECALL_TESTS_EXHAUSTIVE_SYSTEM_H

#include "dice.h"

#include "policy/decide.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include <cmocka.h>

#define NOW       1795512600 /* 2026-11-24T09:30:00Z */
#define ACCOUNT   "111122223333"
#define OTHER     "999988887777"
#define USER      "arn:aws:iam::" ACCOUNT ":user/ab"
#define CALLER    "arn:aws:iam::" ACCOUNT ":role/Caller"
#define ROLE      "arn:aws:iam::" ACCOUNT ":role/Support"
#define FOREIGNER "arn:aws:iam::" OTHER ":role/ab"
#define FAR_ROLE  "arn:aws:iam::" OTHER ":role/Support"

#define LIST(...) ((const char *const[]){__VA_ARGS__, NULL})

/* ---- What conditions can be made of ---- */

/* For whom a key is one to be asked for. */
enum {
    FOR_ASSUMPTION = 1,
    FOR_REQUEST = 2,
    FOR_GIVEN = 4,
    FOR_SOME = 8,   /* "some resource" */
    FOR_FIRST = 16, /* the first call of a chain, by a user */
    FOR_SECOND = 32,
    FOR_FOREIGNER = 64, /* of an account that is not seen */
    FOR_ALL = FOR_ASSUMPTION | FOR_REQUEST | FOR_SOME,
    FOR_BOTH = FOR_FIRST | FOR_SECOND
};

struct subject {
    const char *key;
    unsigned scenes;
    const char *const *operators; /* until NULL */
    const char *const *values;    /* Null has its own */
};

#define TEXT_OPERATORS                                                                                                 \
    LIST("StringEquals", "StringNotEquals", "StringLike", "StringNotLike", "StringEqualsIfExists",                     \
         "StringNotLikeIfExists", "StringLikeIfExists", "StringEqualsIgnoreCase", "StringNotEqualsIgnoreCase", "Null")
#define TEXTS_OPERATORS                                                                                                \
    LIST("ForAllValues:StringEquals", "ForAnyValue:StringEquals", "ForAnyValue:StringNotEquals",                       \
         "ForAllValues:StringNotLike", "ForAllValues:StringLike", "ForAnyValue:StringLikeIfExists",                    \
         "ForAllValues:StringEqualsIgnoreCase", "StringEquals", "StringNotLike", "Null")
#define NUMBER_OPERATORS                                                                                               \
    LIST("NumericEquals", "NumericNotEquals", "NumericLessThan", "NumericLessThanEquals", "NumericGreaterThan",        \
         "NumericGreaterThanEqualsIfExists", "NumericLessThanIfExists", "Null")
#define DATE_OPERATORS                                                                                                 \
    LIST("DateEquals", "DateNotEquals", "DateLessThan", "DateLessThanEquals", "DateGreaterThan",                       \
         "DateGreaterThanEqualsIfExists", "DateLessThanIfExists", "Null")
#define ADDRESS_OPERATORS LIST("IpAddress", "NotIpAddress", "IpAddressIfExists", "NotIpAddressIfExists", "Null")

static const char *const text_pool[] = {
    "ab",  "ba", "AB", "aba", "b", "a*", "*b", "?b", "b?", "??", "*a*", "a*b", "${aws:username}", "${aws:username}*",
    "???", "*",  "",   NULL};
static const char *const member_pool[] = {"a", "b", "A", "ab", "a*", "*b", "??", "*", "team", NULL};
static const char *const number_pool[] = {"0", "1", "60", "60.5", "3600", "-1", "1e3", NULL};
static const char *const date_pool[] = {"2026-11-24T09:30:00Z",
                                        "2026-11-24T09:30:00.5Z",
                                        "2026-11-23T00:00:00Z",
                                        "2026-11-25",
                                        "2027-01-01T00:00:00Z",
                                        "1795512601",
                                        "9999-12-31T23:59:59Z",
                                        "2026-11-24T21:30:01Z",
                                        "2026-11-22T21:30:00Z",
                                        "2026-11-23T21:30:00Z",
                                        "nonsense",
                                        NULL};
static const char *const address_pool[] = {"203.0.113.0/24",
                                           "203.0.113.128/25",
                                           "203.0.113.200",
                                           "198.51.100.7",
                                           "2001:db8::/32",
                                           "2001:db8:1::/48",
                                           "0.0.0.0/0",
                                           "::/0",
                                           "10.0.0.0/8",
                                           "300.1.1.1",
                                           NULL};

static const struct subject subjects[] = {
    {"sts:ExternalId", FOR_ASSUMPTION | FOR_BOTH | FOR_FOREIGNER, TEXT_OPERATORS, text_pool},
    {"sts:RoleSessionName", FOR_ASSUMPTION | FOR_BOTH | FOR_FOREIGNER, TEXT_OPERATORS, text_pool},
    {"sts:SourceIdentity", FOR_ASSUMPTION | FOR_BOTH | FOR_FOREIGNER, TEXT_OPERATORS, text_pool},
    {"aws:SourceIdentity", FOR_ALL | FOR_BOTH | FOR_FOREIGNER, TEXT_OPERATORS, text_pool},
    {"aws:UserAgent", FOR_ALL | FOR_GIVEN | FOR_BOTH | FOR_FOREIGNER, TEXT_OPERATORS, text_pool},
    {"aws:referer", FOR_REQUEST | FOR_GIVEN, TEXT_OPERATORS, text_pool},
    {"aws:userid", FOR_ALL | FOR_SECOND, TEXT_OPERATORS,
     LIST("AROACALLER:ab", "AROACALLER:a*", "AROA*:?b", "*:ba", "AIDAAB", "*b")},
    {"aws:MultiFactorAuthPresent", FOR_ALL | FOR_BOTH | FOR_FOREIGNER,
     LIST("Bool", "BoolIfExists", "Null", "StringEquals", "StringNotLike"), LIST("true", "false", "TRUE", "null")},
    {"aws:MultiFactorAuthAge", FOR_ALL | FOR_BOTH | FOR_FOREIGNER, NUMBER_OPERATORS, number_pool},
    {"aws:TokenIssueTime", FOR_ALL | FOR_SECOND, DATE_OPERATORS, date_pool},
    {"aws:CurrentTime", FOR_ALL | FOR_GIVEN | FOR_BOTH | FOR_FOREIGNER, DATE_OPERATORS, date_pool},
    {"aws:EpochTime", FOR_ALL, LIST("DateLessThan", "DateGreaterThanEquals", "NumericLessThan", "NumericNotEquals"),
     LIST("1795512600", "1795512601", "1798761600", "1795512600.5")},
    {"aws:SourceIp", FOR_ALL | FOR_GIVEN | FOR_BOTH | FOR_FOREIGNER, ADDRESS_OPERATORS, address_pool},
    {"aws:VpcSourceIp", FOR_ALL | FOR_GIVEN, ADDRESS_OPERATORS, address_pool},
    {"aws:SourceVpce", FOR_ALL, TEXT_OPERATORS,
     LIST("vpce-0a1b2c3d", "vpce-0*", "vpce-*d", "vpce-????????", "vpce-*", "vpce-0A1B2C3D", "vpc-0*")},
    {"aws:SourceVpcArn", FOR_ALL, TEXT_OPERATORS, LIST("arn:aws:ec2:us-east-1:" ACCOUNT ":vpc/vpc-1", "*", "arn:*")},
    {"aws:TagKeys", FOR_ALL | FOR_GIVEN | FOR_FIRST | FOR_FOREIGNER, TEXTS_OPERATORS, member_pool},
    {"sts:TransitiveTagKeys", FOR_ASSUMPTION | FOR_FIRST, TEXTS_OPERATORS, member_pool},
    {"aws:RequestTag/a", FOR_ALL | FOR_FOREIGNER, TEXT_OPERATORS, text_pool},
    {"aws:RequestTag/team", FOR_FIRST, TEXT_OPERATORS, text_pool},
    {"aws:RequestTag/b", FOR_ASSUMPTION, TEXT_OPERATORS, text_pool},
    {"aws:RequestedRegion", FOR_ASSUMPTION, TEXT_OPERATORS, LIST("us-east-1", "eu-*", "*-1", "mars-1", "*")},
    {"aws:SecureTransport", FOR_REQUEST | FOR_SOME, LIST("Bool", "BoolIfExists", "Null", "StringEquals"),
     LIST("true", "false", "x")},
    {"aws:username", FOR_ALL | FOR_GIVEN | FOR_FIRST | FOR_FOREIGNER, TEXT_OPERATORS, text_pool},
    {"aws:PrincipalTag/team", FOR_ALL | FOR_SECOND | FOR_FOREIGNER, TEXT_OPERATORS, text_pool},
    {"aws:PrincipalArn", FOR_ALL, LIST("ArnLike", "ArnNotEquals", "StringEquals", "ArnEqualsIfExists"),
     LIST(USER, CALLER, "arn:aws:iam::*:role/*", "arn:aws:iam::" ACCOUNT ":*", "arn:aws:iam::*")},
    {"aws:PrincipalArn", FOR_FOREIGNER,
     LIST("ArnLike", "ArnNotLike", "StringEquals", "StringNotLike", "StringLikeIfExists"),
     LIST("arn:aws:iam::*:role/a*", "arn:aws:iam::1*", "arn:aws:iam::" OTHER ":role/ab", "*ab", "*")},
    {"aws:PrincipalAccount", FOR_FOREIGNER, TEXT_OPERATORS, LIST(OTHER, ACCOUNT, "1*", "*7", "????????????", "*1*")},
    {"aws:PrincipalType", FOR_FOREIGNER, TEXT_OPERATORS, LIST("User", "user", "Assumed*", "Root")},
    {"aws:CalledVia", FOR_ALL, TEXTS_OPERATORS, member_pool},
    {"foo:Bar", FOR_ALL | FOR_BOTH | FOR_FOREIGNER, TEXT_OPERATORS, text_pool},
    {"aws:PrincipalOrgID", FOR_ALL | FOR_FOREIGNER, TEXT_OPERATORS, LIST("o-1", "o-*", "*")},
    {"aws:PrincipalOrgPaths", FOR_ALL, TEXTS_OPERATORS, LIST("o-1/r-1/", "o-*", "*")},
    {"aws:ViaCustomerDomain", FOR_ALL, LIST("Bool", "BoolIfExists", "Null"), LIST("true", "false")},
    {"foo:Number", FOR_GIVEN, NUMBER_OPERATORS, number_pool},
    {"foo:Flag", FOR_GIVEN, LIST("Bool", "BoolIfExists", "Null"), LIST("true", "false", "null")},
};

enum {
    SUBJECT_COUNT = sizeof subjects / sizeof subjects[0],
    IN_PLAY_MOST = 4,
    POLICIES_MOST = 12,
    LEVELS_MOST = 2
};

/* ---- A question ---- */

enum scene {
    SCENE_ASSUME,
    SCENE_ASSUME_FAR, /* the role is in another account */
    SCENE_SESSION,    /* a role session assumes the role */
    SCENE_REQUEST,
    SCENE_SESSION_REQUEST,
    SCENE_GIVEN,
    SCENE_SOME,
    SCENE_EXTERNAL, /* whoever of another account, or a role of it */
    SCENE_STRANGER,
    SCENE_COUNT
};

struct system {
    struct arena *arena;
    struct dice *dice;
    enum scene scene;
    bool sparse; /* few conditions: a chain has many policies */
    bool mixed;  /* operators and values of any kind under any key: some atoms are U by 6.6 */
    struct caller caller;
    struct target target;
    struct step step;
    struct question question;
    struct context *given;
    const struct subject *in_play[IN_PLAY_MOST];
    size_t in_play_count;
    const struct policy_document *documents[POLICIES_MOST];
    size_t document_count;
    struct level scps[LEVELS_MOST], rcps[LEVELS_MOST];
    struct str shown;
};

static size_t length_of(const char *const *list)
{
    size_t n = 0;
    while (list[n] != NULL)
        n++;
    return n;
}

static const char *any_of(struct dice *dice, const char *const *list)
{
    return list[roll(dice, length_of(list))];
}

/* One atom as it is written in a Condition block, until blocks are put together by operator. */
struct written {
    const char *operator_name;
    const struct subject *subject;
    struct str values;
};

static struct written random_atom(struct system *s)
{
    const struct subject *subject = s->in_play[roll(s->dice, s->in_play_count)];
    const struct subject *like = s->mixed && roll(s->dice, 2) == 0 ? &subjects[roll(s->dice, SUBJECT_COUNT)] : subject;
    struct written atom = {any_of(s->dice, like->operators), subject, STR("")};
    static const size_t counts[] = {1, 1, 1, 2, 2, 3};
    size_t count = PICK(s->dice, counts);

    if (strcmp(atom.operator_name, "Null") == 0) {
        atom.values = roll(s->dice, 2) == 0 ? STR("\"true\"") : STR("\"false\"");
        return atom;
    }
    for (size_t i = 0; i < count; i++)
        atom.values = arena_printf(s->arena, "%.*s%s\"%s\"", (int)atom.values.len, atom.values.at, i > 0 ? "," : "",
                                   any_of(s->dice, like->values));
    atom.values = arena_printf(s->arena, "[%.*s]", (int)atom.values.len, atom.values.at);
    return atom;
}

static struct str random_conditions(struct system *s)
{
    static const size_t counts[] = {0, 1, 1, 1, 2, 2, 3}, few[] = {0, 0, 1, 1, 2};
    struct written atoms[3];
    size_t count = s->sparse ? PICK(s->dice, few) : PICK(s->dice, counts), made = 0;
    struct str text = STR("");

    for (size_t i = 0; i < count; i++) {
        struct written atom = random_atom(s);
        bool twice = false; /* the same operator with the same key: that would be a fault */
        for (size_t j = 0; j < made; j++)
            twice |= strcmp(atom.operator_name, atoms[j].operator_name) == 0 && atom.subject == atoms[j].subject;
        if (!twice)
            atoms[made++] = atom;
    }
    for (size_t i = 0; i < made; i++) {
        bool first = true;
        struct str block = STR("");
        for (size_t j = 0; j < made; j++) {
            if (strcmp(atoms[i].operator_name, atoms[j].operator_name) != 0)
                continue;
            first = first && j >= i;
            block = arena_printf(s->arena, "%.*s%s\"%s\":%.*s", (int)block.len, block.at, block.len > 0 ? "," : "",
                                 atoms[j].subject->key, (int)atoms[j].values.len, atoms[j].values.at);
        }
        if (first)
            text = arena_printf(s->arena, "%.*s%s\"%s\":{%.*s}", (int)text.len, text.at, text.len > 0 ? "," : "",
                                atoms[i].operator_name, (int)block.len, block.at);
    }
    return text;
}

static const char *random_principal(struct system *s, bool deny)
{
    static const char *const users[] = {"\"" USER "\"", "\"" ACCOUNT "\"", "\"*\"", "\"" OTHER "\""};
    static const char *const sessions[] = {
        "\"" CALLER "\"", "\"" ACCOUNT "\"", "\"*\"",
        "[\"arn:aws:sts::" ACCOUNT ":assumed-role/Caller/ab\",\"arn:aws:sts::" ACCOUNT ":assumed-role/Caller/ba\"]"};

    static const char *const foreigners[] = {"\"" FOREIGNER "\"",
                                             "\"" OTHER "\"",
                                             "\"*\"",
                                             "\"*\"",
                                             "\"" ACCOUNT "\"",
                                             "\"arn:aws:sts::" OTHER ":assumed-role/ab/ab\""};
    /* Whom an Allow names beside the account comes as himself (principal.c). */
    static const char *const somebody[] = {"\"" OTHER "\"", "\"*\"", "\"" ACCOUNT "\""};

    if (s->caller.kind == CALLER_EXTERNAL && s->caller.arn.len == 0 && !deny)
        return PICK(s->dice, somebody);
    if (s->caller.policies_unseen)
        return PICK(s->dice, foreigners);
    return s->caller.kind == CALLER_USER ? PICK(s->dice, users) : PICK(s->dice, sessions);
}

static struct str random_statement(struct system *s, enum policy_type type)
{
    static const char *const trust_actions[] = {"\"sts:*\"", "\"sts:AssumeRole\"",
                                                "[\"sts:AssumeRole\",\"sts:TagSession\"]",
                                                "[\"sts:AssumeRole\",\"sts:SetSourceIdentity\"]"};
    static const char *const actions[] = {"\"*\"", "\"*\"", "[\"s3:*\",\"sts:*\"]", "\"sts:AssumeRole\"",
                                          "\"s3:Get*\""};
    static const char *const resources[] = {"\"Resource\":\"*\"",
                                            "\"Resource\":\"arn:aws:s3:::*\"",
                                            "\"Resource\":\"arn:aws:s3:::${aws:username}\"",
                                            "\"NotResource\":\"arn:aws:s3:::b*\"",
                                            "\"Resource\":\"arn:aws:iam::*:*\"",
                                            "\"Resource\":[\"arn:aws:s3:::a*\",\"arn:aws:s3:::*b\"]"};
    bool principal = type == POLICY_TRUST || type == POLICY_RESOURCE || type == POLICY_RCP;
    bool deny = type == POLICY_RCP || roll(s->dice, s->sparse ? 7 : 4) == 0;
    struct str conditions = random_conditions(s);
    struct str who = STR(""), what;

    if (principal)
        who = type == POLICY_RCP ? STR("\"Principal\":\"*\",")
                                 : arena_printf(s->arena, "\"Principal\":{\"AWS\":%s},", random_principal(s, deny));
    if (type == POLICY_TRUST)
        what = arena_printf(s->arena, "\"Action\":%s", PICK(s->dice, trust_actions));
    else if (type == POLICY_RCP) /* `*` alone is not for customers' RCPs */
        what = STR("\"Action\":[\"sts:*\",\"s3:*\"],\"Resource\":\"*\"");
    else
        what = arena_printf(s->arena, "\"Action\":%s,%s", PICK(s->dice, actions),
                            s->scene == SCENE_SOME || roll(s->dice, 3) == 0 ? PICK(s->dice, resources) : resources[0]);
    return arena_printf(s->arena, "{\"Effect\":\"%s\",%.*s%.*s,\"Condition\":{%.*s}}", deny ? "Deny" : "Allow",
                        (int)who.len, who.at, (int)what.len, what.at, (int)conditions.len, conditions.at);
}

/* A policy of one to three statements; seldom one whose document is not there. */
static struct layer random_layer(struct system *s, enum policy_type type, const char *name)
{
    size_t count = 1 + roll(s->dice, 3);
    struct str text = STR("");
    struct policy_ref *policy = ARENA_NEW(s->arena, struct policy_ref);
    struct policy_document *document = NULL;
    struct err err = ERR_NONE;

    assert_non_null(policy);
    *policy = (struct policy_ref){.name = str_of(name)};
    if (roll(s->dice, 40) == 0 && s->scene != SCENE_GIVEN) {
        s->shown = arena_printf(s->arena, "%.*s\n  %s is not there", (int)s->shown.len, s->shown.at, name);
        return (struct layer){.given = true, .policies = policy, .count = 1};
    }
    if (type == POLICY_RCP)
        text = STR("{\"Effect\":\"Allow\",\"Principal\":\"*\",\"Action\":\"*\",\"Resource\":\"*\"}");
    for (size_t i = 0; i < count; i++) {
        struct str statement = random_statement(s, type);
        text = arena_printf(s->arena, "%.*s%s%.*s", (int)text.len, text.at, text.len > 0 ? "," : "", (int)statement.len,
                            statement.at);
    }
    text = arena_printf(s->arena, "{\"Version\":\"2012-10-17\",\"Statement\":[%.*s]}", (int)text.len, text.at);
    assert_non_null(text.at);
    assert_int_equal(policy_parse_text(s->arena, type, text, &document, &err), RC_OK);
    policy->document = document;
    assert_true(s->document_count < POLICIES_MOST);
    s->documents[s->document_count++] = document;
    s->shown = arena_printf(s->arena, "%.*s\n  %s %.*s", (int)s->shown.len, s->shown.at, name, (int)text.len, text.at);
    return (struct layer){.given = true, .policies = policy, .count = 1};
}

static struct levels random_levels(struct system *s, enum policy_type type, struct level *levels, const char *name)
{
    size_t count = roll(s->dice, 4) == 0 ? 1 + roll(s->dice, type == POLICY_SCP ? LEVELS_MOST : 1) : 0;

    for (size_t i = 0; i < count; i++)
        levels[i] = (struct level){.target = STR("r-1"), .layer = random_layer(s, type, name)};
    return (struct levels){.known = true, .levels = levels, .count = count};
}

static void random_in_play(struct system *s, unsigned scene)
{
    size_t wanted = 1 + roll(s->dice, s->sparse ? IN_PLAY_MOST - 1 : IN_PLAY_MOST);

    while (s->in_play_count < wanted) {
        const struct subject *subject = &subjects[roll(s->dice, SUBJECT_COUNT)];
        if ((subject->scenes & scene) != 0)
            s->in_play[s->in_play_count++] = subject;
    }
}

static struct caller random_caller(struct system *s)
{
    static const struct tag tags[] = {{{"team", 4}, {"ab", 2}}};
    bool session = s->scene == SCENE_SESSION || s->scene == SCENE_SESSION_REQUEST;

    if (s->scene == SCENE_STRANGER)
        return (struct caller){.kind = CALLER_STRANGER, .partition = STR("aws"), .policies_unseen = true};
    if (s->scene == SCENE_EXTERNAL)
        return (struct caller){.kind = CALLER_EXTERNAL,
                               .partition = STR("aws"),
                               .account = STR(OTHER),
                               .arn = roll(s->dice, 2) == 0 ? STR(FOREIGNER) : STR_EMPTY,
                               .name = STR("ab"),
                               .policies_unseen = true};
    return (struct caller){.kind = session ? CALLER_ROLE_SESSION : CALLER_USER,
                           .partition = STR("aws"),
                           .account = STR(ACCOUNT),
                           .arn = session ? STR(CALLER) : STR(USER),
                           .unique_id = session ? STR("AROACALLER") : STR("AIDAAB"),
                           .name = session ? STR("Caller") : STR("ab"),
                           .tags = tags,
                           .tag_count = 1,
                           .tags_known = true};
}

/* Policies around a caller and a target: s->scene says which. */
static void system_fill(struct system *s, struct str role)
{
    struct dice *dice = s->dice;
    bool foreign = s->scene == SCENE_STRANGER || s->scene == SCENE_EXTERNAL;
    bool assumption = s->scene <= SCENE_SESSION || foreign;
    s->caller = random_caller(s);
    if (!foreign)
        s->caller.identity = random_layer(s, POLICY_IDENTITY, "identity");
    if (!foreign && roll(dice, 4) == 0)
        s->caller.boundary = random_layer(s, POLICY_BOUNDARY, "boundary");
    if (s->caller.kind == CALLER_ROLE_SESSION && roll(dice, 4) == 0)
        s->caller.session = random_layer(s, POLICY_SESSION, "session");
    if (!foreign)
        s->caller.scps = random_levels(s, POLICY_SCP, s->scps, "scp");
    s->target = (struct target){.kind = s->scene == SCENE_SOME ? RESOURCE_SOME : RESOURCE_ARN,
                                .account = s->scene == SCENE_ASSUME_FAR ? STR(OTHER) : STR(ACCOUNT),
                                .policy_seen = true,
                                .arn = assumption ? role : STR("arn:aws:s3:::ab"),
                                .is_role = assumption};
    if (assumption || (s->scene != SCENE_SOME && roll(dice, 3) == 0))
        s->target.policy = random_layer(s, assumption ? POLICY_TRUST : POLICY_RESOURCE, "resource");
    if (s->scene != SCENE_SOME)
        s->target.rcps = random_levels(s, POLICY_RCP, s->rcps, "rcp");
    s->step = (struct step){.caller = &s->caller,
                            .assumption = assumption,
                            .action = STR("s3:GetObject"),
                            .target = &s->target,
                            .origins = {.user = roll(dice, 2) == 0, .tags = roll(dice, 2) == 0}};
}

/* What is asked, and its policies. */
__attribute__((unused)) static void system_make(struct system *s, struct arena *arena, struct dice *dice)
{
    static const unsigned scenes[SCENE_COUNT] = {FOR_ASSUMPTION, FOR_ASSUMPTION, FOR_ASSUMPTION,
                                                 FOR_REQUEST,    FOR_REQUEST,    FOR_GIVEN,
                                                 FOR_SOME,       FOR_FOREIGNER,  FOR_FOREIGNER};

    *s = (struct system){.arena = arena, .dice = dice, .shown = STR("")};
    s->scene = (enum scene)roll(dice, SCENE_COUNT);
    s->mixed = roll(dice, 8) == 0 && s->scene != SCENE_GIVEN; /* there, operators make the type */
    random_in_play(s, scenes[s->scene]);
    system_fill(s, s->scene == SCENE_ASSUME_FAR ? STR(FAR_ROLE) : STR(ROLE));
    /* A variable of which the value is free leaves its atom U. */
    s->mixed |= s->caller.policies_unseen && str_contains(s->shown, STR("${aws:username}"));
    s->question = (struct question){.steps = &s->step, .count = 1, .now = NOW};
    if (s->scene == SCENE_GIVEN) {
        s->given = context_new(arena, CONTEXT_UNKNOWN);
        assert_non_null(s->given);
        assert_int_equal(context_set_one(s->given, STR("aws:username"), STR("ab")), RC_OK);
        s->question.given = s->given;
    }
}

#endif
