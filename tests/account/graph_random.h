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

#endif
