/* SPDX-License-Identifier: Apache-2.0
 *
 * What values context keys can have (iam-evaluation.md 6.4): alphabets, lengths, addresses, Regions.
 *
 * AWS: STS API Reference, AssumeRole (RoleSessionName, SourceIdentity, ExternalId); AWS Regions.
 */
#include "policy/key_classify.h"

#include <string.h>

static void allow_characters(struct text_domain *text, const char *characters)
{
    for (const char *c = characters; *c != '\0'; c++)
        text->ascii[(unsigned char)*c / 64] |= (uint64_t)1 << ((unsigned char)*c % 64);
}

void domain_characters(struct domain *domain, const char *characters)
{
    domain->text.any_character = false;
    allow_characters(&domain->text, characters);
}

#define LETTERS_AND_DIGITS "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789"

struct domain domain_text_any(bool may_be_missing)
{
    return (struct domain){.kind = DOMAIN_STRING, .may_be_missing = may_be_missing, .text = TEXT_DOMAIN_ANY};
}

struct domain domain_texts_any(bool may_be_missing)
{
    struct domain domain = domain_text_any(may_be_missing);
    domain.kind = DOMAIN_STRINGS;
    return domain;
}

static struct domain domain_text_of(const char *characters, size_t least, size_t most, bool may_be_missing)
{
    struct domain domain = {
        .kind = DOMAIN_STRING, .may_be_missing = may_be_missing, .text = {.least = least, .most = most}};
    allow_characters(&domain.text, characters);
    return domain;
}

struct domain domain_session_name(void)
{
    struct domain domain = domain_text_of(LETTERS_AND_DIGITS "_+=,.@-", 2, 64, false);
    domain.usual = STR("rolecall");
    return domain;
}

struct domain domain_source_identity(void)
{
    /* The characters hold no ':', so that nothing can begin with the reserved "aws:". */
    struct domain domain = domain_text_of(LETTERS_AND_DIGITS "_+=,.@-", 2, 64, true);
    domain.usual = STR("rolecall");
    return domain;
}

struct domain domain_external_id(void)
{
    return domain_text_of(LETTERS_AND_DIGITS "_+=,.@:/-", 2, 1224, true);
}

struct domain domain_tag_value(void)
{
    struct domain domain = domain_text_any(true);
    domain.text.most = 256;
    return domain;
}

struct domain domain_dates(int64_t least, int64_t most, bool may_be_missing)
{
    return (struct domain){
        .kind = DOMAIN_DATE, .may_be_missing = may_be_missing, .whole = true, .least = least, .most = most};
}

struct domain domain_numbers(bool whole, int64_t least, int64_t most, bool may_be_missing)
{
    return (struct domain){
        .kind = DOMAIN_NUMBER, .may_be_missing = may_be_missing, .whole = whole, .least = least, .most = most};
}

struct domain domain_booleans(bool may_be_missing)
{
    static const struct str values[] = {{"true", 4}, {"false", 5}};
    return (struct domain){.kind = DOMAIN_FINITE, .may_be_missing = may_be_missing, .values = values, .value_count = 2};
}

#define V4(a, b, c, d)                                                                                                 \
    {                                                                                                                  \
        a, b, c, d                                                                                                     \
    }
#define FILLED 255, 255, 255, 255, 255, 255, 255, 255, 255, 255, 255, 255, 255, 255

/* Everything but 10/8, 127/8, 169.254/16, 172.16/12, 192.168/16; ::1, fc00::/7, fe80::/10. */
static const struct ip_range public_ranges[] = {
    {.low = V4(0, 0, 0, 0), .high = V4(9, 255, 255, 255)},
    {.low = V4(11, 0, 0, 0), .high = V4(126, 255, 255, 255)},
    {.low = V4(128, 0, 0, 0), .high = V4(169, 253, 255, 255)},
    {.low = V4(169, 255, 0, 0), .high = V4(172, 15, 255, 255)},
    {.low = V4(172, 32, 0, 0), .high = V4(192, 167, 255, 255)},
    {.low = V4(192, 169, 0, 0), .high = V4(255, 255, 255, 255)},
    {.v6 = true, .low = {0}, .high = {0}},
    {.v6 = true, .low = {[15] = 2}, .high = {251, 255, FILLED}},
    {.v6 = true, .low = {254, 0}, .high = {254, 127, FILLED}},
    {.v6 = true, .low = {254, 192}, .high = {255, 255, FILLED}},
};
static const struct ip_range all_ranges[] = {
    {.low = V4(0, 0, 0, 0), .high = V4(255, 255, 255, 255)},
    {.v6 = true, .low = {0}, .high = {255, 255, FILLED}},
};

struct domain domain_public_addresses(void)
{
    return (struct domain){.kind = DOMAIN_ADDRESS,
                           .ranges = public_ranges,
                           .range_count = sizeof public_ranges / sizeof public_ranges[0],
                           .usual = STR("203.0.113.1")};
}

struct domain domain_all_addresses(bool may_be_missing)
{
    return (struct domain){.kind = DOMAIN_ADDRESS,
                           .may_be_missing = may_be_missing,
                           .ranges = all_ranges,
                           .range_count = 2,
                           .usual = STR("10.0.0.1")};
}

enum rc domain_of_forms(struct arena *arena, const struct str *forms, size_t count, const struct str *excluded,
                        size_t excluded_count, bool may_be_missing, struct domain *out)
{
    struct glob *globs = ARENA_ARRAY(arena, count, struct glob);
    struct glob *left_out = ARENA_ARRAY(arena, excluded_count, struct glob);
    if (globs == NULL || left_out == NULL)
        return RC_NO_MEMORY;
    for (size_t i = 0; i < count; i++) {
        enum rc rc = glob_compile_text(arena, forms[i], GLOB_ARN_FIELDS, false, &globs[i]);
        if (rc != RC_OK)
            return rc;
        uint32_t *elements = ARENA_ARRAY(arena, globs[i].count, uint32_t);
        if (elements == NULL)
            return RC_NO_MEMORY;
        for (size_t e = 0; e < globs[i].count; e++)
            elements[e] = globs[i].elements[e] == '#' ? GLOB_DIGIT : globs[i].elements[e];
        globs[i].elements = elements;
        globs[i].literal = globs[i].literal && str_find(forms[i], '#') == forms[i].len;
    }
    for (size_t i = 0; i < excluded_count; i++) {
        enum rc rc = glob_compile_text(arena, excluded[i], GLOB_TEXT, false, &left_out[i]);
        if (rc != RC_OK)
            return rc;
    }
    struct domain domain = domain_text_any(may_be_missing);
    domain.text.forms = globs;
    domain.text.form_count = count;
    domain.text.excluded = left_out;
    domain.text.excluded_count = excluded_count;
    *out = domain;
    return RC_OK;
}

#define REGION(name)                                                                                                   \
    {                                                                                                                  \
        name, sizeof(name) - 1                                                                                         \
    }

/* September 2026; kept as data. The first is the usual one. */
static const struct str regions_aws[] = {
    REGION("us-east-1"),      REGION("us-east-2"),      REGION("us-west-1"),      REGION("us-west-2"),
    REGION("af-south-1"),     REGION("ap-east-1"),      REGION("ap-east-2"),      REGION("ap-northeast-1"),
    REGION("ap-northeast-2"), REGION("ap-northeast-3"), REGION("ap-south-1"),     REGION("ap-south-2"),
    REGION("ap-southeast-1"), REGION("ap-southeast-2"), REGION("ap-southeast-3"), REGION("ap-southeast-4"),
    REGION("ap-southeast-5"), REGION("ap-southeast-6"), REGION("ap-southeast-7"), REGION("ca-central-1"),
    REGION("ca-west-1"),      REGION("eu-central-1"),   REGION("eu-central-2"),   REGION("eu-north-1"),
    REGION("eu-south-1"),     REGION("eu-south-2"),     REGION("eu-west-1"),      REGION("eu-west-2"),
    REGION("eu-west-3"),      REGION("il-central-1"),   REGION("me-central-1"),   REGION("me-south-1"),
    REGION("mx-central-1"),   REGION("sa-east-1"),
};
static const struct str regions_cn[] = {REGION("cn-north-1"), REGION("cn-northwest-1")};
static const struct str regions_gov[] = {REGION("us-gov-west-1"), REGION("us-gov-east-1")};

const struct str *partition_regions(struct str partition, size_t *count)
{
    if (str_equal(partition, STR("aws"))) {
        *count = sizeof regions_aws / sizeof regions_aws[0];
        return regions_aws;
    }
    if (str_equal(partition, STR("aws-cn"))) {
        *count = sizeof regions_cn / sizeof regions_cn[0];
        return regions_cn;
    }
    if (str_equal(partition, STR("aws-us-gov"))) {
        *count = sizeof regions_gov / sizeof regions_gov[0];
        return regions_gov;
    }
    *count = 0;
    return NULL;
}
