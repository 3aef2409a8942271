/* SPDX-License-Identifier: Apache-2.0
 *
 * Requests in lists, and what is said of their ends.
 */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>

#include <cmocka.h>

#include "aws/http_job.h"

static void never_done(void *self, const struct http_answer *answer)
{
    (void)self, (void)answer;
    fail();
}

static struct http_job *job_of(const char *url)
{
    static struct world world;
    struct http_request request = {.method = STR("GET"), .url = str_of(url), .body_ceiling = 100};
    struct http_job *job = NULL;
    struct err err = ERR_NONE;

    world = world_real();
    assert_int_equal(http_job_new(&world, &request, never_done, NULL, &job, &err), RC_OK);
    return job;
}

static void stands_in_one_list(void **state)
{
    (void)state;
    struct http_jobs first = {0}, second = {0};
    struct http_job *jobs[3];

    for (size_t i = 0; i < 3; i++) {
        jobs[i] = job_of("https://a.test/");
        assert_null(jobs[i]->in);
        http_jobs_append(&first, jobs[i]);
    }
    assert_int_equal(first.count, 3);
    http_job_leave(jobs[1]); /* from the middle */
    assert_ptr_equal(jobs[0]->next, jobs[2]);
    assert_ptr_equal(jobs[2]->previous, jobs[0]);
    http_job_leave(jobs[1]); /* of none: nothing */
    http_jobs_append(&second, jobs[1]);
    http_job_leave(jobs[0]); /* from the front */
    assert_ptr_equal(first.first, jobs[2]);
    assert_null(jobs[2]->previous);
    http_job_free(jobs[2]); /* leaves by itself */
    assert_null(first.first);
    assert_null(first.last);
    assert_int_equal(first.count, 0);
    assert_ptr_equal(second.last, jobs[1]);
    http_job_free(jobs[1]);
    http_job_free(jobs[0]);
    http_job_free(NULL);
}

static void says_why(void **state)
{
    (void)state;
    static const struct {
        const char *url;
        const char *error; /* libcurl's */
        CURLcode code;
        enum http_outcome outcome;
        const char *reason;
    } cases[] = {
        {"https://iam.amazonaws.com/", "Connection reset by peer", CURLE_RECV_ERROR, HTTP_NO_ANSWER,
         "iam.amazonaws.com: Connection reset by peer"},
        {"https://iam.amazonaws.com:8443/", "", CURLE_RECV_ERROR, HTTP_NO_ANSWER,
         "iam.amazonaws.com:8443: Failure when receiving data from the peer"},
        {"https://[::1]/", "x", CURLE_RECV_ERROR, HTTP_NO_ANSWER, "[::1]: x"},
        /* a certificate's name is a stranger's words */
        {"https://a.test/", "subject \x1b[31m\r\nred\xc3\xa9", CURLE_PEER_FAILED_VERIFICATION, HTTP_REFUSED,
         "a.test: subject ?[31m??red??"},
    };

    for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
        struct http_job *job = job_of(cases[i].url);

        job->easy = curl_easy_init();
        assert_non_null(job->easy);
        assert_null(job->refused);
        job->started_ms = 1000;
        (void)snprintf(job->outfit.error, sizeof job->outfit.error, "%s", cases[i].error);
        http_job_answer(job, cases[i].code, 1234);
        assert_int_equal(job->answer.outcome, cases[i].outcome);
        assert_int_equal(job->answer.elapsed_ms, 234);
        assert_true(str_equal(job->answer.reason, str_of(cases[i].reason)));
        curl_easy_cleanup(job->easy);
        http_job_free(job);
    }
}

static void says_what_was_not_sent(void **state)
{
    (void)state;
    static const struct {
        const char *url, *reason;
    } cases[] = {
        {"http://a.test/", "a.test: http would send everything in the clear; https is needed"},
        {"http://a.test:81/", "a.test:81: http would send everything in the clear; https is needed"},
        {"https://user:password@a.test/", "no usable URL: Credentials was passed in the URL when prohibited"},
    };

    for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
        struct http_job *job = job_of(cases[i].url);

        assert_non_null(job->refused);
        http_job_refuse(job, 5000);
        assert_int_equal(job->answer.outcome, HTTP_REFUSED);
        assert_int_equal(job->answer.elapsed_ms, 0);
        assert_false(job->answer.accepted);
        if (!str_equal(job->answer.reason, str_of(cases[i].reason)))
            fail_msg("%s", job->reason.at);
        http_job_free(job);
    }
}

static void says_how_long_it_was_silent(void **state)
{
    (void)state;
    struct http_job *job = job_of("https://a.test/");

    job->started_ms = 1;
    http_job_silent(job, 60000, 61001);
    assert_int_equal(job->answer.outcome, HTTP_NO_ANSWER);
    assert_true(job->answer.timed_out);
    assert_int_equal(job->answer.elapsed_ms, 61000);
    assert_true(str_equal(job->answer.reason, STR("a.test: nothing came for 60.0 s")));
    http_job_free(job);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(stands_in_one_list),
        cmocka_unit_test(says_why),
        cmocka_unit_test(says_what_was_not_sent),
        cmocka_unit_test(says_how_long_it_was_silent),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
