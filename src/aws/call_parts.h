/* SPDX-License-Identifier: Apache-2.0
 *
 * Inside a client: calls on their way, and the queue in which they wait for their turn.
 */
#ifndef ROLECALL_AWS_CALL_PARTS_H
#define ROLECALL_AWS_CALL_PARTS_H

#include "aws/answer.h"
#include "aws/call.h"
#include "aws/retry.h"
#include "aws/throttle.h"
#include "base/map.h"

enum call_gauge {
    GAUGE_STS,
    GAUGE_IAM,
    GAUGE_ACCESS_ANALYZER,
    GAUGE_COUNT /* of services that have none: limits of their own, or none */
};

/* Calls of one account that are under way. */
struct account_calls {
    unsigned iam, access_analyzer;
};

struct call_run;
struct client {
    struct client_options options;
    const struct settings *settings;
    struct http *http;
    struct arena *arena;  /* quotas and accounts: as many as there are accounts */
    struct map *quotas;   /* struct retry_quota, by account, service and Region */
    struct map *accounts; /* struct account_calls */
    struct throttle gauges[GAUGE_COUNT];
    struct pace assume_role;
    unsigned organizations;        /* calls under way */
    struct call_run *first, *last; /* all calls, in the order in which they were started */
    struct http_timer *timer;      /* for the queue; NULL: none is set */
    bool stopping, pumping;
};

/* Where a call is. */
enum call_state {
    CALL_WAITING, /* for its turn, or for time to pass */
    CALL_RUNNING, /* a request is under way */
    CALL_ENDED
};

struct call_run {
    struct client *client;
    struct call_run *before, *after;
    struct arena *arena; /* of the call alone */
    struct call call;    /* its texts are in the arena */
    struct endpoint endpoint;
    struct retry_quota *quota;     /* the client's, of its account, service and Region */
    struct account_calls *account; /* the client's */
    call_done *done;
    void *self;
    enum call_state state;
    bool admitted;    /* it counts for its account, or for Organizations */
    int64_t ready_ms; /* not before */
    struct answer *answer;
    struct buf token; /* of the page that is asked for now */
    struct http_job *job;
    unsigned attempts, pages;
    unsigned tries;  /* of this page in this round */
    unsigned taken;  /* by its last retry from the quota */
    unsigned rounds; /* that ended in throttling */
    bool renewed;
};

/* Lets waiting calls begin, as far as the limits allow; ends them where the run is over. */
void client_pump(struct client *client);
/* Asks for the pump again in `ms`, from within the loop. */
void client_pump_after(struct client *client, int64_t ms);
/* Finds, or begins, what the call shares with others of its account: `quota` and `account`. */
enum rc client_enlist(struct client *client, struct call_run *run) MUST_USE;
/* The gauge of a call; GAUGE_COUNT: none. */
enum call_gauge client_gauge(const struct call_run *run);
/* The call no longer counts for its account. */
void client_leave(struct call_run *run);
/* A number in [0, 1). */
double client_chance(const struct client *client);
bool client_is_over(const struct client *client, const char **code);

/* Sends the request for the page that is wanted. Without a request the call ends. */
void call_attempt(struct call_run *run);
/* Ends a call: done() is called, the run is gone. */
void call_end(struct call_run *run, struct call_answer *answer);
/* Ends it because the run is over: "deadline", "interrupted". */
void call_end_over(struct call_run *run, const char *code);

#endif
