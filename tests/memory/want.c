/* SPDX-License-Identifier: Apache-2.0
 *
 * Arenas take memory in blocks, so that malloc's failures alone would show few of theirs: both are counted.
 */
#include "want.h"

#include "base/arena.h"

#include <execinfo.h>
#include <stdarg.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#define DEPTH_MOST 48

enum state {
    STATE_OFF,
    STATE_WATCHING,
    STATE_FAILING
};

static enum state state;
static size_t number; /* allocations since the state changed */
static size_t failing;
static bool failed;
static void *failed_way[DEPTH_MOST];
static int failed_depth;

static uint64_t *seen; /* open addressing; 0: free */
static size_t seen_size, seen_count;
static size_t *places;
static size_t place_count, place_capacity;

void *__real_malloc(size_t size);
void *__real_calloc(size_t count, size_t size);
void *__real_realloc(void *old, size_t size);
void *__real_reallocarray(void *old, size_t count, size_t size);
void *__real_arena_alloc(struct arena *arena, size_t size);
void *__real_arena_array(struct arena *arena, size_t count, size_t size);
struct str __real_arena_copy(struct arena *arena, struct str s);
struct str __real_arena_copy_lower(struct arena *arena, struct str s);
struct str __real_arena_join(struct arena *arena, const struct str *parts, size_t count);
void *__real_arena_push(struct arena *arena, void **items, size_t count, size_t *capacity, size_t size);
enum rc __real_arena_push_once(struct arena *arena, struct str **texts, size_t *count, size_t *capacity,
                               struct str text);

void *__wrap_malloc(size_t size);
void *__wrap_calloc(size_t count, size_t size);
void *__wrap_realloc(void *old, size_t size);
void *__wrap_reallocarray(void *old, size_t count, size_t size);
void *__wrap_arena_alloc(struct arena *arena, size_t size);
void *__wrap_arena_array(struct arena *arena, size_t count, size_t size);
struct str __wrap_arena_copy(struct arena *arena, struct str s);
struct str __wrap_arena_copy_lower(struct arena *arena, struct str s);
struct str __wrap_arena_printf(struct arena *arena, const char *format, ...);
struct str __wrap_arena_join(struct arena *arena, const struct str *parts, size_t count);
void *__wrap_arena_push(struct arena *arena, void **items, size_t count, size_t *capacity, size_t size);
enum rc __wrap_arena_push_once(struct arena *arena, struct str **texts, size_t *count, size_t *capacity,
                               struct str text);

static void give_up(const char *what)
{
    perror(what);
    abort();
}

/* Whether a way was not there before. */
static bool note(uint64_t way)
{
    if (seen_count * 2 >= seen_size) {
        const size_t size = seen_size == 0 ? 4096 : seen_size * 2;
        uint64_t *grown = __real_calloc(size, sizeof *grown);

        if (grown == NULL)
            give_up("ways to allocations");
        for (size_t i = 0; i < seen_size; i++) {
            size_t at = seen[i] & (size - 1);
            while (seen[i] != 0 && grown[at] != 0)
                at = (at + 1) & (size - 1);
            if (seen[i] != 0)
                grown[at] = seen[i];
        }
        free(seen);
        seen = grown;
        seen_size = size;
    }
    way |= 1;
    for (size_t at = way & (seen_size - 1);; at = (at + 1) & (seen_size - 1)) {
        if (seen[at] == way)
            return false;
        if (seen[at] == 0) {
            seen[at] = way;
            seen_count++;
            return true;
        }
    }
}

static void watch(void)
{
    void *frames[DEPTH_MOST];
    uint64_t way = UINT64_C(14695981039346656037);
    int depth;

    depth = backtrace(frames, DEPTH_MOST);
    for (int i = 1; i < depth; i++) {
        way = (way ^ (uint64_t)(uintptr_t)frames[i]) * UINT64_C(1099511628211);
        way ^= way >> 29;
    }
    if (!note(way))
        return;
    if (place_count == place_capacity) {
        place_capacity = place_capacity == 0 ? 256 : place_capacity * 2;
        places = __real_realloc(places, place_capacity * sizeof *places);
        if (places == NULL)
            give_up("places of allocations");
    }
    places[place_count++] = number;
}

/* Whether the allocation that is asked for fails. */
static bool fails(void)
{
    const enum state now = state;
    bool answer = false;

    if (now == STATE_OFF)
        return false;
    state = STATE_OFF; /* what is allocated meanwhile is ours */
    number++;
    if (now == STATE_WATCHING)
        watch();
    else
        answer = number == failing;
    if (answer) {
        failed = true;
        failed_depth = backtrace(failed_way, DEPTH_MOST);
    }
    state = now;
    return answer;
}

void want_watch(void)
{
    void *frames[2];

    (void)backtrace(frames, 2); /* the first one loads a library */
    place_count = 0;
    number = 0;
    state = STATE_WATCHING;
}

size_t want_watched(const size_t **out)
{
    *out = places;
    return place_count;
}

void want_fail(size_t place)
{
    number = 0;
    failing = place;
    failed = false;
    state = STATE_FAILING;
}

void want_stop(void)
{
    state = STATE_OFF;
}

bool want_failed(void)
{
    return failed;
}

void want_show(void)
{
    backtrace_symbols_fd(failed_way, failed_depth, STDERR_FILENO);
}

void want_forget(void)
{
    free(seen);
    free(places);
    seen = NULL;
    places = NULL;
    seen_size = seen_count = place_count = place_capacity = 0;
}

void *__wrap_malloc(size_t size)
{
    return fails() ? NULL : __real_malloc(size);
}

void *__wrap_calloc(size_t count, size_t size)
{
    return fails() ? NULL : __real_calloc(count, size);
}

void *__wrap_realloc(void *old, size_t size)
{
    return fails() ? NULL : __real_realloc(old, size);
}

void *__wrap_reallocarray(void *old, size_t count, size_t size)
{
    return fails() ? NULL : __real_reallocarray(old, count, size);
}

void *__wrap_arena_alloc(struct arena *arena, size_t size)
{
    return fails() ? NULL : __real_arena_alloc(arena, size);
}

void *__wrap_arena_array(struct arena *arena, size_t count, size_t size)
{
    return fails() ? NULL : __real_arena_array(arena, count, size);
}

struct str __wrap_arena_copy(struct arena *arena, struct str s)
{
    return fails() ? (struct str){0} : __real_arena_copy(arena, s);
}

struct str __wrap_arena_copy_lower(struct arena *arena, struct str s)
{
    return fails() ? (struct str){0} : __real_arena_copy_lower(arena, s);
}

struct str __wrap_arena_printf(struct arena *arena, const char *format, ...)
{
    char *text = NULL;
    struct str out;
    va_list arguments;
    int length;
    bool fail = fails();

    if (fail)
        return (struct str){0};
    va_start(arguments, format);
    length = vasprintf(&text, format, arguments);
    va_end(arguments);
    if (length < 0)
        give_up("a text");
    out = __real_arena_copy(arena, (struct str){text, (size_t)length});
    free(text);
    return out;
}

struct str __wrap_arena_join(struct arena *arena, const struct str *parts, size_t count)
{
    return fails() ? (struct str){0} : __real_arena_join(arena, parts, count);
}

void *__wrap_arena_push(struct arena *arena, void **items, size_t count, size_t *capacity, size_t size)
{
    /* One that has room asks for nothing; where it fails is found by the ones that have none. */
    if (count == *capacity && fails())
        return NULL;
    return __real_arena_push(arena, items, count, capacity, size);
}

enum rc __wrap_arena_push_once(struct arena *arena, struct str **texts, size_t *count, size_t *capacity,
                               struct str text)
{
    return fails() ? RC_NO_MEMORY : __real_arena_push_once(arena, texts, count, capacity, text);
}
