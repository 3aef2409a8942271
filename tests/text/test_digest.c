/* SPDX-License-Identifier: Apache-2.0 */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdlib.h>
#include <string.h>

#include <cmocka.h>

#include "text/digest.h"

#define COUNT(array) (sizeof(array) / sizeof *(array))

/* NIST, "SHA-256 examples", and sha256sum(1). */
static void known_answers(void **state)
{
    (void)state;
#define CASE(text)                                                                                                     \
    {                                                                                                                  \
        text, sizeof(text) - 1                                                                                         \
    }
    static const struct {
        struct str text;
        const char *digest;
    } cases[] = {
        {{NULL, 0}, "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"},
        {CASE("abc"), "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"},
        {CASE("abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq"),
         "248d6a61d20638b8e5c026930c3e6039a33ce45964ff2167f6ecedd419db06c1"},
        {CASE("\0"), "6e340b9cffb37a989ca544e6bb780a2c78901d3fb33738768511a30617afa01d"},
    };
#undef CASE
    for (size_t i = 0; i < COUNT(cases); i++) {
        char out[65];
        memset(out, 'x', sizeof out);
        assert_int_equal(digest_sha256_hex(cases[i].text, out), RC_OK);
        assert_string_equal(out, cases[i].digest);
    }
}

/* report-formats.md, "Keys added": the id of a finding is the first half of the digest. */
static void finding_id(void **state)
{
    (void)state;
    char out[65];
    struct str text = STR("rolecall/1\0aws-iam-support-role\0"
                          "444455556666\0AwsAccount\0"
                          "444455556666");
    assert_int_equal(digest_sha256_hex(text, out), RC_OK);
    out[32] = '\0';
    assert_string_equal(out, "229eb1b321134e59a96d33751b36d12b");
}

/* FIPS 180-4's examples (NIST, "SHA-1 examples"), and sha1sum(1) of the name of a session. */
static void known_answers_of_sha1(void **state)
{
    (void)state;
    static const struct {
        const char *text, *digest;
    } cases[] = {
        {NULL, "da39a3ee5e6b4b0d3255bfef95601890afd80709"},
        {"abc", "a9993e364706816aba3e25717850c26c9cd0d89d"},
        {"abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq", "84983e441c3bd26ebaae4aa1f95129e5e54670f1"},
        {"admin-sso", "9c81d200ce49bab74d7903c604ee4a7b8232546f"},
    };
    for (size_t i = 0; i < COUNT(cases); i++) {
        char out[41];
        memset(out, 'x', sizeof out);
        assert_int_equal(digest_sha1_hex(str_of(cases[i].text), out), RC_OK);
        assert_string_equal(out, cases[i].digest);
    }
}

int main(void)
{
    const struct CMUnitTest tests[] = {cmocka_unit_test(known_answers), cmocka_unit_test(finding_id),
                                       cmocka_unit_test(known_answers_of_sha1)};
    return cmocka_run_group_tests(tests, NULL, NULL);
}
