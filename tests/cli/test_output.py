#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""Where output goes and what happens when it cannot: full disks, closed pipes, files."""

import os
import resource
import signal
import subprocess
import time

import harness
from harness import rolecall


class Trouble(harness.Case):
    def setUp(self):
        super().setUp()
        self.good = self.write("good.json", harness.passing())

    def run_with(self, arguments, **streams):
        return subprocess.run([harness.PROGRAM, *arguments], stderr=subprocess.PIPE, env=harness.environment(), timeout=60,
                              check=False, **streams)

    LINES = (["check"], ["check", "-o", "json"], ["check", "-o", "ndjson"], ["explain", "SupportIncidents"],
             ["who-can", "support:CreateCase"])

    def test_full_disk(self):
        lines = [[*line, self.good] for line in self.LINES] + [["--help"], ["check", "--help"], ["--version"], ["schema"]]
        for line in lines:
            with open("/dev/full", "wb") as full:
                done = self.run_with(line, stdout=full)
            self.assertEqual(done.returncode, 2, line)
            self.assertEqual(done.stderr, b"rolecall: cannot write to standard output: No space left on device\n")

    def test_closed_pipe_ends_silently(self):
        for line in self.LINES:
            read, write = os.pipe()
            os.close(read)
            done = self.run_with([*line, self.good], stdout=write)
            os.close(write)
            self.assertEqual(done.returncode, -signal.SIGPIPE, line)
            self.assertEqual(done.stderr, b"")

    def test_closed_pipe_where_the_signal_is_ignored(self):
        for line in self.LINES:
            read, write = os.pipe()
            os.close(read)
            done = self.run_with([*line, self.good], stdout=write, restore_signals=False,
                                 preexec_fn=lambda: signal.signal(signal.SIGPIPE, signal.SIG_IGN))
            os.close(write)
            self.assertEqual(done.returncode, 2, line)
            self.assertEqual(done.stderr, b"rolecall: cannot write to standard output: Broken pipe\n")

    def test_closed_streams(self):
        done = subprocess.run(["sh", "-c", '"$0" check "$1" >&-', harness.PROGRAM, self.good], stderr=subprocess.PIPE,
                              env=harness.environment(), check=False)
        self.assertEqual(done.returncode, 2)
        self.assertIn(b"cannot write to standard output: Bad file descriptor", done.stderr)
        done = subprocess.run(["sh", "-c", '"$0" check "$1" -o json="$2" 2>&- <&-; echo $?', harness.PROGRAM, self.good,
                               self.path("out.json")], stdout=subprocess.PIPE, env=harness.environment(), check=False)
        self.assertEqual(done.stdout, b"0\n")
        with open(self.path("out.json"), "rb") as file:
            self.assertEqual(file.read(), rolecall("check", "-o", "json", self.good).stdout)

    def test_file_in_a_folder_that_is_not_there(self):
        result = rolecall("check", "-o", "json=" + self.path("no", "out.json"), self.good)
        self.check_status(result, 2)
        self.assertIn("cannot write: No such file or directory", result.errors)

    def test_file_is_whole_or_as_it_was(self):
        out = self.write("out.json", "before")
        broken = self.write("broken.json", "{")
        result = rolecall("check", "-o", "json=" + out, broken)
        self.check_status(result, 2)
        with open(out, encoding="utf-8") as file:
            self.assertEqual(file.read(), "before")
        self.assertEqual(sorted(os.listdir(self.folder)), ["broken.json", "good.json", "out.json"])

    def test_files_all_or_none(self):
        result = rolecall("check", "-o", "json=" + self.path("out.json"), "-o", "ndjson=" + self.path("no", "out"), self.good)
        self.check_status(result, 2)
        self.assertEqual(os.listdir(self.folder), ["good.json"])
        with open("/dev/full", "wb") as full:
            done = self.run_with(["check", "-o", "text", "-o", "json=" + self.path("out.json"), self.good], stdout=full)
        self.assertEqual(done.returncode, 2)
        self.assertEqual(os.listdir(self.folder), ["good.json"])

    def test_file_behind_links(self):
        """What the link leads to is written, there already or not; a link is never replaced."""
        os.symlink("target.json", self.path("link"))
        for _ in range(2):
            self.check_status(rolecall("check", "-o", "json=" + self.path("link"), self.good), 0)
            self.assertTrue(os.path.islink(self.path("link")))
            self.assertFalse(os.path.islink(self.path("target.json")))
        os.symlink("self", self.path("self"))
        result = rolecall("check", "-o", "json=" + self.path("self"), self.good)
        self.check_status(result, 2)
        self.assertIn("self: cannot write: Too many levels of symbolic links", result.errors)
        self.assertEqual(sorted(os.listdir(self.folder)), ["good.json", "link", "self", "target.json"])

    def test_files_that_are_none(self):
        whole = rolecall("check", "-o", "json", self.good).stdout
        self.assertEqual(rolecall("check", "-o", "json=/dev/stdout", self.good).stdout, whole)
        self.assertTrue(os.path.exists("/dev/stdout"))
        self.assertEqual(rolecall("check", "-o", "json=/dev/stderr", self.good).stderr, whole)
        self.check_status(rolecall("check", "-o", "json=/dev/null", self.good), 0)
        os.mkdir(self.path("folder"))
        for name in ("folder", "folder/"):
            result = rolecall("check", "-o", "json=" + self.path(name), self.good)
            self.check_status(result, 2)
            self.assertIn("is a folder, not a file", result.errors)
        self.assertEqual(os.listdir(self.path("folder")), [])

    def test_file_with_the_longest_name(self):
        self.check_status(rolecall("check", "-o", "json=" + self.path("n" * 255), self.good), 0)
        result = rolecall("check", "-o", "json=" + self.path("n" * 256), self.good)
        self.check_status(result, 2)
        self.assertIn("cannot write: File name too long", result.errors)

    def test_file_that_may_not_grow(self):
        """A limit on file sizes is a write that fails: one line, and no trace of the file."""
        limit = lambda: resource.setrlimit(resource.RLIMIT_FSIZE, (64, 64))
        done = subprocess.run([harness.PROGRAM, "check", "-q", "-o", "json=out.json", self.good], cwd=self.folder, timeout=60,
                              stdout=subprocess.DEVNULL, stderr=subprocess.PIPE, env=harness.environment(), check=False,
                              preexec_fn=limit)
        self.assertEqual(done.returncode, 2)
        # A build that counts branches (make coverage) cannot write its counts then, and says so too.
        said = [line for line in done.stderr.splitlines() if not line.startswith(b"libgcov profiling error")]
        self.assertEqual(said, [b"rolecall: out.json: cannot write: File too large"])
        self.assertEqual([name for name in os.listdir(self.folder) if "out" in name or name.startswith(".")], [])

    def test_interrupted(self):
        """Ctrl-C while input is read: 130 in a shell, nothing on standard output, no file."""
        read, write = os.pipe()
        running = subprocess.Popen([harness.PROGRAM, "check", "-o", "json", "-o", "ndjson=out.ndjson", "-"], cwd=self.folder,
                                   stdin=read, stdout=subprocess.PIPE, stderr=subprocess.PIPE, env=harness.environment())
        os.close(read)
        os.write(write, b'{"RoleDetailList": [')
        time.sleep(0.2)
        running.send_signal(signal.SIGINT)
        out, _ = running.communicate(timeout=60)
        os.close(write)
        self.assertEqual(running.returncode, -signal.SIGINT)
        self.assertEqual(out, b"")
        self.assertEqual([name for name in os.listdir(self.folder) if "out" in name or name.startswith(".")], [])

    def test_file_to_a_full_device(self):
        result = rolecall("check", "-o", "json=/dev/full", self.good)
        self.check_status(result, 2)
        self.assertIn("/dev/full: cannot write: No space left on device", result.errors)

    def test_file_for_explain_and_who_can(self):
        for line in (["explain", "SupportIncidents", self.good], ["who-can", "support:CreateCase", self.good]):
            out = self.path("out")
            result = rolecall(*line, "-o", "json=" + out)
            self.check_status(result, 0)
            self.assertEqual(result.stdout, b"")
            with open(out, "rb") as file:
                self.assertEqual(file.read(), rolecall(*line, "-o", "json").stdout)
            self.check_status(rolecall(*line, "-o", "ndjson"), 2)
            self.check_status(rolecall(*line, "-o", "text", "-o", "json=" + out), 2)

    def test_no_half_json_when_the_reader_goes(self):
        """The document is written in one go: what arrives is a prefix of the whole."""
        whole = rolecall("check", "-o", "json", harness.EXAMPLES, "--now", harness.NOW).stdout
        with subprocess.Popen([harness.PROGRAM, "check", "-o", "json", "--now", harness.NOW, harness.EXAMPLES],
                              stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, env=harness.environment()) as process:
            first = process.stdout.read(100)
            process.stdout.close()
            process.wait(timeout=60)
        self.assertTrue(whole.startswith(first))

    def test_simulate_is_a_filter(self):
        """Each request is answered before more input is waited for, whatever the pieces; many are answered whole."""
        def request(number):
            return ('{"PolicyInputList":[],"ActionNames":["s3:Get%d"]}\n' % number).encode()

        with subprocess.Popen([harness.PROGRAM, "simulate", "--cli-input-json", "-"], stdin=subprocess.PIPE,
                              stdout=subprocess.PIPE, env=harness.environment()) as process:
            for number in range(3):
                text = request(number)
                for piece in (text[:20], text[20:]):
                    process.stdin.write(piece)
                    process.stdin.flush()
                self.assertIn(b'"s3:Get%d"' % number, process.stdout.readline())
            process.stdin.close()
            self.assertEqual(process.stdout.read(), b"")
            self.assertEqual(process.wait(timeout=60), 0)
        many = rolecall("simulate", "--cli-input-json", "-", stdin=b"".join(map(request, range(5000))))
        self.check_status(many, 0)
        lines = many.stdout.splitlines()
        self.assertEqual(len(lines), 5000)
        for number, line in enumerate(lines):
            self.assertIn('"s3:Get%d"' % number, line if isinstance(line, str) else line.decode())


if __name__ == "__main__":
    harness.main()
