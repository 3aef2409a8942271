/* SPDX-License-Identifier: Apache-2.0
 *
 * Resource and NotResource: the rules of 2.3 by their numbers, and the worked examples of section 10.
 */
#include "policy/resource.h"

#include "policy/match.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stdio.h>
#include <string.h>

#include <cmocka.h>

static int make_arena(void **state)
{
    *state = arena_new(0);
    return *state == NULL ? -1 : 0;
}

static int free_arena(void **state)
{
    arena_free(*state);
    return 0;
}

/* The request of a user ann; her tag team is a star, her tag dept a path with colons. */
static enum variable_state value_of_ann(const void *self, struct str key, struct str *value)
{
    (void)self;
    if (str_equal(key, STR("aws:username"))) {
        *value = STR("ann");
        return VARIABLE_VALUE;
    }
    if (str_equal(key, STR("aws:principaltag/team"))) {
        *value = STR("*");
        return VARIABLE_VALUE;
    }
    if (str_equal(key, STR("aws:principaltag/dept"))) {
        *value = STR("r:1");
        return VARIABLE_VALUE;
    }
    return str_equal(key, STR("aws:tagkeys")) ? VARIABLE_UNKNOWN : VARIABLE_MISSING;
}

/* A role session has no aws:username. */
static enum variable_state value_of_session(const void *self, struct str key, struct str *value)
{
    (void)self;
    (void)key;
    (void)value;
    return VARIABLE_MISSING;
}

#define ID      POLICY_IDENTITY
#define IN      "Resource"
#define NOT     "NotResource"
#define S3      "s3:GetObject"
#define SUPPORT "support:CreateCase"
#define LIST    "s3:ListAllMyBuckets"
#define NONE    NULL
#define U       TRI_UNKNOWN
#define T       TRI_TRUE
#define F       TRI_FALSE

static const struct {
    const char *source;
    enum policy_type type;
    const char *effect, *element, *json, *action;
    const char *arn; /* NONE: a request without resource */
    enum tri expected;
} cases[] = {
    {"rule 1", ID, "Allow", IN, "\"*\"", S3, "arn:aws:s3:::b/k", T},
    {"rule 1", ID, "Allow", IN, "\"**\"", SUPPORT, NONE, T},
    {"rule 1", POLICY_SESSION, "Deny", IN, "\"*\"", SUPPORT, NONE, T},
    {"rule 2, example 15", ID, "Allow", IN, "\"arn:aws:support:*:*:case/*\"", SUPPORT, NONE, F},
    {"rule 2", ID, "Allow", IN, "\"arn:aws:support:*:*:*\"", SUPPORT, NONE, F},
    {"rule 2", ID, "Allow", IN, "[\"arn:aws:support:*:*:*\",\"*\"]", SUPPORT, NONE, T},
    {"rule 3, example 16", ID, "Deny", IN, "\"arn:aws:support:*:*:*\"", SUPPORT, NONE, U},
    {"rule 3, case of the prefix", ID, "Deny", IN, "\"arn:aws:support:*:*:*\"", "Support:CreateCase", NONE, U},
    {"rule 3, empty fields", ID, "Deny", IN, "\"arn:aws:support:::*\"", SUPPORT, NONE, U},
    {"rule 3, completed", ID, "Deny", IN, "\"arn:aws:support\"", SUPPORT, NONE, U},
    {"rule 3, a service that is empty, not missing", ID, "Deny", IN, "\"arn:aws:\"", SUPPORT, NONE, F},
    {"rule 3, the service missing", ID, "Deny", IN, "\"arn:aws\"", SUPPORT, NONE, U},
    {"rule 3, any service", ID, "Deny", IN, "\"arn:aws:*\"", SUPPORT, NONE, U},
    {"rule 3, other ARNs", ID, "Deny", IN, "\"arn:aws:support:*:*:case/*\"", SUPPORT, NONE, F},
    {"rule 3, other service", ID, "Deny", IN, "\"arn:aws:support-console:*:*:*\"", SUPPORT, NONE, F},
    {"rule 3, a Region", ID, "Deny", IN, "\"arn:aws:support:us-east-1:*:*\"", SUPPORT, NONE, F},
    {"rule 4, example 17", ID, "Allow", IN, "\"arn:aws:s3:::*\"", LIST, NONE, T},
    {"rule 4, Deny", ID, "Deny", IN, "\"arn:aws:s3:::*\"", LIST, NONE, T},
    {"rule 4, case", ID, "Allow", IN, "\"arn:aws:s3:::*\"", "S3:listallmybuckets", NONE, T},
    {"rule 4, other action", ID, "Allow", IN, "\"arn:aws:s3:::*\"", "s3:ListAccessPoints", NONE, F},
    {"rule 4, a bucket", ID, "Allow", IN, "\"arn:aws:s3:::b\"", LIST, NONE, F},
    {"rule 4, written otherwise", ID, "Allow", IN, "\"arn:aws:s3:*:*:*\"", LIST, NONE, U},
    {"rule 4, another partition", ID, "Allow", IN, "\"arn:aws-cn:s3:::*\"", LIST, NONE, U},
    {"rule 5, example 10", ID, "Allow", IN, "\"arn:aws:s3:::b/*/test/*\"", S3, "arn:aws:s3:::b/1/2/test/3/x", T},
    {"rule 5, example 10", ID, "Allow", IN, "\"arn:aws:s3:::b/*/test/*\"", S3, "arn:aws:s3:::b/test/x", F},
    {"rule 5, example 11", ID, "Allow", IN, "\"arn:aws:iam::111122223333:user/bob\"", "iam:GetUser",
     "arn:aws:iam::111122223333:user/Bob", F},
    {"rule 5, partition", ID, "Allow", IN, "\"arn:aws:s3:::b\"", "s3:ListBucket", "arn:aws-cn:s3:::b", F},
    {"rule 5, several", ID, "Allow", IN, "[\"arn:aws:s3:::a\",\"arn:aws:s3:::b\"]", "s3:ListBucket", "arn:aws:s3:::b",
     T},
    {"rule 5, empty", ID, "Allow", IN, "[]", "s3:ListBucket", "arn:aws:s3:::b", F},
    {"rule 6, example 13", ID, "Allow", IN, "\"arn:aws:s3*\"", S3, "arn:aws:s3:::b/k", T},
    {"rule 6", ID, "Allow", IN, "\"arn:aws:sqs:*:q\"", "sqs:SendMessage", "arn:aws:sqs:us-east-1:111122223333:q", U},
    {"rule 6", ID, "Allow", IN, "\"arn:aws:sqs:*:1*:q:x\"", "sqs:SendMessage", "arn:aws:sqs:us-east-1:111122223333:q:x",
     T},
    {"rule 7, example 14", ID, "Allow", IN, "\"arn:aws:sn*-west-1:111122223333:topic:x\"", "sns:Publish",
     "arn:aws:sns:eu-west-1:111122223333:topic:x", U},
    {"rule 7, no reading", ID, "Allow", IN, "\"arn:aws:sn*-west-2:111122223333:topic:x\"", "sns:Publish",
     "arn:aws:sns:eu-west-1:111122223333:topic:x", F},
    {"rule 8, example 12", ID, "Allow", IN, "\"arn:aws:sqs\"", "sqs:SendMessage",
     "arn:aws:sqs:us-east-1:111122223333:q", T},
    {"rule 8, boundary", POLICY_BOUNDARY, "Allow", IN, "\"arn:aws:sqs\"", "sqs:SendMessage",
     "arn:aws:sqs:us-east-1:111122223333:q", T},
    {"rule 8, other service", ID, "Allow", IN, "\"arn:aws:sqs\"", S3, "arn:aws:s3:::b/k", F},
    {"rule 8, only as it stands", ID, "Allow", IN, "\"arn:aws:lambda:*:job\"", "lambda:InvokeFunction",
     "arn:aws:lambda:us-east-1:111122223333:function:job", U},
    {"rule 9", POLICY_SESSION, "Allow", IN, "\"arn:aws:sqs\"", "sqs:SendMessage",
     "arn:aws:sqs:us-east-1:111122223333:q", U},
    {"rule 10", ID, "Allow", IN, "\"*:s3:*\"", S3, "arn:aws:s3:::b/k", U},
    {"rule 10", ID, "Allow", IN, "\"b/k\"", S3, "arn:aws:s3:::b/k", F},
    {"rule 10, a variable in front", ID, "Allow", IN, "\"${aws:PrincipalTag/team}\"", S3, "arn:aws:s3:::b/k", U},
    {"rule 10, no resource", ID, "Deny", IN, "\"?\"", SUPPORT, NONE, U},
    {"rule 10, no resource", ID, "Deny", IN, "\"b/k\"", SUPPORT, NONE, F},
    {"rule 10, no resource", ID, "Allow", IN, "\"?\"", SUPPORT, NONE, F},
    {"rule 11, example 87", ID, "Allow", IN, "\"arn:aws:ec2:*:*:*/*\"", "ec2:StopInstances",
     "arn:aws:ec2:us-east-1:111122223333:instance/i-1", T},
    {"rule 11, partition", ID, "Allow", IN, "\"arn:*:s3:::b\"", "s3:ListBucket", "arn:aws-cn:s3:::b", T},
    {"rule 11, type", ID, "Allow", IN, "\"arn:aws:lambda:*:*:functi*\"", "lambda:InvokeFunction",
     "arn:aws:lambda:r:1:function:x", T},
    {"rule 12", ID, "Allow", IN, "\"arn:aws:s3:::b/${aws:PrincipalTag/none}\"", S3, "arn:aws:s3:::b/", F},
    {"rule 12", ID, "Allow", NOT, "\"arn:aws:s3:::b/${aws:PrincipalTag/none}\"", S3, "arn:aws:s3:::c/k", F},
    {"rule 12, Deny", ID, "Deny", NOT, "\"arn:aws:s3:::b/${aws:PrincipalTag/none}\"", S3, "arn:aws:s3:::c/k", U},
    {"rule 12, Deny, another matches", ID, "Deny", NOT,
     "[\"arn:aws:s3:::b/${aws:PrincipalTag/none}\",\"arn:aws:s3:::c/*\"]", S3, "arn:aws:s3:::c/k", F},
    {"rule 12, another matches", ID, "Allow", IN, "[\"arn:aws:s3:::b/${aws:PrincipalTag/none}\",\"arn:aws:s3:::c/*\"]",
     S3, "arn:aws:s3:::c/k", T},
    {"rule 12, without resource", ID, "Allow", NOT, "\"arn:aws:s3:::b/${aws:PrincipalTag/none}\"", SUPPORT, NONE, F},
    {"rule 12, without resource", ID, "Deny", NOT, "\"arn:aws:s3:::b/${aws:PrincipalTag/none}\"", SUPPORT, NONE, U},
    {"rule 12, not known whether there is one", ID, "Allow", NOT, "\"arn:aws:s3:::b/${aws:TagKeys}\"", SUPPORT, NONE,
     U},
    {"rule 12, not known whether there is one", ID, "Deny", NOT, "\"arn:aws:s3:::b/${aws:TagKeys}\"", SUPPORT, NONE, U},
    {"rule 13", ID, "Allow", NOT, "\"arn:aws:s3:::b/*\"", S3, "arn:aws:s3:::b/k", F},
    {"rule 13", ID, "Allow", NOT, "\"arn:aws:s3:::b/*\"", S3, "arn:aws:s3:::c/k", T},
    {"rule 13, no resource", ID, "Allow", NOT, "\"arn:aws:s3:::b/*\"", SUPPORT, NONE, T},
    {"rule 13, no resource", ID, "Allow", NOT, "\"*\"", SUPPORT, NONE, F},
    {"rule 13 after 3", ID, "Deny", NOT, "\"arn:aws:support:*:*:*\"", SUPPORT, NONE, U},
    {"rule 13 after 4", ID, "Allow", NOT, "\"arn:aws:s3:::*\"", LIST, NONE, F},
    {"rule 13 after 7", ID, "Allow", NOT, "\"arn:aws:sn*-west-1:111122223333:topic:x\"", "sns:Publish",
     "arn:aws:sns:eu-west-1:111122223333:topic:x", U},
    {"rule 13, example 88", ID, "Deny", NOT, "\"arn:aws:sqs\"", S3, "arn:aws:s3:::b/k", T},
    {"rule 13, empty", ID, "Deny", NOT, "[]", S3, "arn:aws:s3:::b/k", U},
    {"rule 14, completed only", POLICY_SCP, "Deny", IN, "\"arn:aws:sqs\"", "sqs:SendMessage",
     "arn:aws:sqs:us-east-1:111122223333:q", U},
    {"rule 14, as it stands only", POLICY_RCP, "Deny", IN, "\"arn:aws:lambda:*:job\"", "lambda:InvokeFunction",
     "arn:aws:lambda:us-east-1:111122223333:function:job", U},
    {"rule 14, both", POLICY_SCP, "Deny", IN, "\"arn:aws:s3*\"", S3, "arn:aws:s3:::b/k", T},
    {"rule 14, neither", POLICY_RESOURCE, "Deny", IN, "\"arn:aws:sqs\"", S3, "arn:aws:s3:::b/k", F},
    {"rule 14, six fields", POLICY_SCP, "Deny", IN, "\"arn:aws:sqs:*:*:*\"", "sqs:SendMessage",
     "arn:aws:sqs:us-east-1:111122223333:q", T},
    /* Variables. */
    {"example 25", ID, "Allow", IN, "\"arn:aws:s3:::b/${aws:username}\"", S3, "arn:aws:s3:::b/ann", T},
    {"example 25", ID, "Allow", IN, "\"arn:aws:s3:::b/${aws:username}\"", S3, "arn:aws:s3:::b/bo", F},
    {"example 27", ID, "Allow", IN, "\"arn:aws:s3:::b/${*}\"", S3, "arn:aws:s3:::b/*", T},
    {"example 27", ID, "Allow", IN, "\"arn:aws:s3:::b/${*}\"", S3, "arn:aws:s3:::b/x", F},
    {"example 89", ID, "Allow", IN, "\"arn:aws:sqs:us-east-2:*:${aws:username}-queue\"", "sqs:SendMessage",
     "arn:aws:sqs:us-east-2:111122223333:ann-queue", T},
    {"3, wild value", ID, "Allow", IN, "\"arn:aws:s3:::b/${aws:PrincipalTag/team}\"", S3, "arn:aws:s3:::b/x", U},
    {"3, wild value", ID, "Allow", IN, "\"arn:aws:s3:::b/${aws:PrincipalTag/team}\"", S3, "arn:aws:s3:::b/*", T},
    {"3, wild value", ID, "Allow", IN, "\"arn:aws:s3:::b/${aws:PrincipalTag/team}\"", S3, "arn:aws:s3:::c/x", F},
    {"3, colons of a value", ID, "Allow", IN, "\"arn:aws:sqs:${aws:PrincipalTag/dept}:q\"", "sqs:SendMessage",
     "arn:aws:sqs:r:1:q", U},
    {"3, colons of a value", ID, "Allow", IN, "\"arn:aws:sqs:${aws:PrincipalTag/dept}:q:x:y\"", "sqs:SendMessage",
     "arn:aws:sqs:r:1:q:x:y", U},
    {"3, default", ID, "Allow", IN, "\"arn:aws:s3:::b/${aws:PrincipalTag/none, 'x'}\"", S3, "arn:aws:s3:::b/x", T},
    {"3, completed after a variable", ID, "Allow", IN, "\"arn:aws:sqs:${aws:PrincipalTag/none, 'r'}\"",
     "sqs:SendMessage", "arn:aws:sqs:r:1:q", T},
    {"3, multivalued", ID, "Allow", IN, "\"arn:aws:s3:::b/${aws:TagKeys}\"", S3, "arn:aws:s3:::b/x", U},
    {"3, multivalued, NotResource", ID, "Allow", NOT, "\"arn:aws:s3:::b/${aws:TagKeys}\"", S3, "arn:aws:s3:::b/x", U},
    {"3, malformed", ID, "Allow", IN, "\"arn:aws:s3:::b/${\"", S3, "arn:aws:s3:::b/x", U},
    {"3, malformed, no resource", ID, "Allow", IN, "\"arn:aws:s3:::b/${\"", SUPPORT, NONE, U},
    {"3 and rule 1, a value of stars, no resource", ID, "Allow", IN, "\"${aws:PrincipalTag/team}\"", SUPPORT, NONE, U},
    {"3 and rule 1, NotResource", ID, "Deny", NOT, "\"${aws:PrincipalTag/team}\"", SUPPORT, NONE, U},
    {"3 and rule 1, another value", ID, "Allow", IN, "\"${aws:username}\"", SUPPORT, NONE, F},
    {"3 and rule 2, text beside the value", ID, "Allow", IN, "\"arn:aws:s3:::b/${aws:PrincipalTag/team}\"", SUPPORT,
     NONE, F},
    {"3 and rule 2, unknown value", ID, "Allow", IN, "\"arn:aws:s3:::b/${aws:TagKeys}\"", SUPPORT, NONE, F},
    {"3 and rule 1, unknown value", ID, "Allow", IN, "\"${aws:TagKeys}\"", SUPPORT, NONE, U},
    {"3 and rule 3, a value of stars", ID, "Deny", IN, "\"arn:aws:support:*:*:${aws:PrincipalTag/team}\"", SUPPORT,
     NONE, U},
    {"3 and rule 3, another value", ID, "Deny", IN, "\"arn:aws:support:*:*:${aws:username}\"", SUPPORT, NONE, F},
    {"3 and rule 3, unknown value", ID, "Deny", IN, "\"arn:aws:support:*:*:${aws:TagKeys}\"", SUPPORT, NONE, U},
    {"no string", ID, "Allow", IN, "[7]", S3, "arn:aws:s3:::b/x", U},
    {"no string, another matches", ID, "Allow", IN, "[7,\"*\"]", S3, "arn:aws:s3:::b/x", T},
};

static struct policy_document *parse(void **state, enum policy_type type, const char *version, const char *effect,
                                     const char *element, const char *json)
{
    const char *principal = type == POLICY_RESOURCE || type == POLICY_RCP ? "\"Principal\":\"*\"," : "";
    struct str text =
        arena_printf(*state, "{%s\"Statement\":{\"Effect\":\"%s\",%s\"Action\":\"s3:*\"%s%s%s%s%s}}", version, effect,
                     principal, element[0] == '\0' ? "" : ",\"", element, element[0] == '\0' ? "" : "\":", json, "");
    struct policy_document *document = NULL;
    struct err err = ERR_NONE;

    assert_int_equal(policy_parse_text(*state, type, text, &document, &err), RC_OK);
    assert_false(document->unknown);
    return document;
}

#define V12 "\"Version\":\"2012-10-17\","

static void the_fourteen_rules_hold(void **state)
{
    struct variable_source ann = {NULL, value_of_ann};

    for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
        struct policy_document *document =
            parse(state, cases[i].type, V12, cases[i].effect, cases[i].element, cases[i].json);
        struct target target = {.kind = cases[i].arn == NONE ? RESOURCE_NONE : RESOURCE_ARN,
                                .arn = str_of(cases[i].arn)};
        enum tri result = F;

        assert_int_equal(
            match_resource(document, &document->statements[0], str_of(cases[i].action), &target, &ann, *state, &result),
            RC_OK);
        if (result != cases[i].expected)
            fail_msg("%s: %s %s %s: %d", cases[i].source, cases[i].effect, cases[i].element, cases[i].json,
                     (int)result);
    }
}

/* Examples 24, 25, 92: variables by version and by caller. */
static void variables_need_their_version_and_a_value(void **state)
{
    static const struct {
        const char *version;
        bool session;
        enum tri expected;
    } rows[] = {
        {"\"Version\":\"2008-10-17\",", false, F},
        {"", false, F},
        {V12, false, T},
        {V12, true, F},
    };

    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
        struct policy_document *document =
            parse(state, ID, rows[i].version, "Allow", IN, "\"arn:aws:s3:::b/${aws:username}\"");
        struct variable_source source = {NULL, rows[i].session ? value_of_session : value_of_ann};
        struct target target = {.kind = RESOURCE_ARN, .arn = STR("arn:aws:s3:::b/ann")};
        enum tri result = U;

        assert_int_equal(match_resource(document, &document->statements[0], STR(S3), &target, &source, *state, &result),
                         RC_OK);
        assert_int_equal(result, rows[i].expected);
    }
}

static void a_policy_may_speak_of_what_it_is_attached_to(void **state)
{
    static const struct {
        enum policy_type type;
        enum tri expected;
    } rows[] = {{POLICY_TRUST, T}, {POLICY_RESOURCE, T}, {POLICY_IDENTITY, U}, {POLICY_SCP, U}};

    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
        struct policy_document *document = parse(state, rows[i].type, V12, "Allow", "", "");
        struct variable_source source = {NULL, value_of_ann};
        struct target target = {.kind = RESOURCE_ARN, .arn = STR("arn:aws:ecr:r:1:repository/x")};
        enum tri result = F;

        assert_int_equal(
            match_resource(document, &document->statements[0], STR("ecr:PutImage"), &target, &source, *state, &result),
            RC_OK);
        assert_int_equal(result, rows[i].expected);
    }
}

static void some_resource_is_not_asked_here(void **state)
{
    struct policy_document *document = parse(state, ID, V12, "Allow", IN, "\"*\"");
    struct variable_source source = {NULL, value_of_ann};
    struct target target = {.kind = RESOURCE_SOME};
    enum tri result = U;

    assert_int_equal(match_resource(document, &document->statements[0], STR(S3), &target, &source, *state, &result),
                     RC_INTERNAL);
}

static void an_entry_tells_of_its_null(void **state)
{
    struct policy_document *document =
        parse(state, ID, V12, "Deny", NOT, "[\"arn:aws:s3:::b/${aws:PrincipalTag/none}\",\"arn:aws:s3:::b/x\"]");
    struct variable_source source = {NULL, value_of_ann};
    const struct policy_resource *entries = document->statements[0].resources;
    enum tri result = U;
    bool null = false;

    assert_int_equal(
        match_resource_entry(document, &entries[0], STR("arn:aws:s3:::b/x"), &source, *state, &result, &null), RC_OK);
    assert_true(null);
    assert_int_equal(result, F);
    assert_int_equal(
        match_resource_entry(document, &entries[1], STR("arn:aws:s3:::b/x"), &source, *state, &result, &null), RC_OK);
    assert_false(null);
    assert_int_equal(result, T);
}

static void colons_in_variables_part_no_fields(void **state)
{
    static const struct {
        const char *text;
        size_t fields;
    } rows[] = {
        {"*", 1},
        {"arn:aws:sqs", 3},
        {"arn:aws:s3:::b", 6},
        {"arn:aws:sqs:us-east-2:*:${aws:username}-queue", 6},
        {"arn:${aws:x}:s3", 3},
        {"arn:aws:logs:r:1:log-group:x", 7},
        {"", 1},
    };

    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
        struct template template;

        assert_int_equal(template_parse(*state, str_of(rows[i].text), true, &template), RC_OK);
        assert_int_equal(resource_field_count(&template), rows[i].fields);
    }
}

static uint32_t next_random(uint32_t *seed)
{
    *seed = *seed * 1664525u + 1013904223u;
    return *seed >> 16;
}

/* Texts of a few letters, so that they often match. */
static struct str random_text(uint32_t *seed, const char *letters, char *space, size_t most)
{
    size_t length = next_random(seed) % most;

    memcpy(space, "arn:", 4);
    for (size_t i = 4; i < length + 4; i++)
        space[i] = letters[next_random(seed) % strlen(letters)];
    return next_random(seed) % 8 == 0 ? (struct str){space + 4, length} : (struct str){space, length + 4};
}

/* An entry that is matched as it is written gives what its two compiled patterns give. */
static void texts_match_as_their_patterns(void **state)
{
    static const enum policy_type types[] = {POLICY_IDENTITY, POLICY_BOUNDARY, POLICY_SESSION, POLICY_RESOURCE};
    uint32_t seed = 20260101;
    size_t as_text = 0, compiled = 0, matched = 0;

    (void)state;
    for (size_t round = 0; round < 60000; round++) {
        char pattern_space[32], arn_space[32];
        struct arena *arena = arena_new(0);
        struct policy_document document = {.type = types[round % 4]};
        struct policy_resource entry = {0};
        struct str arn = random_text(&seed, "aa:::", arn_space, 14);
        struct resource_pattern readings[2];
        enum template_state ready;
        enum glob_result fields, whole;
        enum tri expected, result = U;
        size_t count;
        bool null;

        assert_int_equal(template_parse(arena, random_text(&seed, "a:::*?*", pattern_space, 14), true, &entry.template),
                         RC_OK);
        assert_int_equal(resource_compile(arena, &entry), RC_OK);
        assert_int_equal(resource_readings(&entry, NULL, arena, &ready, readings, &count), RC_OK);
        assert_int_equal(ready, TEMPLATE_READY);
        assert_int_equal(count, 1);
        assert_int_equal(match_resource_entry(&document, &entry, arn, NULL, arena, &result, &null), RC_OK);
        fields = glob_match(&readings[0].fields, arn);
        whole = glob_match(&readings[0].whole, arn);
        if (!str_starts_with(entry.template.written, STR("arn:")))
            expected = whole == GLOB_MATCH ? U : F;
        else if (resource_field_count(&entry.template) >= RESOURCE_FIELDS || document.type == POLICY_IDENTITY ||
                 document.type == POLICY_BOUNDARY)
            expected = fields == GLOB_MATCH ? T : whole == GLOB_MATCH ? U : F;
        else
            expected = fields != whole ? U : whole == GLOB_MATCH ? T : F;
        if (result != expected)
            fail_msg("%.*s against %.*s: %d, not %d", (int)entry.template.written.len, entry.template.written.at,
                     (int)arn.len, arn.at, (int)result, (int)expected);
        as_text += entry.as_text;
        compiled += entry.pattern != NULL;
        matched += entry.as_text && result == T;
        arena_free(arena);
    }
    assert_in_range(as_text, 10000, 50000);
    assert_in_range(compiled, 10000, 50000);
    assert_in_range(matched, 100, 50000);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(texts_match_as_their_patterns),
        cmocka_unit_test_setup_teardown(the_fourteen_rules_hold, make_arena, free_arena),
        cmocka_unit_test_setup_teardown(variables_need_their_version_and_a_value, make_arena, free_arena),
        cmocka_unit_test_setup_teardown(a_policy_may_speak_of_what_it_is_attached_to, make_arena, free_arena),
        cmocka_unit_test_setup_teardown(some_resource_is_not_asked_here, make_arena, free_arena),
        cmocka_unit_test_setup_teardown(an_entry_tells_of_its_null, make_arena, free_arena),
        cmocka_unit_test_setup_teardown(colons_in_variables_part_no_fields, make_arena, free_arena),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}
