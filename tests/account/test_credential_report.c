/* SPDX-License-Identifier: Apache-2.0
 *
 * Credential reports, row by row (iam-rules.md 3).
 */
#include "fixture.h"

#include "account/credential_report.h"

#define HEADER                                                                                                         \
    "user,arn,user_creation_time,password_enabled,mfa_active,access_key_1_active,access_key_2_active,cert_1_active,"   \
    "cert_2_active,additional_credentials_info\n"
#define TIME      "2024-05-06T07:08:09+00:00"
#define ARN(name) "arn:aws:iam::111122223333:user/" name

/* One row, and what it says: "name|arn|known password mfa key certificate", or the error. */
static const struct {
    const char *row;
    const char *says;
} rows[] = {
    {"a," ARN("a") "," TIME ",true,true,false,false,false,false,", "a|" ARN("a") "|known password mfa"},
    {"a," ARN("a") "," TIME ",false,false,true,false,false,false,", "a|" ARN("a") "|known key"},
    {"a," ARN("a") "," TIME ",false,false,false,true,false,false,", "a|" ARN("a") "|known key"},
    {"a," ARN("a") "," TIME ",FALSE,False,TRUE,false,N/A,true,", "a|" ARN("a") "|known key certificate"},
    {"<root_account>,arn:aws:iam::111122223333:root," TIME ",not_supported,true,false,false,false,false,",
     "<root_account>|arn:aws:iam::111122223333:root| mfa"},
    /* Keys that the report does not list. */
    {"a," ARN("a") "," TIME ",true,true,false,false,false,false,access_key_3_active", "a|" ARN("a") "| password mfa"},
    {"a," ARN("a") "," TIME ",true,true,true,false,false,false,access_key_3_active",
     "a|" ARN("a") "|known password mfa key"},
    {"a," ARN("a") "," TIME ",N/A,true,false,false,false,false,", "a|" ARN("a") "| mfa"},
    /* Names with commas, not quoted and quoted. */
    {"a,b," ARN("a,b") "," TIME ",true,true,false,false,false,false,", "a,b|" ARN("a,b") "|known password mfa"},
    {"a,b,c," ARN("a,b,c") "," TIME ",true,true,false,false,false,false,", "a,b,c|" ARN("a,b,c") "|known password mfa"},
    {"\"a,b\",\"" ARN("a,b") "\"," TIME ",true,true,false,false,false,false,", "a,b|" ARN("a,b") "|known password mfa"},
    /* Too many fields, and none of them a time. */
    {"a," ARN("a") ",2024-05-0/T07:08:09,true,true,false,false,false,false,,",
     "2:1: a row that does not have as many fields as the first line"},
    {"a," ARN("a") ",2024-05-0:T07:08:09,true,true,false,false,false,false,,",
     "2:1: a row that does not have as many fields as the first line"},
    {"a," ARN("a") ",2024-05,true,true,false,false,false,false,,",
     "2:1: a row that does not have as many fields as the first line"},
    /* A time, and then too many. */
    {"a,b," ARN("a,b") "," TIME ",true,true,false,false,false,false,,",
     "2:1: a row that does not have as many fields as the first line"},
    {"a,b,c,d,e,f,g,h,i,j,k", "2:1: a row that does not have as many fields as the first line"},
    {"a," ARN("a") "," TIME ",no_information,true,false,false,true,true,", "a|" ARN("a") "| mfa certificate"},
    {"a," ARN("a") "," TIME ",true,true,false,false,false,true,", "a|" ARN("a") "|known password mfa certificate"},
    /* Lines that end in carriage returns alone are lines all the same. */
    {"a,\r\xff," ARN("a"), "3:1: invalid UTF-8"},
    {"a,\r\n\xff," ARN("a"), "3:1: invalid UTF-8"},
    {"a,b," TIME ",true,true,false,false,false,false,", "2:1: a row without an ARN"},
    {"a," ARN("a") "," TIME ",true,true,false", "2:1: a row that does not have as many fields as the first line"},
    {"a,b," ARN("a,b") ",yesterday,true,true,false,false,false,false,",
     "2:1: a row that does not have as many fields as the first line"},
    {"a," ARN("a") "," TIME ",maybe,true,false,false,false,false,",
     "2:1: a column of true and false that holds something else"},
    {"\"a," ARN("a"), "2:1: a quoted field does not end"},
    {"b\xff," ARN("b") "," TIME ",true,true,false,false,false,false,", "2:2: invalid UTF-8"},
    {"\xc3\xa9\xc3," ARN("b") "," TIME ",true,true,false,false,false,false,", "2:2: invalid UTF-8"},
    {"a," ARN("a") "," TIME ",true,true,false,false,false,false,\na," ARN("a") "," TIME
                                                                               ",false,true,false,false,false,false,",
     "3:1: a second row for the same ARN"},
};

static const char *says(const struct report_row *row, char *space, size_t size)
{
    const struct user_credentials *c = &row->credentials;
    snprintf(space, size, "%.*s|%.*s|%s%s%s%s%s", (int)row->user.len, row->user.at, (int)row->arn.len, row->arn.at,
             c->known ? "known" : "", c->password_enabled ? " password" : "", c->mfa_active ? " mfa" : "",
             c->active_key ? " key" : "", c->certificate_active ? " certificate" : "");
    return space;
}

static void table(void **state)
{
    (void)state;
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
        struct arena *arena = arena_new(0);
        struct err err = ERR_NONE;
        struct credential_report report = {0};
        char space[1024];
        struct str csv = arena_join(arena, (const struct str[]){STR(HEADER), str_of(rows[i].row)}, 2);
        if (credential_report_read(arena, csv, &report, &err) == RC_OK) {
            assert_int_equal(report.count, 1);
            assert_int_equal(report.rows[0].line, 2);
            says(&report.rows[0], space, sizeof space);
        } else {
            snprintf(space, sizeof space, "%zu:%zu: %s", err.line, err.column, err.text);
        }
        if (strcmp(space, rows[i].says) != 0)
            fail_msg("%s\nsays  %s\nwhere %s", rows[i].row, space, rows[i].says);
        err_clear(&err);
        arena_free(arena);
    }
}

/* Columns are found by name: in another order, fewer, and unknown ones between them. */
static void columns_by_name(void **state)
{
    struct arena *arena = arena_new(0);
    struct err err = ERR_NONE;
    struct credential_report report = {0};
    char space[1024];
    (void)state;
    struct str csv =
        STR("\xef\xbb\xbf"
            "arn,new_column,mfa_active,user,access_key_2_active,access_key_1_active,password_enabled\r\n" ARN(
                "a") ",x,true,a,true,false,false\r\n" ARN("b") ",x,false,b,false,false,true\r\n");
    assert_int_equal(credential_report_read(arena, csv, &report, &err), RC_OK);
    assert_int_equal(report.count, 2);
    assert_string_equal(says(&report.rows[0], space, sizeof space), "a|" ARN("a") "|known mfa key");
    assert_string_equal(says(&report.rows[1], space, sizeof space), "b|" ARN("b") "|known password");
    assert_int_equal(report.rows[1].line, 3);
    arena_free(arena);
}

/* A row is mended only where its name, its ARN and its time come first. */
static void mended_by_its_columns(void **state)
{
    static const char *const headers[] = {
        "arn,user,user_creation_time,mfa_active\n",
        "user,mfa_active,arn,user_creation_time\n",
        "user,arn,mfa_active,user_creation_time\n",
        "user,arn,mfa_active\n",
    };
    (void)state;
    for (size_t i = 0; i < sizeof headers / sizeof *headers; i++) {
        struct arena *arena = arena_new(0);
        struct err err = ERR_NONE;
        struct credential_report report = {0};
        const struct str parts[] = {str_of(headers[i]), STR("a,b," ARN("a,b") "," TIME ",true\n")};
        struct str csv = arena_join(arena, parts, 2);
        assert_int_equal(credential_report_read(arena, csv, &report, &err), RC_BAD_INPUT);
        assert_string_equal(err.text, "a row that does not have as many fields as the first line");
        assert_int_equal(err.line, 2);
        err_clear(&err);
        arena_free(arena);
    }
}

static void no_report(void **state)
{
    static const char *const texts[] = {"", "\n\n", "a,b,c\n1,2,3\n", "user\nalice\n"};
    (void)state;
    for (size_t i = 0; i < sizeof texts / sizeof *texts; i++) {
        struct arena *arena = arena_new(0);
        struct err err = ERR_NONE;
        struct credential_report report = {0};
        assert_int_equal(credential_report_read(arena, str_of(texts[i]), &report, &err), RC_BAD_INPUT);
        assert_non_null(err.text);
        err_clear(&err);
        arena_free(arena);
    }
}

/* A name of nothing but commas is put together once, not once for each comma. */
static void many_commas(void **state)
{
    enum {
        COMMAS = 200000
    };
    struct arena *arena = arena_new((size_t)64 << 20);
    struct err err = ERR_NONE;
    struct credential_report report = {0};
    (void)state;
    char *name = arena_alloc(arena, COMMAS);
    assert_non_null(name);
    memset(name, ',', COMMAS);
    struct str csv = arena_join(
        arena,
        (const struct str[]){STR(HEADER "a"), {name, COMMAS}, STR("," ARN("a") "," TIME ",true,true,false,false,,,")},
        3);
    assert_int_equal(credential_report_read(arena, csv, &report, &err), RC_OK);
    assert_int_equal(report.rows[0].user.len, COMMAS + 1);
    assert_true(str_equal(report.rows[0].arn, STR(ARN("a"))));
    arena_free(arena);
}

/* Want of memory is an answer, wherever it strikes. */
static void little_memory(void **state)
{
    struct str csv =
        STR(HEADER "a,b," ARN("a,b") "," TIME ",true,true,false,false,false,false,\n"
                                     "\"c\"\"d\"," ARN("c") "," TIME ",true,true,false,false,false,false,\n");
    bool done = false;
    (void)state;
    for (size_t ceiling = 64; !done; ceiling += 64) {
        struct arena *arena = arena_new(ceiling);
        struct err err = ERR_NONE;
        struct credential_report report = {0};
        enum rc rc = credential_report_read(arena, csv, &report, &err);
        done = rc == RC_OK;
        assert_true(done || rc == RC_NO_MEMORY);
        assert_true(ceiling < 1 << 20);
        err_clear(&err);
        arena_free(arena);
    }
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(table),       cmocka_unit_test(columns_by_name), cmocka_unit_test(mended_by_its_columns),
        cmocka_unit_test(no_report),   cmocka_unit_test(many_commas),     cmocka_unit_test(little_memory),
    };
    (void)reader_setup;
    (void)reader_teardown;
    return cmocka_run_group_tests(tests, NULL, NULL);
}
