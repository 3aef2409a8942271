/* SPDX-License-Identifier: Apache-2.0
 *
 * Pages of one answer, joined.
 */
#include "aws/answer.h"

#include <stdlib.h>

#include "aws/answer_parts.h"
#include "aws/secret.h"
#include "base/map.h"

/* An item of a list, or the value of another member: written already. */
struct fragment {
    size_t at, len; /* in the answer's text */
    struct str arn; /* of an entity of the dump */
};
struct member {
    bool there;
    struct fragment value;  /* of what is no list */
    struct fragment *items; /* of a list, all pages */
    size_t count, capacity;
    struct map *by_arn; /* the numbers of items that have an ARN */
};

struct answer {
    const struct operation *operation;
    const struct shape *shape;
    struct arena *arena;
    struct buf text;
    struct member *members; /* one for each of the shape */
    struct buf token;
};

enum rc answer_new(const struct operation *operation, struct answer **out, struct err *err)
{
    struct answer *answer = calloc(1, sizeof *answer);
    if (answer == NULL)
        return err_no_memory(err);
    *answer = (struct answer){.operation = operation,
                              .shape = operation_output(operation),
                              .arena = arena_new(0),
                              .text = BUF_NEW(BUF_UNBOUNDED),
                              .token = BUF_NEW(BUF_UNBOUNDED)};
    if (answer->arena != NULL)
        answer->members = ARENA_ARRAY(answer->arena, answer->shape->member_count, struct member);
    if (answer->members == NULL) {
        answer_free(answer);
        return err_no_memory(err);
    }
    *out = answer;
    return RC_OK;
}

void answer_free(struct answer *answer)
{
    if (answer == NULL)
        return;
    if (answer->text.at != NULL)
        secret_wipe(answer->text.at, answer->text.len);
    buf_free(&answer->text);
    buf_free(&answer->token);
    arena_free(answer->arena);
    free(answer);
}

/* ---- One page ---- */

/* What is read of a body, for as long as it is needed. */
struct page {
    struct arena *arena; /* wiped */
    struct json_doc *doc;
    struct answer_value result;
};

static void page_close(struct page *page)
{
    json_doc_free(page->doc);
    arena_free_wiped(page->arena);
}

/* <NameResponse><NameResult> */
static enum rc find_result(const struct operation *operation, const struct xml_element *root, struct page *page,
                           struct err *err)
{
    struct str rest = root->name;
    struct str name = operation->name;
    bool right = str_starts_with(rest, name) && str_equal(str_from(rest, name.len), STR("Response"));
    for (const struct xml_element *child = root->first; right && child != NULL; child = child->next) {
        if (str_starts_with(child->name, name) && str_equal(str_from(child->name, name.len), STR("Result"))) {
            page->result.element = child;
            return RC_OK;
        }
    }
    return err_set(err, RC_BAD_INPUT, "no %.*sResult in the answer", (int)name.len, name.at);
}

static enum rc page_open(const struct operation *operation, struct str body, struct page *page, struct err *err)
{
    const struct xml_element *root = NULL;
    *page = (struct page){.arena = arena_new(0)};
    if (page->arena == NULL)
        return err_no_memory(err);
    if (operation->protocol == PROTOCOL_QUERY) {
        enum rc rc = xml_parse(page->arena, body, &root, err);
        return rc == RC_OK ? find_result(operation, root, page, err) : rc;
    }
    enum rc rc = json_parse(NULL, body, &page->doc, err);
    if (rc != RC_OK)
        return rc;
    page->result.json = json_root(page->doc);
    if (!json_is(page->result.json, JSON_OBJECT))
        return err_set(err, RC_BAD_INPUT, "%s where an object should be", json_type_name(json_type(page->result.json)));
    if (json_is_deeper(page->result.json, ANSWER_DEPTH_MOST))
        return err_set(err, RC_BAD_INPUT, "the answer nests deeper than 64");
    struct str twice;
    return json_duplicate_member(page->result.json, false, &twice)
               ? err_set(err, RC_BAD_INPUT, "a member that is there twice: %.*s",
                         (int)(twice.len < 40 ? twice.len : 40), twice.at)
               : RC_OK;
}

static bool is_paging(const struct operation *operation, struct str name)
{
    return (operation->output_token.len > 0 && str_equal(name, operation->output_token)) ||
           (operation->more.len > 0 && str_equal(name, operation->more));
}

static enum rc write_fragment(struct answer *answer, const struct shape *shape, struct answer_value value, size_t depth,
                              struct fragment *out, struct err *err)
{
    struct json_writer w = json_writer_at(&answer->text, depth);
    size_t at = answer->text.len;
    enum rc rc = answer_write(&w, shape, value, err);
    if (rc == RC_OK && answer->text.failed != RC_OK)
        rc = err_no_memory(err);
    *out = (struct fragment){at, answer->text.len - at, STR_EMPTY};
    return rc;
}

static enum rc add_list(struct answer *answer, struct member *member, const struct shape *shape,
                        struct answer_value value, struct err *err)
{
    if (value.element == NULL && !json_is(value.json, JSON_ARRAY))
        return err_set(err, RC_BAD_INPUT, "%s where a list should be", json_type_name(json_type(value.json)));
    enum rc rc = RC_OK;
    for (struct answer_iter it = answer_iter(value, false); rc == RC_OK && answer_next(&it);) {
        struct fragment item;
        struct answer_value arn;
        struct fragment *place = NULL;
        rc = write_fragment(answer, shape->item, it.value, 2, &item, err);
        if (rc == RC_OK)
            place = ARENA_PUSH(answer->arena, member->items, member->count, member->capacity);
        if (rc == RC_OK && place == NULL)
            rc = err_no_memory(err);
        if (rc != RC_OK)
            return rc;
        if (answer->operation->id == OPERATION_GET_ACCOUNT_AUTHORIZATION_DETAILS &&
            answer_member(it.value, STR("Arn"), &arn)) {
            item.arn = arena_copy(answer->arena, answer_text(arn));
            if (item.arn.at == NULL)
                return err_no_memory(err);
        }
        *place = item;
        member->count++;
    }
    return rc;
}

static enum rc add_members(struct answer *answer, struct answer_value result, struct err *err)
{
    enum rc rc = RC_OK;
    for (unsigned i = 0; rc == RC_OK && i < answer->shape->member_count; i++) {
        const struct shape_member *known = &answer->shape->members[i];
        struct member *member = &answer->members[i];
        struct answer_value value;
        if (is_paging(answer->operation, known->name) || !answer_member(result, known->name, &value))
            continue;
        rc = known->shape->type == SHAPE_LIST ? add_list(answer, member, known->shape, value, err)
                                              : write_fragment(answer, known->shape, value, 1, &member->value, err);
        member->there = true;
    }
    return rc;
}

/* Query says IsTruncated and Marker; a JSON token may be null, absent or empty: all mean the end. */
static enum rc read_token(struct answer *answer, struct answer_value result, struct err *err)
{
    const struct operation *operation = answer->operation;
    struct answer_value value;
    buf_reset(&answer->token);
    if (operation->output_token.len == 0)
        return RC_OK;
    struct str token = answer_member(result, operation->output_token, &value) ? answer_text(value) : STR_EMPTY;
    if (operation->more.len > 0) {
        bool more =
            answer_member(result, operation->more, &value) && str_equal(str_trim(answer_text(value)), STR("true"));
        if (more != (token.len > 0))
            return err_set(err, RC_BAD_INPUT,
                           more ? "more pages are said to follow, without a Marker" : "a Marker without IsTruncated");
    }
    buf_add(&answer->token, token);
    return answer->token.failed == RC_OK ? RC_OK : err_no_memory(err);
}

/* ---- A page joins the others ---- */

static enum rc join_item(struct answer *answer, struct member *member, struct fragment item)
{
    size_t *number = NULL;
    if (item.arn.len > 0) {
        if (member->by_arn == NULL)
            member->by_arn = map_new(answer->arena);
        if (member->by_arn == NULL)
            return RC_NO_MEMORY;
        number = map_get(member->by_arn, item.arn);
    }
    if (number != NULL) { /* things change while pages are read: the later one is how it is */
        member->items[*number] = item;
        return RC_OK;
    }
    struct fragment *place = ARENA_PUSH(answer->arena, member->items, member->count, member->capacity);
    if (place == NULL)
        return RC_NO_MEMORY;
    *place = item;
    if (item.arn.len > 0) {
        number = ARENA_NEW(answer->arena, size_t);
        place->arn = arena_copy(answer->arena, item.arn);
        if (number == NULL || place->arn.at == NULL)
            return RC_NO_MEMORY;
        *number = member->count;
        if (map_put(member->by_arn, place->arn, number) != RC_OK)
            return RC_NO_MEMORY;
    }
    member->count++;
    return RC_OK;
}

static enum rc join(struct answer *answer, const struct answer *page)
{
    size_t base = answer->text.len;
    buf_add(&answer->text, buf_str(&page->text));
    if (answer->text.failed != RC_OK)
        return RC_NO_MEMORY;
    for (unsigned i = 0; i < answer->shape->member_count; i++) {
        const struct member *from = &page->members[i];
        struct member *to = &answer->members[i];
        to->there = to->there || from->there;
        if (from->there && answer->shape->members[i].shape->type != SHAPE_LIST)
            to->value = (struct fragment){base + from->value.at, from->value.len, STR_EMPTY};
        for (size_t k = 0; k < from->count; k++) {
            struct fragment item = from->items[k];
            item.at += base;
            if (join_item(answer, to, item) != RC_OK)
                return RC_NO_MEMORY;
        }
    }
    return RC_OK;
}

enum rc answer_add(struct answer *answer, struct str body, struct str *token, struct err *err)
{
    struct page page;
    struct answer *read = NULL;
    enum rc rc = page_open(answer->operation, body, &page, err);
    if (rc == RC_OK)
        rc = answer_new(answer->operation, &read, err);
    if (rc == RC_OK)
        rc = read_token(answer, page.result, err);
    if (rc == RC_OK)
        rc = add_members(read, page.result, err);
    if (rc == RC_OK && join(answer, read) != RC_OK)
        rc = err_no_memory(err);
    page_close(&page);
    answer_free(read);
    if (rc == RC_OK)
        *token = buf_str(&answer->token);
    return rc;
}

/* ---- The whole ---- */

static struct str fragment_text(const struct answer *answer, struct fragment fragment)
{
    return str_slice(buf_str(&answer->text), fragment.at, fragment.at + fragment.len);
}

void answer_print(const struct answer *answer, bool incomplete, struct buf *out)
{
    struct json_writer w = json_writer(out, true);
    json_write_object(&w);
    for (unsigned i = 0; i < answer->shape->member_count; i++) {
        const struct member *member = &answer->members[i];
        if (!member->there)
            continue;
        json_write_key(&w, answer->shape->members[i].name);
        if (answer->shape->members[i].shape->type != SHAPE_LIST) {
            json_write_raw(&w, fragment_text(answer, member->value));
            continue;
        }
        json_write_array(&w);
        for (size_t k = 0; k < member->count; k++)
            json_write_raw(&w, fragment_text(answer, member->items[k]));
        json_write_array_end(&w);
    }
    if (incomplete) {
        json_write_key(&w, STR("IsTruncated"));
        json_write_bool(&w, true);
    }
    json_write_object_end(&w);
    buf_add_char(out, '\n');
}
