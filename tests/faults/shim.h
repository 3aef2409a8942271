/* SPDX-License-Identifier: Apache-2.0
 *
 * Calls that fail on purpose. The fault program is the program itself, linked so that its allocations and its calls of
 * the system come by here (meson.build has the list): each kind of call is counted, and one of them, or all from one
 * on, fail as they would for want of memory, room or rights.
 *
 * Before shim_arm and after shim_disarm every call does what it always does.
 */
#ifndef ROLECALL_TESTS_FAULTS_SHIM_H
#define ROLECALL_TESTS_FAULTS_SHIM_H

#include <stdbool.h>
#include <stddef.h>

enum shim_kind {
    SHIM_ALLOCATION, /* malloc and its family, C++'s new; by the program and by the libraries that it uses */
    SHIM_OPEN,
    SHIM_READ,
    SHIM_WRITE,
    SHIM_CLOSE,
    SHIM_STAT, /* stat, fstat and lstat */
    SHIM_OPENDIR,
    SHIM_READDIR,
    SHIM_MKSTEMP,
    SHIM_FSYNC,
    SHIM_RENAME,
    SHIM_READLINK,
    SHIM_DUP,
    SHIM_FWRITE, /* and fflush, to standard output */
    SHIM_THREAD, /* threads, their mutexes and conditions, signal masks */
    SHIM_KIND_COUNT
};

enum shim_mode {
    SHIM_FAILS,       /* with an error that does not go away */
    SHIM_INTERRUPTED, /* read and write: EINTR */
    SHIM_SHORT,       /* read and write: one byte alone */
    SHIM_MODE_COUNT
};

const char *shim_kind_name(enum shim_kind kind);
const char *shim_mode_name(enum shim_mode mode);

/* From now on call number `at` of this kind (from 1; 0: none) fails, and those after it too if `on`. */
void shim_arm(enum shim_kind kind, enum shim_mode mode, size_t at, bool on);
void shim_disarm(void);
/* Standard error is a terminal, or so it seems: the progress line is drawn. */
void shim_pretend_terminal(void);
/* Calls of a kind since shim_arm. */
size_t shim_count(enum shim_kind kind);
/* Blocks that were allocated since shim_arm and are not freed. 0 where a sanitizer looks for leaks itself. */
long shim_live(void);

#endif
