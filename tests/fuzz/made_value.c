/* SPDX-License-Identifier: Apache-2.0
 *
 * Context keys and values of each kind, for requests and policies that are made from bytes.
 */
#include "made_request.h"

size_t choose(struct choices *choices, size_t count)
{
    if (choices->left == 0 || count < 2)
        return 0;
    choices->left--;
    return *choices->at++ % count;
}

bool choose_rarely(struct choices *choices, size_t count)
{
    return choose(choices, count) == count - 1;
}

#define COUNT(array)  (sizeof(array) / sizeof *(array))
#define IAM(resource) "arn:aws:iam::" MADE_ACCOUNT ":" resource

static const struct {
    const char *name;
    enum made_kind kind;
} keys[] = {
    {"acme:Text", MADE_STRING},
    {"acme:Count", MADE_NUMBER},
    {"acme:When", MADE_DATE},
    {"acme:Flag", MADE_BOOL},
    {"acme:Address", MADE_ADDRESS},
    {"acme:Arn", MADE_ARN},
    {"acme:Binary", MADE_BINARY},
    {"acme:List", MADE_LIST},
    {"aws:TagKeys", MADE_LIST},
    {"aws:PrincipalTag/Team", MADE_STRING},
    {"aws:ResourceTag/env", MADE_STRING},
    {"aws:RequestTag/cost", MADE_STRING},
    {"sts:ExternalId", MADE_STRING},
    {"sts:RoleSessionName", MADE_STRING},
    {"sts:SourceIdentity", MADE_STRING},
    {"aws:SourceIdentity", MADE_STRING},
    {"aws:RequestedRegion", MADE_STRING},
    {"aws:SourceVpc", MADE_STRING},
    {"aws:UserAgent", MADE_STRING},
    {"aws:PrincipalOrgID", MADE_STRING},
    {"aws:PrincipalOrgPaths", MADE_LIST},
    {"aws:CalledVia", MADE_LIST},
    {"kms:EncryptionContext:Dept", MADE_STRING},
    {"aws:MultiFactorAuthPresent", MADE_BOOL},
    {"aws:SecureTransport", MADE_BOOL},
    {"aws:MultiFactorAuthAge", MADE_NUMBER},
    {"aws:CurrentTime", MADE_DATE},
    {"aws:EpochTime", MADE_DATE},
    {"aws:TokenIssueTime", MADE_DATE},
    {"aws:SourceIp", MADE_ADDRESS},
    {"aws:VpcSourceIp", MADE_ADDRESS},
    {"aws:SourceArn", MADE_ARN},
    {"aws:PrincipalAccount", MADE_STRING},
    {"aws:PrincipalType", MADE_STRING},
    {"aws:PrincipalArn", MADE_ARN},
    {"aws:username", MADE_STRING},
    {"aws:userid", MADE_STRING},
};

static const char *const strings[] = {
    "a",    "b",   "ab", "abc", "ops", "Ops", "OPS",  "",   "x/y",       "x:y",       "a*", "a?c", "ann",
    "User", "${x", "$",  "é",   "É",   " a",  "日本", "10", "us-east-1", "eu-west-3", "*",  "K",   "\xe2\x84\xaa",
};
static const char *const numbers[] = {"0",    "1",   "5",    "10",   "10.0", "-3",   "+5",
                                      "1.50", "1.5", "3600", "0.10", "1e3",  " 5",   "",
                                      "5.",   ".5",  "010",  "ten",  "-0",   "0x10", "99999999999999999999"};
static const char *const dates[] = {
    "2026-06-01T00:00:00Z",
    "2026-06-01",
    "1780272000",
    "2027-01-01T00:00:00Z",
    "2026-06",
    "2026",
    "0",
    "2026-06-01T02:00:00+02:00",
    "999",
    "99999",
    "2026-06-01T00:00Z",
    "2026-02-30",
    "2024-02-29",
    "2026-06-01T00:00:00.5Z",
    "soon",
    "",
    "2026-06-01t00:00:00Z",
    "2026-06-01T00:00:00",
    "2026-06-01T24:00:00Z",
    "-1",
    "2026-12-31T23:59:60Z",
};
static const char *const bools[] = {"true", "false", "True", "FALSE", "", "null", "1"};
static const char *const addresses[] = {
    "203.0.113.7",
    "203.0.113.200",
    "10.1.2.3",
    "2001:db8::7",
    "203.0.113.0/24",
    "203.0.113.7/24",
    "0.0.0.0/0",
    "::/0",
    "10.0.0.0/8",
    "2001:db8::/32",
    "203.0.113.7/32",
    "203.0.113.7/33",
    "::ffff:203.0.113.7",
    "203.0.113.07",
    "203.0.113",
    "2001:DB8:0:0::7",
    "",
    "203.0.113.128/25",
    "255.255.255.255",
    "fe80::1%eth0",
    "2001:db8::/0",
    "::1",
    "::",
    "1:2:3:4:5:6:7:8",
    "203.0.113.7/",
    "::ffff:0:0/96",
    "1::2::3",
    "2001:db8::/129",
};
static const char *const arns[] = {
    IAM("user/ann"),
    IAM("role/Ops"),
    "arn:aws:s3:::b",
    "arn:aws:s3:::b/x:y",
    "arn:aws:sns:eu-west-1:" MADE_ACCOUNT ":topic:x",
    IAM("root"),
    "arn:aws:s3",
    "nonsense",
    "",
    "arn::::::",
    "arn:aws:iam::" MADE_OTHER ":role/team/Ops",
};
static const char *const binaries[] = {"YWJj", "YQ==", "QmluYXJ5", "YWJjZA==", "YQ", "@@@@", "", "ywjj", "YR=="};
static const char *const lists[] = {"a", "b", "ab", "cost", "A", "", "ops", "*"};
static const char *const variables[] = {
    "${acme:Text}",
    "${aws:username}",
    "${aws:PrincipalTag/Team}",
    "${aws:PrincipalTag/none, 'ops'}",
    "${*}",
    "${?}",
    "${$}",
    "${acme:List}",
    "${aws:PRINCIPALTAG/team,'a'}",
    "${acme:None}",
    "${acme:None, ''}",
    "${acme:None, '*'}",
    "${aws:PrincipalAccount}",
    "${aws:userid}",
    "${acme:Arn}",
    "${}",
    "${acme:Text",
    "${acme:Text, 'x}",
    "${a${b}}",
    "${acme:Text }",
    "$acme:Text}",
    "${acme:Text}}",
    "${aws:TagKeys}",
    "${acme:Text, 'a:b'}",
};

static const struct {
    const char *const *values;
    size_t count;
} pools[MADE_KIND_COUNT] = {
    [MADE_STRING] = {strings, COUNT(strings)},
    [MADE_NUMBER] = {numbers, COUNT(numbers)},
    [MADE_DATE] = {dates, COUNT(dates)},
    [MADE_BOOL] = {bools, COUNT(bools)},
    [MADE_ADDRESS] = {addresses, COUNT(addresses)},
    [MADE_ARN] = {arns, COUNT(arns)},
    [MADE_BINARY] = {binaries, COUNT(binaries)},
    [MADE_LIST] = {lists, COUNT(lists)},
};

struct made_key made_key(struct choices *choices)
{
    size_t i = choose(choices, COUNT(keys));
    return (struct made_key){str_of(keys[i].name), keys[i].kind};
}

void made_variable(struct choices *choices, struct buf *out)
{
    buf_add(out, str_of(variables[choose(choices, COUNT(variables))]));
}

/* Characters that texts of each kind are made of, where they are not of a pool. */
static void compose(struct choices *choices, enum made_kind kind, struct buf *out)
{
    static const char *const pieces[][16] = {
        {"a", "b", "A", "B", "é", "/", ":", "-", "1", "ann", "*", "?", "$", "{", "}", "\x7f"},
        {"0", "1", "9", "5", ".", "-", "+", "00", "10", "e", "999", "0.0", " ", "12", "7", "3"},
        {"2026", "-06", "-01", "T00", ":00", ":00", "Z", "+01:00", "-02", ".5", "1999", "T24", ":60", "-13", "31", "z"},
        {"10", ".0", ".1", ".255", "203", "/8", "/0", "/32", "::", ":1", "2001", ":db8", "/64", "ffff", "0", ".256"},
        {"arn:", "aws:", "iam:", ":", "::", "s3:", MADE_ACCOUNT, "user/", "role/", "a", "*", "?", "b", "/",
         "-cn:", "us"},
        {"YW", "Jj", "A", "B", "==", "=", "+", "/", "aa", "bb", "0", "1", "QQ", "Zg", "-", "_"},
    };
    static const unsigned char row_of[MADE_KIND_COUNT] = {0, 1, 2, 0, 3, 4, 5, 0};
    size_t length = choose(choices, 9);
    for (size_t i = 0; i < length; i++)
        buf_add(out, str_of(pieces[row_of[kind]][choose(choices, 16)]));
}

static void add_value(struct choices *choices, enum made_kind kind, struct buf *out)
{
    if (choose_rarely(choices, 5))
        compose(choices, kind, out);
    else
        buf_add(out, str_of(pools[kind].values[choose(choices, pools[kind].count)]));
}

struct str made_value(struct choices *choices, enum made_kind kind, struct arena *arena)
{
    struct buf text = BUF_NEW(BUF_UNBOUNDED);
    add_value(choices, kind, &text);
    struct str copy = arena_copy(arena, buf_str(&text));
    buf_free(&text);
    return copy;
}

static bool is_letter(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
}

void made_change(struct choices *choices, struct str text, size_t from, struct buf *out)
{
    from = from < text.len ? from : text.len;
    size_t at = from + choose(choices, text.len - from + 1);
    /* Not within a character of several bytes. */
    while (at < text.len && ((unsigned char)text.at[at] & 0xc0) == 0x80)
        at++;
    struct str rest = str_from(text, at);
    size_t less = choose(choices, 4);
    while (less < rest.len && ((unsigned char)rest.at[less] & 0xc0) == 0x80)
        less++;
    buf_add(out, str_slice(text, 0, at));
    switch (choose(choices, 7)) {
    case 0: buf_add_char(out, '*'); break;
    case 1: buf_add_char(out, '?'); break;
    case 2: made_variable(choices, out); break;
    case 3: buf_add(out, STR("**")); break;
    case 4:
        if (rest.len > 0 && is_letter(rest.at[0])) {
            buf_add_char(out, rest.at[0] ^ 0x20);
            less = 1;
        }
        break;
    case 5: buf_add(out, STR("*")); return; /* and nothing behind it */
    default: break;                         /* a part less */
    }
    buf_add(out, str_from(rest, less));
}

void made_policy_value(struct choices *choices, enum made_kind kind, const struct made_entry *near, struct buf *out)
{
    struct buf text = BUF_NEW(BUF_UNBOUNDED);
    if (near != NULL && near->count > 0 && !choose_rarely(choices, 3))
        buf_add(&text, near->values[choose(choices, near->count)]);
    else
        add_value(choices, kind, &text);
    size_t changes = choose(choices, 8);
    bool is_text = kind == MADE_STRING || kind == MADE_ARN || kind == MADE_LIST;
    if ((is_text && changes >= 4) || changes == 7)
        made_change(choices, buf_str(&text), 0, out);
    else
        buf_add(out, buf_str(&text));
    if (kind == MADE_ADDRESS && changes == 3)
        buf_printf(out, "/%zu", choose(choices, 130));
    buf_free(&text);
}
