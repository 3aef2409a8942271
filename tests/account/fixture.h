/* SPDX-License-Identifier: Apache-2.0
 *
 * For tests of the loaders: a snapshot from a few lines of data, and an account in a line or two of text.
 */
#ifndef ROLECALL_TESTS_ACCOUNT_FIXTURE_H
#define ROLECALL_TESTS_ACCOUNT_FIXTURE_H

#include <setjmp.h>
#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include <cmocka.h>

#include "account/snapshot.h"

/* A file beside the dump. */
struct fixture_file {
    const char *name, *content;
};

#define DUMP_NAME  "get-account-authorization-details.json"
#define FILES_MOST 6

static int reader_setup(void **state)
{
    *state = snapshot_reader_new();
    return *state == NULL ? -1 : 0;
}

static int reader_teardown(void **state)
{
    snapshot_reader_free(*state);
    return 0;
}

/* "file:line:column: text", the file without its folder, in `space`. */
static inline const char *error_line(const struct err *err, char *space, size_t size)
{
    const char *file = err->file == NULL                 ? ""
                       : strrchr(err->file, '/') == NULL ? err->file
                                                         : strrchr(err->file, '/') + 1;
    if (err->line == 0)
        snprintf(space, size, "%s: %s", file, err->text);
    else
        snprintf(space, size, "%s:%zu:%zu: %s", file, err->line, err->column, err->text);
    return space;
}

static inline void write_file(const char *folder, const char *name, struct str content)
{
    char path[1024];
    snprintf(path, sizeof path, "%s/%s", folder, name);
    FILE *file = fopen(path, "wb");
    assert_non_null(file);
    assert_int_equal(fwrite(content.at, 1, content.len, file), content.len);
    assert_int_equal(fclose(file), 0);
}

/* A new folder of this test's own; `path` has room for 64 bytes. */
static inline void folder_new(char *path)
{
    strcpy(path, "/tmp/rolecall-test-XXXXXX");
    assert_non_null(mkdtemp(path));
}

static inline void folder_remove(const char *path)
{
    char command[128];
    snprintf(command, sizeof command, "rm -rf '%s'", path);
    assert_int_equal(system(command), 0);
}

/* Reads a folder with these files (up to FILES_MOST, ended by one without a name). */
static inline enum rc read_files(void **state, const struct fixture_file *files, struct account **out, struct err *err)
{
    char folder[64];
    folder_new(folder);
    for (size_t i = 0; i < FILES_MOST && files[i].name != NULL; i++)
        write_file(folder, files[i].name, str_of(files[i].content));
    struct arena *arena = arena_new(0);
    struct str path = str_of(folder);
    struct snapshot_list list = {0};
    assert_int_equal(snapshot_find(arena, &path, 1, &list, err), RC_OK);
    assert_int_equal(list.count, 1);
    enum rc rc = snapshot_read(*state, &list.entries[0], out, err);
    arena_free(arena);
    folder_remove(folder);
    return rc;
}

static inline struct account *read_files_well(void **state, const struct fixture_file *files)
{
    struct account *account = NULL;
    struct err err = ERR_NONE;
    char space[1024];
    if (read_files(state, files, &account, &err) != RC_OK)
        fail_msg("%s", error_line(&err, space, sizeof space));
    return account;
}

static inline struct account *read_dump(void **state, struct str text)
{
    struct account *account = NULL;
    struct err err = ERR_NONE;
    char space[1024];
    if (snapshot_read_bytes(*state, text, STR("dump.json"), &account, &err) != RC_OK)
        fail_msg("%s\n%.*s", error_line(&err, space, sizeof space), (int)text.len, text.at);
    return account;
}

/* The account's warning with this code, or NULL. */
static inline const char *warning_of(const struct account *account, const char *code)
{
    for (size_t i = 0; i < account->warning_count; i++) {
        if (strcmp(account->warnings[i].code, code) == 0)
            return account->warnings[i].message.at;
    }
    return NULL;
}

static inline void assert_text(struct str found, const char *wanted)
{
    if (!str_equal(found, str_of(wanted)))
        fail_msg("\"%.*s\" where \"%s\" should be", (int)found.len, found.len == 0 ? "" : found.at, wanted);
}

/* What a folder with these files is refused with; `dump` stands beside `files` when it is not NULL. */
static inline void assert_refused(void **state, const char *dump, const struct fixture_file *others, size_t count,
                                  const char *wanted)
{
    struct fixture_file files[FILES_MOST] = {{DUMP_NAME, dump}};
    struct account *account = NULL;
    struct err err = ERR_NONE;
    char space[1024];
    assert_true(count < FILES_MOST);
    for (size_t i = 0; i < count; i++)
        files[i + 1] = others[i];
    if (read_files(state, files, &account, &err) == RC_OK)
        fail_msg("read, where \"%s\" should be said", wanted);
    error_line(&err, space, sizeof space);
    if (strcmp(space, wanted) != 0)
        fail_msg("\"%s\" is said where \"%s\" should be", space, wanted);
    err_clear(&err);
}

/* A dump of one entity, for tables: the other sections are empty. */
#define NOTHING "{\"UserDetailList\":[],\"GroupDetailList\":[],\"RoleDetailList\":[],\"Policies\":[]}"
#define ONE_ROLE(members)                                                                                              \
    "{\"UserDetailList\":[],\"GroupDetailList\":[],\"Policies\":[],\"RoleDetailList\":[{" members "}]}"
#define ONE_USER(members)                                                                                              \
    "{\"RoleDetailList\":[],\"GroupDetailList\":[],\"Policies\":[],\"UserDetailList\":[{" members "}]}"

#endif
