/* SPDX-License-Identifier: Apache-2.0
 *
 * Condition operators, and one atom of a Condition block (iam-evaluation.md 4).
 *
 * An atom is one key under one operator. It is evaluated over the values that a request has for the
 * key; what it says about all values at once is states.h.
 *
 * AWS: IAM JSON policy elements: Condition operators; Conditions with multiple context keys or values;
 * Single-valued vs. multivalued context keys.
 */
#ifndef ROLECALL_POLICY_CONDITION_H
#define ROLECALL_POLICY_CONDITION_H

#include "policy/template.h"
#include "policy/tri.h"

enum condition_set {
    SET_NONE,
    SET_FOR_ALL,
    SET_FOR_ANY
};

/* What an operator does, its negation left aside. */
enum condition_test {
    TEST_STRING_EQUALS,
    TEST_STRING_EQUALS_IGNORE_CASE,
    TEST_STRING_LIKE,
    TEST_NUMERIC_EQUALS,
    TEST_NUMERIC_LESS,
    TEST_NUMERIC_LESS_EQUALS,
    TEST_NUMERIC_GREATER,
    TEST_NUMERIC_GREATER_EQUALS,
    TEST_DATE_EQUALS,
    TEST_DATE_LESS,
    TEST_DATE_LESS_EQUALS,
    TEST_DATE_GREATER,
    TEST_DATE_GREATER_EQUALS,
    TEST_BOOL,
    TEST_BINARY_EQUALS,
    TEST_IP_ADDRESS,
    TEST_ARN, /* ArnEquals and ArnLike are one */
    TEST_NULL,
    TEST_COUNT
};

struct condition_operator {
    enum condition_set set;
    enum condition_test test;
    bool negated;
    bool if_exists;
};

/* Reads `[ForAllValues:|ForAnyValue:]Operator[IfExists]`, any case; *odd_case tells that it is not the
 * documented spelling. False: no such operator (Null with IfExists included). */
bool condition_operator_read(struct str written, struct condition_operator *out, bool *odd_case);
/* The documented spelling of the operator itself ("StringNotLike"). */
const char *condition_operator_name(struct condition_operator op); /* "" for a pair that is none */
/* Whether the test takes variables in its values (String and Arn). */
bool condition_test_takes_variables(enum condition_test test);

struct condition_value {
    struct template template; /* one text part where the test takes no variables */
};

struct condition_atom {
    struct condition_operator op;
    /* Unknown operator, null value, duplicate key …: the atom is U. Not raised for a value that cannot be read, which
     * condition_evaluate weighs with the others. */
    bool fault;
    struct str operator_written;
    struct str key; /* lower case */
    struct str key_written;
    const struct condition_value *values;
    size_t value_count;
};

/* Whether the test can read `text` as a policy value; when not, *why is a static line. For what is
 * reported when a document is read, an ARN of fewer than six fields included. Text with variables is not asked. */
bool condition_value_readable(enum condition_test test, struct str text, const char **why);

/* The values that a request has for a key. */
struct key_values {
    const struct str *values;
    size_t count;     /* 0: the key is missing */
    bool multivalued; /* the key's declared kind */
};

/* The atom over these values (4.2 to 4.4). A missing key is decided by the operator alone, whatever its
 * values are (but for Null, faults and lists of no values). `variables` gives the values of policy variables. Scratch
 * memory comes from `arena`. */
enum rc condition_evaluate(const struct condition_atom *atom, const struct key_values *key,
                           const struct variable_source *variables, struct arena *arena, enum tri *out) MUST_USE;

/* One request value (the key is present) against one policy value, no set operator, no negation, no IfExists: the inner
 * comparison, also used by states.c for finite domains. */
enum rc condition_compare(enum condition_test test, struct str request_value, const struct condition_value *value,
                          const struct variable_source *variables, struct arena *arena, enum tri *out) MUST_USE;

#endif
