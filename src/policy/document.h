/* SPDX-License-Identifier: Apache-2.0
 *
 * A policy document in normal form (iam-evaluation.md 1.6), and how it is read.
 *
 * A document does not know what it is attached to: the same AWS managed policy is parsed once and used
 * by every role of every account. policy_ref (layer.h) gives it its name in one place. What is wrong
 * with a document stands in its faults; a fault never stops the reading, it makes the smallest
 * enclosing part unknown (iam-evaluation.md 1.3).
 *
 * AWS: Grammar of the IAM JSON policy language; IAM JSON policy elements reference; Organizations: SCP
 * syntax, RCP syntax.
 */
#ifndef ROLECALL_POLICY_DOCUMENT_H
#define ROLECALL_POLICY_DOCUMENT_H

#include "base/arena.h"
#include "policy/condition.h"
#include "policy/template.h"
#include "policy/tri.h"
#include "text/json.h"

enum policy_type {
    POLICY_IDENTITY,
    POLICY_BOUNDARY,
    POLICY_SESSION,
    POLICY_TRUST,
    POLICY_RESOURCE, /* of other resources than roles */
    POLICY_SCP,
    POLICY_RCP,
    POLICY_TYPE_COUNT
};
const char *policy_type_name(enum policy_type type); /* "identity", … */

enum policy_effect {
    EFFECT_ALLOW,
    EFFECT_DENY,
    EFFECT_UNKNOWN
};

#define POLICY_WHOLE_DOCUMENT SIZE_MAX

/* One thing that AWS would not have stored, or that we do not understand. */
struct policy_fault {
    bool warning;     /* changes nothing in the decision */
    size_t statement; /* index, or POLICY_WHOLE_DOCUMENT */
    struct str path;  /* field path, such as Statement[2].Condition.StringEquls */
    struct str text;  /* what is wrong, one line, lower case */
};

/* An entry of Action or NotAction. Documents are full of them: they are kept small. */
struct policy_action {
    struct str written;
    uint32_t colon;   /* where it stands in `written` */
    uint16_t service; /* action_service_hash of the service that it names; 0: it may mean several */
    bool fault;       /* matching it is U */
    bool all;         /* "*" or "**" */
};
/* The two halves, as written: they may hold wildcards, and their case means nothing. Not of a fault, nor of "*". */
static inline struct str policy_action_service(const struct policy_action *action)
{
    return str_slice(action->written, 0, action->colon);
}
static inline struct str policy_action_name(const struct policy_action *action)
{
    return str_from(action->written, (size_t)action->colon + 1);
}

/* An entry of Resource or NotResource. Rules by type are applied when matching (resource.h). */
struct policy_resource {
    struct template template;
    bool fault;   /* malformed variable, or fewer than six fields in a session policy */
    bool all;     /* "*"s only */
    bool as_text; /* plain, and matched as it is written: completing it or binding its wildcards changes nothing */
    const struct resource_pattern *pattern; /* else: compiled, unless the template has variables; else NULL */
};

enum principal_entry_kind {
    ENTRY_STAR,           /* "*" */
    ENTRY_AWS_STAR,       /* {"AWS": "*"} */
    ENTRY_ACCOUNT,        /* account id or :root ARN */
    ENTRY_USER,           /* user ARN */
    ENTRY_ROLE,           /* role ARN */
    ENTRY_SESSION,        /* assumed-role ARN */
    ENTRY_FEDERATED_USER, /* sts federated-user ARN */
    ENTRY_UNIQUE_ID,      /* AIDA…, AROA…, AROA…:session */
    ENTRY_CANONICAL_USER,
    ENTRY_FEDERATED, /* provider ARN or built-in provider */
    ENTRY_SERVICE,
    ENTRY_FAULT, /* group ARN, wildcard in a name, not understood: U */
    ENTRY_KIND_COUNT
};
struct policy_principal {
    enum principal_entry_kind kind;
    struct str written;
    struct str partition; /* of ARNs; empty for a bare account id */
    struct str account;   /* of ARNs and account ids */
    struct str name;      /* user or role name with path ("path/Name", no leading slash), role name of a
                             session, federated user name; provider for ENTRY_FEDERATED (ARN: what
                             follows the account; built in: itself); service name */
    struct str session;   /* of ENTRY_SESSION and AROA…:session */
};

enum resource_element {
    RESOURCE_ABSENT,
    RESOURCE_LISTED,
    RESOURCE_EXCLUDED /* NotResource */
};
enum principal_element {
    PRINCIPAL_ABSENT,
    PRINCIPAL_LISTED,
    PRINCIPAL_EXCLUDED /* NotPrincipal */
};

/* Documents are full of these too; counts of 32 bits are enough, since no file has 4 Gi bytes. */
struct policy_statement {
    size_t index;
    struct str sid;
    enum policy_effect effect : 8; /* EFFECT_UNKNOWN: counts for both */
    enum resource_element resource_element : 8;
    enum principal_element principal_element : 8;
    bool not_action;
    bool fault; /* match is U unless some other element is F. An element that cannot be read
                   at all is here one entry that is a fault; a forbidden one is left out */
    uint32_t action_count, resource_count, principal_count, atom_count;
    uint64_t services; /* a bit (action_service_bit) for each service of which it may mean an action */
    const struct policy_action *actions;
    const struct policy_resource *resources;
    const struct policy_principal *principals;
    const struct condition_atom *atoms;
};

struct policy_document {
    enum policy_type type;
    bool unknown; /* a fault of the whole document: allow and deny are U */
    bool version2012;
    struct str id;
    const struct policy_statement *statements;
    size_t statement_count;
    uint64_t services; /* of its statements together */
    const struct policy_fault *faults;
    size_t fault_count;
    size_t characters; /* as 1.5 counts them: without white space, or all of them for SCP, RCP. Of a
                                   JSON value: in its most compact form, so at least as many were stored; 0 where
                                   they are not more than its type allows */
    const struct policy_index *index; /* its statements by action (compiled.h); NULL: they are looked through */
    uint64_t serial;   /* unique in its policy_cache, from 1, in the order of first sight; 0 without one */
};

/* Reads a document from a JSON value. A string is read as JSON text, and as percent-encoded JSON text
 * (in the order: starts with '{' after blanks, or with '%7B'/'%'…), as snapshot.md has it. Everything the
 * document keeps lives in `arena`, nothing in `value`. RC_OK whenever something could be said, faults
 * included; other codes are memory and internal faults only. */
enum rc policy_parse(struct arena *arena, enum policy_type type, struct json value, struct policy_document **out,
                     struct err *err) MUST_USE;
/* Reads a document from text that must be JSON. */
enum rc policy_parse_text(struct arena *arena, enum policy_type type, struct str text, struct policy_document **out,
                          struct err *err) MUST_USE;
/* The same by a parser that is kept from one document to the next; NULL is fine. */
enum rc policy_parse_text_by(struct json_parser *parser, struct arena *arena, enum policy_type type, struct str text,
                             struct policy_document **out, struct err *err) MUST_USE;
/* Whether a fault that is not a warning is there, and the first document-level one (or NULL). */
bool policy_has_faults(const struct policy_document *document);
const struct policy_fault *policy_document_fault(const struct policy_document *document);

/* Documents by content: a policy that occurs in many places, or in many accounts, is parsed once. One
 * cache per thread; documents live as long as the cache. */
struct policy_cache;
struct policy_cache *policy_cache_new(void) MUST_USE;
/* A cache that borrows: the JSON documents of the values that it is given live at least as long as it. So it needs no
 * copy of their texts. */
struct policy_cache *policy_cache_new_borrowing(void) MUST_USE;
void policy_cache_free(struct policy_cache *cache); /* NULL is fine */
enum rc policy_cache_parse(struct policy_cache *cache, enum policy_type type, struct json value,
                           const struct policy_document **out, struct err *err) MUST_USE;
size_t policy_cache_count(const struct policy_cache *cache);
/* Bytes that its documents take. */
size_t policy_cache_size(const struct policy_cache *cache);

#endif
