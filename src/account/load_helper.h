/* SPDX-License-Identifier: Apache-2.0
 *
 * A second thread that reads policies while the first one goes on through the dump. For src/account alone.
 */
#ifndef ROLECALL_ACCOUNT_LOAD_HELPER_H
#define ROLECALL_ACCOUNT_LOAD_HELPER_H

#include "policy/document_promise.h"

struct load_helper;

/* Starts the thread, which reads what `cache` is promised (document_promise.h) into `into`. NULL when there is no memory
 * or no thread for it. */
struct load_helper *load_helper_start(struct policy_cache *cache, struct policy_cache *into) MUST_USE;
/* Tells it that something was promised. */
void load_helper_wake(struct load_helper *helper);
/* Reads with it, into the cache itself, what is left of the promises, and ends it. */
enum rc load_helper_finish(struct load_helper *helper, struct err *err) MUST_USE;
/* Ends it, where nobody wants the documents any more. NULL is fine. */
void load_helper_drop(struct load_helper *helper);

#endif
