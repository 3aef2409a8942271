/* SPDX-License-Identifier: Apache-2.0
 *
 * Between the chain and the sources of credentials: what each source is given, and what it must answer (aws-live.md 1).
 *
 * A source has one function that finds it: it looks whether it is configured, and if so makes a provider, which fetches. A source that is
 * configured but broken is an error, of finding or of fetching; it is never passed over. Nothing secret is kept in the arena.
 */
#ifndef ROLECALL_AWS_PROVIDER_H
#define ROLECALL_AWS_PROVIDER_H

#include "aws/call.h"
#include "aws/chain.h"

/* How sources reach the network. Tests have their own. */
struct transport {
    void *self;
    /* As http_perform: RC_IO and the answer's outcome where there was no answer. */
    enum rc (*perform)(void *self, const struct http_request *request, struct buf *body, struct http_answer *answer,
                       struct err *err);
    /* As call_perform. */
    enum rc (*call)(void *self, const struct call *call, struct arena *arena, struct call_answer *out, struct err *err);
    enum rc (*wait)(void *self, int64_t ms, struct err *err);
};

struct keeper;
struct provider_context {
    const struct chain_options *options; /* the chain's copy */
    const struct settings *settings;
    const struct transport *transport;
    struct arena *arena;    /* lives as long as the chain */
    struct keeper *keepers; /* all that were made, for their end (keeper.h) */
};

/* Whose configuration is looked at. */
struct provider_scope {
    const struct profile *profile;
    bool
        environment; /* its variables count; not where a profile was named on the command line, nor for a source_profile */
};

struct provider {
    struct provider_context *context;
    struct str name; /* for messages, as credential_source's: "profile audit (~/.aws/config)" */
    /* `forced`: what is cached and still lives will not do. *out is CREDENTIALS_NONE, and stays so on failure. RC_OK
     * without a key id: the source is not there after all, and `absent` says why (EC2 alone). */
    enum rc (*fetch)(struct provider *provider, bool forced, struct credentials *out, struct err *err);
    const void *state;
    struct str absent;
    const char *fixed; /* why the credentials are not renewed; NULL: they are */
    bool role;         /* they are a session of a role: a role that is assumed with them lasts an hour at most */
    bool may_be_stale; /* AWS may hand out expired ones for a while (EC2) */
    /* Seconds before the end from which a renewal is tried, and must succeed; both 0: the usual (credentials_windows). */
    int64_t advisory_left, mandatory_left;
};

/* RC_OK with *out NULL: not configured. */
typedef enum rc provider_find(struct provider_context *context, const struct provider_scope *scope,
                              struct provider **out, struct err *err);
provider_find provider_environment_find;
provider_find provider_assume_role_find;
provider_find provider_web_identity_find;
provider_find provider_sso_find;
provider_find provider_shared_file_find; /* static keys in the credentials file */
provider_find provider_login_find;
provider_find provider_process_find;
provider_find provider_config_file_find; /* static keys in the config file */
provider_find provider_container_find;
provider_find provider_imds_find;

/* The first that is configured, in the order of 1.1, of number *row or behind it; *row becomes the number of the next.
 * *out NULL: none. */
enum rc provider_order_find(struct provider_context *context, const struct provider_scope *scope, size_t *row,
                            struct provider **out, struct err *err) MUST_USE;
/* The same for the profile that a source_profile names: rows 3 to 8. */
enum rc provider_order_find_source(struct provider_context *context, const struct profile *profile,
                                   struct provider **out, struct err *err) MUST_USE;

/* placement/region of EC2's metadata; empty where they do not say. In the context's arena. */
enum rc provider_imds_region(struct provider_context *context, struct str *out, struct err *err) MUST_USE;

/* A new one without state, named as printf has it. NULL for want of memory. */
struct provider *provider_new(struct provider_context *context, const char *format, ...) PRINTF_LIKE(2, 3);
int64_t provider_now(const struct provider_context *context);
/* A line of --debug, in printf form: nothing secret. */
void provider_trace(const struct provider_context *context, const char *format, ...) PRINTF_LIKE(2, 3);
/* Adds where `property` of the profile stands. */
void provider_place(struct err *err, const struct profile *profile, const struct config_property *property);

/* The chain with a transport of the caller's, which must outlive it. */
enum rc chain_open_with(const struct chain_options *options, const struct transport *transport, struct chain **out,
                        struct err *err) MUST_USE;

/* The real one: a loop and a client, made when they are first wanted. */
struct chain_transport;
enum rc chain_transport_new(const struct chain_options *options, struct chain_transport **out,
                            struct err *err) MUST_USE;
void chain_transport_free(struct chain_transport *transport); /* NULL is fine */
const struct transport *chain_transport_face(const struct chain_transport *transport);

#endif
