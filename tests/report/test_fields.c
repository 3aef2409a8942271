/* SPDX-License-Identifier: Apache-2.0 */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <string.h>

#include <cmocka.h>

#include "report/fields.h"

static const struct {
    const struct shape *shape;
    size_t count; /* of the enum that numbers its fields */
} shapes[] = {
    {&shape_generator, GENERATOR_FIELD_COUNT},
    {&shape_warning, WARNING_FIELD_COUNT},
    {&shape_account, ACCOUNT_FIELD_COUNT},
    {&shape_error, ERROR_FIELD_COUNT},
    {&shape_resource, RESOURCE_FIELD_COUNT},
    {&shape_framework, FRAMEWORK_FIELD_COUNT},
    {&shape_location, LOCATION_FIELD_COUNT},
    {&shape_remediation, REMEDIATION_FIELD_COUNT},
    {&shape_step, STEP_FIELD_COUNT},
    {&shape_way, WAY_FIELD_COUNT},
    {&shape_principal, PRINCIPAL_FIELD_COUNT},
    {&shape_evidence, EVIDENCE_FIELD_COUNT},
    {&shape_finding, FINDING_FIELD_COUNT},
    {&shape_summary, SUMMARY_FIELD_COUNT},
    {&shape_check, CHECK_DOC_FIELD_COUNT},
    {&shape_who_can_principal, WHO_CAN_PRINCIPAL_FIELD_COUNT},
    {&shape_who_can_account, WHO_CAN_ACCOUNT_FIELD_COUNT},
    {&shape_who_can, WHO_CAN_DOC_FIELD_COUNT},
    {&shape_explain_action, EXPLAIN_ACTION_FIELD_COUNT},
    {&shape_explain, EXPLAIN_FIELD_COUNT},
    {&shape_line_finding, LINE_FINDING_FIELD_COUNT},
    {&shape_line_error, LINE_ERROR_FIELD_COUNT},
    {&shape_line_summary, LINE_SUMMARY_FIELD_COUNT},
};

static bool has_key(const struct shape *shape, const struct field *but, struct str name)
{
    for (; shape != NULL; shape = shape->base) {
        for (size_t i = 0; i < shape->count; i++) {
            if (&shape->fields[i] != but && str_equal_nocase(str_of(shape->fields[i].name), name))
                return true;
        }
    }
    return false;
}

/* Athena and others fold case: no two keys of an object differ only in it. */
static void tables_are_whole(void **state)
{
    (void)state;
    for (size_t i = 0; i < sizeof shapes / sizeof *shapes; i++) {
        const struct shape *shape = shapes[i].shape;
        assert_int_equal(shape->count, shapes[i].count);
        assert_non_null(shape->name);
        assert_non_null(shape->description);
        for (size_t j = 0; j < shape->count; j++) {
            const struct field *field = &shape->fields[j];
            assert_non_null(field->name);
            assert_non_null(field->description);
            assert_true((field->type == FIELD_SHAPE) == (field->shape != NULL));
            assert_false(has_key(shape, field, str_of(field->name)));
        }
    }
}

/* json_principal_fields writes both shapes by one enum. */
static void principals_share_their_first_fields(void **state)
{
    (void)state;
    for (size_t i = 0; i < PRINCIPAL_FIELD_COUNT; i++)
        assert_string_equal(shape_principal.fields[i].name, shape_who_can_principal.fields[i].name);
}

static void values(void **state)
{
    (void)state;
    struct buf out = BUF_NEW(BUF_UNBOUNDED);
    struct json_writer w = json_writer(&out, false);
    struct str list[] = {STR("a"), STR("b")};
    json_write_object(&w);
    field_constant(&w, &shape_check, CHECK_DOC_SCHEMA);
    field_text(&w, &shape_error, ERROR_SOURCE, STR("x"));
    field_text_or_null(&w, &shape_account, ACCOUNT_ALIAS, STR_EMPTY);
    field_text_or_null(&w, &shape_account, ACCOUNT_COLLECTED_AT, STR("t"));
    field_texts(&w, &shape_evidence, EVIDENCE_GRANTS, list, 2);
    field_size(&w, &shape_summary, SUMMARY_PASS, 0);
    field_size_or_null(&w, &shape_error, ERROR_LINE, 0);
    field_size_or_null(&w, &shape_error, ERROR_COLUMN, 7);
    field_boolean(&w, &shape_who_can_account, WHO_CAN_ACCOUNT_COMPLETE, false);
    json_write_object_end(&w);
    assert_string_equal(
        out.at, "{\"schema\":\"rolecall/1\",\"source\":\"x\",\"alias\":null,\"collectedAt\":\"t\",\"grants\":[\"a\","
                "\"b\"],\"pass\":0,\"line\":null,\"column\":7,\"complete\":false}");
    buf_free(&out);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(tables_are_whole),
        cmocka_unit_test(principals_share_their_first_fields),
        cmocka_unit_test(values),
    };
    return cmocka_run_group_tests_name("fields", tests, NULL, NULL);
}
