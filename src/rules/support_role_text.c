/* SPDX-License-Identifier: Apache-2.0
 *
 * Lines and names for people, as the support-role rule writes them.
 */
#include "rules/support_role_parts.h"

#include "policy/arn.h"

enum rc lines_add(struct lines *lines, struct str line)
{
    if (line.at == NULL)
        return RC_NO_MEMORY;
    return arena_push_once(lines->arena, &lines->items, &lines->count, &lines->capacity, line);
}

enum rc lines_add_all(struct lines *lines, const struct str *items, size_t count)
{
    enum rc rc = RC_OK;

    for (size_t i = 0; i < count && rc == RC_OK; i++)
        rc = items[i].len == 0 ? RC_OK : lines_add(lines, arena_copy(lines->arena, items[i]));
    return rc;
}

struct str lines_joined(struct arena *arena, const struct str *items, size_t count, size_t most)
{
    size_t shown = count > most ? most : count;
    struct str *parts = ARENA_ARRAY(arena, shown * 2 + 1, struct str);
    size_t used = 0;

    if (parts == NULL)
        return STR_EMPTY;
    for (size_t i = 0; i < shown; i++) {
        if (i > 0)
            parts[used++] = i + 1 == count ? STR(" and ") : STR(", ");
        parts[used++] = items[i];
    }
    if (shown < count) {
        parts[used] = arena_printf(arena, " and %zu more", count - shown);
        if (parts[used++].at == NULL)
            return STR_EMPTY;
    }
    return arena_join(arena, parts, used);
}

struct str last_name(struct str arn)
{
    struct str rest = arn;
    struct str part = STR_EMPTY;
    char separator = str_find(arn, '/') < arn.len ? '/' : ':';

    while (rest.at != NULL)
        part = str_cut(&rest, separator);
    return part;
}

struct str short_arn(struct str arn)
{
    struct str rest = arn;

    if (!str_starts_with(arn, STR("arn:")))
        return arn;
    for (int i = 0; i < 5 && rest.at != NULL; i++)
        (void)str_cut(&rest, ':');
    return rest.len > 0 ? rest : arn;
}

struct str candidate_short_arn(const struct candidate *candidate, struct str arn)
{
    struct arn parts;

    if (arn_read(arn, &parts) && !str_equal(parts.account, candidate->account->id))
        return arn;
    return short_arn(arn);
}

struct str candidate_role_name(const struct candidate *candidate, const struct role *role)
{
    struct arn parts;

    if (arn_read(role->entity.arn, &parts) && !str_equal(parts.account, candidate->account->id))
        return role->entity.arn;
    return role->entity.name;
}

struct str statement_label(struct arena *arena, struct str policy, const struct policy_statement *statement)
{
    struct str id;

    if (statement == NULL)
        return policy;
    id = statement_id(arena, statement);
    if (id.at == NULL)
        return STR_EMPTY;
    return arena_join(arena, (const struct str[]){policy, STR("["), id, STR("]")}, 4);
}
