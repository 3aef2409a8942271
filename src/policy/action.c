/* SPDX-License-Identifier: Apache-2.0
 *
 * The list of AWS's actions and sets of them. Patterns as IAM User Guide, "IAM JSON policy
 * elements: Action" has them; levels as in "Understanding access level summaries within policy
 * summaries".
 */
#include "policy/action.h"

#include <limits.h>
#include <string.h>

#include "policy/action_data.h"
#include "policy/glob.h"

#define WORD_BITS 64

static unsigned char fold(char c)
{
    return (unsigned char)(c >= 'A' && c <= 'Z' ? c - 'A' + 'a' : c);
}

size_t action_count(void)
{
    return action_data_count;
}

size_t action_service_count(void)
{
    return action_data_service_count;
}

/* The list is sorted by `service:name`, so a service's name ends with a colon where it is compared:
 * account-access comes before account. */
static int service_compare(struct str a, struct str b)
{
    size_t common = a.len < b.len ? a.len : b.len;

    for (size_t i = 0; i < common; i++) {
        int difference = fold(a.at[i]) - fold(b.at[i]);
        if (difference != 0)
            return difference;
    }
    if (a.len < b.len)
        return fold(b.at[common]) < ':' ? 1 : -1;
    if (a.len > b.len)
        return fold(a.at[common]) < ':' ? -1 : 1;
    return 0;
}

bool action_service_range(struct str service, size_t *first, size_t *end)
{
    size_t low = 0;
    size_t high = action_data_service_count;

    while (low < high) {
        size_t middle = low + (high - low) / 2;
        int order = service_compare(action_data_services[middle].name, service);
        if (order == 0) {
            *first = action_data_services[middle].first;
            *end = action_data_services[middle + 1].first;
            return true;
        }
        if (order < 0)
            low = middle + 1;
        else
            high = middle;
    }
    return false;
}

struct str action_name(size_t index)
{
    uint32_t from = action_data_offsets[index];

    return (struct str){action_data_names + from, action_data_offsets[index + 1] - from};
}

size_t action_service_place(size_t index)
{
    size_t low = 0; /* the service of `index` is in [low, high) */
    size_t high = action_data_service_count;

    while (high - low > 1) {
        size_t middle = low + (high - low) / 2;
        if (action_data_services[middle].first <= index)
            low = middle;
        else
            high = middle;
    }
    return low;
}

void action_service_bounds(size_t place, size_t *first, size_t *end)
{
    *first = action_data_services[place].first;
    *end = action_data_services[place + 1].first;
}

struct str action_service(size_t index)
{
    return action_data_services[action_service_place(index)].name;
}

/* Whether a name begins with `beginning`: 0; else whether it stands before or behind all those that do. */
static int beginning_compare(struct str name, struct str beginning)
{
    return str_compare_nocase(str_slice(name, 0, beginning.len), beginning);
}

/* The actions of one service, [*low, *high), whose names begin with `beginning`. */
static void names_beginning(struct str beginning, size_t *low, size_t *high)
{
    size_t end = *high, first = *low;

    for (size_t above = end; first < above;) {
        size_t middle = first + (above - first) / 2;
        if (beginning_compare(action_name(middle), beginning) < 0)
            first = middle + 1;
        else
            above = middle;
    }
    *low = first;
    while (first < end) {
        size_t middle = first + (end - first) / 2;
        if (beginning_compare(action_name(middle), beginning) <= 0)
            first = middle + 1;
        else
            end = middle;
    }
    *high = end;
}

/* Finds a name among the actions [low, high) of one service. */
static bool name_find(struct str name, size_t low, size_t high, size_t *index)
{
    while (low < high) {
        size_t middle = low + (high - low) / 2;
        int order = str_compare_nocase(action_name(middle), name);
        if (order == 0) {
            *index = middle;
            return true;
        }
        if (order < 0)
            low = middle + 1;
        else
            high = middle;
    }
    return false;
}

bool action_find(struct str service_colon_name, size_t *index)
{
    struct str name = service_colon_name;
    struct str service = str_cut(&name, ':');
    size_t first;
    size_t end;

    return action_service_range(service, &first, &end) && name_find(name, first, end, index);
}

static inline enum action_level level_of(unsigned char letter)
{
    switch (letter) {
    case 'l': return ACTION_LIST;
    case 'r': return ACTION_READ;
    case 't': return ACTION_TAGGING;
    case 'p': return ACTION_PERMISSIONS;
    default: return ACTION_WRITE;
    }
}

enum action_level action_level(size_t index)
{
    return level_of(fold(action_data_levels[index]));
}

bool action_has_resource(size_t index)
{
    return action_data_levels[index] < 'a';
}

const char *action_level_name(enum action_level level)
{
    static const char *const names[ACTION_LEVEL_COUNT] = {
        [ACTION_LIST] = "List",
        [ACTION_READ] = "Read",
        [ACTION_WRITE] = "Write",
        [ACTION_TAGGING] = "Tagging",
        [ACTION_PERMISSIONS] = "Permissions management",
    };

    return names[level];
}

/* Sets. Bits past the last action are always 0. */

static size_t word_count(void)
{
    return (action_data_count + WORD_BITS - 1) / WORD_BITS;
}

struct action_set action_set_new(struct arena *arena)
{
    return (struct action_set){ARENA_ARRAY(arena, word_count(), uint64_t)};
}

void action_set_add(struct action_set set, size_t index)
{
    set.words[index / WORD_BITS] |= UINT64_C(1) << index % WORD_BITS;
}

void action_set_remove(struct action_set set, size_t index)
{
    set.words[index / WORD_BITS] &= ~(UINT64_C(1) << index % WORD_BITS);
}

bool action_set_has(struct action_set set, size_t index)
{
    return (set.words[index / WORD_BITS] >> index % WORD_BITS & 1) != 0;
}

/* [first, end). */
static void add_all(struct action_set set, size_t first, size_t end)
{
    for (size_t next; first < end; first = next) {
        size_t bit = first % WORD_BITS, count;
        next = first - bit + WORD_BITS < end ? first - bit + WORD_BITS : end;
        count = next - first;
        set.words[first / WORD_BITS] |= (count == WORD_BITS ? ~UINT64_C(0) : (UINT64_C(1) << count) - 1) << bit;
    }
}

/* Processors that every build must run on have no instruction for it. */
static size_t count_bits(uint64_t word)
{
    word -= word >> 1 & UINT64_C(0x5555555555555555);
    word = (word & UINT64_C(0x3333333333333333)) + (word >> 2 & UINT64_C(0x3333333333333333));
    word = (word + (word >> 4)) & UINT64_C(0x0f0f0f0f0f0f0f0f);
    return (size_t)(word * UINT64_C(0x0101010101010101) >> 56);
}

size_t action_set_count(struct action_set set)
{
    size_t count = 0;

    for (size_t i = 0; i < word_count(); i++)
        count += count_bits(set.words[i]);
    return count;
}

size_t action_set_count_common(struct action_set a, struct action_set b)
{
    size_t count = 0;

    for (size_t i = 0; i < word_count(); i++)
        count += count_bits(a.words[i] & b.words[i]);
    return count;
}

bool action_set_equal(struct action_set a, struct action_set b)
{
    return memcmp(a.words, b.words, word_count() * sizeof *a.words) == 0;
}

void action_set_union(struct action_set set, struct action_set other)
{
    for (size_t i = 0; i < word_count(); i++)
        set.words[i] |= other.words[i];
}

void action_set_subtract(struct action_set set, struct action_set other)
{
    for (size_t i = 0; i < word_count(); i++)
        set.words[i] &= ~other.words[i];
}

void action_set_intersect(struct action_set set, struct action_set other)
{
    for (size_t i = 0; i < word_count(); i++)
        set.words[i] &= other.words[i];
}

void action_set_add_common(struct action_set set, struct action_set a, struct action_set b)
{
    for (size_t i = 0; i < word_count(); i++)
        set.words[i] |= a.words[i] & b.words[i];
}

void action_set_add_with_resource(struct action_set set)
{
    for (size_t i = 0; i < action_data_count;) {
        size_t end = i + WORD_BITS < action_data_count ? i + WORD_BITS : action_data_count;
        uint64_t word = 0;
        for (size_t bit = 0; i < end; i++, bit++)
            word |= (uint64_t)(action_data_levels[i] < 'a') << bit;
        set.words[(end - 1) / WORD_BITS] |= word;
    }
}

void action_sets_add_by_level(const struct action_set of[ACTION_LEVEL_COUNT])
{
    unsigned char levels[UCHAR_MAX + 1];

    for (size_t c = 0; c <= UCHAR_MAX; c++)
        levels[c] = (unsigned char)level_of(fold((char)c));
    for (size_t i = 0; i < action_data_count; i++)
        of[levels[(unsigned char)action_data_levels[i]]].words[i / WORD_BITS] |= UINT64_C(1) << i % WORD_BITS;
}

void action_set_clear(struct action_set set)
{
    memset(set.words, 0, word_count() * sizeof *set.words);
}

void action_set_fill(struct action_set set)
{
    add_all(set, 0, action_data_count);
}

void action_set_complement(struct action_set set)
{
    size_t in_last = action_data_count % WORD_BITS;

    for (size_t i = 0; i < word_count(); i++)
        set.words[i] = ~set.words[i];
    if (in_last != 0)
        set.words[word_count() - 1] &= (UINT64_C(1) << in_last) - 1;
}

bool action_set_next(struct action_set set, size_t *index)
{
    size_t word = *index / WORD_BITS;
    uint64_t rest;

    if (*index >= action_data_count)
        return false;
    rest = set.words[word] & ~UINT64_C(0) << *index % WORD_BITS;
    while (rest == 0) {
        if (++word == word_count())
            return false;
        rest = set.words[word];
    }
    *index = word * WORD_BITS + (size_t)__builtin_ctzll(rest);
    return true;
}

enum rc action_set_take(struct action_set set, struct arena *arena, struct action_run *out)
{
    size_t first = 0, end = word_count();
    uint64_t *words;

    while (end > 0 && set.words[end - 1] == 0)
        end--;
    while (first < end && set.words[first] == 0)
        first++;
    words = ARENA_ARRAY(arena, end - first, uint64_t);
    if (words == NULL)
        return RC_NO_MEMORY;
    memcpy(words, set.words + first, (end - first) * sizeof *words);
    memset(set.words + first, 0, (end - first) * sizeof *words);
    *out = (struct action_run){words, first, end - first};
    return RC_OK;
}

void action_set_add_run(struct action_set set, const struct action_run *run)
{
    for (size_t i = 0; i < run->count; i++)
        set.words[run->first + i] |= run->words[i];
}

void action_set_add_run_within(struct action_set set, const struct action_run *run, struct action_set within)
{
    for (size_t i = 0; i < run->count; i++)
        set.words[run->first + i] |= run->words[i] & within.words[run->first + i];
}

size_t action_run_count(const struct action_run *run)
{
    size_t count = 0;

    for (size_t i = 0; i < run->count; i++)
        count += count_bits(run->words[i]);
    return count;
}

bool action_run_next(const struct action_run *run, struct action_set set, size_t *index)
{
    size_t word = *index / WORD_BITS;
    uint64_t mask = ~UINT64_C(0) << *index % WORD_BITS;

    if (word < run->first) {
        word = run->first;
        mask = ~UINT64_C(0);
    }
    for (; word < run->first + run->count; word++) {
        uint64_t rest = run->words[word - run->first] & set.words[word] & mask;
        if (rest != 0) {
            *index = word * WORD_BITS + (size_t)__builtin_ctzll(rest);
            return true;
        }
        mask = ~UINT64_C(0);
    }
    return false;
}

/* Patterns. One half of a pattern, each run of stars as one, so that a pattern of any length costs
 * no more than a name's length asks for. A half that wants more characters than the longest name has
 * means nothing on the list. */
struct half {
    char at[2 * ACTION_PART_MAX + 1];
    size_t len;
    size_t literal_len; /* characters before the first wildcard */
    bool literal;       /* no wildcard in it */
    bool beginning;     /* one star, at its end */
    bool too_long;      /* matches no name */
};

static void half_compile(struct str pattern, struct half *half)
{
    size_t wanted = 0; /* characters that a name must have */

    *half = (struct half){.literal = true};
    for (size_t i = 0; i < pattern.len; i++) {
        char c = pattern.at[i];
        if (c == '*' || c == '?')
            half->literal = false;
        half->literal_len += half->literal;
        if (c == '*' && half->len > 0 && half->at[half->len - 1] == '*')
            continue;
        if (c != '*' && ++wanted > ACTION_PART_MAX) {
            half->too_long = true;
            return;
        }
        half->at[half->len++] = c;
    }
    half->beginning = !half->literal && half->literal_len + 1 == half->len && half->at[half->len - 1] == '*';
}

static bool half_matches(const struct half *half, struct str name)
{
    return glob_match_plain((struct str){half->at, half->len}, name, true);
}

static bool is_all_stars(struct str pattern)
{
    for (size_t i = 0; i < pattern.len; i++) {
        if (pattern.at[i] != '*')
            return false;
    }
    return pattern.len > 0;
}

static void add_range(struct action_set set, size_t first, size_t end, struct str name, const struct half *half)
{
    size_t index;

    if (half->literal) {
        if (name_find(name, first, end, &index))
            action_set_add(set, index);
        return;
    }
    names_beginning(str_slice(name, 0, half->literal_len), &first, &end);
    if (half->beginning)
        add_all(set, first, end);
    for (index = first; !half->beginning && index < end; index++) {
        if (half_matches(half, action_name(index)))
            action_set_add(set, index);
    }
}

bool action_set_add_pattern(struct action_set set, struct str pattern)
{
    struct str name = pattern;
    struct str service = str_cut(&name, ':');
    struct half service_half;
    struct half name_half;
    size_t first;
    size_t end;

    if (is_all_stars(pattern)) {
        add_all(set, 0, action_data_count);
        return true;
    }
    if (service.len == 0 || name.len == 0 || str_find(name, ':') != name.len)
        return false;
    half_compile(service, &service_half);
    half_compile(name, &name_half);
    if (service_half.too_long || name_half.too_long)
        return true;
    if (service_half.literal) {
        if (action_service_range(service, &first, &end))
            add_range(set, first, end, name, &name_half);
        return true;
    }
    for (size_t i = 0; i < action_data_service_count; i++) {
        const struct action_service_row *row = &action_data_services[i];
        if (half_matches(&service_half, row[0].name))
            add_range(set, row[0].first, row[1].first, name, &name_half);
    }
    return true;
}
