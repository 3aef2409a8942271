/* SPDX-License-Identifier: Apache-2.0
 *
 * The proof with free keys against single requests: some keys of the request, and all that it does not have, are free.
 * What the proof says of all assignments must hold for the request itself and for others, and its witness must be
 * allowed by the second reading too.
 */
#include "evaluate_parts.h"
#include "second_reading.h"
#include "text/date.h"
#include "text/decimal.h"

enum {
    FREE_MAX = 24,
    SAMPLES = 6
};

/* A key that is free, and the kind that the proof takes it for: that of the operators that ask for it. */
struct free_key {
    struct str lower;
    struct str written;
    enum made_kind kind;
    bool mixed; /* operators of several kinds ask for it: only that it is missing is sure to be among its states */
};
struct free_keys {
    struct free_key items[FREE_MAX];
    size_t count;
};

static enum made_kind kind_of_test(enum condition_test test)
{
    if (test >= TEST_NUMERIC_EQUALS && test <= TEST_NUMERIC_GREATER_EQUALS)
        return MADE_NUMBER;
    if (test >= TEST_DATE_EQUALS && test <= TEST_DATE_GREATER_EQUALS)
        return MADE_DATE;
    if (test == TEST_BOOL)
        return MADE_BOOL;
    return test == TEST_IP_ADDRESS ? MADE_ADDRESS : MADE_STRING;
}

/* ---- What asks for a key ---- */

static void look_at_layer(const struct layer *layer, struct free_key *key, bool *seen)
{
    for (size_t p = 0; p < layer->count; p++) {
        const struct policy_document *document = layer->policies[p].document;
        for (size_t s = 0; s < document->statement_count; s++) {
            for (size_t a = 0; a < document->statements[s].atom_count; a++) {
                const struct condition_atom *atom = &document->statements[s].atoms[a];
                enum made_kind kind = kind_of_test(atom->op.test);
                if (!str_equal(atom->key, key->lower))
                    continue;
                if (*seen && kind != key->kind)
                    key->mixed = true;
                key->kind = kind;
                *seen = true;
            }
        }
    }
}

static void look_at_all(const struct simulate_request *request, struct free_key *key)
{
    bool seen = false;
    look_at_layer(&request->identity.layer, key, &seen);
    look_at_layer(&request->boundary.layer, key, &seen);
    look_at_layer(&request->session.layer, key, &seen);
    look_at_layer(&request->resource.layer, key, &seen);
    for (size_t i = 0; i < request->scps.count; i++)
        look_at_layer(&request->scps.levels[i].layer, key, &seen);
    for (size_t i = 0; i < request->rcps.count; i++)
        look_at_layer(&request->rcps.levels[i].layer, key, &seen);
}

/* ---- Which keys are free ---- */

static bool is_freed(const void *self, struct str key)
{
    const struct free_keys *keys = self;
    for (size_t i = 0; i < keys->count; i++) {
        if (str_equal(keys->items[i].lower, key))
            return true;
    }
    return false;
}

/* Whether a value is among the states of a free key of that kind. */
static bool in_domain(enum made_kind kind, struct str value)
{
    struct decimal number;
    struct instant instant;
    struct ip_range range;
    bool flag;
    switch (kind) {
    case MADE_NUMBER: return decimal_read(value, &number);
    case MADE_DATE:
        return date_read(value, &instant) == DATE_READ && instant.nanos == 0 && instant.seconds > -1000000000 &&
               instant.seconds < 10000000000;
    case MADE_BOOL: return value_read_bool(value, &flag);
    case MADE_ADDRESS: return value_read_ip(value, &range) && ip_range_is_address(&range);
    default: return true;
    }
}

/* Keys that the policies mention. Those that the request has are freed by a bit each, if the proof can take them for free
 * and still have what they are among their states. */
static void choose_free(const struct subject *subject, struct choices *choices, struct free_keys *out)
{
    const struct simulate_request *request = subject->request;
    size_t bits = choose(choices, 256);
    out->count = 0;
    for (size_t i = 0; i < request->mentioned_count && out->count < FREE_MAX; i++) {
        struct free_key key = {.lower = request->mentioned[i].lower, .written = request->mentioned[i].written};
        const struct context_key *there = context_get(request->context, key.lower);
        bool has = there->name.len > 0;
        look_at_all(request, &key);
        if (has && (key.mixed || (bits >> (i % 8) & 1) == 0 || str_starts_with(key.lower, STR("aws:principal")) ||
                    str_starts_with(key.lower, STR("aws:user"))))
            continue;
        if (has && there->multivalued != context_key_multivalued(key.lower))
            continue;
        bool fits = true;
        for (size_t v = 0; has && v < there->count; v++)
            fits = fits && in_domain(key.kind, there->values[v]);
        if (fits)
            out->items[out->count++] = key;
    }
}

/* ---- The proof against one request ---- */

static bool goes_with(const struct decision *proof, const struct evaluation *one)
{
    switch (one->decision) {
    case DECISION_ALLOWED: return proof->answer != ANSWER_DENIED;
    case DECISION_EXPLICIT_DENY: return proof->answer != ANSWER_ALLOWED;
    case DECISION_IMPLICIT_DENY:
        return proof->answer != ANSWER_ALLOWED &&
               (proof->answer != ANSWER_DENIED || !proof->explicit_deny || one->explicit_deny != TRI_FALSE);
    case DECISION_UNKNOWN: return proof->answer == ANSWER_UNKNOWN || proof->answer == ANSWER_CONDITIONAL;
    }
    return false;
}

/* The keys of a context that were not given before, for people. */
static struct str shown(const struct subject *subject, const struct context *context)
{
    const struct context_key *const *keys = context_sorted(context, subject->arena);
    struct buf text = BUF_NEW(BUF_UNBOUNDED);
    must(keys != NULL);
    for (size_t i = 0; i < context_count(context); i++) {
        buf_printf(&text, "%s%.*s =", i == 0 ? "" : ", ", (int)keys[i]->name.len, keys[i]->name.at);
        for (size_t v = 0; v < keys[i]->count; v++)
            buf_printf(&text, " \"%.*s\"", (int)keys[i]->values[v].len, keys[i]->values[v].at);
    }
    struct str copy = arena_copy(subject->arena, buf_str(&text));
    buf_free(&text);
    return copy;
}

static void compare_one(const struct subject *subject, const struct decision *proof, const struct evaluation *one,
                        const struct context *context)
{
    if (!goes_with(proof, one))
        differ("the proof and one of its requests", subject->line, subject_words(one),
               arena_printf(subject->arena, "%s%s, where %.*s", answer_name(proof->answer),
                            proof->explicit_deny ? " explicitly" : "", (int)shown(subject, context).len,
                            shown(subject, context).at));
}

/* A value for a free key, missing now and then. */
static void set_sample(const struct subject *subject, struct choices *choices, const struct free_key *free_key,
                       struct context *context)
{
    struct context_key key = {.written = free_key->written, .multivalued = context_key_multivalued(free_key->lower)};
    struct str *values = ARENA_ARRAY(subject->arena, 3, struct str);
    size_t count = free_key->mixed ? 0 : key.multivalued ? choose(choices, 4) : choose_rarely(choices, 4) ? 0 : 1;
    must(values != NULL);
    for (size_t i = 0; i < count; i++) {
        struct str value = made_value(choices, free_key->kind, subject->arena);
        must(value.at != NULL);
        if (in_domain(free_key->kind, value))
            values[key.count++] = value;
    }
    key.values = values;
    key.state = key.count > 0 ? CONTEXT_PRESENT : CONTEXT_MISSING;
    must(context_set(context, &key) == RC_OK);
}

/* ---- The witness against the second reading ---- */

static void compare_witness(const struct subject *subject, const struct decision *proof)
{
    struct made_entry *entries =
        ARENA_ARRAY(subject->arena, proof->witness_count + MADE_ENTRIES_MAX, struct made_entry);
    struct buf line = BUF_NEW(BUF_UNBOUNDED);
    size_t count = 0;
    must(entries != NULL);
    for (size_t i = 0; i < proof->witness_count; i++) {
        const struct witness_key *key = &proof->witness[i];
        if (key->count > MADE_VALUES_MAX)
            return;
        entries[count] = (struct made_entry){.key = key->key, .count = key->count, .list = key->multivalued};
        for (size_t v = 0; v < key->count; v++)
            entries[count].values[v] = key->values[v];
        entries[count].list = entries[count].list || key->count != 1;
        count++;
    }
    for (size_t i = 0; i < subject->made->entry_count; i++) {
        bool there = false;
        for (size_t j = 0; j < count; j++)
            there = there || str_equal_nocase(entries[j].key, subject->made->entries[i].key);
        if (!there)
            entries[count++] = subject->made->entries[i];
    }
    made_request_print(subject->made, &subject->action, 1, &subject->resource, 1, entries, count, &line);
    struct str said = second_reading(buf_str(&line));
    if (said.len > 0 && !str_ends_with(said, STR("\"allowed\"]]")))
        differ("a witness that the second reading refuses", buf_str(&line), STR("allowed"), said);
    buf_free(&line);
}

void compare_free(const struct subject *subject, struct choices *choices)
{
    struct free_keys keys;
    struct decision proof;
    choose_free(subject, choices, &keys);
    struct context *given = subject_context(subject, CONTEXT_UNKNOWN, is_freed, &keys);
    subject_decide(subject, &subject->request->caller, &subject->target, given, &proof);
    compare_one(subject, &proof, &subject->concrete, subject->request->context);
    for (size_t sample = 0; sample < SAMPLES && keys.count > 0; sample++) {
        struct context *context = subject_context(subject, CONTEXT_MISSING, is_freed, &keys);
        for (size_t i = 0; i < keys.count; i++)
            set_sample(subject, choices, &keys.items[i], context);
        struct evaluation one = subject_evaluate(subject, &subject->request->caller, &subject->target, context);
        compare_one(subject, &proof, &one, context);
    }
    if (!subject->changed && (proof.answer == ANSWER_ALLOWED || proof.answer == ANSWER_CONDITIONAL))
        compare_witness(subject, &proof);
}
