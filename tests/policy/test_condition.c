/* SPDX-License-Identifier: Apache-2.0
 *
 * Atoms over the values of a request: every operator, every way to read a value, every set operator.
 *
 * Sources: OPER is IAM JSON policy elements: Condition operators; MKEYS Conditions with multiple context
 * keys or values; MULTI Single-valued vs. multivalued context keys; CHECK Access Analyzer policy check
 * reference; VAR IAM policy elements: Variables and tags; KEYS AWS global condition context keys.
 * "silent" marks what AWS does not document: the answer is then unknown, or chosen.
 */
#include "policy/condition.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include <cmocka.h>

#define T TRI_TRUE
#define F TRI_FALSE
#define U TRI_UNKNOWN

#define VALUES_MAX 4

/* A list ends with NULL. */
struct row {
    const char *operator_name;
    const char *policy[VALUES_MAX];
    const char *request[VALUES_MAX]; /* none: the key is missing */
    enum tri expected;
    const char *source;
};
/* clang-format off */
#define V(...) {__VA_ARGS__, NULL}
#define NONE   {NULL}
/* clang-format on */

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

/* What the variables of all rows stand for; keys that are not here are missing. */
static enum variable_state variable_value(const void *self, struct str key, struct str *value)
{
    static const struct {
        const char *key;
        enum variable_state state;
        const char *value;
    } known[] = {
        {"aws:username", VARIABLE_VALUE, "ann"},
        {"aws:principaltag/star", VARIABLE_VALUE, "*"},
        {"aws:principaltag/any", VARIABLE_VALUE, "a?"},
        {"aws:principaltag/empty", VARIABLE_VALUE, ""},
        {"aws:principaltag/dollar", VARIABLE_VALUE, "${aws:username}"},
        {"aws:principaltag/colons", VARIABLE_VALUE, "111122223333:role/x"},
        {"aws:principalarn", VARIABLE_VALUE, "arn:aws:iam::111122223333:role/x"},
        {"aws:principalaccount", VARIABLE_VALUE, "111122223333"},
        {"aws:tagkeys", VARIABLE_UNKNOWN, NULL},
    };
    (void)self;

    for (size_t i = 0; i < sizeof known / sizeof known[0]; i++) {
        if (str_equal(key, str_of(known[i].key))) {
            *value = str_of(known[i].value);
            return known[i].state;
        }
    }
    return VARIABLE_MISSING;
}

static const struct variable_source variables = {NULL, variable_value};

static size_t list_length(const char *const *list)
{
    size_t n = 0;

    while (n < VALUES_MAX && list[n] != NULL)
        n++;
    return n;
}

/* `variables_stand` is false for Version 2008-10-17. */
static enum tri evaluate_row(struct arena *arena, const struct row *row, bool variables_stand)
{
    struct condition_value values[VALUES_MAX];
    struct str request[VALUES_MAX];
    struct condition_atom atom = {.values = values, .value_count = list_length(row->policy)};
    struct key_values key = {.values = request, .count = list_length(row->request)};
    enum tri result;
    bool odd;

    assert_true(condition_operator_read(str_of(row->operator_name), &atom.op, &odd));
    for (size_t i = 0; i < atom.value_count; i++) {
        bool takes = variables_stand && condition_test_takes_variables(atom.op.test);
        assert_int_equal(template_parse(arena, str_of(row->policy[i]), takes, &values[i].template), RC_OK);
    }
    for (size_t i = 0; i < key.count; i++)
        request[i] = str_of(row->request[i]);
    assert_int_equal(condition_evaluate(&atom, &key, &variables, arena, &result), RC_OK);
    return result;
}

static void check_rows(struct arena *arena, const struct row *rows, size_t count, bool variables_stand)
{
    for (size_t i = 0; i < count; i++) {
        enum tri result = evaluate_row(arena, &rows[i], variables_stand);
        if (result != rows[i].expected)
            fail_msg("row %zu: %s [%s …] on [%s …] gives %d, not %d (%s)", i, rows[i].operator_name,
                     rows[i].policy[0] ? rows[i].policy[0] : "", rows[i].request[0] ? rows[i].request[0] : "missing",
                     (int)result, (int)rows[i].expected, rows[i].source);
    }
}
#define CHECK_ROWS(state, rows) check_rows(*(state), (rows), sizeof(rows) / sizeof(rows)[0], true)

/* OPER's operators, each with a value that matches and one that does not. */
struct pair {
    const char *positive;
    const char *negated; /* NULL: it has no negation */
    const char *policy;
    const char *match;
    const char *other;
};
static const struct pair pairs[] = {
    {"StringEquals", "StringNotEquals", "ops", "ops", "Ops"},
    {"StringEqualsIgnoreCase", "StringNotEqualsIgnoreCase", "Ops", "oPS", "dev"},
    {"StringLike", "StringNotLike", "home/*/x?", "home/a/b/x1", "Home/a/x1"},
    {"NumericEquals", "NumericNotEquals", "10", "10.0", "10.01"},
    {"NumericLessThan", NULL, "10", "9.99", "10"},
    {"NumericLessThanEquals", NULL, "10", "10", "10.01"},
    {"NumericGreaterThan", NULL, "10", "10.01", "10"},
    {"NumericGreaterThanEquals", NULL, "10", "10", "9.99"},
    {"DateEquals", "DateNotEquals", "2026-06-01T00:00:00Z", "2026-06-01T02:00:00+02:00", "2026-06-01T00:00:01Z"},
    {"DateLessThan", NULL, "2026-06-01T00:00:00Z", "2026-05-31T23:59:59Z", "2026-06-01T00:00:00Z"},
    {"DateLessThanEquals", NULL, "2026-06-01T00:00:00Z", "2026-06-01T00:00:00Z", "2026-06-01T00:00:01Z"},
    {"DateGreaterThan", NULL, "2026-06-01T00:00:00Z", "2026-06-01T00:00:01Z", "2026-06-01T00:00:00Z"},
    {"DateGreaterThanEquals", NULL, "2026-06-01T00:00:00Z", "2026-06-01T00:00:00Z", "2026-05-31T23:59:59Z"},
    {"Bool", NULL, "true", "true", "false"},
    {"BinaryEquals", NULL, "QmluYXJ5", "QmluYXJ5", "QmluYXJz"},
    {"IpAddress", "NotIpAddress", "203.0.113.0/24", "203.0.113.200", "203.0.114.1"},
    {"ArnEquals", "ArnNotEquals", "arn:aws:iam::*:role/ops-*", "arn:aws:iam::111122223333:role/ops-1/x",
     "arn:aws:iam::111122223333:role/dev"},
    {"ArnLike", "ArnNotLike", "arn:aws:iam::*:role/ops-*", "arn:aws:iam::111122223333:role/ops-1/x",
     "arn:aws:iam::111122223333:role/dev"},
};

/* One form of an operator: what it says of a missing key, of one matching value, of one other value, of
 * both together. */
struct form {
    const char *prefix;
    bool negated;
    const char *suffix;
    enum tri missing, match, other, both;
    const char *source;
};
static const struct form forms[] = {
    {"", false, "", F, T, F, U, "OPER; MULTI: several values need a set operator"},
    {"", true, "", T, F, T, U, "OPER: a negated operator matches a missing key"},
    {"", false, "IfExists", T, T, F, U, "OPER"},
    {"", true, "IfExists", T, F, T, U, "OPER"},
    {"ForAllValues:", false, "", T, T, F, F, "MULTI"},
    {"ForAllValues:", true, "", T, F, T, F, "MULTI"},
    {"ForAllValues:", false, "IfExists", T, T, F, F, "OPER"},
    {"ForAllValues:", true, "IfExists", T, F, T, F, "OPER"},
    {"ForAnyValue:", false, "", F, T, F, T, "MULTI"},
    {"ForAnyValue:", true, "", F, F, T, T, "MULTI: no match when the key does not exist"},
    {"ForAnyValue:", false, "IfExists", T, T, F, T, "OPER: IfExists under every operator but Null"},
    {"ForAnyValue:", true, "IfExists", T, F, T, T, "OPER: IfExists under every operator but Null"},
};

static void every_operator_in_every_form(void **state)
{
    for (size_t i = 0; i < sizeof pairs / sizeof pairs[0]; i++) {
        const struct pair *p = &pairs[i];

        for (size_t j = 0; j < sizeof forms / sizeof forms[0]; j++) {
            const struct form *f = &forms[j];
            const char *name = f->negated ? p->negated : p->positive;
            char operator_name[64];

            if (name == NULL)
                continue;
            snprintf(operator_name, sizeof operator_name, "%s%s%s", f->prefix, name, f->suffix);
            const struct row rows[] = {
                {operator_name, V(p->policy), NONE, f->missing, f->source},
                {operator_name, V(p->policy), V(p->match), f->match, f->source},
                {operator_name, V(p->policy), V(p->other), f->other, f->source},
                {operator_name, V(p->policy), V(p->match, p->other), f->both, f->source},
                {operator_name, V(p->policy), V(p->other, p->match), f->both, f->source},
            };
            CHECK_ROWS(state, rows);
        }
    }
}

static const struct row texts[] = {
    {"StringEquals", V("a*"), V("abc"), F, "CHECK: wildcards need StringLike"},
    {"StringEquals", V("a*"), V("a*"), T, "CHECK: wildcards need StringLike"},
    {"StringLike", V("a*"), V("abc"), T, "OPER"},
    {"StringLike", V("a?"), V("a"), F, "OPER: ? is one character"},
    {"StringLike", V("a?"), V("aé"), T, "OPER: ? is one character"},
    {"StringLike", V("arn:*/x"), V("arn:aws:iam::111122223333:role/x"), T, "OPER: any characters"},
    {"StringLike", V("*"), V("a\nb"), T, "OPER: any characters"},
    {"StringLike", V("A*"), V("abc"), F, "OPER: case-sensitive"},
    {"StringLike", V("b"), V("abc"), F, "OPER: the whole value"},
    {"StringEquals", V(""), V(""), T, "OPER: s3:prefix \"\""},
    {"StringEquals", V(""), V("a"), F, "OPER: s3:prefix \"\""},
    {"StringEquals", V("", "home/"), V(""), T, "OPER: s3:prefix \"\""},
    {"StringEqualsIgnoreCase", V("*"), V("a"), F, "CHECK: wildcards need StringLike"},
    {"StringEqualsIgnoreCase", V("MÜNCHEN"), V("münchen"), U, "silent: case of other letters"},
    {"StringNotEqualsIgnoreCase", V("MÜNCHEN"), V("münchen"), U, "silent: case of other letters"},
    {"StringEqualsIgnoreCase", V("MÜNCHEN", "münchen"), V("münchen"), T, "one value matches"},
    {"StringEqualsIgnoreCase", V("MÜNCHEN"), V("hamburg"), F, "another word"},
    {"StringNotEquals", V("x", "y"), V("y"), F, "MKEYS: values are NOR"},
    {"StringNotEquals", V("x", "y"), V("z"), T, "MKEYS: values are NOR"},
    {"StringEquals", V("x", "y"), V("y"), T, "MKEYS: values are OR"},
    {"StringEquals", V("true"), V("true"), T, "context values are text"},
    {"StringLike", V("2026-*"), V("2026-06-01T00:00:00Z"), T, "context values are text"},
};

static const struct row numbers[] = {
    {"NumericEquals", V("10"), V("10.00"), T, "OPER: decimals"},
    {"NumericEquals", V("-0"), V("0"), T, "OPER: decimals"},
    {"NumericLessThan", V("0"), V("-1"), T, "OPER: decimals"},
    {"NumericLessThan", V("0.1"), V("0.09999999999999999999999"), T, "compared exactly"},
    {"NumericEquals", V("9007199254740993"), V("9007199254740992"), F, "compared exactly"},
    {"NumericLessThanEquals", V("3600"), V("3600"), T, "OPER"},
    {"NumericLessThan", V("100000000000000000000000001"), V("100000000000000000000000000"), T, "compared exactly"},
    {"NumericEquals", V("1e1"), V("10"), U, "silent: exponents"},
    {"NumericEquals", V("10"), V("1e1"), U, "silent: exponents"},
    {"NumericEquals", V("0x0a"), V("10"), U, "silent: hexadecimal"},
    {"NumericEquals", V(" 10"), V("10"), U, "silent: blanks"},
    {"NumericEquals", V(""), V("10"), U, "silent: empty"},
    {"NumericEquals", V("10"), V(""), U, "silent: empty"},
    {"NumericNotEquals", V("ten"), V("10"), U, "unreadable either way"},
    {"NumericEquals", V("ten", "10"), V("10"), T, "another value matches"},
    {"NumericEquals", V("10", "ten"), V("10"), T, "another value matches"},
    {"NumericEquals", V("ten", "11"), V("10"), U, "none other matches"},
    {"NumericNotEquals", V("ten", "10"), V("10"), F, "another value matches"},
    {"NumericEquals", V("ten"), NONE, F, "OPER: the key is missing"},
    {"NumericNotEquals", V("ten"), NONE, T, "OPER: the key is missing"},
    {"NumericEqualsIfExists", V("ten"), NONE, T, "OPER: the key is missing"},
    {"NumericEquals", V("${aws:username}"), V("10"), U, "VAR: no variables there"},
    {"NumericLessThan", V("1795521601"), V("1795521600"), T, "KEYS: aws:EpochTime"},
    {"NumericLessThan", V("3600"), V("2026-06-01T00:00:00Z"), U, "not a number"},
};

static const struct row dates[] = {
    {"DateLessThan", V("2027-01-01T00:00:00Z"), V("1795521600"), T, "OPER: ISO 8601 and seconds are instants"},
    {"DateGreaterThan", V("1795521600"), V("2027-01-01T00:00:00Z"), T, "OPER: ISO 8601 and seconds are instants"},
    {"DateEquals", V("2026-06-01"), V("2026-06-01T00:00:00Z"), T, "W3C: a date is its first second, chosen"},
    {"DateEquals", V("2026-06"), V("2026-06-01T00:00:00Z"), T, "W3C: a month, chosen"},
    {"DateEquals", V("2026-06-01T00:00:00.5Z"), V("2026-06-01T00:00:00.50Z"), T, "W3C: fractions"},
    {"DateLessThan", V("2026-06-01T00:00:00.5Z"), V("2026-06-01T00:00:00Z"), T, "W3C: fractions"},
    {"DateLessThan", V("2026-06-01T00:00:00Z"), V("2026-11-24T00:00:00Z"), F, "a past date"},
    {"DateEquals", V("2026"), V("2026-01-01T00:00:00Z"), U, "silent: a year or seconds"},
    {"DateEquals", V("2026-01-01T00:00:00Z"), V("2026"), U, "silent: a year or seconds"},
    {"DateEquals", V("2026"), V("2026"), U, "silent: a year or seconds"},
    {"DateEquals", V("2026-06-01T00:00:00"), V("2026-06-01T00:00:00Z"), U, "W3C: a time has a zone"},
    {"DateEquals", V("2026-06-01t00:00:00z"), V("2026-06-01T00:00:00Z"), U, "silent: lower case"},
    {"DateEquals", V("2026-02-30T00:00:00Z"), V("2026-06-01T00:00:00Z"), U, "no such day"},
    {"DateNotEquals", V("soon"), V("2026-06-01T00:00:00Z"), U, "unreadable either way"},
    {"DateLessThan", V("${aws:CurrentTime}"), V("2026-06-01T00:00:00Z"), U, "VAR: no variables there"},
    {"DateLessThan", V("soon"), NONE, F, "OPER: the key is missing"},
};

static const struct row bools[] = {
    {"Bool", V("TRUE"), V("true"), T, "silent: any case"},
    {"Bool", V("true", "false"), V("false"), T, "MKEYS: values are OR"},
    {"Bool", V("null"), NONE, F, "no documented meaning, and no key"},
    {"Bool", V("null"), V("false"), U, "no documented meaning"},
    {"BoolIfExists", V("null"), NONE, T, "OPER"},
    {"BoolIfExists", V("null"), V("true"), U, "no documented meaning"},
    {"Bool", V(""), V("false"), U, "no documented meaning"},
    {"Bool", V("true"), V("yes"), U, "no documented meaning"},
    {"Bool", V("true"), V(""), U, "no documented meaning"},
    {"Bool", V("yes", "true"), V("true"), T, "another value matches"},
    {"Bool", V("false"), NONE, F, "KEYS: no deny with a long-term key"},
    {"BoolIfExists", V("false"), NONE, T, "KEYS: the form AWS recommends"},
    {"Bool", V("${aws:SecureTransport}"), V("true"), U, "VAR against OPER"},
    {"Bool", V("${aws:SecureTransport}"), NONE, F, "no key"},
};

static const struct row addresses[] = {
    {"IpAddress", V("203.0.113.7/24"), V("203.0.113.200"), T, "OPER: host bits do not count"},
    {"IpAddress", V("203.0.113.7"), V("203.0.113.7"), T, "OPER: /32 by default"},
    {"IpAddress", V("203.0.113.7"), V("203.0.113.8"), F, "OPER: /32 by default"},
    {"IpAddress", V("2001:db8::7"), V("2001:DB8:0:0::7"), T, "silent: /128 by default"},
    {"IpAddress", V("203.0.113.0/24", "2001:DB8:1234:5678::/64"), V("2001:db8:1234:5678::9"), T, "OPER's example"},
    {"IpAddress", V("0.0.0.0/0"), V("203.0.113.7"), T, "length 0 is every address"},
    {"IpAddress", V("::/0"), V("203.0.113.7"), F, "of its own family"},
    {"NotIpAddress", V("203.0.113.7"), V("2001:db8::7"), T, "another family is another address"},
    {"NotIpAddress", V("203.0.113.0/24"), NONE, T, "OPER, KEYS: through a VPC endpoint"},
    {"NotIpAddress", V("203.0.113.0/24", "198.51.100.0/24"), V("198.51.100.1"), F, "MKEYS: values are NOR"},
    {"IpAddress", V("::ffff:203.0.113.7"), V("203.0.113.7"), U, "silent: IPv4-mapped"},
    {"IpAddress", V("203.0.113.7"), V("::ffff:203.0.113.7"), U, "silent: IPv4-mapped"},
    {"IpAddress", V("203.0.113.07"), V("203.0.113.7"), U, "silent: leading zeros"},
    {"IpAddress", V("203.0.113.0/33"), V("203.0.113.7"), U, "no such prefix"},
    {"NotIpAddress", V("203.0.113.0/33"), V("198.51.100.1"), U, "no such prefix"},
    {"IpAddress", V("203.0.113.0/24"), V("203.0.113.0/25"), U, "a range is no address"},
    {"IpAddress", V("203.0.113.0/24"), V("203.0.113.9/32"), T, "a range of one"},
    {"IpAddress", V("*"), V("203.0.113.7"), U, "OPER: CIDR"},
    {"IpAddress", V("203.0.113.0/33", "203.0.113.0/24"), V("203.0.113.7"), T, "another value matches"},
    {"IpAddress", V("${aws:SourceIp}"), V("203.0.113.7"), U, "VAR: no variables there"},
};

static const struct row arns[] = {
    {"ArnLike", V("arn:aws:iam::*"), V("arn:aws:iam::111122223333:role/x"), U, "five fields: OPER against a glob"},
    {"ArnNotLike", V("arn:aws:iam::*"), V("arn:aws:iam::111122223333:role/x"), U, "five fields: OPER against a glob"},
    {"ArnLike", V("arn:aws:iam::*"), V("arn:aws:s3:::b"), F, "matches in no reading"},
    {"ArnNotLike", V("arn:aws:iam::*"), V("arn:aws:s3:::b"), T, "matches in no reading"},
    {"ArnLike", V("arn:aws:sqs"), V("arn:aws:sqs:us-east-1:111122223333:q"), U, "matches when completed"},
    {"ArnLike", V("arn:*:x"), V("arn:aws:lambda:us-east-1:111122223333:x"), U, "matches as it stands"},
    {"ArnLike", V("*"), V("arn:aws:s3:::b"), T, "every value"},
    {"ArnLike", V("**"), V("not an arn"), T, "every value"},
    {"ArnNotLike", V("*"), V("arn:aws:s3:::b"), F, "every value"},
    {"ArnLike", V("*"), NONE, F, "OPER: the key is missing"},
    {"ArnLike", V("arn:aws:s3:::*"), V("b"), F, "the request has no ARN"},
    {"ArnNotLike", V("arn:aws:s3:::*"), V("b"), T, "the request has no ARN"},
    {"ArnLike", V("b"), V("b"), F, "the request has no ARN"},
    {"ArnLike", V("*:*:*:*:*:*"), V("a:b:c:d:e:f"), F, "the request has no ARN"},
    {"ArnLike", V("*:*:*:*:*:*"), V("arn:aws:s3:::b"), T, "OPER: each of the six components"},
    {"ArnEquals", V("arn:aws:sns:*:111122223333:t?pic"), V("arn:aws:sns:eu-west-1:111122223333:topic"), T,
     "OPER: ArnEquals and ArnLike behave identically"},
    {"ArnLike", V("arn:aws:sn*-west-1:111122223333:t:x"), V("arn:aws:sns:eu-west-1:111122223333:t:x"), F,
     "OPER: each component is checked separately"},
    {"ArnLike", V("arn:aws:sns:*:t"), V("arn:aws:sns:eu-west-1:111122223333:t"), U, "five fields"},
    {"ArnLike", V("arn:aws:sns:*:*:a:b"), V("arn:aws:sns:eu-west-1:111122223333:a:b"), T, "the sixth holds colons"},
    {"ArnLike", V("arn:aws:iam::111122223333:*"), V("arn:aws:iam::111122223333:role/a/b"), T, "a field of *"},
    {"ArnLike", V("arn:aws:iam::1*:role/x"), V("arn:aws:iam::1111:x:role/x"), F, "a component holds no colon"},
    {"ArnLike", V("arn:aws:IAM::111122223333:role/x"), V("arn:aws:iam::111122223333:role/x"), F,
     "OPER: case-sensitive"},
    {"ArnEquals", V("arn:aws:sts::111122223333:assumed-role/r/*"), V("arn:aws:iam::111122223333:role/r"), F,
     "KEYS: aws:PrincipalArn is the role's"},
    {"ArnLike", V("arn:aws:iam::*", "arn:aws:iam::*:role/x"), V("arn:aws:iam::111122223333:role/x"), T,
     "another value matches"},
};

static const struct row binaries[] = {
    {"BinaryEquals", V("QmluYXJ5VmFsdWVJbkJhc2U2NA=="), V("QmluYXJ5VmFsdWVJbkJhc2U2NA=="), T, "OPER's example"},
    {"BinaryEquals", V(""), V(""), T, "no bytes"},
    {"BinaryEquals", V("not base64!"), V("QQ=="), U, "not base64"},
    {"BinaryEquals", V("QQ=="), V("not base64!"), U, "not base64"},
    {"BinaryEquals", V("not base64!", "QQ=="), V("QQ=="), T, "another value matches"},
    {"BinaryEquals", V("not base64!"), NONE, F, "OPER: the key is missing"},
    {"BinaryEquals", V("${aws:username}"), V("QQ=="), U, "VAR: no variables there"},
};

static const struct row nulls[] = {
    {"Null", V("true"), V("3600"), F, "OPER: true asks for absence"},
    {"Null", V("true"), NONE, T, "OPER: true asks for absence"},
    {"Null", V("false"), V("3600"), T, "OPER: false asks for presence"},
    {"Null", V("false"), NONE, F, "MULTI: the remedy"},
    {"Null", V("TRUE"), NONE, T, "silent: any case"},
    {"Null", V("true", "false"), V("x"), T, "MKEYS: values are OR"},
    {"Null", V("maybe"), V("x"), U, "OPER: true or false"},
    {"Null", V("maybe"), NONE, U, "OPER: true or false"},
    {"Null", V("maybe", "true"), NONE, T, "another value matches"},
    {"Null", V("${aws:username}"), V("x"), U, "VAR: no variables there"},
    {"Null", V("false"), V("a", "b"), T, "MULTI: presence of a multivalued key"},
    {"Null", V("true"), V("a", "b"), F, "MULTI: presence of a multivalued key"},
    {"Null", V("true"), V(""), U, "CHECK: an empty string is an empty set, or not"},
    {"Null", V("false"), V(""), U, "CHECK: an empty string is an empty set, or not"},
    {"Null", V("false"), V("", ""), T, "two values are no empty set"},
    {"ForAllValues:Null", V("true"), V("x"), T, "CHECK: always true"},
    {"ForAllValues:Null", V("true"), NONE, T, "CHECK: always true"},
    {"ForAllValues:Null", V("false"), NONE, T, "CHECK: always true"},
    {"ForAnyValue:Null", V("false"), V("x"), F, "CHECK: always false"},
    {"ForAnyValue:Null", V("true"), NONE, F, "CHECK: always false"},
    {"ForAnyValue:Null", V("true"), V(""), F, "CHECK: always false"},
};

static const struct row sets[] = {
    {"ForAllValues:StringEquals", V("a"), NONE, T, "MULTI: the empty set"},
    {"ForAllValues:StringEquals", V("a", "b"), V("b", "a"), T, "MULTI"},
    {"ForAllValues:StringEquals", V("a", "b"), V("a", "c"), F, "MULTI"},
    {"ForAnyValue:StringEquals", V("a"), NONE, F, "MULTI"},
    {"ForAnyValue:StringEquals", V("a"), V("a", "b"), T, "MULTI"},
    {"ForAnyValue:StringEquals", V("a"), V("b", "c"), F, "MULTI"},
    {"ForAnyValue:StringNotEquals", V("a"), V("a"), F, "OPER: some value is none of them"},
    {"ForAnyValue:StringNotEquals", V("a"), V("a", "b"), T, "OPER: some value is none of them"},
    {"ForAnyValue:StringNotEquals", V("a", "b"), V("a", "b"), F, "OPER: some value is none of them"},
    {"ForAnyValue:StringNotEquals", V("a"), NONE, F, "MULTI against OPER's note"},
    {"ForAllValues:StringNotEquals", V("a"), V("b", "c"), T, "OPER: no value is one of them"},
    {"ForAllValues:StringNotEquals", V("a"), V("b", "a"), F, "OPER: no value is one of them"},
    {"ForAllValues:StringNotLike", V("a*"), NONE, T, "OPER's text, MULTI, CHECK against OPER's table"},
    {"ForAllValues:StringNotLike", V("a*"), V("ab", "b"), F, "OPER"},
    {"ForAnyValue:StringLikeIfExists", V("a*"), NONE, T, "OPER: IfExists frees its missing key"},
    {"ForAnyValue:StringLikeIfExists", V("a*"), V("b"), F, "OPER"},
    {"StringEquals", V("a"), V("a"), T, "MULTI: one value is as a single one"},
    {"StringEquals", V("a"), V("a", "b"), U, "MULTI: a set operator is required"},
    {"StringEquals", V("a"), V("b", "c"), U, "MULTI: a set operator is required"},
    {"StringNotEquals", V("a"), V("b", "c"), U, "MULTI: a set operator is required"},
    {"StringEqualsIfExists", V("a"), V("b", "c"), U, "MULTI: a set operator is required"},
    {"ForAllValues:StringEquals", V("a"), V(""), T, "CHECK: an empty string is an empty set"},
    {"ForAllValues:StringNotEquals", V(""), V(""), T, "CHECK: an empty string is an empty set"},
    {"ForAllValues:StringEquals", V("a"), V("", "a"), F, "an empty string among others is a value"},
    {"ForAnyValue:StringEquals", V("a"), V(""), U, "CHECK: an empty string is an empty set, or not"},
    {"ForAnyValue:StringEquals", V(""), V(""), U, "CHECK: an empty string is an empty set, or not"},
    {"ForAnyValue:StringNotEquals", V("a"), V(""), U, "CHECK: an empty string is an empty set, or not"},
    {"ForAnyValue:StringEqualsIfExists", V("a"), V(""), U, "CHECK: an empty string is an empty set, or not"},
    {"ForAnyValue:StringEquals", V("a"), V("", "a"), T, "an empty string among others is a value"},
    {"ForAllValues:NumericEquals", V("1"), V("1", "x"), U, "one value cannot be read"},
    {"ForAllValues:NumericEquals", V("1"), V("2", "x"), F, "another value decides"},
    {"ForAnyValue:NumericEquals", V("1"), V("x", "1"), T, "another value decides"},
    {"ForAnyValue:NumericEquals", V("1"), V("x", "2"), U, "one value cannot be read"},
    {"ForAnyValue:NumericNotEquals", V("1"), V("x", "2"), T, "another value decides"},
    {"ForAllValues:NumericNotEquals", V("1"), V("x", "2"), U, "one value cannot be read"},
};

static const struct row empty_lists[] = {
    {"StringLike", NONE, V("a"), U, "CHECK: empty array"},
    {"StringLike", NONE, NONE, U, "CHECK: empty array"},
    {"StringNotLike", NONE, V("a"), U, "CHECK: empty array"},
    {"StringNotLike", NONE, NONE, U, "CHECK: empty array"},
    {"Null", NONE, NONE, U, "CHECK: empty array"},
    {"ForAnyValue:StringLike", NONE, V("a"), F, "CHECK: empty array"},
    {"ForAnyValue:StringLike", NONE, NONE, F, "CHECK: empty array"},
    {"ForAllValues:StringLike", NONE, V("a"), F, "CHECK: empty array"},
    {"ForAllValues:StringLike", NONE, NONE, T, "CHECK: empty array"},
    {"ForAllValues:StringNotLike", NONE, V("a"), F, "CHECK: empty array"},
    {"StringLikeIfExists", NONE, V("a"), F, "CHECK: empty array"},
    {"StringLikeIfExists", NONE, NONE, T, "CHECK: empty array"},
    {"ForAllValues:StringLikeIfExists", NONE, V("a"), F, "CHECK: empty array"},
    {"ForAllValues:StringLikeIfExists", NONE, NONE, T, "CHECK: empty array"},
    {"ForAnyValue:StringLikeIfExists", NONE, V("a"), F, "CHECK: empty array"},
    {"ForAnyValue:StringLikeIfExists", NONE, NONE, U, "CHECK: two lines meet"},
    {"ForAnyValue:Null", NONE, NONE, F, "CHECK: empty array, always false"},
    {"ForAllValues:Null", NONE, NONE, T, "CHECK: empty array, always true"},
    {"ForAllValues:Null", NONE, V("a"), U, "CHECK: two lines meet"},
};

static const struct row templates[] = {
    {"StringEquals", V("${aws:username}"), V("ann"), T, "VAR"},
    {"StringEquals", V("${AWS:UserName}"), V("ann"), T, "VAR: names without case"},
    {"StringEquals", V("x-${aws:username}-y"), V("x-ann-y"), T, "VAR"},
    {"StringEqualsIgnoreCase", V("X-${aws:username}"), V("x-ANN"), T, "VAR"},
    {"StringLike", V("home/${aws:username}/*"), V("home/ann/a/b"), T, "VAR"},
    {"StringLike", V("home/${aws:username}/*"), V("home/bob/a"), F, "VAR"},
    {"StringLike", V("${aws:PrincipalTag/team, 'none'}*"), V("none-1"), T, "VAR: default"},
    {"StringEquals", V("${aws:username, 'none'}"), V("none"), F, "VAR: the key is there"},
    {"StringEquals", V("${aws:PrincipalTag/t}"), V("x"), F, "VAR: null matches nothing"},
    {"StringEquals", V("${aws:PrincipalTag/t}"), V(""), F, "VAR: null matches nothing"},
    {"StringLike", V("*${aws:PrincipalTag/t}*"), V("x"), F, "VAR: null matches nothing"},
    {"StringNotEquals", V("${aws:PrincipalTag/t}"), V("x"), T, "VAR: null, negated"},
    {"StringNotLike", V("*${aws:PrincipalTag/t}"), V("x"), T, "VAR: null, negated"},
    {"ArnNotLike", V("arn:aws:s3:::${aws:PrincipalTag/t}"), V("arn:aws:s3:::b"), T, "VAR: null, negated"},
    {"StringEquals", V("${aws:PrincipalTag/t}", "x"), V("x"), T, "MKEYS: values are OR"},
    {"StringNotEquals", V("${aws:PrincipalTag/t}", "x"), V("x"), F, "MKEYS: values are NOR"},
    {"StringEquals", V("${aws:PrincipalTag/empty}"), V(""), T, "VAR: a value of no characters"},
    {"StringLike", V("${aws:PrincipalTag/star}"), V("x"), U, "silent: wildcards in values"},
    {"StringNotLike", V("${aws:PrincipalTag/star}"), V("x"), U, "silent: wildcards in values"},
    {"StringLike", V("${aws:PrincipalTag/star}"), V("*"), T, "both readings match"},
    {"StringLike", V("x${aws:PrincipalTag/star}"), V("y"), F, "neither reading matches"},
    {"StringLike", V("${aws:PrincipalTag/any}"), V("ab"), U, "silent: wildcards in values"},
    {"StringLike", V("${aws:PrincipalTag/any}"), V("abc"), F, "neither reading matches"},
    {"StringEquals", V("${aws:PrincipalTag/star}"), V("x"), F, "no wildcards under StringEquals"},
    {"StringEquals", V("${aws:PrincipalTag/star}"), V("*"), T, "no wildcards under StringEquals"},
    {"StringLike", V("${aws:PrincipalTag/t, '*'}"), V("x"), U, "silent: wildcards in defaults"},
    {"StringEquals", V("${aws:PrincipalTag/dollar}"), V("${aws:username}"), T, "one pass"},
    {"StringEquals", V("${aws:PrincipalTag/dollar}"), V("ann"), F, "one pass"},
    {"StringEquals", V("a${*}b"), V("a*b"), T, "VAR: a literal star"},
    {"StringEquals", V("a${*}b"), V("axb"), F, "VAR: a literal star"},
    {"StringLike", V("a${*}b"), V("axb"), F, "VAR: a literal star"},
    {"StringLike", V("a${*}b*"), V("a*bc"), T, "VAR: a literal star"},
    {"StringLike", V("a${?}"), V("ab"), F, "VAR: a literal question mark"},
    {"StringEquals", V("${$}{x}"), V("${x}"), T, "VAR: a literal dollar"},
    {"StringEquals", V("${aws:TagKeys}"), V("x"), U, "VAR: single-valued keys only"},
    {"StringNotEquals", V("${aws:TagKeys}"), V("x"), U, "VAR: single-valued keys only"},
    {"StringEquals", V("${aws:TagKeys}"), NONE, F, "OPER: the key is missing"},
    {"StringEquals", V("${aws:username"), V("ann"), U, "CHECK: missing brace"},
    {"StringEquals", V("${}"), V("ann"), U, "CHECK: empty variable"},
    {"StringEquals", V("${aws:username", "ann"), V("ann"), T, "another value matches"},
    {"ArnLike", V("arn:aws:iam::${aws:PrincipalAccount}:role/*"), V("arn:aws:iam::111122223333:role/x"), T,
     "an AWS managed policy has it"},
    {"ArnLike", V("arn:aws:s3:::b/${aws:username}"), V("arn:aws:s3:::b/ann"), T, "VAR"},
    {"ArnLike", V("arn:aws:s3:::b/${aws:PrincipalTag/star}"), V("arn:aws:s3:::b/x"), U, "silent: wildcards in values"},
    {"ArnLike", V("arn:aws:s3:::b/${aws:PrincipalTag/star}"), V("arn:aws:s3:::c/x"), F, "neither reading matches"},
    {"ArnLike", V("arn:aws:iam::${aws:PrincipalTag/colons}:role/x"), V("arn:aws:iam::111122223333:role/x:role/x"), F,
     "a colon of a value parts no fields"},
    {"ArnLike", V("arn:aws:iam::${aws:PrincipalTag/colons}"), V("arn:aws:iam::111122223333:role/x"), U,
     "five fields; as it stands it matches"},
    {"ArnEquals", V("${aws:PrincipalArn}"), V("arn:aws:iam::111122223333:role/x"), U,
     "one field; as it stands it matches"},
    {"ArnEquals", V("${aws:PrincipalArn}"), V("arn:aws:iam::111122223333:role/y"), F, "matches in no reading"},
    {"ArnLike", V("${aws:PrincipalTag/star}"), V("arn:aws:s3:::b"), U, "silent: wildcards in values"},
    {"ForAllValues:ArnEquals", V("arn:aws:s3:::${aws:username}"), V("arn:aws:s3:::ann", "arn:aws:s3:::ann"), T,
     "an AWS managed policy has it"},
    {"ForAnyValue:StringLike", V("${aws:username}*"), V("x", "ann1"), T, "MULTI"},
};

/* Version 2008-10-17. */
static const struct row old_templates[] = {
    {"StringEquals", V("${aws:username}"), V("ann"), F, "no variables in 2008-10-17"},
    {"StringEquals", V("${aws:username}"), V("${aws:username}"), T, "no variables in 2008-10-17"},
    {"StringLike", V("${*}"), V("${abc}"), T, "no variables in 2008-10-17"},
    {"StringEquals", V("${"), V("${"), T, "no variables in 2008-10-17"},
};

/* The worked examples of iam-evaluation.md 10 that are about one atom, by number. */
static const struct row examples[] = {
    {"StringLike", V("${aws:PrincipalTag/team, 'none'}*"), V("none-1"), T, "26"},
    {"StringEquals", V("${aws:PrincipalTag/t}"), V("k"), F, "28"},
    {"StringNotEquals", V("${aws:PrincipalTag/t}"), V("k"), T, "28"},
    {"StringLike", V("${aws:PrincipalTag/star}"), V("x"), U, "29"},
    {"StringNotEquals", V("x"), NONE, T, "30"},
    {"ForAllValues:StringEquals", V("a"), NONE, T, "31"},
    {"Null", V("false"), NONE, F, "32"},
    {"ForAnyValue:StringEquals", V("a"), NONE, F, "33"},
    {"ForAnyValue:StringEquals", V("a"), V("a", "b"), T, "33"},
    {"ForAnyValue:StringNotEquals", V("a"), V("a"), F, "34"},
    {"ForAnyValue:StringNotEquals", V("a"), V("a", "b"), T, "34"},
    {"ForAnyValue:StringNotEquals", V("a"), NONE, F, "34"},
    {"StringEquals", V("a"), V("a"), T, "35"},
    {"StringEquals", V("a"), V("a", "b"), U, "35"},
    {"StringNotEquals", V("x", "y"), V("y"), F, "36"},
    {"StringEqualsIfExists", V("x"), NONE, T, "37"},
    {"StringEquals", V("y"), NONE, F, "37"},
    {"StringEquals", V("a*"), V("abc"), F, "38"},
    {"StringLike", V("a*"), V("abc"), T, "38"},
    {"Bool", V("null"), NONE, F, "39"},
    {"Bool", V("null"), V("false"), U, "39"},
    {"Null", V("true"), V("300"), F, "40"},
    {"Null", V("true"), NONE, T, "40"},
    {"Bool", V("false"), NONE, F, "41"},
    {"BoolIfExists", V("false"), NONE, T, "42"},
    {"ArnEquals", V("arn:aws:sts::111122223333:assumed-role/r/*"), V("arn:aws:iam::111122223333:role/r"), F, "43"},
    {"ArnLike", V("arn:aws:iam::*"), V("arn:aws:iam::111122223333:role/x"), U, "44"},
    {"StringEquals", V("ops"), V("ops"), T, "45"},
    {"StringEquals", V("ops"), V("Ops"), F, "45"},
    {"IpAddress", V("203.0.113.7/24"), V("203.0.113.200"), T, "46"},
    {"IpAddress", V("203.0.113.7/24"), NONE, F, "46"},
    {"NotIpAddress", V("203.0.113.0/24"), NONE, T, "47"},
    {"IpAddress", V("10.0.0.0/8"), V("203.0.113.7"), F, "48"},
    {"DateLessThan", V("2026-06-01T00:00:00Z"), V("2026-11-24T00:00:00Z"), F, "49"},
    {"StringLike", NONE, V("k"), U, "50"},
    {"ForAnyValue:StringLike", NONE, V("k"), F, "50"},
    {"IpAddress", V("0.0.0.0/0"), V("203.0.113.7"), T, "83"},
    {"IpAddress", V("::/0"), V("203.0.113.7"), F, "83"},
    {"NotIpAddress", V("203.0.113.7"), V("2001:db8::7"), T, "84"},
    {"DateLessThan", V("2027-01-01T00:00:00Z"), V("1795521600"), T, "85"},
    {"ForAnyValue:StringLikeIfExists", V("a*"), NONE, T, "86"},
    {"StringEquals", V("a${*}b"), V("a*b"), T, "90"},
    {"StringEquals", V("a${*}b"), V("axb"), F, "90"},
};

/* clang-format off */
static void strings_compare(void **state) { CHECK_ROWS(state, texts); }
static void numbers_compare(void **state) { CHECK_ROWS(state, numbers); }
static void dates_compare(void **state) { CHECK_ROWS(state, dates); }
static void booleans_compare(void **state) { CHECK_ROWS(state, bools); }
static void addresses_compare(void **state) { CHECK_ROWS(state, addresses); }
static void arns_compare(void **state) { CHECK_ROWS(state, arns); }
static void binaries_compare(void **state) { CHECK_ROWS(state, binaries); }
static void null_asks_for_absence(void **state) { CHECK_ROWS(state, nulls); }
static void set_operators(void **state) { CHECK_ROWS(state, sets); }
static void lists_of_no_values(void **state) { CHECK_ROWS(state, empty_lists); }
static void variables_are_put_in(void **state) { CHECK_ROWS(state, templates); }
static void worked_examples(void **state) { CHECK_ROWS(state, examples); }
/* clang-format on */
static void the_old_version_has_no_variables(void **state)
{
    check_rows(*state, old_templates, sizeof old_templates / sizeof old_templates[0], false);
}

/* Every row under a plain operator again, with the operator's negation. */
static void negation_is_the_exact_opposite(void **state)
{
    static const struct {
        const struct row *rows;
        size_t count;
    } all[] = {
        {texts, sizeof texts / sizeof texts[0]},
        {numbers, sizeof numbers / sizeof numbers[0]},
        {dates, sizeof dates / sizeof dates[0]},
        {addresses, sizeof addresses / sizeof addresses[0]},
        {arns, sizeof arns / sizeof arns[0]},
        {templates, sizeof templates / sizeof templates[0]},
        {examples, sizeof examples / sizeof examples[0]},
    };
    size_t looked_at = 0;

    for (size_t i = 0; i < sizeof all / sizeof all[0]; i++) {
        for (size_t j = 0; j < all[i].count; j++) {
            const struct row *row = &all[i].rows[j];
            struct row twin = *row;
            struct condition_operator op;
            char name[64];
            bool odd;

            assert_true(condition_operator_read(str_of(row->operator_name), &op, &odd));
            op.negated = !op.negated;
            if (op.set != SET_NONE || op.if_exists || condition_operator_name(op)[0] == '\0')
                continue;
            snprintf(name, sizeof name, "%s", condition_operator_name(op));
            twin.operator_name = name;
            twin.expected = tri_not(row->expected);
            check_rows(*state, &twin, 1, true);
            looked_at++;
        }
    }
    assert_true(looked_at > 100);
}

static void a_fault_is_unknown_whatever_the_key(void **state)
{
    struct str text = STR("a");
    struct condition_value value = {.template = {.written = STR("a")}};
    struct condition_atom atom = {
        .op = {SET_FOR_ALL, TEST_STRING_EQUALS, false, true}, .fault = true, .values = &value, .value_count = 1};
    struct key_values present = {&text, 1, false};
    struct key_values missing = {NULL, 0, false};
    enum tri result = TRI_TRUE;

    assert_int_equal(condition_evaluate(&atom, &present, &variables, *state, &result), RC_OK);
    assert_int_equal(result, U);
    result = TRI_TRUE;
    assert_int_equal(condition_evaluate(&atom, &missing, &variables, *state, &result), RC_OK);
    assert_int_equal(result, U);
}

/* Each want of memory is told, and none changes an answer. */
static void want_of_memory_is_told(void **state)
{
    static const char *const operators[] = {"StringEquals", "StringLike", "ArnLike"};
    (void)state;

    for (size_t i = 0; i < sizeof operators / sizeof operators[0]; i++) {
        const struct row row = {operators[i], V("arn:aws:s3:::b/${aws:username}"), V("arn:aws:s3:::b/ann"), T, "VAR"};
        struct arena *roomy = arena_new(0);
        struct condition_value value;
        struct str request = str_of(row.request[0]);
        struct condition_atom atom = {.values = &value, .value_count = 1};
        struct key_values key = {&request, 1, false};
        bool failed = false;
        bool odd;

        assert_non_null(roomy);
        assert_true(condition_operator_read(str_of(row.operator_name), &atom.op, &odd));
        assert_int_equal(template_parse(roomy, str_of(row.policy[0]), true, &value.template), RC_OK);
        for (size_t ceiling = 64; ceiling <= 65536; ceiling *= 2) {
            struct arena *tight = arena_new(ceiling);
            enum tri result = TRI_UNKNOWN;
            enum rc rc;

            if (tight == NULL)
                continue;
            /* Leaves less and less room in the first block. */
            for (size_t used = 0; used < ceiling; used += 16) {
                arena_reset(tight);
                if (arena_alloc(tight, used) == NULL)
                    break;
                rc = condition_evaluate(&atom, &key, &variables, tight, &result);
                if (rc == RC_OK)
                    assert_int_equal(result, T);
                else
                    assert_int_equal(rc, RC_NO_MEMORY);
                failed |= rc != RC_OK;
            }
            arena_free(tight);
        }
        assert_true(failed);
        arena_free(roomy);
    }
}

#define ROWS(name) cmocka_unit_test_setup_teardown(name, make_arena, free_arena)

int main(void)
{
    const struct CMUnitTest tests[] = {
        ROWS(every_operator_in_every_form),
        ROWS(strings_compare),
        ROWS(numbers_compare),
        ROWS(dates_compare),
        ROWS(booleans_compare),
        ROWS(addresses_compare),
        ROWS(arns_compare),
        ROWS(binaries_compare),
        ROWS(null_asks_for_absence),
        ROWS(set_operators),
        ROWS(lists_of_no_values),
        ROWS(variables_are_put_in),
        ROWS(the_old_version_has_no_variables),
        ROWS(worked_examples),
        ROWS(negation_is_the_exact_opposite),
        ROWS(a_fault_is_unknown_whatever_the_key),
        cmocka_unit_test(want_of_memory_is_told),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}
