/* SPDX-License-Identifier: Apache-2.0
 *
 * The numbers of aws-live.md 5.1, a line each.
 */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>

#include <cmocka.h>

#include "aws/retry.h"

#define COUNT(array) (sizeof(array) / sizeof *(array))

static void classifies(void **state)
{
    (void)state;
    static const struct {
        enum service_id service;
        long status;
        const char *code;
        enum retry_class class;
    } cases[] = {
        /* no answer, and the four states */
        {SERVICE_IAM, 0, "", RETRY_TRANSIENT},
        {SERVICE_IAM, 500, "", RETRY_TRANSIENT},
        {SERVICE_IAM, 500, "ServiceFailure", RETRY_TRANSIENT},
        {SERVICE_ORGANIZATIONS, 500, "ServiceException", RETRY_TRANSIENT},
        {SERVICE_IAM, 502, "", RETRY_TRANSIENT},
        {SERVICE_IAM, 503, "ServiceUnavailable", RETRY_TRANSIENT},
        {SERVICE_IAM, 504, "", RETRY_TRANSIENT},
        {SERVICE_IAM, 501, "", RETRY_NOT},
        {SERVICE_IAM, 505, "", RETRY_NOT},
        /* transient codes */
        {SERVICE_IAM, 400, "RequestTimeout", RETRY_TRANSIENT},
        {SERVICE_IAM, 400, "RequestTimeoutException", RETRY_TRANSIENT},
        {SERVICE_STS, 400, "IDPCommunicationError", RETRY_TRANSIENT},
        {SERVICE_IAM, 400, "IDPCommunicationError", RETRY_NOT},
        {SERVICE_STS, 400, "InvalidIdentityToken", RETRY_NOT},
        {SERVICE_STS, 403, "IDPRejectedClaim", RETRY_NOT},
        /* throttling codes, whatever the status */
        {SERVICE_IAM, 400, "Throttling", RETRY_THROTTLING},
        {SERVICE_IAM, 400, "ThrottlingException", RETRY_THROTTLING},
        {SERVICE_IAM, 400, "ThrottledException", RETRY_THROTTLING},
        {SERVICE_IAM, 400, "RequestThrottled", RETRY_THROTTLING},
        {SERVICE_IAM, 400, "RequestThrottledException", RETRY_THROTTLING},
        {SERVICE_ORGANIZATIONS, 400, "TooManyRequestsException", RETRY_THROTTLING},
        {SERVICE_ACCOUNT, 429, "TooManyRequestsException", RETRY_THROTTLING},
        {SERVICE_IAM, 503, "RequestLimitExceeded", RETRY_THROTTLING},
        {SERVICE_IAM, 400, "BandwidthLimitExceeded", RETRY_THROTTLING},
        {SERVICE_IAM, 400, "ProvisionedThroughputExceededException", RETRY_THROTTLING},
        {SERVICE_IAM, 400, "TransactionInProgressException", RETRY_THROTTLING},
        {SERVICE_IAM, 400, "LimitExceededException", RETRY_THROTTLING},
        {SERVICE_IAM, 503, "SlowDown", RETRY_THROTTLING},
        {SERVICE_IAM, 400, "PriorRequestNotComplete", RETRY_THROTTLING},
        {SERVICE_IAM, 400, "EC2ThrottledException", RETRY_THROTTLING},
        {SERVICE_SSO, 429, "", RETRY_THROTTLING},
        {SERVICE_SSO, 429, "Elsewhere", RETRY_NOT},
        /* all else */
        {SERVICE_IAM, 409, "LimitExceeded", RETRY_NOT}, /* 4.4: a quota */
        {SERVICE_IAM, 403, "AccessDenied", RETRY_NOT},
        {SERVICE_IAM, 404, "NoSuchEntity", RETRY_NOT},
        {SERVICE_IAM, 400, "throttling", RETRY_NOT},
        {SERVICE_IAM, 400, "", RETRY_NOT},
        {SERVICE_IAM, 200, "", RETRY_NOT},
        {SERVICE_IAM, 302, "", RETRY_NOT},
    };

    for (size_t i = 0; i < COUNT(cases); i++) {
        enum retry_class got = retry_classify(cases[i].service, cases[i].status, str_of(cases[i].code));

        if (got != cases[i].class)
            fail_msg("%ld %s: %d", cases[i].status, cases[i].code, (int)got);
    }
}

static void keeps_the_quota(void **state)
{
    (void)state;
    struct retry_quota quota = RETRY_QUOTA_FULL;
    size_t retries = 0;

    assert_int_equal(retry_quota_take(&quota, RETRY_NOT), 0);
    assert_int_equal(quota.left, 500);
    assert_int_equal(retry_quota_take(&quota, RETRY_TRANSIENT), 14);
    assert_int_equal(quota.left, 486);
    assert_int_equal(retry_quota_take(&quota, RETRY_THROTTLING), 5);
    assert_int_equal(quota.left, 481);
    retry_quota_give(&quota, 5);
    assert_int_equal(quota.left, 486);
    retry_quota_give(&quota, 0); /* no retry: 1 */
    assert_int_equal(quota.left, 487);
    retry_quota_give(&quota, 14);
    assert_int_equal(quota.left, 500); /* never more */
    retry_quota_give(&quota, 0);
    assert_int_equal(quota.left, 500);

    /* 500 = 35 * 14 + 10: 35 transient retries, then two of throttling, then none */
    while (retry_quota_take(&quota, RETRY_TRANSIENT) != 0)
        retries++;
    assert_int_equal(retries, 35);
    assert_int_equal(quota.left, 10);
    assert_int_equal(retry_quota_take(&quota, RETRY_THROTTLING), 5);
    assert_int_equal(retry_quota_take(&quota, RETRY_THROTTLING), 5);
    assert_int_equal(retry_quota_take(&quota, RETRY_THROTTLING), 0);
    assert_int_equal(quota.left, 0);
}

static void delays(void **state)
{
    (void)state;
    static const struct {
        enum retry_class class;
        unsigned index;
        double chance;
        int64_t after_ms, wanted;
    } cases[] = {
        /* t = chance * min(base * 2^i, 20 s) */
        {RETRY_TRANSIENT, 0, 0.0, -1, 0},
        {RETRY_TRANSIENT, 0, 0.5, -1, 25},
        {RETRY_TRANSIENT, 1, 0.5, -1, 50},
        {RETRY_TRANSIENT, 2, 0.5, -1, 100},
        {RETRY_TRANSIENT, 8, 0.5, -1, 6400},
        {RETRY_TRANSIENT, 9, 0.5, -1, 10000},
        {RETRY_TRANSIENT, 4000000000u, 0.5, -1, 10000},
        {RETRY_THROTTLING, 0, 0.5, -1, 500},
        {RETRY_THROTTLING, 1, 0.5, -1, 1000},
        {RETRY_THROTTLING, 4, 0.5, -1, 8000},
        {RETRY_THROTTLING, 5, 0.5, -1, 10000},
        {RETRY_THROTTLING, 0, 0.999999, -1, 999},
        {RETRY_NOT, 3, 0.5, -1, 0},
        /* the server's wish, within [t, t + 5 s] */
        {RETRY_THROTTLING, 0, 0.5, 0, 500},
        {RETRY_THROTTLING, 0, 0.5, 499, 500},
        {RETRY_THROTTLING, 0, 0.5, 500, 500},
        {RETRY_THROTTLING, 0, 0.5, 3000, 3000},
        {RETRY_THROTTLING, 0, 0.5, 5500, 5500},
        {RETRY_THROTTLING, 0, 0.5, 5501, 5500},
        {RETRY_TRANSIENT, 0, 0.0, INT64_MAX, 5000},
    };

    for (size_t i = 0; i < COUNT(cases); i++)
        assert_int_equal(retry_delay_ms(cases[i].class, cases[i].index, cases[i].chance, cases[i].after_ms),
                         cases[i].wanted);
}

static void reads_the_servers_wish(void **state)
{
    (void)state;
    static const struct {
        const char *amazon, *other;
        int64_t wanted;
    } cases[] = {
        {"", "", -1},
        {"1500", "", 1500},
        {"0", "", 0},
        {"1500", "9", 1500},
        {"soon", "9", 9000},
        {"soon", "", -1},
        {"1.5", "", -1},
        {"-1", "", -1},
        {"+1", "", -1},
        {" 1", "", -1},
        {"", "2", 2000},
        {"", "Wed, 21 Oct 2026 07:28:00 GMT", -1},
        {"99999999999999999999999", "", INT64_MAX},
        {"", "9223372036854775807", INT64_MAX},
    };

    for (size_t i = 0; i < COUNT(cases); i++)
        assert_int_equal(retry_after_ms(str_of(cases[i].amazon), str_of(cases[i].other)), cases[i].wanted);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(classifies),
        cmocka_unit_test(keeps_the_quota),
        cmocka_unit_test(delays),
        cmocka_unit_test(reads_the_servers_wish),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
