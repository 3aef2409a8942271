/* SPDX-License-Identifier: Apache-2.0 */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdlib.h>

#include <stdio.h>
#include <unistd.h>

#include <cmocka.h>

#include "collect/collected.h"
#include "text/file.h"
#include "text/folder.h"

static struct collected *begin(void)
{
    struct collected *collected = collected_new();
    assert_non_null(collected);
    collected->account = STR("111122223333");
    collected->partition = STR("aws");
    collected->caller = STR("arn:aws:iam::111122223333:user/ann");
    collected->started = 1700000000;
    return collected;
}

static void add_file(struct collected *collected, const char *name, const char *content)
{
    struct err err = ERR_NONE;
    assert_int_equal(collected_add_file(collected, str_of(name), str_of(content), &err), RC_OK);
}

static void add_call(struct collected *collected, size_t order, const char *name, const char *region,
                     enum call_status status, bool required)
{
    struct err err = ERR_NONE;
    const struct collected_call call = {
        .order = order,
        .call = str_of(name),
        .region = str_of(region),
        .status = status,
        .code = status == CALL_DENIED ? STR("AccessDenied") : STR_EMPTY,
        .message = status == CALL_DENIED ? STR("not \"you\"") : STR_EMPTY,
        .attempts = 1,
        .required = required,
    };
    assert_int_equal(collected_add_call(collected, &call, &err), RC_OK);
}

static void says_how_calls_ended(void **state)
{
    (void)state;
    struct err err = ERR_NONE;
    struct collected *collected = begin();
    /* as answers came */
    add_call(collected, 9, "ListAnalyzers", "us-east-1", CALL_COLLECTED, false);
    add_call(collected, 9, "ListAnalyzers", "eu-west-1", CALL_DENIED, false);
    add_call(collected, 2, "GetAccountAuthorizationDetails", "", CALL_COLLECTED, true);
    assert_int_equal(collected_finish(collected, 1700000060, &err), RC_OK);
    assert_true(str_equal(collected_file(collected, STR("collection.json")),
                          STR("{\n"
                              "  \"schema\": \"rolecall-collection/1\",\n"
                              "  \"account\": \"111122223333\",\n"
                              "  \"partition\": \"aws\",\n"
                              "  \"caller\": \"arn:aws:iam::111122223333:user/ann\",\n"
                              "  \"started\": \"2023-11-14T22:13:20Z\",\n"
                              "  \"finished\": \"2023-11-14T22:14:20Z\",\n"
                              "  \"calls\": [\n"
                              "    {\n"
                              "      \"call\": \"GetAccountAuthorizationDetails\",\n"
                              "      \"status\": \"collected\",\n"
                              "      \"attempts\": 1\n"
                              "    },\n"
                              "    {\n"
                              "      \"call\": \"ListAnalyzers\",\n"
                              "      \"region\": \"eu-west-1\",\n"
                              "      \"status\": \"denied\",\n"
                              "      \"code\": \"AccessDenied\",\n"
                              "      \"message\": \"not \\\"you\\\"\",\n"
                              "      \"attempts\": 1\n"
                              "    },\n"
                              "    {\n"
                              "      \"call\": \"ListAnalyzers\",\n"
                              "      \"region\": \"us-east-1\",\n"
                              "      \"status\": \"collected\",\n"
                              "      \"attempts\": 1\n"
                              "    }\n"
                              "  ]\n"
                              "}\n")));
    assert_int_equal(collected->finished, 1700000060);
    assert_null(collected_lack(collected));
    collected_free(collected);
    collected_free(NULL);
}

static void status_words(void **state)
{
    (void)state;
    /* aws-live.md 4.5 has six words */
    static const char *const words[] = {
        [CALL_COLLECTED] = "collected",     [CALL_ABSENT] = "absent",         [CALL_DENIED] = "denied",
        [CALL_UNAVAILABLE] = "unavailable", [CALL_INCOMPLETE] = "incomplete", [CALL_FAILED] = "failed",
        [CALL_NO_MEMORY] = "failed",
    };
    for (int i = CALL_COLLECTED; i <= CALL_NO_MEMORY; i++)
        assert_string_equal(collected_status_name((enum call_status)i), words[i]);
}

static void lacks_what_is_required(void **state)
{
    (void)state;
    struct collected *collected = begin();
    add_call(collected, 3, "GetAccountSummary", "", CALL_DENIED, false);
    assert_null(collected_lack(collected));
    add_call(collected, 2, "GetAccountAuthorizationDetails", "", CALL_INCOMPLETE, true);
    assert_true(str_equal(collected_lack(collected)->call, STR("GetAccountAuthorizationDetails")));
    collected_free(collected);
}

static void a_second_file_takes_the_first_ones_place(void **state)
{
    (void)state;
    struct collected *collected = begin();
    add_file(collected, "get-account-summary.json", "first");
    add_file(collected, "get-account-summary.json", "second one");
    assert_int_equal(collected->file_count, 1);
    assert_int_equal(collected->bytes, 10);
    assert_true(str_equal(collected_file(collected, STR("get-account-summary.json")), STR("second one")));
    assert_null(collected_file(collected, STR("none")).at);
    collected_free(collected);
}

static void too_large(void **state)
{
    (void)state;
    struct err err = ERR_NONE;
    struct collected *collected = begin();
    collected->bytes = COLLECTED_MAX - 3;
    assert_int_equal(collected_add_file(collected, STR("a"), STR("four"), &err), RC_LIMIT);
    assert_string_equal(err.text, "the account's answers take more than 2048 MiB");
    err_clear(&err);
    assert_int_equal(collected_add_file(collected, STR("a"), STR("one"), &err), RC_OK);
    collected_free(collected);
}

/* Writes a folder whose dump ended so, and asks whether it is complete. */
static bool is_complete(enum call_status dump, bool finish, const char *account)
{
    struct err err = ERR_NONE;
    char *base = NULL;
    char path[4096];
    assert_int_equal(folder_make_temporary(STR_EMPTY, &base, &err), RC_OK);
    (void)snprintf(path, sizeof path, "%s/111122223333", base);
    struct collected *collected = begin();
    add_file(collected, "get-account-authorization-details.json", "{}\n");
    if (dump != CALL_NO_MEMORY)
        add_call(collected, 2, "GetAccountAuthorizationDetails", "", dump, true);
    add_call(collected, 3, "GetAccountSummary", "", CALL_DENIED, false);
    if (finish)
        assert_int_equal(collected_finish(collected, 1700000060, &err), RC_OK);
    assert_int_equal(collected_write(collected, str_of(path), &err), RC_OK);
    collected_free(collected);
    bool complete = collected_is_complete(str_of(path), str_of(account));
    char folder[4096];
    (void)snprintf(folder, sizeof folder, "%s", base);
    folder_remove(str_of(folder), collected_owns);
    assert_int_not_equal(access(folder, F_OK), 0);
    free(base);
    return complete;
}

static void what_resume_keeps(void **state)
{
    (void)state;
    assert_true(is_complete(CALL_COLLECTED, true, "111122223333"));
    assert_true(is_complete(CALL_COLLECTED, true, ""));
    assert_false(is_complete(CALL_COLLECTED, true, "444455556666"));
    assert_false(is_complete(CALL_COLLECTED, false, ""));
    assert_false(is_complete(CALL_DENIED, true, ""));
    assert_false(is_complete(CALL_INCOMPLETE, true, ""));
    assert_false(is_complete(CALL_NO_MEMORY, true, "")); /* never asked */
    assert_false(collected_is_complete(STR("/not/there"), STR_EMPTY));
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(says_how_calls_ended),
        cmocka_unit_test(status_words),
        cmocka_unit_test(lacks_what_is_required),
        cmocka_unit_test(a_second_file_takes_the_first_ones_place),
        cmocka_unit_test(too_large),
        cmocka_unit_test(what_resume_keeps),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
