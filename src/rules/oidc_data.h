/* SPDX-License-Identifier: Apache-2.0
 *
 * The compiled-in list of OIDC identity providers; for oidc.c alone.
 * tools/generate-oidc-providers.py writes oidc_data.c.
 */
#ifndef ROLECALL_RULES_OIDC_DATA_H
#define ROLECALL_RULES_OIDC_DATA_H

#include "rules/oidc.h"

extern const size_t oidc_data_count;
extern const struct oidc_provider oidc_data[];

#endif
