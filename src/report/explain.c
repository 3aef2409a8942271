/* SPDX-License-Identifier: Apache-2.0
 *
 * `rolecall explain`: who gets in and where the others stop, what can be done then, what would change it.
 */
#include "report/explain.h"

#include "report/report_parts.h"
#include "report/words.h"

enum {
    WAY_INDENT = 2,
    STEP_INDENT = 6,
    CHECK_WIDTH = 8,  /* "boundary", "identity" */
    EFFECT_WIDTH = 7, /* "nothing", "unknown" */
    COMMAND_WORDS = 12
};

enum mark {
    MARK_YES,
    MARK_NO,
    MARK_OPEN
};

struct page {
    const struct explain *explain;
    struct layout layout;
    struct buf line; /* one line before it is laid out */
    struct buf scratch;
};

/* ---- Small parts ---- */

static void put_line(struct page *page, size_t indent, size_t hang)
{
    layout_line(&page->layout, indent, hang);
    layout_words(&page->layout, buf_str(&page->line));
    layout_end(&page->layout);
    buf_reset(&page->line);
}

static void add_short(struct page *page, struct str arn)
{
    if (str_equal(arn, STR("*")))
        buf_add(&page->line, STR("anyone (*)"));
    else
        buf_add(&page->line, words_short_arn(page->explain->account, arn));
}

/* These and the arrow are the only signs beyond ASCII that the reports write by themselves, and only where the terminal has
 * them. */
static void put_mark(struct page *page, enum mark mark)
{
    static const struct str plain[] = {[MARK_YES] = {"+", 1}, [MARK_NO] = {"x", 1}, [MARK_OPEN] = {"?", 1}};
    static const struct str fine[] = {[MARK_YES] = {"\u2713", 3}, [MARK_NO] = {"\u2717", 3}, [MARK_OPEN] = {"?", 1}};
    layout_word(&page->layout, page->layout.ascii ? plain[mark] : fine[mark], STYLE_PLAIN);
}

static struct str arrow(const struct page *page)
{
    return page->layout.ascii ? STR(" -> ") : (struct str){" \u2192 ", 5};
}

static struct str effect_word(struct str effect)
{
    return str_equal(effect, STR("none")) ? STR("nothing") : effect;
}

static void put_conditions(struct page *page, size_t indent, const struct str *conditions, size_t count)
{
    for (size_t i = 0; i < count; i++) {
        words_add_condition(&page->line, page->explain->account, conditions[i]);
        put_line(page, indent, indent + 2);
    }
}

static void put_list(struct page *page, size_t indent, const char *label, const struct str *lines, size_t count)
{
    for (size_t i = 0; i < count; i++) {
        buf_add(&page->line, str_of(label));
        words_add_shortened(&page->line, page->explain->account, lines[i]);
        put_line(page, indent, indent + 2);
    }
}

/* ---- Steps of a way ---- */

/* "policy/DevBoundary: no statement allows s3:*", "statement 0 names the account". */
static void add_place(struct page *page, const struct finding_step *step)
{
    struct buf *line = &page->line;
    size_t start = line->len;
    words_add_place(line, page->explain->account, step->policy, step->statement);
    if (step->why.len == 0)
        return;
    if (line->len > start)
        buf_add(line, str_starts_with(step->why, STR("names ")) ? STR(" ") : STR(": "));
    words_add_shortened(line, page->explain->account, step->why);
}

static void put_step(struct page *page, size_t indent, const struct finding_step *step, bool breaks)
{
    struct layout *layout = &page->layout;
    struct buf *line = &page->line;
    layout_line(layout, indent, indent + CHECK_WIDTH + EFFECT_WIDTH + 4);
    layout_word(layout, words_check(step->check), STYLE_PLAIN);
    layout_to_column(layout, indent + CHECK_WIDTH + 2);
    layout_word(layout, effect_word(step->effect), STYLE_PLAIN);
    layout_to_column(layout, indent + CHECK_WIDTH + EFFECT_WIDTH + 4);
    add_place(page, step);
    layout_words(layout, buf_str(line));
    buf_reset(line);
    if (breaks) {
        layout_gap(layout, 2);
        layout_sentence(layout, STR("<- breaks here"));
    }
    layout_end(layout);
}

/* Whether SCPs, if they were known, could have a say: of users and roles of the account, where there is a role to be had. */
static bool lacks_scps(const struct page *page, const struct finding_way *way)
{
    struct str from = words_short_arn(page->explain->account, way->from);
    if (!report_warns(page->explain->warnings, page->explain->warning_count, STR("scp-unknown")) ||
        (!str_starts_with(from, STR("user/")) && !str_starts_with(from, STR("role/"))))
        return false;
    for (size_t i = 0; i < way->step_count; i++) {
        bool no_role = str_equal(way->steps[i].check, STR("trust")) && way->steps[i].policy.len == 0;
        if (no_role || str_equal(way->steps[i].check, STR("scp")))
            return false;
    }
    return true;
}

static bool stands_behind_scps(const struct finding_step *step)
{
    return str_equal(step->check, STR("rcp")) || str_equal(step->check, STR("trust")) ||
           str_equal(step->check, STR("resource"));
}

/* SCPs that nobody knows are no step of a way: they are taken not to be there. The reader should see that. */
static void put_steps(struct page *page, size_t indent, const struct finding_way *way)
{
    static const struct finding_step no_scps = {
        .check = {"scp", 3}, .effect = {"unknown", 7}, .why = {"no service-control-policies.json in the snapshot", 48}};
    const struct finding_step *breaks = words_breaking_step(way);
    bool lacks = lacks_scps(page, way);
    for (size_t i = 0; i < way->step_count; i++) {
        if (lacks && stands_behind_scps(&way->steps[i])) {
            put_step(page, indent, &no_scps, false);
            lacks = false;
        }
        put_step(page, indent, &way->steps[i], &way->steps[i] == breaks);
    }
    if (lacks)
        put_step(page, indent, &no_scps, false);
}

static const struct finding_way *way_between(const struct explain *explain, struct str from, struct str to)
{
    for (size_t i = 0; i < explain->way_count; i++) {
        if (str_equal(explain->ways[i].from, from) && str_equal(explain->ways[i].to, to))
            return &explain->ways[i];
    }
    return NULL;
}

/* ---- Who can assume a role ---- */

/* The roles on the way, the explained one at the end whether or not `via` names it. */
static size_t hop_count(const struct explain *explain, const struct finding_principal *who)
{
    bool named = who->via_count > 0 && str_equal(who->via[who->via_count - 1], explain->principal);
    return named ? who->via_count : who->via_count + 1;
}

static struct str hop(const struct explain *explain, const struct finding_principal *who, size_t index)
{
    return index < who->via_count ? who->via[index] : explain->principal;
}

/* "user/alice -> role/Jump", in front of the steps of one request of several. */
static void put_hop(struct page *page, struct str from, struct str to)
{
    add_short(page, from);
    buf_add(&page->line, arrow(page));
    add_short(page, to);
    put_line(page, STEP_INDENT, STEP_INDENT + 2);
}

static void put_who(struct page *page, const struct finding_principal *who)
{
    const struct explain *explain = page->explain;
    size_t hops = hop_count(explain, who);
    struct str from = who->principal;

    layout_line(&page->layout, WAY_INDENT, STEP_INDENT);
    put_mark(page, str_equal(who->decision, STR("unknown")) ? MARK_OPEN : MARK_YES);
    add_short(page, from);
    for (size_t i = 0; hops > 1 && i < hops; i++) {
        buf_add(&page->line, arrow(page));
        add_short(page, hop(explain, who, i));
    }
    if (!str_equal(who->kind, STR("user")) && !str_equal(who->kind, STR("role")) &&
        !str_equal(who->kind, STR("anyone"))) {
        buf_add(&page->line, STR(" ("));
        buf_add(&page->line, who->kind);
        buf_add_char(&page->line, ')');
    }
    layout_words(&page->layout, buf_str(&page->line));
    layout_end(&page->layout);
    buf_reset(&page->line);

    put_conditions(page, STEP_INDENT, who->conditions, who->condition_count);
    put_list(page, STEP_INDENT, "note: ", who->notes, who->note_count);
    for (size_t i = 0; i < hops; i++) {
        struct str to = hop(explain, who, i);
        const struct finding_way *way = way_between(explain, from, to);
        if (way != NULL && hops > 1)
            put_hop(page, from, to);
        if (way != NULL)
            put_steps(page, hops > 1 ? STEP_INDENT + 2 : STEP_INDENT, way);
        from = to;
    }
}

static bool is_shut(const struct finding_way *way)
{
    return str_equal(way->decision, STR("denied")) || str_equal(way->decision, STR("unknown"));
}

static bool is_named_in_who(const struct explain *explain, struct str principal)
{
    for (size_t i = 0; i < explain->who_count; i++) {
        if (str_equal(explain->who[i].principal, principal))
            return true;
    }
    return false;
}

static void put_shut_way(struct page *page, const struct finding_way *way, struct str other)
{
    layout_line(&page->layout, WAY_INDENT, STEP_INDENT);
    put_mark(page, str_equal(way->decision, STR("unknown")) ? MARK_OPEN : MARK_NO);
    add_short(page, other);
    layout_words(&page->layout, buf_str(&page->line));
    layout_end(&page->layout);
    buf_reset(&page->line);
    put_steps(page, STEP_INDENT, way);
}

static void put_deleted(struct page *page, const struct explain_deleted *deleted)
{
    bool role = str_starts_with(deleted->entry, STR("AROA"));
    layout_line(&page->layout, WAY_INDENT, STEP_INDENT);
    put_mark(page, MARK_NO);
    buf_add(&page->line, deleted->entry);
    buf_add(&page->line, role ? STR(" (a deleted role)") : STR(" (a deleted user)"));
    layout_words(&page->layout, buf_str(&page->line));
    layout_end(&page->layout);
    buf_reset(&page->line);
    put_step(page, STEP_INDENT,
             &(struct finding_step){.check = STR("trust"),
                                    .policy = STR("trust"),
                                    .statement = deleted->statement,
                                    .effect = STR("none"),
                                    .why = role ? STR("names a role that no longer exists")
                                                : STR("names a user that no longer exists")},
             false);
}

static size_t count_who(const struct explain *explain, bool unknown)
{
    size_t count = 0;
    for (size_t i = 0; i < explain->who_count; i++)
        count += str_equal(explain->who[i].decision, STR("unknown")) == unknown;
    return count;
}

static void put_who_can_assume(struct page *page)
{
    const struct explain *explain = page->explain;
    size_t sure = count_who(explain, false);
    size_t open = count_who(explain, true);

    buf_add(&page->line, STR("Who can assume it: "));
    if (sure > 0 && str_equal(explain->verdict, STR("nobody-can-assume")))
        buf_add(&page->line, STR("no person, but "));
    if (sure > 0)
        words_add_count(&page->line, sure, "principal", "principals");
    else
        buf_add(&page->line, explain->missing_count > 0 || open > 0 ? STR("nobody that is known") : STR("nobody"));
    if (open > 0)
        buf_printf(&page->line, ", and %zu of whom it is not known", open);
    put_line(page, 0, 2);
    for (size_t i = 0; i < explain->who_count; i++)
        put_who(page, &explain->who[i]);
    for (size_t i = 0; i < explain->way_count; i++) {
        const struct finding_way *way = &explain->ways[i];
        if (is_shut(way) && str_equal(way->to, explain->principal) && !is_named_in_who(explain, way->from))
            put_shut_way(page, way, way->from);
    }
    for (size_t i = 0; i < explain->deleted_count; i++)
        put_deleted(page, &explain->deleted[i]);
    if (explain->refused_more > 0) {
        buf_printf(&page->line, "and %zu more who cannot", explain->refused_more);
        put_line(page, WAY_INDENT, STEP_INDENT);
    }
}

/* ---- Which roles a user can assume ---- */

static void put_roles_of_user(struct page *page)
{
    const struct explain *explain = page->explain;
    bool unknown = explain->missing_count > 0;
    for (size_t i = 0; i < explain->way_count; i++)
        unknown = unknown || str_equal(explain->ways[i].decision, STR("unknown"));
    buf_add(&page->line, STR("Roles it can assume itself: "));
    if (explain->can_assume_count > 0)
        buf_printf(&page->line, "%zu", explain->can_assume_count);
    else
        buf_add(&page->line, unknown ? STR("none that is known") : STR("none"));
    put_line(page, 0, 2);
    for (size_t i = 0; i < explain->can_assume_count; i++) {
        const struct finding_way *way = way_between(explain, explain->principal, explain->can_assume[i]);
        layout_line(&page->layout, WAY_INDENT, STEP_INDENT);
        put_mark(page, MARK_YES);
        add_short(page, explain->can_assume[i]);
        layout_words(&page->layout, buf_str(&page->line));
        layout_end(&page->layout);
        buf_reset(&page->line);
        if (way != NULL && !is_shut(way))
            put_steps(page, STEP_INDENT, way);
    }
    for (size_t i = 0; i < explain->way_count; i++) {
        const struct finding_way *way = &explain->ways[i];
        if (is_shut(way) && str_equal(way->from, explain->principal))
            put_shut_way(page, way, way->to);
    }
}

/* ---- What can be done ---- */

static const struct finding_step *deciding_step(const struct explain_action *action)
{
    struct finding_way way = {.decision = action->decision, .steps = action->steps, .step_count = action->step_count};
    const struct finding_step *breaks = words_breaking_step(&way);
    for (size_t i = 0; breaks == NULL && i < action->step_count; i++) {
        if (str_equal(action->steps[i].effect, STR("allow")))
            breaks = &action->steps[i];
    }
    return breaks;
}

static struct str answer_word(const struct explain_action *action)
{
    return answer_is_open(action->decision) ? STR("allow") : action->decision;
}

/* One action on one line: its answer and what decides it. */
static void put_action(struct page *page, const struct explain_action *action, size_t width, size_t answer_width)
{
    struct layout *layout = &page->layout;
    struct buf *line = &page->line;
    const struct finding_step *step = deciding_step(action);
    size_t place = WAY_INDENT + width + 2 + answer_width + 2;

    layout_line(layout, WAY_INDENT, place);
    layout_word(layout, action->action, STYLE_PLAIN);
    layout_to_column(layout, WAY_INDENT + width + 2);
    layout_word(layout, answer_word(action), STYLE_PLAIN);
    layout_to_column(layout, place);
    if (step != NULL) {
        if (!str_equal(step->check, STR("identity")) || !str_equal(step->effect, STR("allow"))) {
            buf_add(line, words_check(step->check));
            buf_add(line, step->policy.len > 0 ? STR(" ") : STR(": "));
        }
        add_place(page, step);
        if (step->why.len == 0 && !str_equal(step->effect, STR("allow"))) {
            buf_add(line, STR(": "));
            buf_add(line, effect_word(step->effect));
        }
    }
    for (size_t i = 0; i < action->condition_count; i++) {
        buf_add(line, i == 0 && line->len > 0 ? STR("; ") : i > 0 ? STR(", ") : STR_EMPTY);
        words_add_condition(line, page->explain->account, action->conditions[i]);
    }
    layout_words(layout, buf_str(line));
    buf_reset(line);
    layout_end(layout);
}

/* Entries are "service:Name (Level)". */
static bool writes(const struct explain *explain)
{
    static const struct str cut = {"\u2026 ", 4};
    for (size_t i = 0; i < explain->extra_count; i++) {
        struct str entry = explain->extra[i];
        if (!str_starts_with(entry, cut) && !str_contains(entry, STR("(Read")) && !str_contains(entry, STR("(List")))
            return true;
    }
    return false;
}

static void put_beyond(struct page *page, size_t width)
{
    const struct explain *explain = page->explain;
    static const struct str cut = {"\u2026 ", 4};
    layout_line(&page->layout, WAY_INDENT, WAY_INDENT + width + 2);
    layout_word(&page->layout, STR("beyond support"), STYLE_PLAIN);
    layout_to_column(&page->layout, WAY_INDENT + width + 2);
    if (!writes(explain))
        buf_add(&page->line, explain->extra_count == 0 ? STR("nothing that writes") : STR("nothing that writes; "));
    for (size_t i = 0; i < explain->extra_count; i++) {
        struct str name = explain->extra[i];
        if (i > 0)
            buf_add(&page->line, STR(", "));
        words_add_shortened(&page->line, explain->account, str_starts_with(name, cut) ? str_from(name, cut.len) : name);
    }
    layout_words(&page->layout, buf_str(&page->line));
    layout_end(&page->layout);
    buf_reset(&page->line);
}

static void put_blocks(struct page *page)
{
    const struct explain *explain = page->explain;
    for (size_t i = 0; i < explain->block_count; i++) {
        buf_add(&page->line, STR("falls short: "));
        words_add_grant(&page->line, explain->account, explain->blocks[i]);
        put_line(page, WAY_INDENT, WAY_INDENT + 2);
    }
}

static void put_what_it_can_do(struct page *page)
{
    const struct explain *explain = page->explain;
    size_t width = STR("beyond support").len;
    size_t answer_width = 0;
    for (size_t i = 0; i < explain->action_count; i++) {
        if (explain->actions[i].action.len > width)
            width = explain->actions[i].action.len;
        if (answer_word(&explain->actions[i]).len > answer_width)
            answer_width = answer_word(&explain->actions[i]).len;
    }
    buf_add(&page->line, explain->role ? STR("What it can do: ") : STR("What it can do itself: "));
    buf_add(&page->line, explain->ability);
    put_line(page, 0, 2);
    for (size_t i = 0; i < explain->action_count; i++)
        put_action(page, &explain->actions[i], width, answer_width);
    if (explain->extra_known)
        put_beyond(page, width);
    if (!str_equal(explain->verdict, STR("nobody-can-assume"))) /* there the ways say it */
        put_blocks(page);
}

/* ---- One action that was asked ---- */

static void put_witness(struct page *page, const struct explain_action *action)
{
    if (action->witness_count == 0)
        return;
    buf_add(&page->line, STR("For example, with this request context (it was replayed):"));
    put_line(page, 0, 2);
    for (size_t i = 0; i < action->witness_count; i++) {
        const struct finding_condition_key *key = &action->witness[i];
        buf_add(&page->line, key->key);
        if (key->count == 0)
            buf_add(&page->line, key->multivalued ? STR(": no value") : STR(": absent"));
        for (size_t j = 0; j < key->count; j++) {
            buf_add(&page->line, j == 0 ? STR(" = ") : STR(", "));
            buf_add(&page->line, key->values[j]);
        }
        put_line(page, WAY_INDENT, STEP_INDENT);
    }
}

static void put_asked(struct page *page, const struct explain_action *action)
{
    struct finding_way way = {.from = page->explain->principal,
                              .decision = action->decision,
                              .steps = action->steps,
                              .step_count = action->step_count};
    buf_add(&page->line, action->action);
    if (action->resource.len > 0) {
        buf_add(&page->line, STR(" on "));
        buf_add(&page->line, action->resource);
    }
    buf_add(&page->line, STR(": "));
    buf_add(&page->line, action->decision);
    put_line(page, 0, 2);
    put_conditions(page, WAY_INDENT, action->conditions, action->condition_count);
    put_steps(page, STEP_INDENT, &way);
    put_list(page, WAY_INDENT, "note: ", action->notes, action->note_count);
    put_witness(page, action);
}

/* ---- The page ---- */

static void put_head(struct page *page)
{
    const struct explain *explain = page->explain;
    buf_add(&page->line, words_short_arn(explain->account, explain->principal));
    buf_add(&page->line, STR(", account "));
    buf_add(&page->line, explain->account);
    if (explain->account_alias.len > 0) {
        buf_add_char(&page->line, ' ');
        buf_add(&page->line, explain->account_alias);
    }
    if (explain->verdict.len > 0) {
        buf_add(&page->line, STR(": "));
        buf_add(&page->line, explain->verdict);
    }
    put_line(page, 0, 2);
    layout_empty_line(&page->layout);
}

static void put_fix(struct page *page, bool can_fix)
{
    struct str words[COMMAND_WORDS];
    size_t count = command_with_source(page->explain->remediation_command, page->explain->source, words, COMMAND_WORDS);
    if (!can_fix || count == 0)
        return;
    layout_line(&page->layout, WAY_INDENT, WAY_INDENT + 5);
    layout_word(&page->layout, STR("fix:"), STYLE_PLAIN);
    layout_command(&page->layout, words, count);
    layout_end(&page->layout);
}

static void put_change(struct page *page, bool can_fix)
{
    const struct explain *explain = page->explain;
    if (explain->remediation_text.len == 0)
        return;
    layout_empty_line(&page->layout);
    buf_add(&page->line, STR("To change: "));
    words_add_shortened(&page->line, explain->account, explain->remediation_text);
    put_line(page, 0, 2);
    put_fix(page, can_fix);
}

enum rc explain_text(const struct explain *explain, const struct report_options *options, struct buf *out)
{
    struct page page = {.explain = explain, .line = BUF_NEW(BUF_UNBOUNDED), .scratch = BUF_NEW(BUF_UNBOUNDED)};
    page.layout = (struct layout){.out = out,
                                  .scratch = &page.scratch,
                                  .columns = options->columns,
                                  .colour = options->colour,
                                  .ascii = options->ascii};
    put_head(&page);
    if (explain->asked) {
        for (size_t i = 0; i < explain->action_count; i++) {
            if (i > 0)
                layout_empty_line(&page.layout);
            put_asked(&page, &explain->actions[i]);
        }
    } else {
        if (explain->role)
            put_who_can_assume(&page);
        else
            put_roles_of_user(&page);
        layout_empty_line(&page.layout);
        put_what_it_can_do(&page);
    }
    if (explain->missing_count + explain->note_count > 0)
        layout_empty_line(&page.layout);
    put_list(&page, 0, "not known: ", explain->missing, explain->missing_count);
    put_list(&page, 0, "note: ", explain->notes, explain->note_count);
    put_change(&page, options->can_fix);

    enum rc rc = page.line.failed != RC_OK ? page.line.failed : out->failed;
    buf_free(&page.line);
    buf_free(&page.scratch);
    return rc;
}

/* ---- JSON ---- */

static void write_action(struct json_writer *w, const struct explain_action *action)
{
    const struct shape *shape = &shape_explain_action;
    json_write_object(w);
    field_text(w, shape, EXPLAIN_ACTION_ACTION, action->action);
    field_text_or_null(w, shape, EXPLAIN_ACTION_RESOURCE, action->resource);
    field_text(w, shape, EXPLAIN_ACTION_DECISION, action->decision);
    json_steps(w, shape, EXPLAIN_ACTION_STEPS, action->steps, action->step_count);
    field_texts(w, shape, EXPLAIN_ACTION_CONDITIONS, action->conditions, action->condition_count);
    if (answer_is_open(action->decision)) {
        field_key(w, shape, EXPLAIN_ACTION_WITNESS);
        json_witness(w, action->witness, action->witness_count, 0);
    }
    field_texts(w, shape, EXPLAIN_ACTION_NOTES, action->notes, action->note_count);
    json_write_object_end(w);
}

enum rc explain_json(const struct explain *explain, struct buf *out)
{
    const struct shape *shape = &shape_explain;
    struct json_writer w = json_writer(out, true);
    json_write_object(&w);
    field_constant(&w, shape, EXPLAIN_SCHEMA);
    field_size(&w, shape, EXPLAIN_REVISION, REPORT_SCHEMA_REVISION);
    field_text(&w, shape, EXPLAIN_ACCOUNT, explain->account);
    field_text_or_null(&w, shape, EXPLAIN_ALIAS, explain->account_alias);
    field_text(&w, shape, EXPLAIN_SOURCE, explain->source);
    json_warnings(&w, shape, EXPLAIN_WARNINGS, explain->warnings, explain->warning_count);
    field_text(&w, shape, EXPLAIN_KIND, explain->role ? STR("role") : STR("user"));
    field_text(&w, shape, EXPLAIN_PRINCIPAL, explain->principal);
    field_text_or_null(&w, shape, EXPLAIN_VERDICT, explain->verdict);
    field_key(&w, shape, EXPLAIN_WHO);
    json_write_array(&w);
    for (size_t i = 0; i < explain->who_count; i++) {
        json_write_object(&w);
        json_principal_fields(&w, &shape_principal, &explain->who[i]);
        json_write_object_end(&w);
    }
    json_write_array_end(&w);
    json_ways(&w, shape, EXPLAIN_WAYS, explain->ways, explain->way_count);
    field_texts(&w, shape, EXPLAIN_CAN_ASSUME, explain->can_assume, explain->can_assume_count);
    field_key(&w, shape, EXPLAIN_ACTIONS);
    json_write_array(&w);
    for (size_t i = 0; i < explain->action_count; i++)
        write_action(&w, &explain->actions[i]);
    json_write_array_end(&w);
    field_texts(&w, shape, EXPLAIN_BLOCKS, explain->blocks, explain->block_count);
    field_texts(&w, shape, EXPLAIN_EXTRA, explain->extra, explain->extra_count);
    field_texts(&w, shape, EXPLAIN_MISSING, explain->missing, explain->missing_count);
    field_texts(&w, shape, EXPLAIN_NOTES, explain->notes, explain->note_count);
    json_remediation(&w, shape, EXPLAIN_REMEDIATION, explain->remediation_text, explain->remediation_command,
                     explain->remediation_url);
    json_write_object_end(&w);
    buf_add_char(out, '\n');
    return out->failed;
}
