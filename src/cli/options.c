/* SPDX-License-Identifier: Apache-2.0
 *
 * Reading the command line: getopt_long's conventions (options anywhere, `--` ends them, unambiguous abbreviations), with
 * the near word for a mistyped one.
 */
#include "cli/options.h"

#include <getopt.h>
#include <stdlib.h>
#include <string.h>

#include "policy/arn.h"
#include "text/date.h"
#include "text/decimal.h"
#include "text/file.h"
#include "text/nearest.h"

enum {
    VALUE_BASE = 256, /* getopt's value of option number 0 */
    JOBS_MOST = 256
};

/* The options of one getopt call. */
struct option_set {
    const enum option_id *ids;
    size_t count;
    struct option longs[OPTION_COUNT + 1];
    char shorts[2 + 2 * OPTION_COUNT + 1];
};

static void set_fill(struct option_set *set, const enum option_id *ids, size_t count, bool in_order)
{
    size_t at = 0;
    *set = (struct option_set){.ids = ids, .count = count};
    if (in_order)
        set->shorts[at++] = '+';
    set->shorts[at++] = ':';
    for (size_t i = 0; i < count && i < OPTION_COUNT; i++) {
        const struct option_row *row = &option_rows[ids[i]];
        set->longs[i] = (struct option){row->name, row->argument == NULL ? no_argument : required_argument, NULL,
                                        VALUE_BASE + (int)ids[i]};
        if (row->letter == 0)
            continue;
        set->shorts[at++] = row->letter;
        if (row->argument != NULL)
            set->shorts[at++] = ':';
    }
}

static enum option_id id_of(const struct option_set *set, int value)
{
    if (value >= VALUE_BASE)
        return (enum option_id)(value - VALUE_BASE);
    for (size_t i = 0; i < set->count; i++) {
        if (option_rows[set->ids[i]].letter == (char)value)
            return set->ids[i];
    }
    return OPTION_COUNT;
}

/* ---- What is wrong with an option ---- */

static enum rc no_such_option(const struct option_set *set, struct str name, struct err *err)
{
    const char *names[OPTION_COUNT];
    size_t matching = 0;
    int first = -1;
    int second = -1;
    for (size_t i = 0; i < set->count; i++) {
        names[i] = option_rows[set->ids[i]].name;
        if (!str_starts_with(str_of(names[i]), name))
            continue;
        matching++;
        if (first < 0)
            first = (int)i;
        else if (second < 0)
            second = (int)i;
    }
    if (matching > 1) {
        err_set(err, RC_BAD_INPUT, "option --%.*s is ambiguous", (int)name.len, name.at);
        err_hint(err, "did you mean --%s or --%s?", names[first], names[second]);
        return RC_BAD_INPUT;
    }
    err_set(err, RC_BAD_INPUT, "no option --%.*s", (int)name.len, name.at);
    int near = nearest_word(name, names, set->count);
    if (near >= 0)
        err_hint(err, "did you mean --%s?", names[near]);
    return RC_BAD_INPUT;
}

/* getopt returned '?' or ':'. */
static enum rc bad_option(const struct option_set *set, int value, char **argv, struct err *err)
{
    enum option_id id = optopt == 0 ? OPTION_COUNT : id_of(set, optopt);
    struct str word = str_of(argv[optind - 1]);
    if (value == ':')
        return err_set(err, RC_BAD_INPUT, "option --%s needs %s", option_rows[id].name, option_rows[id].argument);
    if (optopt == 0 && str_starts_with(word, STR("--")))
        return no_such_option(set, str_slice(word, 2, str_find(word, '=')), err);
    if (id != OPTION_COUNT)
        return err_set(err, RC_BAD_INPUT, "option --%s takes no value", option_rows[id].name);
    return err_set(err, RC_BAD_INPUT, "no option -%c", optopt);
}

/* ---- Values ---- */

static enum rc bad_value(enum option_id id, struct str value, const char *wanted, struct err *err)
{
    return err_set(err, RC_BAD_INPUT, "--%s %.*s: %s", option_rows[id].name, (int)value.len, value.at, wanted);
}

static enum rc read_format(struct str name, enum report_format *out, struct err *err)
{
    static const char *const later[] = {"sarif", "asff", "ocsf", "csv", "junit", "markdown", "html"};
    const char *names[REPORT_FORMAT_COUNT];
    int format = report_format_find(name);
    if (format >= 0) {
        *out = (enum report_format)format;
        return RC_OK;
    }
    for (size_t i = 0; i < sizeof later / sizeof *later; i++) {
        if (str_equal(name, str_of(later[i])))
            return bad_value(OPTION_OUTPUT, name, "this version writes text, json and ndjson", err);
    }
    (void)bad_value(OPTION_OUTPUT, name, "no such format; there are text, json and ndjson", err);
    for (int i = 0; i < REPORT_FORMAT_COUNT; i++)
        names[i] = report_format_name((enum report_format)i);
    int near = nearest_word(name, names, REPORT_FORMAT_COUNT);
    if (near >= 0)
        err_hint(err, "did you mean %s?", names[near]);
    return RC_BAD_INPUT;
}

static enum rc add_output(struct options *options, struct str value, struct err *err)
{
    struct str file = value;
    struct output_choice output = {.file = STR_EMPTY};
    struct str name = str_cut(&file, '=');
    enum rc rc = read_format(name, &output.format, err);
    if (rc != RC_OK)
        return rc;
    if (file.at != NULL && file.len == 0)
        return bad_value(OPTION_OUTPUT, value, "the name of the file is missing", err);
    output.file = file;
    for (size_t i = 0; i < options->output_count; i++) {
        struct str before = options->outputs[i].file;
        bool same = str_equal(before, file);
        if (!same && before.len > 0 && file.len > 0)
            rc = file_same_place(before, file, &same, err);
        if (rc != RC_OK)
            return rc;
        if (!same)
            continue;
        if (file.len == 0)
            return err_set(err, RC_BAD_INPUT, "--output: only one report can go to standard output");
        return bad_value(OPTION_OUTPUT, value, "the file is given twice", err);
    }
    options->outputs[options->output_count++] = output;
    return RC_OK;
}

static enum rc add_rule(struct options *options, struct str value, struct err *err)
{
    size_t count;
    const struct rule *rules = rule_registry(&count);
    const struct rule *rule = rule_find(value);
    if (rule == NULL) {
        const char *words[64];
        size_t word_count = 0;
        for (size_t i = 0; i < count; i++) {
            if (word_count < 64)
                words[word_count++] = rules[i].id;
            for (const char *const *alias = rules[i].aliases; *alias != NULL && word_count < 64; alias++)
                words[word_count++] = *alias;
        }
        (void)bad_value(OPTION_RULE, value, "no such rule", err);
        int near = nearest_word(value, words, word_count);
        err_hint(err, near >= 0 ? "did you mean %s?" : "there is %s", near >= 0 ? words[near] : rules[0].id);
        return RC_BAD_INPUT;
    }
    for (size_t i = 0; i < options->rule_count; i++) {
        if (options->rules[i] == rule)
            return RC_OK;
    }
    options->rules[options->rule_count++] = rule;
    return RC_OK;
}

static enum rc add_account(struct options *options, struct str value, struct err *err)
{
    if (!arn_is_account(value))
        return bad_value(OPTION_ACCOUNT, value, "not an account number of 12 digits", err);
    for (size_t i = 0; i < options->account_count; i++) {
        if (str_equal(options->accounts[i], value))
            return RC_OK;
    }
    options->accounts[options->account_count++] = value;
    return RC_OK;
}

static enum rc read_time(enum option_id id, struct str value, int64_t *out, struct err *err)
{
    struct instant instant;
    if (!date_read_loose(value, &instant))
        return bad_value(id, value, "not a time such as 2026-11-24T09:30:00Z", err);
    *out = instant.seconds;
    return RC_OK;
}

static enum rc read_colour(struct options *options, struct str value, struct err *err)
{
    static const char *const words[] = {[COLOUR_NOT_SAID] = NULL, "auto", "always", "never"};
    for (int i = COLOUR_AUTO; i <= COLOUR_NEVER; i++) {
        if (str_equal(value, str_of(words[i]))) {
            options->colour = (enum colour_choice)i;
            return RC_OK;
        }
    }
    return bad_value(OPTION_COLOR, value, "not auto, always or never", err);
}

static enum rc read_jobs(struct options *options, struct str value, struct err *err)
{
    struct decimal decimal;
    int64_t number;
    if (!decimal_read(value, &decimal) || !decimal_int64(decimal, &number) || number < 1 || number > JOBS_MOST)
        return bad_value(OPTION_JOBS, value, "not a number from 1 to 256", err);
    options->jobs = (size_t)number;
    return RC_OK;
}

static enum rc read_fail_on(struct options *options, struct str value, struct err *err)
{
    struct str rest = value;
    unsigned fail_on = 0;
    if (str_equal(value, STR("never"))) {
        options->fail_on = 0;
        return RC_OK;
    }
    do {
        struct str word = str_cut(&rest, ',');
        if (str_equal(word, STR("fail")))
            fail_on |= FAIL_ON_FAIL;
        else if (str_equal(word, STR("unknown")))
            fail_on |= FAIL_ON_UNKNOWN;
        else if (str_equal(word, STR("error")))
            fail_on |= FAIL_ON_ERROR;
        else
            return bad_value(OPTION_FAIL_ON, value, "a list of fail, unknown and error, or never", err);
    } while (rest.at != NULL);
    options->fail_on = fail_on;
    return RC_OK;
}

static enum rc read_collected_at(struct options *options, struct str value, struct arena *arena, struct err *err)
{
    int64_t seconds = 0;
    enum rc rc = read_time(OPTION_COLLECTED_AT, value, &seconds, err);
    if (rc != RC_OK)
        return rc;
    options->collected_at = date_print(arena, seconds);
    return options->collected_at.at == NULL ? err_no_memory(err) : RC_OK;
}

static enum rc take(struct options *options, enum option_id id, struct str value, struct arena *arena, struct err *err)
{
    enum rc rc = RC_OK;
    if (live_options_take(&options->live, id, value, arena, &rc, err))
        return rc;
    switch (id) {
    case OPTION_OUTPUT: return add_output(options, value, err);
    case OPTION_RULE: return add_rule(options, value, err);
    case OPTION_ACCOUNT: return add_account(options, value, err);
    case OPTION_NOW: return read_time(id, value, &options->now, err);
    case OPTION_COLLECTED_AT: return read_collected_at(options, value, arena, err);
    case OPTION_OIDC_PROVIDERS: options->oidc_providers = value; return RC_OK;
    case OPTION_ALL: options->all = true; return RC_OK;
    case OPTION_QUIET: options->quiet = true; return RC_OK;
    case OPTION_COLOR: return read_colour(options, value, err);
    case OPTION_JOBS: return read_jobs(options, value, err);
    case OPTION_FAIL_ON: return read_fail_on(options, value, err);
    case OPTION_STRICT: options->strict = true; return RC_OK;
    case OPTION_CLI_INPUT_JSON:
        if (options->cli_input_json.at != NULL)
            return err_set(err, RC_BAD_INPUT, "option --cli-input-json is given twice");
        options->cli_input_json = value;
        return RC_OK;
    case OPTION_HELP: options->help = true; return RC_OK;
    default: break;
    }
    return err_set(err, RC_INTERNAL, "an option without a meaning");
}

/* ---- The whole line ---- */

static int compare_rules(const void *a, const void *b)
{
    const struct rule *first = *(const struct rule *const *)a;
    const struct rule *second = *(const struct rule *const *)b;
    return strcmp(first->id, second->id);
}

/* What was not said. */
static void add_defaults(struct options *options)
{
    size_t count;
    const struct rule *rules = rule_registry(&count);
    options->output_default = options->output_count == 0;
    if (options->output_default)
        options->outputs[options->output_count++] = (struct output_choice){REPORT_TEXT, STR_EMPTY};
    if (options->rule_count == 0) {
        for (size_t i = 0; i < count; i++)
            options->rules[options->rule_count++] = &rules[i];
    }
    qsort(options->rules, options->rule_count, sizeof *options->rules, compare_rules);
}

static enum rc make_room(struct options *options, int argc, struct arena *arena, struct err *err)
{
    size_t most = (size_t)argc + 1;
    size_t rules;
    (void)rule_registry(&rules);
    options->outputs = ARENA_ARRAY(arena, most, struct output_choice);
    options->rules = ARENA_ARRAY(arena, rules, const struct rule *);
    options->accounts = ARENA_ARRAY(arena, most, struct str);
    options->arguments = ARENA_ARRAY(arena, most, struct str);
    if (options->outputs == NULL || options->rules == NULL || options->accounts == NULL || options->arguments == NULL)
        return err_no_memory(err);
    return RC_OK;
}

static bool asks_help(const struct option_set *set, int argc, char **argv)
{
    int value;
    optind = 0;
    while ((value = getopt_long(argc, argv, set->shorts, set->longs, NULL)) != -1) {
        if (id_of(set, value) == OPTION_HELP)
            return true;
    }
    return false;
}

enum rc options_read(const struct command *command, int argc, char **argv, const struct world *world,
                     struct arena *arena, struct options *out, struct err *err)
{
    struct option_set set;
    struct options options = {.now = world->now(world->self),
                              .jobs = 1,
                              .fail_on = FAIL_ON_FAIL | FAIL_ON_UNKNOWN | FAIL_ON_ERROR,
                              .live = {.first = OPTION_COUNT}};
    enum rc rc = make_room(&options, argc, arena, err);
    int value;
    if (rc != RC_OK)
        return rc;

    set_fill(&set, command->options, command->option_count, false);
    opterr = 0;
    if (asks_help(&set, argc, argv)) {
        options.help = true;
        *out = options;
        return RC_OK;
    }
    optind = 0; /* begin anew */
    while ((value = getopt_long(argc, argv, set.shorts, set.longs, NULL)) != -1) {
        if (value == '?' || value == ':')
            return bad_option(&set, value, argv, err);
        rc = take(&options, id_of(&set, value), str_of(optarg), arena, err);
        if (rc != RC_OK)
            return rc;
    }
    for (int i = optind; i < argc; i++)
        options.arguments[options.argument_count++] = str_of(argv[i]);
    add_defaults(&options);
    *out = options;
    return RC_OK;
}

bool options_want_account(const struct options *options, struct str account)
{
    for (size_t i = 0; i < options->account_count; i++) {
        if (str_equal(options->accounts[i], account))
            return true;
    }
    return options->account_count == 0;
}

enum rc options_find_command(int argc, char **argv, int *at, enum option_id *option, struct err *err)
{
    enum option_id ids[OPTION_COUNT];
    struct option_set set;
    int value;
    for (int i = 0; i < OPTION_COUNT; i++)
        ids[i] = (enum option_id)i;
    set_fill(&set, ids, OPTION_COUNT, true);
    *option = OPTION_COUNT;
    opterr = 0;
    optind = 0;
    while ((value = getopt_long(argc, argv, set.shorts, set.longs, NULL)) != -1) {
        if (value == '?' || value == ':')
            return bad_option(&set, value, argv, err);
        enum option_id id = id_of(&set, value);
        if ((id == OPTION_HELP || id == OPTION_VERSION) && *option == OPTION_COUNT)
            *option = id;
    }
    *at = optind;
    return RC_OK;
}
