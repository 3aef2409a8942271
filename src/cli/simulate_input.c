/* SPDX-License-Identifier: Apache-2.0
 *
 * Reading a request of `simulate`: AWS's members as its CLI takes them, and the further ones of output.md.
 * Strict where AWS is: an unknown member, a wrong type, a policy that is not one is bad input.
 *
 * AWS: IAM API Reference, SimulateCustomPolicy; AWS CLI reference, simulate-custom-policy.
 */
#include "cli/simulate_read.h"

#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>

#include "policy/arn.h"
#include "text/nearest.h"

static const char *const members[] = {
    "PolicyInputList",
    "PermissionsBoundaryPolicyInputList",
    "ActionNames",
    "ResourceArns",
    "ResourcePolicy",
    "ResourceOwner",
    "CallerArn",
    "ContextEntries",
    "ResourceHandlingOption",
    "OrderedOrganizationPolicyInputList",
    "MaxItems",
    "Marker",
    "SessionPolicyInputList",
    "ServiceControlPolicyLevels",
    "ResourceControlPolicyLevels",
    "Unknown",
};

enum rc simulate_wrong(struct err *err, struct json value, const char *format, ...)
{
    struct json_place place = json_place(value);
    char *text = NULL;
    va_list arguments;
    int length;

    va_start(arguments, format);
    length = vasprintf(&text, format, arguments);
    va_end(arguments);
    if (length < 0)
        return err_no_memory(err);
    err_set(err, RC_BAD_INPUT, "%s", text);
    free(text);
    err_place(err, STR_EMPTY, place.line, place.column);
    return RC_BAD_INPUT;
}

enum rc simulate_known_members(struct json object, const char *const *names, size_t count, const char *what,
                               struct err *err)
{
    struct json_iter it = json_iter(object);
    struct str twice;

    while (json_next(&it)) {
        bool known = false;
        enum rc rc;
        int near;

        for (size_t i = 0; i < count && !known; i++)
            known = str_equal(it.name, str_of(names[i]));
        if (known)
            continue;
        rc = simulate_wrong(err, it.value, "%s has no member %.*s", what, (int)it.name.len, it.name.at);
        near = nearest_word(it.name, names, count);
        if (near >= 0)
            err_hint(err, "did you mean %s?", names[near]);
        return rc;
    }
    if (json_duplicate_member(object, false, &twice))
        return simulate_wrong(err, object, "%s has two members %.*s", what, (int)twice.len, twice.at);
    return RC_OK;
}

enum rc simulate_member(struct json object, struct str name, enum json_type type, struct json *out, struct err *err)
{
    struct json value = json_get(object, name);

    *out = (struct json){NULL, 0};
    if (json_is(value, JSON_NONE) || json_is(value, JSON_NULL))
        return RC_OK;
    if (json_type(value) != type)
        return simulate_wrong(err, value, "%.*s must be %s, not %s", (int)name.len, name.at, json_type_name(type),
                              json_type_name(json_type(value)));
    *out = value;
    return RC_OK;
}

enum rc simulate_strings(struct arena *arena, struct json array, const char *name, const struct str **out,
                         size_t *count, struct err *err)
{
    struct json_iter it = json_iter(array);
    struct str *items = ARENA_ARRAY(arena, json_count(array), struct str);

    if (items == NULL)
        return err_no_memory(err);
    while (json_next(&it)) {
        if (!json_is(it.value, JSON_STRING))
            return simulate_wrong(err, it.value, "%s[%zu] must be a string, not %s", name, it.index,
                                  json_type_name(json_type(it.value)));
        items[it.index] = arena_copy(arena, json_string(it.value));
        if (items[it.index].at == NULL)
            return err_no_memory(err);
    }
    *out = items;
    *count = json_count(array);
    return RC_OK;
}

bool simulate_action_is_right(struct str action)
{
    struct str name = action;
    struct str service = str_cut(&name, ':');

    return service.len > 0 && name.len > 0 && str_find(name, ':') == name.len && str_find(action, '*') == action.len &&
           str_find(action, '?') == action.len;
}

static enum rc read_actions(struct arena *arena, struct json root, struct simulate_request *out, struct err *err)
{
    struct json array;
    struct json_iter it;
    enum rc rc = simulate_member(root, STR("ActionNames"), JSON_ARRAY, &array, err);

    if (rc != RC_OK)
        return rc;
    if (json_count(array) == 0)
        return simulate_wrong(err, root, "ActionNames must name at least one action");
    rc = simulate_strings(arena, array, "ActionNames", &out->actions, &out->action_count, err);
    if (rc != RC_OK)
        return rc;
    it = json_iter(array);
    while (json_next(&it)) {
        if (!simulate_action_is_right(json_string(it.value)))
            return simulate_wrong(
                err, it.value, "ActionNames[%zu] must be an action such as s3:GetObject, without wildcards", it.index);
    }
    return RC_OK;
}

bool simulate_resource_is_right(struct str resource)
{
    struct arn arn;

    return str_equal(resource, STR("*")) || arn_read(resource, &arn);
}

static enum rc read_resources(struct arena *arena, struct json root, struct simulate_request *out, struct err *err)
{
    static const struct str none[] = {{"*", 1}};
    struct json array;
    struct json_iter it;
    enum rc rc = simulate_member(root, STR("ResourceArns"), JSON_ARRAY, &array, err);

    if (rc != RC_OK)
        return rc;
    if (json_count(array) == 0) {
        out->resources = none;
        out->resource_count = 1;
        return RC_OK;
    }
    rc = simulate_strings(arena, array, "ResourceArns", &out->resources, &out->resource_count, err);
    if (rc != RC_OK)
        return rc;
    it = json_iter(array);
    while (json_next(&it)) {
        if (!simulate_resource_is_right(json_string(it.value)))
            return simulate_wrong(err, it.value, "ResourceArns[%zu] must be an ARN or \"*\"", it.index);
    }
    return RC_OK;
}

bool simulate_owner_read(struct str text, struct str *account)
{
    struct arn arn;

    *account = arn_read(text, &arn) ? arn.account : text;
    return arn_is_account(*account);
}

/* The owner is an account's ARN (arn:aws:iam::111122223333:root), or its number. */
static enum rc read_owner(struct arena *arena, struct json root, struct simulate_request *out, struct err *err)
{
    struct json value;
    struct str account;
    enum rc rc = simulate_member(root, STR("ResourceOwner"), JSON_STRING, &value, err);

    if (rc != RC_OK || json_is(value, JSON_NONE))
        return rc;
    if (!simulate_owner_read(json_string(value), &account))
        return simulate_wrong(err, value,
                              "ResourceOwner must be an account's ARN, such as arn:aws:iam::111122223333:root");
    out->owner = arena_copy(arena, account);
    return out->owner.at == NULL ? err_no_memory(err) : RC_OK;
}

static enum rc read_unknown(struct json root, struct simulate_request *out, struct err *err)
{
    struct json value;
    enum rc rc = simulate_member(root, STR("Unknown"), JSON_STRING, &value, err);

    if (rc != RC_OK || json_is(value, JSON_NONE))
        return rc;
    out->report = str_equal(json_string(value), STR("report"));
    if (!out->report && !str_equal(json_string(value), STR("deny")))
        return simulate_wrong(err, value, "Unknown must be \"deny\" or \"report\"");
    return RC_OK;
}

/* Members of AWS that change nothing here: all answers come at once, and each resource is asked by itself. */
static enum rc read_ignored(struct json root, struct err *err)
{
    struct json value;
    enum rc rc = simulate_member(root, STR("ResourceHandlingOption"), JSON_STRING, &value, err);

    if (rc == RC_OK)
        rc = simulate_member(root, STR("Marker"), JSON_STRING, &value, err);
    if (rc == RC_OK)
        rc = simulate_member(root, STR("MaxItems"), JSON_NUMBER, &value, err);
    return rc;
}

enum rc simulate_read(struct arena *arena, struct json root, struct simulate_request *out, struct err *err)
{
    struct simulate_request request = {.report = false};
    enum rc rc;

    if (!json_is(root, JSON_OBJECT))
        return simulate_wrong(err, root, "a request must be an object, not %s", json_type_name(json_type(root)));
    rc = simulate_known_members(root, members, sizeof members / sizeof *members, "the request", err);
    if (rc == RC_OK && json_is(json_get(root, STR("PolicyInputList")), JSON_NONE))
        rc = simulate_wrong(err, root, "PolicyInputList is missing");
    if (rc == RC_OK && json_is(json_get(root, STR("ActionNames")), JSON_NONE))
        rc = simulate_wrong(err, root, "ActionNames is missing");
    if (rc == RC_OK)
        rc = read_actions(arena, root, &request, err);
    if (rc == RC_OK)
        rc = read_resources(arena, root, &request, err);
    if (rc == RC_OK)
        rc = read_owner(arena, root, &request, err);
    if (rc == RC_OK)
        rc = read_unknown(root, &request, err);
    if (rc == RC_OK)
        rc = read_ignored(root, err);
    if (rc == RC_OK)
        rc = simulate_read_policies(arena, root, &request, err);
    if (rc == RC_OK)
        rc = simulate_read_caller(arena, root, &request, err);
    if (rc == RC_OK)
        *out = request;
    return rc;
}
