/* SPDX-License-Identifier: Apache-2.0
 *
 * The verdicts of an account's candidates, role by role (support-rule.md). Each is found for itself, so that two threads
 * share the roles of a large account: both read the account, and write to nothing of it.
 *
 * AWS: AWS Support User Guide, "Manage access to AWS Support Center".
 */
#include "rules/support_role_parts.h"

#include <pthread.h>
#include <stdlib.h>

/* What there is to do, for all who do it. */
struct roles {
    const struct role **roles; /* by ARN */
    size_t count;
    size_t next; /* the first that nobody has begun */
};

/* A candidate, and its place among the roles. */
struct judged_role {
    size_t place;
    struct judged judged;
    struct finding_evidence evidence;
};

/* What one thread does, and what it needs for that. */
struct shift {
    struct roles *roles;
    struct arena *arena;
    struct arena *scratch;
    struct account *account; /* whose warnings are this thread's own */
    const struct rule_options *options;
    struct graph *graph; /* this and the next: made for the first candidate */
    const struct extra_classes *extra_classes;
    struct extra_memory memory;
    bool left_out;              /* some role, for what it may do is not known and its trust settles that it is none */
    struct judged_role *judged; /* in order */
    size_t judged_count, judged_capacity;
};

/* ---- One candidate ---- */

/* The first verdict that certainly applies while no earlier one may apply; else unknown. */
static enum verdict first_verdict(const struct candidate *candidate)
{
    const enum tri steps[] = {candidate->stranger, candidate->nobody, candidate->cannot, candidate->no_console,
                              candidate->too_much};

    for (size_t i = 0; i < sizeof steps / sizeof *steps; i++) {
        if (steps[i] != TRI_FALSE)
            return steps[i] == TRI_TRUE ? (enum verdict)i : VERDICT_UNKNOWN;
    }
    return VERDICT_OK;
}

static bool trust_settles(const struct candidate *candidate)
{
    return candidate->stranger == TRI_TRUE || (candidate->stranger == TRI_FALSE && candidate->nobody == TRI_TRUE);
}

static enum rc leave_out(struct candidate *candidate)
{
    struct str name = candidate->role->entity.name;

    return account_warn(
        candidate->account, "support-role-left-out",
        "role %.*s may be allowed to manage cases by a policy that is not known; %s, so it is no support role "
        "either way",
        SHOWN(name), candidate->stranger == TRI_TRUE ? "anybody can assume it" : "nobody can assume it");
}

static enum rc judge(struct candidate *candidate, bool *left_out)
{
    enum rc rc = candidate_judge_trust(candidate);

    if (rc == RC_OK)
        rc = candidate_warn_of_partitions(candidate);
    if (rc != RC_OK)
        return rc;
    if (candidate->granted == TRI_UNKNOWN) {
        candidate->verdict = VERDICT_UNKNOWN;
        *left_out = trust_settles(candidate);
        return *left_out ? leave_out(candidate) : candidate_explain(candidate);
    }
    rc = candidate_judge_capability(candidate);
    if (rc == RC_OK)
        rc = candidate_judge_extra(candidate);
    if (rc == RC_OK)
        rc = candidate_block_actions(candidate);
    if (rc == RC_OK && candidate->nobody != TRI_FALSE)
        rc = candidate_block_people(candidate);
    candidate->verdict = first_verdict(candidate);
    return rc == RC_OK ? candidate_explain(candidate) : rc;
}

static enum rc keep(struct shift *shift, size_t place, struct candidate *candidate)
{
    struct judged_role *judged = ARENA_PUSH(shift->arena, shift->judged, shift->judged_count, shift->judged_capacity);
    enum rc rc;

    if (judged == NULL)
        return RC_NO_MEMORY;
    rc = candidate_evidence(candidate, &judged->evidence);
    if (rc != RC_OK)
        return rc;
    judged->place = place;
    judged->judged =
        (struct judged){candidate->role, candidate->verdict, candidate->people, candidate->cause, candidate->remedy};
    shift->judged_count++;
    return RC_OK;
}

/* A role whose statements name ARNs where only "*" would grant: said once, for it is no candidate. */
static enum rc warn_grants_nothing(struct candidate *candidate)
{
    enum rc rc = RC_OK;

    for (size_t i = 0; i < candidate->notes.count && rc == RC_OK; i++)
        rc = account_warn(candidate->account, "support-grants-nothing", "%.*s", SHOWN(candidate->notes.items[i]));
    return rc;
}

static enum rc check_role(struct shift *shift, size_t place)
{
    struct candidate candidate = {
        .arena = shift->arena,
        .scratch = shift->scratch,
        .account = shift->account,
        .options = shift->options,
        .role = shift->roles->roles[place],
        .grants = {.arena = shift->arena},
        .notes = {.arena = shift->arena},
        .missing = {.arena = shift->arena},
        .extra = {.arena = shift->arena},
        .blocks = {.arena = shift->arena},
        .conditions = {.arena = shift->arena},
    };
    bool is_candidate = false;
    bool left_out = false;
    enum rc rc;

    arena_reset(shift->scratch);
    rc = candidate_find(&candidate, &is_candidate);
    if (rc != RC_OK || !is_candidate)
        return rc == RC_OK ? warn_grants_nothing(&candidate) : rc;
    if (shift->graph == NULL)
        rc = support_extra_classes(shift->arena, &shift->extra_classes);
    if (rc == RC_OK && shift->graph == NULL)
        rc = graph_new(shift->arena, shift->account, shift->options->now, shift->options->peers, &shift->graph);
    candidate.graph = shift->graph;
    candidate.extra_classes = shift->extra_classes;
    candidate.known = &shift->memory;
    if (rc == RC_OK)
        rc = judge(&candidate, &left_out);
    shift->left_out = shift->left_out || left_out;
    if (rc != RC_OK || left_out)
        return rc;
    return keep(shift, place, &candidate);
}

/* ---- One thread ---- */

static enum rc shift_open(struct shift *shift, struct roles *roles, struct arena *arena, struct account *account,
                          const struct rule_options *options)
{
    *shift = (struct shift){.roles = roles,
                            .arena = arena,
                            .scratch = arena_new(0),
                            .account = account,
                            .options = options,
                            .memory = {.arena = arena_new(0)}};
    return shift->scratch == NULL || shift->memory.arena == NULL ? RC_NO_MEMORY : RC_OK;
}

static void shift_close(struct shift *shift)
{
    arena_free(shift->memory.arena);
    arena_free(shift->scratch);
}

/* Works until there is nothing left. Who fails leaves nothing. */
static enum rc shift_work(struct shift *shift)
{
    struct roles *roles = shift->roles;
    enum rc rc = RC_OK;

    while (rc == RC_OK) {
        size_t place = __atomic_fetch_add(&roles->next, 1, __ATOMIC_RELAXED);
        if (place >= roles->count)
            break;
        rc = check_role(shift, place);
    }
    if (rc != RC_OK)
        __atomic_store_n(&roles->next, roles->count, __ATOMIC_RELAXED);
    return rc;
}

/* ---- The second thread ---- */

struct helper {
    pthread_t thread;
    bool started;
    struct account account; /* the same, with warnings of its own */
    struct arena *arena;
    struct shift shift;
    enum rc rc;
};

static void *helper_run(void *argument)
{
    struct helper *helper = argument;

    helper->rc = shift_work(&helper->shift);
    return NULL;
}

/* The warnings that are there already say what the snapshot lacks: they are the helper's too. */
static enum rc copy_account(struct helper *helper, const struct account *account)
{
    struct account_warning *warnings = ARENA_ARRAY(helper->arena, account->warning_count, struct account_warning);

    if (warnings == NULL)
        return RC_NO_MEMORY;
    for (size_t i = 0; i < account->warning_count; i++)
        warnings[i] = account->warnings[i];
    helper->account = *account;
    helper->account.arena = helper->arena;
    helper->account.warnings = warnings;
    helper->account.warning_capacity = account->warning_count;
    return RC_OK;
}

/* Where no thread can be started, one does it all. */
static enum rc helper_start(struct helper *helper, struct roles *roles, const struct account *account,
                            const struct rule_options *options)
{
    enum rc rc;

    helper->arena = arena_new(0);
    rc = helper->arena == NULL ? RC_NO_MEMORY : copy_account(helper, account);
    if (rc == RC_OK)
        rc = shift_open(&helper->shift, roles, helper->arena, &helper->account, options);
    if (rc == RC_OK)
        helper->started = pthread_create(&helper->thread, NULL, helper_run, helper) == 0;
    return rc;
}

/* What it has found and warned of is the account's. */
static enum rc helper_finish(struct helper *helper, struct account *account)
{
    if (!helper->started)
        return RC_OK;
    (void)pthread_join(helper->thread, NULL);
    for (size_t i = 0; i < helper->account.warning_count && helper->rc == RC_OK; i++)
        helper->rc =
            account_warn(account, helper->account.warnings[i].code, "%.*s", SHOWN(helper->account.warnings[i].message));
    return helper->rc;
}

static void helper_close(struct helper *helper, struct arena *adopter)
{
    if (helper == NULL)
        return;
    shift_close(&helper->shift);
    if (adopter != NULL)
        arena_adopt(adopter, helper->arena);
    else
        arena_free(helper->arena);
    free(helper);
}

/* ---- All roles ---- */

static int compare_roles(const void *a, const void *b)
{
    const struct role *first = *(const struct role *const *)a;
    const struct role *second = *(const struct role *const *)b;

    return str_compare(first->entity.arn, second->entity.arn);
}

static enum rc list_roles(struct arena *arena, const struct account *account, struct roles *out)
{
    out->count = account->role_count;
    out->roles = ARENA_ARRAY(arena, out->count, const struct role *);
    if (out->roles == NULL)
        return RC_NO_MEMORY;
    for (size_t i = 0; i < out->count; i++)
        out->roles[i] = &account->roles[i];
    if (out->count > 1)
        qsort(out->roles, out->count, sizeof *out->roles, compare_roles);
    return RC_OK;
}

/* What both have found, in the order of the roles. */
static enum rc put_together(struct arena *arena, const struct shift *own, const struct shift *other,
                            struct judging *out)
{
    size_t count = own->judged_count + (other == NULL ? 0 : other->judged_count), theirs = 0;

    out->judged = ARENA_ARRAY(arena, count, struct judged);
    out->evidence = ARENA_ARRAY(arena, count, struct finding_evidence);
    if (out->judged == NULL || out->evidence == NULL)
        return RC_NO_MEMORY;
    for (size_t mine = 0; out->count < count; out->count++) {
        bool is_theirs = mine == own->judged_count || (other != NULL && theirs < other->judged_count &&
                                                       other->judged[theirs].place < own->judged[mine].place);
        const struct judged_role *next = is_theirs ? &other->judged[theirs++] : &own->judged[mine++];
        out->judged[out->count] = next->judged;
        out->evidence[out->count] = next->evidence;
    }
    out->left_out = own->left_out || (other != NULL && other->left_out);
    return RC_OK;
}

enum rc judge_roles(struct arena *arena, struct account *account, const struct rule_options *options,
                    struct judging *out)
{
    bool two = options->two_from != 0 && account->role_count >= options->two_from && options->peers == NULL;
    struct helper *helper = two ? calloc(1, sizeof *helper) : NULL;
    struct judging judging = {0};
    struct roles roles = {0};
    struct shift shift;
    enum rc helped;
    enum rc rc = shift_open(&shift, &roles, arena, account, options);

    if (rc == RC_OK)
        rc = two && helper == NULL ? RC_NO_MEMORY : list_roles(arena, account, &roles);
    if (rc == RC_OK && two)
        rc = helper_start(helper, &roles, account, options);
    if (rc == RC_OK)
        rc = shift_work(&shift);
    helped = helper == NULL ? RC_OK : helper_finish(helper, account);
    if (rc == RC_OK)
        rc = helped;
    if (rc == RC_OK)
        rc = put_together(arena, &shift, helper == NULL ? NULL : &helper->shift, &judging);
    helper_close(helper, rc == RC_OK ? arena : NULL);
    shift_close(&shift);
    if (rc == RC_OK)
        *out = judging;
    return rc;
}
