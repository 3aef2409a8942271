/* SPDX-License-Identifier: Apache-2.0
 *
 * libcurl's allocations (curl_global_init_mem), wiped when they end.
 */
#include "aws/http_memory.h"

#include "aws/secret.h"

#include <curl/curl.h>
#include <malloc.h>
#include <stdatomic.h>
#include <stdlib.h>

/* libcurl calls without saying for whom, also from the threads that look for names. Only ever counts up. */
static atomic_uint libcurl_wants;

static void *counted(void *at)
{
    if (at == NULL)
        libcurl_wants++;
    return at;
}

static void *wiped_malloc(size_t size)
{
    return counted(malloc(size));
}

static void *wiped_calloc(size_t count, size_t size)
{
    return counted(calloc(count, size));
}

static void wiped_free(void *at)
{
    secret_wipe(at, malloc_usable_size(at)); /* of NULL: 0 */
    free(at);
}

/* Not realloc: where that moves, what it leaves behind is not wiped. */
static void *wiped_realloc(void *at, size_t size)
{
    size_t old = malloc_usable_size(at);
    void *grown = counted(malloc(size));

    if (grown != NULL && at != NULL) {
        memcpy(grown, at, old < size ? old : size);
        wiped_free(at);
    }
    return grown;
}

static char *wiped_strdup(const char *text)
{
    size_t size = strlen(text) + 1;
    char *copy = counted(malloc(size));

    if (copy != NULL)
        memcpy(copy, text, size);
    return copy;
}

unsigned http_memory_failures(void)
{
    return libcurl_wants;
}

enum rc http_memory_begin(struct err *err)
{
    unsigned failures = libcurl_wants;
    CURLcode code =
        curl_global_init_mem(CURL_GLOBAL_DEFAULT, wiped_malloc, wiped_free, wiped_realloc, wiped_strdup, wiped_calloc);

    if (code == CURLE_OUT_OF_MEMORY || (code != CURLE_OK && failures != libcurl_wants))
        return err_no_memory(err);
    if (code != CURLE_OK)
        return err_set(err, RC_INTERNAL, "libcurl cannot be used: %s", curl_easy_strerror(code));
    return RC_OK;
}

void http_memory_end(void)
{
    curl_global_cleanup();
}
