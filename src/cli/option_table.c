/* SPDX-License-Identifier: Apache-2.0
 *
 * The commands and options there are, in the order in which help shows them, and the help.
 */
#include "cli/commands.h"
#include "cli/options.h"
#include "cli/simulate.h"
#include "report/text_layout.h"
#include "text/nearest.h"

const struct option_row option_rows[OPTION_COUNT] = {
    [OPTION_OUTPUT] =
        {"output", 'o', "FORMAT[=FILE]",
         "The form of the answer: text (the default), json or, for check, ndjson; for simulate json alone. check "
         "takes several, of which one may go to standard output; a FILE appears whole or not at all."},
    [OPTION_RULE] = {"rule", 0, "RULE", "Check this rule alone, by its id or alias. May be repeated."},
    [OPTION_ACCOUNT] = {"account", 0, "ID", "Look at this account alone. May be repeated."},
    [OPTION_NOW] =
        {"now", 0, "TIME",
         "Judge as of this time (2026-11-24T09:30:00Z, or seconds since 1970) instead of the clock's, so that "
         "runs can be repeated."},
    [OPTION_COLLECTED_AT] = {"collected-at", 0, "TIME",
                             "When the snapshots were made, where they do not say so themselves."},
    [OPTION_OIDC_PROVIDERS] =
        {"oidc-providers", 0, "FILE",
         "Who stands behind OIDC identity providers, in front of the built-in list. Columns between "
         "TABs: pattern, class (machine, people, either), name, source, tenant claims."},
    [OPTION_ALL] = {"all", 0, NULL, "Show what passes too, instead of a count, when there is more than one account."},
    [OPTION_QUIET] = {"quiet", 'q', NULL,
                      "Show only what needs a person: no warnings, no progress, no closing sentence."},
    [OPTION_COLOR] = {"color", 0, "WHEN",
                      "Colour: auto (the default: on a terminal, without NO_COLOR and TERM=dumb), always, never."},
    [OPTION_JOBS] =
        {"jobs", 'j', "N",
         "Read and check N accounts at a time (default 1); memory is needed for as many and those that wait for "
         "their turn."},
    [OPTION_FAIL_ON] =
        {"fail-on", 0, "LIST",
         "What makes the exit status other than 0: fail (1), unknown (2), error (2), with commas between; or "
         "never. Default fail,unknown,error."},
    [OPTION_STRICT] = {"strict", 0, NULL, "Print the schema that allows no unknown key, for tests of a writer."},
    [OPTION_CLI_INPUT_JSON] =
        {"cli-input-json", 0, "FILE",
         "The request, an array of requests, or one a line; - is standard input, file:// may stand "
         "before the name."},
    [OPTION_PROFILE] = {"profile", 0, "NAME", "Use this profile of the AWS CLI's files."},
    [OPTION_REGION] =
        {"region", 0, "REGION",
         "The Region to talk to, which also names the partition, instead of AWS_REGION's or the profile's."},
    [OPTION_ENDPOINT_URL] = {"endpoint-url", 0, "URL", "Send every request there instead of to AWS's own endpoints."},
    [OPTION_CA_BUNDLE] = {"ca-bundle", 0, "FILE", "Trust the certificate authorities in this file alone."},
    [OPTION_ROLE_ARN] = {"role-arn", 0, "ARN", "Assume this role first, and read its account."},
    [OPTION_EXTERNAL_ID] = {"external-id", 0, "ID", "The external id that the trust of the role to assume asks for."},
    [OPTION_ROLE_SESSION_NAME] = {"role-session-name", 0, "NAME",
                                  "The session name under which roles are assumed (default rolecall- and the time)."},
    [OPTION_ORGANIZATION] =
        {"organization", 0, NULL,
         "Every account of the organization: for the management account, or a delegated administrator."},
    [OPTION_ACCOUNTS] =
        {"accounts", 0, "LIST",
         "Of the organization these accounts alone: ids, or names with * and ?, with commas between. May "
         "be repeated."},
    [OPTION_EXCLUDE_ACCOUNTS] = {"exclude-accounts", 0, "LIST", "Not these accounts, named in the same way."},
    [OPTION_OU] = {"ou", 0, "LIST", "Only accounts below these organizational units (ou-*), at any depth."},
    [OPTION_ROLE_NAME] =
        {"role-name", 0, "NAME",
         "The role to assume in each account but our own (default OrganizationAccountAccessRole), with its path: "
         "audit/rolecall."},
    [OPTION_MAX_CONCURRENCY] = {"max-concurrency", 0, "N", "Read at most N accounts at a time (1 to 64, default 16)."},
    [OPTION_OUT] = {"out", 0, "DIR", "Keep the snapshot in this folder."},
    [OPTION_RESUME] = {"resume", 0, NULL, "Keep accounts that an earlier run has collected whole; collect the others."},
    [OPTION_CONNECT_TIMEOUT] = {"connect-timeout", 0, "TIME", "Wait so long for a connection (default 10 seconds)."},
    [OPTION_READ_TIMEOUT] = {"read-timeout", 0, "TIME",
                             "Wait so long for the next byte of an answer (default 60 seconds)."},
    [OPTION_DEADLINE] =
        {"deadline", 0, "TIME",
         "End the collection after so long (30, 90s, 15m, 2h); what is missing then is named (default none; check, "
         "explain, who-can: 10 minutes)."},
    [OPTION_PRINT_POLICY] =
        {"print-policy", 0, NULL,
         "Print the least policy that collection needs (with --organization: the collector's), and ask "
         "nothing."},
    [OPTION_PRINT_STACKSET] = {"print-stackset", 0, NULL,
                               "Print a CloudFormation template of the role that is assumed in each account."},
    [OPTION_PRINT_TERRAFORM] = {"print-terraform", 0, NULL, "Print a Terraform module of that role."},
    [OPTION_DEBUG] =
        {"debug", 0, NULL,
         "Say on standard error what was asked of AWS, how it ended and how long it took; nothing secret."},
    [OPTION_HELP] = {"help", 'h', NULL, "Show this help."},
    [OPTION_VERSION] = {"version", 'V', NULL, "Show the version."},
};

/* Of every command that talks to AWS; then those of a command that may read an organization. */
#define LIVE_OPTIONS                                                                                                   \
    OPTION_PROFILE, OPTION_REGION, OPTION_ROLE_ARN, OPTION_EXTERNAL_ID, OPTION_ROLE_SESSION_NAME, OPTION_ENDPOINT_URL, \
        OPTION_CA_BUNDLE, OPTION_CONNECT_TIMEOUT, OPTION_READ_TIMEOUT, OPTION_DEADLINE, OPTION_DEBUG
#define ORGANIZATION_OPTIONS                                                                                           \
    OPTION_ORGANIZATION, OPTION_ACCOUNTS, OPTION_EXCLUDE_ACCOUNTS, OPTION_OU, OPTION_ROLE_NAME,                        \
        OPTION_MAX_CONCURRENCY, OPTION_OUT, OPTION_RESUME

static const enum option_id check_options[] = {
    OPTION_OUTPUT,         OPTION_RULE,          OPTION_ACCOUNT, OPTION_ALL, OPTION_QUIET,
    OPTION_COLOR,          OPTION_JOBS,          OPTION_FAIL_ON, OPTION_NOW, OPTION_COLLECTED_AT,
    OPTION_OIDC_PROVIDERS, ORGANIZATION_OPTIONS, LIVE_OPTIONS,   OPTION_HELP};
static const enum option_id explain_options[] = {
    OPTION_OUTPUT, OPTION_ACCOUNT,        OPTION_QUIET,         OPTION_COLOR, OPTION_JOBS,
    OPTION_NOW,    OPTION_OIDC_PROVIDERS, ORGANIZATION_OPTIONS, LIVE_OPTIONS, OPTION_HELP};
static const enum option_id who_can_options[] = {OPTION_OUTPUT,        OPTION_ACCOUNT, OPTION_QUIET,
                                                 OPTION_COLOR,         OPTION_JOBS,    OPTION_NOW,
                                                 ORGANIZATION_OPTIONS, LIVE_OPTIONS,   OPTION_HELP};
static const enum option_id collect_options[] = {
    ORGANIZATION_OPTIONS, OPTION_PRINT_POLICY, OPTION_PRINT_STACKSET, OPTION_PRINT_TERRAFORM, OPTION_QUIET,
    LIVE_OPTIONS,         OPTION_HELP};
static const enum option_id whoami_options[] = {OPTION_OUTPUT, LIVE_OPTIONS, OPTION_HELP};
static const enum option_id simulate_options[] = {OPTION_CLI_INPUT_JSON, OPTION_OUTPUT, OPTION_HELP};
static const enum option_id schema_options[] = {OPTION_STRICT, OPTION_HELP};

#define OPTIONS(list) (list), sizeof(list) / sizeof *(list)

const struct command commands[] = {
    {"check", "[SNAPSHOT...]", "Say whether a support role is set up, and show why",
     "Reads snapshots of AWS accounts: what the AWS CLI prints, saved. A SNAPSHOT is a file with the output of "
     "`aws iam get-account-authorization-details`, a folder with one file for each AWS CLI command, a folder of such "
     "folders at any depth, or - for standard input. Without one the live account of the current AWS credentials is "
     "read, or, "
     "with --organization, every account of the organization.\n"
     "Exit status: 0 when every finding passed or does not apply; 1 when one failed; 2 when an account could not be "
     "read, "
     "rolecall could not do its job, or a verdict is unknown and none failed.",
     OPTIONS(check_options), cmd_check},
    {"collect", "DIR", "Save the live account, or its organization, as a snapshot",
     "Reads what the rules need with the current AWS credentials, found as the AWS CLI finds them, and writes the "
     "folder DIR: "
     "what the AWS CLI would print, and collection.json, which says how each call ended. With --organization DIR gets "
     "a "
     "folder for each account. A folder appears whole or not at all. Changes nothing in AWS.\n"
     "Exit status: 0 when every account was collected; 2 when one could not be, or nothing could; 130 after Ctrl-C.",
     OPTIONS(collect_options), cmd_collect},
    {"explain", "ROLE|USER [ACTION [RESOURCE]] [SNAPSHOT]", "Show who can assume a role and what it can do, or why not",
     "ROLE or USER is a name or an ARN; where several match, they are listed. With ACTION (service:Name): whether that "
     "role "
     "or user may do it, what each layer of policies says, the conditions, and a request that would be allowed; "
     "sts:AssumeRole without RESOURCE is asked of each role of the account. The last "
     "argument that is a file or folder (or -) is the SNAPSHOT; without one the live account is asked.",
     OPTIONS(explain_options), cmd_explain},
    {"who-can", "ACTION [RESOURCE] [SNAPSHOT...]", "List everybody who can do an action",
     "Users, roles, federations, other accounts, strangers and services, directly or by assuming roles, with the way "
     "and "
     "the conditions. ACTION is service:Name. RESOURCE is an ARN or *; without it: some resource, or none where the "
     "action "
     "has none. sts:AssumeRole needs the ARN of a role. Without a SNAPSHOT the live account is asked.",
     OPTIONS(who_can_options), cmd_who_can},
    {"simulate", "--cli-input-json FILE", "Decide requests as AWS's policy simulator does, offline",
     "Takes the JSON of `aws iam simulate-custom-policy --cli-input-json` and, beyond it, SessionPolicyInputList, "
     "ServiceControlPolicyLevels, ResourceControlPolicyLevels, and Unknown: \"deny\" (keys that are not given are "
     "absent) "
     "or \"report\" (they are unknown, and the decision may be \"conditional\"). The first request that is not one "
     "ends "
     "the run with status 2; what was answered before it is whole.",
     OPTIONS(simulate_options), cmd_simulate},
    {"whoami", "", "Show whose AWS credentials are used, and where they came from",
     "The identity, account, partition and Region, the source of the credentials and the ends of the key id. Nothing "
     "secret.",
     OPTIONS(whoami_options), cmd_whoami},
    {"schema", "[NAME]", "Print a JSON Schema of what rolecall writes",
     "NAME is rolecall-1 (check, explain and who-can with --output json; the default) or ndjson-1 (one line of check "
     "--output ndjson).",
     OPTIONS(schema_options), cmd_schema},
};
const size_t command_count = sizeof commands / sizeof *commands;

const struct command *command_find(struct str name)
{
    for (size_t i = 0; i < command_count; i++) {
        if (str_equal(name, str_of(commands[i].name)))
            return &commands[i];
    }
    return NULL;
}

const char *command_near(struct str name)
{
    const char *names[sizeof commands / sizeof *commands];
    for (size_t i = 0; i < command_count; i++)
        names[i] = commands[i].name;
    int near = nearest_word(name, names, command_count);
    return near < 0 ? NULL : names[near];
}

/* ---- Help ---- */

enum {
    HELP_COLUMNS = 80,
    HELP_INDENT = 2,
    HELP_TEXT = 28
};

struct help {
    struct layout layout;
    struct buf scratch;
};

static void put(struct help *help, size_t indent, size_t hang, struct str text)
{
    layout_line(&help->layout, indent, hang);
    layout_words(&help->layout, text);
    layout_end(&help->layout);
}

static void put_row(struct help *help, struct str left, struct str right)
{
    layout_line(&help->layout, HELP_INDENT, HELP_TEXT);
    layout_word(&help->layout, left, STYLE_PLAIN);
    if (left.len + HELP_INDENT + 2 > HELP_TEXT) {
        layout_end(&help->layout);
        layout_line(&help->layout, HELP_TEXT, HELP_TEXT);
    }
    layout_to_column(&help->layout, HELP_TEXT);
    layout_words(&help->layout, right);
    layout_end(&help->layout);
}

static void put_option(struct help *help, const struct option_row *row)
{
    struct buf left = BUF_NEW(256);
    if (row->letter != 0)
        buf_printf(&left, "-%c, ", row->letter);
    else
        buf_add(&left, STR("    "));
    buf_printf(&left, "--%s%s%s", row->name, row->argument == NULL ? "" : " ",
               row->argument == NULL ? "" : row->argument);
    put_row(help, buf_str(&left), str_of(row->help));
    if (left.failed != RC_OK && help->layout.out->failed == RC_OK)
        help->layout.out->failed = left.failed;
    buf_free(&left);
}

static struct help help_open(struct buf *out)
{
    return (struct help){.layout = {.out = out, .columns = HELP_COLUMNS, .ascii = true},
                         .scratch = BUF_NEW(BUF_UNBOUNDED)};
}

void help_program(struct buf *out)
{
    struct help help = help_open(out);
    help.layout.scratch = &help.scratch;
    put(&help, 0, 0, STR("usage: rolecall COMMAND [OPTION...] [ARGUMENT...]"));
    layout_empty_line(&help.layout);
    put(&help, 0, 0,
        STR("Audits the IAM of AWS accounts: live, or offline from what the AWS CLI printed. Changes nothing."));
    layout_empty_line(&help.layout);
    put(&help, 0, 0, STR("Commands:"));
    for (size_t i = 0; i < command_count; i++)
        put_row(&help, str_of(commands[i].name), str_of(commands[i].summary));
    layout_empty_line(&help.layout);
    put(&help, 0, 0, STR("Options:"));
    put_option(&help, &option_rows[OPTION_HELP]);
    put_option(&help, &option_rows[OPTION_VERSION]);
    layout_empty_line(&help.layout);
    put(&help, 0, 0, STR("`rolecall COMMAND --help` says more. A first try:"));
    layout_empty_line(&help.layout);
    buf_add(out, STR("  rolecall check\n"
                     "\n"
                     "or, without credentials for rolecall:\n"
                     "\n"
                     "  aws iam get-account-authorization-details > account.json\n"
                     "  rolecall check account.json\n"));
    buf_free(&help.scratch);
}

void help_command(const struct command *command, struct buf *out)
{
    struct help help = help_open(out);
    help.layout.scratch = &help.scratch;
    struct str rest = str_of(command->text);

    buf_printf(out, "usage: rolecall %s%s%s%s\n\n", command->name,
               str_starts_with(str_of(command->arguments), STR("--")) ? "" : " [OPTION...]",
               command->arguments[0] == '\0' ? "" : " ", command->arguments);
    buf_add(out, str_of(command->summary));
    buf_add(out, STR(".\n"));
    while (rest.len > 0) {
        layout_empty_line(&help.layout);
        put(&help, 0, 0, str_cut(&rest, '\n'));
    }
    layout_empty_line(&help.layout);
    put(&help, 0, 0, STR("Options:"));
    for (size_t i = 0; i < command->option_count; i++)
        put_option(&help, &option_rows[command->options[i]]);
    buf_free(&help.scratch);
}
