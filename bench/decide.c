/* SPDX-License-Identifier: Apache-2.0
 *
 * Decisions a second, by the engine alone: policies are read and compiled, requests are made, and then nothing but
 * evaluate() is measured.
 *
 *     decide [MANAGED [SEED]]     MANAGED: AWS's managed policies, as ../shared/data has them
 *
 * Requests differ in action, resource, caller and context. They are put to small policies, and to one of 94 kB: AWS's
 * ReadOnlyAccess, or, where MANAGED is not there, one made of AWS's actions; with it goes a statement of another
 * policy. Both are measured in turn, and the best of the rounds counts.
 */
#include <stdio.h>
#include <stdlib.h>
#include <time.h>

#include "policy/action.h"
#include "policy/compiled.h"
#include "policy/evaluate.h"
#include "text/file.h"

enum {
    POLICIES = 64,
    CONTEXTS = 64,
    REQUESTS = 4096,
    ROUNDS = 24,
    TURNS = 16, /* of all requests in one round */
    LARGE = 94000
};

struct bench {
    struct arena *arena;
    struct arena *scratch;
    uint64_t random;
    struct policy_ref small[POLICIES];
    size_t team[POLICIES]; /* that its resources are of */
    struct policy_ref large[POLICIES][2];
    const struct context *contexts[CONTEXTS];
    struct caller callers[2][CONTEXTS];
    struct target targets[REQUESTS];
    struct request requests[2][REQUESTS]; /* with small policies, and with the large one */
    size_t allowed[2];
};

static void fail(const char *what)
{
    (void)fprintf(stderr, "decide: %s\n", what);
    exit(2);
}

static void *must(void *there)
{
    if (there == NULL)
        fail("out of memory");
    return there;
}

static struct str made(struct str text)
{
    if (text.at == NULL)
        fail("out of memory");
    return text;
}

static size_t draw(struct bench *bench, size_t below)
{
    bench->random = bench->random * 6364136223846793005u + 1442695040888963407u;
    return (size_t)(bench->random >> 33) % below;
}

/* The name of any action that AWS has. */
static struct str draw_action(struct bench *bench)
{
    size_t index = draw(bench, action_count());
    struct str service = action_service(index), name = action_name(index);

    return made(arena_printf(bench->arena, "%.*s:%.*s", (int)service.len, service.at, (int)name.len, name.at));
}

static struct policy_ref read_policy(struct bench *bench, struct json value, struct str text)
{
    struct policy_document *document = NULL;
    enum rc rc = text.at == NULL ? policy_parse(bench->arena, POLICY_IDENTITY, value, &document, NULL)
                                 : policy_parse_text(bench->arena, POLICY_IDENTITY, text, &document, NULL);

    if (rc != RC_OK || policy_has_faults(document) || policy_compile(bench->arena, document) != RC_OK)
        fail("a policy cannot be read");
    return (struct policy_ref){.document = document, .name = STR("policy")};
}

static struct policy_ref small_policy(struct bench *bench, size_t team)
{
    static const char *const conditions[] = {
        "",
        ",\"Condition\":{\"StringEquals\":{\"aws:RequestedRegion\":[\"eu-west-1\",\"eu-central-1\"]}}",
        ",\"Condition\":{\"IpAddress\":{\"aws:SourceIp\":\"203.0.113.0/24\"}}",
        ",\"Condition\":{\"Bool\":{\"aws:MultiFactorAuthPresent\":\"true\"}}",
    };
    struct str first = draw_action(bench), second = draw_action(bench);
    struct str service = str_slice(first, 0, str_find(first, ':'));
    const char *condition = conditions[draw(bench, 4)];

    return read_policy(
        bench, (struct json){NULL, 0},
        made(arena_printf(bench->arena,
                          "{\"Version\":\"2012-10-17\",\"Statement\":[{\"Effect\":\"Allow\",\"Action\":[\"%.*s:*\","
                          "\"%.*s\"],\"Resource\":\"arn:aws:*:*:*:team-%zu/*\"%s},{\"Effect\":\"Deny\",\"Action\":"
                          "\"%.*s:Delete*\",\"Resource\":\"*\"}]}",
                          (int)service.len, service.at, (int)second.len, second.at, team, condition, (int)service.len,
                          service.at)));
}

static struct policy_ref invented_policy(struct bench *bench)
{
    struct buf text = BUF_NEW(BUF_UNBOUNDED);
    struct policy_ref policy;

    buf_add(&text,
            STR("{\"Version\":\"2012-10-17\",\"Statement\":[{\"Effect\":\"Allow\",\"Resource\":\"*\",\"Action\":["));
    while (text.len < LARGE && text.failed == RC_OK) {
        struct str action = draw_action(bench);
        size_t keep = draw(bench, 3) == 0 ? str_find(action, ':') + 4 : action.len;

        buf_printf(&text, "\"%.*s%s\",", (int)(keep < action.len ? keep : action.len), action.at,
                   keep < action.len ? "*" : "");
    }
    buf_add(&text, STR("\"support:*\"]}]}"));
    policy = read_policy(bench, (struct json){NULL, 0}, buf_str(&text));
    buf_free(&text);
    return policy;
}

static struct policy_ref large_policy(struct bench *bench, const char *managed)
{
    struct file file;
    struct json_doc *doc = NULL;
    struct policy_ref policy;

    if (managed == NULL || file_read(str_of(managed), &file, NULL) != RC_OK)
        return invented_policy(bench);
    if (json_parse(NULL, file.bytes, &doc, NULL) != RC_OK)
        fail("the managed policies cannot be read");
    policy = read_policy(bench, json_get(json_get(json_root(doc), STR("ReadOnlyAccess")), STR("document")), STR_EMPTY);
    json_doc_free(doc);
    file_free(&file);
    return policy;
}

static void set(struct context *context, struct str name, struct str value)
{
    if (context_set_one(context, name, made(value)) != RC_OK)
        fail("out of memory");
}

static void make_caller(struct bench *bench, size_t i)
{
    struct context *context = must(context_new(bench->arena, CONTEXT_MISSING));
    struct str name = made(arena_printf(bench->arena, "user-%zu", i));
    struct str arn = made(arena_printf(bench->arena, "arn:aws:iam::111122223333:user/user-%zu", i));

    set(context, STR("aws:PrincipalArn"), arn);
    set(context, STR("aws:username"), name);
    set(context, STR("aws:SourceIp"), arena_printf(bench->arena, "203.0.%zu.%zu", 112 + draw(bench, 2), i));
    set(context, STR("aws:RequestedRegion"), draw(bench, 2) == 0 ? STR("eu-west-1") : STR("us-east-1"));
    set(context, STR("aws:MultiFactorAuthPresent"), draw(bench, 2) == 0 ? STR("true") : STR("false"));
    bench->contexts[i] = context;
    bench->callers[0][i] = (struct caller){.kind = CALLER_USER,
                                           .partition = STR("aws"),
                                           .account = STR("111122223333"),
                                           .arn = arn,
                                           .name = name,
                                           .identity = {.given = true, .policies = &bench->small[i], .count = 1}};
    bench->callers[1][i] = bench->callers[0][i];
    bench->callers[1][i].identity = (struct layer){.given = true, .policies = bench->large[i], .count = 2};
}

/* Half of the requests are for the service that the caller's own policy speaks of, half of those for its resources. */
static struct str draw_action_of(struct bench *bench, size_t who)
{
    const struct policy_statement *statement = &bench->small[who].document->statements[0];
    struct str service = policy_action_service(&statement->actions[0]);
    size_t first = 0, end = 0, index;
    struct str name;

    if (draw(bench, 2) == 0 || !action_service_range(service, &first, &end))
        return draw_action(bench);
    index = first + draw(bench, end - first);
    name = action_name(index);
    return made(arena_printf(bench->arena, "%.*s:%.*s", (int)service.len, service.at, (int)name.len, name.at));
}

static void make_request(struct bench *bench, size_t i)
{
    size_t who = draw(bench, CONTEXTS);
    struct str action = draw_action_of(bench, who);
    struct str service = str_slice(action, 0, str_find(action, ':'));
    size_t team = draw(bench, 2) == 0 ? bench->team[who] : draw(bench, 1000);

    bench->targets[i] =
        (struct target){.kind = RESOURCE_ARN,
                        .arn = made(arena_printf(bench->arena, "arn:aws:%.*s:eu-west-1:111122223333:team-%zu/%zu",
                                                 (int)service.len, service.at, team, i)),
                        .account = STR("111122223333"),
                        .policy_seen = true};
    for (size_t large = 0; large < 2; large++)
        bench->requests[large][i] = (struct request){.caller = &bench->callers[large][who],
                                                     .action = action,
                                                     .target = &bench->targets[i],
                                                     .context = bench->contexts[who],
                                                     .complete = true};
}

static double now(void)
{
    struct timespec time;

    (void)clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &time);
    return (double)time.tv_sec + (double)time.tv_nsec / 1e9;
}

/* Seconds for one decision, over all requests. */
static double decide_all(struct bench *bench, size_t large)
{
    double begin = now();
    size_t allowed = 0;

    for (size_t turn = 0; turn < TURNS; turn++) {
        for (size_t i = 0; i < REQUESTS; i++) {
            struct evaluation evaluation;

            if (evaluate(&bench->requests[large][i], bench->scratch, &evaluation) != RC_OK)
                fail("out of memory");
            allowed += evaluation.decision == DECISION_ALLOWED;
            arena_reset(bench->scratch);
        }
    }
    bench->allowed[large] = allowed / TURNS;
    return (now() - begin) / (TURNS * REQUESTS);
}

int main(int argc, char **argv)
{
    struct bench *bench = must(calloc(1, sizeof *bench));
    double best[2] = {1, 1};
    struct policy_ref large;

    bench->arena = must(arena_new(0));
    bench->scratch = must(arena_new(0));
    bench->random = argc > 2 ? strtoull(argv[2], NULL, 10) : 1;
    printf("seed %llu\n", (unsigned long long)bench->random);
    large = large_policy(bench, argc > 1 ? argv[1] : NULL);
    for (size_t i = 0; i < POLICIES; i++) {
        bench->team[i] = draw(bench, 1000);
        bench->small[i] = small_policy(bench, bench->team[i]);
        bench->large[i][0] = large;
        bench->large[i][1] = bench->small[i];
    }
    for (size_t i = 0; i < CONTEXTS; i++)
        make_caller(bench, i);
    for (size_t i = 0; i < REQUESTS; i++)
        make_request(bench, i);
    for (size_t round = 0; round < ROUNDS; round++) {
        for (size_t which = 0; which < 2; which++) {
            double seconds = decide_all(bench, which);

            best[which] = seconds < best[which] ? seconds : best[which];
        }
    }
    printf("small policies     %6.0f ns each, %5.2f million a second, %zu of %d allowed\n", best[0] * 1e9,
           1e-6 / best[0], bench->allowed[0], REQUESTS);
    printf("a policy of %2zu kB   %6.0f ns each, %5.2f million a second, %zu of %d allowed\n",
           (large.document->characters + 500) / 1000, best[1] * 1e9, 1e-6 / best[1], bench->allowed[1], REQUESTS);
    printf("the large one takes %.2f times as long\n", best[1] / best[0]);
    arena_free(bench->scratch);
    arena_free(bench->arena);
    free(bench);
    return 0;
}
