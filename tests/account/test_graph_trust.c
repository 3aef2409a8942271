/* SPDX-License-Identifier: Apache-2.0
 *
 * What a trust policy says about who is worth asking.
 */
#include "graph_fixture.h"

/* Flags: u nknown, e veryone, s tranger, f ederations, w eb service for people, a ccount; then who is named, then "absent",
 * "deleted". */
static const struct {
    const char *trust, *sketch;
} cases[] = {
    {"null", "u"},
    {"[]", ""},
    {"{\"Principal\":\"*\"}", "esw"},
    {"{\"Principal\":{\"AWS\":\"*\"}}", "esw"},
    {"{\"Action\":\"sts:*\",\"Principal\":\"*\"}", "esfw"},
    {"{\"Action\":\"sts:AssumeRoleWithSAML\",\"Principal\":\"*\"}", "f"},
    {"{\"Action\":\"sts:TagSession\",\"Principal\":\"*\"}", ""},
    {"{\"Effect\":\"Deny\",\"Principal\":\"*\"}", ""},
    {"{\"Principal\":{\"AWS\":\"@root\"}}", "a"},
    {"{\"Principal\":{\"AWS\":\"111122223333\"}}", "a"},
    {"{\"Action\":\"sts:TagSession\",\"Principal\":{\"AWS\":\"@root\"}}", ""},
    {"{\"Principal\":{\"AWS\":[\"@user/alice\",\"@user/alice\"]}}", " user/alice"},
    {"{\"Principal\":{\"AWS\":\"@role/J\"}}", " role/J"},
    {"{\"Principal\":{\"AWS\":\"arn:aws:sts::111122223333:assumed-role/J/x\"}}", " role/J"},
    {"{\"Principal\":{\"AWS\":\"@user/gone\"}}", " absent"},
    {"{\"Principal\":{\"AWS\":\"@user/Alice\"}}", " absent"},
    {"{\"Principal\":{\"AWS\":\"AIDAEXAMPLEALICE00001\"}}", " user/alice"},
    {"{\"Principal\":{\"AWS\":\"AIDAEXAMPLEDELETED001\"}}", " deleted"},
    {"{\"Principal\":{\"AWS\":\"AROAEXAMPLEDELETED001:x\"}}", " deleted"},
    {"{\"Principal\":{\"AWS\":\"444455556666\"}}", " arn:aws:iam::444455556666:root"},
    {"{\"Principal\":{\"Service\":\"ec2.amazonaws.com\",\"Federated\":\"@saml-provider/P\"}}",
     " saml-provider/P ec2.amazonaws.com"},
    {"{\"Principal\":{\"AWS\":\"@user/*\"}}", "es"},
    {"{\"NotPrincipal\":{\"AWS\":\"@user/alice\"}}", "esfw?"},
    {"{\"Principal\":\"*\",\"Condition\":{\"StringEquals\":{\"aws:PrincipalAccount\":\"444455556666\"}}}",
     "esw arn:aws:iam::444455556666:root"},
    {"{\"Principal\":\"*\",\"Condition\":{\"StringNotEquals\":{\"aws:PrincipalAccount\":\"444455556666\"}}}", "esw"},
    {"{\"Principal\":{\"AWS\":\"arn:aws:sts::111122223333:federated-user/f\"}}", ""},
};

static void describe(const struct graph_case *c, const struct trust_sketch *sketch, struct buf *out)
{
    buf_printf(out, "%s%s%s%s%s%s", sketch->unknown ? "u" : "", sketch->everyone ? "e" : "",
               sketch->stranger ? "s" : "", sketch->federations ? "f" : "", sketch->services ? "w" : "",
               sketch->account ? "a" : "");
    for (size_t i = 0; i < sketch->named_count; i++) {
        struct str principal = brief(c->graph->starts[sketch->named[i]].principal);
        buf_printf(out, " %.*s", (int)principal.len, principal.at);
    }
    buf_printf(out, "%s%s", sketch->absent_count > 0 ? " absent" : "", sketch->deleted_count > 0 ? " deleted" : "");
}

static void test_sketches(void **state)
{
    char description[2048];

    for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
        struct graph_case c;
        struct buf text = BUF_NEW(BUF_UNBOUNDED);
        const struct trust_sketch *sketch = NULL;
        const struct trust_sketch *again = NULL;
        struct str wanted = str_of(cases[i].sketch);
        snprintf(description, sizeof description,
                 "{\"users\":[{\"name\":\"alice\",\"id\":\"AIDAEXAMPLEALICE00001\"}],\"roles\":[{\"name\":\"J\","
                 "\"trust\":[]},"
                 "{\"name\":\"S\",\"trust\":%s}]}",
                 cases[i].trust);
        graph_case_new(state, description, &c);
        assert_int_equal(graph_sketch(c.graph, node_named(&c, "role/S"), &sketch), RC_OK);
        assert_int_equal(graph_sketch(c.graph, node_named(&c, "role/S"), &again), RC_OK);
        assert_ptr_equal(sketch, again);
        describe(&c, sketch, &text);
        /* "?": the operation may be any. */
        if (str_ends_with(wanted, STR("?")) ? !sketch->everyone : !str_equal(buf_str(&text), wanted))
            fail_msg("%s: \"%s\"", cases[i].trust, text.len == 0 ? "" : text.at);
        buf_free(&text);
        graph_case_free(&c);
    }
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_sketches),
    };
    return cmocka_run_group_tests(tests, reader_setup, reader_teardown);
}
