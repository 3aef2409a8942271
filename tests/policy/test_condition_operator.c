/* SPDX-License-Identifier: Apache-2.0
 *
 * Operators by name, and which policy values each can read.
 *
 * Sources: OPER is IAM JSON policy elements: Condition operators; MKEYS Conditions with multiple
 * context keys or values; CHECK Access Analyzer policy check reference; VAR IAM policy elements:
 * Variables and tags.
 */
#include "policy/condition.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>

#include <cmocka.h>

struct name_case {
    const char *written;
    bool known;
    struct condition_operator op;
    bool odd_case;
    const char *shown; /* the operator itself; NULL: as written */
    const char *source;
};

#define KNOWN(test, negated) true, {SET_NONE, (test), (negated), false}, false, NULL
#define NO_OPERATOR          false, {SET_NONE, TEST_COUNT, false, false}, false, NULL

static const struct name_case names[] = {
    /* clang-format off */
    {"StringEquals", KNOWN(TEST_STRING_EQUALS, false), "OPER"},
    {"StringNotEquals", KNOWN(TEST_STRING_EQUALS, true), "OPER"},
    {"StringEqualsIgnoreCase", KNOWN(TEST_STRING_EQUALS_IGNORE_CASE, false), "OPER"},
    {"StringNotEqualsIgnoreCase", KNOWN(TEST_STRING_EQUALS_IGNORE_CASE, true), "OPER"},
    {"StringLike", KNOWN(TEST_STRING_LIKE, false), "OPER"},
    {"StringNotLike", KNOWN(TEST_STRING_LIKE, true), "OPER"},
    {"NumericEquals", KNOWN(TEST_NUMERIC_EQUALS, false), "OPER"},
    {"NumericNotEquals", KNOWN(TEST_NUMERIC_EQUALS, true), "OPER"},
    {"NumericLessThan", KNOWN(TEST_NUMERIC_LESS, false), "OPER"},
    {"NumericLessThanEquals", KNOWN(TEST_NUMERIC_LESS_EQUALS, false), "OPER"},
    {"NumericGreaterThan", KNOWN(TEST_NUMERIC_GREATER, false), "OPER"},
    {"NumericGreaterThanEquals", KNOWN(TEST_NUMERIC_GREATER_EQUALS, false), "OPER"},
    {"DateEquals", KNOWN(TEST_DATE_EQUALS, false), "OPER"},
    {"DateNotEquals", KNOWN(TEST_DATE_EQUALS, true), "OPER"},
    {"DateLessThan", KNOWN(TEST_DATE_LESS, false), "OPER"},
    {"DateLessThanEquals", KNOWN(TEST_DATE_LESS_EQUALS, false), "OPER"},
    {"DateGreaterThan", KNOWN(TEST_DATE_GREATER, false), "OPER"},
    {"DateGreaterThanEquals", KNOWN(TEST_DATE_GREATER_EQUALS, false), "OPER"},
    {"Bool", KNOWN(TEST_BOOL, false), "OPER"},
    {"BinaryEquals", KNOWN(TEST_BINARY_EQUALS, false), "OPER"},
    {"IpAddress", KNOWN(TEST_IP_ADDRESS, false), "OPER"},
    {"NotIpAddress", KNOWN(TEST_IP_ADDRESS, true), "OPER"},
    {"ArnLike", KNOWN(TEST_ARN, false), "OPER"},
    {"ArnNotLike", KNOWN(TEST_ARN, true), "OPER"},
    {"ArnEquals", true, {SET_NONE, TEST_ARN, false, false}, false, "ArnLike", "OPER: behaves identically"},
    {"ArnNotEquals", true, {SET_NONE, TEST_ARN, true, false}, false, "ArnNotLike", "OPER: behaves identically"},
    {"Null", KNOWN(TEST_NULL, false), "OPER"},

    {"StringLikeIfExists", true, {SET_NONE, TEST_STRING_LIKE, false, true}, false, "StringLike", "OPER"},
    {"BoolIfExists", true, {SET_NONE, TEST_BOOL, false, true}, false, "Bool", "OPER"},
    {"ForAllValues:StringEquals", true, {SET_FOR_ALL, TEST_STRING_EQUALS, false, false}, false, "StringEquals", "MKEYS"},
    {"ForAnyValue:StringNotLike", true, {SET_FOR_ANY, TEST_STRING_LIKE, true, false}, false, "StringNotLike", "MKEYS"},
    {"ForAnyValue:StringLikeIfExists", true, {SET_FOR_ANY, TEST_STRING_LIKE, false, true}, false, "StringLike",
     "an AWS managed policy has it"},
    {"ForAllValues:Null", true, {SET_FOR_ALL, TEST_NULL, false, false}, false, "Null", "CHECK"},
    {"ForAllValues:ArnEquals", true, {SET_FOR_ALL, TEST_ARN, false, false}, false, "ArnLike", "an AWS managed policy has it"},

    {"stringequals", true, {SET_NONE, TEST_STRING_EQUALS, false, false}, true, "StringEquals", "silent: taken, odd"},
    {"forallvalues:StringLike", true, {SET_FOR_ALL, TEST_STRING_LIKE, false, false}, true, "StringLike", "silent: taken, odd"},
    {"BoolIfexists", true, {SET_NONE, TEST_BOOL, false, true}, true, "Bool", "silent: taken, odd"},
    {"BOOLIFEXISTS", true, {SET_NONE, TEST_BOOL, false, true}, true, "Bool", "silent: taken, odd"},

    {"NullIfExists", NO_OPERATOR, "CHECK: Null with if exists"},
    {"ForAnyValue:NullIfExists", NO_OPERATOR, "CHECK: Null with if exists"},
    {"StringEquls", NO_OPERATOR, "CHECK: Invalid condition operator"},
    {"", NO_OPERATOR, "CHECK: Invalid condition operator"},
    {"IfExists", NO_OPERATOR, "CHECK: Invalid condition operator"},
    {"ForAllValues:", NO_OPERATOR, "CHECK: Invalid condition operator"},
    {"ForAllValues", NO_OPERATOR, "CHECK: Invalid condition operator"},
    {"ForAllValues:ForAnyValue:StringEquals", NO_OPERATOR, "OPER: one qualifier"},
    {"ForSomeValues:StringEquals", NO_OPERATOR, "OPER: no such qualifier"},
    {"StringEqualsIfExistsIfExists", NO_OPERATOR, "OPER: IfExists ends the name"},
    {"IfExistsStringEquals", NO_OPERATOR, "OPER: IfExists ends the name"},
    {" StringEquals", NO_OPERATOR, "CHECK: Invalid condition operator"},
    {"StringEquals ", NO_OPERATOR, "CHECK: Invalid condition operator"},
    {"NotBool", NO_OPERATOR, "OPER: Bool has no negation"},
    {"BinaryNotEquals", NO_OPERATOR, "OPER: BinaryEquals has no negation"},
    {"DateNotLessThan", NO_OPERATOR, "OPER"},
    /* clang-format on */
};

static void names_are_read(void **state)
{
    (void)state;
    for (size_t i = 0; i < sizeof names / sizeof names[0]; i++) {
        const struct name_case *c = &names[i];
        struct condition_operator op = {SET_NONE, TEST_COUNT, false, false};
        bool odd = false;

        print_message("%s\n", c->written);
        assert_int_equal(condition_operator_read(str_of(c->written), &op, &odd), c->known);
        assert_int_equal(op.test, c->op.test);
        assert_int_equal(op.set, c->op.set);
        assert_int_equal(op.negated, c->op.negated);
        assert_int_equal(op.if_exists, c->op.if_exists);
        assert_int_equal(odd, c->odd_case);
        if (c->known)
            assert_string_equal(condition_operator_name(op), c->shown != NULL ? c->shown : c->written);
    }
}

static void a_name_with_a_nul_is_none(void **state)
{
    struct condition_operator op;
    bool odd;
    (void)state;

    assert_false(condition_operator_read(STR("Bool\0"), &op, &odd));
    assert_false(condition_operator_read(STR_EMPTY, &op, &odd));
}

static void variables_stand_in_strings_and_arns(void **state)
{
    (void)state;
    for (int test = 0; test < TEST_COUNT; test++) {
        bool takes = test == TEST_STRING_EQUALS || test == TEST_STRING_EQUALS_IGNORE_CASE || test == TEST_STRING_LIKE ||
                     test == TEST_ARN; /* VAR */
        assert_int_equal(condition_test_takes_variables((enum condition_test)test), takes);
    }
}

static void a_pair_that_is_no_operator_has_no_name(void **state)
{
    (void)state;
    assert_string_equal(condition_operator_name((struct condition_operator){SET_NONE, TEST_NULL, true, false}), "");
    assert_string_equal(condition_operator_name((struct condition_operator){SET_NONE, TEST_NUMERIC_LESS, true, false}),
                        "");
}

struct value_case {
    enum condition_test test;
    const char *text;
    bool readable;
    const char *source;
};

static const struct value_case values[] = {
    {TEST_STRING_EQUALS, "", true, "OPER: s3:prefix \"\""},
    {TEST_STRING_LIKE, "home/${aws:username}/*", true, "VAR"},
    {TEST_STRING_EQUALS_IGNORE_CASE, "anything", true, "OPER"},
    {TEST_NUMERIC_EQUALS, "10", true, "OPER: integer or decimal"},
    {TEST_NUMERIC_LESS, "-1.50", true, "OPER: integer or decimal"},
    {TEST_NUMERIC_LESS_EQUALS, "1e3", false, "silent"},
    {TEST_NUMERIC_GREATER, "", false, "silent"},
    {TEST_NUMERIC_GREATER_EQUALS, "0x10", false, "silent"},
    {TEST_NUMERIC_EQUALS, "${aws:username}", false, "VAR: String and ARN operators only"},
    {TEST_DATE_EQUALS, "2026-01-01T00:00:00Z", true, "OPER: W3C ISO 8601"},
    {TEST_DATE_LESS, "1795521600", true, "OPER: epoch time"},
    {TEST_DATE_LESS_EQUALS, "2026-01-01", true, "W3C: complete date"},
    {TEST_DATE_GREATER, "2026", false, "silent: a year or seconds"},
    {TEST_DATE_GREATER_EQUALS, "2026-01-01T00:00:00", false, "W3C: a time has a zone"},
    {TEST_DATE_EQUALS, "2026-02-30", false, "no such day"},
    {TEST_BOOL, "true", true, "OPER"},
    {TEST_BOOL, "False", true, "silent: any case"},
    {TEST_BOOL, "null", false, "no documented meaning"},
    {TEST_BOOL, "", false, "no documented meaning"},
    {TEST_BOOL, "${aws:SecureTransport}", false, "VAR against OPER"},
    {TEST_NULL, "true", true, "OPER"},
    {TEST_NULL, "no", false, "OPER: true or false"},
    {TEST_BINARY_EQUALS, "QmluYXJ5VmFsdWVJbkJhc2U2NA==", true, "OPER's example"},
    {TEST_BINARY_EQUALS, "not base64!", false, "OPER"},
    {TEST_BINARY_EQUALS, "QQ", false, "RFC 4648: padding"},
    {TEST_IP_ADDRESS, "203.0.113.0/24", true, "OPER"},
    {TEST_IP_ADDRESS, "2001:DB8:1234:5678::/64", true, "OPER"},
    {TEST_IP_ADDRESS, "203.0.113.7", true, "OPER: /32 by default"},
    {TEST_IP_ADDRESS, "203.0.113.0/33", false, "no such prefix"},
    {TEST_IP_ADDRESS, "example.com", false, "OPER: CIDR"},
    {TEST_ARN, "arn:aws:sns:*:111122223333:topic", true, "OPER: six components"},
    {TEST_ARN, "arn:aws:s3:::bucket/${aws:username}", true, "VAR"},
    {TEST_ARN, "*", true, "matches every value"},
    {TEST_ARN, "arn:aws:iam::*", false, "OPER: six components"},
    {TEST_ARN, "", false, "OPER: six components"},
};

static void values_are_read_by_operator(void **state)
{
    (void)state;
    for (size_t i = 0; i < sizeof values / sizeof values[0]; i++) {
        const struct value_case *c = &values[i];
        const char *why = NULL;

        print_message("%d %s\n", (int)c->test, c->text);
        assert_int_equal(condition_value_readable(c->test, str_of(c->text), &why), c->readable);
        if (!c->readable) {
            assert_non_null(why);
            assert_true(why[0] >= 'a' && why[0] <= 'z');
        }
    }
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(names_are_read),
        cmocka_unit_test(a_name_with_a_nul_is_none),
        cmocka_unit_test(variables_stand_in_strings_and_arns),
        cmocka_unit_test(a_pair_that_is_no_operator_has_no_name),
        cmocka_unit_test(values_are_read_by_operator),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}
