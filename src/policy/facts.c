/* SPDX-License-Identifier: Apache-2.0
 *
 * What follows from who asks for what, before any policy is read (iam-evaluation.md 5.3 to 5.6).
 *
 * AWS: Cross-account policy evaluation logic; AWS STS API Reference, AssumeRole, GetFederationToken; Methods to
 * assume a role; Using service-linked roles; Grants in AWS KMS.
 */
#include "policy/facts.h"

#include "policy/evaluate.h"

const char NOTE_BOUNDARY_OF_NAMED_USER[] =
    "the boundary decides: the trust policy names the user, and the boundary must allow sts:AssumeRole "
    "(Update a role trust policy); the page on evaluation logic says that it does not limit such a grant";
const char NOTE_LIMITS_OF_DIRECT_GRANT[] =
    "the trust policy grants directly, and the boundary or session policy does not allow: AWS's pages "
    "differ on whether that limits";
const char NOTE_PROVIDER_OF_ANOTHER_ACCOUNT[] = "the identity provider is of another account";

static bool is_outsider(const struct caller *caller)
{
    return caller->kind == CALLER_EXTERNAL || caller->kind == CALLER_STRANGER;
}

/* Whether the caller has an AWS identity that signs its calls. */
static bool is_signed(const struct caller *caller)
{
    return caller->kind != CALLER_SAML && caller->kind != CALLER_OIDC && caller->kind != CALLER_ANONYMOUS;
}

bool caller_has_policies(const struct caller *caller)
{
    return !caller->policies_unseen && (caller->kind == CALLER_USER || caller->kind == CALLER_ROLE_SESSION ||
                                        caller->kind == CALLER_FEDERATED_USER);
}

bool caller_is_unseen(const struct caller *caller)
{
    return caller->policies_unseen || is_outsider(caller);
}

struct str target_owner(const struct target *target, const struct caller *caller)
{
    return target->account.len > 0 ? target->account : caller->account;
}

struct arn target_arn(const struct target *target)
{
    struct arn arn = {STR_EMPTY, STR_EMPTY, STR_EMPTY, STR_EMPTY, STR_EMPTY};

    if (target->kind != RESOURCE_ARN || !arn_read(target->arn, &arn))
        return (struct arn){STR_EMPTY, STR_EMPTY, STR_EMPTY, STR_EMPTY, STR_EMPTY};
    return arn;
}

bool crosses_accounts(const struct caller *caller, const struct target *target)
{
    struct str owner = target_owner(target, caller);

    if (is_outsider(caller))
        return true;
    if (caller->kind == CALLER_SERVICE || caller->kind == CALLER_ANONYMOUS)
        return false;
    return caller->account.len > 0 && owner.len > 0 && !str_equal(caller->account, owner);
}

const struct levels *target_rcps(const struct target *target, const struct caller *caller)
{
    return target->kind == RESOURCE_NONE ? &caller->own_rcps : &target->rcps;
}

static bool is_operation(struct str action)
{
    return action_is(action, STR("sts:assumerole")) || action_is(action, STR("sts:assumerolewithsaml")) ||
           action_is(action, STR("sts:assumerolewithwebidentity"));
}

static bool is_rider(struct str action)
{
    return action_is(action, STR("sts:tagsession")) || action_is(action, STR("sts:setsourceidentity")) ||
           action_is(action, STR("sts:setcontext"));
}

bool assumption_applies(const struct target *target, struct str action)
{
    return target->is_role && (is_operation(action) || is_rider(action));
}

static bool other_partition(const struct caller *caller, const struct target *target)
{
    struct str partition = target_arn(target).partition;

    return caller->partition.len > 0 && partition.len > 0 && !str_equal(caller->partition, partition);
}

const char *assumption_impossible(const struct caller *caller, const struct target *target, struct str action)
{
    struct str operation = assume_operation(caller->kind);

    if (caller->kind == CALLER_ROOT)
        return "the root user cannot assume roles";
    if (caller->kind == CALLER_FEDERATED_USER)
        return "a GetFederationToken session cannot assume roles";
    if (operation.len == 0)
        return "an anonymous caller cannot assume roles";
    if (is_operation(action) && !str_equal_nocase(action, operation))
        return "this operation lets nobody of this kind in";
    if (other_partition(caller, target))
        return "the caller is of another partition";
    if (target->service_linked && caller->kind != CALLER_SERVICE)
        return "only its service can assume a service-linked role";
    return NULL;
}

const char *request_impossible(const struct caller *caller, const struct target *target, struct str action)
{
    if (caller->kind == CALLER_FEDERATED_USER) {
        if (str_starts_with_nocase(action, STR("iam:")))
            return "a GetFederationToken session cannot call IAM";
        if (str_starts_with_nocase(action, STR("sts:")) && !action_is(action, STR("sts:getcalleridentity")))
            return "a GetFederationToken session can call nothing of STS but GetCallerIdentity";
    }
    if (crosses_accounts(caller, target) && other_partition(caller, target))
        return "the caller is of another partition";
    return assumption_applies(target, action) ? assumption_impossible(caller, target, action) : NULL;
}

bool request_needs_no_permission(const struct caller *caller, const struct target *target, struct str action)
{
    return service_needs_no_permission(action) && is_signed(caller) &&
           request_impossible(caller, target, action) == NULL;
}

bool request_may_have_grant(const struct caller *caller, const struct target *target, struct str action)
{
    return service_kms_key(action, target) && service_kms_grant_operation(action) && is_signed(caller);
}
