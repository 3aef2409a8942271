/* SPDX-License-Identifier: Apache-2.0
 *
 * For tests of graphs over several accounts: small accounts that stand for the input, read when they are asked for and
 * let go as soon as nobody holds them.
 */
#ifndef ROLECALL_TESTS_ACCOUNT_PEERS_FIXTURE_H
#define ROLECALL_TESTS_ACCOUNT_PEERS_FIXTURE_H

#include "graph_fixture.h"

#define INPUT_MOST 4

/* B, C, D: descriptions without "account"; NULL: not in the input; "twice", "broken". */
struct input {
    void **state;
    const char *descriptions[INPUT_MOST];
    struct account *accounts[INPUT_MOST];
    size_t holders[INPUT_MOST];
    size_t read, most_at_once;
    struct graph_peers peers;
};

static inline struct account *account_described(void **state, const char *description, const char *id)
{
    struct buf text = BUF_NEW(BUF_UNBOUNDED);
    struct json_doc *doc = NULL;
    struct err err = ERR_NONE;

    buf_printf(&text, "{\"account\":\"%s\",%s", id, description + 1);
    if (json_parse(NULL, buf_str(&text), &doc, &err) != RC_OK)
        fail_msg("%s: %s", err.text, text.at);
    struct account *account = small_account(state, json_root(doc));
    json_doc_free(doc);
    buf_free(&text);
    return account;
}

static inline void input_check(struct input *input)
{
    size_t count = 0;
    for (size_t i = 0; i < INPUT_MOST; i++)
        count += input->accounts[i] != NULL;
    input->most_at_once = count > input->most_at_once ? count : input->most_at_once;
}

static inline enum rc input_find(void *self, struct str id, enum peer_state *state, const struct account **out)
{
    static const char *const ids[] = {"222233334444", "333344445555", "444455556666", "555566667777"};
    struct input *input = self;

    *state = PEER_ABSENT;
    for (size_t i = 0; i < INPUT_MOST; i++) {
        const char *description = input->descriptions[i];
        if (description == NULL || !str_equal(id, str_of(ids[i])))
            continue;
        *state = strcmp(description, "twice") == 0                   ? PEER_AMBIGUOUS
                 : strcmp(description, "broken") == 0 && out != NULL ? PEER_UNREADABLE
                                                                     : PEER_FOUND;
        if (*state != PEER_FOUND || out == NULL)
            return RC_OK;
        if (input->accounts[i] == NULL) {
            input->accounts[i] = account_described(input->state, description, ids[i]);
            input->read++;
        }
        input->holders[i]++;
        input_check(input);
        *out = input->accounts[i];
        return RC_OK;
    }
    return RC_OK;
}

static inline void input_release(void *self, const struct account *account)
{
    struct input *input = self;

    for (size_t i = 0; i < INPUT_MOST; i++) {
        if (input->accounts[i] != account || account == NULL)
            continue;
        assert_true(input->holders[i] > 0);
        if (--input->holders[i] == 0) {
            account_free(input->accounts[i]);
            input->accounts[i] = NULL;
        }
        return;
    }
    fail_msg("an account is released that is not held");
}

static inline void input_new(void **state, const char *b, const char *c, const char *d, struct input *out)
{
    *out = (struct input){.state = state, .descriptions = {b, c, d}};
    out->peers = (struct graph_peers){.find = input_find, .release = input_release};
}

/* "A@role/R", "B@user/ann": a principal with its account in one letter. */
static inline void put_brief(struct buf *out, struct str principal)
{
    static const char *const owns[] = {
        SMALL_OWN, "arn:aws:iam::222233334444:", "arn:aws:iam::333344445555:", "arn:aws:iam::444455556666:"};

    for (size_t i = 0; i < sizeof owns / sizeof *owns; i++) {
        if (str_starts_with(principal, str_of(owns[i]))) {
            buf_printf(out, "%c@", (char)('A' + i));
            principal = str_from(principal, strlen(owns[i]));
        }
    }
    buf_add(out, principal);
}

#endif
