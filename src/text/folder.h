/* SPDX-License-Identifier: Apache-2.0
 *
 * A folder of files that appears whole or not at all.
 *
 * It grows beside its place, as .NAME.partial, and is renamed when it is complete. Folders have mode 0700, files 0600,
 * whatever the umask. Symbolic links are never followed or replaced. Names come from the program, never from what was read.
 */
#ifndef ROLECALL_TEXT_FOLDER_H
#define ROLECALL_TEXT_FOLDER_H

#include "base/err.h"

struct folder_write;

/* Whether the program writes files of that name: a folder that holds any other is not its own, and is left alone. */
typedef bool folder_owns(struct str name);

/* Begins `path`. What a run that was killed left of it is removed first. RC_BAD_INPUT: at `path` stands something that
 * is neither an empty folder nor one whose files the program owns. On success *out is the caller's, who ends it with finish
 * or drop. */
enum rc folder_write_begin(struct str path, folder_owns *owns, struct folder_write **out, struct err *err) MUST_USE;
/* Adds a file, synced. `name` has no '/'. */
enum rc folder_write_file(struct folder_write *folder, struct str name, struct str content, struct err *err) MUST_USE;
/* Puts it in its place, in one step where the file system can, in place of an earlier one of the program's own. Frees it, too. */
enum rc folder_write_finish(struct folder_write *folder, struct err *err) MUST_USE;
void folder_write_drop(struct folder_write *folder); /* leaves no trace; NULL is fine */

/* Makes a folder unless it is there. Its parent must be. */
enum rc folder_make(struct str path, struct err *err) MUST_USE;
/* A new, empty folder that no other user can enter, in TMPDIR's place `parent` (empty: /tmp). *out is malloc's. */
enum rc folder_make_temporary(struct str parent, char **out, struct err *err) MUST_USE;
/* Removes a folder whose files, and the files of whose folders, the program owns; what else is there stays. For what is
 * temporary: nothing is said. */
void folder_remove(struct str path, folder_owns *owns);
/* Removes the leftovers (.NAME.partial) of runs that were killed below `path`. */
void folder_sweep(struct str path, folder_owns *owns);

/* One process at a time works in a folder: a file .rolecall.lock in it, which ends with the process whatever ends that. */
struct folder_lock;
enum rc folder_lock(struct str path, struct folder_lock **out, struct err *err) MUST_USE;
void folder_unlock(struct folder_lock *lock); /* NULL is fine */

#endif
