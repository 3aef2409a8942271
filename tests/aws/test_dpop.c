/* SPDX-License-Identifier: Apache-2.0 */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdlib.h>

#include <cmocka.h>

#include <openssl/bio.h>
#include <openssl/ec.h>
#include <openssl/evp.h>
#include <openssl/pem.h>

#include "aws/dpop.h"
#include "text/base64.h"

#define COUNT(array) (sizeof(array) / sizeof *(array))

/* Made for this test by openssl(1): SEC 1 and PKCS 8, and keys that are of other kinds. */
static const char sec1[] = "-----BEGIN EC PRIVATE KEY-----\n"
                           "MHcCAQEEIAfbhX49TjiVvIgo0anwt+PHuzvkFq1QXeiIFgfQeUVioAoGCCqGSM49\n"
                           "AwEHoUQDQgAEBO6pZqNnOsqIGgbQ4JhODUE+DdPio26oNemcEqmt4rPuco42V2VX\n"
                           "U6j/UT+ECPcy3QBy4kbNjo9d0prAt0jQPg==\n"
                           "-----END EC PRIVATE KEY-----\n";
static const char pkcs8[] = "-----BEGIN PRIVATE KEY-----\n"
                            "MIGHAgEAMBMGByqGSM49AgEGCCqGSM49AwEHBG0wawIBAQQgKZ2tAC7ozCgtVA+/\n"
                            "FtEFC2dSWRpfy0tH2xkSsBg4eZyhRANCAATL999dFuH9lNy0vhs7La7q6wSQ663E\n"
                            "lMAlE6Wq/VlgeT5DzKGsDrJw8rZ/TNTUWkd96BHTAuBiKBHHCV2dL6XD\n"
                            "-----END PRIVATE KEY-----\n";
static const char other_curve[] = "-----BEGIN EC PRIVATE KEY-----\n"
                                  "MIGkAgEBBDAJTbjn+nP8l/EHd0s88ZPEV8YJYEAzxe9BWjIs24Q776XN9PPcQa+x\n"
                                  "En7Jop59qfygBwYFK4EEACKhZANiAAQtIAqGH3FyjudSNpyne4Cv1IumVr8KYRWv\n"
                                  "N2rkvHVi/cGKToRdzD+1hHgE1/yu2Qm6p2H03P78J+7X9DNTVlkzZxlKh9VNY1ZS\n"
                                  "1sHGUAmI+wGNWX7P+/6XYR7Hn5TKCpk=\n"
                                  "-----END EC PRIVATE KEY-----\n";
static const char other_kind[] = "-----BEGIN PRIVATE KEY-----\n"
                                 "MC4CAQAwBQYDK2VwBCIEIM4S12bNtLakUztKY32NRMHD1E+8vQ3XNTOC0rX8tdiu\n"
                                 "-----END PRIVATE KEY-----\n";

static const struct dpop_claims claims = {{"POST", 4},
                                          {"https://us-east-1.signin.aws.amazon.com/v1/token", 48},
                                          1795512600,
                                          {0, 1, 2, 3, 4, 5, 0xff, 7, 0xff, 9, 10, 11, 12, 13, 14, 15}};

static struct str decode(struct str part, struct buf *out)
{
    struct buf padded = BUF_NEW(BUF_UNBOUNDED);
    for (size_t i = 0; i < part.len; i++)
        buf_add_char(&padded, part.at[i] == '-' ? '+' : part.at[i] == '_' ? '/' : part.at[i]);
    while (padded.len % 4 != 0)
        buf_add_char(&padded, '=');
    assert_true(base64_decode(buf_str(&padded), false, out));
    buf_free(&padded);
    return buf_str(out);
}

/* The signature as libcrypto wants it, verified with the public half. */
static bool verify(const char *pem, struct str signed_text, struct str raw)
{
    BIO *bio = BIO_new_mem_buf(pem, -1);
    EVP_PKEY *key = PEM_read_bio_PrivateKey(bio, NULL, NULL, NULL);
    ECDSA_SIG *signature = ECDSA_SIG_new();
    unsigned char *der = NULL;
    assert_int_equal(raw.len, 64);
    assert_int_equal(ECDSA_SIG_set0(signature, BN_bin2bn((const unsigned char *)raw.at, 32, NULL),
                                    BN_bin2bn((const unsigned char *)raw.at + 32, 32, NULL)),
                     1);
    int len = i2d_ECDSA_SIG(signature, &der);
    EVP_MD_CTX *context = EVP_MD_CTX_new();
    assert_int_equal(EVP_DigestVerifyInit(context, NULL, EVP_sha256(), NULL, key), 1);
    bool good =
        EVP_DigestVerify(context, der, (size_t)len, (const unsigned char *)signed_text.at, signed_text.len) == 1;
    EVP_MD_CTX_free(context);
    OPENSSL_free(der);
    ECDSA_SIG_free(signature);
    EVP_PKEY_free(key);
    BIO_free(bio);
    return good;
}

static void proofs(void **state)
{
    (void)state;
    static const char *const keys[] = {sec1, pkcs8};
    for (size_t i = 0; i < COUNT(keys); i++) {
        struct buf out = BUF_NEW(BUF_UNBOUNDED);
        struct buf header = BUF_NEW(BUF_UNBOUNDED);
        struct buf payload = BUF_NEW(BUF_UNBOUNDED);
        struct buf raw = BUF_NEW(BUF_UNBOUNDED);
        assert_int_equal(dpop_make(str_of(keys[i]), &claims, &out, NULL), RC_OK);
        struct str rest = buf_str(&out);
        struct str first = str_cut(&rest, '.');
        struct str second = str_cut(&rest, '.');
        (void)decode(first, &header);
        assert_true(str_starts_with(buf_str(&header),
                                    STR("{\"typ\":\"dpop+jwt\",\"alg\":\"ES256\",\"jwk\":{\"kty\":\"EC\",\"x\":\"")));
        assert_true(str_ends_with(buf_str(&header), STR("\",\"crv\":\"P-256\"}}")));
        assert_int_equal(header.len, 79 + 2 * 43);
        assert_true(
            str_equal(decode(second, &payload),
                      STR("{\"htm\":\"POST\",\"htu\":\"https://us-east-1.signin.aws.amazon.com/v1/token\",\"iat\":"
                          "1795512600,\"jti\":\"00010203-0405-4f07-bf09-0a0b0c0d0e0f\"}")));
        struct str signed_text = str_slice(buf_str(&out), 0, first.len + 1 + second.len);
        assert_true(verify(keys[i], signed_text, decode(rest, &raw)));
        assert_false(verify(keys[1 - i], signed_text, buf_str(&raw)));
        buf_free(&out);
        buf_free(&header);
        buf_free(&payload);
        buf_free(&raw);
    }
}

static void what_is_no_key(void **state)
{
    (void)state;
    static const char *const keys[] = {"", "key", other_curve, other_kind,
                                       "-----BEGIN EC PRIVATE KEY-----\nAAAA\n-----END EC PRIVATE KEY-----\n"};
    for (size_t i = 0; i < COUNT(keys); i++) {
        struct buf out = BUF_NEW(BUF_UNBOUNDED);
        struct err err = ERR_NONE;
        assert_int_equal(dpop_make(str_of(keys[i]), &claims, &out, &err), RC_BAD_INPUT);
        assert_string_equal(err.text, "the DPoP key is not a private key on the curve P-256");
        assert_int_equal(out.len, 0);
        err_clear(&err);
        buf_free(&out);
    }
}

int main(void)
{
    const struct CMUnitTest tests[] = {cmocka_unit_test(proofs), cmocka_unit_test(what_is_no_key)};
    return cmocka_run_group_tests(tests, NULL, NULL);
}
