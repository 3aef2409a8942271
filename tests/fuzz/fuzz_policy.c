/* SPDX-License-Identifier: Apache-2.0
 *
 * Policy documents of any kind, as every type: reading them fails for want of memory alone, what is
 * printed again reads as the same statements, faults have their places, and all of it can be matched.
 */
#include "policy/match.h"
#include "text/json_write.h"

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

static void must(bool holds)
{
    if (!holds)
        __builtin_trap();
}

static enum variable_state some_value(const void *self, struct str key, struct str *value)
{
    (void)self;
    *value = STR("a*:b");
    return (enum variable_state)(key.len % 3);
}

static void check_faults(const struct policy_document *document)
{
    must(document->unknown == (policy_document_fault(document) != NULL));
    for (size_t i = 0; i < document->fault_count; i++) {
        const struct policy_fault *fault = &document->faults[i];

        must(fault->text.len > 0 && fault->path.at != NULL);
        must(fault->statement == POLICY_WHOLE_DOCUMENT || fault->statement < document->statement_count);
    }
    for (size_t i = 0; i < document->statement_count; i++) {
        must(document->statements[i].index == i);
        must(!document->statements[i].fault || policy_has_faults(document));
        must(document->statements[i].effect != EFFECT_UNKNOWN || document->statements[i].fault);
    }
}

static void check_principals(const struct policy_document *document, const struct policy_statement *statement,
                             struct arena *arena)
{
    for (enum caller_kind kind = CALLER_USER; kind < CALLER_KIND_COUNT; kind++) {
        struct caller caller = {.kind = kind,
                                .partition = STR("aws"),
                                .account = STR("111122223333"),
                                .arn = STR("arn:aws:iam::111122223333:role/r"),
                                .name = STR("r")};
        struct principal_match match;

        must(match_principal(document, statement, &caller, caller.account, arena, &match) == RC_OK);
        must(match.any >= match.star && match.any >= match.account && match.any >= match.role);
    }
}

static void check_matching(const struct policy_document *document, struct arena *arena)
{
    const struct target targets[] = {{.kind = RESOURCE_NONE},
                                     {.kind = RESOURCE_ARN, .arn = STR("arn:aws:s3:::b/a:b")},
                                     {.kind = RESOURCE_ARN, .arn = STR_EMPTY}};
    const struct variable_source variables = {NULL, some_value};

    for (size_t i = 0; i < document->statement_count; i++) {
        const struct policy_statement *statement = &document->statements[i];
        enum tri result;

        must(match_action(statement, STR("s3:GetObject")) <= TRI_TRUE);
        for (size_t j = 0; j < sizeof targets / sizeof *targets; j++) {
            must(match_resource(document, statement, STR("s3:GetObject"), &targets[j], &variables, arena, &result) ==
                 RC_OK);
            must(result <= TRI_TRUE);
        }
        check_principals(document, statement, arena);
    }
}

/* All but that of its size: what is printed again has other white space and other escapes. */
static size_t count_faults(const struct policy_document *document)
{
    size_t count = 0;

    for (size_t i = 0; i < document->fault_count; i++)
        count += !str_contains(document->faults[i].text, STR("customers can store"));
    return count;
}

/* A document of the same type from the printed value. */
static void check_round(struct arena *arena, const struct policy_document *document, struct json value)
{
    struct buf printed = BUF_NEW(BUF_UNBOUNDED);
    struct policy_document *again = NULL;

    json_print(value, &printed);
    must(policy_parse_text(arena, document->type, buf_str(&printed), &again, NULL) == RC_OK);
    must(again->statement_count == document->statement_count);
    must(again->unknown == document->unknown);
    must(again->version2012 == document->version2012);
    must(count_faults(again) == count_faults(document));
    buf_free(&printed);
}

/* The input as the text of a JSON string, as dumps hold policies. */
static void check_as_string(struct arena *arena, struct str text)
{
    struct buf wrapped = BUF_NEW(BUF_UNBOUNDED);
    struct json_writer writer = json_writer(&wrapped, false);
    struct policy_document *document = NULL;
    struct json_doc *doc = NULL;

    json_write_string(&writer, text);
    must(json_parse(NULL, buf_str(&wrapped), &doc, NULL) == RC_OK);
    must(policy_parse(arena, POLICY_TRUST, json_root(doc), &document, NULL) == RC_OK);
    check_faults(document);
    json_doc_free(doc);
    buf_free(&wrapped);
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    struct str text = {(const char *)data, size};
    struct arena *arena = arena_new(0);
    struct json_doc *doc = NULL;
    bool json;

    must(arena != NULL);
    json = json_parse(NULL, text, &doc, NULL) == RC_OK;
    for (enum policy_type type = POLICY_IDENTITY; type < POLICY_TYPE_COUNT; type++) {
        struct policy_document *document = NULL;

        must(policy_parse_text(arena, type, text, &document, NULL) == RC_OK);
        must(document->type == type);
        must(json || (document->unknown && document->statement_count == 0));
        check_faults(document);
        check_matching(document, arena);
        if (json)
            check_round(arena, document, json_root(doc));
    }
    check_as_string(arena, text);
    json_doc_free(doc);
    arena_free(arena);
    return 0;
}
