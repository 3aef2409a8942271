/* SPDX-License-Identifier: Apache-2.0
 *
 * The words of a finding, and its identity (report-formats.md, section 0).
 */
#include "rules/finding.h"

#include "text/digest.h"

const char *finding_status_name(enum finding_status status)
{
    switch (status) {
    case STATUS_PASS: return "pass";
    case STATUS_FAIL: return "fail";
    case STATUS_SKIP: return "skip";
    case STATUS_UNKNOWN: return "unknown";
    case STATUS_WAIVED: return "waived";
    case STATUS_COUNT: break;
    }
    return "unknown";
}

const char *severity_name(enum severity severity)
{
    switch (severity) {
    case SEVERITY_INFORMATIONAL: return "informational";
    case SEVERITY_LOW: return "low";
    case SEVERITY_MEDIUM: return "medium";
    case SEVERITY_HIGH: return "high";
    case SEVERITY_CRITICAL: return "critical";
    case SEVERITY_COUNT: break;
    }
    return "informational";
}

enum rc finding_id(struct arena *arena, struct str rule, struct str account, struct str resource_type,
                   struct str resource_id, struct str *out, struct err *err)
{
    static const struct str separator = {"\0", 1};
    const struct str parts[] = {STR("rolecall/1"), separator,     rule,      separator,  account,
                                separator,         resource_type, separator, resource_id};
    char hex[65];
    struct str id;
    struct str bytes = arena_join(arena, parts, sizeof parts / sizeof *parts);

    if (bytes.at == NULL)
        return err_no_memory(err);
    enum rc rc = digest_sha256_hex(bytes, hex);
    if (rc != RC_OK)
        return err_set(err, rc, "SHA-256 failed");
    id = arena_copy(arena, (struct str){hex, 32});
    if (id.at == NULL)
        return err_no_memory(err);
    *out = id;
    return RC_OK;
}
