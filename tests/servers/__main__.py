# SPDX-License-Identifier: Apache-2.0
"""The server as a program: python3 -B tests/servers --accounts FOLDER. Prints its address and a client's variables, then serves
until it is interrupted."""

import argparse
import os
import signal
import sys

sys.path.insert(0, os.path.dirname(os.path.dirname(os.path.abspath(__file__))))

from servers import AwsServer  # noqa: E402


def main():
    parser = argparse.ArgumentParser(prog="servers", description="Answers as AWS does, on 127.0.0.1.")
    parser.add_argument("--accounts", action="append", default=[], metavar="FOLDER", help="accounts in the form of a snapshot")
    parser.add_argument("--synthetic", type=int, default=0, metavar="N", help="N made-up accounts")
    parser.add_argument("--seed", type=int, default=0)
    parser.add_argument("--roles", type=int, default=6, help="roles of each made-up account")
    parser.add_argument("--users", type=int, default=3, help="users of each made-up account")
    parser.add_argument("--scenario", metavar="FILE", help="pages, permissions, faults (README.md)")
    parser.add_argument("--library", metavar="FILE", help="AWS managed policies for GetPolicyVersion")
    parser.add_argument("--port", type=int, default=0, help="0: a free one")
    parser.add_argument("--tls", action="store_true")
    parser.add_argument("--log", metavar="FILE", help="one JSON line for each request")
    options = parser.parse_args()
    server = AwsServer(options.accounts, options.scenario, synthetic=options.synthetic, seed=options.seed, roles=options.roles,
                       users=options.users, tls=options.tls, log=options.log, library=options.library)
    server.port = options.port
    with server:
        mine = server.environment()
        for name in sorted(name for name in mine if name.startswith("AWS_")):
            print(f"export {name}='{mine[name]}'")
        sys.stdout.flush()
        try:
            signal.sigwait({signal.SIGINT, signal.SIGTERM})
        except KeyboardInterrupt:
            pass


if __name__ == "__main__":
    main()
