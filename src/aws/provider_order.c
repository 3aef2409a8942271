/* SPDX-License-Identifier: Apache-2.0
 *
 * The order of the sources (aws-live.md 1.1), which is the AWS CLI's: the first that is configured wins.
 */
#include "aws/provider.h"

static const struct {
    provider_find *find;
    bool of_source_profile; /* looked at, too, for the profile that a source_profile names */
} rows[] = {
    {provider_environment_find, false}, /* 1 */
    {provider_assume_role_find, false}, {provider_web_identity_find, true}, {provider_sso_find, true},
    {provider_shared_file_find, true}, /* 5 */
    {provider_login_find, true},        {provider_process_find, true},      {provider_config_file_find, true},
    {provider_container_find, false},   {provider_imds_find, false}, /* 10 */
};

enum {
    ROW_COUNT = sizeof rows / sizeof *rows
};

enum rc provider_order_find(struct provider_context *context, const struct provider_scope *scope, size_t *row,
                            struct provider **out, struct err *err)
{
    enum rc rc = RC_OK;
    *out = NULL;
    while (rc == RC_OK && *out == NULL && *row < ROW_COUNT)
        rc = rows[(*row)++].find(context, scope, out, err);
    return rc;
}

enum rc provider_order_find_source(struct provider_context *context, const struct profile *profile,
                                   struct provider **out, struct err *err)
{
    const struct provider_scope scope = {profile, false};
    enum rc rc = RC_OK;
    *out = NULL;
    for (size_t row = 0; rc == RC_OK && *out == NULL && row < ROW_COUNT; row++) {
        if (rows[row].of_source_profile)
            rc = rows[row].find(context, &scope, out, err);
    }
    return rc;
}
