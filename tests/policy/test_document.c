/* SPDX-License-Identifier: Apache-2.0
 *
 * Reading documents: the tables of faults, of empty things, of case, of sizes (1.1 to 1.5), and every
 * policy that AWS manages.
 */
#include "policy/document.h"

#include "policy/match.h"
#include "text/file.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include <cmocka.h>

#define MANAGED "../shared/data/aws-managed-policies.json.gz" /* from the repository's root */

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

static struct policy_document *parse(void **state, enum policy_type type, const char *text)
{
    struct policy_document *document = NULL;
    struct err err = ERR_NONE;

    assert_int_equal(policy_parse_text(*state, type, str_of(text), &document, &err), RC_OK);
    assert_non_null(document);
    err_clear(&err);
    return document;
}

/* What a part of the document is. */
enum part {
    FINE,      /* no fault at all */
    WARNED,    /* warnings only */
    WHOLE,     /* the document is unknown */
    STATEMENT, /* the first statement is */
    ENTRY,     /* an entry of it is, or an atom, or a value */
};

#define V12            "\"Version\":\"2012-10-17\","
#define ACTION         "\"Action\":\"s3:GetObject\","
#define RESOURCE       "\"Resource\":\"*\""
#define ALLOW          "\"Effect\":\"Allow\","
#define DENY           "\"Effect\":\"Deny\","
#define ONE(statement) "{" V12 "\"Statement\":{" statement "}}"
#define STAR           "\"Principal\":\"*\","
#define ASSUME         "\"Action\":\"sts:AssumeRole\""
#define IF(condition)  ONE(ALLOW ACTION RESOURCE ",\"Condition\":" condition)

static const struct {
    const char *source;
    enum policy_type type;
    const char *text;
    enum part part;
    const char *path; /* of the first fault, or of the first warning where there is no fault */
    const char *says; /* part of its text */
} cases[] = {
    {"1.1", POLICY_IDENTITY, ONE(ALLOW ACTION RESOURCE), FINE, NULL, NULL},
    {"1.1", POLICY_IDENTITY, "", WHOLE, "", "line 1, column 1"},
    {"1.1 unterminated", POLICY_IDENTITY, "{\"Statement\":\"", WHOLE, "", "line 1"},
    {"1.1 trailing bytes", POLICY_IDENTITY, ONE(ALLOW ACTION RESOURCE) "x", WHOLE, "", "line 1"},
    {"1.1 place", POLICY_IDENTITY, "{\n  \"Version\" \"2012-10-17\"}", WHOLE, "", "line 2"},
    {"1.1 no object", POLICY_IDENTITY, "[]", WHOLE, "", "an array, not an object"},
    {"1.1 no object", POLICY_IDENTITY, "null", WHOLE, "", "not an object"},
    {"1.1 duplicate", POLICY_IDENTITY, "{" V12 V12 "\"Statement\":[]}", WHOLE, "Version", "twice"},
    {"example 3", POLICY_IDENTITY, ONE(ALLOW ACTION ACTION RESOURCE), WHOLE, "Statement.Action", "twice"},
    {"1.1 duplicate in an array", POLICY_IDENTITY, "{" V12 "\"Statement\":[{" ALLOW ALLOW ACTION RESOURCE "}]}", WHOLE,
     "Statement[0].Effect", "twice"},
    {"1.1 duplicate operator", POLICY_IDENTITY, IF("{\"Bool\":{\"a:b\":\"true\"},\"Bool\":{}}"), WHOLE,
     "Statement.Condition.Bool", "twice"},
    {"1.1 duplicate key", POLICY_IDENTITY, IF("{\"Bool\":{\"a:b\":\"true\",\"a:b\":\"true\"}}"), WHOLE,
     "Statement.Condition.Bool.a:b", "twice"},
    {"1.1 duplicate principal", POLICY_TRUST, ONE(ALLOW ASSUME ",\"Principal\":{\"AWS\":\"*\",\"AWS\":[]}"), WHOLE,
     "Statement.Principal.AWS", "twice"},
    {"1.1 control character", POLICY_IDENTITY, ONE("\"Sid\":\"a\\u0001\"," ALLOW ACTION RESOURCE), WARNED,
     "Statement.Sid", "characters"},
    {"1.1 U+0100", POLICY_IDENTITY, ONE(ALLOW ACTION "\"Resource\":\"arn:aws:s3:::\xc4\x80\""), WARNED,
     "Statement.Resource", "characters"},
    {"1.1 U+00FF", POLICY_IDENTITY, ONE(ALLOW ACTION "\"Resource\":\"arn:aws:s3:::\xc3\xbf\""), FINE, NULL, NULL},
    {"1.1 nested arrays", POLICY_IDENTITY, ONE(ALLOW "\"Action\":[[\"s3:*\"]]," RESOURCE), STATEMENT,
     "Statement[0].Action[0]", "an array, not a string"},
    {"1.1 nested values", POLICY_IDENTITY, IF("{\"StringLike\":{\"a:b\":[[\"x\"]]}}"), ENTRY,
     "Statement[0].Condition.StringLike.a:b[0]", "not a value"},
    /* 1.2 */
    {"1.2 no Version", POLICY_IDENTITY, "{\"Statement\":{" ALLOW ACTION RESOURCE "}}", FINE, NULL, NULL},
    {"1.2 2008", POLICY_IDENTITY, "{\"Version\":\"2008-10-17\",\"Statement\":[]}", FINE, NULL, NULL},
    {"1.2 Id", POLICY_IDENTITY, "{" V12 "\"Id\":\"x\",\"Statement\":[]}", WARNED, "Id", "ignored"},
    {"1.2 Id", POLICY_SESSION, "{" V12 "\"Id\":\"x\",\"Statement\":[]}", WARNED, "Id", "ignored"},
    {"1.2 Id", POLICY_BOUNDARY, "{" V12 "\"Id\":\"x\",\"Statement\":[]}", WARNED, "Id", "ignored"},
    {"1.2 Id", POLICY_TRUST, "{" V12 "\"Id\":\"x\",\"Statement\":[]}", FINE, NULL, NULL},
    {"1.2 Id", POLICY_RESOURCE, "{" V12 "\"Id\":7,\"Statement\":[]}", WHOLE, "Id", "not a string"},
    {"1.2 Id", POLICY_SCP, "{" V12 "\"Id\":\"x\",\"Statement\":[]}", WHOLE, "Id", "not allowed"},
    {"1.2 Id", POLICY_RCP, "{" V12 "\"Id\":\"x\",\"Statement\":[]}", WHOLE, "Id", "not allowed"},
    {"1.2 Version of an SCP", POLICY_SCP, "{\"Statement\":[]}", WHOLE, "", "no Version"},
    {"1.2 Version of an SCP", POLICY_SCP, "{\"Version\":\"2008-10-17\",\"Statement\":[]}", WHOLE, "Version",
     "2012-10-17"},
    {"1.2 Version of an RCP", POLICY_RCP, "{\"Statement\":[]}", WHOLE, "", "no Version"},
    {"1.2 Sid", POLICY_IDENTITY, ONE("\"Sid\":\"a b\"," ALLOW ACTION RESOURCE), WARNED, "Statement[0].Sid", "letters"},
    {"1.2 Sid elsewhere", POLICY_RESOURCE, ONE("\"Sid\":\"a b\"," STAR ALLOW ACTION RESOURCE), FINE, NULL, NULL},
    {"1.2 Sid twice", POLICY_IDENTITY,
     "{" V12 "\"Statement\":[{\"Sid\":\"a\"," ALLOW ACTION RESOURCE "},{\"Sid\":\"a\"," DENY ACTION RESOURCE "}]}",
     WARNED, "Statement[1].Sid", "twice"},
    {"1.2 Sid", POLICY_IDENTITY, ONE("\"Sid\":1," ALLOW ACTION RESOURCE), STATEMENT, "Statement[0].Sid",
     "not a string"},
    {"1.2 Principal", POLICY_IDENTITY, ONE(STAR ALLOW ACTION RESOURCE), STATEMENT, "Statement[0].Principal",
     "not allowed"},
    {"1.2 Principal", POLICY_BOUNDARY, ONE(STAR ALLOW ACTION RESOURCE), STATEMENT, "Statement[0].Principal",
     "not allowed"},
    {"1.2 Principal", POLICY_SESSION, ONE(STAR ALLOW ACTION RESOURCE), STATEMENT, "Statement[0].Principal",
     "not allowed"},
    {"1.2 Principal", POLICY_SCP, ONE(STAR ALLOW ACTION RESOURCE), STATEMENT, "Statement[0].Principal", "not allowed"},
    {"1.2 Principal", POLICY_TRUST, ONE(ALLOW ASSUME), STATEMENT, "Statement[0]", "no Principal"},
    {"1.2 Principal", POLICY_RESOURCE, ONE(ALLOW ACTION RESOURCE), STATEMENT, "Statement[0]", "no Principal"},
    {"1.2 both principals", POLICY_RESOURCE, ONE(STAR "\"NotPrincipal\":\"*\"," DENY ACTION RESOURCE), STATEMENT,
     "Statement[0]", "both Principal and NotPrincipal"},
    {"1.2 NotPrincipal", POLICY_TRUST, ONE("\"NotPrincipal\":\"*\"," DENY ASSUME), STATEMENT,
     "Statement[0].NotPrincipal", "not allowed"},
    {"1.2 NotPrincipal", POLICY_RESOURCE, ONE("\"NotPrincipal\":{\"AWS\":\"111122223333\"}," DENY ACTION RESOURCE),
     FINE, NULL, NULL},
    {"2.5 NotPrincipal", POLICY_RESOURCE, ONE("\"NotPrincipal\":{\"AWS\":\"111122223333\"}," ALLOW ACTION RESOURCE),
     STATEMENT, "Statement[0].NotPrincipal", "Deny only"},
    {"1.2 Resource in trust", POLICY_TRUST, ONE(STAR ALLOW ASSUME "," RESOURCE), STATEMENT, "Statement[0].Resource",
     "not allowed"},
    {"1.2 trust", POLICY_TRUST, ONE(STAR ALLOW ASSUME), FINE, NULL, NULL},
    {"1.2 trust, sts", POLICY_TRUST, ONE(STAR ALLOW "\"Action\":\"STS:*\""), FINE, NULL, NULL},
    {"1.2 trust, sts", POLICY_TRUST, ONE(STAR ALLOW "\"Action\":\"s3:GetObject\""), ENTRY, "Statement[0].Action",
     "sts"},
    {"1.2 trust, sts", POLICY_TRUST, ONE(STAR ALLOW "\"Action\":[\"sts:AssumeRole\",\"*\"]"), ENTRY,
     "Statement[0].Action[1]", "sts"},
    {"1.2 resource policy without Resource", POLICY_RESOURCE, ONE(STAR ALLOW "\"Action\":\"ecr:*\""), FINE, NULL, NULL},
    {"1.2 Resource", POLICY_IDENTITY, ONE(ALLOW "\"Action\":\"*\""), STATEMENT, "Statement[0]", "no Resource"},
    {"1.2 Resource", POLICY_SCP, ONE(ALLOW "\"Action\":\"*\""), STATEMENT, "Statement[0]", "no Resource"},
    {"1.2 SCP, full language", POLICY_SCP,
     ONE(ALLOW "\"NotAction\":\"iam:*\",\"NotResource\":\"arn:aws:s3:::b\",\"Condition\":{\"Bool\":{\"a:b\":true}}"),
     FINE, NULL, NULL},
    {"1.2 RCPFullAWSAccess", POLICY_RCP, ONE(ALLOW STAR "\"Action\":\"*\"," RESOURCE), FINE, NULL, NULL},
    {"1.2 RCP", POLICY_RCP, ONE(DENY STAR ACTION RESOURCE), FINE, NULL, NULL},
    {"1.2 RCP allows", POLICY_RCP, ONE(ALLOW STAR ACTION RESOURCE), STATEMENT, "Statement[0]", "only deny"},
    {"1.2 RCP, star", POLICY_RCP, ONE(DENY STAR "\"Action\":\"*\"," RESOURCE), STATEMENT, "Statement[0].Action",
     "alone"},
    {"1.2 RCP, NotAction", POLICY_RCP, ONE(DENY STAR "\"NotAction\":\"s3:*\"," RESOURCE), STATEMENT,
     "Statement[0].NotAction", "not allowed"},
    {"1.2 RCP, Principal", POLICY_RCP, ONE(DENY "\"Principal\":{\"AWS\":\"*\"}," ACTION RESOURCE), STATEMENT,
     "Statement[0].Principal", "only \"*\""},
    {"1.2 RCP, Principal", POLICY_RCP, ONE(DENY ACTION RESOURCE), STATEMENT, "Statement[0]", "no Principal"},
    /* 1.3 */
    {"1.3 no Statement", POLICY_IDENTITY, "{" V12 "\"Id\":\"x\"}", WHOLE, "", "no Statement"},
    {"1.3 Statement", POLICY_IDENTITY, "{\"Statement\":\"x\"}", WHOLE, "Statement", "a string, not an object"},
    {"1.3 Version", POLICY_IDENTITY, "{\"Version\":\"2012-10-18\",\"Statement\":[]}", WHOLE, "Version", "neither"},
    {"1.3 Version", POLICY_IDENTITY, "{\"Version\":2012,\"Statement\":[]}", WHOLE, "Version", "neither"},
    {"1.3 unknown top-level member", POLICY_IDENTITY, "{\"version\":\"2012-10-17\",\"Statement\":[]}", WHOLE, "version",
     "unknown element"},
    {"1.3 statement", POLICY_IDENTITY, "{\"Statement\":[7]}", STATEMENT, "Statement[0]", "a number, not an object"},
    {"1.3 no Effect", POLICY_IDENTITY, ONE(ACTION RESOURCE), STATEMENT, "Statement[0]", "no Effect"},
    {"1.3 Effect", POLICY_IDENTITY, ONE("\"Effect\":\"allow\"," ACTION RESOURCE), STATEMENT, "Statement[0].Effect",
     "neither"},
    {"1.3 Effect", POLICY_IDENTITY, ONE("\"Effect\":[\"Allow\"]," ACTION RESOURCE), STATEMENT, "Statement[0].Effect",
     "neither"},
    {"example 2", POLICY_IDENTITY, ONE("\"effect\":\"Allow\"," ACTION RESOURCE), STATEMENT, "Statement[0].effect",
     "unknown element"},
    {"1.3 both actions", POLICY_IDENTITY, ONE(ALLOW ACTION "\"NotAction\":\"*\"," RESOURCE), STATEMENT, "Statement[0]",
     "both Action and NotAction"},
    {"1.3 no action", POLICY_IDENTITY, ONE(ALLOW RESOURCE), STATEMENT, "Statement[0]", "no Action"},
    {"1.3 both resources", POLICY_IDENTITY, ONE(ALLOW ACTION RESOURCE ",\"NotResource\":\"*\""), STATEMENT,
     "Statement[0]", "both Resource and NotResource"},
    {"1.3 item", POLICY_IDENTITY, ONE(ALLOW "\"Action\":[\"s3:*\",7]," RESOURCE), STATEMENT, "Statement[0].Action[1]",
     "a number"},
    {"1.3 item", POLICY_IDENTITY, ONE(ALLOW ACTION "\"Resource\":[null]"), STATEMENT, "Statement[0].Resource[0]",
     "not a string"},
    {"1.3 item", POLICY_TRUST, ONE(ALLOW ASSUME ",\"Principal\":{\"AWS\":[true]}"), STATEMENT,
     "Statement[0].Principal.AWS[0]", "not a string"},
    {"1.3 value", POLICY_IDENTITY, ONE(ALLOW ACTION "\"Resource\":{}"), STATEMENT, "Statement[0].Resource",
     "an object, not"},
    {"1.3 Condition", POLICY_IDENTITY, IF("[]"), STATEMENT, "Statement[0].Condition", "not an object"},
    {"1.3 action", POLICY_IDENTITY, ONE(ALLOW "\"Action\":\"s3\"," RESOURCE), ENTRY, "Statement[0].Action",
     "without a colon"},
    {"1.3 action", POLICY_IDENTITY, ONE(ALLOW "\"Action\":[\"s3:*\",\"s*\"]," RESOURCE), ENTRY,
     "Statement[0].Action[1]", "without a colon"},
    {"2.2 colons", POLICY_IDENTITY, ONE(ALLOW "\"Action\":\"s3:a:b\"," RESOURCE), ENTRY, "Statement[0].Action",
     "two colons"},
    {"2.2 empty", POLICY_IDENTITY, ONE(ALLOW "\"Action\":\":x\"," RESOURCE), ENTRY, "Statement[0].Action",
     "without a service"},
    {"2.2 empty", POLICY_IDENTITY, ONE(ALLOW "\"Action\":\"s3:\"," RESOURCE), ENTRY, "Statement[0].Action",
     "without a name"},
    {"2.2 empty", POLICY_IDENTITY, ONE(ALLOW "\"Action\":\"\"," RESOURCE), ENTRY, "Statement[0].Action",
     "without a colon"},
    {"2.2 stars", POLICY_IDENTITY, ONE(ALLOW "\"Action\":[\"*\",\"**\",\"*:*\"]," RESOURCE), FINE, NULL, NULL},
    {"2.2 wildcard in the prefix", POLICY_IDENTITY, ONE(ALLOW "\"Action\":\"s?:Get*\"," RESOURCE), WARNED,
     "Statement[0].Action", "wildcard"},
    {"2.3 rule 9", POLICY_SESSION, ONE(ALLOW ACTION "\"Resource\":\"arn:aws:s3\""), ENTRY, "Statement[0].Resource",
     "six fields"},
    {"2.3 rule 9", POLICY_SESSION, ONE(ALLOW ACTION "\"Resource\":\"*\""), FINE, NULL, NULL},
    {"2.3 rule 8", POLICY_IDENTITY, ONE(ALLOW ACTION "\"Resource\":\"arn:aws:s3\""), FINE, NULL, NULL},
    {"2.3 rule 10", POLICY_IDENTITY, ONE(ALLOW ACTION "\"Resource\":\"bucket*\""), WARNED, "Statement[0].Resource",
     "neither an ARN"},
    {"2.3 rule 11", POLICY_IDENTITY, ONE(ALLOW ACTION "\"Resource\":\"arn:*:s3:::b\""), WARNED, "Statement[0].Resource",
     "partition"},
    {"2.3 rule 11", POLICY_IDENTITY, ONE(ALLOW ACTION "\"Resource\":\"arn:aws:*:::b\""), WARNED,
     "Statement[0].Resource", "service"},
    {"2.3 rule 11", POLICY_IDENTITY, ONE(ALLOW ACTION "\"Resource\":\"arn:aws:ec2:*:*:*/*\""), WARNED,
     "Statement[0].Resource", "resource type"},
    {"2.3 buckets have no type", POLICY_IDENTITY, ONE(ALLOW ACTION "\"Resource\":\"arn:aws:s3:::*/x\""), FINE, NULL,
     NULL},
    {"3 malformed", POLICY_IDENTITY, ONE(ALLOW ACTION "\"Resource\":\"arn:aws:s3:::${\""), ENTRY,
     "Statement[0].Resource", "malformed"},
    {"3 malformed, 2008", POLICY_IDENTITY,
     "{\"Version\":\"2008-10-17\",\"Statement\":{" ALLOW ACTION "\"Resource\":\"arn:aws:s3:::${\"}}", FINE, NULL, NULL},
    /* Empty things. */
    {"empty Action", POLICY_IDENTITY, ONE(ALLOW "\"Action\":[]," RESOURCE), WARNED, "Statement[0].Action",
     "matches nothing"},
    {"empty Resource", POLICY_IDENTITY, ONE(ALLOW ACTION "\"Resource\":[]"), WARNED, "Statement[0].Resource",
     "matches nothing"},
    {"empty Principal", POLICY_TRUST, ONE(ALLOW ASSUME ",\"Principal\":{}"), WARNED, "Statement[0].Principal",
     "nobody"},
    {"empty Principal", POLICY_TRUST, ONE(ALLOW ASSUME ",\"Principal\":[]"), WARNED, "Statement[0].Principal",
     "nobody"},
    {"empty Principal", POLICY_TRUST, ONE(ALLOW ASSUME ",\"Principal\":{\"AWS\":[]}"), WARNED, "Statement[0].Principal",
     "nobody"},
    {"empty NotAction", POLICY_IDENTITY, ONE(ALLOW "\"NotAction\":[]," RESOURCE), ENTRY, "Statement[0].NotAction",
     "empty"},
    {"empty NotResource", POLICY_IDENTITY, ONE(ALLOW ACTION "\"NotResource\":[]"), ENTRY, "Statement[0].NotResource",
     "empty"},
    {"empty Statement", POLICY_SCP, "{" V12 "\"Statement\":[]}", FINE, NULL, NULL},
    {"example 5", POLICY_TRUST, ONE(STAR ALLOW ASSUME ",\"Condition\":{}"), FINE, NULL, NULL},
    {"empty operator", POLICY_TRUST, ONE(STAR ALLOW ASSUME ",\"Condition\":{\"StringEquals\":{}}"), FINE, NULL, NULL},
};

/* A document with `levels` objects in its Condition. */
static char *nested(size_t levels)
{
    static const char open[] =
        "{\"Statement\":{\"Effect\":\"Allow\",\"Action\":\"*\",\"Resource\":\"*\",\"Condition\":";
    char *text = calloc(1, sizeof open + 8 * levels + 8);
    size_t n;

    assert_non_null(text);
    strcpy(text, open);
    n = strlen(text);
    for (size_t i = 0; i < levels; i++) {
        memcpy(text + n, "{\"a\":", 5);
        n += 5;
    }
    text[n++] = '1';
    for (size_t i = 0; i < levels + 2; i++)
        text[n++] = '}';
    return text;
}

static enum part part_of(const struct policy_document *document)
{
    const struct policy_statement *first = document->statements;

    if (document->unknown)
        return WHOLE;
    if (document->fault_count == 0)
        return FINE;
    if (!policy_has_faults(document))
        return WARNED;
    return document->statement_count > 0 && first->fault ? STATEMENT : ENTRY;
}

static const struct policy_fault *first_fault(const struct policy_document *document)
{
    for (size_t i = 0; i < document->fault_count; i++) {
        if (!document->faults[i].warning || !policy_has_faults(document))
            return &document->faults[i];
    }
    return NULL;
}

static void every_fault_makes_its_part_unknown(void **state)
{
    for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
        struct policy_document *document = parse(state, cases[i].type, cases[i].text);
        const struct policy_fault *fault = first_fault(document);

        if (part_of(document) != cases[i].part)
            fail_msg("%s: %s: part %d, %s", cases[i].source, cases[i].text, (int)part_of(document),
                     fault == NULL ? "no fault" : fault->text.at);
        if (cases[i].path == NULL)
            continue;
        if (!str_equal(fault->path, str_of(cases[i].path)) || !str_contains(fault->text, str_of(cases[i].says)))
            fail_msg("%s: %s: %.*s: %.*s", cases[i].source, cases[i].text, (int)fault->path.len, fault->path.at,
                     (int)fault->text.len, fault->text.at);
        assert_int_equal(policy_document_fault(document) != NULL, cases[i].part == WHOLE);
        assert_int_equal(fault->statement == POLICY_WHOLE_DOCUMENT,
                         cases[i].part == WHOLE || strncmp(cases[i].path, "Statement[", 10) != 0);
    }
}

static void nesting_has_a_bound(void **state)
{
    char *allowed = nested(62), *too_deep = nested(63);

    assert_false(parse(state, POLICY_IDENTITY, allowed)->unknown);
    assert_true(parse(state, POLICY_IDENTITY, too_deep)->unknown);
    assert_true(str_contains(parse(state, POLICY_IDENTITY, too_deep)->faults[0].text, STR("deeper")));
    free(allowed);
    free(too_deep);
}

/* How a statement with a fault matches: U, unless another element of it is F. */
static void what_cannot_be_read_matches_as_unknown(void **state)
{
    static const struct {
        const char *text, *action;
        enum tri action_match;
        enum policy_effect effect;
    } rows[] = {
        {ONE("\"effect\":\"Allow\"," ACTION RESOURCE), "s3:GetObject", TRI_TRUE, EFFECT_UNKNOWN},
        {ONE(ALLOW RESOURCE), "s3:GetObject", TRI_UNKNOWN, EFFECT_ALLOW},
        {ONE(ALLOW ACTION "\"NotAction\":\"*\"," RESOURCE), "s3:GetObject", TRI_UNKNOWN, EFFECT_ALLOW},
        {ONE(ALLOW "\"Action\":[7,\"iam:*\"]," RESOURCE), "iam:GetUser", TRI_TRUE, EFFECT_ALLOW},
        {ONE(ALLOW "\"Action\":[7,\"iam:*\"]," RESOURCE), "s3:GetObject", TRI_UNKNOWN, EFFECT_ALLOW},
        {ONE(ALLOW "\"Action\":7," RESOURCE), "s3:GetObject", TRI_UNKNOWN, EFFECT_ALLOW},
        {ONE(ALLOW "\"Action\":[]," RESOURCE), "s3:GetObject", TRI_FALSE, EFFECT_ALLOW},
        {ONE(ALLOW "\"NotAction\":[]," RESOURCE), "s3:GetObject", TRI_UNKNOWN, EFFECT_ALLOW},
        {"{\"Statement\":[7]}", "s3:GetObject", TRI_UNKNOWN, EFFECT_UNKNOWN},
    };

    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
        struct policy_document *document = parse(state, POLICY_IDENTITY, rows[i].text);

        assert_int_equal(document->statement_count, 1);
        if (match_action(&document->statements[0], str_of(rows[i].action)) != rows[i].action_match ||
            document->statements[0].effect != rows[i].effect)
            fail_msg("%s: %s", rows[i].text, rows[i].action);
    }
}

static void parse_string(void **state, const char *json, struct policy_document **out)
{
    struct json_doc *doc = NULL;
    struct err err = ERR_NONE;

    assert_int_equal(json_parse(NULL, str_of(json), &doc, &err), RC_OK);
    assert_int_equal(policy_parse(*state, POLICY_IDENTITY, json_root(doc), out, &err), RC_OK);
    json_doc_free(doc); /* the document keeps nothing of it */
    err_clear(&err);
}

/* snapshot.md: objects, JSON in a string, percent-encoded in a string. */
static void a_document_may_come_as_text(void **state)
{
    static const struct {
        const char *json;
        const char *fault; /* NULL: a document of one statement, resource `a+b` */
    } rows[] = {
        {"{\"Statement\":{\"Effect\":\"Allow\",\"Action\":\"s3:*\",\"Resource\":\"arn:aws:s3:::a+b\"}}", NULL},
        {"\"{\\\"Statement\\\":{\\\"Effect\\\":\\\"Allow\\\",\\\"Action\\\":\\\"s3:*\\\",\\\"Resource\\\":\\\"arn:aws:"
         "s3:::a+b\\\"}}\"",
         NULL},
        {"\" "
         "\\n{\\\"Statement\\\":{\\\"Effect\\\":\\\"Allow\\\",\\\"Action\\\":\\\"s3:*\\\",\\\"Resource\\\":\\\"arn:aws:"
         "s3:::a+b\\\"}}\"",
         NULL},
        {"\"%7B%22Statement%22%3A%7B%22Effect%22%3A%22Allow%22%2C%22Action%22%3A%22s3%3A*%22%2C%22Resource%22%3A%22arn:"
         "aws:s3:::a+b%22}}\"",
         NULL},
        {"\"%20{%22Statement%22%3A%7B%22Effect%22%3A%22Allow%22%2C%22Action%22%3A%22s3%3A*%22%2C%22Resource%22%3A%"
         "22arn:aws:s3:::a%2Bb%22}}\"",
         NULL},
        {"\"{\\\"Statement\\\":\\n,}\"", "line 2"},
        {"\"%7B%2\"", "column 4"},
        {"\"%7B\"", "line 1"},
        {"\"Allow everything\"", "neither JSON nor percent-encoded"},
        {"\"\"", "neither JSON nor percent-encoded"},
        {"null", "null"},
        {"7", "a number"},
        {"[]", "an array"},
    };

    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
        struct policy_document *document = NULL;

        parse_string(state, rows[i].json, &document);
        if (document->unknown != (rows[i].fault != NULL))
            fail_msg("%s: %.*s", rows[i].json, document->fault_count ? (int)document->faults[0].text.len : 0,
                     document->fault_count ? document->faults[0].text.at : "");
        if (rows[i].fault != NULL) {
            if (!str_contains(document->faults[0].text, str_of(rows[i].fault)))
                fail_msg("%s: %.*s", rows[i].json, (int)document->faults[0].text.len, document->faults[0].text.at);
            continue;
        }
        assert_int_equal(document->statement_count, 1);
        assert_true(str_equal(document->statements[0].resources[0].template.written, STR("arn:aws:s3:::a+b")));
    }
}

static void sizes_are_counted_as_aws_does(void **state)
{
    static const struct {
        enum policy_type type;
        size_t limit;
    } rows[] = {
        {POLICY_IDENTITY, 10240}, {POLICY_BOUNDARY, 6144}, {POLICY_SESSION, 2048},
        {POLICY_TRUST, 8192},     {POLICY_SCP, 10240},     {POLICY_RCP, 5120},
    };

    assert_int_equal(parse(state, POLICY_IDENTITY, "{ \"Statement\" :\n[ ] }")->characters, 16);
    assert_int_equal(parse(state, POLICY_SCP, "{ \"Statement\" :\n[ ] }")->characters, 21);
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
        char *text = calloc(1, 20000);
        size_t n;

        assert_non_null(text);
        strcpy(text, "{" V12 "\"Statement\":[{\"Sid\":\"");
        n = strlen(text);
        memset(text + n, 'x', rows[i].limit - n - 4);
        strcpy(text + rows[i].limit - 4, "\"}]}");
        for (size_t over = 0; over < 2; over++) {
            const struct policy_document *document = parse(state, rows[i].type, text);
            const struct policy_fault *last = &document->faults[document->fault_count - 1];

            assert_int_equal(document->characters, rows[i].limit + over);
            assert_int_equal(str_contains(last->text, STR("characters; customers")), over);
            assert_true(!over || last->warning);
            strcpy(text + rows[i].limit - 4, "x\"}]}");
        }
        free(text);
    }
}

/* Of a document that was text and is part of a dump, the text is not known: what must be escaped counts as escaped, what
 * need not be as one character (RFC 8259, 7). */
static void what_was_stored_as_text_is_counted_as_short_as_can_be(void **state)
{
    static const struct {
        const char *sid;
        size_t characters;
    } rows[] = {{"x", 1},       {"\x7f", 1},       {"\u00ff\xc2\x80", 2}, {"\\u007f", 1}, {"\\u0041", 1},
                {"\\u001f", 6}, {"\\n\\u000a", 4}, {"\\\\u007f", 7},      {"\\\"", 2},    {"\u200e\\u2028", 2}};

    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
        struct buf text = BUF_NEW(BUF_UNBOUNDED);
        struct policy_document *document = NULL;
        struct json_doc *doc = NULL;

        buf_printf(&text, "{\"Statement\":[],\"Id\":\"%s\"%*s}", rows[i].sid, 2048, "");
        assert_int_equal(json_parse(NULL, buf_str(&text), &doc, NULL), RC_OK);
        assert_int_equal(policy_parse(*state, POLICY_SESSION, json_root(doc), &document, NULL), RC_OK);
        assert_int_equal(document->characters, 24 + rows[i].characters);
        json_doc_free(doc);
        buf_free(&text);
    }
}

static void the_normal_form_is_complete(void **state)
{
    struct policy_document *document =
        parse(state, POLICY_RESOURCE,
              "{\"Version\":\"2012-10-17\",\"Id\":\"name\",\"Statement\":[{\"Effect\":\"Deny\",\"Principal\":\"*\","
              "\"NotAction\":"
              "[\"S3:GetObject\",\"*\"],\"NotResource\":[\"arn:aws:s3:::${aws:username}\",\"*\",\"arn:aws:s3\"]},"
              "{\"Sid\":\"two\",\"Effect\":\"Allow\",\"NotPrincipal\":\"*\",\"Action\":\"a:b\"}]}");
    const struct policy_statement *one = &document->statements[0];

    assert_int_equal(document->type, POLICY_RESOURCE);
    assert_true(document->version2012);
    assert_true(str_equal(document->id, STR("name")));
    assert_int_equal(document->statement_count, 2);
    assert_int_equal(one->index, 0);
    assert_int_equal(one->effect, EFFECT_DENY);
    assert_true(one->not_action);
    assert_int_equal(one->action_count, 2);
    assert_true(str_equal(one->actions[0].written, STR("S3:GetObject")));
    assert_true(str_equal(policy_action_service(&one->actions[0]), STR("S3")));
    assert_true(str_equal(policy_action_name(&one->actions[0]), STR("GetObject")));
    assert_true(one->actions[1].all);
    assert_int_equal(one->resource_element, RESOURCE_EXCLUDED);
    assert_int_equal(one->resource_count, 3);
    assert_true(one->resources[0].template.has_variables);
    assert_null(one->resources[0].pattern);
    assert_true(one->resources[1].all);
    assert_non_null(one->resources[2].pattern);
    assert_int_equal(one->principal_element, PRINCIPAL_LISTED);
    assert_int_equal(document->statements[1].index, 1);
    assert_true(str_equal(document->statements[1].sid, STR("two")));
    assert_int_equal(document->statements[1].principal_element, PRINCIPAL_EXCLUDED);
    assert_int_equal(document->statements[1].resource_element, RESOURCE_ABSENT);
    assert_string_equal(policy_type_name(POLICY_SCP), "scp");
    assert_string_equal(policy_type_name(POLICY_TYPE_COUNT), "unknown");
}

/* AWS's own policies are what AWS accepts. */
static void policies_of_aws_have_no_faults(void **state)
{
    struct file file;
    struct json_doc *doc = NULL;
    struct err err = ERR_NONE;
    struct json_iter it;
    size_t policies = 0, faulty = 0;

    if (file_read(str_of(MANAGED), &file, &err) != RC_OK) {
        print_message("skipped: %s is not there\n", MANAGED);
        err_clear(&err);
        skip();
    }
    assert_int_equal(json_parse(NULL, file.bytes, &doc, &err), RC_OK);
    it = json_iter(json_root(doc));
    while (json_next(&it)) {
        struct json body = json_get(it.value, STR("document"));
        struct policy_document *document = NULL;

        assert_int_equal(policy_parse(*state, POLICY_IDENTITY, body, &document, &err), RC_OK);
        assert_true(document->statement_count > 0);
        policies++;
        faulty += policy_has_faults(document);
        for (size_t i = 0; i < document->fault_count; i++) {
            const struct policy_fault *fault = &document->faults[i];

            if (!fault->warning)
                print_message("%.*s: %.*s: %.*s\n", (int)it.name.len, it.name.at, (int)fault->path.len, fault->path.at,
                              (int)fault->text.len, fault->text.at);
        }
    }
    assert_true(policies > 1000);
    assert_int_equal(faulty, 0);
    json_doc_free(doc);
    file_free(&file);
}

static void a_type_that_is_none_is_a_fault_of_the_caller(void **state)
{
    struct policy_document *document = NULL;
    struct err err = ERR_NONE;

    assert_int_equal(policy_parse_text(*state, POLICY_TYPE_COUNT, STR("{}"), &document, &err), RC_INTERNAL);
    assert_int_equal(policy_parse(*state, POLICY_TYPE_COUNT, (struct json){0}, &document, &err), RC_INTERNAL);
    assert_null(document);
    err_clear(&err);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test_setup_teardown(every_fault_makes_its_part_unknown, make_arena, free_arena),
        cmocka_unit_test_setup_teardown(nesting_has_a_bound, make_arena, free_arena),
        cmocka_unit_test_setup_teardown(a_type_that_is_none_is_a_fault_of_the_caller, make_arena, free_arena),
        cmocka_unit_test_setup_teardown(what_cannot_be_read_matches_as_unknown, make_arena, free_arena),
        cmocka_unit_test_setup_teardown(a_document_may_come_as_text, make_arena, free_arena),
        cmocka_unit_test_setup_teardown(sizes_are_counted_as_aws_does, make_arena, free_arena),
        cmocka_unit_test_setup_teardown(what_was_stored_as_text_is_counted_as_short_as_can_be, make_arena, free_arena),
        cmocka_unit_test_setup_teardown(the_normal_form_is_complete, make_arena, free_arena),
        cmocka_unit_test_setup_teardown(policies_of_aws_have_no_faults, make_arena, free_arena),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}
