/* SPDX-License-Identifier: Apache-2.0
 *
 * Conditions in words (iam-evaluation.md 6.8): one line for each key that the chosen way constrains, in the
 * order of what they are about.
 */
#include "policy/decide_parts.h"

#include <stdlib.h>

struct lines {
    struct arena *arena;
    struct condition_line *items;
    size_t count, capacity;
};

static enum rc lines_add(struct lines *lines, enum condition_subject subject, size_t hop, struct str key, struct str text)
{
    if (text.at == NULL)
        return RC_NO_MEMORY;
    struct condition_line *line = ARENA_PUSH(lines->arena, lines->items, lines->count, lines->capacity);
    if (line == NULL)
        return RC_NO_MEMORY;
    *line = (struct condition_line){.subject = subject, .hop = hop, .key = key, .text = text};
    lines->count++;
    return RC_OK;
}

static struct str join(struct arena *arena, struct str a, struct str b, struct str c)
{
    const struct str parts[] = {a, b, c};
    return arena_join(arena, parts, 3);
}

/* How keys with words of their own are spoken of. */
struct noun {
    const char *key; /* lower case; a family ends in '/' */
    enum condition_subject subject;
    const char *with;    /* before the value: `with external ID ` */
    const char *present; /* any value */
    const char *missing;
};
static const struct noun nouns[] = {
    {"sts:externalid", ABOUT_SESSION, "with external ID ", "with an external ID", "without an external ID"},
    {"sts:rolesessionname", ABOUT_SESSION, "with session name ", "with a session name", "without a session name"},
    {"#session", ABOUT_SESSION, "with session name ", "with a session name", "without a session name"},
    {"sts:sourceidentity", ABOUT_SESSION, "with source identity ", "with a source identity", "without a source identity"},
    {"aws:sourceidentity", ABOUT_SESSION, "with source identity ", "with a source identity", "without a source identity"},
    {"aws:tagkeys", ABOUT_TAGS, "passing tags ", "passing tags", "passing no tags"},
    {"aws:sourcevpc", ABOUT_NETWORK, "from VPC ", "from a VPC", "not from a VPC"},
    {"aws:sourcevpce", ABOUT_NETWORK, "through VPC endpoint ", "through a VPC endpoint", "not through a VPC endpoint"},
    {"aws:requestedregion", ABOUT_REGION, "in ", "in some Region", "without a Region"},
    {"#resource", ABOUT_RESOURCE, "on ", "on some resource", "without a resource"},
};

/* Keys that keep their name, and what they are about. */
static enum condition_subject subject_of(struct str key)
{
    static const struct {
        const char *prefix;
        enum condition_subject subject;
    } rows[] = {
        {"aws:principal", ABOUT_WHO}, {"aws:userid", ABOUT_WHO}, {"aws:username", ABOUT_WHO}, {"aws:federatedprovider", ABOUT_WHO},
        {"saml:", ABOUT_WHO}, {"aws:multifactorauth", ABOUT_MFA}, {"aws:source", ABOUT_NETWORK}, {"aws:vpc", ABOUT_NETWORK},
        {"aws:currenttime", ABOUT_TIME}, {"aws:tokenissuetime", ABOUT_TIME}, {"aws:requesttag/", ABOUT_TAGS},
        {"sts:transitivetagkeys", ABOUT_TAGS},
    };
    for (size_t i = 0; i < sizeof rows / sizeof rows[0]; i++)
        if (str_starts_with_nocase(key, str_of(rows[i].prefix)))
            return rows[i].subject;
    return ABOUT_OTHER;
}

static const struct noun *noun_of(struct str key)
{
    for (size_t i = 0; i < sizeof nouns / sizeof nouns[0]; i++)
        if (str_equal_nocase(key, str_of(nouns[i].key)))
            return &nouns[i];
    return NULL;
}

/* `is "x"` is `"x"` behind a noun, `is not "x"` is `not "x"`. */
static struct str without_is(struct str words)
{
    return str_starts_with(words, STR("is ")) ? str_from(words, 3) : words;
}

static enum rc noun_line(struct lines *lines, const struct variable *variable, const struct noun *noun, struct str words)
{
    struct str text;
    if (str_equal(words, STR("is present")))
        text = str_of(noun->present);
    else if (str_equal(words, STR("is missing")))
        text = str_of(noun->missing);
    else
        text = join(lines->arena, str_of(noun->with), without_is(words), STR_EMPTY);
    return lines_add(lines, noun->subject, variable->hop, variable->key, text);
}

/* Regions without quotes: `in us-east-1 or eu-west-1`. */
static struct str unquoted(struct arena *arena, struct str words)
{
    char *text = arena_alloc(arena, words.len + 1);
    size_t len = 0;
    if (text == NULL)
        return STR_EMPTY;
    for (size_t i = 0; i < words.len; i++)
        if (words.at[i] != '"')
            text[len++] = words.at[i];
    return (struct str){text, len};
}

static enum rc tag_line(struct lines *lines, const struct variable *variable, struct str words)
{
    struct str tag = str_from(variable->key, str_find(variable->key, '/') + 1);
    struct str text;
    if (str_equal(words, STR("is missing")))
        text = join(lines->arena, STR("without session tag "), tag, STR_EMPTY);
    else if (str_equal(words, STR("is present")))
        text = join(lines->arena, STR("passing session tag "), tag, STR_EMPTY);
    else {
        bool one = str_starts_with(words, STR("is \"")) && !str_contains(words, STR(" or "));
        const struct str parts[] = {STR("passing session tag "), tag, one ? STR(" = ") : STR(" "), one ? str_from(words, 3) : words};
        text = arena_join(lines->arena, parts, 4);
    }
    return lines_add(lines, ABOUT_TAGS, variable->hop, variable->key, text);
}

/* Worlds (a) to (d) as a set. */
static enum rc credentials_line(struct lines *lines, const struct variable *variable, uint64_t mask)
{
    enum { A = 1, B = 2, C = 4, D = 8 };
    uint64_t there = variable->domain.value_count == WORLD_COUNT ? A | B | C | D : A | B | C;
    const char *text;
    mask &= there;
    if ((mask & (A | B)) == 0)
        text = mask == D ? "with MFA, by a code in the call" : mask == C && (there & D) != 0 ? "with MFA, in a session" : "with MFA";
    else if (mask == (A | B))
        text = "without MFA";
    else if (mask == B)
        text = "without MFA, with temporary credentials";
    else if (mask == A || mask == (A | D))
        text = "with a long-term access key";
    else if (mask == (B | C))
        text = "with temporary credentials";
    else if ((mask & A) == 0)
        text = "with MFA or temporary credentials";
    else if ((mask & B) == 0)
        text = "with MFA or a long-term access key";
    else
        text = "with a long-term access key, or without MFA";
    return lines_add(lines, ABOUT_MFA, variable->hop, STR_EMPTY, str_of(text));
}

/* "not older than 1 h": an upper end alone; anything else is spoken of in seconds. */
static enum rc mfa_age_line(struct lines *lines, const struct variable *variable, const struct states *states, struct str words)
{
    int64_t seconds;
    if (states->interval_count == 1 && states->intervals[0].has_high && decimal_int64(states->intervals[0].high, &seconds) &&
        (!states->intervals[0].has_low || decimal_compare(states->intervals[0].low, (struct decimal){.whole = {"0", 1}}) == 0)) {
        if (states->intervals[0].high_open)
            seconds--;
        struct str text;
        if (seconds % 3600 == 0 && seconds > 0)
            text = arena_printf(lines->arena, "with MFA not older than %lld h", (long long)(seconds / 3600));
        else if (seconds % 60 == 0 && seconds > 0)
            text = arena_printf(lines->arena, "with MFA not older than %lld min", (long long)(seconds / 60));
        else
            text = arena_printf(lines->arena, "with MFA not older than %lld s", (long long)seconds);
        return lines_add(lines, ABOUT_MFA, variable->hop, variable->key, text);
    }
    return lines_add(lines, ABOUT_MFA, variable->hop, variable->key,
                     join(lines->arena, STR("with MFA whose age in seconds is "), words, STR_EMPTY));
}

static enum rc network_line(struct lines *lines, const struct variable *variable, uint64_t mask)
{
    bool public = (mask & 1u << NETWORK_PUBLIC) != 0;
    return lines_add(lines, ABOUT_NETWORK, variable->hop, STR_EMPTY,
                     public ? STR("not through a VPC endpoint") : STR("through a VPC endpoint"));
}

static enum rc variable_line(struct lines *lines, const struct variable *variable, const struct states *states)
{
    struct str words;
    if (str_equal(variable->key, STR(SLOT_CREDENTIALS)))
        return credentials_line(lines, variable, states->mask);
    if (str_equal(variable->key, STR(SLOT_NETWORK)))
        return network_line(lines, variable, states->mask);
    enum rc rc = states_words(lines->arena, states, &words);
    if (rc != RC_OK || words.len == 0)
        return rc;
    if (str_equal_nocase(variable->key, STR("aws:multifactorauthage")))
        return mfa_age_line(lines, variable, states, words);
    if (str_starts_with_nocase(variable->key, STR("aws:requesttag/")))
        return tag_line(lines, variable, words);
    if (str_equal(variable->key, STR(SLOT_NOW)))
        return lines_add(lines, ABOUT_TIME, variable->hop, STR("aws:CurrentTime"), words);
    if (str_equal_nocase(variable->key, STR("aws:sourceip")))
        return lines_add(lines, ABOUT_NETWORK, variable->hop, variable->key, words);
    const struct noun *noun = noun_of(variable->key);
    if (noun != NULL && noun->subject == ABOUT_REGION) {
        words = unquoted(lines->arena, words);
        if (words.at == NULL)
            return RC_NO_MEMORY;
    }
    if (noun != NULL)
        return noun_line(lines, variable, noun, words);
    return lines_add(lines, subject_of(variable->key), variable->hop, variable->key,
                     join(lines->arena, variable->key, STR(" "), words));
}

static int line_order(const void *a, const void *b)
{
    const struct condition_line *first = a, *second = b;
    if (first->subject != second->subject)
        return first->subject < second->subject ? -1 : 1;
    if (first->hop != second->hop)
        return first->hop < second->hop ? -1 : 1;
    return str_compare(first->text, second->text);
}

/* Whether the world that a guard picks is said by another line of the same subject already. */
static bool said_otherwise(const struct lines *lines, const struct condition_line *line)
{
    if (line->key.len > 0)
        return false;
    for (size_t i = 0; i < lines->count; i++) {
        const struct condition_line *other = &lines->items[i];
        if (other != line && other->hop == line->hop && other->subject == line->subject && other->key.len > 0)
            return true;
    }
    return false;
}

enum rc condition_words(struct arena *arena, const struct problem *problem, const struct solution *solution,
                        const struct condition_line **out, size_t *count)
{
    struct lines lines = {.arena = arena};
    for (size_t i = 0; i < problem->variable_count; i++) {
        if (!solution->states[i].constrained)
            continue;
        enum rc rc = variable_line(&lines, &problem->variables[i], &solution->states[i]);
        if (rc != RC_OK)
            return rc;
    }
    struct condition_line *kept = ARENA_ARRAY(arena, lines.count, struct condition_line);
    if (kept == NULL)
        return RC_NO_MEMORY;
    size_t kept_count = 0;
    for (size_t i = 0; i < lines.count; i++)
        if (!said_otherwise(&lines, &lines.items[i]))
            kept[kept_count++] = lines.items[i];
    if (kept_count > 1)
        qsort(kept, kept_count, sizeof *kept, line_order);
    *out = kept;
    *count = kept_count;
    return RC_OK;
}
