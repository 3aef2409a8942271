/* SPDX-License-Identifier: Apache-2.0
 *
 * Names that do not exist (aws-live.md 5.1: NXDOMAIN is not retried).
 */
#include "aws/http_name.h"

#include <netdb.h>
#include <stdlib.h>

bool http_name_is_unknown(const char *authority)
{
    const char *colon = strrchr(authority, ':');
    char *host = colon == NULL ? NULL : strndup(authority, (size_t)(colon - authority));
    struct addrinfo *found = NULL;
    const struct addrinfo hints = {.ai_socktype = SOCK_STREAM};
    int code = host == NULL ? EAI_MEMORY : getaddrinfo(host, NULL, &hints, &found);

    if (code == 0)
        freeaddrinfo(found);
    free(host);
    return code == EAI_NONAME || code == EAI_NODATA; /* EAI_AGAIN and others may pass */
}
