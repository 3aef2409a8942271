/* SPDX-License-Identifier: Apache-2.0
 *
 * Statements as formulas, and why some stay unknown.
 */
#include "decide_fixture.h"

static enum rc reduce(struct setup *s, enum policy_type type, enum check check, const char *statements,
                      struct says *says)
{
    struct decider *d = setup_decider(s);
    const struct layer layer = setup_layer(s, type, "p", statements);
    const struct formula *never = formula_constant(TRI_FALSE);

    *says = (struct says){.allow = never, .deny = never};
    for (size_t i = 0; i < GRANT_KIND_COUNT; i++)
        says->by[i] = never;
    d->steps[0] =
        (struct reduced_step){.hop = 0, .action = STR("sts:AssumeRole"), .asked = asked_action(STR("sts:AssumeRole"))};
    return reduce_statement(&d->reducer, &d->steps[0], check, 0, &layer.policies[0],
                            &layer.policies[0].document->statements[0], says);
}

static void assert_constant(const struct formula *f, enum tri value)
{
    assert_int_equal(f->kind, FORMULA_CONSTANT);
    assert_int_equal(f->constant, value);
}

static void effects(void **state)
{
    static const struct {
        const char *statement;
        enum tri allow, deny;
        size_t kept;
    } rows[] = {
        {"{\"Effect\":\"Allow\",\"Action\":\"sts:*\",\"Resource\":\"*\"}", TRI_TRUE, TRI_FALSE, 1},
        {"{\"Effect\":\"Deny\",\"Action\":\"sts:*\",\"Resource\":\"*\"}", TRI_FALSE, TRI_TRUE, 1},
        {"{\"Effect\":\"allow\",\"Action\":\"sts:*\",\"Resource\":\"*\"}", TRI_UNKNOWN, TRI_UNKNOWN, 1},
        {"{\"Effect\":\"Allow\",\"Action\":\"s3:*\",\"Resource\":\"*\"}", TRI_FALSE, TRI_FALSE, 0},
        {"{\"Effect\":\"Allow\",\"Action\":\"sts:*\",\"Resource\":\"arn:aws:s3:::b\"}", TRI_FALSE, TRI_FALSE, 0},
        {"{\"Effect\":\"Allow\",\"Action\":\"sts:*\",\"Resource\":\"*\",\"X\":1}", TRI_UNKNOWN, TRI_FALSE, 1},
        {"{\"Effect\":\"Deny\",\"NotAction\":\"s3:*\",\"Resource\":\"*\"}", TRI_FALSE, TRI_TRUE, 1},
        {"{\"Effect\":\"Allow\",\"Action\":\"sts:*\",\"Resource\":\"*\",\"Condition\":{\"StringEquals\":{\"aws:"
         "username\":\"bob\"}}}",
         TRI_FALSE, TRI_FALSE, 0},
    };
    struct setup *s = *state;
    struct says says;

    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
        assert_int_equal(reduce(s, POLICY_IDENTITY, CHECK_IDENTITY, rows[i].statement, &says), RC_OK);
        assert_constant(says.allow, rows[i].allow);
        assert_constant(says.deny, rows[i].deny);
        assert_int_equal(s->decider.steps[0].statement_count, rows[i].kept);
    }
}

static void kinds_of_entries(void **state)
{
    static const struct {
        const char *principal;
        enum grant_kind kind;
    } rows[] = {
        {"\"*\"", GRANT_STAR},
        {"{\"AWS\":\"*\"}", GRANT_STAR},
        {"{\"AWS\":\"" ACCOUNT "\"}", GRANT_ACCOUNT},
        {"{\"AWS\":\"" USER_ARN "\"}", GRANT_USER},
    };
    struct setup *s = *state;
    struct says says;

    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
        struct str text = arena_printf(
            s->arena, "{\"Effect\":\"Allow\",\"Principal\":%s,\"Action\":\"sts:AssumeRole\"}", rows[i].principal);
        assert_int_equal(reduce(s, POLICY_TRUST, CHECK_RESOURCE, text.at, &says), RC_OK);
        for (size_t kind = 0; kind < GRANT_KIND_COUNT; kind++)
            assert_constant(says.by[kind], tri_of(kind == (size_t)rows[i].kind || kind == GRANT_ANY));
    }
}

static void sessions_by_name(void **state)
{
    struct setup *s = *state;
    struct says says;

    s->question.count = 2;
    s->steps[0].caller = &s->callers[1];
    assert_int_equal(reduce(s, POLICY_TRUST, CHECK_RESOURCE,
                            "{\"Effect\":\"Allow\",\"Principal\":{\"AWS\":[\"arn:aws:sts::" ACCOUNT
                            ":assumed-role/Support/a1\","
                            "\"arn:aws:sts::" ACCOUNT ":assumed-role/Support/b1\"]},\"Action\":\"sts:AssumeRole\"}",
                            &says),
                     RC_OK);
    assert_int_equal(says.by[GRANT_SESSION]->kind, FORMULA_OR);
    assert_int_equal(says.by[GRANT_SESSION]->part_count, 2);
    assert_int_equal(says.by[GRANT_SESSION]->parts[0]->variable,
                     keyring_slot(s->decider.keyring, 0, SLOT_CALLER_SESSION));
    assert_int_equal(says.allow->kind, FORMULA_OR);
    assert_constant(says.by[GRANT_ROLE], TRI_FALSE);
}

static void reasons_for_unknown(void **state)
{
    static const struct {
        const char *statement, *line;
    } rows[] = {
        {"{\"Effect\":\"Allow\",\"Principal\":\"*\",\"Action\":\"sts\"}",
         "p: Statement[0].Action: an entry is not understood"},
        {"{\"Effect\":\"Allow\",\"Principal\":{\"AWS\":\"arn:aws:iam::" ACCOUNT ":user/*\"},\"Action\":\"sts:*\"}",
         "p: Statement[0].Principal: whether it names this caller is not known"},
        {"{\"Effect\":\"Allow\",\"Principal\":\"*\",\"NotAction\":\"sts\"}",
         "p: Statement[0].NotAction: an entry is not understood"},
        {"{\"Effect\":\"Allow\",\"Principal\":\"*\",\"Action\":\"sts:*\",\"Condition\":{\"StringEquals\":{\"foo:Bar\":"
         "\"x\"}}}",
         "p: Statement[0].Condition.StringEquals.foo:Bar: rolecall does not know this context key"},
        {"{\"Effect\":\"Allow\",\"Principal\":\"*\",\"Action\":\"sts:*\",\"Condition\":{\"StringEquals\":{\"aws:"
         "SignInSessionArn\":\"x\"}}}",
         "p: Statement[0].Condition.StringEquals.aws:SignInSessionArn: the value of the key is not known"},
        {"{\"Effect\":\"Allow\",\"Principal\":\"*\",\"Action\":\"sts:*\",\"Condition\":{\"StringEquls\":{\"aws:"
         "username\":\"x\"}}}",
         "p: Statement[0].Condition.StringEquls.aws:username: the condition is not understood"},
        {"{\"Effect\":\"Allow\",\"Principal\":\"*\",\"Action\":\"sts:*\",\"Condition\":{\"Bool\":{\"aws:username\":"
         "\"true\"}}}",
         "p: Statement[0].Condition.Bool.aws:username: AWS does not document how these values compare"},
    };
    struct setup *s = *state;
    struct says says;

    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
        assert_int_equal(reduce(s, POLICY_TRUST, CHECK_RESOURCE, rows[i].statement, &says), RC_OK);
        assert_constant(says.allow, TRI_UNKNOWN);
        bool found = false;
        for (size_t l = 0; l < s->decider.reducer.unknown_count; l++)
            found = found || str_equal(s->decider.reducer.unknowns[l], str_of(rows[i].line));
        if (!found)
            fail_msg("not said: %s", rows[i].line);
    }
}

/* What is wrong with a statement is said of it, not of others, and not what is only odd. */
static void faults_of_the_statement_alone(void **state)
{
    struct setup *s = *state;
    struct layer layer = setup_layer(s, POLICY_IDENTITY, "p",
                                     "{\"Effect\":\"Allow\",\"Action\":\"sts:*\",\"Resource\":\"*\",\"Nonsense\":1},"
                                     "{\"Effect\":\"allow\",\"Action\":\"sts:*\",\"Resource\":\"*\",\"Condition\":"
                                     "{\"StringEquals\":{\"aws:username\":\"ann\"}}}");
    struct decider *d = setup_decider(s);
    struct says says = {.allow = formula_constant(TRI_FALSE), .deny = formula_constant(TRI_FALSE)};

    d->steps[0] =
        (struct reduced_step){.hop = 0, .action = STR("sts:AssumeRole"), .asked = asked_action(STR("sts:AssumeRole"))};
    assert_int_equal(reduce_statement(&d->reducer, &d->steps[0], CHECK_IDENTITY, 0, &layer.policies[0],
                                      &layer.policies[0].document->statements[1], &says),
                     RC_OK);
    assert_constant(says.deny, TRI_UNKNOWN); /* an effect that is none may be either */
    assert_constant(says.allow, TRI_UNKNOWN);
    assert_int_equal(d->reducer.unknown_count, 1);
    assert_true(str_starts_with(d->reducer.unknowns[0], STR("p: Statement[1].Effect: ")));
}

/* A text that is no policy could say anything; why it is none is said, with the place where there is one. */
static void documents_that_are_none(void **state)
{
    static const struct {
        const char *text, *line;
    } rows[] = {
        {NULL, "p: its document is not in the input"},
        {"[]", NULL},
        {"{\"Version\":\"2012-10-17\"}", NULL},
        {"{\"Version\":\"1999-01-01\",\"Statement\":[]}", NULL},
    };
    struct setup *s = *state;

    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
        struct policy_document *document = NULL;
        struct err err = ERR_NONE;
        struct decider *d = setup_decider(s);
        struct says says = {.allow = formula_constant(TRI_FALSE), .deny = formula_constant(TRI_FALSE)};
        if (rows[i].text != NULL)
            assert_int_equal(policy_parse_text(s->arena, POLICY_TRUST, str_of(rows[i].text), &document, &err), RC_OK);
        const struct policy_ref ref = {.document = document, .name = STR("p")};
        for (size_t kind = 0; kind < GRANT_KIND_COUNT; kind++)
            says.by[kind] = formula_constant(TRI_FALSE);
        d->steps[0] = (struct reduced_step){.hop = 0, .action = STR("sts:AssumeRole")};
        assert_int_equal(reduce_unknown_document(&d->reducer, &d->steps[0], CHECK_RESOURCE, 0, &ref, &says), RC_OK);
        assert_constant(says.allow, TRI_UNKNOWN);
        assert_constant(says.deny, TRI_UNKNOWN);
        assert_constant(says.by[GRANT_STAR], TRI_UNKNOWN);
        assert_int_equal(d->reducer.unknown_count, 1);
        const struct policy_fault *fault = document == NULL ? NULL : policy_document_fault(document);
        struct str line = document == NULL ? str_of(rows[i].line)
                          : fault == NULL  ? STR("p: the document is not valid")
                          : fault->path.len == 0
                              ? arena_printf(s->arena, "p: %.*s", (int)fault->text.len, fault->text.at)
                              : arena_printf(s->arena, "p: %.*s: %.*s", (int)fault->path.len, fault->path.at,
                                             (int)fault->text.len, fault->text.at);
        assert_text(d->reducer.unknowns[0], line.at);
    }
}

static void nothing_is_said_of_what_does_not_count(void **state)
{
    struct setup *s = *state;
    struct says says;

    assert_int_equal(
        reduce(s, POLICY_TRUST, CHECK_RESOURCE,
               "{\"Effect\":\"Allow\",\"Principal\":\"*\",\"Action\":\"sts:*\",\"Condition\":{\"StringEquals\":"
               "{\"foo:Bar\":\"x\",\"aws:username\":\"bob\"}}}",
               &says),
        RC_OK);
    assert_constant(says.allow, TRI_FALSE);
    assert_int_equal(s->decider.reducer.unknown_count, 0);
}

static void a_policy_that_may_not_be_attached(void **state)
{
    struct setup *s = *state;
    struct layer layer =
        setup_layer(s, POLICY_IDENTITY, "p", "{\"Effect\":\"Deny\",\"Action\":\"*\",\"Resource\":\"*\"}");
    struct policy_ref ref = layer.policies[0];
    struct decider *d = setup_decider(s);
    struct says says = {.allow = formula_constant(TRI_FALSE), .deny = formula_constant(TRI_FALSE)};

    ref.maybe_absent = true;
    d->steps[0] =
        (struct reduced_step){.hop = 0, .action = STR("sts:AssumeRole"), .asked = asked_action(STR("sts:AssumeRole"))};
    assert_int_equal(
        reduce_statement(&d->reducer, &d->steps[0], CHECK_IDENTITY, 0, &ref, &ref.document->statements[0], &says),
        RC_OK);
    assert_constant(says.deny, TRI_UNKNOWN);
    assert_text(d->reducer.unknowns[0], "p: Statement[0]: whether the policy is attached is not known");
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        SETUP_TEST(effects),
        SETUP_TEST(faults_of_the_statement_alone),
        SETUP_TEST(documents_that_are_none),
        SETUP_TEST(kinds_of_entries),
        SETUP_TEST(sessions_by_name),
        SETUP_TEST(reasons_for_unknown),
        SETUP_TEST(nothing_is_said_of_what_does_not_count),
        SETUP_TEST(a_policy_that_may_not_be_attached),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}
