/* SPDX-License-Identifier: Apache-2.0
 *
 * Partitions by their Regions, and the one table from which host names are made.
 *
 * AWS: the endpoint rules and partitions of AWS's published service models; SDKs and Tools Reference Guide, "Service-specific
 * endpoints", "Dual-stack and FIPS endpoints", "AWS STS Regional endpoints".
 */
#include "aws/endpoint.h"

#include "base/buf.h"

#define TEXT(literal)                                                                                                  \
    {                                                                                                                  \
        (literal), sizeof(literal) - 1                                                                                 \
    }

/* ---- Partitions ---- */

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
static const struct partition_row partition_rows[PARTITION_COUNT] = {
    [PARTITION_AWS] = {TEXT("aws"), TEXT(""), TEXT("amazonaws.com"), TEXT("api.aws"), TEXT("us-east-1")},
    [PARTITION_CN] = {TEXT("aws-cn"), TEXT("cn-"), TEXT("amazonaws.com.cn"), TEXT("api.amazonwebservices.com.cn"),
                      TEXT("cn-north-1")},
    [PARTITION_US_GOV] = {TEXT("aws-us-gov"), TEXT("us-gov-"), TEXT("amazonaws.com"), TEXT("api.aws"),
                          TEXT("us-gov-west-1")},
    [PARTITION_EUSC] = {TEXT("aws-eusc"), TEXT("eusc-"), TEXT("amazonaws.eu"), TEXT("api.amazonwebservices.eu"),
                        TEXT("eusc-de-east-1")},
    [PARTITION_ISO] = {TEXT("aws-iso"), TEXT("us-iso-"), TEXT("c2s.ic.gov"), TEXT("c2s.ic.gov"), TEXT("us-iso-east-1")},
    [PARTITION_ISO_B] = {TEXT("aws-iso-b"), TEXT("us-isob-"), TEXT("sc2s.sgov.gov"), TEXT("sc2s.sgov.gov"),
                         TEXT("us-isob-east-1")},
    [PARTITION_ISO_E] = {TEXT("aws-iso-e"), TEXT("eu-isoe-"), TEXT("cloud.adc-e.uk"), TEXT("cloud.adc-e.uk"),
                         TEXT("eu-isoe-west-1")},
    [PARTITION_ISO_F] = {TEXT("aws-iso-f"), TEXT("us-isof-"), TEXT("csp.hci.ic.gov"), TEXT("csp.hci.ic.gov"),
                         TEXT("us-isof-south-1")},
};

/* No prefix is the beginning of another's Regions: "us-iso-" is none of "us-isob-…". */
static enum partition_id partition_of(struct str region)
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
    return partition_rows[partition_of(region)].name;
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

/* ---- Services ---- */

struct service_row {
    struct str name;     /* in the scope of a signature */
    struct str variable; /* AWS_ENDPOINT_URL_… */
    struct str property; /* in a services section */
};
static const struct service_row service_rows[SERVICE_COUNT] = {
    [SERVICE_IAM] = {TEXT("iam"), TEXT("AWS_ENDPOINT_URL_IAM"), TEXT("iam")},
    [SERVICE_STS] = {TEXT("sts"), TEXT("AWS_ENDPOINT_URL_STS"), TEXT("sts")},
    [SERVICE_ORGANIZATIONS] = {TEXT("organizations"), TEXT("AWS_ENDPOINT_URL_ORGANIZATIONS"), TEXT("organizations")},
    [SERVICE_SUPPORT] = {TEXT("support"), TEXT("AWS_ENDPOINT_URL_SUPPORT"), TEXT("support")},
    [SERVICE_ACCOUNT] = {TEXT("account"), TEXT("AWS_ENDPOINT_URL_ACCOUNT"), TEXT("account")},
    [SERVICE_ACCESS_ANALYZER] = {TEXT("access-analyzer"), TEXT("AWS_ENDPOINT_URL_ACCESSANALYZER"),
                                 TEXT("accessanalyzer")},
    [SERVICE_SSO] = {TEXT("sso"), TEXT("AWS_ENDPOINT_URL_SSO"), TEXT("sso")},
    [SERVICE_SSO_OIDC] = {TEXT("sso-oidc"), TEXT("AWS_ENDPOINT_URL_SSO_OIDC"), TEXT("sso_oidc")},
    [SERVICE_SIGNIN] = {TEXT("signin"), TEXT("AWS_ENDPOINT_URL_SIGNIN"), TEXT("signin")},
};

struct str service_name(enum service_id service)
{
    return service_rows[service].name;
}

/* ---- Hosts ----
 * R stands for the Region, S for the partition's suffix, D for its dual-stack suffix. A signing Region of "R" is that Region. */
struct host_row {
    enum service_id service;
    int partition; /* -1: all that no other row names */
    const char *host, *fips, *dual_stack;
    const char *signing; /* NULL: the service signs nothing */
};
enum {
    ANY = -1
};
static const struct host_row host_rows[] = {
    {SERVICE_IAM, PARTITION_AWS, "iam.S", "iam-fips.S", "iam.global.D", "us-east-1"},
    {SERVICE_IAM, PARTITION_CN, "iam.cn-north-1.S", NULL, "iam.cn-north-1.D", "cn-north-1"},
    {SERVICE_IAM, PARTITION_US_GOV, "iam.us-gov.S", "iam.us-gov.S", "iam.us-gov.D", "us-gov-west-1"},
    {SERVICE_IAM, PARTITION_EUSC, "iam.eusc-de-east-1.S", NULL, "iam.eusc-de-east-1.D", "eusc-de-east-1"},
    {SERVICE_IAM, ANY, "iam.HOME.S", "iam.HOME.S", NULL, "HOME"},
    {SERVICE_STS, PARTITION_AWS, "sts.R.S", "sts-fips.R.S", "sts.R.D", "R"},
    {SERVICE_STS, PARTITION_US_GOV, "sts.R.S", "sts.R.S", "sts.R.D", "R"},
    {SERVICE_STS, ANY, "sts.R.S", "sts-fips.R.S", "sts.R.D", "R"},
    {SERVICE_ORGANIZATIONS, PARTITION_AWS, "organizations.us-east-1.S", "organizations-fips.us-east-1.S",
     "organizations.us-east-1.D", "us-east-1"},
    {SERVICE_ORGANIZATIONS, PARTITION_CN, "organizations.cn-northwest-1.S", NULL, "organizations.cn-northwest-1.D",
     "cn-northwest-1"},
    {SERVICE_ORGANIZATIONS, PARTITION_US_GOV, "organizations.us-gov-west-1.S", "organizations.us-gov-west-1.S",
     "organizations.us-gov-west-1.D", "us-gov-west-1"},
    {SERVICE_ORGANIZATIONS, PARTITION_EUSC, "organizations.R.S", "organizations-fips.R.S", "organizations.R.D", "R"},
    {SERVICE_ORGANIZATIONS, ANY, "organizations.HOME.S", "organizations-fips.HOME.S", NULL, "HOME"},
    {SERVICE_SUPPORT, PARTITION_AWS, "support.us-east-1.S", "support-fips.us-east-1.S", "support.us-east-1.D",
     "us-east-1"},
    {SERVICE_SUPPORT, PARTITION_CN, "support.cn-north-1.S", NULL, "support.cn-north-1.D", "cn-north-1"},
    {SERVICE_SUPPORT, PARTITION_US_GOV, "support.us-gov-west-1.S", "support.us-gov-west-1.S", "support.us-gov-west-1.D",
     "us-gov-west-1"},
    {SERVICE_SUPPORT, PARTITION_EUSC, "support.R.S", "support-fips.R.S", "support.R.D", "R"},
    {SERVICE_SUPPORT, PARTITION_ISO, "support.HOME.S", "support-fips.HOME.S", NULL, "HOME"},
    {SERVICE_SUPPORT, PARTITION_ISO_B, "support.HOME.S", "support-fips.HOME.S", NULL, "HOME"},
    {SERVICE_ACCOUNT, PARTITION_AWS, "account.us-east-1.S", "account-fips.us-east-1.S", "account.us-east-1.D",
     "us-east-1"},
    {SERVICE_ACCOUNT, PARTITION_CN, "account.cn-northwest-1.S", NULL, "account.cn-northwest-1.D", "cn-northwest-1"},
    {SERVICE_ACCOUNT, PARTITION_US_GOV, "account.us-gov-west-1.S", "account-fips.us-gov-west-1.S",
     "account.us-gov-west-1.D", "us-gov-west-1"},
    {SERVICE_ACCOUNT, PARTITION_EUSC, "account.eusc-de-east-1.S", NULL, "account.eusc-de-east-1.D", "eusc-de-east-1"},
    {SERVICE_ACCOUNT, ANY, "account.HOME.S", "account-fips.HOME.S", NULL, "HOME"},
    {SERVICE_ACCESS_ANALYZER, PARTITION_US_GOV, "access-analyzer.R.S", "access-analyzer.R.S", "access-analyzer.R.D",
     "R"},
    {SERVICE_ACCESS_ANALYZER, ANY, "access-analyzer.R.S", "access-analyzer-fips.R.S", "access-analyzer.R.D", "R"},
    {SERVICE_SSO, PARTITION_AWS, "portal.sso.R.S", "portal.sso-fips.R.S", "portal.sso.R.D", NULL},
    {SERVICE_SSO, PARTITION_CN, "portal.sso.R.S", NULL, "portal.sso.R.D", NULL},
    {SERVICE_SSO, PARTITION_US_GOV, "portal.sso.R.S", "portal.sso.R.S", "portal.sso.R.D", NULL},
    {SERVICE_SSO, PARTITION_EUSC, "portal.sso.R.S", NULL, "portal.sso.R.D", NULL},
    {SERVICE_SSO_OIDC, PARTITION_AWS, "oidc.R.S", "oidc-fips.R.S", "oidc.R.D", NULL},
    {SERVICE_SSO_OIDC, PARTITION_CN, "oidc.R.S", NULL, "oidc.R.D", NULL},
    {SERVICE_SSO_OIDC, PARTITION_US_GOV, "oidc.R.S", "oidc.R.S", "oidc.R.D", NULL},
    {SERVICE_SSO_OIDC, PARTITION_EUSC, "oidc.R.S", NULL, "oidc.R.D", NULL},
    {SERVICE_SIGNIN, PARTITION_AWS, "R.signin.aws.amazon.com", NULL, NULL, NULL},
    {SERVICE_SIGNIN, PARTITION_CN, "R.signin.amazonaws.cn", NULL, NULL, NULL},
    {SERVICE_SIGNIN, PARTITION_US_GOV, "R.signin.amazonaws-us-gov.com", NULL, NULL, NULL},
};

static const struct host_row *find_row(enum service_id service, enum partition_id partition)
{
    for (size_t i = 0; i < sizeof host_rows / sizeof *host_rows; i++) {
        const struct host_row *row = &host_rows[i];
        if (row->service == service && (row->partition == (int)partition || row->partition == ANY))
            return row;
    }
    return NULL;
}

/* A word of a host's pattern. */
static struct str fill_word(struct str word, const struct partition_row *partition, struct str region)
{
    if (str_equal(word, STR("R")))
        return region;
    if (str_equal(word, STR("S")))
        return partition->suffix;
    if (str_equal(word, STR("D")))
        return partition->dual_stack;
    return str_equal(word, STR("HOME")) ? partition->home : word;
}

static struct str fill(struct arena *arena, const char *pattern, const char *before,
                       const struct partition_row *partition, struct str region)
{
    struct buf out = BUF_NEW(4096);
    struct str rest = str_of(pattern);
    buf_add(&out, str_of(before));
    for (bool first = true; rest.len > 0; first = false) {
        if (!first)
            buf_add_char(&out, '.');
        buf_add(&out, fill_word(str_cut(&rest, '.'), partition, region));
    }
    struct str made = out.failed == RC_OK ? arena_copy(arena, buf_str(&out)) : STR_EMPTY;
    buf_free(&out);
    return made;
}

/* Regions whose STS calls went to the global endpoint before there were Regional ones. */
static bool is_sts_legacy_region(struct str region)
{
    static const char *const names[] = {
        "ap-northeast-1", "ap-south-1", "ap-southeast-1", "ap-southeast-2", "aws-global", "ca-central-1",
        "eu-central-1",   "eu-north-1", "eu-west-1",      "eu-west-2",      "eu-west-3",  "sa-east-1",
        "us-east-1",      "us-east-2",  "us-west-1",      "us-west-2",
    };
    for (size_t i = 0; i < sizeof names / sizeof *names; i++) {
        if (str_equal(region, str_of(names[i])))
            return true;
    }
    return false;
}

static enum rc no_endpoint(enum service_id service, const struct partition_row *partition, const char *kind,
                           struct err *err)
{
    return err_set(err, RC_BAD_INPUT, "%s has no %sendpoint in partition %s", service_rows[service].name.at, kind,
                   partition->name.at);
}

static enum rc find_own(struct arena *arena, const struct settings *settings, enum service_id service,
                        struct str region, struct endpoint *out, struct err *err)
{
    enum partition_id id = partition_of(region);
    const struct partition_row *partition = &partition_rows[id];
    const struct host_row *row = find_row(service, id);
    if (row == NULL)
        return no_endpoint(service, partition, "", err);
    const char *host = row->host;
    if (settings->fips && settings->dual_stack)
        host = NULL; /* IAM, STS, Organizations, Support and Account have no host that is both */
    else if (settings->fips)
        host = row->fips;
    else if (settings->dual_stack)
        host = row->dual_stack;
    if (host == NULL)
        return no_endpoint(service, partition,
                           settings->fips && settings->dual_stack ? "FIPS and dual-stack "
                           : settings->fips                       ? "FIPS "
                                                                  : "dual-stack ",
                           err);
    bool global = service == SERVICE_STS && settings->sts_legacy && !settings->fips && !settings->dual_stack &&
                  is_sts_legacy_region(region);
    out->url = fill(arena, global ? "sts.S" : host, "https://", partition, region);
    out->signing_region =
        row->signing == NULL ? STR_EMPTY : fill(arena, global ? "us-east-1" : row->signing, "", partition, region);
    return out->url.at == NULL || (row->signing != NULL && out->signing_region.at == NULL) ? err_no_memory(err) : RC_OK;
}

/* ---- Custom endpoints ---- */

struct custom {
    struct str url;
    struct str source; /* for messages */
};

static bool find_custom(const struct settings *settings, enum service_id service, struct custom *out, struct err *err,
                        enum rc *rc)
{
    const struct service_row *row = &service_rows[service];
    *rc = RC_OK;
    *out = (struct custom){settings->given.endpoint_url, STR("--endpoint-url")};
    if (out->url.len > 0 || settings->ignore_endpoint_urls)
        return out->url.len > 0;
    *out = (struct custom){settings_environment(settings, row->variable.at), row->variable};
    if (out->url.len > 0)
        return true;
    *out = (struct custom){settings_environment(settings, "AWS_ENDPOINT_URL"), STR("AWS_ENDPOINT_URL")};
    if (out->url.len > 0)
        return true;
    struct str services = profile_get(&settings->profile, STR("services"), NULL);
    if (services.len > 0) {
        const struct config_section *section = settings_services(settings, services);
        if (section == NULL) {
            *rc = err_set(err, RC_BAD_INPUT, "profile \"%.*s\" names the services section \"%.*s\", which is not in %s",
                          (int)settings->profile.name.len, settings->profile.name.at, (int)services.len, services.at,
                          settings->config_path.at);
            return false;
        }
        const struct config_property *url =
            config_property_find(config_section_find(section, row->property), STR("endpoint_url"));
        *out = (struct custom){url == NULL ? STR_EMPTY : url->value, STR("endpoint_url of the services section")};
        if (out->url.len > 0)
            return true;
    }
    *out =
        (struct custom){profile_get(&settings->profile, STR("endpoint_url"), NULL), STR("endpoint_url of the profile")};
    return out->url.len > 0;
}

static enum rc bad_url(const struct custom *custom, const char *what, struct err *err)
{
    /* not the address itself: it may hold a password */
    return err_set(err, RC_BAD_INPUT, "%.*s: %s", (int)custom->source.len, custom->source.at, what);
}

/* 127.0.0.0/8, ::1, localhost. */
static bool is_loopback(struct str host)
{
    return str_equal_nocase(host, STR("localhost")) || str_equal(host, STR("[::1]")) ||
           str_starts_with(host, STR("127."));
}

static enum rc check_host(const struct custom *custom, struct str authority, struct endpoint *out, struct err *err)
{
    struct str host = authority;
    size_t end = authority.len > 0 && authority.at[0] == '[' ? str_find(authority, ']') : 0;
    if (end == authority.len && authority.len > 0 && authority.at[0] == '[')
        return bad_url(custom, "an address in brackets without its ']'", err);
    struct str rest = str_from(authority, end == 0 ? str_find(authority, ':') : end + 1);
    host = str_slice(authority, 0, authority.len - rest.len);
    if (host.len == 0)
        return bad_url(custom, "an address without a host", err);
    for (size_t i = 0; i < host.len; i++) {
        unsigned char c = (unsigned char)host.at[i];
        if (c <= ' ' || c >= 0x7f || strchr("<>\"{}|\\^`", c) != NULL)
            return bad_url(custom, "a host with characters that no name has", err);
    }
    for (size_t i = 0; i < rest.len; i++) {
        if (i == 0 ? rest.at[i] != ':' : rest.at[i] < '0' || rest.at[i] > '9')
            return bad_url(custom, "a port that is no number", err);
    }
    if (rest.len == 1 || rest.len > 6)
        return bad_url(custom, "a port that is no number", err);
    /* 127.0.0.1.example.com is not us */
    bool digits = true;
    for (size_t i = 0; i < host.len; i++)
        digits = digits && (host.at[i] == '.' || (host.at[i] >= '0' && host.at[i] <= '9'));
    out->loopback = is_loopback(host) && (digits || host.at[0] == '[' || str_equal_nocase(host, STR("localhost")));
    return RC_OK;
}

static enum rc take_custom(struct arena *arena, const struct settings *settings, const struct custom *custom,
                           struct endpoint *out, struct err *err)
{
    struct str url = custom->url;
    if (settings->fips || settings->dual_stack)
        return bad_url(custom, "an endpoint of one's own and FIPS or dual-stack do not go together", err);
    out->plain = str_starts_with_nocase(url, STR("http://"));
    if (!out->plain && !str_starts_with_nocase(url, STR("https://")))
        return bad_url(custom, "not an address that begins with https:// or http://", err);
    struct str rest = str_from(url, out->plain ? 7 : 8);
    if (str_find(rest, '?') < rest.len || str_find(rest, '#') < rest.len)
        return bad_url(custom, "an address with a query or a fragment", err);
    struct str path = str_from(rest, str_find(rest, '/'));
    struct str authority = str_slice(rest, 0, rest.len - path.len);
    if (str_find(authority, '@') < authority.len)
        return bad_url(custom, "an address with a user name in it", err);
    for (size_t i = 0; i < path.len; i++) {
        if ((unsigned char)path.at[i] <= ' ' || (unsigned char)path.at[i] >= 0x7f || path.at[i] == '%')
            return bad_url(custom, "a path with characters that would have to be escaped", err);
    }
    enum rc rc = check_host(custom, authority, out, err);
    while (url.len > 0 && url.at[url.len - 1] == '/')
        url.len--;
    out->url = arena_copy(arena, url);
    out->custom = true;
    return rc == RC_OK && out->url.at == NULL ? err_no_memory(err) : rc;
}

enum rc endpoint_find(struct arena *arena, const struct settings *settings, enum service_id service, struct str region,
                      struct endpoint *out, struct err *err)
{
    struct endpoint found = {.signing_name = service_rows[service].name};
    struct custom custom;
    enum rc rc;
    if (region.len == 0)
        region = settings->region.len > 0 ? settings->region : STR("us-east-1");
    bool own = !find_custom(settings, service, &custom, err, &rc);
    if (rc != RC_OK)
        return rc;
    if (own) {
        rc = find_own(arena, settings, service, region, &found, err);
    } else {
        /* The scope stays that of AWS's own endpoint. */
        enum partition_id id = partition_of(region);
        const struct host_row *row = find_row(service, id);
        bool global = service == SERVICE_STS && settings->sts_legacy && is_sts_legacy_region(region);
        const char *signing = row == NULL ? "R" : row->signing;
        if (signing != NULL)
            found.signing_region = fill(arena, global ? "us-east-1" : signing, "", &partition_rows[id], region);
        rc = signing != NULL && found.signing_region.at == NULL ? err_no_memory(err)
                                                                : take_custom(arena, settings, &custom, &found, err);
    }
    if (rc == RC_OK)
        *out = found;
    return rc;
}
