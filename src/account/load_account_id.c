/* SPDX-License-Identifier: Apache-2.0
 *
 * Whose snapshot this is: the account and the partition that its ARNs name, and the refusal of a second one.
 *
 * AWS: IAM User Guide, IAM identifiers ("IAM ARNs").
 */
#include "account/load.h"

/* The second account is where the file went wrong; the first is named with its place. */
static enum rc two_accounts(struct load *load, struct str id, struct json place)
{
    err_kind(load->err, "two-accounts");
    err_hint(load->err, "give each account a folder of its own");
    return load_fault(load, place, "two accounts in one snapshot: %s (%s) and %s", load_shown(load, load->account->id),
                      load_place_shown(load, load->id_place), load_shown(load, id));
}

enum rc load_same_account(struct load *load, struct str id, struct json place)
{
    if (load->account->id.len == 0) {
        load->account->id = id;
        load->id_place = place;
        return RC_OK;
    }
    return str_equal(load->account->id, id) ? RC_OK : two_accounts(load, id, place);
}

static enum rc take_partition(struct load *load, struct str partition, struct json place)
{
    struct account *account = load->account;
    if (account->partition.len == 0)
        account->partition = partition;
    if (str_equal(account->partition, partition))
        return RC_OK;
    err_kind(load->err, "two-accounts");
    return load_fault(load, place, "two partitions in one snapshot: %s and %s", load_shown(load, account->partition),
                      load_shown(load, partition));
}

/* What the ARN of one entity says. `aws` stands for AWS's own policies and is no account. */
static enum rc take_arn(struct load *load, struct json place)
{
    struct str text = json_string(place);
    struct arn arn;
    if (!arn_read(text, &arn) || !str_equal(arn.service, STR("iam")))
        return load_fault(load, place, "not an ARN of IAM: %s", load_shown(load, text));
    if (str_equal(arn.account, STR("aws")) || arn.account.len == 0)
        return take_partition(load, arn.partition, place);
    if (!arn_is_account(arn.account))
        return load_fault(load, place, "an ARN without a 12-digit account id: %s", load_shown(load, text));
    enum rc rc = load_same_account(load, arn.account, place);
    return rc == RC_OK ? take_partition(load, arn.partition, place) : rc;
}

static enum rc take_section(struct load *load, struct json page, struct str section)
{
    struct load_list list;
    enum rc rc = load_list(load, page, section, JSON_OBJECT, &list);
    while (rc == RC_OK && load_next(&list)) {
        struct str arn;
        rc = load_text(load, list.value, STR("Arn"), &arn);
        if (rc == RC_OK && arn.len != 0)
            rc = take_arn(load, json_get(list.value, STR("Arn")));
    }
    return rc;
}

/* get-caller-identity.json fills what the ARNs leave open; where they do not, it must agree. */
static enum rc take_caller_identity(struct load *load)
{
    bool there;
    struct json root;
    struct str id;
    struct str text;
    struct arn arn;
    enum rc rc = load_json_file(load, "get-caller-identity.json", JSON_OBJECT, &there, &root);
    if (rc != RC_OK || !there)
        return rc;
    rc = load_text(load, root, STR("Account"), &id);
    if (rc == RC_OK)
        rc = load_text(load, root, STR("Arn"), &text);
    if (rc != RC_OK)
        return rc;
    if (!arn_is_account(id))
        return load_fault(load, root, "no 12-digit Account: not the output of get-caller-identity");
    rc = load_same_account(load, id, json_get(root, STR("Account")));
    if (rc == RC_OK && load->account->partition.len == 0 && arn_read(text, &arn))
        load->account->partition = arn.partition;
    return rc;
}

enum rc load_account_id(struct load *load)
{
    const struct str sections[] = {STR("UserDetailList"), STR("GroupDetailList"), STR("RoleDetailList"),
                                   STR("Policies")};
    struct account *account = load->account;
    enum rc rc = RC_OK;

    for (size_t i = 0; rc == RC_OK && i < load->page_count; i++) {
        for (size_t s = 0; rc == RC_OK && s < sizeof sections / sizeof *sections; s++)
            rc = take_section(load, load->pages[i], sections[s]);
    }
    if (rc == RC_OK)
        rc = take_caller_identity(load);
    if (rc == RC_OK && account->partition.len == 0)
        account->partition = STR("aws");
    return rc;
}
