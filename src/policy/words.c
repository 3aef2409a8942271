/* SPDX-License-Identifier: Apache-2.0
 *
 * Conditions in words (iam-evaluation.md 6.8): one line for each key that the chosen way constrains, in the
 * order of what they are about.
 */
#include "base/buf.h"
#include "policy/decide_parts.h"
#include "policy/states_private.h"

#include <stdlib.h>

struct lines {
    struct arena *arena;
    struct condition_line *items;
    size_t count, capacity;
};

static enum rc lines_add(struct lines *lines, enum condition_subject subject, size_t hop, struct str key,
                         struct str text)
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
    const char *key; /* lower case */
    enum condition_subject subject;
    const char *with;    /* before the value: `with external ID ` */
    const char *present; /* any value */
    const char *missing;
    bool unquoted; /* its values are names that need no quotation marks */
};
static const struct noun nouns[] = {
    {"sts:externalid", ABOUT_SESSION, "with external ID ", "with an external ID", "without an external ID", false},
    {"sts:rolesessionname", ABOUT_SESSION, "with session name ", "with a session name", "without a session name",
     false},
    {"#session", ABOUT_SESSION, "with session name ", "with a session name", "without a session name", false},
    {"sts:sourceidentity", ABOUT_SESSION, "with source identity ", "with a source identity",
     "without a source identity", false},
    {"aws:sourceidentity", ABOUT_SESSION, "with source identity ", "with a source identity",
     "without a source identity", false},
    {"aws:tagkeys", ABOUT_TAGS, "passing tags of which ", "passing tags", "passing no tags", false},
    {"sts:transitivetagkeys", ABOUT_TAGS, "passing transitive tags of which ", "passing transitive tags",
     "passing no transitive tags", false},
    {"aws:sourcevpc", ABOUT_NETWORK, "from VPC ", "from a VPC", "not from a VPC", true},
    {"aws:sourcevpce", ABOUT_NETWORK, "through VPC endpoint ", "through a VPC endpoint", "not through a VPC endpoint",
     true},
    {"aws:requestedregion", ABOUT_REGION, "in ", "in some Region", "without a Region", true},
    {"aws:tokenissuetime", ABOUT_TIME, "with a session issued ", "with temporary credentials",
     "with a long-term access key", false},
    {"#resource", ABOUT_RESOURCE, "on resources ", "on some resource", "without a resource", false},
};

/* Keys that keep their name, and what they are about. */
static enum condition_subject subject_of(struct str key)
{
    static const struct {
        const char *prefix;
        enum condition_subject subject;
    } rows[] = {
        {"aws:principal", ABOUT_WHO},
        {"aws:userid", ABOUT_WHO},
        {"aws:username", ABOUT_WHO},
        {"aws:federatedprovider", ABOUT_WHO},
        {"saml:", ABOUT_WHO},
        {"aws:multifactorauth", ABOUT_MFA},
        {"aws:source", ABOUT_NETWORK},
        {"aws:vpc", ABOUT_NETWORK},
        {"aws:currenttime", ABOUT_TIME},
        {"aws:tokenissuetime", ABOUT_TIME},
        {"aws:requesttag/", ABOUT_TAGS},
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

/* Behind a noun `is "x"` is `"x"`, and `is not "x"` is `not "x"`. */
static struct str without_is(struct str words)
{
    return str_starts_with(words, STR("is ")) ? str_from(words, 3) : words;
}

/* Cuts `prefix` off. */
static bool take(struct str *words, struct str prefix)
{
    if (!str_starts_with(*words, prefix))
        return false;
    *words = str_from(*words, prefix.len);
    return true;
}

/* Names without quotation marks: `in us-east-1 or eu-west-1`. */
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

static bool is_negative(struct str words)
{
    return str_starts_with(words, STR("is not ")) || str_starts_with(words, STR("is none of ")) ||
           str_starts_with(words, STR("not like "));
}

/* What is negative and holds too when there is none: `not with external ID "x"`. */
static struct str positive(struct arena *arena, struct str words)
{
    if (take(&words, STR("is not ")) || take(&words, STR("is none of ")))
        return words;
    (void)take(&words, STR("not like "));
    return join(arena, STR("like "), words, STR_EMPTY);
}

static enum rc noun_line(struct lines *lines, const struct variable *variable, const struct noun *noun,
                         struct str words)
{
    struct str with = str_of(noun->with), text;
    if (noun->unquoted) {
        words = unquoted(lines->arena, words);
        if (words.at == NULL)
            return RC_NO_MEMORY;
    }
    if (str_equal(words, STR("is present")))
        text = str_of(noun->present);
    else if (str_equal(words, STR("is missing")))
        text = str_of(noun->missing);
    else if (take(&words, STR("is missing or "))) {
        const struct str parts[] = {str_of(noun->missing), STR(", or "), with, without_is(words)};
        text = arena_join(lines->arena, parts, 4);
    } else if (!take(&words, STR("is present and ")) && is_negative(words) &&
               (variable->domain.may_be_missing || noun->unquoted))
        text = join(lines->arena, STR("not "), with, positive(lines->arena, words));
    else
        text = join(lines->arena, with, without_is(words), STR_EMPTY);
    return lines_add(lines, noun->subject, variable->hop, variable->key, text);
}

/* `passing only tags a, b`, `passing tag a`: where that is all. */
static enum rc tag_keys_line(struct lines *lines, const struct variable *variable, const struct states *states,
                             const struct noun *noun, struct str words)
{
    struct words_parts parts;
    enum rc rc = states_parts(lines->arena, states, &parts);
    bool plain = parts.is_count > 0 && parts.like_count == 0 && !str_contains(words, STR("\" and "));
    struct str rest = words;
    take(&rest, STR("is present and "));
    bool every = plain && str_starts_with(rest, STR("every value is "));
    bool some = plain && str_starts_with(rest, STR("some value is "));
    if (rc != RC_OK || (!every && !some))
        return rc == RC_OK ? noun_line(lines, variable, noun, words) : rc;
    struct buf buf = BUF_NEW(BUF_UNBOUNDED);
    buf_add(&buf, every ? STR("passing only tags ") : STR("passing tag "));
    for (size_t i = 0; i < parts.is_count && i < 5; i++) {
        buf_add(&buf, i == 0 ? STR_EMPTY : every ? STR(", ") : STR(" or "));
        buf_add(&buf, parts.is[i]);
    }
    if (parts.is_count > 5)
        buf_printf(&buf, " and %zu more", parts.is_count - 5);
    rc = buf.failed;
    if (rc == RC_OK)
        rc = lines_add(lines, ABOUT_TAGS, variable->hop, variable->key, arena_copy(lines->arena, buf_str(&buf)));
    buf_free(&buf);
    return rc;
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
        const struct str parts[] = {STR("passing session tag "), tag, one ? STR(" = ") : STR(" "),
                                    one ? str_from(words, 3) : words};
        text = arena_join(lines->arena, parts, 4);
    }
    return lines_add(lines, ABOUT_TAGS, variable->hop, variable->key, text);
}

/* Worlds (a) to (d) as a set. */
static enum rc credentials_line(struct lines *lines, const struct variable *variable, uint64_t mask)
{
    enum {
        A = 1,
        B = 2,
        C = 4,
        D = 8
    };
    uint64_t there = variable->domain.value_count == WORLD_COUNT ? A | B | C | D : A | B | C;
    const char *text;
    mask &= there;
    if ((mask & (A | B)) == 0)
        text = mask == D                       ? "with MFA, by a code in the call"
               : mask == C && (there & D) != 0 ? "with MFA, in a session"
                                               : "with MFA";
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

/* Whether the states are all whole numbers up to *most, which is not the end of all numbers. */
static bool upper_end(const struct states *states, int64_t *most)
{
    int64_t low = 0;
    if (states->interval_count != 1)
        return false;
    interval_whole_ends(states->domain, &states->intervals[0], &low, most);
    return low == 0 && *most < INT64_MAX;
}

/* "not older than 1 h": an upper end alone; anything else is spoken of in seconds. */
static enum rc mfa_age_line(struct lines *lines, const struct variable *variable, const struct states *states,
                            struct str words)
{
    int64_t seconds;
    if (!upper_end(states, &seconds))
        return lines_add(lines, ABOUT_MFA, variable->hop, variable->key,
                         join(lines->arena, STR("with MFA whose age in seconds is "), without_is(words), STR_EMPTY));
    bool below = seconds % 60 != 0 && (seconds + 1) % 60 == 0; /* of a NumericLessThan */
    long long number = below ? seconds + 1 : seconds;
    const char *unit = "s";
    if (number % 60 == 0 && number > 0) {
        unit = number % 3600 == 0 ? "h" : "min";
        number /= number % 3600 == 0 ? 3600 : 60;
    }
    struct str text = below ? arena_printf(lines->arena, "with MFA less than %lld %s old", number, unit)
                            : arena_printf(lines->arena, "with MFA not older than %lld %s", number, unit);
    return lines_add(lines, ABOUT_MFA, variable->hop, variable->key, text);
}

static enum rc network_line(struct lines *lines, const struct variable *variable, uint64_t mask)
{
    bool public = (mask & 1u << NETWORK_PUBLIC) != 0;
    return lines_add(lines, ABOUT_NETWORK, variable->hop, STR_EMPTY,
                     public ? STR("not through a VPC endpoint") : STR("through a VPC endpoint"));
}

/* Which of the solution's values the setter has: 0 is nobody. */
static size_t setter_value(const struct solution *solution, size_t index, const struct variable *variable)
{
    for (size_t i = 0; i < variable->domain.value_count && solution->values[index].count == 1; i++)
        if (str_equal(variable->domain.values[i], solution->values[index].values[0]))
            return i;
    return 0;
}

/* The hop whose call sets it; 0 also where nobody does, or somebody before. */
static size_t setter_hop(const struct variable *setter, size_t value)
{
    bool before = setter->domain.value_count > 1 && str_equal(setter->domain.values[1], STR(IDENTITY_BEFORE));
    size_t first = before ? 2 : 1;
    return value > first ? value - first : 0;
}

static enum rc setter_line(struct lines *lines, const struct variable *variable, size_t value)
{
    return lines_add(lines, ABOUT_SESSION, setter_hop(variable, value), STR_EMPTY,
                     value == 0 ? STR("without a source identity") : STR("with a source identity"));
}

static enum rc transport_line(struct lines *lines, const struct variable *variable, struct str words)
{
    bool tls = str_equal(words, STR("is \"true\""));
    return lines_add(lines, ABOUT_NETWORK, variable->hop, variable->key, tls ? STR("over TLS") : STR("without TLS"));
}

/* Keys whose lines say what a guard's line would: that they hold in its world alone. */
static bool said_by(struct str guard, struct str key)
{
    static const char *const credentials[] = {"aws:multifactorauthage"};
    static const char *const network[] = {"aws:sourceip",     "aws:sourcevpc",   "aws:sourcevpce", "aws:vpcsourceip",
                                          "aws:sourcevpcarn", "aws:vpceaccount", "aws:vpceorgid",  "aws:vpceorgpaths"};
    static const char *const setter[] = {"sts:sourceidentity"};
    const char *const *list = credentials;
    size_t count = 1;
    if (str_equal(guard, STR(SLOT_NETWORK))) {
        list = network;
        count = sizeof network / sizeof network[0];
    } else if (str_equal(guard, STR(SLOT_IDENTITY_SETTER))) {
        list = setter;
    }
    for (size_t i = 0; i < count; i++)
        if (str_equal_nocase(key, str_of(list[i])))
            return true;
    return false;
}

static bool is_guard(struct str key)
{
    return str_equal(key, STR(SLOT_CREDENTIALS)) || str_equal(key, STR(SLOT_NETWORK)) ||
           str_equal(key, STR(SLOT_IDENTITY_SETTER));
}

/* Whether the world that a guard picks is said by another line already. */
static bool said_otherwise(const struct problem *problem, const struct solution *solution, const struct variable *guard)
{
    for (size_t i = 0; i < problem->variable_count; i++)
        if (solution->states[i].constrained && problem->variables[i].hop == guard->hop &&
            said_by(guard->key, problem->variables[i].key))
            return true;
    return false;
}

static enum rc guard_line(struct lines *lines, const struct problem *problem, const struct solution *solution,
                          size_t index)
{
    const struct variable *variable = &problem->variables[index];
    uint64_t mask = solution->states[index].mask;
    if (said_otherwise(problem, solution, variable))
        return RC_OK;
    if (str_equal(variable->key, STR(SLOT_CREDENTIALS)))
        return credentials_line(lines, variable, mask);
    if (str_equal(variable->key, STR(SLOT_NETWORK)))
        return network_line(lines, variable, mask);
    return setter_line(lines, variable, setter_value(solution, index, variable));
}

static enum rc key_line(struct lines *lines, const struct variable *variable, const struct states *states,
                        struct str words)
{
    const struct noun *noun = noun_of(variable->key);
    if (str_equal_nocase(variable->key, STR("aws:multifactorauthage")))
        return mfa_age_line(lines, variable, states, words);
    if (str_starts_with_nocase(variable->key, STR("aws:requesttag/")))
        return tag_line(lines, variable, words);
    if (str_equal_nocase(variable->key, STR("aws:securetransport")))
        return transport_line(lines, variable, words);
    if (str_equal(variable->key, STR(SLOT_NOW)))
        return lines_add(lines, ABOUT_TIME, variable->hop, STR("aws:CurrentTime"), words);
    if (str_equal_nocase(variable->key, STR("aws:sourceip")))
        return lines_add(lines, ABOUT_NETWORK, variable->hop, variable->key, words);
    if (str_equal_nocase(variable->key, STR("aws:vpcsourceip")))
        return lines_add(lines, ABOUT_NETWORK, variable->hop, variable->key,
                         join(lines->arena, words, STR(" through a VPC endpoint"), STR_EMPTY));
    if (noun != NULL && variable->domain.kind == DOMAIN_STRINGS)
        return tag_keys_line(lines, variable, states, noun, words);
    if (noun != NULL)
        return noun_line(lines, variable, noun, words);
    return lines_add(lines, subject_of(variable->key), variable->hop, variable->key,
                     join(lines->arena, variable->key, STR(" "), words));
}

/* The hop of a source identity is that of the call that sets it. */
static size_t line_hop(const struct problem *problem, const struct solution *solution, const struct variable *variable)
{
    if (!str_equal(variable->key, STR(SLOT_SOURCE_IDENTITY)))
        return variable->hop;
    for (size_t i = 0; i < problem->variable_count; i++) {
        const struct variable *setter = &problem->variables[i];
        if (!str_equal(setter->key, STR(SLOT_IDENTITY_SETTER)))
            continue;
        return setter_hop(setter, setter_value(solution, i, setter));
    }
    return variable->hop;
}

/* Whether all is said by "is present". The empty text is nothing that a person would ask about. */
static bool is_any(struct str words)
{
    take(&words, STR("is present and "));
    return str_equal(words, STR("like \"*\"")) || str_equal(words, STR("is not \"\""));
}

static enum rc variable_line(struct lines *lines, const struct problem *problem, const struct solution *solution,
                             size_t index)
{
    struct variable variable = problem->variables[index];
    struct str words;
    if (is_guard(variable.key))
        return guard_line(lines, problem, solution, index);
    enum rc rc = states_words(lines->arena, &solution->states[index], &words);
    if (rc != RC_OK || words.len == 0)
        return rc;
    if (is_any(words))
        words = STR("is present");
    variable.hop = line_hop(problem, solution, &variable);
    return key_line(lines, &variable, &solution->states[index], words);
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

enum rc condition_words(struct arena *arena, const struct problem *problem, const struct solution *solution,
                        const struct condition_line **out, size_t *count)
{
    struct lines lines = {.arena = arena};
    for (size_t i = 0; i < problem->variable_count; i++) {
        if (!solution->states[i].constrained)
            continue;
        enum rc rc = variable_line(&lines, problem, solution, i);
        if (rc != RC_OK)
            return rc;
    }
    if (lines.count > 1)
        qsort(lines.items, lines.count, sizeof *lines.items, line_order);
    *out = lines.items;
    *count = lines.count;
    return RC_OK;
}
