/* SPDX-License-Identifier: Apache-2.0
 *
 * One question decided in several ways that must agree: the plain evaluator, the proof with every key given, policies in
 * the opposite order, policies more, the effective set.
 */
#include "evaluate_parts.h"

#include "policy/arn.h"
#include "policy/compiled.h"
#include "policy/effective.h"

#define COUNT(array) (sizeof(array) / sizeof *(array))

/* ---- The question ---- */

/* As simulate has it: the resource's account is the ARN's, else the one that is stated, else the caller's. */
static struct target target_of(const struct simulate_request *request, const struct made_request *made,
                               struct str resource)
{
    struct target target = {.kind = RESOURCE_NONE,
                            .account = request->owner,
                            .policy = request->resource.layer,
                            .policy_seen = true,
                            .rcps = request->rcps};
    struct arn arn;
    if (str_equal(resource, STR("*")))
        return target;
    target.kind = RESOURCE_ARN;
    target.arn = resource;
    must(arn_read(resource, &arn));
    if (arn_is_account(arn.account))
        target.account = arn.account;
    if (made->assumes) {
        target.is_role = true;
        target.service_linked = str_starts_with(arn.resource, STR("role/aws-service-role/"));
        target.policy = request->trust.layer;
    }
    return target;
}

struct evaluation subject_evaluate(const struct subject *subject, const struct caller *caller,
                                   const struct target *target, const struct context *context)
{
    const struct request request = {
        .caller = caller, .action = subject->action, .target = target, .context = context, .complete = true};
    struct evaluation evaluation;
    must((target->is_role ? evaluate_assumption(&request, subject->arena, &evaluation)
                          : evaluate(&request, subject->arena, &evaluation)) == RC_OK);
    return evaluation;
}

/* Whether the caller assumes the role by the operation for such callers. */
static bool subject_is_assumption(const struct subject *subject)
{
    return subject->target.is_role &&
           str_equal_nocase(assume_operation(subject->request->caller.kind), subject->action);
}

void subject_decide(const struct subject *subject, const struct caller *caller, const struct target *target,
                    const struct context *given, struct decision *out)
{
    const struct step step = {
        .caller = caller, .assumption = subject_is_assumption(subject), .action = subject->action, .target = target};
    const struct question question = {.steps = &step, .count = 1, .now = NOW, .given = given};
    must(decide(subject->arena, &question, out) == RC_OK);
    must(out->answer < ANSWER_COUNT);
    if (out->fault.len > 0)
        differ("a witness that the evaluator refused", subject->line, subject_words(&subject->concrete), out->fault);
}

void subject_of(struct arena *arena, const struct made_request *made, struct str line,
                const struct simulate_request *request, size_t action, size_t resource, struct subject *out)
{
    *out = (struct subject){.arena = arena,
                            .made = made,
                            .line = line,
                            .request = request,
                            .action = request->actions[action],
                            .resource = request->resources[resource],
                            .target = target_of(request, made, request->resources[resource])};
    out->concrete = subject_evaluate(out, &request->caller, &out->target, request->context);
}

/* ---- Other callers, documents that are missing ---- */

static const struct caller other_callers[] = {
    {.kind = CALLER_SERVICE, .arn = STR("ec2.amazonaws.com")},
    {.kind = CALLER_SAML, .arn = STR("arn:aws:iam::" MADE_ACCOUNT ":saml-provider/p"), .account = STR(MADE_ACCOUNT)},
    {.kind = CALLER_OIDC,
     .arn = STR("arn:aws:iam::" MADE_ACCOUNT ":oidc-provider/id.example"),
     .account = STR(MADE_ACCOUNT)},
    {.kind = CALLER_ANONYMOUS},
    {.kind = CALLER_EXTERNAL,
     .account = STR(MADE_OTHER),
     .arn = STR("arn:aws:iam::" MADE_OTHER ":user/bo"),
     .name = STR("bo"),
     .policies_unseen = true},
    {.kind = CALLER_EXTERNAL, .account = STR(MADE_OTHER), .policies_unseen = true},
    {.kind = CALLER_STRANGER, .policies_unseen = true},
};

/* The layer with its first document missing, faulty as a whole, or of a reference that may not be. */
static struct layer layer_unknown(struct arena *arena, struct layer layer, size_t how)
{
    struct policy_ref *policies = ARENA_ARRAY(arena, layer.count, struct policy_ref);
    struct policy_document *none = NULL;
    must(policies != NULL && policy_parse_text(arena, POLICY_IDENTITY, STR("{"), &none, NULL) == RC_OK);
    for (size_t i = 0; i < layer.count; i++)
        policies[i] = layer.policies[i];
    if (layer.count > 0) {
        policies[0].document = how == 0 ? NULL : how == 1 ? none : policies[0].document;
        policies[0].maybe_absent = how == 2;
    }
    layer.policies = policies;
    return layer;
}

void subject_change(struct subject *subject, struct choices *choices)
{
    struct simulate_request *request = ARENA_NEW(subject->arena, struct simulate_request);
    size_t which = choose(choices, 2 * COUNT(other_callers));
    must(request != NULL);
    *request = *subject->request;
    if (which < COUNT(other_callers)) {
        request->caller = other_callers[which];
        request->caller.partition = STR("aws");
        request->caller.scps = subject->request->caller.scps;
    } else if (which % 2 == 0) {
        request->caller.identity = layer_unknown(subject->arena, request->caller.identity, choose(choices, 3));
    } else {
        subject->target.policy = layer_unknown(subject->arena, subject->target.policy, choose(choices, 3));
    }
    if (subject->target.account.len == 0)
        subject->target.account = STR(MADE_ACCOUNT);
    subject->request = request;
    subject->changed = true;
    subject->concrete = subject_evaluate(subject, &request->caller, &subject->target, request->context);
}

struct context *subject_context(const struct subject *subject, enum context_state others,
                                bool (*leave_out)(const void *self, struct str key), const void *self)
{
    struct context *context = context_new(subject->arena, others);
    const struct context_key *const *keys = context_sorted(subject->request->context, subject->arena);
    must(context != NULL && keys != NULL);
    for (size_t i = 0; i < context_count(subject->request->context); i++) {
        if (leave_out == NULL || !leave_out(self, keys[i]->name))
            must(context_set(context, keys[i]) == RC_OK);
    }
    return context;
}

struct str subject_words(const struct evaluation *evaluation)
{
    switch (evaluation->decision) {
    case DECISION_ALLOWED: return STR("allowed");
    case DECISION_EXPLICIT_DENY: return STR("explicitly denied");
    case DECISION_IMPLICIT_DENY: return STR("implicitly denied");
    case DECISION_UNKNOWN: return STR("unknown");
    }
    return STR("none of the four");
}

/* ---- Every key given ---- */

static struct str proof_words(const struct decision *decision)
{
    if (decision->answer == ANSWER_DENIED)
        return decision->explicit_deny ? STR("explicitly denied") : STR("implicitly denied");
    return str_of(answer_name(decision->answer));
}

void compare_given(const struct subject *subject)
{
    const struct simulate_request *request = subject->request;
    struct context *context = subject_context(subject, CONTEXT_MISSING, NULL, NULL);
    struct decision decision;
    for (size_t i = 0; i < request->mentioned_count; i++) {
        if (context_get(context, request->mentioned[i].lower)->name.len == 0)
            must(context_set_missing(context, request->mentioned[i].written) == RC_OK);
    }
    subject_decide(subject, &request->caller, &subject->target, context, &decision);
    /* An operation that is not this caller's lets nobody in (5.6); the evaluator looks at what it would need besides. */
    if (subject->target.is_role && !subject_is_assumption(subject) && decision.answer == ANSWER_DENIED &&
        subject->concrete.allowed == TRI_FALSE)
        return;
    if (!decision.gave_up && !str_equal(subject_words(&subject->concrete), proof_words(&decision)))
        differ("the evaluator and the proof, every key given", subject->line, subject_words(&subject->concrete),
               proof_words(&decision));
}

/* ---- The opposite order ---- */

/* With an index of its statements, however few they are, or without. */
static struct layer layer_turned(struct arena *arena, struct layer layer, bool indexed)
{
    struct policy_ref *policies = ARENA_ARRAY(arena, layer.count, struct policy_ref);
    must(policies != NULL);
    for (size_t i = 0; i < layer.count; i++) {
        const struct policy_document *document = layer.policies[i].document;
        struct policy_document *turned = ARENA_NEW(arena, struct policy_document);
        policies[layer.count - 1 - i] = layer.policies[i];
        if (document == NULL)
            continue;
        struct policy_statement *statements = ARENA_ARRAY(arena, document->statement_count, struct policy_statement);
        must(turned != NULL && statements != NULL);
        for (size_t s = 0; s < document->statement_count; s++)
            statements[document->statement_count - 1 - s] = document->statements[s];
        *turned = *document;
        turned->statements = statements;
        turned->index = indexed ? policy_index_new(arena, turned) : NULL;
        must(!indexed || turned->index != NULL);
        policies[layer.count - 1 - i].document = turned;
    }
    layer.policies = policies;
    return layer;
}

static struct levels levels_turned(struct arena *arena, struct levels levels, bool indexed)
{
    struct level *turned = ARENA_ARRAY(arena, levels.count, struct level);
    must(turned != NULL);
    for (size_t i = 0; i < levels.count; i++) {
        turned[i] = levels.levels[i];
        turned[i].layer = layer_turned(arena, levels.levels[i].layer, indexed);
    }
    levels.levels = turned;
    return levels;
}

static void turn(const struct subject *subject, bool indexed, struct caller *caller, struct target *target)
{
    struct arena *arena = subject->arena;
    *caller = subject->request->caller;
    *target = subject->target;
    caller->identity = layer_turned(arena, caller->identity, indexed);
    caller->boundary = layer_turned(arena, caller->boundary, indexed);
    caller->session = layer_turned(arena, caller->session, indexed);
    caller->scps = levels_turned(arena, caller->scps, indexed);
    caller->own_rcps = levels_turned(arena, caller->own_rcps, indexed);
    target->policy = layer_turned(arena, target->policy, indexed);
    target->rcps = levels_turned(arena, target->rcps, indexed);
}

void compare_order(const struct subject *subject)
{
    struct caller caller;
    struct target target;
    struct context *free_keys = subject_context(subject, CONTEXT_UNKNOWN, NULL, NULL);
    struct decision decision, decision_turned;
    for (int indexed = 0; indexed < 2; indexed++) {
        turn(subject, indexed == 1, &caller, &target);
        struct evaluation turned = subject_evaluate(subject, &caller, &target, subject->request->context);
        if (turned.decision != subject->concrete.decision || turned.allowed != subject->concrete.allowed)
            differ(indexed ? "the order of statements and policies, by an index"
                           : "the order of statements and policies",
                   subject->line, subject_words(&subject->concrete), subject_words(&turned));
    }
    subject_decide(subject, &subject->request->caller, &subject->target, free_keys, &decision);
    subject_decide(subject, &caller, &target, free_keys, &decision_turned);
    if (!decision.gave_up && !decision_turned.gave_up &&
        !str_equal(proof_words(&decision), proof_words(&decision_turned)))
        differ("the order of statements and policies in the proof", subject->line, proof_words(&decision),
               proof_words(&decision_turned));
}

/* ---- One statement more ---- */

static struct layer layer_with(struct arena *arena, struct layer layer, enum policy_type type, struct str text)
{
    struct policy_ref *policies = ARENA_ARRAY(arena, layer.count + 1, struct policy_ref);
    struct policy_document *document = NULL;
    must(policies != NULL && policy_parse_text(arena, type, text, &document, NULL) == RC_OK);
    for (size_t i = 0; i < layer.count; i++)
        policies[i] = layer.policies[i];
    policies[layer.count] = (struct policy_ref){.document = document, .name = STR("more")};
    return (struct layer){.given = true, .policies = policies, .count = layer.count + 1};
}

void compare_more(const struct subject *subject)
{
    struct caller caller = subject->request->caller;
    const struct layer identity = caller.identity;
    struct evaluation more;

    caller.identity = layer_with(
        subject->arena, identity, POLICY_IDENTITY,
        STR("{\"Version\":\"2012-10-17\",\"Statement\":{\"Effect\":\"Allow\",\"Action\":\"*\",\"Resource\":\"*\"}}"));
    more = subject_evaluate(subject, &caller, &subject->target, subject->request->context);
    if (more.allowed < subject->concrete.allowed)
        differ("an Allow more takes away", subject->line, subject_words(&subject->concrete), subject_words(&more));
    caller.identity = layer_with(
        subject->arena, identity, POLICY_IDENTITY,
        STR("{\"Version\":\"2012-10-17\",\"Statement\":{\"Effect\":\"Deny\",\"Action\":\"s*\",\"Resource\":\"*\"}}"));
    more = subject_evaluate(subject, &caller, &subject->target, subject->request->context);
    if (more.allowed > subject->concrete.allowed)
        differ("a Deny more gives", subject->line, subject_words(&subject->concrete), subject_words(&more));
    caller.identity = identity;
    caller.boundary =
        caller.boundary.given
            ? caller.boundary
            : layer_with(subject->arena, caller.boundary, POLICY_BOUNDARY,
                         STR("{\"Statement\":{\"Effect\":\"Allow\",\"Action\":\"s3:*\",\"Resource\":\"*\"}}"));
    more = subject_evaluate(subject, &caller, &subject->target, subject->request->context);
    if (more.allowed > subject->concrete.allowed)
        differ("a boundary gives", subject->line, subject_words(&subject->concrete), subject_words(&more));
}

/* ---- All that the caller can do ---- */

static enum answer answer_in(const struct effective_set *set, size_t action)
{
    if (action_set_has(set->allowed, action))
        return ANSWER_ALLOWED;
    if (action_set_has(set->conditional, action))
        return ANSWER_CONDITIONAL;
    return action_set_has(set->unknown, action) ? ANSWER_UNKNOWN : ANSWER_DENIED;
}

static enum answer answer_alone(struct arena *arena, const struct caller *caller, const struct session_origins *origins,
                                const struct target *owner, size_t action)
{
    struct target target = *owner;
    struct str name = arena_printf(arena, "%.*s:%.*s", (int)action_service(action).len, action_service(action).at,
                                   (int)action_name(action).len, action_name(action).at);
    const struct step step = {.caller = caller, .action = name, .target = &target, .origins = *origins};
    const struct question question = {.steps = &step, .count = 1, .now = NOW};
    struct decision decision;
    must(name.at != NULL);
    target.kind = action_has_resource(action) ? RESOURCE_SOME : RESOURCE_NONE;
    must(decide(arena, &question, &decision) == RC_OK);
    must(decision.fault.len == 0);
    return decision.answer;
}

void compare_effective(struct arena *arena, struct choices *choices, struct str line,
                       const struct simulate_request *request)
{
    static const char *const names[] = {"s3:GetObject",    "s3:ListAllMyBuckets", "support:CreateCase",
                                        "kms:RetireGrant", "sqs:SendMessage",     "sts:AssumeRole",
                                        "iam:GetUser",     "ec2:StartInstances",  "lambda:InvokeFunction"};
    struct action_set universe = action_set_new(arena);
    const struct target owner = {.policy_seen = true, .rcps = request->rcps};
    const size_t ways = choose(choices, 16);
    const struct session_origins origins = {
        .user = (ways & 1) != 0, .federation = (ways & 2) != 0, .service = (ways & 4) != 0, .tags = (ways & 8) != 0};
    struct effective_set set;
    must(universe.words != NULL);
    for (size_t i = 0; i < 4; i++) {
        size_t which = choose(choices, COUNT(names) * 2), index;
        if (which >= COUNT(names)) {
            index = (choose(choices, 256) << 8 | choose(choices, 256)) % action_count();
            if (!str_equal(action_service(index), STR("sts"))) /* what needs no permission is in no set */
                action_set_add(universe, index);
        } else {
            must(action_find(str_of(names[which]), &index));
            action_set_add(universe, index);
        }
    }
    must(effective_actions(arena, NULL, &request->caller, &origins, &owner, &universe, NOW, &set) == RC_OK);
    for (size_t i = 0; action_set_next(universe, &i); i++) {
        enum answer together = answer_in(&set, i);
        enum answer alone = answer_alone(arena, &request->caller, &origins, &owner, i);
        if (together != alone)
            differ(arena_printf(arena, "%.*s:%.*s together and alone", (int)action_service(i).len, action_service(i).at,
                                (int)action_name(i).len, action_name(i).at)
                       .at,
                   line, str_of(answer_name(together)), str_of(answer_name(alone)));
    }
}
