/* SPDX-License-Identifier: Apache-2.0
 *
 * The small readers: dates, numbers, base64, addresses, ARNs, patterns, variables, CSV, the list of OIDC providers. What
 * one reads it prints back, or another way of reading it says the same.
 *
 * The input is two texts, parted by the first line feed.
 */
#include <arpa/inet.h>
#include <stdlib.h>
#include <string.h>

#include "policy/arn.h"
#include "policy/template.h"
#include "policy/value.h"
#include "rules/oidc.h"
#include "text/base64.h"
#include "text/csv.h"
#include "text/date.h"
#include "text/decimal.h"
#include "text/utf8.h"

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

static void must(bool holds)
{
    if (!holds)
        __builtin_trap();
}

static void check_dates(struct arena *arena, struct str a, struct str b)
{
    struct instant strict, loose, again, other;
    bool readable = date_read_loose(a, &loose);
    if (date_read(a, &strict) == DATE_READ) {
        must(readable && instant_compare(strict, loose) == 0);
        must(strict.nanos < 1000000000);
    }
    if (readable && loose.seconds > -INT64_C(62135596800) && loose.seconds < INT64_C(253402300800)) {
        struct str printed = date_print(arena, loose.seconds);
        must(printed.at != NULL && date_read(printed, &again) == DATE_READ && again.seconds == loose.seconds);
    }
    if (readable && date_read_loose(b, &other))
        must(instant_compare(loose, other) == -instant_compare(other, loose));
}

static void check_decimals(struct str a, struct str b)
{
    struct decimal first, second;
    int64_t number;
    if (!decimal_read(a, &first))
        return;
    must(decimal_compare(first, first) == 0);
    must(first.fraction.len + first.whole.len <= a.len);
    if (decimal_int64(first, &number)) {
        char *end;
        char text[64];
        must(decimal_is_whole(first));
        if (a.len < sizeof text) {
            memcpy(text, a.at, a.len);
            text[a.len] = '\0';
            must(strtoll(text, &end, 10) == number && (*end == '\0' || *end == '.'));
        }
    }
    if (decimal_read(b, &second))
        must(decimal_compare(first, second) == -decimal_compare(second, first));
}

static void check_base64(struct str a)
{
    static const char letters[] = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
    struct buf out = BUF_NEW(BUF_UNBOUNDED), encoded = BUF_NEW(BUF_UNBOUNDED), again = BUF_NEW(BUF_UNBOUNDED);
    bool strict = base64_decode(a, false, &out);
    must(strict || out.len == 0);
    must(!strict || a.len % 4 == 0);
    for (size_t i = 0; i < a.len; i += 3) {
        uint32_t bits = 0;
        for (size_t j = 0; j < 3; j++)
            bits = bits << 8 | (i + j < a.len ? (unsigned char)a.at[i + j] : 0);
        for (size_t j = 0; j < 4; j++)
            buf_add_char(&encoded, i + j < a.len + 1 ? letters[bits >> (18 - 6 * j) & 63] : '=');
        if (i % 19 == 0)
            buf_add(&encoded, STR("\r\n"));
    }
    must(base64_decode(buf_str(&encoded), true, &again) && str_equal(buf_str(&again), a));
    buf_reset(&again);
    if (strict)
        must(base64_decode(a, true, &again) && str_equal(buf_str(&again), buf_str(&out)));
    buf_free(&out);
    buf_free(&encoded);
    buf_free(&again);
}

static void check_addresses(struct str a, struct str b)
{
    struct ip_range first, second;
    char text[64];
    unsigned char bytes[16];
    if (!value_read_ip(a, &first))
        return;
    must(first.prefix <= (first.v6 ? 128u : 32u));
    must(ip_range_contains(&first, &first));
    must(memcmp(first.low, first.high, first.v6 ? 16 : 4) <= 0);
    struct str address = str_slice(a, 0, str_find(a, '/'));
    must(address.len < sizeof text);
    memcpy(text, address.at, address.len);
    text[address.len] = '\0';
    must(inet_pton(first.v6 ? AF_INET6 : AF_INET, text, bytes) == 1);
    must(memcmp(bytes, first.low, first.v6 ? 16 : 4) >= 0 && memcmp(bytes, first.high, first.v6 ? 16 : 4) <= 0);
    if (value_read_ip(b, &second) && ip_range_contains(&first, &second))
        must(first.v6 == second.v6 && first.prefix <= second.prefix);
}

static void check_arns(struct str a)
{
    struct arn arn;
    bool flag;
    bool is_arn = arn_read(a, &arn);
    must(is_arn == value_is_arn(a));
    must(value_arn_fields(a) >= 1 && value_arn_fields(a) <= VALUE_ARN_FIELDS);
    if (is_arn) {
        must(arn.resource.at + arn.resource.len == a.at + a.len);
        must(4 + arn.partition.len + arn.service.len + arn.region.len + arn.account.len + arn.resource.len + 4 ==
             a.len);
    }
    must(!arn_is_account(a) || a.len == 12);
    must(!value_read_bool(a, &flag) || a.len == 4 || a.len == 5);
}

/* As the grammar of patterns says it, by trying all: for short texts of ASCII. */
static bool matches(const char *pattern, size_t length, const char *text, size_t rest)
{
    if (length == 0)
        return rest == 0;
    if (*pattern == '*')
        return matches(pattern + 1, length - 1, text, rest) ||
               (rest > 0 && matches(pattern, length, text + 1, rest - 1));
    return rest > 0 && (*pattern == '?' || *pattern == *text) && matches(pattern + 1, length - 1, text + 1, rest - 1);
}

static bool is_ascii(struct str text)
{
    for (size_t i = 0; i < text.len; i++) {
        if ((unsigned char)text.at[i] >= 0x80)
            return false;
    }
    return true;
}

static void check_globs(struct arena *arena, struct str a, struct str b)
{
    struct glob glob;
    for (enum glob_kind kind = GLOB_TEXT; kind < GLOB_KIND_COUNT; kind++) {
        must(glob_compile_text(arena, a, kind, false, &glob) == RC_OK);
        enum glob_result result = glob_match(&glob, b);
        must(result != GLOB_OUT_OF_MEMORY);
        if (kind == GLOB_LITERAL)
            must((result == GLOB_MATCH) == str_equal(a, b) || !is_ascii(a) || !is_ascii(b));
        bool small = a.len <= 10 && b.len <= 24 && is_ascii(a) && is_ascii(b);
        bool by_trying = small && matches(a.at, a.len, b.at, b.len);
        if (small && kind == GLOB_TEXT)
            must((result == GLOB_MATCH) == by_trying && glob_match_plain(a, b, false) == by_trying);
        /* What is bound matches no more than what is free. */
        if (small && kind != GLOB_LITERAL)
            must(result != GLOB_MATCH || by_trying);
        must(glob_compile_text(arena, a, kind, true, &glob) == RC_OK);
        must(result != GLOB_MATCH || glob_match(&glob, b) == GLOB_MATCH);
    }
}

static enum variable_state some_value(const void *self, struct str key, struct str *value)
{
    *value = *(const struct str *)self;
    return (enum variable_state)(key.len % 3);
}

static void check_templates(struct arena *arena, struct str a, struct str b)
{
    struct template template;
    const struct variable_source source = {&b, some_value};
    const struct glob_piece *pieces = NULL;
    enum template_state state;
    size_t count = 0, length = 0;
    bool wild;
    must(template_parse(arena, a, false, &template) == RC_OK && template_is_plain(&template));
    must(template_parse(arena, a, true, &template) == RC_OK);
    must(!template.malformed || !template_is_plain(&template));
    must(template_expand(&template, &source, arena, &state, &pieces, &count, &wild) == RC_OK);
    for (size_t i = 0; state == TEMPLATE_READY && i < count; i++)
        length += pieces[i].text.len;
    if (state == TEMPLATE_READY && template_is_plain(&template))
        must(length == a.len);
}

static void check_tables(struct arena *arena, struct str all)
{
    struct csv csv = csv_open(all);
    struct err err = ERR_NONE;
    const struct oidc_list *list = NULL;
    size_t line = 0;
    bool more = true;
    enum rc rc = RC_OK;
    while (rc == RC_OK && more) {
        rc = csv_next(&csv, arena, &more, &err);
        if (rc == RC_OK && more) {
            must(csv.line > line && csv.field_count > 0);
            line = csv.line;
        }
    }
    must(rc == RC_OK || (rc == RC_BAD_INPUT && err.line > 0 && err.column > 0));
    err_clear(&err);
    rc = oidc_list_new(arena, all, STR("list.tsv"), &list, &err);
    must(rc == RC_OK || (rc == RC_BAD_INPUT && err.text != NULL && err.line > 0));
    if (rc == RC_OK)
        (void)oidc_find(list, str_slice(all, 0, str_find(all, '\t')));
    err_clear(&err);
}

static void check_shown(struct str all)
{
    struct buf shown = BUF_NEW(BUF_UNBOUNDED), ascii = BUF_NEW(BUF_UNBOUNDED);
    utf8_add_shown(&shown, all, false);
    utf8_add_shown(&ascii, all, true);
    must(shown.failed == RC_OK && is_ascii(buf_str(&ascii)));
    for (size_t at = 0; at < shown.len;)
        must((utf8_next(buf_str(&shown), &at) & UTF8_INVALID) == 0);
    for (size_t i = 0; i < shown.len; i++)
        must((unsigned char)shown.at[i] >= 0x20 && shown.at[i] != 0x7f);
    must(utf8_columns(buf_str(&shown)) <= 2 * utf8_length(buf_str(&shown)));
    buf_free(&shown);
    buf_free(&ascii);
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    struct str all = {(const char *)data, size};
    struct str b = all;
    struct str a = str_cut(&b, '\n');
    struct arena *arena = arena_new(0);
    must(arena != NULL);
    check_dates(arena, a, b);
    check_decimals(a, b);
    check_base64(a);
    check_addresses(a, b);
    check_arns(a);
    check_globs(arena, a, b);
    check_templates(arena, a, b);
    check_tables(arena, all);
    check_shown(all);
    arena_free(arena);
    return 0;
}
