/* SPDX-License-Identifier: Apache-2.0
 *
 * Reading a request by its marks. Each function reads one thing at the next mark and says whether it was there as it
 * should be; the first that was not ends the reading.
 *
 * AWS: IAM API Reference, SimulateCustomPolicy; AWS CLI reference, simulate-custom-policy.
 */
#include "cli/simulate_quick.h"

#include "cli/simulate_read.h"
#include "cli/simulate_string.h"

struct reader {
    struct str text;
    const uint32_t *marks;
    size_t at, count;
    size_t behind; /* the place in the text behind the last mark that was read */
    struct arena *arena;
    struct policy_store *store;
    struct simulate_request *request;
    struct str caller_arn; /* .at NULL: none */
    struct raw_entry *entries;
    size_t entry_count;
    enum rc rc; /* want of memory ends the reading too */
};

/* An entry of ContextEntries. */
struct raw_entry {
    struct str name, type;
    const struct str *values;
    size_t count;
};

static bool no_memory(struct reader *reader)
{
    reader->rc = RC_NO_MEMORY;
    return false;
}

/* Whether nothing but blanks stands before the next mark. */
static bool only_blanks(const struct reader *reader, size_t end)
{
    for (size_t i = reader->behind; i < end; i++) {
        char c = reader->text.at[i];

        if (c != ' ' && c != '\n' && c != '\t' && c != '\r')
            return false;
    }
    return true;
}

/* What the next mark is; NUL where there is none, or something else stands before it. */
static char next(const struct reader *reader)
{
    size_t mark;

    if (reader->at >= reader->count)
        return '\0';
    mark = reader->marks[reader->at];
    return only_blanks(reader, mark) ? reader->text.at[mark] : '\0';
}

static void pass(struct reader *reader)
{
    reader->behind = (size_t)reader->marks[reader->at] + 1;
    reader->at++;
}

static bool take(struct reader *reader, char c)
{
    if (next(reader) != c)
        return false;
    pass(reader);
    return true;
}

/* A string as it stands between its quotes: behind a mark of its first follows that of its second. */
static bool take_raw(struct reader *reader, struct str *out)
{
    if (next(reader) != '"' || reader->at + 1 >= reader->count)
        return false;
    pass(reader);
    *out = str_slice(reader->text, reader->behind, reader->marks[reader->at]);
    pass(reader);
    return true;
}

static bool take_string(struct reader *reader, struct str *out)
{
    struct str raw;
    bool read = false;

    if (!take_raw(reader, &raw))
        return false;
    if (simulate_string_read(reader->arena, raw, out, &read) != RC_OK)
        return no_memory(reader);
    return read;
}

/* The commas up to the end of the list or object that was just entered, and one more: no less than it has items. */
static size_t most_items(const struct reader *reader)
{
    size_t items = 1;
    size_t depth = 1;

    for (size_t i = reader->at; i < reader->count && depth > 0; i++) {
        char c = reader->text.at[reader->marks[i]];

        if (c == '"')
            i++; /* its second */
        else if (c == '[' || c == '{')
            depth++;
        else if (c == ']' || c == '}')
            depth--;
        else if (c == ',' && depth == 1)
            items++;
    }
    return items;
}

/* The comma before the item that comes now, or the end: *more tells which. */
static bool take_between(struct reader *reader, char end, bool first, bool *more)
{
    *more = false;
    if (take(reader, end))
        return true;
    *more = true;
    return first || take(reader, ',');
}

static bool take_strings(struct reader *reader, const struct str **out, size_t *count)
{
    struct str *items;
    size_t read = 0;
    bool more = true;

    if (!take(reader, '['))
        return false;
    items = ARENA_ARRAY(reader->arena, most_items(reader), struct str);
    if (items == NULL)
        return no_memory(reader);
    for (;;) {
        if (!take_between(reader, ']', read == 0, &more))
            return false;
        if (!more)
            break;
        if (!take_string(reader, &items[read++]))
            return false;
    }
    *out = items;
    *count = read;
    return true;
}

static bool take_policy(struct reader *reader, enum policy_type type, struct simulate_policy **out)
{
    struct str raw;

    if (!take_raw(reader, &raw))
        return false;
    if (policy_store_find(reader->store, type, raw, out) != RC_OK)
        return no_memory(reader);
    return *out != NULL;
}

static bool take_policies(struct reader *reader, struct str member, enum policy_type type,
                          struct simulate_policies *out)
{
    struct policy_ref *refs;
    struct simulate_policy **items;
    size_t read = 0;
    size_t most;
    bool more = true;

    if (!take(reader, '['))
        return false;
    most = most_items(reader);
    refs = ARENA_ARRAY(reader->arena, most, struct policy_ref);
    items = ARENA_ARRAY(reader->arena, most, struct simulate_policy *);
    if (refs == NULL || items == NULL)
        return no_memory(reader);
    for (;; read++) {
        if (!take_between(reader, ']', read == 0, &more))
            return false;
        if (!more)
            break;
        if (!take_policy(reader, type, &items[read]))
            return false;
        refs[read].document = items[read]->document;
        refs[read].name = simulate_policy_name(reader->arena, member, read + 1);
        if (refs[read].name.at == NULL)
            return no_memory(reader);
    }
    *out = (struct simulate_policies){.layer = {.given = true, .policies = refs, .count = read}, .items = items};
    return true;
}

/* A level of an organization: a list of policies, or AWS's object around it. */
static bool take_level(struct reader *reader, struct str path, bool aws, enum policy_type type,
                       struct simulate_policies *out)
{
    struct str name;

    if (!aws)
        return take_policies(reader, path, type, out);
    return take(reader, '{') && take_string(reader, &name) && str_equal(name, STR("ServiceControlPolicyInputList")) &&
           take(reader, ':') && take_policies(reader, path, type, out) && take(reader, '}');
}

static bool take_levels(struct reader *reader, struct str member, bool aws, enum policy_type type, struct levels *out,
                        const struct simulate_policies **out_policies)
{
    struct level *levels;
    struct simulate_policies *policies;
    size_t read = 0;
    size_t most;
    bool more = true;

    if (out->known || !take(reader, '['))
        return false;
    most = most_items(reader);
    levels = ARENA_ARRAY(reader->arena, most, struct level);
    policies = ARENA_ARRAY(reader->arena, most, struct simulate_policies);
    if (levels == NULL || policies == NULL)
        return no_memory(reader);
    for (;; read++) {
        struct str path;

        if (!take_between(reader, ']', read == 0, &more))
            return false;
        if (!more)
            break;
        path = arena_printf(reader->arena, "%.*s[%zu]", (int)member.len, member.at, read);
        if (path.at == NULL)
            return no_memory(reader);
        if (!take_level(reader, path, aws, type, &policies[read]))
            return false;
        levels[read] = (struct level){.target = path, .layer = policies[read].layer};
    }
    *out = (struct levels){.known = true, .levels = levels, .count = read};
    *out_policies = policies;
    return true;
}

/* A trust policy where the resource is a role that is to be assumed: both readings must be without fault. */
static bool take_resource_policy(struct reader *reader)
{
    struct policy_ref *refs = ARENA_ARRAY(reader->arena, 2, struct policy_ref);
    struct simulate_policy **items = ARENA_ARRAY(reader->arena, 2, struct simulate_policy *);
    struct str raw;

    if (refs == NULL || items == NULL)
        return no_memory(reader);
    if (!take_raw(reader, &raw))
        return false;
    if (policy_store_find(reader->store, POLICY_RESOURCE, raw, &items[0]) != RC_OK ||
        policy_store_find(reader->store, POLICY_TRUST, raw, &items[1]) != RC_OK)
        return no_memory(reader);
    if (items[0] == NULL || items[1] == NULL)
        return false;
    for (size_t i = 0; i < 2; i++)
        refs[i] = (struct policy_ref){.document = items[i]->document, .name = STR("ResourcePolicy")};
    reader->request->resource = (struct simulate_policies){{.given = true, .policies = refs, .count = 1}, items};
    reader->request->trust = (struct simulate_policies){{.given = true, .policies = refs + 1, .count = 1}, items + 1};
    return true;
}

static bool take_entry(struct reader *reader, struct raw_entry *entry)
{
    bool first = true, more = true, typed = false;
    struct str name;

    if (!take(reader, '{'))
        return false;
    for (;; first = false) {
        if (!take_between(reader, '}', first, &more))
            return false;
        if (!more)
            break;
        if (!take_string(reader, &name) || !take(reader, ':'))
            return false;
        if (str_equal(name, STR("ContextKeyName")) && entry->name.at == NULL) {
            if (!take_string(reader, &entry->name))
                return false;
        } else if (str_equal(name, STR("ContextKeyValues")) && entry->values == NULL) {
            if (!take_strings(reader, &entry->values, &entry->count))
                return false;
        } else if (str_equal(name, STR("ContextKeyType")) && !typed) {
            typed = true;
            if (!take_string(reader, &entry->type) || !simulate_context_type(entry->type))
                return false;
        } else {
            return false;
        }
    }
    return entry->name.len > 0;
}

static bool take_entries(struct reader *reader)
{
    bool more = true;
    size_t read = 0;

    if (!take(reader, '['))
        return false;
    reader->entries = ARENA_ARRAY(reader->arena, most_items(reader), struct raw_entry);
    if (reader->entries == NULL)
        return no_memory(reader);
    for (;;) {
        if (!take_between(reader, ']', read == 0, &more))
            return false;
        if (!more)
            break;
        if (!take_entry(reader, &reader->entries[read++]))
            return false;
    }
    reader->entry_count = read;
    return true;
}

/* A list of texts that are all right. */
static bool take_right(struct reader *reader, bool (*is_right)(struct str text), const struct str **out, size_t *count)
{
    if (!take_strings(reader, out, count))
        return false;
    for (size_t i = 0; i < *count; i++) {
        if (!is_right((*out)[i]))
            return false;
    }
    return true;
}

static bool take_actions(struct reader *reader)
{
    struct simulate_request *request = reader->request;

    return take_right(reader, simulate_action_is_right, &request->actions, &request->action_count) &&
           request->action_count > 0;
}

static bool take_resources(struct reader *reader)
{
    struct simulate_request *request = reader->request;

    return take_right(reader, simulate_resource_is_right, &request->resources, &request->resource_count);
}

static bool take_owner(struct reader *reader)
{
    struct str text;

    return take_string(reader, &text) && simulate_owner_read(text, &reader->request->owner);
}

static bool take_unknown(struct reader *reader)
{
    struct str text;

    if (!take_string(reader, &text))
        return false;
    reader->request->report = str_equal(text, STR("report"));
    return reader->request->report || str_equal(text, STR("deny"));
}

static bool take_ignored(struct reader *reader)
{
    struct str text;

    return take_string(reader, &text);
}

/* A number of a few digits, which has no mark of its own. */
static bool take_number(struct reader *reader)
{
    size_t end = reader->at < reader->count ? reader->marks[reader->at] : reader->behind;
    struct str digits = str_trim(str_slice(reader->text, reader->behind, end));

    if (digits.len == 0 || digits.len > 9 || (digits.at[0] == '0' && digits.len > 1))
        return false;
    for (size_t i = 0; i < digits.len; i++) {
        if (digits.at[i] < '0' || digits.at[i] > '9')
            return false;
    }
    reader->behind = end;
    return true;
}

enum member {
    MEMBER_POLICIES,
    MEMBER_ACTIONS,
    MEMBER_RESOURCES,
    MEMBER_CALLER,
    MEMBER_CONTEXT,
    MEMBER_BOUNDARY,
    MEMBER_RESOURCE_POLICY,
    MEMBER_OWNER,
    MEMBER_HANDLING,
    MEMBER_AWS_SCPS,
    MEMBER_MARKER,
    MEMBER_MAX_ITEMS,
    MEMBER_SESSION,
    MEMBER_SCPS,
    MEMBER_RCPS,
    MEMBER_UNKNOWN,
    MEMBER_COUNT
};

#define NAME(literal)                                                                                                  \
    {                                                                                                                  \
        literal, sizeof(literal) - 1                                                                                   \
    }

static const struct str names[MEMBER_COUNT] = {
    [MEMBER_POLICIES] = NAME("PolicyInputList"),
    [MEMBER_ACTIONS] = NAME("ActionNames"),
    [MEMBER_RESOURCES] = NAME("ResourceArns"),
    [MEMBER_CALLER] = NAME("CallerArn"),
    [MEMBER_CONTEXT] = NAME("ContextEntries"),
    [MEMBER_BOUNDARY] = NAME("PermissionsBoundaryPolicyInputList"),
    [MEMBER_RESOURCE_POLICY] = NAME("ResourcePolicy"),
    [MEMBER_OWNER] = NAME("ResourceOwner"),
    [MEMBER_HANDLING] = NAME("ResourceHandlingOption"),
    [MEMBER_AWS_SCPS] = NAME("OrderedOrganizationPolicyInputList"),
    [MEMBER_MARKER] = NAME("Marker"),
    [MEMBER_MAX_ITEMS] = NAME("MaxItems"),
    [MEMBER_SESSION] = NAME("SessionPolicyInputList"),
    [MEMBER_SCPS] = NAME("ServiceControlPolicyLevels"),
    [MEMBER_RCPS] = NAME("ResourceControlPolicyLevels"),
    [MEMBER_UNKNOWN] = NAME("Unknown"),
};

static enum member member_of(struct str name)
{
    unsigned i = 0;

    while (i < MEMBER_COUNT && !str_equal(names[i], name))
        i++;
    return (enum member)i;
}

static bool take_value(struct reader *reader, enum member member)
{
    struct simulate_request *request = reader->request;

    switch (member) {
    case MEMBER_POLICIES: return take_policies(reader, names[member], POLICY_IDENTITY, &request->identity);
    case MEMBER_ACTIONS: return take_actions(reader);
    case MEMBER_RESOURCES: return take_resources(reader);
    case MEMBER_CALLER: return take_string(reader, &reader->caller_arn);
    case MEMBER_CONTEXT: return take_entries(reader);
    case MEMBER_BOUNDARY:
        return take_policies(reader, names[member], POLICY_BOUNDARY, &request->boundary) &&
               request->boundary.layer.count <= 1;
    case MEMBER_RESOURCE_POLICY: return take_resource_policy(reader);
    case MEMBER_OWNER: return take_owner(reader);
    case MEMBER_AWS_SCPS:
        return take_levels(reader, names[member], true, POLICY_SCP, &request->scps, &request->scp_policies);
    case MEMBER_SESSION: return take_policies(reader, names[member], POLICY_SESSION, &request->session);
    case MEMBER_SCPS:
        return take_levels(reader, names[member], false, POLICY_SCP, &request->scps, &request->scp_policies);
    case MEMBER_RCPS:
        return take_levels(reader, names[member], false, POLICY_RCP, &request->rcps, &request->rcp_policies);
    case MEMBER_UNKNOWN: return take_unknown(reader);
    case MEMBER_HANDLING:
    case MEMBER_MARKER: return take_ignored(reader);
    case MEMBER_MAX_ITEMS: return take_number(reader);
    case MEMBER_COUNT: break;
    }
    return false;
}

static bool take_request(struct reader *reader)
{
    uint32_t seen = 0;
    bool more = true;
    struct str name;

    if (!take(reader, '{'))
        return false;
    for (;;) {
        enum member member;

        if (!take_between(reader, '}', seen == 0, &more))
            return false;
        if (!more)
            break;
        if (!take_string(reader, &name) || !take(reader, ':'))
            return false;
        member = member_of(name);
        if (seen >> member & 1 || !take_value(reader, member))
            return false;
        seen |= 1u << member;
    }
    return reader->behind == reader->text.len && seen >> MEMBER_POLICIES & 1 && seen >> MEMBER_ACTIONS & 1;
}

/* What is settled when all members are there. */
static bool settle(struct reader *reader)
{
    static const struct str none[] = {NAME("*")};
    struct simulate_request *request = reader->request;
    struct context *context = context_new(reader->arena, request->report ? CONTEXT_UNKNOWN : CONTEXT_MISSING);
    bool right = true;

    if (context == NULL || simulate_policies_settle(reader->arena, request) != RC_OK)
        return no_memory(reader);
    if (request->resource_count == 0) {
        request->resources = none;
        request->resource_count = 1;
    }
    for (size_t i = 0; i < reader->entry_count; i++) {
        const struct raw_entry *entry = &reader->entries[i];
        struct context_key key = {.name = entry->name,
                                  .written = entry->name,
                                  .state = CONTEXT_PRESENT,
                                  .values = entry->values,
                                  .count = entry->count};
        bool twice = false;

        if (simulate_context_add(context, &key, entry->type, &twice) != RC_OK)
            return no_memory(reader);
        if (twice)
            return false;
    }
    request->caller = simulate_caller_of(request);
    request->context = context;
    if (reader->caller_arn.at == NULL)
        return !request->resource.layer.given; /* its Principal must have somebody to match */
    if (simulate_caller_from_arn(reader->arena, reader->caller_arn, context, &request->caller, &right) != RC_OK)
        return no_memory(reader);
    return right;
}

enum rc simulate_read_quickly(struct arena *arena, struct policy_store *store, const struct splitter *splitter,
                              struct simulate_request *out, bool *read)
{
    struct simulate_request request = {.report = false};
    struct reader reader = {.text = splitter->value,
                            .marks = splitter->marks,
                            .count = splitter->mark_count,
                            .arena = arena,
                            .store = store,
                            .request = &request,
                            .rc = RC_OK};

    *read = splitter->marks != NULL && take_request(&reader) && settle(&reader);
    if (*read)
        *out = request;
    return reader.rc;
}
