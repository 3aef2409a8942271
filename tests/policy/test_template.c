/* SPDX-License-Identifier: Apache-2.0
 *
 * Policy variables: the rows of section 3 of the specification.
 */
#include "policy/template.h"

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

/* Parts as text: T(…) text, L(…) literal, V(key lower case) or V(key|default). */
static void show(const struct template *template, char *out, size_t size)
{
    size_t n = 0;

    out[0] = '\0';
    if (template_is_plain(template) && template->written.len != 0)
        snprintf(out, size, "T(%.*s)", (int)template->written.len, template->written.at);
    for (size_t i = 0; i < template->count; i++) {
        const struct template_part *part = &template->parts[i];
        struct str text = part->kind == TEMPLATE_VARIABLE ? part->key_lower : part->text;

        n += (size_t)snprintf(out + n, size - n, "%c(%.*s", "TLV"[part->kind], (int)text.len, text.at);
        if (part->has_default)
            n += (size_t)snprintf(out + n, size - n, "|%.*s", (int)part->default_value.len, part->default_value.at);
        n += (size_t)snprintf(out + n, size - n, ")");
    }
}

static const struct {
    const char *source;
    bool variables;
    const char *written;
    const char *parts; /* NULL: malformed */
} parse_cases[] = {
    {"plain", true, "arn:aws:s3:::b/*", "T(arn:aws:s3:::b/*)"},
    {"empty", true, "", ""},
    {"form", true, "b/${aws:username}", "T(b/)V(aws:username)"},
    {"form, case", true, "${aws:PrincipalTag/Team}x", "V(aws:principaltag/team)T(x)"},
    {"form, default", true, "${aws:PrincipalTag/team, 'none'}*", "V(aws:principaltag/team|none)T(*)"},
    {"form, default without space", true, "${k,'d'}", "V(k|d)"},
    {"form, empty default", true, "${k, ''}", "V(k|)"},
    {"form, brace in the default", true, "${k, 'a}b'}", "V(k|a}b)"},
    {"literals", true, "a${*}b${?}${$}", "T(a)L(*)T(b)L(?)L($)"},
    {"two", true, "${a}${b}", "V(a)V(b)"},
    {"dollar alone", true, "a$b$", "T(a$b$)"},
    {"brace alone", true, "a{b}", "T(a{b})"},
    {"2008-10-17", false, "b/${aws:username}", "T(b/${aws:username})"},
    {"2008-10-17", false, "${", "T(${)"},
    {"empty key", true, "${}", NULL},
    {"empty key with default", true, "${, 'x'}", NULL},
    {"blanks inside", true, "${aws:user name}", NULL},
    {"blanks inside", true, "${ aws:username }", NULL},
    {"unterminated", true, "b/${aws:username", NULL},
    {"unterminated", true, "b/${", NULL},
    {"unterminated", true, "b/${k,", NULL},
    {"unterminated", true, "b/${k, ", NULL},
    {"unterminated", true, "b/${*", NULL},
    {"quotes that do not close", true, "${k, 'x}", NULL},
    {"no quotes", true, "${k, x}", NULL},
    {"text behind the default", true, "${k, 'x' }", NULL},
    {"two spaces", true, "${k,  'x'}", NULL},
    {"nesting", true, "${aws:${k}}", NULL},
    {"nesting in the default", true, "${k, '${j}'}", NULL},
    {"no wildcards in keys", true, "${aws:*}", NULL},
};

static void templates_are_split(void **state)
{
    for (size_t i = 0; i < sizeof parse_cases / sizeof *parse_cases; i++) {
        struct template template;
        char shown[256];

        assert_int_equal(template_parse(*state, str_of(parse_cases[i].written), parse_cases[i].variables, &template),
                         RC_OK);
        show(&template, shown, sizeof shown);
        if (template.malformed != (parse_cases[i].parts == NULL) ||
            (!template.malformed && strcmp(shown, parse_cases[i].parts) != 0))
            fail_msg("%s: %s is %s", parse_cases[i].source, parse_cases[i].written,
                     template.malformed ? "malformed" : shown);
        assert_int_equal(template.has_variables, strstr(shown, "V(") != NULL);
    }
}

/* JSON can write a NUL; it is neither a wildcard nor part of a key. */
static void nul_is_no_key(void **state)
{
    static const struct str texts[] = {{"${\0}", 4}, {"${a\0}", 5}};

    for (size_t i = 0; i < sizeof texts / sizeof *texts; i++) {
        struct template template;

        assert_int_equal(template_parse(*state, texts[i], true, &template), RC_OK);
        assert_true(template.malformed);
    }
}

static enum variable_state value_of(const void *self, struct str key, struct str *value)
{
    (void)self;
    if (str_equal(key, STR("aws:username"))) {
        *value = STR("ann");
        return VARIABLE_VALUE;
    }
    if (str_equal(key, STR("wild"))) {
        *value = STR("*");
        return VARIABLE_VALUE;
    }
    if (str_equal(key, STR("nested"))) {
        *value = STR("${aws:username}");
        return VARIABLE_VALUE;
    }
    return str_equal(key, STR("aws:tagkeys")) ? VARIABLE_UNKNOWN : VARIABLE_MISSING;
}

static const struct {
    const char *source, *written;
    enum template_state state;
    const char *filled; /* kinds p l v before each piece */
    bool wild;
} expand_cases[] = {
    {"value", "b/${aws:UserName}", TEMPLATE_READY, "p:b/ v:ann ", false},
    {"default unused", "${aws:username, 'x'}", TEMPLATE_READY, "v:ann ", false},
    {"example 26", "${aws:PrincipalTag/team, 'none'}*", TEMPLATE_READY, "v:none p:* ", false},
    {"example 27", "b/${*}", TEMPLATE_READY, "p:b/ l:* ", false},
    {"missing", "b/${aws:principaltag/team}", TEMPLATE_NULL, NULL, false},
    {"example 29", "${wild}", TEMPLATE_READY, "v:* ", true},
    {"wildcard in a default", "${no, 'a?'}", TEMPLATE_READY, "v:a? ", true},
    {"one pass", "${nested}", TEMPLATE_READY, "v:${aws:username} ", false},
    {"multivalued", "${aws:TagKeys}", TEMPLATE_UNKNOWN, NULL, false},
    {"a null decides", "${aws:TagKeys}${no}", TEMPLATE_NULL, NULL, false},
    {"a null decides", "${no}${aws:TagKeys}", TEMPLATE_NULL, NULL, false},
    {"malformed", "${", TEMPLATE_UNKNOWN, NULL, false},
    {"malformed, with a null", "${no}${", TEMPLATE_UNKNOWN, NULL, false},
};

static void templates_are_filled(void **state)
{
    struct variable_source source = {NULL, value_of};

    for (size_t i = 0; i < sizeof expand_cases / sizeof *expand_cases; i++) {
        struct template template;
        enum template_state filled;
        const struct glob_piece *pieces;
        size_t count;
        bool wild;
        char shown[256] = "";
        size_t n = 0;

        assert_int_equal(template_parse(*state, str_of(expand_cases[i].written), true, &template), RC_OK);
        assert_int_equal(template_expand(&template, &source, *state, &filled, &pieces, &count, &wild), RC_OK);
        if (filled != expand_cases[i].state)
            fail_msg("%s: %s: state %d", expand_cases[i].source, expand_cases[i].written, (int)filled);
        assert_int_equal(wild, expand_cases[i].wild);
        if (filled != TEMPLATE_READY)
            continue;
        for (size_t j = 0; j < count; j++)
            n += (size_t)snprintf(shown + n, sizeof shown - n, "%c:%.*s ", "plv"[pieces[j].kind],
                                  (int)pieces[j].text.len, pieces[j].text.at);
        assert_string_equal(shown, expand_cases[i].filled);
    }
}

static void without_a_source_variables_are_unknown(void **state)
{
    struct template template;
    enum template_state filled;
    const struct glob_piece *pieces;
    size_t count;
    bool wild;

    assert_int_equal(template_parse(*state, STR("${k}"), true, &template), RC_OK);
    assert_int_equal(template_expand(&template, NULL, *state, &filled, &pieces, &count, &wild), RC_OK);
    assert_int_equal(filled, TEMPLATE_UNKNOWN);
    assert_int_equal(template_parse(*state, STR("k"), true, &template), RC_OK);
    assert_int_equal(template_expand(&template, NULL, *state, &filled, &pieces, &count, &wild), RC_OK);
    assert_int_equal(filled, TEMPLATE_READY);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test_setup_teardown(templates_are_split, make_arena, free_arena),
        cmocka_unit_test_setup_teardown(nul_is_no_key, make_arena, free_arena),
        cmocka_unit_test_setup_teardown(templates_are_filled, make_arena, free_arena),
        cmocka_unit_test_setup_teardown(without_a_source_variables_are_unknown, make_arena, free_arena),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}
