/* SPDX-License-Identifier: Apache-2.0
 *
 * Reading Principal and NotPrincipal (iam-evaluation.md 1.3, 2.4).
 *
 * AWS: AWS JSON policy elements: Principal, and NotPrincipal.
 */
#include "policy/document_read.h"

#include "policy/arn.h"

struct principals {
    struct document_reader *reader;
    struct policy_principal *at;
    size_t count, capacity;
};

/* Adds an entry that is a fault until it is found to be something. */
static struct policy_principal *new_entry(struct principals *list, struct str written)
{
    struct policy_principal *entry = ARENA_PUSH(list->reader->arena, list->at, list->count, list->capacity);

    if (entry == NULL)
        return NULL;
    entry->kind = ENTRY_FAULT;
    entry->written = written;
    list->count++;
    return entry;
}

static bool is_upper_or_digit(char c)
{
    return (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
}

/* AIDA…, AROA…, AROA…:session. */
static bool read_unique_id(struct str text, struct policy_principal *entry)
{
    struct str session = text;
    struct str id = str_cut(&session, ':');
    bool role = str_starts_with(id, STR("AROA"));

    if ((!role && !str_starts_with(id, STR("AIDA"))) || id.len == 4)
        return false;
    for (size_t i = 0; i < id.len; i++) {
        if (!is_upper_or_digit(id.at[i]))
            return false;
    }
    if (id.len < text.len && (!role || session.len == 0 || str_find(session, ':') < session.len))
        return false;
    entry->kind = ENTRY_UNIQUE_ID;
    entry->name = id;
    entry->session = session;
    return true;
}

/* What follows `prefix`; false when there is nothing. */
static bool cut_prefix(struct str s, struct str prefix, struct str *rest)
{
    *rest = str_from(s, prefix.len);
    return str_starts_with(s, prefix) && rest->len > 0;
}

static bool read_sts_arn(const struct arn *arn, struct policy_principal *entry)
{
    struct str rest;
    size_t slash;

    if (cut_prefix(arn->resource, STR("federated-user/"), &rest)) {
        entry->kind = ENTRY_FEDERATED_USER;
        entry->name = rest;
        return true;
    }
    if (!cut_prefix(arn->resource, STR("assumed-role/"), &rest))
        return false;
    /* With a path it is no session's, since none has one there: its name then equals no role's. */
    for (slash = rest.len; slash > 0 && rest.at[slash - 1] != '/'; slash--)
        ;
    entry->kind = ENTRY_SESSION;
    entry->name = str_slice(rest, 0, slash == 0 ? 0 : slash - 1);
    entry->session = str_from(rest, slash);
    return entry->name.len > 0 && entry->session.len > 0;
}

static bool read_iam_arn(const struct arn *arn, struct policy_principal *entry)
{
    struct str rest;

    if (str_equal(arn->resource, STR("root"))) {
        entry->kind = ENTRY_ACCOUNT;
        return true;
    }
    if (cut_prefix(arn->resource, STR("user/"), &rest))
        entry->kind = ENTRY_USER;
    else if (cut_prefix(arn->resource, STR("role/"), &rest))
        entry->kind = ENTRY_ROLE;
    else
        return false;
    entry->name = rest;
    return !str_ends_with(rest, STR("/")) && !str_starts_with(rest, STR("/"));
}

/* Says whether `text` is an entry of AWS; when not, *why. */
static bool read_aws(struct str text, struct policy_principal *entry, const char **why)
{
    struct arn arn;

    if (str_equal(text, STR("*"))) {
        entry->kind = ENTRY_AWS_STAR;
        return true;
    }
    if (document_has_wildcard(text)) {
        *why = "a wildcard is only allowed alone in a principal";
        return false;
    }
    if (arn_is_account(text)) {
        entry->kind = ENTRY_ACCOUNT;
        entry->account = text;
        return true;
    }
    if (read_unique_id(text, entry))
        return true;
    *why = "not a principal of AWS: an account, root, user, role or session is";
    if (!arn_read(text, &arn) || arn.region.len > 0 || arn.partition.len == 0 || !arn_is_account(arn.account))
        return false;
    entry->partition = arn.partition;
    entry->account = arn.account;
    if (str_equal(arn.service, STR("iam")))
        return read_iam_arn(&arn, entry);
    return str_equal(arn.service, STR("sts")) && read_sts_arn(&arn, entry);
}

static bool read_service(struct str text, struct policy_principal *entry, const char **why)
{
    if (document_has_wildcard(text)) {
        *why = "a wildcard is not allowed in a service principal";
        return false;
    }
    *why = "not the name of a service principal";
    if (str_find(text, '.') == text.len || str_find(text, ' ') < text.len || str_find(text, ':') < text.len)
        return false;
    entry->kind = ENTRY_SERVICE;
    entry->name = text;
    return true;
}

static bool read_federated(struct str text, struct policy_principal *entry, const char **why)
{
    static const char *const built_in[] = {"cognito-identity.amazonaws.com", "www.amazon.com", "graph.facebook.com",
                                           "accounts.google.com"};
    struct arn arn;
    struct str rest;

    for (size_t i = 0; i < sizeof built_in / sizeof *built_in; i++) {
        if (str_equal_nocase(text, str_of(built_in[i]))) {
            entry->kind = ENTRY_FEDERATED;
            entry->name = text;
            return true;
        }
    }
    *why = "not an identity provider";
    if (document_has_wildcard(text) || !arn_read(text, &arn) || !str_equal(arn.service, STR("iam")) ||
        arn.region.len > 0 || arn.partition.len == 0 || !arn_is_account(arn.account))
        return false;
    if (!cut_prefix(arn.resource, STR("saml-provider/"), &rest) &&
        !cut_prefix(arn.resource, STR("oidc-provider/"), &rest))
        return false;
    entry->kind = ENTRY_FEDERATED;
    entry->partition = arn.partition;
    entry->account = arn.account;
    entry->name = arn.resource;
    return true;
}

static bool read_canonical(struct str text, struct policy_principal *entry, const char **why)
{
    *why = "not a canonical user id of 64 hexadecimal digits";
    if (text.len != 64)
        return false;
    for (size_t i = 0; i < text.len; i++) {
        char c = text.at[i];

        if (!((c >= '0' && c <= '9') || (c >= 'a' && c <= 'f') || (c >= 'A' && c <= 'F')))
            return false;
    }
    entry->kind = ENTRY_CANONICAL_USER;
    entry->name = text;
    return true;
}

/* A member of the object: which readings it has. */
struct member_kind {
    struct str name;
    bool (*read)(struct str text, struct policy_principal *entry, const char **why);
};
static const struct member_kind member_kinds[] = {
    {{"AWS", 3}, read_aws},
    {{"Service", 7}, read_service},
    {{"Federated", 9}, read_federated},
    {{"CanonicalUser", 13}, read_canonical},
};

struct member_visit {
    struct principals *list;
    const struct member_kind *kind;
};

static enum rc visit_entry(void *self, const struct str *text, const struct field *at)
{
    struct member_visit *visit = self;
    struct document_reader *reader = visit->list->reader;
    struct policy_principal *entry = new_entry(visit->list, text == NULL ? STR_EMPTY : *text);
    const char *why = NULL;

    if (entry == NULL)
        return RC_NO_MEMORY;
    if (text == NULL)
        return RC_OK;
    if (visit->kind->read(*text, entry, &why)) {
        if (entry->kind == ENTRY_SESSION && str_find(entry->name, '/') < entry->name.len)
            return document_warning(reader, at, STR("names nobody: the ARN of a session has no path"));
        if (entry->kind == ENTRY_CANONICAL_USER && reader->type == POLICY_TRUST)
            why = "a canonical user cannot be trusted by a role";
        else if (entry->kind == ENTRY_FEDERATED && reader->type != POLICY_TRUST)
            why = "an identity provider is a principal in trust policies only";
        else
            return RC_OK;
    }
    *entry = (struct policy_principal){.kind = ENTRY_FAULT, .written = *text};
    return document_fault(reader, at, arena_printf(reader->arena, "`%.*s` is %s", (int)text->len, text->at, why));
}

static enum rc read_member(struct principals *list, struct str name, struct json value, const struct field *at,
                           struct policy_statement *out)
{
    struct member_visit visit = {list, NULL};
    bool bad = false, empty;
    enum rc rc;

    for (size_t i = 0; i < sizeof member_kinds / sizeof *member_kinds; i++) {
        if (str_equal(name, member_kinds[i].name))
            visit.kind = &member_kinds[i];
    }
    if (visit.kind == NULL) {
        if (new_entry(list, STR_EMPTY) == NULL)
            return RC_NO_MEMORY;
        return document_fault(list->reader, at, STR("unknown kind of principal"));
    }
    rc = document_each_text(list->reader, value, at, visit_entry, &visit, &bad, &empty);
    out->fault |= bad;
    return rc;
}

/* A text or an object that is not what it must be: one entry that may be anybody. */
static enum rc read_not_understood(struct principals *list, struct json value, const struct field *at,
                                   struct policy_statement *out)
{
    struct document_reader *reader = list->reader;

    if (new_entry(list, STR_EMPTY) == NULL)
        return RC_NO_MEMORY;
    if (json_is(value, JSON_STRING))
        return document_fault(reader, at, STR("is a text that is not \"*\""));
    out->fault = true;
    return document_fault(
        reader, at, arena_printf(reader->arena, "is %s, not \"*\" or an object", json_type_name(json_type(value))));
}

static enum rc read_entries(struct principals *list, struct json value, const struct field *at,
                            struct policy_statement *out)
{
    struct json_iter it;
    enum rc rc;

    if (json_is(value, JSON_STRING) && str_equal(json_string(value), STR("*"))) {
        struct policy_principal *entry = new_entry(list, STR("*"));

        if (entry == NULL)
            return RC_NO_MEMORY;
        entry->kind = ENTRY_STAR;
        return RC_OK;
    }
    if (json_is(value, JSON_ARRAY) && json_count(value) == 0)
        return RC_OK;
    if (!json_is(value, JSON_OBJECT))
        return read_not_understood(list, value, at, out);
    it = json_iter(value);
    while (json_next(&it)) {
        struct field member = FIELD_NAMED(at, it.name);

        rc = read_member(list, it.name, it.value, &member, out);
        if (rc != RC_OK)
            return rc;
    }
    return RC_OK;
}

enum rc document_read_principal(struct document_reader *reader, struct json value, const struct field *at,
                                bool excluded, struct policy_statement *out)
{
    struct principals list = {.reader = reader};
    enum rc rc = read_entries(&list, value, at, out);

    if (rc != RC_OK)
        return rc;
    if (list.count == 0 && excluded) {
        /* Whom an empty NotPrincipal leaves out is not documented, as with NotAction. */
        if (new_entry(&list, STR_EMPTY) == NULL)
            return RC_NO_MEMORY;
        rc = document_fault(reader, at, STR("names nobody, and AWS does not document what that means"));
    } else if (list.count == 0) {
        rc = document_warning(reader, at, STR("names nobody: the statement matches nothing"));
    }
    out->principal_element = excluded ? PRINCIPAL_EXCLUDED : PRINCIPAL_LISTED;
    out->principals = list.at;
    out->principal_count = (uint32_t)list.count;
    return rc;
}
