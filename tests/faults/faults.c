/* SPDX-License-Identifier: Apache-2.0
 *
 * Runs the program over and over, each time with another call failing, and keeps what comes out: once for each
 * different outcome, with the points at which it came.
 *
 *     faults RESULTS FOLDER STDIN OLD terminal|plain PLANS PROGRAM'S ARGUMENTS...
 *
 * PLANS are of the form KIND:MODE:one|on:FROM:STEP, with commas between: calls FROM, FROM + STEP and so on of this kind
 * fail, alone or with all that come after. First comes a run in which nothing fails; its outcome is number 0. How many
 * calls of each kind it has is printed, and how many runs there were. RESULTS is a folder that gets, for each
 * outcome, a folder of its number with the files status, stdout, stderr, points and what then stood in FOLDER under
 * the names out.NAME. FOLDER is emptied before each run; where OLD is not empty, it is given a file of this name that
 * holds "old". STDIN is the file that is standard input.
 *
 * Each run is a process of its own that ends by exit(), so that leaks are looked for and, in a coverage build
 * (-Db_coverage=true), what was run is added up.
 */
#include <dirent.h>
#include <errno.h>
#include <fcntl.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/mman.h>
#include <sys/stat.h>
#include <sys/wait.h>
#include <unistd.h>

#include "shim.h"

int __real_main(int argc, char **argv);
int __wrap_main(int argc, char **argv);

enum {
    SECONDS_MOST = 120 /* a run that takes longer hangs */
};

struct plan {
    enum shim_kind kind;
    enum shim_mode mode;
    bool on;
    size_t from, step;
};

/* What is run. */
struct setting {
    const char *results, *folder, *input, *old;
    bool terminal;
    int argc;
    char **argv;
};

/* What a child tells. */
struct told {
    size_t counts[SHIM_KIND_COUNT];
    long live;
};

struct piece {
    char *at;
    size_t len;
};

struct outcome {
    struct piece status, out, err;
    struct piece files; /* name, NUL, length, NUL, content; one after the other */
    FILE *points;
    struct outcome *next;
};

static void give_up(const char *what)
{
    fprintf(stderr, "faults: %s: %s\n", what, strerrordesc_np(errno));
    exit(3);
}

static void piece_add(struct piece *piece, const void *bytes, size_t len)
{
    char *grown = realloc(piece->at, piece->len + len + 1);
    if (grown == NULL)
        give_up("memory");
    if (len > 0)
        memcpy(grown + piece->len, bytes, len);
    *piece = (struct piece){grown, piece->len + len};
}

static struct piece piece_of_fd(int fd)
{
    struct piece piece = {NULL, 0};
    char bytes[65536];
    ssize_t got;
    if (lseek(fd, 0, SEEK_SET) != 0)
        give_up("lseek");
    while ((got = read(fd, bytes, sizeof bytes)) > 0)
        piece_add(&piece, bytes, (size_t)got);
    close(fd);
    return piece;
}

static bool piece_equal(struct piece a, struct piece b)
{
    return a.len == b.len && (a.len == 0 || memcmp(a.at, b.at, a.len) == 0);
}

static char *path_of(const char *folder, const char *name)
{
    char *path = NULL;
    if (asprintf(&path, "%s/%s", folder, name) < 0)
        give_up("memory");
    return path;
}

static void write_file(const char *folder, const char *name, struct piece content)
{
    char *path = path_of(folder, name);
    FILE *file = fopen(path, "wb");
    if (file == NULL || (content.len > 0 && fwrite(content.at, 1, content.len, file) != content.len) ||
        fclose(file) != 0)
        give_up(path);
    free(path);
}

/* ---- One run ---- */

static int by_name(const struct dirent **a, const struct dirent **b)
{
    return strcmp((*a)->d_name, (*b)->d_name);
}

/* What stands in the folder is taken away; into `files`, where that is not NULL. */
static void empty_folder(const char *folder, struct piece *files)
{
    struct dirent **names;
    int count = scandir(folder, &names, NULL, by_name);
    if (count < 0)
        give_up(folder);
    for (int i = 0; i < count; i++) {
        const char *name = names[i]->d_name;
        if (strcmp(name, ".") != 0 && strcmp(name, "..") != 0) {
            char *path = path_of(folder, name);
            if (files != NULL) {
                int fd = open(path, O_RDONLY);
                if (fd < 0)
                    give_up(path);
                struct piece content = piece_of_fd(fd);
                piece_add(files, name, strlen(name) + 1);
                char length[32];
                (void)snprintf(length, sizeof length, "%zu", content.len);
                piece_add(files, length, strlen(length) + 1);
                piece_add(files, content.at, content.len);
                free(content.at);
            }
            if (unlink(path) != 0)
                give_up(path);
            free(path);
        }
        free(names[i]);
    }
    free(names);
}

static void run_child(const struct setting *setting, const struct plan *plan, size_t point, int out, int err,
                      struct told *told)
{
    int in = open(setting->input, O_RDONLY);
    if (in < 0 || dup2(in, STDIN_FILENO) < 0 || dup2(out, STDOUT_FILENO) < 0 || dup2(err, STDERR_FILENO) < 0)
        give_up("standard streams");
    close(in);
    close(out);
    close(err);
    if (setting->terminal)
        shim_pretend_terminal();
    alarm(SECONDS_MOST);
    shim_arm(plan->kind, plan->mode, point, plan->on);
    int status = __real_main(setting->argc, setting->argv);
    shim_disarm();
    alarm(0);
    for (size_t i = 0; i < SHIM_KIND_COUNT; i++)
        told->counts[i] = shim_count((enum shim_kind)i);
    told->live = shim_live();
    exit(status);
}

static struct outcome *run_point(const struct setting *setting, const struct plan *plan, size_t point,
                                 struct told *told)
{
    int out = memfd_create("stdout", 0);
    int err = memfd_create("stderr", 0);
    char text[64];
    int status;
    if (out < 0 || err < 0)
        give_up("memory");
    empty_folder(setting->folder, NULL);
    if (setting->old[0] != '\0')
        write_file(setting->folder, setting->old, (struct piece){(char[]){"old"}, 3});
    *told = (struct told){{0}, 0};
    pid_t child = fork();
    if (child < 0)
        give_up("fork");
    if (child == 0)
        run_child(setting, plan, point, out, err, told);
    struct outcome *outcome = calloc(1, sizeof *outcome); /* after fork: it would be a leak of the child's */
    if (outcome == NULL)
        give_up("memory");
    if (waitpid(child, &status, 0) != child)
        give_up("waitpid");
    if (WIFSIGNALED(status))
        (void)snprintf(text, sizeof text, "signal %d\n", WTERMSIG(status));
    else
        (void)snprintf(text, sizeof text, "%d\n", WEXITSTATUS(status));
    piece_add(&outcome->status, text, strlen(text));
    outcome->out = piece_of_fd(out);
    outcome->err = piece_of_fd(err);
    empty_folder(setting->folder, &outcome->files);
    return outcome;
}

static void outcome_free(struct outcome *outcome)
{
    free(outcome->status.at);
    free(outcome->out.at);
    free(outcome->err.at);
    free(outcome->files.at);
    free(outcome);
}

/* ---- All of them ---- */

static void write_outcome(const struct setting *setting, struct outcome *outcome, size_t number)
{
    char name[32];
    (void)snprintf(name, sizeof name, "%zu", number);
    char *folder = path_of(setting->results, name);
    if (mkdir(folder, 0777) != 0)
        give_up(folder);
    write_file(folder, "status", outcome->status);
    write_file(folder, "stdout", outcome->out);
    write_file(folder, "stderr", outcome->err);
    for (size_t at = 0; at < outcome->files.len;) {
        const char *file = outcome->files.at + at;
        const char *length = file + strlen(file) + 1;
        char *content = (char *)(uintptr_t)length + strlen(length) + 1;
        struct piece piece = {content, (size_t)strtoul(length, NULL, 10)};
        char *shown = NULL;
        if (asprintf(&shown, "out.%s", file) < 0)
            give_up("memory");
        write_file(folder, shown, piece);
        free(shown);
        at = (size_t)(content - outcome->files.at) + piece.len;
    }
    char *points = path_of(folder, "points");
    outcome->points = fopen(points, "w");
    if (outcome->points == NULL)
        give_up(points);
    free(points);
    free(folder);
}

static bool same(const struct outcome *a, const struct outcome *b)
{
    return piece_equal(a->status, b->status) && piece_equal(a->out, b->out) && piece_equal(a->err, b->err) &&
           piece_equal(a->files, b->files);
}

static void keep(const struct setting *setting, const struct plan *plan, size_t point, struct outcome *outcome,
                 struct outcome **list)
{
    size_t number = 0;
    struct outcome **place = list;
    for (; *place != NULL && !same(*place, outcome); number++)
        place = &(*place)->next;
    if (*place == NULL) {
        *place = outcome;
        write_outcome(setting, outcome, number);
    } else {
        outcome_free(outcome);
    }
    fprintf((*place)->points, "%s %s %s %zu\n", shim_kind_name(plan->kind), shim_mode_name(plan->mode),
            plan->on ? "on" : "one", point);
    fflush((*place)->points); /* a child's exit() would write what waits once more */
}

/* The plan that the text begins with; what follows it. */
static const char *read_plan(const char *text, struct plan *plan)
{
    char kind[32];
    char mode[32];
    char how[8];
    int used = 0;
    *plan = (struct plan){.kind = SHIM_KIND_COUNT, .mode = SHIM_MODE_COUNT};
    if (sscanf(text, "%31[^:]:%31[^:]:%7[^:]:%zu:%zu%n", kind, mode, how, &plan->from, &plan->step, &used) != 5)
        used = 0;
    for (size_t i = 0; used > 0 && i < SHIM_KIND_COUNT; i++) {
        if (strcmp(kind, shim_kind_name((enum shim_kind)i)) == 0)
            plan->kind = (enum shim_kind)i;
    }
    for (size_t i = 0; used > 0 && i < SHIM_MODE_COUNT; i++) {
        if (strcmp(mode, shim_mode_name((enum shim_mode)i)) == 0)
            plan->mode = (enum shim_mode)i;
    }
    if (plan->kind == SHIM_KIND_COUNT || plan->mode == SHIM_MODE_COUNT || plan->from == 0 || plan->step == 0) {
        fprintf(stderr, "faults: no plan: %s\n", text);
        exit(3);
    }
    plan->on = strcmp(how, "on") == 0;
    return text + used + (text[used] == ',');
}

static void run_all(const struct setting *setting, const char *plans)
{
    struct outcome *list = NULL;
    struct plan plan = {.kind = SHIM_ALLOCATION};
    size_t runs = 0;
    struct told *told = mmap(NULL, sizeof *told, PROT_READ | PROT_WRITE, MAP_SHARED | MAP_ANONYMOUS, -1, 0);
    if (told == MAP_FAILED)
        give_up("mmap");
    keep(setting, &plan, 0, run_point(setting, &plan, 0, told), &list);
    const struct told whole = *told;
    while (*plans != '\0') {
        plans = read_plan(plans, &plan);
        for (size_t point = plan.from; point <= whole.counts[plan.kind]; point += plan.step, runs++) {
            struct outcome *outcome = run_point(setting, &plan, point, told);
            /* Blocks that the whole run leaves are libc's: buffers of streams and the like. */
            if (told->live > whole.live)
                piece_add(&outcome->err, "faults: memory leaks\n", 21);
            keep(setting, &plan, point, outcome, &list);
        }
    }
    while (list != NULL) {
        struct outcome *next = list->next;
        fclose(list->points);
        outcome_free(list);
        list = next;
    }
    for (size_t i = 0; i < SHIM_KIND_COUNT; i++)
        printf("%s %zu\n", shim_kind_name((enum shim_kind)i), whole.counts[i]);
    printf("runs %zu\n", runs);
    munmap(told, sizeof *told);
}

int __wrap_main(int argc, char **argv)
{
    if (argc < 8) {
        fputs("usage: faults RESULTS FOLDER STDIN OLD terminal|plain PLANS ARGUMENT...\n", stderr);
        return 3;
    }
    struct setting setting = {.results = argv[1],
                              .folder = argv[2],
                              .input = argv[3],
                              .old = argv[4],
                              .terminal = strcmp(argv[5], "terminal") == 0,
                              .argc = argc - 6,
                              .argv = argv + 6};
    const char *plans = argv[6];
    setting.argv[0] = (char[]){"rolecall"};
    run_all(&setting, plans);
    return 0;
}
