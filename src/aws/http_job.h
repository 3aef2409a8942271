/* SPDX-License-Identifier: Apache-2.0
 *
 * One request on its way from http_start to its done(): waiting for a place, running, ended. For http*.c alone.
 */
#ifndef ROLECALL_AWS_HTTP_JOB_H
#define ROLECALL_AWS_HTTP_JOB_H

#include "aws/http_easy.h"

struct http_jobs;
struct http_job {
    struct http_job *next, *previous;
    struct http_jobs *in; /* the list that it is in */
    CURL *easy;           /* NULL once it has ended */
    char *authority;      /* owned: "iam.amazonaws.com:443"; NULL: a URL without one */
    const char *refused;  /* why it must not be sent; static; NULL: it may */
    struct http_outfit outfit;
    struct http_intake intake;
    http_done *done;
    void *self;
    int64_t started_ms;       /* when it was handed to libcurl */
    unsigned memory_failures; /* http_memory_failures then */
    struct buf reason;
    struct http_answer answer;
};
struct http_jobs {
    struct http_job *first, *last;
    size_t count;
};
void http_jobs_append(struct http_jobs *jobs, struct http_job *job);
void http_job_leave(struct http_job *job); /* its list, if it is in one */

enum rc http_job_new(const struct world *world, const struct http_request *request, http_done *done, void *self,
                     struct http_job **out, struct err *err) MUST_USE;
/* Wipes and frees all but the handle, which must be gone already; NULL is fine. */
void http_job_free(struct http_job *job);

/* Fills its answer from what libcurl says of its end, while the handle is still there. */
void http_job_answer(struct http_job *job, CURLcode code, int64_t now_ms);
/* Its answer where it did not get as far, or was broken off: `timed_out` by the read timeout. */
void http_job_refuse(struct http_job *job, int64_t now_ms);
void http_job_silent(struct http_job *job, int64_t read_timeout_ms, int64_t now_ms);
void http_job_end(struct http_job *job, enum http_outcome outcome, int64_t now_ms);

#endif
