/* SPDX-License-Identifier: Apache-2.0
 *
 * The condition operators by name, and what each can read as a policy value.
 *
 * AWS: IAM JSON policy elements: Condition operators; the set operators and IfExists as in Conditions
 * with multiple context keys or values.
 */
#include "policy/condition.h"
#include "policy/value.h"

#include "text/base64.h"
#include "text/date.h"
#include "text/decimal.h"

struct operator_row {
    const char *name;
    enum condition_test test;
    bool negated;
};

/* Of two names for one operator the first is the one that is shown. */
static const struct operator_row operators[] = {
    {"StringEquals", TEST_STRING_EQUALS, false},
    {"StringNotEquals", TEST_STRING_EQUALS, true},
    {"StringEqualsIgnoreCase", TEST_STRING_EQUALS_IGNORE_CASE, false},
    {"StringNotEqualsIgnoreCase", TEST_STRING_EQUALS_IGNORE_CASE, true},
    {"StringLike", TEST_STRING_LIKE, false},
    {"StringNotLike", TEST_STRING_LIKE, true},
    {"NumericEquals", TEST_NUMERIC_EQUALS, false},
    {"NumericNotEquals", TEST_NUMERIC_EQUALS, true},
    {"NumericLessThan", TEST_NUMERIC_LESS, false},
    {"NumericLessThanEquals", TEST_NUMERIC_LESS_EQUALS, false},
    {"NumericGreaterThan", TEST_NUMERIC_GREATER, false},
    {"NumericGreaterThanEquals", TEST_NUMERIC_GREATER_EQUALS, false},
    {"DateEquals", TEST_DATE_EQUALS, false},
    {"DateNotEquals", TEST_DATE_EQUALS, true},
    {"DateLessThan", TEST_DATE_LESS, false},
    {"DateLessThanEquals", TEST_DATE_LESS_EQUALS, false},
    {"DateGreaterThan", TEST_DATE_GREATER, false},
    {"DateGreaterThanEquals", TEST_DATE_GREATER_EQUALS, false},
    {"Bool", TEST_BOOL, false},
    {"BinaryEquals", TEST_BINARY_EQUALS, false},
    {"IpAddress", TEST_IP_ADDRESS, false},
    {"NotIpAddress", TEST_IP_ADDRESS, true},
    {"ArnLike", TEST_ARN, false},
    {"ArnNotLike", TEST_ARN, true},
    {"ArnEquals", TEST_ARN, false},
    {"ArnNotEquals", TEST_ARN, true},
    {"Null", TEST_NULL, false},
};
#define OPERATOR_COUNT (sizeof operators / sizeof operators[0])

#define FOR_ALL_VALUES STR("ForAllValues:")
#define FOR_ANY_VALUE  STR("ForAnyValue:")
#define IF_EXISTS      STR("IfExists")

static const struct operator_row *operator_find(struct str name)
{
    for (size_t i = 0; i < OPERATOR_COUNT; i++) {
        if (str_equal_nocase(name, str_of(operators[i].name)))
            return &operators[i];
    }
    return NULL;
}

/* Cuts `prefix` off in any case; `*odd` is raised when its case is not the documented one. */
static bool cut_prefix(struct str *text, struct str prefix, bool *odd)
{
    if (!str_starts_with_nocase(*text, prefix))
        return false;
    if (!str_starts_with(*text, prefix))
        *odd = true;
    *text = str_from(*text, prefix.len);
    return true;
}

static bool cut_suffix(struct str *text, struct str suffix, bool *odd)
{
    struct str end;

    if (text->len < suffix.len)
        return false;
    end = str_from(*text, text->len - suffix.len);
    if (!str_equal_nocase(end, suffix))
        return false;
    if (!str_equal(end, suffix))
        *odd = true;
    *text = str_slice(*text, 0, text->len - suffix.len);
    return true;
}

bool condition_operator_read(struct str written, struct condition_operator *out, bool *odd_case)
{
    struct condition_operator op = {.set = SET_NONE};
    const struct operator_row *row;
    struct str name = written;
    bool odd = false;

    if (cut_prefix(&name, FOR_ALL_VALUES, &odd))
        op.set = SET_FOR_ALL;
    else if (cut_prefix(&name, FOR_ANY_VALUE, &odd))
        op.set = SET_FOR_ANY;
    op.if_exists = cut_suffix(&name, IF_EXISTS, &odd);

    row = operator_find(name);
    if (row == NULL || (row->test == TEST_NULL && op.if_exists))
        return false;
    op.test = row->test;
    op.negated = row->negated;
    *out = op;
    *odd_case = odd || !str_equal(name, str_of(row->name));
    return true;
}

const char *condition_operator_name(struct condition_operator op)
{
    for (size_t i = 0; i < OPERATOR_COUNT; i++) {
        if (operators[i].test == op.test && operators[i].negated == op.negated)
            return operators[i].name;
    }
    return "";
}

bool condition_test_takes_variables(enum condition_test test)
{
    switch (test) {
    case TEST_STRING_EQUALS:
    case TEST_STRING_EQUALS_IGNORE_CASE:
    case TEST_STRING_LIKE:
    case TEST_ARN: return true;
    default: return false;
    }
}

/* Want of memory is not a fault of the text. */
static bool binary_readable(struct str text)
{
    struct buf bytes = BUF_NEW(BUF_UNBOUNDED);
    bool readable = base64_decode(text, false, &bytes) || bytes.failed != RC_OK;

    buf_free(&bytes);
    return readable;
}

static bool date_readable(struct str text, const char **why)
{
    struct instant instant;

    switch (date_read(text, &instant)) {
    case DATE_READ: return true;
    case DATE_AMBIGUOUS: *why = "four digits may be a year or seconds since 1970"; return false;
    default: *why = "not a date with a time zone, nor seconds since 1970"; return false;
    }
}

bool condition_value_readable(enum condition_test test, struct str text, const char **why)
{
    struct decimal decimal;
    struct ip_range range;
    bool flag;

    switch (test) {
    case TEST_NUMERIC_EQUALS:
    case TEST_NUMERIC_LESS:
    case TEST_NUMERIC_LESS_EQUALS:
    case TEST_NUMERIC_GREATER:
    case TEST_NUMERIC_GREATER_EQUALS: *why = "not a decimal number"; return decimal_read(text, &decimal);
    case TEST_DATE_EQUALS:
    case TEST_DATE_LESS:
    case TEST_DATE_LESS_EQUALS:
    case TEST_DATE_GREATER:
    case TEST_DATE_GREATER_EQUALS: return date_readable(text, why);
    case TEST_BOOL:
    case TEST_NULL: *why = "neither true nor false"; return value_read_bool(text, &flag);
    case TEST_BINARY_EQUALS: *why = "not base64"; return binary_readable(text);
    case TEST_IP_ADDRESS: *why = "not an IP address or CIDR range"; return value_read_ip(text, &range);
    case TEST_ARN:
        *why = "an ARN of fewer than six fields";
        return value_is_stars(text) || value_arn_fields(text) >= VALUE_ARN_FIELDS;
    default: return true;
    }
}
