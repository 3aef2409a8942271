/* SPDX-License-Identifier: Apache-2.0
 *
 * For tests of the JSON reader: texts that must be good.
 */
#ifndef ROLECALL_TESTS_TEXT_JSON_FIXTURE_H
#define ROLECALL_TESTS_TEXT_JSON_FIXTURE_H

#include <setjmp.h>
#include <stdarg.h>
#include <stdio.h>

#include <cmocka.h>

#include "text/json.h"

#define COUNT(array) (sizeof(array) / sizeof *(array))

/* Parses a text that must be good. The caller frees. */
static struct json_doc *good(struct str text)
{
    struct json_doc *doc = NULL;
    struct err err = ERR_NONE;
    if (json_parse(NULL, text, &doc, &err) != RC_OK)
        fail_msg("%.*s: %s", (int)(text.len < 200 ? text.len : 200), text.at, err.text);
    assert_non_null(doc);
    return doc;
}

static void assert_str(struct str got, struct str wanted)
{
    if (!str_equal(got, wanted))
        fail_msg("got '%.*s', wanted '%.*s'", (int)got.len, got.at, (int)wanted.len, wanted.at);
}

#endif
