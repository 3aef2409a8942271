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

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test_setup_teardown(the_table_of_elements_holds, make_arena, free_arena),
        cmocka_unit_test_setup_teardown(a_fault_stays_in_its_statement, make_arena, free_arena),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}
