/* SPDX-License-Identifier: Apache-2.0
 *
 * Commands and options, declared once: what is parsed, what --help says and what the manual page must hold
 * come from the same table.
 */
#ifndef ROLECALL_CLI_OPTIONS_H
#define ROLECALL_CLI_OPTIONS_H

#include "base/world.h"
#include "cli/live_options.h"
#include "cli/option_id.h"
#include "report/report.h"
#include "rules/registry.h"

struct option_row {
    const char *name;
    char letter;          /* 0: none */
    const char *argument; /* NULL: it takes none */
    const char *help;
};
extern const struct option_row option_rows[OPTION_COUNT];

struct command {
    const char *name;
    const char *arguments;
    const char *summary; /* one line */
    const char *text;    /* paragraphs */
    const enum option_id *options;
    size_t option_count;
    int (*run)(int argc, char **argv, const struct world *world); /* argv[0] is the command's name */
};
extern const struct command commands[];
extern const size_t command_count;
/* NULL when there is none. */
const struct command *command_find(struct str name);
/* The near command for a mistyped one; NULL when none is near. */
const char *command_near(struct str name);

enum colour_choice {
    COLOUR_NOT_SAID,
    COLOUR_AUTO,
    COLOUR_ALWAYS,
    COLOUR_NEVER
};
enum {
    FAIL_ON_FAIL = 1,
    FAIL_ON_UNKNOWN = 2,
    FAIL_ON_ERROR = 4
};

struct output_choice {
    enum report_format format;
    struct str file; /* empty: standard output */
};

/* What was given on the command line; borrowed from argv and the arena. */
struct options {
    struct output_choice *outputs;
    size_t output_count;       /* at least one: text on standard output, where */
    bool output_default;       /* none was given */
    const struct rule **rules; /* each once, sorted by id; none given: all */
    size_t rule_count;
    struct str *accounts; /* none: all */
    size_t account_count;
    int64_t now;
    struct str collected_at;   /* RFC 3339; empty: not given */
    struct str oidc_providers; /* file; empty: none */
    bool all, quiet, strict, help;
    enum colour_choice colour;
    size_t jobs;
    unsigned fail_on;
    struct str cli_input_json; /* file; empty: not given */
    struct live_options live;
    struct str *arguments; /* what is no option, in order */
    size_t argument_count;
};

/* Reads a command's line. What is wrong: RC_BAD_INPUT with the near word as a hint. With --help nothing else is checked. */
enum rc options_read(const struct command *command, int argc, char **argv, const struct world *world,
                     struct arena *arena, struct options *out, struct err *err) MUST_USE;

/* Whether --account, or its absence, wants this account. */
bool options_want_account(const struct options *options, struct str account);

/* Where the command stands: the first argument that is no option; argc when there is none. Options that all commands share
 * or that stand before the command are passed over; an unknown one: RC_BAD_INPUT. *option is OPTION_HELP or OPTION_VERSION
 * when that is asked before any command, else OPTION_COUNT. */
enum rc options_find_command(int argc, char **argv, int *at, enum option_id *option, struct err *err) MUST_USE;

/* Appends the help of the program, or of a command. */
void help_program(struct buf *out);
void help_command(const struct command *command, struct buf *out);

#endif
