/* SPDX-License-Identifier: Apache-2.0
 *
 * Any bytes as the dump of an account: it is read, or refused with a reason and a place, and what was read
 * can be looked up. What snapshot_peek says of them must not depend on what lies behind them.
 */
#include "account/snapshot.h"
#include "account/snapshot_peek.h"

#include <stdint.h>
#include <stdlib.h>

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

static void require(bool held)
{
    if (!held)
        __builtin_trap();
}

static void look_up(const struct account *account)
{
    const struct user *user = NULL;
    const struct role *role = NULL;
    for (size_t i = 0; i < account->user_count; i++) {
        require(account_user(account, account->users[i].entity.arn) == &account->users[i]);
        require(account->users[i].group_count <= account->group_count);
    }
    for (size_t i = 0; i < account->role_count; i++) {
        const struct entity *entity = &account->roles[i].entity;
        require(account_role(account, entity->arn) == &account->roles[i]);
        require(account->roles[i].trust_layer.count == 1);
        if (entity->unique_id.len != 0) {
            account_by_unique_id(account, entity->unique_id, &user, &role);
            require(user != NULL || role != NULL);
        }
    }
    for (size_t i = 1; i < account->warning_count; i++)
        require(account->warnings[i - 1].code != NULL && account->warnings[i].message.len != 0);
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    struct str bytes = {(const char *)data, size};
    struct snapshot_reader *reader = snapshot_reader_new();
    struct account *account = NULL;
    struct err err = ERR_NONE;
    require(reader != NULL);
    enum snapshot_kind kind = snapshot_peek(bytes);
    enum rc rc = snapshot_read_bytes(reader, bytes, STR("dump.json"), &account, &err);
    if (rc == RC_OK) {
        require(kind == SNAPSHOT_DUMP || !account->has_roles);
        look_up(account);
    } else {
        require(account == NULL && err.text != NULL && err.code == rc);
        require(rc != RC_BAD_INPUT || (err.kind != NULL && err.line != 0 && err.column != 0));
        require(rc != RC_INTERNAL);
    }
    err_clear(&err);
    account_free(account);
    snapshot_reader_free(reader);
    return 0;
}
