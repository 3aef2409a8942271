/* SPDX-License-Identifier: Apache-2.0
 *
 * Where a statement stands in its policy, as AWS's simulator counts: lines and columns from 1; an end is
 * the place behind the closing brace; a single statement begins behind its opening brace, the first of a
 * list behind the bracket, each further one where the one before it ends. So the answers that AWS prints
 * in the examples of its CLI's reference have it.
 *
 * AWS: IAM API Reference, Position; AWS CLI reference, simulate-custom-policy.
 */
#include "cli/simulate.h"

#include "text/json_scan.h"

/* The end of the item that begins with the element at *cursor; *cursor moves behind it. */
static bool item_end(struct str policy, struct json_cursor *cursor, struct json_cursor *end)
{
    size_t depth = 0;

    while (json_scan_element(policy, cursor, end)) {
        char c = policy.at[cursor->offset];

        *cursor = *end;
        if (c == '{' || c == '[') {
            depth++;
        } else if (c == '}' || c == ']') {
            if (depth == 0)
                return false; /* the list itself ends */
            depth--;
        }
        if (depth == 0)
            return true;
    }
    return false;
}

enum rc simulate_positions(struct str policy, size_t count, struct simulate_position *out)
{
    struct json_doc *doc = NULL;
    struct json statements;
    struct json_place place;
    struct json_cursor cursor;
    struct json_cursor end;
    enum rc rc = json_parse(NULL, policy, &doc, NULL);

    if (rc != RC_OK)
        return rc == RC_BAD_INPUT ? RC_INTERNAL : rc; /* it was read before */
    statements = json_get(json_root(doc), STR("Statement"));
    place = json_place(statements);
    if (json_is(statements, JSON_OBJECT)) {
        if (count > 0)
            out[0] = (struct simulate_position){place.line, place.column + 1, place.end_line, place.end_column};
        goto out;
    }
    cursor = (struct json_cursor){.offset = place.offset + 1, .line = place.line, .column = place.column + 1};
    for (size_t i = 0; i < count; i++) {
        out[i] = (struct simulate_position){.line = cursor.line, .column = cursor.column};
        if (!item_end(policy, &cursor, &end)) {
            rc = RC_INTERNAL;
            goto out;
        }
        out[i].end_line = end.line;
        out[i].end_column = end.column;
    }
out:
    json_doc_free(doc);
    return rc;
}
