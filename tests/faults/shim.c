/* SPDX-License-Identifier: Apache-2.0
 *
 * malloc and its family are defined here, so that libc, libstdc++, zlib, libcrypto and simdjson use these too; what a
 * build has underneath is called by the name that it keeps for that. The linker's --wrap leads the program's calls of
 * the system here.
 */
#include "shim.h"

#include <dirent.h>
#include <dlfcn.h>
#include <errno.h>
#include <malloc.h>
#include <pthread.h>
#include <signal.h>
#include <stdatomic.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

static atomic_bool armed;
static enum shim_kind chosen;
static enum shim_mode how;
static size_t first;
static bool all_after;
static bool is_terminal;
static atomic_size_t counts[SHIM_KIND_COUNT];
static atomic_long live;

const char *shim_kind_name(enum shim_kind kind)
{
    static const char *const names[SHIM_KIND_COUNT] = {"allocation", "open",     "read",    "write",   "close",
                                                       "stat",       "opendir",  "readdir", "mkstemp", "fsync",
                                                       "rename",     "readlink", "dup",     "fwrite",  "thread"};
    return names[kind];
}

const char *shim_mode_name(enum shim_mode mode)
{
    static const char *const names[SHIM_MODE_COUNT] = {"fails", "interrupted", "short"};
    return names[mode];
}

void shim_arm(enum shim_kind kind, enum shim_mode mode, size_t at, bool on)
{
    chosen = kind;
    how = mode;
    first = at;
    all_after = on;
    for (size_t i = 0; i < SHIM_KIND_COUNT; i++)
        atomic_store(&counts[i], 0);
    atomic_store(&live, 0);
    atomic_store(&armed, true);
}

void shim_disarm(void)
{
    atomic_store(&armed, false);
}

void shim_pretend_terminal(void)
{
    is_terminal = true;
}

size_t shim_count(enum shim_kind kind)
{
    return atomic_load(&counts[kind]);
}

long shim_live(void)
{
    return atomic_load(&live);
}

/* Inside what is not ours to mend: the sanitizer's own needs, and libc's locales, which leak when memory is out. */
static _Thread_local bool spared;

/* Counts one call; true when it is to fail. */
static bool is_due(enum shim_kind kind)
{
    if (!atomic_load_explicit(&armed, memory_order_relaxed) || spared)
        return false;
    size_t number = atomic_fetch_add(&counts[kind], 1) + 1;
    return kind == chosen && first != 0 && (number == first || (all_after && number > first));
}

static bool fails(enum shim_kind kind, int error)
{
    if (!is_due(kind))
        return false;
    errno = error;
    return true;
}

/* ---- Memory ---- */

#if defined(__SANITIZE_ADDRESS__)
#define SANITIZED 1
#elif defined(__has_feature)
#if __has_feature(address_sanitizer)
#define SANITIZED 1
#endif
#endif
#ifndef SANITIZED
#define SANITIZED 0
#endif

#if SANITIZED
#define BELOW(name) __interceptor_##name
#else
#define BELOW(name) __libc_##name
#endif

void *BELOW(malloc)(size_t size);
void *BELOW(calloc)(size_t count, size_t size);
void *BELOW(realloc)(void *block, size_t size);
void BELOW(free)(void *block);
void *BELOW(memalign)(size_t alignment, size_t size);

static void *counted(void *block)
{
    if (block != NULL)
        atomic_fetch_add_explicit(&live, 1, memory_order_relaxed);
    return block;
}

void *malloc(size_t size)
{
    return fails(SHIM_ALLOCATION, ENOMEM) ? NULL : counted(BELOW(malloc)(size));
}

void *calloc(size_t count, size_t size)
{
    return fails(SHIM_ALLOCATION, ENOMEM) ? NULL : counted(BELOW(calloc)(count, size));
}

void *realloc(void *block, size_t size)
{
    if (fails(SHIM_ALLOCATION, ENOMEM))
        return NULL;
    void *moved = BELOW(realloc)(block, size);
    return block == NULL ? counted(moved) : moved;
}

void *reallocarray(void *block, size_t count, size_t size)
{
    size_t total;
    if (__builtin_mul_overflow(count, size, &total)) {
        errno = ENOMEM;
        return NULL;
    }
    return realloc(block, total);
}

void free(void *block)
{
    if (block != NULL)
        atomic_fetch_sub_explicit(&live, 1, memory_order_relaxed);
    BELOW(free)(block);
}

void *aligned_alloc(size_t alignment, size_t size)
{
    return fails(SHIM_ALLOCATION, ENOMEM) ? NULL : counted(BELOW(memalign)(alignment, size));
}

void *memalign(size_t alignment, size_t size)
{
    return aligned_alloc(alignment, size);
}

int posix_memalign(void **out, size_t alignment, size_t size)
{
    void *block = aligned_alloc(alignment, size);
    if (block == NULL)
        return ENOMEM;
    *out = block;
    return 0;
}

/* The sanitizer has these by themselves, without malloc. */
char *strndup(const char *text, size_t most)
{
    size_t len = strnlen(text, most);
    char *copy = malloc(len + 1);
    if (copy == NULL)
        return NULL;
    memcpy(copy, text, len);
    copy[len] = '\0';
    return copy;
}

char *strdup(const char *text)
{
    return strndup(text, strlen(text));
}

#if SANITIZED
int pthread_getattr_np(pthread_t thread, pthread_attr_t *attributes)
{
    int (*real)(pthread_t, pthread_attr_t *);
    void *found = dlsym(RTLD_NEXT, "pthread_getattr_np");
    memcpy(&real, &found, sizeof real);
    spared = true;
    int result = real(thread, attributes);
    spared = false;
    return result;
}
#endif

/* C++: new and new[], with and without nothrow, and their deletes. */
void *shim_new(size_t size) __asm__("_Znwm");
void *shim_new_array(size_t size) __asm__("_Znam");
void *shim_new_nothrow(size_t size, const void *tag) __asm__("_ZnwmRKSt9nothrow_t");
void *shim_new_array_nothrow(size_t size, const void *tag) __asm__("_ZnamRKSt9nothrow_t");
void shim_delete(void *block) __asm__("_ZdlPv");
void shim_delete_array(void *block) __asm__("_ZdaPv");
void shim_delete_sized(void *block, size_t size) __asm__("_ZdlPvm");
void shim_delete_array_sized(void *block, size_t size) __asm__("_ZdaPvm");
void throw_bad_alloc(void) __asm__("_ZSt17__throw_bad_allocv") __attribute__((noreturn));

void *shim_new_nothrow(size_t size, const void *tag)
{
    (void)tag;
    return malloc(size == 0 ? 1 : size);
}

void *shim_new_array_nothrow(size_t size, const void *tag)
{
    return shim_new_nothrow(size, tag);
}

void *shim_new(size_t size)
{
    void *block = shim_new_nothrow(size, NULL);
    if (block == NULL)
        throw_bad_alloc();
    return block;
}

void *shim_new_array(size_t size)
{
    return shim_new(size);
}

void shim_delete(void *block)
{
    free(block);
}

void shim_delete_array(void *block)
{
    free(block);
}

void shim_delete_sized(void *block, size_t size)
{
    (void)size;
    free(block);
}

void shim_delete_array_sized(void *block, size_t size)
{
    (void)size;
    free(block);
}

/* ---- The system ---- */

/* `type __wrap_name(parameters)`, to which the linker leads calls of `name`, and what it calls `name` then. */
#define WRAP(type, name, ...)                                                                                          \
    type __real_##name(__VA_ARGS__);                                                                                   \
    type __wrap_##name(__VA_ARGS__);                                                                                   \
    type __wrap_##name(__VA_ARGS__)

WRAP(ssize_t, read, int fd, void *into, size_t room)
{
    bool due = is_due(SHIM_READ);
    if (due && how == SHIM_SHORT)
        return __real_read(fd, into, room == 0 ? 0 : 1);
    if (due) {
        errno = how == SHIM_INTERRUPTED ? EINTR : EIO;
        return -1;
    }
    return __real_read(fd, into, room);
}

WRAP(ssize_t, write, int fd, const void *from, size_t len)
{
    bool due = is_due(SHIM_WRITE);
    if (due && how == SHIM_SHORT)
        return __real_write(fd, from, len == 0 ? 0 : 1);
    if (due) {
        errno = how == SHIM_INTERRUPTED ? EINTR : ENOSPC;
        return -1;
    }
    return __real_write(fd, from, len);
}

WRAP(int, open64, const char *name, int flags, mode_t mode)
{
    return fails(SHIM_OPEN, EMFILE) ? -1 : __real_open64(name, flags, mode);
}

WRAP(int, close, int fd)
{
    int result = __real_close(fd);
    return fails(SHIM_CLOSE, EIO) ? -1 : result;
}

WRAP(int, stat64, const char *name, struct stat *out)
{
    return fails(SHIM_STAT, EIO) ? -1 : __real_stat64(name, out);
}

WRAP(int, lstat64, const char *name, struct stat *out)
{
    return fails(SHIM_STAT, EIO) ? -1 : __real_lstat64(name, out);
}

WRAP(int, fstat64, int fd, struct stat *out)
{
    return fails(SHIM_STAT, EIO) ? -1 : __real_fstat64(fd, out);
}

WRAP(DIR *, opendir, const char *name)
{
    return fails(SHIM_OPENDIR, EMFILE) ? NULL : __real_opendir(name);
}

WRAP(struct dirent *, readdir64, DIR *folder)
{
    return fails(SHIM_READDIR, EIO) ? NULL : __real_readdir64(folder);
}

WRAP(int, mkstemp64, char *name)
{
    return fails(SHIM_MKSTEMP, ENOSPC) ? -1 : __real_mkstemp64(name);
}

WRAP(int, fsync, int fd)
{
    return fails(SHIM_FSYNC, EIO) ? -1 : __real_fsync(fd);
}

WRAP(int, rename, const char *from, const char *to)
{
    return fails(SHIM_RENAME, EIO) ? -1 : __real_rename(from, to);
}

WRAP(ssize_t, readlink, const char *name, char *into, size_t room)
{
    return fails(SHIM_READLINK, EIO) ? -1 : __real_readlink(name, into, room);
}

WRAP(int, dup, int fd)
{
    return fails(SHIM_DUP, EMFILE) ? -1 : __real_dup(fd);
}

WRAP(size_t, fwrite, const void *from, size_t size, size_t count, FILE *file)
{
    return file == stdout && fails(SHIM_FWRITE, ENOSPC) ? 0 : __real_fwrite(from, size, count, file);
}

WRAP(int, fflush, FILE *file)
{
    return file == stdout && fails(SHIM_FWRITE, ENOSPC) ? EOF : __real_fflush(file);
}

WRAP(int, pthread_create, pthread_t *thread, const pthread_attr_t *attributes, void *(*run)(void *), void *argument)
{
    return is_due(SHIM_THREAD) ? EAGAIN : __real_pthread_create(thread, attributes, run, argument);
}

WRAP(int, pthread_mutex_init, pthread_mutex_t *mutex, const pthread_mutexattr_t *attributes)
{
    return is_due(SHIM_THREAD) ? EAGAIN : __real_pthread_mutex_init(mutex, attributes);
}

WRAP(int, pthread_cond_init, pthread_cond_t *condition, const pthread_condattr_t *attributes)
{
    return is_due(SHIM_THREAD) ? EAGAIN : __real_pthread_cond_init(condition, attributes);
}

WRAP(int, pthread_sigmask, int what, const sigset_t *set, sigset_t *before)
{
    return is_due(SHIM_THREAD) ? EINVAL : __real_pthread_sigmask(what, set, before);
}

WRAP(char *, setlocale, int category, const char *name)
{
    spared = true;
    char *result = __real_setlocale(category, name);
    spared = false;
    return result;
}

WRAP(int, isatty, int fd)
{
    return is_terminal && fd == STDERR_FILENO ? 1 : __real_isatty(fd);
}
