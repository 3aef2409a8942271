/* SPDX-License-Identifier: Apache-2.0 */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include <cmocka.h>

#include "aws/config_file.h"
#include "base/buf.h"

#define CONFIG      CONFIG_FILE_CONFIG
#define CREDENTIALS CONFIG_FILE_CREDENTIALS

/* Writes what was read: "TYPE NAME", then " KEY=VALUE" and "  KEY=VALUE" for what is nested, with | for line ends. */
static void show(const struct config_file *file, struct buf *out)
{
    static const char *const types[] = {"profile", "sso-session", "services"};
    for (size_t i = 0; i < file->section_count; i++) {
        const struct config_section *section = &file->sections[i];
        buf_printf(out, "%s %.*s|", types[section->type], (int)section->name.len, section->name.at);
        for (size_t k = 0; k < section->property_count; k++) {
            const struct config_property *p = &section->properties[k];
            buf_printf(out, " %.*s=%.*s|", (int)p->name.len, p->name.at, (int)p->value.len, p->value.at);
            for (size_t n = 0; n < p->nested_count; n++)
                buf_printf(out, "  %.*s=%.*s|", (int)p->nested[n].name.len, p->nested[n].name.at,
                           (int)p->nested[n].value.len, p->nested[n].value.at);
        }
    }
}

/* What a file is read as; aws-live.md 1.2 line by line, cases of the SDKs' own. */
static const struct {
    enum config_file_kind kind;
    const char *text, *read;
} good[] = {
    {CONFIG, "", ""},
    {CONFIG, "\xef\xbb\xbf[default]\nregion=a\n", "profile default| region=a|"},
    {CONFIG, "[default]\r\nregion = a\r\n", "profile default| region=a|"},
    {CONFIG, "[default]\r\r\nregion = a\r\r\n\r\n", "profile default| region=a|"},
    {CONFIG, "# one\n; two\n[default]\n\n   \nregion = a\n", "profile default| region=a|"},
    {CONFIG, "[profile foo]\nname = value", "profile foo| name=value|"},
    {CONFIG, "[profile \t foo \t ]\n", "profile foo|"},
    {CONFIG, "[ profile foo ]\n", "profile foo|"},
    {CONFIG, "[profile foo] ; comment\n", "profile foo|"},
    {CONFIG, "[profile foo]# comment\n", "profile foo|"},
    {CONFIG, "[profile \"my name\"]\na=b\n", "profile my name| a=b|"},
    {CONFIG, "[profile 'x]y']\n", "profile x]y|"},
    {CONFIG, "[profile a/b.c%d@e:f+g-h_1]\n", "profile a/b.c%d@e:f+g-h_1|"},
    {CONFIG, "[profile in valid]\na=b\n[profile foo]\n", "profile foo|"},
    {CONFIG, "[foo]\na=b\n[profilefoo]\nc=d\n[preview]\n", ""},
    {CONFIG, "[sso-session s]\nsso_region=x\n[services v]\niam =\n  endpoint_url = http://h\n",
     "sso-session s| sso_region=x|services v| iam=|  endpoint_url=http://h|"},
    {CONFIG, "[default]\na=1\n[profile default]\nb=2\n", "profile default| b=2|"},
    {CONFIG, "[profile default]\nb=2\n[default]\na=1\n", "profile default| b=2|"},
    {CONFIG, "[profile foo]\na=1\n[profile foo]\nb=2\na=3\n", "profile foo| a=3| b=2|"},
    {CONFIG, "[profile foo]\n[profile FOO]\n", "profile foo|profile FOO|"},
    {CREDENTIALS, "[foo]\na=b\n[default]\nc=d\n", "profile foo| a=b|profile default| c=d|"},
    {CREDENTIALS, "[profile foo]\na=b\n", ""},
    /* properties */
    {CONFIG, "[default]\nKEY = Value = with = signs\n", "profile default| key=Value = with = signs|"},
    {CONFIG, "[default]\nkey =\n", "profile default| key=|"},
    {CONFIG, "[default]\nkey=v # c\nother=v#no\nthird=v ; c\n", "profile default| key=v| other=v#no| third=v|"},
    {CONFIG, "[default]\nkey= # only\n", "profile default| key=|"},
    {CONFIG, "[default]\ncredential_process = run --x # y ; z\n",
     "profile default| credential_process=run --x # y ; z|"},
    {CONFIG, "[default]\na key = v\nb=c\n", "profile default| b=c|"},
    {CONFIG, "[default]\nk = one\n  two # kept\n\n\tthree\n", "profile default| k=one\ntwo # kept\nthree|"},
    {CONFIG, "[default]\ns3 =\n  a = 1\n  a = 2 # c\n  b=\n", "profile default| s3=|  a=2|  b=|"},
    {CONFIG, "[default]\ns3 =\n  a = 1\nr=1\ns3 =\n  b = 2\n  B=3\n", "profile default| s3=|  b=3| r=1|"},
    {CONFIG, "[default]\nk=a\n b\nk=c\n d\n", "profile default| k=c\nd|"},
    {CONFIG, "[default]\nk=a\n  [b]\n  c = d\n", "profile default| k=a\n[b]\nc = d|"},
    {CONFIG, "[default]\nK=a\n[profile b]\nk=c\n[default]\nk=d\n", "profile default| k=d|profile b| k=c|"},
    {CONFIG, "[default]\nk=\n", "profile default| k=|"},
    {CONFIG, "[default]\nk=a\n#c\n b\n", "profile default| k=a\nb|"},
    {CONFIG, "[default]\na key = v\n  more\nb=c\n", "profile default| b=c|"},
    {CONFIG, "[default]\ns3=\n  a key = v\n  b=c\n", "profile default| s3=|  b=c|"},
    {CONFIG, "[profile]\na=b\n[profile ]\n[profile \"\"]\n[]\n", ""},
    {CONFIG, "[profile\tx]\n[sso-session]\n[services\tz]\n", "profile x|services z|"},
    {CONFIG, "[Profile x]\n[PROFILE y]\n[Default]\n", ""},
    {CONFIG, "[ default ]\na=b\n[\"default\"]\nc=d\n", "profile default| a=b| c=d|"},
    {CONFIG, "[default]\nk = \xc3\xa4\xff\n", "profile default| k=\xc3\xa4\xff|"},
    {CREDENTIALS, "[default]\n[sso-session s]\na=b\n[services v]\n", "profile default|"},
    {CREDENTIALS, "['my name']\na=b\n", "profile my name| a=b|"},
    {CONFIG, "[skipped]\nk = v\n  more\n[default]\n", "profile default|"},
};

static void reads(void **state)
{
    (void)state;
    for (size_t i = 0; i < sizeof good / sizeof *good; i++) {
        struct err err = ERR_NONE;
        struct buf text = BUF_NEW(BUF_UNBOUNDED);
        const struct config_file *file = NULL;
        struct arena *arena = arena_new(0);
        assert_int_equal(config_file_parse(arena, good[i].kind, str_of(good[i].text), STR("f"), &file, &err), RC_OK);
        show(file, &text);
        buf_add(&text, STR_EMPTY);
        assert_string_equal(text.at == NULL ? "" : text.at, good[i].read);
        buf_free(&text);
        arena_free(arena);
    }
}

static const struct {
    const char *text;
    size_t line;
    const char *fault;
} bad[] = {
    {"[default\n", 1, "a section without its ']'"},
    {"[profile 'x]\n", 1, "a section without its ']'"},
    {"[default] x\n", 1, "text behind the ']' of a section"},
    {"[default]\rk=v\r\n", 1, "a carriage return inside a line"},
    {"[default]\n\r# = b\n", 2, "a carriage return inside a line"},
    {"a = b\n", 1, "a setting before any section"},
    {"  a = b\n", 1, "an indented line before any section"},
    {"[default]\n  a = b\n", 2, "an indented line without a setting above it"},
    {"[default]\nkey\n", 2, "a line without '=', which is no section either"},
    {"[default]\nkey: value\n", 2, "a line without '=', which is no section either"},
    {"[default]\n= v\n", 2, "a setting without a name before its '='"},
    {"[default]\ns3 =\n  nothing\n", 3, "a line below a setting without '='"},
    {"[default]\ns3 =\n  = x\n", 3, "a setting without a name before its '='"},
};

static void refuses(void **state)
{
    (void)state;
    for (size_t i = 0; i < sizeof bad / sizeof *bad; i++) {
        struct err err = ERR_NONE;
        const struct config_file *file = NULL;
        struct arena *arena = arena_new(0);
        assert_int_equal(config_file_parse(arena, CONFIG, str_of(bad[i].text), STR("the/file"), &file, &err),
                         RC_BAD_INPUT);
        assert_string_equal(err.text, bad[i].fault);
        assert_string_equal(err.file, "the/file");
        assert_int_equal(err.line, bad[i].line);
        assert_null(file);
        err_clear(&err);
        arena_free(arena);
    }
}

static void limits(void **state)
{
    (void)state;
    struct err err = ERR_NONE;
    const struct config_file *file = NULL;
    struct arena *arena = arena_new(0);
    char *text = malloc(CONFIG_FILE_MAX + 2);
    assert_non_null(text);
    memset(text, 'x', CONFIG_FILE_MAX + 2);
    assert_int_equal(config_file_parse(arena, CONFIG, (struct str){text, CONFIG_FILE_MAX + 1}, STR("f"), &file, &err),
                     RC_BAD_INPUT);
    assert_string_equal(err.text, "the file has more than 1 MiB");
    err_clear(&err);
    text[0] = '#';
    assert_int_equal(config_file_parse(arena, CONFIG, (struct str){text, CONFIG_FILE_LINE_MAX}, STR("f"), &file, &err),
                     RC_OK);
    assert_int_equal(
        config_file_parse(arena, CONFIG, (struct str){text, CONFIG_FILE_LINE_MAX + 1}, STR("f"), &file, &err),
        RC_BAD_INPUT);
    assert_string_equal(err.text, "a line of more than 64 KiB");
    err_clear(&err);
    struct str nul = STR("[default]\na\0b=c\n");
    assert_int_equal(config_file_parse(arena, CONFIG, nul, STR("f"), &file, &err), RC_BAD_INPUT);
    assert_string_equal(err.text, "a NUL in the file");
    assert_int_equal(err.line, 2);
    err_clear(&err);
    free(text);
    arena_free(arena);
}

/* Memory and time grow with the file, not with its square. */
static void grows(void **state)
{
    (void)state;
    struct err err = ERR_NONE;
    const struct config_file *file = NULL;
    struct buf text = BUF_NEW(CONFIG_FILE_MAX);
    buf_add(&text, STR("[default]\nlong = x\n"));
    for (int i = 0; i < 100000; i++)
        buf_add(&text, STR(" y\n"));
    for (int i = 0; i < 50000; i++)
        buf_printf(&text, "k%d=v\n", i);
    assert_int_equal(text.failed, RC_OK);
    struct arena *arena = arena_new((size_t)64 << 20);
    assert_int_equal(config_file_parse(arena, CONFIG, buf_str(&text), STR("f"), &file, &err), RC_OK);
    assert_int_equal(file->sections[0].property_count, 50001);
    assert_int_equal(file->sections[0].properties[0].value.len, 200001);
    assert_string_equal(file->sections[0].properties[50000].name.at, "k49999");
    buf_free(&text);
    arena_free(arena);
}

static void finds(void **state)
{
    (void)state;
    struct err err = ERR_NONE;
    const struct config_file *file = NULL;
    struct arena *arena = arena_new(0);
    struct str text = STR("[profile a]\nk=v\ns=\n  n=w\n[services a]\nk=x\n");
    assert_int_equal(config_file_parse(arena, CONFIG, text, STR("f"), &file, &err), RC_OK);
    const struct config_section *section = config_file_find(file, CONFIG_PROFILE, STR("a"));
    assert_true(str_equal(config_section_find(section, STR("k"))->value, STR("v")));
    assert_int_equal(config_section_find(section, STR("k"))->line, 2);
    assert_true(str_equal(section->file, STR("f")));
    assert_true(str_equal(config_property_find(config_section_find(section, STR("s")), STR("n"))->value, STR("w")));
    assert_true(
        str_equal(config_section_find(config_file_find(file, CONFIG_SERVICES, STR("a")), STR("k"))->value, STR("x")));
    assert_null(config_file_find(file, CONFIG_SSO_SESSION, STR("a")));
    assert_null(config_file_find(NULL, CONFIG_PROFILE, STR("a")));
    assert_null(config_section_find(NULL, STR("k")));
    assert_null(config_section_find(section, STR("K")));
    assert_null(config_property_find(NULL, STR("n")));
    arena_free(arena);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(reads), cmocka_unit_test(refuses), cmocka_unit_test(limits),
        cmocka_unit_test(grows), cmocka_unit_test(finds),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
