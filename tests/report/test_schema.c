/* SPDX-License-Identifier: Apache-2.0 */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <string.h>

#include <cmocka.h>

#include "golden.h"
#include "report/fields.h"
#include "report/schema.h"
#include "text/json.h"

/* The files that are installed are what the program prints. */
static void committed_schemas(void **state)
{
    (void)state;
    for (const char *const *name = schema_names; *name != NULL; name++) {
        struct buf out = BUF_NEW(BUF_UNBOUNDED);
        char path[128];
        assert_true(schema_write(str_of(*name), false, &out));
        assert_true(snprintf(path, sizeof path, "../../share/rolecall/schema/%s.schema.json", *name) > 0);
        golden_check(path, buf_str(&out));
        buf_free(&out);
    }
}

static void unknown_names(void **state)
{
    (void)state;
    struct buf out = BUF_NEW(BUF_UNBOUNDED);
    assert_false(schema_write(STR("rolecall-2"), false, &out));
    assert_int_equal(out.len, 0);
    buf_free(&out);
}

static void strict_differs_in_one_keyword(void **state)
{
    (void)state;
    for (const char *const *name = schema_names; *name != NULL; name++) {
        struct buf loose = BUF_NEW(BUF_UNBOUNDED);
        struct buf strict = BUF_NEW(BUF_UNBOUNDED);
        struct json_doc *doc = NULL;
        struct err err = ERR_NONE;
        assert_true(schema_write(str_of(*name), false, &loose));
        assert_true(schema_write(str_of(*name), true, &strict));
        assert_false(str_contains(buf_str(&loose), STR("unevaluatedProperties")));
        assert_int_equal(json_parse(NULL, buf_str(&strict), &doc, &err), RC_OK);
        struct json_iter defs = json_iter(json_get(json_root(doc), STR("$defs")));
        size_t count = 0;
        while (json_next(&defs)) {
            struct json keyword = json_get(defs.value, STR("unevaluatedProperties"));
            assert_true(json_is(keyword, JSON_BOOL) && !json_bool(keyword));
            count++;
        }
        assert_true(count >= 3);
        json_doc_free(doc);
        buf_free(&loose);
        buf_free(&strict);
    }
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(committed_schemas),
        cmocka_unit_test(unknown_names),
        cmocka_unit_test(strict_differs_in_one_keyword),
    };
    return cmocka_run_group_tests_name("schema", tests, NULL, NULL);
}
