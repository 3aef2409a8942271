/* SPDX-License-Identifier: Apache-2.0
 *
 * What values keys can have: alphabets and lengths of STS's parameters, public addresses, Regions.
 */
#include "contains.h"
#include "decide_fixture.h"

static void texts(void **state)
{
    static const char sixty_four[] = "aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa";
    const struct domain name = domain_session_name(), identity = domain_source_identity(), id = domain_external_id(),
                        tag = domain_tag_value(), any = domain_text_any(true);
    static const struct {
        const char *text;
        bool name, identity, id, tag;
    } rows[] = {
        {"ab", true, true, true, true},       {"a", false, false, false, true},
        {"", false, false, false, true},      {"a b", false, false, false, true},
        {"a/b", false, false, true, true},    {"a:b", false, false, true, true},
        {"_+=,.@-", true, true, true, true},  {"aws:x", false, false, true, true},
        {sixty_four, true, true, true, true}, {"\xc3\xa9\xc3\xa9", false, false, false, true},
    };
    (void)state;

    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
        struct str text = str_of(rows[i].text);
        assert_int_equal(in_text_domain(&name.text, text), rows[i].name);
        assert_int_equal(in_text_domain(&identity.text, text), rows[i].identity);
        assert_int_equal(in_text_domain(&id.text, text), rows[i].id);
        assert_int_equal(in_text_domain(&tag.text, text), rows[i].tag);
        assert_true(in_text_domain(&any.text, text));
    }
    assert_false(name.may_be_missing);
    assert_true(identity.may_be_missing && id.may_be_missing && tag.may_be_missing);
    char long_text[1226];
    memset(long_text, 'a', sizeof long_text);
    assert_true(in_text_domain(&name.text, (struct str){long_text, 64}));
    assert_false(in_text_domain(&name.text, (struct str){long_text, 65}));
    assert_true(in_text_domain(&tag.text, (struct str){long_text, 256}));
    assert_false(in_text_domain(&tag.text, (struct str){long_text, 257}));
    assert_true(in_text_domain(&id.text, (struct str){long_text, 1224}));
    assert_false(in_text_domain(&id.text, (struct str){long_text, 1225}));
}

static bool admits(const struct domain *domain, const char *address)
{
    struct setup_states {
        struct arena *arena;
        const struct constraint *all;
    } t = {.arena = arena_new(0)};
    struct str text = str_of(address);
    const struct variable_value value = {&text, 1};

    assert_non_null(t.arena);
    assert_int_equal(constraint_all(t.arena, domain, &t.all), RC_OK);
    bool in = in_constraint(domain, t.all, &value);
    arena_free(t.arena);
    return in;
}

static void addresses(void **state)
{
    static const struct {
        const char *address;
        bool public;
    } rows[] = {
        {"8.8.8.8", true},
        {"203.0.113.1", true},
        {"9.255.255.255", true},
        {"10.0.0.0", false},
        {"10.255.255.255", false},
        {"11.0.0.0", true},
        {"126.255.255.255", true},
        {"127.0.0.1", false},
        {"128.0.0.0", true},
        {"169.253.255.255", true},
        {"169.254.169.254", false},
        {"169.255.0.0", true},
        {"172.15.255.255", true},
        {"172.16.0.0", false},
        {"172.31.255.255", false},
        {"172.32.0.0", true},
        {"192.167.255.255", true},
        {"192.168.0.1", false},
        {"192.169.0.0", true},
        {"::1", false},
        {"::2", true},
        {"2600::1", true},
        {"fbff::1", true},
        {"fc00::1", false},
        {"fdff::1", false},
        {"fe00::1", true},
        {"fe80::1", false},
        {"febf::1", false},
        {"fec0::1", true},
        {"ffff::1", true},
    };
    const struct domain public = domain_public_addresses(), all = domain_all_addresses(false);
    (void)state;

    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
        if (admits(&public, rows[i].address) != rows[i].public)
            fail_msg("%s", rows[i].address);
        assert_true(admits(&all, rows[i].address));
    }
    assert_true(admits(&public, "203.0.113.1"));
    assert_text(public.usual, "203.0.113.1");
}

static void forms(void **state)
{
    static const struct str two[] = {{"vpc-####", 8}, {"arn:aws:iam::############:role/?*", 33}};
    static const struct str out[] = {{"vpc-0*", 6}};
    static const struct {
        const char *text;
        bool in;
    } rows[] = {
        {"vpc-1234", true},
        {"vpc-0234", false},
        {"vpc-123", false},
        {"vpc-12a4", false},
        {"vpc-####", false},
        {"arn:aws:iam::111122223333:role/a/b", true},
        {"arn:aws:iam::111122223333:role/", false},
        {"arn:aws:iam::11112222333:role/a", false},
    };
    struct setup *s = *state;
    struct domain domain;

    assert_int_equal(domain_of_forms(s->arena, two, 2, out, 1, true, &domain), RC_OK);
    assert_true(domain.may_be_missing);
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++)
        assert_int_equal(in_text_domain(&domain.text, str_of(rows[i].text)), rows[i].in);
    domain_characters(&domain, "vpc-12");
    assert_true(in_text_domain(&domain.text, STR("vpc-1212")));
    assert_false(in_text_domain(&domain.text, STR("vpc-1234")));
}

static void regions(void **state)
{
    static const struct {
        const char *partition, *usual;
        size_t count;
    } rows[] = {{"aws", "us-east-1", 34},
                {"aws-cn", "cn-north-1", 2},
                {"aws-us-gov", "us-gov-west-1", 2},
                {"aws-iso", NULL, 0}};
    size_t count;
    (void)state;

    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
        const struct str *list = partition_regions(str_of(rows[i].partition), &count);
        assert_int_equal(count, rows[i].count);
        assert_int_equal(list == NULL, rows[i].usual == NULL);
        assert_true(count <= 64); /* a finite domain holds no more */
        if (list != NULL)
            assert_text(list[0], rows[i].usual);
        for (size_t a = 0; a < count; a++)
            for (size_t b = 0; b < a; b++)
                assert_false(str_equal(list[a], list[b]));
    }
}

static void numbers_and_dates(void **state)
{
    const struct domain dates = domain_dates(1, 2, true), numbers = domain_numbers(false, 0, 9, false),
                        booleans = domain_booleans(true);
    (void)state;

    assert_int_equal(dates.kind, DOMAIN_DATE);
    assert_true(dates.whole && dates.may_be_missing);
    assert_int_equal(numbers.most, 9);
    assert_false(numbers.whole || numbers.may_be_missing);
    assert_int_equal(booleans.value_count, 2);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        SETUP_TEST(texts), SETUP_TEST(addresses), SETUP_TEST(forms), SETUP_TEST(regions), SETUP_TEST(numbers_and_dates),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}
