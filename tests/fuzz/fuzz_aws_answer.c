/* SPDX-License-Identifier: Apache-2.0
 *
 * Any bytes as an answer of AWS's, XML or JSON: pages, one after the other, that make JSON which can be read, or a reason; and the same bytes
 * as an error. The first byte names the operation; 0x01 parts the pages.
 */
#include <stdint.h>
#include <stdlib.h>

#include "aws/answer.h"
#include "text/json.h"

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

static void require(bool held)
{
    if (!held)
        __builtin_trap();
}

static void read_error(struct str body)
{
    struct answer_error error;
    struct arena *arena = arena_new(0);
    require(arena != NULL);
    require(answer_error_read(arena, body, STR_EMPTY, STR("id"), &error) == RC_OK);
    require(error.message.len <= 400 && error.code.len <= 128);
    for (size_t i = 0; i < error.message.len; i++)
        require((unsigned char)error.message.at[i] >= ' ');
    arena_free(arena);
}

static void print(const struct answer *answer, bool incomplete)
{
    struct buf json = BUF_NEW(BUF_UNBOUNDED);
    struct json_doc *doc = NULL;
    answer_print(answer, incomplete, &json);
    require(json.failed == RC_OK);
    require(json_parse(NULL, buf_str(&json), &doc, NULL) == RC_OK);
    require(json_is(json_root(doc), JSON_OBJECT));
    json_doc_free(doc);
    buf_free(&json);
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    struct err err = ERR_NONE;
    struct answer *answer = NULL;
    if (size == 0)
        return 0;
    struct str rest = {(const char *)data + 1, size - 1};
    read_error(rest);
    require(answer_new(operation_get((enum operation_id)(data[0] % OPERATION_COUNT)), &answer, &err) == RC_OK);
    enum rc rc = RC_OK;
    while (rc == RC_OK && rest.len > 0) {
        struct str token;
        rc = answer_add(answer, str_cut(&rest, '\x01'), &token, &err);
        require(rc == RC_OK || (rc == RC_BAD_INPUT && err.text != NULL));
    }
    print(answer, rc != RC_OK);
    err_clear(&err);
    answer_free(answer);
    return 0;
}
