/* SPDX-License-Identifier: Apache-2.0
 *
 * Why a name was not found: libcurl 7.88.1 says the same of a name that does not exist and of a name server that does
 * not answer.
 */
#ifndef ROLECALL_AWS_HTTP_NAME_H
#define ROLECALL_AWS_HTTP_NAME_H

#include "base/err.h"

/* Looks for the host of "host:port" once more, and waits. True: there is none of that name, and asking again is of no
 * use. */
bool http_name_is_unknown(const char *authority);

#endif
