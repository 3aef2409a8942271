/* SPDX-License-Identifier: Apache-2.0
 *
 * Reading Principal: what each entry of 2.4's table is, and what is none.
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

#define TRUST     POLICY_TRUST
#define OTHER     POLICY_RESOURCE
#define A         "111122223333"
#define ALMOST    "79A59DF900B949E55D96A1E698FBACEDFD6E09D98EACF8F8D5218E7CD47EF2B"
#define UPPER     ALMOST "E"
#define CANONICAL "79a59df900b949e55d96a1e698fbacedfd6e09d98eacf8f8d5218e7cd47ef2be"

static const struct {
    enum policy_type type;
    const char *json;
    enum principal_entry_kind kind;
    const char *parts; /* partition|account|name|session */
} cases[] = {
    {TRUST, "\"*\"", ENTRY_STAR, "|||"},
    {TRUST, "{\"AWS\":\"*\"}", ENTRY_AWS_STAR, "|||"},
    {TRUST, "{\"AWS\":[\"*\"]}", ENTRY_AWS_STAR, "|||"},
    {TRUST, "{\"AWS\":\"" A "\"}", ENTRY_ACCOUNT, "|" A "||"},
    {TRUST, "{\"AWS\":\"arn:aws:iam::" A ":root\"}", ENTRY_ACCOUNT, "aws|" A "||"},
    {TRUST, "{\"AWS\":\"arn:aws-cn:iam::" A ":user/a/b/Bob\"}", ENTRY_USER, "aws-cn|" A "|a/b/Bob|"},
    {TRUST, "{\"AWS\":\"arn:aws:iam::" A ":role/r\"}", ENTRY_ROLE, "aws|" A "|r|"},
    {TRUST, "{\"AWS\":\"arn:aws:sts::" A ":assumed-role/r/alice\"}", ENTRY_SESSION, "aws|" A "|r|alice"},
    {TRUST, "{\"AWS\":\"arn:aws:sts::" A ":assumed-role/p/r/s\"}", ENTRY_SESSION, "aws|" A "|p/r|s"},
    {TRUST, "{\"AWS\":\"arn:aws:sts::" A ":federated-user/f\"}", ENTRY_FEDERATED_USER, "aws|" A "|f|"},
    {TRUST, "{\"AWS\":\"AIDAEXAMPLE\"}", ENTRY_UNIQUE_ID, "||AIDAEXAMPLE|"},
    {TRUST, "{\"AWS\":\"AROAEXAMPLE:alice\"}", ENTRY_UNIQUE_ID, "||AROAEXAMPLE|alice"},
    {TRUST, "{\"Service\":\"ec2.amazonaws.com\"}", ENTRY_SERVICE, "||ec2.amazonaws.com|"},
    {TRUST, "{\"Service\":\"logs.eu-south-1.amazonaws.com.cn\"}", ENTRY_SERVICE, "||logs.eu-south-1.amazonaws.com.cn|"},
    {TRUST, "{\"Federated\":\"arn:aws:iam::" A ":saml-provider/N\"}", ENTRY_FEDERATED, "aws|" A "|saml-provider/N|"},
    {TRUST, "{\"Federated\":\"arn:aws:iam::" A ":oidc-provider/h.example/p\"}", ENTRY_FEDERATED,
     "aws|" A "|oidc-provider/h.example/p|"},
    {TRUST, "{\"Federated\":\"cognito-identity.amazonaws.com\"}", ENTRY_FEDERATED, "||cognito-identity.amazonaws.com|"},
    {TRUST, "{\"Federated\":\"accounts.google.com\"}", ENTRY_FEDERATED, "||accounts.google.com|"},
    {OTHER, "{\"CanonicalUser\":\"" CANONICAL "\"}", ENTRY_CANONICAL_USER, "||" CANONICAL "|"},
    /* None of these is a principal. */
    {TRUST, "{\"CanonicalUser\":\"" CANONICAL "\"}", ENTRY_FAULT, "|||"},
    {OTHER, "{\"CanonicalUser\":\"79a5\"}", ENTRY_FAULT, "|||"},
    {OTHER, "{\"Federated\":\"accounts.google.com\"}", ENTRY_FAULT, "|||"},
    {TRUST, "{\"AWS\":\"arn:aws:iam::" A ":user/*\"}", ENTRY_FAULT, "|||"},
    {TRUST, "{\"AWS\":\"arn:aws:iam::*:root\"}", ENTRY_FAULT, "|||"},
    {TRUST, "{\"AWS\":\"**\"}", ENTRY_FAULT, "|||"},
    {TRUST, "{\"Service\":\"*\"}", ENTRY_FAULT, "|||"},
    {TRUST, "{\"Service\":\"*.amazonaws.com\"}", ENTRY_FAULT, "|||"},
    {TRUST, "{\"Service\":\"ec2\"}", ENTRY_FAULT, "|||"},
    {TRUST, "{\"Federated\":\"*\"}", ENTRY_FAULT, "|||"},
    {TRUST, "{\"Federated\":\"arn:aws:iam::" A ":saml-provider/\"}", ENTRY_FAULT, "|||"},
    {TRUST, "{\"Federated\":\"arn:aws:iam::" A ":saml-provider/*\"}", ENTRY_FAULT, "|||"},
    {TRUST, "{\"AWS\":\"arn:aws:iam::" A ":group/g\"}", ENTRY_FAULT, "|||"},
    {TRUST, "{\"AWS\":\"arn:aws:iam::" A ":instance-profile/i\"}", ENTRY_FAULT, "|||"},
    {TRUST, "{\"AWS\":\"arn:aws:iam::" A ":user/\"}", ENTRY_FAULT, "|||"},
    {TRUST, "{\"AWS\":\"arn:aws:iam::" A ":user/a/\"}", ENTRY_FAULT, "|||"},
    {TRUST, "{\"AWS\":\"arn:aws:iam:us-east-1:" A ":user/a\"}", ENTRY_FAULT, "|||"},
    {TRUST, "{\"AWS\":\"arn:aws:iam::1111:user/a\"}", ENTRY_FAULT, "|||"},
    {TRUST, "{\"AWS\":\"arn:aws:sts::" A ":assumed-role/r\"}", ENTRY_FAULT, "|||"},
    {TRUST, "{\"AWS\":\"arn:aws:sts::" A ":assumed-role/r/\"}", ENTRY_FAULT, "|||"},
    {TRUST, "{\"AWS\":\"arn:aws:s3:::b\"}", ENTRY_FAULT, "|||"},
    {TRUST, "{\"AWS\":\"1111\"}", ENTRY_FAULT, "|||"},
    {TRUST, "{\"AWS\":\"\"}", ENTRY_FAULT, "|||"},
    {TRUST, "{\"AWS\":\"AGPAEXAMPLE\"}", ENTRY_FAULT, "|||"},
    {TRUST, "{\"AWS\":\"AIDAEXAMPLE:alice\"}", ENTRY_FAULT, "|||"},
    {TRUST, "{\"AWS\":\"AROAEXAMPLE:\"}", ENTRY_FAULT, "|||"},
    {TRUST, "{\"AWS\":\"AIDA\"}", ENTRY_FAULT, "|||"},
    {TRUST, "{\"AWS\":\"ec2.amazonaws.com\"}", ENTRY_FAULT, "|||"},
    {TRUST, "{\"aws\":\"*\"}", ENTRY_FAULT, "|||"},
    {TRUST, "{\"Aws\":[]}", ENTRY_FAULT, "|||"},
    {TRUST, "\"arn:aws:iam::" A ":root\"", ENTRY_FAULT, "|||"},
    {TRUST, "[\"*\"]", ENTRY_FAULT, "|||"},
    {TRUST, "{\"AWS\":\"AROA2EXAMPLE9\"}", ENTRY_UNIQUE_ID, "||AROA2EXAMPLE9|"},
    {TRUST, "{\"AWS\":\"AIDAexample\"}", ENTRY_FAULT, "|||"},
    {TRUST, "{\"AWS\":\"AIDA-EXAMPLE\"}", ENTRY_FAULT, "|||"},
    {TRUST, "{\"AWS\":\"AIDA@EXAMPLE\"}", ENTRY_FAULT, "|||"},
    {TRUST, "{\"AWS\":\"AROAEXAMPLE:a:b\"}", ENTRY_FAULT, "|||"},
    {TRUST, "{\"AWS\":\"arn:aws:iam::" A ":user//a\"}", ENTRY_FAULT, "|||"},
    {TRUST, "{\"AWS\":\"arn::iam::" A ":user/a\"}", ENTRY_FAULT, "|||"},
    {TRUST, "{\"AWS\":\"arn:aws:sts::" A ":session/r/s\"}", ENTRY_FAULT, "|||"},
    {TRUST, "{\"AWS\":\"arn:aws:sts::" A ":federated-user/\"}", ENTRY_FAULT, "|||"},
    {TRUST, "{\"AWS\":\"arn:aws:s3::" A ":user/a\"}", ENTRY_FAULT, "|||"},
    {TRUST, "{\"Service\":\"ec2 .amazonaws.com\"}", ENTRY_FAULT, "|||"},
    {TRUST, "{\"Service\":\"arn:aws:iam::" A ":role/a.b\"}", ENTRY_FAULT, "|||"},
    {TRUST, "{\"Federated\":\"idp.example\"}", ENTRY_FAULT, "|||"},
    {TRUST, "{\"Federated\":\"arn:aws:sts::" A ":saml-provider/N\"}", ENTRY_FAULT, "|||"},
    {TRUST, "{\"Federated\":\"arn:aws:iam:us-east-1:" A ":saml-provider/N\"}", ENTRY_FAULT, "|||"},
    {TRUST, "{\"Federated\":\"arn::iam::" A ":saml-provider/N\"}", ENTRY_FAULT, "|||"},
    {TRUST, "{\"Federated\":\"arn:aws:iam::aws:saml-provider/N\"}", ENTRY_FAULT, "|||"},
    {TRUST, "{\"Federated\":\"arn:aws:iam::" A ":user/N\"}", ENTRY_FAULT, "|||"},
    {OTHER, "{\"CanonicalUser\":\"" UPPER "\"}", ENTRY_CANONICAL_USER, "||" UPPER "|"},
    {OTHER, "{\"CanonicalUser\":\"" ALMOST "/\"}", ENTRY_FAULT, "|||"},
    {OTHER, "{\"CanonicalUser\":\"" ALMOST ":\"}", ENTRY_FAULT, "|||"},
    {OTHER, "{\"CanonicalUser\":\"" ALMOST "@\"}", ENTRY_FAULT, "|||"},
    {OTHER, "{\"CanonicalUser\":\"" ALMOST "G\"}", ENTRY_FAULT, "|||"},
    {OTHER, "{\"CanonicalUser\":\"" ALMOST "`\"}", ENTRY_FAULT, "|||"},
    {OTHER, "{\"CanonicalUser\":\"" ALMOST "g\"}", ENTRY_FAULT, "|||"},
    {TRUST, "7", ENTRY_FAULT, "|||"},
};

static struct policy_document *parse(void **state, enum policy_type type, const char *json)
{
    struct str text = arena_printf(
        *state, "{\"Statement\":{\"Effect\":\"Deny\",\"Action\":\"sts:AssumeRole\",\"Principal\":%s}}", json);
    struct policy_document *document = NULL;
    struct err err = ERR_NONE;

    assert_int_equal(policy_parse_text(*state, type, text, &document, &err), RC_OK);
    assert_false(document->unknown);
    assert_int_equal(document->statement_count, 1);
    return document;
}

static void every_entry_is_what_the_table_says(void **state)
{
    for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
        struct policy_document *document = parse(state, cases[i].type, cases[i].json);
        const struct policy_statement *statement = &document->statements[0];
        const struct policy_principal *entry = statement->principals;
        char shown[256];

        assert_int_equal(statement->principal_count, 1);
        snprintf(shown, sizeof shown, "%.*s|%.*s|%.*s|%.*s", (int)entry->partition.len, entry->partition.at,
                 (int)entry->account.len, entry->account.at, (int)entry->name.len, entry->name.at,
                 (int)entry->session.len, entry->session.at);
        if (entry->kind != cases[i].kind || strcmp(shown, cases[i].parts) != 0)
            fail_msg("%s: kind %d, %s", cases[i].json, (int)entry->kind, shown);
        if (policy_has_faults(document) != (cases[i].kind == ENTRY_FAULT))
            fail_msg("%s: faults %zu", cases[i].json, document->fault_count);
    }
}

static void entries_of_all_members_are_one_list(void **state)
{
    struct policy_document *document =
        parse(state, TRUST,
              "{\"AWS\":[\"" A "\",\"x\"],\"Service\":\"ec2.amazonaws.com\",\"Federated\":[\"www.amazon.com\"]}");
    const struct policy_statement *statement = &document->statements[0];

    assert_int_equal(statement->principal_count, 4);
    assert_int_equal(statement->principals[0].kind, ENTRY_ACCOUNT);
    assert_int_equal(statement->principals[1].kind, ENTRY_FAULT);
    assert_int_equal(statement->principals[2].kind, ENTRY_SERVICE);
    assert_int_equal(statement->principals[3].kind, ENTRY_FEDERATED);
    assert_false(statement->fault); /* the entry alone is not understood */
    assert_true(str_equal(document->faults[0].path, STR("Statement[0].Principal.AWS[1]")));
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test_setup_teardown(every_entry_is_what_the_table_says, make_arena, free_arena),
        cmocka_unit_test_setup_teardown(entries_of_all_members_are_one_list, make_arena, free_arena),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}
