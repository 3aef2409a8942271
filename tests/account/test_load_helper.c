/* SPDX-License-Identifier: Apache-2.0
 *
 * With a second thread an account is what it is without.
 */
#include "account/load_helper.h"

#include "fixture.h"

#define V12 "\"Version\":\"2012-10-17\","

/* The text of a dump with many policies: alike and different, faulty, as objects and as strings. */
static struct buf make_dump(size_t roles, bool two_accounts)
{
    struct buf text = BUF_NEW(BUF_UNBOUNDED);
    buf_add(&text, STR("{\"UserDetailList\":[],\"GroupDetailList\":[],\"RoleDetailList\":["));
    for (size_t i = 0; i < roles; i++) {
        buf_printf(&text,
                   "%s{\"Arn\":\"arn:aws:iam::%s:role/r%zu\",\"AssumeRolePolicyDocument\":{" V12
                   "\"Statement\":[{\"Effect\":\"Allow\",\"Principal\":{\"AWS\":\"%012zu\"},\"Action\":\"sts:%s\"}]},"
                   "\"RolePolicyList\":[{\"PolicyName\":\"p\",\"PolicyDocument\":",
                   i == 0 ? "" : ",\n", two_accounts && i + 1 == roles ? "222222222222" : "111122223333", i, i % 7,
                   i % 50 == 3 ? "Other:x" : "AssumeRole");
        buf_printf(&text,
                   i % 3 == 0 ? "\"{\\\"Statement\\\":[{\\\"Effect\\\":\\\"Allow\\\",\\\"Action\\\":\\\"s3:Get%zu\\\","
                                "\\\"Resource\\\":\\\"*\\\"}]}\""
                              : "{" V12 "\"Statement\":[{\"Effect\":\"Allow\",\"Action\":[\"s3:Get*\",\"ec2:Run%zu\"],"
                                "\"Resource\":\"arn:aws:s3:::b\"}]}",
                   i);
        buf_add(&text, STR("}]}"));
    }
    buf_add(&text, STR("],\"Policies\":[]}"));
    return text;
}

static struct account *read_with(struct str text, bool helper, struct snapshot_reader **reader, struct err *err)
{
    struct account *account = NULL;
    *reader = snapshot_reader_new();
    assert_non_null(*reader);
    if (helper)
        snapshot_reader_use_helper(*reader, text.len);
    if (snapshot_read_bytes(*reader, text, STR("dump.json"), &account, err) != RC_OK)
        assert_null(account);
    return account;
}

static void same_document(const struct policy_document *a, const struct policy_document *b)
{
    assert_int_equal(a->serial, b->serial);
    assert_int_equal(a->type, b->type);
    assert_int_equal(a->fault_count, b->fault_count);
    assert_int_equal(a->statement_count, b->statement_count);
    for (size_t i = 0; i < a->statement_count; i++) {
        assert_int_equal(a->statements[i].action_count, b->statements[i].action_count);
        for (size_t k = 0; k < a->statements[i].action_count; k++)
            assert_true(str_equal(a->statements[i].actions[k].written, b->statements[i].actions[k].written));
    }
}

static void the_account_is_the_same(void **state)
{
    (void)state;
    for (size_t roles = 1; roles <= 3000; roles = roles * 9 + 2) {
        struct buf text = make_dump(roles, false);
        struct snapshot_reader *readers[2];
        struct err err = ERR_NONE;
        struct account *alone = read_with(buf_str(&text), false, &readers[0], &err);
        struct account *helped = read_with(buf_str(&text), true, &readers[1], &err);
        assert_non_null(alone);
        assert_non_null(helped);
        assert_null(alone->more_policies);
        assert_non_null(helped->more_policies);
        assert_int_equal(alone->role_count, roles);
        assert_int_equal(helped->role_count, roles);
        assert_int_equal(policy_cache_count(alone->own_policies), policy_cache_count(helped->own_policies));
        for (size_t i = 0; i < roles; i++) {
            same_document(alone->roles[i].trust, helped->roles[i].trust);
            same_document(alone->roles[i].entity.inline_policies[0].document,
                          helped->roles[i].entity.inline_policies[0].document);
        }
        assert_int_equal(alone->warning_count, helped->warning_count);
        assert_true(roles < 4 || alone->warning_count > 1);
        for (size_t i = 0; i < alone->warning_count; i++)
            assert_true(str_equal(alone->warnings[i].message, helped->warnings[i].message));
        account_free(alone);
        account_free(helped);
        snapshot_reader_free(readers[0]);
        snapshot_reader_free(readers[1]);
        buf_free(&text);
    }
}

/* A fault of the dump ends the thread, too, whatever it has been promised. */
static void faults_are_the_same(void **state)
{
    (void)state;
    struct buf text = make_dump(500, true);
    struct buf late = make_dump(500, false);
    late.len -= 2; /* ] } */
    buf_add(&late, STR(",{\"Arn\":7}]}"));
    for (size_t i = 0; i < 2; i++) {
        struct err errors[2] = {ERR_NONE, ERR_NONE};
        for (size_t helper = 0; helper < 2; helper++) {
            struct snapshot_reader *reader;
            assert_null(read_with(buf_str(i == 0 ? &text : &late), helper == 1, &reader, &errors[helper]));
            snapshot_reader_free(reader);
        }
        assert_int_equal(errors[0].code, RC_BAD_INPUT);
        assert_int_equal(errors[1].code, RC_BAD_INPUT);
        assert_string_equal(errors[0].text, errors[1].text);
        assert_int_equal(errors[0].line, errors[1].line);
        assert_int_equal(errors[0].column, errors[1].column);
        err_clear(&errors[0]);
        err_clear(&errors[1]);
    }
    buf_free(&text);
    buf_free(&late);
}

/* Promises may be slow to come, or not come at all. */
static void promises_that_wait(void **state)
{
    (void)state;
    for (size_t count = 0; count < 40; count++) {
        struct policy_cache *cache = policy_cache_new_borrowing();
        struct policy_cache *into = policy_cache_new_borrowing();
        struct load_helper *helper = load_helper_start(cache, into);
        struct json_doc *docs[40];
        const struct policy_document *documents[40];
        struct err err = ERR_NONE;
        assert_non_null(helper);
        for (size_t i = 0; i < count; i++) {
            char text[100];
            snprintf(text, sizeof text, "{\"Statement\":[{\"Sid\":\"s%zu\"}]}", i % 20);
            char *kept = strdup(text);
            assert_non_null(kept);
            assert_int_equal(json_parse(NULL, str_of(kept), &docs[i], &err), RC_OK);
            assert_int_equal(policy_cache_promise(cache, POLICY_IDENTITY, json_root(docs[i]), &documents[i], &err),
                             RC_OK);
            load_helper_wake(helper);
            if (count % 10 == 9)
                usleep(200);
        }
        if (count % 3 == 0) {
            load_helper_drop(helper);
        } else {
            assert_int_equal(load_helper_finish(helper, &err), RC_OK);
            for (size_t i = 0; i < count; i++) {
                assert_int_equal(documents[i]->statement_count, 1);
                assert_int_equal(documents[i]->serial, i % 20 + 1);
            }
        }
        policy_cache_free(cache);
        policy_cache_free(into);
        for (size_t i = 0; i < count; i++) {
            free((void *)(uintptr_t)json_source(docs[i]).at);
            json_doc_free(docs[i]);
        }
    }
    load_helper_drop(NULL);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(the_account_is_the_same),
        cmocka_unit_test(faults_are_the_same),
        cmocka_unit_test(promises_that_wait),
    };
    (void)reader_setup;
    (void)reader_teardown;
    return cmocka_run_group_tests(tests, NULL, NULL);
}
