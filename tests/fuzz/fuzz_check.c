/* SPDX-License-Identifier: Apache-2.0
 *
 * A folder as `check` finds it: any bytes in any of the files that a snapshot may have. It is found, read and judged, and
 * reported in every format; or it is refused with a reason. JSON that comes out is JSON, twice the same, and no witness
 * in it was refused by the evaluator.
 *
 * The input is the files one after the other, each under a line "=== NAME"; without such a line all of it is the dump.
 */
#include <fcntl.h>
#include <stdio.h>
#include <stdlib.h>
#include <sys/stat.h>
#include <unistd.h>

#include "account/snapshot.h"
#include "account/snapshot_peek.h"
#include "cli/peers.h"
#include "report/report.h"
#include "rules/oidc.h"
#include "rules/registry.h"
#include "text/json.h"

#define NOW  INT64_C(1795521600) /* 2026-11-24T12:00:00Z */
#define DUMP "get-account-authorization-details.json"

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

static const char *const names[] = {
    DUMP,
    "get-account-authorization-details.2.json",
    "get-caller-identity.json",
    "get-credential-report.json",
    "credential-report.csv",
    "list-account-aliases.json",
    "list-saml-providers.json",
    "list-open-id-connect-providers.json",
    "service-control-policies.json",
    "resource-control-policies.json",
    "describe-organization.json",
    "support-plan.json",
    "collection.json",
    "collection.json.gz",
    "stray.json",
    ("other/" DUMP), /* another account, which the first may trust */
    "other/get-caller-identity.json",
};
#define NAME_COUNT (sizeof names / sizeof *names)

static void must(bool holds)
{
    if (!holds)
        __builtin_trap();
}

/* ---- The folder ---- */

static char folder[] = "/tmp/rolecall-fuzz-XXXXXX";

static int opened = -1;

static void remove_folder(void)
{
    (void)unlinkat(opened, "other", AT_REMOVEDIR);
    (void)rmdir(folder);
}

static int open_folder(void)
{
    if (opened < 0) {
        must(mkdtemp(folder) != NULL && atexit(remove_folder) == 0);
        opened = open(folder, O_DIRECTORY | O_CLOEXEC);
        must(opened >= 0 && mkdirat(opened, "other", 0700) == 0);
    }
    return opened;
}

static void write_file(int at, const char *name, struct str content)
{
    int file = openat(at, name, O_WRONLY | O_CREAT | O_APPEND | O_CLOEXEC, 0600);
    must(file >= 0);
    while (content.len > 0) {
        ssize_t written = write(file, content.at, content.len);
        must(written > 0);
        content = str_from(content, (size_t)written);
    }
    must(close(file) == 0);
}

/* Where the next line "=== …" begins; the end where there is none. */
static size_t next_header(struct str text)
{
    for (size_t at = 0; at < text.len; at += str_find(str_from(text, at), '\n') + 1) {
        if (str_starts_with(str_from(text, at), STR("=== ")))
            return at;
    }
    return text.len;
}

static void write_files(int at, struct str text)
{
    size_t header = next_header(text);
    if (header > 0 || text.len == 0)
        write_file(at, DUMP, str_slice(text, 0, header));
    text = str_from(text, header);
    while (text.len > 0) {
        struct str name = str_from(str_cut(&text, '\n'), 4);
        size_t end = next_header(text);
        for (size_t i = 0; i < NAME_COUNT; i++) {
            if (str_equal(name, str_of(names[i])))
                write_file(at, names[i], str_slice(text, 0, end));
        }
        text = str_from(text, end);
    }
}

/* ---- Reading and judging it ---- */

static void report_in(enum report_format format, struct account *account, const struct report_warning *warnings,
                      const struct finding *finding, struct buf *out)
{
    const struct report_options options = {.columns = 100, .all = true, .rule_count = 1};
    const struct report_account entry = {.id = account->id,
                                         .partition = account->partition,
                                         .alias = account->alias,
                                         .source = STR("folder"),
                                         .collected_at = account->collected_at,
                                         .warnings = warnings,
                                         .warning_count = account->warning_count,
                                         .findings = finding,
                                         .finding_count = 1,
                                         .record = 1};
    struct report *report = NULL;
    must(report_new(format, &options, &report, NULL) == RC_OK);
    must(report_add(report, &entry, NULL) == RC_OK && report_end(report, NULL) == RC_OK);
    buf_add(out, report_output(report));
    must(out->failed == RC_OK);
    report_free(report);
}

static void check_json(struct str text)
{
    struct json_doc *doc = NULL;
    must(json_parse(NULL, text, &doc, NULL) == RC_OK);
    json_doc_free(doc);
}

static void check_lines(struct str text)
{
    while (text.len > 0)
        check_json(str_cut(&text, '\n'));
}

static void judge(struct account *account, const struct peers *peers, struct arena *arena, struct buf *json)
{
    struct rule_options options = {.now = NOW, .peers = peers_of_graph(peers)};
    struct finding finding = {0};
    struct err err = ERR_NONE;
    struct buf other = BUF_NEW(BUF_UNBOUNDED);
    size_t count;
    const struct rule *rules = rule_registry(&count);
    must(oidc_list_new(arena, STR_EMPTY, STR_EMPTY, &options.oidc, NULL) == RC_OK);
    enum rc rc = rules[0].check(arena, account, &options, &finding, &err);
    must(rc == RC_OK || (err.text != NULL && rc != RC_INTERNAL));
    struct report_warning *warnings = ARENA_ARRAY(arena, account->warning_count, struct report_warning);
    must(warnings != NULL);
    for (size_t i = 0; i < account->warning_count; i++)
        warnings[i] = (struct report_warning){str_of(account->warnings[i].code), account->warnings[i].message};
    if (rc == RC_OK) {
        size_t before = json->len;
        report_in(REPORT_JSON, account, warnings, &finding, json);
        check_json(str_from(buf_str(json), before));
        report_in(REPORT_NDJSON, account, warnings, &finding, &other);
        check_lines(buf_str(&other));
        buf_reset(&other);
        report_in(REPORT_TEXT, account, warnings, &finding, &other);
        must(other.len > 0);
    }
    err_clear(&err);
    buf_free(&other);
}

/* Whether users or roles have ARNs of their own in the input. */
static bool has_arns(const struct account *account, struct str input)
{
    bool any = false;
    for (size_t i = 0; i < account->user_count; i++)
        any = any || str_contains(input, account->users[i].entity.arn);
    for (size_t i = 0; i < account->role_count; i++)
        any = any || str_contains(input, account->roles[i].entity.arn);
    return any;
}

static void read_all(struct str input, struct buf *json)
{
    struct arena *arena = arena_new((size_t)256 << 20);
    struct snapshot_reader *reader = snapshot_reader_new();
    struct snapshot_list list;
    const struct str path = str_of(folder);
    must(arena != NULL && reader != NULL);
    must(snapshot_find(arena, &path, 1, &list, NULL) == RC_OK);
    struct peer_index *index = peer_index_new(&list);
    struct peers *peers = index == NULL ? NULL : peers_new(index, reader);
    must(peers != NULL);
    for (size_t i = 0; i < list.count; i++) {
        struct account *account = NULL;
        struct err err = ERR_NONE;
        struct str id = STR_EMPTY;
        must(snapshot_peek_id(arena, &list.entries[i], &id, NULL) == RC_OK);
        enum rc rc = snapshot_read(reader, &list.entries[i], &account, &err);
        if (rc == RC_OK) {
            /* Other files may tell whose users and roles these are that have no ARN; nobody looks for such a peer. */
            must(str_equal(id, account->id) || (id.len == 0 && !has_arns(account, input)));
            judge(account, peers, arena, json);
        } else
            must(account == NULL && err.text != NULL && err.code == rc && rc != RC_INTERNAL);
        err_clear(&err);
        account_free(account);
    }
    peers_free(peers);
    peer_index_free(index);
    snapshot_reader_free(reader);
    arena_free(arena);
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    const struct str fault = STR("the evaluator does not allow the witness"); /* decide.c */
    struct buf json = BUF_NEW(BUF_UNBOUNDED);
    struct buf again = BUF_NEW(BUF_UNBOUNDED);
    int at = open_folder();
    const struct str input = {(const char *)data, size};
    write_files(at, input);
    read_all(input, &json);
    if (json.len > 0) {
        must(!str_contains(buf_str(&json), fault) || str_contains(input, fault));
        read_all(input, &again);
        must(str_equal(buf_str(&json), buf_str(&again)));
    }
    for (size_t i = 0; i < NAME_COUNT; i++)
        (void)unlinkat(at, names[i], 0);
    buf_free(&again);
    buf_free(&json);
    return 0;
}
