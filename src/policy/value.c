/* SPDX-License-Identifier: Apache-2.0
 *
 * Reading the values of conditions.
 *
 * AWS: IAM JSON policy elements: Condition operators.
 */
#include "policy/value.h"

#include <arpa/inet.h>
#include <string.h>

#include "text/utf8.h"

#define V4_BITS 32
#define V6_BITS 128

bool value_read_bool(struct str s, bool *out)
{
    if (str_equal_nocase(s, STR("true"))) {
        *out = true;
        return true;
    }
    if (str_equal_nocase(s, STR("false"))) {
        *out = false;
        return true;
    }
    return false;
}

/* Digits without leading zeros, at most `most`. */
static bool read_prefix_length(struct str s, unsigned most, unsigned *out)
{
    unsigned value = 0;

    if (s.len == 0 || s.len > 3 || (s.len > 1 && s.at[0] == '0'))
        return false;
    for (size_t i = 0; i < s.len; i++) {
        if (s.at[i] < '0' || s.at[i] > '9')
            return false;
        value = value * 10 + (unsigned)(s.at[i] - '0');
    }
    if (value > most)
        return false;
    *out = value;
    return true;
}

/* ::ffff:0:0/96. Whether AWS takes such an address as IPv4 is not documented. */
static bool is_v4_mapped(const uint8_t bytes[16])
{
    static const uint8_t mapped[12] = {0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0xff, 0xff};

    return memcmp(bytes, mapped, sizeof mapped) == 0;
}

/* inet_pton takes neither leading zeros in IPv4 nor zones, octal or short forms. */
static bool read_address(struct str s, bool *v6, uint8_t bytes[16])
{
    char text[INET6_ADDRSTRLEN];

    if (s.len == 0 || s.len >= sizeof text || str_find(s, '\0') != s.len)
        return false;
    memcpy(text, s.at, s.len);
    text[s.len] = '\0';
    memset(bytes, 0, 16);
    *v6 = str_find(s, ':') != s.len;
    return inet_pton(*v6 ? AF_INET6 : AF_INET, text, bytes) == 1;
}

bool value_read_ip(struct str s, struct ip_range *out)
{
    struct ip_range range = {.v6 = false};
    size_t slash = str_find(s, '/');
    unsigned bits;

    if (!read_address(str_slice(s, 0, slash), &range.v6, range.low))
        return false;
    if (range.v6 && is_v4_mapped(range.low))
        return false;
    bits = range.v6 ? V6_BITS : V4_BITS;
    range.prefix = bits;
    if (slash != s.len && !read_prefix_length(str_from(s, slash + 1), bits, &range.prefix))
        return false;

    memcpy(range.high, range.low, sizeof range.high);
    for (unsigned bit = range.prefix; bit < bits; bit++) {
        uint8_t mask = (uint8_t)(0x80u >> bit % 8);
        range.low[bit / 8] &= (uint8_t)~mask;
        range.high[bit / 8] |= mask;
    }
    *out = range;
    return true;
}

bool ip_range_contains(const struct ip_range *range, const struct ip_range *address)
{
    return range->v6 == address->v6 && memcmp(range->low, address->low, sizeof range->low) <= 0 &&
           memcmp(address->high, range->high, sizeof range->high) <= 0;
}

bool ip_range_is_address(const struct ip_range *range)
{
    return range->prefix == (range->v6 ? V6_BITS : V4_BITS);
}

size_t value_arn_fields(struct str s)
{
    size_t fields = 1;

    for (size_t i = 0; i < s.len && fields < VALUE_ARN_FIELDS; i++) {
        if (s.at[i] == ':')
            fields++;
    }
    return fields;
}

bool value_is_arn(struct str s)
{
    return str_starts_with(s, STR("arn:")) && value_arn_fields(s) == VALUE_ARN_FIELDS;
}

bool value_is_stars(struct str s)
{
    for (size_t i = 0; i < s.len; i++) {
        if (s.at[i] != '*')
            return false;
    }
    return s.len > 0;
}

static uint32_t fold_ascii(uint32_t c)
{
    return c >= 'A' && c <= 'Z' ? c - 'A' + 'a' : c;
}

/* Blocks above U+00FF that hold letters of two cases. Within them no table of pairs is kept: a
 * difference there may be one of case. */
static bool in_cased_block(uint32_t c)
{
    static const struct {
        uint32_t first, last;
    } blocks[] = {
        {0x0100, 0x02af},   /* Latin Extended, IPA */
        {0x0370, 0x058f},   /* Greek, Cyrillic, Armenian */
        {0x10a0, 0x10ff},   /* Georgian */
        {0x13a0, 0x13ff},   /* Cherokee */
        {0x1c80, 0x1cbf},   /* Cyrillic and Georgian Extended */
        {0x1d00, 0x1dbf},   /* Phonetic Extensions */
        {0x1e00, 0x1fff},   /* Latin Extended Additional, Greek Extended */
        {0x2100, 0x218f},   /* Letterlike Symbols, Number Forms */
        {0x24b6, 0x24e9},   /* circled letters */
        {0x2c00, 0x2dff},   /* Glagolitic, Latin Extended-C, Coptic, Georgian Supplement */
        {0xa640, 0xa7ff},   /* Cyrillic Extended-B, Latin Extended-D */
        {0xab30, 0xabbf},   /* Latin Extended-E, Cherokee Supplement */
        {0xff21, 0xff5a},   /* full-width Latin */
        {0x10400, 0x1057f}, /* Deseret, Osage, Vithkuqi and their neighbours */
        {0x10c80, 0x10d8f}, /* Old Hungarian, Garay */
        {0x118a0, 0x118df}, /* Warang Citi */
        {0x16e40, 0x16e9f}, /* Medefaidrin */
        {0x1e900, 0x1e943}, /* Adlam */
    };

    for (size_t i = 0; i < sizeof blocks / sizeof blocks[0]; i++) {
        if (c >= blocks[i].first && c <= blocks[i].last)
            return true;
    }
    return false;
}

/* A letter of Latin-1 outside ASCII but the micro sign, which has its other case elsewhere. */
static bool is_latin1_letter(uint32_t c)
{
    return c >= 0xc0 && c <= 0xff && c != 0xd7 && c != 0xf7;
}

/* The letters of Latin-1 whose other case stands outside it: the micro sign, sharp s, a with ring (the angstrom sign), y
 * with diaeresis. */
static bool leaves_latin1(uint32_t letter, uint32_t other)
{
    static const struct {
        uint32_t letter, other;
    } pairs[] = {
        {0xb5, 0x39c}, {0xb5, 0x3bc}, {0xdf, 0x1e9e}, {0xc5, 0x212b}, {0xe5, 0x212b}, {0xff, 0x178},
    };

    for (size_t i = 0; i < sizeof pairs / sizeof pairs[0]; i++) {
        if (pairs[i].letter == letter && pairs[i].other == other)
            return true;
    }
    return false;
}

/* Whether two different characters, ASCII folded, may be one letter in two cases. */
static bool may_be_case_pair(uint32_t a, uint32_t b)
{
    uint32_t low = a < b ? a : b;
    uint32_t high = a < b ? b : a;

    if (low < 0x80) /* dotted and dotless i, long s, the kelvin sign */
        return (low == 'i' && (high == 0x130 || high == 0x131)) || (low == 's' && high == 0x17f) ||
               (low == 'k' && high == 0x212a);
    if (high <= 0xff)
        return is_latin1_letter(low) && is_latin1_letter(high) && high - low == 0x20 && high != 0xff;
    if (low <= 0xff)
        return leaves_latin1(low, high);
    return in_cased_block(high) && in_cased_block(low);
}

enum tri value_equal_nocase(struct str a, struct str b)
{
    enum tri equal = TRI_TRUE;
    size_t in_a = 0;
    size_t in_b = 0;

    while (in_a < a.len && in_b < b.len) {
        uint32_t left = fold_ascii(utf8_next(a, &in_a));
        uint32_t right = fold_ascii(utf8_next(b, &in_b));
        if (left == right)
            continue;
        if (!may_be_case_pair(left, right))
            return TRI_FALSE;
        equal = TRI_UNKNOWN;
    }
    return in_a == a.len && in_b == b.len ? equal : TRI_FALSE;
}
