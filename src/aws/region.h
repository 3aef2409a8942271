/* SPDX-License-Identifier: Apache-2.0
 *
 * What a partition is to host names (private to aws: who wants to know of Regions asks endpoint.h).
 */
#ifndef ROLECALL_AWS_REGION_H
#define ROLECALL_AWS_REGION_H

#include "aws/endpoint.h"

enum partition_id {
    PARTITION_AWS,
    PARTITION_CN,
    PARTITION_US_GOV,
    PARTITION_EUSC,
    PARTITION_ISO,
    PARTITION_ISO_B,
    PARTITION_ISO_E,
    PARTITION_ISO_F,
    PARTITION_COUNT
};

struct partition_row {
    struct str name;
    struct str prefix;     /* of its Regions; longer ones are looked for first */
    struct str suffix;     /* of its hosts */
    struct str dual_stack; /* of its hosts that speak IPv6, too */
    struct str home;       /* where its global services are */
};
extern const struct partition_row partition_rows[PARTITION_COUNT];

/* Unknown Regions and no Region are in PARTITION_AWS. */
enum partition_id region_partition_id(struct str region);

#endif
