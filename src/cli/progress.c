/* SPDX-License-Identifier: Apache-2.0
 *
 * The progress line, and the signals that end the program while it stands.
 */
#include "cli/progress.h"

#include <pthread.h>
#include <signal.h>
#include <stdlib.h>
#include <sys/ioctl.h>
#include <time.h>
#include <unistd.h>

#include "base/buf.h"
#include "cli/signals.h"
#include "text/utf8.h"

enum {
    TICK_MILLISECONDS = 100,
    QUIET_SECONDS = 1,
    NAME_MOST = 200 /* bytes of the name that are kept */
};

struct progress {
    pthread_t thread;
    pthread_mutex_t mutex; /* over what follows */
    const char *verb;
    size_t total, done, failed;
    bool rates;      /* the line has the rate and the time left */
    struct buf name; /* as it is shown */
    bool ascii;
    bool hidden, drawn, stopping;
    struct timespec started;
    sigset_t signals; /* that end the program; blocked in all threads while the line may stand */
    sigset_t before;
};

static double seconds_since(const struct timespec *start)
{
    struct timespec now;
    if (clock_gettime(CLOCK_MONOTONIC, &now) != 0)
        return 0;
    return (double)(now.tv_sec - start->tv_sec) + (double)(now.tv_nsec - start->tv_nsec) / 1e9;
}

/* ---- Drawing, with the mutex held ---- */

static void put(struct str text)
{
    ssize_t done = write(STDERR_FILENO, text.at, text.len);
    (void)done; /* a progress line that cannot be shown is not worth a word */
}

static void erase(struct progress *progress)
{
    if (progress->drawn)
        put(STR("\r\x1b[K"));
    progress->drawn = false;
}

static size_t terminal_columns(void)
{
    struct winsize size;
    if (ioctl(STDERR_FILENO, TIOCGWINSZ, &size) == 0 && size.ws_col > 0)
        return size.ws_col;
    return 80;
}

/* Cuts the shown text to less than a line, so that it never wraps. */
static void cut_to(struct buf *line, size_t columns)
{
    while (line->len > 0 && utf8_columns(buf_str(line)) >= columns) {
        do
            line->len--;
        while (line->len > 0 && ((unsigned char)line->at[line->len] & 0xc0) == 0x80);
    }
}

/* "3 failed  12.5/s  40s left  " */
static void add_rates(const struct progress *progress, double seconds, struct buf *line)
{
    double rate = (double)progress->done / seconds;
    if (progress->failed > 0)
        buf_printf(line, "%zu failed  ", progress->failed);
    if (progress->done > 0)
        buf_printf(line, "%.1f/s  %.0fs left  ", rate, (double)(progress->total - progress->done) / rate);
}

static void draw(struct progress *progress)
{
    double seconds = seconds_since(&progress->started);
    struct buf line = BUF_NEW(4096);
    if (progress->hidden || seconds < QUIET_SECONDS)
        return;
    buf_printf(&line, "%s  ", progress->verb);
    if (progress->total > 0)
        buf_printf(&line, "%zu/%zu accounts  ", progress->done, progress->total);
    if (progress->rates)
        add_rates(progress, seconds, &line);
    buf_add(&line, buf_str(&progress->name));
    buf_printf(&line, "%s%.0fs", progress->name.len > 0 ? "  " : "", seconds);
    cut_to(&line, terminal_columns());
    if (line.failed == RC_OK) {
        put(STR("\r\x1b[K"));
        put(buf_str(&line));
        progress->drawn = true;
    }
    buf_free(&line);
}

/* ---- The thread ---- */

/* Ends the program as the signal would have without us. */
static void pass_on(struct progress *progress, int signal_number)
{
    pthread_mutex_lock(&progress->mutex);
    erase(progress);
    progress->hidden = true;
    pthread_mutex_unlock(&progress->mutex);
    signals_end_program(signal_number);
}

static void *tick(void *argument)
{
    struct progress *progress = argument;
    const struct timespec pause = {.tv_nsec = TICK_MILLISECONDS * 1000000L};
    bool stopping = false;
    while (!stopping) {
        int signal_number = sigtimedwait(&progress->signals, NULL, &pause);
        if (signal_number > 0 && signal_number != SIGRTMIN)
            pass_on(progress, signal_number);
        pthread_mutex_lock(&progress->mutex);
        stopping = progress->stopping;
        if (!stopping)
            draw(progress);
        pthread_mutex_unlock(&progress->mutex);
    }
    return NULL;
}

struct progress *progress_new(const char *verb, size_t total, bool ascii, bool signals)
{
    static const int ending[] = {SIGINT, SIGTERM, SIGHUP, SIGQUIT};
    struct progress *progress = calloc(1, sizeof *progress);
    if (progress == NULL)
        return NULL;
    progress->verb = verb;
    progress->total = total;
    progress->ascii = ascii;
    progress->name = BUF_NEW(BUF_UNBOUNDED);
    signals_choose(ending, signals ? sizeof ending / sizeof *ending : 0, &progress->signals);
    if (clock_gettime(CLOCK_MONOTONIC, &progress->started) != 0 || pthread_mutex_init(&progress->mutex, NULL) != 0) {
        free(progress);
        return NULL;
    }
    if (pthread_sigmask(SIG_BLOCK, &progress->signals, &progress->before) == 0) {
        if (pthread_create(&progress->thread, NULL, tick, progress) == 0)
            return progress;
        (void)pthread_sigmask(SIG_SETMASK, &progress->before, NULL);
    }
    pthread_mutex_destroy(&progress->mutex);
    free(progress);
    return NULL;
}

void progress_at(struct progress *progress, size_t done, struct str name)
{
    if (progress == NULL)
        return;
    pthread_mutex_lock(&progress->mutex);
    progress->done = done;
    buf_forgive(&progress->name);
    utf8_add_shown(&progress->name, str_slice(name, 0, NAME_MOST), progress->ascii);
    pthread_mutex_unlock(&progress->mutex);
}

void progress_total(struct progress *progress, size_t total, size_t failed)
{
    if (progress == NULL)
        return;
    pthread_mutex_lock(&progress->mutex);
    progress->total = total;
    progress->failed = failed;
    progress->rates = true;
    pthread_mutex_unlock(&progress->mutex);
}

void progress_hide(struct progress *progress)
{
    if (progress == NULL)
        return;
    pthread_mutex_lock(&progress->mutex);
    erase(progress);
    progress->hidden = true;
    pthread_mutex_unlock(&progress->mutex);
}

void progress_show(struct progress *progress)
{
    if (progress == NULL)
        return;
    pthread_mutex_lock(&progress->mutex);
    progress->hidden = false;
    pthread_mutex_unlock(&progress->mutex);
}

void progress_free(struct progress *progress)
{
    if (progress == NULL)
        return;
    pthread_mutex_lock(&progress->mutex);
    erase(progress);
    progress->stopping = true;
    pthread_mutex_unlock(&progress->mutex);
    (void)pthread_kill(progress->thread, SIGRTMIN);
    (void)pthread_join(progress->thread, NULL);
    (void)pthread_sigmask(SIG_SETMASK, &progress->before, NULL);
    pthread_mutex_destroy(&progress->mutex);
    buf_free(&progress->name);
    free(progress);
}
