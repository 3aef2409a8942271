/* SPDX-License-Identifier: Apache-2.0
 *
 * Folders that appear whole or not at all, by rename(2) and, for one that takes another's place, renameat2(2).
 */
#include "text/folder.h"

#include <dirent.h>
#include <errno.h>
#include <fcntl.h>
#include <stdio.h>
#include <stdlib.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <unistd.h>

struct folder_write {
    int parent;    /* the folder that it will stand in */
    int self;      /* the partial folder */
    char *name;    /* in the parent */
    char *partial; /* ".NAME.partial" */
    char *path;    /* as the user gave it */
    folder_owns *owns;
};

static const char partial_end[] = ".partial";

static enum rc fault(struct err *err, const char *doing, const char *path)
{
    enum rc rc = err_set(err, RC_IO, "cannot %s: %s", doing, strerrordesc_np(errno));
    err_place(err, str_of(path), 0, 0);
    return rc;
}

/* ---- Looking and removing ---- */

enum {
    HOLDS_NOTHING,
    HOLDS_OURS,
    HOLDS_OTHERS
};

static bool is_dots(const char *name)
{
    return strcmp(name, ".") == 0 || strcmp(name, "..") == 0;
}

static bool is_plain_file(int folder, const char *name)
{
    struct stat status;
    return fstatat(folder, name, &status, AT_SYMLINK_NOFOLLOW) == 0 && S_ISREG(status.st_mode);
}

/* Calls back for each name in an open folder; false: it could not be read. */
static bool each_name(int folder, void (*visit)(void *self, int folder, const char *name), void *self)
{
    int copy = openat(folder, ".", O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    DIR *stream = copy < 0 ? NULL : fdopendir(copy);
    if (stream == NULL) {
        if (copy >= 0)
            (void)close(copy);
        return false;
    }
    struct dirent *entry;
    errno = 0;
    while ((entry = readdir(stream)) != NULL) {
        if (!is_dots(entry->d_name))
            visit(self, folder, entry->d_name);
        errno = 0;
    }
    bool whole = errno == 0;
    (void)closedir(stream);
    return whole;
}

struct look {
    folder_owns *owns;
    int holds;
    char *other; /* the first that is not ours, by its bytes, so that the message is the same each time */
    bool starved;
};

static void look_at(void *self, int folder, const char *name)
{
    struct look *look = self;
    if (look->owns(str_of(name)) && is_plain_file(folder, name)) {
        if (look->holds == HOLDS_NOTHING)
            look->holds = HOLDS_OURS;
        return;
    }
    look->holds = HOLDS_OTHERS;
    if (look->other != NULL && strcmp(name, look->other) >= 0)
        return;
    char *copy = strdup(name);
    look->starved = look->starved || copy == NULL;
    if (copy != NULL) {
        free(look->other);
        look->other = copy;
    }
}

struct removal {
    folder_owns *owns;
};

static void remove_own_file(void *self, int folder, const char *name)
{
    struct removal *removal = self;
    if (removal->owns(str_of(name)) && is_plain_file(folder, name))
        (void)unlinkat(folder, name, 0);
}

/* Removes a folder that holds nothing but files of ours; errno says why it did not go. */
static bool remove_folder(int parent, const char *name, folder_owns *owns)
{
    int folder = openat(parent, name, O_RDONLY | O_DIRECTORY | O_NOFOLLOW | O_CLOEXEC);
    if (folder < 0)
        return errno == ENOENT;
    struct removal removal = {owns};
    (void)each_name(folder, remove_own_file, &removal);
    (void)close(folder);
    return unlinkat(parent, name, AT_REMOVEDIR) == 0;
}

static void remove_one(void *self, int folder, const char *name)
{
    struct removal *removal = self;
    if (!is_plain_file(folder, name))
        (void)remove_folder(folder, name, removal->owns);
    else
        remove_own_file(self, folder, name);
}

static void sweep_one(void *self, int folder, const char *name)
{
    struct removal *removal = self;
    if (name[0] == '.' && str_ends_with(str_of(name), str_of(partial_end)))
        (void)remove_folder(folder, name, removal->owns);
}

static void visit_below(struct str path, folder_owns *owns, void (*visit)(void *self, int folder, const char *name))
{
    struct removal removal = {owns};
    char *name = strndup(path.at, path.len);
    int folder = name == NULL ? -1 : open(name, O_RDONLY | O_DIRECTORY | O_NOFOLLOW | O_CLOEXEC);
    if (folder >= 0) {
        (void)each_name(folder, visit, &removal);
        (void)close(folder);
    }
    free(name);
}

void folder_remove(struct str path, folder_owns *owns)
{
    visit_below(path, owns, remove_one);
    char *name = strndup(path.at, path.len);
    if (name != NULL)
        (void)rmdir(name);
    free(name);
}

void folder_sweep(struct str path, folder_owns *owns)
{
    visit_below(path, owns, sweep_one);
}

/* ---- Making ---- */

enum rc folder_make(struct str path, struct err *err)
{
    char *name = strndup(path.at == NULL ? "" : path.at, path.len);
    struct stat status;
    if (name == NULL)
        return err_no_memory(err);
    enum rc rc = RC_OK;
    if (mkdir(name, 0700) == 0) {
        rc = chmod(name, 0700) == 0 ? RC_OK : fault(err, "make the folder", name);
    } else if (errno != EEXIST) {
        rc = fault(err, "make the folder", name);
    } else if (stat(name, &status) != 0 || !S_ISDIR(status.st_mode)) {
        rc = err_set(err, RC_BAD_INPUT, "not a folder");
        err_place(err, path, 0, 0);
    }
    free(name);
    return rc;
}

enum rc folder_make_temporary(struct str parent, char **out, struct err *err)
{
    char *name = NULL;
    if (parent.len == 0)
        parent = STR("/tmp");
    if (asprintf(&name, "%.*s/rolecall-XXXXXX", (int)parent.len, parent.at) < 0)
        return err_no_memory(err);
    if (mkdtemp(name) == NULL) { /* mode 0700 */
        enum rc rc = fault(err, "make a temporary folder", name);
        free(name);
        return rc;
    }
    *out = name;
    return RC_OK;
}

/* Cuts `path` into the folder that it stands in and its last component, both malloc's. */
static enum rc split_path(struct str path, char **parent, char **name, struct err *err)
{
    while (path.len > 1 && path.at[path.len - 1] == '/')
        path.len--;
    size_t start = path.len;
    while (start > 0 && path.at[start - 1] != '/')
        start--;
    struct str last = str_from(path, start);
    if (last.len == 0 || str_equal(last, STR(".")) || str_equal(last, STR(".."))) {
        enum rc rc = err_set(err, RC_BAD_INPUT, "a name of its own is needed for the folder");
        err_place(err, path, 0, 0);
        return rc;
    }
    *parent = start == 0 ? strdup(".") : strndup(path.at, start);
    *name = strndup(last.at, last.len);
    return *parent == NULL || *name == NULL ? err_no_memory(err) : RC_OK;
}

/* What stands at the folder's place may be replaced. */
static enum rc check_target(const struct folder_write *folder, struct err *err)
{
    struct look look = {.owns = folder->owns};
    enum rc rc = RC_OK;
    int target = openat(folder->parent, folder->name, O_RDONLY | O_DIRECTORY | O_NOFOLLOW | O_CLOEXEC);
    if (target < 0 && errno == ENOENT)
        return RC_OK;
    if (target < 0 && (errno == ENOTDIR || errno == ELOOP)) {
        rc = err_set(err, RC_BAD_INPUT, "it is there already, and no folder");
        err_place(err, str_of(folder->path), 0, 0);
        return rc;
    }
    if (target < 0)
        return fault(err, "read the folder", folder->path);
    if (!each_name(target, look_at, &look)) {
        rc = fault(err, "read the folder", folder->path);
    } else if (look.holds == HOLDS_OTHERS) {
        rc = look.other == NULL
                 ? err_no_memory(err)
                 : err_set(err, RC_BAD_INPUT, "the folder holds what is no part of a snapshot: %s", look.other);
        err_hint(err, "name a folder that is not there yet");
        err_place(err, str_of(folder->path), 0, 0);
    }
    (void)close(target);
    free(look.other);
    return rc;
}

static void folder_free(struct folder_write *folder)
{
    if (folder->self >= 0)
        (void)close(folder->self);
    if (folder->parent >= 0)
        (void)close(folder->parent);
    free(folder->name);
    free(folder->partial);
    free(folder->path);
    free(folder);
}

enum rc folder_write_begin(struct str path, folder_owns *owns, struct folder_write **out, struct err *err)
{
    char *parent = NULL;
    struct folder_write *folder = calloc(1, sizeof *folder);
    if (folder == NULL)
        return err_no_memory(err);
    folder->parent = folder->self = -1;
    folder->owns = owns;
    folder->path = strndup(path.at == NULL ? "" : path.at, path.len);
    enum rc rc = folder->path == NULL ? err_no_memory(err) : split_path(path, &parent, &folder->name, err);
    if (rc == RC_OK && asprintf(&folder->partial, ".%s%s", folder->name, partial_end) < 0) {
        folder->partial = NULL;
        rc = err_no_memory(err);
    }
    if (rc != RC_OK)
        goto out;
    folder->parent = open(parent, O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    if (folder->parent < 0) {
        rc = fault(err, "open the folder", parent);
        goto out;
    }
    rc = check_target(folder, err);
    if (rc == RC_OK && !remove_folder(folder->parent, folder->partial, owns))
        rc = fault(err, "remove what an earlier run left beside it", folder->path);
    if (rc == RC_OK && mkdirat(folder->parent, folder->partial, 0700) != 0)
        rc = fault(err, "make the folder", folder->path);
    if (rc != RC_OK)
        goto out;
    folder->self = openat(folder->parent, folder->partial, O_RDONLY | O_DIRECTORY | O_NOFOLLOW | O_CLOEXEC);
    if (folder->self < 0 || fchmod(folder->self, 0700) != 0) {
        rc = fault(err, "make the folder", folder->path);
        (void)unlinkat(folder->parent, folder->partial, AT_REMOVEDIR);
        goto out;
    }
    *out = folder;
    folder = NULL;
out:
    free(parent);
    if (folder != NULL)
        folder_free(folder);
    return rc;
}

static bool write_all(int fd, struct str content)
{
    while (content.len != 0) {
        ssize_t done = write(fd, content.at, content.len);
        if (done < 0 && errno != EINTR)
            return false;
        if (done > 0)
            content = str_from(content, (size_t)done);
    }
    return true;
}

enum rc folder_write_file(struct folder_write *folder, struct str name, struct str content, struct err *err)
{
    char *copy = strndup(name.at, name.len);
    if (copy == NULL)
        return err_no_memory(err);
    enum rc rc = RC_OK;
    int fd = openat(folder->self, copy, O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC, 0600);
    if (fd < 0 || fchmod(fd, 0600) != 0 || !write_all(fd, content) || fsync(fd) != 0)
        rc = fault(err, "write the file", copy);
    if (fd >= 0 && close(fd) != 0 && rc == RC_OK)
        rc = fault(err, "write the file", copy);
    free(copy);
    return rc;
}

/* Where the file system cannot exchange two names at once. */
static bool replace_in_steps(struct folder_write *folder, const char *old)
{
    if (!remove_folder(folder->parent, old, folder->owns) ||
        renameat(folder->parent, folder->name, folder->parent, old) != 0)
        return false;
    if (renameat(folder->parent, folder->partial, folder->parent, folder->name) != 0) {
        int error = errno;
        (void)renameat(folder->parent, old, folder->parent, folder->name);
        errno = error;
        return false;
    }
    (void)remove_folder(folder->parent, old, folder->owns);
    return true;
}

static bool put_in_place(struct folder_write *folder)
{
    char *old = NULL;
    if (renameat(folder->parent, folder->partial, folder->parent, folder->name) == 0)
        return true;
    if (errno != ENOTEMPTY && errno != EEXIST)
        return false;
    if (renameat2(folder->parent, folder->partial, folder->parent, folder->name, RENAME_EXCHANGE) == 0) {
        (void)remove_folder(folder->parent, folder->partial, folder->owns);
        return true;
    }
    if (asprintf(&old, ".%s.old%s", folder->name, partial_end) < 0)
        return false;
    bool done = replace_in_steps(folder, old);
    int error = errno;
    free(old);
    errno = error;
    return done;
}

enum rc folder_write_finish(struct folder_write *folder, struct err *err)
{
    (void)fsync(folder->self);
    enum rc rc = check_target(folder, err);
    if (rc == RC_OK && !put_in_place(folder))
        rc = fault(err, "put the folder in its place", folder->path);
    if (rc != RC_OK) {
        folder_write_drop(folder);
        return rc;
    }
    (void)fsync(folder->parent);
    folder_free(folder);
    return RC_OK;
}

void folder_write_drop(struct folder_write *folder)
{
    if (folder == NULL)
        return;
    (void)remove_folder(folder->parent, folder->partial, folder->owns);
    folder_free(folder);
}

/* ---- The lock ---- */

static const char lock_name[] = ".rolecall.lock";

struct folder_lock {
    int folder;
    int file;
};

/* The process that holds it, for the message; 0: not known. */
static long holder(int file)
{
    char text[24] = {0};
    ssize_t len = pread(file, text, sizeof text - 1, 0);
    return len <= 0 ? 0 : strtol(text, NULL, 10);
}

static enum rc take_lock(struct folder_lock *lock, const char *path, struct err *err)
{
    lock->folder = open(path, O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    if (lock->folder < 0)
        return fault(err, "open the folder", path);
    lock->file = openat(lock->folder, lock_name, O_RDWR | O_CREAT | O_NOFOLLOW | O_CLOEXEC, 0600);
    if (lock->file < 0)
        return fault(err, "lock the folder", path);
    if (flock(lock->file, LOCK_EX | LOCK_NB) != 0) {
        if (errno != EWOULDBLOCK)
            return fault(err, "lock the folder", path);
        long process = holder(lock->file);
        enum rc rc = process > 0
                         ? err_set(err, RC_BAD_INPUT, "another rolecall (process %ld) works in this folder", process)
                         : err_set(err, RC_BAD_INPUT, "another rolecall works in this folder");
        err_place(err, str_of(path), 0, 0);
        (void)close(lock->file);
        lock->file = -1;
        return rc;
    }
    /* Its last holder may have removed the name between our two steps: then this lock is nobody's. */
    struct stat opened, named;
    if (fstat(lock->file, &opened) != 0 || fstatat(lock->folder, lock_name, &named, AT_SYMLINK_NOFOLLOW) != 0 ||
        opened.st_ino != named.st_ino)
        return err_set(err, RC_IO, "another rolecall ended in this folder just now; run again");
    char text[24];
    int len = snprintf(text, sizeof text, "%ld\n", (long)getpid());
    if (ftruncate(lock->file, 0) != 0 || pwrite(lock->file, text, (size_t)len, 0) != len)
        return fault(err, "lock the folder", path);
    return RC_OK;
}

enum rc folder_lock(struct str path, struct folder_lock **out, struct err *err)
{
    char *name = strndup(path.at == NULL ? "" : path.at, path.len);
    struct folder_lock *lock = calloc(1, sizeof *lock);
    enum rc rc = RC_NO_MEMORY;
    if (name == NULL || lock == NULL) {
        free(lock);
        free(name);
        return err_no_memory(err);
    }
    lock->folder = lock->file = -1;
    rc = take_lock(lock, name, err);
    if (rc == RC_OK) {
        *out = lock;
        lock = NULL;
    }
    folder_unlock(lock);
    free(name);
    return rc;
}

void folder_unlock(struct folder_lock *lock)
{
    if (lock == NULL)
        return;
    if (lock->file >= 0) {
        (void)unlinkat(lock->folder, lock_name, 0);
        (void)close(lock->file);
    }
    if (lock->folder >= 0)
        (void)close(lock->folder);
    free(lock);
}
