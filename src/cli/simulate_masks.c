/* SPDX-License-Identifier: Apache-2.0
 *
 * Masks of 64 bytes, by four vectors of 16 where the processor has them (every x86-64 has).
 */
#include "cli/simulate_masks.h"

#ifdef __SSE2__
#include <emmintrin.h>
#endif

void masks_read_plainly(const char *bytes, struct masks *out)
{
    struct masks masks = {.ascii = true};

    for (unsigned i = 0; i < MASKS_BYTES; i++) {
        uint64_t bit = UINT64_C(1) << i;

        switch (bytes[i]) {
        case '"': masks.quote |= bit; break;
        case '\\': masks.backslash |= bit; break;
        case '{':
        case '[': masks.open |= bit; break;
        case '}':
        case ']': masks.close |= bit; break;
        case ':':
        case ',': masks.part |= bit; break;
        case '\n': masks.line |= bit; break;
        default: masks.ascii &= ((unsigned char)bytes[i] & 0x80) == 0;
        }
    }
    *out = masks;
}

#ifdef __SSE2__

static uint64_t bits_of(const __m128i found[4])
{
    uint64_t bits = 0;

    for (unsigned i = 0; i < 4; i++)
        bits |= (uint64_t)(unsigned)_mm_movemask_epi8(found[i]) << 16 * i;
    return bits;
}

static uint64_t bytes_that_are(const __m128i bytes[4], char c)
{
    const __m128i wanted = _mm_set1_epi8(c);
    __m128i found[4];

    for (unsigned i = 0; i < 4; i++)
        found[i] = _mm_cmpeq_epi8(bytes[i], wanted);
    return bits_of(found);
}

void masks_read(const char *bytes, struct masks *out)
{
    /* '{' and '[' differ in this bit alone, and so do '}' and ']'. */
    const __m128i brace = _mm_set1_epi8(0x20);
    __m128i in[4], folded[4], parts[4];

    for (unsigned i = 0; i < 4; i++) {
        in[i] = _mm_loadu_si128((const __m128i *)(const void *)(bytes + (size_t)16 * i));
        folded[i] = _mm_or_si128(in[i], brace);
        parts[i] = _mm_or_si128(_mm_cmpeq_epi8(in[i], _mm_set1_epi8(':')), _mm_cmpeq_epi8(in[i], _mm_set1_epi8(',')));
    }
    out->quote = bytes_that_are(in, '"');
    out->backslash = bytes_that_are(in, '\\');
    out->open = bytes_that_are(folded, '{');
    out->close = bytes_that_are(folded, '}');
    out->part = bits_of(parts);
    out->line = bytes_that_are(in, '\n');
    out->ascii = _mm_movemask_epi8(_mm_or_si128(_mm_or_si128(in[0], in[1]), _mm_or_si128(in[2], in[3]))) == 0;
}

#else

void masks_read(const char *bytes, struct masks *out)
{
    masks_read_plainly(bytes, out);
}

#endif
