/* SPDX-License-Identifier: Apache-2.0
 *
 * Memory for secrets: copied once, wiped before it is given back.
 */
#include "aws/secret.h"

#include <errno.h>
#include <stdlib.h>
#include <sys/prctl.h>
#include <sys/resource.h>

enum rc secret_set(struct secret *out, struct str bytes)
{
    if (bytes.len == SIZE_MAX)
        return RC_NO_MEMORY;
    char *copy = malloc(bytes.len + 1);
    if (copy == NULL)
        return RC_NO_MEMORY;
    if (bytes.len > 0)
        memcpy(copy, bytes.at, bytes.len);
    copy[bytes.len] = '\0';
    secret_clear(out); /* only now: `bytes` may be its own */
    *out = (struct secret){copy, bytes.len};
    return RC_OK;
}

void secret_clear(struct secret *secret)
{
    if (secret->at != NULL)
        secret_wipe(secret->at, secret->len);
    free(secret->at);
    *secret = SECRET_NONE;
}

void secret_wipe(void *at, size_t len)
{
    if (len > 0)
        explicit_bzero(at, len);
}

#if defined(__SANITIZE_ADDRESS__) || defined(__SANITIZE_THREAD__)
#define IS_SANITIZED 1
#elif defined(__has_feature)
#if __has_feature(address_sanitizer) || __has_feature(thread_sanitizer) || __has_feature(memory_sanitizer)
#define IS_SANITIZED 1
#endif
#endif
#ifndef IS_SANITIZED
#define IS_SANITIZED 0
#endif

enum rc secret_guard_process(struct err *err)
{
    const struct rlimit none = {0, 0};
    if (setrlimit(RLIMIT_CORE, &none) != 0)
        return err_set(err, RC_IO, "core dumps cannot be switched off (error %d of setrlimit)", errno);
    if (!IS_SANITIZED && prctl(PR_SET_DUMPABLE, 0) != 0)
        return err_set(err, RC_IO, "other processes cannot be kept out of this one's memory (error %d of prctl)",
                       errno);
    return RC_OK;
}
