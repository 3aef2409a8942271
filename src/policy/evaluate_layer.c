/* SPDX-License-Identifier: Apache-2.0
 *
 * What one layer says: the OR over its Allow statements and the OR over its Deny statements, in all
 * its documents (iam-evaluation.md 5.1); and what the levels of an organization say, each of which
 * must allow.
 *
 * AWS: How AWS enforcement code logic evaluates requests to allow or deny access; Organizations: SCP
 * evaluation, RCP evaluation.
 */
#include "policy/evaluate_parts.h"

static enum rc hit_add(struct evaluator *e, const struct statement_hit *hit)
{
    struct statement_hit *place = ARENA_PUSH(e->arena, e->hits, e->hit_count, e->hit_capacity);

    if (place == NULL)
        return RC_NO_MEMORY;
    *place = *hit;
    e->hit_count++;
    return RC_OK;
}

/* by = by OR (rest AND principal), kind by kind. */
static void allow_by_add(struct principal_match *by, enum tri rest, const struct principal_match *principal)
{
    by->any = tri_or(by->any, tri_and(rest, principal->any));
    by->star = tri_or(by->star, tri_and(rest, principal->star));
    by->account = tri_or(by->account, tri_and(rest, principal->account));
    by->user = tri_or(by->user, tri_and(rest, principal->user));
    by->role = tri_or(by->role, tri_and(rest, principal->role));
    by->session = tri_or(by->session, tri_and(rest, principal->session));
    by->federated_user = tri_or(by->federated_user, tri_and(rest, principal->federated_user));
    by->parent_user = tri_or(by->parent_user, tri_and(rest, principal->parent_user));
    by->provider = tri_or(by->provider, tri_and(rest, principal->provider));
    by->service = tri_or(by->service, tri_and(rest, principal->service));
}

/* A document that is missing or faulty as a whole could say anything. */
static enum rc document_unknown(struct evaluator *e, enum check check, size_t level, const struct policy_ref *policy,
                                struct layer_says *says)
{
    static const struct principal_match everyone = {.any = TRI_TRUE,
                                                    .star = TRI_TRUE,
                                                    .account = TRI_TRUE,
                                                    .user = TRI_TRUE,
                                                    .role = TRI_TRUE,
                                                    .session = TRI_TRUE,
                                                    .federated_user = TRI_TRUE,
                                                    .parent_user = TRI_TRUE,
                                                    .provider = TRI_TRUE,
                                                    .service = TRI_TRUE};
    const struct statement_hit hit = {
        .check = check, .level = level, .policy = policy, .effect = EFFECT_UNKNOWN, .match = TRI_UNKNOWN};
    const struct policy_fault *fault = policy->document == NULL ? NULL : policy_document_fault(policy->document);
    struct str line;
    enum rc rc;

    says->allow = tri_or(says->allow, TRI_UNKNOWN);
    says->deny = tri_or(says->deny, TRI_UNKNOWN);
    allow_by_add(&says->allow_by, TRI_UNKNOWN, &everyone);
    rc = hit_add(e, &hit);
    if (rc != RC_OK)
        return rc;
    if (policy->document == NULL)
        line = arena_printf(e->arena, "%.*s: its document is not in the input", (int)policy->name.len, policy->name.at);
    else if (fault == NULL)
        line = arena_printf(e->arena, "%.*s: the document is not valid", (int)policy->name.len, policy->name.at);
    else
        line = arena_printf(e->arena, "%.*s: %.*s%s%.*s", (int)policy->name.len, policy->name.at, (int)fault->path.len,
                            fault->path.at, fault->path.len > 0 ? ": " : "", (int)fault->text.len, fault->text.at);
    return evaluator_unknown(e, line);
}

/* One statement, of whose Action or NotAction it is known what it says. */
static enum rc statement_add(struct evaluator *e, enum check check, size_t level, const struct policy_ref *policy,
                             const struct policy_statement *statement, enum tri action, struct layer_says *says)
{
    struct statement_result result;
    enum tri certain = policy->maybe_absent ? TRI_UNKNOWN : TRI_TRUE;
    enum rc rc = statement_evaluate(e, policy, statement, action, &result);

    if (rc != RC_OK)
        return rc;
    result.match = tri_and(result.match, certain);
    result.but_principal = tri_and(result.but_principal, certain);
    if (result.match == TRI_FALSE)
        return RC_OK;
    rc = hit_add(e, &(struct statement_hit){.check = check,
                                            .level = level,
                                            .policy = policy,
                                            .statement = statement,
                                            .effect = statement->effect,
                                            .match = result.match});
    if (rc == RC_OK && policy->maybe_absent)
        rc = evaluator_unknown(e, arena_printf(e->arena, "%.*s: whether it is attached is not known",
                                               (int)policy->name.len, policy->name.at));
    if (rc != RC_OK)
        return rc;
    if (statement->effect != EFFECT_ALLOW)
        says->deny = tri_or(says->deny, result.match);
    if (statement->effect != EFFECT_DENY) {
        says->allow = tri_or(says->allow, result.match);
        allow_by_add(&says->allow_by, result.but_principal, &result.principal);
    }
    return RC_OK;
}

static enum rc document_evaluate(struct evaluator *e, enum check check, size_t level, const struct policy_ref *policy,
                                 struct layer_says *says)
{
    for (size_t i = 0; i < policy->document->statement_count; i++) {
        const struct policy_statement *statement = &policy->document->statements[i];
        enum tri action = match_asked_action(statement, &e->asked);
        enum rc rc = action == TRI_FALSE ? RC_OK : statement_add(e, check, level, policy, statement, action, says);

        if (rc != RC_OK)
            return rc;
    }
    return RC_OK;
}

/* Enough for documents of 512 statements without the arena. */
#define STACK_WORDS 8

/* The same by the document's index: only the statements that speak of the action. */
static enum rc document_evaluate_indexed(struct evaluator *e, enum check check, size_t level,
                                         const struct policy_ref *policy, struct layer_says *says)
{
    const struct policy_document *document = policy->document;
    size_t words = policy_index_words(document->index);
    uint64_t stack[2 * STACK_WORDS];
    uint64_t *matching = words <= STACK_WORDS ? stack : ARENA_ARRAY(e->arena, 2 * words, uint64_t);

    if (matching == NULL)
        return RC_NO_MEMORY;
    policy_index_find(document->index, e->indexed, matching, matching + words);
    for (size_t word = 0; word < words; word++) {
        for (uint64_t bits = matching[word] | matching[words + word]; bits != 0; bits &= bits - 1) {
            size_t bit = (size_t)__builtin_ctzll(bits);
            enum tri action = matching[word] >> bit & 1 ? TRI_TRUE : TRI_UNKNOWN;
            enum rc rc = statement_add(e, check, level, policy, &document->statements[64 * word + bit], action, says);

            if (rc != RC_OK)
                return rc;
        }
    }
    return RC_OK;
}

/* Whether the document has an index and the action fits into one. */
static bool is_indexed(struct evaluator *e, const struct policy_document *document)
{
    if (document->index == NULL)
        return false;
    if (!e->indexed_made)
        indexed_action_make(e->request->action, e->indexed);
    e->indexed_made = true;
    return e->indexed->fits;
}

enum rc layer_evaluate(struct evaluator *e, enum check check, size_t level, const struct layer *layer,
                       struct layer_says *out)
{
    struct layer_says says = {.allow = TRI_FALSE, .deny = TRI_FALSE};

    for (size_t i = 0; i < layer->count; i++) {
        const struct policy_ref *policy = &layer->policies[i];
        enum rc rc;

        if (policy->document == NULL || policy->document->unknown)
            rc = document_unknown(e, check, level, policy, &says);
        else if (is_indexed(e, policy->document))
            rc = document_evaluate_indexed(e, check, level, policy, &says);
        else
            rc = document_evaluate(e, check, level, policy, &says);
        if (rc != RC_OK)
            return rc;
    }
    *out = says;
    return RC_OK;
}

enum rc levels_evaluate(struct evaluator *e, enum check check, const struct levels *levels, struct layer_result *out)
{
    struct layer_result result = {.applies = levels->known && levels->count > 0, .allow = TRI_TRUE, .deny = TRI_FALSE};

    for (size_t i = 0; levels->known && i < levels->count; i++) {
        const struct level *level = &levels->levels[i];
        struct layer_says says;
        enum rc rc = layer_evaluate(e, check, i, &level->layer, &says);

        if (rc != RC_OK)
            return rc;
        result.deny = tri_or(result.deny, says.deny);
        if (says.allow == TRI_TRUE)
            continue;
        if (check == CHECK_RCP) {
            /* RCPFullAWSAccess cannot be detached: a level without it is a level whose list is not whole (5.2). */
            rc = evaluator_note(e, arena_printf(e->arena,
                                                "resource control policies of %.*s: RCPFullAWSAccess is not in the "
                                                "input, taken as attached",
                                                (int)level->target.len, level->target.at));
            if (rc != RC_OK)
                return rc;
            continue;
        }
        result.allow = tri_and(result.allow, says.allow);
        if (result.silent.len == 0)
            result.silent = level->target;
    }
    *out = result;
    return RC_OK;
}
