/* SPDX-License-Identifier: Apache-2.0
 *
 * Documents of a cache that borrows, which are promised first and read later, by several threads.
 *
 * One thread promises. Any number, that one among them, read what was promised at the same time, each into a cache of
 * its own, whose memory the documents live in. Nobody looks into a promised document, and nobody calls
 * policy_cache_parse for the cache, before all are read. Which thread reads a document changes nothing in it, nor in its
 * serial.
 */
#ifndef ROLECALL_POLICY_DOCUMENT_PROMISE_H
#define ROLECALL_POLICY_DOCUMENT_PROMISE_H

#include "policy/document.h"

/* As policy_cache_parse, but the document is only promised. */
enum rc policy_cache_promise(struct policy_cache *cache, enum policy_type type, struct json value,
                             const struct policy_document **out, struct err *err) MUST_USE;

/* How far one thread has gone through the promises of a cache. Starts as zero. */
struct policy_promises {
    struct kept *last;
};
/* Reads the next document that nobody has begun into the memory of `into`. *done is false when there is none now. */
enum rc policy_cache_read_promised(struct policy_cache *cache, struct policy_cache *into,
                                   struct policy_promises *promises, bool *done, struct err *err) MUST_USE;
/* Whether that would be in vain now. */
bool policy_promises_end(const struct policy_cache *cache, const struct policy_promises *promises);

#endif
