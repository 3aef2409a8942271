/* SPDX-License-Identifier: Apache-2.0
 *
 * Dumps told from other JSON by the names at the top level, and from each other by the account of their first ARN.
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
    {"{\"Ro\\u006ceDetai\\u006Cist\":[]}", SNAPSHOT_OTHER},
    {"{\"Ro\\u006ceDetai\\u006CList\":[]}", SNAPSHOT_DUMP},
    {"\t{\r\n\"RoleDetailList\"\r:\t[]}", SNAPSHOT_DUMP},
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
    {"{\"\\u00G2oleDetailList\":[]}", SNAPSHOT_OTHER},
    {"{\"\\u00g2oleDetailList\":[]}", SNAPSHOT_OTHER},
    {"{\"\\u00@2oleDetailList\":[]}", SNAPSHOT_OTHER},
    {"{\"\\u00/2oleDetailList\":[]}", SNAPSHOT_OTHER},
    {"{\"\\u00:2oleDetailList\":[]}", SNAPSHOT_OTHER},
    {"{\"\\noleDetailList\":[]}", SNAPSHOT_OTHER},
    {"{\"R\\n\":[]}", SNAPSHOT_OTHER},
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
    {"{\"a\":}", SNAPSHOT_BROKEN},
    {"{\"a\":]}", SNAPSHOT_BROKEN},
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
        /* What a beginning says holds for the whole. */
        for (size_t begin = 0; begin <= len; begin++) {
            if (snapshot_begins_dump((struct str){exact, begin}))
                assert_int_equal(texts[i].kind, SNAPSHOT_DUMP);
        }
        free(exact);
    }
}

static void what_the_beginning_tells(void **state)
{
    (void)state;
    assert_true(snapshot_begins_dump(STR("{\"UserDetailList\":[{}],\"RoleDetailList\":[{\"a")));
    assert_true(snapshot_begins_dump(STR("\xef\xbb\xbf {\"RoleDetailList\"")));
    assert_false(snapshot_begins_dump(STR("{\"UserDetailList\":[{\"RoleDetailList\":1}],")));
    assert_false(snapshot_begins_dump(STR("{\"UserDetailList\":[]")));
    assert_false(snapshot_begins_dump(STR("[")));
    assert_false(snapshot_begins_dump(STR_EMPTY));
}

#define ARN(account) "\"Arn\":\"arn:aws:iam::" account ":user/a\""

/* Whose a dump is. */
static const struct {
    const char *text, *id;
} dumps[] = {
    {"{\"UserDetailList\":[{" ARN("111122223333") "}]}", "111122223333"},
    {"\xef\xbb\xbf{\"x\":[1],\"RoleDetailList\":[{\"a\":{\"Arn\":1}," ARN("111122223333") "}]}", "111122223333"},
    /* Another account in a trust policy before the role's own Arn. */
    {"{\"RoleDetailList\":[{\"AssumeRolePolicyDocument\":{\"Statement\":[{\"Principal\":{\"AWS\":\"arn:aws:iam::"
     "9999888877"
     "77:root\"}," ARN("999988887777") "}]}," ARN("111122223333") "}]}",
     "111122223333"},
    {"{\"Policies\":[{" ARN("aws") "},{" ARN("111122223333") "}]}", "111122223333"},
    {"{\"Policies\":[{" ARN("aws") "}],\"UserDetailList\":{" ARN("111122223333") "}}", "111122223333"},
    {"{\"UserDetailList\":[{},{\"Arn\":null},{" ARN("111122223333") "}]}", "111122223333"},
    /* As far as the bytes go. */
    {"{\"UserDetailList\":[{" ARN("111122223333"), "111122223333"},
    {"{\"UserDetailList\":[{\"Arn\":\"arn:aws:iam::111122223333:us", ""},
    {"{\"UserDetailList\":[{\"a\":[", ""},
    {"{\"UserDetailList\":[{\"Arn\":\"arn:aws:iam::1111222233:user/a\"}]}", ""},
    {"{\"UserDetailList\":[]}", ""},
    {"{\"UserDetailList\":[{\"Arn\":\"a\"},{" ARN("111122223333") "}]}", "111122223333"},
    {"{\"UserDetailList", ""},
    {"{\"UserDetailList\" [{" ARN("111122223333") "}]}", ""},
    {"{\"UserDetailList\":[{\"Arn\" \"arn:aws:iam::111122223333:user/a\"}]}", ""},
    {"{\"Other\":[{" ARN("111122223333") "}]}", ""},
    {"[{\"UserDetailList\":[{" ARN("111122223333") "}]}]", ""},
    {"{", ""},
    {"", ""},
};

static void whose(void **state)
{
    (void)state;
    for (size_t i = 0; i < sizeof dumps / sizeof *dumps; i++) {
        size_t len = strlen(dumps[i].text);
        char *exact = malloc(len == 0 ? 1 : len);
        assert_non_null(exact);
        memcpy(exact, dumps[i].text, len);
        struct str id = snapshot_dump_id((struct str){exact, len});
        if (!str_equal(id, str_of(dumps[i].id)))
            fail_msg("%s", dumps[i].text);
        free(exact);
    }
}

/* A folder's id: from its pages, then from get-caller-identity.json. */
static const struct {
    const char *page, *second, *identity, *id;
} folders[] = {
    {"{\"UserDetailList\":[{" ARN("111122223333") "}]}", NULL, NULL, "111122223333"},
    {"{\"UserDetailList\":[]}", "{\"RoleDetailList\":[{" ARN("111122223333") "}]}", NULL, "111122223333"},
    {"{\"UserDetailList\":[]}", NULL, "{\"UserId\":\"x\",\"Account\":\"111122223333\"}", "111122223333"},
    {"{\"UserDetailList\":[]}", NULL, "{\"Account\":\"1\"}", ""},
    {"{\"UserDetailList\":[]}", NULL, NULL, ""},
    {"no JSON", NULL, NULL, ""},
};

static void whose_folder(void **state)
{
    (void)state;
    for (size_t i = 0; i < sizeof folders / sizeof *folders; i++) {
        struct arena *arena = arena_new(0);
        struct snapshot_list list = {0};
        struct err err = ERR_NONE;
        struct str id = STR_EMPTY;
        char folder[64];
        struct str path;
        folder_new(folder);
        path = str_of(folder);
        write_file(folder, DUMP_NAME, str_of(folders[i].page));
        if (folders[i].second != NULL)
            write_file(folder, "get-account-authorization-details.2.json", str_of(folders[i].second));
        if (folders[i].identity != NULL)
            write_file(folder, "get-caller-identity.json", str_of(folders[i].identity));
        assert_int_equal(snapshot_find(arena, &path, 1, &list, &err), RC_OK);
        assert_int_equal(list.count, 1);
        assert_int_equal(snapshot_peek_id(arena, &list.entries[0], &id, &err), RC_OK);
        assert_text(id, folders[i].id);
        folder_remove(folder);
        arena_free(arena);
    }
}

/* The first ARN stands behind the first piece that is read. */
static void whose_far_on(void **state)
{
    struct buf text = BUF_NEW(BUF_UNBOUNDED);
    struct arena *arena = arena_new(0);
    struct snapshot_list list = {0};
    struct err err = ERR_NONE;
    struct str id = STR_EMPTY;
    char folder[64];
    struct str path;
    (void)state;
    folder_new(folder);
    path = str_of(folder);
    buf_add(&text, STR("{\"UserDetailList\":[{\"x\":\""));
    for (size_t i = 0; i < 300000; i++)
        buf_add_char(&text, 'x');
    buf_add(&text, STR("\"," ARN("111122223333") "}]}"));
    write_file(folder, DUMP_NAME, buf_str(&text));
    assert_int_equal(snapshot_find(arena, &path, 1, &list, &err), RC_OK);
    assert_int_equal(snapshot_peek_id(arena, &list.entries[0], &id, &err), RC_OK);
    assert_text(id, "111122223333");
    folder_remove(folder);
    arena_free(arena);
    buf_free(&text);
}

/* Nothing is taken from what can be read but once. */
static void what_is_read_once(void **state)
{
    struct arena *arena = arena_new(0);
    const struct str pages[] = {STR("-"), STR("/dev/null"), STR("/no such file")};
    struct err err = ERR_NONE;
    (void)state;
    for (size_t i = 0; i < sizeof pages / sizeof *pages; i++) {
        const struct snapshot_entry entry = {.path = pages[i], .pages = &pages[i], .page_count = 1};
        struct str id = STR_EMPTY;
        assert_int_equal(snapshot_peek_id(arena, &entry, &id, &err), RC_OK);
        assert_int_equal(id.len, 0);
    }
    arena_free(arena);
}

/* What the system refuses is not taken for an account that nothing tells of. */
static void what_is_refused(void **state)
{
    struct arena *arena = arena_new(0);
    const struct str page = STR("/dev/null/dump.json");
    const struct snapshot_entry entry = {.path = page, .pages = &page, .page_count = 1};
    struct str id = STR_EMPTY;
    struct err err = ERR_NONE;
    (void)state;
    assert_int_equal(snapshot_peek_id(arena, &entry, &id, &err), RC_IO);
    assert_string_equal(err.file, page.at);
    assert_string_equal(err.text, "cannot open: Not a directory");
    err_clear(&err);
    arena_free(arena);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(table),           cmocka_unit_test(what_the_beginning_tells),
        cmocka_unit_test(whose),           cmocka_unit_test(whose_folder),
        cmocka_unit_test(whose_far_on),    cmocka_unit_test(what_is_read_once),
        cmocka_unit_test(what_is_refused),
    };
    (void)reader_setup;
    (void)reader_teardown;
    return cmocka_run_group_tests(tests, NULL, NULL);
}
