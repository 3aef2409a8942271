/* SPDX-License-Identifier: Apache-2.0
 *
 * DPoP: a JSON Web Signature by ES256 (RFC 7515, RFC 7518 3.4) over the method and URL of a request.
 */
#include "aws/dpop.h"

#include <inttypes.h>
#include <stdio.h>

#include <openssl/bio.h>
#include <openssl/bn.h>
#include <openssl/core_names.h>
#include <openssl/ec.h>
#include <openssl/err.h>
#include <openssl/evp.h>
#include <openssl/pem.h>

#include "text/base64.h"
#include "text/json_write.h"

enum {
    HALF = 32 /* bytes of a coordinate of P-256, and of each half of a signature */
};

/* PEM that is encrypted asks for a passphrase; ours never is, and no terminal is touched. */
static int no_passphrase(char *into, int size, int writing, void *self)
{
    (void)into;
    (void)size;
    (void)writing;
    (void)self;
    return 0;
}

static EVP_PKEY *read_key(struct str pem)
{
    char group[32] = "";
    size_t len = 0;
    EVP_PKEY *key = NULL;
    if (pem.len == 0 || pem.len > INT32_MAX)
        return NULL;
    BIO *bio = BIO_new_mem_buf(pem.at, (int)pem.len);
    if (bio != NULL)
        key = PEM_read_bio_PrivateKey(bio, NULL, no_passphrase, NULL);
    BIO_free(bio);
    if (key != NULL && EVP_PKEY_is_a(key, "EC") == 1 && EVP_PKEY_get_group_name(key, group, sizeof group, &len) == 1 &&
        strcmp(group, "prime256v1") == 0)
        return key;
    EVP_PKEY_free(key);
    return NULL;
}

/* A number as the bytes of a coordinate, in base64url. */
static bool add_number(const BIGNUM *number, struct buf *out)
{
    unsigned char bytes[HALF];
    if (number == NULL || BN_bn2binpad(number, bytes, HALF) != HALF)
        return false;
    base64_url_encode((struct str){(const char *)bytes, HALF}, out);
    return true;
}

static bool write_coordinate(const EVP_PKEY *key, const char *parameter, struct json_writer *w, struct str name)
{
    struct buf text = BUF_NEW(BUF_UNBOUNDED);
    BIGNUM *number = NULL;
    bool good = EVP_PKEY_get_bn_param(key, parameter, &number) == 1 && add_number(number, &text);
    json_write_key(w, name);
    json_write_string(w, buf_str(&text));
    if (text.failed != RC_OK)
        w->out->failed = text.failed;
    BN_free(number);
    buf_free(&text);
    return good;
}

static bool write_header(const EVP_PKEY *key, struct buf *out)
{
    struct json_writer w = json_writer(out, false);
    json_write_object(&w);
    json_write_key(&w, STR("typ"));
    json_write_string(&w, STR("dpop+jwt"));
    json_write_key(&w, STR("alg"));
    json_write_string(&w, STR("ES256"));
    json_write_key(&w, STR("jwk"));
    json_write_object(&w);
    json_write_key(&w, STR("kty"));
    json_write_string(&w, STR("EC"));
    bool good = write_coordinate(key, OSSL_PKEY_PARAM_EC_PUB_X, &w, STR("x")) &&
                write_coordinate(key, OSSL_PKEY_PARAM_EC_PUB_Y, &w, STR("y"));
    json_write_key(&w, STR("crv"));
    json_write_string(&w, STR("P-256"));
    json_write_object_end(&w);
    json_write_object_end(&w);
    return good;
}

/* RFC 9562, version 4. */
static struct str print_id(const unsigned char *chance, char out[37])
{
    static const char digits[] = "0123456789abcdef";
    size_t at = 0;
    for (size_t i = 0; i < 16; i++) {
        unsigned char byte = chance[i];
        if (i == 6)
            byte = (unsigned char)((byte & 0x0f) | 0x40);
        if (i == 8)
            byte = (unsigned char)((byte & 0x3f) | 0x80);
        if (i == 4 || i == 6 || i == 8 || i == 10)
            out[at++] = '-';
        out[at++] = digits[byte >> 4];
        out[at++] = digits[byte & 0xf];
    }
    out[at] = '\0';
    return (struct str){out, at};
}

static void write_payload(const struct dpop_claims *claims, struct buf *out)
{
    char id[37];
    char issued[24];
    struct json_writer w = json_writer(out, false);
    int len = snprintf(issued, sizeof issued, "%" PRId64, claims->issued);
    json_write_object(&w);
    json_write_key(&w, STR("htm"));
    json_write_string(&w, claims->method);
    json_write_key(&w, STR("htu"));
    json_write_string(&w, claims->url);
    json_write_key(&w, STR("iat"));
    json_write_raw(&w, (struct str){issued, (size_t)len});
    json_write_key(&w, STR("jti"));
    json_write_string(&w, print_id(claims->id, id));
    json_write_object_end(&w);
}

/* OpenSSL's signature is DER; a JWS has the two numbers side by side. */
static bool add_signature(EVP_PKEY *key, struct str text, struct buf *out)
{
    unsigned char der[128];
    unsigned char raw[2 * HALF];
    size_t len = sizeof der;
    ECDSA_SIG *signature = NULL;
    EVP_MD_CTX *context = EVP_MD_CTX_new();
    bool good = context != NULL && EVP_DigestSignInit(context, NULL, EVP_sha256(), NULL, key) == 1 &&
                EVP_DigestSign(context, der, &len, (const unsigned char *)text.at, text.len) == 1;
    if (good) {
        const unsigned char *at = der;
        signature = d2i_ECDSA_SIG(NULL, &at, (long)len);
        good = signature != NULL && BN_bn2binpad(ECDSA_SIG_get0_r(signature), raw, HALF) == HALF &&
               BN_bn2binpad(ECDSA_SIG_get0_s(signature), raw + HALF, HALF) == HALF;
    }
    if (good)
        base64_url_encode((struct str){(const char *)raw, sizeof raw}, out);
    ECDSA_SIG_free(signature);
    EVP_MD_CTX_free(context);
    return good;
}

enum rc dpop_make(struct str pem, const struct dpop_claims *claims, struct buf *out, struct err *err)
{
    struct buf part = BUF_NEW(BUF_UNBOUNDED);
    struct buf text = BUF_NEW(BUF_UNBOUNDED);
    enum rc rc = RC_OK;
    EVP_PKEY *key = read_key(pem);
    if (key == NULL) {
        rc = err_set(err, RC_BAD_INPUT, "the DPoP key is not a private key on the curve P-256");
        goto out;
    }
    bool good = write_header(key, &part);
    base64_url_encode(buf_str(&part), &text);
    buf_add_char(&text, '.');
    buf_reset(&part);
    write_payload(claims, &part);
    base64_url_encode(buf_str(&part), &text);
    if (part.failed == RC_OK && text.failed == RC_OK && good) {
        buf_add(out, buf_str(&text));
        buf_add_char(out, '.');
        good = add_signature(key, buf_str(&text), out);
    }
    if (part.failed != RC_OK || text.failed != RC_OK || out->failed != RC_OK)
        rc = err_no_memory(err);
    else if (!good)
        rc = err_set(err, RC_INTERNAL, "libcrypto cannot sign with the DPoP key");
out:
    ERR_clear_error();
    EVP_PKEY_free(key);
    buf_free(&part);
    buf_free(&text);
    return rc;
}
