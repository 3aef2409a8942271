/* SPDX-License-Identifier: Apache-2.0
 *
 * Partitions, Regions and endpoints (aws-live.md 2). One table, one line per service and partition; no host name is built anywhere
 * else.
 */
#ifndef ROLECALL_AWS_ENDPOINT_H
#define ROLECALL_AWS_ENDPOINT_H

#include "aws/settings.h"

enum service_id {
    SERVICE_IAM,
    SERVICE_STS,
    SERVICE_ORGANIZATIONS,
    SERVICE_SUPPORT,
    SERVICE_ACCOUNT,
    SERVICE_ACCESS_ANALYZER,
    SERVICE_SSO,      /* portal.sso, unsigned */
    SERVICE_SSO_OIDC, /* oidc, unsigned */
    SERVICE_SIGNIN,   /* unsigned */
    SERVICE_COUNT
};

/* "iam", "access-analyzer": as in a signature's scope, in an IAM action and in messages. */
struct str service_name(enum service_id service);

/* [a-z0-9-]{1,63}: it becomes part of a host name. */
bool region_is_valid(struct str region);
/* "aws", "aws-cn", …; unknown Regions and no Region are in "aws". */
struct str region_partition(struct str region);
/* Regions of a partition that every account has enabled, where account:ListRegions cannot be asked. Sorted. */
const struct str *region_default_enabled(struct str partition, size_t *count);

struct endpoint {
    struct str url; /* "https://iam.amazonaws.com", a custom one with its base path, never with a final '/' */
    struct str signing_region; /* empty for unsigned services */
    struct str signing_name;
    bool custom;   /* the user named it */
    bool plain;    /* http */
    bool loopback; /* 127/8, ::1, localhost */
};

/* Where requests to `service` in `region` (empty: the settings' Region, else us-east-1) go. Everything in `arena`. RC_BAD_INPUT: a
 * custom endpoint with user, query or fragment, one together with FIPS or dual-stack, `services` that names an absent section, a
 * service that has no endpoint in that partition. */
enum rc endpoint_find(struct arena *arena, const struct settings *settings, enum service_id service, struct str region,
                      struct endpoint *out, struct err *err) MUST_USE;

#endif
