/* SPDX-License-Identifier: Apache-2.0
 *
 * An atom of a policy as sets of states (iam-evaluation.md 6.6), so that condition_evaluate says T wherever
 * `sure` holds, and F wherever `maybe` does not.
 *
 * What is special is asked of condition_evaluate itself: a missing key, the empty text, each value of a finite
 * domain. For the rest the values of a policy are read as it reads them, each as the set that it certainly
 * matches and the set that it may match; operators, negation and set operators do the same with both.
 *
 * `maybe` is wider than need be in two places: StringEqualsIgnoreCase takes a letter outside ASCII for any
 * character, and an Arn pattern of fewer than six fields may match texts that begin like an ARN and are none.
 *
 * AWS: IAM JSON policy elements: Condition operators.
 */
#include "policy/states_private.h"

#include <string.h>

#include "text/date.h"
#include "text/utf8.h"

/* What an atom is turned into sets with. */
struct reading {
    struct arena *arena;
    const struct domain *domain;
    const struct derivation *derivation;
    bool multivalued;
    const struct condition_atom *atom;
    const struct variable_source *variables;
};

/* A set that certainly holds the matching values, and one that holds all that may match. */
struct text_sets {
    struct text_set sure, maybe;
};

/* ---------------------------------------------------------------- single states */

/* The key's value when the variable's is `value`. */
static enum rc derive(const struct reading *reading, struct str value, struct str *out)
{
    struct str parts[2] = {reading->derivation->text, value};
    switch (reading->derivation->kind) {
    case DERIVED_PREFIXED:
        *out = arena_join(reading->arena, parts, 2);
        return out->at == NULL ? RC_NO_MEMORY : RC_OK;
    case DERIVED_ARN_ACCOUNT:
        for (int i = 0; i < 4; i++)
            (void)str_cut(&value, ':');
        *out = str_cut(&value, ':');
        return RC_OK;
    case DERIVED_SAME:
    case DERIVED_OR_TEXT:
        break;
    }
    *out = value;
    return RC_OK;
}

static enum rc evaluate_one(const struct reading *reading, struct str key_value, enum tri *out)
{
    struct key_values key = {&key_value, 1, reading->multivalued};
    return condition_evaluate(reading->atom, &key, reading->variables, reading->arena, out);
}

static enum rc evaluate_missing(const struct reading *reading, enum tri *out)
{
    struct key_values key = {NULL, 0, reading->multivalued};
    if (reading->derivation->kind == DERIVED_OR_TEXT && reading->derivation->has_text)
        return evaluate_one(reading, reading->derivation->text, out);
    return condition_evaluate(reading->atom, &key, reading->variables, reading->arena, out);
}

static enum rc finite_sets(const struct reading *reading, uint64_t *sure, uint64_t *maybe)
{
    for (size_t i = 0; i < reading->domain->value_count && i < 64; i++) {
        struct str value;
        enum tri result;
        enum rc rc = derive(reading, reading->domain->values[i], &value);
        if (rc == RC_OK)
            rc = evaluate_one(reading, value, &result);
        if (rc != RC_OK)
            return rc;
        if (result == TRI_TRUE)
            *sure |= (uint64_t)1 << i;
        if (result != TRI_FALSE)
            *maybe |= (uint64_t)1 << i;
    }
    return RC_OK;
}

/* Whether the atom says the same of every present value but the empty text. */
static bool is_uniform(const struct condition_atom *atom)
{
    return atom->fault || atom->value_count == 0 || atom->op.test == TEST_NULL;
}

/* ------------------------------------------------------------------------ globs */

/* A growing union. */
struct globs {
    struct glob *items;
    size_t count, capacity;
};

static enum rc globs_add(struct arena *arena, struct globs *globs, const struct glob *glob)
{
    struct glob *slot = ARENA_PUSH(arena, globs->items, globs->count, globs->capacity);
    if (slot == NULL)
        return RC_NO_MEMORY;
    *slot = *glob;
    globs->count++;
    return RC_OK;
}

static enum rc globs_add_text(struct arena *arena, struct globs *globs, struct str text, enum glob_kind kind, bool fold)
{
    struct glob glob;
    enum rc rc = glob_compile_text(arena, text, kind, fold, &glob);
    return rc == RC_OK ? globs_add(arena, globs, &glob) : rc;
}

/* `head` before the elements of `glob` from `from` on. */
static enum rc glob_prepend(struct arena *arena, const uint32_t *head, size_t head_count, const struct glob *glob,
                            size_t from, struct glob *out)
{
    size_t count = head_count + glob->count - from;
    uint32_t *elements = ARENA_ARRAY(arena, count, uint32_t);
    if (elements == NULL)
        return RC_NO_MEMORY;
    memcpy(elements, head, head_count * sizeof *head);
    if (glob->count != from)
        memcpy(elements + head_count, glob->elements + from, (glob->count - from) * sizeof *elements);
    *out = (struct glob){.elements = elements, .count = count, .fold = glob->fold, .bound = glob->bound};
    return RC_OK;
}

static const uint32_t arn_field[] = {'a', 'r', 'n', ':'};

/* Adds what of a pattern of six fields matches an ARN: its first field must take "arn". */
static enum rc add_arn_pattern(struct arena *arena, struct globs *globs, const struct glob *glob)
{
    size_t colon = 0;
    struct glob made;

    while (colon < glob->count && glob->elements[colon] != ':')
        colon++;
    struct glob field = {.elements = glob->elements, .count = colon, .bound = true};
    enum glob_result result = glob_match(&field, STR("arn"));
    if (result == GLOB_OUT_OF_MEMORY)
        return RC_NO_MEMORY;
    if (result == GLOB_NO_MATCH || colon == glob->count)
        return RC_OK;
    if (glob->literal)
        return globs_add(arena, globs, glob);
    enum rc rc = glob_prepend(arena, arn_field, 4, glob, colon + 1, &made);
    return rc == RC_OK ? globs_add(arena, globs, &made) : rc;
}

/* Adds what of any pattern begins with "arn:". */
static enum rc add_arn_texts(struct arena *arena, struct globs *globs, const struct glob *glob)
{
    struct glob *rest;
    size_t count;
    enum rc rc = glob_residuals(arena, glob, STR("arn:"), &rest, &count);
    for (size_t i = 0; i < count && rc == RC_OK; i++) {
        struct glob made;
        rc = glob_prepend(arena, arn_field, 4, &rest[i], 0, &made);
        if (rc == RC_OK)
            rc = globs_add(arena, globs, &made);
    }
    return rc;
}

/* ------------------------------------------------------------------ policy values */

/* What the policy's values match so far. `everything`: some value may match any text. */
struct matches {
    struct globs sure, maybe; /* `maybe` beyond `sure` */
    bool everything;
};

/* A policy value whose variables have been filled in. */
struct filled {
    const struct glob_piece *pieces;
    size_t count;
    bool wild; /* '*' and '?' of the variables' values are wildcards: this reading may hold, and no more */
};

static enum rc join_pieces(struct arena *arena, const struct filled *filled, struct str *out)
{
    struct str *texts = ARENA_ARRAY(arena, filled->count, struct str);
    if (texts == NULL)
        return RC_NO_MEMORY;
    for (size_t i = 0; i < filled->count; i++)
        texts[i] = filled->pieces[i].text;
    *out = arena_join(arena, texts, filled->count);
    return out->at == NULL ? RC_NO_MEMORY : RC_OK;
}

/* The text in every case that value_equal_nocase may take for it. False: the same as ASCII folding gives. */
static enum rc fold_widely(struct arena *arena, struct str text, bool *wider, struct glob *out)
{
    uint32_t *elements = ARENA_ARRAY(arena, text.len, uint32_t);
    size_t count = 0;

    if (elements == NULL)
        return RC_NO_MEMORY;
    *wider = false;
    for (size_t at = 0; at < text.len; count++) {
        uint32_t variants[2];
        uint32_t c = utf8_next(text, &at);
        bool letter = c < 128 && glob_case_variants(c, variants) != 0;
        elements[count] = c >= 128 ? GLOB_ANY : letter ? (c | GLOB_CASE) : c;
        *wider = *wider || c >= 128 || letter;
    }
    *out = (struct glob){.elements = elements, .count = count, .fold = true};
    return RC_OK;
}

static enum rc match_equals(const struct reading *reading, const struct filled *filled, bool fold, struct matches *matches)
{
    struct arena *arena = reading->arena;
    struct str text;
    struct glob wide;
    bool wider = false;
    enum rc rc = join_pieces(arena, filled, &text);
    if (rc == RC_OK)
        rc = globs_add_text(arena, &matches->sure, text, GLOB_LITERAL, fold);
    if (rc == RC_OK && fold)
        rc = fold_widely(arena, text, &wider, &wide);
    return rc == RC_OK && wider ? globs_add(arena, &matches->maybe, &wide) : rc;
}

static enum rc match_like(const struct reading *reading, const struct filled *filled, struct matches *matches)
{
    struct glob glob;
    enum rc rc = glob_compile(reading->arena, filled->pieces, filled->count, GLOB_TEXT, false, filled->wild, &glob);
    return rc == RC_OK ? globs_add(reading->arena, filled->wild ? &matches->maybe : &matches->sure, &glob) : rc;
}

/* Fields are counted before values are put in: colons of a value part nothing. */
static size_t count_fields(const struct filled *filled)
{
    size_t fields = 1;
    for (size_t i = 0; i < filled->count && fields < VALUE_ARN_FIELDS; i++) {
        if (filled->pieces[i].kind == GLOB_PIECE_PLAIN)
            fields += value_arn_fields(filled->pieces[i].text) - 1;
    }
    return fields < VALUE_ARN_FIELDS ? fields : VALUE_ARN_FIELDS;
}

/* Fewer than six fields: what either the completed pattern or the pattern as it stands matches may match. */
static enum rc match_short_arn(const struct reading *reading, const struct filled *filled, size_t fields,
                               struct matches *matches)
{
    static const char missing[] = ":*:*:*:*:*";
    struct arena *arena = reading->arena;
    struct glob glob;

    enum rc rc = glob_compile(arena, filled->pieces, filled->count, GLOB_TEXT, false, filled->wild, &glob);
    if (rc != RC_OK)
        return rc;
    if (glob.all)
        return globs_add(arena, filled->wild ? &matches->maybe : &matches->sure, &glob);
    rc = add_arn_texts(arena, &matches->maybe, &glob);
    if (rc != RC_OK)
        return rc;
    struct glob_piece *pieces = ARENA_ARRAY(arena, filled->count + 1, struct glob_piece);
    if (pieces == NULL)
        return RC_NO_MEMORY;
    for (size_t i = 0; i < filled->count; i++)
        pieces[i] = filled->pieces[i];
    pieces[filled->count] = (struct glob_piece){GLOB_PIECE_PLAIN, {missing, 2 * (VALUE_ARN_FIELDS - fields)}};
    rc = glob_compile(arena, pieces, filled->count + 1, GLOB_ARN_FIELDS, false, filled->wild, &glob);
    return rc == RC_OK ? add_arn_pattern(arena, &matches->maybe, &glob) : rc;
}

static enum rc match_arn(const struct reading *reading, const struct filled *filled, struct matches *matches)
{
    struct glob glob;
    size_t fields = count_fields(filled);
    if (fields < VALUE_ARN_FIELDS)
        return match_short_arn(reading, filled, fields, matches);
    enum rc rc = glob_compile(reading->arena, filled->pieces, filled->count, GLOB_ARN_FIELDS, false, filled->wild, &glob);
    return rc == RC_OK ? add_arn_pattern(reading->arena, filled->wild ? &matches->maybe : &matches->sure, &glob) : rc;
}

static enum rc match_filled(const struct reading *reading, const struct filled *filled, struct matches *matches)
{
    switch (reading->atom->op.test) {
    case TEST_STRING_EQUALS: return match_equals(reading, filled, false, matches);
    case TEST_STRING_EQUALS_IGNORE_CASE: return match_equals(reading, filled, true, matches);
    case TEST_STRING_LIKE: return match_like(reading, filled, matches);
    case TEST_ARN: return match_arn(reading, filled, matches);
    default: return RC_INTERNAL;
    }
}

/* One value of a String or Arn operator. */
static enum rc match_template(const struct reading *reading, const struct template *template, struct matches *matches)
{
    struct filled filled = {.wild = false};
    enum template_state state;
    bool wild_value;
    enum rc rc =
        template_expand(template, reading->variables, reading->arena, &state, &filled.pieces, &filled.count, &wild_value);
    if (rc != RC_OK)
        return rc;
    if (state == TEMPLATE_UNKNOWN)
        matches->everything = true;
    if (state != TEMPLATE_READY)
        return RC_OK;
    rc = match_filled(reading, &filled, matches);
    if (rc == RC_OK && wild_value) {
        filled.wild = true;
        rc = match_filled(reading, &filled, matches);
    }
    return rc;
}

/* Bool over texts: `true` and `false` in any case are read, all else is U. */
static enum rc bool_sets(const struct reading *reading, struct text_sets *out)
{
    struct globs listed = {0};
    struct globs others = {0}; /* the booleans that no value of the policy is */
    bool has[2] = {false, false};
    bool readable = true;

    for (size_t i = 0; i < reading->atom->value_count; i++) {
        bool value = false;
        if (value_read_bool(reading->atom->values[i].template.written, &value))
            has[value] = true;
        else
            readable = false;
    }
    for (int i = 0; i < 2; i++) {
        enum rc rc = globs_add_text(reading->arena, has[i] ? &listed : &others, i == 1 ? STR("true") : STR("false"),
                                    GLOB_LITERAL, true);
        if (rc != RC_OK)
            return rc;
    }
    out->sure = (struct text_set){.globs = listed.items, .count = listed.count};
    out->maybe = readable ? (struct text_set){.complement = true, .globs = others.items, .count = others.count} : TEXT_SET_ALL;
    return RC_OK;
}

/* What the policy's values match, the operator's negation left aside. */
static enum rc match_sets(const struct reading *reading, struct text_sets *out)
{
    struct matches matches = {0};

    if (reading->atom->op.test == TEST_BOOL)
        return bool_sets(reading, out);
    if (!condition_test_takes_variables(reading->atom->op.test)) {
        *out = (struct text_sets){TEXT_SET_NONE, TEXT_SET_ALL}; /* texts that read as numbers, dates … are no union of patterns */
        return RC_OK;
    }
    for (size_t i = 0; i < reading->atom->value_count; i++) {
        enum rc rc = match_template(reading, &reading->atom->values[i].template, &matches);
        if (rc != RC_OK)
            return rc;
    }
    out->sure = (struct text_set){.globs = matches.sure.items, .count = matches.sure.count};
    out->maybe = out->sure;
    if (matches.everything) {
        out->maybe = TEXT_SET_ALL;
    } else if (matches.maybe.count != 0) {
        for (size_t i = 0; i < matches.sure.count; i++) {
            enum rc rc = globs_add(reading->arena, &matches.maybe, &matches.sure.items[i]);
            if (rc != RC_OK)
                return rc;
        }
        out->maybe = (struct text_set){.globs = matches.maybe.items, .count = matches.maybe.count};
    }
    return RC_OK;
}

static struct text_set set_complement(struct text_set set)
{
    set.complement = !set.complement;
    return set;
}

/* ---------------------------------------------------------------- the empty text */

static bool matches_empty(const struct glob *glob)
{
    for (size_t i = 0; i < glob->count; i++) {
        if ((glob->elements[i] & ~GLOB_BOUND) != GLOB_STAR)
            return false;
    }
    return true;
}

/* Whether the key's value can be the empty text at all. */
static enum rc can_be_empty(const struct reading *reading, bool *out)
{
    *out = reading->derivation->kind == DERIVED_ARN_ACCOUNT;
    if (*out || (reading->derivation->kind == DERIVED_PREFIXED && reading->derivation->text.len != 0))
        return RC_OK;
    return text_domain_check(&reading->domain->text, STR_EMPTY, out);
}

/* The union without the empty text. */
static enum rc globs_without_empty(struct arena *arena, struct text_set set, struct globs *out)
{
    static const uint32_t one_or_more[] = {GLOB_ANY, GLOB_STAR};
    static const struct glob some = {.elements = one_or_more, .count = 2};

    for (size_t i = 0; i < set.count; i++) {
        bool empty = matches_empty(&set.globs[i]);
        if (empty && set.globs[i].count == 0)
            continue;
        enum rc rc = globs_add(arena, out, empty ? &some : &set.globs[i]);
        if (rc != RC_OK)
            return rc;
    }
    return RC_OK;
}

/* Puts the empty text into the set, or takes it out. */
static enum rc set_empty_text(struct arena *arena, struct text_set *set, bool wanted)
{
    struct globs globs = {0};
    bool has = set->complement;
    enum rc rc = RC_OK;

    for (size_t i = 0; i < set->count && has == set->complement; i++)
        has = matches_empty(&set->globs[i]) != set->complement;
    if (has == wanted)
        return RC_OK;
    if (wanted == set->complement) {
        rc = globs_without_empty(arena, *set, &globs);
    } else {
        for (size_t i = 0; i < set->count && rc == RC_OK; i++)
            rc = globs_add(arena, &globs, &set->globs[i]);
        if (rc == RC_OK)
            rc = globs_add_text(arena, &globs, STR(""), GLOB_LITERAL, false);
    }
    if (rc == RC_OK)
        *set = (struct text_set){.complement = set->complement, .globs = globs.items, .count = globs.count};
    return rc;
}

/* Sees to it that both sets have the empty text as the atom does; *exact stays only if it does not tell them
 * apart. */
static enum rc place_empty_text(const struct reading *reading, struct text_sets *sets, bool *exact)
{
    enum tri empty;
    bool possible;
    enum rc rc = can_be_empty(reading, &possible);
    if (rc != RC_OK || !possible)
        return rc;
    rc = evaluate_one(reading, STR(""), &empty);
    if (rc == RC_OK)
        rc = set_empty_text(reading->arena, &sets->sure, empty == TRI_TRUE);
    if (rc == RC_OK)
        rc = set_empty_text(reading->arena, &sets->maybe, empty != TRI_FALSE);
    *exact = *exact && empty != TRI_UNKNOWN;
    return rc;
}

/* --------------------------------------------------------------------- derivations */

/* `*:*:*:*:glob:*`: the ARNs whose account the glob matches. */
static enum rc wrap_account(struct arena *arena, const struct glob *account, struct glob *out)
{
    uint32_t *elements = ARENA_ARRAY(arena, account->count + 10, uint32_t);
    size_t count = 0;
    if (elements == NULL)
        return RC_NO_MEMORY;
    for (int i = 0; i < 4; i++) {
        elements[count++] = GLOB_STAR | GLOB_BOUND;
        elements[count++] = ':';
    }
    for (size_t i = 0; i < account->count; i++) {
        uint32_t element = account->elements[i];
        bool wildcard = (element & UTF8_INVALID) == 0 && (element & (GLOB_STAR | GLOB_ANY)) != 0;
        if (wildcard)
            element |= GLOB_BOUND;
        else if (element == ':')
            element = GLOB_INNER_COLON; /* no account holds a colon: matches nothing here */
        elements[count++] = element;
    }
    elements[count++] = ':';
    elements[count++] = GLOB_STAR;
    *out = (struct glob){.elements = elements, .count = count, .fold = account->fold, .bound = true};
    return RC_OK;
}

/* The texts of the variable that make the key's text one of the set. */
static enum rc derive_set(const struct reading *reading, struct text_set set, struct text_set *out)
{
    struct globs globs = {0};
    enum derivation_kind kind = reading->derivation->kind;

    if (kind == DERIVED_SAME || kind == DERIVED_OR_TEXT) {
        *out = set;
        return RC_OK;
    }
    for (size_t i = 0; i < set.count; i++) {
        struct glob wrapped;
        struct glob *rest = &wrapped;
        size_t count = 1;
        enum rc rc = kind == DERIVED_PREFIXED
                         ? glob_residuals(reading->arena, &set.globs[i], reading->derivation->text, &rest, &count)
                         : wrap_account(reading->arena, &set.globs[i], &wrapped);
        for (size_t r = 0; r < count && rc == RC_OK; r++)
            rc = globs_add(reading->arena, &globs, &rest[r]);
        if (rc != RC_OK)
            return rc;
    }
    *out = (struct text_set){.complement = set.complement, .globs = globs.items, .count = globs.count};
    return RC_OK;
}

/* -------------------------------------------------------------------------- domains */

static bool sets_alike(struct text_set a, struct text_set b)
{
    return a.complement == b.complement && text_set_same(a, b);
}

/* The texts under which the atom holds. */
static enum rc text_constraints(const struct reading *reading, struct constraint *sure, struct constraint *maybe, bool *exact)
{
    struct text_sets sets;
    enum rc rc = match_sets(reading, &sets);
    if (rc != RC_OK)
        return rc;
    if (reading->atom->op.negated)
        sets = (struct text_sets){set_complement(sets.maybe), set_complement(sets.sure)};
    if (reading->domain->kind == DOMAIN_STRINGS) {
        static const enum quantifier quantifiers[] = {QUANTIFIER_ONE, QUANTIFIER_EVERY, QUANTIFIER_SOME};
        sure->quantifier = maybe->quantifier = quantifiers[reading->atom->op.set];
        if (reading->atom->op.set == SET_NONE)
            maybe->quantifier = QUANTIFIER_ONE_OR_MANY;
        *exact = reading->atom->op.set != SET_NONE && sets_alike(sets.sure, sets.maybe);
    } else {
        *exact = sets_alike(sets.sure, sets.maybe);
        rc = place_empty_text(reading, &sets, exact);
    }
    if (rc == RC_OK)
        rc = derive_set(reading, sets.sure, &sure->text);
    if (rc == RC_OK && !*exact)
        rc = derive_set(reading, sets.maybe, &maybe->text);
    return rc;
}

static bool is_numeric(enum condition_test test)
{
    return test >= TEST_NUMERIC_EQUALS && test <= TEST_NUMERIC_GREATER_EQUALS;
}

static bool is_date(enum condition_test test)
{
    return test >= TEST_DATE_EQUALS && test <= TEST_DATE_GREATER_EQUALS;
}

/* The bound that a policy's value is, as the operator reads it. */
static enum rc read_bound(const struct reading *reading, struct str text, bool *readable, struct decimal *bound)
{
    struct instant instant;
    if (is_numeric(reading->atom->op.test)) {
        *readable = decimal_read(text, bound);
        return RC_OK;
    }
    *readable = date_read(text, &instant) == DATE_READ;
    return *readable ? instant_decimal(reading->arena, instant.seconds, instant.nanos, bound) : RC_OK;
}

/* Whether the operator reads the values of the domain, as this key has them. */
static bool reads_numbers(const struct reading *reading)
{
    enum condition_test test = reading->atom->op.test;
    if (reading->domain->kind == DOMAIN_NUMBER)
        return is_numeric(test);
    return is_date(test) || (is_numeric(test) && str_equal(reading->atom->key, STR("aws:epochtime")));
}

/* Instants whose text in seconds has four digits: Date operators do not know whether it is a year. */
static enum rc ambiguous_instants(const struct reading *reading, struct interval_list *out)
{
    *out = (struct interval_list){NULL, 0};
    if (!is_date(reading->atom->op.test) || !str_equal(reading->atom->key, STR("aws:epochtime")))
        return RC_OK;
    return intervals_between(reading->arena, reading->domain, 1000, 9999, out);
}

static enum rc number_constraints(const struct reading *reading, struct constraint *sure, struct constraint *maybe, bool *exact)
{
    struct arena *arena = reading->arena;
    const struct domain *domain = reading->domain;
    struct interval_list in = {NULL, 0};
    struct interval_list may = {NULL, 0};
    struct interval_list all;
    struct interval_list ambiguous;
    bool any = !reads_numbers(reading);

    for (size_t i = 0; i < reading->atom->value_count && reads_numbers(reading); i++) {
        struct decimal bound;
        struct interval_list one;
        bool readable;
        enum rc rc = read_bound(reading, reading->atom->values[i].template.written, &readable, &bound);
        any = any || !readable;
        if (rc == RC_OK && readable)
            rc = intervals_of_test(arena, domain, reading->atom->op.test, bound, &one);
        if (rc == RC_OK && readable)
            rc = intervals_union(arena, domain, in, one, &in);
        if (rc != RC_OK)
            return rc;
    }
    enum rc rc = intervals_of_domain(arena, domain, &all);
    may = any ? all : in;
    if (rc == RC_OK)
        rc = ambiguous_instants(reading, &ambiguous);
    *exact = !any && rc == RC_OK && ambiguous.count == 0;
    if (rc == RC_OK && ambiguous.count != 0) {
        struct interval_list rest;
        rc = intervals_complement(arena, domain, ambiguous, &rest);
        if (rc == RC_OK)
            rc = intervals_intersect(arena, in, rest, &in);
        if (rc == RC_OK)
            rc = intervals_union(arena, domain, may, ambiguous, &may);
    }
    if (rc == RC_OK && reading->atom->op.negated) {
        struct interval_list swap = in;
        rc = intervals_complement(arena, domain, may, &in);
        if (rc == RC_OK)
            rc = intervals_complement(arena, domain, swap, &may);
    }
    sure->intervals = in.items;
    sure->interval_count = in.count;
    maybe->intervals = may.items;
    maybe->interval_count = may.count;
    return rc;
}

static enum rc address_constraints(const struct reading *reading, struct constraint *sure, struct constraint *maybe, bool *exact)
{
    struct arena *arena = reading->arena;
    struct range_list in = {NULL, 0};
    struct range_list all;
    bool reads = reading->atom->op.test == TEST_IP_ADDRESS;

    *exact = reads;
    enum rc rc = ranges_of_domain(arena, reading->domain, &all);
    for (size_t i = 0; i < reading->atom->value_count && reads && rc == RC_OK; i++) {
        struct ip_range *range = ARENA_NEW(arena, struct ip_range);
        if (range == NULL)
            return RC_NO_MEMORY;
        if (value_read_ip(reading->atom->values[i].template.written, range))
            rc = ranges_union(arena, in, (struct range_list){range, 1}, &in);
        else
            *exact = false;
    }
    if (rc == RC_OK)
        rc = ranges_intersect(arena, all, in, &in);
    struct range_list may = *exact ? in : all;
    if (rc == RC_OK && reading->atom->op.negated) {
        struct range_list swap = in;
        rc = ranges_subtract(arena, all, may, &in);
        if (rc == RC_OK)
            rc = ranges_subtract(arena, all, swap, &may);
    }
    sure->ranges = in.items;
    sure->range_count = in.count;
    maybe->ranges = may.items;
    maybe->range_count = may.count;
    return rc;
}

static enum rc value_constraints(const struct reading *reading, struct constraint *sure, struct constraint *maybe, bool *exact)
{
    bool plain = reading->derivation->kind == DERIVED_SAME || reading->derivation->kind == DERIVED_OR_TEXT;
    bool texts = reading->domain->kind == DOMAIN_STRING || (reading->domain->kind == DOMAIN_STRINGS && plain);
    enum rc rc;

    if (reading->domain->kind == DOMAIN_FINITE) {
        rc = finite_sets(reading, &sure->mask, &maybe->mask);
        *exact = sure->mask == maybe->mask;
        return rc;
    }
    if (texts)
        return text_constraints(reading, sure, maybe, exact);
    if (!plain) { /* nothing is derived from numbers, addresses and sets of texts */
        const struct constraint *all;
        rc = constraint_all(reading->arena, reading->domain, &all);
        if (rc == RC_OK)
            *maybe = *all;
        return rc;
    }
    if (reading->domain->kind == DOMAIN_ADDRESS)
        return address_constraints(reading, sure, maybe, exact);
    return number_constraints(reading, sure, maybe, exact);
}

/* The atom that says the same of all values: constraints of all of them, or none. */
static enum rc uniform_constraints(const struct reading *reading, struct constraint *sure, struct constraint *maybe, bool *exact)
{
    const struct constraint *all;
    const struct constraint *none;
    enum tri one;
    struct str sample = STR("a");

    enum rc rc = constraint_all(reading->arena, reading->domain, &all);
    if (rc == RC_OK)
        rc = constraint_none(reading->arena, reading->domain, &none);
    if (rc == RC_OK)
        rc = evaluate_one(reading, sample, &one);
    if (rc != RC_OK)
        return rc;
    *sure = one == TRI_TRUE ? *all : *none;
    *maybe = one != TRI_FALSE ? *all : *none;
    *exact = one != TRI_UNKNOWN;
    if (reading->domain->kind != DOMAIN_STRING)
        return RC_OK;
    struct text_sets sets = {sure->text, maybe->text};
    rc = place_empty_text(reading, &sets, exact);
    if (rc == RC_OK)
        rc = derive_set(reading, sets.sure, &sure->text);
    if (rc == RC_OK)
        rc = derive_set(reading, sets.maybe, &maybe->text);
    return rc;
}

enum rc constraint_from_atom(struct arena *arena, const struct domain *domain, const struct derivation *derivation,
                             bool multivalued, const struct condition_atom *atom,
                             const struct variable_source *variables, const struct constraint **sure,
                             const struct constraint **maybe)
{
    const struct reading reading = {arena, domain, derivation, multivalued, atom, variables};
    struct constraint *certain = ARENA_NEW(arena, struct constraint);
    struct constraint *possible = ARENA_NEW(arena, struct constraint);
    enum tri missing;
    enum tri blank = TRI_FALSE;
    bool exact = false;

    if (certain == NULL || possible == NULL)
        return RC_NO_MEMORY;
    enum rc rc = evaluate_missing(&reading, &missing);
    if (rc == RC_OK && domain->kind == DOMAIN_STRINGS)
        rc = evaluate_one(&reading, STR(""), &blank);
    if (rc == RC_OK)
        rc = is_uniform(atom) && domain->kind != DOMAIN_FINITE ? uniform_constraints(&reading, certain, possible, &exact)
                                                               : value_constraints(&reading, certain, possible, &exact);
    if (rc != RC_OK)
        return rc;
    if (exact) /* of the values; a missing key may still be U */
        *possible = *certain;
    certain->text.hash = text_set_hash(certain->text);
    possible->text.hash = text_set_hash(possible->text);
    certain->missing = missing == TRI_TRUE;
    possible->missing = missing != TRI_FALSE;
    certain->blank = blank == TRI_TRUE;
    possible->blank = blank != TRI_FALSE;
    *sure = certain;
    *maybe = exact && missing != TRI_UNKNOWN && blank != TRI_UNKNOWN ? certain : possible;
    return RC_OK;
}
