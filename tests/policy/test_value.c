/* SPDX-License-Identifier: Apache-2.0
 *
 * Booleans, addresses, ARNs and text without case, as conditions hold them.
 *
 * Sources: OPER is IAM JSON policy elements: Condition operators; ARNS Identify AWS resources with Amazon
 * Resource Names; RFC 4291 and RFC 4632 for addresses.
 */
#include "policy/value.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stdlib.h>
#include <string.h>

#include <arpa/inet.h>

#include <cmocka.h>

struct bool_case {
    const char *text;
    bool readable;
    bool value;
};

static const struct bool_case bools[] = {
    {"true", true, true},    {"false", true, false},  {"TRUE", true, true},        {"fAlSe", true, false},
    {"", false, false},      {"null", false, false},  {"yes", false, false},       {"1", false, false},
    {" true", false, false}, {"true ", false, false}, {"truefalse", false, false},
};

static void booleans(void **state)
{
    (void)state;
    for (size_t i = 0; i < sizeof bools / sizeof bools[0]; i++) {
        bool value = !bools[i].value;

        print_message("%s\n", bools[i].text);
        assert_int_equal(value_read_bool(str_of(bools[i].text), &value), bools[i].readable);
        if (bools[i].readable)
            assert_int_equal(value, bools[i].value);
    }
}

struct range_case {
    const char *text;
    const char *low; /* NULL: unreadable */
    const char *high;
    unsigned prefix;
    const char *source;
};

static const struct range_case ranges[] = {
    {"203.0.113.0/24", "203.0.113.0", "203.0.113.255", 24, "OPER"},
    {"203.0.113.7/24", "203.0.113.0", "203.0.113.255", 24, "OPER: host bits do not count"},
    {"203.0.113.7", "203.0.113.7", "203.0.113.7", 32, "OPER: /32 by default"},
    {"203.0.113.7/32", "203.0.113.7", "203.0.113.7", 32, "RFC 4632"},
    {"0.0.0.0/0", "0.0.0.0", "255.255.255.255", 0, "RFC 4632"},
    {"10.1.2.3/9", "10.0.0.0", "10.127.255.255", 9, "RFC 4632"},
    {"2001:DB8:1234:5678::/64", "2001:db8:1234:5678::", "2001:db8:1234:5678:ffff:ffff:ffff:ffff", 64, "OPER"},
    {"2001:db8::7", "2001:db8::7", "2001:db8::7", 128, "silent: /128 by default"},
    {"::/0", "::", "ffff:ffff:ffff:ffff:ffff:ffff:ffff:ffff", 0, "RFC 4291"},
    {"2001:0db8:0:0::7/127", "2001:db8::6", "2001:db8::7", 127, "RFC 4291: leading zeros in a group are legal"},
    {"64:ff9b::203.0.113.7", "64:ff9b::cb00:7107", "64:ff9b::cb00:7107", 128, "RFC 4291: dotted form"},
    {"", NULL, NULL, 0, "not an address"},
    {"203.0.113", NULL, NULL, 0, "not an address"},
    {"203.0.113.7.1", NULL, NULL, 0, "not an address"},
    {"203.0.113.256", NULL, NULL, 0, "not an address"},
    {"203.0.113.07", NULL, NULL, 0, "leading zeros have no documented meaning"},
    {"010.0.0.1", NULL, NULL, 0, "leading zeros have no documented meaning"},
    {"203.0.113.0/024", NULL, NULL, 0, "leading zeros have no documented meaning"},
    {"203.0.113.0/33", NULL, NULL, 0, "prefix out of range"},
    {"203.0.113.0/4294967320", NULL, NULL, 0, "prefix out of range"},
    {"2001:db8::/129", NULL, NULL, 0, "prefix out of range"},
    {"203.0.113.0/", NULL, NULL, 0, "no prefix"},
    {"203.0.113.0/-1", NULL, NULL, 0, "not a prefix"},
    {"203.0.113.0/24/24", NULL, NULL, 0, "not a prefix"},
    {"203.0.113.0/255.255.255.0", NULL, NULL, 0, "a mask is no prefix"},
    {"::ffff:203.0.113.7", NULL, NULL, 0, "IPv4-mapped: undocumented"},
    {"::ffff:cb00:7107", NULL, NULL, 0, "IPv4-mapped: undocumented"},
    {"::ffff:0:0/96", NULL, NULL, 0, "IPv4-mapped: undocumented"},
    {"fe80::1%eth0", NULL, NULL, 0, "a zone is no part of an address"},
    {"[2001:db8::7]", NULL, NULL, 0, "not an address"},
    {" 203.0.113.7", NULL, NULL, 0, "blanks"},
    {"203.0.113.7 ", NULL, NULL, 0, "blanks"},
    {"2001:db8::1::2", NULL, NULL, 0, "RFC 4291: one ::"},
    {"0000:0000:0000:0000:0000:0000:0000:0000:0000:0000", NULL, NULL, 0, "too long"},
    {"${aws:SourceIp}", NULL, NULL, 0, "not an address"},
};

static void ranges_are_read(void **state)
{
    (void)state;
    for (size_t i = 0; i < sizeof ranges / sizeof ranges[0]; i++) {
        const struct range_case *c = &ranges[i];
        struct ip_range range;
        uint8_t low[16] = {0};
        uint8_t high[16] = {0};
        bool v6;

        print_message("%s\n", c->text);
        assert_int_equal(value_read_ip(str_of(c->text), &range), c->low != NULL);
        if (c->low == NULL)
            continue;
        v6 = strchr(c->low, ':') != NULL;
        assert_int_equal(inet_pton(v6 ? AF_INET6 : AF_INET, c->low, low), 1);
        assert_int_equal(inet_pton(v6 ? AF_INET6 : AF_INET, c->high, high), 1);
        assert_int_equal(range.v6, v6);
        assert_int_equal(range.prefix, c->prefix);
        assert_memory_equal(range.low, low, sizeof low);
        assert_memory_equal(range.high, high, sizeof high);
        assert_int_equal(ip_range_is_address(&range), c->prefix == (v6 ? 128u : 32u));
    }
}

static void an_address_with_a_nul_is_none(void **state)
{
    struct ip_range range;
    (void)state;

    assert_false(value_read_ip(STR("10.0.0.1\0"), &range));
    assert_false(value_read_ip(STR("10.0.0.1\0garbage"), &range));
    assert_false(value_read_ip(STR_EMPTY, &range));
}

struct containment_case {
    const char *range;
    const char *address;
    bool contains;
    const char *source;
};

static const struct containment_case containments[] = {
    {"203.0.113.7/24", "203.0.113.200", true, "OPER"},
    {"203.0.113.0/24", "203.0.113.0", true, "RFC 4632: first"},
    {"203.0.113.0/24", "203.0.113.255", true, "RFC 4632: last"},
    {"203.0.113.0/24", "203.0.112.255", false, "RFC 4632: below"},
    {"203.0.113.0/24", "203.0.114.0", false, "RFC 4632: above"},
    {"0.0.0.0/0", "203.0.113.7", true, "RFC 4632"},
    {"::/0", "203.0.113.7", false, "another family"},
    {"0.0.0.0/0", "2001:db8::7", false, "another family"},
    {"::/0", "::", true, "RFC 4291"},
    {"2001:db8::/32", "2001:db8:ffff::1", true, "RFC 4291"},
    {"2001:db8::/32", "2001:db9::1", false, "RFC 4291"},
    {"10.0.0.0/8", "10.1.0.0/16", true, "a range in a range"},
    {"10.1.0.0/16", "10.0.0.0/8", false, "a range around a range"},
};

static void containment(void **state)
{
    (void)state;
    for (size_t i = 0; i < sizeof containments / sizeof containments[0]; i++) {
        const struct containment_case *c = &containments[i];
        struct ip_range range;
        struct ip_range address;

        print_message("%s %s\n", c->range, c->address);
        assert_true(value_read_ip(str_of(c->range), &range));
        assert_true(value_read_ip(str_of(c->address), &address));
        assert_int_equal(ip_range_contains(&range, &address), c->contains);
    }
}

struct arn_case {
    const char *text;
    size_t fields;
    bool arn;
    bool stars;
};

static const struct arn_case arns[] = {
    {"arn:aws:iam::111122223333:role/x", 6, true, false}, /* ARNS */
    {"arn:aws:sns:us-east-1:111122223333:a:b:c", 6, true, false},
    {"arn:::::", 6, true, false},
    {"ARN:aws:iam::111122223333:role/x", 6, false, false},
    {"a:b:c:d:e:f", 6, false, false},
    {"arn:aws:iam::111122223333", 5, false, false},
    {"arn:aws:sqs", 3, false, false},
    {"arn", 1, false, false},
    {"", 1, false, false},
    {"*", 1, false, true},
    {"***", 1, false, true},
    {"*a", 1, false, false},
    {"?", 1, false, false},
};

static void arns_have_six_fields(void **state)
{
    (void)state;
    for (size_t i = 0; i < sizeof arns / sizeof arns[0]; i++) {
        struct str text = str_of(arns[i].text);

        print_message("%s\n", arns[i].text);
        assert_int_equal(value_arn_fields(text), arns[i].fields);
        assert_int_equal(value_is_arn(text), arns[i].arn);
        assert_int_equal(value_is_stars(text), arns[i].stars);
    }
}

struct fold_case {
    const char *a;
    const char *b;
    enum tri equal;
    const char *why;
};

static const struct fold_case folds[] = {
    {"Ops", "oPS", TRI_TRUE, "OPER: ignoring case"},
    {"", "", TRI_TRUE, "OPER"},
    {"ops", "op", TRI_FALSE, "a prefix"},
    {"ops", "", TRI_FALSE, "a prefix"},
    {"[", "{", TRI_FALSE, "32 apart, no letters"},
    {"@", "`", TRI_FALSE, "32 apart, no letters"},
    {"münchen", "münchen", TRI_TRUE, "the same letter"},
    {"MÜNCHEN", "mÜnchen", TRI_TRUE, "ASCII alone differs"},
    {"MÜNCHEN", "münchen", TRI_UNKNOWN, "U+00DC and U+00FC"},
    {"MÜNCHEN", "münchem", TRI_FALSE, "another letter differs too"},
    {"é", "è", TRI_FALSE, "two letters"},
    {"×", "÷", TRI_FALSE, "32 apart, no letters"},
    {"ß", "ÿ", TRI_FALSE, "32 apart, not one letter"},
    {"ÿ", "Ÿ", TRI_UNKNOWN, "U+00FF and U+0178"},
    {"µ", "Μ", TRI_UNKNOWN, "U+00B5 and U+039C"},
    {"µ", "Õ", TRI_FALSE, "U+00B5 is 0x20 before another letter"},
    {"ß", "ẞ", TRI_UNKNOWN, "U+00DF and U+1E9E"},
    {"å", "\xe2\x84\xab", TRI_UNKNOWN, "U+212B, the angstrom sign"},
    {"é", "Ÿ", TRI_FALSE, "two letters, one of them outside Latin-1"},
    {"Ж", "ж", TRI_UNKNOWN, "U+0416 and U+0436"},
    {"Ж", "x", TRI_FALSE, "two scripts"},
    {"ẞ", "\xd8\xa8", TRI_FALSE, "U+1E9E and U+0628, of a script without case"},
    {"k", "\xe2\x84\xaa", TRI_UNKNOWN, "U+212A, the kelvin sign"},
    {"K", "\xe2\x84\xaa", TRI_UNKNOWN, "U+212A, the kelvin sign"},
    {"S", "ſ", TRI_UNKNOWN, "U+017F, the long s"},
    {"I", "ı", TRI_UNKNOWN, "U+0131, the dotless i"},
    {"日", "本", TRI_FALSE, "a script without case"},
    {"日", "日", TRI_TRUE, "the same"},
    {"\xff", "\xfe", TRI_FALSE, "bytes that are no characters"},
};

static void case_is_folded(void **state)
{
    (void)state;
    for (size_t i = 0; i < sizeof folds / sizeof folds[0]; i++) {
        print_message("%s %s\n", folds[i].a, folds[i].b);
        assert_int_equal(value_equal_nocase(str_of(folds[i].a), str_of(folds[i].b)), folds[i].equal);
        assert_int_equal(value_equal_nocase(str_of(folds[i].b), str_of(folds[i].a)), folds[i].equal);
    }
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(booleans),
        cmocka_unit_test(ranges_are_read),
        cmocka_unit_test(an_address_with_a_nul_is_none),
        cmocka_unit_test(containment),
        cmocka_unit_test(arns_have_six_fields),
        cmocka_unit_test(case_is_folded),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}
