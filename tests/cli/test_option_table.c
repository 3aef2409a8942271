/* SPDX-License-Identifier: Apache-2.0 */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <string.h>

#include <cmocka.h>

#include "cli/options.h"

static void options_are_whole(void **state)
{
    (void)state;
    for (size_t i = 0; i < OPTION_COUNT; i++) {
        assert_non_null(option_rows[i].name);
        assert_non_null(option_rows[i].help);
        for (size_t j = 0; j < i; j++) {
            assert_string_not_equal(option_rows[i].name, option_rows[j].name);
            assert_true(option_rows[i].letter == 0 || option_rows[i].letter != option_rows[j].letter);
        }
    }
}

static bool takes(const struct command *command, enum option_id id)
{
    for (size_t i = 0; i < command->option_count; i++) {
        if (command->options[i] == id)
            return true;
    }
    return false;
}

/* Each option belongs to some command (or to the program), each command has its help. */
static void commands_are_whole(void **state)
{
    (void)state;
    for (size_t i = 0; i < OPTION_COUNT; i++) {
        bool taken = i == OPTION_VERSION;
        for (size_t j = 0; j < command_count; j++)
            taken = taken || takes(&commands[j], (enum option_id)i);
        assert_true(taken);
    }
    for (size_t j = 0; j < command_count; j++) {
        assert_non_null(commands[j].run);
        assert_true(takes(&commands[j], OPTION_HELP));
        assert_ptr_equal(command_find(str_of(commands[j].name)), &commands[j]);
    }
    assert_null(command_find(STR("fix")));
}

static void near_commands(void **state)
{
    (void)state;
    assert_string_equal(command_near(STR("chekc")), "check");
    assert_string_equal(command_near(STR("whocan")), "who-can");
    assert_string_equal(command_near(STR("explian")), "explain");
    assert_null(command_near(STR("entirely-different")));
}

static void help_names_every_option(void **state)
{
    (void)state;
    for (size_t j = 0; j < command_count; j++) {
        struct buf help = BUF_NEW(BUF_UNBOUNDED);
        help_command(&commands[j], &help);
        assert_int_equal(help.failed, RC_OK);
        for (size_t i = 0; i < commands[j].option_count; i++) {
            const struct option_row *row = &option_rows[commands[j].options[i]];
            struct buf word = BUF_NEW(100);
            buf_printf(&word, " --%s", row->name);
            assert_true(str_contains(buf_str(&help), buf_str(&word)));
            buf_free(&word);
        }
        struct str rest = buf_str(&help);
        while (rest.len > 0)
            assert_true(str_cut(&rest, '\n').len <= 80);
        buf_free(&help);
    }
    struct buf help = BUF_NEW(BUF_UNBOUNDED);
    help_program(&help);
    for (size_t j = 0; j < command_count; j++)
        assert_true(str_contains(buf_str(&help), str_of(commands[j].name)));
    buf_free(&help);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(options_are_whole),
        cmocka_unit_test(commands_are_whole),
        cmocka_unit_test(near_commands),
        cmocka_unit_test(help_names_every_option),
    };
    return cmocka_run_group_tests_name("option table", tests, NULL, NULL);
}
