/* SPDX-License-Identifier: Apache-2.0
 *
 * What a rule says of a resource: the one thing that every report format, the store and the fixer read
 * (output.md, report-formats.md section 0). Plain data, borrowed from the arena of its account.
 */
#ifndef ROLECALL_RULES_FINDING_H
#define ROLECALL_RULES_FINDING_H

#include "base/arena.h"

enum finding_status {
    STATUS_PASS,
    STATUS_FAIL,
    STATUS_SKIP,
    STATUS_UNKNOWN,
    STATUS_WAIVED,
    STATUS_COUNT
};
const char *finding_status_name(enum finding_status status);

enum severity {
    SEVERITY_INFORMATIONAL,
    SEVERITY_LOW,
    SEVERITY_MEDIUM,
    SEVERITY_HIGH,
    SEVERITY_CRITICAL,
    SEVERITY_COUNT
};
const char *severity_name(enum severity severity);

struct framework_control {
    struct str name, version, control;
};

/* One of `who`. */
struct finding_condition_key {
    struct str key;
    const struct str *values; /* count 0: missing */
    size_t count;
    bool multivalued;
    size_t hop;
};
struct finding_principal {
    struct str kind; /* user role federated external anyone service */
    struct str principal;
    struct str decision; /* allowed conditional unknown */
    const struct str *via;
    size_t via_count;
    const struct str *conditions;
    size_t condition_count;
    const struct finding_condition_key *witness;
    size_t witness_count;
    const struct str *notes;
    size_t note_count; /* for people: "no MFA device today" */
};

/* One edge of `ways`. */
struct finding_step {
    struct str check;     /* identity boundary session scp rcp trust */
    struct str policy;    /* empty: null */
    struct str statement; /* Sid or index; empty: null */
    struct str effect;    /* allow deny none unknown */
    struct str why;       /* empty: absent */
};
struct finding_way {
    struct str from, to;
    struct str decision; /* allowed conditional denied unknown */
    const struct finding_step *steps;
    size_t step_count;
};

/* One candidate role. */
struct finding_evidence {
    struct str role;
    struct str role_short; /* "role/Path/Name" for people */
    struct str verdict;
    const struct finding_principal *who;
    size_t who_count;
    const struct str *grants;
    size_t grant_count;
    const struct str *blocks;
    size_t block_count;
    const struct str *extra;
    size_t extra_count; /* at most 20, then "… and N more" */
    const struct finding_way *ways;
    size_t way_count;
    bool last_used_known;
    struct str last_used; /* RFC 3339; empty: null (never, or not known) */
    const struct str *notes;
    size_t note_count;
    bool has_location;
    struct str file;                           /* empty: the finding's */
    size_t line, column, end_line, end_column; /* of the role's name in the dump */
};

struct finding {
    struct str id; /* 32 hex digits */
    struct str rule, title;
    const struct str *aliases;
    size_t alias_count;
    enum severity severity;
    struct str account, account_alias, partition, collected_at;
    struct str resource_type, resource_id;
    enum finding_status status;
    struct str benchmark; /* "pass", "fail", or empty: absent */
    struct str reason;
    struct str message;
    const struct framework_control *frameworks;
    size_t framework_count;
    const struct finding_evidence *evidence;
    size_t evidence_count;
    bool has_location;
    struct str file;
    size_t line, column, end_line, end_column;
    struct str remediation_text, remediation_command, remediation_url; /* empty text: none */
    const struct str *notes;
    size_t note_count; /* context for people: support plan, service-linked roles, … */
    /* For people: the snapshot as the user gave it, and the role to explain first (empty: none). */
    struct str source, explain_role;
};

/* SHA-256 of the identity of a finding (report-formats.md, section 0, `id`), first 32 hex digits, in `arena`. */
enum rc finding_id(struct arena *arena, struct str rule, struct str account, struct str resource_type,
                   struct str resource_id, struct str *out, struct err *err) MUST_USE;

#endif
