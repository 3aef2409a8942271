/* SPDX-License-Identifier: Apache-2.0
 *
 * Codes, and what follows from them.
 *
 * AWS: IAM API Reference, "Common Errors"; IAM User Guide, "Troubleshoot signed AWS API requests".
 */
#include "aws/verdict.h"

#include <stdlib.h>

enum {
    CLOCK_LEAST = 240 /* AWS accepts five minutes */
};

static bool is_one_of(struct str code, const char *const *codes, size_t count)
{
    for (size_t i = 0; i < count; i++) {
        if (str_equal(code, str_of(codes[i])))
            return true;
    }
    return false;
}
#define IS_ONE_OF(code, list) is_one_of((code), (list), sizeof(list) / sizeof *(list))

static const char *const denied[] = {"AccessDenied", "AccessDeniedException", "UnauthorizedOperation"};
static const char *const absent[] = {"NoSuchEntity", "NoSuchEntityException"};
static const char *const unavailable[] = {"OptInRequired"};
static const char *const expired[] = {"ExpiredToken", "ExpiredTokenException", "TokenRefreshRequired"};
static const char *const unknown_key[] = {"InvalidClientTokenId", "UnrecognizedClientException", "InvalidAccessKeyId"};
static const char *const signature[] = {"SignatureDoesNotMatch", "InvalidSignatureException"};
static const char *const clock_codes[] = {"RequestExpired", "RequestTimeTooSkewed", "RequestInTheFuture"};
static const char *const nonsense[] = {"IncompleteSignature", "MissingAuthenticationToken",
                                       "MissingAuthenticationTokenException"};

enum call_status verdict_status(struct str code)
{
    if (IS_ONE_OF(code, denied))
        return CALL_DENIED;
    if (IS_ONE_OF(code, absent))
        return CALL_ABSENT;
    return IS_ONE_OF(code, unavailable) ? CALL_UNAVAILABLE : CALL_FAILED;
}

bool verdict_is_expired(struct str code)
{
    return IS_ONE_OF(code, expired);
}

bool verdict_is_fatal(struct str code)
{
    return IS_ONE_OF(code, expired) || IS_ONE_OF(code, unknown_key) || IS_ONE_OF(code, signature) ||
           IS_ONE_OF(code, clock_codes) || IS_ONE_OF(code, nonsense) || str_equal(code, STR("RegionDisabledException"));
}

int64_t verdict_clock(const struct answer_error *error, int64_t now, int64_t server_time)
{
    int64_t ahead = server_time == 0 ? 0 : now - server_time;
    bool says_so =
        IS_ONE_OF(error->code, clock_codes) ||
        (IS_ONE_OF(error->code, signature) && (str_contains(error->message, STR("Signature expired")) ||
                                               str_contains(error->message, STR("Signature not yet current"))));
    bool far = llabs((long long)ahead) >= CLOCK_LEAST;
    return says_so || (IS_ONE_OF(error->code, signature) && far) ? ahead : 0;
}

static struct str clock_line(struct arena *arena, int64_t ahead)
{
    int64_t off = ahead < 0 ? -ahead : ahead;
    return arena_printf(arena, "this machine's clock is %lld min %lld s %s AWS; set the clock and run again",
                        (long long)(off / 60), (long long)(off % 60), ahead < 0 ? "behind" : "ahead of");
}

struct str verdict_line(struct arena *arena, const struct answer_error *error, const struct verdict_context *context)
{
    int64_t ahead = verdict_clock(error, context->now, context->server_time);
    struct str code = error->code;
    const char *what = "AWS refused the request";
    const char *hint = "";
    if (ahead != 0)
        return clock_line(arena, ahead);
    if (IS_ONE_OF(code, expired)) {
        what = "the AWS credentials have expired";
    } else if (IS_ONE_OF(code, unknown_key)) {
        what = "AWS does not know the key, or it is disabled";
        hint = "; of another partition? name a Region of it with --region";
    } else if (IS_ONE_OF(code, signature)) {
        what = "the secret key does not belong to the key id";
    } else if (IS_ONE_OF(code, clock_codes)) {
        what = "AWS finds the time of the request wrong: set this machine's clock";
    } else if (str_equal(code, STR("RegionDisabledException"))) {
        what = "STS is switched off in this Region";
        hint = "; name another with --region";
    } else if (context->proxy) {
        hint = "; the proxy may have taken the signature out";
    }
    return arena_printf(arena, "%s (%.*s%s%.*s); credentials from %.*s%s%.*s%s", what, (int)code.len, code.at,
                        error->message.len > 0 ? ": " : "", (int)error->message.len,
                        error->message.len > 0 ? error->message.at : "", (int)context->source.len, context->source.at,
                        context->key_id.len > 0 ? ", key " : "", (int)context->key_id.len,
                        context->key_id.len > 0 ? context->key_id.at : "", hint);
}
