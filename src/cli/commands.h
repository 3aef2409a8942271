/* SPDX-License-Identifier: Apache-2.0
 *
 * The commands. argv[0] is the command's name; the exit status comes back.
 */
#ifndef ROLECALL_CLI_COMMANDS_H
#define ROLECALL_CLI_COMMANDS_H

#include "base/world.h"

int cmd_check(int argc, char **argv, const struct world *world);
int cmd_collect(int argc, char **argv, const struct world *world);
int cmd_whoami(int argc, char **argv, const struct world *world);
int cmd_explain(int argc, char **argv, const struct world *world);
int cmd_who_can(int argc, char **argv, const struct world *world);
int cmd_schema(int argc, char **argv, const struct world *world);

#endif
