/* SPDX-License-Identifier: Apache-2.0
 *
 * Accounts below the paths that the user gave (snapshot.md, "Many accounts").
 */
#include "account/snapshot.h"

#include <dirent.h>
#include <errno.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>

#include "account/snapshot_peek.h"
#include "base/buf.h"
#include "base/map.h"
#include "text/stream.h"

/* Names in a folder, each with its kind. */
struct name_list {
    struct str *names;
    size_t count, capacity;
};

struct finder {
    struct arena *arena;
    struct err *err;
    struct snapshot_entry *entries;
    size_t count, capacity;
    struct name_list waiting; /* folders to enter, the next one last */
    struct map *entered;      /* device and file number of folders */
};

static enum rc name_add(struct finder *finder, struct name_list *list, struct str name)
{
    struct str *place = ARENA_PUSH(finder->arena, list->names, list->count, list->capacity);
    if (place == NULL)
        return err_no_memory(finder->err);
    *place = name;
    list->count++;
    return RC_OK;
}

/* `pages` are paths; they live in the arena. `error` is errno where the folder itself could not be read. */
static enum rc entry_add(struct finder *finder, struct str path, const struct name_list *pages, struct str folder,
                         int error)
{
    struct snapshot_entry *entry = ARENA_PUSH(finder->arena, finder->entries, finder->count, finder->capacity);
    if (entry == NULL)
        return err_no_memory(finder->err);
    *entry = (struct snapshot_entry){.path = path, .folder = folder, .error = error};
    if (pages != NULL) {
        entry->pages = pages->names;
        entry->page_count = pages->count;
    }
    finder->count++;
    return RC_OK;
}

static enum rc file_add(struct finder *finder, struct str path)
{
    struct name_list page = {0};
    enum rc rc = name_add(finder, &page, path);
    return rc == RC_OK ? entry_add(finder, path, &page, STR_EMPTY, 0) : rc;
}

/* ---- Names ---- */

static bool is_json_name(struct str name)
{
    return str_ends_with(name, STR(".json")) || str_ends_with(name, STR(".json.gz"));
}

static bool is_page_name(struct str name)
{
    return str_starts_with(name, STR("get-account-authorization-details")) && is_json_name(name);
}

/* Files of a snapshot that are no dump, whatever their size: nobody needs to look into them. Some have a Region or the
 * like behind the command's name. */
static bool is_known_name(struct str name)
{
    const struct str known[] = {
        STR("collection"),
        STR("describe-instances"),
        STR("describe-organization"),
        STR("get-account-password-policy"),
        STR("get-account-summary"),
        STR("get-alternate-contact"),
        STR("get-caller-identity"),
        STR("get-contact-information"),
        STR("get-credential-report"),
        STR("list-account-aliases"),
        STR("list-analyzers"),
        STR("list-open-id-connect-providers"),
        STR("list-organizations-features"),
        STR("list-regions"),
        STR("list-saml-providers"),
        STR("list-server-certificates"),
        STR("list-service-specific-credentials"),
        STR("list-virtual-mfa-devices"),
        STR("resource-control-policies"),
        STR("service-control-policies"),
        STR("support-plan"),
    };
    struct str command = str_slice(name, 0, str_find(name, '.'));
    for (size_t i = 0; i < sizeof known / sizeof *known; i++) {
        if (str_equal(command, known[i]))
            return true;
    }
    return false;
}

static struct str path_join(struct finder *finder, struct str folder, struct str name)
{
    const struct str parts[] = {folder, STR("/"), name};
    if (folder.len != 0 && folder.at[folder.len - 1] == '/')
        return arena_join(finder->arena, (const struct str[]){folder, name}, 2);
    return arena_join(finder->arena, parts, 3);
}

/* ---- Folders ---- */

/* The names in a folder, sorted, but for files that are no JSON; those that begin with a dot are nobody's accounts (a
 * collection that is not finished is one). *error is errno when it cannot be read. */
static enum rc read_folder(struct finder *finder, struct str path, struct name_list *out, int *error)
{
    enum rc rc = RC_OK;
    DIR *folder = opendir(path.at);
    *error = 0;
    if (folder == NULL) {
        *error = errno;
        return RC_OK;
    }
    while (rc == RC_OK) {
        errno = 0;
        struct dirent *item = readdir(folder);
        if (item == NULL) {
            *error = errno;
            break;
        }
        if (item->d_name[0] == '.' || (item->d_type == DT_REG && !is_json_name(str_of(item->d_name))))
            continue;
        struct str name = arena_copy(finder->arena, str_of(item->d_name));
        rc = name.at == NULL ? err_no_memory(finder->err) : name_add(finder, out, name);
    }
    closedir(folder);
    if (rc == RC_OK && out->count > 1)
        qsort(out->names, out->count, sizeof *out->names, str_order);
    return rc;
}

/* True the first time that a folder is met, by whatever name: links may lead back. */
static enum rc enter_once(struct finder *finder, const struct stat *status, bool *first)
{
    struct str key = arena_printf(finder->arena, "%ju:%ju", (uintmax_t)status->st_dev, (uintmax_t)status->st_ino);
    if (key.at == NULL)
        return err_no_memory(finder->err);
    *first = map_get(finder->entered, key) == NULL;
    return *first ? map_put(finder->entered, key, finder) : RC_OK;
}

/* What a folder holds. */
struct contents {
    struct name_list names;
    struct name_list pages;  /* files named as a dump */
    struct name_list broken; /* other .json files that are none */
    struct name_list folders;
};

enum {
    BEGINNING = 1 << 20, /* as many bytes at most */
    MORE = 4             /* times as many as before are looked at next */
};

/* Most dumps tell by their beginning that they are: users and groups stand before the roles. */
static enum rc begins_as_dump(struct stream *stream, struct buf *beginning, bool *out, struct err *err)
{
    struct str piece = STR_EMPTY;
    enum rc rc = RC_OK;
    *out = false;
    for (size_t enough = 0; rc == RC_OK && !*out && beginning->len < BEGINNING;) {
        rc = stream_next(stream, &piece, err);
        if (rc != RC_OK || piece.len == 0)
            break;
        buf_add(beginning, piece);
        rc = beginning->failed;
        if (rc != RC_OK || beginning->len < enough)
            continue;
        *out = snapshot_begins_dump(buf_str(beginning));
        enough = beginning->len * MORE;
    }
    return rc;
}

/* What cannot be read is none. */
static enum rc is_dump_at_once(struct str path, bool *out)
{
    struct stream *stream = NULL;
    struct buf beginning = BUF_NEW(BUF_UNBOUNDED);
    struct err ignored = ERR_NONE;
    enum rc rc = stream_open(path, &stream, &ignored);
    *out = false;
    if (rc == RC_OK)
        rc = begins_as_dump(stream, &beginning, out, &ignored);
    *out = *out && rc == RC_OK;
    buf_free(&beginning);
    stream_free(stream);
    err_clear(&ignored);
    return rc == RC_NO_MEMORY ? rc : RC_OK;
}

/* A .json file that is not named as a dump is one by its top level. What cannot be read is kept, so that it is said. */
static enum rc look_into(struct finder *finder, struct str path, struct str name, struct contents *contents)
{
    struct file file = {0};
    struct err ignored = ERR_NONE;
    if (is_known_name(name))
        return RC_OK;
    bool is_dump;
    if (is_dump_at_once(path, &is_dump) != RC_OK)
        return err_no_memory(finder->err);
    if (is_dump)
        return file_add(finder, path);
    enum rc rc = file_read(path, &file, &ignored);
    enum snapshot_kind kind = rc == RC_OK ? snapshot_peek(file.bytes) : SNAPSHOT_DUMP;
    file_free(&file);
    err_clear(&ignored);
    if (rc == RC_NO_MEMORY)
        return err_no_memory(finder->err);
    if (kind == SNAPSHOT_BROKEN)
        return name_add(finder, &contents->broken, path);
    return kind == SNAPSHOT_DUMP ? file_add(finder, path) : RC_OK;
}

/* x.json.gz beside x.json is the same page once more. */
static bool is_second_copy(const struct name_list *names, struct str name)
{
    if (!str_ends_with(name, STR(".gz")))
        return false;
    struct str plain = str_slice(name, 0, name.len - 3);
    return names->count != 0 && bsearch(&plain, names->names, names->count, sizeof *names->names, str_order) != NULL;
}

static enum rc visit_name(struct finder *finder, struct str folder, struct str name, struct contents *contents)
{
    struct stat status;
    struct str path = path_join(finder, folder, name);
    if (path.at == NULL)
        return err_no_memory(finder->err);
    bool readable = stat(path.at, &status) == 0;
    if (readable && S_ISDIR(status.st_mode))
        return name_add(finder, &contents->folders, path);
    /* What may be a folder of accounts is not passed over. A link that leads nowhere is none. */
    if (!readable && errno != ENOENT && errno != ELOOP && !is_json_name(name))
        return entry_add(finder, path, NULL, path, errno);
    if (!is_json_name(name) || (readable && !S_ISREG(status.st_mode)))
        return RC_OK;
    return is_page_name(name) ? name_add(finder, &contents->pages, path) : look_into(finder, path, name, contents);
}

static enum rc visit_folder(struct finder *finder, struct str path)
{
    struct contents contents = {0};
    const struct name_list *names = &contents.names;
    int error;
    enum rc rc = read_folder(finder, path, &contents.names, &error);
    if (rc == RC_OK && error != 0)
        return entry_add(finder, path, NULL, path, error);
    for (size_t i = 0; rc == RC_OK && i < names->count; i++) {
        if (!is_second_copy(names, names->names[i]))
            rc = visit_name(finder, path, names->names[i], &contents);
    }
    if (rc == RC_OK && contents.pages.count != 0)
        rc = entry_add(finder, path, &contents.pages, path, 0);
    /* Beside a dump they are the user's other files. Elsewhere they may be accounts that were not saved well: to pass over
     * one of many would not be noticed. */
    for (size_t i = 0; rc == RC_OK && contents.pages.count == 0 && i < contents.broken.count; i++)
        rc = file_add(finder, contents.broken.names[i]);
    while (rc == RC_OK && contents.folders.count != 0)
        rc = name_add(finder, &finder->waiting, contents.folders.names[--contents.folders.count]);
    return rc;
}

/* ---- What the user gave ---- */

/* A folder and all below it. One without any account stays as an entry that reading refuses. */
static enum rc find_below(struct finder *finder, struct str path)
{
    size_t before = finder->count;
    bool any_first = false;
    enum rc rc = name_add(finder, &finder->waiting, path);
    while (rc == RC_OK && finder->waiting.count != 0) {
        struct str folder = finder->waiting.names[--finder->waiting.count];
        struct stat status;
        bool first = false;
        if (stat(folder.at, &status) != 0) {
            rc = entry_add(finder, folder, NULL, folder, errno);
            continue;
        }
        rc = enter_once(finder, &status, &first);
        any_first = any_first || first;
        if (rc == RC_OK && first)
            rc = visit_folder(finder, folder);
    }
    if (rc == RC_OK && any_first && finder->count == before)
        rc = entry_add(finder, path, NULL, path, 0);
    return rc;
}

static int entry_order(const void *left, const void *right)
{
    return str_compare(((const struct snapshot_entry *)left)->path, ((const struct snapshot_entry *)right)->path);
}

/* The same path given twice is one account. */
static void drop_repeated(struct finder *finder)
{
    size_t kept = 0;
    for (size_t i = 0; i < finder->count; i++) {
        if (kept == 0 || !str_equal(finder->entries[kept - 1].path, finder->entries[i].path))
            finder->entries[kept++] = finder->entries[i];
    }
    finder->count = kept;
}

enum rc snapshot_find(struct arena *arena, const struct str *paths, size_t count, struct snapshot_list *out,
                      struct err *err)
{
    struct finder finder = {.arena = arena, .err = err, .entered = map_new(arena)};
    enum rc rc = finder.entered == NULL ? err_no_memory(err) : RC_OK;
    for (size_t i = 0; rc == RC_OK && i < count; i++) {
        struct stat status;
        struct str path = arena_copy(arena, paths[i]);
        if (path.at == NULL)
            return err_no_memory(err);
        if (!str_equal(path, STR("-")) && stat(path.at, &status) == 0 && S_ISDIR(status.st_mode))
            rc = find_below(&finder, path);
        else
            rc = file_add(&finder, path);
    }
    if (rc != RC_OK)
        return rc;
    if (finder.count > 1)
        qsort(finder.entries, finder.count, sizeof *finder.entries, entry_order);
    drop_repeated(&finder);
    *out = (struct snapshot_list){finder.entries, finder.count};
    return RC_OK;
}
