/* SPDX-License-Identifier: Apache-2.0
 *
 * Base64 (RFC 4648, section 4), by a plain table. Strict: the padding must be there and the bits
 * under it must be zero (section 3.5), so that one value has one form.
 */
#include "text/base64.h"

static int sextet(char c)
{
    if (c >= 'A' && c <= 'Z')
        return c - 'A';
    if (c >= 'a' && c <= 'z')
        return c - 'a' + 26;
    if (c >= '0' && c <= '9')
        return c - '0' + 52;
    return c == '+' ? 62 : c == '/' ? 63 : -1;
}

/* Adds the bytes of one group of four characters, `padding` of them '='. */
static bool add_group(struct buf *out, uint32_t bits, unsigned padding)
{
    char bytes[3] = {(char)(bits >> 16), (char)(bits >> 8 & 0xff), (char)(bits & 0xff)};
    if (padding > 2 || (bits & ((1u << (8 * padding)) - 1)) != 0)
        return false;
    buf_add(out, (struct str){bytes, 3 - padding});
    return true;
}

bool base64_decode(struct str s, bool breaks, struct buf *out)
{
    size_t len_before = out->len;
    uint32_t bits = 0;
    unsigned count = 0; /* characters of the group at hand */
    unsigned padding = 0;
    bool ended = false;
    bool good = true;

    for (size_t i = 0; i < s.len && good; i++) {
        char c = s.at[i];
        if (breaks && (c == '\n' || c == '\r'))
            continue;
        int value = c == '=' ? 0 : sextet(c);
        good = value >= 0 && !ended && (c == '=' || padding == 0);
        padding += c == '=';
        bits = bits << 6 | (uint32_t)(value & 0x3f);
        if (good && ++count == 4) {
            good = add_group(out, bits, padding);
            ended = padding != 0;
            bits = 0;
            count = 0;
        }
    }
    if (good && count == 0 && out->failed == RC_OK)
        return true;
    if (out->at != NULL) {
        out->len = len_before;
        out->at[len_before] = '\0';
    }
    return false;
}

void base64_url_encode(struct str bytes, struct buf *out)
{
    static const char digits[] = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";
    for (size_t i = 0; i < bytes.len; i += 3) {
        size_t count = bytes.len - i < 3 ? bytes.len - i : 3;
        uint32_t bits = 0;
        for (size_t k = 0; k < 3; k++)
            bits = bits << 8 | (k < count ? (unsigned char)bytes.at[i + k] : 0);
        for (size_t k = 0; k <= count; k++)
            buf_add_char(out, digits[bits >> (18 - 6 * k) & 0x3f]);
    }
}
