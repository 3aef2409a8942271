/* SPDX-License-Identifier: Apache-2.0
 *
 * Who we are.
 *
 * AWS: STS API Reference, GetCallerIdentity.
 */
#include "collect/identity.h"

#include "policy/arn.h"
#include "text/json.h"

struct str identity_partition(struct str arn)
{
    if (!str_starts_with(arn, STR("arn:")))
        return STR_EMPTY;
    struct str rest = str_from(arn, 4);
    return str_cut(&rest, ':');
}

static enum rc copy_member(struct arena *arena, struct json root, const char *name, struct str *out, struct err *err)
{
    struct str text = json_string(json_get(root, str_of(name)));
    if (text.len == 0)
        return err_set(err, RC_BAD_INPUT, "GetCallerIdentity's answer has no %s", name);
    *out = arena_copy(arena, text);
    return out->at == NULL ? err_no_memory(err) : RC_OK;
}

static enum rc check(const struct identity *identity, struct str region, struct err *err)
{
    if (!arn_is_account(identity->account)) /* it becomes a part of ARNs, and the name of a folder */
        return err_set(err, RC_BAD_INPUT, "GetCallerIdentity's answer names an account that is not 12 digits");
    if (identity->partition.len == 0)
        return err_set(err, RC_BAD_INPUT, "GetCallerIdentity's answer has an Arn that is none");
    if (region.len == 0 || str_equal(region_partition(region), identity->partition))
        return RC_OK;
    (void)err_set(err, RC_BAD_INPUT, "the Region %.*s is in partition %.*s, but the credentials are of partition %.*s",
                  (int)region.len, region.at, (int)region_partition(region).len, region_partition(region).at,
                  (int)identity->partition.len, identity->partition.at);
    err_hint(err, "name a Region of that partition with --region");
    return RC_BAD_INPUT;
}

enum rc identity_read(struct client *client, const struct credential_source *credentials, struct str region,
                      struct arena *arena, struct identity *out, struct err *err)
{
    const struct call call = {.operation = operation_get(OPERATION_GET_CALLER_IDENTITY), .credentials = credentials};
    struct identity identity = {0};
    struct json_doc *doc = NULL;
    enum rc rc = call_perform(client, &call, arena, &identity.answer, err);
    if (rc != RC_OK)
        return rc;
    const struct call_answer *answer = &identity.answer;
    if (answer->status == CALL_NO_MEMORY)
        return err_no_memory(err);
    if (answer->fatal)
        return err_set(err, RC_BAD_INPUT, "%.*s", (int)answer->message.len, answer->message.at);
    if (answer->status != CALL_COLLECTED)
        return err_set(err, RC_IO, "GetCallerIdentity: %.*s%s%.*s", (int)answer->code.len, answer->code.at,
                       answer->message.len > 0 ? ": " : "", (int)answer->message.len, answer->message.at);
    identity.json = answer->json;
    rc = json_parse(NULL, answer->json, &doc, err);
    if (rc != RC_OK)
        return rc;
    rc = copy_member(arena, json_root(doc), "Account", &identity.account, err);
    if (rc == RC_OK)
        rc = copy_member(arena, json_root(doc), "Arn", &identity.arn, err);
    if (rc == RC_OK)
        rc = copy_member(arena, json_root(doc), "UserId", &identity.user_id, err);
    json_doc_free(doc);
    identity.partition = identity_partition(identity.arn);
    if (rc == RC_OK)
        rc = check(&identity, region, err);
    if (rc == RC_OK)
        *out = identity;
    return rc;
}
