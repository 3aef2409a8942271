/* SPDX-License-Identifier: Apache-2.0
 *
 * XML as a tree of elements and their texts, by expat: what AWS's Query protocol answers with. Attributes, comments and the spaces between
 * elements are dropped; of names the part behind the colon counts. A DOCTYPE ends the reading: AWS sends none, and without one no entity can
 * grow or lead elsewhere (aws-live.md 7).
 */
#ifndef ROLECALL_AWS_XML_H
#define ROLECALL_AWS_XML_H

#include "base/arena.h"

struct xml_element {
    struct str name;
    struct str text;                 /* its own, of elements without children; entities are what they stand for */
    const struct xml_element *first; /* child */
    const struct xml_element *next;  /* sibling */
};

#define XML_DEPTH_MOST 64
#define XML_TEXT_MOST  ((size_t)8 << 20)

/* Reads all of `text`, in `arena`. RC_BAD_INPUT with line and column. */
enum rc xml_parse(struct arena *arena, struct str text, const struct xml_element **out, struct err *err) MUST_USE;
/* The first child of that name; NULL: none (`element` may be NULL). */
const struct xml_element *xml_child(const struct xml_element *element, struct str name);

#endif
