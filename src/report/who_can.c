/* SPDX-License-Identifier: Apache-2.0
 *
 * `rolecall who-can` as text and as JSON.
 */
#include "report/who_can.h"

#include <stdlib.h>

#include "base/map.h"
#include "report/report_parts.h"
#include "report/words.h"

enum {
    DECISION_WIDTH = 13, /* two blanks included */
    NAME_WIDTH = 20,
    ITEM_DEPTH = 2
};
enum answered {
    ANSWERED_ALLOWED,
    ANSWERED_CONDITIONAL,
    ANSWERED_UNKNOWN,
    ANSWERED_COUNT
};
static const struct str decision_words[ANSWERED_COUNT] = {{"allowed", 7}, {"conditional", 11}, {"unknown", 7}};

struct who_can {
    enum report_format format;
    struct report_options options;
    struct arena *arena;
    struct str action, resource;
    struct buf out;
    struct buf principals; /* text: lines; json: items, with commas between */
    struct buf accounts;   /* json, likewise */
    struct buf errors;
    struct buf line, scratch;
    size_t counts[ANSWERED_COUNT]; /* of principals, each by its best answer */
    size_t account_count, error_count, incomplete_count;
    size_t scps_unknown, rcps_unknown; /* accounts */
};

enum rc who_can_new(enum report_format format, struct str action, struct str resource,
                    const struct report_options *options, struct who_can **out, struct err *err)
{
    struct who_can *who_can = calloc(1, sizeof *who_can);
    if (who_can == NULL)
        return err_no_memory(err);
    who_can->format = format;
    who_can->options = *options;
    struct buf *const bufs[] = {&who_can->out,    &who_can->principals, &who_can->accounts,
                                &who_can->errors, &who_can->line,       &who_can->scratch};
    for (size_t i = 0; i < sizeof bufs / sizeof *bufs; i++)
        *bufs[i] = BUF_NEW(BUF_UNBOUNDED);
    who_can->arena = arena_new(0);
    if (who_can->arena != NULL) {
        who_can->action = arena_copy(who_can->arena, action);
        who_can->resource = arena_copy(who_can->arena, resource);
    }
    if (who_can->action.at == NULL || who_can->resource.at == NULL) {
        who_can_free(who_can);
        return err_no_memory(err);
    }
    *out = who_can;
    return RC_OK;
}

void who_can_free(struct who_can *who_can)
{
    if (who_can == NULL)
        return;
    arena_free(who_can->arena);
    buf_free(&who_can->out);
    buf_free(&who_can->principals);
    buf_free(&who_can->accounts);
    buf_free(&who_can->errors);
    buf_free(&who_can->line);
    buf_free(&who_can->scratch);
    free(who_can);
}

static enum answered answered(const struct who_can_principal *principal)
{
    for (int i = 0; i < ANSWERED_COUNT; i++) {
        if (str_equal(principal->principal.decision, decision_words[i]))
            return (enum answered)i;
    }
    return ANSWERED_UNKNOWN;
}

/* Counts each principal once, by its best answer: it may have several ways. */
static enum rc count_principals(struct who_can *who_can, const struct who_can_account *account)
{
    enum rc rc = RC_OK;
    struct arena *arena = arena_new(0);
    struct map *seen = arena == NULL ? NULL : map_new(arena);
    if (seen == NULL)
        rc = RC_NO_MEMORY;
    for (size_t i = 0; rc == RC_OK && i < account->principal_count; i++) {
        const struct who_can_principal *principal = &account->principals[i];
        enum answered answer = answered(principal);
        enum answered *best = map_get(seen, principal->principal.principal);
        if (best == NULL) {
            best = ARENA_NEW(arena, enum answered);
            rc = best == NULL ? RC_NO_MEMORY : map_put(seen, principal->principal.principal, best);
        } else if (answer < *best) {
            who_can->counts[*best]--;
        } else {
            continue;
        }
        if (rc == RC_OK) {
            *best = answer;
            who_can->counts[answer]++;
        }
    }
    arena_free(arena);
    return rc;
}

/* ---- Text ---- */

static const struct finding_step *granting_step(const struct who_can_principal *principal)
{
    if (principal->way_count == 0)
        return NULL;
    const struct finding_way *last = &principal->ways[principal->way_count - 1];
    for (size_t i = 0; i < last->step_count; i++) {
        const struct finding_step *step = &last->steps[i];
        if (str_equal(step->effect, STR("allow")) && (step->policy.len > 0 || step->statement.len > 0))
            return step;
    }
    return NULL;
}

/* "directly, group/Oncall, inline policy SupportPolicy, statement 0", "by role/A, then role/B". */
static void add_way(struct buf *line, const struct who_can_account *account, const struct who_can_principal *principal)
{
    const struct finding_principal *who = &principal->principal;
    const struct finding_step *step = granting_step(principal);
    buf_add(line, who->via_count == 0 ? STR("directly") : STR("by "));
    for (size_t i = 0; i < who->via_count; i++) {
        if (i > 0)
            buf_add(line, STR(", then "));
        buf_add(line, words_short_arn(account->id, who->via[i]));
    }
    if (who->via_count == 0 && step != NULL) {
        buf_add(line, str_equal(step->policy, STR("trust")) ? STR(", trust ") : STR(", "));
        words_add_brief(line, step->policy, step->statement);
    }
    for (size_t i = 0; i < who->condition_count; i++) {
        buf_add(line, STR(", "));
        words_add_condition(line, account->id, who->conditions[i]);
    }
    for (size_t i = 0; i < who->note_count; i++) {
        buf_add(line, i == 0 ? STR(": ") : STR("; "));
        words_add_shortened(line, account->id, who->notes[i]);
    }
}

static struct str shown_name(const struct who_can_account *account, const struct finding_principal *who)
{
    return str_equal(who->principal, STR("*")) ? STR("anyone") : words_short_arn(account->id, who->principal);
}

static size_t name_width(const struct who_can_account *account)
{
    size_t widest = NAME_WIDTH - 2;
    for (size_t i = 0; i < account->principal_count; i++) {
        size_t width = shown_name(account, &account->principals[i].principal).len;
        if (width > widest && width <= NAME_WIDTH + 8) /* a longer one stands out by itself */
            widest = width;
    }
    return widest + 2;
}

static void add_text(struct who_can *who_can, const struct who_can_account *account)
{
    struct buf *line = &who_can->line;
    struct layout layout = {.out = &who_can->principals,
                            .scratch = &who_can->scratch,
                            .columns = who_can->options.columns,
                            .colour = who_can->options.colour,
                            .ascii = who_can->options.ascii};
    size_t width = name_width(account);
    if (who_can->options.many && (account->principal_count > 0 || !account->complete)) {
        if (who_can->principals.len > 0)
            layout_empty_line(&layout);
        layout_line(&layout, 0, 2);
        layout_word(&layout, account->id, STYLE_PLAIN);
        layout_words(&layout, account->alias);
        layout_end(&layout);
    }
    for (size_t i = 0; i < account->principal_count; i++) {
        const struct who_can_principal *principal = &account->principals[i];
        layout_line(&layout, 0, DECISION_WIDTH + 2);
        layout_word(&layout, decision_words[answered(principal)], STYLE_PLAIN);
        layout_to_column(&layout, DECISION_WIDTH);
        layout_word(&layout, shown_name(account, &principal->principal), STYLE_PLAIN);
        layout_to_column(&layout, DECISION_WIDTH + width);
        add_way(line, account, principal);
        layout_words(&layout, buf_str(line));
        buf_reset(line);
        layout_end(&layout);
    }
    for (size_t i = 0; i < account->missing_count; i++) {
        layout_line(&layout, 0, DECISION_WIDTH + 2);
        layout_word(&layout, STR("not known:"), STYLE_PLAIN);
        layout_to_column(&layout, DECISION_WIDTH);
        words_add_shortened(line, account->id, account->missing[i]);
        layout_words(&layout, buf_str(line));
        buf_reset(line);
        layout_end(&layout);
    }
}

static void end_text(struct who_can *who_can)
{
    struct buf *line = &who_can->line;
    struct layout layout = {.out = &who_can->out,
                            .scratch = &who_can->scratch,
                            .columns = who_can->options.columns,
                            .ascii = who_can->options.ascii};
    size_t total = 0;
    const char *separator = ": ";
    buf_add(&who_can->out, buf_str(&who_can->principals));
    if (who_can->options.quiet)
        return;
    for (size_t i = 0; i < ANSWERED_COUNT; i++)
        total += who_can->counts[i];
    if (who_can->out.len > 0)
        layout_empty_line(&layout);
    layout_line(&layout, 0, 0);
    if (total == 0)
        buf_add(line, who_can->incomplete_count > 0 ? STR("Nobody that is known") : STR("Nobody"));
    else
        words_add_count(line, total, "principal", "principals");
    for (size_t i = 0; i < ANSWERED_COUNT; i++) {
        if (who_can->counts[i] == 0)
            continue;
        buf_printf(line, "%s%zu ", separator, who_can->counts[i]);
        buf_add(line, decision_words[i]);
        separator = ", ";
    }
    buf_add_char(line, '.');
    layout_sentence(&layout, buf_str(line));
    buf_reset(line);
    if (who_can->incomplete_count > 0) {
        if (who_can->account_count > 1) {
            buf_add(line, STR("In "));
            words_add_count(line, who_can->incomplete_count, "account", "accounts");
            buf_add(line, STR(" somebody else may be able to."));
        } else {
            buf_add(line, STR("Somebody else may be able to."));
        }
        layout_sentence(&layout, buf_str(line));
        buf_reset(line);
    }
    if (who_can->scps_unknown + who_can->rcps_unknown > 0) {
        words_add_unknown_controls(line, who_can->scps_unknown, who_can->rcps_unknown, who_can->account_count);
        layout_sentence(&layout, buf_str(line));
        buf_reset(line);
    }
    if (who_can->error_count > 0) {
        words_add_count(line, who_can->error_count, "account", "accounts");
        buf_add(line, STR(" could not be read."));
        layout_sentence(&layout, buf_str(line));
        buf_reset(line);
    }
    layout_end(&layout);
}

/* ---- JSON ---- */

static struct json_writer item_writer(struct buf *items)
{
    if (items->len > 0)
        buf_add(items, STR(",\n    "));
    return json_writer_at(items, ITEM_DEPTH);
}

static void add_json(struct who_can *who_can, const struct who_can_account *account)
{
    for (size_t i = 0; i < account->principal_count; i++) {
        const struct shape *shape = &shape_who_can_principal;
        const struct who_can_principal *principal = &account->principals[i];
        struct json_writer w = item_writer(&who_can->principals);
        json_write_object(&w);
        json_principal_fields(&w, shape, &principal->principal);
        field_text(&w, shape, WHO_CAN_ACCOUNT, account->id);
        json_ways(&w, shape, WHO_CAN_WAYS, principal->ways, principal->way_count);
        json_write_object_end(&w);
    }
    const struct shape *shape = &shape_who_can_account;
    struct json_writer w = item_writer(&who_can->accounts);
    json_write_object(&w);
    field_text(&w, shape, WHO_CAN_ACCOUNT_ID, account->id);
    field_text_or_null(&w, shape, WHO_CAN_ACCOUNT_ALIAS, account->alias);
    field_text(&w, shape, WHO_CAN_ACCOUNT_SOURCE, account->source);
    field_boolean(&w, shape, WHO_CAN_ACCOUNT_COMPLETE, account->complete);
    field_texts(&w, shape, WHO_CAN_ACCOUNT_MISSING, account->missing, account->missing_count);
    json_warnings(&w, shape, WHO_CAN_ACCOUNT_WARNINGS, account->warnings, account->warning_count);
    json_write_object_end(&w);
}

static void put_items(struct json_writer *w, size_t field, const struct buf *items)
{
    field_key(w, &shape_who_can, field);
    json_write_array(w);
    if (items->len > 0)
        json_write_raw(w, buf_str(items));
    json_write_array_end(w);
}

static void end_json(struct who_can *who_can)
{
    const struct shape *shape = &shape_who_can;
    struct json_writer w = json_writer(&who_can->out, true);
    json_write_object(&w);
    field_constant(&w, shape, WHO_CAN_DOC_SCHEMA);
    field_size(&w, shape, WHO_CAN_DOC_REVISION, REPORT_SCHEMA_REVISION);
    field_text(&w, shape, WHO_CAN_DOC_ACTION, who_can->action);
    field_text_or_null(&w, shape, WHO_CAN_DOC_RESOURCE, who_can->resource);
    put_items(&w, WHO_CAN_DOC_PRINCIPALS, &who_can->principals);
    put_items(&w, WHO_CAN_DOC_ACCOUNTS, &who_can->accounts);
    put_items(&w, WHO_CAN_DOC_ERRORS, &who_can->errors);
    json_write_object_end(&w);
    buf_add_char(&who_can->out, '\n');
}

/* ---- Both ---- */

static enum rc said(const struct who_can *who_can, struct err *err)
{
    const struct buf *const bufs[] = {&who_can->out,    &who_can->principals, &who_can->accounts,
                                      &who_can->errors, &who_can->line,       &who_can->scratch};
    for (size_t i = 0; i < sizeof bufs / sizeof *bufs; i++) {
        if (bufs[i]->failed == RC_NO_MEMORY)
            return err_no_memory(err);
        if (bufs[i]->failed != RC_OK)
            return err_set(err, bufs[i]->failed, "the answer is too large");
    }
    return RC_OK;
}

enum rc who_can_add(struct who_can *who_can, const struct who_can_account *account, struct err *err)
{
    who_can->account_count++;
    who_can->incomplete_count += !account->complete;
    who_can->scps_unknown += report_warns(account->warnings, account->warning_count, STR("scp-unknown"));
    who_can->rcps_unknown += report_warns(account->warnings, account->warning_count, STR("rcp-unknown"));
    if (count_principals(who_can, account) != RC_OK)
        return err_no_memory(err);
    if (who_can->format == REPORT_TEXT)
        add_text(who_can, account);
    else
        add_json(who_can, account);
    return said(who_can, err);
}

enum rc who_can_add_error(struct who_can *who_can, struct str source, const struct err *error, struct err *err)
{
    who_can->error_count++;
    if (who_can->format != REPORT_TEXT) {
        struct json_writer w = item_writer(&who_can->errors);
        json_error(&w, source, error);
    }
    return said(who_can, err);
}

enum rc who_can_end(struct who_can *who_can, struct err *err)
{
    if (who_can->account_count == 0)
        return RC_OK;
    if (who_can->format == REPORT_TEXT)
        end_text(who_can);
    else
        end_json(who_can);
    return said(who_can, err);
}

struct str who_can_output(const struct who_can *who_can)
{
    return buf_str(&who_can->out);
}
