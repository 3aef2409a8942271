/* SPDX-License-Identifier: Apache-2.0
 *
 * Answers as they come in.
 */
#include "aws/http_answer.h"

#include <stdlib.h>

#define FIRST_CAPACITY ((size_t)16 << 10) /* what libcurl hands over at most: a short answer never moves */

enum rc http_bytes_add(struct http_bytes *bytes, struct str more)
{
    size_t len;

    if (__builtin_add_overflow(bytes->len, more.len, &len) || len > bytes->ceiling)
        return RC_LIMIT;
    if (len > bytes->capacity) {
        size_t capacity = bytes->capacity == 0 ? FIRST_CAPACITY : bytes->capacity * 2;
        char *grown;

        if (capacity > bytes->ceiling)
            capacity = bytes->ceiling;
        if (capacity < len)
            capacity = len;
        grown = malloc(capacity);
        if (grown == NULL)
            return RC_NO_MEMORY;
        if (bytes->len > 0) {
            memcpy(grown, bytes->at, bytes->len);
            secret_wipe(bytes->at, bytes->len);
        }
        free(bytes->at);
        bytes->at = grown;
        bytes->capacity = capacity;
    }
    if (more.len > 0)
        memcpy(bytes->at + bytes->len, more.at, more.len);
    bytes->len = len;
    return RC_OK;
}

void http_bytes_clear(struct http_bytes *bytes)
{
    if (bytes->at != NULL)
        secret_wipe(bytes->at, bytes->len);
    free(bytes->at);
    *bytes = (struct http_bytes){.ceiling = bytes->ceiling};
}

void http_intake_clear(struct http_intake *intake)
{
    http_bytes_clear(&intake->head);
    http_bytes_clear(&intake->body);
    free(intake->headers);
    intake->headers = NULL;
    intake->header_count = 0;
}

static void intake_moved(struct http_intake *intake)
{
    intake->moved_ms = intake->world->monotonic_ms(intake->world->self);
}

size_t http_intake_head(char *at, size_t size, size_t count, void *self)
{
    struct http_intake *intake = self;
    struct str line = {at, size * count};
    size_t from = intake->head.len, name_len;

    intake_moved(intake);
    intake->head_seen += line.len;
    if (intake->head_seen > HTTP_HEAD_MAX) {
        intake->failed = RC_LIMIT;
        return 0;
    }
    if (intake->body_begun) /* a trailer: it says nothing about the answer */
        return line.len;
    if (str_starts_with_nocase(line, STR("HTTP/"))) { /* a block of its own: what came before was a 1xx */
        intake->head.len = 0;
        return line.len;
    }
    name_len = str_find(line, ':');
    if (name_len == line.len || name_len == 0 || str_find(line, ' ') < name_len || str_find(line, '\t') < name_len)
        return line.len; /* the empty line at the end; a folded line, which nobody may send (RFC 9112, 5.2) */
    if (line.at[line.len - 1] == '\n')
        line.len--;
    intake->failed = http_bytes_add(&intake->head, line);
    if (intake->failed == RC_OK)
        intake->failed = http_bytes_add(&intake->head, STR("\n"));
    if (intake->failed != RC_OK)
        return 0;
    for (char *c = intake->head.at + from; c < intake->head.at + from + name_len; c++)
        if (*c >= 'A' && *c <= 'Z')
            *c = (char)(*c - 'A' + 'a');
    return size * count;
}

size_t http_intake_body(char *at, size_t size, size_t count, void *self)
{
    struct http_intake *intake = self;

    intake_moved(intake);
    intake->body_begun = true;
    intake->failed = http_bytes_add(&intake->body, (struct str){at, size * count});
    return intake->failed == RC_OK ? size * count : 0;
}

int http_intake_connected(void *self, char *remote, char *local, int remote_port, int local_port)
{
    struct http_intake *intake = self;

    (void)remote, (void)local, (void)remote_port, (void)local_port;
    intake->connected = true;
    intake_moved(intake);
    return CURL_PREREQFUNC_OK;
}

enum rc http_intake_headers(struct http_intake *intake)
{
    struct str lines = {intake->head.at, intake->head.len};
    size_t count = 0;

    for (size_t i = 0; i < lines.len; i++)
        count += lines.at[i] == '\n';
    if (count == 0)
        return RC_OK;
    intake->headers = calloc(count, sizeof *intake->headers);
    if (intake->headers == NULL)
        return RC_NO_MEMORY;
    while (intake->header_count < count) {
        struct str value = str_cut(&lines, '\n');
        struct str name = str_cut(&value, ':');

        intake->headers[intake->header_count++] = (struct http_header){name, str_trim(value)};
    }
    return RC_OK;
}

struct str http_answer_header(const struct http_answer *answer, struct str name)
{
    for (size_t i = 0; i < answer->header_count; i++)
        if (str_equal(answer->headers[i].name, name))
            return answer->headers[i].value;
    return STR_EMPTY;
}

int64_t http_answer_date(struct str value)
{
    char text[64]; /* an HTTP date has 29 characters (RFC 9110, 5.6.7) */
    time_t moment;

    if (value.len == 0 || value.len >= sizeof text)
        return 0;
    memcpy(text, value.at, value.len);
    text[value.len] = '\0';
    moment = curl_getdate(text, NULL);
    return moment > 0 ? (int64_t)moment : 0;
}

static bool proxy_refuses(long connect_status)
{
    return connect_status >= 400 && connect_status < 500 && connect_status != 408 && connect_status != 429;
}

enum http_outcome http_outcome_of(CURLcode code, enum rc intake_failed, long connect_status)
{
    if (intake_failed == RC_NO_MEMORY)
        return HTTP_NO_MEMORY;
    if (intake_failed != RC_OK) /* over a ceiling */
        return HTTP_REFUSED;
    /* CURLE_UNSUPPORTED_PROTOCOL is what it says of an answer that is no HTTP: the scheme was checked. */
    switch ((int)code) {
    case CURLE_OK: return HTTP_ANSWERED;
    case CURLE_OUT_OF_MEMORY: return HTTP_NO_MEMORY;
    case CURLE_URL_MALFORMAT:
    case CURLE_PEER_FAILED_VERIFICATION:
    case CURLE_SSL_CERTPROBLEM:
    case CURLE_SSL_CIPHER:
    case CURLE_SSL_CACERT_BADFILE:
    case CURLE_SSL_ISSUER_ERROR:
    case CURLE_SSL_CRL_BADFILE:
    case CURLE_SSL_INVALIDCERTSTATUS:
    case CURLE_SSL_ENGINE_NOTFOUND:
    case CURLE_SSL_ENGINE_SETFAILED:
    case CURLE_LOGIN_DENIED: return HTTP_REFUSED;
    default: return proxy_refuses(connect_status) ? HTTP_REFUSED : HTTP_NO_ANSWER;
    }
}
