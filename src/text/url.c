/* SPDX-License-Identifier: Apache-2.0
 *
 * Percent-decoding (RFC 3986, section 2.1), and encoding of all but its unreserved characters (2.3), as IAM User Guide,
 * "Create a signed API request" wants it.
 */
#include "text/url.h"

static int hex_digit(char c)
{
    char lower = (char)(c | 0x20);
    if (c >= '0' && c <= '9')
        return c - '0';
    return lower >= 'a' && lower <= 'f' ? lower - 'a' + 10 : -1;
}

enum rc url_decode(struct str s, struct buf *out, struct err *err)
{
    size_t len_before = out->len;
    enum rc rc = RC_OK;
    size_t at = 0;
    while (at < s.len) {
        size_t plain = str_find(str_from(s, at), '%');
        buf_add(out, str_slice(s, at, at + plain));
        at += plain;
        if (at == s.len)
            break;
        int high = at + 1 < s.len ? hex_digit(s.at[at + 1]) : -1;
        int low = at + 2 < s.len ? hex_digit(s.at[at + 2]) : -1;
        if (high < 0 || low < 0) {
            rc = err_set(err, RC_BAD_INPUT, "'%%' without two hex digits");
            err_place(err, STR_EMPTY, 0, at + 1);
            goto out;
        }
        buf_add_char(out, (char)(high * 16 + low));
        at += 3;
    }
    if (out->failed == RC_NO_MEMORY)
        rc = err_no_memory(err);
    else if (out->failed != RC_OK)
        rc = err_set(err, out->failed, "larger than %zu bytes when decoded", out->ceiling);
out:
    if (rc != RC_OK && out->at != NULL) {
        out->len = len_before;
        out->at[len_before] = '\0';
    }
    return rc;
}

static bool is_unreserved(char c)
{
    char lower = (char)(c | 0x20);
    return (lower >= 'a' && lower <= 'z') || (c >= '0' && c <= '9') || c == '-' || c == '.' || c == '_' || c == '~';
}

void url_encode(struct str s, struct buf *out)
{
    static const char digits[] = "0123456789ABCDEF";
    for (size_t i = 0; i < s.len; i++) {
        unsigned char byte = (unsigned char)s.at[i];
        char escape[] = {'%', digits[byte >> 4], digits[byte & 0xf]};
        if (is_unreserved(s.at[i]))
            buf_add_char(out, s.at[i]);
        else
            buf_add(out, (struct str){escape, sizeof escape});
    }
}
