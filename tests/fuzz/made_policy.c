/* SPDX-License-Identifier: Apache-2.0
 *
 * Policy documents that are made from bytes: for a request, so that they have to do with its action, resource, caller
 * and keys. Most are as AWS would store them; a few have a fault in one place.
 */
#include "made_request.h"

#define COUNT(array) (sizeof(array) / sizeof *(array))
#define A            MADE_ACCOUNT
#define X            MADE_OTHER

/* One document on its way. */
struct maker {
    struct choices *choices;
    const struct made_request *request;
    enum made_policy type;
    struct json_writer *json;
};

static bool has_principals(enum made_policy type)
{
    return type == MADE_TRUST || type == MADE_RESOURCE || type == MADE_RCP;
}

/* ---- Action ---- */

static void make_action(struct maker *m, struct buf *out)
{
    static const char *const others[] = {"sts:TagSession", "sts:SetSourceIdentity",  "sts:AssumeRole", "s3:PutObject",
                                         "sts:*",          "sts:AssumeRoleWithSAML", "iam:*",          "s3:Get*"};
    static const char *const odd[] = {"s3",      "s3:Get:x", ":GetObject", "s3:",  "",          "?",
                                      "s*:Get*", "*:*",      "**",         "s?:*", "*:GetUser", "sts*"};
    struct str action = m->request->actions[0];
    size_t colon = str_find(action, ':') + 1;
    switch (choose(m->choices, 10)) {
    case 0:
    case 1: buf_add(out, action); break;
    case 2:
        buf_add(out, str_slice(action, 0, colon));
        buf_add_char(out, '*');
        break;
    case 3:
    case 4: buf_add(out, str_of(others[choose(m->choices, COUNT(others))])); break;
    case 5: buf_add(out, str_of(odd[choose(m->choices, COUNT(odd))])); break;
    case 6: buf_add_char(out, '*'); break;
    case 7:
        buf_add(out, str_slice(action, 0, colon + choose(m->choices, action.len - colon)));
        buf_add_char(out, '*');
        break;
    default: {
        size_t at = choose(m->choices, action.len - 1);
        at += at >= colon - 1 ? 1 : 0; /* the colon stays */
        buf_add(out, str_slice(action, 0, at));
        if (choose(m->choices, 2) == 0 && action.at[at] != ':')
            buf_add_char(out, action.at[at] ^ 0x20);
        else
            buf_add_char(out, '?');
        buf_add(out, str_from(action, at + 1));
    }
    }
}

/* ---- Resource ---- */

/* What stands in for an ARN where the request has no resource. */
static void make_resource_of_none(struct maker *m, struct buf *out)
{
    static const char *const texts[] = {"*",  "arn:aws:%.*s:*:*:*",     "arn:aws:%.*s:::*", "arn:aws:%.*s:*:*:case/*",
                                        "**", "arn:aws:%.*s:*:" A ":*", "arn:aws:%.*s",     "arn:*:%.*s:*:*:*",
                                        "a*", "arn:aws:s3:::b",         "arn:aws:s3:::*",   "${acme:Text}x"};
    /* Which ways to write all of S3 stand for it here, AWS does not say beyond the first of these. */
    static const char *const buckets[] = {"arn:aws:s3:::*", "*", "arn:aws:s3:::b", "arn:aws:sqs:*:*:*", "a*", "**"};
    struct str service = m->request->actions[0];
    struct str text = str_equal(service, STR("s3:ListAllMyBuckets"))
                          ? str_of(buckets[choose(m->choices, COUNT(buckets))])
                          : str_of(texts[choose(m->choices, COUNT(texts))]);
    size_t at = 0;
    service = str_slice(service, 0, str_find(service, ':'));
    while (at + 4 <= text.len && !str_starts_with(str_from(text, at), STR("%.*s")))
        at++;
    if (at + 4 > text.len) {
        buf_add(out, text);
        return;
    }
    buf_add(out, str_slice(text, 0, at));
    buf_add(out, service);
    buf_add(out, str_from(text, at + 4));
}

/* The first `count` fields of an ARN. */
static struct str arn_fields(struct str arn, size_t count)
{
    size_t at = 0;
    for (size_t i = 0; i < count && at < arn.len; i++) {
        at += str_find(str_from(arn, at), ':');
        at += at < arn.len ? 1 : 0;
    }
    return at == 0 || at == arn.len ? arn : str_slice(arn, 0, at - 1);
}

static void make_resource(struct maker *m, struct buf *out)
{
    static const char *const others[] = {"arn:aws:s3:::*", "arn:aws:s3:::b/${aws:username}/*",
                                         "arn:aws:sqs",    "arn:aws:lambda:*:job",
                                         "arn:*:*:*:*:*",  "arn:aws:iam::*:role/*",
                                         "arn:aws:s3*",    "arn:aws:ec2:*:*:*/*",
                                         "*ann*",          "b/k",
                                         "${*}",           "arn:aws:*"};
    struct str arn = m->request->resources[choose(m->choices, m->request->resource_count)];
    if (str_equal(arn, STR("*"))) {
        make_resource_of_none(m, out);
        return;
    }
    struct buf text = BUF_NEW(BUF_UNBOUNDED);
    switch (choose(m->choices, 8)) {
    case 0: buf_add_char(out, '*'); break;
    case 1: buf_add(out, arn); break;
    case 2: buf_add(out, str_of(others[choose(m->choices, COUNT(others))])); break;
    case 3: buf_add(out, arn_fields(arn, 2 + choose(m->choices, 4))); break;
    case 4: { /* a field is something else */
        size_t field = 1 + choose(m->choices, 5);
        buf_add(out, arn_fields(arn, field));
        buf_add(out, choose(m->choices, 2) == 0 ? STR(":*") : STR(":"));
        struct str rest = str_from(arn, arn_fields(arn, field).len + 1);
        buf_add(out, field < 5 ? str_from(rest, str_find(rest, ':')) : STR_EMPTY);
        break;
    }
    case 5:
        made_change(m->choices, arn, 4, &text);
        made_change(m->choices, buf_str(&text), 4, out);
        break;
    default: made_change(m->choices, arn, 4, out); break;
    }
    buf_free(&text);
}

/* ---- Principal ---- */

static void make_principal(struct maker *m, struct buf *out)
{
    static const char *const others[] = {
        "*",
        X,
        "arn:aws:iam::" A ":user/ann",
        "arn:aws:iam::" A ":user/team/Bob",
        "arn:aws:iam::" A ":role/Ops",
        "arn:aws:iam::" A ":role/team/Ops",
        "arn:aws:sts::" A ":assumed-role/Ops/alice",
        "arn:aws:sts::" A ":federated-user/fay",
        "arn:aws:iam::" X ":root",
        "arn:aws:iam::" A ":user/*",
        "arn:aws:iam::" A ":group/g",
        "AIDAEXAMPLE",
        "AROAEXAMPLE",
        "arn:aws-cn:iam::" A ":root",
        "ann",
        "arn:aws:iam::" A ":role/Support",
        "arn:aws:sts::" A ":assumed-role/team/Ops/alice",
        "AROAEXAMPLE:alice",
        "",
        "1234",
    };
    switch (choose(m->choices, 4)) {
    case 0: buf_add(out, STR(A)); break;
    case 1: buf_add(out, m->request->caller); break;
    case 2: buf_add(out, STR("arn:aws:iam::" A ":root")); break;
    default: buf_add(out, str_of(others[choose(m->choices, COUNT(others))])); break;
    }
}

typedef void make_text(struct maker *m, struct buf *out);

/* One text, or an array of up to four; of none only where `may_be_empty`. */
static void write_texts(struct maker *m, make_text *make, bool may_be_empty)
{
    size_t form = choose(m->choices, 8);
    bool array = form > 2;
    size_t count = !array ? 1 : form < 7 ? form - 2 : may_be_empty ? 0 : 1;
    if (array)
        json_write_array(m->json);
    for (size_t i = 0; i < count; i++) {
        struct buf text = BUF_NEW(BUF_UNBOUNDED);
        make(m, &text);
        json_write_string(m->json, buf_str(&text));
        buf_free(&text);
    }
    if (array)
        json_write_array_end(m->json);
}

static void write_principals(struct maker *m, bool deny)
{
    bool excluded = deny && m->type == MADE_RESOURCE && choose_rarely(m->choices, 5);
    json_write_key(m->json, excluded ? STR("NotPrincipal") : STR("Principal"));
    if (m->type == MADE_RCP && !choose_rarely(m->choices, 12)) {
        json_write_string(m->json, STR("*"));
        return;
    }
    size_t form = choose(m->choices, 12);
    if (form == 11) {
        json_write_string(m->json, choose(m->choices, 4) == 3 ? STR(A) : STR("*"));
        return;
    }
    json_write_object(m->json);
    if (form == 10) {
        static const char *const members[] = {"Service", "Federated", "CanonicalUser", "Aws"};
        static const char *const entries[] = {"ec2.amazonaws.com", "arn:aws:iam::" A ":saml-provider/p", "79a59df9",
                                              "*"};
        size_t member = choose(m->choices, COUNT(members));
        json_write_key(m->json, str_of(members[member]));
        json_write_string(m->json, str_of(entries[choose(m->choices, COUNT(entries))]));
        form = member == 3 ? 11 : 10; /* what is no member leaves open what it names: it stands alone */
    }
    if (form < 10 || (form == 10 && choose(m->choices, 2) == 0)) {
        json_write_key(m->json, STR("AWS"));
        write_texts(m, make_principal, !excluded);
    }
    json_write_object_end(m->json);
}

/* ---- Condition ---- */

/* A key of the request, three times of four; its kind by the values that policies then give it. */
static struct made_key pick_key(struct maker *m, const struct made_entry **near)
{
    struct made_key key = made_key(m->choices);
    *near = NULL;
    for (size_t i = 0; i < m->request->entry_count; i++) {
        if (str_equal_nocase(m->request->entries[i].key, key.name))
            *near = &m->request->entries[i];
    }
    return key;
}

static void write_number(struct maker *m)
{
    static const char *const numbers[] = {"5",    "0",     "10",  "1.50", "-3",   "1e3",
                                          "true", "false", "0.0", "1E+2", "null", "99999999999999999999"};
    json_write_raw(m->json, str_of(numbers[choose(m->choices, COUNT(numbers))]));
}

static void write_condition_value(struct maker *m, enum made_kind kind, const struct made_entry *near)
{
    bool bare = kind == MADE_NUMBER || kind == MADE_BOOL;
    if (choose_rarely(m->choices, bare ? 6 : 40)) {
        write_number(m);
        return;
    }
    struct buf text = BUF_NEW(BUF_UNBOUNDED);
    made_policy_value(m->choices, kind, near, &text);
    json_write_string(m->json, buf_str(&text));
    buf_free(&text);
}

static void write_operator(struct maker *m, enum made_kind *kind)
{
    static const char *const names[MADE_KIND_COUNT][8] = {
        [MADE_STRING] = {"StringEquals", "StringNotEquals", "StringLike", "StringNotLike", "StringEqualsIgnoreCase",
                         "StringNotEqualsIgnoreCase", "stringlike", "Null"},
        [MADE_NUMBER] = {"NumericEquals", "NumericNotEquals", "NumericLessThan", "NumericLessThanEquals",
                         "NumericGreaterThan", "NumericGreaterThanEquals", "numericequals", "Null"},
        [MADE_DATE] = {"DateEquals", "DateNotEquals", "DateLessThan", "DateLessThanEquals", "DateGreaterThan",
                       "DateGreaterThanEquals", "dateequals", "Null"},
        [MADE_BOOL] = {"Bool", "Bool", "Bool", "BOOL", "Bool", "Bool", "Bool", "Null"},
        [MADE_ADDRESS] = {"IpAddress", "NotIpAddress", "IpAddress", "NotIpAddress", "ipAddress", "IpAddress",
                          "NotIpAddress", "Null"},
        [MADE_ARN] = {"ArnEquals", "ArnLike", "ArnNotEquals", "ArnNotLike", "arnlike", "ArnLike", "ArnEquals", "Null"},
        [MADE_BINARY] = {"BinaryEquals", "BinaryEquals", "BinaryEquals", "BinaryEquals", "binaryequals", "BinaryEquals",
                         "BinaryEquals", "Null"},
    };
    static const char *const sets[] = {"", "ForAnyValue:", "ForAllValues:", "ForAnyValue:", "forallvalues:"};
    bool list = *kind == MADE_LIST;
    struct buf text = BUF_NEW(BUF_UNBOUNDED);
    if (list || choose_rarely(m->choices, 8))
        *kind = list ? MADE_STRING : (enum made_kind)choose(m->choices, MADE_LIST);
    const char *name = names[*kind][choose(m->choices, 8)];
    size_t set = choose(m->choices, list ? COUNT(sets) : 12);
    buf_add(&text, str_of(sets[list ? set : set < 8 ? 0 : set - 7]));
    buf_add(&text, str_of(name));
    if (choose_rarely(m->choices, 8))
        buf_add(&text, STR("IfExists"));
    if (choose_rarely(m->choices, 64))
        buf_add(&text, STR("Equals"));
    json_write_key(m->json, buf_str(&text));
    if (str_equal(str_of(name), STR("Null")))
        *kind = MADE_BOOL;
    buf_free(&text);
}

static void write_block(struct maker *m)
{
    const struct made_entry *near;
    struct made_key key = pick_key(m, &near);
    enum made_kind kind = key.kind;
    size_t count;
    write_operator(m, &kind);
    json_write_object(m->json);
    do {
        json_write_key(m->json, key.name);
        count = choose(m->choices, 8);
        if (count < 4) {
            write_condition_value(m, kind, near);
        } else {
            json_write_array(m->json);
            for (size_t i = 4; i < count; i++)
                write_condition_value(m, kind, near);
            json_write_array_end(m->json);
        }
        /* Another key under this operator, if it is of the kind that the operator reads. */
        key = pick_key(m, &near);
    } while (key.kind == kind && choose(m->choices, 2) == 1);
    json_write_object_end(m->json);
}

/* Two operators of a name, or two keys, are a fault of the document; that such come is a matter of chance, and
 * the same is said of them by both readings. */
static void write_condition(struct maker *m)
{
    size_t blocks = choose(m->choices, 6);
    blocks = blocks < 2 ? 0 : blocks < 5 ? 1 : 2;
    if (blocks == 0 && !choose_rarely(m->choices, 24))
        return;
    json_write_key(m->json, STR("Condition"));
    json_write_object(m->json);
    for (size_t i = 0; i < blocks; i++)
        write_block(m);
    json_write_object_end(m->json);
}

/* ---- Statement and document ---- */

/* One member more that the statement may not have, or has already in another form. */
static void write_fault(struct maker *m)
{
    static const struct {
        const char *name, *value;
    } faults[] = {
        {"Actions", "\"x\""},
        {"effect", "\"Allow\""},
        {"NotAction", "\"iam:*\""},
        {"NotResource", "\"arn:aws:s3:::z\""},
        {"Sid", "5"},
        {"Sid", "\"a b\""},
        {"NotPrincipal", "\"*\""},
        {"Condition", "[]"},
        {"Principal", "\"*\""},
        {"Condition", "{}"},
        {"Resource", "[]"},
        {"Action", "[5]"},
        {"Comment", "null"},
        {"Sid", "\"One\""},
    };
    size_t i = choose(m->choices, COUNT(faults));
    json_write_key(m->json, str_of(faults[i].name));
    json_write_raw(m->json, str_of(faults[i].value));
}

static void write_plain(struct maker *m)
{
    json_write_object(m->json);
    json_write_key(m->json, STR("Effect"));
    json_write_string(m->json, STR("Allow"));
    if (has_principals(m->type)) {
        json_write_key(m->json, STR("Principal"));
        json_write_raw(m->json, m->type == MADE_RCP ? STR("\"*\"") : STR("{\"AWS\":\"" A "\"}"));
    }
    json_write_key(m->json, STR("Action"));
    json_write_raw(m->json, m->type == MADE_TRUST
                                ? STR("[\"sts:AssumeRole\",\"sts:TagSession\",\"sts:SetSourceIdentity\"]")
                                : STR("\"*\""));
    if (m->type != MADE_TRUST) {
        json_write_key(m->json, STR("Resource"));
        json_write_string(m->json, STR("*"));
    }
    json_write_object_end(m->json);
}

static void write_statement(struct maker *m)
{
    static const char *const odd[] = {"allow", "DENY", "", "Permit"};
    size_t effect = choose(m->choices, 48);
    bool deny = effect % 3 == 2 || (m->type == MADE_RCP && effect % 3 == 1);
    if (effect == 0) {
        write_plain(m);
        return;
    }
    json_write_object(m->json);
    json_write_key(m->json, STR("Effect"));
    if (effect == 47)
        json_write_string(m->json, str_of(odd[choose(m->choices, COUNT(odd))]));
    else
        json_write_string(m->json, deny ? STR("Deny") : STR("Allow"));
    if (has_principals(m->type))
        write_principals(m, deny);
    json_write_key(m->json, choose_rarely(m->choices, 6) ? STR("NotAction") : STR("Action"));
    write_texts(m, make_action, choose_rarely(m->choices, 4));
    if (m->type != MADE_TRUST && !(m->type == MADE_RESOURCE && choose_rarely(m->choices, 8))) {
        json_write_key(m->json, choose_rarely(m->choices, 5) ? STR("NotResource") : STR("Resource"));
        write_texts(m, make_resource, choose_rarely(m->choices, 4));
    }
    write_condition(m);
    if (choose_rarely(m->choices, 40))
        write_fault(m);
    json_write_object_end(m->json);
}

void made_policy(struct choices *choices, const struct made_request *request, enum made_policy type, struct buf *out)
{
    struct json_writer json = json_writer(out, false);
    struct maker m = {choices, request, type, &json};
    bool organization = type == MADE_SCP || type == MADE_RCP;
    size_t version = choose(choices, 10);
    size_t form = choose(choices, 32);
    size_t count = 1 + form % 3;
    bool array = form != 0;
    json_write_object(&json);
    if (version < 9 || organization) {
        json_write_key(&json, STR("Version"));
        json_write_string(&json, version < 8 || organization ? STR("2012-10-17") : STR("2008-10-17"));
    }
    if (form == 31 && (type == MADE_TRUST || type == MADE_RESOURCE || type == MADE_IDENTITY)) {
        json_write_key(&json, STR("Id"));
        json_write_string(&json, STR("an-id"));
    }
    json_write_key(&json, STR("Statement"));
    if (array)
        json_write_array(&json);
    if (form == 30)
        count = 0;
    if (form == 29)
        write_plain(&m); /* what is denied below was allowed */
    for (size_t i = 0; i < count; i++)
        write_statement(&m);
    if (array)
        json_write_array_end(&json);
    if (choose_rarely(choices, 250)) {
        json_write_key(&json, STR("Comment"));
        json_write_string(&json, STR("no member of a policy"));
    }
    json_write_object_end(&json);
}
