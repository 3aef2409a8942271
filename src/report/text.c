/* SPDX-License-Identifier: Apache-2.0
 *
 * The report that a person reads (report-formats.md, section 8): what needs a person whole, in the order of accounts;
 * then what is folded, as counts; then one closing sentence.
 */
#include "report/report_parts.h"
#include "report/words.h"

enum {
    STATUS_WIDTH = 9, /* two blanks included; everything below a finding is indented by as much */
    EVIDENCE_INDENT = STATUS_WIDTH + 2,
    EVIDENCE_TEXT = EVIDENCE_INDENT + 8,
    ROLES_SHOWN = 5,
    LINES_SHOWN = 3, /* of each kind of evidence */
    NAMES_SHOWN = 5
};

/* What one finding is written with. */
struct text {
    struct layout layout;
    const struct report_options *options;
    const struct finding *finding;
    struct buf line; /* one line before it is laid out */
};

static const struct {
    const char *word;
    enum layout_style style;
} status_words[STATUS_COUNT] = {[STATUS_PASS] = {"pass", STYLE_PASS},
                                [STATUS_FAIL] = {"FAIL", STYLE_FAIL},
                                [STATUS_SKIP] = {"skip", STYLE_PLAIN},
                                [STATUS_UNKNOWN] = {"UNKNOWN", STYLE_UNKNOWN},
                                [STATUS_WAIVED] = {"waived", STYLE_PLAIN}};

static bool needs_person(enum finding_status status)
{
    return status == STATUS_FAIL || status == STATUS_UNKNOWN;
}

static struct layout layout_of(struct report *report, struct buf *out)
{
    return (struct layout){.out = out,
                           .scratch = &report->layout_scratch,
                           .columns = report->options.columns,
                           .colour = report->options.colour,
                           .ascii = report->options.ascii};
}

static void status_column(struct layout *layout, enum finding_status status)
{
    layout_line(layout, 0, STATUS_WIDTH);
    layout_word(layout, str_of(status_words[status].word), status_words[status].style);
    layout_to_column(layout, STATUS_WIDTH);
}

/* ---- The head of a finding ---- */

static void head(struct text *text)
{
    const struct finding *finding = text->finding;
    struct layout *layout = &text->layout;
    status_column(layout, finding->status);
    layout_word(layout, finding->account.len > 0 ? finding->account : STR("-"), STYLE_PLAIN);
    layout_gap(layout, 2);
    layout_word(layout, finding->rule, STYLE_PLAIN);
    layout_gap(layout, 2);
    layout_words(layout, finding->message);
    layout_end(layout);
}

static void add_part(struct buf *line, const char *label, struct str part)
{
    if (part.len == 0)
        return;
    if (line->len > 0)
        buf_add(line, STR("; "));
    buf_add(line, str_of(label));
    buf_add(line, part);
}

/* Orders "1.2", "4.0.1", "10.0" as versions. */
static int compare_versions(struct str a, struct str b)
{
    while (a.len > 0 || b.len > 0) {
        struct str x = str_cut(&a, '.');
        struct str y = str_cut(&b, '.');
        if (x.len != y.len)
            return x.len < y.len ? -1 : 1;
        int order = str_compare(x, y);
        if (order != 0)
            return order;
    }
    return 0;
}

/* The newest CIS benchmark, and Security Hub's control. */
static void add_frameworks(struct buf *line, const struct finding *finding)
{
    const struct framework_control *cis = NULL;
    const struct framework_control *hub = NULL;
    for (size_t i = 0; i < finding->framework_count; i++) {
        const struct framework_control *framework = &finding->frameworks[i];
        if (str_starts_with(framework->name, STR("CIS")) &&
            (cis == NULL || compare_versions(cis->version, framework->version) < 0))
            cis = framework;
        if (str_contains(framework->name, STR("Security Hub")))
            hub = framework;
    }
    if (cis != NULL) {
        add_part(line, "CIS ", cis->version);
        buf_add_char(line, ' ');
        buf_add(line, cis->control);
    }
    if (hub != NULL && cis != NULL) {
        buf_add(line, STR(", "));
        buf_add(line, hub->control);
    } else if (hub != NULL) {
        add_part(line, "", hub->control);
    }
}

static void context_line(struct text *text)
{
    const struct finding *finding = text->finding;
    buf_reset(&text->line);
    add_part(&text->line, "", finding->account_alias);
    if (finding->status == STATUS_FAIL) {
        add_part(&text->line, "severity ", str_of(severity_name(finding->severity)));
        add_part(&text->line, "CIS procedure: ", finding->benchmark);
        add_frameworks(&text->line, finding);
    }
    if (text->line.len == 0)
        return;
    layout_line(&text->layout, STATUS_WIDTH, STATUS_WIDTH);
    layout_words(&text->layout, buf_str(&text->line));
    layout_end(&text->layout);
}

/* ---- Evidence ---- */

/* One line of evidence from text->line. */
static void evidence_line(struct text *text, const char *label)
{
    layout_line(&text->layout, EVIDENCE_INDENT, EVIDENCE_TEXT);
    layout_word(&text->layout, str_of(label), STYLE_PLAIN);
    layout_to_column(&text->layout, EVIDENCE_TEXT);
    layout_words(&text->layout, buf_str(&text->line));
    layout_end(&text->layout);
}

static void more_line(struct text *text, const char *label, size_t count)
{
    buf_reset(&text->line);
    buf_printf(&text->line, "and %zu more", count);
    evidence_line(text, label);
}

static void evidence_lines(struct text *text, const char *label, const struct str *lines, size_t count, bool grants)
{
    for (size_t i = 0; i < count; i++) {
        if (i == LINES_SHOWN && count > LINES_SHOWN + 1) {
            more_line(text, label, count - i);
            return;
        }
        buf_reset(&text->line);
        if (grants)
            words_add_grant(&text->line, text->finding->account, lines[i]);
        else
            words_add_shortened(&text->line, text->finding->account, lines[i]);
        evidence_line(text, label);
    }
}

/* Rules end a list that they cut with "… and N more"; the reports' own words are ASCII. */
static void add_name(struct buf *line, struct str account, struct str name)
{
    static const struct str cut = {"\u2026 ", 4};
    words_add_shortened(line, account, str_starts_with(name, cut) ? str_from(name, cut.len) : name);
}

static void extra_line(struct text *text, const struct finding_evidence *evidence)
{
    size_t shown = evidence->extra_count > NAMES_SHOWN ? NAMES_SHOWN : evidence->extra_count;
    if (shown == 0)
        return;
    buf_reset(&text->line);
    for (size_t i = 0; i < shown; i++) {
        if (i > 0)
            buf_add(&text->line, STR(", "));
        add_name(&text->line, text->finding->account, evidence->extra[i]);
    }
    if (shown < evidence->extra_count)
        buf_add(&text->line, STR(", and more"));
    evidence_line(text, "extra");
}

static void who_line(struct text *text, const struct finding_evidence *evidence)
{
    if (evidence->who_count == 0)
        return;
    buf_reset(&text->line);
    for (size_t i = 0; i < evidence->who_count && i < NAMES_SHOWN; i++) {
        if (i > 0)
            buf_add(&text->line, STR(", "));
        struct str principal = evidence->who[i].principal;
        if (str_equal(principal, STR("*")))
            buf_add(&text->line, STR("anyone (*)"));
        else
            buf_add(&text->line, words_short_arn(text->finding->account, principal));
    }
    if (evidence->who_count > NAMES_SHOWN)
        buf_printf(&text->line, ", and %zu more", evidence->who_count - NAMES_SHOWN);
    evidence_line(text, "who");
}

static void way_lines(struct text *text, const struct finding_way *way)
{
    const struct finding_step *breaks = words_breaking_step(way);
    struct str account = text->finding->account;
    buf_reset(&text->line);
    buf_add(&text->line, words_short_arn(account, way->from));
    for (size_t i = 0; i < way->step_count && &way->steps[i] != breaks; i++) {
        const struct finding_step *step = &way->steps[i];
        if (!str_equal(step->check, STR("identity")) || !str_equal(step->effect, STR("allow")) || step->policy.len == 0)
            continue;
        buf_add(&text->line, STR(", by "));
        words_add_brief(&text->line, step->policy, step->statement);
        buf_add(&text->line, STR(": allow"));
    }
    evidence_line(text, "way");
    if (breaks == NULL)
        return;
    buf_reset(&text->line);
    buf_add(&text->line, words_check(breaks->check));
    buf_add_char(&text->line, ' ');
    words_add_brief(&text->line, breaks->policy, breaks->statement);
    buf_add(&text->line, STR(": "));
    words_add_shortened(&text->line, account, breaks->why.len > 0 ? breaks->why : breaks->effect);
    evidence_line(text, "breaks");
}

/* Whether ways were there to show. */
static bool denied_ways(struct text *text, const struct finding_evidence *evidence)
{
    size_t denied = 0;
    for (size_t i = 0; i < evidence->way_count; i++) {
        if (!str_equal(evidence->ways[i].decision, STR("denied")))
            continue;
        if (++denied <= LINES_SHOWN)
            way_lines(text, &evidence->ways[i]);
    }
    if (denied > LINES_SHOWN)
        more_line(text, "way", denied - LINES_SHOWN);
    return denied > 0;
}

static void role_evidence(struct text *text, const struct finding_evidence *evidence)
{
    bool closed = str_equal(evidence->verdict, STR("nobody-can-assume"));
    buf_reset(&text->line);
    buf_add(&text->line, evidence->role_short.len > 0 ? evidence->role_short : evidence->role);
    buf_add(&text->line, STR(": "));
    buf_add(&text->line, evidence->verdict);
    if (evidence->last_used_known && evidence->last_used.len > 0) {
        buf_add(&text->line, STR(", last used "));
        buf_add(&text->line, str_slice(evidence->last_used, 0, 10));
    } else if (evidence->last_used_known) {
        buf_add(&text->line, STR(", never used"));
    }
    layout_line(&text->layout, STATUS_WIDTH, EVIDENCE_INDENT);
    layout_words(&text->layout, buf_str(&text->line));
    layout_end(&text->layout);

    evidence_lines(text, "gives", evidence->grants, evidence->grant_count, true);
    who_line(text, evidence);
    if (!closed || !denied_ways(text, evidence))
        evidence_lines(text, "blocks", evidence->blocks, evidence->block_count, true);
    extra_line(text, evidence);
    evidence_lines(text, "note", evidence->notes, evidence->note_count, false);
}

static void evidence(struct text *text)
{
    const struct finding *finding = text->finding;
    for (size_t i = 0; i < finding->evidence_count && i < ROLES_SHOWN; i++)
        role_evidence(text, &finding->evidence[i]);
    if (finding->evidence_count <= ROLES_SHOWN)
        return;
    buf_reset(&text->line);
    words_add_count(&text->line, finding->evidence_count - ROLES_SHOWN, "more role", "more roles");
    buf_add(&text->line, STR(" (--output json lists all)"));
    layout_line(&text->layout, STATUS_WIDTH, EVIDENCE_INDENT);
    layout_words(&text->layout, buf_str(&text->line));
    layout_end(&text->layout);
}

/* ---- Next commands ---- */

enum {
    COMMAND_WORDS = 12
};

static void command_line(struct text *text, const char *label, const struct str *words, size_t count)
{
    layout_line(&text->layout, STATUS_WIDTH, STATUS_WIDTH + 6);
    layout_word(&text->layout, str_of(label), STYLE_PLAIN);
    layout_to_column(&text->layout, STATUS_WIDTH + 6);
    layout_command(&text->layout, words, count);
    layout_end(&text->layout);
}

static void next_command(struct text *text)
{
    const struct finding *finding = text->finding;
    bool explain = finding->explain_role.len > 0 && shell_can_hold(finding->explain_role);
    struct str words[COMMAND_WORDS] = {STR("rolecall"), explain ? STR("explain") : STR("who-can")};
    size_t count = 2;
    struct str what = explain ? finding->explain_role : STR("support:CreateCase");

    if (!shell_can_hold(finding->source) || finding->source.len == 0)
        return;
    if (what.at[0] == '-' || (finding->source.at[0] == '-' && finding->source.len > 1))
        words[count++] = STR("--");
    words[count++] = what;
    words[count++] = finding->source;
    command_line(text, "next:", words, count);
}

/* The finding's own command, and the snapshot behind it. */
static void fix_command(struct text *text)
{
    struct str words[COMMAND_WORDS];
    size_t count = command_with_source(text->finding->remediation_command, text->finding->source, words, COMMAND_WORDS);
    if (text->options->can_fix && count > 0)
        command_line(text, "fix:", words, count);
}

/* ---- The report ---- */

static enum rc add_finding(struct report *report, const struct finding *finding, size_t record)
{
    struct text text = {.layout = layout_of(report, &report->scratch),
                        .options = &report->options,
                        .finding = finding,
                        .line = BUF_NEW(BUF_UNBOUNDED)};
    struct piece keys = {.account = finding->account,
                         .rule = finding->rule,
                         .resource_type = finding->resource_type,
                         .resource_id = finding->resource_id,
                         .record = record,
                         .status = finding->status};
    buf_reset(&report->scratch);
    head(&text);
    if (needs_person(finding->status)) {
        context_line(&text);
        if (!report->options.many)
            evidence(&text);
        next_command(&text);
        fix_command(&text);
    }
    enum rc rc = text.line.failed;
    buf_free(&text.line);
    return rc == RC_OK ? pieces_add(report, &report->findings, &keys) : rc;
}

/* Whether findings of this status are counted instead of shown. */
static bool folds(const struct report *report, enum finding_status status)
{
    return !needs_person(status) && report->options.many && !report->options.all;
}

static bool hides(const struct report *report, enum finding_status status)
{
    return report->options.quiet && !needs_person(status);
}

enum rc text_add(struct report *report, const struct report_account *account)
{
    enum rc rc = RC_OK;
    for (size_t i = 0; rc == RC_OK && i < account->finding_count; i++) {
        enum finding_status status = account->findings[i].status;
        if (!folds(report, status) && !hides(report, status))
            rc = add_finding(report, &account->findings[i], account->record);
    }
    return rc;
}

static void folded_line(struct report *report, struct layout *layout, enum finding_status status)
{
    size_t count = report->totals.by_status[status];
    if (count == 0 || !folds(report, status) || hides(report, status))
        return;
    status_column(layout, status);
    buf_reset(&report->scratch);
    if (report->options.rule_count == 1 && status != STATUS_WAIVED)
        words_add_count(&report->scratch, count, "account", "accounts");
    else
        words_add_count(&report->scratch, count, "finding", "findings");
    layout_words(layout, buf_str(&report->scratch));
    layout_gap(layout, 2);
    layout_words(layout, STR("(--all lists them)"));
    layout_end(layout);
}

static void add_counts(struct buf *line, const struct report_totals *totals)
{
    static const enum finding_status order[] = {STATUS_FAIL, STATUS_UNKNOWN, STATUS_WAIVED, STATUS_PASS, STATUS_SKIP};
    const char *separator = ": ";
    words_add_count(line, totals->accounts, "account", "accounts");
    buf_add(line, STR(", "));
    words_add_count(line, totals->rules, "rule", "rules");
    for (size_t i = 0; i < sizeof order / sizeof *order; i++) {
        size_t count = totals->by_status[order[i]];
        if (count == 0)
            continue;
        buf_printf(line, "%s%zu %s", separator, count, finding_status_name(order[i]));
        separator = ", ";
    }
    buf_add_char(line, '.');
}

static void add_collected(struct buf *line, const struct report *report)
{
    struct str first = report->first_collected;
    struct str last = report->last_collected;
    bool same_day = str_equal(str_slice(first, 0, 11), str_slice(last, 0, 11));
    buf_add(line, STR("Collected "));
    words_add_minute(line, first);
    if (!str_equal(str_slice(first, 0, 16), str_slice(last, 0, 16))) {
        buf_add(line, STR(" to "));
        if (same_day)
            buf_add(line, str_slice(last, 11, 16));
        else
            words_add_minute(line, last);
    }
    buf_add(line, STR(" UTC"));
    if (report->collected_count < report->totals.accounts)
        buf_printf(line, " (%zu of %zu accounts)", report->collected_count, report->totals.accounts);
    buf_add_char(line, '.');
}

/* One sentence of the end from report->scratch, which it empties. */
static void closing_sentence(struct report *report, struct layout *layout)
{
    layout_sentence(layout, buf_str(&report->scratch));
    buf_reset(&report->scratch);
}

static void closing(struct report *report, struct layout *layout)
{
    const struct report_totals *totals = &report->totals;
    struct buf *line = &report->scratch;
    if (report->out.len > 0)
        layout_empty_line(layout);
    layout_line(layout, 0, 0);
    buf_reset(line);
    add_counts(line, totals);
    closing_sentence(report, layout);
    if (totals->errors > 0) {
        words_add_count(line, totals->errors, "account", "accounts");
        buf_add(line, STR(" could not be read."));
        closing_sentence(report, layout);
    }
    if (totals->scps_unknown + totals->rcps_unknown > 0) {
        words_add_unknown_controls(line, totals->scps_unknown, totals->rcps_unknown, totals->accounts);
        closing_sentence(report, layout);
    }
    if (report->collected_count > 0) {
        add_collected(line, report);
        closing_sentence(report, layout);
    }
    layout_end(layout);
}

enum rc text_end(struct report *report)
{
    static const enum finding_status folded[] = {STATUS_WAIVED, STATUS_PASS, STATUS_SKIP};
    struct layout layout = layout_of(report, &report->out);
    if (report->totals.accounts == 0)
        return RC_OK; /* nothing could be read: the errors are on standard error */
    pieces_sort(&report->findings);
    for (size_t i = 0; i < report->findings.count; i++)
        buf_add(&report->out, report->findings.items[i].text);
    for (size_t i = 0; i < sizeof folded / sizeof *folded; i++)
        folded_line(report, &layout, folded[i]);
    if (!report->options.quiet)
        closing(report, &layout);
    return report->scratch.failed;
}
