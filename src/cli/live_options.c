/* SPDX-License-Identifier: Apache-2.0
 *
 * Reading the options of the commands that talk to AWS.
 *
 * AWS: CLI User Guide, "Command line options"; STS API Reference, AssumeRole (what an external id and a session name may hold).
 */
#include "cli/live_options.h"

#include "cli/options.h"
#include "collect/enter.h"
#include "text/decimal.h"

static enum rc bad(enum option_id id, struct str value, const char *wanted, struct err *err)
{
    return err_set(err, RC_BAD_INPUT, "--%s %.*s: %s", option_rows[id].name, (int)value.len, value.at, wanted);
}

/* "10", "1.5", "90s", "15m", "2h". */
static enum rc read_duration(enum option_id id, struct str value, int64_t *out, struct err *err)
{
    static const char wanted[] = "not a time in seconds such as 10, 90s, 15m or 2h";
    struct decimal decimal;
    int64_t number, unit = 1000;
    struct str digits = value;
    char last = value.len == 0 ? '0' : value.at[value.len - 1];
    if (last == 's' || last == 'm' || last == 'h') {
        unit = last == 'h' ? 3600000 : last == 'm' ? 60000 : 1000;
        digits = str_slice(value, 0, value.len - 1);
    }
    if (!decimal_read(digits, &decimal) || !decimal_int64(decimal, &number) || number < 1 || number > 30L * 24 * 3600)
        return bad(id, value, wanted, err);
    *out = number * unit;
    return RC_OK;
}

static enum rc read_concurrency(struct str value, unsigned *out, struct err *err)
{
    struct decimal decimal;
    int64_t number;
    if (!decimal_read(value, &decimal) || !decimal_int64(decimal, &number) || number < 1 ||
        number > LIVE_CONCURRENCY_MOST)
        return bad(OPTION_MAX_CONCURRENCY, value, "not a number from 1 to 64", err);
    *out = (unsigned)number;
    return RC_OK;
}

/* Words with commas between them; the option may be repeated, too. */
static enum rc add_words(enum option_id id, struct word_list *list, struct str value, struct arena *arena,
                         struct err *err)
{
    struct str rest = value;
    do {
        struct str word = str_trim(str_cut(&rest, ','));
        if (word.len == 0)
            return bad(id, value, "a name is missing", err);
        struct str *place = ARENA_PUSH(arena, list->words, list->count, list->capacity);
        if (place == NULL)
            return err_no_memory(err);
        *place = word;
        list->count++;
    } while (rest.at != NULL);
    return RC_OK;
}

static bool holds_only(struct str value, const char *others)
{
    for (size_t i = 0; i < value.len; i++) {
        char c = value.at[i];
        bool plain = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '_';
        if (!plain && (c == '\0' || strchr(others, c) == NULL))
            return false;
    }
    return true;
}

static enum rc take_role(struct live_options *live, enum option_id id, struct str value, struct err *err)
{
    switch (id) {
    case OPTION_ROLE_NAME:
        live->role_name = value;
        return entry_role_is_valid(value)
                   ? RC_OK
                   : bad(id, value, "not the name of a role, which may have a path in front", err);
    case OPTION_ROLE_ARN:
        live->role_arn = value;
        return str_starts_with(value, STR("arn:")) && str_contains(value, STR(":role/"))
                   ? RC_OK
                   : bad(id, value, "not the ARN of a role", err);
    case OPTION_EXTERNAL_ID:
        live->external_id = value;
        return value.len >= 2 && value.len <= 1224 && holds_only(value, "+=,.@:/-")
                   ? RC_OK
                   : bad(id, value, "not an external id: 2 to 1224 letters, digits and _+=,.@:/-", err);
    default:
        live->session_name = value;
        return value.len >= 2 && value.len <= 64 && holds_only(value, "+=,.@-")
                   ? RC_OK
                   : bad(id, value, "not a session name: 2 to 64 letters, digits and _+=,.@-", err);
    }
}

static enum rc take_print(struct live_options *live, enum live_print print, struct err *err)
{
    if (live->print != LIVE_PRINT_NOTHING && live->print != print)
        return err_set(err, RC_BAD_INPUT,
                       "only one of --print-policy, --print-stackset and --print-terraform can be given");
    live->print = print;
    return RC_OK;
}

static enum rc take_text(struct str *out, enum option_id id, struct str value, struct err *err)
{
    *out = value;
    return value.len > 0
               ? RC_OK
               : err_set(err, RC_BAD_INPUT, "option --%s needs %s", option_rows[id].name, option_rows[id].argument);
}

bool live_options_take(struct live_options *live, enum option_id id, struct str value, struct arena *arena, enum rc *rc,
                       struct err *err)
{
    *rc = RC_OK;
    switch (id) {
    case OPTION_PROFILE: *rc = take_text(&live->profile, id, value, err); break;
    case OPTION_REGION: *rc = take_text(&live->region, id, value, err); break;
    case OPTION_ENDPOINT_URL: *rc = take_text(&live->endpoint_url, id, value, err); break;
    case OPTION_CA_BUNDLE: *rc = take_text(&live->ca_bundle, id, value, err); break;
    case OPTION_ROLE_ARN:
    case OPTION_EXTERNAL_ID:
    case OPTION_ROLE_SESSION_NAME:
    case OPTION_ROLE_NAME: *rc = take_role(live, id, value, err); break;
    case OPTION_ORGANIZATION: live->organization = true; break;
    case OPTION_ACCOUNTS: *rc = add_words(id, &live->accounts, value, arena, err); break;
    case OPTION_EXCLUDE_ACCOUNTS: *rc = add_words(id, &live->excluded, value, arena, err); break;
    case OPTION_OU: *rc = add_words(id, &live->units, value, arena, err); break;
    case OPTION_MAX_CONCURRENCY: *rc = read_concurrency(value, &live->max_concurrency, err); break;
    case OPTION_OUT: *rc = take_text(&live->out, id, value, err); break;
    case OPTION_RESUME: live->resume = true; break;
    case OPTION_CONNECT_TIMEOUT: *rc = read_duration(id, value, &live->connect_timeout_ms, err); break;
    case OPTION_READ_TIMEOUT: *rc = read_duration(id, value, &live->read_timeout_ms, err); break;
    case OPTION_DEADLINE: *rc = read_duration(id, value, &live->deadline_ms, err); break;
    case OPTION_PRINT_POLICY: *rc = take_print(live, LIVE_PRINT_POLICY, err); break;
    case OPTION_PRINT_STACKSET: *rc = take_print(live, LIVE_PRINT_STACKSET, err); break;
    case OPTION_PRINT_TERRAFORM: *rc = take_print(live, LIVE_PRINT_TERRAFORM, err); break;
    case OPTION_DEBUG: live->debug = true; break;
    default: return false;
    }
    if (live->first == OPTION_COUNT)
        live->first = id;
    return true;
}

enum rc live_options_check(const struct live_options *live, struct err *err)
{
    const struct {
        bool given;
        const char *name;
    } of_organization[] = {
        {live->accounts.count > 0, "--accounts"},
        {live->excluded.count > 0, "--exclude-accounts"},
        {live->units.count > 0, "--ou"},
        {live->resume, "--resume"},
        {live->role_name.len > 0 && live->print == LIVE_PRINT_NOTHING, "--role-name"},
    };
    for (size_t i = 0; !live->organization && i < sizeof of_organization / sizeof *of_organization; i++) {
        if (of_organization[i].given)
            return err_set(err, RC_BAD_INPUT, "%s is for --organization", of_organization[i].name);
    }
    if (live->organization && live->role_arn.len > 0) {
        (void)err_set(err, RC_BAD_INPUT, "--role-arn is for one account");
        err_hint(err, "--role-name names the role that is assumed in each account of an organization");
        return RC_BAD_INPUT;
    }
    bool assumes = live->organization || live->role_arn.len > 0 || live->print != LIVE_PRINT_NOTHING;
    if (!assumes && (live->external_id.len > 0 || live->session_name.len > 0))
        return err_set(err, RC_BAD_INPUT, "%s goes with --role-arn or --organization",
                       live->external_id.len > 0 ? "--external-id" : "--role-session-name");
    return RC_OK;
}
