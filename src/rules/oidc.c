/* SPDX-License-Identifier: Apache-2.0
 *
 * Looking up who stands behind an OIDC identity provider. IAM User Guide, "Identity-provider
 * controls for shared OIDC providers" and "Create an OpenID Connect (OIDC) identity provider in IAM".
 */
#include "rules/oidc.h"

#include "policy/glob.h"
#include "rules/oidc_data.h"

struct oidc_list {
    struct oidc_provider *rows; /* the user's; the compiled-in rows follow them */
    size_t count;
    size_t capacity;
};

static const char *const class_names[OIDC_CLASS_COUNT] = {
    [OIDC_MACHINE] = "machine",
    [OIDC_PEOPLE] = "people",
    [OIDC_EITHER] = "either",
};

static enum rc read_class(struct str text, enum oidc_class *class, struct err *err)
{
    for (enum oidc_class i = 0; i < OIDC_CLASS_COUNT; i++) {
        if (str_equal(text, str_of(class_names[i]))) {
            *class = i;
            return RC_OK;
        }
    }
    err_set(err, RC_BAD_INPUT, "the second column must be machine, people or either, with a TAB before it");
    return RC_BAD_INPUT;
}

static enum rc read_claims(struct arena *arena, struct str text, struct oidc_provider *row, struct err *err)
{
    struct str *claims = NULL;
    size_t count = 0;
    size_t capacity = 0;

    while (text.len > 0) {
        struct str claim = str_trim(str_cut(&text, ','));
        struct str *place;

        if (claim.len == 0)
            return err_set(err, RC_BAD_INPUT, "an empty name among the tenant claims");
        place = ARENA_PUSH(arena, claims, count, capacity);
        if (place == NULL)
            return err_no_memory(err);
        *place = claim;
        count++;
    }
    row->claims = claims;
    row->claim_count = count;
    return RC_OK;
}

static enum rc read_row(struct arena *arena, struct str line, struct oidc_provider *row, struct err *err)
{
    struct str pattern = str_trim(str_cut(&line, '\t'));
    struct str class = str_trim(str_cut(&line, '\t'));
    struct str name = str_trim(str_cut(&line, '\t'));
    enum rc rc;

    (void)str_cut(&line, '\t'); /* the source is for readers of the file */
    if (str_find(line, '\t') != line.len)
        return err_set(err, RC_BAD_INPUT, "more than five columns");
    if (pattern.len == 0)
        return err_set(err, RC_BAD_INPUT, "the first column, the provider's pattern, is empty");
    if (str_contains(pattern, STR("://"))) {
        err_set(err, RC_BAD_INPUT, "a provider is named without https://");
        err_hint(err, "write what follows oidc-provider/ in its ARN");
        return RC_BAD_INPUT;
    }
    *row = (struct oidc_provider){.pattern = pattern, .name = name.len > 0 ? name : pattern};
    rc = read_class(class, &row->class, err);
    if (rc == RC_OK)
        rc = read_claims(arena, str_trim(line), row, err);
    return rc;
}

enum rc oidc_list_new(struct arena *arena, struct str tsv, struct str file, const struct oidc_list **out,
                      struct err *err)
{
    struct oidc_list *list = ARENA_NEW(arena, struct oidc_list);

    if (list == NULL)
        return err_no_memory(err);
    if (str_starts_with(tsv, STR("\xef\xbb\xbf")))
        tsv = str_from(tsv, 3);
    for (size_t number = 1; tsv.len > 0; number++) {
        struct str line = str_cut(&tsv, '\n');
        struct oidc_provider *row;
        enum rc rc;

        if (str_trim(line).len == 0 || line.at[0] == '#')
            continue;
        row = ARENA_PUSH(arena, list->rows, list->count, list->capacity);
        if (row == NULL)
            return err_no_memory(err);
        rc = read_row(arena, line, row, err);
        if (rc != RC_OK) {
            err_place(err, file, number, 0);
            return rc;
        }
        list->count++;
    }
    *out = list;
    return RC_OK;
}

static const struct oidc_provider *find_in(const struct oidc_provider *rows, size_t count, struct str provider)
{
    for (size_t i = 0; i < count; i++) {
        if (glob_match_plain(rows[i].pattern, provider, true))
            return &rows[i];
    }
    return NULL;
}

const struct oidc_provider *oidc_find(const struct oidc_list *list, struct str provider)
{
    const struct oidc_provider *found = find_in(list->rows, list->count, provider);

    return found != NULL ? found : find_in(oidc_data, oidc_data_count, provider);
}
