/* SPDX-License-Identifier: Apache-2.0
 *
 * credentials_probe [--profile NAME] [--region REGION] [--renew]
 *
 * Opens the chain as the program does and prints, a line each: the source's name, the key id, the SHA-256 of secret and token, the end,
 * the account, the Region of EC2; or "error " and what is wrong. Lines of --debug go to standard error.
 */
#include <stdio.h>
#include <stdlib.h>

#include "aws/chain.h"
#include "text/digest.h"

static void trace(void *self, struct str line)
{
    (void)self;
    fprintf(stderr, "%.*s\n", (int)line.len, line.at);
}

static int print(const struct chain *chain, const struct credentials *credentials)
{
    const struct credential_source *source = chain_source(chain);
    struct str name = source->name(source->self);
    char secret[65];
    char token[65];
    if (digest_sha256_hex(secret_str(&credentials->secret_key), secret) != RC_OK ||
        digest_sha256_hex(secret_str(&credentials->token), token) != RC_OK)
        return 1;
    printf("%.*s\n%s\n%s\n%s\n%lld\n%s\n%.*s\n", (int)name.len, name.at, credentials->key_id.at, secret,
           credentials->token.at == NULL ? "" : token, (long long)credentials->expires,
           credentials->account == NULL ? "" : credentials->account, (int)chain_region(chain).len,
           chain_region(chain).len == 0 ? "" : chain_region(chain).at);
    return 0;
}

int main(int count, char **arguments)
{
    struct world world = world_real();
    struct settings_options given = {STR_EMPTY, STR_EMPTY, STR_EMPTY, STR_EMPTY};
    struct err err = ERR_NONE;
    struct settings *settings = NULL;
    struct chain *chain = NULL;
    const struct credentials *credentials = NULL;
    bool renew = false;
    int status = 1;
    for (int i = 1; i < count; i++) {
        if (strcmp(arguments[i], "--renew") == 0)
            renew = true;
        else if (strcmp(arguments[i], "--profile") == 0 && i + 1 < count)
            given.profile = str_of(arguments[++i]);
        else if (strcmp(arguments[i], "--region") == 0 && i + 1 < count)
            given.region = str_of(arguments[++i]);
    }
    struct arena *arena = arena_new(0);
    if (arena == NULL)
        return 1;
    enum rc rc = settings_open(arena, &given, &world, &settings, &err);
    struct chain_options options = {.settings = settings, .trace = trace};
    if (rc == RC_OK)
        rc = chain_open(&options, &chain, &err);
    if (rc == RC_OK && renew)
        rc = chain_source(chain)->renew(chain_source(chain)->self, &err);
    if (rc == RC_OK)
        rc = chain_source(chain)->get(chain_source(chain)->self, &credentials, &err);
    if (rc == RC_OK)
        status = print(chain, credentials);
    else
        printf("error %s%s%s\n", err.text == NULL ? "" : err.text, err.hint == NULL ? "" : "; ",
               err.hint == NULL ? "" : err.hint);
    chain_close(chain);
    settings_close(settings);
    arena_free(arena);
    err_clear(&err);
    return status;
}
