/* SPDX-License-Identifier: Apache-2.0
 *
 * What a candidate's trust policy names of another partition: it lets nobody in, and is most often a copy
 * (iam-evaluation.md 9).
 *
 * AWS: IAM User Guide, "Amazon Resource Names (ARNs)"; "Configure SAML assertions for the authentication
 * response" (the sign-in endpoints).
 */
#include "rules/support_role_parts.h"

#include "policy/arn.h"

static const struct {
    struct str host, partition;
} sign_in_hosts[] = {
    {{"signin.aws.amazon.com", 21}, {"aws", 3}},
    {{"signin.amazonaws.cn", 19}, {"aws-cn", 6}},
    {{"signin.amazonaws-us-gov.com", 27}, {"aws-us-gov", 10}},
};

/* "https://signin.amazonaws.cn/saml", and with a Region before the host; empty: no partition's. */
static struct str partition_of_audience(struct str audience)
{
    for (size_t i = 0; i < sizeof sign_in_hosts / sizeof *sign_in_hosts; i++) {
        if (str_contains(audience, sign_in_hosts[i].host))
            return sign_in_hosts[i].partition;
    }
    return STR_EMPTY;
}

static struct str partition_of_principal(const struct policy_principal *entry)
{
    struct arn arn;

    if (entry->kind == ENTRY_FEDERATED)
        return arn_read(entry->written, &arn) ? arn.partition : STR_EMPTY;
    return entry->kind == ENTRY_FAULT ? STR_EMPTY : entry->partition;
}

static enum rc warn_of(struct candidate *candidate, size_t statement, const char *what, struct str written,
                       struct str partition)
{
    const struct account *account = candidate->account;

    if (partition.len == 0 || str_equal(partition, account->partition))
        return RC_OK;
    return account_warn(candidate->account, "policy-remark",
                        "trust policy of role %.*s: Statement[%zu].%s: %.*s is of partition %.*s, the role of %.*s",
                        SHOWN(candidate->role->entity.name), statement, what, SHOWN(written), SHOWN(partition),
                        SHOWN(account->partition));
}

static enum rc warn_of_audiences(struct candidate *candidate, const struct policy_statement *statement)
{
    enum rc rc = RC_OK;

    for (size_t i = 0; i < statement->atom_count && rc == RC_OK; i++) {
        const struct condition_atom *atom = &statement->atoms[i];
        if (!str_equal(atom->key, STR("saml:aud")) || atom->op.negated)
            continue;
        for (size_t k = 0; k < atom->value_count && rc == RC_OK; k++) {
            struct str written = atom->values[k].template.written;
            rc = warn_of(candidate, statement->index, "Condition", written, partition_of_audience(written));
        }
    }
    return rc;
}

enum rc candidate_warn_of_partitions(struct candidate *candidate)
{
    const struct policy_document *trust = candidate->role->trust;
    enum rc rc = RC_OK;

    for (size_t i = 0; trust != NULL && i < trust->statement_count && rc == RC_OK; i++) {
        const struct policy_statement *statement = &trust->statements[i];
        if (statement->effect == EFFECT_DENY)
            continue;
        for (size_t k = 0; k < statement->principal_count && rc == RC_OK; k++)
            rc = warn_of(candidate, statement->index, "Principal", statement->principals[k].written,
                         partition_of_principal(&statement->principals[k]));
        if (rc == RC_OK)
            rc = warn_of_audiences(candidate, statement);
    }
    return rc;
}
