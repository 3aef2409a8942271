/* SPDX-License-Identifier: Apache-2.0 */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdlib.h>
#include <string.h>

#include <cmocka.h>

#include "aws/operation.h"

static void rows(void **state)
{
    (void)state;
    for (int i = 0; i < OPERATION_COUNT; i++) {
        const struct operation *operation = operation_get((enum operation_id)i);
        assert_int_equal(operation->id, i);
        assert_true(operation->name.len > 0 && operation->command.len > 0);
        assert_true(operation->ceiling >= (size_t)1 << 16 && operation->ceiling <= (size_t)64 << 20);
        assert_false(operation->write);
        assert_non_null(operation_output(operation));
        assert_int_equal(operation_output(operation)->type, SHAPE_STRUCTURE);
        /* the action is the service's and the operation's name */
        struct str service = service_name(operation->service);
        if (operation->action.len > 0) {
            assert_true(str_starts_with(operation->action, service));
            assert_true(str_ends_with(operation->action, operation->name));
            assert_int_equal(operation->action.len, service.len + 1 + operation->name.len);
        }
        assert_int_equal(operation->input_token.len > 0, operation->output_token.len > 0);
        assert_true(operation->more.len == 0 || operation->protocol == PROTOCOL_QUERY);
        assert_true(operation->protocol == PROTOCOL_REST_JSON || service_version(operation->service).len > 0);
    }
}

static const struct shape *member(const struct shape *shape, const char *name)
{
    for (unsigned i = 0; i < shape->member_count; i++) {
        if (str_equal(shape->members[i].name, str_of(name)))
            return shape->members[i].shape;
    }
    return NULL;
}

/* Some that the rules live on, by AWS's API references. */
static void shapes(void **state)
{
    (void)state;
    const struct shape *dump = operation_output(operation_get(OPERATION_GET_ACCOUNT_AUTHORIZATION_DETAILS));
    const struct shape *role = member(dump, "RoleDetailList")->item;
    assert_int_equal(member(role, "AssumeRolePolicyDocument")->type, SHAPE_DOCUMENT);
    assert_int_equal(member(role, "CreateDate")->type, SHAPE_TIMESTAMP);
    assert_int_equal(member(role, "RoleLastUsed")->type, SHAPE_STRUCTURE);
    const struct shape *account = member(operation_output(operation_get(OPERATION_LIST_ACCOUNTS)), "Accounts")->item;
    assert_non_null(member(account, "State"));
    assert_int_equal(member(account, "Paths")->type, SHAPE_LIST);
    const struct shape *device =
        member(operation_output(operation_get(OPERATION_LIST_VIRTUAL_MFA_DEVICES)), "VirtualMFADevices")->item;
    assert_null(member(device, "Base32StringSeed"));
    assert_null(member(device, "QRCodePNG"));
}

int main(void)
{
    const struct CMUnitTest tests[] = {cmocka_unit_test(rows), cmocka_unit_test(shapes)};
    return cmocka_run_group_tests(tests, NULL, NULL);
}
