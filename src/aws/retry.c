/* SPDX-License-Identifier: Apache-2.0
 *
 * The SDKs' standard mode as of November 2026 (SDKs and Tools Reference Guide, "Retry behavior"; aws-live.md 5.1). The
 * older costs and delays that other descriptions show are not in force any more.
 */
#include "aws/retry.h"

#define QUOTA_MOST      500u
#define COST_TRANSIENT  14u
#define COST_THROTTLING 5u
#define GIVEN_BACK      1u /* of a call that succeeded at once */

#define BASE_TRANSIENT_MS  50
#define BASE_THROTTLING_MS 1000
#define DELAY_MOST_MS      20000
#define AFTER_MORE_MS      5000 /* that a server may ask for beyond our own delay */

static const struct str throttling_codes[] = {
    {"Throttling", 10},
    {"ThrottlingException", 19},
    {"ThrottledException", 18},
    {"RequestThrottled", 16},
    {"RequestThrottledException", 25},
    {"TooManyRequestsException", 24},
    {"RequestLimitExceeded", 20},
    {"BandwidthLimitExceeded", 22},
    {"ProvisionedThroughputExceededException", 38},
    {"TransactionInProgressException", 30},
    {"LimitExceededException", 22}, /* not IAM's LimitExceeded, which is a quota */
    {"SlowDown", 8},
    {"PriorRequestNotComplete", 23}, /* transient, too; the longer delay counts */
    {"EC2ThrottledException", 21},
};

static const struct str transient_codes[] = {
    {"RequestTimeout", 14},
    {"RequestTimeoutException", 23},
};

static bool is_among(struct str code, const struct str *codes, size_t count)
{
    for (size_t i = 0; i < count; i++)
        if (str_equal(code, codes[i]))
            return true;
    return false;
}

enum retry_class retry_classify(enum service_id service, long status, struct str code)
{
    if (status == 0)
        return RETRY_TRANSIENT;
    if (is_among(code, throttling_codes, sizeof throttling_codes / sizeof *throttling_codes))
        return RETRY_THROTTLING;
    if (status == 500 || status == 502 || status == 503 || status == 504)
        return RETRY_TRANSIENT;
    if (is_among(code, transient_codes, sizeof transient_codes / sizeof *transient_codes))
        return RETRY_TRANSIENT;
    if (service == SERVICE_STS && str_equal(code, STR("IDPCommunicationError")))
        return RETRY_TRANSIENT;
    if (status == 429 && code.len == 0)
        return RETRY_THROTTLING;
    return RETRY_NOT;
}

unsigned retry_quota_take(struct retry_quota *quota, enum retry_class class)
{
    unsigned cost = class == RETRY_TRANSIENT ? COST_TRANSIENT : class == RETRY_THROTTLING ? COST_THROTTLING : 0;

    if (quota->left < cost)
        return 0;
    quota->left -= cost;
    return cost;
}

void retry_quota_give(struct retry_quota *quota, unsigned taken)
{
    unsigned given = taken == 0 ? GIVEN_BACK : taken;

    quota->left = given > QUOTA_MOST - quota->left ? QUOTA_MOST : quota->left + given;
}

int64_t retry_delay_ms(enum retry_class class, unsigned index, double chance, int64_t after_ms)
{
    int64_t most = class == RETRY_THROTTLING ? BASE_THROTTLING_MS : BASE_TRANSIENT_MS;
    int64_t delay;

    if (class == RETRY_NOT)
        return 0;
    for (; index > 0 && most < DELAY_MOST_MS; index--)
        most *= 2;
    if (most > DELAY_MOST_MS)
        most = DELAY_MOST_MS;
    delay = (int64_t)((double)most * chance);
    if (after_ms < delay) /* none, too */
        return delay;
    return after_ms > delay + AFTER_MORE_MS ? delay + AFTER_MORE_MS : after_ms;
}

/* A whole number, times `factor`; -1: it is none. What is larger than any number is the largest. */
static int64_t read_whole(struct str text, int64_t factor)
{
    int64_t number = 0;
    bool over = false;

    if (text.len == 0)
        return -1;
    for (size_t i = 0; i < text.len; i++) {
        if (text.at[i] < '0' || text.at[i] > '9')
            return -1;
        over = over || __builtin_mul_overflow(number, 10, &number) ||
               __builtin_add_overflow(number, text.at[i] - '0', &number);
    }
    over = over || __builtin_mul_overflow(number, factor, &number);
    return over ? INT64_MAX : number;
}

int64_t retry_after_ms(struct str x_amz_retry_after, struct str retry_after)
{
    int64_t ms = read_whole(x_amz_retry_after, 1);

    return ms >= 0 ? ms : read_whole(retry_after, 1000);
}
