/* SPDX-License-Identifier: Apache-2.0
 *
 * Whom the policies of an organization spare (iam-evaluation.md 5.5).
 *
 * AWS Organizations User Guide: Service control policies (tasks and entities not restricted by SCPs);
 * Resource control policies (resources and entities not restricted by RCPs).
 */
#include "policy/evaluate_parts.h"

/* Services that no SCP restricts. Of the others that AWS names, no action is listed any more (Alexa Top Sites, Alexa
 * Web Information Service, Product Marketing API) or no action tells them apart: registering for Enterprise Support, and
 * reverse DNS for mail servers of Lightsail and EC2, both by the root user; the trusted signer of CloudFront. */
static const struct str unrestricted_services[] = {
    {"mechanicalturk", 14},
};

bool scp_applies_to(struct str action)
{
    struct str service = str_slice(action, 0, str_find(action, ':'));

    for (size_t i = 0; i < sizeof unrestricted_services / sizeof *unrestricted_services; i++) {
        if (str_equal_nocase(service, unrestricted_services[i]))
            return false;
    }
    return true;
}

bool scp_spares(const struct caller *caller, struct str action)
{
    if (!scp_applies_to(action))
        return true;
    switch (caller->kind) {
    case CALLER_USER:
    case CALLER_FEDERATED_USER:
    case CALLER_ROOT: return caller->policies_unseen;
    case CALLER_ROLE_SESSION: return caller->service_linked || caller->policies_unseen;
    case CALLER_SERVICE: /* no account of ours asks */
    case CALLER_SAML:
    case CALLER_OIDC:
    case CALLER_ANONYMOUS:
    case CALLER_EXTERNAL:
    case CALLER_STRANGER:
    case CALLER_KIND_COUNT: break;
    }
    return true;
}

bool rcp_spares(const struct caller *caller, const struct target *target, struct str action)
{
    bool by_service_linked_role = caller->kind == CALLER_ROLE_SESSION && caller->service_linked;
    bool of_service_linked_role = target->is_role && target->service_linked;
    struct arn arn = target_arn(target);
    bool aws_managed_key = str_equal(arn.service, STR("kms")) && str_starts_with(arn.resource, STR("alias/aws/"));

    return by_service_linked_role || of_service_linked_role || aws_managed_key || !rcp_applies_to(action) ||
           action_is(action, STR("kms:retiregrant"));
}
