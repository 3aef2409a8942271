/* SPDX-License-Identifier: Apache-2.0
 *
 * Ways that begin with an OIDC provider: may everybody join, and are its tokens workloads' alone?
 * (support-rule.md, verdicts 1 and 2)
 *
 * Both are put to the engine as they are: the trust policy, with one more policy beside it that denies the
 * tokens that are not meant. A stranger's token names none of the tenants that the trust names; so what still
 * gets in is everybody's. A value names a tenant when something literal of it stands before its first wildcard
 * (for GitHub beyond "repo:").
 *
 * AWS: IAM User Guide, "Identity-provider controls for shared OIDC providers"; Amazon Cognito Developer
 * Guide, "Role trust and permissions" (amr).
 */
#include "rules/support_role_parts.h"

#include "base/buf.h"
#include "policy/arn.h"
#include "text/json_write.h"

/* What the subject of a token begins with where its issuer writes `word:tenant`. */
static const struct str subject_words[] = {
    {"repo:", 5},          {"repository:", 11},     {"repository_owner:", 17}, {"repository_id:", 14},
    {"project_path:", 13}, {"project_id:", 11},     {"organization:", 13},     {"organization_id:", 16},
    {"account:", 8},       {"namespace_path:", 15}, {"namespace_id:", 13},     {"repository_owner_id:", 20},
    {"enterprise:", 11},   {"workspace:", 10},
};

#define COGNITO "cognito-identity.amazonaws.com"

/* The provider as its conditions name it: what follows oidc-provider/, or the built-in name. */
static struct str host_of(const struct start *start)
{
    struct arn arn;

    if (!arn_read(start->principal, &arn))
        return start->principal;
    return str_from(arn.resource, str_find(arn.resource, '/') + 1);
}

/* ---- Does a value name a tenant? ---- */

static bool takes_wildcards(const struct condition_atom *atom)
{
    return atom->op.test == TEST_STRING_LIKE || atom->op.test == TEST_ARN;
}

/* The text before the first wildcard, or before the first variable. */
static struct str literal_start(struct str value, bool wildcards)
{
    for (size_t i = 0; i < value.len; i++) {
        if ((wildcards && (value.at[i] == '*' || value.at[i] == '?')) ||
            (value.at[i] == '$' && i + 1 < value.len && value.at[i + 1] == '{'))
            return str_slice(value, 0, i);
    }
    return value;
}

static bool begins_a_word(struct str start)
{
    for (size_t i = 0; i < sizeof subject_words / sizeof *subject_words; i++) {
        if (str_starts_with(subject_words[i], start))
            return true;
    }
    return false;
}

static bool names_tenant(struct str value, bool wildcards)
{
    struct str start = literal_start(value, wildcards);
    size_t colon = str_find(start, ':');

    if (start.len == value.len)
        return value.len > 0;
    return start.len > 0 && (colon < start.len ? colon + 1 < start.len : !begins_a_word(start));
}

/* ---- The policy that denies the tokens that are not meant ---- */

struct denial {
    struct json_writer writer;
    struct str provider;
};

static void denial_statement(struct denial *d, const char *operator_name, struct str key)
{
    json_write_object(&d->writer);
    json_write_key(&d->writer, STR("Effect"));
    json_write_string(&d->writer, STR("Deny"));
    json_write_key(&d->writer, STR("Principal"));
    json_write_object(&d->writer);
    json_write_key(&d->writer, STR("Federated"));
    json_write_string(&d->writer, d->provider);
    json_write_object_end(&d->writer);
    json_write_key(&d->writer, STR("Action"));
    json_write_string(&d->writer, STR("sts:AssumeRoleWithWebIdentity"));
    json_write_key(&d->writer, STR("Condition"));
    json_write_object(&d->writer);
    json_write_key(&d->writer, str_of(operator_name));
    json_write_object(&d->writer);
    json_write_key(&d->writer, key);
    json_write_array(&d->writer);
}

static void denial_statement_end(struct denial *d)
{
    json_write_array_end(&d->writer);
    json_write_object_end(&d->writer);
    json_write_object_end(&d->writer);
    json_write_object_end(&d->writer);
}

static const char *positive_name(enum condition_test test)
{
    switch (test) {
    case TEST_STRING_EQUALS: return "StringEquals";
    case TEST_STRING_EQUALS_IGNORE_CASE: return "StringEqualsIgnoreCase";
    case TEST_STRING_LIKE: return "StringLike";
    case TEST_ARN: return "ArnLike";
    default: return NULL;
    }
}

/* The tenants that this atom names are not the stranger's. */
static void deny_tenants(struct denial *d, const struct condition_atom *atom)
{
    const char *name = positive_name(atom->op.test);

    for (size_t i = 0; name != NULL && i < atom->value_count; i++) {
        struct str value = atom->values[i].template.written;
        if (!names_tenant(value, takes_wildcards(atom)))
            continue;
        denial_statement(d, name, atom->key_written);
        json_write_string(&d->writer, value);
        denial_statement_end(d);
    }
}

/* Key of a claim as policies write it; claims that are keys of their own (sts:RoleSessionName) stay as they are. */
static bool is_claim(struct str key, struct str host, struct str claim)
{
    if (str_find(claim, ':') < claim.len)
        return str_equal_nocase(key, claim);
    return key.len == host.len + 1 + claim.len && str_equal_nocase(str_slice(key, 0, host.len), host) &&
           key.at[host.len] == ':' && str_equal_nocase(str_from(key, host.len + 1), claim);
}

static void deny_named_tenants(struct denial *d, const struct policy_document *trust,
                               const struct oidc_provider *provider, struct str host)
{
    for (size_t i = 0; i < trust->statement_count; i++) {
        for (size_t k = 0; k < trust->statements[i].atom_count; k++) {
            const struct condition_atom *atom = &trust->statements[i].atoms[k];
            for (size_t c = 0; !atom->fault && c < provider->claim_count; c++) {
                if (is_claim(atom->key, host, provider->claims[c]))
                    deny_tenants(d, atom);
            }
        }
    }
}

/* Only guests: amr is "unauthenticated" and nothing else. */
static void deny_signed_in(struct denial *d)
{
    denial_statement(d, "ForAllValues:StringNotEquals", STR(COGNITO ":amr"));
    json_write_string(&d->writer, STR("unauthenticated"));
    denial_statement_end(d);
    denial_statement(d, "ForAnyValue:StringNotEquals", STR(COGNITO ":amr"));
    json_write_string(&d->writer, STR("unauthenticated"));
    denial_statement_end(d);
}

/* ---- Asking ---- */

enum token {
    TOKEN_OF_STRANGER,
    TOKEN_OF_GUEST,
    TOKEN_OF_PEOPLE
};

static enum rc denial_document(struct candidate *candidate, const struct way *way, const struct policy_document *trust,
                               const struct oidc_provider *provider, enum token token,
                               const struct policy_document **out)
{
    struct str host = host_of(way->from);
    struct buf text = BUF_NEW(BUF_UNBOUNDED);
    struct denial d = {.writer = json_writer(&text, false), .provider = way->from->principal};
    struct policy_document *document = NULL;
    struct err err = ERR_NONE;
    struct str copy;
    enum rc rc = RC_NO_MEMORY;

    json_write_object(&d.writer);
    json_write_key(&d.writer, STR("Version"));
    json_write_string(&d.writer, trust->version2012 ? STR("2012-10-17") : STR("2008-10-17"));
    json_write_key(&d.writer, STR("Statement"));
    json_write_array(&d.writer);
    if (token == TOKEN_OF_STRANGER)
        deny_named_tenants(&d, trust, provider, host);
    if (token == TOKEN_OF_GUEST)
        deny_signed_in(&d);
    if (token == TOKEN_OF_PEOPLE) {
        struct str key = arena_join(candidate->scratch, (const struct str[]){host, STR(":sub")}, 2);
        if (key.at == NULL)
            goto out;
        denial_statement(&d, "StringLike", key);
        json_write_string(&d.writer, STR("system:serviceaccount:*"));
        denial_statement_end(&d);
    }
    json_write_array_end(&d.writer);
    json_write_object_end(&d.writer);
    copy = text.failed == RC_OK ? arena_copy(candidate->scratch, buf_str(&text)) : STR_EMPTY;
    if (copy.at == NULL)
        goto out;
    rc = policy_parse_text(candidate->scratch, POLICY_TRUST, copy, &document, &err);
    if (rc == RC_OK)
        *out = document;
out:
    err_clear(&err);
    buf_free(&text);
    return rc;
}

/* The chain of the way, for tokens of one kind only. */
static enum rc ask(struct candidate *candidate, const struct way *way, const struct oidc_provider *provider,
                   enum token token, enum answer *out)
{
    struct step *steps = NULL;
    const struct role *first = NULL;
    struct question question = {.count = way->role_count, .now = candidate->options->now};
    struct decision decision = {0};
    enum rc rc = graph_way_steps(candidate->graph, way, candidate->scratch, &steps, &first);

    if (rc != RC_OK)
        return rc;
    *out = ANSWER_UNKNOWN;
    if (first->trust == NULL || first->trust->unknown)
        return RC_OK;
    const struct layer *trust = &first->trust_layer;
    struct target target = *steps[0].target;
    struct policy_ref *policies = ARENA_ARRAY(candidate->scratch, trust->count + 1, struct policy_ref);
    if (policies == NULL)
        return RC_NO_MEMORY;
    for (size_t i = 0; i < trust->count; i++)
        policies[i] = trust->policies[i];
    rc = denial_document(candidate, way, first->trust, provider, token, &policies[trust->count].document);
    if (rc != RC_OK)
        return rc;
    policies[trust->count].name = STR("trust");
    target.policy = (struct layer){.given = true, .policies = policies, .count = trust->count + 1};
    steps[0].target = &target;
    question.steps = steps;
    rc = decide(candidate->scratch, &question, &decision);
    if (rc == RC_OK)
        *out = decision.answer;
    return rc;
}

static enum tri gets_in(enum answer answer)
{
    return answer >= ANSWER_CONDITIONAL ? TRI_TRUE : answer == ANSWER_UNKNOWN ? TRI_UNKNOWN : TRI_FALSE;
}

/* Whether tokens of this kind get in by any of the ways. */
static enum rc ask_all(struct candidate *candidate, const struct way *ways, size_t count,
                       const struct oidc_provider *provider, enum token token, enum tri *out)
{
    for (size_t i = 0; i < count && *out != TRI_TRUE; i++) {
        enum answer answer = ANSWER_DENIED;
        enum rc rc = ask(candidate, &ways[i], provider, token, &answer);
        if (rc != RC_OK)
            return rc;
        *out = tri_or(*out, gets_in(answer));
    }
    return RC_OK;
}

/* The way, and those of tokens that cannot go it. */
static enum rc all_ways(struct candidate *candidate, const struct way *way, struct way **out, size_t *count)
{
    const struct way *others = NULL;
    size_t other_count = 0;
    enum rc rc = graph_ways_by_entry(candidate->graph, way, &others, &other_count);

    if (rc != RC_OK)
        return rc;
    *out = ARENA_ARRAY(candidate->scratch, other_count + 1, struct way);
    if (*out == NULL)
        return RC_NO_MEMORY;
    (*out)[0] = *way;
    for (size_t i = 0; i < other_count; i++)
        (*out)[i + 1] = others[i];
    *count = other_count + 1;
    return RC_OK;
}

enum rc federation_look(struct candidate *candidate, const struct way *way, struct federation_view *out)
{
    struct str host = host_of(way->from);
    const struct oidc_provider *provider = oidc_find(candidate->options->oidc, host);
    struct way *ways = NULL;
    size_t count = 0;
    enum tri guests = TRI_FALSE, people = TRI_FALSE;
    enum rc rc = all_ways(candidate, way, &ways, &count);

    if (rc != RC_OK)
        return rc;
    *out = (struct federation_view){.class = provider == NULL ? OIDC_EITHER : provider->class};
    if (provider != NULL)
        out->name = provider->name;
    if (provider != NULL && provider->claim_count > 0)
        rc = ask_all(candidate, ways, count, provider, TOKEN_OF_STRANGER, &out->stranger);
    if (rc == RC_OK && out->stranger != TRI_TRUE && str_equal_nocase(host, STR(COGNITO))) {
        rc = ask_all(candidate, ways, count, provider, TOKEN_OF_GUEST, &guests);
        out->guests = guests == TRI_TRUE;
        out->stranger = tri_or(out->stranger, guests);
    }
    if (rc == RC_OK && out->class != OIDC_MACHINE) {
        rc = ask_all(candidate, ways, count, provider, TOKEN_OF_PEOPLE, &people);
        out->workload = tri_not(people);
    }
    return rc;
}
