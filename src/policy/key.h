/* SPDX-License-Identifier: Apache-2.0
 *
 * What each context key is in each request of a question: fixed, free or unknown, and in which world
 * (iam-evaluation.md 6.3 to 6.5, 7.3, 7.4).
 *
 * A *keyring* belongs to one question. Keys are classified when a policy first asks for them; the ones the
 * caller can choose become variables of the solver. What moves together (MFA and the kind of credentials,
 * source address and VPC endpoint) hangs on one finite variable, the *guard*: a key then has a case for
 * each of its values, and the cases of a key never overlap and leave nothing out.
 *
 * AWS: AWS global condition context keys; IAM and AWS STS condition context keys; Secure API access with MFA.
 */
#ifndef ROLECALL_POLICY_KEY_H
#define ROLECALL_POLICY_KEY_H

#include "base/map.h"
#include "policy/decide.h"

#define NO_VARIABLE      SIZE_MAX
#define KEYRING_HOPS_MAX 60 /* steps of a question: what tells them apart is a set of 64 bits */

enum key_class {
    KEY_FIXED,
    KEY_FREE,
    KEY_UNKNOWN
};

struct key_case {
    size_t guard;  /* NO_VARIABLE: the only case */
    uint64_t mask; /* the guard's values under which this case holds */
    enum key_class class;
    const struct str *values; /* FIXED: its values, none when missing. UNKNOWN with only_values: all it may be */
    size_t count;
    bool only_values;   /* UNKNOWN */
    bool maybe_missing; /* UNKNOWN */
    size_t variable;    /* FREE */
    struct derivation derivation;
    bool
        inherits; /* FREE, a session tag: where an earlier call made the tag transitive, it has that call's value (7.3) */
};

struct key_cases {
    struct str key;     /* lower case */
    struct str written; /* as the first policy that asked wrote it */
    size_t hop;
    bool multivalued;
    bool unlisted; /* in no table of ours: UNKNOWN, reported once */
    const struct key_case *cases;
    size_t count;
};

struct keyring {
    struct arena *arena;
    const struct question *question;
    struct variable *variables;
    size_t variable_count, variable_capacity;
    struct coupling *couplings;
    size_t coupling_count, coupling_capacity;
    const struct key_cases **keys; /* all that were classified, in the order of first sight */
    size_t key_count, key_capacity;
    struct map **by_hop; /* lower-case key -> key_cases */
    struct map **slots;  /* per hop: name -> index + 1 of variables that several keys share */
};

/* Names of the shared variables ("slots"); those with '#' are no context keys. */
#define SLOT_CREDENTIALS     "#credentials"
#define SLOT_NETWORK         "#network"
#define SLOT_NOW             "#now"
#define SLOT_SESSION_NAME    "sts:RoleSessionName"
#define SLOT_CALLER_SESSION  "#session" /* the name of the session that asks, where no step of the question made it */
#define SLOT_SOURCE_IDENTITY "sts:SourceIdentity" /* of hop 0: the chain's one source identity, whoever sets it */
#define SLOT_IDENTITY_SETTER "#identity"          /* of hop 0: whether, and in which call, it is set */
#define SLOT_TAG_KEYS        "aws:TagKeys"
#define SLOT_TRANSITIVE_KEYS "sts:TransitiveTagKeys"
#define SLOT_RESOURCE        "#resource"

/* Values of the credentials variable (6.5, worlds a to d), and of the network variable. */
enum credentials_world {
    WORLD_LONG_TERM_KEY,
    WORLD_SESSION,
    WORLD_MFA_SESSION,
    WORLD_KEY_WITH_CODE,
    WORLD_COUNT
};
enum network_world {
    NETWORK_PUBLIC,
    NETWORK_ENDPOINT,
    NETWORK_COUNT
};
/* Values of the identity setter: the first, somebody before the question's first call (where its caller may be a
 * session), and one for the call of each hop. */
#define IDENTITY_NOBODY "nobody"
#define IDENTITY_BEFORE "before"

enum rc keyring_new(struct arena *arena, const struct question *question, struct keyring **out) MUST_USE;
/* The key's cases in request number `hop`. */
enum rc keyring_key(struct keyring *keyring, size_t hop, struct str key_lower, struct str written,
                    const struct key_cases **out) MUST_USE;
/* A shared variable of a hop; *index is NO_VARIABLE when no key has asked for it. */
size_t keyring_slot(const struct keyring *keyring, size_t hop, const char *slot);
/* The same, made when it is not there. */
enum rc keyring_need_slot(struct keyring *keyring, size_t hop, const char *slot, size_t *index) MUST_USE;
/* Adds a variable. */
enum rc keyring_variable(struct keyring *keyring, size_t hop, struct str key, const struct domain *domain,
                         bool prefer_missing, size_t *index) MUST_USE;
enum rc keyring_couple(struct keyring *keyring, struct coupling coupling) MUST_USE;

/* Whether a tag that the call of `made` makes transitive may be a tag of the session that asks in `hop`, and is not one of
 * the call before it: trusts on the way must let tags pass. */
bool keyring_inherits_tags(const struct keyring *keyring, size_t made, size_t hop);
/* The variables behind such a tag: its value, and the keys that the call makes transitive. `key` is aws:PrincipalTag/K, in
 * lower case and as written. */
enum rc keyring_inherited_tag(struct keyring *keyring, size_t made, struct str key, struct str written, size_t *value,
                              size_t *transitive) MUST_USE;

struct problem keyring_problem(const struct keyring *keyring);

/* Domains by what the key is (key_domain.c). */
struct domain domain_text_any(bool may_be_missing);
struct domain domain_texts_any(bool may_be_missing);
struct domain domain_session_name(void);
struct domain domain_source_identity(void);
struct domain domain_external_id(void);
struct domain domain_tag_value(void);
struct domain domain_public_addresses(void);
struct domain domain_all_addresses(bool may_be_missing);
struct domain domain_dates(int64_t least, int64_t most, bool may_be_missing);
struct domain domain_numbers(bool whole, int64_t least, int64_t most, bool may_be_missing);
struct domain domain_booleans(bool may_be_missing);
/* Of a text domain: texts of these characters alone. */
void domain_characters(struct domain *domain, const char *characters);
/* Regions of a partition that are open to everyone, as aws:RequestedRegion has them; NULL: not listed. */
const struct str *partition_regions(struct str partition, size_t *count);
/* Text domains whose form is given by patterns ('#' is a digit, '*' and '?' wildcards). */
enum rc domain_of_forms(struct arena *arena, const struct str *forms, size_t count, const struct str *excluded,
                        size_t excluded_count, bool may_be_missing, struct domain *out) MUST_USE;

/* What policies name (key_named.c): so that the stranger is somebody whom no policy in the step names. Each in
 * `arena`, each once. */
enum rc named_accounts(struct arena *arena, const struct step *step, const struct str **out, size_t *count) MUST_USE;
enum rc named_unique_ids(struct arena *arena, const struct step *step, const struct str **out, size_t *count) MUST_USE;
/* Values without wildcards that the step's policies give for a key; and, of values that begin with a literal organization
 * or name a literal account in an ARN, patterns for all that is below it. */
enum rc named_literals(struct arena *arena, const struct step *step, struct str key_lower, const struct str **out,
                       size_t *count) MUST_USE;

/* By which operator the step's policies ask for the key: of several the first in the order of condition_test, so that
 * the order of statements is nothing to it. TEST_NULL: by none but Null. */
enum condition_test named_test(const struct step *step, struct str key_lower);

/* Whether the statement's principals or conditions ask for more of a user or of a role's session than its account, and
 * what kind of caller it is: for its name, its ids, its tags. A variable in a value is taken to ask for them. */
bool statement_asks_who(const struct policy_statement *statement);

/* The action that a step asks for: its own, or the assumption's operation for such a caller. */
struct str step_action(const struct step *step);

/* Whether a trust policy has an Allow that can cover this action ("sts:TagSession"). */
bool trust_mentions(const struct target *role, struct str action);

#endif
