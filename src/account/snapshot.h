/* SPDX-License-Identifier: Apache-2.0
 *
 * Finding and reading snapshots (snapshot.md): bytes in, accounts out.
 *
 * Finding looks at names and, for stray .json files, at their top level; nothing is kept in memory but
 * paths. Reading makes one account at a time, so that a run over thousands needs the memory of the largest.
 */
#ifndef ROLECALL_ACCOUNT_SNAPSHOT_H
#define ROLECALL_ACCOUNT_SNAPSHOT_H

#include "account/model.h"

/* One account to be read: a folder with its files, or a single file. */
struct snapshot_entry {
    struct str path;         /* folder or file, as the user gave it or as found below it; "-" is standard input */
    const struct str *pages; /* the dump's files, in the order in which they are joined */
    size_t page_count;
    struct str folder; /* where the other files stand; empty for a single file */
    int error;         /* errno, where the folder could not be read */
    struct str live;   /* of a live account, whose files are nobody's but ours: how it is called; then places in files mean
                          nothing. Empty: a snapshot of the user's */
    struct str reason; /* why there is nothing to be read; empty: there is, or see `error` */
};
/* What the account is called in reports and messages: as the user gave it, or its live name. */
static inline struct str snapshot_entry_name(const struct snapshot_entry *entry)
{
    return entry->live.len > 0 ? entry->live : entry->path;
}
struct snapshot_list {
    const struct snapshot_entry *entries; /* sorted by path, bytewise */
    size_t count;
};

/* Finds the accounts below the given paths, in `arena`. Symbolic links are followed, loops are not: a folder is entered
 * once. Names below a given path that begin with a dot are passed over. Files and folders that cannot be read, and given
 * folders without any account, are kept as entries, so that reading them gives the error in its place and the others are
 * read all the same. */
enum rc snapshot_find(struct arena *arena, const struct str *paths, size_t count, struct snapshot_list *out,
                      struct err *err) MUST_USE;

struct snapshot_reader; /* what is shared by the accounts of one thread: JSON parser, policy cache */
struct snapshot_reader *snapshot_reader_new(void) MUST_USE;
void snapshot_reader_free(struct snapshot_reader *reader);
/* Lets it use a second thread for accounts whose dumps have at least `least` bytes. What comes of them is the same. */
void snapshot_reader_use_helper(struct snapshot_reader *reader, size_t least);
/* From here on it is worth the thread. */
#define SNAPSHOT_HELPER_LEAST ((size_t)2 << 20)

/* Reads one account. On success *out is the caller's (account_free) and borrows documents from the reader (model.h). On failure err has file, line and column. */
enum rc snapshot_read(struct snapshot_reader *reader, const struct snapshot_entry *entry, struct account **out,
                      struct err *err) MUST_USE;
/* Reads one account from bytes in memory, a single dump (for tests and fuzzing). `bytes` must live as long as *out. */
enum rc snapshot_read_bytes(struct snapshot_reader *reader, struct str bytes, struct str name, struct account **out,
                            struct err *err) MUST_USE;

#endif
