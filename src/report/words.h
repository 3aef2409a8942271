/* SPDX-License-Identifier: Apache-2.0
 *
 * Names as people read them: without the parts of an ARN that the account says already.
 */
#ifndef ROLECALL_REPORT_WORDS_H
#define ROLECALL_REPORT_WORDS_H

#include "base/buf.h"
#include "rules/finding.h"

/* "user/alice" for arn:aws:iam::ACCOUNT:user/alice of this account; anything else as it is. Borrows. */
struct str words_short_arn(struct str account, struct str text);
/* Appends `text` with the ARNs in it shortened so; of AWS managed policies the bare name stays. */
void words_add_shortened(struct buf *out, struct str account, struct str text);
/* Appends the place that a step names: "group/Oncall, inline policy AssumeSupport, statement 0", "AWSSupportAccess,
 * statement 0", "policy/DevBoundary"; of a trust policy the statement alone. Empty parts are left out. */
void words_add_place(struct buf *out, struct str account, struct str policy, struct str statement);
/* The same in a few words: "group/Oncall AssumeSupport statement 0", "DevBoundary". */
void words_add_brief(struct buf *out, struct str policy, struct str statement);
/* Appends a grant or a block, "POLICY[STATEMENT]: what", so: "AWSSupportAccess (AWS managed), statement 0: support:*",
 * "SCP ou-ab12-cdef policy 2, statement 0: denies support:CreateCase". */
void words_add_grant(struct buf *out, struct str account, struct str grant);
/* Appends a condition as part of a sentence: "with MFA" as it is, "if SAML:aud is …". */
void words_add_condition(struct buf *out, struct str account, struct str condition);
/* "1 account", "2 accounts". */
void words_add_count(struct buf *out, size_t count, const char *one, const char *many);
/* "SCPs unknown.", "SCPs unknown in 3 accounts, RCPs in 7 accounts.": in how many of `accounts`; where no SCP is known, no
 * more is said of RCPs. One of the numbers is not 0. */
void words_add_unknown_controls(struct buf *out, size_t scps, size_t rcps, size_t accounts);
/* A layer: "SCP" for "scp". */
struct str words_check(struct str check);
/* The step where a denied or undecided way breaks; NULL where no step says so, and for a way that is open. A layer that is
 * not known breaks no way that is denied: what denies it stands in another. */
const struct finding_step *words_breaking_step(const struct finding_way *way);
/* "2026-11-24 09:30" of RFC 3339; anything else as it is. */
void words_add_minute(struct buf *out, struct str time);

#endif
