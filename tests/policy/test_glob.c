/* SPDX-License-Identifier: Apache-2.0
 *
 * Wildcard patterns: the rules of 2.1, 2.3 and 4.2 of the specification as rows, and each matcher
 * against a plain recursive one that tries everything.
 */
#include "policy/glob.h"

#include "policy/value.h"
#include "text/utf8.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stdio.h>
#include <string.h>

#include <cmocka.h>

static int make_arena(void **state)
{
    *state = arena_new(0);
    return *state == NULL ? -1 : 0;
}

static int free_arena(void **state)
{
    arena_free(*state);
    return 0;
}

#define SQS "arn:aws:sqs:us-east-1:111122223333:"

static const struct {
    const char *source;
    enum glob_kind kind;
    bool fold;
    const char *pattern, *subject;
    bool matches;
} cases[] = {
    {"2.1", GLOB_TEXT, false, "", "", true},
    {"2.1", GLOB_TEXT, false, "", "a", false},
    {"2.1, a long start", GLOB_TEXT, false, "abcdefgh*", "abcdefgh", true},
    {"2.1, a long start", GLOB_TEXT, false, "abcdefghi*k", "abcdefghik", true},
    {"2.1, a long start", GLOB_TEXT, false, "abcdefghi*k", "abcdefghikl", false},
    {"2.1, a star that stands for itself too", GLOB_TEXT, false, "abc*efgh", "abc*efgh", true},
    {"2.1, a star that stands for itself too", GLOB_TEXT, false, "abc*efgh", "abc*xxefgh", true},
    {"2.1, a question mark likewise", GLOB_TEXT, false, "abc?efgh", "abc?efgh", true},
    {"2.1, a long start outside ASCII", GLOB_TEXT, false, "\xc3\xa9\xc3\xa9\xc3\xa9\xc3\xa9?",
     "\xc3\xa9\xc3\xa9\xc3\xa9\xc3\xa9\xc3\xa9", true},
    {"2.1, what follows a star is nowhere", GLOB_TEXT, false, "a*z*b", "aaaaab", false},
    {"2.1, what follows a star comes twice", GLOB_TEXT, false, "*ab", "aab:ab", true},
    {"2.1, and in the other case", GLOB_TEXT, true, "*Ab", "xaB", true},
    {"2.1", GLOB_TEXT, false, "*", "", true},
    {"2.1", GLOB_TEXT, false, "*", "anything:at/all", true},
    {"2.1", GLOB_TEXT, false, "**", "x", true},
    {"2.1", GLOB_TEXT, false, "?", "", false},
    {"2.1", GLOB_TEXT, false, "?", "a", true},
    {"2.1", GLOB_TEXT, false, "?", "ab", false},
    {"2.1 one code point", GLOB_TEXT, false, "?", "\xc3\xa9", true},
    {"2.1 one code point", GLOB_TEXT, false, "a?c",
     "a\xe2\x82\xac"
     "c",
     true},
    {"2.1 one code point", GLOB_TEXT, false, "*??", "\xe2\x82\xac", false},
    {"2.1", GLOB_TEXT, false, "a*c", "abbbc", true},
    {"2.1", GLOB_TEXT, false, "a*c", "abbbd", false},
    {"2.1", GLOB_TEXT, false, "*ab*ab", "abxab", true},
    {"2.1", GLOB_TEXT, false, "*ab*ab", "xabyabz", false},
    {"2.1 several stars", GLOB_TEXT, false, "a***b", "a-b", true},
    {"2.1 no classes", GLOB_TEXT, false, "[ab]", "a", false},
    {"2.1 no escape", GLOB_TEXT, false, "\\*", "\\xyz", true},
    {"2.1 no escape", GLOB_TEXT, false, "\\*", "*", false},
    {"4.2 StringEquals", GLOB_LITERAL, false, "a*", "a*", true},
    {"4.2 StringEquals", GLOB_LITERAL, false, "a*", "abc", false},
    {"4.2 StringEquals", GLOB_LITERAL, false, "a?", "ab", false},
    {"4.2 case", GLOB_TEXT, false, "Ops*", "ops-1", false},
    {"4.2 case", GLOB_LITERAL, true, "OPS", "ops", true},
    {"4.2 case, ASCII only", GLOB_LITERAL, true, "\xc3\x89", "\xc3\xa9", false},
    {"2.2 case", GLOB_TEXT, true, "Get*", "getobject", true},
    {"2.2 case", GLOB_TEXT, true, "?ETuser", "GetUser", true},
    /* 2.3 rules 5 and 6. */
    {"rule 5", GLOB_RESOURCE, false, SQS "q", SQS "q", true},
    {"rule 5, '/' and ':' in the last field", GLOB_RESOURCE, false, "arn:aws:s3:::b/*/test/*",
     "arn:aws:s3:::b/1/2/test/3/x", true},
    {"example 10", GLOB_RESOURCE, false, "arn:aws:s3:::b/*/test/*", "arn:aws:s3:::b/test/x", false},
    {"rule 5, last field", GLOB_RESOURCE, false, "arn:aws:logs:*:*:log-group:a*z", "arn:aws:logs:r:1:log-group:a:b:z",
     true},
    {"rule 5, last field", GLOB_RESOURCE, false, "arn:aws:logs:*:*:log-group:a?z", "arn:aws:logs:r:1:log-group:a:z",
     true},
    {"empty fields", GLOB_RESOURCE, false, "arn:aws:s3:*:*:b", "arn:aws:s3:::b", true},
    {"empty fields", GLOB_RESOURCE, false, "arn:aws:s3:us-east-1::b", "arn:aws:s3:::b", false},
    {"example 13", GLOB_RESOURCE, false, "arn:aws:s3*", "arn:aws:s3:::b/k", true},
    {"rule 6", GLOB_RESOURCE, false, "arn:aws:s*:*", "arn:aws:s3:::b/k", true},
    {"rule 6, star before a colon", GLOB_RESOURCE, false, "arn:aws:s*:q", "arn:aws:sqs:r:1:q", true},
    {"example 14", GLOB_RESOURCE, false, "arn:aws:sn*-west-1:1:topic:x", "arn:aws:sns:eu-west-1:1:topic:x", false},
    {"rule 5, '?' is bound", GLOB_RESOURCE, false, "arn:aws:s3:?:b", "arn:aws:s3:::b", false},
    {"rule 5, bound within a field", GLOB_RESOURCE, false, "arn:aws:s*s:r:1:q", "arn:aws:sqs:r:1:q", true},
    {"rule 11", GLOB_RESOURCE, false, "arn:*:iam::1:role/x", "arn:aws-cn:iam::1:role/x", true},
    {"example 87", GLOB_RESOURCE, false, "arn:aws:ec2:*:*:*/*", "arn:aws:ec2:us-east-1:1:instance/i-1", true},
    {"rule 5, case", GLOB_RESOURCE, false, "arn:aws:iam::1:user/bob", "arn:aws:iam::1:user/Bob", false},
    {"stars alone", GLOB_RESOURCE, false, "*", "arn:aws:s3:::b", true},
    /* The whole-string reading that rule 7 compares with. */
    {"rule 7", GLOB_TEXT, false, "arn:aws:sn*-west-1:1:topic:x", "arn:aws:sns:eu-west-1:1:topic:x", true},
    {"rule 8", GLOB_TEXT, false, "arn:aws:lambda:*:job", "arn:aws:lambda:r:1:function:job", true},
    /* 4.2 ArnLike. */
    {"ArnLike", GLOB_ARN_FIELDS, false, "arn:aws:iam::1:role/*", "arn:aws:iam::1:role/a/b:c", true},
    {"ArnLike", GLOB_ARN_FIELDS, false, "arn:aws:iam::*:role/x", "arn:aws:iam::1:role/x", true},
    {"ArnLike, star takes no colon", GLOB_ARN_FIELDS, false, "arn:aws:iam:*:role/x", "arn:aws:iam::1:role/x", false},
    {"example 44", GLOB_ARN_FIELDS, false, "arn:aws:iam::*", "arn:aws:iam::1:role/x", false},
    {"ArnLike, '?' takes no colon", GLOB_ARN_FIELDS, false, "arn:aws:iam?:1:role/x", "arn:aws:iam::1:role/x", false},
    {"ArnLike, stars alone", GLOB_ARN_FIELDS, false, "**", "arn:aws:iam::1:role/x", true},
    {"ArnLike, case", GLOB_ARN_FIELDS, false, "arn:aws:iam::1:role/X", "arn:aws:iam::1:role/x", false},
};

static void the_rules_hold(void **state)
{
    for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
        struct glob glob;
        enum glob_result result;

        assert_int_equal(glob_compile_text(*state, str_of(cases[i].pattern), cases[i].kind, cases[i].fold, &glob),
                         RC_OK);
        result = glob_match(&glob, str_of(cases[i].subject));
        if (result != (cases[i].matches ? GLOB_MATCH : GLOB_NO_MATCH))
            fail_msg("%s: %s against %s", cases[i].source, cases[i].pattern, cases[i].subject);
        if (cases[i].kind == GLOB_TEXT &&
            glob_match_plain(str_of(cases[i].pattern), str_of(cases[i].subject), cases[i].fold) != cases[i].matches)
            fail_msg("%s: plainly %s against %s", cases[i].source, cases[i].pattern, cases[i].subject);
    }
}

/* Three pieces: plain, value or literal, plain. */
static const struct {
    const char *source;
    enum glob_kind kind;
    bool value_wildcards;
    const char *before;
    enum glob_piece_kind middle_kind;
    const char *middle, *after, *subject;
    bool matches;
} piece_cases[] = {
    {"example 27", GLOB_RESOURCE, false, "arn:aws:s3:::b/", GLOB_PIECE_LITERAL, "*", "", "arn:aws:s3:::b/*", true},
    {"example 27", GLOB_RESOURCE, false, "arn:aws:s3:::b/", GLOB_PIECE_LITERAL, "*", "", "arn:aws:s3:::b/x", false},
    {"example 27, values wild", GLOB_RESOURCE, true, "arn:aws:s3:::b/", GLOB_PIECE_LITERAL, "*", "", "arn:aws:s3:::b/x",
     false},
    {"example 29, literal", GLOB_TEXT, false, "", GLOB_PIECE_VALUE, "*", "", "x", false},
    {"example 29, wild", GLOB_TEXT, true, "", GLOB_PIECE_VALUE, "*", "", "x", true},
    {"wild value under StringEquals", GLOB_LITERAL, true, "", GLOB_PIECE_VALUE, "*", "", "x", false},
    {"example 89", GLOB_RESOURCE, false, SQS, GLOB_PIECE_VALUE, "ann", "-queue", SQS "ann-queue", true},
    {"3, colon of a value after the fifth", GLOB_RESOURCE, false, SQS, GLOB_PIECE_VALUE, "a:b", "", SQS "a:b", true},
    {"3, colon of a value parts no fields", GLOB_RESOURCE, false, "arn:aws:sqs:", GLOB_PIECE_VALUE, "r:1", ":q",
     "arn:aws:sqs:r:1:q", false},
    {"3, colon of a value, whole string", GLOB_TEXT, false, "arn:aws:sqs:", GLOB_PIECE_VALUE, "r:1", ":q",
     "arn:aws:sqs:r:1:q", true},
    {"3, colon of a value, ArnLike", GLOB_ARN_FIELDS, false, "arn:aws:", GLOB_PIECE_VALUE, "s:r", ":1:q:x",
     "arn:aws:s:r:1:q:x", false},
    {"2.1, stars of two pieces are one", GLOB_TEXT, true, "a*", GLOB_PIECE_VALUE, "*", "*b", "a-b", true},
};

static void pieces_keep_what_they_are(void **state)
{
    for (size_t i = 0; i < sizeof piece_cases / sizeof *piece_cases; i++) {
        struct glob_piece pieces[] = {
            {GLOB_PIECE_PLAIN, str_of(piece_cases[i].before)},
            {piece_cases[i].middle_kind, str_of(piece_cases[i].middle)},
            {GLOB_PIECE_PLAIN, str_of(piece_cases[i].after)},
        };
        struct glob glob;

        assert_int_equal(
            glob_compile(*state, pieces, 3, piece_cases[i].kind, false, piece_cases[i].value_wildcards, &glob), RC_OK);
        if (glob_match(&glob, str_of(piece_cases[i].subject)) != (piece_cases[i].matches ? GLOB_MATCH : GLOB_NO_MATCH))
            fail_msg("%s: %s", piece_cases[i].source, piece_cases[i].subject);
    }
}

static void fields_are_counted_and_completed(void **state)
{
    static const struct {
        const char *before;
        enum glob_piece_kind kind;
        const char *middle, *after;
        size_t fields;
        const char *added;
    } rows[] = {
        {"", GLOB_PIECE_PLAIN, "", "", 1, ":*:*:*:*:*"},
        {"arn:aws:s3", GLOB_PIECE_VALUE, "a:b", ":x", 4, ":*:*"},
        {"arn:aws", GLOB_PIECE_LITERAL, ":", ":s3", 3, ":*:*:*"},
        {"arn:aws:s3", GLOB_PIECE_PLAIN, ":", ":", 5, ":*"},
        {"arn:aws:s3:", GLOB_PIECE_VALUE, "", "::b", 6, ""},
        {"arn:aws:s3:::a:b:c", GLOB_PIECE_PLAIN, ":", ":d", 6, ""},
    };
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
        struct glob_piece pieces[] = {
            {GLOB_PIECE_PLAIN, str_of(rows[i].before)},
            {rows[i].kind, str_of(rows[i].middle)},
            {GLOB_PIECE_PLAIN, str_of(rows[i].after)},
        };
        size_t fields = glob_piece_fields(pieces, 3);
        struct glob_piece *completed = glob_pieces_completed(*state, pieces, 3, fields);

        assert_int_equal(fields, rows[i].fields);
        assert_non_null(completed);
        assert_memory_equal(completed, pieces, sizeof pieces);
        assert_int_equal(completed[3].kind, GLOB_PIECE_PLAIN);
        assert_true(str_equal(completed[3].text, str_of(rows[i].added)));
    }
}

static void the_row_says_what_it_is(void **state)
{
    static const struct {
        enum glob_kind kind;
        const char *text;
        size_t count;
        bool literal, bound, all;
    } rows[] = {
        {GLOB_TEXT, "abc", 3, true, false, false},
        {GLOB_TEXT, "a**c", 3, false, false, false},
        {GLOB_TEXT, "***", 1, false, false, true},
        {GLOB_RESOURCE, "*", 1, false, false, true},
        {GLOB_ARN_FIELDS, "**", 1, false, false, true},
        {GLOB_RESOURCE, "arn:*", 5, false, false, false},
        {GLOB_RESOURCE, "a*b", 3, false, true, false},
        {GLOB_RESOURCE, "a:b:c:d:e:*f", 12, false, false, false},
        {GLOB_ARN_FIELDS, "arn:*", 5, false, true, false},
        {GLOB_LITERAL, "*?", 2, true, false, false},
        {GLOB_TEXT, "", 0, true, false, false},
    };

    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
        struct glob glob;

        assert_int_equal(glob_compile_text(*state, str_of(rows[i].text), rows[i].kind, false, &glob), RC_OK);
        if (glob.count != rows[i].count || glob.literal != rows[i].literal || glob.bound != rows[i].bound ||
            glob.all != rows[i].all)
            fail_msg("%s: %zu elements, literal %d, bound %d, all %d", rows[i].text, glob.count, glob.literal,
                     glob.bound, glob.all);
        assert_true(!glob.literal || str_equal(glob.text, str_of(rows[i].text)));
    }
}

/* Tries every way; for short patterns only. */
static bool matches_slowly(const struct glob *glob, size_t i, struct str subject, size_t at, size_t colons)
{
    uint32_t element, c;
    bool separator;
    size_t next = at;

    if (i == glob->count)
        return at == subject.len;
    element = glob->elements[i];
    if ((element & ~GLOB_BOUND) == GLOB_STAR && matches_slowly(glob, i + 1, subject, at, colons))
        return true;
    if (at == subject.len)
        return false;
    c = utf8_next(subject, &next);
    separator = c == ':' && colons < 5;
    if (element == GLOB_INNER_COLON ? (c != ':' || separator)
        : (element & GLOB_BOUND)    ? separator
                                    : element < GLOB_BOUND && element != c)
        return false;
    return matches_slowly(glob, (element & ~GLOB_BOUND) == GLOB_STAR ? i : i + 1, subject, next, colons + separator);
}

static uint32_t next_random(uint32_t *seed)
{
    *seed = *seed * 1664525u + 1013904223u;
    return *seed >> 16;
}

static void random_text(uint32_t *seed, const char *alphabet, size_t most, char *out)
{
    size_t length = next_random(seed) % (most + 1);

    for (size_t i = 0; i < length; i++)
        out[i] = alphabet[next_random(seed) % strlen(alphabet)];
    out[length] = '\0';
}

static void every_matcher_agrees_with_a_slow_one(void **state)
{
    uint32_t seed = 20260901;
    size_t matched = 0;

    for (size_t round = 0; round < 60000; round++) {
        enum glob_kind kind = (enum glob_kind[]){GLOB_TEXT, GLOB_RESOURCE, GLOB_ARN_FIELDS}[round % 3];
        char before[16], value[8], subject[24];
        struct glob_piece pieces[2];
        struct glob glob;
        bool expected;

        random_text(&seed, "ab:::*?", 11, before);
        random_text(&seed, "a:*", 3, value);
        random_text(&seed, "ab::", 14, subject);
        pieces[0] = (struct glob_piece){GLOB_PIECE_PLAIN, str_of(before)};
        pieces[1] = (struct glob_piece){GLOB_PIECE_VALUE, str_of(value)};
        assert_int_equal(glob_compile(*state, pieces, 2, kind, false, round % 2, &glob), RC_OK);
        expected = matches_slowly(&glob, 0, str_of(subject), 0, 0);
        matched += expected;
        if (glob_match(&glob, str_of(subject)) != (expected ? GLOB_MATCH : GLOB_NO_MATCH))
            fail_msg("kind %d: %s + %s against %s: not %d", (int)kind, before, value, subject, expected);
        if (round % 512 == 0)
            arena_reset(*state);
    }
    assert_in_range(matched, 1000, 59000);
}

static void plain_patterns_agree_with_a_slow_matcher(void **state)
{
    uint32_t seed = 20260902;
    size_t matched = 0;

    for (size_t round = 0; round < 60000; round++) {
        bool fold = round % 2, broken = round % 4 >= 2, expected;
        char pattern[24], subject[32];
        struct glob glob;

        random_text(&seed, broken ? "abA:**?\xc3\xa4" : "abAB::-**?", 12, pattern);
        random_text(&seed, broken ? "abA:\xc3\xa4" : "abAB::-", 20, subject);
        assert_int_equal(glob_compile_text(*state, str_of(pattern), GLOB_TEXT, fold, &glob), RC_OK);
        /* The slow one knows no other case, and nothing that is not UTF-8. */
        expected = matches_slowly(&glob, 0, str_of(subject), 0, 0);
        matched += expected;
        if (!fold && !broken && glob_match_plain(str_of(pattern), str_of(subject), false) != expected)
            fail_msg("%s against %s: not %d", pattern, subject, expected);
        if (glob_match_plain(str_of(pattern), str_of(subject), fold) !=
            (glob_match(&glob, str_of(subject)) == GLOB_MATCH))
            fail_msg("%s against %s, fold %d", pattern, subject, fold);
        if (round % 512 == 0)
            arena_reset(*state);
    }
    assert_in_range(matched, 1000, 59000);
}

/* Patterns beyond the working memory on the stack, and hostile ones. */
static void long_patterns_are_matched_in_time(void **state)
{
    enum {
        LENGTH = 4000
    };
    static char pattern[2 * LENGTH + 16], subject[LENGTH + 16];
    struct glob glob;
    size_t n = 0;

    for (size_t i = 0; i < LENGTH; i++) {
        pattern[n++] = '?';
        pattern[n++] = i % 8 == 0 ? '*' : '?';
        subject[i] = 'a';
    }
    pattern[n] = '\0';
    assert_int_equal(glob_compile_text(*state, str_of(pattern), GLOB_RESOURCE, false, &glob), RC_OK);
    assert_true(glob.bound);
    assert_int_equal(glob_match(&glob, str_of(subject)), GLOB_NO_MATCH);
    memset(subject, ':', 5);
    assert_int_equal(glob_match(&glob, str_of(subject)), GLOB_NO_MATCH);

    strcpy(pattern, "*a*a*a*a*a*a*a*a*a*a*b");
    assert_int_equal(glob_compile_text(*state, str_of(pattern), GLOB_TEXT, false, &glob), RC_OK);
    assert_int_equal(glob_match(&glob, str_of(subject)), GLOB_NO_MATCH);
    subject[LENGTH] = 'b';
    assert_int_equal(glob_match(&glob, str_of(subject)), GLOB_MATCH);
    assert_int_equal(glob_compile_text(*state, str_of(pattern), GLOB_ARN_FIELDS, false, &glob), RC_OK);
    assert_int_equal(glob_match(&glob, str_of(subject)), GLOB_NO_MATCH);
    assert_int_equal(glob_match(&glob, str_from(str_of(subject), 5)), GLOB_MATCH);
}

/* Letters in every case are what a comparison without regard to case equals, or may. */
static void cases_are_those_of_comparisons(void **state)
{
    (void)state;
    for (uint32_t letter = 0x20; letter <= 0xff; letter++) {
        struct buf one = BUF_NEW(BUF_UNBOUNDED);
        utf8_add(&one, letter);
        for (uint32_t c = 0x20; c < 0x2200; c++) {
            struct buf other = BUF_NEW(BUF_UNBOUNDED);
            utf8_add(&other, c);
            enum tri equal = value_equal_nocase(buf_str(&one), buf_str(&other));
            if (glob_element_takes(GLOB_CASE | letter, c, false, true) != (equal != TRI_FALSE))
                fail_msg("U+%04X and U+%04X: %d", (unsigned)letter, (unsigned)c, (int)equal);
            buf_free(&other);
        }
        buf_free(&one);
    }
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test_setup_teardown(the_rules_hold, make_arena, free_arena),
        cmocka_unit_test_setup_teardown(pieces_keep_what_they_are, make_arena, free_arena),
        cmocka_unit_test_setup_teardown(fields_are_counted_and_completed, make_arena, free_arena),
        cmocka_unit_test_setup_teardown(the_row_says_what_it_is, make_arena, free_arena),
        cmocka_unit_test_setup_teardown(every_matcher_agrees_with_a_slow_one, make_arena, free_arena),
        cmocka_unit_test_setup_teardown(plain_patterns_agree_with_a_slow_matcher, make_arena, free_arena),
        cmocka_unit_test(cases_are_those_of_comparisons),
        cmocka_unit_test_setup_teardown(long_patterns_are_matched_in_time, make_arena, free_arena),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}
