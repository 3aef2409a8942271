/* SPDX-License-Identifier: Apache-2.0
 *
 * One call to Organizations after the other; what kind of organization it is; documents and nodes.
 *
 * AWS: Organizations API Reference, DescribeOrganization, ListRoots, DescribePolicy.
 */
#include "collect/organization_parts.h"

#include <stdlib.h>

#include "collect/plan.h"
#include "text/json_write.h"

/* ---- Calls ---- */

/* A fact about the account. */
static bool is_not_in_use(const struct call_answer *answer)
{
    return str_equal(answer->code, STR("AWSOrganizationsNotInUseException"));
}

/* One line per operation: the worst that came of it. */
static enum rc keep_outcome(struct organization_reader *reader, const struct plan_row *row)
{
    const struct call_answer *answer = &reader->answer;
    struct collected_call *kept = NULL;
    for (size_t i = 0; i < reader->call_count; i++) {
        if (reader->calls[i].order == (size_t)row->operation)
            kept = &reader->calls[i];
    }
    if (kept == NULL) {
        kept = ARENA_PUSH(reader->arena, reader->calls, reader->call_count, reader->call_capacity);
        if (kept == NULL)
            return RC_NO_MEMORY;
        reader->call_count++;
        *kept = (struct collected_call){.order = (size_t)row->operation,
                                        .call = operation_get(row->operation)->name,
                                        .file = row->file,
                                        .status = CALL_COLLECTED};
    }
    kept->attempts += answer->attempts;
    if (kept->status != CALL_COLLECTED)
        return RC_OK;
    kept->status = is_not_in_use(answer) ? CALL_ABSENT : answer->status;
    kept->code = answer->code; /* call_perform put them into the arena */
    kept->message = answer->message;
    kept->request_id = answer->request_id;
    return RC_OK;
}

enum rc organization_ask(struct organization_reader *reader, enum operation_id operation,
                         const struct parameter *parameters, size_t count)
{
    const struct call call = {
        .operation = operation_get(operation),
        .credentials = reader->task->credentials,
        .account = reader->task->account,
        .parameters = parameters,
        .parameter_count = count,
    };
    json_doc_free(reader->doc);
    reader->doc = NULL;
    enum rc rc = call_perform(reader->task->client, &call, reader->arena, &reader->answer, reader->err);
    if (rc != RC_OK)
        return rc;
    const struct call_answer *answer = &reader->answer;
    if (answer->fatal)
        return err_set(reader->err, RC_BAD_INPUT, "%.*s", (int)answer->message.len, answer->message.at);
    if (answer->status == CALL_NO_MEMORY || keep_outcome(reader, plan_find(operation)) != RC_OK)
        return err_no_memory(reader->err);
    if (answer->status != CALL_COLLECTED)
        return RC_OK;
    return json_parse(NULL, answer->json, &reader->doc, reader->err);
}

struct json organization_answer(const struct organization_reader *reader, struct str member)
{
    struct json none = {NULL, 0};
    return reader->doc == NULL ? none : json_get(json_root(reader->doc), member);
}

/* ---- What kind of organization it is ---- */

struct str organization_type_name(enum organization_policy_type type)
{
    return type == ORGANIZATION_SCP ? STR("SERVICE_CONTROL_POLICY") : STR("RESOURCE_CONTROL_POLICY");
}

static void know(struct organization_tree *organization, enum levels_known known)
{
    for (int type = 0; type < ORGANIZATION_POLICY_TYPE_COUNT; type++)
        organization->known[type] = known;
}

/* That an account is in no organization is a fact, which the snapshot keeps. */
static enum rc keep_refusal(struct organization_reader *reader)
{
    struct str text = collected_refusal(reader->arena, operation_get(OPERATION_DESCRIBE_ORGANIZATION), &reader->answer);
    reader->organization->description = text;
    return text.at == NULL ? err_no_memory(reader->err) : RC_OK;
}

static enum rc copy_text(struct organization_reader *reader, struct json value, struct str *out)
{
    *out = arena_copy(reader->arena, json_string(value));
    return out->at == NULL ? err_no_memory(reader->err) : RC_OK;
}

static enum rc describe(struct organization_reader *reader)
{
    struct organization_tree *organization = reader->organization;
    enum rc rc = organization_ask(reader, OPERATION_DESCRIBE_ORGANIZATION, NULL, 0);
    if (rc != RC_OK)
        return rc;
    if (is_not_in_use(&reader->answer)) {
        know(organization, LEVELS_NONE);
        return keep_refusal(reader);
    }
    if (!organization_answered(reader))
        return RC_OK;
    struct json value = organization_answer(reader, STR("Organization"));
    organization->member = true;
    organization->description = reader->answer.json;
    rc = copy_text(reader, json_get(value, STR("Id")), &organization->id);
    if (rc == RC_OK)
        rc = copy_text(reader, json_get(value, STR("MasterAccountId")), &organization->management);
    if (rc == RC_OK && str_equal(json_string(json_get(value, STR("FeatureSet"))), STR("CONSOLIDATED_BILLING")))
        know(organization, LEVELS_NONE);
    return rc;
}

static enum levels_known type_in_force(struct json types, enum organization_policy_type type)
{
    for (struct json_iter it = json_iter(types); json_next(&it);) {
        if (!str_equal(json_string(json_get(it.value, STR("Type"))), organization_type_name(type)))
            continue;
        /* while it is being switched on or off, nobody can say */
        return str_equal(json_string(json_get(it.value, STR("Status"))), STR("ENABLED")) ? LEVELS_READ : LEVELS_UNKNOWN;
    }
    return LEVELS_NONE;
}

enum rc organization_begin(struct organization_reader *reader, struct str *root)
{
    struct organization_tree *organization = reader->organization;
    enum rc rc = describe(reader);
    *root = STR_EMPTY;
    if (rc != RC_OK || !organization->member)
        return rc;
    rc = organization_ask(reader, OPERATION_LIST_ROOTS, NULL, 0);
    struct json_iter it = json_iter(organization_answer(reader, STR("Roots")));
    if (rc != RC_OK || !json_next(&it)) /* an organization has one */
        return rc;
    for (int type = 0; type < ORGANIZATION_POLICY_TYPE_COUNT; type++) {
        if (organization->known[type] != LEVELS_NONE)
            organization->known[type] =
                type_in_force(json_get(it.value, STR("PolicyTypes")), (enum organization_policy_type)type);
    }
    return copy_text(reader, json_get(it.value, STR("Id")), root);
}

/* ---- Nodes and documents ---- */

struct organization_node *organization_node(struct organization_reader *reader, struct str id)
{
    struct organization_node *node = map_get(reader->nodes, id);
    if (node != NULL)
        return node;
    node = ARENA_NEW(reader->arena, struct organization_node);
    if (node == NULL)
        return NULL;
    node->id = arena_copy(reader->arena, id);
    if (node->id.at == NULL || map_put(reader->nodes, node->id, node) != RC_OK)
        return NULL;
    return node;
}

/* Policy.Content is JSON in a string. What is no JSON goes on as the string that it is: the reader of the snapshot says what is wrong. */
static enum rc content_as_json(struct organization_reader *reader, struct str content, struct str *out)
{
    struct json_doc *doc = NULL;
    struct err ignored = ERR_NONE;
    struct buf text = BUF_NEW(BUF_UNBOUNDED);
    if (json_parse(NULL, content, &doc, &ignored) == RC_OK) {
        json_print(json_root(doc), &text);
    } else {
        struct json_writer w = json_writer(&text, false);
        json_write_string(&w, content);
    }
    bool starved = ignored.code == RC_NO_MEMORY || text.failed != RC_OK;
    *out = starved ? STR_EMPTY : arena_copy(reader->arena, buf_str(&text));
    err_clear(&ignored);
    json_doc_free(doc);
    buf_free(&text);
    return out->at == NULL ? err_no_memory(reader->err) : RC_OK;
}

enum rc organization_document(struct organization_reader *reader, struct str policy, struct str *out)
{
    const struct parameter parameter = {.name = STR("PolicyId"), .text = policy};
    struct str *known = map_get(reader->documents, policy);
    if (known != NULL) {
        *out = *known;
        return RC_OK;
    }
    struct str key = arena_copy(reader->arena, policy);
    known = ARENA_NEW(reader->arena, struct str);
    if (known == NULL || key.at == NULL)
        return err_no_memory(reader->err);
    enum rc rc = organization_ask(reader, OPERATION_DESCRIBE_POLICY, &parameter, 1);
    struct json content = json_get(organization_answer(reader, STR("Policy")), STR("Content"));
    if (rc == RC_OK && json_is(content, JSON_STRING))
        rc = content_as_json(reader, json_string(content), known);
    if (rc == RC_OK && map_put(reader->documents, key, known) != RC_OK)
        rc = err_no_memory(reader->err);
    *out = *known;
    return rc;
}

enum rc organization_policy_ids(struct organization_reader *reader, struct str **out, size_t *count)
{
    struct json list = organization_answer(reader, STR("Policies"));
    struct str *ids = ARENA_ARRAY(reader->arena, json_count(list), struct str);
    if (ids == NULL)
        return err_no_memory(reader->err);
    for (struct json_iter it = json_iter(list); json_next(&it);) {
        ids[it.index] = arena_copy(reader->arena, json_string(json_get(it.value, STR("Id"))));
        if (ids[it.index].at == NULL)
            return err_no_memory(reader->err);
    }
    *out = ids;
    *count = json_count(list);
    return RC_OK;
}

/* ---- Beginning and ending ---- */

enum rc organization_open(struct organization_reader *reader, const struct organization_task *task, struct err *err)
{
    *reader = (struct organization_reader){.task = task, .err = err};
    struct organization_tree *organization = calloc(1, sizeof *organization);
    if (organization == NULL)
        return err_no_memory(err);
    organization->arena = reader->arena = arena_new(0);
    if (reader->arena != NULL) {
        reader->nodes = map_new(reader->arena);
        reader->documents = map_new(reader->arena);
    }
    if (reader->nodes == NULL || reader->documents == NULL) {
        organization_free(organization);
        return err_no_memory(err);
    }
    reader->organization = organization;
    return RC_OK;
}

static int compare_accounts(const void *left, const void *right)
{
    const struct organization_account *a = left;
    const struct organization_account *b = right;
    return str_compare(a->id, b->id);
}

enum rc organization_close(struct organization_reader *reader, enum rc rc, struct organization_tree **out)
{
    struct organization_tree *organization = reader->organization;
    json_doc_free(reader->doc);
    if (rc != RC_OK) {
        organization_free(organization);
        return rc;
    }
    if (reader->account_count > 0)
        qsort(reader->accounts, reader->account_count, sizeof *reader->accounts, compare_accounts);
    organization->accounts = reader->accounts;
    organization->account_count = reader->account_count;
    organization->calls = reader->calls;
    organization->call_count = reader->call_count;
    *out = organization;
    return RC_OK;
}
