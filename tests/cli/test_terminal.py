#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""On a terminal: colour, width, the progress line, signals. A pseudo-terminal plays the terminal."""

import fcntl
import json
import os
import pty
import re
import signal
import struct
import subprocess
import termios
import threading
import time

import harness
from harness import rolecall

COLOURS = re.compile(rb"\x1b\[[0-9;]*m")


class Terminal:
    """A pseudo-terminal whose output is collected."""

    def __init__(self, columns=120):
        self.master, self.slave = pty.openpty()
        fcntl.ioctl(self.slave, termios.TIOCSWINSZ, struct.pack("HHHH", 40, columns, 0, 0))
        self.bytes = b""
        self.thread = threading.Thread(target=self.collect)
        self.thread.start()

    def collect(self):
        while True:
            try:
                data = os.read(self.master, 65536)
            except OSError:
                return
            if not data:
                return
            self.bytes += data

    def close(self):
        os.close(self.slave)
        self.thread.join(timeout=20)
        os.close(self.master)
        return self.bytes.replace(b"\r\n", b"\n")


class Colour(harness.Case):
    def shown(self, *arguments, columns=120, **env):
        terminal = Terminal(columns)
        subprocess.run([harness.PROGRAM, *arguments], stdout=terminal.slave, stderr=subprocess.DEVNULL,
                       env=harness.environment(**env), timeout=60, check=False)
        return terminal.close()

    def test_when(self):
        bad = self.write("bad.json", harness.failing())
        red = b"\x1b[1;31mFAIL\x1b[0m"
        for arguments, env, coloured in [
                ([], {}, True), (["--color=never"], {}, False), (["--color", "auto"], {}, True),
                ([], {"NO_COLOR": "1"}, False), ([], {"NO_COLOR": ""}, True), ([], {"TERM": "dumb"}, False),
                (["--color=always"], {"NO_COLOR": "1"}, True), (["--color=auto"], {"NO_COLOR": "1"}, True),
                (["--color=always"], {"TERM": "dumb"}, True), ([], {"FORCE_COLOR": "1", "NO_COLOR": "1"}, False)]:
            output = self.shown("check", *arguments, bad, **env)
            self.assertEqual(red in output, coloured, (arguments, env, output))
        self.assertNotIn(b"\x1b", rolecall("check", bad, env={"CLICOLOR_FORCE": "1", "FORCE_COLOR": "1"}).stdout)
        self.assertIn(red, rolecall("check", "--color=always", bad).stdout)
        plain = COLOURS.sub(b"", rolecall("check", "--color=always", bad).stdout)
        self.assertEqual(plain, rolecall("check", bad).stdout)

    def test_which(self):
        self.write("d/a.json", harness.failing())
        self.write("d/b.json", harness.passing())
        output = rolecall("check", "--all", "--color=always", self.path("d")).stdout
        self.assertLessEqual(set(COLOURS.findall(output)), {b"\x1b[1;31m", b"\x1b[1;33m", b"\x1b[32m", b"\x1b[1m", b"\x1b[0m"})
        self.assertIn(b"\x1b[32mpass\x1b[0m", output)
        self.assertIn(b"\x1b[1mrolecall\x1b[0m", output)

    def test_width(self):
        for columns, most in [(60, 80), (99, 80), (100, 100), (200, 100)]:
            lines = COLOURS.sub(b"", self.shown("check", harness.EXAMPLES, columns=columns)).decode().splitlines()
            self.assertLessEqual(max(map(len, lines)), most)
            self.assertGreater(max(map(len, lines)), most - 20)

    def test_locale(self):
        path = self.write("a.json", harness.failing(name="Sch\u00fctzen"))
        utf8 = rolecall("explain", "alice", path)
        self.check_status(utf8, 0)
        ascii_only = rolecall("check", path, env={"LC_ALL": "C"}).stdout
        self.assertIn(b"Sch\\u00fctzen", ascii_only)
        ascii_only.decode("ascii")
        rolecall("explain", "Sch\u00fctzen", path, env={"LC_ALL": "C"}).stdout.decode("ascii")
        self.assertIn("Sch\u00fctzen", rolecall("check", path).text)


class Progress(harness.Case):
    def slow(self):
        """A run that waits for its input: a named pipe among the accounts."""
        os.mkfifo(self.path("slow.json"))
        good = self.write("good.json", harness.passing())
        return good, self.path("slow.json")

    def start(self, terminal, *arguments, **env):
        return subprocess.Popen([harness.PROGRAM, *arguments], stdin=subprocess.DEVNULL, stdout=subprocess.PIPE,
                                stderr=terminal.slave, env=harness.environment(**env))

    def feed(self, path):
        with open(path, "wb") as file:
            file.write(json.dumps(harness.passing("222233334444")).encode())

    def test_line_appears_and_goes(self):
        good, slow = self.slow()
        terminal = Terminal()
        process = self.start(terminal, "check", good, slow)
        time.sleep(2.5)
        self.feed(slow)
        output, _ = process.communicate(timeout=60)
        shown = terminal.close()
        self.assertIn(b"pass     2 accounts", output)
        self.assertRegex(shown, rb"check  1/2 accounts  \S*slow\.json  [12]s")
        self.assertTrue(shown.endswith(b"\r\x1b[K"), shown[-40:])
        self.assertNotIn(b"\n", shown)
        self.assertLessEqual(shown.count(b"check  1/2"), 30)  # at most ten a second

    def test_none_where_it_is_not_wanted(self):
        for arguments, env in [(["-q"], {}), ([], {"TERM": "dumb"})]:
            good, slow = self.slow()
            terminal = Terminal()
            process = self.start(terminal, "check", *arguments, good, slow, **env)
            time.sleep(1.6)
            self.feed(slow)
            process.communicate(timeout=60)
            self.assertNotIn(b"accounts", terminal.close())
            os.unlink(slow)

    def test_quick_runs_show_none(self):
        good = self.write("good.json", harness.passing())
        terminal = Terminal()
        process = self.start(terminal, "check", good)
        process.communicate(timeout=60)
        self.assertEqual(terminal.close(), b"")

    def test_error_lines_are_clean(self):
        good, slow = self.slow()
        terminal = Terminal()
        process = self.start(terminal, "check", good, slow)
        time.sleep(1.6)
        with open(slow, "wb") as file:
            file.write(b"{")
        process.communicate(timeout=60)
        shown = terminal.close()
        self.assertEqual(process.returncode, 2)
        self.assertRegex(shown, rb"\r\x1b\[Krolecall: \S*slow\.json:1:2: ")

    def test_signals_leave_a_clean_line(self):
        for number in (signal.SIGINT, signal.SIGTERM):
            good, slow = self.slow()
            terminal = Terminal()
            process = self.start(terminal, "check", good, slow)
            time.sleep(1.6)
            process.send_signal(number)
            process.communicate(timeout=60)
            self.assertEqual(process.returncode, -number)
            shown = terminal.close()
            self.assertIn(b"accounts", shown)
            self.assertTrue(shown.endswith(b"\r\x1b[K"), shown[-40:])
            os.unlink(slow)


if __name__ == "__main__":
    harness.main()
