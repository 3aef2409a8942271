/* SPDX-License-Identifier: Apache-2.0 */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdlib.h>
#include <string.h>

#include <cmocka.h>

#include <fcntl.h>
#include <stdio.h>
#include <sys/stat.h>
#include <unistd.h>
#include <zlib.h>

#include "text/file.h"

#define COUNT(array) (sizeof(array) / sizeof *(array))

/* A folder for one test. */
static int folder_make(void **state)
{
    char *folder = strdup("test_file.XXXXXX");
    if (folder == NULL || mkdtemp(folder) == NULL || chdir(folder) != 0)
        return -1;
    *state = folder;
    return 0;
}

static int folder_remove(void **state)
{
    char *folder = *state;
    int failed = chdir("..") != 0 || rmdir(folder) != 0; /* each test removes its files */
    free(folder);
    return failed;
}

static void put(const char *name, struct str bytes)
{
    FILE *file = fopen(name, "wb");
    assert_non_null(file);
    assert_int_equal(fwrite(bytes.at, 1, bytes.len, file), bytes.len);
    assert_int_equal(fclose(file), 0);
}

/* Adds one gzip member that holds `plain`. */
static void pack(struct buf *out, struct str plain)
{
    z_stream stream = {0};
    assert_int_equal(deflateInit2(&stream, 9, Z_DEFLATED, 16 + MAX_WBITS, 8, Z_DEFAULT_STRATEGY), Z_OK);
    size_t room = deflateBound(&stream, plain.len);
    char *into = buf_reserve(out, room);
    assert_non_null(into);
    stream.next_in = (Bytef *)(uintptr_t)plain.at;
    stream.avail_in = (uInt)plain.len;
    stream.next_out = (Bytef *)into;
    stream.avail_out = (uInt)room;
    assert_int_equal(deflate(&stream, Z_FINISH), Z_STREAM_END);
    out->len += room - stream.avail_out;
    assert_int_equal(deflateEnd(&stream), Z_OK);
}

static void assert_reads(const char *name, struct str wanted)
{
    struct file file = {0};
    struct err err = ERR_NONE;
    if (file_read(str_of(name), &file, &err) != RC_OK)
        fail_msg("%s: %s", name, err.text);
    assert_true(str_equal(file.bytes, wanted));
    file_free(&file);
    file_free(&file);
}

static void assert_refuses(const char *name, enum rc rc, const char *text)
{
    struct file file = {0};
    struct err err = ERR_NONE;
    assert_int_equal(file_read(str_of(name), &file, &err), rc);
    assert_string_equal(err.text, text);
    assert_string_equal(err.file, strcmp(name, "-") == 0 ? "standard input" : name);
    assert_null(file.bytes.at);
    err_clear(&err);
}

static void plain_files(void **state)
{
    (void)state;
    static const size_t sizes[] = {0, 1, 5000, 256 * 1024, 256 * 1024 + 1, 3 << 20, 8 << 20, (9 << 20) + 77};
    for (size_t i = 0; i < COUNT(sizes); i++) {
        char *bytes = malloc(sizes[i] + 1);
        assert_non_null(bytes);
        for (size_t j = 0; j < sizes[i]; j++)
            bytes[j] = (char)(j * 31 >> 3);
        put("plain", (struct str){bytes, sizes[i]});
        assert_reads("plain", (struct str){bytes, sizes[i]});
        free(bytes);
    }
    assert_int_equal(unlink("plain"), 0);
}

/* What fstat says of a file is this much too much: then it has been cut short since, or else has grown. */
static off_t size_lie;

int __real_fstat(int fd, struct stat *status);
int __wrap_fstat(int fd, struct stat *status);

int __wrap_fstat(int fd, struct stat *status)
{
    int result = __real_fstat(fd, status);
    if (result == 0)
        status->st_size += size_lie;
    return result;
}

/* A file is what stands in it when it is read, whatever it was when its size was looked at; in halves, too. */
static void files_that_change(void **state)
{
    (void)state;
    static const size_t sizes[] = {0, 1, 100000, 5 << 20, 9 << 20, 17 << 20};
    static const off_t lies[] = {-(9 << 20), -(1 << 20), -1, 1, 64, 65, 300000, 1 << 20, 9 << 20, 20 << 20};
    char *bytes = malloc(17 << 20);
    assert_non_null(bytes);
    for (size_t i = 0; i < 17 << 20; i++)
        bytes[i] = (char)(i * 31 >> 3);
    for (size_t i = 0; i < COUNT(sizes); i++) {
        put("changing", (struct str){bytes, sizes[i]});
        for (size_t k = 0; k < COUNT(lies); k++) {
            if ((off_t)sizes[i] + lies[k] < 0)
                continue;
            size_lie = lies[k];
            assert_reads("changing", (struct str){bytes, sizes[i]});
            size_lie = 0;
        }
    }
    free(bytes);
    assert_int_equal(unlink("changing"), 0);
}

static void what_is_no_file(void **state)
{
    (void)state;
    assert_refuses("none", RC_IO, "cannot open: No such file or directory");
    assert_refuses(".", RC_IO, "is a folder, not a file");
    struct file file = {0};
    struct err err = ERR_NONE;
    assert_int_equal(file_read(STR_EMPTY, &file, &err), RC_BAD_INPUT);
    assert_int_equal(file_read(STR("a\0b"), &file, &err), RC_BAD_INPUT);
    err_clear(&err);

    /* A hole of more than 4 GiB takes no disk. */
    int fd = open("huge", O_CREAT | O_WRONLY, 0600);
    assert_true(fd >= 0);
    assert_int_equal(ftruncate(fd, ((off_t)4 << 30) + 1), 0);
    assert_int_equal(close(fd), 0);
    assert_refuses("huge", RC_LIMIT, "larger than 4096 MiB");
    assert_int_equal(unlink("huge"), 0);
}

/* Small files that hold secrets: nothing is unpacked, "-" is a name, and there is a ceiling. */
static void bounded(void **state)
{
    (void)state;
    struct buf packed = BUF_NEW(BUF_UNBOUNDED);
    pack(&packed, STR("plain"));
    struct {
        const char *name;
        struct str bytes;
    } files[] = {{"a", STR("12345678")}, {"-", STR("dash")}, {"empty", STR("")}, {"packed", buf_str(&packed)}};
    for (size_t i = 0; i < COUNT(files); i++) {
        struct file file = {STR_EMPTY, NULL};
        struct err err = ERR_NONE;
        bool missing = true;
        put(files[i].name, files[i].bytes);
        assert_int_equal(file_read_bounded(str_of(files[i].name), 1024, &file, &missing, &err), RC_OK);
        assert_true(str_equal(file.bytes, files[i].bytes));
        assert_false(missing);
        file_wipe(&file);
        assert_null(file.owned);
        file_wipe(&file);
        assert_int_equal(unlink(files[i].name), 0);
    }
    buf_free(&packed);

    put("a", STR("12345678"));
    assert_int_equal(symlink("fifo", "loop"), 0);
    assert_int_equal(mkdir("folder", 0700), 0);
    struct {
        const char *name;
        size_t ceiling;
        enum rc rc;
        bool missing;
        const char *text;
    } rows[] = {
        {"a", 8, RC_OK, false, NULL},
        {"a", 7, RC_LIMIT, false, "larger than 0 KiB"},
        {"a", (size_t)1 << 20, RC_OK, false, NULL},
        {"/dev/zero", (size_t)1 << 20, RC_LIMIT, false, "larger than 1 MiB"},
        {"/dev/zero", 64 << 10, RC_LIMIT, false, "larger than 64 KiB"},
        {"none", 8, RC_IO, true, "cannot open: No such file or directory"},
        {"a/none", 8, RC_IO, true, "cannot open: Not a directory"},
        {"loop", 8, RC_IO, true, "cannot open: No such file or directory"},
        {"folder", 8, RC_IO, false, "is a folder, not a file"},
        {"", 8, RC_BAD_INPUT, false, "an empty file name"},
    };
    for (size_t i = 0; i < COUNT(rows); i++) {
        struct file file = {STR_EMPTY, NULL};
        struct err err = ERR_NONE;
        bool missing = !rows[i].missing;
        assert_int_equal(file_read_bounded(str_of(rows[i].name), rows[i].ceiling, &file, &missing, &err), rows[i].rc);
        assert_int_equal(missing, rows[i].missing);
        if (rows[i].text != NULL)
            assert_string_equal(err.text, rows[i].text);
        err_clear(&err);
        file_wipe(&file);
    }
    assert_int_equal(unlink("a") | unlink("loop") | rmdir("folder"), 0);
}

static void pipes_and_standard_input(void **state)
{
    (void)state;
    int ends[2];
    assert_int_equal(pipe(ends), 0);
    assert_int_equal(write(ends[1], "from a pipe", 11), 11);
    assert_int_equal(close(ends[1]), 0);
    int kept = dup(STDIN_FILENO);
    assert_int_equal(dup2(ends[0], STDIN_FILENO), STDIN_FILENO);
    assert_reads("-", STR("from a pipe"));
    assert_reads("-", STR_EMPTY); /* not closed: at its end */

    int folder = open(".", O_RDONLY);
    assert_int_equal(dup2(folder, STDIN_FILENO), STDIN_FILENO);
    assert_refuses("-", RC_IO, "is a folder, not a file");
    assert_int_equal(dup2(kept, STDIN_FILENO), STDIN_FILENO);
    assert_int_equal(close(folder), 0);
    assert_int_equal(close(kept), 0);
    assert_int_equal(close(ends[0]), 0);
}

static void gzip_files(void **state)
{
    (void)state;
    struct buf packed = BUF_NEW(BUF_UNBOUNDED);
    pack(&packed, STR("one, "));
    pack(&packed, STR_EMPTY);
    pack(&packed, STR("two"));
    put("a.json", buf_str(&packed)); /* the name does not matter */
    assert_reads("a.json", STR("one, two"));

    size_t whole = packed.len;
    buf_add(&packed, STR("\0\0\0\0"));
    put("a.json", buf_str(&packed));
    assert_reads("a.json", STR("one, two"));

    packed.len = whole;
    buf_add(&packed, STR("more"));
    put("a.json", buf_str(&packed));
    assert_refuses("a.json", RC_BAD_INPUT, "damaged gzip data: other bytes follow it");

    for (size_t cut = 2; cut < whole; cut++) { /* wherever it is cut, but between two members */
        struct file file = {0};
        struct err err = ERR_NONE;
        put("a.json", (struct str){packed.at, cut});
        enum rc rc = file_read(STR("a.json"), &file, &err);
        if (rc == RC_OK) {
            assert_true(str_equal(file.bytes, STR("one, ")));
        } else {
            assert_int_equal(rc, RC_BAD_INPUT);
            assert_string_equal(err.text, "the file ends inside its gzip data");
            assert_string_equal(err.kind, "bad-gzip");
            assert_non_null(strstr(err.hint, "cut short"));
            assert_string_equal(err.file, "a.json");
        }
        file_free(&file);
        err_clear(&err);
    }
    packed.at[whole - 1] ^= 1; /* the length of the last member */
    put("a.json", (struct str){packed.at, whole});
    assert_refuses("a.json", RC_BAD_INPUT, "damaged gzip data: incorrect length check");
    packed.at[whole - 5] ^= 1; /* its checksum, which is looked at first */
    put("a.json", (struct str){packed.at, whole});
    assert_refuses("a.json", RC_BAD_INPUT, "damaged gzip data: incorrect data check");
    put("a.json", STR("\x1f\x8b\x08\xff garbage"));
    assert_refuses("a.json", RC_BAD_INPUT, "damaged gzip data: unknown header flags set");
    assert_int_equal(unlink("a.json"), 0);
    buf_free(&packed);
}

static void unpacking_has_a_ceiling(void **state)
{
    (void)state;
    enum {
        LONG = 1 << 20
    };
    char *plain = calloc(1, LONG);
    assert_non_null(plain);
    struct buf packed = BUF_NEW(BUF_UNBOUNDED);
    pack(&packed, (struct str){plain, LONG});
    struct buf out = BUF_NEW(BUF_UNBOUNDED);
    struct err err = ERR_NONE;
    buf_add(&out, STR("kept"));
    assert_int_equal(file_gunzip(buf_str(&packed), LONG + 4, &out, &err), RC_OK);
    assert_int_equal(out.len, LONG + 4);
    assert_memory_equal(out.at, "kept\0", 5);
    buf_reset(&out);
    buf_add(&out, STR("kept"));
    assert_int_equal(file_gunzip(buf_str(&packed), LONG + 3, &out, &err), RC_LIMIT);
    assert_int_equal(out.failed, RC_OK);
    assert_string_equal(out.at, "kept");
    err_clear(&err);
    buf_free(&out);
    out = BUF_NEW(LONG - 1); /* the buffer's own counts too */
    assert_int_equal(file_gunzip(buf_str(&packed), SIZE_MAX, &out, &err), RC_LIMIT);
    err_clear(&err);
    buf_free(&out);

    assert_int_equal(file_gunzip(STR_EMPTY, LONG, &out, &err), RC_BAD_INPUT);
    err_clear(&err);
    buf_free(&out);
    buf_free(&packed);
    free(plain);
}

static void writing_whole(void **state)
{
    (void)state;
    struct err err = ERR_NONE;
    struct stat status;
    assert_int_equal(file_write_whole(STR("out.json"), STR("first"), &err), RC_OK);
    assert_reads("out.json", STR("first"));
    assert_int_equal(stat("out.json", &status), 0);
    assert_int_equal(status.st_mode & 0777, 0600);
    assert_int_equal(file_write_whole(STR("./out.json"), STR_EMPTY, &err), RC_OK);
    assert_reads("out.json", STR_EMPTY);

    /* Through a link: the link stays one. */
    assert_int_equal(symlink("out.json", "link"), 0);
    assert_int_equal(file_write_whole(STR("link"), STR("second"), &err), RC_OK);
    assert_int_equal(lstat("link", &status), 0);
    assert_true(S_ISLNK(status.st_mode));
    assert_reads("out.json", STR("second"));

    /* Through two links to a file that is not there yet, beside the second one. */
    assert_int_equal(mkdir("folder", 0700), 0);
    assert_int_equal(symlink("new.json", "folder/second"), 0);
    assert_int_equal(symlink("folder/second", "first"), 0);
    assert_int_equal(file_write_whole(STR("first"), STR("third"), &err), RC_OK);
    assert_reads("folder/new.json", STR("third"));
    assert_int_equal(lstat("first", &status), 0);
    assert_true(S_ISLNK(status.st_mode));
    assert_int_equal(lstat("folder/second", &status), 0);
    assert_true(S_ISLNK(status.st_mode));
    assert_int_equal(symlink("itself", "itself"), 0);
    assert_int_equal(file_write_whole(STR("itself"), STR("x"), &err), RC_IO);
    assert_string_equal(err.text, "cannot write: Too many levels of symbolic links");
    assert_int_equal(unlink("itself"), 0);
    assert_int_equal(unlink("first"), 0);
    assert_int_equal(unlink("folder/second"), 0);
    assert_int_equal(unlink("folder/new.json"), 0);
    assert_int_equal(rmdir("folder"), 0);

    /* A name as long as names may be. */
    char longest[256] = {0};
    memset(longest, 'n', 255);
    assert_int_equal(file_write_whole(str_of(longest), STR("x"), &err), RC_OK);
    assert_int_equal(unlink(longest), 0);

    /* A device is written to, not replaced. */
    assert_int_equal(file_write_whole(STR("/dev/null"), STR("x"), &err), RC_OK);
    assert_int_equal(stat("/dev/null", &status), 0);
    assert_true(S_ISCHR(status.st_mode));

    assert_int_equal(file_write_whole(STR("."), STR("x"), &err), RC_IO);
    assert_string_equal(err.text, "is a folder, not a file");
    assert_string_equal(err.file, ".");
    assert_int_equal(file_write_whole(STR("none/out.json"), STR("x"), &err), RC_IO);
    assert_string_equal(err.text, "cannot write: No such file or directory");
    assert_int_equal(file_write_whole(STR("/dev/full"), STR("x"), &err), RC_IO);
    assert_string_equal(err.text, "cannot write: No space left on device");
    err_clear(&err);
    assert_int_equal(unlink("link"), 0);
    assert_int_equal(unlink("out.json"), 0); /* and nothing else is left: folder_remove would fail */
}

static void two_spellings_of_one_place(void **state)
{
    static const struct {
        const char *first, *second;
        bool same;
    } rows[] = {
        {"x.json", "x.json", true},    {"x.json", "./x.json", true}, {"x.json", "folder/../x.json", true},
        {"x.json", "to-x", true},      {"to-x", "./to-x", true},     {"to-x", "to-to-x", true},
        {"folder/x", "other/x", true}, {"x.json", "y.json", false},  {"x.json", "folder/x.json", false},
        {"hard", "hard-too", false},   {"to-x", "y.json", false},    {"none/x", "none/./x", false},
        {"itself", "./itself", false}, {"itself", "x.json", false},  {"/dev/null", "/dev/../dev/null", true},
    };
    struct err err = ERR_NONE;

    (void)state;
    assert_int_equal(mkdir("folder", 0700), 0);
    assert_int_equal(symlink("folder", "other"), 0);
    assert_int_equal(symlink("x.json", "to-x"), 0); /* which is not there */
    assert_int_equal(symlink("./to-x", "to-to-x"), 0);
    assert_int_equal(symlink("itself", "itself"), 0);
    assert_int_equal(file_write_whole(STR("hard"), STR("x"), &err), RC_OK);
    assert_int_equal(link("hard", "hard-too"), 0);
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
        bool same = !rows[i].same;
        assert_int_equal(file_same_place(str_of(rows[i].first), str_of(rows[i].second), &same, &err), RC_OK);
        if (same != rows[i].same)
            fail_msg("%s and %s", rows[i].first, rows[i].second);
        assert_int_equal(file_same_place(str_of(rows[i].second), str_of(rows[i].first), &same, &err), RC_OK);
        assert_int_equal(same, rows[i].same);
    }
    static const char *const left[] = {"other", "to-x", "to-to-x", "itself", "hard", "hard-too"};
    for (size_t i = 0; i < sizeof left / sizeof *left; i++)
        assert_int_equal(unlink(left[i]), 0);
    assert_int_equal(rmdir("folder"), 0);
}

/* Of two files the second of which cannot be written, none appears. */
static void writing_in_two_steps(void **state)
{
    (void)state;
    struct err err = ERR_NONE;
    struct file_write *first = NULL;
    struct file_write *second = NULL;
    assert_int_equal(file_write_prepare(STR("first"), STR("1"), &first, &err), RC_OK);
    assert_int_equal(access("first", F_OK), -1);
    assert_int_equal(file_write_prepare(STR("none/second"), STR("2"), &second, &err), RC_IO);
    assert_null(second);
    err_clear(&err);
    file_write_drop(first);
    file_write_drop(NULL);
    assert_int_equal(access("first", F_OK), -1);

    assert_int_equal(file_write_prepare(STR("first"), STR("1"), &first, &err), RC_OK);
    assert_int_equal(file_write_finish(first, &err), RC_OK);
    assert_reads("first", STR("1"));
    /* What took the name in between stays, and nothing beside it. */
    assert_int_equal(unlink("first"), 0);
    assert_int_equal(file_write_prepare(STR("first"), STR("1"), &first, &err), RC_OK);
    assert_int_equal(mkdir("first", 0700), 0);
    assert_int_equal(file_write_finish(first, &err), RC_IO);
    assert_string_equal(err.text, "cannot write: Is a directory");
    assert_string_equal(err.file, "first");
    err_clear(&err);
    assert_int_equal(rmdir("first"), 0);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test_setup_teardown(plain_files, folder_make, folder_remove),
        cmocka_unit_test_setup_teardown(files_that_change, folder_make, folder_remove),
        cmocka_unit_test_setup_teardown(what_is_no_file, folder_make, folder_remove),
        cmocka_unit_test_setup_teardown(bounded, folder_make, folder_remove),
        cmocka_unit_test_setup_teardown(pipes_and_standard_input, folder_make, folder_remove),
        cmocka_unit_test_setup_teardown(gzip_files, folder_make, folder_remove),
        cmocka_unit_test(unpacking_has_a_ceiling),
        cmocka_unit_test_setup_teardown(writing_whole, folder_make, folder_remove),
        cmocka_unit_test_setup_teardown(two_spellings_of_one_place, folder_make, folder_remove),
        cmocka_unit_test_setup_teardown(writing_in_two_steps, folder_make, folder_remove),
    };
    const char *temporary = getenv("TMPDIR");
    if (chdir(temporary != NULL ? temporary : "/tmp") != 0)
        return 1;
    return cmocka_run_group_tests(tests, NULL, NULL);
}
