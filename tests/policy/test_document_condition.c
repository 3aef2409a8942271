/* SPDX-License-Identifier: Apache-2.0
 *
 * Reading Condition blocks into atoms: which are faults, and what their values are.
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

#define V12 "\"Version\":\"2012-10-17\","
#define V08 "\"Version\":\"2008-10-17\","

static struct policy_document *parse(void **state, const char *version, const char *condition)
{
    struct str text = arena_printf(
        *state, "{%s\"Statement\":{\"Effect\":\"Allow\",\"Action\":\"*\",\"Resource\":\"*\",\"Condition\":%s}}",
        version, condition);
    struct policy_document *document = NULL;
    struct err err = ERR_NONE;

    assert_int_equal(policy_parse_text(*state, POLICY_IDENTITY, text, &document, &err), RC_OK);
    assert_int_equal(document->statement_count, 1);
    return document;
}

/* Atoms as `Operator key=value,value;`, with a `!` before a fault. */
static void show(const struct policy_statement *statement, char *out, size_t size)
{
    size_t n = 0;

    out[0] = '\0';
    for (size_t i = 0; i < statement->atom_count; i++) {
        const struct condition_atom *atom = &statement->atoms[i];

        n +=
            (size_t)snprintf(out + n, size - n, "%s%.*s %.*s=", atom->fault ? "!" : "", (int)atom->operator_written.len,
                             atom->operator_written.at, (int)atom->key.len, atom->key.at);
        for (size_t j = 0; j < atom->value_count; j++) {
            struct str value = atom->values[j].template.written;

            n += (size_t)snprintf(out + n, size - n, "%s%.*s", j == 0 ? "" : ",", (int)value.len, value.at);
        }
        n += (size_t)snprintf(out + n, size - n, ";");
    }
}

static const struct {
    const char *source, *version, *condition, *atoms;
    const char *path, *says; /* of the first fault or warning; NULL: none */
    bool warning;
} cases[] = {
    {"1.1 text", V12, "{\"StringEquals\":{\"a:B\":\"x\"}}", "StringEquals a:b=x;", NULL, NULL, false},
    {"1.1 boolean", V12, "{\"Bool\":{\"a:b\":true}}", "Bool a:b=true;", NULL, NULL, false},
    {"1.1 boolean", V12, "{\"Bool\":{\"a:b\":[false,\"true\"]}}", "Bool a:b=false,true;", NULL, NULL, false},
    {"1.1 number", V12, "{\"NumericLessThan\":{\"a:b\":1.50}}", "NumericLessThan a:b=1.50;", NULL, NULL, false},
    {"1.1 number", V12, "{\"StringEquals\":{\"a:b\":[300, -0]}}", "StringEquals a:b=300,-0;", NULL, NULL, false},
    {"1.1 null", V12, "{\"StringEquals\":{\"a:b\":null}}", "!StringEquals a:b=;",
     "Statement[0].Condition.StringEquals.a:b", "null", false},
    {"1.1 null among others", V12, "{\"StringEquals\":{\"a:b\":[\"x\",null]}}", "!StringEquals a:b=;",
     "Statement[0].Condition.StringEquals.a:b[1]", "null", false},
    {"1.1 object", V12, "{\"StringEquals\":{\"a:b\":{}}}", "!StringEquals a:b=;",
     "Statement[0].Condition.StringEquals.a:b", "an object", false},
    {"1.3 operator", V12, "{\"StringEquls\":{\"a:b\":\"x\",\"a:c\":\"${\"}}", "!StringEquls a:b=x;!StringEquls a:c=${;",
     "Statement[0].Condition.StringEquls", "unknown condition operator", false},
    {"1.3 operator", V12, "{\"StringEquls\":{}}", "!StringEquls =;", "Statement[0].Condition.StringEquls",
     "unknown condition operator", false},
    {"4.2 Null has no IfExists", V12, "{\"NullIfExists\":{\"a:b\":\"true\"}}", "!NullIfExists a:b=true;",
     "Statement[0].Condition.NullIfExists", "unknown condition operator", false},
    {"1.3 operator's value", V12, "{\"Bool\":[\"x\"]}", "!Bool =;", "Statement[0].Condition.Bool",
     "an array, not an object", false},
    {"1.3 operator's value", V12, "{\"Bool\":\"x\",\"StringLike\":{\"a:b\":\"c\"}}", "!Bool =;StringLike a:b=c;",
     "Statement[0].Condition.Bool", "a string", false},
    {"1.4 operator's case", V12, "{\"stringequals\":{\"a:b\":\"x\"}}", "stringequals a:b=x;",
     "Statement[0].Condition.stringequals", "taken as StringEquals", true},
    {"1.6 keys that differ by case", V12, "{\"StringLike\":{\"a:b\":\"x\",\"A:B\":\"y\"},\"Bool\":{\"a:b\":\"true\"}}",
     "!StringLike a:b=x;!StringLike a:b=y;Bool a:b=true;", "Statement[0].Condition.StringLike", "twice", false},
    {"1.6 one key under two operators", V12, "{\"StringLike\":{\"a:b\":\"x\"},\"StringEquals\":{\"a:b\":\"y\"}}",
     "StringLike a:b=x;StringEquals a:b=y;", NULL, NULL, false},
    {"1.3 unreadable", V12, "{\"Bool\":{\"a:b\":[\"null\",\"true\"]}}", "Bool a:b=null,true;",
     "Statement[0].Condition.Bool.a:b[0]", "cannot be read by Bool", false},
    {"1.3 unreadable", V12, "{\"NumericEquals\":{\"a:b\":\"1e3\"}}", "NumericEquals a:b=1e3;",
     "Statement[0].Condition.NumericEquals.a:b", "cannot be read", false},
    {"1.3 unreadable", V12, "{\"NotIpAddressIfExists\":{\"a:b\":\"10.0.0.0/33\"}}",
     "NotIpAddressIfExists a:b=10.0.0.0/33;", "Statement[0].Condition.NotIpAddressIfExists.a:b", "cannot be read",
     false},
    {"3 variables under Bool", V12, "{\"Bool\":{\"a:b\":\"${aws:x}\"}}", "Bool a:b=${aws:x};",
     "Statement[0].Condition.Bool.a:b", "cannot be read", false},
    {"3 variables", V12, "{\"ArnLike\":{\"a:b\":\"${aws:x}\"}}", "ArnLike a:b=${aws:x};", NULL, NULL, false},
    {"3 malformed", V12, "{\"StringLike\":{\"a:b\":\"${\"}}", "StringLike a:b=${;",
     "Statement[0].Condition.StringLike.a:b", "malformed", false},
    {"3 2008", V08, "{\"StringLike\":{\"a:b\":\"${\"}}", "StringLike a:b=${;", NULL, NULL, false},
    {"example 50", V12, "{\"StringLike\":{\"a:b\":[]}}", "!StringLike a:b=;", "Statement[0].Condition.StringLike.a:b",
     "empty list", false},
    {"example 50", V12, "{\"ForAnyValue:StringLike\":{\"a:b\":[]}}", "ForAnyValue:StringLike a:b=;",
     "Statement[0].Condition.ForAnyValue:StringLike.a:b", "empty list", true},
    {"4.4 empty list", V12, "{\"StringLikeIfExists\":{\"a:b\":[]}}", "StringLikeIfExists a:b=;",
     "Statement[0].Condition.StringLikeIfExists.a:b", "empty list", true},
    {"empty operator", V12, "{\"StringLike\":{}}", "", NULL, NULL, false},
    {"key without a name", V12, "{\"StringLike\":{\"\":\"x\"}}", "!StringLike =x;",
     "Statement[0].Condition.StringLike.", "without a name", false},
};

static void blocks_become_atoms(void **state)
{
    for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
        struct policy_document *document = parse(state, cases[i].version, cases[i].condition);
        char shown[256];

        assert_false(document->unknown);
        assert_false(document->statements[0].fault);
        show(&document->statements[0], shown, sizeof shown);
        if (strcmp(shown, cases[i].atoms) != 0)
            fail_msg("%s: %s: %s", cases[i].source, cases[i].condition, shown);
        if ((document->fault_count > 0) != (cases[i].path != NULL))
            fail_msg("%s: %s: %zu faults", cases[i].source, cases[i].condition, document->fault_count);
        if (cases[i].path == NULL)
            continue;
        if (!str_equal(document->faults[0].path, str_of(cases[i].path)) ||
            !str_contains(document->faults[0].text, str_of(cases[i].says)) ||
            document->faults[0].warning != cases[i].warning)
            fail_msg("%s: %s: %.*s: %.*s", cases[i].source, cases[i].condition, (int)document->faults[0].path.len,
                     document->faults[0].path.at, (int)document->faults[0].text.len, document->faults[0].text.at);
    }
}

static void an_atom_keeps_what_was_written(void **state)
{
    struct policy_document *document = parse(
        state, V12, "{\"ForAnyValue:StringNotLikeIfExists\":{\"aws:PrincipalTag/Team\":[\"${aws:username}*\",\"b\"]}}");
    const struct condition_atom *atom = document->statements[0].atoms;

    assert_int_equal(document->statements[0].atom_count, 1);
    assert_int_equal(atom->op.set, SET_FOR_ANY);
    assert_int_equal(atom->op.test, TEST_STRING_LIKE);
    assert_true(atom->op.negated);
    assert_true(atom->op.if_exists);
    assert_true(str_equal(atom->key, STR("aws:principaltag/team")));
    assert_true(str_equal(atom->key_written, STR("aws:PrincipalTag/Team")));
    assert_true(str_equal(atom->operator_written, STR("ForAnyValue:StringNotLikeIfExists")));
    assert_int_equal(atom->value_count, 2);
    assert_true(atom->values[0].template.has_variables);
    assert_false(atom->values[1].template.has_variables);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test_setup_teardown(blocks_become_atoms, make_arena, free_arena),
        cmocka_unit_test_setup_teardown(an_atom_keeps_what_was_written, make_arena, free_arena),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}
