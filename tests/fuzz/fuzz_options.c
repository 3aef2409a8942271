/* SPDX-License-Identifier: Apache-2.0
 *
 * Command lines: an argument a line, the first of which is the command. They are read, with every value in its range, or
 * refused with a reason; and reading them again says the same.
 */
#include <string.h>

#include "cli/options.h"

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

enum {
    ARGUMENTS_MOST = 32
};

static void must(bool holds)
{
    if (!holds)
        __builtin_trap();
}

static int64_t fixed_now(void *self)
{
    (void)self;
    return 1795521600;
}

static const char *no_variable(void *self, const char *name)
{
    (void)self;
    (void)name;
    return NULL;
}

static void check_options(const struct options *options)
{
    must(options->output_count >= 1 && options->jobs <= 256);
    must(options->fail_on <= (FAIL_ON_FAIL | FAIL_ON_UNKNOWN | FAIL_ON_ERROR));
    for (size_t i = 0; i < options->output_count; i++)
        must(options->outputs[i].format < REPORT_FORMAT_COUNT);
    for (size_t i = 0; i < options->rule_count; i++)
        must(options->rules[i] != NULL);
    for (size_t i = 0; i < options->account_count; i++)
        must(options->accounts[i].len > 0);
}

/* One reading; getopt turns the arguments round, so each has its own. */
static enum rc read_line(const struct command *command, struct arena *arena, struct str text, struct options *options,
                         struct err *err)
{
    const struct world world = {.now = fixed_now, .getenv = no_variable};
    char *argv[ARGUMENTS_MOST + 1];
    int argc = 0;
    while (text.len > 0 && argc < ARGUMENTS_MOST) {
        struct str argument = str_cut(&text, '\n');
        argument = arena_copy(arena, str_slice(argument, 0, str_find(argument, '\0')));
        must(argument.at != NULL);
        argv[argc++] = (char *)(uintptr_t)argument.at;
    }
    argv[argc] = NULL;
    int at = -1;
    enum option_id option = OPTION_COUNT;
    struct err other = ERR_NONE;
    enum rc rc = options_find_command(argc, argv, &at, &option, &other);
    must(rc == RC_OK ? at >= 0 && at <= argc && option <= OPTION_COUNT : other.text != NULL);
    err_clear(&other);
    return options_read(command, argc, argv, &world, arena, options, err);
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    struct str text = {(const char *)data, size};
    struct str rest = text;
    struct arena *arena = arena_new(0);
    struct options options, again;
    struct err err = ERR_NONE;
    const struct command *command = command_find(str_cut(&rest, '\n'));
    must(arena != NULL);
    (void)command_near(str_slice(text, 0, str_find(text, '\n')));
    if (command == NULL)
        command = &commands[size % command_count];
    if (size > 0) {
        enum rc rc = read_line(command, arena, text, &options, &err);
        must(rc == RC_OK || (rc == RC_BAD_INPUT && err.text != NULL && err.text[0] != '\0'));
        if (rc == RC_OK && !options.help)
            check_options(&options);
        must(read_line(command, arena, text, &again, NULL) == rc);
        if (rc == RC_OK)
            must(options.argument_count == again.argument_count && options.output_count == again.output_count);
    }
    err_clear(&err);
    arena_free(arena);
    return 0;
}
