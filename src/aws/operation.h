/* SPDX-License-Identifier: Apache-2.0
 *
 * The calls that rolecall makes: one row each, from which follow the request, how its answer is read and paged, and the IAM action that
 * it needs (`collect --print-policy`). Shapes of the answers are generated from AWS's published service models
 * (tools/generate-aws-shapes.py over Debian's python3-botocore).
 */
#ifndef ROLECALL_AWS_OPERATION_H
#define ROLECALL_AWS_OPERATION_H

#include "aws/endpoint.h"

enum protocol {
    PROTOCOL_QUERY,     /* IAM, STS */
    PROTOCOL_JSON,      /* Organizations, Support: JSON 1.1 */
    PROTOCOL_REST_JSON, /* Access Analyzer, Account, SSO */
};

enum operation_id {
    OPERATION_GET_CALLER_IDENTITY,
    OPERATION_ASSUME_ROLE,
    OPERATION_ASSUME_ROLE_WITH_WEB_IDENTITY,
    OPERATION_GET_ACCOUNT_AUTHORIZATION_DETAILS,
    OPERATION_GENERATE_CREDENTIAL_REPORT,
    OPERATION_GET_CREDENTIAL_REPORT,
    OPERATION_GET_ACCOUNT_SUMMARY,
    OPERATION_GET_ACCOUNT_PASSWORD_POLICY,
    OPERATION_LIST_VIRTUAL_MFA_DEVICES,
    OPERATION_LIST_SERVER_CERTIFICATES,
    OPERATION_LIST_SAML_PROVIDERS,
    OPERATION_LIST_OPEN_ID_CONNECT_PROVIDERS,
    OPERATION_GET_SAML_PROVIDER,
    OPERATION_GET_OPEN_ID_CONNECT_PROVIDER,
    OPERATION_LIST_ACCOUNT_ALIASES,
    OPERATION_GET_POLICY,
    OPERATION_GET_POLICY_VERSION,
    OPERATION_GET_ROLE,
    OPERATION_LIST_ENTITIES_FOR_POLICY,
    OPERATION_LIST_ANALYZERS,
    OPERATION_LIST_REGIONS,
    OPERATION_DESCRIBE_SEVERITY_LEVELS,
    OPERATION_DESCRIBE_ORGANIZATION,
    OPERATION_LIST_ROOTS,
    OPERATION_LIST_ACCOUNTS,
    OPERATION_LIST_ACCOUNTS_FOR_PARENT,
    OPERATION_LIST_ORGANIZATIONAL_UNITS_FOR_PARENT,
    OPERATION_LIST_PARENTS,
    OPERATION_LIST_POLICIES,
    OPERATION_LIST_TARGETS_FOR_POLICY,
    OPERATION_LIST_POLICIES_FOR_TARGET,
    OPERATION_DESCRIBE_POLICY,
    OPERATION_COUNT
};

/* The shape of an answer, from AWS's model. */
enum shape_type {
    SHAPE_STRUCTURE,
    SHAPE_LIST,
    SHAPE_MAP,
    SHAPE_STRING,
    SHAPE_BOOLEAN,
    SHAPE_INTEGER, /* and long */
    SHAPE_DOUBLE,
    SHAPE_TIMESTAMP,
    SHAPE_BLOB,
    SHAPE_DOCUMENT /* a string that holds a URL-encoded policy document: shown as the object that it is */
};
struct shape_member;
struct shape {
    enum shape_type type;
    const struct shape_member *members; /* of a structure, in the model's order */
    unsigned member_count;
    const struct shape *item; /* of a list; the value of a map */
};
struct shape_member {
    struct str name;
    const struct shape *shape;
};

struct operation {
    enum operation_id id;
    enum service_id service;
    enum protocol protocol;
    struct str name;    /* "ListUsers" */
    struct str action;  /* "iam:ListUsers"; empty: needs no permission */
    struct str method;  /* of REST */
    struct str path;    /* of REST: "/analyzer" */
    struct str command; /* the AWS CLI's: "list-virtual-mfa-devices"; the snapshot's file is this and .json */
    /* Paging: the request's and the answer's token, and the flag that says there is more (Query). Empty: not paged. */
    struct str input_token, output_token, more;
    size_t ceiling; /* of one answer, in bytes */
    bool write;
};
const struct operation *operation_get(enum operation_id id);
/* The shape of its answer; static. */
const struct shape *operation_output(const struct operation *operation);
/* "2010-05-08", "AWSOrganizationsV20161128": Query's Version, JSON's target prefix. */
struct str service_version(enum service_id service);

#endif
