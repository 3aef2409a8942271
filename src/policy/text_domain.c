/* SPDX-License-Identifier: Apache-2.0
 *
 * What texts a key can have (automaton.h).
 */
#include "policy/automaton_parts.h"

bool domain_has_character(const struct text_domain *domain, uint32_t c)
{
    if (c > 0x10ffff || (c >= 0xd800 && c <= 0xdfff))
        return false; /* not a character: an invalid byte of a policy's text */
    if (domain->any_character)
        return true;
    return c < 128 && (domain->ascii[c / 64] >> (c % 64) & 1) != 0;
}

enum rc any_glob_matches(const struct glob *globs, size_t count, struct str text, bool *out)
{
    bool matches = false;
    for (size_t i = 0; i < count && !matches; i++) {
        enum glob_result result = glob_match(&globs[i], text);
        if (result == GLOB_OUT_OF_MEMORY)
            return RC_NO_MEMORY;
        matches = result == GLOB_MATCH;
    }
    *out = matches;
    return RC_OK;
}

enum rc text_domain_check(const struct text_domain *domain, struct str text, bool *out)
{
    bool matches = true;
    size_t length = 0;

    for (size_t at = 0; at < text.len; length++) {
        if (!domain_has_character(domain, utf8_next(text, &at))) {
            *out = false;
            return RC_OK;
        }
    }
    if (length < domain->least || (domain->most != 0 && length > domain->most)) {
        *out = false;
        return RC_OK;
    }
    if (domain->form_count != 0) {
        enum rc rc = any_glob_matches(domain->forms, domain->form_count, text, &matches);
        if (rc != RC_OK)
            return rc;
    }
    if (matches && domain->excluded_count != 0) {
        bool excluded = false;
        enum rc rc = any_glob_matches(domain->excluded, domain->excluded_count, text, &excluded);
        if (rc != RC_OK)
            return rc;
        matches = !excluded;
    }
    *out = matches;
    return RC_OK;
}
