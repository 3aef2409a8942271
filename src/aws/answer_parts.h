/* SPDX-License-Identifier: Apache-2.0
 *
 * What the readers of XML and JSON answers share: values of either kind, printed by their shape.
 */
#ifndef ROLECALL_AWS_ANSWER_PARTS_H
#define ROLECALL_AWS_ANSWER_PARTS_H

#include "aws/answer.h"
#include "aws/xml.h"
#include "text/json.h"
#include "text/json_write.h"

enum {
    ANSWER_DEPTH_MOST = 64,
    ANSWER_STRING_MOST = 8 << 20
};

/* One value: an element of XML, or a value of JSON. */
struct answer_value {
    const struct xml_element *element; /* NULL: it is JSON */
    struct json json;
};

/* The member of a structure; false: it is not there. */
bool answer_member(struct answer_value value, struct str name, struct answer_value *out);
/* The text of a scalar, as it was sent. */
struct str answer_text(struct answer_value value);

/* Items of a list, entries of a map, one after the other. */
struct answer_iter {
    struct answer_value value;
    struct str key;                 /* of an entry */
    const struct xml_element *next; /* not for users' eyes, as is: */
    struct json_iter json;
    bool xml, map;
};
struct answer_iter answer_iter(struct answer_value container, bool map);
bool answer_next(struct answer_iter *iter);

/* Writes a value by its shape. RC_BAD_INPUT: it has not that shape. */
enum rc answer_write(struct json_writer *w, const struct shape *shape, struct answer_value value,
                     struct err *err) MUST_USE;

#endif
