/* SPDX-License-Identifier: Apache-2.0 */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdlib.h>
#include <string.h>

#include <cmocka.h>

#include "aws/verdict.h"

/* aws-live.md 4.4 */
static const struct {
    const char *code;
    enum call_status status;
    bool expired, fatal;
} codes[] = {
    {"AccessDenied", CALL_DENIED, false, false},
    {"AccessDeniedException", CALL_DENIED, false, false},
    {"UnauthorizedOperation", CALL_DENIED, false, false},
    {"NoSuchEntity", CALL_ABSENT, false, false},
    {"OptInRequired", CALL_UNAVAILABLE, false, false},
    {"LimitExceeded", CALL_FAILED, false, false},
    {"ValidationError", CALL_FAILED, false, false},
    {"SubscriptionRequiredException", CALL_FAILED, false, false},
    {"", CALL_FAILED, false, false},
    {"ExpiredToken", CALL_FAILED, true, true},
    {"ExpiredTokenException", CALL_FAILED, true, true},
    {"TokenRefreshRequired", CALL_FAILED, true, true},
    {"InvalidClientTokenId", CALL_FAILED, false, true},
    {"UnrecognizedClientException", CALL_FAILED, false, true},
    {"SignatureDoesNotMatch", CALL_FAILED, false, true},
    {"InvalidSignatureException", CALL_FAILED, false, true},
    {"RequestExpired", CALL_FAILED, false, true},
    {"RequestTimeTooSkewed", CALL_FAILED, false, true},
    {"MissingAuthenticationToken", CALL_FAILED, false, true},
    {"RegionDisabledException", CALL_FAILED, false, true},
};

static void what_codes_mean(void **state)
{
    (void)state;
    for (size_t i = 0; i < sizeof codes / sizeof *codes; i++) {
        struct str code = str_of(codes[i].code);
        assert_int_equal(verdict_status(code), codes[i].status);
        assert_int_equal(verdict_is_expired(code), codes[i].expired);
        assert_int_equal(verdict_is_fatal(code), codes[i].fatal);
    }
}

/* aws-live.md 5.5 */
static const struct {
    const char *code, *message;
    int64_t server_time; /* ours is 10000 */
    int64_t ahead;
} clocks[] = {
    {"SignatureDoesNotMatch", "Signature expired: 1 is now earlier than 2", 10100, -100},
    {"SignatureDoesNotMatch", "Signature not yet current", 9900, 100},
    {"InvalidSignatureException", "Signature expired", 10432, -432},
    {"RequestExpired", "", 10300, -300},
    {"RequestTimeTooSkewed", "", 0, 0},
    {"SignatureDoesNotMatch", "does not match", 10239, 0},
    {"SignatureDoesNotMatch", "does not match", 10240, -240},
    {"SignatureDoesNotMatch", "does not match", 9760, 240},
    {"AccessDenied", "", 20000, 0},
};

static void the_clock(void **state)
{
    (void)state;
    for (size_t i = 0; i < sizeof clocks / sizeof *clocks; i++) {
        const struct answer_error error = {str_of(clocks[i].code), str_of(clocks[i].message), STR_EMPTY};
        assert_int_equal(verdict_clock(&error, 10000, clocks[i].server_time), clocks[i].ahead);
    }
}

static void lines(void **state)
{
    (void)state;
    const struct {
        const char *code, *message;
        int64_t server_time;
        bool proxy;
        const char *line;
    } cases[] = {
        {"RequestExpired", "", 10432, false,
         "this machine's clock is 7 min 12 s behind AWS; set the clock and run again"},
        {"RequestExpired", "", 9700, false,
         "this machine's clock is 5 min 0 s ahead of AWS; set the clock and run again"},
        {"ExpiredToken", "gone", 0, false,
         "the AWS credentials have expired (ExpiredToken: gone); credentials from environment, key AKIA...WXYZ"},
        {"InvalidClientTokenId", "", 0, false,
         "AWS does not know the key, or it is disabled (InvalidClientTokenId); credentials from environment, key "
         "AKIA...WXYZ; of another partition? name a Region of it with --region"},
        {"SignatureDoesNotMatch", "m", 10010, false,
         "the secret key does not belong to the key id (SignatureDoesNotMatch: m); credentials from environment, key "
         "AKIA...WXYZ"},
        {"MissingAuthenticationToken", "", 0, true,
         "AWS refused the request (MissingAuthenticationToken); credentials from environment, key AKIA...WXYZ; the "
         "proxy "
         "may have taken the signature out"},
    };
    for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
        const struct answer_error error = {str_of(cases[i].code), str_of(cases[i].message), STR_EMPTY};
        const struct verdict_context context = {.source = STR("environment"),
                                                .key_id = STR("AKIA...WXYZ"),
                                                .now = 10000,
                                                .server_time = cases[i].server_time,
                                                .proxy = cases[i].proxy};
        struct arena *arena = arena_new(0);
        assert_string_equal(verdict_line(arena, &error, &context).at, cases[i].line);
        arena_free(arena);
    }
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(what_codes_mean),
        cmocka_unit_test(the_clock),
        cmocka_unit_test(lines),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
