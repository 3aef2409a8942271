/* SPDX-License-Identifier: Apache-2.0
 *
 * One statement against one request: action and resource and principal and all conditions, in
 * Kleene's logic (iam-evaluation.md 5.1), and in words why it is unknown when it is.
 *
 * AWS: IAM JSON policy elements reference; How AWS enforcement code logic evaluates requests to allow
 * or deny access.
 */
#include "policy/evaluate_parts.h"

static bool type_has_principal(enum policy_type type)
{
    return type == POLICY_TRUST || type == POLICY_RESOURCE || type == POLICY_RCP;
}

static struct principal_match principal_all(enum tri value)
{
    return (struct principal_match){
        .any = value,
        .star = value,
        .account = value,
        .user = value,
        .role = value,
        .session = value,
        .federated_user = value,
        .parent_user = value,
        .provider = value,
        .service = value,
    };
}

static enum rc resource_part(struct evaluator *e, const struct policy_document *document,
                             const struct policy_statement *statement, enum tri *out)
{
    /* A trust policy has none (a present one is the statement's fault); a resource policy without one
     * speaks of what it is attached to (1.2); elsewhere its absence is the statement's fault. */
    if (document->type == POLICY_TRUST || statement->resource_element == RESOURCE_ABSENT) {
        *out = TRI_TRUE;
        return RC_OK;
    }
    return match_resource(document, statement, e->request->action, e->request->target, &e->variables, e->arena, out);
}

static enum rc principal_part(struct evaluator *e, const struct policy_document *document,
                              const struct policy_statement *statement, struct principal_match *out)
{
    enum rc rc;

    if (!type_has_principal(document->type)) {
        *out = principal_all(TRI_TRUE);
        return RC_OK;
    }
    if (statement->principal_element == PRINCIPAL_ABSENT) {
        *out = principal_all(TRI_UNKNOWN);
        return RC_OK;
    }
    rc = match_principal(document, statement, e->caller, e->owner, e->arena, out);
    if (rc != RC_OK)
        return rc;
    /* An entry names one session, user or role, and which one this is was not said. */
    for (size_t i = 0; i < out->named_count; i++) {
        bool session = out->named[i]->session.len > 0;
        enum tri *slot = session ? &out->session : out->named[i]->kind == ENTRY_USER ? &out->user : &out->role;
        *slot = tri_or(*slot, TRI_UNKNOWN);
        out->any = tri_or(out->any, TRI_UNKNOWN);
    }
    return RC_OK;
}

static enum rc condition_part(struct evaluator *e, const struct policy_statement *statement, enum tri *out)
{
    enum tri all = TRI_TRUE;

    for (size_t i = 0; i < statement->atom_count && all != TRI_FALSE; i++) {
        enum tri one;
        enum rc rc = context_evaluate(e->request->context, &statement->atoms[i], e->arena, &one);
        if (rc != RC_OK)
            return rc;
        all = tri_and(all, one);
    }
    *out = all;
    return RC_OK;
}

/* `policy: path: why` for each atom that is U. */
static enum rc explain_atoms(struct evaluator *e, struct str name, const struct policy_statement *statement)
{
    for (size_t i = 0; i < statement->atom_count; i++) {
        const struct condition_atom *atom = &statement->atoms[i];
        const struct context_key *key = context_get(e->request->context, atom->key);
        const char *why = "AWS does not document how these values compare";
        enum tri one;
        enum rc rc = context_evaluate(e->request->context, atom, e->arena, &one);

        if (rc != RC_OK)
            return rc;
        if (one != TRI_UNKNOWN || atom->fault)
            continue; /* a fault stands among the document's */
        if (key != NULL && key->state == CONTEXT_UNKNOWN)
            why = "the value of the key is not known";
        rc = evaluator_unknown(e, arena_printf(e->arena, "%.*s: Statement[%zu].Condition.%.*s.%.*s: %s", (int)name.len,
                                               name.at, statement->index, (int)atom->operator_written.len,
                                               atom->operator_written.at, (int)atom->key_written.len,
                                               atom->key_written.at, why));
        if (rc != RC_OK)
            return rc;
    }
    return RC_OK;
}

static enum rc explain_faults(struct evaluator *e, struct str name, const struct policy_document *document,
                              const struct policy_statement *statement)
{
    for (size_t i = 0; i < document->fault_count; i++) {
        const struct policy_fault *fault = &document->faults[i];
        enum rc rc;

        if (fault->warning || fault->statement != statement->index)
            continue;
        rc = evaluator_unknown(e,
                               arena_printf(e->arena, "%.*s: %.*s: %.*s", (int)name.len, name.at, (int)fault->path.len,
                                            fault->path.at, (int)fault->text.len, fault->text.at));
        if (rc != RC_OK)
            return rc;
    }
    return RC_OK;
}

static enum rc explain_element(struct evaluator *e, struct str name, const struct policy_statement *statement,
                               const char *element, const char *why)
{
    return evaluator_unknown(e, arena_printf(e->arena, "%.*s: Statement[%zu].%s: %s", (int)name.len, name.at,
                                             statement->index, element, why));
}

struct statement_parts {
    enum tri action, resource, conditions;
};

/* Says why a statement is U: its faults, and each element that is U. */
static enum rc explain_unknown(struct evaluator *e, const struct policy_ref *policy,
                               const struct policy_statement *statement, const struct statement_parts *parts,
                               enum tri principal)
{
    enum rc rc = explain_faults(e, policy->name, policy->document, statement);

    if (rc == RC_OK && parts->action == TRI_UNKNOWN)
        rc = explain_element(e, policy->name, statement, statement->not_action ? "NotAction" : "Action",
                             "an entry is not understood");
    if (rc == RC_OK && parts->resource == TRI_UNKNOWN)
        rc = explain_element(e, policy->name, statement,
                             statement->resource_element == RESOURCE_EXCLUDED ? "NotResource" : "Resource",
                             "AWS does not document whether it covers this resource");
    if (rc == RC_OK && principal == TRI_UNKNOWN)
        rc = explain_element(e, policy->name, statement,
                             statement->principal_element == PRINCIPAL_EXCLUDED ? "NotPrincipal" : "Principal",
                             "whether it names this caller is not known");
    if (rc == RC_OK && parts->conditions == TRI_UNKNOWN)
        rc = explain_atoms(e, policy->name, statement);
    return rc;
}

enum rc statement_evaluate(struct evaluator *e, const struct policy_ref *policy,
                           const struct policy_statement *statement, enum tri action, struct statement_result *out)
{
    const struct policy_document *document = policy->document;
    struct statement_parts parts = {action, TRI_FALSE, TRI_FALSE};
    enum rc rc;

    *out = (struct statement_result){
        .match = TRI_FALSE, .but_principal = TRI_FALSE, .principal = principal_all(TRI_FALSE)};
    if (action == TRI_FALSE)
        return RC_OK;
    rc = resource_part(e, document, statement, &parts.resource);
    if (rc != RC_OK || parts.resource == TRI_FALSE)
        return rc;
    rc = principal_part(e, document, statement, &out->principal);
    if (rc != RC_OK || out->principal.any == TRI_FALSE)
        return rc;
    rc = condition_part(e, statement, &parts.conditions);
    if (rc != RC_OK || parts.conditions == TRI_FALSE)
        return rc;
    /* A fault of the statement, or an Effect that cannot be read, leaves open what it says. */
    out->but_principal = tri_and(tri_and(parts.action, parts.resource), parts.conditions);
    if (statement->fault || statement->effect == EFFECT_UNKNOWN)
        out->but_principal = tri_and(out->but_principal, TRI_UNKNOWN);
    out->match = tri_and(out->but_principal, out->principal.any);
    if (out->match != TRI_UNKNOWN)
        return RC_OK;
    return explain_unknown(e, policy, statement, &parts, out->principal.any);
}
