/* SPDX-License-Identifier: Apache-2.0
 *
 * One action of a simulated request on one of its resources. The plain evaluator answers; where its answer
 * is unknown and the request asks for a report, the proof says under which conditions it is allowed.
 *
 * A request is complete as given (iam-evaluation.md 5.8): what it does not carry is taken as absent.
 */
#include "cli/simulate.h"

#include "policy/arn.h"
#include "policy/decide.h"

static bool is_assumption(struct str action)
{
    return action_is(action, STR("sts:assumerole")) || action_is(action, STR("sts:assumerolewithsaml")) ||
           action_is(action, STR("sts:assumerolewithwebidentity")) || action_is(action, STR("sts:tagsession")) ||
           action_is(action, STR("sts:setsourceidentity")) || action_is(action, STR("sts:setcontext"));
}

/* The resource and its policies. ResourcePolicy is the trust policy of a role that is to be assumed. */
static struct target target_of(const struct simulate_request *request, struct str action, struct str resource)
{
    struct target target = {.kind = RESOURCE_NONE,
                            .account = request->owner, /* empty: the caller's */
                            .policy = request->resource.layer,
                            .policy_seen = true,
                            .rcps = request->rcps};
    struct arn arn;

    if (str_equal(resource, STR("*")))
        return target;
    target.kind = RESOURCE_ARN;
    target.arn = resource;
    if (!arn_read(resource, &arn))
        return target;
    if (arn_is_account(arn.account))
        target.account = arn.account;
    if (str_equal(arn.service, STR("iam")) && str_starts_with(arn.resource, STR("role/")) && is_assumption(action)) {
        target.is_role = true;
        target.service_linked = str_starts_with(arn.resource, STR("role/aws-service-role/"));
        target.policy = request->trust.layer;
    }
    return target;
}

static enum simulate_decision decision_of(const struct evaluation *evaluation)
{
    switch (evaluation->decision) {
    case DECISION_ALLOWED: return SIMULATE_ALLOWED;
    case DECISION_EXPLICIT_DENY: return SIMULATE_EXPLICIT_DENY;
    case DECISION_IMPLICIT_DENY: return SIMULATE_IMPLICIT_DENY;
    case DECISION_UNKNOWN: break;
    }
    return SIMULATE_UNKNOWN;
}

static enum rc take_conditions(struct arena *arena, const struct decision *decision, struct simulate_result *result)
{
    struct str *conditions = ARENA_ARRAY(arena, decision->condition_count, struct str);

    if (conditions == NULL)
        return RC_NO_MEMORY;
    for (size_t i = 0; i < decision->condition_count; i++)
        conditions[i] = decision->conditions[i].text;
    result->conditions = conditions;
    result->condition_count = decision->condition_count;
    return RC_OK;
}

/* Under "report" every key that was not given is free: what the plain evaluator finds unknown may be
 * allowed under conditions, or denied whatever the keys are. */
static enum rc report(struct arena *arena, const struct simulate_request *request, const struct request *asked,
                      int64_t now, struct simulate_result *result)
{
    struct str operation = assume_operation(asked->caller->kind);
    const struct step step = {.caller = asked->caller,
                              .assumption = asked->target->is_role && operation.len > 0 &&
                                            str_equal_nocase(operation, asked->action),
                              .action = asked->action,
                              .target = asked->target};
    const struct question question = {.steps = &step, .count = 1, .now = now, .given = request->context};
    struct decision decision;
    enum rc rc = decide(arena, &question, &decision);

    if (rc != RC_OK)
        return rc;
    result->unknowns = NULL;
    result->unknown_count = 0;
    result->notes = decision.notes;
    result->note_count = decision.note_count;
    switch (decision.answer) {
    case ANSWER_ALLOWED: result->decision = SIMULATE_ALLOWED; return RC_OK;
    case ANSWER_DENIED:
        result->decision = decision.explicit_deny ? SIMULATE_EXPLICIT_DENY : SIMULATE_IMPLICIT_DENY;
        return RC_OK;
    case ANSWER_CONDITIONAL: result->decision = SIMULATE_CONDITIONAL; return take_conditions(arena, &decision, result);
    default:
        result->decision = SIMULATE_UNKNOWN;
        result->unknowns = decision.unknowns;
        result->unknown_count = decision.unknown_count;
        return RC_OK;
    }
}

enum rc simulate_run(struct arena *arena, const struct simulate_request *request, struct str action,
                     struct str resource, int64_t now, struct simulate_result *out)
{
    const struct target target = target_of(request, action, resource);
    const struct request asked = {
        .caller = &request->caller, .action = action, .target = &target, .context = request->context, .complete = true};
    struct simulate_result result = {.resource = resource};
    enum rc rc = target.is_role ? evaluate_assumption(&asked, arena, &result.evaluation)
                                : evaluate(&asked, arena, &result.evaluation);

    if (rc != RC_OK)
        return rc;
    result.decision = decision_of(&result.evaluation);
    result.notes = result.evaluation.notes;
    result.note_count = result.evaluation.note_count;
    if (result.decision == SIMULATE_UNKNOWN) {
        result.unknowns = result.evaluation.unknowns;
        result.unknown_count = result.evaluation.unknown_count;
        if (request->report)
            rc = report(arena, request, &asked, now, &result);
    }
    if (rc == RC_OK)
        *out = result;
    return rc;
}
