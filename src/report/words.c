/* SPDX-License-Identifier: Apache-2.0
 *
 * Names as people read them.
 *
 * AWS: Identify AWS resources with Amazon Resource Names (ARNs); IAM identifiers.
 */
#include "report/words.h"

#include "policy/arn.h"

struct str words_short_arn(struct str account, struct str text)
{
    struct arn arn;
    if (account.len > 0 && arn_read(text, &arn) && str_equal(arn.service, STR("iam")) &&
        str_equal(arn.account, account) && !str_equal(arn.resource, STR("root")))
        return arn.resource;
    return text;
}

/* Where the ARN that `text` begins with can be cut: behind "arn:P:iam::ACCOUNT:" or "arn:P:iam::aws:policy/". 0: nowhere. */
static size_t prefix_length(struct str account, struct str text)
{
    struct arn arn;
    if (!str_starts_with(text, STR("arn:")) || !arn_read(text, &arn) || !str_equal(arn.service, STR("iam")) ||
        arn.region.len > 0)
        return 0;
    size_t resource = text.len - arn.resource.len;
    if (str_equal(arn.account, STR("aws")) && str_starts_with(arn.resource, STR("policy/")))
        return resource + STR("policy/").len;
    return account.len > 0 && str_equal(arn.account, account) ? resource : 0;
}

/* Whether an ARN may begin behind this character. */
static bool ends_word(char c)
{
    return !((c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '-' || c == '_' ||
             c == ':' || c == '/');
}

void words_add_shortened(struct buf *out, struct str account, struct str text)
{
    for (size_t at = 0; at < text.len; at++) {
        if (at == 0 || ends_word(text.at[at - 1]))
            at += prefix_length(account, str_from(text, at));
        if (at < text.len)
            buf_add_char(out, text.at[at]);
    }
}

static bool all_digits(struct str text)
{
    for (size_t i = 0; i < text.len; i++) {
        if (text.at[i] < '0' || text.at[i] > '9')
            return false;
    }
    return true;
}

static void add_statement(struct buf *out, struct str statement, size_t start, const char *separator)
{
    if (statement.len == 0)
        return;
    if (out->len > start)
        buf_add(out, str_of(separator));
    buf_add(out, all_digits(statement) ? STR("statement ") : STR("statement \""));
    buf_add(out, statement);
    if (!all_digits(statement))
        buf_add_char(out, '"');
}

/* "group/Oncall:AssumeSupport", with `between` for the colon; the policies of an organization's level have numbers. */
static void add_inline(struct buf *out, struct str policy, const char *between)
{
    struct str name = policy;
    struct str owner = str_cut(&name, ':');
    bool level = str_starts_with(owner, STR("scp/")) || str_starts_with(owner, STR("rcp/"));
    buf_add(out, owner);
    if (name.at == NULL)
        return;
    buf_add(out, level ? STR(" policy ") : str_of(between));
    buf_add(out, name);
}

void words_add_place(struct buf *out, struct str account, struct str policy, struct str statement)
{
    size_t start = out->len;
    struct arn arn;
    if (arn_read(policy, &arn))
        words_add_shortened(out, account, policy);
    else if (!str_equal(policy, STR("trust")))
        add_inline(out, policy, ", inline policy ");
    add_statement(out, statement, start, ", ");
}

static struct str last_name(struct str path)
{
    struct str name = path;
    while (path.at != NULL)
        name = str_cut(&path, '/');
    return name;
}

void words_add_brief(struct buf *out, struct str policy, struct str statement)
{
    size_t start = out->len;
    struct arn arn;
    if (arn_read(policy, &arn))
        buf_add(out, last_name(arn.resource));
    else if (!str_equal(policy, STR("trust")))
        add_inline(out, policy, " ");
    add_statement(out, statement, start, " ");
}

void words_add_grant(struct buf *out, struct str account, struct str grant)
{
    struct str policy = str_slice(grant, 0, str_find(grant, '['));
    struct str rest = str_from(grant, policy.len + 1);
    struct str statement = str_slice(rest, 0, str_find(rest, ']'));
    struct arn arn;
    bool is_arn = arn_read(policy, &arn);
    if (policy.len == grant.len || statement.len == rest.len || (!is_arn && str_contains(policy, STR(" ")))) {
        words_add_shortened(out, account, grant);
        return;
    }
    if (is_arn && str_equal(arn.account, STR("aws"))) {
        buf_add(out, last_name(arn.resource));
        buf_add(out, STR(" (AWS managed), "));
        add_statement(out, statement, out->len, "");
    } else {
        words_add_place(out, account, policy, statement);
    }
    words_add_shortened(out, account, str_from(rest, statement.len + 1));
}

void words_add_condition(struct buf *out, struct str account, struct str condition)
{
    static const char *const openings[] = {"with ",  "without ", "from ",    "not ",  "through ", "in ",
                                           "on ",    "passing ", "if ",      "when ", "while ",   "before ",
                                           "after ", "until ",   "between ", "as ",   "by ",      "at "};
    bool opened = false;
    for (size_t i = 0; i < sizeof openings / sizeof *openings; i++)
        opened = opened || str_starts_with(condition, str_of(openings[i]));
    if (!opened)
        buf_add(out, STR("if "));
    words_add_shortened(out, account, condition);
}

void words_add_count(struct buf *out, size_t count, const char *one, const char *many)
{
    buf_printf(out, "%zu %s", count, count == 1 ? one : many);
}

void words_add_minute(struct buf *out, struct str time)
{
    if (time.len < 16 || time.at[10] != 'T') {
        buf_add(out, time);
        return;
    }
    buf_add(out, str_slice(time, 0, 10));
    buf_add_char(out, ' ');
    buf_add(out, str_slice(time, 11, 16));
}

struct str words_check(struct str check)
{
    return str_equal(check, STR("scp")) ? STR("SCP") : str_equal(check, STR("rcp")) ? STR("RCP") : check;
}

const struct finding_step *words_breaking_step(const struct finding_way *way)
{
    bool unknown = str_equal(way->decision, STR("unknown"));
    if (!unknown && !str_equal(way->decision, STR("denied")))
        return NULL;
    for (size_t i = 0; i < way->step_count; i++) {
        struct str effect = way->steps[i].effect;
        if (str_equal(effect, STR("none")) || str_equal(effect, STR("deny")) ||
            (unknown && str_equal(effect, STR("unknown"))))
            return &way->steps[i];
    }
    return NULL;
}
