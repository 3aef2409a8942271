/* SPDX-License-Identifier: Apache-2.0
 *
 * Any bytes as what a helper, a container, EC2, IAM Identity Center, STS or a cache of a login says: credentials that pass every check, or a
 * reason. The first byte chooses how the members are called.
 */
#include "aws/secret_json.h"

#include <stdint.h>
#include <stdlib.h>

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

static void require(bool held)
{
    if (!held)
        __builtin_trap();
}

static const struct {
    struct str object; /* in which they stand; empty: the whole */
    struct credential_members members;
} sources[] = {
    {{"", 0},
     {{"AccessKeyId", 11},
      {"SecretAccessKey", 15},
      {"SessionToken", 12},
      {"Expiration", 10},
      {"AccountId", 9},
      false,
      false,
      false}},
    {{"", 0},
     {{"AccessKeyId", 11},
      {"SecretAccessKey", 15},
      {"Token", 5},
      {"Expiration", 10},
      {"AccountId", 9},
      true,
      true,
      false}},
    {{"Credentials", 11},
     {{"AccessKeyId", 11},
      {"SecretAccessKey", 15},
      {"SessionToken", 12},
      {"Expiration", 10},
      {"", 0},
      true,
      true,
      false}},
    {{"roleCredentials", 15},
     {{"accessKeyId", 11},
      {"secretAccessKey", 15},
      {"sessionToken", 12},
      {"expiration", 10},
      {"", 0},
      true,
      true,
      true}},
    {{"accessToken", 11},
     {{"accessKeyId", 11},
      {"secretAccessKey", 15},
      {"sessionToken", 12},
      {"expiresAt", 9},
      {"accountId", 9},
      true,
      true,
      false}},
};

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    struct secret_json json = {NULL, {NULL, 0}};
    struct credentials read = CREDENTIALS_NONE;
    struct err err = ERR_NONE;
    int64_t seconds = 0;
    if (size == 0)
        return 0;
    size_t source = data[0] % (sizeof sources / sizeof *sources);
    struct str text = {(const char *)data + 1, size - 1};
    enum rc rc = secret_json_parse(text, "the input", &json, &err);
    if (rc == RC_OK) {
        struct json object = sources[source].object.len == 0 ? json.root : json_get(json.root, sources[source].object);
        rc = secret_json_credentials(object, &sources[source].members, 1, "the input", &read, &err);
        require(rc == RC_OK || (rc == RC_BAD_INPUT && read.key_id.at == NULL));
    }
    require(rc == RC_OK || err.text != NULL);
    if (rc == RC_OK) {
        require(credentials_check(&read, "the input", NULL) == RC_OK);
        require(read.expires >= 0 && read.expires < INT64_C(253402300800));
        require(str_find(secret_str(&read.token), '\n') == read.token.len);
    } else if (read.secret_key.at != NULL) {
        require(false);
    }
    (void)secret_json_time(text, &seconds);
    err_clear(&err);
    credentials_clear(&read);
    secret_json_free(&json);
    return 0;
}
