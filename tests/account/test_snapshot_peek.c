/* SPDX-License-Identifier: Apache-2.0
 *
 * Dumps told from other JSON by the names at the top level.
 */
#include "fixture.h"

#include "account/snapshot_peek.h"

static const struct {
    const char *text;
    enum snapshot_kind kind;
} texts[] = {
    {"{\"RoleDetailList\":[]}", SNAPSHOT_DUMP},
    {" \n{ \"A\" : 1 , \"RoleDetailList\" : null }", SNAPSHOT_DUMP},
    {"\xef\xbb\xbf{\"RoleDetailList\":[]}", SNAPSHOT_DUMP},
    {"{\"\\u0052oleDetailList\":[]}", SNAPSHOT_DUMP},
    {"{\"RoleDetailLis\\u0074\":[]}", SNAPSHOT_DUMP},
    {"{\"a\":\"}\",\"b\":\"\\\"\",\"c\":\"\\\\\",\"RoleDetailList\":[]}", SNAPSHOT_DUMP},
    {"{\"a\":[{\"b\":{}},[]],\"c\":-1.5e3,\"d\":true,\"RoleDetailList\":[]}", SNAPSHOT_DUMP},
    {"{\"RoleDetailList\"", SNAPSHOT_DUMP},
    /* Only at the top level, and only that name. */
    {"{\"a\":{\"RoleDetailList\":[]}}", SNAPSHOT_OTHER},
    {"{\"a\":\"RoleDetailList\"}", SNAPSHOT_OTHER},
    {"[{\"RoleDetailList\":[]}]", SNAPSHOT_OTHER},
    {"{\"RoleDetailLists\":[]}", SNAPSHOT_OTHER},
    {"{\"RoleDetailLis\":[]}", SNAPSHOT_OTHER},
    {"{\"roleDetailList\":[]}", SNAPSHOT_OTHER},
    {"{\"\\u0152oleDetailList\":[]}", SNAPSHOT_OTHER},
    {"{\"\\u005\":[]}", SNAPSHOT_OTHER},
    {"{\"UserDetailList\":[],\"GroupDetailList\":[]}", SNAPSHOT_OTHER},
    {"{}", SNAPSHOT_OTHER},
    {"", SNAPSHOT_BROKEN},
    {"\xef\xbb\xbf", SNAPSHOT_BROKEN},
    {"null", SNAPSHOT_OTHER},
    {" true\n", SNAPSHOT_OTHER},
    {"false", SNAPSHOT_OTHER},
    {"-1", SNAPSHOT_OTHER},
    {"\"text", SNAPSHOT_OTHER},
    {"[", SNAPSHOT_OTHER},
    {"{\"a\":1}{\"a\"", SNAPSHOT_OTHER},
    /* No JSON. */
    {"nul", SNAPSHOT_BROKEN},
    {"true true", SNAPSHOT_BROKEN},
    {" \n", SNAPSHOT_BROKEN},
    {"An error occurred (ExpiredToken) when calling the GetAccountAuthorizationDetails operation", SNAPSHOT_BROKEN},
    {"\xff\xfe{", SNAPSHOT_BROKEN}, /* UTF-16 */
    /* A dump that was cut, or that is no JSON further on. */
    {"{\"UserDetailList\":[{\"UserName\":\"al", SNAPSHOT_DUMP},
    {"{\"UserDetailList\":[", SNAPSHOT_DUMP},
    {"{\"UserDetailList\":[],", SNAPSHOT_DUMP},
    {"{\"GroupDetailList\":[],}", SNAPSHOT_DUMP},
    {"{\"GroupDetailList\":[]]", SNAPSHOT_DUMP},
    {"{\"GroupDetailList\":", SNAPSHOT_DUMP},
    {"{\"GroupDetailList\" []", SNAPSHOT_DUMP},
    /* Nothing of a dump had come. */
    {"{\"Policies\":[],\"Us", SNAPSHOT_BROKEN},
    {"{\"a\":[", SNAPSHOT_BROKEN},
    {"{\"a\"", SNAPSHOT_BROKEN},
    {"{\"a\":,}", SNAPSHOT_BROKEN},
    {"{\"a", SNAPSHOT_BROKEN},
    {"{", SNAPSHOT_BROKEN},
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
        if (snapshot_peek((struct str){exact, len}) != texts[i].kind)
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
