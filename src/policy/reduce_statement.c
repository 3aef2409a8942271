/* SPDX-License-Identifier: Apache-2.0
 *
 * One statement as a formula: action and resource and principal and all conditions (iam-evaluation.md 5.1,
 * 6.7 step 1), with the reasons for what stays unknown.
 *
 * AWS: IAM JSON policy elements reference.
 */
#include "policy/facts.h"
#include "policy/reduce_parts.h"

static bool has_principal(enum check check)
{
    return check == CHECK_RESOURCE || check == CHECK_RCP;
}

/* ---- Why something is U ---- */

enum rc reducer_unknown_in(struct reducer *reducer, struct str element, const char *why)
{
    const struct policy_ref *policy = reducer->policy;
    if (policy == NULL || reducer->silent) /* NULL: a question of the engine's own */
        return RC_OK;
    return reducer_unknown(reducer, arena_printf(reducer->arena, "%.*s: Statement[%zu]%s%.*s: %s",
                                                 (int)policy->name.len, policy->name.at, reducer->statement->index,
                                                 element.len > 0 ? "." : "", (int)element.len, element.at, why));
}

/* `policy: path: why` for each fault of the statement. */
static enum rc say_faults(struct reducer *reducer)
{
    const struct policy_ref *policy = reducer->policy;
    for (size_t i = 0; i < policy->document->fault_count; i++) {
        const struct policy_fault *fault = &policy->document->faults[i];
        if (fault->warning || fault->statement != reducer->statement->index)
            continue;
        enum rc rc = reducer_unknown(reducer, arena_printf(reducer->arena, "%.*s: %.*s: %.*s", (int)policy->name.len,
                                                           policy->name.at, (int)fault->path.len, fault->path.at,
                                                           (int)fault->text.len, fault->text.at));
        if (rc != RC_OK)
            return rc;
    }
    return RC_OK;
}

/* What stands outside the conditions; those say it themselves (reduce_atom.c). */
static enum rc say_unknown(struct reducer *reducer, enum tri action, const struct formula *resource,
                           const struct formula *principal)
{
    const struct policy_statement *statement = reducer->statement;
    bool fault = statement->fault || statement->effect == EFFECT_UNKNOWN;
    if (reducer->silent)
        return RC_OK;
    enum rc rc = fault ? say_faults(reducer) : RC_OK;
    if (rc == RC_OK && reducer->policy->maybe_absent)
        rc = reducer_unknown_in(reducer, STR_EMPTY, "whether the policy is attached is not known");
    if (rc == RC_OK && action == TRI_UNKNOWN)
        rc = reducer_unknown_in(reducer, statement->not_action ? STR("NotAction") : STR("Action"),
                                "an entry is not understood");
    if (rc == RC_OK && formula_has_unknown(resource))
        rc = reducer_unknown_in(reducer,
                                statement->resource_element == RESOURCE_EXCLUDED ? STR("NotResource") : STR("Resource"),
                                "AWS does not document whether it covers this resource");
    if (rc == RC_OK && formula_has_unknown(principal))
        rc = reducer_unknown_in(
            reducer, statement->principal_element == PRINCIPAL_EXCLUDED ? STR("NotPrincipal") : STR("Principal"),
            "whether it names this caller is not known");
    return rc;
}

/* ---- Principal ---- */

/* The variable has a value that one of the texts is, or matches. */
static enum rc one_of(struct reducer *reducer, size_t variable, const struct str *texts, size_t count,
                      enum glob_kind kind, const struct formula **out)
{
    struct glob *globs = ARENA_ARRAY(reducer->arena, count, struct glob);
    const struct constraint *named;
    enum rc rc = globs == NULL ? RC_NO_MEMORY : RC_OK;
    for (size_t i = 0; rc == RC_OK && i < count; i++)
        rc = glob_compile_text(reducer->arena, texts[i], kind, false, &globs[i]);
    if (rc == RC_OK)
        rc = constraint_globs(reducer->arena, &reducer->keyring->variables[variable].domain, globs, count, false,
                              &named);
    if (rc != RC_OK)
        return rc;
    *out = formula_literal(reducer->arena, variable, named, named);
    return *out == NULL ? RC_NO_MEMORY : RC_OK;
}

/* Of an external caller: its aws:PrincipalArn is the entry's, or one of those that a session's role may have. */
static enum rc is_named_principal(struct reducer *reducer, size_t hop, const struct policy_principal *entry,
                                  const struct formula **out)
{
    const struct key_cases *arn;
    struct str forms[2];
    enum rc rc = keyring_key(reducer->keyring, hop, STR("aws:principalarn"), STR("aws:PrincipalArn"), &arn);
    if (rc == RC_OK && entry->kind == ENTRY_SESSION)
        rc = role_forms(reducer->keyring, hop, entry->name, forms);
    if (rc != RC_OK)
        return rc;
    if (entry->kind == ENTRY_SESSION)
        return one_of(reducer, arn->cases[0].variable, forms, 2, GLOB_TEXT, out);
    return one_of(reducer, arn->cases[0].variable, &entry->written, 1, GLOB_LITERAL, out);
}

/* The caller is whom the entry names. */
static enum rc is_named(struct reducer *reducer, size_t hop, const struct policy_principal *entry,
                        const struct formula **out)
{
    const struct caller *caller = reducer->keyring->question->steps[hop].caller;
    const struct formula *session = formula_constant(TRI_TRUE);
    size_t variable;
    enum rc rc = RC_OK;
    if (entry->session.len > 0)
        rc = caller_session_variable(reducer->keyring, hop, &variable);
    if (rc == RC_OK && entry->session.len > 0)
        rc = one_of(reducer, variable, &entry->session, 1, GLOB_LITERAL, &session);
    *out = formula_constant(TRI_TRUE);
    if (rc == RC_OK && caller->kind == CALLER_EXTERNAL && (entry->session.len == 0 || caller->arn.len == 0))
        rc = is_named_principal(reducer, hop, entry, out);
    return rc == RC_OK ? formula_and_into(reducer->arena, out, session) : rc;
}

/* Entries that name one of those whom the caller may be. */
static enum rc add_named(struct reducer *reducer, size_t hop, const struct principal_match *principal,
                         const struct formula *by[GRANT_KIND_COUNT])
{
    for (size_t i = 0; i < principal->named_count; i++) {
        const struct policy_principal *entry = principal->named[i];
        const struct formula *is;
        enum grant_kind kind = entry->session.len > 0      ? GRANT_SESSION
                               : entry->kind == ENTRY_USER ? GRANT_USER
                                                           : GRANT_ROLE;
        enum rc rc = is_named(reducer, hop, entry, &is);
        if (rc == RC_OK)
            rc = formula_or_into(reducer->arena, &by[kind], is);
        if (rc == RC_OK)
            rc = formula_or_into(reducer->arena, &by[GRANT_ANY], is);
        if (rc != RC_OK)
            return rc;
    }
    return RC_OK;
}

/* The statement's principal, by kind of entry. */
static enum rc reduce_principal(struct reducer *reducer, size_t hop, const struct policy_document *document,
                                const struct policy_statement *statement, const struct formula *by[GRANT_KIND_COUNT])
{
    const struct step *step = &reducer->keyring->question->steps[hop];
    struct principal_match match;
    enum rc rc = match_principal(document, statement, step->caller, target_owner(step->target, step->caller),
                                 reducer->arena, &match);
    if (rc != RC_OK)
        return rc;
    const enum tri kinds[GRANT_KIND_COUNT] = {
        [GRANT_ANY] = match.any,
        [GRANT_STAR] = match.star,
        [GRANT_ACCOUNT] = match.account,
        [GRANT_USER] = match.user,
        [GRANT_ROLE] = match.role,
        [GRANT_SESSION] = match.session,
        [GRANT_FEDERATED_USER] = match.federated_user,
        [GRANT_PARENT_USER] = match.parent_user,
        [GRANT_PROVIDER] = match.provider,
        [GRANT_SERVICE] = match.service,
    };
    for (size_t kind = 0; kind < GRANT_KIND_COUNT; kind++)
        by[kind] = formula_constant(kinds[kind]);
    return add_named(reducer, hop, &match, by);
}

/* ---- The statement ---- */

static enum rc add_statement(struct reducer *reducer, struct reduced_step *step,
                             const struct reduced_statement *statement)
{
    struct reduced_statement *place =
        ARENA_PUSH(reducer->arena, step->statements, step->statement_count, step->statement_capacity);
    if (place == NULL)
        return RC_NO_MEMORY;
    *place = *statement;
    step->statement_count++;
    return RC_OK;
}

/* What the statement is made of; F where the rest did not matter any more. */
struct parts {
    const struct formula *resource, *principal;
    const struct formula *by[GRANT_KIND_COUNT];
    const struct formula *rest;  /* all but the principal */
    const struct formula *match; /* all of it */
};

static enum rc reduce_atoms(struct reducer *reducer, size_t hop, const struct policy_statement *statement,
                            const struct formula **all)
{
    for (size_t i = 0; i < statement->atom_count && !formula_is(*all, TRI_FALSE); i++) {
        const struct formula *atom;
        enum rc rc = reduce_atom(reducer, hop, &statement->atoms[i], &atom);
        if (rc == RC_OK)
            rc = formula_and_into(reducer->arena, all, atom);
        if (rc != RC_OK)
            return rc;
    }
    return RC_OK;
}

/* `action` is not F. */
static enum rc reduce_parts(struct reducer *reducer, size_t hop, enum check check, enum tri action, struct str asked,
                            struct parts *out)
{
    const struct policy_statement *statement = reducer->statement;
    bool open = statement->fault || statement->effect == EFFECT_UNKNOWN || reducer->policy->maybe_absent;
    out->principal = formula_constant(TRI_TRUE);
    out->match = out->rest = formula_constant(TRI_FALSE);
    enum rc rc = reduce_resource(reducer, hop, reducer->policy->document, statement, asked, &out->resource);
    if (rc != RC_OK || formula_is(out->resource, TRI_FALSE))
        return rc;
    if (has_principal(check)) {
        rc = reduce_principal(reducer, hop, reducer->policy->document, statement, out->by);
        if (rc != RC_OK || formula_is(out->by[GRANT_ANY], TRI_FALSE))
            return rc;
        out->principal = out->by[GRANT_ANY];
    }
    out->rest = formula_constant(open ? TRI_UNKNOWN : action);
    rc = formula_and_into(reducer->arena, &out->rest, out->resource);
    if (rc == RC_OK)
        rc = reduce_atoms(reducer, hop, statement, &out->rest);
    out->match = out->rest;
    return rc == RC_OK ? formula_and_into(reducer->arena, &out->match, out->principal) : rc;
}

static enum rc take_effect(struct reducer *reducer, enum check check, const struct parts *parts, struct says *says)
{
    enum policy_effect effect = reducer->statement->effect;
    enum rc rc = RC_OK;
    if (effect != EFFECT_ALLOW)
        rc = formula_or_into(reducer->arena, &says->deny, parts->match);
    if (rc != RC_OK || effect == EFFECT_DENY)
        return rc;
    rc = formula_or_into(reducer->arena, &says->allow, parts->match);
    for (size_t kind = 0; rc == RC_OK && check == CHECK_RESOURCE && kind < GRANT_KIND_COUNT; kind++) {
        if (!formula_is(parts->by[kind], TRI_FALSE))
            rc = formula_or_into(reducer->arena, &says->by[kind],
                                 formula_and2(reducer->arena, parts->rest, parts->by[kind]));
    }
    return rc;
}

enum rc reduce_statement(struct reducer *reducer, struct reduced_step *step, enum check check, size_t level,
                         const struct policy_ref *policy, const struct policy_statement *statement, struct says *says)
{
    enum tri action = match_asked_action(statement, &step->asked);
    size_t unknowns = reducer->unknown_count;
    struct parts parts;
    if (action == TRI_FALSE || (check == CHECK_RCP && statement->effect == EFFECT_ALLOW)) /* RCPs grant nothing */
        return RC_OK;
    reducer->policy = policy;
    reducer->statement = statement;
    enum rc rc = reduce_parts(reducer, step->hop, check, action, step->action, &parts);
    if (rc == RC_OK && formula_is(parts.match, TRI_FALSE)) {
        reducer->unknown_count = unknowns; /* nothing hangs on it */
        reducer->policy = NULL;
        return RC_OK;
    }
    if (rc == RC_OK)
        rc = say_unknown(reducer, action, parts.resource, parts.principal);
    if (rc == RC_OK)
        rc = add_statement(reducer, step,
                           &(struct reduced_statement){.check = check,
                                                       .level = level,
                                                       .policy = policy,
                                                       .statement = statement,
                                                       .effect = statement->effect,
                                                       .match = parts.match});
    if (rc == RC_OK)
        rc = take_effect(reducer, check, &parts, says);
    reducer->policy = NULL;
    return rc;
}

/* A document that is missing or faulty as a whole could say anything (6.1). */
enum rc reduce_unknown_document(struct reducer *reducer, struct reduced_step *step, enum check check, size_t level,
                                const struct policy_ref *policy, struct says *says)
{
    const struct formula *unknown = formula_constant(TRI_UNKNOWN);
    const struct policy_fault *fault = policy->document == NULL ? NULL : policy_document_fault(policy->document);
    struct str why = STR("its document is not in the input");
    if (policy->document != NULL)
        why = fault != NULL ? fault->text : STR("the document is not valid");
    bool path = fault != NULL && fault->path.len > 0;
    enum rc rc = RC_OK;
    if (!reducer->silent)
        rc = reducer_unknown(reducer, arena_printf(reducer->arena, "%.*s: %.*s%s%.*s", (int)policy->name.len,
                                                   policy->name.at, path ? (int)fault->path.len : 0,
                                                   path ? fault->path.at : "", path ? ": " : "", (int)why.len, why.at));
    if (rc == RC_OK)
        rc = add_statement(
            reducer, step,
            &(struct reduced_statement){
                .check = check, .level = level, .policy = policy, .effect = EFFECT_UNKNOWN, .match = unknown});
    if (rc == RC_OK)
        rc = formula_or_into(reducer->arena, &says->allow, unknown);
    if (rc == RC_OK)
        rc = formula_or_into(reducer->arena, &says->deny, unknown);
    for (size_t kind = 0; rc == RC_OK && check == CHECK_RESOURCE && kind < GRANT_KIND_COUNT; kind++)
        rc = formula_or_into(reducer->arena, &says->by[kind], unknown);
    return rc;
}
