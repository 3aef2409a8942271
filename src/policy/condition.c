/* SPDX-License-Identifier: Apache-2.0
 *
 * One atom of a Condition block over the values that a request has for its key.
 *
 * AWS: IAM JSON policy elements: Condition operators; Conditions with multiple context keys or values;
 * Single-valued vs. multivalued context keys; Access Analyzer policy check reference (empty lists, the
 * empty string as an empty set).
 */
#include "policy/condition.h"

#include "policy/value.h"
#include "text/base64.h"
#include "text/date.h"
#include "text/decimal.h"

/* The order of two values as the test asks for it. */
static bool order_holds(enum condition_test test, int order)
{
    switch (test) {
    case TEST_NUMERIC_LESS:
    case TEST_DATE_LESS: return order < 0;
    case TEST_NUMERIC_LESS_EQUALS:
    case TEST_DATE_LESS_EQUALS: return order <= 0;
    case TEST_NUMERIC_GREATER:
    case TEST_DATE_GREATER: return order > 0;
    case TEST_NUMERIC_GREATER_EQUALS:
    case TEST_DATE_GREATER_EQUALS: return order >= 0;
    default: return order == 0;
    }
}

static enum tri compare_numbers(enum condition_test test, struct str request, struct str policy)
{
    struct decimal left;
    struct decimal right;

    if (!decimal_read(request, &left) || !decimal_read(policy, &right))
        return TRI_UNKNOWN;
    return tri_of(order_holds(test, decimal_compare(left, right)));
}

static enum tri compare_dates(enum condition_test test, struct str request, struct str policy)
{
    struct instant left;
    struct instant right;

    if (date_read(request, &left) != DATE_READ || date_read(policy, &right) != DATE_READ)
        return TRI_UNKNOWN;
    return tri_of(order_holds(test, instant_compare(left, right)));
}

static enum tri compare_bools(struct str request, struct str policy)
{
    bool left;
    bool right;

    if (!value_read_bool(request, &left) || !value_read_bool(policy, &right))
        return TRI_UNKNOWN;
    return tri_of(left == right);
}

/* The request has one address: a range there is no address. */
static enum tri compare_addresses(struct str request, struct str policy)
{
    struct ip_range address;
    struct ip_range range;

    if (!value_read_ip(request, &address) || !ip_range_is_address(&address) || !value_read_ip(policy, &range))
        return TRI_UNKNOWN;
    return tri_of(ip_range_contains(&range, &address));
}

static enum rc compare_binaries(struct str request, struct str policy, enum tri *out)
{
    struct buf left = BUF_NEW(BUF_UNBOUNDED);
    struct buf right = BUF_NEW(BUF_UNBOUNDED);
    bool readable = base64_decode(request, false, &left) && base64_decode(policy, false, &right);
    enum rc rc = left.failed != RC_OK ? left.failed : right.failed;

    if (rc == RC_OK)
        *out = readable ? tri_of(str_equal(buf_str(&left), buf_str(&right))) : TRI_UNKNOWN;
    buf_free(&left);
    buf_free(&right);
    return rc;
}

/* A policy value whose variables have been filled in. */
struct filled {
    const struct glob_piece *pieces;
    size_t count;
    bool wild; /* read '*' and '?' of the variables' values as wildcards */
};

static enum rc match_filled(struct str request, const struct filled *filled, enum glob_kind kind, struct arena *arena,
                            struct glob *glob, bool *out)
{
    enum glob_result result;
    enum rc rc = glob_compile(arena, filled->pieces, filled->count, kind, false, filled->wild, glob);

    if (rc != RC_OK)
        return rc;
    result = glob_match(glob, request);
    if (result == GLOB_OUT_OF_MEMORY)
        return RC_NO_MEMORY;
    *out = result == GLOB_MATCH;
    return RC_OK;
}

static enum rc compare_arns(struct str request, const struct filled *filled, struct arena *arena, enum tri *out)
{
    size_t fields = glob_piece_fields(filled->pieces, filled->count); /* colons of a value part nothing */
    struct filled completed = *filled;
    struct glob glob;
    bool as_it_stands;
    bool by_fields = false;
    enum rc rc;

    if (fields == VALUE_ARN_FIELDS) {
        rc = RC_OK;
        if (value_is_arn(request))
            rc = match_filled(request, filled, GLOB_ARN_FIELDS, arena, &glob, &by_fields);
        *out = tri_of(by_fields);
        return rc;
    }
    rc = match_filled(request, filled, GLOB_TEXT, arena, &glob, &as_it_stands);
    if (rc != RC_OK)
        return rc;
    if (glob.all || !value_is_arn(request)) {
        *out = tri_of(glob.all);
        return RC_OK;
    }
    completed.pieces = glob_pieces_completed(arena, filled->pieces, filled->count, fields);
    completed.count++;
    rc = completed.pieces == NULL ? RC_NO_MEMORY : RC_OK;
    if (rc == RC_OK)
        rc = match_filled(request, &completed, GLOB_ARN_FIELDS, arena, &glob, &by_fields);
    if (rc == RC_OK)
        *out = as_it_stands || by_fields ? TRI_UNKNOWN : TRI_FALSE;
    return rc;
}

static enum rc compare_text(enum condition_test test, struct str request, const struct filled *filled,
                            struct arena *arena, enum tri *out)
{
    struct str *texts;
    struct str policy;
    struct glob glob;
    bool matches;
    enum rc rc;

    if (test == TEST_ARN)
        return compare_arns(request, filled, arena, out);
    if (test == TEST_STRING_LIKE) {
        rc = match_filled(request, filled, GLOB_TEXT, arena, &glob, &matches);
        if (rc == RC_OK)
            *out = tri_of(matches);
        return rc;
    }
    texts = ARENA_ARRAY(arena, filled->count, struct str);
    if (texts == NULL)
        return RC_NO_MEMORY;
    for (size_t i = 0; i < filled->count; i++)
        texts[i] = filled->pieces[i].text;
    policy = arena_join(arena, texts, filled->count);
    if (policy.at == NULL)
        return RC_NO_MEMORY;
    *out = test == TEST_STRING_EQUALS ? tri_of(str_equal(request, policy)) : value_equal_nocase(request, policy);
    return RC_OK;
}

/* Most values have nothing to fill in and need no memory. False: not such a case. */
static bool compare_plain(enum condition_test test, struct str request, const struct template *template, enum tri *out)
{
    if (!template_is_plain(template) || test == TEST_ARN)
        return false;
    if (test == TEST_STRING_EQUALS)
        *out = tri_of(str_equal(request, template->written));
    else if (test == TEST_STRING_EQUALS_IGNORE_CASE)
        *out = value_equal_nocase(request, template->written);
    else
        *out = tri_of(glob_match_plain(template->written, request, false));
    return true;
}

static enum rc compare_template(enum condition_test test, struct str request, const struct template *template,
                                const struct variable_source *variables, struct arena *arena, enum tri *out)
{
    struct filled filled = {.wild = false};
    enum template_state state;
    enum tri literal;
    enum tri wild;
    bool wild_value;
    enum rc rc;

    if (compare_plain(test, request, template, out))
        return RC_OK;
    rc = template_expand(template, variables, arena, &state, &filled.pieces, &filled.count, &wild_value);
    if (rc != RC_OK)
        return rc;
    if (state != TEMPLATE_READY) {
        *out = state == TEMPLATE_NULL ? TRI_FALSE : TRI_UNKNOWN;
        return RC_OK;
    }
    rc = compare_text(test, request, &filled, arena, &literal);
    if (rc != RC_OK)
        return rc;
    wild = literal;
    if (wild_value) {
        filled.wild = true;
        rc = compare_text(test, request, &filled, arena, &wild);
        if (rc != RC_OK)
            return rc;
    }
    *out = literal == wild ? literal : TRI_UNKNOWN;
    return RC_OK;
}

/* `true` asks for absence, `false` for presence. */
static enum tri compare_null(bool missing, struct str policy)
{
    bool wants_missing;

    if (!value_read_bool(policy, &wants_missing))
        return TRI_UNKNOWN;
    return tri_of(missing == wants_missing);
}

enum rc condition_compare(enum condition_test test, struct str request_value, const struct condition_value *value,
                          const struct variable_source *variables, struct arena *arena, enum tri *out)
{
    const struct template *template = &value->template;
    struct str policy = template->written;

    switch (test) {
    case TEST_STRING_EQUALS:
    case TEST_STRING_EQUALS_IGNORE_CASE:
    case TEST_STRING_LIKE:
    case TEST_ARN: return compare_template(test, request_value, template, variables, arena, out);
    case TEST_NUMERIC_EQUALS:
    case TEST_NUMERIC_LESS:
    case TEST_NUMERIC_LESS_EQUALS:
    case TEST_NUMERIC_GREATER:
    case TEST_NUMERIC_GREATER_EQUALS: *out = compare_numbers(test, request_value, policy); return RC_OK;
    case TEST_DATE_EQUALS:
    case TEST_DATE_LESS:
    case TEST_DATE_LESS_EQUALS:
    case TEST_DATE_GREATER:
    case TEST_DATE_GREATER_EQUALS: *out = compare_dates(test, request_value, policy); return RC_OK;
    case TEST_BOOL: *out = compare_bools(request_value, policy); return RC_OK;
    case TEST_BINARY_EQUALS: return compare_binaries(request_value, policy, out);
    case TEST_IP_ADDRESS: *out = compare_addresses(request_value, policy); return RC_OK;
    case TEST_NULL: *out = compare_null(false, policy); return RC_OK;
    case TEST_COUNT: break;
    }
    return RC_INTERNAL;
}

/* Kleene's OR over the policy's values: one that cannot be read does not hide another that matches. */
static enum rc match_any(const struct condition_atom *atom, struct str request_value,
                         const struct variable_source *variables, struct arena *arena, enum tri *out)
{
    enum tri any = TRI_FALSE;

    for (size_t i = 0; i < atom->value_count && any != TRI_TRUE; i++) {
        enum tri one;
        enum rc rc = condition_compare(atom->op.test, request_value, &atom->values[i], variables, arena, &one);
        if (rc != RC_OK)
            return rc;
        any = tri_or(any, one);
    }
    *out = any;
    return RC_OK;
}

/* A list of no values (CHECK, "Empty array condition"). The page has a line for ForAnyValue and one for
 * IfExists; where they meet it does not say which holds, nor does it for ForAllValues:Null, which it calls
 * always true. A plain operator it calls both true and without effect. */
static enum tri evaluate_empty_list(struct condition_operator op, bool missing)
{
    if (op.set == SET_FOR_ANY)
        return op.if_exists && missing ? TRI_UNKNOWN : TRI_FALSE;
    if (op.set == SET_FOR_ALL && op.test == TEST_NULL)
        return missing ? TRI_TRUE : TRI_UNKNOWN;
    if (op.set == SET_FOR_ALL || op.if_exists)
        return tri_of(missing);
    return TRI_UNKNOWN;
}

/* Null under a set operator says nothing (CHECK); whether an empty string is a value is not documented. */
static enum tri evaluate_null(const struct condition_atom *atom, bool missing, bool empty_string)
{
    enum tri any = TRI_FALSE;

    if (atom->op.set != SET_NONE)
        return tri_of(atom->op.set == SET_FOR_ALL);
    if (empty_string)
        return TRI_UNKNOWN;
    for (size_t i = 0; i < atom->value_count; i++)
        any = tri_or(any, compare_null(missing, atom->values[i].template.written));
    return any;
}

/* A missing key is decided by the operator alone, whatever its values are. */
static enum tri evaluate_missing(struct condition_operator op)
{
    if (op.if_exists || op.set == SET_FOR_ALL)
        return TRI_TRUE;
    return tri_of(op.set == SET_NONE && op.negated);
}

/* At least one value: each of them, or some of them, must match a policy value, or none when negated. */
static enum rc evaluate_present(const struct condition_atom *atom, const struct key_values *key,
                                const struct variable_source *variables, struct arena *arena, enum tri *out)
{
    bool any = atom->op.set == SET_FOR_ANY;
    enum tri decided = tri_of(any); /* once reached, other values change nothing */
    enum tri result = tri_not(decided);

    for (size_t i = 0; i < key->count && result != decided; i++) {
        enum tri one;
        enum rc rc = match_any(atom, key->values[i], variables, arena, &one);
        if (rc != RC_OK)
            return rc;
        if (atom->op.negated)
            one = tri_not(one);
        result = any ? tri_or(result, one) : tri_and(result, one);
    }
    *out = result;
    return RC_OK;
}

enum rc condition_evaluate(const struct condition_atom *atom, const struct key_values *key,
                           const struct variable_source *variables, struct arena *arena, enum tri *out)
{
    struct condition_operator op = atom->op;
    bool empty_string = key->count == 1 && key->values[0].len == 0;
    bool missing = key->count == 0;

    if (op.set == SET_FOR_ALL && empty_string)
        missing = true; /* CHECK counts it as an empty set */
    if (atom->fault)
        *out = TRI_UNKNOWN;
    else if (atom->value_count == 0)
        *out = evaluate_empty_list(op, missing);
    else if (op.test == TEST_NULL)
        *out = evaluate_null(atom, missing, empty_string);
    else if (missing)
        *out = evaluate_missing(op);
    else if (op.set == SET_FOR_ANY && empty_string)
        *out = TRI_UNKNOWN;
    else if (op.set == SET_NONE && key->count > 1)
        *out = TRI_UNKNOWN; /* a set operator is required, and none is there */
    else
        return evaluate_present(atom, key, variables, arena, out);
    return RC_OK;
}
