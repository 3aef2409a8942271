/* SPDX-License-Identifier: Apache-2.0
 *
 * The access token of IAM Identity Center, from the AWS CLI's cache, renewed where that is possible (aws-live.md 1.6).
 */
#ifndef ROLECALL_AWS_SSO_TOKEN_H
#define ROLECALL_AWS_SSO_TOKEN_H

#include "aws/provider.h"

struct sso_login {
    struct str profile; /* for messages */
    struct str region;  /* of IAM Identity Center */
    struct str session; /* the new form: the name of [sso-session]; empty: legacy */
    struct str start_url;
};

/* RC_BAD_INPUT: there is none, or it has expired, with what to run. */
enum rc sso_token_load(struct provider_context *context, const struct sso_login *login, struct secret *out,
                       struct err *err) MUST_USE;
enum rc sso_token_expired(const struct sso_login *login, struct err *err);

#endif
