/* SPDX-License-Identifier: Apache-2.0
 *
 * Canonical queries (aws-live.md 3.2).
 */
#include "aws/http_url.h"

#include <stdlib.h>

#include "text/url.h"

static bool is_unreserved(char c)
{
    return (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '-' || c == '.' ||
           c == '_' || c == '~';
}

static bool is_upper_hex(char c)
{
    return (c >= '0' && c <= '9') || (c >= 'A' && c <= 'F');
}

static int hex_value(char c)
{
    return c <= '9' ? c - '0' : c - 'A' + 10;
}

/* One encoded name in the text of all. */
struct encoded {
    struct str whole; /* "name=value" */
    size_t name_len;
};

static struct str name_of(const struct encoded *encoded)
{
    return str_slice(encoded->whole, 0, encoded->name_len);
}

static int compare_names(const void *first, const void *second)
{
    return str_compare(name_of(first), name_of(second));
}

enum rc http_url_query(const struct http_parameter *parameters, size_t count, struct buf *out, struct err *err)
{
    struct buf text = BUF_NEW(out->ceiling);
    struct encoded *all = NULL;
    enum rc rc = RC_OK;

    if (count == 0)
        goto out;
    all = calloc(count, sizeof *all);
    if (all == NULL) {
        rc = err_no_memory(err);
        goto out;
    }
    /* The text may move while it grows: lengths first, places after. */
    for (size_t i = 0; i < count; i++) {
        size_t from = text.len;

        url_encode(parameters[i].name, &text);
        all[i].name_len = text.len - from;
        buf_add_char(&text, '=');
        url_encode(parameters[i].value, &text);
        all[i].whole.len = text.len - from;
    }
    if (text.failed != RC_OK) {
        rc = text.failed == RC_LIMIT ? err_set(err, RC_LIMIT, "a query of more than %zu bytes", out->ceiling)
                                     : err_no_memory(err);
        goto out;
    }
    for (size_t i = 0, at = 0; i < count; at += all[i].whole.len, i++)
        all[i].whole.at = text.at + at;
    qsort(all, count, sizeof *all, compare_names);
    for (size_t i = 0; i < count && rc == RC_OK; i++) {
        if (i > 0 && compare_names(&all[i - 1], &all[i]) == 0)
            rc = err_set(err, RC_BAD_INPUT, "parameter \"%.*s\" twice in one query", (int)all[i].name_len,
                         all[i].whole.at);
        if (i > 0)
            buf_add_char(out, '&');
        buf_add(out, all[i].whole);
    }
    if (rc == RC_OK && out->failed != RC_OK)
        rc = out->failed == RC_LIMIT ? err_set(err, RC_LIMIT, "a query of more than %zu bytes", out->ceiling)
                                     : err_no_memory(err);
out:
    free(all);
    buf_free(&text);
    return rc;
}

bool http_url_path_is_canonical(struct str path)
{
    for (size_t i = 0; i < path.len; i++)
        if (!is_unreserved(path.at[i]) && (path.at[i] != '/' || (i > 0 && path.at[i - 1] == '/')))
            return false;
    return true;
}

static bool part_is_encoded(struct str part)
{
    for (size_t i = 0; i < part.len; i++) {
        if (is_unreserved(part.at[i]))
            continue;
        if (part.at[i] != '%' || part.len - i < 3 || !is_upper_hex(part.at[i + 1]) || !is_upper_hex(part.at[i + 2]))
            return false;
        if (is_unreserved((char)(hex_value(part.at[i + 1]) * 16 + hex_value(part.at[i + 2]))))
            return false;
        i += 2;
    }
    return true;
}

bool http_url_query_is_canonical(struct str query)
{
    struct str before = STR_EMPTY;
    bool first = true;

    while (query.at != NULL) {
        struct str value = str_cut(&query, '&');
        struct str name = str_slice(value, 0, str_find(value, '='));

        if (name.len == value.len || name.len == 0)
            return false;
        if (!part_is_encoded(name) || !part_is_encoded(str_from(value, name.len + 1)))
            return false;
        if (!first && str_compare(before, name) >= 0)
            return false;
        before = name;
        first = false;
    }
    return true;
}
