/* SPDX-License-Identifier: Apache-2.0
 *
 * SHA-256 and SHA-1 (FIPS 180-4) by libcrypto.
 *
 * EVP_Digest would do it in one call, but sets up all of libcrypto first: some five thousand allocations, most of what
 * the check of a small account takes. The functions below are OpenSSL 1.1's, which ask for no memory at all.
 */
#define OPENSSL_API_COMPAT 0x10100000L

#include "text/digest.h"

#include <openssl/sha.h>

static void write_hex(const unsigned char *digest, size_t size, char *out)
{
    static const char digits[] = "0123456789abcdef";
    for (size_t i = 0; i < size; i++) {
        out[2 * i] = digits[digest[i] >> 4];
        out[2 * i + 1] = digits[digest[i] & 0xf];
    }
    out[2 * size] = '\0';
}

enum rc digest_sha256_hex(struct str bytes, char out[65])
{
    unsigned char digest[SHA256_DIGEST_LENGTH];
    SHA256_CTX context;
    if (SHA256_Init(&context) != 1 || SHA256_Update(&context, bytes.len == 0 ? "" : bytes.at, bytes.len) != 1 ||
        SHA256_Final(digest, &context) != 1)
        return RC_INTERNAL;
    write_hex(digest, sizeof digest, out);
    return RC_OK;
}

enum rc digest_sha1_hex(struct str bytes, char out[41])
{
    unsigned char digest[SHA_DIGEST_LENGTH];
    SHA_CTX context;
    if (SHA1_Init(&context) != 1 || SHA1_Update(&context, bytes.len == 0 ? "" : bytes.at, bytes.len) != 1 ||
        SHA1_Final(digest, &context) != 1)
        return RC_INTERNAL;
    write_hex(digest, sizeof digest, out);
    return RC_OK;
}
