/* SPDX-License-Identifier: Apache-2.0
 *
 * Dumps told from other JSON by the names at the top level.
 */
#include "fixture.h"

#include "account/snapshot_peek.h"

static const struct {
    const char *text;
    bool dump;
} texts[] = {
    {"{\"RoleDetailList\":[]}", true},
    {" \n{ \"A\" : 1 , \"RoleDetailList\" : null }", true},
    {"\xef\xbb\xbf{\"RoleDetailList\":[]}", true},
    {"{\"\\u0052oleDetailList\":[]}", true},
    {"{\"RoleDetailLis\\u0074\":[]}", true},
    {"{\"a\":\"}\",\"b\":\"\\\"\",\"c\":\"\\\\\",\"RoleDetailList\":[]}", true},
    {"{\"a\":[{\"b\":{}},[]],\"c\":-1.5e3,\"d\":true,\"RoleDetailList\":[]}", true},
    {"{\"RoleDetailList\"", true},
    /* Only at the top level, and only that name. */
    {"{\"a\":{\"RoleDetailList\":[]}}", false},
    {"{\"a\":\"RoleDetailList\"}", false},
    {"[{\"RoleDetailList\":[]}]", false},
    {"{\"RoleDetailLists\":[]}", false},
    {"{\"RoleDetailLis\":[]}", false},
    {"{\"roleDetailList\":[]}", false},
    {"{\"\\u0152oleDetailList\":[]}", false},
    {"{\"\\u005\":[]}", false},
    {"{\"UserDetailList\":[],\"GroupDetailList\":[]}", false},
    {"{}", false},
    {"", false},
    {"\xef\xbb\xbf", false},
    {"null", false},
    /* A dump that was cut, or that is no JSON further on. */
    {"{\"UserDetailList\":[{\"UserName\":\"al", true},
    {"{\"UserDetailList\":[", true},
    {"{\"UserDetailList\":[],", true},
    {"{\"GroupDetailList\":[],}", true},
    {"{\"GroupDetailList\":[]]", true},
    {"{\"GroupDetailList\":", true},
    {"{\"GroupDetailList\" []", true},
    /* Nothing of a dump had come. */
    {"{\"Policies\":[],\"Us", false},
    {"{\"a\":[", false},
    {"{\"a\"", false},
    {"{\"a\":,}", false},
    {"{\"a", false},
    {"{", false},
};

static void table(void **state)
{
    (void)state;
    for (size_t i = 0; i < sizeof texts / sizeof *texts; i++) {
        /* Out of memory of its exact size, so that a look beyond the end is seen. */
        size_t len = strlen(texts[i].text);
        char *copy = malloc(len + 1);
        assert_non_null(copy);
        memcpy(copy, texts[i].text, len);
        char *exact = realloc(copy, len == 0 ? 1 : len);
        if (snapshot_is_dump((struct str){exact, len}) != texts[i].dump)
            fail_msg("%s", texts[i].text);
        free(exact);
    }
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(table),
    };
    (void)reader_setup;
    (void)reader_teardown;
    return cmocka_run_group_tests(tests, NULL, NULL);
}
