/* SPDX-License-Identifier: Apache-2.0
 *
 * Ways from other accounts of the input: both sides are evaluated (iam-evaluation.md 5.4, 7.1).
 */
#include "peers_fixture.h"

#define MAY        "\"inline\":{\"P\":{\"Action\":\"sts:AssumeRole\"}}"
#define USER(name) "{\"name\":\"" name "\"," MAY "}"
/* Of account A: a role S with this trust. */
#define GOAL(trust)       "{\"roles\":[{\"name\":\"S\",\"trust\":" trust "}]}"
#define NAMES(principal)  "{\"Principal\":{\"AWS\":\"" principal "\"}}"
#define ACCOUNT_B         NAMES("222233334444")
#define ROLE(name, trust) "{\"name\":\"" name "\",\"trust\":" trust "," MAY "}"
#define SERVICE           "{\"Principal\":{\"Service\":\"ec2.amazonaws.com\"}}"
#define SAML_OF(account)                                                                                               \
    "{\"Action\":\"sts:AssumeRoleWithSAML\",\"Principal\":{\"Federated\":\"" account "saml-provider/P\"}}"

/* Ways are written "kind PRINCIPAL>ROLE>ROLE" without the goal, "~" before conditional and "?" before unknown ones, and
 * then "!PRINCIPAL" for refused edges, "-ENTRY" for entries that name nobody, "gap" for what a dump may lack. */
static const struct {
    const char *why, *own, *b, *c, *d, *wanted;
} cases[] = {
    {"an account that is not in the input", GOAL(ACCOUNT_B), NULL, NULL, NULL, "external B@root"},
    {"named account: whoever has an Allow", GOAL(ACCOUNT_B), "{\"users\":[" USER("ann") ",\"bob\"]}", NULL, NULL,
     "user B@user/ann"},
    {"nobody has one", GOAL(ACCOUNT_B), "{\"users\":[\"bob\"]}", NULL, NULL, ""},
    {"an Allow for another role", GOAL(ACCOUNT_B),
     "{\"users\":[{\"name\":\"ann\",\"inline\":{\"P\":{\"Action\":\"sts:AssumeRole\",\"Resource\":\"@role/S\"}}}]}",
     NULL, NULL, ""},
    {"an Allow for this one", GOAL(ACCOUNT_B),
     "{\"users\":[{\"name\":\"ann\",\"inline\":{\"P\":{\"Action\":\"sts:AssumeRole\",\"Resource\":\"A@role/S\"}}}]}",
     NULL, NULL, "user B@user/ann"},
    {"a named user needs an Allow of its own (XACC)", GOAL(NAMES("B@user/ann")), "{\"users\":[\"ann\"]}", NULL, NULL,
     "!B@user/ann"},
    {"a named user with one", GOAL(NAMES("B@user/ann")), "{\"users\":[" USER("ann") "," USER("bob") "]}", NULL, NULL,
     "user B@user/ann"},
    {"its boundary counts (XACC)", GOAL(NAMES("B@user/ann")),
     "{\"policies\":{\"Bnd\":{\"Action\":\"s3:*\"}},\"users\":[{\"name\":\"ann\",\"boundary\":\"Bnd\"," MAY "}]}", NULL,
     NULL, "!B@user/ann"},
    {"its account's SCPs count", GOAL(ACCOUNT_B),
     "{\"users\":[" USER(
         "ann") "],\"files\":{\"service-control-policies.json\":[{\"target\":\"r-1\",\"policies\":[{\"Version\":"
                "\"2012-10-17\",\"Statement\":[{\"Effect\":\"Allow\",\"Action\":\"s3:*\",\"Resource\":\"*\"}]}]}]}}",
     NULL, NULL, "!B@user/ann"},
    {"our SCPs do not touch them",
     "{\"roles\":[{\"name\":\"S\",\"trust\":" ACCOUNT_B
     "}],\"files\":{\"service-control-policies.json\":[{\"target\":\"r-1\","
     "\"policies\":[{\"Version\":\"2012-10-17\",\"Statement\":[{\"Effect\":\"Allow\",\"Action\":\"s3:*\",\"Resource\":"
     "\"*\"}]}]}"
     "]}}",
     "{\"users\":[" USER("ann") "]}", NULL, NULL, "user B@user/ann"},
    {"our RCPs do",
     "{\"roles\":[{\"name\":\"S\",\"trust\":" ACCOUNT_B
     "}],\"files\":{\"resource-control-policies.json\":[{\"target\":\"r-1\","
     "\"policies\":[{\"Version\":\"2012-10-17\",\"Statement\":[{\"Effect\":\"Deny\",\"Principal\":\"*\",\"Action\":"
     "\"sts:AssumeRole\",\"Resource\":\"*\",\"Condition\":{\"StringEquals\":{\"aws:PrincipalAccount\":\"222233334444\"}"
     "}}]}]}"
     "]}}",
     "{\"users\":[" USER("ann") "]}", NULL, NULL, "!external B@root"},
    {"an owner's condition",
     GOAL("{\"Principal\":{\"AWS\":\"222233334444\"},\"Condition\":{\"StringEquals\":"
          "{\"aws:PrincipalTag/team\":\"ops\"}}}"),
     "{\"users\":[{\"name\":\"ann\",\"tags\":{\"team\":\"ops\"}," MAY
     "},{\"name\":\"bob\",\"tags\":{\"team\":\"dev\"}," MAY "}]}",
     NULL, NULL, "user B@user/ann !B@user/bob"},
    {"MFA",
     GOAL("{\"Principal\":{\"AWS\":\"222233334444\"},\"Condition\":{\"Bool\":{\"aws:MultiFactorAuthPresent\":"
          "\"true\"}}}"),
     "{\"users\":[" USER("ann") "]}", NULL, NULL, "~user B@user/ann"},
    {"a star that a condition narrows to an account",
     GOAL("{\"Principal\":\"*\",\"Condition\":{\"StringEquals\":{\"aws:PrincipalAccount\":\"222233334444\"}}}"),
     "{\"users\":[" USER("ann") ",\"bob\"]}", NULL, NULL, "user B@user/ann !anyone *"},
    {"a star that a condition narrows to a role",
     GOAL("{\"Principal\":\"*\",\"Condition\":{\"ArnLike\":{\"aws:PrincipalArn\":\"B@role/J\"}}}"),
     "{\"users\":[" USER("ann") "],\"roles\":[" ROLE("J", NAMES("@user/ann")) "]}", NULL, NULL,
     "user B@user/ann>B@role/J !B@user/ann !anyone *"},
    /* Roles of the other account need somebody who can be them. */
    {"a chain", GOAL(NAMES("B@role/J")), "{\"users\":[\"ann\"],\"roles\":[" ROLE("J", NAMES("@user/ann")) "]}", NULL,
     NULL, "user B@user/ann>B@role/J"},
    {"a chain of two", GOAL(NAMES("B@role/K")),
     "{\"users\":[\"ann\"],\"roles\":[" ROLE("J", NAMES("@user/ann")) "," ROLE("K", NAMES("@role/J")) "]}", NULL, NULL,
     "user B@user/ann>B@role/J>B@role/K"},
    {"a role that nobody can be", GOAL(NAMES("B@role/J")), "{\"users\":[\"ann\"],\"roles\":[" ROLE("J", "[]") "]}",
     NULL, NULL, ""},
    {"a role for a service", GOAL(NAMES("B@role/J")), "{\"roles\":[" ROLE("J", SERVICE) "]}", NULL, NULL,
     "service ec2.amazonaws.com>B@role/J"},
    {"a federation", GOAL(NAMES("B@role/J")),
     "{\"roles\":[" ROLE("J", SAML_OF("@")) "],\"files\":{\"list-saml-providers.json\":{\"SAMLProviderList\":[{\"Arn\":"
                                            "\"@saml-provider/P\"}]}}}",
     NULL, NULL, "federated B@saml-provider/P>B@role/J"},
    {"a federation that the account does not have", GOAL(NAMES("B@role/J")),
     "{\"roles\":[" ROLE("J", SAML_OF("@")) "],\"files\":{\"list-saml-providers.json\":{\"SAMLProviderList\":[]}}}",
     NULL, NULL, ""},
    {"a provider that every account knows", GOAL(NAMES("B@role/J")),
     "{\"roles\":[" ROLE("J", "{\"Action\":\"sts:AssumeRoleWithWebIdentity\",\"Principal\":{\"Federated\":"
                              "\"accounts.google.com\"}}") "]}",
     NULL, NULL, "federated accounts.google.com>B@role/J"},
    {"strangers by way of a role of theirs", GOAL(NAMES("B@role/J")), "{\"roles\":[" ROLE("J", NAMES("*")) "]}", NULL,
     NULL, "anyone *>B@role/J"},
    {"a session", GOAL(NAMES("arn:aws:sts::222233334444:assumed-role/J/s1")),
     "{\"users\":[\"ann\"],\"roles\":[" ROLE("J", NAMES("@user/ann")) "]}", NULL, NULL, "~user B@user/ann>B@role/J"},
    {"a role of the same name is another",
     "{\"roles\":[{\"name\":\"S\",\"trust\":" NAMES("arn:aws:sts::222233334444:assumed-role/J/s1") "}," ROLE(
         "J", NAMES("@user/ann")) "],\"users\":[\"ann\"]}",
     "{\"roles\":[" ROLE("J", "[]") "]}", NULL, NULL, ""},
    /* Our own principals by way of the other account. */
    {"there and back", "{\"users\":[" USER("eve") "],\"roles\":[{\"name\":\"S\",\"trust\":" NAMES("B@role/J") "}]}",
     "{\"roles\":[" ROLE("J", NAMES("A@user/eve")) "]}", NULL, NULL, "user A@user/eve>B@role/J"},
    {"there and back without an Allow",
     "{\"users\":[\"eve\"],\"roles\":[{\"name\":\"S\",\"trust\":" NAMES("B@role/J") "}]}",
     "{\"roles\":[" ROLE("J", NAMES("A@user/eve")) "]}", NULL, NULL, ""},
    {"to a role of ours that leads to the goal",
     "{\"roles\":[" ROLE("J", ACCOUNT_B) ",{\"name\":\"S\",\"trust\":" NAMES("@role/J") "}]}",
     "{\"users\":[" USER("ann") "]}", NULL, NULL, "user B@user/ann>A@role/J"},
    {"a role of ours whose trust names our own as well",
     "{\"users\":[\"eve\"],\"roles\":[{\"name\":\"S\",\"trust\":[" ACCOUNT_B "," NAMES("@user/eve") "]}]}",
     "{\"users\":[" USER("ann") "]}", NULL, NULL, "user A@user/eve user B@user/ann"},
    {"users of one name", "{\"users\":[\"ann\"],\"roles\":[{\"name\":\"S\",\"trust\":" NAMES("B@user/ann") "}]}",
     "{\"users\":[" USER("ann") "]}", NULL, NULL, "user B@user/ann"},
    /* Whom the dump does not hold. */
    {"a user that is not there", GOAL(NAMES("B@user/gone")), "{\"users\":[" USER("ann") "]}", NULL, NULL,
     "-B@user/gone"},
    {"a role that is not there", GOAL(NAMES("B@role/gone")), "{\"users\":[" USER("ann") "]}", NULL, NULL,
     "-B@role/gone"},
    {"a dump that is cut", GOAL(NAMES("B@role/gone")),
     "{\"users\":[\"bob\"],\"top\":{\"IsTruncated\":true,\"Marker\":\"m\"}}", NULL, NULL, "gap"},
    {"a dump that is cut, and the account", GOAL(ACCOUNT_B),
     "{\"users\":[\"bob\"],\"top\":{\"IsTruncated\":true,\"Marker\":\"m\"}}", NULL, NULL, "gap"},
    {"a dump without users, and a role", GOAL(NAMES("B@role/gone")),
     "{\"roles\":[\"J\"],\"without\":[\"UserDetailList\"]}", NULL, NULL, "-B@role/gone"},
    {"a dump without roles, and a role", GOAL(NAMES("B@role/gone")),
     "{\"users\":[\"bob\"],\"without\":[\"RoleDetailList\"]}", NULL, NULL, "gap"},
    {"an Allow that is not in the dump", GOAL(ACCOUNT_B),
     "{\"policies\":{\"Lost\":null},\"users\":[{\"name\":\"ann\",\"attach\":[\"Lost\"]}]}", NULL, NULL,
     "?user B@user/ann"},
    {"their role's trust is not in the dump", GOAL(NAMES("B@role/J")),
     "{\"roles\":[{\"name\":\"J\",\"trust\":null," MAY "}]}", NULL, NULL, "trust?"},
    /* Accounts of which nothing is seen. */
    {"given twice", GOAL(ACCOUNT_B), "twice", NULL, NULL, "external B@root"},
    {"that cannot be read", GOAL(ACCOUNT_B), "broken", NULL, NULL, "external B@root"},
    {"one that is there and one that is not", GOAL("[" ACCOUNT_B "," NAMES("333344445555") "]"),
     "{\"users\":[" USER("ann") "]}", NULL, NULL, "user B@user/ann external C@root"},
    /* Several. */
    {"two accounts", GOAL("[" ACCOUNT_B "," NAMES("C@user/cid") "]"), "{\"users\":[" USER("ann") "]}",
     "{\"users\":[" USER("cid") "]}", NULL, "user B@user/ann user C@user/cid"},
    {"a chain through two", GOAL(NAMES("B@role/J")), "{\"roles\":[" ROLE("J", NAMES("C@role/K")) "]}",
     "{\"users\":[\"cid\"],\"roles\":[" ROLE("K", NAMES("@user/cid")) "]}", NULL, "user C@user/cid>C@role/K>B@role/J"},
    {"a chain through two, shut at the far end", GOAL(NAMES("B@role/J")),
     "{\"roles\":[" ROLE("J", NAMES("C@user/cid")) "]}", "{\"users\":[\"cid\"]}", NULL, ""},
    {"an account that is in by itself and behind another", GOAL("[" NAMES("B@role/J") "," NAMES("C@user/cid") "]"),
     "{\"roles\":[" ROLE("J", NAMES("333344445555")) "]}", "{\"users\":[" USER("cid") "," USER("dan") "]}", NULL,
     "user C@user/cid user C@user/dan>B@role/J"},
    {"a circle of accounts", GOAL(NAMES("B@role/J")), "{\"roles\":[" ROLE("J", NAMES("C@role/K")) "]}",
     "{\"roles\":[" ROLE("K", NAMES("B@role/J")) "]}", NULL, ""},
    {"one account too many", GOAL(NAMES("B@role/J")), "{\"roles\":[" ROLE("J", NAMES("C@role/K")) "]}",
     "{\"roles\":[" ROLE("K", NAMES("D@user/dan")) "]}", "{\"users\":[\"dan\"]}",
     "external D@user/dan>C@role/K>B@role/J"},
};

static void put_way(struct buf *out, const struct way *way)
{
    if (out->len > 0)
        buf_add_char(out, ' ');
    if (way->decision->answer != ANSWER_ALLOWED)
        buf_add_char(out, way->decision->answer == ANSWER_UNKNOWN ? '?' : '~');
    buf_printf(out, "%s ", start_kind_name(way->from->kind));
    put_brief(out, way->from->principal);
    for (size_t i = 0; i + 1 < way->role_count; i++) {
        buf_add_char(out, '>');
        put_brief(out, way->roles[i]->entity.arn);
    }
}

static void put_ways(struct buf *out, const struct ways *ways)
{
    for (size_t i = 0; i < ways->count; i++)
        put_way(out, &ways->ways[i]);
    for (size_t i = 0; i < ways->refused_count; i++) {
        const struct start *from = ways->refused[i].from;
        buf_add(out, out->len > 0 ? STR(" !") : STR("!"));
        if (from->kind != START_USER && from->kind != START_ROLE)
            buf_printf(out, "%s ", start_kind_name(from->kind));
        put_brief(out, from->principal);
    }
    for (size_t i = 0; i < ways->deleted_count; i++) {
        buf_add(out, out->len > 0 ? STR(" -") : STR("-"));
        put_brief(out, ways->deleted[i]);
    }
    if (ways->dump_gap)
        buf_add(out, STR("gap"));
    if (ways->trust_unknown)
        buf_add(out, STR("trust?"));
}

/* Twice: the second answer is the kept one. */
static void test_ways(void **state)
{
    for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
        struct input input;
        struct buf text = BUF_NEW(BUF_UNBOUNDED);
        struct arena *arena = arena_new(0);
        struct account *own = account_described(state, cases[i].own, "111122223333");
        struct graph *graph = NULL;
        struct ways ways = {0};

        input_new(state, cases[i].b, cases[i].c, cases[i].d, &input);
        input.peers.self = &input;
        assert_int_equal(graph_new(arena, own, GRAPH_NOW, &input.peers, &graph), RC_OK);
        for (size_t k = 0; k < 2; k++) {
            assert_int_equal(graph_ways_to_role(graph, account_role(own, STR(SMALL_OWN "role/S")), &ways), RC_OK);
            buf_reset(&text);
            put_ways(&text, &ways);
            if (!str_equal(buf_str(&text), str_of(cases[i].wanted)))
                fail_msg("%s: \"%s\" where \"%s\" should be", cases[i].why, text.at == NULL ? "" : text.at,
                         cases[i].wanted);
        }
        assert_int_equal(ways.incomplete,
                         ways.dump_gap || ways.trust_unknown || str_contains(buf_str(&text), STR("?")));
        for (size_t k = 0; k < INPUT_MOST; k++)
            assert_null(input.accounts[k]);
        assert_true(input.most_at_once <= GRAPH_OTHERS_MAX);
        account_free(own);
        arena_free(arena);
        buf_free(&text);
    }
}

/* Why the side of an account is not seen, and which accounts were followed. */
static const struct {
    const char *b, *c, *unseen, *followed;
} sides[] = {
    {NULL, NULL, "the other account is not in the snapshot, so its side is not seen", ""},
    {"twice", NULL, "account 222233334444 is in the input more than once, so its side is not seen", ""},
    {"broken", NULL, "the snapshot of account 222233334444 cannot be read, so its side is not seen", ""},
    {"{\"users\":[]}", NULL, NULL, "222233334444"},
};

static void test_sides(void **state)
{
    for (size_t i = 0; i < sizeof sides / sizeof *sides; i++) {
        struct input input;
        struct arena *arena = arena_new(0);
        struct account *own = account_described(state, GOAL(ACCOUNT_B), "111122223333");
        struct graph *graph = NULL;
        struct ways ways = {0};

        input_new(state, sides[i].b, sides[i].c, NULL, &input);
        input.peers.self = &input;
        assert_int_equal(graph_new(arena, own, GRAPH_NOW, &input.peers, &graph), RC_OK);
        assert_int_equal(graph_ways_to_role(graph, account_role(own, STR(SMALL_OWN "role/S")), &ways), RC_OK);
        assert_int_equal(ways.count, sides[i].unseen != NULL);
        if (sides[i].unseen != NULL)
            assert_text(ways.ways[0].from->unseen, sides[i].unseen);
        assert_int_equal(ways.followed_count, sides[i].followed[0] != '\0');
        if (ways.followed_count > 0)
            assert_text(ways.followed[0], sides[i].followed);
        account_free(own);
        arena_free(arena);
    }
}

/* Of an account that no open edge comes from, nothing is read. */
static void test_reads_what_it_needs(void **state)
{
    static const struct {
        const char *own;
        size_t read;
    } reads[] = {
        {"{\"users\":[\"eve\"],\"roles\":[{\"name\":\"S\",\"trust\":" NAMES(
             "@user/eve") "},{\"name\":\"T\",\"trust\":" ACCOUNT_B "}]}",
         0},
        {GOAL("{\"Principal\":{\"AWS\":\"222233334444\"},\"Condition\":{\"DateLessThan\":{\"aws:CurrentTime\":"
              "\"2026-01-01T00:00:00Z\"}}}"),
         0},
        {GOAL(ACCOUNT_B), 1},
    };

    for (size_t i = 0; i < sizeof reads / sizeof *reads; i++) {
        struct input input;
        struct arena *arena = arena_new(0);
        struct account *own = account_described(state, reads[i].own, "111122223333");
        struct graph *graph = NULL;
        struct ways ways = {0};

        input_new(state, "{\"users\":[]}", NULL, NULL, &input);
        input.peers.self = &input;
        assert_int_equal(graph_new(arena, own, GRAPH_NOW, &input.peers, &graph), RC_OK);
        assert_int_equal(graph_ways_to_role(graph, account_role(own, STR(SMALL_OWN "role/S")), &ways), RC_OK);
        assert_int_equal(input.read, reads[i].read);
        account_free(own);
        arena_free(arena);
    }
}

/* Requests: of other accounts only who comes by a role of this one. */
static void test_request(void **state)
{
    struct input input;
    struct buf text = BUF_NEW(BUF_UNBOUNDED);
    struct arena *arena = arena_new(0);
    struct account *own =
        account_described(state,
                          "{\"users\":[{\"name\":\"eve\",\"inline\":{\"P\":{\"Action\":\"s3:*\"}}}],\"roles\":"
                          "[{\"name\":\"S\",\"inline\":{\"P\":{\"Action\":\"s3:*\"}},\"trust\":" ACCOUNT_B "}]}",
                          "111122223333");
    struct graph *graph = NULL;
    struct ways ways = {0};

    input_new(state, "{\"users\":[" USER("ann") ",{\"name\":\"bob\",\"inline\":{\"P\":{\"Action\":\"s3:*\"}}}]}", NULL,
              NULL, &input);
    input.peers.self = &input;
    assert_int_equal(graph_new(arena, own, GRAPH_NOW, &input.peers, &graph), RC_OK);
    assert_int_equal(graph_ways_to_action(graph, STR("s3:GetObject"), STR("arn:aws:s3:::b/k"), &ways), RC_OK);
    for (size_t i = 0; i < ways.count; i++) {
        const struct way *way = &ways.ways[i];
        put_brief(&text, way->from->principal);
        buf_printf(&text, "/%zu ", way->role_count);
    }
    assert_text(buf_str(&text), "A@user/eve/0 B@user/ann/1 A@role/S/0 ");
    account_free(own);
    arena_free(arena);
    buf_free(&text);
}

/* Whatever memory there is, nothing is left held. */
static void test_no_memory(void **state)
{
    struct account *own = account_described(state, GOAL(ACCOUNT_B), "111122223333");
    const struct role *goal = account_role(own, STR(SMALL_OWN "role/S"));
    size_t worked = 0;

    for (size_t ceiling = 1; ceiling < ((size_t)1 << 20) && worked == 0; ceiling += 1021) {
        struct input input;
        struct arena *arena = arena_new(ceiling);
        struct graph *graph = NULL;
        struct ways ways = {0};
        enum rc rc;

        input_new(state, "{\"users\":[" USER("ann") "],\"roles\":[" ROLE("J", NAMES("@user/ann")) "]}", NULL, NULL,
                  &input);
        input.peers.self = &input;
        rc = graph_new(arena, own, GRAPH_NOW, &input.peers, &graph);
        if (rc == RC_OK)
            rc = graph_ways_to_role(graph, goal, &ways);
        assert_true(rc == RC_OK || rc == RC_NO_MEMORY || rc == RC_LIMIT);
        worked += rc == RC_OK;
        for (size_t i = 0; i < INPUT_MOST; i++)
            assert_null(input.accounts[i]);
        arena_free(arena);
    }
    assert_int_equal(worked, 1);
    account_free(own);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test_setup_teardown(test_ways, reader_setup, reader_teardown),
        cmocka_unit_test_setup_teardown(test_sides, reader_setup, reader_teardown),
        cmocka_unit_test_setup_teardown(test_reads_what_it_needs, reader_setup, reader_teardown),
        cmocka_unit_test_setup_teardown(test_request, reader_setup, reader_teardown),
        cmocka_unit_test_setup_teardown(test_no_memory, reader_setup, reader_teardown),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
