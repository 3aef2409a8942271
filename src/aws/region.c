/* SPDX-License-Identifier: Apache-2.0
 *
 * Partitions, and which Region is in which.
 *
 * AWS: the partitions of AWS's published endpoint rules; Account Management Reference Guide, "Specify which AWS Regions your account can
 * use".
 */
#include "aws/region.h"

#define TEXT(literal)                                                                                                  \
    {                                                                                                                  \
        (literal), sizeof(literal) - 1                                                                                 \
    }

const struct partition_row partition_rows[PARTITION_COUNT] = {
    [PARTITION_AWS] = {TEXT("aws"), TEXT(""), TEXT("amazonaws.com"), TEXT("api.aws"), TEXT("us-east-1")},
    [PARTITION_CN] = {TEXT("aws-cn"), TEXT("cn-"), TEXT("amazonaws.com.cn"), TEXT("api.amazonwebservices.com.cn"),
                      TEXT("cn-north-1")},
    [PARTITION_US_GOV] = {TEXT("aws-us-gov"), TEXT("us-gov-"), TEXT("amazonaws.com"), TEXT("api.aws"),
                          TEXT("us-gov-west-1")},
    [PARTITION_EUSC] = {TEXT("aws-eusc"), TEXT("eusc-"), TEXT("amazonaws.eu"), TEXT("api.amazonwebservices.eu"),
                        TEXT("eusc-de-east-1")},
    [PARTITION_ISO] = {TEXT("aws-iso"), TEXT("us-iso-"), TEXT("c2s.ic.gov"), TEXT("api.aws.ic.gov"),
                       TEXT("us-iso-east-1")},
    [PARTITION_ISO_B] = {TEXT("aws-iso-b"), TEXT("us-isob-"), TEXT("sc2s.sgov.gov"), TEXT("api.aws.scloud"),
                         TEXT("us-isob-east-1")},
    [PARTITION_ISO_E] = {TEXT("aws-iso-e"), TEXT("eu-isoe-"), TEXT("cloud.adc-e.uk"), TEXT("api.cloud-aws.adc-e.uk"),
                         TEXT("eu-isoe-west-1")},
    [PARTITION_ISO_F] = {TEXT("aws-iso-f"), TEXT("us-isof-"), TEXT("csp.hci.ic.gov"), TEXT("api.aws.hci.ic.gov"),
                         TEXT("us-isof-south-1")},
};

/* No prefix is the beginning of another's Regions: "us-iso-" is none of "us-isob-…". */
enum partition_id region_partition_id(struct str region)
{
    for (int i = PARTITION_AWS + 1; i < PARTITION_COUNT; i++) {
        if (str_starts_with(region, partition_rows[i].prefix))
            return (enum partition_id)i;
    }
    return PARTITION_AWS;
}

bool region_is_valid(struct str region)
{
    for (size_t i = 0; i < region.len; i++) {
        char c = region.at[i];
        if (!((c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '-'))
            return false;
    }
    return region.len >= 1 && region.len <= 63;
}

struct str region_partition(struct str region)
{
    return partition_rows[region_partition_id(region)].name;
}

/* AWS: Account Management Reference Guide, "Specify which AWS Regions your account can use": Regions that are enabled by default. */
static const struct str regions_aws[] = {
    TEXT("ap-northeast-1"), TEXT("ap-northeast-2"), TEXT("ap-northeast-3"), TEXT("ap-south-1"), TEXT("ap-southeast-1"),
    TEXT("ap-southeast-2"), TEXT("ca-central-1"),   TEXT("eu-central-1"),   TEXT("eu-north-1"), TEXT("eu-west-1"),
    TEXT("eu-west-2"),      TEXT("eu-west-3"),      TEXT("sa-east-1"),      TEXT("us-east-1"),  TEXT("us-east-2"),
    TEXT("us-west-1"),      TEXT("us-west-2"),
};
static const struct str regions_cn[] = {TEXT("cn-north-1"), TEXT("cn-northwest-1")};
static const struct str regions_us_gov[] = {TEXT("us-gov-east-1"), TEXT("us-gov-west-1")};
static const struct str regions_eusc[] = {TEXT("eusc-de-east-1")};
static const struct str regions_iso[] = {TEXT("us-iso-east-1"), TEXT("us-iso-west-1")};
static const struct str regions_iso_b[] = {TEXT("us-isob-east-1"), TEXT("us-isob-west-1")};
static const struct str regions_iso_e[] = {TEXT("eu-isoe-west-1")};
static const struct str regions_iso_f[] = {TEXT("us-isof-east-1"), TEXT("us-isof-south-1")};

#define LIST(list) (list), sizeof(list) / sizeof *(list)

const struct str *region_default_enabled(struct str partition, size_t *count)
{
    static const struct {
        const struct str *regions;
        size_t count;
    } lists[PARTITION_COUNT] = {
        [PARTITION_AWS] = {LIST(regions_aws)},       [PARTITION_CN] = {LIST(regions_cn)},
        [PARTITION_US_GOV] = {LIST(regions_us_gov)}, [PARTITION_EUSC] = {LIST(regions_eusc)},
        [PARTITION_ISO] = {LIST(regions_iso)},       [PARTITION_ISO_B] = {LIST(regions_iso_b)},
        [PARTITION_ISO_E] = {LIST(regions_iso_e)},   [PARTITION_ISO_F] = {LIST(regions_iso_f)},
    };
    for (int i = 0; i < PARTITION_COUNT; i++) {
        if (str_equal(partition, partition_rows[i].name)) {
            *count = lists[i].count;
            return lists[i].regions;
        }
    }
    *count = 0;
    return NULL;
}
