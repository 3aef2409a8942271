/* SPDX-License-Identifier: Apache-2.0
 *
 * A server on 127.0.0.1 that writes down every byte that it is sent, and answers as a test says. A thread for each
 * connection.
 */
#ifndef ROLECALL_TESTS_AWS_RAW_SERVER_H
#define ROLECALL_TESTS_AWS_RAW_SERVER_H

#include <arpa/inet.h>
#include <netinet/tcp.h>
#include <pthread.h>
#include <stdbool.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/socket.h>
#include <time.h>
#include <unistd.h>

#define RAW_REQUESTS_MAX    512
#define RAW_CONNECTIONS_MAX 256

struct raw_request {
    size_t connection; /* from 0 */
    size_t number;     /* on that connection, from 0 */
    char *text;        /* owned; head and body */
};

struct raw_server;
/* Answers one request; false: the connection is closed. */
typedef bool raw_answer(struct raw_server *server, int socket, const struct raw_request *request);

struct raw_server {
    int listener;
    int port;
    char url[64];
    raw_answer *answer;
    void *self; /* the test's */
    pthread_t acceptor;
    pthread_mutex_t lock;
    struct raw_request requests[RAW_REQUESTS_MAX];
    size_t request_count;
    int sockets[RAW_CONNECTIONS_MAX]; /* -1: closed */
    pthread_t threads[RAW_CONNECTIONS_MAX];
    size_t connection_count;
    size_t open_now, open_most; /* connections side by side; one that was closed is seen to end a little later */
    size_t busy_now, busy_most; /* requests between raw_busy_begin and raw_busy_end, side by side */
};

static inline void raw_send(int socket, const char *text)
{
    size_t len = strlen(text);

    while (len > 0) {
        ssize_t sent = send(socket, text, len, MSG_NOSIGNAL);

        if (sent <= 0)
            return;
        text += sent;
        len -= (size_t)sent;
    }
}

static inline void raw_pause(long ms)
{
    struct timespec time = {ms / 1000, ms % 1000 * 1000000};

    (void)nanosleep(&time, NULL);
}

/* 200 with a body, or what `status` says ("503 Slow"); `headers` end in CRLF each. */
static inline bool raw_reply(int socket, const char *status, const char *headers, const char *body)
{
    char head[4096];

    (void)snprintf(head, sizeof head, "HTTP/1.1 %s\r\nContent-Length: %zu\r\n%s\r\n", status, strlen(body), headers);
    raw_send(socket, head);
    raw_send(socket, body);
    return true;
}

/* Around the time before an answer is sent: who asked cannot have gone on meanwhile. */
static inline void raw_busy_begin(struct raw_server *server)
{
    pthread_mutex_lock(&server->lock);
    if (++server->busy_now > server->busy_most)
        server->busy_most = server->busy_now;
    pthread_mutex_unlock(&server->lock);
}

static inline void raw_busy_end(struct raw_server *server)
{
    pthread_mutex_lock(&server->lock);
    server->busy_now--;
    pthread_mutex_unlock(&server->lock);
}

struct raw_connection {
    struct raw_server *server;
    size_t number;
    int socket;
};

/* One request, whole; NULL: the other end is done. */
static inline char *raw_read(int socket)
{
    size_t capacity = 4096, len = 0, wanted = 0;
    char *text = malloc(capacity);

    while (text != NULL) {
        if (len + 1 >= capacity) {
            char *grown = realloc(text, capacity *= 2);

            if (grown == NULL)
                break;
            text = grown;
        }
        if (wanted == 0) {
            const char *end = len == 0 ? NULL : strstr(text, "\r\n\r\n");
            const char *length = end == NULL ? NULL : strcasestr(text, "\r\nContent-Length:");

            if (end != NULL)
                wanted =
                    (size_t)(end - text) + 4 + (length != NULL && length < end ? strtoul(length + 17, NULL, 10) : 0);
        }
        if (wanted > 0 && len >= wanted)
            return text;
        ssize_t got =
            recv(socket, text + len,
                 wanted == 0 ? 1 : (wanted - len < capacity - len - 1 ? wanted - len : capacity - len - 1), 0);

        if (got <= 0)
            break;
        len += (size_t)got;
        text[len] = '\0';
    }
    free(text);
    return NULL;
}

static inline void *raw_serve(void *self)
{
    struct raw_connection connection = *(struct raw_connection *)self;
    struct raw_server *server = connection.server;
    bool more = true;

    free(self);
    for (size_t number = 0; more; number++) {
        char *text = raw_read(connection.socket);
        struct raw_request request = {connection.number, number, text};

        if (text == NULL)
            break;
        pthread_mutex_lock(&server->lock);
        if (server->request_count < RAW_REQUESTS_MAX)
            server->requests[server->request_count++] = request;
        pthread_mutex_unlock(&server->lock);
        more = server->answer(server, connection.socket, &request);
    }
    pthread_mutex_lock(&server->lock);
    server->sockets[connection.number] = -1;
    server->open_now--;
    pthread_mutex_unlock(&server->lock);
    close(connection.socket);
    return NULL;
}

static inline void *raw_accept(void *self)
{
    struct raw_server *server = self;

    for (;;) {
        int socket = accept(server->listener, NULL, NULL), on = 1;

        if (socket < 0)
            return NULL;
        (void)setsockopt(socket, IPPROTO_TCP, TCP_NODELAY, &on, sizeof on); /* answers come in several pieces */
        struct raw_connection *connection = malloc(sizeof *connection);

        pthread_mutex_lock(&server->lock);
        if (connection == NULL || server->connection_count == RAW_CONNECTIONS_MAX) {
            pthread_mutex_unlock(&server->lock);
            free(connection);
            close(socket);
            continue;
        }
        *connection = (struct raw_connection){server, server->connection_count++, socket};
        server->sockets[connection->number] = socket;
        if (++server->open_now > server->open_most)
            server->open_most = server->open_now;
        if (pthread_create(&server->threads[connection->number], NULL, raw_serve, connection) != 0)
            exit(3);
        pthread_mutex_unlock(&server->lock);
    }
}

static inline struct raw_server *raw_start(raw_answer *answer, void *self)
{
    struct raw_server *server = calloc(1, sizeof *server);
    struct sockaddr_in address = {.sin_family = AF_INET, .sin_addr.s_addr = htonl(INADDR_LOOPBACK)};
    socklen_t size = sizeof address;

    if (server == NULL)
        exit(3);
    server->listener = socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0);
    if (server->listener < 0 || bind(server->listener, (struct sockaddr *)&address, sizeof address) != 0 ||
        listen(server->listener, 128) != 0 || getsockname(server->listener, (struct sockaddr *)&address, &size) != 0)
        exit(3);
    server->port = ntohs(address.sin_port);
    (void)snprintf(server->url, sizeof server->url, "http://127.0.0.1:%d", server->port);
    server->answer = answer;
    server->self = self;
    pthread_mutex_init(&server->lock, NULL);
    if (pthread_create(&server->acceptor, NULL, raw_accept, server) != 0)
        exit(3);
    return server;
}

static inline size_t raw_count(struct raw_server *server)
{
    pthread_mutex_lock(&server->lock);
    size_t count = server->request_count;
    pthread_mutex_unlock(&server->lock);
    return count;
}

static inline void raw_stop(struct raw_server *server)
{
    shutdown(server->listener, SHUT_RDWR);
    pthread_join(server->acceptor, NULL);
    close(server->listener);
    pthread_mutex_lock(&server->lock);
    for (size_t i = 0; i < server->connection_count; i++)
        if (server->sockets[i] >= 0)
            shutdown(server->sockets[i], SHUT_RDWR);
    pthread_mutex_unlock(&server->lock);
    for (size_t i = 0; i < server->connection_count; i++)
        pthread_join(server->threads[i], NULL);
    for (size_t i = 0; i < server->request_count; i++)
        free(server->requests[i].text);
    pthread_mutex_destroy(&server->lock);
    free(server);
}

/* How often a header line begins with `name` in the head of a request. */
static inline size_t raw_header_count(const char *text, const char *name)
{
    const char *end = strstr(text, "\r\n\r\n");
    size_t count = 0, len = strlen(name);

    for (const char *line = strstr(text, "\r\n"); line != NULL && line < end; line = strstr(line + 2, "\r\n"))
        count += strncasecmp(line + 2, name, len) == 0 && line[2 + len] == ':';
    return count;
}

/* The value of a header, "" if it is not there; good until the next call. */
static inline const char *raw_header(const char *text, const char *name, char *out, size_t size)
{
    size_t len = strlen(name);

    out[0] = '\0';
    for (const char *line = strstr(text, "\r\n"); line != NULL; line = strstr(line + 2, "\r\n"))
        if (strncasecmp(line + 2, name, len) == 0 && line[2 + len] == ':') {
            const char *value = line + 2 + len + 1;
            size_t value_len;

            while (*value == ' ')
                value++;
            value_len = strcspn(value, "\r");
            (void)snprintf(out, size, "%.*s", (int)value_len, value);
            return out;
        }
    return out;
}

#endif
