/* SPDX-License-Identifier: Apache-2.0
 *
 * Requests read by their marks: which are, and that each of them gets the answer that it gets by the parser.
 */
#include "cli/simulate_quick.h"

#include "random_request.h"

#define RANDOM_REQUESTS 6000

#define REST "\"PolicyInputList\":[],\"ActionNames\":[\"s3:GetObject\"]"
#define FULL                                                                                                           \
    "{\"PolicyInputList\":[\"" ALLOW("s3:*") "\",\"" DENY(                                                             \
        "s3:Put*") "\"],"                                                                                              \
                   "\"PermissionsBoundaryPolicyInputList\":[\"" ALLOW(                                                 \
                       "s3:*") "\"],\"SessionPolicyInputList\":[\"" ALLOW("*") "\"],"                                  \
                                                                               "\"ActionNames\":[\"s3:GetObject\","    \
                                                                               "\"s3:PutObject\"],\"ResourceArns\":["  \
                                                                               "\"arn:aws:s3:::b/k\",\"*\"],"          \
                                                                               "\"ResourceOwner\":\"arn:aws:iam::"     \
                                                                               "111122223333:root\",\"CallerArn\":"    \
                                                                               "\"arn:aws:iam::111122223333:user/"     \
                                                                               "ann\","                                \
                                                                               "\"ResourcePolicy\":\"" POLICY(         \
                                                                                   "\\\"Effect\\\":\\\"Allow\\\","     \
                                                                                   "\\\"Principal\\\":\\\"*\\\","      \
                                                                                   "\\\"Action\\\":"                   \
                                                                                   "\\\"s3:*\\\",\\\"Resource\\\":"    \
                                                                                   "\\\"*\\\"") "\","                  \
                                                                                                "\"ServiceControlPoli" \
                                                                                                "cyLevels\":[["        \
                                                                                                "\"" ALLOW(            \
                                                                                                    "*") "\"],[]],"    \
                                                                                                         "\"ContextEn" \
                                                                                                         "tries\":[{"  \
                                                                                                         "\"ContextKe" \
                                                                                                         "yName\":"    \
                                                                                                         "\"aws:"      \
                                                                                                         "SourceIp\"," \
                                                                                                         "\"ContextKe" \
                                                                                                         "yValues\":[" \
                                                                                                         "\"203.0."    \
                                                                                                         "113.7\"],"   \
                                                                                                         "\"ContextKe" \
                                                                                                         "yType\":"    \
                                                                                                         "\"ip\"},{"   \
                                                                                                         "\"ContextKe" \
                                                                                                         "yName\":"    \
                                                                                                         "\"aws:"      \
                                                                                                         "TagKeys\","  \
                                                                                                         "\"ContextKe" \
                                                                                                         "yValues\":[" \
                                                                                                         "\"a\","      \
                                                                                                         "\"b\"],"     \
                                                                                                         "\"ContextKe" \
                                                                                                         "yType\":"    \
                                                                                                         "\"stringLis" \
                                                                                                         "t\"}],"      \
                                                                                                         "\"MaxItems"  \
                                                                                                         "\":100,"     \
                                                                                                         "\"Marker\":" \
                                                                                                         "\"m\","      \
                                                                                                         "\"ResourceH" \
                                                                                                         "andlingOpti" \
                                                                                                         "on\":\"EC2-" \
                                                                                                         "VPC\","      \
                                                                                                         "\"Unknown\"" \
                                                                                                         ":\"report\"" \
                                                                                                         "}"

struct quick_case {
    const char *request;
    bool read; /* else it is left to the parser */
};

static const struct quick_case cases[] = {
    {"{" REST "}", true},
    {FULL, true},
    {"{\n  \"ActionNames\" : [ \"s3:GetObject\" , \"s3:PutObject\" ] ,\r\n\t\"PolicyInputList\" : [ ]\n}", true},
    {"{\"PolicyInputList\":[\"" ALLOW("s3:*") "\"],\"ActionNames\":[\"s3:GetObject\"]}", true},
    {"{" REST ",\"CallerArn\":\"arn:aws:sts::111122223333:assumed-role/r/s\"}", true},
    {"{" REST ",\"CallerArn\":\"arn:aws:sts::111122223333:federated-user/f\"}", true},
    {"{" REST ",\"CallerArn\":\"arn:aws:iam::111122223333:root\"}", true},
    {"{" REST ",\"ResourceControlPolicyLevels\":[[\"" DENY("s3:*") "\"]]}", true},
    {"{" REST ",\"OrderedOrganizationPolicyInputList\":[{\"ServiceControlPolicyInputList\":[\"" ALLOW("*") "\"]}]}",
     true},
    {"{" REST ",\"OrderedOrganizationPolicyInputList\":[{}]}", false},
    {"{" REST ",\"OrderedOrganizationPolicyInputList\":[{\"ServiceControlPolicies\":[]}]}", false},
    {"{" REST ",\"ServiceControlPolicyLevels\":[],\"OrderedOrganizationPolicyInputList\":[]}", false},
    {"{" REST ",\"ResourceArns\":[]}", true},
    {"{" REST ",\"ContextEntries\":[{\"ContextKeyName\":\"k\"}]}", true},
    {"{" REST ",\"ContextEntries\":[{\"ContextKeyName\":\"k\",\"ContextKeyValues\":[\"\\u00e9\\n\"]}]}", true},
    {"{" REST ",\"ContextEntries\":[{\"ContextKeyName\":\"k\",\"ContextKeyValues\":[\"\xc3\xa9\"]}]}", true},
    {"{" REST ",\"ContextEntries\":[{\"ContextKeyName\":\"k\",\"ContextKeyValues\":[\"\\ud83d\\ude00\"]}]}", false},
    {"{" REST ",\"ContextEntries\":[{\"ContextKeyName\":\"k\",\"ContextKeyValues\":[]}]}", true},
    {"{" REST ",\"MaxItems\": 7 }", true},
    {"{" REST ",\"MaxItems\":1.5}", false},
    {"{" REST ",\"MaxItems\":07}", false},
    {"{" REST ",\"MaxItems\":-7}", false},
    {"{" REST ",\"MaxItems\":}", false},
    {"{" REST ",\"MaxItems\":\"7\"}", false},
    {"{" REST ",\"Marker\":null}", false},
    {"{}", false},
    {"{\"PolicyInputList\":[]}", false},
    {"{\"ActionNames\":[\"s3:GetObject\"]}", false},
    {"{\"PolicyInputList\":[],\"ActionNames\":[]}", false},
    {"{\"PolicyInputList\":[],\"ActionNames\":[\"s3:Get*\"]}", false},
    {"{\"PolicyInputList\":[\"{}\"],\"ActionNames\":[\"s3:a\"]}", false},
    {"{\"PolicyInputList\":[{}],\"ActionNames\":[\"s3:a\"]}", false},
    {"{\"PolicyInputList\":[1],\"ActionNames\":[\"s3:a\"]}", false},
    {"{\"PolicyInputList\":\"\",\"ActionNames\":[\"s3:a\"]}", false},
    {"{" REST "," REST "}", false},
    {"{" REST ",}", false},
    {"{," REST "}", false},
    {"{" REST ",\"Marker\"}", false},
    {"{" REST ",\"Marker\":x\"m\"}", false},
    {"{" REST ",\"Marker\":\"m\"x}", false},
    {"{" REST ",\"Marker\":[\"m\"]}", false},
    {"{" REST " \"Marker\":\"m\"}", false},
    {"{" REST ",\"Market\":\"m\"}", false},
    {"{" REST ",\"Marker\":\"m\n\"}", false},
    {"{" REST ",\"Marker\":\"\\q\"}", false},
    {"{" REST ",\"Marker\":\"\xff\"}", false},
    {"{" REST ",\"ResourceArns\":[\"bucket\"]}", false},
    {"{" REST ",\"ResourceOwner\":\"me\"}", false},
    {"{" REST ",\"Unknown\":\"deny\"}", true},
    {"{" REST ",\"Unknown\":\"maybe\"}", false},
    {"{" REST ",\"CallerArn\":\"me\"}", false},
    {"{" REST ",\"ResourcePolicy\":\"" ALLOW("s3:*") "\"}", false}, /* no caller */
    {"{" REST ",\"ContextEntries\":[{\"ContextKeyName\":\"\"}]}", false},
    {"{" REST ",\"ContextEntries\":[{}]}", false},
    {"{" REST ",\"ContextEntries\":[{\"ContextKeyName\":\"k\",\"ContextKeyType\":\"text\"}]}", false},
    {"{" REST ",\"ContextEntries\":[{\"ContextKeyName\":\"k\",\"ContextKeyName\":\"k\"}]}", false},
    {"{" REST ",\"ContextEntries\":[{\"ContextKeyName\":\"k\",\"Type\":\"ip\"}]}", false},
    {"{" REST ",\"ContextEntries\":[{\"ContextKeyName\":\"k\"},{\"ContextKeyName\":\"K\"}]}", false},
    {"{" REST ",\"PermissionsBoundaryPolicyInputList\":[\"" ALLOW("a:*") "\",\"" ALLOW("b:*") "\"]}", false},
};

/* The answer by the marks, empty where the request is left to the parser. `store` has seen other requests. */
static struct buf answer_quickly(struct str text, struct policy_store *store, struct str *object)
{
    struct str rest = text;
    struct arena *arena = arena_new(0);
    struct arena *scratch = arena_new(0);
    struct splitter splitter = SPLITTER_NEW;
    struct buf out = BUF_NEW(BUF_UNBOUNDED);
    struct json_writer json = json_writer(&out, false);
    struct simulate_request request = {.report = false};
    bool complete = false, read = false;

    if (splitter_feed(&splitter, &rest, &complete, NULL) == RC_OK && complete) {
        assert_int_equal(simulate_read_quickly(arena, store, &splitter, &request, &read), RC_OK);
        if (read)
            assert_int_equal(simulate_answer(scratch, &request, 0, &json), RC_OK);
    }
    policy_store_settle(store);
    *object = str_slice(text, 0, text.len - rest.len); /* it begins with its bracket */
    splitter_free(&splitter);
    arena_free(scratch);
    arena_free(arena);
    return out;
}

/* The same by the parser. */
static struct buf answer_by_parser(struct str text)
{
    struct arena *arena = arena_new(0);
    struct arena *scratch = arena_new(0);
    struct buf out = BUF_NEW(BUF_UNBOUNDED);
    struct json_writer json = json_writer(&out, false);
    struct simulate_request request;
    struct json_doc *doc = NULL;

    if (json_parse(NULL, text, &doc, NULL) == RC_OK && simulate_read(arena, json_root(doc), &request, NULL) == RC_OK)
        assert_int_equal(simulate_answer(scratch, &request, 0, &json), RC_OK);
    json_doc_free(doc);
    arena_free(scratch);
    arena_free(arena);
    return out;
}

static void read_or_left(void **state)
{
    struct policy_store *store = policy_store_new(POLICY_STORE_SIZE);
    (void)state;

    for (size_t round = 0; round < 2; round++) { /* in the second, policies are there already */
        for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
            struct str object;
            struct buf quick = answer_quickly(str_of(cases[i].request), store, &object);
            struct buf slow = answer_by_parser(object);

            if ((quick.len > 0) != cases[i].read)
                fail_msg("%s is %s", cases[i].request, quick.len > 0 ? "read" : "left to the parser");
            if (quick.len > 0 && !str_equal(buf_str(&quick), buf_str(&slow)))
                fail_msg("%s\nby marks: %s\nby the parser: %s", cases[i].request, quick.at, slow.at);
            buf_free(&slow);
            buf_free(&quick);
        }
    }
    policy_store_free(store);
}

/* What is read although a byte was changed is what the parser reads. */
static void changed_bytes(void **state)
{
    static const char some[] = "\"\\{}[]:, x0\n\xc3*";
    struct policy_store *store = policy_store_new((size_t)64 << 10);
    uint64_t random = 11;
    size_t read = 0;
    (void)state;

    for (size_t round = 0; round < 6000; round++) {
        char text[] = FULL;
        size_t changes = 1 + round % 2;
        struct buf quick, slow;
        struct str object;

        while (changes-- > 0) {
            random = random * 6364136223846793005u + 1442695040888963407u;
            text[1 + (random >> 20) % (sizeof text - 2)] = some[(random >> 50) % (sizeof some - 1)];
        }
        quick = answer_quickly(str_of(text), store, &object);
        slow = answer_by_parser(object);
        if (quick.len > 0 && !str_equal(buf_str(&quick), buf_str(&slow)))
            fail_msg("%s\nby marks: %s\nby the parser: %s", text, quick.at, slow.len > 0 ? slow.at : "refused");
        read += quick.len > 0;
        buf_free(&slow);
        buf_free(&quick);
    }
    assert_true(read > 500);
    policy_store_free(store);
}

/* The same, of random requests; what nothing is odd in is never left to the parser. One store has seen them all. */
static void random_requests(void **state)
{
    struct policy_store *store = policy_store_new((size_t)64 << 10);
    size_t read = 0, refused = 0;
    (void)state;

    for (unsigned round = 0; round < RANDOM_REQUESTS; round++) {
        struct dice dice = {.state = round * UINT64_C(0x9e3779b97f4a7c15) + 5, .odds = 200 * (round % 4)};
        struct buf text = BUF_NEW(BUF_UNBOUNDED);
        struct buf quick, slow;
        struct str object;

        random_request(&dice, &text);
        quick = answer_quickly(buf_str(&text), store, &object);
        slow = answer_by_parser(object);
        if (quick.len > 0 && !str_equal(buf_str(&quick), buf_str(&slow)))
            fail_msg("%u: %s\nby marks: %s\nby the parser: %s", round, text.at, quick.at,
                     slow.len > 0 ? slow.at : "refused");
        read += quick.len > 0;
        refused += slow.len == 0;
        if (dice.odds == 0 && slow.len > 0 && quick.len == 0)
            fail_msg("%u: %s\nis left to the parser", round, text.at);
        buf_free(&slow);
        buf_free(&quick);
        buf_free(&text);
    }
    print_message("%zu of %u read by marks, %zu refused\n", read, (unsigned)RANDOM_REQUESTS, refused);
    assert_true(read > RANDOM_REQUESTS / 4 && refused > RANDOM_REQUESTS / 10);
    policy_store_free(store);
}

static void no_memory(void **state)
{
    struct policy_store *store = policy_store_new(POLICY_STORE_SIZE);
    size_t refusals = 0;
    (void)state;

    for (size_t size = 1;; size += 100) {
        struct arena *arena = arena_new(size);
        struct splitter splitter = SPLITTER_NEW;
        struct str text = STR(FULL);
        struct simulate_request request;
        bool complete = false, read = false;
        enum rc rc;

        assert_int_equal(splitter_feed(&splitter, &text, &complete, NULL), RC_OK);
        rc = simulate_read_quickly(arena, store, &splitter, &request, &read);
        splitter_free(&splitter);
        arena_free(arena);
        if (rc == RC_OK && read)
            break;
        assert_int_equal(rc, RC_NO_MEMORY);
        assert_false(read);
        refusals++;
    }
    assert_true(refusals > 5);
    policy_store_free(store);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(read_or_left),
        cmocka_unit_test(changed_bytes),
        cmocka_unit_test(random_requests),
        cmocka_unit_test(no_memory),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}
