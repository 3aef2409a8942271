/* SPDX-License-Identifier: Apache-2.0
 *
 * What the shared files, the environment and the command line say about talking to AWS (aws-live.md 1.1, 1.2, 2, 5.1):
 * profiles as they were written, and the settings that follow from the chosen one.
 *
 * The settings live in the arena that was given; what was read of the files, which hold secrets, in one of their own, which
 * settings_close wipes: values, names and sections are good until then. What was made of a value elsewhere is its maker's to wipe.
 * Precedence: command line, environment, profile.
 */
#ifndef ROLECALL_AWS_SETTINGS_H
#define ROLECALL_AWS_SETTINGS_H

#include "aws/config_file.h"
#include "aws/secret.h"
#include "base/arena.h"
#include "base/world.h"

enum retry_mode {
    RETRY_STANDARD,
    RETRY_ADAPTIVE,
    RETRY_LEGACY
};

/* From the command line; empty: not given. */
struct settings_options {
    struct str profile, region, endpoint_url, ca_bundle;
};

/* One profile, both files merged: the credentials file wins for each property. */
struct profile {
    struct str name;
    const struct config_section *config;      /* NULL: not in that file */
    const struct config_section *credentials; /* NULL: not in that file */
};

struct settings {
    const struct world *world;
    struct arena *secrets; /* what was read of the files: wiped at the end */
    struct settings_options given;
    struct str config_path, credentials_path; /* as they were looked for; shown with ~ where it stood */
    const struct config_file *config;         /* empty ones where a file is missing */
    const struct config_file *credentials;
    struct profile profile; /* the chosen one; of a `default` that is nowhere both sections are NULL */
    bool profile_on_command_line;
    struct str region; /* empty: none was said (IMDS may be asked then, chain.h) */
    struct str ca_bundle;
    enum retry_mode retry_mode;
    unsigned max_attempts;
    bool fips, dual_stack, sts_legacy;
    bool ignore_endpoint_urls;
    bool imds_disabled, imds_ipv6;
    struct str imds_endpoint; /* empty: the usual one */
    unsigned imds_timeout_seconds, imds_attempts;
};

/* Reads both files and resolves the settings. A named profile that is nowhere, a value that cannot be read (with file and line, or
 * the variable's name), an unreadable file: RC_BAD_INPUT or RC_IO. */
enum rc settings_open(struct arena *arena, const struct settings_options *given, const struct world *world,
                      struct settings **out, struct err *err) MUST_USE;
void settings_close(struct settings *settings); /* wipes the files' bytes; NULL is fine */

/* False: in neither file. */
bool settings_find_profile(const struct settings *settings, struct str name, struct profile *out);
/* [sso-session NAME], [services NAME]; NULL when absent. */
const struct config_section *settings_sso_session(const struct settings *settings, struct str name);
const struct config_section *settings_services(const struct settings *settings, struct str name);

/* A property of a profile, by lower-case name. .at is NULL: absent (a value may be empty). *place, if not NULL: where it stands. */
struct str profile_get(const struct profile *profile, struct str name, const struct config_property **place);
/* The same of one file alone. */
struct str profile_config(const struct profile *profile, struct str name);
struct str profile_credentials(const struct profile *profile, struct str name);

/* The value of an environment variable, NULL-safe; empty when not set. */
struct str settings_environment(const struct settings *settings, const char *name);
/* ~ and $NAME, ${NAME} expanded as for AWS_CONFIG_FILE. .at is NULL for want of memory. */
struct str settings_expand_path(const struct settings *settings, struct arena *arena, struct str path);
/* The user's home: $HOME, else the passwd entry. Empty: unknown; .at is NULL: for want of memory. */
struct str settings_home(const struct settings *settings, struct arena *arena);

#endif
