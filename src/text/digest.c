/* SPDX-License-Identifier: Apache-2.0
 *
 * SHA-256 (FIPS 180-4) by libcrypto.
 */
#include "text/digest.h"

#include <openssl/evp.h>

enum rc digest_sha256_hex(struct str bytes, char out[65])
{
    static const char digits[] = "0123456789abcdef";
    unsigned char digest[EVP_MAX_MD_SIZE];
    unsigned len = 0;
    if (EVP_Digest(bytes.len == 0 ? "" : bytes.at, bytes.len, digest, &len, EVP_sha256(), NULL) != 1 || len != 32)
        return RC_INTERNAL;
    for (size_t i = 0; i < len; i++) {
        out[2 * i] = digits[digest[i] >> 4];
        out[2 * i + 1] = digits[digest[i] & 0xf];
    }
    out[64] = '\0';
    return RC_OK;
}
