/* SPDX-License-Identifier: Apache-2.0
 *
 * What the organization lays on the account: the levels of service-control-policies.json and
 * resource-control-policies.json, and what describe-organization.json tells (snapshot.md).
 *
 * AWS: Organizations User Guide, SCP evaluation, Resource control policies (RCPs); API Reference,
 * DescribeOrganization.
 */
#include "account/load.h"

/* ---- Levels ---- */

/* "r-ab12:1": the level and the number of the policy on it, since the documents have no name there. */
static struct str level_label(struct load *load, const char *kind, struct str target, size_t index)
{
    struct str number = arena_printf(load->arena, ":%zu", index + 1);
    const struct str parts[] = {str_of(kind), STR("/"), target, number};
    return number.at == NULL ? number : arena_join(load->arena, parts, sizeof parts / sizeof *parts);
}

static enum rc read_level(struct load *load, enum policy_type type, struct json value, struct level *out)
{
    const char *kind = policy_type_name(type);
    struct json policies = json_get(value, STR("policies"));
    if (!json_is(value, JSON_OBJECT))
        return load_fault(load, value, "a level is %s, not an object with target and policies",
                          json_type_name(json_type(value)));
    enum rc rc = load_no_duplicates(load, value);
    if (rc == RC_OK)
        rc = load_text(load, value, STR("target"), &out->target);
    if (rc == RC_OK && out->target.len == 0)
        rc = load_fault(load, value, "a level without target");
    if (rc == RC_OK && !json_is(policies, JSON_ARRAY) && !json_is(policies, JSON_NULL))
        rc = load_fault(load, json_is(policies, JSON_NONE) ? value : policies,
                        "the policies of level %s are %s, not a list", load_shown(load, out->target),
                        json_type_name(json_type(policies)));
    if (rc != RC_OK)
        return rc;

    struct policy_ref *references = ARENA_ARRAY(load->arena, json_count(policies), struct policy_ref);
    if (references == NULL)
        return RC_NO_MEMORY;
    out->layer = (struct layer){.given = true, .policies = references, .count = json_count(policies)};
    for (struct json_iter it = json_iter(policies); rc == RC_OK && json_next(&it);) {
        struct str label = level_label(load, kind, out->target, it.index);
        if (label.at == NULL)
            return RC_NO_MEMORY;
        references[it.index].name = label;
        rc = load_document(load, type, it.value, label, &references[it.index].document);
    }
    return rc;
}

/* The file is about this account: its last level names no other. */
static enum rc check_target(struct load *load, struct json root, const struct levels *levels)
{
    for (struct json_iter it = json_iter(root); json_next(&it);) {
        struct str target = levels->levels[it.index].target;
        if (arn_is_account(target)) {
            enum rc rc = load_same_account(load, target, json_get(it.value, STR("target")));
            if (rc != RC_OK)
                return rc;
        }
    }
    return RC_OK;
}

static enum rc read_levels(struct load *load, const char *name, enum policy_type type, struct levels *out)
{
    bool there;
    struct json root;
    enum rc rc = load_json_file(load, name, JSON_ARRAY, &there, &root);
    if (rc != RC_OK || !there)
        return rc;
    struct level *levels = ARENA_ARRAY(load->arena, json_count(root), struct level);
    if (levels == NULL)
        return RC_NO_MEMORY;
    for (struct json_iter it = json_iter(root); rc == RC_OK && json_next(&it);)
        rc = read_level(load, type, it.value, &levels[it.index]);
    *out = (struct levels){.known = true, .levels = levels, .count = json_count(root)};
    return rc == RC_OK ? check_target(load, root, out) : rc;
}

/* RCPFullAWSAccess: everything, for everybody, without conditions. A statement of an RCP that allows anything else is
 * faulty. */
static bool allows_all(const struct policy_document *document)
{
    for (size_t i = 0; document != NULL && i < document->statement_count; i++) {
        const struct policy_statement *s = &document->statements[i];
        if (s->effect == EFFECT_ALLOW && !s->fault)
            return true;
    }
    return false;
}

static enum rc warn_of_bare_rcps(struct load *load)
{
    enum rc rc = RC_OK;
    for (size_t i = 0; rc == RC_OK && i < load->account->rcps.count; i++) {
        const struct level *level = &load->account->rcps.levels[i];
        bool whole = false;
        for (size_t p = 0; p < level->layer.count; p++)
            whole = whole || allows_all(level->layer.policies[p].document);
        if (!whole)
            rc = account_warn(load->account, "rcp-full-access-missing",
                              "level %s of resource-control-policies.json lacks RCPFullAWSAccess, which cannot be"
                              " detached: it is read as having it",
                              load_shown(load, level->target));
    }
    return rc;
}

/* ---- The organization ---- */

static enum rc read_description(struct load *load, struct json root)
{
    struct account *account = load->account;
    struct json value = json_get(root, STR("Organization"));
    struct str management = STR_EMPTY;
    struct str features = STR_EMPTY;
    struct str id = STR_EMPTY;
    if (!json_is(value, JSON_OBJECT))
        return load_fault(load, root,
                          "no Organization: neither the answer of describe-organization nor an error it printed");
    enum rc rc = load_no_duplicates(load, value);
    if (rc == RC_OK)
        rc = load_text(load, value, STR("Id"), &id);
    if (rc == RC_OK)
        rc = load_text(load, value, STR("MasterAccountId"), &management);
    if (rc == RC_OK && management.len == 0)
        rc = load_text(load, value, STR("ManagementAccountId"), &management);
    if (rc == RC_OK)
        rc = load_text(load, value, STR("FeatureSet"), &features);
    if (rc == RC_OK && !str_starts_with(id, STR("o-")))
        rc = load_fault(load, value, "an organization without an Id that begins with o-");
    if (rc != RC_OK)
        return rc;

    account->organization = (struct organization){.known = true, .member = true, .id = id};
    account->management_known = management.len != 0 && account->id.len != 0;
    account->management = account->management_known && str_equal(management, account->id);
    /* No SCP or RCP reaches the management account, and there are none without all features. */
    bool none_applies = account->management || str_equal(features, STR("CONSOLIDATED_BILLING"));
    account->scps.known = account->scps.known || none_applies;
    account->rcps.known = account->rcps.known || none_applies;
    return RC_OK;
}

/* The text that the AWS CLI printed instead of an answer. */
static enum rc read_refusal(struct load *load, struct str text)
{
    struct account *account = load->account;
    if (str_contains(text, STR("AWSOrganizationsNotInUseException"))) {
        account->organization.known = true;
        account->management_known = true;
        account->scps.known = true;
        account->rcps.known = true;
        return RC_OK;
    }
    return account_warn(account, "organization-unknown", "describe-organization.json holds no answer: %s",
                        text.len == 0 ? "it is empty" : load_shown(load, text));
}

static enum rc read_organization(struct load *load)
{
    bool there;
    struct str path;
    struct str bytes;
    enum rc rc = load_file(load, "describe-organization.json", &there, &path, &bytes);
    if (rc != RC_OK || !there)
        return rc;
    if (!load_is_json(bytes))
        return read_refusal(load, str_trim(bytes));
    struct json root;
    rc = load_parse_last(load, JSON_OBJECT, &root);
    return rc == RC_OK ? read_description(load, root) : rc;
}

/* "o-…/r-…/ou-…/", as aws:PrincipalOrgPaths has it: the levels tell the way down. */
static enum rc build_path(struct load *load)
{
    struct account *account = load->account;
    const struct levels *levels = account->scps.count != 0 ? &account->scps : &account->rcps;
    if (account->organization.id.len == 0 || levels->count == 0 ||
        !str_starts_with(levels->levels[0].target, STR("r-")))
        return RC_OK;
    struct str *parts = ARENA_ARRAY(load->arena, 2 * (levels->count + 1), struct str);
    size_t count = 0;
    if (parts == NULL)
        return RC_NO_MEMORY;
    parts[count++] = account->organization.id;
    parts[count++] = STR("/");
    for (size_t i = 0; i < levels->count; i++) {
        struct str target = levels->levels[i].target;
        if (arn_is_account(target))
            break;
        if (i != 0 && !str_starts_with(target, STR("ou-")))
            return RC_OK; /* not AWS's ids: what they make is no path of AWS's */
        parts[count++] = target;
        parts[count++] = STR("/");
    }
    account->organization.path = arena_join(load->arena, parts, count);
    return account->organization.path.at == NULL ? RC_NO_MEMORY : RC_OK;
}

static enum rc warn_of_unknown(struct load *load)
{
    struct account *account = load->account;
    if (!account->scps.known)
        return account_warn(account, "scp-unknown", "no SCP%s is known: verdicts hold for the account's own policies",
                            account->rcps.known ? "" : " or RCP");
    if (!account->rcps.known)
        return account_warn(account, "rcp-unknown",
                            "no RCP is known: verdicts hold for the account's own policies and SCPs");
    return RC_OK;
}

enum rc load_organization(struct load *load)
{
    struct account *account = load->account;
    enum rc rc = read_levels(load, "service-control-policies.json", POLICY_SCP, &account->scps);
    if (rc == RC_OK)
        rc = read_levels(load, "resource-control-policies.json", POLICY_RCP, &account->rcps);
    if (rc == RC_OK)
        rc = read_organization(load);
    if (rc == RC_OK)
        rc = build_path(load);
    if (rc == RC_OK)
        rc = warn_of_bare_rcps(load);
    return rc == RC_OK ? warn_of_unknown(load) : rc;
}
