/* SPDX-License-Identifier: Apache-2.0
 *
 * What AWS says when it refuses, in each protocol's form; proxies and other servers say nothing that is read.
 *
 * AWS: IAM API Reference, "Common Errors"; botocore's parsers for the order of places.
 */
#include "aws/answer.h"

#include "aws/xml.h"
#include "text/json.h"

enum {
    MESSAGE_MOST = 400,
    CODE_MOST = 128,
    BODY_MOST = 1 << 20 /* an error is short: what is longer is no error of AWS's */
};

/* One line without control characters, cut at a whole character. */
static enum rc clean(struct arena *arena, struct str text, size_t most, struct str *out)
{
    size_t len = text.len < most ? text.len : most;
    while (len < text.len && len > 0 && ((unsigned char)text.at[len] & 0xc0) == 0x80)
        len--;
    char *copy = arena_alloc(arena, len + 1);
    if (copy == NULL)
        return RC_NO_MEMORY;
    for (size_t i = 0; i < len; i++)
        copy[i] = (unsigned char)text.at[i] < ' ' || text.at[i] == 0x7f ? ' ' : text.at[i];
    *out = str_trim((struct str){copy, len});
    return RC_OK;
}

/* "com.amazonaws.…#AccessDeniedException:http://…" is AccessDeniedException. */
static struct str bare_code(struct str code)
{
    code = str_slice(code, 0, str_find(code, ':'));
    for (size_t at = str_find(code, '#'); at < code.len; at = str_find(code, '#'))
        code = str_from(code, at + 1);
    return code;
}

struct found {
    struct str code, message, request_id;
};

static void read_xml(const struct xml_element *root, struct found *out)
{
    const struct xml_element *errors = xml_child(root, STR("Errors"));
    const struct xml_element *error = xml_child(errors != NULL ? errors : root, STR("Error"));
    const struct xml_element *parts[] = {
        xml_child(error, STR("Code")),
        xml_child(error, STR("Message")),
        xml_child(root, STR("RequestId")),
        xml_child(root, STR("RequestID")),
    };
    if (parts[0] != NULL)
        out->code = parts[0]->text;
    if (parts[1] != NULL)
        out->message = parts[1]->text;
    for (size_t i = 2; i < 4; i++) {
        if (parts[i] != NULL)
            out->request_id = parts[i]->text;
    }
}

static void read_json(struct json root, struct str type_header, struct found *out)
{
    const struct str codes[] = {json_string(json_get(root, STR("__type"))), json_string(json_get(root, STR("code"))),
                                json_string(json_get(root, STR("Code")))};
    const struct str messages[] = {json_string(json_get(root, STR("message"))),
                                   json_string(json_get(root, STR("Message")))};
    out->code = type_header;
    for (size_t i = 0; out->code.len == 0 && i < sizeof codes / sizeof *codes; i++)
        out->code = codes[i];
    for (size_t i = 0; out->message.len == 0 && i < sizeof messages / sizeof *messages; i++)
        out->message = messages[i];
}

enum rc answer_error_read(struct arena *arena, struct str body, struct str type_header, struct str id_header,
                          struct answer_error *out)
{
    const struct xml_element *root = NULL;
    struct json_doc *doc = NULL;
    struct err ignored = ERR_NONE;
    struct found found = {.request_id = id_header};
    struct str trimmed = str_trim(str_slice(body, 0, BODY_MOST));
    enum rc rc = RC_OK;
    if (trimmed.len > 0 && trimmed.at[0] == '<') {
        if (xml_parse(arena, trimmed, &root, &ignored) == RC_OK)
            read_xml(root, &found);
    } else if (trimmed.len > 0 && trimmed.at[0] == '{' && json_parse(NULL, trimmed, &doc, &ignored) == RC_OK) {
        read_json(json_root(doc), type_header, &found);
    } else {
        found.code = type_header;
    }
    if (ignored.code == RC_NO_MEMORY)
        rc = RC_NO_MEMORY;
    err_clear(&ignored);
    *out = (struct answer_error){STR_EMPTY, STR_EMPTY, STR_EMPTY};
    if (rc == RC_OK)
        rc = clean(arena, bare_code(found.code), CODE_MOST, &out->code);
    if (rc == RC_OK)
        rc = clean(arena, found.message, MESSAGE_MOST, &out->message);
    if (rc == RC_OK)
        rc = clean(arena, found.request_id, CODE_MOST, &out->request_id);
    json_doc_free(doc);
    return rc;
}

enum rc answer_request_id(struct arena *arena, struct str id_header, struct str *out)
{
    return clean(arena, id_header, CODE_MOST, out);
}
