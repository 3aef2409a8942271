/* SPDX-License-Identifier: Apache-2.0
 *
 * A run that talks to AWS: settings, credentials, connections, who we are, and a clean end on Ctrl-C.
 */
#ifndef ROLECALL_CLI_SESSION_H
#define ROLECALL_CLI_SESSION_H

#include "aws/chain.h"
#include "cli/console.h"
#include "cli/signals.h"
#include "collect/enter.h"
#include "collect/identity.h"

struct session {
    struct console *console;
    struct arena *arena;
    struct settings *settings;
    struct chain *chain;
    struct http *http;
    struct client *client;
    struct entry *entry;                         /* of --role-arn; NULL: there is none */
    const struct credential_source *credentials; /* to sign with: the chain's, or the entry's */
    struct identity identity;
    struct signals *signals;
    struct http_timer *watch;
    bool stopping; /* a signal asked for it: nothing new is begun */
};

/* Opens everything, in this order; what needs a person (an MFA code) comes before signals are taken. `last` is what must be done when
 * a signal ends the program (signals.h). `deadline_ms` is the command's own; 0: none. err: no credentials, no network, … Then, too, the
 * session is to be closed. */
enum rc session_open(struct session *session, struct console *console, const struct live_options *options,
                     int64_t deadline_ms, void (*last)(void *self), void *self, struct arena *arena,
                     struct err *err) MUST_USE;
void session_close(struct session *session); /* a zeroed one is fine */
/* 0, or the exit status of a run that a signal stopped: 130 for SIGINT. */
int session_interrupted(const struct session *session);

#endif
