/* SPDX-License-Identifier: Apache-2.0
 *
 * Who asks for what, with which keys, under which layers of policies: made from bytes.
 */
#include "made_request.h"

#define COUNT(array) (sizeof(array) / sizeof *(array))
#define A            MADE_ACCOUNT
#define X            MADE_OTHER

static const char *const callers[] = {
    "arn:aws:iam::" A ":user/ann",
    "arn:aws:sts::" A ":assumed-role/Ops/alice",
    "arn:aws:iam::" A ":user/team/Bob",
    "arn:aws:sts::" A ":federated-user/fay",
    "arn:aws:sts::" A ":assumed-role/Support/s-1",
    "arn:aws:iam::" A ":root",
};

/* An action and the resources that it may be asked with; a resource NULL: none. */
static const struct {
    const char *action;
    const char *resources[3];
} services[] = {
    {"s3:GetObject", {"arn:aws:s3:::b/k", "arn:aws:s3:::b/ann/1:2/x", "arn:aws:s3:::b/*"}},
    {"support:CreateCase", {NULL, NULL, NULL}},
    {"sqs:SendMessage",
     {"arn:aws:sqs:us-east-2:" A ":ann-queue", "arn:aws:sqs:eu-west-1:" X ":q", "arn:aws-cn:sqs:cn-north-1:" A ":q"}},
    {"iam:GetUser", {"arn:aws:iam::" A ":user/ann", "arn:aws:iam::" A ":user/team/Bob", "arn:aws:iam::" A ":user/A"}},
    {"kms:Decrypt", {"arn:aws:kms:us-east-1:" A ":key/k-1", "arn:aws:kms:us-east-1:" X ":key/k-2", NULL}},
    {"kms:RetireGrant", {"arn:aws:kms:us-east-1:" A ":key/k-1", NULL, "arn:aws:kms:us-east-1:" A ":alias/x"}},
    {"dynamodb:GetItem",
     {"arn:aws:dynamodb:us-east-1:" A ":table/t", "arn:aws:dynamodb:us-east-1:" X ":table/t", NULL}},
    {"lambda:InvokeFunction",
     {"arn:aws:lambda:us-east-1:" A ":function:f:1", "arn:aws:lambda:us-east-1:" A ":job", NULL}},
    {"s3:ListAllMyBuckets", {NULL, NULL, NULL}},
    {"sts:GetCallerIdentity", {NULL, NULL, NULL}},
    {"mechanicalturk:GetHIT", {NULL, NULL, NULL}},
    {"acme:Do", {"arn:aws:acme:r:" A ":a/b", "arn:aws:acme:::a", NULL}},
    {"ec2:StartInstances", {"arn:aws:ec2:us-east-1:" A ":instance/i-1", NULL, NULL}},
};
static const char *const roles[] = {
    "arn:aws:iam::" A ":role/Support", "arn:aws:iam::" A ":role/team/Ops",
    "arn:aws:iam::" X ":role/Support", "arn:aws:iam::" A ":role/aws-service-role/x.amazonaws.com/R",
    "arn:aws:iam::" A ":role/Ops",     "arn:aws-cn:iam::" A ":role/Support",
};
static const char *const assumptions[] = {"sts:AssumeRole", "sts:assumerole", "sts:AssumeRoleWithSAML",
                                          "sts:AssumeRoleWithWebIdentity"};

static bool is_session(const struct made_request *made)
{
    return str_contains(made->caller, STR(":assumed-role/"));
}
static bool is_root(const struct made_request *made)
{
    return str_ends_with(made->caller, STR(":root"));
}

static bool choose_question(struct arena *arena, struct choices *choices, struct made_request *made)
{
    made->action_count = made->resource_count = 1;
    made->assumes = choose(choices, 4) == 1;
    if (made->assumes) {
        size_t which = choose(choices, 24);
        made->actions[0] = str_of(assumptions[which < COUNT(assumptions) ? which : 0]);
        made->resources[0] = str_of(roles[choose(choices, COUNT(roles))]);
        return true;
    }
    size_t service = choose(choices, COUNT(services));
    const char *resource = services[service].resources[choose(choices, 3)];
    made->actions[0] = str_of(services[service].action);
    made->resources[0] = resource == NULL ? STR("*") : str_of(resource);
    if (choose_rarely(choices, 12)) { /* an action of another service has no business with the resource */
        static const struct str others[] = {{"GetThing", 8}, {"Put", 3}, {"getobject", 9}};
        const struct str parts[] = {str_slice(made->actions[0], 0, str_find(made->actions[0], ':') + 1),
                                    others[choose(choices, COUNT(others))]};
        made->actions[1] = arena_join(arena, parts, 2);
        made->action_count = 2;
    }
    if (resource != NULL && choose_rarely(choices, 12)) {
        resource = services[service].resources[choose(choices, 3)];
        if (resource != NULL && !str_equal(str_of(resource), made->resources[0]))
            made->resources[made->resource_count++] = str_of(resource);
    }
    return made->action_count == 1 || made->actions[1].at != NULL;
}

/* Keys that AWS takes from who asks; that another is given is rare. */
static bool follows_from_caller(struct str key)
{
    return str_equal(key, STR("aws:PrincipalAccount")) || str_equal(key, STR("aws:PrincipalType")) ||
           str_equal(key, STR("aws:PrincipalArn")) || str_equal(key, STR("aws:username")) ||
           str_equal(key, STR("aws:userid"));
}

/* Whether the request has the key already, or cannot have it: aws:PrincipalArn tells the role of a session. */
static bool is_out_of_place(struct choices *choices, const struct made_request *made, struct str key)
{
    for (size_t i = 0; i < made->entry_count; i++) {
        if (str_equal_nocase(made->entries[i].key, key))
            return true;
    }
    if (str_equal(key, STR("aws:PrincipalArn")))
        return !is_session(made);
    return follows_from_caller(key) && !choose_rarely(choices, 3);
}

/* A key of the request; one without name: none. */
static bool choose_entry(struct arena *arena, struct choices *choices, const struct made_request *made,
                         struct made_entry *out)
{
    static const char *const told[] = {"arn:aws:iam::" A ":role/Ops", "arn:aws:iam::" A ":role/team/Ops",
                                       "arn:aws:iam::" A ":role/aws-service-role/x.amazonaws.com/Ops"};
    struct made_key key = made_key(choices);
    *out = (struct made_entry){.list = key.kind == MADE_LIST};
    if (is_out_of_place(choices, made, key.name))
        return true;
    out->key = choose_rarely(choices, 16) ? arena_copy_lower(arena, key.name) : key.name;
    out->count = out->list ? choose(choices, MADE_VALUES_MAX) : choose_rarely(choices, 16) ? choose(choices, 3) : 1;
    out->list = out->count != 1 || out->list;
    if (str_equal(key.name, STR("aws:PrincipalArn"))) {
        out->values[0] = str_of(told[choose(choices, COUNT(told))]);
        out->count = 1;
        out->list = false;
        return out->key.at != NULL;
    }
    for (size_t i = 0; i < out->count; i++) {
        out->values[i] = made_value(choices, key.kind, arena);
        if (out->values[i].at == NULL)
            return false;
    }
    return out->key.at != NULL;
}

static bool choose_entries(struct arena *arena, struct choices *choices, struct made_request *made)
{
    size_t count = choose(choices, MADE_ENTRIES_MAX + 1);
    for (size_t i = 0; i < count; i++) {
        struct made_entry entry;
        if (!choose_entry(arena, choices, made, &entry))
            return false;
        if (entry.key.len > 0)
            made->entries[made->entry_count++] = entry;
    }
    return true;
}

/* ---- Layers ---- */

static void write_policy(struct choices *choices, const struct made_request *made, enum made_policy type,
                         struct json_writer *json)
{
    struct buf text = BUF_NEW(BUF_UNBOUNDED);
    made_policy(choices, made, type, &text);
    json_write_string(json, buf_str(&text));
    buf_free(&text);
}

static void write_policies(struct choices *choices, const struct made_request *made, enum made_policy type,
                           size_t count, struct json_writer *json)
{
    json_write_array(json);
    for (size_t i = 0; i < count; i++)
        write_policy(choices, made, type, json);
    json_write_array_end(json);
}

static void write_levels(struct choices *choices, const struct made_request *made, enum made_policy type, bool aws,
                         struct json_writer *json)
{
    size_t count = choose(choices, 4);
    json_write_array(json);
    for (size_t i = 0; i < count; i++) {
        if (aws) {
            json_write_object(json);
            json_write_key(json, STR("ServiceControlPolicyInputList"));
        }
        write_policies(choices, made, type, choose_rarely(choices, 12) ? 0 : 1 + choose(choices, 2), json);
        if (aws)
            json_write_object_end(json);
    }
    json_write_array_end(json);
}

/* Who owns the resource, where its ARN does not say it. */
static void write_owner(struct choices *choices, const struct made_request *made, struct json_writer *json)
{
    if (!str_starts_with(made->resources[0], STR("arn:aws:s3:::")) || !choose_rarely(choices, 6))
        return;
    json_write_key(json, STR("ResourceOwner"));
    json_write_string(json, choose(choices, 2) == 0 ? STR("arn:aws:iam::" X ":root") : STR("arn:aws:iam::" A ":root"));
}

static void write_layers(struct choices *choices, const struct made_request *made, struct json_writer *json)
{
    size_t given = choose(choices, 64); /* a bit a layer: none, and the identity policy decides alone */
    bool resource = !str_equal(made->resources[0], STR("*")) && ((given & 1) != 0 || made->assumes);
    json_write_key(json, STR("PolicyInputList"));
    write_policies(choices, made, MADE_IDENTITY, choose_rarely(choices, 8) ? choose(choices, 3) : 1, json);
    if (resource) {
        json_write_key(json, STR("ResourcePolicy"));
        write_policy(choices, made, made->assumes ? MADE_TRUST : MADE_RESOURCE, json);
    }
    if ((given & 2) != 0) {
        json_write_key(json, STR("PermissionsBoundaryPolicyInputList"));
        write_policies(choices, made, MADE_BOUNDARY, 1, json);
    }
    if ((given & 4) != 0 && !is_root(made)) {
        json_write_key(json, STR("SessionPolicyInputList"));
        write_policies(choices, made, MADE_SESSION, 1 + choose(choices, 2), json);
    }
    if ((given & 8) != 0) {
        bool aws = choose_rarely(choices, 4);
        json_write_key(json, aws ? STR("OrderedOrganizationPolicyInputList") : STR("ServiceControlPolicyLevels"));
        write_levels(choices, made, MADE_SCP, aws, json);
    }
    if ((given & 16) != 0) {
        json_write_key(json, STR("ResourceControlPolicyLevels"));
        write_levels(choices, made, MADE_RCP, false, json);
    }
}

bool made_request(struct arena *arena, struct choices *choices, struct made_request *out)
{
    struct made_request made = {.caller = str_of(callers[choose(choices, COUNT(callers))])};
    struct buf members = BUF_NEW(BUF_UNBOUNDED);
    struct json_writer json = json_writer(&members, false);
    bool made_all = choose_question(arena, choices, &made) && choose_entries(arena, choices, &made);
    json_write_object(&json);
    json_write_key(&json, STR("CallerArn"));
    json_write_string(&json, made.caller);
    write_owner(choices, &made, &json);
    write_layers(choices, &made, &json);
    buf_add_char(&members, ',');
    made.members = arena_copy(arena, str_from(buf_str(&members), 1)); /* without the bracket */
    made_all = made_all && members.failed == RC_OK && made.members.at != NULL;
    buf_free(&members);
    *out = made;
    return made_all;
}

static void print_texts(struct json_writer *json, const char *name, const struct str *texts, size_t count)
{
    json_write_key(json, str_of(name));
    json_write_array(json);
    for (size_t i = 0; i < count; i++)
        json_write_string(json, texts[i]);
    json_write_array_end(json);
}

void made_request_print(const struct made_request *made, const struct str *actions, size_t action_count,
                        const struct str *resources, size_t resource_count, const struct made_entry *entries,
                        size_t entry_count, struct buf *out)
{
    struct buf rest = BUF_NEW(BUF_UNBOUNDED);
    struct json_writer json = json_writer(&rest, false);
    json_write_object(&json);
    print_texts(&json, "ActionNames", actions, action_count);
    print_texts(&json, "ResourceArns", resources, resource_count);
    json_write_key(&json, STR("ContextEntries"));
    json_write_array(&json);
    for (size_t i = 0; i < entry_count; i++) {
        json_write_object(&json);
        json_write_key(&json, STR("ContextKeyName"));
        json_write_string(&json, entries[i].key);
        print_texts(&json, "ContextKeyValues", entries[i].values, entries[i].count);
        json_write_key(&json, STR("ContextKeyType"));
        json_write_string(&json, entries[i].list ? STR("stringList") : STR("string"));
        json_write_object_end(&json);
    }
    json_write_array_end(&json);
    json_write_object_end(&json);
    buf_add_char(out, '{');
    buf_add(out, made->members);
    buf_add(out, str_from(buf_str(&rest), 1));
    buf_free(&rest);
}
