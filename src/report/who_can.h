/* SPDX-License-Identifier: Apache-2.0
 *
 * `rolecall who-can`: everybody who can make one request (output.md; report-formats.md, section 8).
 */
#ifndef ROLECALL_REPORT_WHO_CAN_H
#define ROLECALL_REPORT_WHO_CAN_H

#include "report/report.h"

/* One way to make the request. */
struct who_can_principal {
    struct finding_principal principal; /* `via`: all roles on the way; none: directly */
    const struct finding_way *ways;
    size_t way_count; /* the requests in order; the last is the one that was asked */
};
struct who_can_account {
    struct str id, alias, source;
    const struct who_can_principal *principals;
    size_t principal_count;
    bool complete; /* nobody else can */
    const struct str *missing;
    size_t missing_count; /* what is not known */
    const struct report_warning *warnings;
    size_t warning_count;
};

struct who_can;
/* An answer to `action` on `resource` (empty: none was given). Fed account by account, in input order; both are copied. */
enum rc who_can_new(enum report_format format, struct str action, struct str resource,
                    const struct report_options *options, struct who_can **out, struct err *err) MUST_USE;
void who_can_free(struct who_can *who_can); /* NULL is fine */
enum rc who_can_add(struct who_can *who_can, const struct who_can_account *account, struct err *err) MUST_USE;
/* An account that could not be read. */
enum rc who_can_add_error(struct who_can *who_can, struct str source, const struct err *error,
                          struct err *err) MUST_USE;
/* The whole answer; empty when no account could be read. */
enum rc who_can_end(struct who_can *who_can, struct err *err) MUST_USE;
struct str who_can_output(const struct who_can *who_can);

#endif
