/* SPDX-License-Identifier: Apache-2.0
 *
 * The generated shapes of answers.
 */
#ifndef ROLECALL_AWS_SHAPE_DATA_H
#define ROLECALL_AWS_SHAPE_DATA_H

#include "aws/operation.h"

/* What an operation answers. */
const struct shape *shape_of(enum operation_id operation);

#endif
