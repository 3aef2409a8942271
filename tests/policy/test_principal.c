/* SPDX-License-Identifier: Apache-2.0
 *
 * Principal and NotPrincipal: the tables of 2.4 and 2.5, caller by caller.
 */
#include "policy/match.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stdio.h>
#include <string.h>

#include <cmocka.h>

static int make_arena(void **state)
{
    *state = arena_new(0);
    return *state == NULL ? -1 : 0;
}

static int free_arena(void **state)
{
    arena_free(*state);
    return 0;
}

#define A "111122223333"
#define X "999988887777"
#define TEXT(literal)                                                                                                  \
    {                                                                                                                  \
        (literal), sizeof(literal) - 1                                                                                 \
    }

enum who {
    USER,        /* /team/ann */
    USER_BOUND,  /* the same, with a boundary */
    SESSION,     /* alice of /team/Support */
    ANY_SESSION, /* of the same role, its name free */
    FEDERATED,   /* GetFederationToken session fed of /team/ann */
    ROOT,
    SERVICE, /* ec2.amazonaws.com */
    SAML,
    OIDC,
    COGNITO,
    ANONYMOUS,
    EXTERNAL, /* anybody of account X */
    EXTERNAL_USER,
    EXTERNAL_ROLE,
    EXTERNAL_SESSION,
    EXTERNAL_ROOT,
    STRANGER,
    WHO_COUNT
};

#define OWN(k, a) .kind = (k), .partition = TEXT("aws"), .account = TEXT(A), .arn = TEXT(a)
#define FROM_X(a)                                                                                                      \
    .kind = CALLER_EXTERNAL, .partition = TEXT("aws"), .account = TEXT(X), .arn = a, .policies_unseen = true
static const struct caller callers[WHO_COUNT] = {
    [USER] = {OWN(CALLER_USER, "arn:aws:iam::" A ":user/team/ann"), .name = TEXT("ann"), .unique_id = TEXT("AIDAANN")},
    [USER_BOUND] = {OWN(CALLER_USER, "arn:aws:iam::" A ":user/team/ann"), .name = TEXT("ann"),
                    .boundary = {.given = true}},
    [SESSION] = {OWN(CALLER_ROLE_SESSION, "arn:aws:iam::" A ":role/team/Support"), .name = TEXT("Support"),
                 .unique_id = TEXT("AROASUPPORT"), .session_name = TEXT("alice")},
    [ANY_SESSION] = {OWN(CALLER_ROLE_SESSION, "arn:aws:iam::" A ":role/team/Support"), .name = TEXT("Support"),
                     .unique_id = TEXT("AROASUPPORT")},
    [FEDERATED] = {OWN(CALLER_FEDERATED_USER, "arn:aws:iam::" A ":user/team/ann"), .name = TEXT("fed"),
                   .unique_id = TEXT("AIDAANN")},
    [ROOT] = {OWN(CALLER_ROOT, "arn:aws:iam::" A ":root")},
    [SERVICE] = {.kind = CALLER_SERVICE, .partition = TEXT("aws"), .arn = TEXT("ec2.amazonaws.com")},
    [SAML] = {OWN(CALLER_SAML, "arn:aws:iam::" A ":saml-provider/idp")},
    [OIDC] = {OWN(CALLER_OIDC, "arn:aws:iam::" A ":oidc-provider/h.example/p")},
    [COGNITO] = {.kind = CALLER_OIDC, .partition = TEXT("aws"), .arn = TEXT("cognito-identity.amazonaws.com")},
    [ANONYMOUS] = {.kind = CALLER_ANONYMOUS, .partition = TEXT("aws")},
    [EXTERNAL] = {FROM_X(TEXT(""))},
    [EXTERNAL_USER] = {FROM_X(TEXT("arn:aws:iam::" X ":user/p/bo"))},
    [EXTERNAL_ROLE] = {FROM_X(TEXT("arn:aws:iam::" X ":role/p/r"))},
    [EXTERNAL_SESSION] = {FROM_X(TEXT("arn:aws:sts::" X ":assumed-role/r/s"))},
    [EXTERNAL_ROOT] = {FROM_X(TEXT("arn:aws:iam::" X ":root"))},
    [STRANGER] = {.kind = CALLER_STRANGER, .partition = TEXT("aws"), .account = TEXT("000000000000")},
};
static const char *const who_names[WHO_COUNT] = {
    "user",
    "user with boundary",
    "session",
    "any session",
    "federated user",
    "root",
    "service",
    "saml",
    "oidc",
    "cognito",
    "anonymous",
    "external",
    "external user",
    "external role",
    "external session",
    "external root",
    "stranger",
};

/* Slots of the answer by letter: * a u r s f p v(provider) e(service); a capital is U; "-" nothing. */
static void show(const struct principal_match *m, char *out)
{
    const enum tri values[] = {m->star,           m->account,     m->user,     m->role,   m->session,
                               m->federated_user, m->parent_user, m->provider, m->service};
    static const char sure[] = "*aursfpve", maybe[] = "?AURSFPVE";
    size_t n = 0;

    for (size_t i = 0; i < sizeof values / sizeof *values; i++) {
        if (values[i] != TRI_FALSE)
            out[n++] = values[i] == TRI_TRUE ? sure[i] : maybe[i];
    }
    if (n == 0)
        out[n++] = '-';
    out[n] = '\0';
}

#define AWS(arn)  "{\"AWS\":\"" arn "\"}"
#define ALL_MAYBE "?AURSFPVE"
static const struct {
    const char *source, *principal;
    enum who who;
    const char *slots;
} cases[] = {
    {"*", "\"*\"", USER, "*"},
    {"*", "\"*\"", SESSION, "*"},
    {"*", "\"*\"", FEDERATED, "*"},
    {"*", "\"*\"", ROOT, "*"},
    {"*", "\"*\"", SERVICE, "*"},
    {"*", "\"*\"", SAML, "*"},
    {"*", "\"*\"", OIDC, "*"},
    {"*", "\"*\"", ANONYMOUS, "*"},
    {"*", "\"*\"", EXTERNAL, "*"},
    {"*", "\"*\"", STRANGER, "*"},
    {"AWS *", AWS("*"), USER, "*"},
    {"AWS *", AWS("*"), SESSION, "*"},
    {"AWS *", AWS("*"), ROOT, "*"},
    {"AWS *", AWS("*"), SERVICE, "?"},
    {"AWS *", AWS("*"), SAML, "?"},
    {"AWS *", AWS("*"), OIDC, "?"},
    {"AWS *", AWS("*"), ANONYMOUS, "*"},
    {"AWS *", AWS("*"), EXTERNAL, "*"},
    {"AWS *", AWS("*"), STRANGER, "*"},
    {"account", AWS(A), USER, "a"},
    {"account", AWS(A), SESSION, "a"},
    {"account", AWS(A), FEDERATED, "a"},
    {"account", AWS(A), ROOT, "a"},
    {"account", AWS(A), SERVICE, "-"},
    {"account", AWS(A), SAML, "-"},
    {"account", AWS(A), ANONYMOUS, "-"},
    {"account", AWS(A), EXTERNAL, "-"},
    {"account", AWS(A), STRANGER, "-"},
    {"account", AWS("000000000000"), STRANGER, "-"},
    {"account", AWS(X), EXTERNAL, "a"},
    {"account", AWS(X), EXTERNAL_USER, "a"},
    {"account", AWS(X), EXTERNAL_ROLE, "a"},
    {"account", AWS(X), EXTERNAL_ROOT, "a"},
    {"account", AWS(X), EXTERNAL_SESSION, "a"},
    {"account", AWS(X), USER, "-"},
    {"example 19", AWS("arn:aws:iam::" A ":root"), USER, "a"},
    {"example 19", AWS("arn:aws:iam::" A ":root"), SESSION, "a"},
    {"example 19", AWS("arn:aws:iam::" A ":root"), ROOT, "a"},
    {"example 19", AWS("arn:aws:iam::" A ":root"), FEDERATED, "a"},
    {"partition", AWS("arn:aws-cn:iam::" A ":root"), USER, "-"},
    {"user", AWS("arn:aws:iam::" A ":user/team/ann"), USER, "u"},
    {"user, path", AWS("arn:aws:iam::" A ":user/ann"), USER, "-"},
    {"user, case", AWS("arn:aws:iam::" A ":user/team/Ann"), USER, "-"},
    {"user, account", AWS("arn:aws:iam::" X ":user/team/ann"), USER, "-"},
    {"user, partition", AWS("arn:aws-cn:iam::" A ":user/team/ann"), USER, "-"},
    {"user of a federation", AWS("arn:aws:iam::" A ":user/team/ann"), FEDERATED, "p"},
    {"user", AWS("arn:aws:iam::" A ":user/team/ann"), SESSION, "-"},
    {"user", AWS("arn:aws:iam::" A ":user/team/ann"), ROOT, "-"},
    {"user, external", AWS("arn:aws:iam::" X ":user/p/bo"), EXTERNAL_USER, "u"},
    {"user, any external", AWS("arn:aws:iam::" X ":user/p/bo"), EXTERNAL, "-"},
    {"user, external role", AWS("arn:aws:iam::" X ":user/p/bo"), EXTERNAL_ROLE, "-"},
    {"user, stranger", AWS("arn:aws:iam::" X ":user/p/bo"), STRANGER, "-"},
    {"role", AWS("arn:aws:iam::" A ":role/team/Support"), SESSION, "r"},
    {"role", AWS("arn:aws:iam::" A ":role/team/Support"), ANY_SESSION, "r"},
    {"role, path", AWS("arn:aws:iam::" A ":role/Support"), SESSION, "-"},
    {"role", AWS("arn:aws:iam::" A ":role/team/ann"), USER, "-"},
    {"role, external", AWS("arn:aws:iam::" X ":role/p/r"), EXTERNAL_ROLE, "r"},
    {"role, external session of another", AWS("arn:aws:iam::" X ":role/p/s"), EXTERNAL_SESSION, "-"},
    {"session, any external", AWS("arn:aws:sts::" X ":assumed-role/r/s"), EXTERNAL, "-"},
    {"session", AWS("arn:aws:sts::" A ":assumed-role/Support/alice"), SESSION, "s"},
    {"session, case", AWS("arn:aws:sts::" A ":assumed-role/Support/Alice"), SESSION, "-"},
    {"session, other", AWS("arn:aws:sts::" A ":assumed-role/Support/bob"), SESSION, "-"},
    {"session, external", AWS("arn:aws:sts::" X ":assumed-role/r/s"), EXTERNAL_SESSION, "s"},
    {"session, user", AWS("arn:aws:sts::" A ":assumed-role/Support/alice"), USER, "-"},
    {"federated user", AWS("arn:aws:sts::" A ":federated-user/fed"), FEDERATED, "f"},
    {"federated user", AWS("arn:aws:sts::" A ":federated-user/Fed"), FEDERATED, "-"},
    {"federated user", AWS("arn:aws:sts::" A ":federated-user/ann"), USER, "-"},
    {"unique id", AWS("AIDAANN"), USER, "u"},
    {"unique id", AWS("AIDAANN"), FEDERATED, "p"},
    {"example 20", AWS("AIDAEXAMPLE"), USER, "-"},
    {"unique id, not known", AWS("AIDAANN"), USER_BOUND, "-"},
    {"unique id", AWS("AROASUPPORT"), SESSION, "r"},
    {"unique id", AWS("AROASUPPORT:alice"), SESSION, "s"},
    {"unique id", AWS("AROASUPPORT:bob"), SESSION, "-"},
    {"unique id", AWS("AIDAANN"), EXTERNAL_USER, "-"},
    {"unique id", AWS("AIDAANN"), STRANGER, "-"},
    {"canonical", "{\"CanonicalUser\":\"79a59df900b949e55d96a1e698fbacedfd6e09d98eacf8f8d5218e7cd47ef2be\"}", USER,
     ALL_MAYBE},
    {"canonical", "{\"CanonicalUser\":\"79a59df900b949e55d96a1e698fbacedfd6e09d98eacf8f8d5218e7cd47ef2be\"}", SERVICE,
     "-"},
    {"canonical", "{\"CanonicalUser\":\"79a59df900b949e55d96a1e698fbacedfd6e09d98eacf8f8d5218e7cd47ef2be\"}", ANONYMOUS,
     "-"},
    {"service", "{\"Service\":\"ec2.amazonaws.com\"}", SERVICE, "e"},
    {"service, case", "{\"Service\":\"EC2.amazonaws.com\"}", SERVICE, "e"},
    {"service, Region", "{\"Service\":\"ec2.us-east-1.amazonaws.com\"}", SERVICE, "-"},
    {"service, China", "{\"Service\":\"ec2.amazonaws.com.cn\"}", SERVICE, "-"},
    {"service", "{\"Service\":\"ec2.amazonaws.com\"}", USER, "-"},
    {"service", "{\"Service\":\"ec2.amazonaws.com\"}", STRANGER, "-"},
    {"example 18", AWS("arn:aws:iam::" A ":user/*"), USER, ALL_MAYBE},
    {"group", AWS("arn:aws:iam::" A ":group/g"), USER, ALL_MAYBE},
    {"nobody", "{}", USER, "-"},
    {"nobody", "{\"AWS\":[]}", USER, "-"},
    {"several", "{\"AWS\":[\"" A "\",\"arn:aws:iam::" A ":user/team/ann\"],\"Service\":\"ec2.amazonaws.com\"}", USER,
     "au"},
};

static const struct {
    const char *source, *principal;
    enum who who;
    const char *slots;
} trust_cases[] = {
    {"saml", "{\"Federated\":\"arn:aws:iam::" A ":saml-provider/idp\"}", SAML, "v"},
    {"saml, other", "{\"Federated\":\"arn:aws:iam::" A ":saml-provider/Idp\"}", SAML, "-"},
    {"saml, account", "{\"Federated\":\"arn:aws:iam::" X ":saml-provider/idp\"}", SAML, "-"},
    {"oidc", "{\"Federated\":\"arn:aws:iam::" A ":oidc-provider/h.example/p\"}", OIDC, "v"},
    {"oidc", "{\"Federated\":\"arn:aws:iam::" A ":oidc-provider/h.example/p\"}", SAML, "-"},
    {"built in", "{\"Federated\":\"cognito-identity.amazonaws.com\"}", COGNITO, "v"},
    {"built in, other", "{\"Federated\":\"accounts.google.com\"}", COGNITO, "-"},
    {"built in, user", "{\"Federated\":\"accounts.google.com\"}", USER, "-"},
    {"example 21", AWS("arn:aws:sts::" A ":assumed-role/team/Support/alice"), SESSION, "-"},
    {"example 21, any session", AWS("arn:aws:sts::" A ":assumed-role/team/Support/alice"), ANY_SESSION, "-"},
};

static struct policy_document *parse(void **state, enum policy_type type, const char *effect, const char *element,
                                     const char *json)
{
    struct str text = arena_printf(
        *state, "{\"Version\":\"2012-10-17\",\"Statement\":{\"Effect\":\"%s\",\"Action\":\"sts:*\",\"%s\":%s}}", effect,
        element, json);
    struct policy_document *document = NULL;
    struct err err = ERR_NONE;

    assert_int_equal(policy_parse_text(*state, type, text, &document, &err), RC_OK);
    assert_false(document->unknown);
    return document;
}

static void check(void **state, enum policy_type type, const char *source, const char *principal, enum who who,
                  const char *slots)
{
    struct policy_document *document = parse(state, type, "Allow", "Principal", principal);
    struct principal_match match;
    char shown[16];

    assert_int_equal(match_principal(document, &document->statements[0], &callers[who], STR(A), *state, &match), RC_OK);
    show(&match, shown);
    if (strcmp(shown, slots) != 0)
        fail_msg("%s: %s against %s: %s, not %s", source, principal, who_names[who], shown, slots);
    /* `any` is the OR of all. */
    if (strpbrk(slots, "*aursfpve") != NULL)
        assert_int_equal(match.any, TRI_TRUE);
    else
        assert_int_equal(match.any, slots[0] == '-' ? TRI_FALSE : TRI_UNKNOWN);
    assert_int_equal(match.named_count, 0);
}

static void every_entry_matches_whom_it_names(void **state)
{
    for (size_t i = 0; i < sizeof cases / sizeof *cases; i++)
        check(state, POLICY_RESOURCE, cases[i].source, cases[i].principal, cases[i].who, cases[i].slots);
    for (size_t i = 0; i < sizeof trust_cases / sizeof *trust_cases; i++)
        check(state, POLICY_TRUST, trust_cases[i].source, trust_cases[i].principal, trust_cases[i].who,
              trust_cases[i].slots);
}

/* 5.6: a provider of another account than the role's. */
static void a_foreign_provider_is_unknown(void **state)
{
    struct policy_document *document =
        parse(state, POLICY_TRUST, "Allow", "Principal", "{\"Federated\":\"arn:aws:iam::" A ":saml-provider/idp\"}");
    struct principal_match match;

    assert_int_equal(match_principal(document, &document->statements[0], &callers[SAML], STR(X), *state, &match),
                     RC_OK);
    assert_int_equal(match.provider, TRI_UNKNOWN);
}

static void a_free_session_name_is_handed_on(void **state)
{
    struct policy_document *document =
        parse(state, POLICY_TRUST, "Allow", "Principal",
              "{\"AWS\":[\"arn:aws:sts::" A ":assumed-role/Support/alice\",\"AROASUPPORT:bob\",\"arn:aws:sts::" A
              ":assumed-role/Other/eve\"]}");
    struct principal_match match;

    assert_int_equal(match_principal(document, &document->statements[0], &callers[ANY_SESSION], STR(A), *state, &match),
                     RC_OK);
    assert_int_equal(match.any, TRI_FALSE);
    assert_int_equal(match.session, TRI_FALSE);
    assert_int_equal(match.named_count, 2);
    assert_true(str_equal(match.named[0]->session, STR("alice")));
    assert_true(str_equal(match.named[1]->session, STR("bob")));
}

/* Which user or role of its account an external principal is, is free: whom the entry names it may be. */
static void an_external_principal_may_be_whom_an_entry_names(void **state)
{
    static const struct {
        const char *effect, *principal;
        enum who who;
        size_t named;
    } entries[] = {
        {"Deny", AWS("arn:aws:iam::" X ":user/p/bo"), EXTERNAL, 1},
        {"Deny", AWS("arn:aws:iam::" X ":role/p/r"), EXTERNAL, 1},
        {"Deny", AWS("arn:aws:sts::" X ":assumed-role/r/s"), EXTERNAL, 1},
        {"Deny", AWS("arn:aws:sts::" X ":federated-user/f"), EXTERNAL, 0}, /* cannot assume roles */
        {"Deny", AWS("arn:aws:iam::" A ":user/p/bo"), EXTERNAL, 0},
        {"Allow", AWS("arn:aws:iam::" X ":user/p/bo"), EXTERNAL, 0}, /* comes as himself */
        {"Deny", AWS("arn:aws:iam::" X ":user/p/bo"), STRANGER, 0},
        {"Deny", AWS("arn:aws:iam::" X ":role/p/r"), EXTERNAL_ROLE, 0}, /* certainly */
        {"Deny", AWS("arn:aws:sts::" X ":assumed-role/r/s"), EXTERNAL_ROLE, 1},
        /* Of a session's role the path is not known. */
        {"Deny", AWS("arn:aws:iam::" X ":role/p/r"), EXTERNAL_SESSION, 1},
        {"Allow", AWS("arn:aws:iam::" X ":role/r"), EXTERNAL_SESSION, 1},
        {"Allow", AWS("arn:aws:iam::" A ":role/r"), EXTERNAL_SESSION, 0},
    };

    for (size_t i = 0; i < sizeof entries / sizeof *entries; i++) {
        struct policy_document *document =
            parse(state, POLICY_TRUST, entries[i].effect, "Principal", entries[i].principal);
        struct principal_match match;
        enum rc rc =
            match_principal(document, &document->statements[0], &callers[entries[i].who], STR(A), *state, &match);
        assert_int_equal(rc, RC_OK);
        if (match.named_count != entries[i].named)
            fail_msg("%s %s against %s", entries[i].effect, entries[i].principal, who_names[entries[i].who]);
    }
}

#define U_ARN         "\"arn:aws:iam::" A ":user/team/ann\""
#define R_ARN         "\"arn:aws:iam::" A ":role/team/Support\""
#define S_ARN         "\"arn:aws:sts::" A ":assumed-role/Support/alice\""
#define F_ARN         "\"arn:aws:sts::" A ":federated-user/fed\""
#define ACCOUNT       "\"" A "\""
#define BO_ARN        "\"arn:aws:iam::" X ":user/p/bo\""
#define X_ROLE        "\"arn:aws:iam::" X ":role/p/r\""
#define LIST(entries) "{\"AWS\":[" entries "]}"
static const struct {
    const char *source, *entries;
    enum who who;
    enum tri denied;
} excluded[] = {
    {"M3, example 22", LIST(U_ARN "," ACCOUNT), USER_BOUND, TRI_TRUE},
    {"boundary, nobody", LIST(ACCOUNT), USER_BOUND, TRI_TRUE},
    {"user, both", LIST(U_ARN "," ACCOUNT), USER, TRI_FALSE},
    {"user, both, by id", LIST("\"AIDAANN\"," ACCOUNT), USER, TRI_FALSE},
    {"user, neither", LIST("\"" X "\""), USER, TRI_TRUE},
    {"user, the account alone", LIST(ACCOUNT), USER, TRI_TRUE},
    {"user without its account", LIST(U_ARN), USER, TRI_UNKNOWN},
    {"example 23", LIST(R_ARN "," ACCOUNT), SESSION, TRI_UNKNOWN},
    {"session, all", LIST(S_ARN "," R_ARN "," ACCOUNT), SESSION, TRI_FALSE},
    {"session, none", LIST("\"" X "\""), SESSION, TRI_TRUE},
    {"session, the account alone", LIST(ACCOUNT), SESSION, TRI_TRUE},
    {"session and account", LIST(S_ARN "," ACCOUNT), SESSION, TRI_UNKNOWN},
    {"session alone", LIST(S_ARN), SESSION, TRI_UNKNOWN},
    {"session and role", LIST(S_ARN "," R_ARN), SESSION, TRI_UNKNOWN},
    {"session of a free name", LIST(S_ARN "," R_ARN "," ACCOUNT), ANY_SESSION, TRI_UNKNOWN},
    {"session of a free name", LIST(ACCOUNT), ANY_SESSION, TRI_TRUE},
    {"root", LIST(ACCOUNT), ROOT, TRI_FALSE},
    {"root", LIST("\"" X "\""), ROOT, TRI_TRUE},
    {"service", "{\"Service\":\"ec2.amazonaws.com\"}", SERVICE, TRI_FALSE},
    {"service", "{\"Service\":\"s3.amazonaws.com\"}", SERVICE, TRI_TRUE},
    {"service", LIST(ACCOUNT), SERVICE, TRI_TRUE},
    {"federated user, none", LIST(ACCOUNT), FEDERATED, TRI_TRUE},
    {"federated user", LIST(F_ARN "," ACCOUNT), FEDERATED, TRI_UNKNOWN},
    {"federated user, parent", LIST(U_ARN "," ACCOUNT), FEDERATED, TRI_UNKNOWN},
    {"federated user, all", LIST(F_ARN "," U_ARN "," ACCOUNT), FEDERATED, TRI_FALSE},
    {"federated user, without the account", LIST(F_ARN "," U_ARN), FEDERATED, TRI_UNKNOWN},
    {"anonymous", LIST(ACCOUNT), ANONYMOUS, TRI_TRUE},
    {"stranger", LIST(ACCOUNT), STRANGER, TRI_TRUE},
    {"external", LIST("\"" X "\""), EXTERNAL, TRI_TRUE},
    {"external user", LIST(BO_ARN ",\"" X "\""), EXTERNAL_USER, TRI_FALSE},
    {"external user", LIST(BO_ARN), EXTERNAL_USER, TRI_UNKNOWN},
    {"external role", LIST(X_ROLE ",\"" X "\""), EXTERNAL_ROLE, TRI_UNKNOWN},
    {"star", "\"*\"", USER, TRI_UNKNOWN},
    {"star", LIST("\"*\""), ANONYMOUS, TRI_UNKNOWN},
    {"not understood", LIST("\"arn:aws:iam::" A ":user/*\""), USER, TRI_UNKNOWN},
    {"not understood, and listed", LIST("\"x\"," U_ARN "," ACCOUNT), USER, TRI_FALSE},
    {"not understood, with a boundary", LIST("\"x\""), USER_BOUND, TRI_TRUE},
    {"empty", "{}", USER, TRI_UNKNOWN},
    {"empty", "{\"AWS\":[]}", ANONYMOUS, TRI_UNKNOWN},
};

static void not_principal_denies_as_its_table_says(void **state)
{
    for (size_t i = 0; i < sizeof excluded / sizeof *excluded; i++) {
        struct policy_document *document = parse(state, POLICY_RESOURCE, "Deny", "NotPrincipal", excluded[i].entries);
        struct principal_match match;

        assert_int_equal(
            match_principal(document, &document->statements[0], &callers[excluded[i].who], STR(A), *state, &match),
            RC_OK);
        if (match.any != excluded[i].denied)
            fail_msg("%s: %s against %s: %d", excluded[i].source, excluded[i].entries, who_names[excluded[i].who],
                     (int)match.any);
        assert_int_equal(match.named_count, 0);
    }
}

/* 2.5: not supported with Allow, so it may mean anything. */
static void not_principal_with_allow_is_unknown(void **state)
{
    struct policy_document *document = parse(state, POLICY_RESOURCE, "Allow", "NotPrincipal", LIST(ACCOUNT));
    struct principal_match match;

    assert_true(document->statements[0].fault);
    assert_int_equal(match_principal(document, &document->statements[0], &callers[USER], STR(A), *state, &match),
                     RC_OK);
    assert_int_equal(match.any, TRI_UNKNOWN);
}

static void policies_of_identities_speak_of_their_own(void **state)
{
    static const struct {
        enum policy_type type;
        enum tri any;
    } rows[] = {{POLICY_IDENTITY, TRI_TRUE},
                {POLICY_SCP, TRI_TRUE},
                {POLICY_RESOURCE, TRI_UNKNOWN},
                {POLICY_TRUST, TRI_UNKNOWN}};

    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
        struct policy_document *document = parse(state, rows[i].type, "Allow", "Sid", "\"x\"");
        struct principal_match match;

        assert_int_equal(match_principal(document, &document->statements[0], &callers[USER], STR(A), *state, &match),
                         RC_OK);
        assert_int_equal(match.any, rows[i].any);
    }
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test_setup_teardown(every_entry_matches_whom_it_names, make_arena, free_arena),
        cmocka_unit_test_setup_teardown(a_foreign_provider_is_unknown, make_arena, free_arena),
        cmocka_unit_test_setup_teardown(a_free_session_name_is_handed_on, make_arena, free_arena),
        cmocka_unit_test_setup_teardown(an_external_principal_may_be_whom_an_entry_names, make_arena, free_arena),
        cmocka_unit_test_setup_teardown(not_principal_denies_as_its_table_says, make_arena, free_arena),
        cmocka_unit_test_setup_teardown(not_principal_with_allow_is_unknown, make_arena, free_arena),
        cmocka_unit_test_setup_teardown(policies_of_identities_speak_of_their_own, make_arena, free_arena),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}
