/* SPDX-License-Identifier: Apache-2.0
 *
 * Options of the commands that talk to AWS (aws-live.md): which credentials, which endpoint, which accounts, how long.
 */
#ifndef ROLECALL_CLI_LIVE_OPTIONS_H
#define ROLECALL_CLI_LIVE_OPTIONS_H

#include "base/arena.h"
#include "cli/option_id.h"

struct word_list {
    struct str *words;
    size_t count, capacity;
};

enum live_print {
    LIVE_PRINT_NOTHING,
    LIVE_PRINT_POLICY,
    LIVE_PRINT_STACKSET,
    LIVE_PRINT_TERRAFORM
};

/* What was given; empty, 0 or false: not given. Texts are argv's. */
struct live_options {
    struct str profile, region, endpoint_url, ca_bundle;
    int64_t connect_timeout_ms, read_timeout_ms;
    int64_t deadline_ms; /* from the start of the run; 0: the command's own */
    bool debug;
    bool organization, resume;
    struct word_list accounts, excluded, units;
    struct str role_name, role_arn, external_id, session_name;
    unsigned max_concurrency; /* 0: 16 */
    struct str out;
    enum live_print print;
    enum option_id first; /* the first of them that was given; OPTION_COUNT: none */
};

enum {
    LIVE_CONCURRENCY = 16,
    LIVE_CONCURRENCY_MOST = 64
};

/* Takes one option. False: it is none of these. *rc says how it went. */
bool live_options_take(struct live_options *live, enum option_id id, struct str value, struct arena *arena, enum rc *rc,
                       struct err *err);
/* What does not go together, when all are there. */
enum rc live_options_check(const struct live_options *live, struct err *err) MUST_USE;

#endif
