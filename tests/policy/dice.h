/* SPDX-License-Identifier: Apache-2.0
 *
 * Dice for generated tests: the same rolls for the same state, which must not be 0.
 */
#ifndef ROLECALL_TESTS_DICE_H
#define ROLECALL_TESTS_DICE_H

#include <stddef.h>
#include <stdint.h>

struct dice {
    uint64_t state;
};

static size_t roll(struct dice *dice, size_t sides)
{
    dice->state ^= dice->state << 13;
    dice->state ^= dice->state >> 7;
    dice->state ^= dice->state << 17;
    return (size_t)(dice->state >> 11) % sides;
}

#define PICK(dice, list) ((list)[roll((dice), sizeof(list) / sizeof(list)[0])])

#endif
