/* SPDX-License-Identifier: Apache-2.0
 *
 * Nothing that libcurl gives back keeps what stood in it.
 */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>

#include <cmocka.h>

#include <curl/curl.h>
#include <malloc.h>

#include "aws/http_memory.h"
#include "aws/secret.h"

#define SECRET "wJalrXUtnFEMI/K7MDENG+bPxRfiCYEXAMPLEKEY"

/* What free is given, looked at before it is gone (-Wl,--wrap=free). */
static size_t freed, with_secret;
void __real_free(void *at);
void __wrap_free(void *at);
void __wrap_free(void *at)
{
    size_t size = malloc_usable_size(at);

    freed += at != NULL;
    with_secret += at != NULL && memmem(at, size, SECRET, sizeof SECRET - 1) != NULL;
    __real_free(at);
}

static void wipes_what_libcurl_held(void **state)
{
    (void)state;
    struct err err = ERR_NONE;
    struct curl_slist *headers = NULL;

    assert_int_equal(http_memory_begin(&err), RC_OK);
    assert_int_equal(http_memory_begin(&err), RC_OK); /* counted */
    CURL *easy = curl_easy_init();
    assert_non_null(easy);
    freed = with_secret = 0;
    assert_int_equal(curl_easy_setopt(easy, CURLOPT_PASSWORD, SECRET), CURLE_OK);
    assert_int_equal(curl_easy_setopt(easy, CURLOPT_PASSWORD, "another"), CURLE_OK);
    assert_true(freed > 0);
    assert_int_equal(curl_easy_setopt(easy, CURLOPT_PASSWORD, SECRET), CURLE_OK);
    headers = curl_slist_append(NULL, "X-Amz-Security-Token: " SECRET);
    curl_slist_free_all(headers);
    curl_easy_reset(easy);
    curl_easy_cleanup(easy);
    http_memory_end();
    http_memory_end();
    assert_int_equal(with_secret, 0);
}

/* That the test would see one. */
static void would_be_seen(void **state)
{
    (void)state;
    char *copy = malloc(sizeof SECRET);

    assert_non_null(copy);
    memcpy(copy, SECRET, sizeof SECRET);
    with_secret = 0;
    __wrap_free(copy);
    assert_int_equal(with_secret, 1);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(wipes_what_libcurl_held),
        cmocka_unit_test(would_be_seen),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
