/* SPDX-License-Identifier: Apache-2.0
 *
 * rolecall: finds the command and hands over.
 */
#include <errno.h>
#include <fcntl.h>
#include <locale.h>
#include <signal.h>
#include <stdlib.h>
#include <unistd.h>

#include "cli/command_line.h"
#include "cli/exit_codes.h"

/* Whoever started us may have closed standard input, output or error: the first files that we open would take their
 * places. What is opened here instead can be neither read nor written, so that using it is an error. */
static bool streams_are_open(void)
{
    for (int fd = STDIN_FILENO; fd <= STDERR_FILENO; fd++) {
        if (fcntl(fd, F_GETFD) != -1 || errno != EBADF)
            continue;
        if (open("/dev/null", fd == STDIN_FILENO ? O_WRONLY : O_RDONLY) != fd)
            return false;
    }
    return true;
}

static int show(struct console *console, enum option_id what)
{
    struct buf text = BUF_NEW(BUF_UNBOUNDED);
    if (what == OPTION_VERSION)
        buf_add(&text, STR("rolecall " ROLECALL_VERSION "\n"));
    else
        help_program(&text);
    int status = command_line_print(console, &text);
    buf_free(&text);
    return status;
}

static int no_such_command(struct console *console, struct str name)
{
    struct err err = ERR_NONE;
    const char *near = command_near(name);
    (void)err_set(&err, RC_BAD_INPUT, "no command %.*s", (int)name.len, name.at);
    if (near != NULL)
        err_hint(&err, "did you mean %s?", near);
    console_misuse(console, "", &err);
    err_clear(&err);
    return EXIT_TROUBLE;
}

/* `rolecall help check` is `rolecall check --help`. */
static int show_help_of(struct console *console, struct str name)
{
    const struct command *command = command_find(name);
    struct buf text = BUF_NEW(BUF_UNBOUNDED);
    if (command == NULL)
        return no_such_command(console, name);
    help_command(command, &text);
    int status = command_line_print(console, &text);
    buf_free(&text);
    return status;
}

/* The command's own line: its name, the options that stood before it, what stands behind it. */
static int run_command(const struct command *command, int argc, char **argv, int at, struct console *console)
{
    char **line = calloc((size_t)argc + 1, sizeof *line);
    int count = 0;
    int status = EXIT_TROUBLE;
    if (line == NULL) {
        console_error(console, &(struct err){.code = RC_NO_MEMORY});
        return status;
    }
    line[count++] = argv[at];
    for (int i = 1; i < argc; i++) {
        bool ends_options = i + 1 == at && str_equal(str_of(argv[i]), STR("--"));
        if (i != at && !ends_options)
            line[count++] = argv[i];
    }
    status = command->run(count, line, console->world);
    free(line);
    return status;
}

int main(int argc, char **argv)
{
    struct world world = world_real();
    struct err err = ERR_NONE;
    enum option_id option = OPTION_COUNT;
    int at = argc;

    if (!streams_are_open())
        return EXIT_TROUBLE;
    (void)signal(SIGXFSZ, SIG_IGN); /* a file that may not grow is a write that fails, as on a full disk */
    (void)setlocale(LC_CTYPE, "");  /* only for what the terminal can show; nothing else depends on it */
    struct console console = console_new(&world);
    if (argc < 1 || options_find_command(argc, argv, &at, &option, &err) != RC_OK) {
        console_misuse(&console, "", &err);
        err_clear(&err);
        return EXIT_TROUBLE;
    }
    if (at >= argc && option != OPTION_COUNT)
        return show(&console, option);
    if (option == OPTION_VERSION)
        return show(&console, option);
    if (at >= argc) {
        (void)err_set(&err, RC_BAD_INPUT, "a command is missing");
        console_misuse(&console, "", &err);
        err_clear(&err);
        return EXIT_TROUBLE;
    }
    struct str name = str_of(argv[at]);
    if (str_equal(name, STR("help")))
        return at + 1 < argc && !str_equal(str_of(argv[at + 1]), STR("help"))
                   ? show_help_of(&console, str_of(argv[at + 1]))
                   : show(&console, OPTION_HELP);
    const struct command *command = command_find(name);
    return command == NULL ? no_such_command(&console, name) : run_command(command, argc, argv, at, &console);
}
