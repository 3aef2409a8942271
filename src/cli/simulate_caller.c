/* SPDX-License-Identifier: Apache-2.0
 *
 * The caller of a request of `simulate`, and its context: the keys that were given, and those that follow
 * from CallerArn (iam-evaluation.md 3 and 6.4).
 *
 * AWS: IAM API Reference, SimulateCustomPolicy (CallerArn, ContextEntries), ContextEntry; IAM User Guide,
 * IAM policy elements: Variables and tags ("Principal key values").
 */
#include "cli/simulate_read.h"

#include "policy/arn.h"
#include "text/nearest.h"

static const char *const entry_members[] = {"ContextKeyName", "ContextKeyValues", "ContextKeyType"};

static const char *const entry_types[] = {
    "string", "stringList", "numeric", "numericList", "boolean", "booleanList",
    "ip",     "ipList",     "binary",  "binaryList",  "date",    "dateList",
};

static enum rc read_entry_type(struct json entry, struct str *out, struct err *err)
{
    struct json value;
    enum rc rc = simulate_member(entry, STR("ContextKeyType"), JSON_STRING, &value, err);
    size_t count = sizeof entry_types / sizeof *entry_types;
    int near;

    if (rc != RC_OK || json_is(value, JSON_NONE))
        return rc;
    *out = json_string(value);
    if (simulate_context_type(*out))
        return RC_OK;
    rc = simulate_wrong(err, value, "ContextKeyType has no value %.*s", (int)out->len, out->at);
    near = nearest_word(*out, entry_types, count);
    if (near >= 0)
        err_hint(err, "did you mean %s?", entry_types[near]);
    return rc;
}

enum rc simulate_context_add(struct context *context, struct context_key *key, struct str type, bool *twice)
{
    size_t before = context_count(context);

    if (key->count == 0)
        key->state = CONTEXT_MISSING;
    key->multivalued = str_ends_with(type, STR("List"));
    if (context_set(context, key) != RC_OK)
        return RC_NO_MEMORY;
    *twice = context_count(context) == before;
    return RC_OK;
}

bool simulate_context_type(struct str type)
{
    for (size_t i = 0; i < sizeof entry_types / sizeof *entry_types; i++) {
        if (str_equal(type, str_of(entry_types[i])))
            return true;
    }
    return false;
}

static enum rc read_entry(struct arena *arena, struct json entry, struct context *context, struct err *err)
{
    struct context_key key = {.state = CONTEXT_PRESENT};
    struct json name;
    struct json values;
    struct str type = STR_EMPTY;
    bool twice = false;
    enum rc rc;

    if (!json_is(entry, JSON_OBJECT))
        return simulate_wrong(err, entry, "an entry of ContextEntries must be an object, not %s",
                              json_type_name(json_type(entry)));
    rc = simulate_known_members(entry, entry_members, sizeof entry_members / sizeof *entry_members,
                                "an entry of ContextEntries", err);
    if (rc == RC_OK)
        rc = simulate_member(entry, STR("ContextKeyName"), JSON_STRING, &name, err);
    if (rc == RC_OK)
        rc = simulate_member(entry, STR("ContextKeyValues"), JSON_ARRAY, &values, err);
    if (rc == RC_OK)
        rc = read_entry_type(entry, &type, err);
    if (rc != RC_OK)
        return rc;
    if (json_string(name).len == 0)
        return simulate_wrong(err, entry, "an entry of ContextEntries has no ContextKeyName");
    key.written = key.name = arena_copy(arena, json_string(name));
    if (key.name.at == NULL)
        return err_no_memory(err);
    rc = simulate_strings(arena, values, "ContextKeyValues", &key.values, &key.count, err);
    if (rc != RC_OK)
        return rc;
    rc = simulate_context_add(context, &key, type, &twice);
    if (rc != RC_OK)
        return err_no_memory(err);
    /* Two entries of one key, in whatever case, leave open which of them counts. */
    if (twice)
        return simulate_wrong(err, entry, "ContextEntries has two entries for %.*s", (int)key.written.len,
                              key.written.at);
    return RC_OK;
}

static enum rc read_entries(struct arena *arena, struct json root, struct context *context, struct err *err)
{
    struct json entries;
    enum rc rc = simulate_member(root, STR("ContextEntries"), JSON_ARRAY, &entries, err);
    if (rc != RC_OK)
        return rc;
    for (struct json_iter it = json_iter(entries); rc == RC_OK && json_next(&it);)
        rc = read_entry(arena, it.value, context, err);
    return rc;
}

/* What CallerArn is the ARN of. */
static bool read_kind(struct arn arn, struct caller *caller)
{
    struct str rest = arn.resource;
    struct str type = str_cut(&rest, '/');

    if (str_equal(arn.service, STR("iam")) && str_equal(arn.resource, STR("root"))) {
        caller->kind = CALLER_ROOT;
        return true;
    }
    if (rest.len == 0)
        return false;
    if (str_equal(arn.service, STR("iam")) && (str_equal(type, STR("user")) || str_equal(type, STR("role")))) {
        caller->kind = type.at[0] == 'u' ? CALLER_USER : CALLER_ROLE_SESSION;
        while (str_find(rest, '/') != rest.len)
            str_cut(&rest, '/');
        caller->name = rest;
        return rest.len > 0;
    }
    if (str_equal(arn.service, STR("sts")) && str_equal(type, STR("federated-user"))) {
        caller->kind = CALLER_FEDERATED_USER;
        caller->name = rest;
        return true;
    }
    if (str_equal(arn.service, STR("sts")) && str_equal(type, STR("assumed-role"))) {
        caller->kind = CALLER_ROLE_SESSION;
        caller->name = str_cut(&rest, '/');
        caller->session_name = rest;
        return caller->name.len > 0 && rest.len > 0;
    }
    return false;
}

/* Sets a key that the request does not give. */
static enum rc fill(struct arena *arena, struct context *context, struct str name, struct str lower, struct str value)
{
    struct str *values = ARENA_NEW(arena, struct str);
    const struct context_key key = {
        .name = lower, .written = name, .state = CONTEXT_PRESENT, .values = values, .count = 1};

    if (value.at == NULL || values == NULL)
        return RC_NO_MEMORY;
    *values = value;
    return context_fill(context, &key);
}

/* The keys that AWS's simulator takes from CallerArn, where the ARN tells them. */
static enum rc fill_principal(struct arena *arena, struct context *context, const struct caller *caller, struct str arn)
{
    static const struct str types[CALLER_KIND_COUNT] = {
        [CALLER_USER] = {"User", 4},
        [CALLER_ROLE_SESSION] = {"AssumedRole", 11},
        [CALLER_FEDERATED_USER] = {"FederatedUser", 13},
        [CALLER_ROOT] = {"Account", 7},
    };
    enum rc rc = fill(arena, context, STR("aws:PrincipalArn"), STR("aws:principalarn"), arn);

    if (rc == RC_OK)
        rc = fill(arena, context, STR("aws:PrincipalAccount"), STR("aws:principalaccount"), caller->account);
    if (rc == RC_OK)
        rc = fill(arena, context, STR("aws:PrincipalType"), STR("aws:principaltype"), types[caller->kind]);
    if (rc == RC_OK && caller->kind == CALLER_USER)
        rc = fill(arena, context, STR("aws:username"), STR("aws:username"), caller->name);
    if (rc == RC_OK && caller->kind == CALLER_ROOT)
        rc = fill(arena, context, STR("aws:userid"), STR("aws:userid"), caller->account);
    if (rc == RC_OK && caller->kind == CALLER_FEDERATED_USER)
        rc = fill(arena, context, STR("aws:userid"), STR("aws:userid"),
                  arena_printf(arena, "%.*s:%.*s", (int)caller->account.len, caller->account.at, (int)caller->name.len,
                               caller->name.at));
    return rc;
}

/* A session's ARN does not hold its role's path: aws:PrincipalArn does, where it is given. */
static enum rc role_arn(struct arena *arena, const struct context *context, struct caller *caller,
                        struct str *principal)
{
    const struct context_key *given = context_get(context, STR("aws:principalarn"));
    struct arn arn;

    if (given != NULL && given->state == CONTEXT_PRESENT && given->count == 1 && arn_read(given->values[0], &arn) &&
        str_starts_with(arn.resource, STR("role/"))) {
        caller->arn = *principal = given->values[0];
        caller->service_linked = str_starts_with(arn.resource, STR("role/aws-service-role/"));
        return RC_OK;
    }
    *principal = arena_printf(arena, "arn:%.*s:iam::%.*s:role/%.*s", (int)caller->partition.len, caller->partition.at,
                              (int)caller->account.len, caller->account.at, (int)caller->name.len, caller->name.at);
    return principal->at == NULL ? RC_NO_MEMORY : RC_OK;
}

/* aws:userid tells the unique id of a user, or of a session's role. */
static void take_unique_id(const struct context *context, struct caller *caller)
{
    const struct context_key *userid = context_get(context, STR("aws:userid"));
    struct str id;

    if (userid == NULL || userid->state != CONTEXT_PRESENT || userid->count != 1)
        return;
    id = userid->values[0];
    if (caller->kind == CALLER_USER)
        caller->unique_id = id;
    else if (caller->kind == CALLER_ROLE_SESSION)
        caller->unique_id = str_cut(&id, ':');
}

enum rc simulate_caller_from_arn(struct arena *arena, struct str text, struct context *context, struct caller *caller,
                                 bool *right)
{
    struct str principal = text;
    struct arn arn;
    enum rc rc = RC_OK;

    *right = arn_read(text, &arn) && arn_is_account(arn.account) && read_kind(arn, caller);
    if (!*right)
        return RC_OK;
    caller->partition = arn.partition;
    caller->account = arn.account;
    take_unique_id(context, caller);
    if (caller->kind == CALLER_USER || caller->kind == CALLER_ROOT) {
        caller->arn = text;
    } else if (caller->kind == CALLER_ROLE_SESSION && str_equal(arn.service, STR("iam"))) {
        caller->arn = text;
        caller->service_linked = str_starts_with(arn.resource, STR("role/aws-service-role/"));
    } else if (caller->kind == CALLER_ROLE_SESSION) {
        rc = role_arn(arena, context, caller, &principal);
    }
    return rc == RC_OK ? fill_principal(arena, context, caller, principal) : rc;
}

struct caller simulate_caller_of(const struct simulate_request *request)
{
    return (struct caller){.kind = CALLER_USER, /* of an account that is not named, as AWS has it */
                           .identity = request->identity.layer,
                           .boundary = request->boundary.layer,
                           .session = request->session.layer,
                           .scps = request->scps,
                           .own_rcps = request->rcps};
}

static enum rc read_arn(struct arena *arena, struct json value, struct context *context, struct caller *caller,
                        struct err *err)
{
    struct str text = arena_copy(arena, json_string(value));
    bool right = false;

    if (text.at == NULL || simulate_caller_from_arn(arena, text, context, caller, &right) != RC_OK)
        return err_no_memory(err);
    if (!right)
        return simulate_wrong(err, value,
                              "CallerArn must be the ARN of a user, a role session, a federated user or the root user");
    return RC_OK;
}

enum rc simulate_read_caller(struct arena *arena, struct json root, struct simulate_request *out, struct err *err)
{
    struct caller caller = simulate_caller_of(out);
    struct context *context = context_new(arena, out->report ? CONTEXT_UNKNOWN : CONTEXT_MISSING);
    struct json value;
    enum rc rc = context == NULL ? err_no_memory(err) : read_entries(arena, root, context, err);

    if (rc == RC_OK)
        rc = simulate_member(root, STR("CallerArn"), JSON_STRING, &value, err);
    if (rc != RC_OK)
        return rc;
    if (json_is(value, JSON_NONE)) {
        if (out->resource.layer.given)
            return simulate_wrong(err, json_get(root, STR("ResourcePolicy")),
                                  "ResourcePolicy needs a CallerArn: its Principal must have somebody to match");
    } else {
        rc = read_arn(arena, value, context, &caller, err);
    }
    if (rc != RC_OK)
        return rc;
    out->caller = caller;
    out->context = context;
    return RC_OK;
}
