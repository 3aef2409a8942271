/* SPDX-License-Identifier: Apache-2.0
 *
 * The accounts of a run as each other's peers.
 */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>

#include <cmocka.h>

#include "cli/peers.h"
#include "text/file.h"

struct fixture {
    char folder[64];
    struct arena *arena;
    struct snapshot_list list;
    struct peer_index *index;
    struct snapshot_reader *reader;
    struct peers *peers;
};

static void add(const struct fixture *f, const char *name, const char *text)
{
    char path[128];
    struct err err = ERR_NONE;
    snprintf(path, sizeof path, "%s/%s", f->folder, name);
    assert_int_equal(file_write_whole(str_of(path), str_of(text), &err), RC_OK);
}

#define DUMP(account)                                                                                                  \
    "{\"RoleDetailList\":[],\"GroupDetailList\":[],\"Policies\":[],\"UserDetailList\":[{\"UserName\":\"a\",\"Arn\":"   \
    "\"arn:aws:iam::" account                                                                                          \
    ":user/a\",\"UserId\":\"AIDAA\",\"Path\":\"/\",\"GroupList\":[],\"AttachedManagedPolicies\":[]}]}"

static void open_all(struct fixture *f)
{
    struct str path = str_of(f->folder);
    struct err err = ERR_NONE;
    f->arena = arena_new(0);
    assert_int_equal(snapshot_find(f->arena, &path, 1, &f->list, &err), RC_OK);
    f->index = peer_index_new(&f->list);
    f->reader = snapshot_reader_new();
    assert_non_null(f->index);
    assert_non_null(f->reader);
    f->peers = peers_new(f->index, f->reader);
    assert_non_null(f->peers);
}

static int setup(void **state)
{
    struct fixture *f = calloc(1, sizeof *f);
    if (f == NULL)
        return -1;
    strcpy(f->folder, "/tmp/rolecall-test-XXXXXX");
    *state = f;
    return mkdtemp(f->folder) == NULL ? -1 : 0;
}

static int teardown(void **state)
{
    struct fixture *f = *state;
    char command[128];
    peers_free(f->peers);
    snapshot_reader_free(f->reader);
    peer_index_free(f->index);
    arena_free(f->arena);
    snprintf(command, sizeof command, "rm -rf '%s'", f->folder);
    free(f);
    return system(command);
}

static enum peer_state look(const struct fixture *f, const char *id)
{
    const struct graph_peers *face = peers_of_graph(f->peers);
    enum peer_state peer = PEER_ABSENT;
    assert_int_equal(face->find(face->self, str_of(id), &peer, NULL), RC_OK);
    return peer;
}

static const struct account *take(const struct fixture *f, const char *id, enum peer_state wanted)
{
    const struct graph_peers *face = peers_of_graph(f->peers);
    const struct account *account = NULL;
    enum peer_state peer = PEER_ABSENT;
    assert_int_equal(face->find(face->self, str_of(id), &peer, &account), RC_OK);
    assert_int_equal(peer, wanted);
    return account;
}

static void give_back(const struct fixture *f, const struct account *account)
{
    const struct graph_peers *face = peers_of_graph(f->peers);
    face->release(face->self, account);
}

static void states(void **state)
{
    struct fixture *f = *state;
    add(f, "a.json", DUMP("111111111111"));
    add(f, "b.json", DUMP("222222222222"));
    add(f, "b2.json", DUMP("222222222222"));
    add(f, "c.json", "{\"UserDetailList\":[{\"Arn\":\"arn:aws:iam::333333333333:user/a\"},");
    open_all(f);
    assert_int_equal(look(f, "111111111111"), PEER_FOUND);
    assert_int_equal(look(f, "222222222222"), PEER_AMBIGUOUS);
    assert_int_equal(look(f, "333333333333"), PEER_FOUND);
    assert_int_equal(look(f, "444444444444"), PEER_ABSENT);
    const struct account *account = take(f, "111111111111", PEER_FOUND);
    assert_true(str_equal(account->id, STR("111111111111")));
    give_back(f, account);
    assert_null(take(f, "222222222222", PEER_AMBIGUOUS));
    for (size_t i = 0; i < 2; i++)
        assert_null(take(f, "333333333333", PEER_UNREADABLE));
}

static void held_and_let_go(void **state)
{
    struct fixture *f = *state;
    add(f, "a.json", DUMP("111111111111"));
    add(f, "b.json", DUMP("222222222222"));
    add(f, "c.json", DUMP("333333333333"));
    open_all(f);
    const struct account *a = take(f, "111111111111", PEER_FOUND);
    const struct account *b = take(f, "222222222222", PEER_FOUND);
    assert_ptr_equal(take(f, "111111111111", PEER_FOUND), a);
    /* No room for a third while both are held. */
    const struct graph_peers *face = peers_of_graph(f->peers);
    const struct account *c = NULL;
    enum peer_state peer = PEER_ABSENT;
    assert_int_equal(face->find(face->self, STR("333333333333"), &peer, &c), RC_INTERNAL);
    give_back(f, a);
    give_back(f, b);
    c = take(f, "333333333333", PEER_FOUND); /* in the place of b: a is held once more */
    assert_true(str_equal(a->id, STR("111111111111")));
    assert_ptr_equal(take(f, "111111111111", PEER_FOUND), a);
    give_back(f, a);
    give_back(f, a);
    give_back(f, c);
}

/* What could be read when its turn came, and not for another account, is left to say; once. */
static void left_to_say(void **state)
{
    struct fixture *f = *state;
    struct err err = ERR_NONE;
    add(f, "a.json", DUMP("111111111111"));
    add(f, "b.json", "{\"UserDetailList\":[{\"Arn\":\"arn:aws:iam::222222222222:user/a\"},");
    add(f, "c.json", "{\"UserDetailList\":[{\"Arn\":\"arn:aws:iam::333333333333:user/a\"},");
    open_all(f);
    assert_null(take(f, "222222222222", PEER_UNREADABLE));
    assert_null(take(f, "333333333333", PEER_UNREADABLE));
    peer_index_said(f->index, 2);
    assert_false(peer_index_unsaid(f->index, 0, &err));
    assert_true(peer_index_unsaid(f->index, 1, &err));
    assert_int_equal(err.code, RC_BAD_INPUT);
    assert_non_null(strstr(err.file, "b.json"));
    err_clear(&err);
    assert_false(peer_index_unsaid(f->index, 1, &err));
    assert_false(peer_index_unsaid(f->index, 2, &err));
}

/* The last ones are kept: an account that many name is read once. */
static void kept(void **state)
{
    struct fixture *f = *state;
    add(f, "a.json", DUMP("111111111111"));
    add(f, "b.json", DUMP("222222222222"));
    open_all(f);
    const struct account *a = take(f, "111111111111", PEER_FOUND);
    give_back(f, a);
    assert_ptr_equal(take(f, "111111111111", PEER_FOUND), a);
    give_back(f, a);
}

/* Where there is one account there are no peers. */
static void alone(void **state)
{
    struct fixture *f = *state;
    add(f, "a.json", DUMP("111111111111"));
    open_all(f);
    assert_null(peers_of_graph(f->peers));
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test_setup_teardown(states, setup, teardown),
        cmocka_unit_test_setup_teardown(held_and_let_go, setup, teardown),
        cmocka_unit_test_setup_teardown(left_to_say, setup, teardown),
        cmocka_unit_test_setup_teardown(kept, setup, teardown),
        cmocka_unit_test_setup_teardown(alone, setup, teardown),
    };
    return cmocka_run_group_tests_name("peers", tests, NULL, NULL);
}
