/* SPDX-License-Identifier: Apache-2.0
 *
 * What the loaders of an account share: the account that is being made, the ways to say that its input is wrong,
 * and the readers of members that allow what snapshot.md says must be read alike. For src/account alone.
 *
 * A loader returns RC_OK, or a code with err set; want of memory may leave err to snapshot_read.c.
 */
#ifndef ROLECALL_ACCOUNT_LOAD_H
#define ROLECALL_ACCOUNT_LOAD_H

#include "account/model.h"
#include "base/map.h"
#include "policy/arn.h"

/* No name, path, id or ARN of IAM is longer than 2,048 characters (IAM User Guide, IAM and STS quotas). */
#define LOAD_TEXT_MAX ((size_t)8192)

/* A policy in its place, whose document is faulty (load_is_faulty), or not read yet. */
struct policy_site {
    const struct policy_document *document;
    struct str label;
    struct json place;
    size_t index; /* order of sight */
};

struct load {
    struct account *account;
    struct arena *arena; /* the account's */
    struct json_parser *parser;
    struct policy_cache *shared; /* the reader's */
    struct load_helper *helper;  /* reads policies; NULL: they are read where they stand */
    struct err *err;
    struct str folder; /* where the other files stand; empty: there are none */

    struct json *pages; /* the roots of the dump's pages */
    size_t page_count;
    struct json id_place; /* the value that the account's id was read from */

    /* What load_policies.c and load_entities.c build the account from. */
    struct managed_policy *policies;
    size_t policy_count;
    struct map *missing_documents;
    struct group *groups;
    size_t *group_stamps; /* for each group: the last user, counted from 1, that it was counted for */
    size_t users_seen;
    struct map *groups_by_name;
    struct policy_site *sites;
    size_t site_count;
    size_t site_capacity;
    bool zone_missing; /* some date had no zone */
    bool starved;      /* there was no memory for some text that is shown: what was said of the account is no good */
};

/* ---- Saying what is wrong ---- */

/* Sets err to RC_BAD_INPUT with the text and the place of `value`. */
enum rc load_fault(struct load *load, struct json value, const char *format, ...) PRINTF_LIKE(3, 4) MUST_USE;
/* `text` for messages: NUL shown as \0, cut after some 200 bytes; terminated, in the arena. For want of memory the load
 * is `starved` and the text a stand-in. */
const char *load_shown(struct load *load, struct str text);
/* "dump.json:12:5", for messages that name a second place. */
const char *load_place_shown(struct load *load, struct json value);

/* ---- Members ---- */

/* A list that may be written as a list, as null (empty), or as its single item. */
struct load_list {
    struct json_iter items;
    struct json single;
    struct json value; /* the item */
    size_t count;
};
/* Opens member `name` of `object`; an absent one is empty. Items must be of `type` each. */
enum rc load_list(struct load *load, struct json object, struct str name, enum json_type type,
                  struct load_list *out) MUST_USE;
/* The same for a value. `what` is its name for messages. */
enum rc load_list_value(struct load *load, struct json value, struct str what, enum json_type type,
                        struct load_list *out) MUST_USE;
bool load_next(struct load_list *list);

/* Member `name` as text; absent or null: empty. */
enum rc load_text(struct load *load, struct json object, struct str name, struct str *out) MUST_USE;
/* Member `name` as a date, text or epoch number, as RFC 3339 in seconds; absent or null: empty. */
enum rc load_date(struct load *load, struct json object, struct str name, struct str *out) MUST_USE;
/* Member `name` as a boolean, true or "true"; absent or null: false. */
enum rc load_bool(struct load *load, struct json object, struct str name, bool *out) MUST_USE;
/* Refuses an object that has a member twice. */
enum rc load_no_duplicates(struct load *load, struct json object) MUST_USE;

/* ---- Files ---- */

/* Keeps a file and the JSON in it in the account, whose they are from here on, also when it fails. */
enum rc load_keep(struct load *load, struct str path, struct file *file, struct json_doc *doc) MUST_USE;
/* Reads NAME or NAME.gz beside the dump. *there is false when neither is; one that is there and cannot be read is an error. */
enum rc load_file(struct load *load, const char *name, bool *there, struct str *path, struct str *bytes) MUST_USE;
/* Parses the file that load_file read last; it must be of `type` (JSON_TYPE_COUNT: of any). */
enum rc load_parse_last(struct load *load, enum json_type type, struct json *root) MUST_USE;
/* Whether the bytes are an answer, or the error text that the AWS CLI printed instead of one. */
bool load_is_json(struct str bytes);
/* Both for a file that must be JSON. */
enum rc load_json_file(struct load *load, const char *name, enum json_type type, bool *there,
                       struct json *root) MUST_USE;

/* ---- The parts, in the order in which they are read ---- */

/* load_account_id.c: account and partition from the dump's ARNs, else from get-caller-identity.json. */
enum rc load_account_id(struct load *load) MUST_USE;
/* Refuses what names another account than the snapshot's; `place` is where. */
enum rc load_same_account(struct load *load, struct str id, struct json place) MUST_USE;

/* load_policies.c */
enum rc load_policies(struct load *load) MUST_USE;
enum rc load_inline_policies(struct load *load, struct json object, struct str member, const char *kind,
                             struct entity *out) MUST_USE;
enum rc load_attached_policies(struct load *load, struct json object, struct entity *out) MUST_USE;
enum rc load_boundary(struct load *load, struct json object, struct entity *out) MUST_USE;
/* Parses a document, or has the helper do it: only SCPs and RCPs can be looked into before load_faults. What is wrong with
 * it becomes a warning later. */
enum rc load_document(struct load *load, enum policy_type type, struct json value, struct str label,
                      const struct policy_document **out) MUST_USE;
/* Warns, once for each, that a document is missing. */
enum rc load_missing_document(struct load *load, struct str label) MUST_USE;

/* load_faults.c: the warnings about all sites, once all documents are read. */
enum rc load_faults(struct load *load) MUST_USE;
/* Whether a document that was read has faults, or names another partition. */
bool load_is_faulty(const struct load *load, const struct policy_document *document);

/* load_partition.c: what a document names of another partition, one remark for each Resource and each Condition. */
struct load_remarks {
    struct policy_fault *items;
    size_t count, capacity;
};
bool load_has_other_partition(const struct load *load, const struct policy_document *document);
enum rc load_other_partitions(struct load *load, const struct policy_document *document,
                              struct load_remarks *out) MUST_USE;

/* load_entities.c: groups, users, roles. */
enum rc load_entities(struct load *load) MUST_USE;

/* load_organization.c: service- and resource-control-policies.json, describe-organization.json. */
enum rc load_organization(struct load *load) MUST_USE;

/* load_context.c: providers, alias, support plan, collection.json. */
enum rc load_context(struct load *load) MUST_USE;

/* load_report.c: get-credential-report.json or credential-report.csv, into the users. */
enum rc load_report(struct load *load) MUST_USE;

#endif
