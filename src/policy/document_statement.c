/* SPDX-License-Identifier: Apache-2.0
 *
 * Reading one statement: which elements a policy of its type may and must have, actions, resources
 * (iam-evaluation.md 1.2, 1.3, 2.2, 2.3).
 *
 * AWS: IAM JSON policy elements reference; Organizations: SCP syntax, RCP syntax.
 */
#include "policy/document_read.h"

#include "policy/match.h"
#include "policy/resource.h"

enum element {
    ELEMENT_SID,
    ELEMENT_EFFECT,
    ELEMENT_PRINCIPAL,
    ELEMENT_NOT_PRINCIPAL,
    ELEMENT_ACTION,
    ELEMENT_NOT_ACTION,
    ELEMENT_RESOURCE,
    ELEMENT_NOT_RESOURCE,
    ELEMENT_CONDITION,
    ELEMENT_COUNT
};

static const struct str element_names[ELEMENT_COUNT] = {
    {"Sid", 3},       {"Effect", 6},   {"Principal", 9},    {"NotPrincipal", 12}, {"Action", 6},
    {"NotAction", 9}, {"Resource", 8}, {"NotResource", 11}, {"Condition", 9},
};

#define BIT(element) (1u << (element))
#define PRINCIPALS   (BIT(ELEMENT_PRINCIPAL) | BIT(ELEMENT_NOT_PRINCIPAL))
#define RESOURCES    (BIT(ELEMENT_RESOURCE) | BIT(ELEMENT_NOT_RESOURCE))

/* 1.2's table. One of Action and NotAction is required everywhere. */
static const struct {
    unsigned forbidden;
    bool needs_principal, needs_resource;
} element_rules[POLICY_TYPE_COUNT] = {
    [POLICY_IDENTITY] = {PRINCIPALS, false, true},
    [POLICY_BOUNDARY] = {PRINCIPALS, false, true},
    [POLICY_SESSION] = {PRINCIPALS, false, true},
    [POLICY_TRUST] = {BIT(ELEMENT_NOT_PRINCIPAL) | RESOURCES, true, false},
    [POLICY_RESOURCE] = {0, true, false},
    [POLICY_SCP] = {PRINCIPALS, false, true},
    [POLICY_RCP] = {BIT(ELEMENT_NOT_PRINCIPAL) | BIT(ELEMENT_NOT_ACTION), true, true},
};

/* The statement as it is read. */
struct statement_read {
    struct document_reader *reader;
    const struct field *at;
    struct json element[ELEMENT_COUNT];
    struct policy_statement *out;
    struct policy_action *actions;
    size_t action_capacity;
    struct policy_resource *resources;
    size_t resource_capacity;
};

static bool has(const struct statement_read *read, enum element element)
{
    return !json_is(read->element[element], JSON_NONE);
}

static struct field field_of(const struct statement_read *read, enum element element)
{
    return FIELD_NAMED(read->at, element_names[element]);
}

/* A fault of the statement as a whole. */
static enum rc fault(struct statement_read *read, const struct field *at, struct str text)
{
    read->out->fault = true;
    return document_fault(read->reader, at, text);
}

static enum rc find_elements(struct statement_read *read, struct json value)
{
    struct json_iter it = json_iter(value);
    enum rc rc;

    while (json_next(&it)) {
        size_t i = 0;

        while (i < ELEMENT_COUNT && (it.name.len != element_names[i].len || !str_equal(it.name, element_names[i])))
            i++;
        if (i == ELEMENT_COUNT) {
            struct field member = FIELD_NAMED(read->at, it.name);

            rc = fault(read, &member, STR("unknown element of a statement"));
        } else if (element_rules[read->reader->type].forbidden & BIT(i)) {
            struct field member = FIELD_NAMED(read->at, it.name);
            const char *type = policy_type_name(read->reader->type);

            rc = fault(read, &member, arena_printf(read->reader->arena, "not allowed in policies of type %s", type));
        } else {
            if (json_is(read->element[i], JSON_NONE))
                read->element[i] = it.value;
            rc = RC_OK;
        }
        if (rc != RC_OK)
            return rc;
    }
    return RC_OK;
}

static enum rc read_sid(struct statement_read *read)
{
    struct field at = field_of(read, ELEMENT_SID);
    struct str sid = json_string(read->element[ELEMENT_SID]);
    enum policy_type type = read->reader->type;
    bool iam = type == POLICY_IDENTITY || type == POLICY_BOUNDARY || type == POLICY_SESSION || type == POLICY_TRUST;

    if (!has(read, ELEMENT_SID))
        return RC_OK;
    if (!json_is(read->element[ELEMENT_SID], JSON_STRING))
        return fault(read, &at, STR("is not a string"));
    read->out->sid = document_text(read->reader, sid);
    if (read->out->sid.at == NULL)
        return RC_NO_MEMORY;
    for (size_t i = 0; iam && i < sid.len; i++) {
        char c = sid.at[i];

        if (!((c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9')))
            return document_warning(read->reader, &at, STR("holds more than letters and digits"));
    }
    return RC_OK;
}

static enum rc read_effect(struct statement_read *read)
{
    struct field at = field_of(read, ELEMENT_EFFECT);
    struct json value = read->element[ELEMENT_EFFECT];

    read->out->effect = EFFECT_UNKNOWN;
    if (!has(read, ELEMENT_EFFECT))
        return fault(read, read->at, STR("has no Effect"));
    if (json_is(value, JSON_STRING) && str_equal(json_string(value), STR("Allow")))
        read->out->effect = EFFECT_ALLOW;
    else if (json_is(value, JSON_STRING) && str_equal(json_string(value), STR("Deny")))
        read->out->effect = EFFECT_DENY;
    else
        return fault(read, &at, STR("is neither \"Allow\" nor \"Deny\""));
    return RC_OK;
}

/* An element of which one form is required, or optional, and both are a fault. *chosen is ELEMENT_COUNT when there is
 * none to read. */
static enum rc choose(struct statement_read *read, enum element plain, enum element negated, bool required,
                      enum element *chosen)
{
    struct arena *arena = read->reader->arena;

    *chosen = ELEMENT_COUNT;
    if (has(read, plain) && has(read, negated))
        return fault(read, read->at,
                     arena_printf(arena, "has both %s and %s", element_names[plain].at, element_names[negated].at));
    if (has(read, plain))
        *chosen = plain;
    else if (has(read, negated))
        *chosen = negated;
    else if (required)
        return fault(read, read->at, arena_printf(arena, "has no %s", element_names[plain].at));
    return RC_OK;
}

/* Room for all items of an element at once. */
static size_t item_count(struct json value)
{
    return json_is(value, JSON_ARRAY) ? json_count(value) : 1;
}

static struct policy_action *new_action(struct statement_read *read)
{
    struct policy_action *entry;

    if (read->out->action_count < read->action_capacity) /* as ever, but for what is not there */
        entry = &read->actions[read->out->action_count];
    else
        entry = ARENA_PUSH(read->reader->arena, read->actions, read->out->action_count, read->action_capacity);
    if (entry == NULL)
        return NULL;
    entry->fault = true; /* until it is found to be a pattern */
    read->out->action_count++;
    return entry;
}

static enum rc split_action(struct statement_read *read, struct policy_action *entry, const struct field *at)
{
    struct str name = entry->written;
    size_t colon = str_find(name, ':');
    struct str service = str_slice(name, 0, colon);

    if (colon == name.len)
        return document_fault(read->reader, at, STR("an action without a colon"));
    name = str_from(name, colon + 1);
    if (service.len == 0 || name.len == 0)
        return document_fault(read->reader, at, STR("an action without a service or without a name"));
    if (str_find(name, ':') < name.len)
        return document_fault(read->reader, at, STR("an action with two colons"));
    if (read->reader->type == POLICY_TRUST && !str_equal_nocase(service, STR("sts")))
        return document_fault(read->reader, at, STR("only actions of sts can stand in a trust policy"));
    if (service.len > UINT32_MAX)
        return document_fault(read->reader, at, STR("an action of more than 4 GiB"));
    entry->colon = (uint32_t)service.len;
    entry->fault = false;
    if (!document_has_wildcard(service)) {
        entry->service = action_service_hash(service);
        return RC_OK;
    }
    return document_only_stars(service)
               ? RC_OK
               : document_warning(read->reader, at, STR("a wildcard within the name of a service"));
}

static enum rc visit_action(void *self, const struct str *text, const struct field *at)
{
    struct statement_read *read = self;
    struct policy_action *entry = new_action(read);

    if (entry == NULL)
        return RC_NO_MEMORY;
    if (text == NULL)
        return RC_OK;
    entry->written = *text;
    if (!document_only_stars(*text))
        return split_action(read, entry, at);
    if (read->reader->type == POLICY_TRUST)
        return document_fault(read->reader, at, STR("only actions of sts can stand in a trust policy"));
    entry->all = true;
    entry->fault = false;
    return RC_OK;
}

static enum rc read_actions(struct statement_read *read)
{
    enum element chosen;
    struct field at;
    bool bad = false, empty;
    enum rc rc = choose(read, ELEMENT_ACTION, ELEMENT_NOT_ACTION, true, &chosen);

    if (rc != RC_OK)
        return rc;
    /* Which actions a statement without a readable element means is not known: an entry that is a fault. */
    if (chosen == ELEMENT_COUNT)
        return new_action(read) == NULL ? RC_NO_MEMORY : RC_OK;
    read->out->not_action = chosen == ELEMENT_NOT_ACTION;
    read->action_capacity = item_count(read->element[chosen]);
    read->actions = ARENA_ARRAY(read->reader->arena, read->action_capacity, struct policy_action);
    if (read->actions == NULL)
        return RC_NO_MEMORY;
    at = field_of(read, chosen);
    rc = document_each_text(read->reader, read->element[chosen], &at, visit_action, read, &bad, &empty);
    if (rc != RC_OK)
        return rc;
    read->out->fault |= bad;
    if (empty && read->out->not_action) {
        if (new_action(read) == NULL)
            return RC_NO_MEMORY;
        return document_fault(read->reader, &at, STR("is empty, and AWS does not document what that means"));
    }
    if (empty)
        return document_warning(read->reader, &at, STR("is empty: the statement matches nothing"));
    return RC_OK;
}

static struct policy_resource *new_resource(struct statement_read *read)
{
    struct policy_resource *entry;

    if (read->out->resource_count < read->resource_capacity)
        entry = &read->resources[read->out->resource_count];
    else
        entry = ARENA_PUSH(read->reader->arena, read->resources, read->out->resource_count, read->resource_capacity);
    if (entry == NULL)
        return NULL;
    entry->fault = true;
    read->out->resource_count++;
    return entry;
}

/* Whether the text that begins with "arn:" is one that warn_of_resource has nothing to say of. It may be one all the
 * same. */
static bool is_plain_arn(struct str text)
{
    size_t colons = 1, i = 4;

    for (; i < text.len && colons < 5; i++) {
        char c = text.at[i];

        if ((c == '*' || c == '?') && colons < 3)
            return false;
        colons += c == ':';
    }
    for (; i < text.len && text.at[i] != '/' && text.at[i] != ':'; i++) {
        if (text.at[i] == '*' || text.at[i] == '?')
            return false;
    }
    return true;
}

/* What 2.3 lets pass but does not like. */
static enum rc warn_of_resource(struct statement_read *read, struct str text, const struct field *at)
{
    struct str rest = text;
    struct str fields[5], kind;
    size_t end = 0;

    if (!str_starts_with(text, STR("arn:")))
        return document_warning(read->reader, at, STR("is neither an ARN nor \"*\""));
    if (is_plain_arn(text))
        return RC_OK;
    for (size_t i = 0; i < 5; i++)
        fields[i] = str_cut(&rest, ':');
    if (document_has_wildcard(fields[1]))
        return document_warning(read->reader, at, STR("a wildcard in the partition of an ARN"));
    if (document_has_wildcard(fields[2]))
        return document_warning(read->reader, at, STR("a wildcard in the service of an ARN"));
    /* Buckets have no resource type before the slash. */
    while (end < rest.len && rest.at[end] != '/' && rest.at[end] != ':')
        end++;
    kind = str_slice(rest, 0, end);
    if (kind.len < rest.len && document_has_wildcard(kind) && !str_equal(fields[2], STR("s3")) &&
        !str_contains(kind, STR("${")))
        return document_warning(read->reader, at, STR("a wildcard in the resource type of an ARN"));
    return RC_OK;
}

static enum rc visit_resource(void *self, const struct str *text, const struct field *at)
{
    struct statement_read *read = self;
    struct document_reader *reader = read->reader;
    struct policy_resource *entry = new_resource(read);
    enum rc rc;

    if (entry == NULL)
        return RC_NO_MEMORY;
    if (text == NULL)
        return RC_OK;
    rc = template_parse(reader->arena, *text, reader->version2012, &entry->template);
    if (rc != RC_OK)
        return rc;
    entry->all = document_only_stars(*text);
    if (entry->template.malformed)
        return document_fault(reader, at, STR("holds a malformed policy variable"));
    if (reader->type == POLICY_SESSION && !entry->all && resource_field_count(&entry->template) < RESOURCE_FIELDS)
        return document_fault(reader, at,
                              STR("an ARN of fewer than six fields, which STS refuses in a session policy"));
    entry->fault = false;
    if (!entry->template.has_variables && !entry->all) {
        rc = resource_compile(reader->arena, entry);
        if (rc != RC_OK)
            return rc;
    }
    return entry->all ? RC_OK : warn_of_resource(read, *text, at);
}

/* "*" alone, which half of all statements have: one for all of them. */
static const struct policy_resource all_resources = {.template = {.written = {"*", 1}}, .all = true};

static bool is_all_alone(struct json value)
{
    struct json_iter it = json_iter(value);

    if (json_is(value, JSON_ARRAY) && json_count(value) == 1 && json_next(&it))
        value = it.value;
    return str_equal(json_string(value), STR("*"));
}

static enum rc read_resources(struct statement_read *read)
{
    enum policy_type type = read->reader->type;
    enum element chosen;
    struct field at;
    bool bad = false, empty;
    enum rc rc = choose(read, ELEMENT_RESOURCE, ELEMENT_NOT_RESOURCE, element_rules[type].needs_resource, &chosen);

    if (rc != RC_OK || chosen == ELEMENT_COUNT)
        return rc;
    read->out->resource_element = chosen == ELEMENT_NOT_RESOURCE ? RESOURCE_EXCLUDED : RESOURCE_LISTED;
    if (is_all_alone(read->element[chosen])) {
        read->out->resources = &all_resources;
        read->out->resource_count = 1;
        return RC_OK;
    }
    read->resource_capacity = item_count(read->element[chosen]);
    read->resources = ARENA_ARRAY(read->reader->arena, read->resource_capacity, struct policy_resource);
    if (read->resources == NULL)
        return RC_NO_MEMORY;
    at = field_of(read, chosen);
    rc = document_each_text(read->reader, read->element[chosen], &at, visit_resource, read, &bad, &empty);
    if (rc != RC_OK)
        return rc;
    read->out->fault |= bad;
    if (empty && chosen == ELEMENT_NOT_RESOURCE) {
        if (new_resource(read) == NULL)
            return RC_NO_MEMORY;
        return document_fault(read->reader, &at, STR("is empty, and AWS does not document what that means"));
    }
    if (empty)
        return document_warning(read->reader, &at, STR("is empty: the statement matches nothing"));
    return RC_OK;
}

static enum rc read_principals(struct statement_read *read)
{
    enum element chosen;
    struct field at;
    enum rc rc = choose(read, ELEMENT_PRINCIPAL, ELEMENT_NOT_PRINCIPAL,
                        element_rules[read->reader->type].needs_principal, &chosen);

    if (rc != RC_OK || chosen == ELEMENT_COUNT)
        return rc;
    at = field_of(read, chosen);
    rc = document_read_principal(read->reader, read->element[chosen], &at, chosen == ELEMENT_NOT_PRINCIPAL, read->out);
    if (rc != RC_OK || chosen != ELEMENT_NOT_PRINCIPAL || read->out->effect != EFFECT_ALLOW)
        return rc;
    return fault(read, &at, STR("AWS supports NotPrincipal with Deny only"));
}

/* What customers can write into an RCP, and AWS's own RCPFullAWSAccess (1.2). */
static enum rc check_rcp(struct statement_read *read)
{
    const struct policy_statement *out = read->out;
    struct field action = field_of(read, ELEMENT_ACTION);
    struct field principal = field_of(read, ELEMENT_PRINCIPAL);
    bool all_actions = false;
    bool full_access = out->action_count == 1 && out->actions[0].all && out->resource_element == RESOURCE_LISTED &&
                       out->resource_count == 1 && out->resources[0].all && out->atom_count == 0;
    enum rc rc;

    for (size_t i = 0; i < out->action_count; i++)
        all_actions |= out->actions[i].all;
    if (has(read, ELEMENT_PRINCIPAL) && (out->principal_count != 1 || out->principals[0].kind != ENTRY_STAR)) {
        rc = fault(read, &principal, STR("only \"*\" can be the principal of an RCP"));
        if (rc != RC_OK)
            return rc;
    }
    if (out->effect == EFFECT_ALLOW && !full_access)
        return fault(read, read->at, STR("an RCP can only deny; AWS's own RCPFullAWSAccess allows \"*\" on \"*\""));
    if (out->effect == EFFECT_DENY && all_actions)
        return fault(read, &action, STR("\"*\" alone is not allowed in an RCP"));
    return RC_OK;
}

static enum rc read_elements(struct statement_read *read)
{
    struct field condition = field_of(read, ELEMENT_CONDITION);
    enum rc rc = read_sid(read);

    if (rc == RC_OK)
        rc = read_effect(read);
    if (rc == RC_OK)
        rc = read_actions(read);
    if (rc == RC_OK)
        rc = read_resources(read);
    if (rc == RC_OK)
        rc = read_principals(read);
    if (rc == RC_OK && has(read, ELEMENT_CONDITION))
        rc = document_read_condition(read->reader, read->element[ELEMENT_CONDITION], &condition, read->out);
    read->out->actions = read->actions;
    if (read->resources != NULL)
        read->out->resources = read->resources;
    if (rc == RC_OK && read->reader->type == POLICY_RCP)
        rc = check_rcp(read);
    return rc;
}

enum rc document_read_statement(struct document_reader *reader, struct json value, const struct field *at,
                                struct policy_statement *out)
{
    struct statement_read read = {.reader = reader, .at = at, .out = out};
    enum rc rc;

    *out = (struct policy_statement){.index = reader->statement, .sid = STR_EMPTY, .effect = EFFECT_UNKNOWN};
    if (json_is(value, JSON_OBJECT)) {
        rc = find_elements(&read, value);
        if (rc == RC_OK)
            rc = read_elements(&read);
        out->services = statement_services(out);
        return rc;
    }
    if (new_action(&read) == NULL)
        return RC_NO_MEMORY;
    out->actions = read.actions;
    out->services = statement_services(out);
    return fault(&read, at, arena_printf(reader->arena, "is %s, not an object", json_type_name(json_type(value))));
}
