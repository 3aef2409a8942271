/* SPDX-License-Identifier: Apache-2.0
 *
 * Files read piece by piece: plain and packed, whole and damaged.
 */
#include "text/stream.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>
#include <zlib.h>

#include <cmocka.h>

#include "base/buf.h"

#define LARGE ((size_t)1 << 20)

static char folder[] = "/tmp/test-stream-XXXXXX";
static char path[sizeof folder + 8];

static int make_folder(void **state)
{
    (void)state;
    if (mkdtemp(folder) == NULL)
        return -1;
    snprintf(path, sizeof path, "%s/in", folder);
    return 0;
}

static int remove_folder(void **state)
{
    (void)state;
    unlink(path);
    return rmdir(folder);
}

static void write_file(struct str content)
{
    FILE *file = fopen(path, "wb");

    assert_non_null(file);
    if (content.len > 0)
        assert_int_equal(fwrite(content.at, 1, content.len, file), content.len);
    assert_int_equal(fclose(file), 0);
}

static enum rc read_back(struct buf *out, struct err *err)
{
    struct stream *stream = NULL;
    struct str piece;
    enum rc rc = stream_open(str_of(path), &stream, err);

    while (rc == RC_OK) {
        rc = stream_next(stream, &piece, err);
        if (rc != RC_OK || piece.len == 0)
            break;
        buf_add(out, piece);
    }
    stream_free(stream);
    return rc;
}

/* One gzip member. */
static void pack(struct str plain, struct buf *out)
{
    z_stream zip = {0};
    size_t room = plain.len + plain.len / 100 + 1024;
    char *into = buf_reserve(out, room);

    assert_non_null(into);
    assert_int_equal(deflateInit2(&zip, 9, Z_DEFLATED, 16 + MAX_WBITS, 8, Z_DEFAULT_STRATEGY), Z_OK);
    zip.next_in = (z_const Bytef *)plain.at;
    zip.avail_in = (uInt)plain.len;
    zip.next_out = (Bytef *)into;
    zip.avail_out = (uInt)room;
    assert_int_equal(deflate(&zip, Z_FINISH), Z_STREAM_END);
    out->len += room - zip.avail_out;
    deflateEnd(&zip);
}

static void expect(struct str content, struct str plain)
{
    struct buf back = BUF_NEW(BUF_UNBOUNDED);
    struct err err = ERR_NONE;

    write_file(content);
    assert_int_equal(read_back(&back, &err), RC_OK);
    assert_true(str_equal(buf_str(&back), plain));
    buf_free(&back);
}

static void expect_error(struct str content, const char *text)
{
    struct buf back = BUF_NEW(BUF_UNBOUNDED);
    struct err err = ERR_NONE;

    write_file(content);
    assert_int_equal(read_back(&back, &err), RC_BAD_INPUT);
    assert_string_equal(err.text, text);
    assert_string_equal(err.file, path);
    err_clear(&err);
    buf_free(&back);
}

/* Text that packs badly in its first half and very well in its second. */
static char *large_text(void)
{
    char *text = malloc(LARGE);
    uint32_t seed = 1;

    assert_non_null(text);
    for (size_t i = 0; i < LARGE; i++) {
        seed = seed * 1664525u + 1013904223u;
        text[i] = i < LARGE / 2 ? (char)(seed >> 24) : 'a';
    }
    text[0] = 'x';
    return text;
}

static void plain_files(void **state)
{
    char *large = large_text();
    (void)state;

    expect(STR_EMPTY, STR_EMPTY);
    expect(STR("x"), STR("x"));
    expect((struct str){"\x1f", 1}, (struct str){"\x1f", 1});
    expect(STR("[1, 2]\n"), STR("[1, 2]\n"));
    expect((struct str){large, LARGE}, (struct str){large, LARGE});
    free(large);
}

static void packed_files(void **state)
{
    char *large = large_text();
    struct str plain = {large, LARGE};
    struct buf packed = BUF_NEW(BUF_UNBOUNDED);
    (void)state;

    pack(plain, &packed);
    expect(buf_str(&packed), plain);
    buf_reset(&packed);
    pack(STR("one "), &packed);
    pack(STR_EMPTY, &packed);
    pack(STR("two"), &packed);
    expect(buf_str(&packed), STR("one two"));
    for (int i = 0; i < 1000; i++)
        buf_add_char(&packed, '\0');
    expect(buf_str(&packed), STR("one two"));
    buf_free(&packed);
    free(large);
}

static void damaged_files(void **state)
{
    struct buf packed = BUF_NEW(BUF_UNBOUNDED);
    (void)state;

    pack(STR("some text that is long enough"), &packed);
    expect_error(str_slice(buf_str(&packed), 0, packed.len - 1), "damaged gzip data: it ends early");
    expect_error(str_slice(buf_str(&packed), 0, 2), "damaged gzip data: it ends early");
    packed.at[packed.len - 6] ^= 1; /* its checksum */
    expect_error(buf_str(&packed), "damaged gzip data");
    packed.at[packed.len - 6] ^= 1;
    buf_add_char(&packed, '\0');
    buf_add_char(&packed, 'x');
    expect_error(buf_str(&packed), "damaged gzip data: bytes behind its end");
    buf_free(&packed);
}

static void files_that_cannot_be_read(void **state)
{
    static const struct {
        struct str path;
        enum rc rc;
        const char *text;
    } cases[] = {
        {{NULL, 0}, RC_BAD_INPUT, "an empty file name"},
        {{"a\0b", 3}, RC_BAD_INPUT, "a file name with a NUL in it"},
        {{"/nowhere/at/all", 15}, RC_IO, "cannot open: No such file or directory"},
    };
    (void)state;

    for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
        struct stream *stream = NULL;
        struct err err = ERR_NONE;
        assert_int_equal(stream_open(cases[i].path, &stream, &err), cases[i].rc);
        assert_null(stream);
        assert_string_equal(err.text, cases[i].text);
        err_clear(&err);
    }
}

static void a_folder_is_no_file(void **state)
{
    struct stream *stream = NULL;
    struct err err = ERR_NONE;
    struct str bytes;
    (void)state;

    assert_int_equal(stream_open(str_of(folder), &stream, &err), RC_OK);
    assert_int_equal(stream_next(stream, &bytes, &err), RC_IO);
    assert_string_equal(err.text, "cannot read: Is a directory");
    assert_string_equal(err.file, folder);
    err_clear(&err);
    stream_free(stream);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(plain_files),         cmocka_unit_test(packed_files),
        cmocka_unit_test(damaged_files),       cmocka_unit_test(files_that_cannot_be_read),
        cmocka_unit_test(a_folder_is_no_file),
    };

    return cmocka_run_group_tests(tests, make_folder, remove_folder);
}
