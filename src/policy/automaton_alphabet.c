/* SPDX-License-Identifier: Apache-2.0
 *
 * The characters that are tried in a state of the product: those that its own positions tell apart, and
 * one that stands for all others.
 */
#include "policy/automaton_parts.h"

#include <string.h>

static enum rc alphabet_name(struct arena *arena, struct alphabet *alphabet, uint32_t c)
{
    if (c < 128) {
        alphabet->ascii[c / 64] |= (uint64_t)1 << (c % 64);
        return RC_OK;
    }
    for (size_t i = 0; i < alphabet->other_count; i++) {
        if (alphabet->others[i] == c)
            return RC_OK;
    }
    uint32_t *slot = ARENA_PUSH(arena, alphabet->others, alphabet->other_count, alphabet->other_capacity);
    if (slot == NULL)
        return RC_NO_MEMORY;
    *slot = c;
    alphabet->other_count++;
    return RC_OK;
}

static bool alphabet_has(const struct alphabet *alphabet, uint32_t c)
{
    if (c < 128)
        return (alphabet->ascii[c / 64] >> (c % 64) & 1) != 0;
    for (size_t i = 0; i < alphabet->other_count; i++) {
        if (alphabet->others[i] == c)
            return true;
    }
    return false;
}

static enum rc alphabet_symbol(struct arena *arena, struct alphabet *alphabet, uint32_t c)
{
    uint32_t *slot = ARENA_PUSH(arena, alphabet->symbols, alphabet->symbol_count, alphabet->symbol_capacity);
    if (slot == NULL)
        return RC_NO_MEMORY;
    *slot = c;
    alphabet->symbol_count++;
    return RC_OK;
}

/* ASCII in the order in which a person would choose: letters, digits, capitals, signs; control
 * characters last. */
static const char preferred[] =
    "abcdefghijklmnopqrstuvwxyz0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ-_./:=+@, !\"#$%&'()*;<>?[\\]^`{|}~";

size_t alphabet_rank(uint32_t c)
{
    const char *found = c == 0 ? NULL : strchr(preferred, (int)c);

    return found == NULL ? sizeof preferred + c : (size_t)(found - preferred);
}

/* The first character of the domain that is not named: a digit, one that is none, or either. */
enum other_kind {
    OTHER_ANY,
    OTHER_DIGIT,
    OTHER_NO_DIGIT
};
static uint32_t alphabet_other(const struct alphabet *alphabet, const struct text_domain *domain, enum other_kind kind)
{
    for (size_t i = 0; i < sizeof preferred - 1; i++) {
        uint32_t c = (unsigned char)preferred[i];
        if ((kind == OTHER_DIGIT && !is_digit(c)) || (kind == OTHER_NO_DIGIT && is_digit(c)))
            continue;
        if (!alphabet_has(alphabet, c) && domain_has_character(domain, c))
            return c;
    }
    if (kind == OTHER_DIGIT)
        return NO_CHARACTER;
    if (domain->any_character) {
        for (uint32_t c = 0xe0; c <= 0x10ffff; c++) { /* what is named is finite and small: this ends soon */
            if (domain_has_character(domain, c) && !alphabet_has(alphabet, c))
                return c;
        }
    }
    for (uint32_t c = 1; c <= 128; c++) { /* U+0000 last of all */
        if (!is_digit(c) && !alphabet_has(alphabet, c % 128) && domain_has_character(domain, c % 128))
            return c % 128;
    }
    return NO_CHARACTER;
}

/* Names what the element tells from other characters. */
static enum rc alphabet_name_element(struct arena *arena, struct alphabet *alphabet, uint32_t element, bool fold)
{
    uint32_t all[4];
    size_t count = 0;
    enum rc rc = RC_OK;

    all[count++] = element == GLOB_INNER_COLON ? ':' : element & ~GLOB_CASE;
    bool every_case = (element & (GLOB_CASE | UTF8_INVALID)) == GLOB_CASE;
    if ((fold || every_case) && is_letter(all[0]))
        all[count++] = all[0] ^ 0x20u;
    if (every_case)
        count += glob_case_variants(all[0], &all[count]);
    for (size_t i = 0; i < count && rc == RC_OK; i++)
        rc = alphabet_name(arena, alphabet, all[i]);
    return rc;
}

/* Names the characters that the state's positions tell apart; *digits: digits from others too. */
static enum rc alphabet_collect(const struct machine *machine, const struct state *state, struct alphabet *alphabet,
                                bool *digits)
{
    *digits = false;
    memset(alphabet->ascii, 0, sizeof alphabet->ascii);
    alphabet->other_count = 0;
    alphabet->symbol_count = 0;
    if (state->colons < COLONS_MAX) /* something alive counts them, here or further on */
        alphabet->ascii[0] |= (uint64_t)1 << ':';
    for (uint32_t i = 0; i < state->count; i++) {
        bool end = false;
        if (state->positions[i] >= machine->position_count)
            continue;
        uint32_t element = element_at(machine, state->positions[i], &end);
        if (end || is_star(element))
            continue;
        if (is_single(element)) {
            *digits = *digits || (element & ~GLOB_BOUND) == GLOB_DIGIT;
            continue;
        }
        bool fold = machine->patterns[machine->owners[state->positions[i]]].glob->fold;
        enum rc rc = alphabet_name_element(machine->arena, alphabet, element, fold);
        if (rc != RC_OK)
            return rc;
    }
    return RC_OK;
}

enum rc alphabet_make(const struct machine *machine, const struct state *state, struct alphabet *alphabet)
{
    bool digits;
    enum rc rc = alphabet_collect(machine, state, alphabet, &digits);
    if (rc != RC_OK)
        return rc;
    uint32_t other = alphabet_other(alphabet, machine->domain, digits ? OTHER_NO_DIGIT : OTHER_ANY);
    uint32_t digit = digits ? alphabet_other(alphabet, machine->domain, OTHER_DIGIT) : NO_CHARACTER;
    uint32_t extra[2] = {other, digit};

    for (size_t i = 0; i < sizeof preferred - 1 && rc == RC_OK; i++) {
        uint32_t c = (unsigned char)preferred[i];
        if ((alphabet_has(alphabet, c) && domain_has_character(machine->domain, c)) || c == other || c == digit)
            rc = alphabet_symbol(machine->arena, alphabet, c);
    }
    for (uint32_t c = 0; c < 128 && rc == RC_OK; c++) {
        bool control = c < 0x20 || c == 0x7f;
        if (control && alphabet_has(alphabet, c) && domain_has_character(machine->domain, c))
            rc = alphabet_symbol(machine->arena, alphabet, c);
    }
    for (size_t i = 0; i < alphabet->other_count && rc == RC_OK; i++) {
        if (domain_has_character(machine->domain, alphabet->others[i]))
            rc = alphabet_symbol(machine->arena, alphabet, alphabet->others[i]);
    }
    for (size_t i = 0; i < 2 && rc == RC_OK; i++) {
        bool unlisted = extra[i] != NO_CHARACTER && (extra[i] < 0x20 || extra[i] >= 0x7f);
        if (unlisted)
            rc = alphabet_symbol(machine->arena, alphabet, extra[i]);
    }
    return rc;
}
