/* SPDX-License-Identifier: Apache-2.0
 *
 * Context keys of the network, the time, the resource, and of what the call itself carries
 * (iam-evaluation.md 6.4).
 *
 * AWS: AWS global condition context keys, "Properties of the network", "of the resource", "of the request".
 */
#include "policy/facts.h"
#include "policy/key_classify.h"

/* The action of a step, in the caller's spelling. */
struct str step_action(const struct step *step)
{
    return step->assumption ? assume_operation(step->caller->kind) : step->action;
}

static struct str step_service(const struct step *step)
{
    struct str action = step_action(step);
    return str_slice(action, 0, str_find(action, ':'));
}

/* A key that one of the two networks has (6.5). */
static enum rc network_key(struct keyring *keyring, size_t hop, enum network_world where, struct key_case there,
                           struct key_cases *cases)
{
    size_t network;
    enum rc rc = keyring_need_slot(keyring, hop, SLOT_NETWORK, &network);
    if (rc != RC_OK)
        return rc;
    uint64_t mask = (uint64_t)1 << where;
    rc = key_add_case(keyring, cases, case_guarded(there, network, mask));
    return rc == RC_OK ? key_add_case(keyring, cases, case_guarded(case_missing(), network, ~mask)) : rc;
}

static enum rc network_free(struct keyring *keyring, size_t hop, enum network_world where, const struct domain *domain,
                            struct key_cases *cases)
{
    size_t variable;
    enum rc rc = keyring_variable(keyring, hop, cases->written, domain, false, &variable);
    return rc == RC_OK ? network_key(keyring, hop, where, case_free(variable), cases) : rc;
}

enum rc key_source_ip(struct keyring *keyring, size_t hop, struct str member, struct key_cases *cases)
{
    (void)member;
    if (caller_at(keyring, hop)->kind == CALLER_SERVICE)
        return key_unknown(keyring, cases);
    struct domain domain = domain_public_addresses();
    return network_free(keyring, hop, NETWORK_PUBLIC, &domain, cases);
}

enum rc key_vpc_source_ip(struct keyring *keyring, size_t hop, struct str member, struct key_cases *cases)
{
    (void)member;
    if (caller_at(keyring, hop)->kind == CALLER_SERVICE)
        return key_unknown(keyring, cases);
    struct domain domain = domain_all_addresses(false);
    return network_free(keyring, hop, NETWORK_ENDPOINT, &domain, cases);
}

/* A text in the endpoint world. A stranger's endpoint is one that no policy names (6.4). */
static enum rc endpoint_text(struct keyring *keyring, size_t hop, const struct str *forms, size_t form_count,
                             const char *characters, bool many, struct key_cases *cases)
{
    const struct str *named = NULL;
    size_t named_count = 0;
    if (caller_at(keyring, hop)->kind == CALLER_SERVICE)
        return key_unknown(keyring, cases); /* from where AWS calls, nobody says */
    if (caller_at(keyring, hop)->kind == CALLER_STRANGER) {
        enum rc rc = named_literals(keyring->arena, step_at(keyring, hop), cases->key, &named, &named_count);
        if (rc != RC_OK)
            return rc;
    }
    struct domain domain;
    enum rc rc = domain_of_forms(keyring->arena, forms, form_count, named, named_count, false, &domain);
    if (rc != RC_OK)
        return rc;
    if (many)
        domain.kind = DOMAIN_STRINGS;
    if (characters != NULL)
        domain_characters(&domain, characters);
    return network_free(keyring, hop, NETWORK_ENDPOINT, &domain, cases);
}

#define HEX_DIGITS "0123456789abcdef"

enum rc key_source_vpc(struct keyring *keyring, size_t hop, struct str member, struct key_cases *cases)
{
    static const struct str forms[] = {{"vpc-????????", 12}, {"vpc-?????????????????", 21}};
    (void)member;
    return endpoint_text(keyring, hop, forms, 2, "vpc-" HEX_DIGITS, false, cases);
}

enum rc key_source_vpce(struct keyring *keyring, size_t hop, struct str member, struct key_cases *cases)
{
    static const struct str forms[] = {{"vpce-????????", 13}, {"vpce-?????????????????", 22}};
    (void)member;
    return endpoint_text(keyring, hop, forms, 2, "vpce-" HEX_DIGITS, false, cases);
}

enum rc key_endpoint_detail(struct keyring *keyring, size_t hop, struct str member, struct key_cases *cases)
{
    static const struct str arn = {"arn:*:ec2:*:############:vpc/vpc-?*", 35};
    static const struct str account = {"############", 12};
    static const struct str organization = {"o-?*", 4};
    static const struct str path = {"o-?*/*", 6};
    (void)member;
    if (caller_at(keyring, hop)->kind != CALLER_STRANGER)
        return network_key(keyring, hop, NETWORK_ENDPOINT, case_unknown(), cases);
    bool paths = str_equal(cases->key, STR("aws:vpceorgpaths"));
    const struct str *form = &organization;
    if (str_equal(cases->key, STR("aws:sourcevpcarn")))
        form = &arn;
    else if (str_equal(cases->key, STR("aws:vpceaccount")))
        form = &account;
    else if (paths)
        form = &path;
    return endpoint_text(keyring, hop, form, 1, NULL, paths, cases);
}

/* What a variable of the hop's own holds, whatever that is. */
static enum rc key_free_slot(struct keyring *keyring, size_t hop, const char *slot, struct key_cases *cases)
{
    size_t variable;
    enum rc rc = keyring_need_slot(keyring, hop, slot, &variable);
    return rc == RC_OK ? key_add_case(keyring, cases, case_free(variable)) : rc;
}

enum rc key_now(struct keyring *keyring, size_t hop, struct str member, struct key_cases *cases)
{
    (void)member;
    return key_free_slot(keyring, hop, SLOT_NOW, cases);
}

static enum rc free_region(struct keyring *keyring, struct key_cases *cases, const struct str *regions, size_t count)
{
    struct domain domain = {.kind = DOMAIN_FINITE, .values = regions, .value_count = count, .usual = regions[0]};
    return key_free(keyring, cases, &domain, false);
}

enum rc key_region(struct keyring *keyring, size_t hop, struct str member, struct key_cases *cases)
{
    static const struct str support[] = {{"us-east-1", 9}, {"us-west-2", 9}, {"eu-west-1", 9}};
    (void)member;
    const struct step *step = step_at(keyring, hop);
    struct str service = step_service(step), partition = step->caller->partition;
    if (str_equal(partition, STR("aws"))) {
        if (str_equal_nocase(service, STR("support")) || str_equal_nocase(service, STR("support-console")))
            return free_region(keyring, cases, support, 3);
        if (str_equal_nocase(service, STR("iam")))
            return key_fixed(keyring, cases, support[0]);
    }
    size_t count;
    const struct str *regions = partition_regions(partition, &count);
    if (regions != NULL && str_equal_nocase(service, STR("sts")))
        return free_region(keyring, cases, regions, count);
    struct domain domain = domain_text_any(false);
    domain.text.least = 1;
    if (regions != NULL)
        domain.usual = regions[0];
    return key_free(keyring, cases, &domain, false);
}

enum rc key_secure_transport(struct keyring *keyring, size_t hop, struct str member, struct key_cases *cases)
{
    (void)member;
    struct str service = step_service(step_at(keyring, hop));
    /* These have no endpoint without TLS. */
    if (str_equal_nocase(service, STR("sts")) || str_equal_nocase(service, STR("iam")) ||
        str_equal_nocase(service, STR("support")) || str_equal_nocase(service, STR("support-console")))
        return key_fixed(keyring, cases, STR("true"));
    struct domain domain = domain_booleans(false);
    domain.usual = STR("true");
    return key_free(keyring, cases, &domain, false);
}

/* Whether the step's call can pass tags: assumptions do; AWS Support's actions do not. */
static bool takes_tags(const struct step *step)
{
    if (step->assumption)
        return true;
    struct str service = step_service(step);
    return !str_equal_nocase(service, STR("support")) && !str_equal_nocase(service, STR("support-console"));
}

enum rc request_tag_variable(struct keyring *keyring, size_t hop, struct str member, struct str written,
                             size_t *variable)
{
    const struct str parts[] = {STR("aws:requesttag/"), member};
    struct str name = arena_join(keyring->arena, parts, 2);
    if (name.at == NULL)
        return RC_NO_MEMORY;
    const size_t *there = map_get(keyring->slots[hop], name);
    if (there != NULL) {
        *variable = *there;
        return RC_OK;
    }
    size_t slash = str_find(written, '/');
    const struct str shown[] = {STR("aws:RequestTag/"), str_from(written, slash + 1)};
    struct str key = arena_join(keyring->arena, shown, 2);
    if (key.at == NULL)
        return RC_NO_MEMORY;
    size_t keys;
    enum rc rc = keyring_need_slot(keyring, hop, SLOT_TAG_KEYS, &keys);
    struct domain domain = domain_tag_value();
    if (rc == RC_OK)
        rc = keyring_variable(keyring, hop, key, &domain, true, variable);
    if (rc == RC_OK)
        rc = keyring_share_slot(keyring, hop, name, *variable);
    if (rc != RC_OK)
        return rc;
    return keyring_couple(keyring,
                          (struct coupling){.kind = COUPLING_TAG, .first = *variable, .second = keys, .text = member});
}

enum rc key_request_tag(struct keyring *keyring, size_t hop, struct str member, struct key_cases *cases)
{
    if (!takes_tags(step_at(keyring, hop)))
        return key_missing(keyring, cases);
    size_t variable;
    enum rc rc = request_tag_variable(keyring, hop, member, cases->written, &variable);
    return rc == RC_OK ? key_add_case(keyring, cases, case_free(variable)) : rc;
}

enum rc key_tag_keys(struct keyring *keyring, size_t hop, struct str member, struct key_cases *cases)
{
    (void)member;
    if (!takes_tags(step_at(keyring, hop)))
        return key_missing(keyring, cases);
    return key_free_slot(keyring, hop, SLOT_TAG_KEYS, cases);
}

enum rc key_transitive_tag_keys(struct keyring *keyring, size_t hop, struct str member, struct key_cases *cases)
{
    (void)member;
    if (!step_at(keyring, hop)->assumption)
        return key_missing(keyring, cases);
    return key_free_slot(keyring, hop, SLOT_TRANSITIVE_KEYS, cases);
}

enum rc key_free_text(struct keyring *keyring, size_t hop, struct str member, struct key_cases *cases)
{
    (void)hop;
    (void)member;
    struct domain domain = domain_text_any(true);
    return key_free(keyring, cases, &domain, true);
}

/* Whether the step is the AssumeRole call of somebody who has an AWS identity. */
static bool is_assume_role(const struct step *step)
{
    return step->assumption && action_is(assume_operation(step->caller->kind), STR("sts:assumerole"));
}

enum rc key_external_id(struct keyring *keyring, size_t hop, struct str member, struct key_cases *cases)
{
    (void)member;
    if (!is_assume_role(step_at(keyring, hop)) || caller_at(keyring, hop)->kind == CALLER_SERVICE)
        return key_missing(keyring, cases);
    struct domain domain = domain_external_id();
    return key_free(keyring, cases, &domain, true);
}

enum rc key_session_name(struct keyring *keyring, size_t hop, struct str member, struct key_cases *cases)
{
    (void)member;
    if (!step_at(keyring, hop)->assumption)
        return key_missing(keyring, cases);
    return key_free_slot(keyring, hop, SLOT_SESSION_NAME, cases);
}

enum rc key_role_authorized(struct keyring *keyring, size_t hop, struct str member, struct key_cases *cases)
{
    (void)member;
    const struct step *step = step_at(keyring, hop);
    if (!step->assumption || step->caller->kind != CALLER_OIDC)
        return key_missing(keyring, cases);
    struct domain domain = domain_booleans(false);
    return key_free(keyring, cases, &domain, false);
}

/* The owner of the resource: a field of the ARN, or the side that the policies are on. Empty: not known. */
static struct str resource_owner(const struct step *step)
{
    const struct target *target = step->target;
    if (target->kind != RESOURCE_ARN)
        return STR_EMPTY;
    struct arn arn = target_arn(target);
    return arn.account.len > 0 ? arn.account : target_owner(target, step->caller);
}

enum rc key_resource_account(struct keyring *keyring, size_t hop, struct str member, struct key_cases *cases)
{
    (void)member;
    struct str owner = resource_owner(step_at(keyring, hop));
    return owner.len > 0 ? key_fixed(keyring, cases, owner) : key_unknown(keyring, cases);
}

enum rc key_resource_org_id(struct keyring *keyring, size_t hop, struct str member, struct key_cases *cases)
{
    (void)member;
    const struct step *step = step_at(keyring, hop);
    const struct organization *organization = &step->target->organization;
    if (resource_owner(step).len == 0 || !organization->known)
        return key_unknown(keyring, cases);
    return organization->member ? key_fixed(keyring, cases, organization->id) : key_missing(keyring, cases);
}

enum rc key_resource_org_paths(struct keyring *keyring, size_t hop, struct str member, struct key_cases *cases)
{
    (void)member;
    const struct step *step = step_at(keyring, hop);
    const struct organization *organization = &step->target->organization;
    if (resource_owner(step).len == 0 || !organization->known)
        return key_unknown(keyring, cases);
    if (!organization->member)
        return key_missing(keyring, cases);
    return organization->path.len > 0 ? key_fixed(keyring, cases, organization->path) : key_unknown(keyring, cases);
}

enum rc key_resource_tag(struct keyring *keyring, size_t hop, struct str member, struct key_cases *cases)
{
    const struct target *target = step_at(keyring, hop)->target;
    struct str value;
    if (!target->tags_known)
        return key_unknown(keyring, cases);
    switch (tag_value(target->tags, target->tag_count, member, &value)) {
    case 0: return key_missing(keyring, cases);
    case 1: return key_fixed(keyring, cases, value);
    default: return key_unknown(keyring, cases);
    }
}

/* Account access manager assumes roles for an application of the role's own account. AWS: IAM User Guide, "Prepare your IAM
 * roles" (account access manager). */
static enum rc source_of_account_access(struct keyring *keyring, size_t hop, struct key_cases *cases)
{
    const struct step *step = step_at(keyring, hop);
    const struct str parts[] = {STR("arn:"), step->caller->partition, STR(":account-access:*:"), step->target->account,
                                STR(":application/?*")};
    if (str_equal(cases->key, STR("aws:sourceaccount")))
        return key_fixed(keyring, cases, step->target->account);
    if (!str_equal(cases->key, STR("aws:sourcearn")))
        return key_unknown(keyring, cases);
    struct str form = arena_join(keyring->arena, parts, sizeof parts / sizeof parts[0]);
    struct domain domain;
    enum rc rc = form.at == NULL ? RC_NO_MEMORY : domain_of_forms(keyring->arena, &form, 1, NULL, 0, false, &domain);
    return rc == RC_OK ? key_free(keyring, cases, &domain, false) : rc;
}

enum rc key_service_source(struct keyring *keyring, size_t hop, struct str member, struct key_cases *cases)
{
    const struct caller *caller = caller_at(keyring, hop);
    (void)member;
    if (caller->kind != CALLER_SERVICE)
        return key_missing(keyring, cases);
    if (str_equal_nocase(caller->name, STR("account-access.amazonaws.com")) &&
        step_at(keyring, hop)->target->account.len > 0)
        return source_of_account_access(keyring, hop, cases);
    return key_unknown(keyring, cases);
}

enum rc key_false(struct keyring *keyring, size_t hop, struct str member, struct key_cases *cases)
{
    (void)hop;
    (void)member;
    return key_fixed(keyring, cases, STR("false"));
}

enum rc key_absent(struct keyring *keyring, size_t hop, struct str member, struct key_cases *cases)
{
    (void)hop;
    (void)member;
    return key_missing(keyring, cases);
}

enum rc key_not_known(struct keyring *keyring, size_t hop, struct str member, struct key_cases *cases)
{
    (void)hop;
    (void)member;
    return key_unknown(keyring, cases);
}

enum rc resource_domain(struct keyring *keyring, size_t hop, struct domain *domain)
{
    /* "arn:" and five colons, in the caller's partition (9); each service's own form is in no list of ours. */
    const struct step *step = step_at(keyring, hop);
    const struct str form_parts[] = {STR("arn:"), step->caller->partition.len > 0 ? step->caller->partition : STR("*"),
                                     STR(":*:*:*:*")};
    struct str form = arena_join(keyring->arena, form_parts, 3);
    if (form.at == NULL)
        return RC_NO_MEMORY;
    enum rc rc = domain_of_forms(keyring->arena, &form, 1, NULL, 0, false, domain);
    if (rc != RC_OK)
        return rc;
    const struct str parts[] = {STR("arn:"),        step->caller->partition, STR(":"),       step_service(step),
                                STR(":us-east-1:"), step->caller->account,   STR(":example")};
    domain->usual = arena_join(keyring->arena, parts, sizeof parts / sizeof parts[0]);
    return domain->usual.at == NULL ? RC_NO_MEMORY : RC_OK;
}
