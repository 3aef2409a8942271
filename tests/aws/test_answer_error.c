/* SPDX-License-Identifier: Apache-2.0 */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdlib.h>
#include <string.h>

#include <cmocka.h>

#include "aws/answer.h"

static const struct {
    const char *body, *type, *id;
    const char *code, *message, *request_id;
} cases[] = {
    {"<ErrorResponse xmlns='x'><Error><Type>Sender</Type><Code>AccessDenied</Code><Message>no\n way</Message></Error>"
     "<RequestId>r</RequestId></ErrorResponse>",
     "", "h", "AccessDenied", "no  way", "r"},
    {"<ErrorResponse><Errors><Error><Code>Throttling</Code></Error></Errors></ErrorResponse>", "", "h", "Throttling",
     "", "h"},
    {"<Response><Errors><Error><Code>A</Code><Message>m</Message></Error></Errors><RequestID>r</RequestID></Response>",
     "", "", "A", "m", "r"},
    {"{\"__type\":\"com.amazonaws.x#TooManyRequestsException\",\"Message\":\"slow\"}", "", "h",
     "TooManyRequestsException", "slow", "h"},
    {"{\"message\":\"m\"}", "AccessDeniedException:http://internal.amazon.com/x", "h", "AccessDeniedException", "m",
     "h"},
    {"{\"code\":\"C\"}", "", "", "C", "", ""},
    {"{\"Code\":\"D\",\"message\":\"\",\"Message\":\"two\"}", "", "", "D", "two", ""},
    {"<html><body>503</body></html>", "", "h", "", "", "h"},
    {"<ErrorResponse><Error><Code>A</Code>", "", "h", "", "", "h"},
    {"", "E", "h", "E", "", "h"},
    {"Service Unavailable", "", "", "", "", ""},
};

static void reads(void **state)
{
    (void)state;
    for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
        struct answer_error error;
        struct arena *arena = arena_new(0);
        assert_int_equal(
            answer_error_read(arena, str_of(cases[i].body), str_of(cases[i].type), str_of(cases[i].id), &error), RC_OK);
        assert_true(str_equal(error.code, str_of(cases[i].code)));
        assert_true(str_equal(error.message, str_of(cases[i].message)));
        assert_true(str_equal(error.request_id, str_of(cases[i].request_id)));
        arena_free(arena);
    }
}

static void cuts_at_a_whole_character(void **state)
{
    (void)state;
    struct answer_error error;
    struct buf body = BUF_NEW(BUF_UNBOUNDED);
    struct arena *arena = arena_new(0);
    buf_add(&body, STR("{\"message\":\"x"));
    for (int i = 0; i < 300; i++)
        buf_add(&body, STR("\xc3\xa9"));
    buf_add(&body, STR("\"}"));
    assert_int_equal(answer_error_read(arena, buf_str(&body), STR_EMPTY, STR_EMPTY, &error), RC_OK);
    assert_int_equal(error.message.len, 399);
    buf_free(&body);
    arena_free(arena);
}

int main(void)
{
    const struct CMUnitTest tests[] = {cmocka_unit_test(reads), cmocka_unit_test(cuts_at_a_whole_character)};
    return cmocka_run_group_tests(tests, NULL, NULL);
}
