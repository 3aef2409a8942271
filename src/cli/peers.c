/* SPDX-License-Identifier: Apache-2.0
 *
 * Other accounts of a run, by id.
 */
#include "cli/peers.h"

#include <pthread.h>
#include <stdlib.h>

#include "account/snapshot_peek.h"
#include "base/map.h"

/* ---- Where each account is ---- */

/* One account id. */
struct whereabouts {
    const struct snapshot_entry *entry;
    bool twice;
};

/* What came of an entry. */
struct fate {
    bool said;        /* it could not be read in its own turn */
    struct err error; /* it could not be read when another account asked for it */
};

struct peer_index {
    const struct snapshot_list *list;
    pthread_mutex_t mutex; /* over what follows */
    struct fate *fates;    /* of each entry */
    struct arena *arena;
    struct map *by_id; /* id -> struct whereabouts; NULL: nobody has asked */
};

struct peer_index *peer_index_new(const struct snapshot_list *list)
{
    struct peer_index *index = calloc(1, sizeof *index);
    if (index == NULL)
        return NULL;
    index->list = list;
    index->arena = arena_new(0);
    index->fates = calloc(list->count + 1, sizeof *index->fates);
    if (index->arena == NULL || index->fates == NULL || pthread_mutex_init(&index->mutex, NULL) != 0) {
        arena_free(index->arena);
        free(index->fates);
        free(index);
        return NULL;
    }
    return index;
}

void peer_index_free(struct peer_index *index)
{
    if (index == NULL)
        return;
    pthread_mutex_destroy(&index->mutex);
    for (size_t i = 0; i < index->list->count; i++)
        err_clear(&index->fates[i].error);
    free(index->fates);
    arena_free(index->arena);
    free(index);
}

/* Takes the error over. */
static void note_error(struct peer_index *index, const struct snapshot_entry *entry, struct err *err)
{
    struct fate *fate = &index->fates[entry - index->list->entries];
    if (fate->error.code == RC_OK)
        fate->error = *err;
    else
        err_clear(err);
    *err = ERR_NONE;
}

void peer_index_said(struct peer_index *index, size_t at)
{
    pthread_mutex_lock(&index->mutex);
    index->fates[at].said = true;
    pthread_mutex_unlock(&index->mutex);
}

bool peer_index_unsaid(struct peer_index *index, size_t at, struct err *err)
{
    pthread_mutex_lock(&index->mutex);
    struct fate *fate = &index->fates[at];
    bool unsaid = !fate->said && fate->error.code != RC_OK;
    if (unsaid) {
        *err = fate->error;
        fate->error = ERR_NONE;
    }
    pthread_mutex_unlock(&index->mutex);
    return unsaid;
}

static enum rc index_add(struct peer_index *index, struct map *by_id, const struct snapshot_entry *entry)
{
    struct str id = STR_EMPTY;
    struct err err = ERR_NONE;
    enum rc rc = snapshot_peek_id(index->arena, entry, &id, &err);
    if (rc == RC_NO_MEMORY)
        err_clear(&err);
    else if (rc != RC_OK)
        note_error(index, entry, &err);
    if (rc == RC_NO_MEMORY || id.len == 0)
        return rc == RC_NO_MEMORY ? rc : RC_OK;
    struct whereabouts *there = map_get(by_id, id);
    if (there != NULL) {
        there->twice = true;
        return RC_OK;
    }
    there = ARENA_NEW(index->arena, struct whereabouts);
    if (there == NULL)
        return RC_NO_MEMORY;
    there->entry = entry;
    return map_put(by_id, id, there);
}

static enum rc index_build(struct peer_index *index)
{
    struct map *by_id = map_new(index->arena);
    enum rc rc = by_id == NULL ? RC_NO_MEMORY : RC_OK;
    for (size_t i = 0; rc == RC_OK && i < index->list->count; i++)
        rc = index_add(index, by_id, &index->list->entries[i]);
    if (rc == RC_OK)
        index->by_id = by_id;
    return rc;
}

/* *out is NULL when the account is not there. */
static enum rc index_find(struct peer_index *index, struct str id, const struct whereabouts **out)
{
    pthread_mutex_lock(&index->mutex);
    enum rc rc = index->by_id == NULL ? index_build(index) : RC_OK;
    if (rc == RC_OK)
        *out = map_get(index->by_id, id);
    pthread_mutex_unlock(&index->mutex);
    return rc;
}

/* ---- Those that were read ---- */

struct kept {
    struct account *account; /* NULL: free, or it could not be read */
    const struct snapshot_entry *entry;
    size_t holders;
    size_t used; /* when: the least is let go first */
};

struct peers {
    struct peer_index *index;
    struct snapshot_reader *reader;
    struct graph_peers face;
    struct kept kept[GRAPH_OTHERS_MAX];
    size_t uses;
};

static struct kept *kept_of(struct peers *peers, const struct snapshot_entry *entry)
{
    for (size_t i = 0; i < GRAPH_OTHERS_MAX; i++) {
        if (peers->kept[i].entry == entry)
            return &peers->kept[i];
    }
    return NULL;
}

/* Lets go of the one that nobody has asked for the longest time. NULL: all are held. */
static struct kept *make_room(struct peers *peers)
{
    struct kept *oldest = NULL;
    for (size_t i = 0; i < GRAPH_OTHERS_MAX; i++) {
        struct kept *kept = &peers->kept[i];
        if (kept->holders == 0 && (oldest == NULL || kept->used < oldest->used))
            oldest = kept;
    }
    if (oldest != NULL) {
        account_free(oldest->account);
        *oldest = (struct kept){0};
    }
    return oldest;
}

/* An account that cannot be read is kept as such. */
static enum rc read_peer(struct peers *peers, struct kept *kept, const struct snapshot_entry *entry, struct str id)
{
    struct err err = ERR_NONE;
    enum rc rc = snapshot_read(peers->reader, entry, &kept->account, &err);
    if (rc == RC_NO_MEMORY) {
        err_clear(&err);
        return rc;
    }
    if (rc != RC_OK) {
        pthread_mutex_lock(&peers->index->mutex);
        note_error(peers->index, entry, &err);
        pthread_mutex_unlock(&peers->index->mutex);
    }
    if (rc == RC_OK && !str_equal(kept->account->id, id)) {
        account_free(kept->account);
        kept->account = NULL;
    }
    kept->entry = entry;
    return RC_OK;
}

static enum rc find(void *self, struct str id, enum peer_state *state, const struct account **out)
{
    struct peers *peers = self;
    const struct whereabouts *there = NULL;
    enum rc rc = index_find(peers->index, id, &there);
    if (rc != RC_OK)
        return rc;
    *state = there == NULL ? PEER_ABSENT : there->twice ? PEER_AMBIGUOUS : PEER_FOUND;
    if (*state != PEER_FOUND || out == NULL)
        return RC_OK;
    struct kept *kept = kept_of(peers, there->entry);
    if (kept == NULL) {
        kept = make_room(peers);
        if (kept == NULL)
            return RC_INTERNAL;
        rc = read_peer(peers, kept, there->entry, id);
        if (rc != RC_OK)
            return rc;
    }
    kept->used = ++peers->uses;
    if (kept->account == NULL) {
        *state = PEER_UNREADABLE;
        return RC_OK;
    }
    kept->holders++;
    *out = kept->account;
    return RC_OK;
}

static void release(void *self, const struct account *account)
{
    struct peers *peers = self;
    for (size_t i = 0; i < GRAPH_OTHERS_MAX; i++) {
        if (peers->kept[i].account == account && peers->kept[i].holders > 0)
            peers->kept[i].holders--;
    }
}

struct peers *peers_new(struct peer_index *index, struct snapshot_reader *reader)
{
    struct peers *peers = calloc(1, sizeof *peers);
    if (peers == NULL)
        return NULL;
    peers->index = index;
    peers->reader = reader;
    peers->face = (struct graph_peers){.self = peers, .find = find, .release = release};
    return peers;
}

void peers_free(struct peers *peers)
{
    if (peers == NULL)
        return;
    for (size_t i = 0; i < GRAPH_OTHERS_MAX; i++)
        account_free(peers->kept[i].account);
    free(peers);
}

const struct graph_peers *peers_of_graph(const struct peers *peers)
{
    return peers->index->list->count > 1 ? &peers->face : NULL;
}
