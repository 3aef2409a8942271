/* SPDX-License-Identifier: Apache-2.0
 *
 * Keys of credentials and of what sessions carry: worlds, MFA in role sessions, source identity, sign-ins
 * (iam-evaluation.md 6.5, 7.3, 7.4).
 */
#include "decide_fixture.h"

static uint64_t bit(enum credentials_world world)
{
    return (uint64_t)1 << world;
}

static void worlds_of_a_user(void **state)
{
    struct setup *s = *state;
    const struct key_cases *present = setup_key(s, 0, "aws:MultiFactorAuthPresent");
    const struct key_cases *age = setup_key(s, 0, "aws:MultiFactorAuthAge");
    const struct variable *credentials = &s->decider.keyring->variables[present->cases[0].guard];

    assert_int_equal(credentials->domain.value_count, WORLD_COUNT);
    assert_int_equal(present->cases[0].mask, bit(WORLD_LONG_TERM_KEY));
    assert_int_equal(present->cases[1].mask, bit(WORLD_SESSION));
    assert_int_equal(present->cases[2].mask, bit(WORLD_MFA_SESSION) | bit(WORLD_KEY_WITH_CODE));
    assert_int_equal(age->cases[1].mask, bit(WORLD_MFA_SESSION));
    assert_int_equal(age->cases[2].mask, bit(WORLD_KEY_WITH_CODE));
    assert_int_equal(age->cases[0].guard, present->cases[0].guard);
    /* A code in the call itself is for AssumeRole alone. */
    setup_request(s, 0, "s3:GetObject", RESOURCE_ARN, "arn:aws:s3:::b/k");
    setup_again(s);
    present = setup_key(s, 0, "aws:MultiFactorAuthPresent");
    assert_int_equal(s->decider.keyring->variables[present->cases[0].guard].domain.value_count, WORLD_KEY_WITH_CODE);
}

/* The cases of a key overlap nowhere and leave nothing out. */
static void cases_cover_every_world_once(void **state)
{
    static const char *const keys[] = {
        "aws:MultiFactorAuthPresent", "aws:MultiFactorAuthAge", "aws:TokenIssueTime", "aws:SourceIp", "aws:SourceVpce",
        "sts:SourceIdentity",         "aws:SourceIdentity"};
    struct setup *s = *state;

    s->question.count = 3;
    for (size_t hop = 0; hop < 3; hop++) {
        for (size_t i = 0; i < sizeof keys / sizeof *keys; i++) {
            const struct key_cases *cases = setup_key(s, hop, keys[i]);
            uint64_t seen = 0;
            if (cases->cases[0].guard == NO_VARIABLE) {
                assert_int_equal(cases->count, 1);
                continue;
            }
            const struct domain *domain = &s->decider.keyring->variables[cases->cases[0].guard].domain;
            uint64_t all = ((uint64_t)1 << domain->value_count) - 1;
            for (size_t c = 0; c < cases->count; c++) {
                assert_int_equal(cases->cases[c].guard, cases->cases[0].guard);
                assert_int_equal(cases->cases[c].mask & all & seen, 0);
                seen |= cases->cases[c].mask & all;
            }
            assert_int_equal(seen, all);
        }
    }
}

/* 7.4, each row: what the session's requests have, by who began. */
static void mfa_of_role_sessions(void **state)
{
    static const struct {
        enum caller_kind first;
        struct session_origins origins; /* of a first step by a role session */
        const char *present, *age;
    } rows[] = {
        {CALLER_USER, {0}, "unknown | unknown", "missing | unknown"},
        {CALLER_EXTERNAL, {0}, "unknown | unknown", "missing | unknown"},
        {CALLER_ROOT, {0}, "unknown | unknown", "missing | unknown"},
        {CALLER_SAML, {0}, "missing", "missing"},
        {CALLER_OIDC, {0}, "missing", "missing"},
        {CALLER_SERVICE, {0}, "missing", "missing"},
        {CALLER_ROLE_SESSION, {.user = true}, "unknown", "unknown"},
        {CALLER_ROLE_SESSION, {.federation = true}, "missing", "missing"},
        {CALLER_ROLE_SESSION, {.service = true}, "missing", "missing"},
        {CALLER_ROLE_SESSION, {.user = true, .federation = true}, "unknown", "unknown"},
    };
    struct setup *s = *state;

    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
        s->callers[0].kind = rows[i].first;
        s->steps[0].origins = rows[i].origins;
        for (size_t hops = 2; hops <= 3; hops++) {
            s->question.count = hops;
            setup_again(s);
            assert_string_equal(key_word(s, setup_key(s, hops - 1, "aws:MultiFactorAuthPresent")), rows[i].present);
            assert_string_equal(key_word(s, setup_key(s, hops - 1, "aws:MultiFactorAuthAge")), rows[i].age);
        }
        if (rows[i].first != CALLER_ROLE_SESSION)
            continue;
        assert_string_equal(key_word(s, setup_key(s, 0, "aws:MultiFactorAuthPresent")), rows[i].present);
    }
}

static void what_an_unknown_mfa_state_may_be(void **state)
{
    struct setup *s = *state;
    const struct key_cases *cases;

    s->question.count = 2;
    cases = setup_key(s, 1, "aws:MultiFactorAuthPresent");
    /* Without MFA never true; behind an MFA session anything. */
    assert_int_equal(cases->cases[1].mask, bit(WORLD_MFA_SESSION));
    assert_true(cases->cases[0].only_values && cases->cases[0].maybe_missing);
    assert_int_equal(cases->cases[0].count, 1);
    assert_text(cases->cases[0].values[0], "false");
    assert_int_equal(cases->cases[1].count, 2);
    assert_int_equal(s->decider.keyring->variables[cases->cases[0].guard].hop, 0);
}

static void when_a_session_was_issued(void **state)
{
    struct setup *s = *state;
    const struct key_cases *cases;

    s->question.count = 2;
    cases = setup_key(s, 1, "aws:TokenIssueTime");
    assert_int_equal(cases->cases[0].variable, keyring_slot(s->decider.keyring, 0, SLOT_NOW));

    s->callers[0].kind = CALLER_ROLE_SESSION;
    s->question.count = 1;
    setup_again(s);
    cases = setup_key(s, 0, "aws:TokenIssueTime");
    assert_int_equal(s->decider.keyring->variables[cases->cases[0].variable].domain.least, NOW - 43200);
    assert_int_equal(s->decider.keyring->couplings[0].seconds, 43200);
    s->callers[0].kind = CALLER_FEDERATED_USER;
    setup_again(s);
    cases = setup_key(s, 0, "aws:TokenIssueTime");
    assert_int_equal(s->decider.keyring->variables[cases->cases[0].variable].domain.least, NOW - 129600);
}

static void one_source_identity_for_the_chain(void **state)
{
    struct setup *s = *state;

    s->question.count = 3;
    assert_string_equal(key_word(s, setup_key(s, 0, "aws:SourceIdentity")), "missing");
    const struct key_cases *set = setup_key(s, 1, "sts:SourceIdentity"), *seen = setup_key(s, 2, "aws:SourceIdentity");
    assert_int_equal(set->cases[0].variable, seen->cases[0].variable);
    assert_int_equal(set->cases[0].guard, seen->cases[0].guard);
    assert_int_equal(set->cases[0].mask, 1 << 2); /* nobody, call 1, call 2, call 3 */
    assert_int_equal(seen->cases[0].mask, 1 << 1 | 1 << 2);
    assert_int_equal(s->decider.keyring->variables[set->cases[0].guard].domain.value_count, 4);
    /* A role session may bring one along. */
    s->callers[0].kind = CALLER_ROLE_SESSION;
    setup_again(s);
    seen = setup_key(s, 0, "aws:SourceIdentity");
    assert_string_equal(key_word(s, seen), "free | missing");
    assert_int_equal(seen->cases[0].mask, 1 << 1);
    assert_text(s->decider.keyring->variables[seen->cases[0].guard].domain.values[1], IDENTITY_BEFORE);
}

static void the_last_request_sets_no_identity(void **state)
{
    struct setup *s = *state;

    s->question.count = 2;
    setup_request(s, 1, "support:CreateCase", RESOURCE_NONE, "");
    assert_string_equal(key_word(s, setup_key(s, 1, "sts:SourceIdentity")), "missing");
    const struct key_cases *seen = setup_key(s, 1, "aws:SourceIdentity");
    assert_int_equal(s->decider.keyring->variables[seen->cases[0].guard].domain.value_count, 2);
}

static void keys_of_a_saml_sign_in(void **state)
{
    static const struct {
        const char *key, *itself, *next, *after;
    } rows[] = {
        {"saml:sub", "free", "free", "missing"},
        {"saml:sub_type", "free", "free", "missing"},
        {"saml:namequalifier", "free", "free", "missing"},
        {"saml:aud", "free", "missing", "missing"},
        {"saml:iss", "free", "missing", "missing"},
        {"saml:doc", "fixed " ACCOUNT "/Idp", "missing", "missing"},
        {"saml:cn", "free", "missing", "missing"},
        {"saml:edupersonprincipalname", "free", "missing", "missing"},
        {"sts:ExternalId", "missing", "free", "free"},
        {"token.actions.githubusercontent.com:sub", "missing", "missing", "missing"},
    };
    struct setup *s = *state;

    s->callers[0] = (struct caller){.kind = CALLER_SAML,
                                    .partition = STR("aws"),
                                    .account = STR(ACCOUNT),
                                    .arn = STR("arn:aws:iam::" ACCOUNT ":saml-provider/Idp")};
    s->question.count = 3;
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
        assert_string_equal(key_word(s, setup_key(s, 0, rows[i].key)), rows[i].itself);
        assert_string_equal(key_word(s, setup_key(s, 1, rows[i].key)), rows[i].next);
        assert_string_equal(key_word(s, setup_key(s, 2, rows[i].key)), rows[i].after);
    }
    assert_int_equal(setup_key(s, 0, "saml:sub")->cases[0].variable, setup_key(s, 1, "saml:sub")->cases[0].variable);
    assert_true(setup_key(s, 0, "saml:cn")->multivalued);
    assert_false(setup_key(s, 0, "saml:sub")->multivalued);
    assert_text(s->decider.keyring->variables[setup_key(s, 0, "saml:aud")->cases[0].variable].domain.usual,
                "https://signin.aws.amazon.com/saml");
}

/* Section 9: where the assertion is sent to, by partition. */
static void audiences_of_partitions(void **state)
{
    static const char *const rows[][2] = {
        {"aws", "https://signin.aws.amazon.com/saml"},
        {"aws-cn", "https://signin.amazonaws.cn/saml"},
        {"aws-us-gov", "https://signin.amazonaws-us-gov.com/saml"},
        {"aws-iso", ""},
    };
    struct setup *s = *state;

    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
        s->callers[0] = (struct caller){.kind = CALLER_SAML,
                                        .partition = str_of(rows[i][0]),
                                        .account = STR(ACCOUNT),
                                        .arn = STR("arn:aws:iam::" ACCOUNT ":saml-provider/Idp")};
        setup_again(s);
        const struct key_cases *cases = setup_key(s, 0, "saml:aud");
        assert_text(s->decider.keyring->variables[cases->cases[0].variable].domain.usual, rows[i][1]);
    }
}

/* Sessions of GetFederationToken never have MFA; the service tells the age of none. */
static void mfa_of_federated_users(void **state)
{
    struct setup *s = *state;

    s->callers[0].kind = CALLER_FEDERATED_USER;
    const struct key_cases *cases = setup_key(s, 0, "aws:MultiFactorAuthPresent");
    assert_string_equal(key_word(s, cases), "unknown");
    assert_true(cases->cases[0].only_values);
    assert_int_equal(cases->cases[0].count, 1);
    assert_text(cases->cases[0].values[0], "false");
}

static void keys_of_a_web_identity(void **state)
{
    static const struct {
        const char *key, *itself, *next, *after;
    } rows[] = {
        {"oidc.eks.eu-west-1.amazonaws.com/id/AB:sub", "free", "free", "missing"},
        {"OIDC.eks.eu-west-1.amazonaws.com/id/ab:aud", "free", "free", "missing"},
        {"oidc.eks.eu-west-1.amazonaws.com/id/AB:amr", "free", "free", "missing"},
        {"oidc.eks.eu-west-1.amazonaws.com/id/AB:email", "free", "missing", "missing"},
        {"oidc.eks.eu-west-1.amazonaws.com/id/CD:sub", "missing", "missing", "missing"},
        {"accounts.google.com:sub", "missing", "missing", "missing"},
        {"accounts.google.com:", "unknown", "unknown", "unknown"}, /* no claim */
        {":sub", "unknown", "unknown", "unknown"},
        {"sub", "unknown", "unknown", "unknown"},
        {"sts:RoleAuthorizedByIdp", "free", "missing", "missing"},
        {"aws:FederatedProvider", "fixed arn:aws:iam::" ACCOUNT ":oidc-provider/oidc.eks.eu-west-1.amazonaws.com/id/AB",
         "fixed arn:aws:iam::" ACCOUNT ":oidc-provider/oidc.eks.eu-west-1.amazonaws.com/id/AB", "missing"},
    };
    struct setup *s = *state;

    s->callers[0] =
        (struct caller){.kind = CALLER_OIDC,
                        .partition = STR("aws"),
                        .account = STR(ACCOUNT),
                        .arn = STR("arn:aws:iam::" ACCOUNT ":oidc-provider/oidc.eks.eu-west-1.amazonaws.com/id/AB")};
    s->question.count = 3;
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
        assert_string_equal(key_word(s, setup_key(s, 0, rows[i].key)), rows[i].itself);
        assert_string_equal(key_word(s, setup_key(s, 1, rows[i].key)), rows[i].next);
        assert_string_equal(key_word(s, setup_key(s, 2, rows[i].key)), rows[i].after);
    }
    assert_true(setup_key(s, 0, "oidc.eks.eu-west-1.amazonaws.com/id/AB:amr")->multivalued);
    /* A role session of which no step says where it came from. */
    s->question.count = 1;
    s->callers[0].kind = CALLER_ROLE_SESSION;
    s->steps[0].origins.federation = true;
    setup_again(s);
    assert_string_equal(key_word(s, setup_key(s, 0, "saml:sub")), "unknown");
    assert_string_equal(key_word(s, setup_key(s, 0, "accounts.google.com:sub")), "unknown");
    assert_string_equal(key_word(s, setup_key(s, 0, "accounts.google.com:email")), "missing");
    assert_string_equal(key_word(s, setup_key(s, 0, "aws:FederatedProvider")), "unknown");
}

/* A sign-in of which it is not known through which provider. */
static void keys_of_some_provider(void **state)
{
    static const struct {
        enum caller_kind kind;
        const char *key, *itself, *next;
    } rows[] = {
        {CALLER_SAML, "saml:doc", "unknown", "missing"},
        {CALLER_SAML, "saml:aud", "free", "missing"},
        {CALLER_SAML, "identitystore:UserId", "unknown", "missing"},
        {CALLER_SAML, "aws:FederatedProvider", "missing", "missing"},
        {CALLER_SAML, "accounts.google.com:sub", "missing", "missing"},
        {CALLER_OIDC, "accounts.google.com:sub", "unknown", "unknown"},
        {CALLER_OIDC, "accounts.google.com:email", "unknown", "missing"},
        {CALLER_OIDC, "aws:FederatedProvider", "unknown", "unknown"},
        {CALLER_OIDC, "saml:doc", "missing", "missing"},
    };
    struct setup *s = *state;

    s->question.count = 2;
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
        s->callers[0] = (struct caller){.kind = rows[i].kind, .partition = STR("aws"), .account = STR(ACCOUNT)};
        setup_again(s);
        assert_string_equal(key_word(s, setup_key(s, 0, rows[i].key)), rows[i].itself);
        assert_string_equal(key_word(s, setup_key(s, 1, rows[i].key)), rows[i].next);
    }
}

static void users_of_identity_center(void **state)
{
    static const struct {
        enum caller_kind kind;
        const char *arn, *word;
    } rows[] = {
        {CALLER_ROLE_SESSION, "arn:aws:iam::" ACCOUNT ":role/aws-reserved/sso.amazonaws.com/AWSReservedSSO_A_1",
         "unknown"},
        {CALLER_SAML, "arn:aws:iam::" ACCOUNT ":saml-provider/AWSSSO_1_DO_NOT_DELETE", "unknown"},
        {CALLER_SAML, "arn:aws:iam::" ACCOUNT ":saml-provider/Idp", "missing"},
        {CALLER_SERVICE, "account-access.amazonaws.com", "unknown"},
        {CALLER_ROLE_SESSION, ROLE_ARN, "missing"},
        {CALLER_USER, USER_ARN, "missing"},
    };
    struct setup *s = *state;

    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
        s->callers[0].kind = rows[i].kind;
        s->callers[0].arn = str_of(rows[i].arn);
        setup_again(s);
        assert_string_equal(key_word(s, setup_key(s, 0, "identitystore:UserId")), rows[i].word);
    }
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        SETUP_TEST(worlds_of_a_user),
        SETUP_TEST(audiences_of_partitions),
        SETUP_TEST(mfa_of_federated_users),
        SETUP_TEST(cases_cover_every_world_once),
        SETUP_TEST(mfa_of_role_sessions),
        SETUP_TEST(what_an_unknown_mfa_state_may_be),
        SETUP_TEST(when_a_session_was_issued),
        SETUP_TEST(one_source_identity_for_the_chain),
        SETUP_TEST(the_last_request_sets_no_identity),
        SETUP_TEST(keys_of_a_saml_sign_in),
        SETUP_TEST(keys_of_a_web_identity),
        SETUP_TEST(keys_of_some_provider),
        SETUP_TEST(users_of_identity_center),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}
