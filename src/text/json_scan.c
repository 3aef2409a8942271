/* SPDX-License-Identifier: Apache-2.0
 *
 * JSON's grammar (RFC 8259) over plain bytes. Not recursive: the open brackets are a stack of
 * JSON_DEPTH_MAX places.
 */
#include "text/json_scan.h"

#include <string.h>

#include "text/json.h"
#include "text/utf8.h"

/* What may come next. */
enum expect {
    EXPECT_VALUE,        /* at the start, after a colon, after a comma in an array */
    EXPECT_VALUE_OR_END, /* after [ */
    EXPECT_NAME_OR_END,  /* after { */
    EXPECT_NAME,         /* after a comma in an object */
    EXPECT_COLON,
    EXPECT_COMMA_OR_END, /* after a value inside brackets */
    EXPECT_NOTHING       /* after the outermost value */
};

struct check {
    struct str text;
    size_t at;
    size_t comma; /* where the last comma stood */
    size_t depth;
    char open[JSON_DEPTH_MAX]; /* '[' or '{' */
    struct err *err;
};

static bool is_digit(char c)
{
    return c >= '0' && c <= '9';
}

static bool is_blank(char c)
{
    return c == ' ' || c == '\t' || c == '\n' || c == '\r';
}

/* Ends of lines, and characters: all bytes but those that go on with one. Plain loops, which compilers make wide, and of
 * which none counts further than a byte goes. */
enum {
    COUNTED = 240
};

static size_t count_lines(const char *at, size_t len)
{
    size_t count = 0;
    for (size_t begin = 0; begin < len; begin += COUNTED) {
        size_t end = len - begin < COUNTED ? len - begin : COUNTED;
        unsigned char few = 0;
        for (size_t i = 0; i < end; i++)
            few = (unsigned char)(few + (at[begin + i] == '\n'));
        count += few;
    }
    return count;
}

static size_t count_characters(const char *at, size_t len)
{
    size_t count = 0;
    for (size_t begin = 0; begin < len; begin += COUNTED) {
        size_t end = len - begin < COUNTED ? len - begin : COUNTED;
        unsigned char few = 0;
        for (size_t i = 0; i < end; i++)
            few = (unsigned char)(few + ((signed char)at[begin + i] >= -0x40));
        count += few;
    }
    return count;
}

void json_scan_move(struct str text, struct json_cursor *cursor, size_t to)
{
    if (to <= cursor->offset)
        return;
    const char *at = text.at + cursor->offset;
    size_t len = to - cursor->offset;
    const char *last = memrchr(at, '\n', len);
    cursor->offset = to;
    if (last == NULL) {
        cursor->column += count_characters(at, len);
        return;
    }
    size_t lines = (size_t)(last - at) + 1;
    cursor->line += count_lines(at, lines);
    cursor->column = 1 + count_characters(at + lines, len - lines);
}

static enum rc fault(struct check *check, size_t offset, const char *kind, const char *text)
{
    struct json_cursor place = {0, 1, 1};
    json_scan_move(check->text, &place, offset);
    err_set(check->err, RC_BAD_INPUT, "%s", text);
    err_kind(check->err, kind);
    err_place(check->err, STR_EMPTY, place.line, place.column);
    return RC_BAD_INPUT;
}

static enum rc bad(struct check *check, size_t offset, const char *text)
{
    return fault(check, offset, "bad-json", text);
}

/* The input is right as far as it goes. */
static enum rc cut_short(struct check *check, bool in_string)
{
    const char *text = "the file ends inside a value";
    if (in_string)
        text = "the file ends inside a string";
    else if (check->depth > 0)
        text =
            check->open[check->depth - 1] == '[' ? "the file ends inside an array" : "the file ends inside an object";
    bad(check, check->text.len, text);
    err_hint(check->err, "the file may be cut short; collect it again");
    return RC_BAD_INPUT;
}

static int hex_digit(char c)
{
    char lower = (char)(c | 0x20);
    if (is_digit(c))
        return c - '0';
    return lower >= 'a' && lower <= 'f' ? lower - 'a' + 10 : -1;
}

/* The four hex digits at `at`, or -1. */
static int hex4(struct str text, size_t at)
{
    int value = 0;
    for (size_t i = at; i < at + 4; i++) {
        int digit = i < text.len ? hex_digit(text.at[i]) : -1;
        if (digit < 0)
            return -1;
        value = value * 16 + digit;
    }
    return value;
}

/* check->at is the backslash. */
static enum rc check_escape(struct check *check)
{
    struct str text = check->text;
    size_t start = check->at;
    if (start + 1 >= text.len)
        return cut_short(check, true);
    char c = text.at[start + 1];
    if (c != 'u') {
        if (c == '\0' || strchr("\"\\/bfnrt", c) == NULL)
            return bad(check, start, "unknown escape in a string");
        check->at = start + 2;
        return RC_OK;
    }

    int unit = hex4(text, start + 2);
    if (unit < 0) {
        size_t at = start + 2;
        while (at < text.len && hex_digit(text.at[at]) >= 0)
            at++;
        return at == text.len ? cut_short(check, true) : bad(check, start, "\\u without four hex digits");
    }
    check->at = start + 6;
    if (unit < 0xd800 || unit > 0xdfff)
        return RC_OK;
    if (unit < 0xdc00 && check->at + 1 < text.len && text.at[check->at] == '\\' && text.at[check->at + 1] == 'u') {
        int low = hex4(text, check->at + 2);
        if (low >= 0xdc00 && low <= 0xdfff) {
            check->at += 6;
        }
    }
    return RC_OK;
}

/* One character above U+007F. */
static enum rc check_utf8(struct check *check)
{
    size_t next = check->at;
    if (!(utf8_next(check->text, &next) & UTF8_INVALID)) {
        check->at = next;
        return RC_OK;
    }
    /* A sequence that the end cuts off is a cut file, not a wrong one. */
    unsigned char first = (unsigned char)check->text.at[check->at];
    size_t wanted = first >= 0xf0 ? 4 : first >= 0xe0 ? 3 : 2;
    size_t left = check->text.len - check->at;
    if (first >= 0xc2 && first <= 0xf4 && left < wanted) {
        size_t i = 1;
        while (i < left && ((unsigned char)check->text.at[check->at + i] & 0xc0) == 0x80)
            i++;
        if (i == left)
            return cut_short(check, true);
    }
    return fault(check, check->at, "bad-utf8", "invalid UTF-8");
}

/* check->at is the opening quote. */
static enum rc check_string(struct check *check)
{
    struct str text = check->text;
    size_t start = check->at++;
    while (check->at < text.len) {
        unsigned char byte = (unsigned char)text.at[check->at];
        enum rc rc = RC_OK;
        if (byte == '"') {
            check->at++;
            return RC_OK;
        }
        if (byte == '\\')
            rc = check_escape(check);
        else if (byte == '\n' || byte == '\r')
            return bad(check, start, "unterminated string: its line ends before the closing quote");
        else if (byte < 0x20)
            return bad(check, check->at, "control character in a string: it must be written as an escape");
        else if (byte >= 0x80)
            rc = check_utf8(check);
        else
            check->at++;
        if (rc != RC_OK)
            return rc;
    }
    return cut_short(check, true);
}

/* Digits at check->at; `wrong` is what is said when there are none. */
static enum rc check_digits(struct check *check, const char *wrong)
{
    size_t start = check->at;
    while (check->at < check->text.len && is_digit(check->text.at[check->at]))
        check->at++;
    if (check->at > start)
        return RC_OK;
    return start == check->text.len ? cut_short(check, false) : bad(check, start, wrong);
}

static bool check_take(struct check *check, char c)
{
    if (check->at == check->text.len || check->text.at[check->at] != c)
        return false;
    check->at++;
    return true;
}

static enum rc check_number(struct check *check)
{
    size_t start = check->at;
    (void)check_take(check, '-');
    size_t digits = check->at;
    enum rc rc = check_digits(check, "expected a digit after '-'");
    if (rc != RC_OK)
        return rc;
    if (check->at - digits > 1 && check->text.at[digits] == '0')
        return bad(check, start, "a number with a leading zero");
    if (check_take(check, '.'))
        rc = check_digits(check, "expected a digit after '.'");
    if (rc == RC_OK && (check_take(check, 'e') || check_take(check, 'E'))) {
        if (!check_take(check, '+'))
            (void)check_take(check, '-');
        rc = check_digits(check, "expected a digit in the exponent");
    }
    return rc;
}

static enum rc check_word(struct check *check)
{
    static const struct str words[] = {{"true", 4}, {"false", 5}, {"null", 4}};
    struct str rest = str_from(check->text, check->at);
    for (size_t i = 0; i < sizeof words / sizeof *words; i++) {
        if (str_starts_with(rest, words[i])) {
            check->at += words[i].len;
            return RC_OK;
        }
        if (str_starts_with(words[i], rest))
            return cut_short(check, false);
    }
    return bad(check, check->at, "expected a value");
}

static enum rc check_open(struct check *check, char bracket, enum expect *expect)
{
    if (check->depth == JSON_DEPTH_MAX)
        return fault(check, check->at, "too-deep", "nesting deeper than 1024");
    check->open[check->depth++] = bracket;
    check->at++;
    *expect = bracket == '[' ? EXPECT_VALUE_OR_END : EXPECT_NAME_OR_END;
    return RC_OK;
}

/* What follows a value that ended. */
static enum expect after_value(const struct check *check)
{
    return check->depth == 0 ? EXPECT_NOTHING : EXPECT_COMMA_OR_END;
}

static enum rc check_value(struct check *check, enum expect *expect)
{
    char c = check->text.at[check->at];
    enum rc rc;
    if (c == '[' || c == '{')
        return check_open(check, c, expect);
    if (c == '"') {
        rc = check_string(check);
    } else if (c == '-' || is_digit(c)) {
        rc = check_number(check);
    } else {
        rc = check_word(check);
    }
    *expect = after_value(check);
    return rc;
}

static enum rc check_name(struct check *check, enum expect *expect)
{
    if (check->text.at[check->at] != '"')
        return bad(check, check->at, "expected a member name in double quotes");
    *expect = EXPECT_COLON;
    return check_string(check);
}

/* A closing bracket, where one may stand. */
static enum rc check_close(struct check *check, enum expect *expect)
{
    check->depth--;
    check->at++;
    *expect = after_value(check);
    return RC_OK;
}

static enum rc check_step(struct check *check, enum expect *expect)
{
    char c = check->text.at[check->at];
    char close = check->depth == 0 ? '\0' : check->open[check->depth - 1] == '[' ? ']' : '}';
    bool closes = close != '\0' && c == close;

    switch (*expect) {
    case EXPECT_VALUE_OR_END: return closes ? check_close(check, expect) : check_value(check, expect);
    case EXPECT_NAME_OR_END: return closes ? check_close(check, expect) : check_name(check, expect);
    case EXPECT_VALUE:
        if (close == ']' && closes)
            return bad(check, check->comma, "trailing comma before ']'");
        return check_value(check, expect);
    case EXPECT_NAME: return closes ? bad(check, check->comma, "trailing comma before '}'") : check_name(check, expect);
    case EXPECT_COLON:
        if (c != ':')
            return bad(check, check->at, "expected ':' after a member name");
        check->at++;
        *expect = EXPECT_VALUE;
        return RC_OK;
    case EXPECT_COMMA_OR_END:
        if (closes)
            return check_close(check, expect);
        if (c != ',')
            return bad(check, check->at,
                       close == ']' ? "expected ',' or ']' after a value" : "expected ',' or '}' after a value");
        check->comma = check->at++;
        *expect = close == ']' ? EXPECT_VALUE : EXPECT_NAME;
        return RC_OK;
    case EXPECT_NOTHING: break;
    }
    return bad(check, check->at, "more text after the end of the value");
}

/* UTF-16, as some shells write it, is told by its byte order mark. */
static bool is_utf16(struct str text)
{
    return str_starts_with(text, STR("\xff\xfe")) || str_starts_with(text, STR("\xfe\xff"));
}

enum rc json_scan_check(struct str text, struct err *err)
{
    struct check check = {.text = text, .err = err};
    enum expect expect = EXPECT_VALUE;
    bool empty = true;

    if (is_utf16(text)) {
        fault(&check, 0, "bad-utf8", "UTF-16, not UTF-8");
        err_hint(err, "PowerShell's > writes UTF-16; convert the file: iconv -f UTF-16 -t UTF-8");
        return RC_BAD_INPUT;
    }
    for (;;) {
        while (check.at < text.len && is_blank(text.at[check.at]))
            check.at++;
        if (check.at == text.len)
            break;
        empty = false;
        enum rc rc = check_step(&check, &expect);
        if (rc != RC_OK)
            return rc;
    }
    if (empty) {
        bad(&check, 0, "empty: a JSON value is expected");
        err_hint(err, "the file may be cut short; collect it again");
        return RC_BAD_INPUT;
    }
    return expect == EXPECT_NOTHING ? RC_OK : cut_short(&check, false);
}

/* Behind the string whose opening quote is at `at`. */
static size_t string_end(struct str text, size_t at)
{
    for (at++; at < text.len; at++) {
        if (text.at[at] == '\\')
            at++;
        else if (text.at[at] == '"')
            return at + 1;
    }
    return text.len;
}

static bool is_between(char c)
{
    return is_blank(c) || c == ',' || c == ':';
}

bool json_scan_element(struct str text, struct json_cursor *cursor, struct json_cursor *end)
{
    size_t at = cursor->offset;
    while (at < text.len && is_between(text.at[at]))
        at++;
    json_scan_move(text, cursor, at);
    if (at >= text.len)
        return false;

    char c = text.at[at];
    if (c == '"') {
        at = string_end(text, at);
    } else if (c == '[' || c == ']' || c == '{' || c == '}') {
        at++;
    } else {
        while (at < text.len && !is_between(text.at[at]) && text.at[at] != ']' && text.at[at] != '}')
            at++;
    }
    *end = *cursor;
    json_scan_move(text, end, at);
    return true;
}

int64_t json_scan_magnitude(struct str number)
{
    enum {
        MOST = 1000000000
    };
    int64_t power = -1; /* of the last digit before `at` */
    bool found = false;
    size_t at = number.len != 0 && number.at[0] == '-';
    for (; at < number.len && is_digit(number.at[at]); at++) {
        found = found || number.at[at] != '0';
        power += found;
    }
    if (at < number.len && number.at[at] == '.') {
        for (at++; at < number.len && is_digit(number.at[at]); at++) {
            found = found || number.at[at] != '0';
            power -= !found;
        }
    }
    int64_t exponent = 0;
    bool down = false;
    if (at < number.len) { /* e */
        at++;
        down = at < number.len && number.at[at] == '-';
        if (down || (at < number.len && number.at[at] == '+'))
            at++;
        for (; at < number.len && exponent < MOST; at++)
            exponent = exponent * 10 + (number.at[at] - '0');
    }
    return power + (down ? -exponent : exponent);
}
