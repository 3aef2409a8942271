/* SPDX-License-Identifier: Apache-2.0
 *
 * Which elements a statement may and must have, for every type of policy: 1.2's table, cell by cell.
 */
#include "policy/document.h"

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

/* One letter for each type: identity, boundary, session, trust, resource, SCP, RCP. y: a statement with this is fine;
 * n: it is a fault. What the type needs besides is added. */
static const struct {
    const char *element;
    const char *verdicts;
} table[] = {
    {"\"Sid\":\"x\"", "yyyyyyy"},
    {"\"Principal\":\"*\"", "nnnyyny"},
    {"\"NotPrincipal\":{\"AWS\":\"111122223333\"}", "nnnnynn"},
    {"\"Action\":\"sts:GetCallerIdentity\"", "yyyyyyy"},
    {"\"NotAction\":\"sts:GetCallerIdentity\"", "yyyyyyn"},
    {"\"Resource\":\"*\"", "yyynyyy"},
    {"\"Resource\":[\"arn:aws:s3:::b\",\"arn:aws:s3:::c\"]", "yyynyyy"},
    {"\"NotResource\":\"arn:aws:s3:::b\"", "yyynyyy"},
    {"\"Condition\":{\"Bool\":{\"aws:SecureTransport\":\"true\"}}", "yyyyyyy"},
    {"\"condition\":{}", "nnnnnnn"},
    {"\"Comment\":\"x\"", "nnnnnnn"},
};

/* What the type needs and `element` does not give. */
static struct str rest_of(struct arena *arena, enum policy_type type, const char *element)
{
    bool action = strstr(element, "Action\"") != NULL;
    bool resource = strstr(element, "Resource\"") != NULL || type == POLICY_TRUST;
    bool principal = (type != POLICY_TRUST && type != POLICY_RESOURCE && type != POLICY_RCP) ||
                     strstr(element, "Principal\"") != NULL;

    return arena_printf(arena, "%s%s%s", action ? "" : ",\"Action\":\"sts:AssumeRole\"",
                        resource ? "" : ",\"Resource\":\"*\"", principal ? "" : ",\"Principal\":\"*\"");
}

static void the_table_of_elements_holds(void **state)
{
    for (size_t i = 0; i < sizeof table / sizeof *table; i++) {
        for (enum policy_type type = POLICY_IDENTITY; type < POLICY_TYPE_COUNT; type++) {
            struct str rest = rest_of(*state, type, table[i].element);
            struct str text =
                arena_printf(*state, "{\"Version\":\"2012-10-17\",\"Statement\":[{\"Effect\":\"Deny\",%s%.*s}]}",
                             table[i].element, (int)rest.len, rest.at);
            struct policy_document *document = NULL;
            struct err err = ERR_NONE;
            bool fine;

            assert_int_equal(policy_parse_text(*state, type, text, &document, &err), RC_OK);
            assert_false(document->unknown);
            fine = !policy_has_faults(document);
            assert_int_equal(document->statements[0].fault, !fine);
            if (fine != (table[i].verdicts[type] == 'y'))
                fail_msg("%s: %.*s: %s", policy_type_name(type), (int)text.len, text.at,
                         document->fault_count ? document->faults[0].text.at : "no fault");
        }
    }
}

/* A forbidden element is not read; a fault in one statement leaves the others as they are. */
static void a_fault_stays_in_its_statement(void **state)
{
    struct policy_document *document = NULL;
    struct err err = ERR_NONE;

    assert_int_equal(
        policy_parse_text(
            *state, POLICY_IDENTITY,
            STR("{\"Statement\":[{\"Effect\":\"Allow\",\"Action\":\"a:b\",\"Resource\":\"*\",\"Principal\":"
                "\"*\"},{\"Effect\":\"Deny\",\"Action\":\"a:b\",\"Resource\":\"*\"},9]}"),
            &document, &err),
        RC_OK);
    assert_int_equal(document->statement_count, 3);
    assert_true(document->statements[0].fault);
    assert_int_equal(document->statements[0].principal_element, PRINCIPAL_ABSENT);
    assert_int_equal(document->statements[0].effect, EFFECT_ALLOW);
    assert_false(document->statements[1].fault);
    assert_int_equal(document->statements[1].effect, EFFECT_DENY);
    assert_true(document->statements[2].fault);
    assert_int_equal(document->statements[2].effect, EFFECT_UNKNOWN);
    assert_int_equal(document->statements[2].index, 2);
    assert_null(policy_document_fault(document));
}

/* One member more, or instead, in a statement that is fine without: what is said of it, or NULL. */
static void faults_and_remarks_are_said(void **state)
{
    static const struct {
        enum policy_type type;
        const char *statement;
        const char *said;
    } rows[] = {
        {POLICY_IDENTITY, "\"Sid\":\"Az09\"", NULL},
        {POLICY_IDENTITY, "\"Sid\":\"a-b\"", "holds more than letters and digits"},
        {POLICY_IDENTITY, "\"Sid\":\"a:b\"", "holds more than letters and digits"},
        {POLICY_IDENTITY, "\"Sid\":\"a@b\"", "holds more than letters and digits"},
        {POLICY_IDENTITY, "\"Sid\":\"a[b\"", "holds more than letters and digits"},
        {POLICY_IDENTITY, "\"Sid\":\"a{b\"", "holds more than letters and digits"},
        {POLICY_IDENTITY, "\"Sid\":7", "is not a string"},
        {POLICY_IDENTITY, "\"Resource\":\"arn:aws:iam::111122223333:us?r/a\"",
         "a wildcard in the resource type of an ARN"},
        {POLICY_IDENTITY, "\"Resource\":\"arn:aws:iam::111122223333:us*r:a\"",
         "a wildcard in the resource type of an ARN"},
        {POLICY_IDENTITY, "\"Resource\":\"arn:aws:iam::111122223333:us*r\"", NULL},
        {POLICY_IDENTITY, "\"Resource\":\"arn:aws:s3:::b*/a\"", NULL},
        {POLICY_IDENTITY, "\"Resource\":\"arn:aws:iam::111122223333:${aws:username}*/a\"", NULL},
        {POLICY_IDENTITY, "\"Resource\":\"arn:a?s:iam::111122223333:user/a\"", "a wildcard in the partition of an ARN"},
        {POLICY_IDENTITY, "\"Resource\":\"arn:aws:i?m::111122223333:user/a\"", "a wildcard in the service of an ARN"},
        {POLICY_IDENTITY, "\"Resource\":\"arn:aws:iam::1*:user/a\"", NULL},
        {POLICY_IDENTITY, "\"Resource\":\"user/a\"", "is neither an ARN nor \"*\""},
        {POLICY_IDENTITY, "\"Resource\":\"arn:aws:s3:::${\"", "holds a malformed policy variable"},
        {POLICY_SESSION, "\"Resource\":\"arn:aws:s3\"",
         "an ARN of fewer than six fields, which STS refuses in a session policy"},
        {POLICY_SESSION, "\"Resource\":\"**\"", NULL},
        {POLICY_SESSION, "\"Resource\":\"arn:aws:s3:::b\"", NULL},
    };

    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
        bool resource = strstr(rows[i].statement, "Resource\"") != NULL;
        struct str text = arena_printf(
            *state, "{\"Version\":\"2012-10-17\",\"Statement\":[{\"Effect\":\"Deny\",\"Action\":\"s3:*\",%s%s}]}",
            resource ? "" : "\"Resource\":\"*\",", rows[i].statement);
        struct policy_document *document = NULL;
        struct err err = ERR_NONE;

        assert_int_equal(policy_parse_text(*state, rows[i].type, text, &document, &err), RC_OK);
        if (rows[i].said == NULL
                ? document->fault_count != 0
                : document->fault_count != 1 || !str_equal(document->faults[0].text, str_of(rows[i].said)))
            fail_msg("%s: %.*s", rows[i].statement, document->fault_count == 0 ? 0 : (int)document->faults[0].text.len,
                     document->fault_count == 0 ? "" : document->faults[0].text.at);
    }
}

/* What AWS takes in an RCP: denials of listed actions to "*", and RCPFullAWSAccess. */
static void an_rcp_denies(void **state)
{
    static const struct {
        const char *statement;
        bool fine;
    } rows[] = {
        {"\"Effect\":\"Deny\",\"Principal\":\"*\",\"Action\":\"s3:*\",\"Resource\":\"*\"", true},
        {"\"Effect\":\"Allow\",\"Principal\":\"*\",\"Action\":\"*\",\"Resource\":\"*\"", true},
        {"\"Effect\":\"Deny\",\"Principal\":\"*\",\"Action\":\"*\",\"Resource\":\"*\"", false},
        {"\"Effect\":\"Deny\",\"Principal\":\"*\",\"Action\":[\"s3:*\",\"*\"],\"Resource\":\"*\"", false},
        {"\"Effect\":\"Deny\",\"Principal\":{\"AWS\":\"*\"},\"Action\":\"s3:*\",\"Resource\":\"*\"", false},
        {"\"Effect\":\"Deny\",\"Principal\":{\"AWS\":[\"*\",\"*\"]},\"Action\":\"s3:*\",\"Resource\":\"*\"", false},
        {"\"Effect\":\"Deny\",\"Action\":\"s3:*\",\"Resource\":\"*\"", false},
        {"\"Effect\":\"Allow\",\"Principal\":\"*\",\"Action\":\"s3:*\",\"Resource\":\"*\"", false},
        {"\"Effect\":\"Allow\",\"Principal\":\"*\",\"Action\":[\"*\",\"*\"],\"Resource\":\"*\"", false},
        {"\"Effect\":\"Allow\",\"Principal\":\"*\",\"Action\":\"*\",\"Resource\":\"arn:aws:s3:::b\"", false},
        {"\"Effect\":\"Allow\",\"Principal\":\"*\",\"Action\":\"*\",\"Resource\":[\"*\",\"*\"]", false},
        {"\"Effect\":\"Allow\",\"Principal\":\"*\",\"Action\":\"*\",\"NotResource\":\"*\"", false},
        {"\"Effect\":\"Allow\",\"Principal\":\"*\",\"Action\":\"*\"", false},
        {"\"Effect\":\"Allow\",\"Principal\":\"*\",\"Action\":\"*\",\"Resource\":\"*\",\"Condition\":{\"Null\":{\"aws:"
         "PrincipalArn\":\"true\"}}",
         false},
    };

    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
        struct str text = arena_printf(*state, "{\"Version\":\"2012-10-17\",\"Statement\":[{%s}]}", rows[i].statement);
        struct policy_document *document = NULL;
        struct err err = ERR_NONE;

        assert_int_equal(policy_parse_text(*state, POLICY_RCP, text, &document, &err), RC_OK);
        if (document->statements[0].fault == rows[i].fine)
            fail_msg("%s", rows[i].statement);
    }
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test_setup_teardown(the_table_of_elements_holds, make_arena, free_arena),
        cmocka_unit_test_setup_teardown(a_fault_stays_in_its_statement, make_arena, free_arena),
        cmocka_unit_test_setup_teardown(faults_and_remarks_are_said, make_arena, free_arena),
        cmocka_unit_test_setup_teardown(an_rcp_denies, make_arena, free_arena),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}
