# SPDX-License-Identifier: Apache-2.0
"""A certificate authority for one run of the tests, and a server's certificate, made by openssl."""

import atexit
import os
import shutil
import ssl
import subprocess
import tempfile

NAMES = "IP:127.0.0.1,DNS:localhost,DNS:*.amazonaws.com,DNS:*.us-east-1.amazonaws.com,DNS:*.eu-central-1.amazonaws.com"
made = {}


def openssl(folder, *arguments):
    subprocess.run(["openssl", *arguments], cwd=folder, check=True, stdout=subprocess.DEVNULL, stderr=subprocess.PIPE)


def authority():
    """A folder with ca.pem, server.pem and server.key; made once for a process, gone when it ends."""
    if "folder" not in made:
        folder = tempfile.mkdtemp(prefix="aws-server-")
        atexit.register(shutil.rmtree, folder, ignore_errors=True)
        curve = ["-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:prime256v1", "-nodes"]
        openssl(folder, "req", "-x509", *curve, "-keyout", "ca.key", "-out", "ca.pem", "-days", "2", "-subj", "/CN=Test authority",
                "-addext", "basicConstraints=critical,CA:TRUE", "-addext", "keyUsage=critical,keyCertSign,cRLSign")
        openssl(folder, "req", *curve, "-keyout", "server.key", "-out", "server.csr", "-subj", "/CN=127.0.0.1")
        with open(os.path.join(folder, "server.ext"), "w", encoding="ascii") as file:
            file.write(f"subjectAltName={NAMES}\nextendedKeyUsage=serverAuth\n")
        openssl(folder, "x509", "-req", "-in", "server.csr", "-CA", "ca.pem", "-CAkey", "ca.key", "-CAcreateserial", "-days", "2",
                "-extfile", "server.ext", "-out", "server.pem")
        made["folder"] = folder
    return made["folder"]


def context():
    folder = authority()
    result = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    result.minimum_version = ssl.TLSVersion.TLSv1_2
    result.load_cert_chain(os.path.join(folder, "server.pem"), os.path.join(folder, "server.key"))
    return result
