/* SPDX-License-Identifier: Apache-2.0
 *
 * Accounts below folders: which files are found, in which order, and what is kept because it cannot be read.
 */
#include "fixture.h"

#include <errno.h>
#include <sys/stat.h>

#define DUMP "{\"UserDetailList\":[],\"GroupDetailList\":[],\"RoleDetailList\":[],\"Policies\":[]}"

struct tree {
    char folder[64];
    struct arena *arena;
    struct snapshot_list list;
};

static void tree_new(struct tree *tree)
{
    *tree = (struct tree){.arena = arena_new(0)};
    folder_new(tree->folder);
}

static void tree_free(struct tree *tree)
{
    folder_remove(tree->folder);
    arena_free(tree->arena);
}

static void tree_folder(struct tree *tree, const char *name)
{
    char path[256];
    snprintf(path, sizeof path, "%s/%s", tree->folder, name);
    assert_int_equal(mkdir(path, 0700), 0);
}

static void tree_file(struct tree *tree, const char *name, const char *content)
{
    write_file(tree->folder, name, str_of(content));
}

static void tree_link(struct tree *tree, const char *target, const char *name)
{
    char path[256];
    snprintf(path, sizeof path, "%s/%s", tree->folder, name);
    assert_int_equal(symlink(target, path), 0);
}

/* The entries found below the tree's own folder, or below `name` in it: paths, pages in brackets. */
static const char *tree_find(struct tree *tree, const char *name, char *space, size_t size)
{
    char path[256];
    struct err err = ERR_NONE;
    size_t root = strlen(tree->folder);
    snprintf(path, sizeof path, "%s%s", tree->folder, name);
    struct str given = str_of(path);
    if (snapshot_find(tree->arena, &given, 1, &tree->list, &err) != RC_OK)
        fail_msg("%s", err.text);
    size_t at = 0;
    space[0] = '\0';
    for (size_t i = 0; i < tree->list.count; i++) {
        const struct snapshot_entry *entry = &tree->list.entries[i];
        at += (size_t)snprintf(space + at, size - at, "%s%s%s", i == 0 ? "" : " ", entry->path.at + root,
                               entry->error != 0        ? "!"
                               : entry->page_count == 0 ? "?"
                                                        : "");
        for (size_t p = 0; entry->folder.len != 0 && p < entry->page_count; p++)
            at += (size_t)snprintf(space + at, size - at, "[%s]", strrchr(entry->pages[p].at, '/') + 1);
    }
    return space;
}

static void many_accounts(void **state)
{
    struct tree tree;
    char space[1024];
    (void)state;
    tree_new(&tree);
    tree_folder(&tree, "b");
    tree_folder(&tree, "a");
    tree_folder(&tree, "a/deep");
    tree_folder(&tree, "a/deep/deeper");
    tree_folder(&tree, ".git");
    tree_file(&tree, "b/" DUMP_NAME, DUMP);
    tree_file(&tree, "b/service-control-policies.json", "[]");
    tree_file(&tree, "b/list-analyzers.eu-west-1.json", "{\"RoleDetailList\":0}");
    tree_file(&tree, "a/deep/deeper/x.json", DUMP);
    tree_file(&tree, "a/deep/deeper/y.json", "{\"Roles\":[]}");
    tree_file(&tree, "a/deep/deeper/z.txt", DUMP);
    tree_file(&tree, "a/list-of-accounts.json", DUMP);
    tree_file(&tree, ".git/" DUMP_NAME, DUMP);
    assert_string_equal(tree_find(&tree, "", space, sizeof space),
                        "/a/deep/deeper/x.json /a/list-of-accounts.json /b[" DUMP_NAME "]");
    /* As the user gave it, and once. */
    assert_string_equal(tree_find(&tree, "/b/", space, sizeof space), "/b/[" DUMP_NAME "]");
    tree_free(&tree);
}

static void pages_of_one_folder(void **state)
{
    struct tree tree;
    char space[1024];
    (void)state;
    tree_new(&tree);
    tree_file(&tree, "get-account-authorization-details-2.json", DUMP);
    tree_file(&tree, "get-account-authorization-details-1.json", DUMP);
    tree_file(&tree, "get-account-authorization-details-1.json.gz", "the same, packed");
    tree_file(&tree, "get-account-authorization-details-3.json.gz", "");
    tree_file(&tree, "get-account-authorization-details.txt", DUMP);
    assert_string_equal(tree_find(&tree, "", space, sizeof space),
                        "[get-account-authorization-details-1.json][get-account-authorization-details-2.json]"
                        "[get-account-authorization-details-3.json.gz]");
    tree_free(&tree);
}

static void links(void **state)
{
    struct tree tree;
    char space[1024];
    (void)state;
    tree_new(&tree);
    tree_folder(&tree, "real");
    tree_file(&tree, "real/" DUMP_NAME, DUMP);
    tree_link(&tree, "..", "real/up");
    tree_link(&tree, ".", "self");
    tree_link(&tree, "real", "also");
    tree_link(&tree, "turn", "turn");         /* a loop of its own */
    tree_link(&tree, "nowhere", "lost.json"); /* names a dump, perhaps: reading it says what is wrong */
    tree_link(&tree, "nowhere", "lost.txt");
    assert_string_equal(tree_find(&tree, "", space, sizeof space), "/also[" DUMP_NAME "] /lost.json");
    tree_free(&tree);
}

/* One of many that was not saved well is not passed over; beside a dump it is none of ours. */
static void broken_files(void **state)
{
    struct tree tree;
    char space[1024];
    (void)state;
    tree_new(&tree);
    tree_folder(&tree, "many");
    tree_file(&tree, "many/a.json", DUMP);
    tree_file(&tree, "many/b.json", "");
    tree_file(&tree, "many/c.json", "{\"Policies\":[");
    tree_file(&tree, "many/d.json", "\xff\xfe{");
    tree_file(&tree, "many/e.json.gz", "{");
    tree_file(&tree, "many/other.json", "{\"a\":[]}");
    tree_file(&tree, "many/list-regions.json", "");
    tree_file(&tree, "many/notes.txt", "");
    assert_string_equal(tree_find(&tree, "", space, sizeof space),
                        "/many/a.json /many/b.json /many/c.json /many/d.json /many/e.json.gz");
    tree_file(&tree, "many/" DUMP_NAME, DUMP);
    assert_string_equal(tree_find(&tree, "", space, sizeof space), "/many[" DUMP_NAME "] /many/a.json");
    tree_free(&tree);
}

/* Roles behind so many bytes of users that the first piece of the file, and all that is read of its beginning, do not
 * tell. */
static void roles_far_behind(void **state)
{
    static const size_t sizes[] = {1000, 70000, 300000, 1100000, 2000000};
    struct tree tree;
    char space[512];
    (void)state;

    for (size_t i = 0; i < sizeof sizes / sizeof *sizes; i++) {
        struct buf text = BUF_NEW(BUF_UNBOUNDED), other = BUF_NEW(BUF_UNBOUNDED);
        tree_new(&tree);
        buf_add(&text, STR("{\"UserDetailList\":["));
        while (text.len < sizes[i])
            buf_printf(&text, "%s{\"UserName\":\"u%zu [ \\\" ]\"}", text.len > 20 ? "," : "", text.len);
        buf_add(&other, buf_str(&text));
        buf_add(&text, STR("],\"RoleDetailList\":[]}"));
        buf_add(&other, STR("],\"Roles\":[]}"));
        tree_file(&tree, "a.json", text.at);
        tree_file(&tree, "b.json", other.at);
        assert_string_equal(tree_find(&tree, "", space, sizeof space), "/a.json");
        tree_free(&tree);
        buf_free(&text);
        buf_free(&other);
    }
}

static void single_files(void **state)
{
    struct tree tree;
    struct err err = ERR_NONE;
    (void)state;
    tree_new(&tree);
    tree_file(&tree, "b.json", DUMP);
    char path[128];
    snprintf(path, sizeof path, "%s/b.json", tree.folder);
    const struct str paths[] = {str_of(path), STR("nowhere/at/all.json"), STR("-"), str_of(path)};
    assert_int_equal(snapshot_find(tree.arena, paths, 4, &tree.list, &err), RC_OK);
    assert_int_equal(tree.list.count, 3); /* one path twice is one account */
    assert_text(tree.list.entries[0].path, "-");
    assert_text(tree.list.entries[1].path, path);
    assert_text(tree.list.entries[2].path, "nowhere/at/all.json");
    for (size_t i = 0; i < 3; i++) {
        assert_int_equal(tree.list.entries[i].page_count, 1);
        assert_int_equal(tree.list.entries[i].folder.len, 0);
    }
    tree_free(&tree);
}

/* What cannot be read is an entry, and reading it is the error. */
static void entries_that_fail(void **state)
{
    struct tree tree;
    char space[1024];
    struct account *account = NULL;
    struct err err = ERR_NONE;
    tree_new(&tree);
    tree_folder(&tree, "empty");
    assert_string_equal(tree_find(&tree, "/empty", space, sizeof space), "/empty?");
    assert_int_equal(snapshot_read(*state, &tree.list.entries[0], &account, &err), RC_BAD_INPUT);
    assert_non_null(strstr(err.text, "no account found"));
    assert_non_null(strstr(err.file, "/empty"));
    assert_non_null(err.hint);
    err_clear(&err);

    tree_file(&tree, "empty/" DUMP_NAME, "");
    assert_string_equal(tree_find(&tree, "/empty", space, sizeof space), "/empty[" DUMP_NAME "]");
    assert_int_equal(snapshot_read(*state, &tree.list.entries[0], &account, &err), RC_BAD_INPUT);
    assert_int_equal(err.line, 1);
    err_clear(&err);

    assert_string_equal(tree_find(&tree, "/nowhere", space, sizeof space), "/nowhere");
    assert_int_equal(snapshot_read(*state, &tree.list.entries[0], &account, &err), RC_IO);
    assert_non_null(strstr(err.file, "/nowhere"));
    err_clear(&err);
    tree_free(&tree);
}

/* Root may read every folder: then nobody else's rights are tried. */
static void unreadable_folder(void **state)
{
    struct tree tree;
    char space[1024];
    char path[128];
    struct account *account = NULL;
    struct err err = ERR_NONE;
    bool root = geteuid() == 0;
    tree_new(&tree);
    tree_folder(&tree, "a");
    tree_folder(&tree, "closed");
    tree_file(&tree, "a/" DUMP_NAME, DUMP);
    snprintf(path, sizeof path, "%s/closed", tree.folder);
    assert_int_equal(chmod(path, 0), 0);
    assert_int_equal(chmod(tree.folder, 0755), 0);
    snprintf(path, sizeof path, "%s/a", tree.folder);
    assert_int_equal(chmod(path, 0755), 0);
    if (root)
        assert_int_equal(seteuid(65534), 0);
    tree_find(&tree, "", space, sizeof space);
    if (root)
        assert_int_equal(seteuid(0), 0);
    assert_string_equal(space, "/a[" DUMP_NAME "] /closed!");
    assert_int_equal(tree.list.entries[1].error, EACCES);
    assert_int_equal(snapshot_read(*state, &tree.list.entries[1], &account, &err), RC_IO);
    assert_string_equal(err.text, "cannot read the folder: Permission denied");
    err_clear(&err);
    tree_free(&tree);
}

/* A folder whose names can be read, but nothing of what they stand for: a folder in it may hold accounts. */
static void folder_of_names(void **state)
{
    struct tree tree;
    char space[1024];
    char path[128];
    bool root = geteuid() == 0;
    (void)state;
    tree_new(&tree);
    tree_folder(&tree, "a");
    tree_folder(&tree, "names");
    tree_folder(&tree, "names/deep");
    tree_file(&tree, "a/" DUMP_NAME, DUMP);
    tree_file(&tree, "names/README", "");
    tree_file(&tree, "names/deep/" DUMP_NAME, DUMP);
    assert_int_equal(chmod(tree.folder, 0755), 0);
    snprintf(path, sizeof path, "%s/a", tree.folder);
    assert_int_equal(chmod(path, 0755), 0);
    snprintf(path, sizeof path, "%s/names", tree.folder);
    assert_int_equal(chmod(path, 0444), 0);
    if (root)
        assert_int_equal(seteuid(65534), 0);
    tree_find(&tree, "", space, sizeof space);
    if (root)
        assert_int_equal(seteuid(0), 0);
    assert_string_equal(space, "/a[" DUMP_NAME "] /names/deep!");
    assert_int_equal(chmod(path, 0755), 0);
    tree_free(&tree);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(many_accounts),     cmocka_unit_test(pages_of_one_folder), cmocka_unit_test(links),
        cmocka_unit_test(broken_files),      cmocka_unit_test(roles_far_behind),    cmocka_unit_test(single_files),
        cmocka_unit_test(entries_that_fail), cmocka_unit_test(unreadable_folder),   cmocka_unit_test(folder_of_names),
    };
    return cmocka_run_group_tests(tests, reader_setup, reader_teardown);
}
