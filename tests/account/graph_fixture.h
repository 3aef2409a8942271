/* SPDX-License-Identifier: Apache-2.0
 *
 * For tests of the assume graph: the graph of a small account, and its nodes by name.
 */
#ifndef ROLECALL_TESTS_ACCOUNT_GRAPH_FIXTURE_H
#define ROLECALL_TESTS_ACCOUNT_GRAPH_FIXTURE_H

#include "small_account.h"

#include "account/graph_parts.h"

#define GRAPH_NOW 1795521600 /* 2026-11-24T12:00:00Z */

struct graph_case {
    struct json_doc *doc;
    struct account *account;
    struct arena *arena;
    struct graph *graph;
};

static inline void graph_case_new(void **state, const char *description, struct graph_case *out)
{
    struct err err = ERR_NONE;

    *out = (struct graph_case){.arena = arena_new(0)};
    assert_non_null(out->arena);
    if (json_parse(NULL, str_of(description), &out->doc, &err) != RC_OK)
        fail_msg("%s: %s", err.text, description);
    out->account = small_account(state, json_root(out->doc));
    assert_int_equal(graph_new(out->arena, out->account, GRAPH_NOW, NULL, &out->graph), RC_OK);
    assert_int_equal(graph_enter(out->graph), RC_OK);
}

static inline void graph_case_free(struct graph_case *c)
{
    graph_leave(c->graph);
    arena_free(c->arena);
    account_free(c->account);
    json_doc_free(c->doc);
}

/* By the end of its principal: "user/alice", "role/S", "*". */
static inline size_t node_named(const struct graph_case *c, const char *name)
{
    for (size_t i = 0; i < c->graph->start_count; i++) {
        if (str_ends_with(c->graph->starts[i].principal, str_of(name)))
            return i;
    }
    fail_msg("nobody is called %s", name);
    return NO_NODE;
}

static inline const struct role *role_named(const struct graph_case *c, const char *name)
{
    return c->graph->starts[node_named(c, name)].role;
}

/* A principal as the tests write it: ARNs of the account from "@" on. */
static inline struct str brief(struct str principal)
{
    return str_starts_with(principal, STR(SMALL_OWN)) ? str_from(principal, sizeof SMALL_OWN - 1) : principal;
}

#endif
