/* SPDX-License-Identifier: Apache-2.0
 *
 * One policy of a request of `simulate`: its document, and the keys that it mentions.
 *
 * AWS: IAM API Reference, EvaluationResult (MissingContextValues).
 */
#include "cli/simulate_mention.h"

#include "policy/compiled.h"

static enum rc mention_variables(struct mentions *mentions, const struct template *template)
{
    enum rc rc = RC_OK;

    for (size_t i = 0; i < template->count && rc == RC_OK; i++) {
        if (template->parts[i].kind == TEMPLATE_VARIABLE)
            rc = mentions_add(mentions, template->parts[i].key_lower, template->parts[i].key);
    }
    return rc;
}

static enum rc mention_statement(struct mentions *mentions, const struct policy_statement *statement)
{
    enum rc rc = RC_OK;

    for (size_t i = 0; i < statement->resource_count && rc == RC_OK; i++)
        rc = mention_variables(mentions, &statement->resources[i].template);
    for (size_t i = 0; i < statement->atom_count && rc == RC_OK; i++) {
        const struct condition_atom *atom = &statement->atoms[i];

        rc = mentions_add(mentions, atom->key, atom->key_written);
        for (size_t j = 0; j < atom->value_count && rc == RC_OK; j++)
            rc = mention_variables(mentions, &atom->values[j].template);
    }
    return rc;
}

enum rc simulate_policy_read(struct arena *arena, struct json_parser *parser, enum policy_type type, struct str text,
                             struct simulate_policy **out, const struct policy_fault **fault, struct err *err)
{
    struct simulate_policy *policy = ARENA_NEW(arena, struct simulate_policy);
    struct mentions mentions = {.arena = arena};
    struct policy_document *document = NULL;
    enum rc rc = policy_parse_text_by(parser, arena, type, text, &document, err);

    if (rc != RC_OK)
        return rc;
    *out = NULL;
    *fault = policy_document_fault(document);
    if (*fault != NULL)
        return RC_OK;
    for (size_t i = 0; i < document->statement_count && rc == RC_OK; i++)
        rc = mention_statement(&mentions, &document->statements[i]);
    if (rc == RC_OK)
        rc = policy_compile(arena, document);
    if (rc != RC_OK || policy == NULL)
        return err_no_memory(err);
    *policy = (struct simulate_policy){
        .document = document, .text = text, .mentions = mentions.keys, .mention_count = mentions.count, .arena = arena};
    *out = policy;
    return RC_OK;
}
