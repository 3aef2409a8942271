/* SPDX-License-Identifier: Apache-2.0
 *
 * Policies of the dump: managed ones by ARN, and what hangs on a user, a group or a role.
 *
 * AWS: IAM API Reference, ManagedPolicyDetail, PolicyVersion, PolicyDetail, AttachedPolicy,
 * AttachedPermissionsBoundary.
 */
#include "account/load.h"
#include "account/load_helper.h"

/* All policies that AWS has written take about 12 MiB. Snapshots that call more than this AWS's keep it to themselves. */
#define SHARED_MOST ((size_t)32 << 20)

/* Whether other accounts of a run have the same document: what AWS wrote, and what an organization lays on all. The
 * rest goes with the account, so that a run over thousands keeps the documents of one. */
static bool is_shared(const struct load *load, enum policy_type type, struct str label)
{
    struct arn arn;
    if (policy_cache_size(load->shared) >= SHARED_MOST)
        return false;
    return type == POLICY_SCP || type == POLICY_RCP || (arn_read(label, &arn) && str_equal(arn.account, STR("aws")));
}

static enum rc add_site(struct load *load, const struct policy_document *document, struct json value, struct str label)
{
    struct policy_site *site = ARENA_PUSH(load->arena, load->sites, load->site_count, load->site_capacity);
    if (site == NULL)
        return RC_NO_MEMORY;
    *site = (struct policy_site){document, label, value, load->site_count++};
    return RC_OK;
}

enum rc load_document(struct load *load, enum policy_type type, struct json value, struct str label,
                      const struct policy_document **out)
{
    const struct policy_document *document = NULL;
    struct policy_cache *own = load->account->own_policies;
    bool shared = is_shared(load, type, label);
    bool promised = !shared && load->helper != NULL && type != POLICY_SCP && type != POLICY_RCP;
    enum rc rc;
    if (promised) {
        rc = policy_cache_promise(own, type, value, &document, load->err);
        load_helper_wake(load->helper);
    } else {
        rc = policy_cache_parse(shared ? load->shared : own, type, value, &document, load->err);
    }
    if (rc != RC_OK)
        return rc;
    *out = document;
    return promised || load_is_faulty(load, document) ? add_site(load, document, value, label) : RC_OK;
}

enum rc load_missing_document(struct load *load, struct str label)
{
    if (map_get(load->missing_documents, label) != NULL)
        return RC_OK;
    enum rc rc = map_put(load->missing_documents, label, load);
    if (rc != RC_OK)
        return rc;
    return account_warn(load->account, "policy-document-missing",
                        "%s is in force, but the snapshot lacks its document: what it allows or denies is unknown",
                        load_shown(load, label));
}

/* ---- Managed policies ---- */

/* What follows the last slash of "policy/a/b/Name". */
static struct str last_part(struct str resource)
{
    struct str rest = resource;
    struct str part = STR_EMPTY;
    while (rest.at != NULL)
        part = str_cut(&rest, '/');
    return part;
}

/* The version in force: the one that DefaultVersionId names, else the one marked so, else the only one. */
static enum rc default_version(struct load *load, struct json value, struct managed_policy *policy)
{
    struct load_list list;
    struct str wanted;
    struct json named = {0};
    struct json marked = {0};
    struct json only = {0};
    enum rc rc = load_text(load, value, STR("DefaultVersionId"), &wanted);
    if (rc == RC_OK)
        rc = load_list(load, value, STR("PolicyVersionList"), JSON_OBJECT, &list);
    while (rc == RC_OK && load_next(&list)) {
        struct str id;
        bool in_force = false;
        rc = load_no_duplicates(load, list.value);
        if (rc == RC_OK)
            rc = load_text(load, list.value, STR("VersionId"), &id);
        if (rc == RC_OK)
            rc = load_bool(load, list.value, STR("IsDefaultVersion"), &in_force);
        if (rc != RC_OK)
            break;
        if (named.doc == NULL && wanted.len != 0 && str_equal(id, wanted))
            named = list.value;
        if (marked.doc == NULL && in_force)
            marked = list.value;
        only = list.value;
    }
    if (rc != RC_OK)
        return rc;

    struct json version = named;
    if (version.doc == NULL && wanted.len == 0)
        version = marked.doc == NULL && list.count == 1 ? only : marked;
    policy->version = wanted;
    if (wanted.len == 0)
        rc = load_text(load, version, STR("VersionId"), &policy->version);
    policy->place = json_get(version, STR("Document"));
    if (json_is(policy->place, JSON_NULL))
        policy->place = (struct json){0};
    return rc;
}

static enum rc read_managed(struct load *load, struct json value, struct managed_policy *out)
{
    struct arn arn = {0};
    enum rc rc = load_no_duplicates(load, value);
    if (rc == RC_OK)
        rc = load_text(load, value, STR("Arn"), &out->arn);
    if (rc == RC_OK)
        rc = load_text(load, value, STR("PolicyName"), &out->name);
    if (rc == RC_OK)
        rc = load_text(load, value, STR("Path"), &out->path);
    if (rc == RC_OK)
        rc = default_version(load, value, out);
    if (rc != RC_OK)
        return rc;

    if (out->arn.len == 0) {
        if (out->name.len == 0 || load->account->id.len == 0)
            return load_fault(load, value, "a managed policy without Arn");
        const struct str parts[] = {STR("arn:"),    load->account->partition,
                                    STR(":iam::"),  load->account->id,
                                    STR(":policy"), out->path.len == 0 ? STR("/") : out->path,
                                    out->name};
        out->arn = arena_join(load->arena, parts, sizeof parts / sizeof *parts);
        if (out->arn.at == NULL)
            return RC_NO_MEMORY;
    }
    (void)arn_read(out->arn, &arn); /* load_account_id.c has refused what is no ARN */
    out->aws_managed = str_equal(arn.account, STR("aws"));
    if (out->name.len == 0)
        out->name = last_part(arn.resource);
    if (out->place.doc == NULL)
        return RC_OK;
    return load_document(load, POLICY_IDENTITY, out->place, out->arn, &out->document);
}

enum rc load_policies(struct load *load)
{
    struct account *account = load->account;
    struct load_list list;
    size_t most = 0;
    enum rc rc = RC_OK;

    for (size_t i = 0; rc == RC_OK && i < load->page_count; i++) {
        rc = load_list(load, load->pages[i], STR("Policies"), JSON_OBJECT, &list);
        most += list.count;
    }
    load->policies = ARENA_ARRAY(load->arena, most, struct managed_policy);
    load->missing_documents = map_new(load->arena);
    account->policies_by_arn = map_new_for(load->arena, most);
    if (rc == RC_OK && (load->policies == NULL || account->policies_by_arn == NULL || load->missing_documents == NULL))
        rc = RC_NO_MEMORY;

    for (size_t i = 0; rc == RC_OK && i < load->page_count; i++) {
        rc = load_list(load, load->pages[i], STR("Policies"), JSON_OBJECT, &list);
        while (rc == RC_OK && load_next(&list)) {
            struct managed_policy policy = {0};
            rc = read_managed(load, list.value, &policy);
            if (rc != RC_OK)
                break;
            /* One that is on two pages changed while it was read: the later one counts. */
            struct managed_policy *place = map_get(account->policies_by_arn, policy.arn);
            if (place == NULL) {
                place = &load->policies[load->policy_count++];
                rc = map_put(account->policies_by_arn, policy.arn, place);
            } else {
                rc = account_warn(account, "duplicate-entity", "%s is in the dump twice: the later one counts",
                                  load_shown(load, policy.arn));
            }
            *place = policy;
        }
    }
    account->policies = load->policies;
    account->policy_count = load->policy_count;
    return rc;
}

/* ---- What hangs on an entity ---- */

/* "role/NAME:POLICY", as evidence shows an inline policy; one without a name is counted. */
static struct str inline_label(struct load *load, const char *kind, struct str entity, struct str policy, size_t index)
{
    if (policy.len == 0) {
        policy = arena_printf(load->arena, "#%zu", index + 1);
        if (policy.at == NULL)
            return policy;
    }
    const struct str parts[] = {str_of(kind), STR("/"), entity, STR(":"), policy};
    return arena_join(load->arena, parts, sizeof parts / sizeof *parts);
}

/* Appends to the identity layer, whose array has room for it. */
static void add_reference(struct entity *entity, const struct policy_document *document, struct str label)
{
    struct policy_ref *policies = (struct policy_ref *)(uintptr_t)entity->identity.policies; /* the entity's own */
    policies[entity->identity.count++] = (struct policy_ref){.document = document, .name = label};
}

enum rc load_inline_policies(struct load *load, struct json object, struct str member, const char *kind,
                             struct entity *out)
{
    struct load_list list;
    enum rc rc = load_list(load, object, member, JSON_OBJECT, &list);
    struct inline_policy *policies = ARENA_ARRAY(load->arena, list.count, struct inline_policy);
    if (rc == RC_OK && policies == NULL)
        rc = RC_NO_MEMORY;

    for (size_t i = 0; rc == RC_OK && load_next(&list); i++) {
        struct inline_policy *policy = &policies[i];
        rc = load_no_duplicates(load, list.value);
        if (rc == RC_OK)
            rc = load_text(load, list.value, STR("PolicyName"), &policy->name);
        if (rc != RC_OK)
            break;
        struct str label = inline_label(load, kind, out->name, policy->name, i);
        if (label.at == NULL)
            return RC_NO_MEMORY;
        policy->place = json_get(list.value, STR("PolicyDocument"));
        if (json_is(policy->place, JSON_NONE) || json_is(policy->place, JSON_NULL)) {
            policy->place = (struct json){0};
            rc = load_missing_document(load, label);
        } else {
            rc = load_document(load, POLICY_IDENTITY, policy->place, label, &policy->document);
        }
        add_reference(out, policy->document, label);
    }
    out->inline_policies = policies;
    out->inline_count = list.count;
    return rc;
}

enum rc load_attached_policies(struct load *load, struct json object, struct entity *out)
{
    struct load_list list;
    enum rc rc = load_list(load, object, STR("AttachedManagedPolicies"), JSON_OBJECT, &list);
    struct attached_policy *attached = ARENA_ARRAY(load->arena, list.count, struct attached_policy);
    if (rc == RC_OK && attached == NULL)
        rc = RC_NO_MEMORY;

    for (size_t i = 0; rc == RC_OK && load_next(&list); i++) {
        struct attached_policy *policy = &attached[i];
        rc = load_no_duplicates(load, list.value);
        if (rc == RC_OK)
            rc = load_text(load, list.value, STR("PolicyArn"), &policy->arn);
        if (rc == RC_OK)
            rc = load_text(load, list.value, STR("PolicyName"), &policy->name);
        if (rc == RC_OK && policy->arn.len == 0)
            rc = load_fault(load, list.value, "an attached policy without PolicyArn");
        if (rc != RC_OK)
            break;
        if (policy->name.len == 0)
            policy->name = last_part(policy->arn);
        const struct managed_policy *managed = map_get(load->account->policies_by_arn, policy->arn);
        policy->policy = managed != NULL && managed->document != NULL ? managed : NULL;
        add_reference(out, policy->policy == NULL ? NULL : managed->document, policy->arn);
        if (policy->policy == NULL)
            rc = load_missing_document(load, policy->arn);
    }
    out->attached = attached;
    out->attached_count = list.count;
    return rc;
}

/* The document is read once more for this place: its type is part of how it is read. */
enum rc load_boundary(struct load *load, struct json object, struct entity *out)
{
    struct json value = json_get(object, STR("PermissionsBoundary"));
    if (json_is(value, JSON_NONE) || json_is(value, JSON_NULL))
        return RC_OK;
    if (!json_is(value, JSON_OBJECT))
        return load_fault(load, value, "PermissionsBoundary is %s, not an object", json_type_name(json_type(value)));
    enum rc rc = load_no_duplicates(load, value);
    if (rc == RC_OK)
        rc = load_text(load, value, STR("PermissionsBoundaryArn"), &out->boundary_arn);
    if (rc == RC_OK && out->boundary_arn.len == 0)
        rc = load_fault(load, value, "a permissions boundary without PermissionsBoundaryArn");
    if (rc != RC_OK)
        return rc;

    struct policy_ref *reference = ARENA_NEW(load->arena, struct policy_ref);
    if (reference == NULL)
        return RC_NO_MEMORY;
    reference->name = out->boundary_arn;
    out->boundary = (struct layer){.given = true, .policies = reference, .count = 1};
    const struct managed_policy *managed = map_get(load->account->policies_by_arn, out->boundary_arn);
    if (managed == NULL || managed->place.doc == NULL)
        return load_missing_document(load, out->boundary_arn);
    return load_document(load, POLICY_BOUNDARY, managed->place, out->boundary_arn, &reference->document);
}
