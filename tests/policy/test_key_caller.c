/* SPDX-License-Identifier: Apache-2.0
 *
 * Keys that follow from who asks, for every kind of caller (iam-evaluation.md 3, 6.4).
 */
#include "contains.h"
#include "decide_fixture.h"

struct who {
    enum caller_kind kind;
    const char *arn, *account, *name, *id;
};

static void be(struct setup *s, const struct who *who)
{
    s->callers[0] = (struct caller){.kind = who->kind,
                                    .partition = STR("aws"),
                                    .account = str_of(who->account),
                                    .arn = str_of(who->arn),
                                    .name = str_of(who->name),
                                    .unique_id = str_of(who->id),
                                    .tags_known = true,
                                    .identity = {.given = true}};
    setup_again(s);
}

static void each_kind_of_caller(void **state)
{
    static const char *const keys[] = {
        "aws:PrincipalArn", "aws:PrincipalAccount",      "aws:PrincipalType",        "aws:userid",
        "aws:username",     "aws:PrincipalIsAWSService", "aws:PrincipalServiceName", "aws:FederatedProvider"};
    static const struct {
        struct who who;
        const char *words[8];
    } rows[] = {
        {{CALLER_USER, USER_ARN, ACCOUNT, "ann", "AIDAANN"},
         {"fixed " USER_ARN, "fixed " ACCOUNT, "fixed User", "fixed AIDAANN", "fixed ann", "fixed false", "missing",
          "missing"}},
        {{CALLER_USER, USER_ARN, ACCOUNT, "ann", ""},
         {"fixed " USER_ARN, "fixed " ACCOUNT, "fixed User", "unknown", "fixed ann", "fixed false", "missing",
          "missing"}},
        {{CALLER_ROLE_SESSION, ROLE_ARN, ACCOUNT, "Support", "AROASUPPORT"},
         {"fixed " ROLE_ARN, "fixed " ACCOUNT, "fixed AssumedRole", "free", "missing", "fixed false", "missing",
          "missing"}},
        {{CALLER_FEDERATED_USER, USER_ARN, ACCOUNT, "fed", ""},
         {"fixed arn:aws:sts::" ACCOUNT ":federated-user/fed", "fixed " ACCOUNT, "fixed FederatedUser",
          "fixed " ACCOUNT ":fed", "missing", "fixed false", "missing", "missing"}},
        {{CALLER_ROOT, "arn:aws:iam::" ACCOUNT ":root", ACCOUNT, "", ""},
         {"fixed arn:aws:iam::" ACCOUNT ":root", "fixed " ACCOUNT, "fixed Account", "fixed " ACCOUNT, "missing",
          "fixed false", "missing", "missing"}},
        {{CALLER_SERVICE, "ec2.amazonaws.com", "", "", ""},
         {"missing", "missing", "unknown", "unknown", "missing", "fixed true", "fixed ec2.amazonaws.com", "missing"}},
        {{CALLER_SAML, "arn:aws:iam::" ACCOUNT ":saml-provider/Idp", ACCOUNT, "", ""},
         {"missing", "unknown", "unknown", "unknown", "missing", "missing", "missing", "missing"}},
        {{CALLER_OIDC, "accounts.google.com", ACCOUNT, "", ""},
         {"missing", "unknown", "unknown", "unknown", "missing", "missing", "missing", "fixed accounts.google.com"}},
        {{CALLER_OIDC, "", ACCOUNT, "", ""},
         {"missing", "unknown", "unknown", "unknown", "missing", "missing", "missing", "unknown"}},
        {{CALLER_ANONYMOUS, "", "", "", ""},
         {"missing", "missing", "fixed Anonymous", "fixed anonymous", "missing", "missing", "missing", "missing"}},
        {{CALLER_EXTERNAL, "arn:aws:iam::" OTHER ":user/p/bob", OTHER, "", ""},
         {"fixed arn:aws:iam::" OTHER ":user/p/bob", "fixed " OTHER, "fixed User", "free", "fixed bob", "fixed false",
          "missing", "free"}},
        {{CALLER_EXTERNAL, "arn:aws:iam::" OTHER ":role/r", OTHER, "", ""},
         {"fixed arn:aws:iam::" OTHER ":role/r", "fixed " OTHER, "fixed AssumedRole", "free", "missing", "fixed false",
          "missing", "free"}},
        {{CALLER_EXTERNAL, "arn:aws:sts::" OTHER ":assumed-role/r/s", OTHER, "", ""},
         {"free", "fixed " OTHER, "fixed AssumedRole", "free", "missing", "fixed false", "missing", "free"}},
        {{CALLER_EXTERNAL, "arn:aws:sts::" OTHER ":federated-user/f", OTHER, "", ""},
         {"fixed arn:aws:sts::" OTHER ":federated-user/f", "fixed " OTHER, "fixed FederatedUser", "free", "missing",
          "fixed false", "missing", "free"}},
        {{CALLER_EXTERNAL, "", OTHER, "", ""},
         {"free", "fixed " OTHER, "free", "free", "free", "fixed false", "missing", "free"}},
        {{CALLER_STRANGER, "", "", "", ""}, {"free", "free", "free", "free", "free", "fixed false", "missing", "free"}},
    };
    struct setup *s = *state;

    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
        be(s, &rows[i].who);
        for (size_t k = 0; k < 8; k++)
            assert_string_equal(key_word(s, setup_key(s, 0, keys[k])), rows[i].words[k]);
    }
}

static void names_of_services(void **state)
{
    struct setup *s = *state;

    assert_string_equal(key_word(s, setup_key(s, 0, "aws:PrincipalServiceNamesList")), "missing");
    be(s, &(struct who){CALLER_SERVICE, "ec2.amazonaws.com", "", "", ""});
    assert_string_equal(key_word(s, setup_key(s, 0, "aws:PrincipalServiceNamesList")), "unknown");
}

static void the_organization(void **state)
{
    static const struct {
        struct organization organization;
        const char *id, *paths;
    } rows[] = {
        {{.known = false}, "unknown", "unknown"},
        {{.known = true, .member = false}, "missing", "missing"},
        {{.known = true, .member = true, .id = {"o-1", 3}}, "fixed o-1", "unknown"},
        {{.known = true, .member = true, .id = {"o-1", 3}, .path = {"o-1/r-1/", 8}}, "fixed o-1", "fixed o-1/r-1/"},
    };
    struct setup *s = *state;

    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
        s->callers[0].organization = rows[i].organization;
        setup_again(s);
        assert_string_equal(key_word(s, setup_key(s, 0, "aws:PrincipalOrgID")), rows[i].id);
        assert_string_equal(key_word(s, setup_key(s, 0, "aws:PrincipalOrgPaths")), rows[i].paths);
    }
    static const struct {
        struct who who;
        const char *word;
    } others[] = {
        {{CALLER_SERVICE, "ec2.amazonaws.com", "", "", ""}, "missing"},
        {{CALLER_ANONYMOUS, "", "", "", ""}, "missing"},
        {{CALLER_SAML, "arn:aws:iam::" ACCOUNT ":saml-provider/Idp", ACCOUNT, "", ""}, "unknown"},
    };
    for (size_t i = 0; i < sizeof others / sizeof *others; i++) {
        be(s, &others[i].who);
        s->callers[0].organization = (struct organization){.known = true, .member = true, .id = STR("o-1")};
        setup_again(s);
        assert_string_equal(key_word(s, setup_key(s, 0, "aws:PrincipalOrgID")), others[i].word);
        assert_string_equal(key_word(s, setup_key(s, 0, "aws:PrincipalOrgPaths")), others[i].word);
    }
    be(s, &(struct who){CALLER_EXTERNAL, "", OTHER, "", ""});
    assert_string_equal(key_word(s, setup_key(s, 0, "aws:PrincipalOrgID")), "free");
    assert_string_equal(key_word(s, setup_key(s, 0, "aws:PrincipalOrgPaths")), "free");
    be(s, &(struct who){CALLER_STRANGER, "", "", "", ""});
    assert_string_equal(key_word(s, setup_key(s, 0, "aws:PrincipalOrgID")), "missing");
    assert_string_equal(key_word(s, setup_key(s, 0, "aws:PrincipalOrgPaths")), "missing");
}

static void tags_without_regard_to_case(void **state)
{
    static const struct tag same[] = {{{"Team", 4}, {"ops", 3}}, {{"TEAM", 4}, {"ops", 3}}};
    static const struct tag differ[] = {{{"Team", 4}, {"ops", 3}}, {{"team", 4}, {"dev", 3}}};
    struct setup *s = *state;
    struct str value = STR("");

    assert_int_equal(tag_value(same, 2, STR("team"), &value), 1);
    assert_text(value, "ops");
    assert_int_equal(tag_value(differ, 2, STR("team"), &value), 2);
    assert_int_equal(tag_value(same, 2, STR("cost"), &value), 0);
    s->callers[0].tags = same;
    s->callers[0].tag_count = 2;
    assert_string_equal(key_word(s, setup_key(s, 0, "aws:PrincipalTag/team")), "fixed ops");
    s->callers[0].tags = differ;
    setup_again(s);
    assert_string_equal(key_word(s, setup_key(s, 0, "aws:PrincipalTag/team")), "unknown");
    s->callers[0].tags_known = false;
    setup_again(s);
    assert_string_equal(key_word(s, setup_key(s, 0, "aws:PrincipalTag/cost")), "unknown");
}

static void tags_of_a_session(void **state)
{
    static const struct tag own[] = {{{"team", 4}, {"ops", 3}}};
    struct setup *s = *state;
    const struct key_cases *cases;

    s->steps[0] = (struct step){.caller = &s->callers[1], .assumption = true, .target = &s->targets[0]};
    s->callers[1].tags = own;
    s->callers[1].tag_count = 1;
    assert_string_equal(key_word(s, setup_key(s, 0, "aws:PrincipalTag/team")), "fixed ops");
    s->steps[0].origins.tags = true;
    setup_again(s);
    cases = setup_key(s, 0, "aws:PrincipalTag/team");
    assert_string_equal(key_word(s, cases), "free");
    assert_text(s->decider.keyring->variables[cases->cases[0].variable].domain.usual, "ops");
    assert_false(s->decider.keyring->variables[cases->cases[0].variable].domain.may_be_missing);

    /* Which the role has is not known, or not which of two. */
    static const struct tag twice[] = {{{"team", 4}, {"ops", 3}}, {{"Team", 4}, {"dev", 3}}};
    for (int passed = 0; passed < 2; passed++) {
        s->steps[0].origins.tags = passed != 0;
        s->callers[1].tags_known = false;
        setup_again(s);
        assert_string_equal(key_word(s, setup_key(s, 0, "aws:PrincipalTag/team")), "unknown");
        s->callers[1].tags_known = true;
        s->callers[1].tags = twice;
        s->callers[1].tag_count = 2;
        setup_again(s);
        assert_string_equal(key_word(s, setup_key(s, 0, "aws:PrincipalTag/team")), "unknown");
    }
    s->callers[1].tags = own;
    s->callers[1].tag_count = 1;

    /* Made by a step: passed there, or the role's own. */
    s->steps[0] = (struct step){.caller = &s->callers[0], .assumption = true, .target = &s->targets[0]};
    s->question.count = 2;
    setup_again(s);
    assert_string_equal(key_word(s, setup_key(s, 1, "aws:PrincipalTag/team")), "fixed ops");
    s->targets[0].policy = setup_layer(s, POLICY_TRUST, "trust",
                                       "{\"Effect\":\"Allow\",\"Principal\":\"*\",\"Action\":\"sts:TagSession\"}");
    setup_again(s);
    cases = setup_key(s, 1, "aws:PrincipalTag/team");
    assert_int_equal(cases->cases[0].derivation.kind, DERIVED_OR_TEXT);
    assert_text(cases->cases[0].derivation.text, "ops");
    assert_int_equal(s->decider.keyring->variables[cases->cases[0].variable].hop, 0);
    assert_text(s->decider.keyring->variables[cases->cases[0].variable].key, "aws:RequestTag/team");
}

static void the_session_name_in_userid(void **state)
{
    struct setup *s = *state;
    const struct key_cases *cases;

    s->question.count = 2;
    cases = setup_key(s, 1, "aws:userid");
    assert_int_equal(cases->cases[0].derivation.kind, DERIVED_PREFIXED);
    assert_text(cases->cases[0].derivation.text, "AROASUPPORT:");
    assert_int_equal(cases->cases[0].variable, keyring_slot(s->decider.keyring, 0, SLOT_SESSION_NAME));
    s->callers[1].session_name = STR("alice");
    setup_again(s);
    assert_string_equal(key_word(s, setup_key(s, 1, "aws:userid")), "fixed AROASUPPORT:alice");
    s->callers[1].unique_id = STR_EMPTY;
    setup_again(s);
    assert_string_equal(key_word(s, setup_key(s, 1, "aws:userid")), "unknown");
}

/* Whether the variable behind a key can be this text. */
static bool can_be(struct setup *s, const char *key, const char *text)
{
    const struct key_cases *cases = setup_key(s, 0, key);

    return in_text_domain(&s->decider.keyring->variables[cases->cases[0].variable].domain.text, str_of(text));
}

static void the_stranger_is_nobody_that_is_named(void **state)
{
    struct setup *s = *state;

    s->targets[0].policy = setup_layer(
        s, POLICY_TRUST, "trust",
        "{\"Effect\":\"Allow\",\"Principal\":\"*\",\"Action\":\"sts:AssumeRole\",\"Condition\":{\"StringNotEquals\":"
        "{\"aws:PrincipalAccount\":\"" OTHER "\",\"aws:userid\":\"AROANAMED:x\"}}}");
    be(s, &(struct who){CALLER_STRANGER, "", "", "", ""});
    assert_true(can_be(s, "aws:PrincipalArn", "arn:aws:iam::121212121212:role/x"));
    assert_true(can_be(s, "aws:PrincipalArn", "arn:aws:iam::121212121212:user/p/x"));
    assert_false(can_be(s, "aws:PrincipalArn", "arn:aws:iam::" OTHER ":role/x"));
    assert_false(can_be(s, "aws:PrincipalArn", "arn:aws:iam::" ACCOUNT ":role/x"));
    assert_false(can_be(s, "aws:PrincipalArn", "arn:aws:iam::1212:role/x"));
    assert_false(can_be(s, "aws:PrincipalArn", "arn:aws-cn:iam::121212121212:role/x"));
    assert_false(can_be(s, "aws:PrincipalArn", "arn:aws:iam::121212121212:group/x"));
    assert_int_equal(setup_key(s, 0, "aws:PrincipalAccount")->cases[0].derivation.kind, DERIVED_ARN_ACCOUNT);
    assert_true(can_be(s, "aws:userid", "AIDAABCDEFGHIJKLMNOP"));
    assert_true(can_be(s, "aws:userid", "AROAABCDEFGHIJKLMNOP:ann"));
    assert_false(can_be(s, "aws:userid", "AROANAMEDEFGHIJKLMNOP:ann"));
    assert_false(can_be(s, "aws:userid", "somebody"));
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        SETUP_TEST(names_of_services),
        SETUP_TEST(each_kind_of_caller),
        SETUP_TEST(the_organization),
        SETUP_TEST(tags_without_regard_to_case),
        SETUP_TEST(tags_of_a_session),
        SETUP_TEST(the_session_name_in_userid),
        SETUP_TEST(the_stranger_is_nobody_that_is_named),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}
