/* SPDX-License-Identifier: Apache-2.0
 *
 * Keys of network, time, resource and of what a call carries (iam-evaluation.md 6.4).
 */
#include "contains.h"
#include "decide_fixture.h"

static const struct domain *domain_of(struct setup *s, const char *key)
{
    const struct key_cases *cases = setup_key(s, 0, key);

    assert_int_equal(cases->cases[0].class, KEY_FREE);
    return &s->decider.keyring->variables[cases->cases[0].variable].domain;
}

static bool can_be(struct setup *s, const char *key, const char *text)
{
    return in_text_domain(&domain_of(s, key)->text, str_of(text));
}

static void the_two_networks(void **state)
{
    struct setup *s = *state;
    const struct key_cases *address = setup_key(s, 0, "aws:SourceIp"), *endpoint = setup_key(s, 0, "aws:SourceVpce");

    assert_int_equal(address->cases[0].guard, endpoint->cases[0].guard);
    assert_int_equal(address->cases[0].mask, 1 << NETWORK_PUBLIC);
    assert_int_equal(endpoint->cases[0].mask, 1 << NETWORK_ENDPOINT);
    assert_true(can_be(s, "aws:SourceVpce", "vpce-0a1b2c3d"));
    assert_true(can_be(s, "aws:SourceVpce", "vpce-0123456789abcdef0"));
    assert_false(can_be(s, "aws:SourceVpce", "vpce-0a1b2c3"));
    assert_false(can_be(s, "aws:SourceVpce", "vpce-0a1b2c3x"));
    assert_true(can_be(s, "aws:SourceVpc", "vpc-0a1b2c3d"));
    assert_false(can_be(s, "aws:SourceVpc", "vpce-0a1b2c3d"));
}

static void endpoints_of_strangers(void **state)
{
    struct setup *s = *state;

    s->callers[0] = (struct caller){.kind = CALLER_STRANGER, .partition = STR("aws")};
    s->targets[0].policy = setup_layer(
        s, POLICY_TRUST, "trust",
        "{\"Effect\":\"Allow\",\"Principal\":\"*\",\"Action\":\"sts:AssumeRole\",\"Condition\":{\"StringEquals\":"
        "{\"aws:SourceVpce\":\"vpce-0a1b2c3d\",\"aws:VpceAccount\":\"" OTHER "\"}}}");
    assert_false(can_be(s, "aws:SourceVpce", "vpce-0a1b2c3d"));
    assert_true(can_be(s, "aws:SourceVpce", "vpce-0a1b2c3e"));
    assert_false(can_be(s, "aws:VpceAccount", OTHER));
    assert_true(can_be(s, "aws:VpceAccount", "121212121212"));
    assert_false(can_be(s, "aws:VpceAccount", "12"));
    assert_true(can_be(s, "aws:VpceOrgID", "o-x"));
    assert_int_equal(domain_of(s, "aws:VpceOrgPaths")->kind, DOMAIN_STRINGS);
}

static void services_from_somewhere(void **state)
{
    static const char *const keys[] = {"aws:SourceIp", "aws:VpcSourceIp", "aws:SourceAccount", "aws:SourceArn",
                                       "aws:SourceOrgID"};
    struct setup *s = *state;

    s->callers[0] = (struct caller){.kind = CALLER_SERVICE, .partition = STR("aws"), .arn = STR("ec2.amazonaws.com")};
    for (size_t i = 0; i < sizeof keys / sizeof *keys; i++)
        assert_string_equal(key_word(s, setup_key(s, 0, keys[i])), "unknown");
    assert_string_equal(key_word(s, setup_key(s, 0, "sts:ExternalId")), "missing");
}

/* AWS, IAM User Guide, "Prepare your IAM roles" (account access manager): it acts for the role's own account. */
static void what_account_access_manager_says(void **state)
{
    struct setup *s = *state;

    s->callers[0] = (struct caller){.kind = CALLER_SERVICE,
                                    .partition = STR("aws"),
                                    .arn = STR("account-access.amazonaws.com"),
                                    .name = STR("account-access.amazonaws.com")};
    assert_string_equal(key_word(s, setup_key(s, 0, "aws:SourceAccount")), "fixed " ACCOUNT);
    assert_string_equal(key_word(s, setup_key(s, 0, "aws:SourceOrgID")), "unknown");
    assert_true(can_be(s, "aws:SourceArn", "arn:aws:account-access:eu-west-1:" ACCOUNT ":application/a"));
    assert_false(can_be(s, "aws:SourceArn", "arn:aws:account-access:eu-west-1:" OTHER ":application/a"));
    assert_false(can_be(s, "aws:SourceArn", "arn:aws:account-access:eu-west-1:" ACCOUNT ":application/"));
    s->targets[0].account = STR_EMPTY; /* whose role it is is not known */
    setup_again(s);
    assert_string_equal(key_word(s, setup_key(s, 0, "aws:SourceAccount")), "unknown");
}

static void regions_by_service_and_partition(void **state)
{
    static const struct {
        const char *action, *partition, *word, *usual;
        size_t count;
    } rows[] = {
        {"support:CreateCase", "aws", "free", "us-east-1", 3},
        {"support-console:GetAccountState", "aws", "free", "us-east-1", 3},
        {"iam:GetRole", "aws", "fixed us-east-1", "", 0},
        {"sts:GetAccessKeyInfo", "aws", "free", "us-east-1", 34},
        {"sts:GetAccessKeyInfo", "aws-cn", "free", "cn-north-1", 2},
        {"sts:GetAccessKeyInfo", "aws-iso", "free", "", 0},
        {"s3:GetObject", "aws", "free", "us-east-1", 0},
        {"iam:GetRole", "aws-us-gov", "free", "us-gov-west-1", 0},
        {"support:CreateCase", "aws-us-gov", "free", "us-gov-west-1", 0},
    };
    struct setup *s = *state;

    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
        setup_request(s, 0, rows[i].action, RESOURCE_NONE, "");
        s->callers[0].partition = str_of(rows[i].partition);
        setup_again(s);
        const struct key_cases *cases = setup_key(s, 0, "aws:RequestedRegion");
        assert_string_equal(key_word(s, cases), rows[i].word);
        if (cases->cases[0].class != KEY_FREE)
            continue;
        assert_int_equal(domain_of(s, "aws:RequestedRegion")->value_count, rows[i].count);
        assert_text(domain_of(s, "aws:RequestedRegion")->usual, rows[i].usual);
    }
}

static void transport_and_tags_by_service(void **state)
{
    static const struct {
        const char *action, *transport, *tags;
    } rows[] = {
        {"support:CreateCase", "fixed true", "missing"},
        {"support-console:GetAccountState", "fixed true", "missing"},
        {"iam:CreateRole", "fixed true", "free"},
        {"STS:GetAccessKeyInfo", "fixed true", "free"},
        {"s3:PutObject", "free", "free"},
    };
    struct setup *s = *state;

    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
        setup_request(s, 0, rows[i].action, RESOURCE_NONE, "");
        setup_again(s);
        assert_string_equal(key_word(s, setup_key(s, 0, "aws:SecureTransport")), rows[i].transport);
        assert_string_equal(key_word(s, setup_key(s, 0, "aws:RequestTag/x")), rows[i].tags);
        assert_string_equal(key_word(s, setup_key(s, 0, "aws:TagKeys")), rows[i].tags);
    }
}

static void tags_hang_on_their_keys(void **state)
{
    struct setup *s = *state;
    const struct key_cases *tag = setup_key(s, 0, "aws:RequestTag/Cost");
    const struct coupling *coupling = &s->decider.keyring->couplings[0];

    assert_int_equal(coupling->kind, COUPLING_TAG);
    assert_int_equal(coupling->first, tag->cases[0].variable);
    assert_int_equal(coupling->second, keyring_slot(s->decider.keyring, 0, SLOT_TAG_KEYS));
    assert_text(coupling->text, "cost");
    assert_text(s->decider.keyring->variables[tag->cases[0].variable].key, "aws:RequestTag/Cost");
    assert_int_equal(setup_key(s, 0, "aws:requesttag/COST")->cases[0].variable, tag->cases[0].variable);
    setup_key(s, 0, "sts:TransitiveTagKeys");
    assert_int_equal(s->decider.keyring->couplings[1].kind, COUPLING_SUBSET);
}

static void the_owner_of_the_resource(void **state)
{
    static const struct {
        enum resource_kind kind;
        const char *arn, *account, *word;
    } rows[] = {
        {RESOURCE_ARN, "arn:aws:sqs:eu-west-1:" OTHER ":q", "", "fixed " OTHER},
        {RESOURCE_ARN, "arn:aws:s3:::b/k", "", "fixed " ACCOUNT},
        {RESOURCE_ARN, "arn:aws:s3:::b/k", OTHER, "fixed " OTHER},
        {RESOURCE_NONE, "", ACCOUNT, "unknown"},
        {RESOURCE_SOME, "", ACCOUNT, "unknown"},
    };
    struct setup *s = *state;

    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
        setup_request(s, 0, "s3:GetObject", rows[i].kind, rows[i].arn);
        s->targets[0].account = str_of(rows[i].account);
        setup_again(s);
        assert_string_equal(key_word(s, setup_key(s, 0, "aws:ResourceAccount")), rows[i].word);
    }
}

static void the_organization_and_tags_of_the_resource(void **state)
{
    static const struct tag tags[] = {{{"Team", 4}, {"ops", 3}}};
    static const struct tag twice[] = {{{"Team", 4}, {"ops", 3}}, {{"team", 4}, {"dev", 3}}};
    struct setup *s = *state;

    s->targets[0].organization =
        (struct organization){.known = true, .member = true, .id = STR("o-1"), .path = STR("o-1/r-1/")};
    s->targets[0].tags = tags;
    s->targets[0].tag_count = 1;
    assert_string_equal(key_word(s, setup_key(s, 0, "aws:ResourceOrgID")), "fixed o-1");
    assert_string_equal(key_word(s, setup_key(s, 0, "aws:ResourceOrgPaths")), "fixed o-1/r-1/");
    assert_string_equal(key_word(s, setup_key(s, 0, "aws:ResourceTag/TEAM")), "fixed ops");
    assert_string_equal(key_word(s, setup_key(s, 0, "aws:ResourceTag/cost")), "missing");
    s->targets[0].organization.path = STR_EMPTY; /* where in the organization is not known */
    s->targets[0].tags = twice;
    s->targets[0].tag_count = 2;
    setup_again(s);
    assert_string_equal(key_word(s, setup_key(s, 0, "aws:ResourceOrgPaths")), "unknown");
    assert_string_equal(key_word(s, setup_key(s, 0, "aws:ResourceTag/TEAM")), "unknown");
    s->targets[0].organization.member = false;
    s->targets[0].tags_known = false;
    setup_again(s);
    assert_string_equal(key_word(s, setup_key(s, 0, "aws:ResourceOrgID")), "missing");
    assert_string_equal(key_word(s, setup_key(s, 0, "aws:ResourceOrgPaths")), "missing");
    assert_string_equal(key_word(s, setup_key(s, 0, "aws:ResourceTag/TEAM")), "unknown");
    /* Of whom nobody knows whose it is. */
    setup_request(s, 0, "s3:GetObject", RESOURCE_NONE, "");
    s->targets[0].organization = (struct organization){.known = true, .member = true, .id = STR("o-1")};
    setup_again(s);
    assert_string_equal(key_word(s, setup_key(s, 0, "aws:ResourceOrgID")), "unknown");
    assert_string_equal(key_word(s, setup_key(s, 0, "aws:ResourceOrgPaths")), "unknown");
}

static void what_some_resource_may_be(void **state)
{
    struct setup *s = *state;
    size_t variable;

    setup_request(s, 0, "s3:GetObject", RESOURCE_SOME, "");
    setup_decider(s);
    assert_int_equal(keyring_need_slot(s->decider.keyring, 0, SLOT_RESOURCE, &variable), RC_OK);
    const struct variable *resource = &s->decider.keyring->variables[variable];
    assert_true(resource->free_of_cost);
    assert_text(resource->domain.usual, "arn:aws:s3:us-east-1:" ACCOUNT ":example");
    assert_true(in_text_domain(&resource->domain.text, STR("arn:aws:s3:::b/k:x")));
    assert_false(in_text_domain(&resource->domain.text, STR("arn:aws:s3")));
    assert_false(in_text_domain(&resource->domain.text, STR("arn:aws-cn:s3:::b")));
    s->callers[0].partition = STR_EMPTY; /* the caller's is not known */
    setup_decider(s);
    assert_int_equal(keyring_need_slot(s->decider.keyring, 0, SLOT_RESOURCE, &variable), RC_OK);
    resource = &s->decider.keyring->variables[variable];
    assert_true(in_text_domain(&resource->domain.text, STR("arn:aws-cn:s3:::b")));
}

static void the_action_of_a_step(void **state)
{
    struct setup *s = *state;

    assert_text(step_action(&s->steps[0]), "sts:AssumeRole");
    s->callers[0].kind = CALLER_SAML;
    assert_text(step_action(&s->steps[0]), "sts:AssumeRoleWithSAML");
    s->callers[0].kind = CALLER_ROOT;
    assert_text(step_action(&s->steps[0]), "");
    setup_request(s, 0, "s3:GetObject", RESOURCE_NONE, "");
    assert_text(step_action(&s->steps[0]), "s3:GetObject");
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        SETUP_TEST(the_two_networks),
        SETUP_TEST(endpoints_of_strangers),
        SETUP_TEST(services_from_somewhere),
        SETUP_TEST(what_account_access_manager_says),
        SETUP_TEST(regions_by_service_and_partition),
        SETUP_TEST(transport_and_tags_by_service),
        SETUP_TEST(tags_hang_on_their_keys),
        SETUP_TEST(the_owner_of_the_resource),
        SETUP_TEST(the_organization_and_tags_of_the_resource),
        SETUP_TEST(what_some_resource_may_be),
        SETUP_TEST(the_action_of_a_step),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}
