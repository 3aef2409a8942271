/* SPDX-License-Identifier: Apache-2.0
 *
 * Want of memory while accounts are found and read, and while their graphs are asked: the example accounts, those of
 * the tests, and what the fuzzer kept, most of which is damaged.
 */
#include "../account/small_account.h"
#include "starve.h"

#include "account/credential_report.h"
#include "account/graph.h"
#include "account/snapshot_peek.h"

#include <dirent.h>
#include <stdlib.h>
#include <sys/stat.h>
#include <unistd.h>

/* So that a test that finds none cannot pass. */
#define ACCOUNTS_LEAST 150
#define PLACES_LEAST   1000
#define KEPT_LEAST     40

#define NOW 1795521600 /* 2026-11-24T12:00:00Z */

static struct work work;

/* ---- Finding and reading ---- */

static enum rc find_and_read(struct work *now, void *self)
{
    const struct str *path = self;
    struct snapshot_list list = {0};
    struct snapshot_reader *reader = snapshot_reader_new();
    struct err err = ERR_NONE;
    enum rc rc = reader == NULL ? RC_NO_MEMORY : snapshot_find(now->arena, path, 1, &list, &err);
    size_t roles = 0, warnings = 0;

    for (size_t i = 0; rc == RC_OK && i < list.count; i++) {
        struct account *account = NULL;

        rc = snapshot_read(reader, &list.entries[i], &account, &err);
        if (rc == RC_OK) {
            roles += account->role_count;
            warnings += account->warning_count;
            account_free(account);
        }
    }
    (void)snprintf(now->answer, sizeof now->answer, "%zu accounts, %zu roles, %zu warnings", list.count, roles,
                   warnings);
    err_clear(&err);
    snapshot_reader_free(reader);
    return rc;
}

/* What each account's files say of whose they are, before they are read. */
static enum rc find_and_peek(struct work *now, void *self)
{
    const struct str *path = self;
    struct snapshot_list list = {0};
    struct err err = ERR_NONE;
    enum rc rc = snapshot_find(now->arena, path, 1, &list, &err);
    size_t known = 0;

    for (size_t i = 0; rc == RC_OK && i < list.count; i++) {
        struct str id;

        rc = snapshot_peek_id(now->arena, &list.entries[i], &id, &err);
        known += id.len > 0;
    }
    (void)snprintf(now->answer, sizeof now->answer, "%zu accounts, %zu known", list.count, known);
    err_clear(&err);
    return rc;
}

static enum rc read_kept(struct work *now, void *self)
{
    const struct str *bytes = self;
    struct snapshot_reader *reader = snapshot_reader_new();
    struct account *account = NULL;
    struct err err = ERR_NONE;
    enum rc rc = reader == NULL ? RC_NO_MEMORY : snapshot_read_bytes(reader, *bytes, STR("dump.json"), &account, &err);

    (void)snprintf(now->answer, sizeof now->answer, "%zu warnings", account == NULL ? 0 : account->warning_count);
    err_clear(&err);
    account_free(account);
    snapshot_reader_free(reader);
    return rc;
}

static enum rc read_report(struct work *now, void *self)
{
    const struct str *csv = self;
    struct credential_report report = {0};
    struct err err = ERR_NONE;
    enum rc rc = credential_report_read(now->arena, *csv, &report, &err);

    (void)snprintf(now->answer, sizeof now->answer, "%zu rows", report.count);
    err_clear(&err);
    return rc;
}

/* ---- The graph ---- */

/* An account among others that are in the input too. */
struct input {
    const struct account *const *accounts;
    size_t count;
    const struct account *asked;
};

static enum rc input_find(void *self, struct str id, enum peer_state *state, const struct account **out)
{
    const struct input *input = self;

    *state = PEER_ABSENT;
    for (size_t i = 0; i < input->count; i++) {
        if (!str_equal(input->accounts[i]->id, id))
            continue;
        *state = PEER_FOUND;
        if (out != NULL)
            *out = input->accounts[i];
    }
    return RC_OK;
}

static void input_release(void *self, const struct account *account)
{
    (void)self;
    (void)account;
}

static enum rc ask_for_actions(struct graph *graph, size_t *ways)
{
    static const char *const actions[] = {"support:CreateCase", "s3:GetObject", "sts:AssumeRole"};
    enum rc rc = RC_OK;

    for (size_t i = 0; rc == RC_OK && i < sizeof actions / sizeof *actions; i++) {
        struct ways found = {0};

        rc = graph_ways_to_action(graph, str_of(actions[i]), STR_EMPTY, &found);
        *ways += found.count;
    }
    return rc;
}

/* What is asked of the ways to a role besides: the steps of each, and whose sessions come by some of them. */
static enum rc ask_of_ways(struct graph *graph, struct arena *arena, const struct role *role, const struct ways *found)
{
    const struct way **ways = ARENA_ARRAY(arena, found->count, const struct way *);
    struct session_origins origins;
    enum rc rc = ways == NULL ? RC_NO_MEMORY : RC_OK;

    for (size_t i = 0; rc == RC_OK && i < found->count; i++) {
        struct step *steps;
        const struct role *first;

        ways[i] = &found->ways[i];
        if (found->ways[i].from->kind == START_FEDERATED)
            rc = graph_way_steps(graph, &found->ways[i], arena, &steps, &first);
    }
    return rc == RC_OK ? graph_origins_of(graph, role, ways, found->count, &origins) : rc;
}

/* Who may assume a role, asked as an action on it, and as edges. */
static enum rc ask_for_role(struct graph *graph, const struct role *role, size_t *ways)
{
    struct ways found = {0};
    const struct start *const *starts = NULL;
    size_t count = 0;
    enum rc rc = graph_ways_to_action(graph, STR("sts:AssumeRole"), role->entity.arn, &found);

    *ways += found.count;
    if (rc == RC_OK)
        rc = graph_ways_to_action(graph, STR("iam:PassRole"), role->entity.arn, &found);
    *ways += found.count;
    if (rc == RC_OK)
        rc = graph_starts(graph, &starts, &count);
    for (size_t i = 0; rc == RC_OK && i < count && i < 16; i++) {
        const struct decision *decision;

        rc = graph_edge(graph, starts[i], role, &decision);
    }
    return rc;
}

static enum rc ask_graph(struct work *now, void *self)
{
    struct input *input = self;
    const struct account *account = input->asked;
    const struct graph_peers peers = {input, input_find, input_release};
    struct graph *graph = NULL;
    size_t ways = 0, refused = 0;
    enum rc rc = graph_new(now->arena, account, NOW, input->count > 0 ? &peers : NULL, &graph);

    for (size_t i = 0; rc == RC_OK && i < account->role_count; i++) {
        struct ways found = {0};
        struct session_origins origins;

        rc = graph_ways_to_role(graph, &account->roles[i], &found);
        ways += found.count;
        refused += found.refused_count;
        if (rc == RC_OK)
            rc = ask_of_ways(graph, now->arena, &account->roles[i], &found);
        if (rc == RC_OK)
            rc = graph_origins(graph, &account->roles[i], &origins);
        if (rc == RC_OK)
            rc = ask_for_role(graph, &account->roles[i], &ways);
    }
    if (rc == RC_OK)
        rc = ask_for_actions(graph, &ways);
    (void)snprintf(now->answer, sizeof now->answer, "%zu ways, %zu refused", ways, refused);
    return rc;
}

/* ---- What is asked ---- */

/* The accounts below a folder, one by one and all together. */
static size_t starve_folder(struct snapshot_reader *reader, const char *path)
{
    struct str root = str_of(path);
    struct arena *arena = arena_new(0);
    struct snapshot_list list = {0};
    struct err err = ERR_NONE;
    struct account **accounts;
    struct input input = {0};

    assert_non_null(arena);
    work.name = path;
    /* Places in JSON are found without what makes it faster. */
    work.may_do_without = true;
    starve(&work, find_and_read, &root);
    starve(&work, find_and_peek, &root);
    work.may_do_without = false;
    assert_int_equal(snapshot_find(arena, &root, 1, &list, &err), RC_OK);
    accounts = ARENA_ARRAY(arena, list.count, struct account *);
    assert_non_null(accounts);
    for (size_t i = 0; i < list.count; i++) {
        if (snapshot_read(reader, &list.entries[i], &accounts[input.count], &err) == RC_OK)
            input.count++;
        err_clear(&err);
    }
    input.accounts = (const struct account *const *)accounts;
    for (size_t i = 0; i < input.count; i++) {
        input.asked = accounts[i];
        starve(&work, ask_graph, &input);
    }
    for (size_t i = 0; i < input.count; i++)
        account_free(accounts[i]);
    arena_free(arena);
    return input.count;
}

/* The cases of the rules, an account a line. */
static size_t starve_lines(void **state, const char *path)
{
    struct file file = {0};
    struct err err = ERR_NONE;
    struct str rest;
    size_t count = 0;

    assert_int_equal(file_read(str_of(path), &file, &err), RC_OK);
    work.name = path;
    for (rest = file.bytes; rest.len > 0; count++) {
        struct json_doc *doc = NULL;
        struct str line = str_cut(&rest, '\n');
        struct input input = {0};

        assert_int_equal(json_parse(NULL, line, &doc, &err), RC_OK);
        struct account *account = small_account(state, json_root(doc));
        input.asked = account;
        starve(&work, ask_graph, &input);
        account_free(account);
        json_doc_free(doc);
    }
    file_free(&file);
    return count;
}

static size_t starve_cases(void **state, const char *folder)
{
    DIR *open = opendir(folder);
    struct dirent *entry;
    size_t count = 0;

    assert_non_null(open);
    while ((entry = readdir(open)) != NULL) {
        char path[512];

        if (!str_ends_with(str_of(entry->d_name), STR(".ndjson")))
            continue;
        assert_true(snprintf(path, sizeof path, "%s/%s", folder, entry->d_name) < (int)sizeof path);
        count += starve_lines(state, path);
    }
    closedir(open);
    return count;
}

/* ---- What the fuzzer kept ---- */

static size_t starve_kept(const char *folder, work_function *function)
{
    DIR *open = opendir(folder);
    struct dirent *entry;
    size_t count = 0;

    assert_non_null(open);
    while ((entry = readdir(open)) != NULL) {
        struct file file = {0};
        struct err err = ERR_NONE;
        char path[512];

        if (entry->d_name[0] == '.')
            continue;
        assert_true(snprintf(path, sizeof path, "%s/%s", folder, entry->d_name) < (int)sizeof path);
        assert_int_equal(file_read(str_of(path), &file, &err), RC_OK);
        work.name = path;
        work.may_do_without = true;
        starve(&work, function, &file.bytes);
        work.may_do_without = false;
        file_free(&file);
        count++;
    }
    closedir(open);
    return count;
}

static void write_beside(const char *folder, struct str name, struct str content)
{
    char path[512];
    FILE *out;

    /* A damaged name is no file's. */
    if (!str_ends_with(name, STR(".json")) && !str_ends_with(name, STR(".gz")) && !str_ends_with(name, STR(".csv")))
        return;
    assert_true(snprintf(path, sizeof path, "%s/%.*s", folder, (int)name.len, name.at) < (int)sizeof path);
    out = fopen(path, "ab");
    assert_non_null(out);
    assert_int_equal(fwrite(content.at, 1, content.len, out), content.len);
    assert_int_equal(fclose(out), 0);
}

static void remove_all(const char *folder)
{
    DIR *open = opendir(folder);
    struct dirent *entry;

    assert_non_null(open);
    while ((entry = readdir(open)) != NULL) {
        char path[1024];

        if (strcmp(entry->d_name, ".") == 0 || strcmp(entry->d_name, "..") == 0)
            continue;
        assert_true(snprintf(path, sizeof path, "%s/%s", folder, entry->d_name) < (int)sizeof path);
        if (unlink(path) != 0)
            remove_all(path);
    }
    closedir(open);
    assert_int_equal(rmdir(folder), 0);
}

/* Snapshots, each in one file: its files one after the other, each below a line "=== NAME". */
static size_t starve_packed(struct snapshot_reader *reader, const char *packed)
{
    DIR *open = opendir(packed);
    struct dirent *entry;
    size_t count = 0;

    assert_non_null(open);
    while ((entry = readdir(open)) != NULL) {
        char folder[] = "/tmp/rolecall-memory-XXXXXX";
        struct str name = STR("get-account-authorization-details.json"), rest;
        struct file file = {0};
        struct err err = ERR_NONE;
        char path[512];

        if (entry->d_name[0] == '.')
            continue;
        assert_non_null(mkdtemp(folder));
        assert_true(snprintf(path, sizeof path, "%s/other", folder) < (int)sizeof path);
        assert_int_equal(mkdir(path, 0700), 0);
        assert_true(snprintf(path, sizeof path, "%s/%s", packed, entry->d_name) < (int)sizeof path);
        assert_int_equal(file_read(str_of(path), &file, &err), RC_OK);
        for (rest = file.bytes; rest.len > 0;) {
            struct str line = str_cut(&rest, '\n');

            if (str_starts_with(line, STR("=== ")))
                name = str_from(line, 4);
            else
                write_beside(folder, name,
                             str_slice(file.bytes, (size_t)(line.at - file.bytes.at), file.bytes.len - rest.len));
        }
        file_free(&file);
        count += starve_folder(reader, folder);
        remove_all(folder);
    }
    closedir(open);
    return count;
}

static void want_of_memory_is_said(void **state)
{
    size_t count;

    work.arena = arena_new(0);
    assert_non_null(work.arena);
    count = starve_folder(*state, "tests/cases/accounts");
    count += starve_folder(*state, "examples/accounts");
    count += starve_cases(state, "tests/rules/cases");
    count += starve_packed(*state, "tests/fuzz/corpus/check");
    assert_true(starve_kept("tests/fuzz/corpus/snapshot", read_kept) >= KEPT_LEAST);
    assert_true(starve_kept("tests/fuzz/corpus/credential_report", read_report) >= KEPT_LEAST);
    print_message("%zu accounts, %zu ways to an allocation\n", count, work.places);
    assert_true(count >= ACCOUNTS_LEAST && work.places >= PLACES_LEAST);
    arena_free(work.arena);
    want_forget();
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test_setup_teardown(want_of_memory_is_said, reader_setup, reader_teardown),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}
