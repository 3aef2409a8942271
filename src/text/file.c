/* SPDX-License-Identifier: Apache-2.0
 *
 * Whole files in, whole files out. Files are read, not mapped: a mapped file that somebody cuts
 * short while it is read would end the process. Gzip is RFC 1952, by zlib.
 */
#include "text/file.h"

#include <errno.h>
#include <fcntl.h>
#include <pthread.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>
#include <zlib.h>

enum {
    CHUNK = 256 * 1024,
    LARGE = 8 << 20 /* so that a second thread pays */
};

/* The system's reason, in no locale's words. */
static const char *reason(void)
{
    const char *text = strerrordesc_np(errno);
    return text != NULL ? text : "unknown reason";
}

static enum rc io_error(struct err *err, const char *doing)
{
    return err_set(err, RC_IO, "cannot %s: %s", doing, reason());
}

static enum rc too_large(struct err *err, size_t ceiling)
{
    bool small = ceiling < (size_t)1 << 20;
    return err_set(err, RC_LIMIT, "larger than %zu %s", ceiling >> (small ? 10 : 20), small ? "KiB" : "MiB");
}

/* ---- Reading ---- */

/* Reads to the end of `fd`. `expected` is a hint, so that a plain file is read into memory of its size. */
static enum rc read_all(int fd, size_t expected, struct buf *out, struct err *err)
{
    size_t room = expected < CHUNK ? CHUNK : expected + 1 + FILE_PADDING;
    if (out->len != 0) /* there is little left, or nothing */
        room = out->capacity - out->len - 1;
    for (;;) {
        if (room > out->ceiling - out->len)
            room = out->ceiling - out->len;
        char last; /* at the ceiling: is there one byte more? */
        char *into = room == 0 ? &last : buf_room(out, room);
        if (into == NULL)
            return out->failed == RC_LIMIT ? too_large(err, out->ceiling) : err_no_memory(err);
        ssize_t got = read(fd, into, room == 0 ? 1 : room);
        if (got < 0 && errno == EINTR)
            continue;
        if (got < 0)
            return io_error(err, "read");
        if (got == 0)
            return RC_OK;
        if (room == 0)
            return too_large(err, out->ceiling);
        buf_fill(out, (size_t)got);
        /* What is left of the room is enough to find out that a plain file ends. A pipe gives little at a time, and
         * gets no more than a piece each time. */
        size_t left = out->capacity - out->len - 1;
        room = left == 0 || left > CHUNK ? CHUNK : left;
    }
}

/* A part of a plain file. */
struct part {
    int fd;
    char *into;
    size_t from, len;
    size_t got;
    int error;
};

static void *read_part(void *argument)
{
    struct part *part = argument;
    while (part->got < part->len) {
        ssize_t got = pread(part->fd, part->into + part->got, part->len - part->got, (off_t)(part->from + part->got));
        if (got < 0 && errno == EINTR)
            continue;
        if (got < 0)
            part->error = errno;
        if (got <= 0)
            break;
        part->got += (size_t)got;
    }
    return NULL;
}

/* Reads a large plain file, the second half by a thread of its own: to copy it and to give memory for it takes as long as
 * to parse it. The place in the file is then behind what was read. */
static enum rc read_halves(int fd, size_t size, struct buf *out, struct err *err)
{
    size_t room = size + 1 + FILE_PADDING;
    if (room > out->ceiling)
        room = out->ceiling; /* not less than `size`: that was looked at */
    char *into = buf_room(out, room);
    if (into == NULL)
        return out->failed == RC_LIMIT ? too_large(err, out->ceiling) : err_no_memory(err);
    struct part first = {.fd = fd, .into = into, .len = size / 2};
    struct part second = {.fd = fd, .into = into + size / 2, .from = size / 2, .len = size - size / 2};
    pthread_t thread;
    bool together = pthread_create(&thread, NULL, read_part, &second) == 0;
    (void)read_part(&first);
    if (together)
        (void)pthread_join(thread, NULL);
    else
        (void)read_part(&second);
    errno = first.error != 0 ? first.error : second.error;
    if (errno != 0)
        return io_error(err, "read");
    buf_fill(out, first.got < first.len ? first.got : first.len + second.got); /* less: it has been cut short */
    return lseek(fd, (off_t)out->len, SEEK_SET) < 0 ? io_error(err, "read") : RC_OK;
}

/* Reads all of `fd`, which is closed unless it is standard input. */
static enum rc read_descriptor(int fd, bool is_stdin, struct buf *out, struct err *err)
{
    struct stat status;
    enum rc rc;
    if (fstat(fd, &status) != 0) {
        rc = io_error(err, "read");
    } else if (S_ISDIR(status.st_mode)) {
        rc = err_set(err, RC_IO, "is a folder, not a file");
    } else if (S_ISREG(status.st_mode) && (uintmax_t)status.st_size > out->ceiling) {
        rc = too_large(err, out->ceiling);
    } else {
        size_t expected = S_ISREG(status.st_mode) ? (size_t)status.st_size : 0;
        rc = is_stdin || expected < LARGE ? RC_OK : read_halves(fd, expected, out, err);
        if (rc == RC_OK)
            rc = read_all(fd, expected, out, err);
    }
    if (!is_stdin)
        (void)close(fd); /* nothing was written: there is nothing to lose */
    return rc;
}

/* Opens `name` and reads it into `out`. */
static enum rc read_path(const char *name, struct buf *out, struct err *err)
{
    bool is_stdin = strcmp(name, "-") == 0;
    int fd = is_stdin ? STDIN_FILENO : open(name, O_RDONLY | O_CLOEXEC | O_NOCTTY);
    return fd < 0 ? io_error(err, "open") : read_descriptor(fd, is_stdin, out, err);
}

/* `path` with a NUL behind it, for the system's calls. */
static enum rc path_terminated(struct str path, char **name, struct err *err)
{
    if (path.len == 0 || str_find(path, '\0') != path.len) {
        err_set(err, RC_BAD_INPUT, path.len == 0 ? "an empty file name" : "a file name with a NUL in it");
        return RC_BAD_INPUT;
    }
    *name = strndup(path.at, path.len);
    return *name == NULL ? err_no_memory(err) : RC_OK;
}

static bool is_gzip(struct str bytes)
{
    return str_starts_with(bytes, (struct str){"\x1f\x8b", 2});
}

static struct str name_shown(struct str path)
{
    return str_equal(path, STR("-")) ? STR("standard input") : path;
}

enum rc file_read(struct str path, struct file *out, struct err *err)
{
    struct buf raw = BUF_NEW(FILE_SIZE_MAX);
    struct buf unpacked = BUF_NEW(FILE_SIZE_MAX);
    char *name = NULL;
    enum rc rc = path_terminated(path, &name, err);
    if (rc != RC_OK)
        goto out;
    rc = read_path(name, &raw, err);
    if (rc != RC_OK)
        goto out;
    if (is_gzip(buf_str(&raw))) {
        rc = file_gunzip(buf_str(&raw), FILE_SIZE_MAX, &unpacked, err);
        if (rc != RC_OK)
            goto out;
        buf_free(&raw);
        raw = unpacked;
        unpacked = BUF_NEW(0);
    }
    raw.ceiling += FILE_PADDING;
    if (buf_reserve(&raw, FILE_PADDING) == NULL) {
        rc = err_no_memory(err);
        goto out;
    }
    *out = (struct file){buf_str(&raw), raw.at};
    raw = BUF_NEW(0); /* the caller owns it now */
out:
    if (rc != RC_OK)
        err_place(err, name_shown(path), 0, 0);
    buf_free(&unpacked);
    buf_free(&raw);
    free(name);
    return rc;
}

enum rc file_read_bounded(struct str path, size_t ceiling, struct file *out, bool *missing, struct err *err)
{
    struct buf raw = BUF_NEW(ceiling);
    char *name = NULL;
    bool is_missing = false;
    enum rc rc = path_terminated(path, &name, err);
    /* Memory that grows, for a pipe, would leave copies behind. */
    if (rc == RC_OK && buf_room(&raw, ceiling) == NULL)
        rc = err_no_memory(err);
    if (rc == RC_OK) {
        int fd = open(name, O_RDONLY | O_CLOEXEC | O_NOCTTY);
        is_missing = fd < 0 && (errno == ENOENT || errno == ENOTDIR);
        rc = fd < 0 ? io_error(err, "open") : read_descriptor(fd, false, &raw, err);
    }
    if (missing != NULL)
        *missing = is_missing;
    if (rc == RC_OK) {
        *out = (struct file){buf_str(&raw), raw.at};
    } else {
        err_place(err, path, 0, 0);
        if (raw.at != NULL)
            explicit_bzero(raw.at, raw.len);
        buf_free(&raw);
    }
    free(name);
    return rc;
}

void file_wipe(struct file *file)
{
    if (file->owned != NULL)
        explicit_bzero(file->owned, file->bytes.len);
    file_free(file);
}

void file_free(struct file *file)
{
    free(file->owned);
    *file = (struct file){STR_EMPTY, NULL};
}

/* ---- Unpacking ---- */

static enum rc damaged(struct err *err, const char *how)
{
    err_set(err, RC_BAD_INPUT, "damaged gzip data: %s", how);
    err_kind(err, "bad-gzip");
    err_hint(err, "collect or copy the file again");
    return RC_BAD_INPUT;
}

static enum rc ends_early(struct err *err)
{
    err_set(err, RC_BAD_INPUT, "the file ends inside its gzip data");
    err_kind(err, "bad-gzip");
    err_hint(err, "the file may be cut short; collect it again");
    return RC_BAD_INPUT;
}

/* Inflates one member from *packed, which is cut off the front, into `out`. */
static enum rc gunzip_member(z_stream *stream, struct str *packed, size_t ceiling, struct buf *out, struct err *err)
{
    int status = Z_OK;
    while (status != Z_STREAM_END) {
        size_t give = packed->len < CHUNK ? packed->len : CHUNK;
        size_t room = ceiling - out->len < CHUNK ? ceiling - out->len : CHUNK;
        unsigned char last; /* at the ceiling: does one byte more come? */
        char *into = room == 0 ? (char *)&last : buf_reserve(out, room);
        if (into == NULL)
            return out->failed == RC_LIMIT ? too_large(err, ceiling) : err_no_memory(err);
        stream->next_in = (z_const Bytef *)(uintptr_t)packed->at;
        stream->avail_in = (uInt)give;
        stream->next_out = (Bytef *)into;
        stream->avail_out = room == 0 ? 1 : (uInt)room;

        status = inflate(stream, Z_NO_FLUSH);
        *packed = str_from(*packed, give - stream->avail_in);
        size_t made = (room == 0 ? 1 : room) - stream->avail_out;
        if (room == 0 && made != 0)
            return too_large(err, ceiling);
        out->len += made;

        if (status == Z_MEM_ERROR)
            return err_no_memory(err);
        if (status == Z_BUF_ERROR && packed->len == 0)
            return ends_early(err);
        if (status != Z_OK && status != Z_STREAM_END && status != Z_BUF_ERROR)
            return damaged(err, stream->msg != NULL ? stream->msg : "not gzip");
    }
    return RC_OK;
}

/* Tapes and disks pad files with zeros; anything else behind the last member is a fault. */
static bool is_padding(struct str s)
{
    for (size_t i = 0; i < s.len; i++) {
        if (s.at[i] != '\0')
            return false;
    }
    return true;
}

enum rc file_gunzip(struct str packed, size_t ceiling, struct buf *out, struct err *err)
{
    enum {
        GZIP_ONLY = 16 + MAX_WBITS
    };
    z_stream stream = {0};
    size_t len_before = out->len;
    enum rc rc;
    if (ceiling > out->ceiling)
        ceiling = out->ceiling;
    if (inflateInit2(&stream, GZIP_ONLY) != Z_OK)
        return err_no_memory(err);
    do {
        rc = gunzip_member(&stream, &packed, ceiling, out, err);
        if (rc == RC_OK && packed.len != 0 && is_gzip(packed) && inflateReset(&stream) != Z_OK)
            rc = err_set(err, RC_INTERNAL, "zlib refuses to start again");
    } while (rc == RC_OK && is_gzip(packed));
    (void)inflateEnd(&stream);
    if (rc == RC_OK && packed.len == 1 && packed.at[0] == '\x1f')
        rc = ends_early(err);
    if (rc == RC_OK && !is_padding(packed))
        rc = damaged(err, "other bytes follow it");
    if (rc != RC_OK && out->at != NULL) {
        out->len = len_before;
        out->at[len_before] = '\0';
    }
    return rc;
}

/* ---- Writing ---- */

static enum rc write_all(int fd, struct str content, struct err *err)
{
    while (content.len != 0) {
        ssize_t done = write(fd, content.at, content.len);
        if (done < 0 && errno == EINTR)
            continue;
        if (done < 0)
            return io_error(err, "write");
        content = str_from(content, (size_t)done);
    }
    return RC_OK;
}

/* A pipe or device. */
static enum rc write_straight(const char *name, struct str content, struct err *err)
{
    int fd = open(name, O_WRONLY | O_CLOEXEC | O_NOCTTY);
    if (fd < 0)
        return io_error(err, "open");
    enum rc rc = write_all(fd, content, err);
    if (close(fd) != 0 && rc == RC_OK)
        rc = io_error(err, "write");
    return rc;
}

/* The length of the part of `name` before its last component, with the slash. */
static size_t folder_length(const char *name)
{
    const char *slash = strrchr(name, '/');
    return slash == NULL ? 0 : (size_t)(slash - name) + 1;
}

/* Makes the new name itself last. Some file systems cannot sync a folder; the file is whole anyway. */
static void sync_folder(const char *name)
{
    size_t len = folder_length(name);
    char *folder = len == 0 ? strdup(".") : strndup(name, len);
    if (folder == NULL)
        return;
    int fd = open(folder, O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    if (fd >= 0) {
        (void)fsync(fd);
        (void)close(fd);
    }
    free(folder);
}

/* `content` under a temporary name beside `name`, which is no longer than any name may be. */
static enum rc write_beside(const char *name, struct str content, char **temporary, struct err *err)
{
    char *text = NULL;
    if (asprintf(&text, "%.*s.rolecall-XXXXXX", (int)folder_length(name), name) < 0)
        return err_no_memory(err);
    int fd = mkstemp(text); /* mode 0600 */
    if (fd < 0) {
        free(text);
        return io_error(err, "write");
    }
    enum rc rc = write_all(fd, content, err);
    if (rc == RC_OK && fsync(fd) != 0)
        rc = io_error(err, "write");
    if (close(fd) != 0 && rc == RC_OK)
        rc = io_error(err, "write");
    if (rc == RC_OK) {
        *temporary = text;
        return RC_OK;
    }
    (void)unlink(text);
    free(text);
    return rc;
}

/* Where the link `name` points, seen from where we are; NULL with errno when it is none. */
static char *link_read(const char *name)
{
    for (size_t size = 256;; size *= 2) {
        char *text = malloc(size);
        if (text == NULL)
            return NULL;
        ssize_t len = readlink(name, text, size);
        if (len < 0 || (size_t)len < size) {
            char *target = NULL;
            int folder = len > 0 && text[0] == '/' ? 0 : (int)folder_length(name);
            if (len >= 0 && asprintf(&target, "%.*s%.*s", folder, name, (int)len, text) < 0)
                target = NULL;
            int error = errno;
            free(text);
            errno = error;
            return target;
        }
        free(text);
    }
}

/* Where `name` leads: also a link to nothing is no file to be replaced. */
static enum rc follow_links(const char *name, char **out, struct err *err)
{
    enum {
        LINKS_MOST = 40 /* as Linux has it */
    };
    char *at = strdup(name);
    for (int links = 0; at != NULL; links++) {
        char *next = link_read(at);
        if (next == NULL && (errno == EINVAL || errno == ENOENT)) { /* no link, or nothing at all */
            *out = at;
            return RC_OK;
        }
        if (next == NULL && errno != ENOMEM) {
            enum rc rc = io_error(err, "write");
            free(at);
            return rc;
        }
        free(at);
        at = next;
        if (at != NULL && links == LINKS_MOST) {
            free(at);
            errno = ELOOP;
            return io_error(err, "write");
        }
    }
    return err_no_memory(err);
}

/* Which folder a name stands in; false: in none that can be looked at. */
static bool folder_of(const char *name, struct stat *out)
{
    size_t len = folder_length(name);
    char *folder = len == 0 ? strdup(".") : strndup(name, len);
    bool there = folder != NULL && stat(folder, out) == 0;

    free(folder);
    return there;
}

static bool names_one_place(const char *first, const char *second)
{
    struct stat one, other;

    return strcmp(first + folder_length(first), second + folder_length(second)) == 0 && folder_of(first, &one) &&
           folder_of(second, &other) && one.st_dev == other.st_dev && one.st_ino == other.st_ino;
}

enum rc file_same_place(struct str first, struct str second, bool *same, struct err *err)
{
    const struct str paths[] = {first, second};
    char *leads[] = {NULL, NULL};
    enum rc rc = RC_OK;

    *same = false;
    for (size_t i = 0; rc == RC_OK && i < 2; i++) {
        char *name = NULL;
        rc = path_terminated(paths[i], &name, err);
        if (rc == RC_OK)
            rc = follow_links(name, &leads[i], err);
        free(name);
    }
    if (rc == RC_OK)
        *same = names_one_place(leads[0], leads[1]);
    free(leads[0]);
    free(leads[1]);
    if (rc == RC_OK || rc == RC_NO_MEMORY)
        return rc;
    err_clear(err); /* what cannot be followed is said when it is written */
    return RC_OK;
}

struct file_write {
    char *path;      /* as it was given */
    char *name;      /* where it leads */
    char *temporary; /* the content beside it, until it gets its name; NULL: `content` is written as it stands */
    struct str content;
};

void file_write_drop(struct file_write *write)
{
    if (write == NULL)
        return;
    if (write->temporary != NULL)
        (void)unlink(write->temporary);
    free(write->temporary);
    free(write->name);
    free(write->path);
    free(write);
}

enum rc file_write_prepare(struct str path, struct str content, struct file_write **out, struct err *err)
{
    struct stat status;
    struct file_write *write = calloc(1, sizeof *write);
    enum rc rc = write == NULL ? err_no_memory(err) : path_terminated(path, &write->path, err);
    if (rc != RC_OK)
        goto out;
    write->content = content;
    bool exists = stat(write->path, &status) == 0;
    if (!exists && errno != ENOENT) {
        rc = io_error(err, "write");
    } else if (exists && S_ISDIR(status.st_mode)) {
        rc = err_set(err, RC_IO, "is a folder, not a file");
    } else if (!exists || S_ISREG(status.st_mode)) {
        rc = follow_links(write->path, &write->name, err);
        if (rc == RC_OK)
            rc = write_beside(write->name, content, &write->temporary, err);
    }
out:
    if (rc == RC_OK) {
        *out = write;
        return RC_OK;
    }
    err_place(err, path, 0, 0);
    file_write_drop(write);
    return rc;
}

enum rc file_write_finish(struct file_write *write, struct err *err)
{
    enum rc rc = RC_OK;
    if (write->temporary == NULL) {
        rc = write_straight(write->path, write->content, err);
    } else if (rename(write->temporary, write->name) != 0) {
        rc = io_error(err, "write");
    } else {
        sync_folder(write->name);
        free(write->temporary);
        write->temporary = NULL;
    }
    if (rc != RC_OK)
        err_place(err, str_of(write->path), 0, 0);
    file_write_drop(write);
    return rc;
}

enum rc file_write_whole(struct str path, struct str content, struct err *err)
{
    struct file_write *write = NULL;
    enum rc rc = file_write_prepare(path, content, &write, err);
    return rc == RC_OK ? file_write_finish(write, err) : rc;
}
