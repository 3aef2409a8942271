/* SPDX-License-Identifier: Apache-2.0
 *
 * The policies of a request of `simulate`: each is a string that holds one, and must be one: a fault of a
 * whole document is bad input here (iam-evaluation.md 1.3).
 *
 * AWS: IAM API Reference, SimulateCustomPolicy (PolicyInputList and its kin,
 * OrderedOrganizationPolicyInputList, MissingContextValues of EvaluationResult).
 */
#include "cli/simulate_mention.h"
#include "cli/simulate_read.h"

#include <string.h>

/* One policy. `name` is the member's path, as a person finds it: PolicyInputList[0]. */
static enum rc read_policy(struct arena *arena, struct json value, struct str name, enum policy_type type,
                           struct simulate_policy **out, struct err *err)
{
    const struct policy_fault *fault = NULL;
    struct str text;
    enum rc rc;

    if (!json_is(value, JSON_STRING))
        return simulate_wrong(err, value, "%.*s must be a string that holds a policy, not %s", (int)name.len, name.at,
                              json_type_name(json_type(value)));
    text = arena_copy(arena, json_string(value));
    if (text.at == NULL)
        return err_no_memory(err);
    rc = simulate_policy_read(arena, NULL, type, text, out, &fault, err);
    if (rc != RC_OK)
        return rc;
    if (fault != NULL)
        return simulate_wrong(err, value, "%.*s is not a policy: %.*s%s%.*s", (int)name.len, name.at,
                              (int)fault->path.len, fault->path.at, fault->path.len > 0 ? ": " : "",
                              (int)fault->text.len, fault->text.at);
    return RC_OK;
}

struct str simulate_policy_name(struct arena *arena, struct str member, size_t number)
{
    char digits[24];
    size_t from = sizeof digits;
    char *name;

    do {
        digits[--from] = (char)('0' + number % 10);
        number /= 10;
    } while (number > 0);
    digits[--from] = '.';
    name = arena_alloc(arena, member.len + sizeof digits - from);
    if (name == NULL)
        return STR_EMPTY;
    memcpy(name, member.at, member.len);
    memcpy(name + member.len, digits + from, sizeof digits - from);
    return (struct str){name, member.len + sizeof digits - from};
}

/* The policies of an array. */
static enum rc read_list(struct arena *arena, struct json array, struct str member, enum policy_type type,
                         struct simulate_policies *out, struct err *err)
{
    struct policy_ref *refs = ARENA_ARRAY(arena, json_count(array), struct policy_ref);
    struct simulate_policy **items = ARENA_ARRAY(arena, json_count(array), struct simulate_policy *);
    struct json_iter it = json_iter(array);
    enum rc rc;

    if (refs == NULL || items == NULL)
        return err_no_memory(err);
    while (json_next(&it)) {
        struct str path = arena_printf(arena, "%.*s[%zu]", (int)member.len, member.at, it.index);

        refs[it.index].name = simulate_policy_name(arena, member, it.index + 1);
        if (path.at == NULL || refs[it.index].name.at == NULL)
            return err_no_memory(err);
        rc = read_policy(arena, it.value, path, type, &items[it.index], err);
        if (rc != RC_OK)
            return rc;
        refs[it.index].document = items[it.index]->document;
    }
    *out = (struct simulate_policies){
        .layer = {.given = json_is(array, JSON_ARRAY), .policies = refs, .count = json_count(array)}, .items = items};
    return RC_OK;
}

static enum rc read_member(struct arena *arena, struct json root, struct str member, enum policy_type type,
                           struct simulate_policies *out, struct err *err)
{
    struct json array;
    enum rc rc = simulate_member(root, member, JSON_ARRAY, &array, err);

    return rc == RC_OK ? read_list(arena, array, member, type, out, err) : rc;
}

/* ResourcePolicy is a trust policy where the resource is a role that is to be assumed: it is read both
 * ways, and the resource says which counts. */
static enum rc read_resource_policy(struct arena *arena, struct json root, struct simulate_request *out,
                                    struct err *err)
{
    struct policy_ref *refs = ARENA_ARRAY(arena, 2, struct policy_ref);
    struct simulate_policy **items = ARENA_ARRAY(arena, 2, struct simulate_policy *);
    struct json value;
    enum rc rc = simulate_member(root, STR("ResourcePolicy"), JSON_STRING, &value, err);

    if (refs == NULL || items == NULL)
        return err_no_memory(err);
    if (rc != RC_OK || json_is(value, JSON_NONE))
        return rc;
    rc = read_policy(arena, value, STR("ResourcePolicy"), POLICY_RESOURCE, &items[0], err);
    if (rc == RC_OK)
        rc = read_policy(arena, value, STR("ResourcePolicy"), POLICY_TRUST, &items[1], err);
    if (rc != RC_OK)
        return rc;
    for (size_t i = 0; i < 2; i++)
        refs[i] = (struct policy_ref){.document = items[i]->document, .name = STR("ResourcePolicy")};
    out->resource = (struct simulate_policies){{.given = true, .policies = refs, .count = 1}, items};
    out->trust = (struct simulate_policies){{.given = true, .policies = refs + 1, .count = 1}, items + 1};
    return RC_OK;
}

/* One level of an organization's policies: an array of them, or AWS's object around it. */
static enum rc read_level(struct arena *arena, struct json value, struct str path, bool aws, enum policy_type type,
                          struct level *out, struct simulate_policies *policies, struct err *err)
{
    static const char *const names[] = {"ServiceControlPolicyInputList"};
    struct json list = value;
    enum json_type expected = aws ? JSON_OBJECT : JSON_ARRAY;
    enum rc rc = RC_OK;

    if (json_type(value) != expected)
        return simulate_wrong(err, value, "%.*s must be %s, not %s", (int)path.len, path.at, json_type_name(expected),
                              json_type_name(json_type(value)));
    if (aws) {
        rc = simulate_known_members(value, names, 1, "a level of OrderedOrganizationPolicyInputList", err);
        if (rc == RC_OK)
            rc = simulate_member(value, STR("ServiceControlPolicyInputList"), JSON_ARRAY, &list, err);
    }
    if (rc == RC_OK)
        rc = read_list(arena, list, path, type, policies, err);
    if (rc != RC_OK)
        return rc;
    policies->layer.given = true;
    *out = (struct level){.target = path, .layer = policies->layer};
    return RC_OK;
}

static enum rc read_levels(struct arena *arena, struct json root, struct str member, bool aws, enum policy_type type,
                           struct levels *out, const struct simulate_policies **out_policies, struct err *err)
{
    struct json array;
    struct json_iter it;
    struct simulate_policies *policies;
    struct level *levels;
    enum rc rc = simulate_member(root, member, JSON_ARRAY, &array, err);

    if (rc != RC_OK || json_is(array, JSON_NONE))
        return rc;
    if (out->known)
        return simulate_wrong(err, array, "the levels are given twice: %.*s and ServiceControlPolicyLevels",
                              (int)member.len, member.at);
    levels = ARENA_ARRAY(arena, json_count(array), struct level);
    policies = ARENA_ARRAY(arena, json_count(array), struct simulate_policies);
    if (levels == NULL || policies == NULL)
        return err_no_memory(err);
    it = json_iter(array);
    while (json_next(&it)) {
        struct str path = arena_printf(arena, "%.*s[%zu]", (int)member.len, member.at, it.index);

        if (path.at == NULL)
            return err_no_memory(err);
        rc = read_level(arena, it.value, path, aws, type, &levels[it.index], &policies[it.index], err);
        if (rc != RC_OK)
            return rc;
    }
    *out = (struct levels){.known = true, .levels = levels, .count = json_count(array)};
    *out_policies = policies;
    return RC_OK;
}

enum rc simulate_policies_settle(struct arena *arena, struct simulate_request *request)
{
    request->identity.layer.given = true;
    /* An empty list is no boundary and no session policy. */
    request->boundary.layer.given = request->boundary.layer.count > 0;
    request->session.layer.given = request->session.layer.count > 0;
    return mentions_of_request(arena, request);
}

enum rc simulate_read_policies(struct arena *arena, struct json root, struct simulate_request *out, struct err *err)
{
    enum rc rc = read_member(arena, root, STR("PolicyInputList"), POLICY_IDENTITY, &out->identity, err);

    if (rc == RC_OK)
        rc = read_member(arena, root, STR("PermissionsBoundaryPolicyInputList"), POLICY_BOUNDARY, &out->boundary, err);
    if (rc == RC_OK && out->boundary.layer.count > 1)
        rc = simulate_wrong(err, json_get(root, STR("PermissionsBoundaryPolicyInputList")),
                            "PermissionsBoundaryPolicyInputList may hold one policy only");
    if (rc == RC_OK)
        rc = read_member(arena, root, STR("SessionPolicyInputList"), POLICY_SESSION, &out->session, err);
    if (rc == RC_OK)
        rc = read_resource_policy(arena, root, out, err);
    if (rc == RC_OK)
        rc = read_levels(arena, root, STR("ServiceControlPolicyLevels"), false, POLICY_SCP, &out->scps,
                         &out->scp_policies, err);
    if (rc == RC_OK)
        rc = read_levels(arena, root, STR("OrderedOrganizationPolicyInputList"), true, POLICY_SCP, &out->scps,
                         &out->scp_policies, err);
    if (rc == RC_OK)
        rc = read_levels(arena, root, STR("ResourceControlPolicyLevels"), false, POLICY_RCP, &out->rcps,
                         &out->rcp_policies, err);
    if (rc != RC_OK)
        return rc;
    rc = simulate_policies_settle(arena, out);
    return rc == RC_NO_MEMORY ? err_no_memory(err) : rc;
}
