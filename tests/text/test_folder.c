/* SPDX-License-Identifier: Apache-2.0 */
#include <fcntl.h>
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <sys/stat.h>
#include <sys/wait.h>
#include <unistd.h>

#include <cmocka.h>

#include "text/file.h"
#include "text/folder.h"

static bool owns(struct str name)
{
    return str_equal(name, STR("a.json")) || str_equal(name, STR("b.json"));
}

/* A temporary folder, and a path in it. */
static char *base;
static char path_text[4096];
static struct str path(const char *name)
{
    (void)snprintf(path_text, sizeof path_text, "%s/%s", base, name);
    return str_of(path_text);
}

static int set_up(void **state)
{
    (void)state;
    struct err err = ERR_NONE;
    return folder_make_temporary(STR_EMPTY, &base, &err) == RC_OK ? 0 : 1;
}

static int tear_down(void **state)
{
    (void)state;
    char command[64 + sizeof path_text];
    pid_t child = fork();
    if (child == 0) {
        (void)snprintf(command, sizeof command, "%s", base);
        execlp("rm", "rm", "-rf", "--", command, (char *)NULL);
        _exit(127);
    }
    int status = 1;
    (void)waitpid(child, &status, 0);
    free(base);
    base = NULL;
    return status;
}

static bool exists(const char *name)
{
    struct stat status;
    return lstat(path(name).at, &status) == 0;
}

static unsigned mode_of(const char *name)
{
    struct stat status;
    assert_int_equal(lstat(path(name).at, &status), 0);
    return status.st_mode & 07777;
}

static void put(const char *name, const char *content)
{
    struct err err = ERR_NONE;
    assert_int_equal(file_write_whole(path(name), str_of(content), &err), RC_OK);
}

static void expect_content(const char *name, const char *content)
{
    struct err err = ERR_NONE;
    struct file file;
    assert_int_equal(file_read(path(name), &file, &err), RC_OK);
    assert_true(str_equal(file.bytes, str_of(content)));
    file_free(&file);
}

static struct folder_write *begin(const char *name)
{
    struct err err = ERR_NONE;
    struct folder_write *folder = NULL;
    enum rc rc = folder_write_begin(path(name), owns, &folder, &err);
    if (rc != RC_OK)
        print_message("%s\n", err.text);
    assert_int_equal(rc, RC_OK);
    return folder;
}

static void add(struct folder_write *folder, const char *name, const char *content)
{
    struct err err = ERR_NONE;
    assert_int_equal(folder_write_file(folder, str_of(name), str_of(content), &err), RC_OK);
}

static void write_one(const char *content)
{
    struct err err = ERR_NONE;
    struct folder_write *folder = begin("out");
    add(folder, "a.json", content);
    assert_int_equal(folder_write_finish(folder, &err), RC_OK);
}

static void appears_when_it_is_whole(void **state)
{
    (void)state;
    mode_t before = umask(0);
    struct err err = ERR_NONE;
    struct folder_write *folder = begin("out");
    add(folder, "a.json", "first");
    add(folder, "b.json", "");
    assert_false(exists("out"));
    assert_true(exists(".out.partial"));
    assert_int_equal(folder_write_finish(folder, &err), RC_OK);
    (void)umask(before);
    assert_false(exists(".out.partial"));
    expect_content("out/a.json", "first");
    expect_content("out/b.json", "");
    assert_int_equal(mode_of("out"), 0700);
    assert_int_equal(mode_of("out/a.json"), 0600);
}

static void modes_do_not_follow_the_umask(void **state)
{
    (void)state;
    mode_t before = umask(0277);
    write_one("first");
    (void)umask(before);
    assert_int_equal(mode_of("out"), 0700);
    assert_int_equal(mode_of("out/a.json"), 0600);
}

static void dropped_leaves_no_trace(void **state)
{
    (void)state;
    struct folder_write *folder = begin("out");
    add(folder, "a.json", "first");
    folder_write_drop(folder);
    assert_false(exists("out"));
    assert_false(exists(".out.partial"));
    folder_write_drop(NULL);
}

static void takes_the_place_of_its_own(void **state)
{
    (void)state;
    struct err err = ERR_NONE;
    assert_int_equal(folder_make(path("out"), &err), RC_OK); /* empty */
    write_one("first");
    put("out/b.json", "old");
    write_one("second");
    expect_content("out/a.json", "second");
    assert_false(exists("out/b.json"));
    assert_false(exists(".out.partial"));
    assert_false(exists(".out.old.partial"));
}

static void leaves_what_is_not_its_own(void **state)
{
    (void)state;
    struct err err = ERR_NONE;
    struct folder_write *folder = NULL;
    assert_int_equal(folder_make(path("out"), &err), RC_OK);
    put("out/a.json", "old");
    put("out/notes.txt", "mine");
    assert_int_equal(folder_write_begin(path("out"), owns, &folder, &err), RC_BAD_INPUT);
    assert_string_equal(err.text, "the folder holds what is no part of a snapshot: notes.txt");
    err_clear(&err);
    assert_null(folder);
    expect_content("out/notes.txt", "mine");

    put("file", "mine");
    assert_int_equal(folder_write_begin(path("file"), owns, &folder, &err), RC_BAD_INPUT);
    assert_string_equal(err.text, "it is there already, and no folder");
    err_clear(&err);

    assert_int_equal(symlink("out", path("link").at), 0);
    assert_int_equal(folder_write_begin(path("link"), owns, &folder, &err), RC_BAD_INPUT);
    err_clear(&err);
}

static void looks_again_at_the_end(void **state)
{
    (void)state;
    struct err err = ERR_NONE;
    struct folder_write *folder = begin("out");
    add(folder, "a.json", "first");
    assert_int_equal(folder_make(path("out"), &err), RC_OK);
    put("out/notes.txt", "mine");
    assert_int_equal(folder_write_finish(folder, &err), RC_BAD_INPUT);
    err_clear(&err);
    expect_content("out/notes.txt", "mine");
    assert_false(exists(".out.partial"));
}

static void removes_what_a_killed_run_left(void **state)
{
    (void)state;
    struct err err = ERR_NONE;
    assert_int_equal(folder_make(path(".out.partial"), &err), RC_OK);
    put(".out.partial/a.json", "half");
    write_one("whole");
    expect_content("out/a.json", "whole");

    /* but not what is no part of it */
    struct folder_write *folder = NULL;
    assert_int_equal(folder_make(path(".out.partial"), &err), RC_OK);
    put(".out.partial/notes.txt", "mine");
    assert_int_equal(folder_write_begin(path("out"), owns, &folder, &err), RC_IO);
    err_clear(&err);
    expect_content(".out.partial/notes.txt", "mine");
}

static void sweeps(void **state)
{
    (void)state;
    struct err err = ERR_NONE;
    assert_int_equal(folder_make(path(".one.partial"), &err), RC_OK);
    put(".one.partial/a.json", "half");
    assert_int_equal(folder_make(path(".two.partial"), &err), RC_OK);
    put(".two.partial/notes.txt", "mine");
    assert_int_equal(folder_make(path("three"), &err), RC_OK);
    put("three/a.json", "whole");
    folder_sweep(str_of(base), owns);
    assert_false(exists(".one.partial"));
    assert_true(exists(".two.partial/notes.txt"));
    assert_true(exists("three/a.json"));
}

static void removes_a_folder_of_folders(void **state)
{
    (void)state;
    struct err err = ERR_NONE;
    char *made = NULL;
    assert_int_equal(folder_make_temporary(str_of(base), &made, &err), RC_OK);
    struct stat status;
    assert_int_equal(lstat(made, &status), 0);
    assert_int_equal(status.st_mode & 07777, 0700);
    char name[4096];
    (void)snprintf(name, sizeof name, "%s/one", made);
    assert_int_equal(folder_make(str_of(name), &err), RC_OK);
    (void)snprintf(name, sizeof name, "%s/one/a.json", made);
    assert_int_equal(file_write_whole(str_of(name), STR("x"), &err), RC_OK);
    folder_remove(str_of(made), owns);
    assert_int_not_equal(lstat(made, &status), 0);
    free(made);
}

static void names(void **state)
{
    (void)state;
    struct err err = ERR_NONE;
    struct folder_write *folder = NULL;
    static const char *const none[] = {"", ".", "..", "/", "a/.."};
    for (size_t i = 0; i < sizeof none / sizeof *none; i++) {
        assert_int_equal(folder_write_begin(str_of(none[i]), owns, &folder, &err), RC_BAD_INPUT);
        err_clear(&err);
    }
    assert_int_equal(folder_write_begin(path("not/there"), owns, &folder, &err), RC_IO);
    err_clear(&err);
    folder = begin("slash/");
    add(folder, "a.json", "x");
    assert_int_equal(folder_write_finish(folder, &err), RC_OK);
    expect_content("slash/a.json", "x");
    assert_int_equal(folder_make(path("not/there"), &err), RC_IO);
    err_clear(&err);
    put("file", "x");
    assert_int_equal(folder_make(path("file"), &err), RC_BAD_INPUT);
    err_clear(&err);
}

static void one_at_a_time(void **state)
{
    (void)state;
    struct err err = ERR_NONE;
    struct folder_lock *first = NULL, *second = NULL;
    assert_int_equal(folder_lock(str_of(base), &first, &err), RC_OK);
    assert_int_equal(folder_lock(str_of(base), &second, &err), RC_BAD_INPUT);
    char wanted[64];
    (void)snprintf(wanted, sizeof wanted, "another rolecall (process %ld) works in this folder", (long)getpid());
    assert_string_equal(err.text, wanted);
    err_clear(&err);
    folder_unlock(first);
    assert_false(exists(".rolecall.lock"));
    put(".rolecall.lock", "1\n"); /* of one that was killed */
    assert_int_equal(folder_lock(str_of(base), &second, &err), RC_OK);
    folder_unlock(second);
    folder_unlock(NULL);
}

int main(void)
{
#define IN_FOLDER(test) cmocka_unit_test_setup_teardown(test, set_up, tear_down)
    const struct CMUnitTest tests[] = {
        IN_FOLDER(appears_when_it_is_whole),
        IN_FOLDER(modes_do_not_follow_the_umask),
        IN_FOLDER(dropped_leaves_no_trace),
        IN_FOLDER(takes_the_place_of_its_own),
        IN_FOLDER(leaves_what_is_not_its_own),
        IN_FOLDER(looks_again_at_the_end),
        IN_FOLDER(removes_what_a_killed_run_left),
        IN_FOLDER(sweeps),
        IN_FOLDER(removes_a_folder_of_folders),
        IN_FOLDER(names),
        IN_FOLDER(one_at_a_time),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
