/* SPDX-License-Identifier: Apache-2.0
 *
 * Groups, users and roles, each with all the policies that give it rights.
 *
 * AWS: IAM API Reference, GroupDetail, UserDetail, RoleDetail, RoleLastUsed.
 */
#include "account/load.h"

/* How the members of a kind are called. */
struct entity_kind {
    const char *word;
    struct str section, name, id, policies;
};

static struct entity_kind group_kind(void)
{
    return (struct entity_kind){"group", STR("GroupDetailList"), STR("GroupName"), STR("GroupId"),
                                STR("GroupPolicyList")};
}

static struct entity_kind user_kind(void)
{
    return (struct entity_kind){"user", STR("UserDetailList"), STR("UserName"), STR("UserId"), STR("UserPolicyList")};
}

static struct entity_kind role_kind(void)
{
    return (struct entity_kind){"role", STR("RoleDetailList"), STR("RoleName"), STR("RoleId"), STR("RolePolicyList")};
}

/* ---- What all have in common ---- */

/* Name, path and ARN tell each other: hand-made dumps lack one or two of them. */
static enum rc read_identity(struct load *load, struct json value, const struct entity_kind *kind, struct entity *out)
{
    struct arn arn = {0};
    enum rc rc = load_text(load, value, kind->name, &out->name);
    if (rc == RC_OK)
        rc = load_text(load, value, STR("Arn"), &out->arn);
    if (rc == RC_OK)
        rc = load_text(load, value, STR("Path"), &out->path);
    if (rc == RC_OK)
        rc = load_text(load, value, kind->id, &out->unique_id);
    if (rc == RC_OK)
        rc = load_date(load, value, STR("CreateDate"), &out->created);
    if (rc != RC_OK)
        return rc;

    if (out->arn.len != 0 && arn_read(out->arn, &arn)) {
        struct str rest = arn.resource;
        if (!str_equal(str_cut(&rest, '/'), str_of(kind->word)) || rest.len == 0)
            return load_fault(load, json_get(value, STR("Arn")), "not the ARN of a %s: %s", kind->word,
                              load_shown(load, out->arn));
        size_t name = rest.len;
        while (name > 0 && rest.at[name - 1] != '/')
            name--;
        if (out->name.len == 0)
            out->name = str_from(rest, name);
        if (out->path.len == 0) /* with the slash behind the kind's word */
            out->path = (struct str){rest.at - 1, name + 1};
    }
    if (out->name.len == 0)
        return load_fault(load, value, "a %s without %s and Arn", kind->word, load_shown(load, kind->name));
    if (out->path.len == 0)
        out->path = STR("/");
    if (out->path.at[0] != '/' || out->path.at[out->path.len - 1] != '/')
        return load_fault(load, json_get(value, STR("Path")), "a path that does not begin and end with /: %s",
                          load_shown(load, out->path));
    if (out->arn.len == 0) {
        const struct str parts[] = {STR("arn:"), load->account->partition, STR(":iam::"), load->account->id,
                                    STR(":"),    str_of(kind->word),       out->path,     out->name};
        out->arn = arena_join(load->arena, parts, sizeof parts / sizeof *parts);
    }
    return out->arn.at == NULL ? RC_NO_MEMORY : RC_OK;
}

static enum rc read_tags(struct load *load, struct json value, struct entity *out)
{
    struct load_list list;
    enum rc rc = load_list(load, value, STR("Tags"), JSON_OBJECT, &list);
    struct tag *tags = ARENA_ARRAY(load->arena, list.count, struct tag);
    if (rc == RC_OK && tags == NULL)
        rc = RC_NO_MEMORY;
    for (size_t i = 0; rc == RC_OK && load_next(&list); i++) {
        rc = load_no_duplicates(load, list.value);
        if (rc == RC_OK)
            rc = load_text(load, list.value, STR("Key"), &tags[i].key);
        if (rc == RC_OK)
            rc = load_text(load, list.value, STR("Value"), &tags[i].value);
        if (rc == RC_OK && json_is(json_get(list.value, STR("Key")), JSON_NONE))
            rc = load_fault(load, list.value, "a tag without Key");
    }
    out->tags = tags;
    out->tag_count = list.count;
    if (!json_is(json_get(value, STR("Tags")), JSON_NONE))
        load->account->tags_collected = true;
    return rc;
}

/* Items of a list that load_list has not seen yet. */
static size_t list_size(struct json list)
{
    enum json_type type = json_type(list);
    return type == JSON_ARRAY ? json_count(list) : type == JSON_OBJECT;
}

/* `more`: references that come from elsewhere, for which the identity layer needs room too. */
static enum rc read_entity(struct load *load, struct json value, const struct entity_kind *kind, size_t more,
                           struct entity *out)
{
    out->place = value;
    enum rc rc = load_no_duplicates(load, value);
    if (rc == RC_OK)
        rc = read_identity(load, value, kind, out);
    if (rc != RC_OK)
        return rc;
    out->name_place = json_get(value, kind->name);
    if (!json_is(out->name_place, JSON_STRING))
        out->name_place = json_get(value, STR("Arn"));

    size_t own =
        list_size(json_get(value, kind->policies)) + list_size(json_get(value, STR("AttachedManagedPolicies")));
    struct policy_ref *references =
        own > SIZE_MAX - more ? NULL : ARENA_ARRAY(load->arena, own + more, struct policy_ref);
    if (references == NULL)
        return RC_NO_MEMORY;
    out->identity = (struct layer){.given = true, .policies = references};
    rc = load_inline_policies(load, value, kind->policies, kind->word, out);
    return rc == RC_OK ? load_attached_policies(load, value, out) : rc;
}

static enum rc warn_duplicate(struct load *load, const char *word, struct str name)
{
    return account_warn(load->account, "duplicate-entity", "%s %s is in the dump twice: the later one counts", word,
                        load_shown(load, name));
}

/* Whether any page has the section, and how many items all pages hold of it. */
static enum rc measure(struct load *load, struct str section, bool *has, size_t *count)
{
    struct load_list list;
    enum rc rc = RC_OK;
    *has = false;
    *count = 0;
    for (size_t i = 0; rc == RC_OK && i < load->page_count; i++) {
        rc = load_list(load, load->pages[i], section, JSON_OBJECT, &list);
        *has = *has || !json_is(json_get(load->pages[i], section), JSON_NONE);
        *count += list.count;
    }
    return rc;
}

/* ---- Groups ---- */

static enum rc read_groups(struct load *load)
{
    struct account *account = load->account;
    struct entity_kind kind = group_kind();
    struct load_list list;
    size_t most;
    enum rc rc = measure(load, kind.section, &account->has_groups, &most);
    if (rc != RC_OK)
        return rc;
    load->groups = ARENA_ARRAY(load->arena, most, struct group);
    load->group_stamps = ARENA_ARRAY(load->arena, most, size_t);
    load->groups_by_name = map_new_for(load->arena, most);
    if (load->groups == NULL || load->group_stamps == NULL || load->groups_by_name == NULL)
        return RC_NO_MEMORY;

    for (size_t i = 0; rc == RC_OK && i < load->page_count; i++) {
        rc = load_list(load, load->pages[i], kind.section, JSON_OBJECT, &list);
        while (rc == RC_OK && load_next(&list)) {
            struct group group = {0};
            rc = read_entity(load, list.value, &kind, 0, &group.entity);
            if (rc != RC_OK)
                break;
            struct group *place = map_get(load->groups_by_name, group.entity.name);
            if (place == NULL) {
                place = &load->groups[account->group_count++];
                rc = map_put(load->groups_by_name, group.entity.name, place);
            } else {
                rc = warn_duplicate(load, kind.word, group.entity.name);
            }
            *place = group;
        }
    }
    account->groups = load->groups;
    return rc;
}

/* ---- Users ---- */

/* Room that the policies of a user's groups take in its layer: of one that is missing, the reference to it. */
static size_t group_references(struct load *load, struct load_list list)
{
    size_t count = 0;
    while (load_next(&list)) {
        const struct group *group = map_get(load->groups_by_name, json_string(list.value));
        if (__builtin_add_overflow(count, group == NULL ? 1 : group->entity.identity.count, &count))
            return SIZE_MAX;
    }
    return count;
}

/* A group that the dump lacks may give anything. Only a truncated or filtered dump can rightly lack one. */
static enum rc add_missing_group(struct load *load, struct user *user, struct str name, struct policy_ref *reference)
{
    struct account *account = load->account;
    reference->maybe_absent = true;
    reference->name = arena_join(load->arena, (const struct str[]){STR("group/"), name}, 2);
    if (reference->name.at == NULL)
        return RC_NO_MEMORY;
    user->groups_missing = true;
    if (account->truncated || !account->has_groups)
        return RC_OK;
    return account_warn(account, "group-missing",
                        "user %s is in group %s, which the dump lacks: what the group's policies give is unknown",
                        load_shown(load, user->entity.name), load_shown(load, name));
}

static enum rc add_groups(struct load *load, struct load_list list, struct user *user)
{
    const struct group **groups = ARENA_ARRAY(load->arena, list.count, const struct group *);
    struct policy_ref *policies = (struct policy_ref *)(uintptr_t)user->entity.identity.policies; /* the user's own */
    size_t *used = &user->entity.identity.count;
    size_t stamp = ++load->users_seen;
    enum rc rc = RC_OK;
    if (groups == NULL)
        return RC_NO_MEMORY;

    while (rc == RC_OK && load_next(&list)) {
        const struct group *group = map_get(load->groups_by_name, json_string(list.value));
        if (group == NULL) {
            rc = add_missing_group(load, user, json_string(list.value), &policies[(*used)++]);
            continue;
        }
        size_t index = (size_t)(group - load->groups);
        if (load->group_stamps[index] == stamp)
            continue; /* named twice */
        load->group_stamps[index] = stamp;
        groups[user->group_count++] = group;
        for (size_t i = 0; i < group->entity.identity.count; i++)
            policies[(*used)++] = group->entity.identity.policies[i];
    }
    user->groups = groups;
    return rc;
}

static enum rc read_user(struct load *load, struct json value, struct user *out)
{
    struct entity_kind kind = user_kind();
    struct load_list groups;
    enum rc rc = load_list(load, value, STR("GroupList"), JSON_STRING, &groups);
    size_t more = rc == RC_OK ? group_references(load, groups) : 0;
    if (rc == RC_OK)
        rc = read_entity(load, value, &kind, more, &out->entity);
    if (rc == RC_OK)
        rc = read_tags(load, value, &out->entity);
    if (rc == RC_OK)
        rc = load_boundary(load, value, &out->entity);
    return rc == RC_OK ? add_groups(load, groups, out) : rc;
}

static enum rc read_users(struct load *load)
{
    struct account *account = load->account;
    struct entity_kind kind = user_kind();
    struct load_list list;
    size_t most;
    enum rc rc = measure(load, kind.section, &account->has_users, &most);
    if (rc != RC_OK)
        return rc;
    struct user *users = ARENA_ARRAY(load->arena, most, struct user);
    account->users_by_arn = map_new_for(load->arena, most);
    if (users == NULL || account->users_by_arn == NULL)
        return RC_NO_MEMORY;

    for (size_t i = 0; rc == RC_OK && i < load->page_count; i++) {
        rc = load_list(load, load->pages[i], kind.section, JSON_OBJECT, &list);
        while (rc == RC_OK && load_next(&list)) {
            struct user user = {0};
            rc = read_user(load, list.value, &user);
            if (rc != RC_OK)
                break;
            struct user *place = map_get(account->users_by_arn, user.entity.arn);
            if (place == NULL) {
                place = &users[account->user_count++];
                rc = map_put(account->users_by_arn, user.entity.arn, place);
            } else {
                rc = warn_duplicate(load, kind.word, user.entity.name);
            }
            *place = user;
        }
    }
    account->users = users;
    return rc;
}

/* ---- Roles ---- */

static enum rc read_trust(struct load *load, struct json value, struct role *out)
{
    struct policy_ref *reference = ARENA_NEW(load->arena, struct policy_ref);
    if (reference == NULL)
        return RC_NO_MEMORY;
    reference->name = STR("trust");
    out->trust_layer = (struct layer){.given = true, .policies = reference, .count = 1};

    const struct str parts[] = {STR("role/"), out->entity.name, STR(":trust")};
    struct str label = arena_join(load->arena, parts, sizeof parts / sizeof *parts);
    if (label.at == NULL)
        return RC_NO_MEMORY;
    out->trust_place = json_get(value, STR("AssumeRolePolicyDocument"));
    if (json_is(out->trust_place, JSON_NONE) || json_is(out->trust_place, JSON_NULL)) {
        out->trust_place = (struct json){0};
        return load_missing_document(load, label);
    }
    enum rc rc = load_document(load, POLICY_TRUST, out->trust_place, label, &out->trust);
    reference->document = out->trust;
    return rc;
}

/* An empty element means "not within the tracking period", an absent one "not known". */
static enum rc read_last_used(struct load *load, struct json value, struct role *out)
{
    struct json last_used = json_get(value, STR("RoleLastUsed"));
    if (json_is(last_used, JSON_NONE) || json_is(last_used, JSON_NULL))
        return RC_OK;
    if (!json_is(last_used, JSON_OBJECT))
        return load_fault(load, last_used, "RoleLastUsed is %s, not an object", json_type_name(json_type(last_used)));
    out->last_used_known = true;
    enum rc rc = load_no_duplicates(load, last_used);
    if (rc == RC_OK)
        rc = load_date(load, last_used, STR("LastUsedDate"), &out->last_used);
    return rc == RC_OK ? load_text(load, last_used, STR("Region"), &out->last_used_region) : rc;
}

static enum rc read_role(struct load *load, struct json value, struct role *out)
{
    struct entity_kind kind = role_kind();
    enum rc rc = read_entity(load, value, &kind, 0, &out->entity);
    if (rc == RC_OK)
        rc = read_tags(load, value, &out->entity);
    if (rc == RC_OK)
        rc = load_boundary(load, value, &out->entity);
    if (rc == RC_OK)
        rc = read_trust(load, value, out);
    if (rc == RC_OK)
        rc = read_last_used(load, value, out);
    if (rc != RC_OK)
        return rc;
    out->service_linked = str_starts_with(out->entity.path, STR("/aws-service-role/"));
    out->identity_center = str_starts_with(out->entity.path, STR("/aws-reserved/sso.amazonaws.com/"));
    if (!json_int64(json_get(value, STR("MaxSessionDuration")), &out->max_session_seconds))
        out->max_session_seconds = 0;
    return RC_OK;
}

static enum rc read_roles(struct load *load)
{
    struct account *account = load->account;
    struct entity_kind kind = role_kind();
    struct load_list list;
    size_t most;
    enum rc rc = measure(load, kind.section, &account->has_roles, &most);
    if (rc != RC_OK)
        return rc;
    struct role *roles = ARENA_ARRAY(load->arena, most, struct role);
    account->roles_by_arn = map_new_for(load->arena, most);
    if (roles == NULL || account->roles_by_arn == NULL)
        return RC_NO_MEMORY;

    for (size_t i = 0; rc == RC_OK && i < load->page_count; i++) {
        rc = load_list(load, load->pages[i], kind.section, JSON_OBJECT, &list);
        while (rc == RC_OK && load_next(&list)) {
            struct role role = {0};
            rc = read_role(load, list.value, &role);
            if (rc != RC_OK)
                break;
            struct role *place = map_get(account->roles_by_arn, role.entity.arn);
            if (place == NULL) {
                place = &roles[account->role_count++];
                rc = map_put(account->roles_by_arn, role.entity.arn, place);
            } else {
                rc = warn_duplicate(load, kind.word, role.entity.name);
            }
            *place = role;
        }
    }
    account->roles = roles;
    return rc;
}

/* ---- All of them ---- */

/* The first of several entities with one id keeps it. */
static enum rc put_id(struct load *load, struct map *map, struct entity *entity, void *owner)
{
    if (entity->unique_id.len == 0)
        return RC_OK;
    if (map_get(load->account->users_by_id, entity->unique_id) == NULL &&
        map_get(load->account->roles_by_id, entity->unique_id) == NULL)
        return map_put(map, entity->unique_id, owner);
    return account_warn(load->account, "duplicate-id", "more than one user or role has the unique id %s",
                        load_shown(load, entity->unique_id));
}

/* Ids and tags are settled when all entities are known: no entity has Tags where tags were not collected. */
static enum rc finish_entities(struct load *load)
{
    struct account *account = load->account;
    struct user *users = (struct user *)(uintptr_t)account->users; /* the account's own, as above */
    struct role *roles = (struct role *)(uintptr_t)account->roles;
    enum rc rc = RC_OK;
    account->users_by_id = map_new_for(load->arena, account->user_count);
    account->roles_by_id = map_new_for(load->arena, account->role_count);
    if (account->users_by_id == NULL || account->roles_by_id == NULL)
        return RC_NO_MEMORY;
    for (size_t i = 0; rc == RC_OK && i < account->user_count; i++) {
        users[i].entity.tags_known = account->tags_collected;
        rc = put_id(load, account->users_by_id, &users[i].entity, &users[i]);
    }
    for (size_t i = 0; rc == RC_OK && i < account->role_count; i++) {
        roles[i].entity.tags_known = account->tags_collected;
        rc = put_id(load, account->roles_by_id, &roles[i].entity, &roles[i]);
    }
    if (rc != RC_OK || account->tags_collected || account->user_count + account->role_count == 0)
        return rc;
    return account_warn(account, "tags-not-collected",
                        "no user and no role has a Tags member: conditions on tags are unknown");
}

enum rc load_entities(struct load *load)
{
    enum rc rc = read_groups(load);
    if (rc == RC_OK)
        rc = read_users(load);
    if (rc == RC_OK)
        rc = read_roles(load);
    return rc == RC_OK ? finish_entities(load) : rc;
}
