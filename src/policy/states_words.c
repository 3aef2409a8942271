/* SPDX-License-Identifier: Apache-2.0
 *
 * Sets of states in words (iam-evaluation.md 6.8).
 */
#include "policy/states_private.h"

#include <inttypes.h>

#include "text/date.h"
#include "text/utf8.h"

enum {
    VALUES_NAMED = 5
};

/* Items of a list; each is a value or a pattern. */
struct items {
    struct str *texts;
    size_t count, capacity;
};

static enum rc items_add(struct arena *arena, struct items *items, struct str text)
{
    for (size_t i = 0; i < items->count && i < 64; i++) {
        if (str_equal(items->texts[i], text))
            return RC_OK;
    }
    struct str *slot = ARENA_PUSH(arena, items->texts, items->count, items->capacity);
    if (slot == NULL)
        return RC_NO_MEMORY;
    *slot = text;
    items->count++;
    return RC_OK;
}

/* A pattern as a policy would write it. */
static enum rc glob_text(struct arena *arena, const struct glob *glob, struct str *out)
{
    struct buf buf = BUF_NEW(BUF_UNBOUNDED);
    for (size_t i = 0; i < glob->count; i++) {
        uint32_t element = glob->elements[i];
        uint32_t wildcard = element & ~GLOB_BOUND;
        if ((element & UTF8_INVALID) != 0)
            buf_add_char(&buf, (char)(element & 0xff));
        else if (wildcard == GLOB_STAR || wildcard == GLOB_ANY || wildcard == GLOB_DIGIT)
            buf_add_char(&buf, wildcard == GLOB_STAR ? '*' : wildcard == GLOB_ANY ? '?' : '#');
        else if (element == GLOB_INNER_COLON)
            buf_add_char(&buf, ':');
        else if (element == '*' || element == '?')
            buf_printf(&buf, "${%c}", (int)element);
        else
            utf8_add(&buf, element & ~GLOB_CASE);
    }
    enum rc rc = buf.failed;
    if (rc == RC_OK) {
        *out = arena_copy(arena, buf_str(&buf));
        rc = out->at == NULL ? RC_NO_MEMORY : RC_OK;
    }
    buf_free(&buf);
    return rc;
}

/* Sorts the patterns of a union into values and patterns. */
static enum rc split_globs(struct arena *arena, struct text_set set, struct items *is, struct items *like)
{
    for (size_t i = 0; i < set.count; i++) {
        struct str text = set.globs[i].text;
        enum rc rc = set.globs[i].literal ? RC_OK : glob_text(arena, &set.globs[i], &text);
        if (rc == RC_OK)
            rc = items_add(arena, set.globs[i].literal ? is : like, text);
        if (rc != RC_OK)
            return rc;
    }
    return RC_OK;
}

/* `VERB "a" or "b"`; behind five values a count. */
static void add_list(struct buf *buf, const char *verb, const struct str *texts, size_t count, const char *between)
{
    buf_printf(buf, "%s ", verb);
    for (size_t i = 0; i < count && i < VALUES_NAMED; i++) {
        if (i != 0)
            buf_add(buf, str_of(between));
        buf_add_char(buf, '"');
        buf_add(buf, texts[i]);
        buf_add_char(buf, '"');
    }
    if (count > VALUES_NAMED)
        buf_printf(buf, "%s%zu more", between, count - VALUES_NAMED);
}

static void add_separator(struct buf *buf, const char *separator)
{
    if (buf->len != 0)
        buf_add(buf, str_of(separator));
}

/* One clause: values and patterns of which one fits. */
static void add_positive(struct buf *buf, const struct items *is, const struct items *like)
{
    if (is->count != 0)
        add_list(buf, "is", is->texts, is->count, " or ");
    if (is->count != 0 && like->count != 0)
        buf_add(buf, STR(" or "));
    if (like->count != 0)
        add_list(buf, "like", like->texts, like->count, " or ");
}

/* Values and patterns of which none fits. */
static void add_negative(struct buf *buf, const struct items *is, const struct items *like)
{
    if (is->count != 0)
        add_list(buf, is->count == 1 ? "is not" : "is none of", is->texts, is->count, ", ");
    if (is->count != 0 && like->count != 0)
        buf_add(buf, STR(" and "));
    if (like->count != 0)
        add_list(buf, "not like", like->texts, like->count, " or ");
}

/* The constraints of a string, the first that was asked first. */
static enum rc list_parts(struct arena *arena, const struct states *states, const struct constraint ***out,
                          size_t *count)
{
    size_t total = 0;
    for (const struct constraint_list *part = states->parts; part != NULL; part = part->before)
        total++;
    const struct constraint **parts = ARENA_ARRAY(arena, total, const struct constraint *);
    if (parts == NULL)
        return RC_NO_MEMORY;
    size_t at = total;
    for (const struct constraint_list *part = states->parts; part != NULL; part = part->before)
        parts[--at] = part->constraint;
    *out = parts;
    *count = total;
    return RC_OK;
}

/* -------------------------------------------------------------------------- one text */

/* Its clauses, and whether one of them is positive (so that "present" goes without saying). */
static enum rc words_of_text(struct arena *arena, const struct states *states, struct buf *buf, bool *positive)
{
    const struct constraint **parts;
    size_t count;
    struct items is = {0};
    struct items like = {0};

    *positive = states->has_texts;
    if (states->has_texts) {
        add_list(buf, "is", states->texts, states->text_count, " or ");
        return RC_OK;
    }
    enum rc rc = list_parts(arena, states, &parts, &count);
    for (size_t i = 0; i < count && rc == RC_OK; i++) {
        struct items clause_is = {0};
        struct items clause_like = {0};
        if (parts[i]->text.complement) {
            rc = split_globs(arena, parts[i]->text, &is, &like);
            continue;
        }
        *positive = true;
        rc = split_globs(arena, parts[i]->text, &clause_is, &clause_like);
        add_separator(buf, " and ");
        add_positive(buf, &clause_is, &clause_like);
    }
    if (is.count + like.count != 0)
        add_separator(buf, " and ");
    add_negative(buf, &is, &like);
    return rc;
}

/* -------------------------------------------------------------------------- many texts */

static const char *subject_of(enum quantifier quantifier, bool complement)
{
    switch (quantifier) {
    case QUANTIFIER_EVERY: return complement ? "no value " : "every value ";
    case QUANTIFIER_SOME: return "some value ";
    case QUANTIFIER_ONE: return "the only value ";
    case QUANTIFIER_ONE_OR_MANY: break;
    }
    return "has more than one value, or ";
}

static enum rc words_of_texts(struct arena *arena, const struct states *states, struct buf *buf, bool *positive)
{
    const struct constraint **parts;
    size_t count;

    *positive = false;
    enum rc rc = list_parts(arena, states, &parts, &count);
    for (size_t i = 0; i < count && rc == RC_OK; i++) {
        struct items is = {0};
        struct items like = {0};
        bool complement = parts[i]->text.complement;
        rc = split_globs(arena, parts[i]->text, &is, &like);
        add_separator(buf, " and ");
        buf_add(buf, str_of(subject_of(parts[i]->quantifier, complement)));
        if (is.count + like.count == 0) /* more than one value, or any: only of that kind is a part without patterns */
            buf_add(buf, complement ? STR("any") : STR("none"));
        else if (complement && parts[i]->quantifier != QUANTIFIER_EVERY)
            add_negative(buf, &is, &like);
        else
            add_positive(buf, &is, &like);
        *positive = *positive || parts[i]->quantifier == QUANTIFIER_SOME || parts[i]->quantifier == QUANTIFIER_ONE;
    }
    return rc;
}

/* -------------------------------------------------------------- finite, numbers, dates */

static size_t list_values(const struct domain *domain, uint64_t mask, struct str *out)
{
    size_t count = 0;
    for (size_t i = 0; i < domain->value_count && i < 64; i++) {
        if ((mask >> i & 1) != 0)
            out[count++] = domain->values[i];
    }
    return count;
}

static uint64_t domain_mask(const struct domain *domain)
{
    return domain->value_count >= 64 ? UINT64_MAX : ((uint64_t)1 << domain->value_count) - 1;
}

static enum rc words_of_finite(struct arena *arena, const struct states *states, struct buf *buf, bool *positive)
{
    struct items in = {.texts = ARENA_ARRAY(arena, states->domain->value_count, struct str)};
    struct items out = {.texts = ARENA_ARRAY(arena, states->domain->value_count, struct str)};
    const struct items none = {0};

    *positive = false;
    if (in.texts == NULL || out.texts == NULL)
        return RC_NO_MEMORY;
    in.count = list_values(states->domain, states->mask, in.texts);
    out.count = list_values(states->domain, domain_mask(states->domain) & ~states->mask, out.texts);
    *positive = out.count != 0 && in.count <= out.count;
    if (*positive)
        add_positive(buf, &in, &none);
    else
        add_negative(buf, &out, &none);
    return RC_OK;
}

/* Of two seconds, one after the other, the one that a person would have written. */
static int64_t rounder(int64_t end)
{
    static const int64_t units[] = {86400, 3600, 60};
    for (size_t i = 0; i < sizeof units / sizeof units[0]; i++) {
        if ((end + 1) % units[i] == 0)
            return end + 1;
        if (end % units[i] == 0)
            return end;
    }
    return end + 1;
}

/* An end of the domain is not spoken of. */
static enum rc words_of_dates(struct arena *arena, const struct domain *domain, const struct interval *interval,
                              struct buf *buf)
{
    int64_t low, high, first, last;
    struct interval whole = {0};
    interval_whole_ends(domain, interval, &low, &high);
    interval_whole_ends(domain, &whole, &first, &last);
    struct str from = date_print(arena, low);
    struct str before = date_print(arena, low > first ? rounder(high) : high + 1);
    struct str only = date_print(arena, high);
    if (from.at == NULL || before.at == NULL || only.at == NULL)
        return RC_NO_MEMORY;
    if (low == high)
        buf_printf(buf, "at %.*s", (int)only.len, only.at);
    else if (low <= first)
        buf_printf(buf, "before %.*s", (int)before.len, before.at);
    else if (high >= last)
        buf_printf(buf, "from %.*s on", (int)from.len, from.at);
    else
        buf_printf(buf, "between %.*s and %.*s", (int)from.len, from.at, (int)before.len, before.at);
    return RC_OK;
}

static enum rc words_of_number(struct arena *arena, const struct domain *domain, const struct interval *interval,
                               struct interval_list whole, struct buf *buf)
{
    struct str low;
    struct str high;
    bool from = interval->has_low;
    bool to = interval->has_high;
    enum rc rc = number_print(arena, domain, interval->low, &low);
    if (rc == RC_OK)
        rc = number_print(arena, domain, interval->high, &high);
    if (rc != RC_OK)
        return rc;
    if (from && to && decimal_compare(interval->low, interval->high) == 0) {
        buf_printf(buf, "is %.*s", (int)low.len, low.at);
        return RC_OK;
    }
    if (whole.count == 1) {
        const struct interval *all = &whole.items[0];
        from = from && !(all->has_low && !interval->low_open && decimal_compare(all->low, interval->low) == 0);
        to = to && !(all->has_high && !interval->high_open && decimal_compare(all->high, interval->high) == 0);
    }
    if (from)
        buf_printf(buf, "%s %.*s", interval->low_open ? "more than" : "at least", (int)low.len, low.at);
    if (from && to)
        buf_add(buf, STR(" and "));
    if (to)
        buf_printf(buf, "%s %.*s", interval->high_open ? "less than" : "at most", (int)high.len, high.at);
    return RC_OK;
}

static enum rc words_of_numbers(struct arena *arena, const struct states *states, struct buf *buf, bool *positive)
{
    struct interval_list whole;
    enum rc rc = intervals_of_domain(arena, states->domain, &whole);

    *positive = false;
    if (rc != RC_OK || intervals_equal(whole, (struct interval_list){states->intervals, states->interval_count}))
        return rc;
    *positive = true;
    for (size_t i = 0; i < states->interval_count && rc == RC_OK; i++) {
        if (i == VALUES_NAMED) {
            buf_printf(buf, " or %zu more", states->interval_count - i);
            break;
        }
        add_separator(buf, " or ");
        rc = states->domain->kind == DOMAIN_DATE
                 ? words_of_dates(arena, states->domain, &states->intervals[i], buf)
                 : words_of_number(arena, states->domain, &states->intervals[i], whole, buf);
    }
    return rc;
}

/* -------------------------------------------------------------------------- addresses */

static void add_cidrs(struct buf *buf, const char *verb, const struct str *cidrs, size_t count)
{
    buf_add(buf, str_of(verb));
    for (size_t i = 0; i < count && i < VALUES_NAMED; i++) {
        buf_add(buf, i == 0 ? STR(" ") : STR(" or "));
        buf_add(buf, cidrs[i]);
    }
    if (count > VALUES_NAMED)
        buf_printf(buf, " or %zu more", count - VALUES_NAMED);
}

/* Whichever takes fewer ranges: those in, or those of the domain that are out. */
static enum rc words_of_addresses(struct arena *arena, const struct states *states, struct buf *buf, bool *positive)
{
    struct range_list in = {states->ranges, states->range_count};
    struct range_list whole;
    struct range_list out;
    const struct str *texts;
    size_t count;

    *positive = false;
    enum rc rc = ranges_of_domain(arena, states->domain, &whole);
    if (rc == RC_OK)
        rc = ranges_subtract(arena, whole, in, &out);
    if (rc != RC_OK || out.count == 0)
        return rc;
    *positive = in.count <= out.count;
    rc = ranges_cidrs(arena, *positive ? in : out, &texts, &count);
    if (rc == RC_OK)
        add_cidrs(buf, *positive ? "from" : "not from", texts, count);
    return rc;
}

/* -------------------------------------------------------------------------- all of it */

static enum rc words_of_values(struct arena *arena, const struct states *states, struct buf *buf, bool *positive)
{
    switch (states->domain->kind) {
    case DOMAIN_FINITE: return words_of_finite(arena, states, buf, positive);
    case DOMAIN_NUMBER:
    case DOMAIN_DATE: return words_of_numbers(arena, states, buf, positive);
    case DOMAIN_ADDRESS: return words_of_addresses(arena, states, buf, positive);
    case DOMAIN_STRING: return words_of_text(arena, states, buf, positive);
    case DOMAIN_STRINGS: return words_of_texts(arena, states, buf, positive);
    case DOMAIN_KIND_COUNT: break;
    }
    return RC_INTERNAL;
}

/* What is said before the values' words: of a positive set that missing is in too, of another that it is not. */
static struct str lead_of(const struct states *states, bool positive, bool words)
{
    bool empty_set = states->blank && !states->present && !states->missing;
    if (empty_set)
        return STR("is empty");
    if (!states->present)
        return STR("is missing");
    if (positive && states->missing)
        return STR("is missing or ");
    if (!positive && !states->missing && states->domain->may_be_missing)
        return words ? STR("is present and ") : STR("is present");
    return STR_EMPTY;
}

enum rc states_words(struct arena *arena, const struct states *states, struct str *out)
{
    struct buf values = BUF_NEW(BUF_UNBOUNDED);
    bool positive = false;
    enum rc rc = RC_OK;

    *out = STR_EMPTY;
    if (!states->constrained)
        return RC_OK;
    if (states->present)
        rc = words_of_values(arena, states, &values, &positive);
    if (rc == RC_OK)
        rc = values.failed;
    if (rc == RC_OK) {
        struct str parts[2] = {lead_of(states, positive, values.len != 0), buf_str(&values)};
        *out = arena_join(arena, parts, 2);
        rc = out->at == NULL ? RC_NO_MEMORY : RC_OK;
    }
    buf_free(&values);
    return rc;
}

/* What the lists of a set become when it is one positive clause, and what it excludes. */
struct sorted {
    struct items is, like, is_not, not_like;
    size_t clauses; /* positive ones */
};

static enum rc sort_parts(struct arena *arena, const struct states *states, enum quantifier quantifier,
                          struct sorted *out)
{
    const struct constraint **parts;
    size_t count;
    bool texts = states->domain->kind == DOMAIN_STRINGS;
    enum rc rc = list_parts(arena, states, &parts, &count);
    for (size_t i = 0; rc == RC_OK && i < count; i++) {
        bool fits = !texts || parts[i]->quantifier == quantifier;
        bool excluding = parts[i]->text.complement && (!texts || parts[i]->quantifier == QUANTIFIER_EVERY);
        if (excluding) {
            rc = split_globs(arena, parts[i]->text, &out->is_not, &out->not_like);
        } else if (fits && !parts[i]->text.complement) {
            out->clauses++;
            rc = split_globs(arena, parts[i]->text, &out->is, &out->like);
        }
    }
    return rc;
}

enum rc states_parts(struct arena *arena, const struct states *states, struct words_parts *out)
{
    struct sorted sorted = {0};
    bool some = false;
    enum rc rc = RC_OK;

    if (states->domain->kind == DOMAIN_FINITE) {
        sorted.is.texts = ARENA_ARRAY(arena, states->domain->value_count, struct str);
        if (sorted.is.texts == NULL)
            return RC_NO_MEMORY;
        sorted.is.count = list_values(states->domain, states->mask, sorted.is.texts);
        sorted.clauses = 1;
    } else if (states->present) {
        rc = sort_parts(arena, states, QUANTIFIER_EVERY, &sorted);
        if (rc == RC_OK && states->domain->kind == DOMAIN_STRINGS && sorted.clauses == 0) {
            sorted = (struct sorted){0};
            some = true;
            rc = sort_parts(arena, states, QUANTIFIER_SOME, &sorted);
        }
    }
    if (rc != RC_OK)
        return rc;
    if (states->has_texts)
        sorted.clauses = 1;
    if (sorted.clauses != 1)
        sorted.is.count = sorted.like.count = 0;
    *out = (struct words_parts){
        .is = sorted.is.texts,
        .is_count = sorted.is.count,
        .like = sorted.like.texts,
        .like_count = sorted.like.count,
        .is_not = sorted.is_not.texts,
        .is_not_count = sorted.is_not.count,
        .not_like = sorted.not_like.texts,
        .not_like_count = sorted.not_like.count,
        .missing_allowed = states->missing,
        .present_allowed = states->present || states->blank,
        .some = some && sorted.clauses == 1,
    };
    if (states->has_texts) { /* exact already: nothing else is to be said */
        out->is = states->texts;
        out->is_count = states->text_count;
        out->like_count = out->is_not_count = out->not_like_count = 0;
    }
    return RC_OK;
}
