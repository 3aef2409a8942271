/* SPDX-License-Identifier: Apache-2.0
 *
 * Runs a program and says what it took:
 *
 *     measure PROGRAM [ARGUMENT…]     prints "STATUS WALL CPU MEMORY": seconds, and bytes at the peak, to standard error
 *
 * The program's standard output and standard error go to /dev/null. A program of its own, since the peak that the system
 * tells of a process counts what its parent held when it was started.
 */
#include <fcntl.h>
#include <stdio.h>
#include <stdlib.h>
#include <sys/resource.h>
#include <sys/wait.h>
#include <time.h>
#include <unistd.h>

static double seconds(struct timespec time)
{
    return (double)time.tv_sec + (double)time.tv_nsec / 1e9;
}

static double seconds_of(struct timeval time)
{
    return (double)time.tv_sec + (double)time.tv_usec / 1e6;
}

int main(int argc, char **argv)
{
    struct timespec begin, end;
    struct rusage usage;
    int status;
    pid_t child;

    if (argc < 2)
        return 2;
    (void)clock_gettime(CLOCK_MONOTONIC, &begin);
    child = fork();
    if (child == 0) {
        int nowhere = open("/dev/null", O_WRONLY);

        if (nowhere < 0 || dup2(nowhere, STDOUT_FILENO) < 0 || dup2(nowhere, STDERR_FILENO) < 0)
            _exit(127);
        (void)execv(argv[1], argv + 1);
        _exit(127);
    }
    if (child < 0 || wait4(child, &status, 0, &usage) != child) {
        perror(argv[1]);
        return 2;
    }
    (void)clock_gettime(CLOCK_MONOTONIC, &end);
    (void)fprintf(stderr, "%d %.6f %.6f %ld\n", WIFEXITED(status) ? WEXITSTATUS(status) : 128 + WTERMSIG(status),
                  seconds(end) - seconds(begin), seconds_of(usage.ru_utime) + seconds_of(usage.ru_stime),
                  usage.ru_maxrss * 1024);
    return 0;
}
