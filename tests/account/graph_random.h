/* SPDX-License-Identifier: Apache-2.0
 *
 * For tests of the assume graph: random small accounts, the same for the same seed.
 */
#ifndef ROLECALL_TESTS_ACCOUNT_GRAPH_RANDOM_H
#define ROLECALL_TESTS_ACCOUNT_GRAPH_RANDOM_H

#include "graph_fixture.h"

struct dice {
    uint64_t state;
};

/* A number below `sides`. */
static inline unsigned roll(struct dice *dice, unsigned sides)
{
    dice->state = dice->state * UINT64_C(6364136223846793005) + UINT64_C(1442695040888963407);
    return (unsigned)(dice->state >> 33) % sides;
}

static inline void random_entry(struct dice *dice, unsigned roles, struct buf *out)
{
    switch (roll(dice, 9)) {
    case 0: buf_printf(out, "\"@user/u%u\"", roll(dice, 4)); break;
    case 1: buf_add(out, STR("\"@root\"")); break;
    case 2: buf_add(out, STR("\"*\"")); break;
    case 3: buf_add(out, STR("\"444455556666\"")); break;
    case 4: buf_add(out, STR("\"AIDAEXAMPLEDELETED001\"")); break;
    case 5: buf_printf(out, "\"arn:aws:sts::111122223333:assumed-role/r%u/s\"", roll(dice, roles)); break;
    default: buf_printf(out, "\"@role/r%u\"", roll(dice, roles)); break;
    }
}

static inline void random_condition(struct dice *dice, struct buf *out)
{
    static const char *const conditions[] = {
        "",
        "",
        "",
        ",\"Condition\":{\"Bool\":{\"aws:MultiFactorAuthPresent\":\"true\"}}",
        ",\"Condition\":{\"StringEquals\":{\"aws:PrincipalAccount\":\"111122223333\"}}",
        ",\"Condition\":{\"StringEquals\":{\"aws:PrincipalOrgID\":\"o-a1b2c3d4e5\"}}",
        ",\"Condition\":{\"DateLessThan\":{\"aws:CurrentTime\":\"2020-01-01T00:00:00Z\"}}",
        ",\"Condition\":{\"StringLike\":{\"sts:RoleSessionName\":\"t*\"}}",
    };
    buf_add(out, str_of(conditions[roll(dice, sizeof conditions / sizeof *conditions)]));
}

static inline void random_statement(struct dice *dice, unsigned roles, struct buf *out)
{
    if (roll(dice, 6) == 0) {
        buf_add(out, STR("{\"Action\":\"sts:AssumeRoleWithSAML\",\"Principal\":{\"Federated\":\"@saml-provider/P\"}"));
    } else {
        buf_printf(out, "{\"Effect\":\"%s\",\"Principal\":{\"AWS\":", roll(dice, 8) == 0 ? "Deny" : "Allow");
        random_entry(dice, roles, out);
        buf_add_char(out, '}');
    }
    random_condition(dice, out);
    buf_add_char(out, '}');
}

static inline void random_identity(struct dice *dice, unsigned roles, struct buf *out)
{
    switch (roll(dice, 4)) {
    case 0: break;
    case 1: buf_add(out, STR(",\"inline\":{\"P\":{\"Action\":\"sts:AssumeRole\"}}")); break;
    case 2:
        buf_printf(out, ",\"inline\":{\"P\":{\"Action\":\"sts:*\",\"Resource\":\"@role/r%u\"}}", roll(dice, roles));
        break;
    default:
        buf_printf(
            out,
            ",\"inline\":{\"P\":[{\"Action\":\"*\"},{\"Effect\":\"Deny\",\"Action\":\"sts:AssumeRole\",\"Resource\":"
            "\"@role/r%u\"}]}",
            roll(dice, roles));
        break;
    }
    if (roll(dice, 6) == 0)
        buf_add(out, STR(",\"boundary\":\"B\""));
}

/* Four users and some roles that trust one another at random. The text is *out's. */
static inline void random_account(unsigned seed, unsigned roles, struct buf *out)
{
    struct dice dice = {.state = seed * UINT64_C(0x9e3779b97f4a7c15) + 1};

    buf_add(out, STR("{\"policies\":{\"B\":{\"Action\":\"s3:*\"}},\"users\":["));
    for (unsigned i = 0; i < 4; i++) {
        buf_printf(out, "%s{\"name\":\"u%u\"", i == 0 ? "" : ",", i);
        random_identity(&dice, roles, out);
        buf_add_char(out, '}');
    }
    buf_add(out, STR("],\"roles\":["));
    for (unsigned i = 0; i < roles; i++) {
        unsigned statements = 1 + roll(&dice, 3);
        buf_printf(out, "%s{\"name\":\"r%u\",\"trust\":[", i == 0 ? "" : ",", i);
        for (unsigned k = 0; k < statements; k++) {
            if (k > 0)
                buf_add_char(out, ',');
            random_statement(&dice, roles, out);
        }
        buf_add_char(out, ']');
        random_identity(&dice, roles, out);
        buf_add_char(out, '}');
    }
    buf_add(out, STR("]}"));
}

static inline void random_case(void **state, unsigned seed, unsigned roles, struct graph_case *out)
{
    struct buf text = BUF_NEW(BUF_UNBOUNDED);

    random_account(seed, roles, &text);
    graph_case_new(state, text.at, out);
    buf_free(&text);
}

/* ---- Callers that are nearly alike ---- */

/* What asks who a caller is, and what only seems to; '#' is a number. */
static inline void random_who(struct dice *dice, struct buf *out)
{
    static const char *const conditions[] = {
        "\"StringEquals\":{\"aws:username\":\"u#\"}",
        "\"StringLike\":{\"aws:PrincipalArn\":\"*#\"}",
        "\"ArnLike\":{\"aws:PrincipalArn\":\"arn:aws:iam::*:role/*r#\"}",
        "\"StringNotEqualsIfExists\":{\"aws:PrincipalTag/team\":\"t#\"}",
        "\"Null\":{\"aws:PrincipalTag/team\":\"true\"}",
        "\"StringLike\":{\"aws:userid\":\"*#\"}",
        "\"StringEquals\":{\"sts:RoleSessionName\":\"${aws:username}\"}",
        "\"StringEquals\":{\"sts:ExternalId\":\"${aws:PrincipalTag/team, 't#'}\"}",
        "\"StringEquals\":{\"aws:PrincipalTag/team\":\"${aws:ResourceTag/team}\"}",
        "\"Bool\":{\"aws:MultiFactorAuthPresent\":\"true\"}",
        "\"StringEquals\":{\"aws:PrincipalType\":\"User\"}",
        "\"StringEquals\":{\"aws:PrincipalAccount\":\"111122223333\"}",
        "\"StringLike\":{\"aws:RequestTag/team\":\"t#\"}",
        "\"Null\":{\"aws:SourceIdentity\":\"true\"}",
    };
    const char *condition = conditions[roll(dice, sizeof conditions / sizeof *conditions)];
    const char *number = strchr(condition, '#');

    if (roll(dice, 3) > 0)
        return;
    buf_add(out, STR(",\"Condition\":{"));
    if (number == NULL)
        buf_add(out, str_of(condition));
    else
        buf_printf(out, "%.*s%u%s", (int)(number - condition), condition, roll(dice, 3), number + 1);
    buf_add_char(out, '}');
}

static inline void random_resource(struct dice *dice, struct buf *out)
{
    static const char *const whole[] = {"\"*\"",
                                        "\"@role/*\"",
                                        "\"arn:aws:iam::*:role/r?\"",
                                        "\"arn:*:iam::111122223333:role/*\"",
                                        "\"@role/${aws:username}\"",
                                        "\"@role/r${aws:PrincipalTag/number}\"",
                                        "\"@role/r${aws:PrincipalTag/number, '1'}\"",
                                        "\"@*\"",
                                        "\"arn:aws:iam\""};
    unsigned which = roll(dice, 18);

    buf_add(out, which == 17 || which == 16 ? STR(",\"NotResource\":") : STR(",\"Resource\":"));
    if (which < sizeof whole / sizeof *whole)
        buf_add(out, str_of(whole[which]));
    else if (which == 9)
        buf_printf(out, "\"arn:aws:iam::*:role/p/r%u\"", roll(dice, 3));
    else if (which % 2 == 0)
        buf_printf(out, "[\"@role/r%u\",\"@role/p/r%u\"]", roll(dice, 3), roll(dice, 3));
    else
        buf_printf(out, "\"@role/r%u\"", roll(dice, 3));
}

static inline void random_own_statement(struct dice *dice, bool deny, struct buf *out)
{
    static const char *const actions[] = {"\"sts:AssumeRole\"",
                                          "\"sts:AssumeRole\"",
                                          "\"sts:*\"",
                                          "[\"sts:AssumeRole\",\"sts:TagSession\"]",
                                          "\"sts:SetSourceIdentity\"",
                                          "\"*\""};

    buf_printf(out, "{\"Effect\":\"%s\"", deny ? "Deny" : "Allow");
    if (roll(dice, 8) == 0)
        buf_add(out, STR(",\"NotAction\":\"s3:*\""));
    else
        buf_printf(out, ",\"Action\":%s", actions[roll(dice, sizeof actions / sizeof *actions)]);
    random_resource(dice, out);
    random_who(dice, out);
    buf_add_char(out, '}');
}

static inline void random_own_document(struct dice *dice, struct buf *out)
{
    buf_add_char(out, '[');
    random_own_statement(dice, false, out);
    if (roll(dice, 2) == 0) {
        buf_add_char(out, ',');
        random_own_statement(dice, roll(dice, 3) > 0, out);
    }
    buf_add_char(out, ']');
}

/* Most have all of the same two policies; a few lack one, have one more, a boundary, or tags. */
static inline void random_nearly_alike(struct dice *dice, const char *name, unsigned number, struct buf *out)
{
    static const char *const attached[] = {"\"P\",\"Q\"", "\"P\",\"Q\"", "\"P\",\"Q\"", "\"P\"", "\"P\",\"Q\",\"M\""};

    buf_printf(out, "{\"name\":\"%s%u\",\"attach\":[%s]", name, number,
               attached[roll(dice, sizeof attached / sizeof *attached)]);
    if (roll(dice, 3) == 0)
        buf_printf(out, ",\"tags\":{\"team\":\"t%u\",\"number\":\"%u\"}", roll(dice, 3), roll(dice, 3));
    if (roll(dice, 8) == 0)
        buf_add(out, STR(",\"boundary\":\"B\""));
    if (roll(dice, 6) == 0) {
        buf_add(out, STR(",\"inline\":{\"I\":"));
        random_own_document(dice, out);
        buf_add_char(out, '}');
    }
}

/* An organization's policy; AWS takes no RCP with a named principal, but a file may hold one. */
static inline void random_organization(struct dice *dice, const char *kind, bool principal, struct buf *out)
{
    static const char *const principals[] = {"\"*\"", "\"*\"", "{\"AWS\":\"@user/u1\"}", "{\"AWS\":\"@role/r1\"}"};

    buf_printf(out, "\"%s-control-policies.json\":[{\"target\":\"r-ab12\",\"policies\":[", kind);
    buf_add(out, STR("{\"Version\":\"2012-10-17\",\"Statement\":["));
    if (!principal)
        buf_add(out, STR("{\"Effect\":\"Allow\",\"Action\":\"*\",\"Resource\":\"*\"},"));
    buf_add(out, STR("{\"Effect\":\"Deny\",\"Action\":\"sts:AssumeRole\""));
    if (principal)
        buf_printf(out, ",\"Principal\":%s", principals[roll(dice, sizeof principals / sizeof *principals)]);
    random_resource(dice, out);
    random_who(dice, out);
    buf_add(out, STR("}]}]}]"));
}

static inline void random_alike_trust(struct dice *dice, unsigned roles, struct buf *out)
{
    buf_printf(out, "{\"Effect\":\"Allow\",\"Action\":%s,\"Principal\":{\"AWS\":",
               roll(dice, 3) == 0 ? "[\"sts:AssumeRole\",\"sts:TagSession\",\"sts:SetSourceIdentity\"]"
                                  : "\"sts:AssumeRole\"");
    if (roll(dice, 3) == 0)
        random_entry(dice, roles, out);
    else
        buf_add(out, STR("\"@root\""));
    buf_add_char(out, '}');
    random_who(dice, out);
    buf_add_char(out, '}');
}

/* Four users and some roles who have the same policies, or nearly. */
static inline void random_alike_case(void **state, unsigned seed, unsigned roles, struct graph_case *out)
{
    struct dice dice = {.state = seed * UINT64_C(0x9e3779b97f4a7c15) + 3};
    struct buf text = BUF_NEW(BUF_UNBOUNDED);

    buf_add(&text, STR("{\"policies\":{\"M\":null,\"P\":"));
    random_own_document(&dice, &text);
    buf_add(&text, STR(",\"Q\":"));
    random_own_document(&dice, &text);
    buf_add(&text, STR(",\"B\":"));
    random_own_document(&dice, &text);
    buf_add(&text, STR("},\"files\":{"));
    if (roll(&dice, 3) == 0)
        random_organization(&dice, "resource", true, &text);
    else if (roll(&dice, 3) == 0)
        random_organization(&dice, "service", false, &text);
    buf_add(&text, STR("},\"users\":["));
    for (unsigned i = 0; i < 4; i++) {
        random_nearly_alike(&dice, "u", i, &text);
        buf_add(&text, i < 3 ? STR("},") : STR("}],\"roles\":["));
    }
    for (unsigned i = 0; i < roles; i++) {
        static const char *const paths[] = {"/", "/", "/p/", "/aws-service-role/x.amazonaws.com/"};
        random_nearly_alike(&dice, "r", i, &text);
        buf_printf(&text, ",\"path\":\"%s\",\"trust\":[", paths[roll(&dice, sizeof paths / sizeof *paths)]);
        random_alike_trust(&dice, roles, &text);
        buf_add(&text, i + 1 < roles ? STR("]},") : STR("]}]}"));
    }
    graph_case_new(state, text.at, out);
    buf_free(&text);
}

#endif
