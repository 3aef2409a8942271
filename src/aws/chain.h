/* SPDX-License-Identifier: Apache-2.0
 *
 * Finding the credentials that the AWS CLI would find, in its order, and keeping them fresh (aws-live.md 1).
 */
#ifndef ROLECALL_AWS_CHAIN_H
#define ROLECALL_AWS_CHAIN_H

#include "aws/credentials.h"
#include "aws/http.h"
#include "aws/settings.h"

struct chain;
struct chain_options {
    const struct settings *settings;
    /* A person at a terminal: asks for an MFA code, echo off; the answer in *out (six digits). RC_BAD_INPUT: there is no terminal. NULL: the
     * real /dev/tty. */
    enum rc (*ask_code)(void *self, struct str serial, struct secret *out, struct err *err);
    void *ask_self;
    /* --debug; NULL: none */
    void (*trace)(void *self, struct str line);
    void *trace_self;
    int64_t connect_timeout_ms, read_timeout_ms; /* 0: the usual */
};
/* Decides which source is configured (1.1) and fetches the first credentials. RC_BAD_INPUT with the one line that says where it was
 * looked, or what is broken. The chain has a loop of its own and waits. */
enum rc chain_open(const struct chain_options *options, struct chain **out, struct err *err) MUST_USE;
void chain_close(struct chain *chain); /* wipes; NULL is fine */

/* For signing; borrowed from the chain. */
const struct credential_source *chain_source(const struct chain *chain);
/* The Region that EC2's metadata name, where the settings have none and the credentials come from there; else empty. */
struct str chain_region(const struct chain *chain);

#endif
