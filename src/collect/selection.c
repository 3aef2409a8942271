/* SPDX-License-Identifier: Apache-2.0
 *
 * Accounts by id, by name, by place in the tree.
 */
#include "collect/selection.h"

#include "policy/arn.h"
#include "policy/glob.h"

/* Words that stand for accounts. */
struct words {
    const struct str *texts;
    bool *met; /* some account was meant */
    size_t count;
};

static bool words_mean(struct words *words, const struct organization_account *account)
{
    bool meant = false;
    for (size_t i = 0; i < words->count; i++) {
        struct str word = words->texts[i];
        bool this_one =
            arn_is_account(word) ? str_equal(word, account->id) : glob_match_plain(word, account->name, false);
        words->met[i] = words->met[i] || this_one;
        meant = meant || this_one;
    }
    return meant;
}

static enum rc words_all_met(const struct words *words, const char *option, struct err *err)
{
    for (size_t i = 0; i < words->count; i++) {
        struct str word = words->texts[i];
        if (words->met[i])
            continue;
        return err_set(err, RC_BAD_INPUT,
                       arn_is_account(word) ? "%s %.*s: no account of that id in the organization"
                                            : "%s %.*s: no account of the organization has such a name",
                       option, (int)word.len, word.at);
    }
    return RC_OK;
}

static enum rc units_exist(const struct organization_tree *organization, const struct selection_options *options,
                           struct err *err)
{
    for (size_t u = 0; u < options->unit_count; u++) {
        bool there = false;
        for (size_t i = 0; i < organization->account_count; i++) {
            const struct organization_account *account = &organization->accounts[i];
            if (account->node == NULL)
                return err_set(err, RC_BAD_INPUT, "--ou: the organization's tree could not be read");
            there = there || organization_is_below(account, options->units[u]);
        }
        if (!there)
            return err_set(err, RC_BAD_INPUT, "--ou %.*s: no account of the organization is below it",
                           (int)options->units[u].len, options->units[u].at);
    }
    return RC_OK;
}

static bool is_in_units(const struct organization_account *account, const struct selection_options *options)
{
    for (size_t u = 0; u < options->unit_count; u++) {
        if (organization_is_below(account, options->units[u]))
            return true;
    }
    return options->unit_count == 0;
}

enum rc selection_make(const struct organization_tree *organization, const struct selection_options *options,
                       struct arena *arena, const struct organization_account ***out, size_t *count, struct err *err)
{
    struct words wanted = {options->wanted, ARENA_ARRAY(arena, options->wanted_count, bool), options->wanted_count};
    struct words unwanted = {options->unwanted, ARENA_ARRAY(arena, options->unwanted_count, bool),
                             options->unwanted_count};
    size_t found = 0;
    const struct organization_account **accounts =
        ARENA_ARRAY(arena, organization->account_count, const struct organization_account *);
    if (accounts == NULL || wanted.met == NULL || unwanted.met == NULL)
        return err_no_memory(err);
    enum rc rc = units_exist(organization, options, err);
    if (rc != RC_OK)
        return rc;
    for (size_t i = 0; i < organization->account_count; i++) {
        const struct organization_account *account = &organization->accounts[i];
        bool named = words_mean(&wanted, account) || wanted.count == 0;
        bool excluded = words_mean(&unwanted, account);
        if (named && !excluded && is_in_units(account, options))
            accounts[found++] = account;
    }
    rc = words_all_met(&wanted, "--accounts", err);
    if (rc == RC_OK)
        rc = words_all_met(&unwanted, "--exclude-accounts", err);
    if (rc != RC_OK)
        return rc;
    *out = accounts;
    *count = found;
    return RC_OK;
}
