/* SPDX-License-Identifier: Apache-2.0
 *
 * expat's events as a tree.
 */
#include "aws/xml.h"

#include <expat.h>

#include "base/buf.h"

struct element {
    struct xml_element public;
    struct element *parent;
    struct element *last; /* child */
};

struct reader {
    struct arena *arena;
    XML_Parser parser;
    struct element *root, *open;
    struct buf text; /* of the innermost open element */
    size_t depth;
    enum rc rc; /* why it was stopped */
    const char *fault;
};

static void stop(struct reader *reader, enum rc rc, const char *fault)
{
    if (reader->rc == RC_OK) {
        reader->rc = rc;
        reader->fault = fault;
    }
    (void)XML_StopParser(reader->parser, XML_FALSE);
}

static struct str local_name(const char *name)
{
    struct str whole = str_of(name);
    size_t colon = str_find(whole, ':');
    return colon == whole.len ? whole : str_from(whole, colon + 1);
}

static void XMLCALL start_element(void *self, const XML_Char *name, const XML_Char **attributes)
{
    struct reader *reader = self;
    (void)attributes;
    if (reader->rc != RC_OK)
        return;
    struct element *element = ARENA_NEW(reader->arena, struct element);
    struct str kept = arena_copy(reader->arena, local_name(name));
    if (element == NULL || kept.at == NULL) {
        stop(reader, RC_NO_MEMORY, NULL);
        return;
    }
    if (++reader->depth > XML_DEPTH_MOST) {
        stop(reader, RC_BAD_INPUT, "elements nest deeper than 64");
        return;
    }
    element->public.name = kept;
    element->parent = reader->open;
    if (reader->open == NULL)
        reader->root = element;
    else if (reader->open->last == NULL)
        reader->open->public.first = &element->public;
    else
        reader->open->last->public.next = &element->public;
    if (reader->open != NULL)
        reader->open->last = element;
    reader->open = element;
    buf_reset(&reader->text); /* spaces before a child */
}

static void XMLCALL end_element(void *self, const XML_Char *name)
{
    struct reader *reader = self;
    (void)name;
    if (reader->rc != RC_OK || reader->open == NULL)
        return;
    if (reader->open->public.first == NULL) {
        reader->open->public.text = arena_copy(reader->arena, buf_str(&reader->text));
        if (reader->open->public.text.at == NULL) {
            stop(reader, RC_NO_MEMORY, NULL);
            return;
        }
    }
    buf_reset(&reader->text);
    reader->open = reader->open->parent;
    reader->depth--;
}

static void XMLCALL characters(void *self, const XML_Char *text, int len)
{
    struct reader *reader = self;
    if (reader->rc != RC_OK)
        return;
    buf_add(&reader->text, (struct str){text, (size_t)len});
    if (reader->text.failed == RC_LIMIT)
        stop(reader, RC_BAD_INPUT, "an element's text is larger than 8 MiB");
    else if (reader->text.failed != RC_OK)
        stop(reader, RC_NO_MEMORY, NULL);
}

static void XMLCALL doctype(void *self, const XML_Char *name, const XML_Char *system, const XML_Char *public,
                            int internal)
{
    (void)name;
    (void)system;
    (void)public;
    (void)internal;
    stop(self, RC_BAD_INPUT, "a DOCTYPE, which AWS never sends");
}

static enum rc say(struct reader *reader, struct err *err)
{
    if (reader->rc == RC_NO_MEMORY || XML_GetErrorCode(reader->parser) == XML_ERROR_NO_MEMORY)
        return err_no_memory(err);
    const char *what = reader->fault != NULL ? reader->fault : XML_ErrorString(XML_GetErrorCode(reader->parser));
    (void)err_set(err, RC_BAD_INPUT, "not XML that can be read: %s", what);
    err_place(err, STR_EMPTY, (size_t)XML_GetCurrentLineNumber(reader->parser),
              (size_t)XML_GetCurrentColumnNumber(reader->parser) + 1);
    return RC_BAD_INPUT;
}

enum rc xml_parse(struct arena *arena, struct str text, const struct xml_element **out, struct err *err)
{
    enum {
        PIECE = 1 << 20 /* expat takes an int */
    };
    struct reader reader = {.arena = arena, .text = BUF_NEW(XML_TEXT_MOST), .parser = XML_ParserCreate("UTF-8")};
    enum rc rc = RC_OK;
    if (reader.parser == NULL)
        return err_no_memory(err);
    XML_SetUserData(reader.parser, &reader);
    XML_SetElementHandler(reader.parser, start_element, end_element);
    XML_SetCharacterDataHandler(reader.parser, characters);
    XML_SetStartDoctypeDeclHandler(reader.parser, doctype);
    do {
        struct str piece = str_slice(text, 0, PIECE);
        text = str_from(text, piece.len);
        if (XML_Parse(reader.parser, piece.at == NULL ? "" : piece.at, (int)piece.len, text.len == 0) !=
                XML_STATUS_OK ||
            reader.rc != RC_OK)
            rc = say(&reader, err);
    } while (rc == RC_OK && text.len > 0);
    if (rc == RC_OK)
        *out = &reader.root->public;
    XML_ParserFree(reader.parser);
    buf_free(&reader.text);
    return rc;
}

const struct xml_element *xml_child(const struct xml_element *element, struct str name)
{
    const struct xml_element *child = element == NULL ? NULL : element->first;
    while (child != NULL && !str_equal(child->name, name))
        child = child->next;
    return child;
}
