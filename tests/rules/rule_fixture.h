/* SPDX-License-Identifier: Apache-2.0
 *
 * For tests of the support-role rule: cases as data, one a line (tests/rules/cases), each a small account
 * (tests/account/small_account.h) and what the rule says of it:
 *
 *     "case": what is shown, with its source
 *     "want": {"status", "reason", "severity", "benchmark" (null: absent), "says": [part of the message…],
 *              "warns": [code…], "warning": [part…], "remedy": part, "roles": {NAME: VERDICT or
 *              {"verdict", "who": […], "not_who": […], "conditions" "blocks" "extra" "grants" "notes": [part…]}}}
 *
 * Roles are those of the evidence, and no others. A part that begins with "!" must not be there.
 */
#ifndef ROLECALL_TESTS_RULES_RULE_FIXTURE_H
#define ROLECALL_TESTS_RULES_RULE_FIXTURE_H

#include "../account/small_account.h"

#include "rules/registry.h"

#define RULE_NOW 1795521600 /* 2026-11-24T12:00:00Z */

/* A checked account. */
struct checked {
    struct account *account;
    struct arena *arena;
    struct finding finding;
};

static inline void check_account(struct account *account, struct checked *out)
{
    const struct rule_options options = {.now = RULE_NOW};
    struct err err = ERR_NONE;

    *out = (struct checked){.account = account, .arena = arena_new(0)};
    assert_non_null(out->arena);
    if (support_role_check(out->arena, account, &options, &out->finding, &err) != RC_OK)
        fail_msg("%s", err.text == NULL ? "no text" : err.text);
}

static inline void checked_free(struct checked *checked)
{
    arena_free(checked->arena);
    account_free(checked->account);
}

static inline const struct finding_evidence *evidence_of(const struct finding *finding, struct str name)
{
    for (size_t i = 0; i < finding->evidence_count; i++) {
        struct str short_name = finding->evidence[i].role_short;
        if (str_ends_with(short_name, name) && short_name.at[short_name.len - name.len - 1] == '/')
            return &finding->evidence[i];
    }
    return NULL;
}

/* ---- One case ---- */

struct rule_case {
    const char *file;
    size_t line;
    struct str title;
    size_t faults;
};

static inline void case_fault(struct rule_case *c, const char *what, struct str found, struct str wanted)
{
    print_error("%s:%zu: %.*s\n    %s is \"%.*s\", wanted \"%.*s\"\n", c->file, c->line, (int)c->title.len, c->title.at,
                what, (int)found.len, found.len == 0 ? "" : found.at, (int)wanted.len,
                wanted.len == 0 ? "" : wanted.at);
    c->faults++;
}

static inline void case_text(struct rule_case *c, const char *what, struct str found, struct json wanted)
{
    if (!json_is(wanted, JSON_NONE) && !str_equal(found, json_string(wanted)))
        case_fault(c, what, found, json_string(wanted));
}

static inline bool any_contains(const struct str *lines, size_t count, struct str part)
{
    for (size_t i = 0; i < count; i++) {
        if (str_contains(lines[i], part))
            return true;
    }
    return false;
}

static inline void case_part(struct rule_case *c, const char *what, const struct str *lines, size_t count,
                             struct str part)
{
    bool absent = str_starts_with(part, STR("!"));

    if (any_contains(lines, count, absent ? str_from(part, 1) : part) == absent)
        case_fault(c, what, count == 0 ? STR("nothing") : lines[0], part);
}

/* Each part (or the one) stands in some line, or in none if it begins with "!". */
static inline void case_parts(struct rule_case *c, const char *what, const struct str *lines, size_t count,
                              struct json parts)
{
    if (json_is(parts, JSON_STRING))
        case_part(c, what, lines, count, json_string(parts));
    for (struct json_iter it = json_iter(parts); json_next(&it);)
        case_part(c, what, lines, count, json_string(it.value));
}

static inline struct str written_out(struct str text, char *space, size_t size)
{
    if (!str_starts_with(text, STR("@")))
        return text;
    snprintf(space, size, SMALL_OWN "%.*s", (int)(text.len - 1), text.at + 1);
    return str_of(space);
}

static inline bool in_who(const struct finding_evidence *evidence, struct str principal)
{
    char space[512];
    struct str wanted = written_out(principal, space, sizeof space);
    for (size_t i = 0; i < evidence->who_count; i++) {
        if (str_equal(evidence->who[i].principal, wanted))
            return true;
    }
    return false;
}

static inline void case_role(struct rule_case *c, const struct finding_evidence *evidence, struct json want)
{
    if (json_is(want, JSON_STRING)) {
        case_text(c, "the verdict", evidence->verdict, want);
        return;
    }
    case_text(c, "the verdict", evidence->verdict, json_get(want, STR("verdict")));
    for (struct json_iter it = json_iter(json_get(want, STR("who"))); json_next(&it);) {
        if (!in_who(evidence, json_string(it.value)))
            case_fault(c, "who", STR("without"), json_string(it.value));
    }
    for (struct json_iter it = json_iter(json_get(want, STR("not_who"))); json_next(&it);) {
        if (in_who(evidence, json_string(it.value)))
            case_fault(c, "who", STR("with"), json_string(it.value));
    }
    case_parts(c, "blocks", evidence->blocks, evidence->block_count, json_get(want, STR("blocks")));
    case_parts(c, "extra", evidence->extra, evidence->extra_count, json_get(want, STR("extra")));
    case_parts(c, "grants", evidence->grants, evidence->grant_count, json_get(want, STR("grants")));
    case_parts(c, "notes", evidence->notes, evidence->note_count, json_get(want, STR("notes")));
    if (evidence->who_count > 0) {
        case_parts(c, "conditions", evidence->who[0].conditions, evidence->who[0].condition_count,
                   json_get(want, STR("conditions")));
        case_parts(c, "notes of who", evidence->who[0].notes, evidence->who[0].note_count,
                   json_get(want, STR("who_notes")));
        case_parts(c, "via", evidence->who[0].via, evidence->who[0].via_count, json_get(want, STR("via")));
    }
}

static inline void case_roles(struct rule_case *c, const struct finding *finding, struct json roles)
{
    if (json_is(roles, JSON_NONE))
        return;
    if (finding->evidence_count != json_count(roles))
        case_fault(c, "the evidence", finding->evidence_count == 0 ? STR("empty") : finding->evidence[0].role,
                   STR("other roles"));
    for (struct json_iter it = json_iter(roles); json_next(&it);) {
        const struct finding_evidence *evidence = evidence_of(finding, it.name);
        if (evidence == NULL)
            case_fault(c, "the evidence", STR("without"), it.name);
        else
            case_role(c, evidence, it.value);
    }
}

static inline void case_warnings(struct rule_case *c, const struct account *account, struct json codes)
{
    for (struct json_iter it = json_iter(codes); json_next(&it);) {
        char code[128];
        snprintf(code, sizeof code, "%.*s", (int)json_string(it.value).len, json_string(it.value).at);
        if (warning_of(account, code) == NULL)
            case_fault(c, "the warnings", STR("without"), json_string(it.value));
    }
}

/* As case_parts, of the texts of warnings. */
static inline void case_warning_texts(struct rule_case *c, const struct account *account, struct json parts)
{
    struct str texts[64];
    size_t count = 0;

    for (; count < account->warning_count && count < sizeof texts / sizeof *texts; count++)
        texts[count] = account->warnings[count].message;
    case_parts(c, "the warnings", texts, count, parts);
}

static inline void run_case(void **state, struct rule_case *c, struct json description)
{
    struct json want = json_get(description, STR("want"));
    struct json benchmark = json_get(want, STR("benchmark"));
    struct checked checked;

    c->title = json_string(json_get(description, STR("case")));
    check_account(small_account(state, description), &checked);
    case_text(c, "the status", str_of(finding_status_name(checked.finding.status)), json_get(want, STR("status")));
    case_text(c, "the reason", checked.finding.reason, json_get(want, STR("reason")));
    case_text(c, "the severity", str_of(severity_name(checked.finding.severity)), json_get(want, STR("severity")));
    case_text(c, "the benchmark", checked.finding.benchmark, benchmark);
    case_parts(c, "the message", &checked.finding.message, 1, json_get(want, STR("says")));
    case_parts(c, "the remedy", &checked.finding.remediation_text, 1, json_get(want, STR("remedy")));
    case_parts(c, "the notes", checked.finding.notes, checked.finding.note_count, json_get(want, STR("notes")));
    case_roles(c, &checked.finding, json_get(want, STR("roles")));
    case_warnings(c, checked.account, json_get(want, STR("warns")));
    case_warning_texts(c, checked.account, json_get(want, STR("warning")));
    checked_free(&checked);
}

/* Every line of a file below tests/rules/cases; the working folder is the repository's root. */
static inline void run_cases(void **state, const char *name)
{
    char path[256];
    char *line = NULL;
    size_t room = 0;
    ssize_t len;
    size_t cases = 0;
    struct rule_case c = {.file = path};

    snprintf(path, sizeof path, "tests/rules/cases/%s", name);
    FILE *file = fopen(path, "rb");
    if (file == NULL)
        fail_msg("%s cannot be opened", path);
    while ((len = getline(&line, &room, file)) > 0) {
        struct json_doc *doc = NULL;
        struct err err = ERR_NONE;
        c.line++;
        if (len == 1 || line[0] == '#')
            continue;
        if (json_parse(NULL, (struct str){line, (size_t)len}, &doc, &err) != RC_OK)
            fail_msg("%s:%zu:%zu: %s", path, c.line, err.column, err.text);
        run_case(state, &c, json_root(doc));
        json_doc_free(doc);
        cases++;
    }
    free(line);
    fclose(file);
    assert_true(cases > 0);
    assert_int_equal(c.faults, 0);
}

#endif
