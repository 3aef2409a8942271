/* SPDX-License-Identifier: Apache-2.0
 *
 * Actions and resources on the command line.
 */
#include "cli/asking.h"

#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>

#include "policy/action.h"
#include "policy/arn.h"
#include "policy/match.h"
#include "text/nearest.h"

bool asking_is_snapshot(struct str argument)
{
    struct stat status;
    /* Arguments come from argv: a NUL stands behind them. */
    return str_equal(argument, STR("-")) || (argument.len > 0 && stat(argument.at, &status) == 0);
}

static bool is_word(struct str text)
{
    for (size_t i = 0; i < text.len; i++) {
        char c = text.at[i];
        if (!((c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '-' || c == '_'))
            return false;
    }
    return text.len > 0;
}

bool asking_is_action(struct str argument)
{
    struct str name = argument;
    struct str service = str_cut(&name, ':');
    return is_word(service) && is_word(name);
}

bool asking_is_assumption(struct str action)
{
    return action_is(action, STR("sts:assumerole")) || action_is(action, STR("sts:assumerolewithsaml")) ||
           action_is(action, STR("sts:assumerolewithwebidentity"));
}

/* The near action of the same service, else the near service; in `near`, which the caller frees. */
static void find_near(struct str action, struct buf *near)
{
    struct str name = action;
    struct str service = str_cut(&name, ':');
    size_t first;
    size_t end;
    if (!action_service_range(service, &first, &end))
        return;
    const char **words = calloc(end - first, sizeof *words);
    for (size_t i = first; words != NULL && i < end; i++)
        words[i - first] = strndup(action_name(i).at, action_name(i).len);
    bool whole = words != NULL;
    for (size_t i = 0; whole && i < end - first; i++)
        whole = words[i] != NULL;
    int best = whole ? nearest_word(name, words, end - first) : -1;
    if (best >= 0)
        buf_printf(near, "%.*s:%s", (int)service.len, service.at, words[best]);
    for (size_t i = 0; words != NULL && i < end - first; i++)
        free((void *)(uintptr_t)words[i]);
    free(words);
}

enum rc asking_check_action(struct console *console, struct str action, struct err *err)
{
    size_t index;
    if (!asking_is_action(action)) {
        (void)err_set(err, RC_BAD_INPUT, "%.*s: not an action", (int)action.len, action.at);
        err_hint(err, "an action is service:Name, such as support:CreateCase");
        return RC_BAD_INPUT;
    }
    if (action_find(action, &index))
        return RC_OK;
    struct buf near = BUF_NEW(1024);
    struct buf text = BUF_NEW(4096);
    find_near(action, &near);
    buf_add(&text, STR("no such action is known; what follows is what the policies say of it"));
    if (near.len > 0)
        buf_printf(&text, " (did you mean %s?)", near.at);
    console_warning(console, action, text.failed == RC_OK ? buf_str(&text) : STR("no such action is known"));
    buf_free(&near);
    buf_free(&text);
    return RC_OK;
}

enum rc asking_check_resource(struct str resource, struct err *err)
{
    struct arn arn;
    if (resource.len == 0 || str_equal(resource, STR("*")) || arn_read(resource, &arn))
        return RC_OK;
    (void)err_set(err, RC_BAD_INPUT, "%.*s: neither a file or folder nor an ARN", (int)resource.len, resource.at);
    return RC_BAD_INPUT;
}

struct report_warning *asking_warnings(struct arena *arena, const struct account *account)
{
    struct report_warning *warnings = ARENA_ARRAY(arena, account->warning_count, struct report_warning);
    for (size_t i = 0; warnings != NULL && i < account->warning_count; i++)
        warnings[i] = (struct report_warning){str_of(account->warnings[i].code), account->warnings[i].message};
    return warnings;
}
