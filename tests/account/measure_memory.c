/* SPDX-License-Identifier: Apache-2.0
 *
 * Reads the snapshots that it is given, one after the other as `check` does, and says what that took:
 *     measure_memory [--most TIMES] SNAPSHOT...
 * prints the accounts, the bytes of the largest dump, the most memory that was resident at any time, and how many
 * times that dump it is. Beyond TIMES the exit status is 1.
 */
#include "account/snapshot.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <time.h>

/* The high-water mark of this program's memory in KiB. (getrusage's would be that of whoever started it, when it was
 * larger.) 0: the system does not say. */
static unsigned long peak_kib(void)
{
    char line[256];
    unsigned long kib = 0;
    FILE *status = fopen("/proc/self/status", "re");

    while (status != NULL && kib == 0 && fgets(line, sizeof line, status) != NULL)
        (void)sscanf(line, "VmHWM: %lu", &kib);
    if (status != NULL)
        (void)fclose(status);
    return kib;
}

struct totals {
    size_t accounts, roles, users, policies;
    size_t largest;
};

static enum rc read_one(struct snapshot_reader *reader, const struct snapshot_entry *entry, struct totals *totals,
                        struct err *err)
{
    struct account *account = NULL;
    struct stat status;
    size_t size = 0;
    enum rc rc = snapshot_read(reader, entry, &account, err);

    if (rc != RC_OK)
        return rc;
    for (size_t i = 0; i < entry->page_count; i++)
        size += stat(entry->pages[i].at, &status) == 0 ? (size_t)status.st_size : 0;
    if (size > totals->largest)
        totals->largest = size;
    totals->accounts++;
    totals->roles += account->role_count;
    totals->users += account->user_count;
    totals->policies += account->policy_count;
    account_free(account);
    return RC_OK;
}

int main(int argc, char **argv)
{
    struct snapshot_list list = {0};
    struct arena *arena = arena_new(0);
    struct snapshot_reader *reader = snapshot_reader_new();
    struct totals totals = {0};
    struct timespec begin, end;
    struct err err = ERR_NONE;
    double most = 0;
    int first = 1;
    struct str *paths = arena == NULL ? NULL : ARENA_ARRAY(arena, (size_t)argc, struct str);
    enum rc rc = paths == NULL || reader == NULL ? RC_NO_MEMORY : RC_OK;

    if (argc > 2 && strcmp(argv[1], "--most") == 0) {
        most = strtod(argv[2], NULL);
        first = 3;
    }
    (void)clock_gettime(CLOCK_MONOTONIC, &begin);
    for (int i = first; rc == RC_OK && i < argc; i++)
        paths[i - first] = str_of(argv[i]);
    if (rc == RC_OK && first < argc)
        rc = snapshot_find(arena, paths, (size_t)(argc - first), &list, &err);
    for (size_t i = 0; rc == RC_OK && i < list.count; i++)
        rc = read_one(reader, &list.entries[i], &totals, &err);
    (void)clock_gettime(CLOCK_MONOTONIC, &end);
    if (rc != RC_OK)
        (void)fprintf(stderr, "%s\n", err.text == NULL ? "failed" : err.text);
    snapshot_reader_free(reader);
    arena_free(arena);
    err_clear(&err);
    if (rc != RC_OK || totals.largest == 0)
        return 2;

    double seconds = (double)(end.tv_sec - begin.tv_sec) + (double)(end.tv_nsec - begin.tv_nsec) / 1e9;
    double peak = (double)peak_kib() * 1024;
    double times = peak / (double)totals.largest;
    (void)printf(
        "%zu accounts, %zu roles, %zu users, %zu managed policies; largest dump %.1f MB; peak %.1f MB, %.2f times"
        " that; %.3f s\n",
        totals.accounts, totals.roles, totals.users, totals.policies, (double)totals.largest / 1e6, peak / 1e6, times,
        seconds);
    return most > 0 && times > most;
}
