/* SPDX-License-Identifier: Apache-2.0
 *
 * The one table from which host names are made, and endpoints of the user's own.
 *
 * AWS: the endpoint rules of AWS's published service models; SDKs and Tools Reference Guide, "Service-specific
 * endpoints", "Dual-stack and FIPS endpoints", "AWS STS Regional endpoints".
 */
#include "aws/endpoint.h"

#include "aws/region.h"
#include "base/buf.h"

#define TEXT(literal)                                                                                                  \
    {                                                                                                                  \
        (literal), sizeof(literal) - 1                                                                                 \
    }

/* ---- Services ---- */

struct service_row {
    struct str name;     /* in the scope of a signature */
    struct str variable; /* AWS_ENDPOINT_URL_… */
    struct str property; /* in a services section */
    bool is_signed;
};
static const struct service_row service_rows[SERVICE_COUNT] = {
    [SERVICE_IAM] = {TEXT("iam"), TEXT("AWS_ENDPOINT_URL_IAM"), TEXT("iam"), true},
    [SERVICE_STS] = {TEXT("sts"), TEXT("AWS_ENDPOINT_URL_STS"), TEXT("sts"), true},
    [SERVICE_ORGANIZATIONS] = {TEXT("organizations"), TEXT("AWS_ENDPOINT_URL_ORGANIZATIONS"), TEXT("organizations"),
                               true},
    [SERVICE_SUPPORT] = {TEXT("support"), TEXT("AWS_ENDPOINT_URL_SUPPORT"), TEXT("support"), true},
    [SERVICE_ACCOUNT] = {TEXT("account"), TEXT("AWS_ENDPOINT_URL_ACCOUNT"), TEXT("account"), true},
    [SERVICE_ACCESS_ANALYZER] = {TEXT("access-analyzer"), TEXT("AWS_ENDPOINT_URL_ACCESSANALYZER"),
                                 TEXT("accessanalyzer"), true},
    [SERVICE_SSO] = {TEXT("sso"), TEXT("AWS_ENDPOINT_URL_SSO"), TEXT("sso"), false},
    [SERVICE_SSO_OIDC] = {TEXT("sso-oidc"), TEXT("AWS_ENDPOINT_URL_SSO_OIDC"), TEXT("sso_oidc"), false},
    [SERVICE_SIGNIN] = {TEXT("signin"), TEXT("AWS_ENDPOINT_URL_SIGNIN"), TEXT("signin"), false},
};

struct str service_name(enum service_id service)
{
    return service_rows[service].name;
}

/* ---- Hosts ----
 * R stands for the Region, S for the partition's suffix, D for its dual-stack suffix, HOME for the Region of its global services. A
 * signing Region of "R" is that Region. Where AWS's rules make a name of FIPS or dual-stack from the Region of the call, while there is
 * but one host for all Regions, that one is named here. NULL: there is none, and no other takes its place. */
struct host_row {
    enum service_id service;
    int partition; /* -1: all that no row above names */
    const char *host, *fips, *dual_stack, *both;
    const char *signing; /* NULL: the service signs nothing */
};
enum {
    ANY = -1
};
static const struct host_row host_rows[] = {
    {SERVICE_IAM, PARTITION_AWS, "iam.S", "iam-fips.S", "iam.global.D", "iam-fips.global.D", "us-east-1"},
    {SERVICE_IAM, PARTITION_CN, "iam.cn-north-1.S", NULL, "iam.global.D", NULL, "cn-north-1"},
    {SERVICE_IAM, PARTITION_US_GOV, "iam.us-gov.S", "iam.us-gov.S", "iam.us-gov.D", "iam.us-gov.D", "us-gov-west-1"},
    {SERVICE_IAM, PARTITION_EUSC, "iam.eusc-de-east-1.S", "iam-fips.S", "iam.D", "iam-fips.D", "eusc-de-east-1"},
    {SERVICE_IAM, PARTITION_ISO, "iam.HOME.S", "iam-fips.HOME.S", "iam.D", "iam-fips.D", "HOME"},
    {SERVICE_IAM, PARTITION_ISO_B, "iam.HOME.S", "iam-fips.HOME.S", "iam.D", "iam-fips.D", "HOME"},
    {SERVICE_IAM, ANY, "iam.HOME.S", "iam-fips.S", "iam.D", "iam-fips.D", "HOME"},

    {SERVICE_STS, PARTITION_US_GOV, "sts.R.S", "sts.R.S", "sts.R.D", "sts-fips.R.D", "R"},
    {SERVICE_STS, ANY, "sts.R.S", "sts-fips.R.S", "sts.R.D", "sts-fips.R.D", "R"},

    {SERVICE_ORGANIZATIONS, PARTITION_CN, "organizations.cn-northwest-1.S", NULL, "organizations.cn-northwest-1.D",
     NULL, "cn-northwest-1"},
    {SERVICE_ORGANIZATIONS, PARTITION_US_GOV, "organizations.HOME.S", "organizations.HOME.S", "organizations.HOME.D",
     "organizations-fips.HOME.D", "HOME"},
    {SERVICE_ORGANIZATIONS, PARTITION_EUSC, "organizations.R.S", "organizations-fips.R.S", "organizations.R.D",
     "organizations-fips.R.D", "R"},
    {SERVICE_ORGANIZATIONS, ANY, "organizations.HOME.S", "organizations-fips.HOME.S", "organizations.HOME.D",
     "organizations-fips.HOME.D", "HOME"},

    {SERVICE_SUPPORT, PARTITION_AWS, "support.HOME.S", "support-fips.HOME.S", "support.HOME.D", "support-fips.HOME.D",
     "HOME"},
    {SERVICE_SUPPORT, PARTITION_CN, "support.cn-north-1.S", NULL, "support.cn-north-1.D", NULL, "cn-north-1"},
    {SERVICE_SUPPORT, PARTITION_US_GOV, "support.HOME.S", "support.HOME.S", "support.HOME.D", "support-fips.HOME.D",
     "HOME"},
    {SERVICE_SUPPORT, PARTITION_EUSC, "support.R.S", "support-fips.R.S", "support.R.D", "support-fips.R.D", "R"},
    {SERVICE_SUPPORT, PARTITION_ISO, "support.HOME.S", "support-fips.HOME.S", "support.HOME.D", "support-fips.HOME.D",
     "HOME"},
    {SERVICE_SUPPORT, PARTITION_ISO_B, "support.HOME.S", "support-fips.HOME.S", "support.HOME.D", "support-fips.HOME.D",
     "HOME"},

    {SERVICE_ACCOUNT, PARTITION_CN, "account.cn-northwest-1.S", NULL, "account.cn-northwest-1.D", NULL,
     "cn-northwest-1"},
    {SERVICE_ACCOUNT, ANY, "account.HOME.S", "account-fips.HOME.S", "account.HOME.D", "account-fips.HOME.D", "HOME"},

    {SERVICE_ACCESS_ANALYZER, PARTITION_US_GOV, "access-analyzer.R.S", "access-analyzer.R.S", "access-analyzer.R.D",
     "access-analyzer-fips.R.D", "R"},
    {SERVICE_ACCESS_ANALYZER, ANY, "access-analyzer.R.S", "access-analyzer-fips.R.S", "access-analyzer.R.D",
     "access-analyzer-fips.R.D", "R"},

    {SERVICE_SSO, PARTITION_AWS, "portal.sso.R.S", "portal.sso-fips.R.S", "portal.sso.R.D", "portal.sso-fips.R.D",
     NULL},
    {SERVICE_SSO, PARTITION_CN, "portal.sso.R.S", NULL, "portal.sso.R.D", NULL, NULL},
    {SERVICE_SSO, PARTITION_US_GOV, "portal.sso.R.S", "portal.sso.R.S", "portal.sso.R.D", "portal.sso-fips.R.D", NULL},
    {SERVICE_SSO, PARTITION_EUSC, "portal.sso.R.S", "portal.sso-fips.R.S", "portal.sso.R.D", "portal.sso-fips.R.D",
     NULL},

    {SERVICE_SSO_OIDC, PARTITION_AWS, "oidc.R.S", "oidc-fips.R.S", "oidc.R.D", "oidc-fips.R.D", NULL},
    {SERVICE_SSO_OIDC, PARTITION_CN, "oidc.R.S", NULL, "oidc.R.D", NULL, NULL},
    {SERVICE_SSO_OIDC, PARTITION_US_GOV, "oidc.R.S", "oidc.R.S", "oidc.R.D", "oidc-fips.R.D", NULL},
    {SERVICE_SSO_OIDC, PARTITION_EUSC, "oidc.R.S", "oidc-fips.R.S", "oidc.R.D", "oidc-fips.R.D", NULL},

    {SERVICE_SIGNIN, PARTITION_AWS, "R.signin.aws.amazon.com", "signin-fips.R.S", "signin.R.D", "signin-fips.R.D",
     NULL},
    {SERVICE_SIGNIN, PARTITION_CN, "R.signin.amazonaws.cn", NULL, "signin.R.D", NULL, NULL},
    {SERVICE_SIGNIN, PARTITION_US_GOV, "R.signin.amazonaws-us-gov.com", "signin-fips.R.S", "signin.R.D",
     "signin-fips.R.D", NULL},
    {SERVICE_SIGNIN, PARTITION_EUSC, "signin.R.S", "signin-fips.R.S", "signin.R.D", "signin-fips.R.D", NULL},
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

/* The global endpoint of STS: asked for by its own name, or, where the old ways are asked for, by Regions that were there before there
 * were Regional ones. */
#define STS_GLOBAL_REGION "us-east-1"

static bool is_sts_global(const struct settings *settings, enum service_id service, struct str region)
{
    static const char *const names[] = {
        "ap-northeast-1", "ap-south-1", "ap-southeast-1", "ap-southeast-2", "ca-central-1",
        "eu-central-1",   "eu-north-1", "eu-west-1",      "eu-west-2",      "eu-west-3",
        "sa-east-1",      "us-east-1",  "us-east-2",      "us-west-1",      "us-west-2",
    };
    if (service != SERVICE_STS)
        return false;
    if (str_equal(region, STR("aws-global")))
        return true;
    for (size_t i = 0; settings->sts_legacy && i < sizeof names / sizeof *names; i++) {
        if (str_equal(region, str_of(names[i])))
            return true;
    }
    return false;
}

static enum rc find_own(struct arena *arena, const struct settings *settings, enum service_id service,
                        struct str region, struct endpoint *out, struct err *err)
{
    static const char *const words[2][2] = {{"", "dual-stack "}, {"FIPS ", "FIPS and dual-stack "}};
    enum partition_id id = region_partition_id(region);
    const struct partition_row *partition = &partition_rows[id];
    const struct host_row *row = find_row(service, id);
    const char *host = NULL;
    if (row != NULL && settings->fips)
        host = settings->dual_stack ? row->both : row->fips;
    else if (row != NULL)
        host = settings->dual_stack ? row->dual_stack : row->host;
    if (host == NULL)
        return err_set(err, RC_BAD_INPUT, "%s has no %sendpoint in partition %s", service_rows[service].name.at,
                       words[settings->fips][settings->dual_stack], partition->name.at);
    bool global = !settings->fips && !settings->dual_stack && is_sts_global(settings, service, region);
    out->url = fill(arena, global ? "sts.S" : host, "https://", partition, region);
    return out->url.at == NULL ? err_no_memory(err) : RC_OK;
}

/* The Region of the signature's scope: that of AWS's own endpoint, also for one of the user's own. */
static enum rc find_scope(struct arena *arena, const struct settings *settings, enum service_id service,
                          struct str region, struct str *out, struct err *err)
{
    enum partition_id id = region_partition_id(region);
    const struct host_row *row = find_row(service, id);
    bool global = !settings->fips && !settings->dual_stack && is_sts_global(settings, service, region);
    *out = STR_EMPTY;
    if (!service_rows[service].is_signed)
        return RC_OK;
    *out = fill(arena, global ? STS_GLOBAL_REGION : row == NULL ? "R" : row->signing, "", &partition_rows[id], region);
    return out->at == NULL ? err_no_memory(err) : RC_OK;
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

/* 127.0.0.0/8 in four parts: 127.0.0.1.example.com is somebody else. */
static bool is_loopback_address(struct str host)
{
    struct str rest = host;
    unsigned parts = 0;
    if (!str_starts_with(host, STR("127.")) || host.at[host.len - 1] == '.')
        return false;
    for (; rest.len > 0; parts++) {
        struct str part = str_cut(&rest, '.');
        unsigned number = 0;
        for (size_t i = 0; i < part.len; i++) {
            if (part.at[i] < '0' || part.at[i] > '9' || number > 255)
                return false;
            number = number * 10 + (unsigned)(part.at[i] - '0');
        }
        if (part.len == 0 || number > 255)
            return false;
    }
    return parts == 4;
}

static bool is_loopback(struct str host)
{
    return str_equal_nocase(host, STR("localhost")) || str_equal(host, STR("[::1]")) || is_loopback_address(host);
}

/* No '%': libcurl would take what it stands for. What needs no escape in a path are these, '~' and, between its parts, '/'. */
static bool is_host_character(char c, bool in_brackets)
{
    if ((c >= '0' && c <= '9') || c == '.')
        return true;
    if (in_brackets)
        return (c >= 'a' && c <= 'f') || (c >= 'A' && c <= 'F') || c == ':' || c == '[' || c == ']';
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '-' || c == '_';
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
        if (!is_host_character(host.at[i], host.at[0] == '['))
            return bad_url(custom, "a host with characters that no name has", err);
    }
    for (size_t i = 0; i < rest.len; i++) {
        if (i == 0 ? rest.at[i] != ':' : rest.at[i] < '0' || rest.at[i] > '9')
            return bad_url(custom, "a port that is no number", err);
    }
    if (rest.len == 1 || rest.len > 6)
        return bad_url(custom, "a port that is no number", err);
    out->loopback = is_loopback(host);
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
        if (path.at[i] != '/' && path.at[i] != '~' && !is_host_character(path.at[i], false))
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
    rc = own ? find_own(arena, settings, service, region, &found, err)
             : take_custom(arena, settings, &custom, &found, err);
    if (rc == RC_OK)
        rc = find_scope(arena, settings, service, region, &found.signing_region, err);
    if (rc == RC_OK)
        *out = found;
    return rc;
}
