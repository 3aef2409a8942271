/* SPDX-License-Identifier: Apache-2.0
 *
 * Emptiness of patterns: small tables with the answer known, and random problems over a small alphabet
 * against every short word there is.
 */
#include "contains.h"
#include "policy/automaton.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include <cmocka.h>

static int make_arena(void **state)
{
    *state = arena_new(0);
    return *state == NULL ? -1 : 0;
}

static int free_arena(void **state)
{
    arena_free(*state);
    return 0;
}

/* A fixed sequence, so that a failure can be had again. */
static uint64_t next_random(uint64_t *seed)
{
    *seed ^= *seed << 13;
    *seed ^= *seed >> 7;
    *seed ^= *seed << 17;
    return *seed;
}

static struct glob compile(struct arena *arena, const char *text, enum glob_kind kind, bool fold)
{
    struct glob glob;
    assert_int_equal(glob_compile_text(arena, str_of(text), kind, fold, &glob), RC_OK);
    return glob;
}

enum {
    PATTERNS_MAX = 6
};

/* Patterns begin with '=' for a literal, '~' for one without regard to case, '@' for ArnLike; else they
 * are globs. Clauses are separated by '&', the patterns of one by '|', and behind '!' stand the excluded. */
static const struct {
    const char *problem;
    const char *word; /* NULL: empty */
} problems[] = {
    {"*", ""},
    {"=e1", "e1"},
    {"=e1 & =e2", NULL}, /* iam-evaluation.md, example 73 */
    {"bo* ! *x", "bo"},  /* example 75 */
    {"ops-* & *-prod", "ops-prod"},
    {"arn:aws:s3:::prod/a* ! arn:aws:s3:::prod/*", NULL}, /* example 81 */
    {"=a|=b|=c ! =a|b*", "c"},
    {"=a|=b ! a*|=b", NULL},
    {"~Ab & =aB", "aB"},
    {"~Ab & a? ! =ab", "aB"},
    {"~Ab ! =ab|=aB|=Ab|=AB", NULL},
    {"* ! *", NULL},
    {"?* ! a*|b*", "c"},
    {"*abc* & *cde* & *ea*", "abcdea"},
    {"@arn:*:iam::*:role/x & @arn:*:iam::*:role/y*", NULL},
    {"@arn:*:iam::*:role/x & *:role/y*", "arn:role/y:iam:::role/x"}, /* a partition may be anything */
    {"@*:*:*:*:*:* & a:b:c:d:e:f", "a:b:c:d:e:f"},
    {"@a*:b & =a:x:b", NULL}, /* stars of fields take none of the first five colons */
    {"1* & ????????????", "1aaaaaaaaaaa"},
    {"=\xc3\xa4 & ?", "\xc3\xa4"},
    {"? & *\xc3\xa4*", "\xc3\xa4"},
};

static void parse_patterns(struct arena *arena, char *list, struct glob *globs, size_t *count)
{
    char *save = NULL;
    for (char *item = strtok_r(list, "|", &save); item != NULL; item = strtok_r(NULL, "|", &save)) {
        struct str text = str_trim(str_of(item));
        char *copy = strndup(text.at, text.len);
        assert_non_null(copy);
        assert_true(*count < PATTERNS_MAX);
        globs[(*count)++] = copy[0] == '='   ? compile(arena, copy + 1, GLOB_LITERAL, false)
                            : copy[0] == '~' ? compile(arena, copy + 1, GLOB_LITERAL, true)
                            : copy[0] == '@' ? compile(arena, copy + 1, GLOB_ARN_FIELDS, false)
                                             : compile(arena, copy, GLOB_TEXT, false);
        free(copy);
    }
}

static void known_problems_have_their_words(void **state)
{
    for (size_t i = 0; i < sizeof problems / sizeof problems[0]; i++) {
        struct text_domain domain = TEXT_DOMAIN_ANY;
        struct glob globs[4][PATTERNS_MAX];
        struct glob excluded[PATTERNS_MAX];
        struct glob_clause clauses[4];
        size_t clause_count = 0;
        size_t excluded_count = 0;
        size_t budget = AUTOMATON_STATES_MAX;
        enum automaton_answer answer;
        struct str word = STR_EMPTY;
        char text[256];
        char *save = NULL;

        snprintf(text, sizeof text, "%s", problems[i].problem);
        char *out = strchr(text, '!');
        if (out != NULL)
            *out++ = '\0';
        for (char *item = strtok_r(text, "&", &save); item != NULL; item = strtok_r(NULL, "&", &save)) {
            size_t count = 0;
            parse_patterns(*state, item, globs[clause_count], &count);
            clauses[clause_count] = (struct glob_clause){globs[clause_count], count};
            clause_count++;
        }
        if (out != NULL)
            parse_patterns(*state, out, excluded, &excluded_count);
        assert_int_equal(
            automaton_search(*state, &domain, clauses, clause_count, excluded, excluded_count, &budget, &answer, &word),
            RC_OK);
        if (problems[i].word == NULL ? answer != AUTOMATON_EMPTY
                                     : answer != AUTOMATON_WORD || !str_equal(word, str_of(problems[i].word)))
            fail_msg("%s: answer %d, word \"%.*s\"", problems[i].problem, (int)answer, (int)word.len,
                     word.at == NULL ? "" : word.at);
    }
}

/* ------------------------------------------------------- against every short word */

#define LETTERS "ab1:" /* in the order in which they are tried */
enum {
    LONGEST = 6,
    RANDOM_PROBLEMS = 3000
};

/* A random pattern over the letters, of any kind. */
static struct glob random_glob(struct arena *arena, uint64_t *seed)
{
    static const char pieces[] = "ab:1**?A*";
    char text[16];
    size_t length = next_random(seed) % 6;
    enum glob_kind kind = (enum glob_kind)(next_random(seed) % GLOB_KIND_COUNT);
    bool fold = next_random(seed) % 4 == 0;

    for (size_t i = 0; i < length; i++)
        text[i] = pieces[next_random(seed) % (sizeof pieces - 1)];
    text[length] = '\0';
    if (next_random(seed) % 8 == 0) { /* some with the colons that bound stars count */
        snprintf(text, sizeof text, "%s", next_random(seed) % 2 == 0 ? "*::*:?::*a" : "::*:::b*");
    }
    if (next_random(seed) % 4 == 0) { /* and with colons that came from a value */
        struct glob_piece halves[2] = {{GLOB_PIECE_PLAIN, str_slice(str_of(text), 0, length / 2)},
                                       {GLOB_PIECE_VALUE, str_from(str_of(text), length / 2)}};
        struct glob glob;
        assert_int_equal(glob_compile(arena, halves, 2, kind, fold, next_random(seed) % 2 == 0, &glob), RC_OK);
        return glob;
    }
    return compile(arena, text, kind, fold);
}

static bool word_fits(const struct text_domain *domain, const struct glob_clause *clauses, size_t clause_count,
                      const struct glob *excluded, size_t excluded_count, struct str word)
{
    if (!in_text_domain(domain, word))
        return false;
    for (size_t c = 0; c < clause_count; c++) {
        bool any = false;
        for (size_t g = 0; g < clauses[c].count; g++)
            any = any || glob_match(&clauses[c].globs[g], word) == GLOB_MATCH;
        if (!any)
            return false;
    }
    for (size_t g = 0; g < excluded_count; g++) {
        if (glob_match(&excluded[g], word) == GLOB_MATCH)
            return false;
    }
    return true;
}

/* The next word in order of length; false behind the last. */
static bool next_word(char *word, size_t *length)
{
    static const char letters[] = LETTERS;
    for (size_t i = *length; i-- > 0;) {
        const char *at = strchr(letters, word[i]);
        if (at[1] != '\0') {
            word[i] = at[1];
            return true;
        }
        word[i] = letters[0];
    }
    if (*length == LONGEST)
        return false;
    (*length)++;
    memset(word, letters[0], *length);
    return true;
}

static bool has_texts(const struct glob_clause *clauses, size_t clause_count)
{
    for (size_t c = 0; c < clause_count; c++) {
        bool texts = true;
        for (size_t g = 0; g < clauses[c].count; g++)
            texts = texts && glob_is_one_text(&clauses[c].globs[g]);
        if (texts)
            return true;
    }
    return false;
}

static void random_problems_agree_with_trying_everything(void **state)
{
    uint64_t seed = 20261124;
    size_t words = 0;
    (void)state;

    for (size_t n = 0; n < RANDOM_PROBLEMS; n++) {
        struct arena *arena = arena_new(0);
        assert_non_null(arena);
        struct glob globs[4][3];
        struct glob_clause clauses[3];
        struct glob *excluded = globs[3];
        size_t clause_count = next_random(&seed) % 4;
        size_t excluded_count = next_random(&seed) % 4;
        struct glob form = random_glob(arena, &seed);
        struct glob out = random_glob(arena, &seed);
        struct text_domain domain = {.least = next_random(&seed) % 3};
        for (const char *c = LETTERS; *c != '\0'; c++)
            domain.ascii[*c / 64] |= (uint64_t)1 << (*c % 64);
        domain.most = next_random(&seed) % 2 == 0 ? 0 : domain.least + next_random(&seed) % 6;
        if (next_random(&seed) % 4 == 0) {
            domain.forms = &form;
            domain.form_count = 1;
        }
        if (next_random(&seed) % 4 == 0) {
            domain.excluded = &out;
            domain.excluded_count = 1;
        }
        for (size_t c = 0; c < clause_count; c++) {
            clauses[c] = (struct glob_clause){globs[c], 1 + next_random(&seed) % 3};
            for (size_t g = 0; g < clauses[c].count; g++)
                globs[c][g] = random_glob(arena, &seed);
        }
        for (size_t g = 0; g < excluded_count; g++)
            excluded[g] = random_glob(arena, &seed);

        size_t budget = AUTOMATON_STATES_MAX;
        enum automaton_answer answer;
        struct str word = STR_EMPTY;
        assert_int_equal(
            automaton_search(arena, &domain, clauses, clause_count, excluded, excluded_count, &budget, &answer, &word),
            RC_OK);
        assert_int_not_equal(answer, AUTOMATON_GAVE_UP);
        if (answer == AUTOMATON_WORD && !word_fits(&domain, clauses, clause_count, excluded, excluded_count, word))
            fail_msg("problem %zu: \"%.*s\" does not fit", n, (int)word.len, word.at);

        char tried[LONGEST + 1] = "";
        size_t length = 0;
        do {
            struct str text = {tried, length};
            if (!word_fits(&domain, clauses, clause_count, excluded, excluded_count, text))
                continue;
            if (answer != AUTOMATON_WORD || word.len > length)
                fail_msg("problem %zu: \"%.*s\" fits", n, (int)length, tried);
            /* Of the shortest the one that is tried first, but where there is a list of texts to choose from. */
            if (!has_texts(clauses, clause_count) && !str_equal(word, text))
                fail_msg("problem %zu: \"%.*s\" comes before \"%.*s\"", n, (int)length, tried, (int)word.len, word.at);
            words++;
            break;
        } while (next_word(tried, &length));
        arena_free(arena);
    }
    assert_true(words > RANDOM_PROBLEMS / 10 && words < RANDOM_PROBLEMS);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test_setup_teardown(known_problems_have_their_words, make_arena, free_arena),
        cmocka_unit_test(random_problems_agree_with_trying_everything),
    };
    return cmocka_run_group_tests_name("automaton", tests, NULL, NULL);
}
