/* SPDX-License-Identifier: Apache-2.0
 *
 * Texts that stand for all texts: exhaustive_axes.h says why.
 */
#ifndef ROLECALL_TESTS_EXHAUSTIVE_WINDOWS_H
#define ROLECALL_TESTS_EXHAUSTIVE_WINDOWS_H

#include "exhaustive_system.h"

struct texts {
    struct str *items;
    size_t count, capacity;
};

static void texts_add(struct arena *arena, struct texts *texts, struct str text)
{
    assert_int_equal(arena_push_once(arena, &texts->items, &texts->count, &texts->capacity, text), RC_OK);
}

/* The literal in every case of its letters. */
static void add_cases(struct arena *arena, struct texts *texts, const char *literal)
{
    size_t len = strlen(literal);
    for (unsigned mask = 0; mask < 1u << len; mask++) {
        struct str copy = arena_copy(arena, str_of(literal));
        char *at = (char *)copy.at;
        assert_non_null(at);
        for (size_t i = 0; i < len; i++)
            if (((at[i] >= 'a' && at[i] <= 'z') || (at[i] >= 'A' && at[i] <= 'Z')) && (mask >> i & 1) != 0)
                at[i] ^= 0x20;
        texts_add(arena, texts, copy);
    }
}

static bool is_plain(struct str text)
{
    return str_find(text, '*') == text.len && str_find(text, '?') == text.len;
}

/* With the variable filled in. */
static const char *pool_value(const char *text)
{
    return strncmp(text, "${", 2) != 0 ? text : strchr(text, '*') != NULL ? "ab*" : "ab";
}

/* What the texts of the pool tell apart: each operator with each value. */
static void window_make(struct arena *arena, const char *const *pool, size_t most, struct texts *out)
{
    struct texts all = {0};
    struct texts signatures = {0};
    for (size_t i = 0; pool[i] != NULL; i++)
        add_cases(arena, &all, pool_value(pool[i]));
    for (size_t length = 0; length <= most; length++) {
        size_t total = 1;
        for (size_t i = 0; i < length; i++)
            total *= 3;
        for (size_t n = 0; n < total; n++) {
            char text[8] = {0};
            size_t rest = n;
            for (size_t i = 0; i < length; i++, rest /= 3)
                text[i] = (char)('a' + rest % 3);
            texts_add(arena, &all, arena_copy(arena, (struct str){text, length}));
        }
    }
    for (size_t i = 0; i < all.count; i++) {
        char signature[128] = {0};
        size_t at = 0;
        for (size_t p = 0; pool[p] != NULL; p++) {
            struct glob glob;
            const char *value = pool_value(pool[p]);
            assert_int_equal(glob_compile_text(arena, str_of(value), GLOB_TEXT, false, &glob), RC_OK);
            signature[at++] = glob_match(&glob, all.items[i]) == GLOB_MATCH ? '1' : '0';
            signature[at++] = str_equal(all.items[i], str_of(value)) ? '1' : '0';
            signature[at++] = str_equal_nocase(all.items[i], str_of(value)) ? '1' : '0';
        }
        /* Keys of an alphabet and a least length have texts of their own. */
        signature[at++] = is_plain(all.items[i]) ? '1' : '0';
        signature[at++] = (char)('0' + (all.items[i].len > 2 ? 2 : all.items[i].len));
        size_t before = signatures.count;
        texts_add(arena, &signatures, arena_copy(arena, (struct str){signature, at}));
        if (signatures.count > before)
            texts_add(arena, out, all.items[i]);
    }
}

/* The windows of all questions, made once. */
struct windows {
    struct texts texts, members, names; /* names: of keys whose values are plain and of two characters or more */
};

static void windows_make(struct arena *arena, struct windows *out)
{
    *out = (struct windows){0};
    window_make(arena, text_pool, 6, &out->texts);
    window_make(arena, member_pool, 4, &out->members);
    for (size_t i = 0; i < out->texts.count; i++)
        if (is_plain(out->texts.items[i]) && out->texts.items[i].len >= 2)
            texts_add(arena, &out->names, out->texts.items[i]);
}

#endif
