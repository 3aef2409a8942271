/* SPDX-License-Identifier: Apache-2.0
 *
 * What a policy names of another partition: the partition is compared like any field of an ARN, so that it matches
 * nothing of this account, and is most often a copy (iam-evaluation.md 9).
 *
 * AWS: IAM User Guide, "Identify AWS resources with Amazon Resource Names (ARNs)".
 */
#include "account/load.h"

/* The partition that a pattern names; empty when it is no ARN, or leaves the partition open. */
static struct str partition_of(struct str pattern)
{
    struct str rest = str_from(pattern, 4);
    struct str partition;

    if (!str_starts_with(pattern, STR("arn:")))
        return STR_EMPTY;
    partition = str_cut(&rest, ':');
    for (size_t i = 0; i < partition.len; i++) {
        if (partition.at[i] == '*' || partition.at[i] == '?' || partition.at[i] == '$')
            return STR_EMPTY;
    }
    return partition;
}

static bool is_of_another(const struct account *account, struct str pattern)
{
    struct str own = account->partition;
    struct str partition;

    if (pattern.len > own.len + 4 && pattern.at[own.len + 4] == ':' &&
        str_equal(str_slice(pattern, 4, own.len + 4), own))
        return false;
    partition = partition_of(pattern);
    return partition.len > 0 && !str_equal(partition, account->partition);
}

/* Whether the values of the key are ARNs. */
static bool compares_arns(const struct condition_atom *atom)
{
    switch (atom->op.test) {
    case TEST_ARN: return true;
    case TEST_STRING_EQUALS:
    case TEST_STRING_EQUALS_IGNORE_CASE:
    case TEST_STRING_LIKE: return str_ends_with(atom->key, STR("arn"));
    default: return false;
    }
}

/* The first of another partition in Resource or NotResource; else, in Condition; empty: none. */
static struct str first_in_resources(const struct account *account, const struct policy_statement *statement)
{
    for (size_t i = 0; i < statement->resource_count; i++) {
        struct str written = statement->resources[i].template.written;
        if (is_of_another(account, written))
            return written;
    }
    return STR_EMPTY;
}

static struct str first_in_condition(const struct account *account, const struct policy_statement *statement)
{
    for (size_t i = 0; i < statement->atom_count; i++) {
        const struct condition_atom *atom = &statement->atoms[i];
        for (size_t k = 0; compares_arns(atom) && k < atom->value_count; k++) {
            struct str written = atom->values[k].template.written;
            if (is_of_another(account, written))
                return written;
        }
    }
    return STR_EMPTY;
}

bool load_has_other_partition(const struct load *load, const struct policy_document *document)
{
    const struct account *account = load->account;

    for (size_t i = 0; account->partition.len > 0 && i < document->statement_count; i++) {
        if (first_in_resources(account, &document->statements[i]).len > 0 ||
            first_in_condition(account, &document->statements[i]).len > 0)
            return true;
    }
    return false;
}

static enum rc add_remark(struct load *load, const struct policy_statement *statement, const char *element,
                          struct str written, struct load_remarks *out)
{
    struct policy_fault *place;
    struct str partition = partition_of(written);
    struct str own = load->account->partition;
    struct str path = arena_printf(load->arena, "Statement[%zu].%s", statement->index, element);
    struct str text = arena_printf(load->arena, "%s is of partition %s, and the account of %s: it matches nothing here",
                                   load_shown(load, written), load_shown(load, partition), load_shown(load, own));

    if (path.at == NULL || text.at == NULL)
        return RC_NO_MEMORY;
    place = ARENA_PUSH(load->arena, out->items, out->count, out->capacity);
    if (place == NULL)
        return RC_NO_MEMORY;
    *place = (struct policy_fault){.warning = true, .statement = statement->index, .path = path, .text = text};
    out->count++;
    return RC_OK;
}

enum rc load_other_partitions(struct load *load, const struct policy_document *document, struct load_remarks *out)
{
    const struct account *account = load->account;
    enum rc rc = RC_OK;

    for (size_t i = 0; rc == RC_OK && account->partition.len > 0 && i < document->statement_count; i++) {
        const struct policy_statement *statement = &document->statements[i];
        struct str resource = first_in_resources(account, statement);
        struct str value = first_in_condition(account, statement);
        const char *element = statement->resource_element == RESOURCE_EXCLUDED ? "NotResource" : "Resource";
        if (resource.len > 0)
            rc = add_remark(load, statement, element, resource, out);
        if (rc == RC_OK && value.len > 0)
            rc = add_remark(load, statement, "Condition", value, out);
    }
    return rc;
}
