/* SPDX-License-Identifier: Apache-2.0
 *
 * The INI dialect of ~/.aws/config and ~/.aws/credentials (aws-live.md 1.2; SDKs and Tools Reference Guide, "Shared config and
 * credentials files"). Text in, sections out; nothing is executed, included or expanded.
 */
#ifndef ROLECALL_AWS_CONFIG_FILE_H
#define ROLECALL_AWS_CONFIG_FILE_H

#include "base/arena.h"

enum config_file_kind {
    CONFIG_FILE_CONFIG,     /* [default], [profile NAME], [sso-session NAME], [services NAME] */
    CONFIG_FILE_CREDENTIALS /* [NAME] */
};
enum config_section_type {
    CONFIG_PROFILE,
    CONFIG_SSO_SESSION,
    CONFIG_SERVICES
};

struct config_property {
    struct str name; /* in lower case */
    struct str value;
    size_t line;
    const struct config_property *nested; /* of an empty value: the indented `key = value` lines below it */
    size_t nested_count;
};
struct config_section {
    enum config_section_type type;
    struct str name;
    const struct config_property *properties; /* each name once; the last one written wins */
    size_t property_count;
    struct str file; /* for messages */
    size_t line;     /* of the first header */
};
struct config_file {
    const struct config_section *sections; /* each type and name once, merged; in order of appearance */
    size_t section_count;
};

#define CONFIG_FILE_MAX      ((size_t)1 << 20)
#define CONFIG_FILE_LINE_MAX ((size_t)1 << 16)

/* Reads `text` (a file called `name` in messages), all in `arena`; values are copies. RC_BAD_INPUT with file and line. */
enum rc config_file_parse(struct arena *arena, enum config_file_kind kind, struct str text, struct str name,
                          const struct config_file **out, struct err *err) MUST_USE;

const struct config_section *config_file_find(const struct config_file *file, enum config_section_type type,
                                              struct str name);
const struct config_property *config_section_find(const struct config_section *section, struct str name);
const struct config_property *config_property_find(const struct config_property *property, struct str nested_name);

#endif
