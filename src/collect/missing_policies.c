/* SPDX-License-Identifier: Apache-2.0
 *
 * Which policies the dump names and lacks, and the page that they become.
 *
 * AWS: IAM API Reference, GetAccountAuthorizationDetails, GetPolicy, GetPolicyVersion.
 */
#include "collect/missing_policies.h"

#include <stdlib.h>

#include "base/map.h"
#include "text/json.h"
#include "text/json_write.h"

struct missing_policy {
    struct str arn;
    struct str version;          /* the default one; empty: not known */
    struct buf policy, document; /* Policy and PolicyVersion, as JSON; empty: not fetched */
};

struct missing_policies {
    struct arena *arena;
    struct missing_policy *policies;
    size_t count, capacity;
};

void missing_policies_free(struct missing_policies *missing)
{
    if (missing == NULL)
        return;
    for (size_t i = 0; i < missing->count; i++) {
        buf_free(&missing->policies[i].policy);
        buf_free(&missing->policies[i].document);
    }
    arena_free(missing->arena);
    free(missing);
}

struct search {
    struct missing_policies *missing;
    struct map *seen; /* ARNs that are there, or are on the list */
};

static enum rc name_policy(struct search *search, struct str arn)
{
    struct missing_policies *missing = search->missing;
    if (arn.len == 0 || map_get(search->seen, arn) != NULL)
        return RC_OK;
    struct missing_policy *policy = ARENA_PUSH(missing->arena, missing->policies, missing->count, missing->capacity);
    struct str copy = arena_copy(missing->arena, arn);
    if (policy == NULL || copy.at == NULL)
        return RC_NO_MEMORY;
    *policy = (struct missing_policy){copy, STR_EMPTY, BUF_NEW(BUF_UNBOUNDED), BUF_NEW(BUF_UNBOUNDED)};
    missing->count++;
    return map_put(search->seen, copy, missing);
}

static enum rc look_at_entities(struct search *search, struct json list)
{
    enum rc rc = RC_OK;
    for (struct json_iter it = json_iter(list); rc == RC_OK && json_next(&it);) {
        struct json boundary = json_get(it.value, STR("PermissionsBoundary"));
        rc = name_policy(search, json_string(json_get(boundary, STR("PermissionsBoundaryArn"))));
        struct json_iter attached = json_iter(json_get(it.value, STR("AttachedManagedPolicies")));
        while (rc == RC_OK && json_next(&attached))
            rc = name_policy(search, json_string(json_get(attached.value, STR("PolicyArn"))));
    }
    return rc;
}

static int compare_policies(const void *left, const void *right)
{
    const struct missing_policy *a = left;
    const struct missing_policy *b = right;
    return str_compare(a->arn, b->arn);
}

static enum rc search_dump(struct search *search, struct json root)
{
    static const struct str lists[] = {{"UserDetailList", 14}, {"GroupDetailList", 15}, {"RoleDetailList", 14}};
    enum rc rc = RC_OK;
    for (struct json_iter it = json_iter(json_get(root, STR("Policies"))); rc == RC_OK && json_next(&it);) {
        struct str arn = json_string(json_get(it.value, STR("Arn")));
        if (arn.len > 0)
            rc = map_put(search->seen, arn, search->missing);
    }
    for (size_t i = 0; rc == RC_OK && i < sizeof lists / sizeof *lists; i++)
        rc = look_at_entities(search, json_get(root, lists[i]));
    return rc;
}

enum rc missing_policies_find(struct str dump, struct missing_policies **out, struct err *err)
{
    struct json_doc *doc = NULL;
    struct search search = {.missing = calloc(1, sizeof *search.missing)};
    if (search.missing == NULL)
        return err_no_memory(err);
    search.missing->arena = arena_new(0);
    search.seen = search.missing->arena == NULL ? NULL : map_new(search.missing->arena);
    enum rc rc = search.seen == NULL ? err_no_memory(err) : json_parse(NULL, dump, &doc, err);
    if (rc == RC_OK && search_dump(&search, json_root(doc)) != RC_OK)
        rc = err_no_memory(err);
    json_doc_free(doc); /* ARNs of `seen` that stood in it are not looked at again */
    if (rc != RC_OK) {
        missing_policies_free(search.missing);
        return rc;
    }
    if (search.missing->count > 0)
        qsort(search.missing->policies, search.missing->count, sizeof *search.missing->policies, compare_policies);
    *out = search.missing;
    return RC_OK;
}

size_t missing_policies_count(const struct missing_policies *missing)
{
    return missing->count;
}

struct str missing_policies_arn(const struct missing_policies *missing, size_t index)
{
    return missing->policies[index].arn;
}

struct str missing_policies_version(const struct missing_policies *missing, size_t index)
{
    return missing->policies[index].version;
}

enum rc missing_policies_described(struct missing_policies *missing, size_t index, struct str json, struct err *err)
{
    struct missing_policy *policy = &missing->policies[index];
    struct json_doc *doc = NULL;
    enum rc rc = json_parse(NULL, json, &doc, err);
    if (rc != RC_OK)
        return rc;
    struct json value = json_get(json_root(doc), STR("Policy"));
    struct str version = json_string(json_get(value, STR("DefaultVersionId")));
    if (version.len > 0) {
        policy->version = arena_copy(missing->arena, version);
        json_print(value, &policy->policy);
    }
    json_doc_free(doc);
    return (version.len > 0 && policy->version.at == NULL) || policy->policy.failed != RC_OK ? err_no_memory(err)
                                                                                             : RC_OK;
}

enum rc missing_policies_add(struct missing_policies *missing, size_t index, struct str json, struct err *err)
{
    struct missing_policy *policy = &missing->policies[index];
    struct json_doc *doc = NULL;
    enum rc rc = json_parse(NULL, json, &doc, err);
    if (rc != RC_OK)
        return rc;
    struct json value = json_get(json_root(doc), STR("PolicyVersion"));
    if (json_is(value, JSON_OBJECT))
        json_print(value, &policy->document);
    json_doc_free(doc);
    return policy->document.failed != RC_OK ? err_no_memory(err) : RC_OK;
}

static enum rc write_policy(struct json_writer *w, const struct missing_policy *policy)
{
    struct json_doc *doc = NULL;
    struct buf text = BUF_NEW(BUF_UNBOUNDED);
    enum rc rc = json_parse(NULL, buf_str(&policy->policy), &doc, NULL); /* what json_print wrote */
    if (rc != RC_OK)
        return rc;
    json_write_object(w);
    for (struct json_iter it = json_iter(json_root(doc)); json_next(&it);) {
        buf_reset(&text);
        json_print(it.value, &text);
        json_write_key(w, it.name);
        json_write_raw(w, buf_str(&text));
    }
    json_write_key(w, STR("PolicyVersionList"));
    json_write_array(w);
    json_write_raw(w, buf_str(&policy->document));
    json_write_array_end(w);
    json_write_object_end(w);
    rc = text.failed;
    buf_free(&text);
    json_doc_free(doc);
    return rc;
}

bool missing_policies_page(const struct missing_policies *missing, struct buf *out)
{
    static const struct str empty[] = {{"UserDetailList", 14}, {"GroupDetailList", 15}, {"RoleDetailList", 14}};
    struct json_writer w = json_writer(out, true);
    bool any = false;
    for (size_t i = 0; i < missing->count; i++)
        any = any || missing->policies[i].document.len > 0;
    if (!any)
        return false;
    json_write_object(&w);
    for (size_t i = 0; i < sizeof empty / sizeof *empty; i++) {
        json_write_key(&w, empty[i]);
        json_write_array(&w);
        json_write_array_end(&w);
    }
    json_write_key(&w, STR("Policies"));
    json_write_array(&w);
    for (size_t i = 0; i < missing->count; i++) {
        if (missing->policies[i].document.len > 0 && write_policy(&w, &missing->policies[i]) != RC_OK)
            out->failed = RC_NO_MEMORY;
    }
    json_write_array_end(&w);
    json_write_object_end(&w);
    buf_add_char(out, '\n');
    return out->failed == RC_OK;
}
