/* SPDX-License-Identifier: Apache-2.0 */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdlib.h>
#include <string.h>

#include <cmocka.h>

#include "aws/xml.h"
#include "base/buf.h"

static void show(const struct xml_element *element, struct buf *out)
{
    buf_add(out, element->name);
    if (element->first == NULL) {
        buf_printf(out, "=%.*s", (int)element->text.len, element->text.len == 0 ? "" : element->text.at);
        return;
    }
    buf_add_char(out, '(');
    for (const struct xml_element *child = element->first; child != NULL; child = child->next) {
        show(child, out);
        if (child->next != NULL)
            buf_add_char(out, ',');
    }
    buf_add_char(out, ')');
}

static const struct {
    const char *text, *tree; /* NULL: it is refused, */
    const char *fault;       /* with this in the message */
} cases[] = {
    {"<a/>", "a=", NULL},
    {"<a>b</a>", "a=b", NULL},
    {"<?xml version=\"1.0\"?>\n<a x='1'>\n  <b>1</b> <c>2</c>\n</a>\n", "a(b=1,c=2)", NULL},
    {"<n:a xmlns:n='u'><n:b>x</n:b></n:a>", "a(b=x)", NULL},
    {"<a>&lt;&amp;&#65;&quot;</a>", "a=<&A\"", NULL},
    {"<a><![CDATA[<b>]]></a>", "a=<b>", NULL},
    {"<a>one<!-- no -->two</a>", "a=onetwo", NULL},
    {"<a><b><c>d</c></b><b/></a>", "a(b(c=d),b=)", NULL},
    {"", NULL, "no element found"},
    {"<a>", NULL, "no element found"},
    {"<a></b>", NULL, "mismatched tag"},
    {"<a/><b/>", NULL, "junk after document element"},
    {"<a>\xff</a>", NULL, "invalid token"},
    {"<a>&nosuch;</a>", NULL, "undefined entity"},
    {"<!DOCTYPE a><a/>", NULL, "a DOCTYPE, which AWS never sends"},
    {"<!DOCTYPE a [<!ENTITY b \"c\">]><a>&b;</a>", NULL, "a DOCTYPE, which AWS never sends"},
    {"<!DOCTYPE a SYSTEM \"file:///etc/passwd\"><a/>", NULL, "a DOCTYPE, which AWS never sends"},
};

static void reads(void **state)
{
    (void)state;
    for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
        struct err err = ERR_NONE;
        struct buf tree = BUF_NEW(BUF_UNBOUNDED);
        const struct xml_element *root = NULL;
        struct arena *arena = arena_new(0);
        enum rc rc = xml_parse(arena, str_of(cases[i].text), &root, &err);
        if (cases[i].tree == NULL) {
            assert_int_equal(rc, RC_BAD_INPUT);
            assert_non_null(strstr(err.text, cases[i].fault));
            assert_true(err.line >= 1);
        } else {
            assert_int_equal(rc, RC_OK);
            show(root, &tree);
            assert_string_equal(tree.at, cases[i].tree);
        }
        buf_free(&tree);
        err_clear(&err);
        arena_free(arena);
    }
}

static enum rc nested(size_t depth, struct err *err)
{
    struct buf text = BUF_NEW(BUF_UNBOUNDED);
    const struct xml_element *root = NULL;
    struct arena *arena = arena_new(0);
    for (size_t i = 0; i < depth; i++)
        buf_add(&text, STR("<a>"));
    for (size_t i = 0; i < depth; i++)
        buf_add(&text, STR("</a>"));
    enum rc rc = xml_parse(arena, buf_str(&text), &root, err);
    buf_free(&text);
    arena_free(arena);
    return rc;
}

static void depth(void **state)
{
    (void)state;
    struct err err = ERR_NONE;
    assert_int_equal(nested(XML_DEPTH_MOST, &err), RC_OK);
    assert_int_equal(nested(XML_DEPTH_MOST + 1, &err), RC_BAD_INPUT);
    assert_non_null(strstr(err.text, "elements nest deeper than 64"));
    err_clear(&err);
    assert_int_equal(nested(100000, &err), RC_BAD_INPUT);
    err_clear(&err);
}

static enum rc long_text(size_t size, struct err *err)
{
    char *text = malloc(size + 7);
    const struct xml_element *root = NULL;
    struct arena *arena = arena_new(0);
    assert_non_null(text);
    memset(text, 'x', size + 7);
    memcpy(text, "<a>", 3);
    memcpy(text + 3 + size, "</a>", 4);
    enum rc rc = xml_parse(arena, (struct str){text, size + 7}, &root, err);
    if (rc == RC_OK)
        assert_int_equal(root->text.len, size);
    free(text);
    arena_free(arena);
    return rc;
}

static void length(void **state)
{
    (void)state;
    struct err err = ERR_NONE;
    assert_int_equal(long_text((1 << 20) + 5, &err), RC_OK); /* over a piece's end */
    assert_int_equal(long_text(XML_TEXT_MOST + 1, &err), RC_BAD_INPUT);
    assert_non_null(strstr(err.text, "larger than 8 MiB"));
    err_clear(&err);
}

static void children(void **state)
{
    (void)state;
    struct err err = ERR_NONE;
    const struct xml_element *root = NULL;
    struct arena *arena = arena_new(0);
    assert_int_equal(xml_parse(arena, STR("<a><b>1</b><c/><b>2</b></a>"), &root, &err), RC_OK);
    assert_true(str_equal(xml_child(root, STR("b"))->text, STR("1")));
    assert_null(xml_child(root, STR("d")));
    assert_null(xml_child(NULL, STR("b")));
    arena_free(arena);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(reads),
        cmocka_unit_test(depth),
        cmocka_unit_test(length),
        cmocka_unit_test(children),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
