/* SPDX-License-Identifier: Apache-2.0
 *
 * One account out of its files: the pages of its dump, then what stands beside it (snapshot.md).
 *
 * AWS: IAM API Reference, GetAccountAuthorizationDetails.
 */
#include "account/snapshot.h"

#include <malloc.h>
#include <stdlib.h>
#include <string.h>

#include "account/load.h"
#include "account/load_helper.h"

/* An account's arena may hold this many times the bytes of its dump, and some: beyond that the dump multiplies
 * itself (thousands of users, each in groups with thousands of policies), which no account does. */
enum {
    ARENA_TIMES = 4
};
#define ARENA_LEAST ((size_t)64 << 20)

/* The heap keeps what earlier accounts took, in pieces that do not fit the next one. It is made to give that back after
 * so many bytes of dumps: not after each small one, whose pages would only have to be fetched again. */
#define HEAP_KEPT_MAX ((size_t)8 << 20)

struct snapshot_reader {
    struct json_parser *parser;
    struct policy_cache *cache;
    size_t read; /* bytes of dumps since the heap was trimmed */
    size_t helper_least;
};

struct snapshot_reader *snapshot_reader_new(void)
{
    struct snapshot_reader *reader = calloc(1, sizeof *reader);
    if (reader == NULL)
        return NULL;
    reader->helper_least = SIZE_MAX;
    reader->parser = json_parser_new();
    reader->cache = policy_cache_new();
    if (reader->parser == NULL || reader->cache == NULL) {
        snapshot_reader_free(reader);
        return NULL;
    }
    return reader;
}

void snapshot_reader_free(struct snapshot_reader *reader)
{
    if (reader == NULL)
        return;
    json_parser_free(reader->parser);
    policy_cache_free(reader->cache);
    free(reader);
}

void snapshot_reader_use_helper(struct snapshot_reader *reader, size_t least)
{
    reader->helper_least = least;
}

/* ---- Pages ---- */

/* The sections of a dump, and what a dump without one leaves unknown. */
struct section {
    struct str name;
    const char *meaning;
};
enum {
    SECTION_COUNT = 4
};

static struct section section_of(size_t index)
{
    const struct section sections[SECTION_COUNT] = {
        {STR("UserDetailList"), "users were not collected: that nobody can do a thing cannot be proven"},
        {STR("GroupDetailList"), "groups were not collected: what users get from their groups is unknown"},
        {STR("RoleDetailList"), "roles were not collected: that there is no role for a purpose cannot be proven"},
        {STR("Policies"), "managed policies were not collected: what hangs on an attached one is unknown"},
    };
    return sections[index];
}

static bool has_section(const struct load *load, size_t index)
{
    for (size_t i = 0; i < load->page_count; i++) {
        if (!json_is(json_get(load->pages[i], section_of(index).name), JSON_NONE))
            return true;
    }
    return false;
}

static enum rc check_page(struct load *load, struct json page)
{
    if (!json_is(page, JSON_OBJECT)) {
        err_hint(load->err, "save the output of: aws iam get-account-authorization-details");
        return load_fault(load, page, "%s where the authorization details of an account, an object, should be",
                          json_type_name(json_type(page)));
    }
    for (size_t i = 0; i < SECTION_COUNT; i++) {
        if (!json_is(json_get(page, section_of(i).name), JSON_NONE))
            return load_no_duplicates(load, page);
    }
    err_hint(load->err, "save the output of: aws iam get-account-authorization-details");
    return load_fault(load, page,
                      "no UserDetailList, GroupDetailList, RoleDetailList or Policies: not the dump of an account");
}

static bool says_something(struct json value)
{
    return !json_is(value, JSON_NONE) && !json_is(value, JSON_NULL) &&
           !(json_is(value, JSON_STRING) && json_string(value).len == 0);
}

/* Whether more pages follow. The AWS CLI's own paging (--max-items) leaves NextToken instead of IsTruncated. */
static enum rc is_followed(struct load *load, struct json page, bool *out)
{
    struct json truncated = json_get(page, STR("IsTruncated"));
    if (json_is(truncated, JSON_NONE) || json_is(truncated, JSON_NULL)) {
        *out = says_something(json_get(page, STR("Marker"))) || says_something(json_get(page, STR("NextToken")));
        return RC_OK;
    }
    return load_bool(load, page, STR("IsTruncated"), out);
}

/* Nothing in a page tells which one it follows, but the last one of a chain says that it is the last. */
static enum rc judge_pages(struct load *load)
{
    bool ended = false;
    enum rc rc = RC_OK;
    for (size_t i = 0; rc == RC_OK && i < load->page_count; i++) {
        bool followed = false;
        rc = is_followed(load, load->pages[i], &followed);
        ended = ended || !followed;
    }
    load->account->truncated = !ended;
    return rc;
}

static enum rc parse_pages(struct load *load, const struct str *paths, struct file *files, size_t count)
{
    enum rc rc = RC_OK;
    load->pages = ARENA_ARRAY(load->arena, count, struct json);
    if (load->pages == NULL)
        return RC_NO_MEMORY;
    for (size_t i = 0; rc == RC_OK && i < count; i++) {
        rc = load_keep(load, paths[i], &files[i], NULL);
        if (rc == RC_OK)
            rc = load_parse_last(load, JSON_TYPE_COUNT, &load->pages[i]);
        if (rc == RC_OK)
            rc = check_page(load, load->pages[i]);
        load->page_count = i + 1;
    }
    return rc;
}

/* ---- The account ---- */

static enum rc warn_of_gaps(struct load *load)
{
    struct account *account = load->account;
    enum rc rc = RC_OK;
    if (account->truncated)
        rc = account_warn(
            account, "truncated",
            "the dump is not complete (its last page says that more follow): what may be missing is unknown");
    for (size_t i = 0; rc == RC_OK && i < SECTION_COUNT; i++) {
        if (!has_section(load, i))
            rc = account_warn(account, "section-missing", "the dump has no %s: %s", section_of(i).name.at,
                              section_of(i).meaning);
    }
    if (rc == RC_OK && account->id.len == 0)
        rc = account_warn(account, "account-unknown",
                          "nothing in the snapshot tells the account's id; save the output of 'aws sts"
                          " get-caller-identity' as get-caller-identity.json beside the dump");
    if (rc == RC_OK && account->collected_at.len == 0)
        rc = account_warn(account, "collected-at-unknown", "the snapshot does not say when it was collected");
    if (rc == RC_OK && load->zone_missing)
        rc = account_warn(account, "date-without-zone",
                          "the snapshot has dates without a time zone: they are read as UTC");
    return rc;
}

/* Without memory or a thread for it, policies are read where they stand. */
static void start_helper(struct load *load)
{
    struct account *account = load->account;
    account->more_policies = policy_cache_new_borrowing();
    if (account->more_policies != NULL)
        load->helper = load_helper_start(account->own_policies, account->more_policies);
}

static enum rc finish_helper(struct load *load)
{
    struct load_helper *helper = load->helper;
    load->helper = NULL;
    return helper == NULL ? RC_OK : load_helper_finish(helper, load->err);
}

static enum rc load_all(struct load *load)
{
    struct account *account = load->account;
    account->has_policies = has_section(load, SECTION_COUNT - 1);
    enum rc rc = judge_pages(load);
    if (rc == RC_OK)
        rc = load_account_id(load);
    if (rc == RC_OK)
        rc = load_context(load);
    if (rc == RC_OK)
        rc = load_policies(load);
    if (rc == RC_OK)
        rc = load_entities(load);
    if (rc == RC_OK)
        rc = load_organization(load);
    if (rc == RC_OK)
        rc = load_report(load);
    if (rc == RC_OK)
        rc = finish_helper(load);
    if (rc == RC_OK)
        rc = load_faults(load);
    if (rc == RC_OK)
        rc = warn_of_gaps(load);
    return rc == RC_OK && load->starved ? RC_NO_MEMORY : rc;
}

static void keep_places(const struct entity *entity)
{
    struct entity *own = (struct entity *)(uintptr_t)entity; /* the account's own, */
    struct inline_policy *policies = (struct inline_policy *)(uintptr_t)entity->inline_policies; /* as these */
    own->place = json_spot(entity->place);
    own->name_place = json_spot(entity->name_place);
    for (size_t i = 0; i < entity->inline_count; i++)
        policies[i].place = json_spot(policies[i].place);
}

/* All that is to be known of the files is in the account now, but for where it stands. */
static void forget_documents(struct account *account)
{
    struct role *roles = (struct role *)(uintptr_t)account->roles;
    struct managed_policy *policies = (struct managed_policy *)(uintptr_t)account->policies;
    for (size_t i = 0; i < account->user_count; i++)
        keep_places(&account->users[i].entity);
    for (size_t i = 0; i < account->group_count; i++)
        keep_places(&account->groups[i].entity);
    for (size_t i = 0; i < account->role_count; i++) {
        keep_places(&roles[i].entity);
        roles[i].trust_place = json_spot(roles[i].trust_place);
    }
    for (size_t i = 0; i < account->policy_count; i++)
        policies[i].place = json_spot(policies[i].place);
    for (size_t i = 0; i < account->document_count; i++) {
        if (account->documents[i].json != NULL)
            json_doc_forget(account->documents[i].json);
    }
}

/* Takes the files over. Their paths must live as long as the call. */
static enum rc read_account(struct snapshot_reader *reader, const struct snapshot_entry *entry, struct file *files,
                            struct account **out, struct err *err)
{
    size_t total = 0;
    for (size_t i = 0; i < entry->page_count; i++)
        total += files[i].bytes.len;
    size_t ceiling = total > (SIZE_MAX - ARENA_LEAST) / ARENA_TIMES ? SIZE_MAX : ARENA_LEAST + ARENA_TIMES * total;
    struct account *account = account_new(ceiling);
    reader->read += total;
    if (account == NULL)
        return err_no_memory(err);

    struct load load = {
        .account = account, .arena = account->arena, .parser = reader->parser, .shared = reader->cache, .err = err};
    enum rc rc = RC_NO_MEMORY;
    struct str *paths = ARENA_ARRAY(account->arena, entry->page_count, struct str);
    account->live = entry->live.len > 0;
    account->source = arena_copy(account->arena, account->live ? STR_EMPTY : entry->path);
    load.folder = arena_copy(account->arena, entry->folder);
    bool copied = paths != NULL && account->source.at != NULL && load.folder.at != NULL;
    for (size_t i = 0; copied && i < entry->page_count; i++) {
        paths[i] = arena_copy(account->arena, entry->pages[i]);
        copied = paths[i].at != NULL;
    }
    if (copied) {
        account->dump_path = paths[0];
        rc = parse_pages(&load, paths, files, entry->page_count);
        if (rc == RC_OK && total >= reader->helper_least)
            start_helper(&load);
        if (rc == RC_OK)
            rc = load_all(&load);
        load_helper_drop(load.helper);
        if (rc == RC_OK)
            forget_documents(account);
    }
    if (rc == RC_NO_MEMORY) {
        /* Short of the ceiling by less than the block that was asked for. */
        if (arena_size(account->arena) > ceiling / 2)
            rc = err_set(err, RC_LIMIT,
                         "the account takes more than %zu MiB: its users times the policies of their groups",
                         ceiling >> 20);
        else
            rc = err_no_memory(err);
        err_kind(err, "out-of-memory");
        err_place(err, entry->pages[0], 0, 0);
    }
    if (rc == RC_OK)
        *out = account;
    else
        account_free(account);
    return rc;
}

/* An entry without pages: snapshot_find could not look into the folder, or found no account in it. */
static enum rc refuse_folder(const struct snapshot_entry *entry, struct err *err)
{
    enum rc rc;
    if (entry->reason.len > 0) {
        rc = err_set(err, RC_BAD_INPUT, "%.*s", (int)entry->reason.len, entry->reason.at);
        err_kind(err, "not-collected");
    } else if (entry->error != 0) {
        rc = err_set(err, RC_IO, "cannot read the folder: %s", strerrordesc_np(entry->error));
    } else {
        rc = err_set(err, RC_BAD_INPUT,
                     "no account found: neither get-account-authorization-details*.json nor a .json file"
                     " with RoleDetailList, at any depth");
        err_kind(err, "not-an-account");
        err_hint(err, "save the output of: aws iam get-account-authorization-details");
    }
    err_place(err, snapshot_entry_name(entry), 0, 0);
    return rc;
}

enum rc snapshot_read(struct snapshot_reader *reader, const struct snapshot_entry *entry, struct account **out,
                      struct err *err)
{
    if (entry->page_count == 0)
        return refuse_folder(entry, err);
    if (reader->read > HEAP_KEPT_MAX) {
        (void)malloc_trim(0);
        reader->read = 0;
    }
    struct file *files = calloc(entry->page_count, sizeof *files);
    if (files == NULL)
        return err_no_memory(err);
    enum rc rc = RC_OK;
    for (size_t i = 0; rc == RC_OK && i < entry->page_count; i++)
        rc = file_read(entry->pages[i], &files[i], err);
    if (rc == RC_OK)
        rc = read_account(reader, entry, files, out, err);
    for (size_t i = 0; i < entry->page_count; i++)
        file_free(&files[i]); /* those that the account took over are zero */
    free(files);
    return rc;
}

enum rc snapshot_read_bytes(struct snapshot_reader *reader, struct str bytes, struct str name, struct account **out,
                            struct err *err)
{
    struct file file = {.bytes = bytes};
    struct snapshot_entry entry = {.path = name, .pages = &name, .page_count = 1};
    return read_account(reader, &entry, &file, out, err);
}
