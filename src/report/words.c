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

/* "group/Oncall:AssumeSupport", with `between` for the colon; the policies of an organization's level have numbers, and the
 * level has a name by itself. */
static void add_inline(struct buf *out, struct str policy, const char *between)
{
    struct str name = policy;
    struct str owner = str_cut(&name, ':');
    bool level = str_starts_with(owner, STR("scp/")) || str_starts_with(owner, STR("rcp/"));
    bool entity = str_starts_with(owner, STR("user/")) || str_starts_with(owner, STR("group/")) ||
                  str_starts_with(owner, STR("role/"));
    if (!level && !entity) {
        buf_add(out, policy);
        return;
    }
    buf_add(out, level ? str_from(owner, STR("scp/").len) : owner);
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

/* Where the remark behind a place begins: at its ": ". */
static size_t place_end(struct str grant)
{
    size_t end = 0;
    while (end < grant.len && !str_starts_with(str_from(grant, end), STR(": ")))
        end++;
    return end;
}

void words_add_grant(struct buf *out, struct str account, struct str grant)
{
    struct str place = str_slice(grant, 0, place_end(grant));
    struct str check = str_starts_with(place, STR("SCP ")) || str_starts_with(place, STR("RCP "))
                           ? str_slice(place, 0, STR("SCP ").len)
                           : STR_EMPTY;
    struct str inside = str_from(place, check.len);
    struct str policy = str_slice(inside, 0, str_find(inside, '['));
    struct str statement = str_from(inside, policy.len + 1);
    bool has_statement = policy.len < inside.len;
    struct arn arn;
    bool is_arn = arn_read(policy, &arn);

    if ((has_statement && !str_ends_with(statement, STR("]"))) || str_equal(policy, STR("trust")) ||
        (!is_arn && str_contains(policy, STR(" ")))) {
        words_add_shortened(out, account, grant);
        return;
    }
    if (has_statement)
        statement = str_slice(statement, 0, statement.len - 1);
    buf_add(out, check);
    if (is_arn && str_equal(arn.account, STR("aws"))) {
        buf_add(out, last_name(arn.resource));
        buf_add(out, STR(" (AWS managed)"));
        add_statement(out, statement, 0, ", ");
    } else {
        words_add_place(out, account, policy, statement);
    }
    words_add_shortened(out, account, str_from(grant, place.len));
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

static void add_in_accounts(struct buf *out, size_t count, size_t accounts)
{
    if (accounts == 1)
        return;
    buf_add(out, STR(" in "));
    words_add_count(out, count, "account", "accounts");
}

void words_add_unknown_controls(struct buf *out, size_t scps, size_t rcps, size_t accounts)
{
    if (scps > 0) {
        buf_add(out, STR("SCPs unknown"));
        add_in_accounts(out, scps, accounts);
    }
    if (rcps > 0) {
        buf_add(out, scps > 0 ? STR(", RCPs") : STR("RCPs unknown"));
        add_in_accounts(out, rcps, accounts);
    }
    buf_add_char(out, '.');
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
