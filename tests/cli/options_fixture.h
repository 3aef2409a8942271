/* SPDX-License-Identifier: Apache-2.0
 *
 * What the tests of command lines share: a world that stands still, and a line read in it.
 */
#ifndef ROLECALL_TESTS_CLI_OPTIONS_FIXTURE_H
#define ROLECALL_TESTS_CLI_OPTIONS_FIXTURE_H

#include "cli/options.h"

static int64_t fixed_now(void *self)
{
    (void)self;
    return 1000;
}

static const char *no_environment(void *self, const char *name)
{
    (void)self;
    (void)name;
    return NULL;
}

static const struct world world = {.now = fixed_now, .getenv = no_environment};

enum {
    WORDS_MOST = 24
};

/* Reads a line whose words stand in `words`, NULL at the end. */
static inline enum rc read_line(struct arena *arena, const char *const *words, struct options *options, struct err *err)
{
    char *argv[WORDS_MOST + 1] = {NULL};
    int argc = 0;
    for (; words[argc] != NULL; argc++)
        argv[argc] = (char *)(uintptr_t)words[argc];
    return options_read(command_find(str_of(words[0])), argc, argv, &world, arena, options, err);
}

#endif
