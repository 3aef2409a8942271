/* SPDX-License-Identifier: Apache-2.0
 *
 * Percent-decoding: what is encoded byte by byte decodes to itself, a fault is at a '%', and a failed
 * call leaves the buffer as it was.
 */
#include "text/url.h"

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

static void must(bool holds)
{
    if (!holds)
        __builtin_trap();
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    struct str s = {(const char *)data, size};
    struct buf out = BUF_NEW(BUF_UNBOUNDED);
    struct err err = ERR_NONE;

    buf_add(&out, STR("kept"));
    if (url_decode(s, &out, &err) == RC_OK) {
        must(out.len - 4 <= size && (size - (out.len - 4)) % 2 == 0);
    } else {
        must(err.column >= 1 && err.column <= size && s.at[err.column - 1] == '%');
        must(out.len == 4);
    }
    must(str_starts_with(buf_str(&out), STR("kept")));
    err_clear(&err);

    struct buf encoded = BUF_NEW(BUF_UNBOUNDED);
    for (size_t i = 0; i < size; i++)
        buf_printf(&encoded, i % 2 == 0 ? "%%%02x" : "%%%02X", data[i]);
    buf_reset(&out);
    must(url_decode(buf_str(&encoded), &out, NULL) == RC_OK);
    must(str_equal(buf_str(&out), s));
    buf_free(&encoded);
    buf_free(&out);
    return 0;
}
