/* SPDX-License-Identifier: Apache-2.0
 *
 * What stands around the account: identity providers, its alias, its support plan, and how it was collected.
 *
 * AWS: IAM API Reference, ListSAMLProviders, ListOpenIDConnectProviders, ListAccountAliases; Support API
 * Reference, DescribeSeverityLevels.
 */
#include "account/load.h"

#include "text/date.h"

/* ---- Providers ---- */

static enum rc read_provider(struct load *load, struct json value, struct provider *out)
{
    struct arn arn;
    struct json place = json_get(value, STR("Arn"));
    enum rc rc = load_no_duplicates(load, value);
    if (rc == RC_OK)
        rc = load_text(load, value, STR("Arn"), &out->arn);
    if (rc != RC_OK)
        return rc;
    if (!arn_read(out->arn, &arn) || !arn_is_account(arn.account))
        return load_fault(load, json_is(place, JSON_NONE) ? value : place, "a provider without an ARN: %s",
                          load_shown(load, out->arn));
    out->name = str_from(arn.resource, str_find(arn.resource, '/') + 1);
    return load_same_account(load, arn.account, place);
}

static enum rc read_providers(struct load *load, const char *name, struct str member, struct provider_list *out)
{
    bool there;
    struct json root;
    struct load_list list;
    enum rc rc = load_json_file(load, name, JSON_OBJECT, &there, &root);
    if (rc != RC_OK || !there)
        return rc;
    if (json_is(json_get(root, member), JSON_NONE))
        return load_fault(load, root, "no %s: not the output of the command that the file is named after",
                          load_shown(load, member));
    rc = load_list(load, root, member, JSON_OBJECT, &list);
    struct provider *providers = ARENA_ARRAY(load->arena, list.count, struct provider);
    if (rc == RC_OK && providers == NULL)
        rc = RC_NO_MEMORY;
    for (size_t i = 0; rc == RC_OK && load_next(&list); i++)
        rc = read_provider(load, list.value, &providers[i]);
    *out = (struct provider_list){.known = true, .providers = providers, .count = list.count};
    return rc;
}

static enum rc read_alias(struct load *load)
{
    bool there;
    struct json root;
    struct load_list list;
    enum rc rc = load_json_file(load, "list-account-aliases.json", JSON_OBJECT, &there, &root);
    if (rc != RC_OK || !there)
        return rc;
    rc = load_list(load, root, STR("AccountAliases"), JSON_STRING, &list);
    if (rc == RC_OK && load_next(&list)) /* an account has at most one */
        load->account->alias = json_string(list.value);
    return rc;
}

/* ---- Support plan ---- */

/* An answer means a plan with the API; of the errors only one says something of the plan. */
static enum rc read_support_plan(struct load *load)
{
    struct account *account = load->account;
    bool there;
    struct str path;
    struct str bytes;
    struct json root;
    enum rc rc = load_file(load, "support-plan.json", &there, &path, &bytes);
    if (rc != RC_OK || !there)
        return rc;
    if (str_contains(bytes, STR("SubscriptionRequiredException"))) {
        account->support_plan = SUPPORT_PLAN_NO_API;
        account->support_plan_note = STR("a plan without the Support API: Basic or Developer");
        return RC_OK;
    }
    if (load_is_json(bytes)) {
        rc = load_parse_last(load, JSON_OBJECT, &root);
        if (rc != RC_OK)
            return rc;
        if (json_is(json_get(root, STR("severityLevels")), JSON_ARRAY)) {
            account->support_plan = SUPPORT_PLAN_API;
            account->support_plan_note = STR("a plan with the Support API");
            return RC_OK;
        }
        if (!str_contains(bytes, STR("Exception")) && !str_contains(bytes, STR("Error")))
            return load_fault(
                load, root,
                "no severityLevels: neither the answer of describe-severity-levels nor an error it printed");
    }
    struct str shown = str_of(load_shown(load, str_trim(bytes)));
    account->support_plan_note = shown.len == 0 ? STR("support-plan.json is empty") : shown;
    return account_warn(account, "support-plan-unknown", "support-plan.json does not tell the support plan: %s",
                        shown.len == 0 ? "it is empty" : shown.at);
}

/* ---- How it was collected ---- */

/* A call that brought nothing, and was not answered with "there is none". */
static enum rc read_call(struct load *load, struct json call)
{
    struct str name;
    struct str region;
    struct str status;
    struct str code;
    enum rc rc = load_no_duplicates(load, call);
    if (rc == RC_OK)
        rc = load_text(load, call, STR("call"), &name);
    if (rc == RC_OK)
        rc = load_text(load, call, STR("region"), &region);
    if (rc == RC_OK)
        rc = load_text(load, call, STR("status"), &status);
    if (rc == RC_OK)
        rc = load_text(load, call, STR("code"), &code);
    if (rc != RC_OK || str_equal(status, STR("collected")) || str_equal(status, STR("absent")))
        return rc;
    if (str_equal(status, STR("incomplete")) && str_equal(name, STR("GetAccountAuthorizationDetails")))
        load->account->truncated = true;
    return account_warn(load->account, "not-collected", "%s%s%s: %s%s%s%s when the snapshot was made",
                        load_shown(load, name), region.len == 0 ? "" : " in ", load_shown(load, region),
                        load_shown(load, status), code.len == 0 ? "" : " (", load_shown(load, code),
                        code.len == 0 ? "" : ")");
}

static enum rc read_collection(struct load *load)
{
    struct account *account = load->account;
    bool there;
    struct json root;
    struct str text;
    struct load_list calls;
    enum rc rc = load_json_file(load, "collection.json", JSON_OBJECT, &there, &root);
    if (rc != RC_OK || !there)
        return rc;
    rc = load_text(load, root, STR("schema"), &text);
    if (rc == RC_OK && !str_equal(text, STR("rolecall-collection/1")))
        rc = load_fault(load, root, "schema is not rolecall-collection/1 but \"%s\"", load_shown(load, text));
    if (rc == RC_OK)
        rc = load_text(load, root, STR("account"), &text);
    if (rc == RC_OK && text.len != 0)
        rc = load_same_account(load, text, json_get(root, STR("account")));
    if (rc == RC_OK)
        rc = load_date(load, root, STR("finished"), &account->collected_at);
    if (rc == RC_OK && account->collected_at.len == 0)
        rc = account_warn(account, "not-collected", "collection.json has no end: the collection broke off");
    if (rc == RC_OK)
        rc = load_list(load, root, STR("calls"), JSON_OBJECT, &calls);
    while (rc == RC_OK && load_next(&calls))
        rc = read_call(load, calls.value);
    return rc;
}

enum rc load_context(struct load *load)
{
    struct account *account = load->account;
    enum rc rc = read_collection(load);
    if (rc == RC_OK)
        rc = read_alias(load);
    if (rc == RC_OK)
        rc = read_providers(load, "list-saml-providers.json", STR("SAMLProviderList"), &account->saml_providers);
    if (rc == RC_OK)
        rc = read_providers(load, "list-open-id-connect-providers.json", STR("OpenIDConnectProviderList"),
                            &account->oidc_providers);
    return rc == RC_OK ? read_support_plan(load) : rc;
}
