/* SPDX-License-Identifier: Apache-2.0
 *
 * For tests of `simulate`: random requests, the same for the same seed. Most are right; in some, something is odd: an
 * escape, a member that is there twice, null, another type, a name in other letters, blanks that are none, a comma too many.
 */
#ifndef ROLECALL_TESTS_RANDOM_REQUEST_H
#define ROLECALL_TESTS_RANDOM_REQUEST_H

#include "simulate_fixture.h"

#define COUNT_OF(array) (unsigned)(sizeof(array) / sizeof *(array))

struct dice {
    uint64_t state;
    unsigned odds; /* one thing in so many is odd; 0: none */
};

static inline unsigned roll(struct dice *dice, unsigned sides)
{
    dice->state = dice->state * UINT64_C(6364136223846793005) + UINT64_C(1442695040888963407);
    return (unsigned)(dice->state >> 33) % sides;
}

static inline bool is_odd(struct dice *dice)
{
    return dice->odds != 0 && roll(dice, dice->odds) == 0;
}

static inline void add_one(struct dice *dice, const char *const *some, unsigned count, struct buf *out)
{
    buf_add(out, str_of(some[roll(dice, count)]));
}

static inline void add_blank(struct dice *dice, struct buf *out)
{
    static const char *const blanks[] = {" ", "\n", "\r\n", "\t", "  \n "};
    static const char *const none[] = {"\v", "\f", "\xc2\xa0", "\xef\xbb\xbf", "\\", "/**/", "x", "\x01", "\"", ","};

    if (roll(dice, 12) == 0)
        add_one(dice, blanks, COUNT_OF(blanks), out);
    if (is_odd(dice))
        add_one(dice, none, COUNT_OF(none), out);
}

/* The text between the quotes of a string; letters of it may be escaped. */
static inline void add_letters(struct dice *dice, const char *text, struct buf *out)
{
    static const char *const further[] = {"\\u0000",
                                          "\\ud83d\\ude00",
                                          "\\ud800",
                                          "\\uDC00\\ud800",
                                          "\\u00E9",
                                          "\xc3\xa9",
                                          "\xf0\x9f\x98\x80",
                                          "\xc0\xaf",
                                          "\xed\xa0\x80",
                                          "\xff",
                                          "\xc3",
                                          "\xf4\x90\x80\x80",
                                          "\x1f",
                                          "\x7f",
                                          "\n",
                                          "\\n",
                                          "\\/",
                                          "\\b\\f\\r\\t",
                                          "\\q",
                                          "\\u12",
                                          "\\u00g0",
                                          "\\",
                                          "\\\\",
                                          "\\\"",
                                          "\\uFFFE",
                                          "\xef\xbf\xbf",
                                          "\\U0041",
                                          " "};

    for (size_t i = 0; text[i] != '\0'; i++) {
        bool whole = text[i] != '\\' && (i == 0 || text[i - 1] != '\\');

        if (whole && text[i] != '"' && roll(dice, 400) == 0)
            buf_printf(out, roll(dice, 2) == 0 ? "\\u%04x" : "\\u%04X", (unsigned)(unsigned char)text[i]);
        else
            buf_add_char(out, text[i]);
    }
    if (is_odd(dice))
        add_one(dice, further, COUNT_OF(further), out);
}

static inline void add_string(struct dice *dice, const char *text, struct buf *out)
{
    buf_add_char(out, '"');
    add_letters(dice, text, out);
    buf_add_char(out, '"');
}

/* A value of the wrong type, or null. */
static inline bool add_odd_value(struct dice *dice, struct buf *out)
{
    static const char *const values[] = {"null", "true",   "1",       "{}",  "[]",        "\"\"",         "[null]",
                                         "[1]",  "[[]]",   "[\"\",]", "[,]", "{\"a\":1}", "nul",          "-0.5e3",
                                         "01",   "[\"a\"", "",        "\"a", "[{}]",      "[\"a\" \"b\"]"};

    if (!is_odd(dice))
        return false;
    add_one(dice, values, COUNT_OF(values), out);
    return true;
}

static inline void add_list(struct dice *dice, const char *const *some, unsigned count, unsigned most, struct buf *out)
{
    unsigned items = roll(dice, most + 1);

    if (add_odd_value(dice, out))
        return;
    buf_add_char(out, '[');
    for (unsigned i = 0; i < items; i++) {
        buf_add(out, i == 0 ? STR("") : STR(","));
        add_blank(dice, out);
        if (!add_odd_value(dice, out))
            add_string(dice, some[roll(dice, count)], out);
        add_blank(dice, out);
    }
    buf_add_char(out, ']');
}

static const char *const random_policies[] = {
    ALLOW("s3:*"),
    ALLOW("*"),
    DENY("s3:Put*"),
    POLICY("\\\"Effect\\\":\\\"Allow\\\",\\\"Action\\\":\\\"s3:*\\\",\\\"Resource\\\":\\\"arn:aws:s3:::${aws:username}/"
           "*\\\""),
    POLICY("\\\"Effect\\\":\\\"Allow\\\",\\n "
           "\\\"NotAction\\\":[\\\"s3:Get*\\\"],\\\"Resource\\\":\\\"*\\\",\\\"Condition\\\":{"
           "\\\"StringEquals\\\":{\\\"aws:TagKeys\\\":\\\"a\\\"}}"),
    "{\\n\\\"Statement\\\":{\\\"Effect\\\":\\\"Deny\\\",\\\"Action\\\":\\\"s3:GetObject\\\",\\\"Resource\\\":\\\"*\\\","
    "\\\"Condition\\\":{\\\"IpAddress\\\":{\\\"AWS:sourceip\\\":\\\"203.0.113.0/24\\\"}}}}",
    POLICY("\\\"Effect\\\":\\\"Allow\\\",\\\"Principal\\\":\\\"*\\\",\\\"Action\\\":\\\"s3:*\\\",\\\"Resource\\\":\\\"*"
           "\\\""),
    POLICY("\\\"Sid\\\":\\\"\\u00e9\xc3\xa9\\\",\\\"Effect\\\":\\\"Allow\\\",\\\"Action\\\":\\\"s3:*\\\","
           "\\\"Resource\\\":\\\"*\\\""),
    "%7B%22Version%22%3A%222012-10-17%22%2C%22Statement%22%3A%5B%5D%7D",
    "{\\\"Statement\\\":[{\\\"Effect\\\":\\\"Maybe\\\",\\\"Action\\\":7}]}",
};
/* Of what is none, few. */
static const char *const random_faulty[] = {"", "{}", "[]", "{\\\"Statement\\\":[]} x", "not one"};

static inline void add_policies(struct dice *dice, unsigned most, struct buf *out)
{
    if (is_odd(dice))
        add_list(dice, random_faulty, COUNT_OF(random_faulty), most, out);
    else
        add_list(dice, random_policies, COUNT_OF(random_policies), most, out);
}

static inline void add_levels(struct dice *dice, bool aws, struct buf *out)
{
    unsigned levels = roll(dice, 3);

    buf_add_char(out, '[');
    for (unsigned i = 0; i < levels; i++) {
        buf_add(out, i == 0 ? STR("") : STR(","));
        if (aws)
            buf_add(out, STR("{\"ServiceControlPolicyInputList\":"));
        add_policies(dice, 2, out);
        if (aws)
            buf_add_char(out, '}');
    }
    buf_add_char(out, ']');
}

static inline void add_entry(struct dice *dice, struct buf *out)
{
    static const char *const names[] = {
        "aws:SourceIp", "aws:sourceip", "aws:TagKeys", "aws:username", "aws:userid", "aws:PrincipalArn", "", "k"};
    static const char *const values[] = {"203.0.113.7", "a", "b", "", "ann", "arn:aws:iam::111122223333:role/p/r"};
    static const char *const types[] = {"string", "stringList", "ip", "String", "ipList", "text"};
    static const char *const members[] = {"ContextKeyName", "ContextKeyValues", "ContextKeyType"};
    unsigned first = roll(dice, 3);

    buf_add_char(out, '{');
    for (unsigned i = 0; i < 3; i++) {
        unsigned which = is_odd(dice) ? roll(dice, 3) : (first + i) % 3;

        buf_add(out, i == 0 ? STR("") : STR(","));
        add_blank(dice, out);
        add_string(dice, members[which], out);
        add_blank(dice, out);
        buf_add_char(out, ':');
        add_blank(dice, out);
        if (which == 1)
            add_list(dice, values, COUNT_OF(values), 2, out);
        else if (!add_odd_value(dice, out))
            add_string(dice,
                       which == 0 ? names[roll(dice, is_odd(dice) ? 8 : 6)] : types[roll(dice, is_odd(dice) ? 6 : 3)],
                       out);
    }
    buf_add(out, STR("}"));
}

static inline void add_value(struct dice *dice, unsigned member, struct buf *out)
{
    static const char *const actions[] = {"s3:GetObject", "s3:PutObject", "S3:getobject", "ec2:RunInstances",
                                          "sts:AssumeRole"};
    static const char *const wrong_actions[] = {"s3:*", "s3", ":", "s3:a:b", "s3:?", ""};
    static const char *const resources[] = {"*", "arn:aws:s3:::ann/k", "arn:aws:s3:::b/k",
                                            "arn:aws:iam::111122223333:role/r"};
    static const char *const callers[] = {"arn:aws:iam::111122223333:user/ann", "arn:aws:iam::111122223333:root",
                                          "arn:aws:sts::111122223333:assumed-role/r/s",
                                          "arn:aws:iam::111122223333:role/p/r",
                                          "arn:aws:sts::111122223333:federated-user/f"};
    static const char *const wrong_texts[] = {"me", "", "arn:aws:iam::1:user/ann", "deny ", "Report"};
    static const char *const owners[] = {"111122223333", "arn:aws:iam::444455556666:root"};
    static const char *const numbers[] = {"0",   "7",  "999999999", "1000000000",           "-1", "1e3",
                                          "1.5", "00", "+1",        "18446744073709551616", " 7", "7 \n"};
    bool odd = is_odd(dice);

    if (member != 1 && add_odd_value(dice, out))
        return;
    if (odd && (member == 3 || member == 6 || member == 14)) {
        add_string(dice, wrong_texts[roll(dice, COUNT_OF(wrong_texts))], out);
        return;
    }
    switch (member) {
    case 0: add_policies(dice, 3, out); break;
    case 1:
        if (odd) {
            add_list(dice, wrong_actions, COUNT_OF(wrong_actions), 2, out);
        } else {
            buf_add_char(out, '[');
            add_string(dice, actions[roll(dice, COUNT_OF(actions))], out);
            buf_add(out, STR(","));
            add_string(dice, actions[roll(dice, COUNT_OF(actions))], out);
            buf_add_char(out, ']');
        }
        break;
    case 2: add_list(dice, resources, COUNT_OF(resources), 2, out); break;
    case 3: add_string(dice, callers[roll(dice, COUNT_OF(callers))], out); break;
    case 4:
        buf_add_char(out, '[');
        add_entry(dice, out);
        if (roll(dice, 3) == 0) {
            buf_add_char(out, ',');
            add_entry(dice, out);
        }
        buf_add_char(out, ']');
        break;
    case 5:
    case 12: add_policies(dice, 1, out); break;
    case 7: add_string(dice, random_policies[6], out); break;
    case 6: add_string(dice, owners[roll(dice, COUNT_OF(owners))], out); break;
    case 8:
    case 10: add_string(dice, "m", out); break;
    case 9: add_levels(dice, true, out); break;
    case 11: add_one(dice, numbers, odd ? COUNT_OF(numbers) : 3, out); break;
    case 13:
    case 15: add_levels(dice, false, out); break;
    default: add_string(dice, roll(dice, 2) == 0 ? "report" : "deny", out);
    }
}

static inline void random_request(struct dice *dice, struct buf *out)
{
    static const char *const members[] = {"PolicyInputList",
                                          "ActionNames",
                                          "ResourceArns",
                                          "CallerArn",
                                          "ContextEntries",
                                          "PermissionsBoundaryPolicyInputList",
                                          "ResourceOwner",
                                          "ResourcePolicy",
                                          "Marker",
                                          "OrderedOrganizationPolicyInputList",
                                          "ResourceHandlingOption",
                                          "MaxItems",
                                          "SessionPolicyInputList",
                                          "ServiceControlPolicyLevels",
                                          "Unknown",
                                          "ResourceControlPolicyLevels"};
    static const char *const wrong[] = {"policyInputList",    "Policy", "", "ActionName", "CallerARN",
                                        "ActionNames\\u0000", "\xff"};
    unsigned first = roll(dice, 16);
    bool begun = false;

    buf_add_char(out, '{');
    for (unsigned i = 0; i < 16; i++) {
        unsigned member = is_odd(dice) ? roll(dice, 16) : (first + 5 * i) % 16;

        if (member > 3 && roll(dice, 4) > 0)
            continue;
        if (begun && !is_odd(dice))
            buf_add_char(out, ',');
        begun = true;
        add_blank(dice, out);
        add_string(dice, is_odd(dice) ? wrong[roll(dice, COUNT_OF(wrong))] : members[member], out);
        add_blank(dice, out);
        buf_add_char(out, ':');
        add_blank(dice, out);
        add_value(dice, member, out);
        add_blank(dice, out);
    }
    if (is_odd(dice))
        buf_add_char(out, ',');
    buf_add_char(out, '}');
}

#endif
