/* SPDX-License-Identifier: Apache-2.0
 *
 * SHA-256 (FIPS 180-4) by libcrypto.
 *
 * EVP_Digest would do it in one call, but sets up all of libcrypto first: some five thousand allocations, most of what
 * the check of a small account takes. The functions below are OpenSSL 1.1's, which ask for no memory at all.
 */
#define OPENSSL_API_COMPAT 0x10100000L

#include "text/digest.h"

#include <openssl/sha.h>

enum rc digest_sha256_hex(struct str bytes, char out[65])
{
    static const char digits[] = "0123456789abcdef";
    unsigned char digest[SHA256_DIGEST_LENGTH];
    SHA256_CTX context;
    if (SHA256_Init(&context) != 1 || SHA256_Update(&context, bytes.len == 0 ? "" : bytes.at, bytes.len) != 1 ||
        SHA256_Final(digest, &context) != 1)
        return RC_INTERNAL;
    for (size_t i = 0; i < sizeof digest; i++) {
        out[2 * i] = digits[digest[i] >> 4];
        out[2 * i + 1] = digits[digest[i] & 0xf];
    }
    out[64] = '\0';
    return RC_OK;
}
