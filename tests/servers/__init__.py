# SPDX-License-Identifier: Apache-2.0
"""A server of AWS's wire forms for tests: see README.md."""

from .accounts import Account, synthetic
from .aws_server import AwsServer

__all__ = ["Account", "AwsServer", "synthetic"]
