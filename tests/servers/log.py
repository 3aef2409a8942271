# SPDX-License-Identifier: Apache-2.0
"""The log of a server: what arrived, when, on which connection, and how it was answered. No secrets, no bodies.

An entry is an object; a file of them is JSON lines. `time` and `ended` are seconds since the server began, by a clock that never
jumps. Tests ask the list itself or the questions below.
"""

import json
import threading
import time


class Log:
    def __init__(self, path=None):
        self.entries = []
        self.file = open(path, "w", encoding="utf-8") if path else None
        self.begin = time.monotonic()
        self.lock = threading.Lock()

    def now(self):
        return round(time.monotonic() - self.begin, 6)

    def add(self, entry):
        """Keeps an entry, which may still be added to until `done` writes it."""
        with self.lock:
            self.entries.append(entry)
        return entry

    def done(self, entry):
        entry["ended"] = self.now()
        if self.file:
            with self.lock:
                self.file.write(json.dumps(entry) + "\n")
                self.file.flush()

    def close(self):
        if self.file:
            self.file.close()
            self.file = None

    def clear(self):
        with self.lock:
            self.entries.clear()

    def calls(self, action=None, **members):
        """The requests so far, in order; `action` as "iam:GetRole" or "GetRole", and what else an entry must hold."""
        with self.lock:
            entries = list(self.entries)
        return [entry for entry in entries if entry["event"] == "request"
                and (action is None or action in (entry["action"], f"{entry['service']}:{entry['action']}"))
                and all(entry.get(name) == value for name, value in members.items())]

    def actions(self):
        return [f"{entry['service']}:{entry['action']}" for entry in self.calls()]

    def connections(self):
        with self.lock:
            return [entry for entry in self.entries if entry["event"] == "connection"]

    def gaps(self, action=None, **members):
        """Seconds from the end of each answer to the next request."""
        calls = self.calls(action, **members)
        return [later["time"] - earlier["ended"] for earlier, later in zip(calls, calls[1:])]

    def most_at_once(self, action=None, **members):
        """The most requests that were under way at one time."""
        edges = []
        for entry in self.calls(action, **members):
            edges += [(entry["time"], 1), (entry.get("ended", self.now()), -1)]
        most = now = 0
        for _, step in sorted(edges):
            now += step
            most = max(most, now)
        return most
