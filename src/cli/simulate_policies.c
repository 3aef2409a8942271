/* SPDX-License-Identifier: Apache-2.0
 *
 * The policies of a request of `simulate`: each is a string that holds one, and must be one: a fault of a
 * whole document is bad input here (iam-evaluation.md 1.3).
 *
 * AWS: IAM API Reference, SimulateCustomPolicy (PolicyInputList and its kin,
 * OrderedOrganizationPolicyInputList, MissingContextValues of EvaluationResult).
 */
#include "base/map.h"
#include "cli/simulate_read.h"

/* The keys that policies mention, in the order of first sight. */
struct mentions {
    struct arena *arena;
    struct map *seen; /* in lower case */
    struct simulate_mention *keys;
    size_t count, capacity;
};

static enum rc mention(struct mentions *mentions, struct str lower, struct str written)
{
    struct simulate_mention *place;

    if (lower.len == 0 || map_get(mentions->seen, lower) != NULL)
        return RC_OK;
    place = ARENA_PUSH(mentions->arena, mentions->keys, mentions->count, mentions->capacity);
    if (place == NULL)
        return RC_NO_MEMORY;
    *place = (struct simulate_mention){lower, written};
    mentions->count++;
    return map_put(mentions->seen, lower, mentions);
}

static enum rc mention_variables(struct mentions *mentions, const struct template *template)
{
    enum rc rc = RC_OK;

    for (size_t i = 0; i < template->count && rc == RC_OK; i++) {
        if (template->parts[i].kind == TEMPLATE_VARIABLE)
            rc = mention(mentions, template->parts[i].key_lower, template->parts[i].key);
    }
    return rc;
}

static enum rc mention_statement(struct mentions *mentions, const struct policy_statement *statement)
{
    enum rc rc = RC_OK;

    for (size_t i = 0; i < statement->resource_count && rc == RC_OK; i++)
        rc = mention_variables(mentions, &statement->resources[i].template);
    for (size_t i = 0; i < statement->atom_count && rc == RC_OK; i++) {
        const struct condition_atom *atom = &statement->atoms[i];

        rc = mention(mentions, atom->key, atom->key_written);
        for (size_t j = 0; j < atom->value_count && rc == RC_OK; j++)
            rc = mention_variables(mentions, &atom->values[j].template);
    }
    return rc;
}

static enum rc mention_layer(struct mentions *mentions, const struct layer *layer)
{
    enum rc rc = RC_OK;

    for (size_t i = 0; i < layer->count && rc == RC_OK; i++) {
        const struct policy_document *document = layer->policies[i].document;

        for (size_t j = 0; j < document->statement_count && rc == RC_OK; j++)
            rc = mention_statement(mentions, &document->statements[j]);
    }
    return rc;
}

static enum rc mention_levels(struct mentions *mentions, const struct levels *levels)
{
    enum rc rc = RC_OK;

    for (size_t i = 0; i < levels->count && rc == RC_OK; i++)
        rc = mention_layer(mentions, &levels->levels[i].layer);
    return rc;
}

/* One policy. `name` is the member's path, as a person finds it: PolicyInputList[0]. */
static enum rc read_policy(struct arena *arena, struct json value, struct str name, enum policy_type type,
                           const struct policy_document **out, struct str *text, struct err *err)
{
    const struct policy_fault *fault;
    struct policy_document *document = NULL;
    enum rc rc;

    if (!json_is(value, JSON_STRING))
        return simulate_wrong(err, value, "%.*s must be a string that holds a policy, not %s", (int)name.len, name.at,
                              json_type_name(json_type(value)));
    *text = arena_copy(arena, json_string(value));
    if (text->at == NULL)
        return err_no_memory(err);
    rc = policy_parse_text(arena, type, *text, &document, err);
    if (rc != RC_OK)
        return rc;
    fault = policy_document_fault(document);
    if (fault != NULL)
        return simulate_wrong(err, value, "%.*s is not a policy: %.*s%s%.*s", (int)name.len, name.at,
                              (int)fault->path.len, fault->path.at, fault->path.len > 0 ? ": " : "",
                              (int)fault->text.len, fault->text.at);
    *out = document;
    return RC_OK;
}

/* The policies of an array. Their ids are as AWS forms them: MEMBER.1, MEMBER.2, … */
static enum rc read_list(struct arena *arena, struct json array, struct str member, enum policy_type type,
                         struct simulate_policies *out, struct err *err)
{
    struct json_iter it = json_iter(array);
    struct policy_ref *refs = ARENA_ARRAY(arena, json_count(array), struct policy_ref);
    struct str *texts = ARENA_ARRAY(arena, json_count(array), struct str);
    struct simulate_position **positions = ARENA_ARRAY(arena, json_count(array), struct simulate_position *);

    if (refs == NULL || texts == NULL || positions == NULL)
        return err_no_memory(err);
    while (json_next(&it)) {
        struct str path = arena_printf(arena, "%.*s[%zu]", (int)member.len, member.at, it.index);
        enum rc rc;

        refs[it.index].name = arena_printf(arena, "%.*s.%zu", (int)member.len, member.at, it.index + 1);
        if (path.at == NULL || refs[it.index].name.at == NULL)
            return err_no_memory(err);
        rc = read_policy(arena, it.value, path, type, &refs[it.index].document, &texts[it.index], err);
        if (rc != RC_OK)
            return rc;
    }
    *out = (struct simulate_policies){
        .layer = {.given = json_is(array, JSON_ARRAY), .policies = refs, .count = json_count(array)},
        .texts = texts,
        .positions = positions};
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
    struct str *texts = ARENA_ARRAY(arena, 2, struct str);
    struct simulate_position **positions = ARENA_ARRAY(arena, 2, struct simulate_position *);
    struct json value;
    enum rc rc = simulate_member(root, STR("ResourcePolicy"), JSON_STRING, &value, err);

    if (refs == NULL || texts == NULL || positions == NULL)
        return err_no_memory(err);
    if (rc != RC_OK || json_is(value, JSON_NONE))
        return rc;
    rc = read_policy(arena, value, STR("ResourcePolicy"), POLICY_RESOURCE, &refs[0].document, &texts[0], err);
    if (rc == RC_OK)
        rc = read_policy(arena, value, STR("ResourcePolicy"), POLICY_TRUST, &refs[1].document, &texts[1], err);
    if (rc != RC_OK)
        return rc;
    refs[0].name = refs[1].name = STR("ResourcePolicy");
    out->resource = (struct simulate_policies){{.given = true, .policies = refs, .count = 1}, texts, positions};
    out->trust =
        (struct simulate_policies){{.given = true, .policies = refs + 1, .count = 1}, texts + 1, positions + 1};
    return RC_OK;
}

/* One level of an organization's policies: an array of them, or AWS's object around it. */
static enum rc read_level(struct arena *arena, struct json value, struct str path, bool aws, enum policy_type type,
                          struct level *out, struct err *err)
{
    static const char *const names[] = {"ServiceControlPolicyInputList"};
    struct simulate_policies policies = {.texts = NULL};
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
        rc = read_list(arena, list, path, type, &policies, err);
    if (rc != RC_OK)
        return rc;
    policies.layer.given = true;
    *out = (struct level){.target = path, .layer = policies.layer};
    return RC_OK;
}

static enum rc read_levels(struct arena *arena, struct json root, struct str member, bool aws, enum policy_type type,
                           struct levels *out, struct err *err)
{
    struct json array;
    struct json_iter it;
    struct level *levels;
    enum rc rc = simulate_member(root, member, JSON_ARRAY, &array, err);

    if (rc != RC_OK || json_is(array, JSON_NONE))
        return rc;
    if (out->known)
        return simulate_wrong(err, array, "the levels are given twice: %.*s and ServiceControlPolicyLevels",
                              (int)member.len, member.at);
    levels = ARENA_ARRAY(arena, json_count(array), struct level);
    if (levels == NULL)
        return err_no_memory(err);
    it = json_iter(array);
    while (json_next(&it)) {
        struct str path = arena_printf(arena, "%.*s[%zu]", (int)member.len, member.at, it.index);

        if (path.at == NULL)
            return err_no_memory(err);
        rc = read_level(arena, it.value, path, aws, type, &levels[it.index], err);
        if (rc != RC_OK)
            return rc;
    }
    *out = (struct levels){.known = true, .levels = levels, .count = json_count(array)};
    return RC_OK;
}

static enum rc read_mentions(struct arena *arena, struct simulate_request *out)
{
    struct mentions mentions = {.arena = arena, .seen = map_new(arena)};
    enum rc rc = mentions.seen == NULL ? RC_NO_MEMORY : RC_OK;

    if (rc == RC_OK)
        rc = mention_layer(&mentions, &out->identity.layer);
    if (rc == RC_OK)
        rc = mention_layer(&mentions, &out->boundary.layer);
    if (rc == RC_OK)
        rc = mention_layer(&mentions, &out->session.layer);
    if (rc == RC_OK)
        rc = mention_layer(&mentions, &out->resource.layer);
    if (rc == RC_OK)
        rc = mention_levels(&mentions, &out->scps);
    if (rc == RC_OK)
        rc = mention_levels(&mentions, &out->rcps);
    out->mentioned = mentions.keys;
    out->mentioned_count = mentions.count;
    return rc;
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
        rc = read_levels(arena, root, STR("ServiceControlPolicyLevels"), false, POLICY_SCP, &out->scps, err);
    if (rc == RC_OK)
        rc = read_levels(arena, root, STR("OrderedOrganizationPolicyInputList"), true, POLICY_SCP, &out->scps, err);
    if (rc == RC_OK)
        rc = read_levels(arena, root, STR("ResourceControlPolicyLevels"), false, POLICY_RCP, &out->rcps, err);
    if (rc != RC_OK)
        return rc;
    out->identity.layer.given = true;
    /* An empty list is no boundary and no session policy. */
    out->boundary.layer.given = out->boundary.layer.count > 0;
    out->session.layer.given = out->session.layer.count > 0;
    rc = read_mentions(arena, out);
    return rc == RC_NO_MEMORY ? err_no_memory(err) : rc;
}
