#!/usr/bin/python3
"""Servers on loopback that take texts: the other end of every connector, as the tests need it.

servers.py http                       one web server; what it answers depends on the path
servers.py smtp [--tls] [--login U:P] [--busy] [--stall N] [--refuse N]

Prints its port on the first line (and with --tls the path of its certificate on the second), then each request
as one line of JSON. Ends when its input does.
"""
import argparse
import asyncio
import base64
import hashlib
import hmac
import http.server
import json
import socket
import ssl
import struct
import subprocess
import sys
import tempfile
import threading
import urllib.parse

SIGNING_KEY = "SEC-of-loopback"


def tell(**what):
    print(json.dumps(what, sort_keys=True), flush=True)


class Web(http.server.BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"
    incidents = []
    seen = {}
    released = threading.Event()

    def log_message(self, *_):
        pass

    def answer(self, status, body, **headers):
        data = body if isinstance(body, bytes) else json.dumps(body, ensure_ascii=False).encode()
        self.send_response(status)
        for name, value in headers.items():
            self.send_header(name.replace("_", "-"), value)
        self.send_header("Content-Length", str(len(data)))
        self.end_headers()
        self.wfile.write(data)

    def reset(self, some=b""):
        """Breaks off, after some bytes, with a reset and not with a polite end."""
        self.wfile.write(some)
        self.wfile.flush()
        self.connection.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))
        self.connection.close()
        self.close_connection = True

    def take(self):
        length = int(self.headers.get("Content-Length", 0))
        body = self.rfile.read(length)
        tell(method=self.command, path=self.path, headers={k.lower(): v for k, v in self.headers.items()},
             body=body.decode())
        count = Web.seen[self.path] = Web.seen.get(self.path, 0) + 1
        if self.path.startswith("/v1/pages/"):
            return self.statuspage(body)
        what = self.path.strip("/").split("?")[0].split("/")[0]
        if what == "slack":
            return self.answer(200, b"ok")
        if what == "teams":
            return self.answer(202, b"")
        if what == "robot":
            return self.answer(200, {"errcode": 0, "errmsg": "ok"})
        if what == "feishu":
            return self.answer(200, {"code": 0, "msg": "success", "data": {}})
        if what == "signed-dingtalk":
            return self.signed_dingtalk()
        if what == "signed-feishu":
            return self.signed_feishu(json.loads(body))
        if what == "error":
            return self.answer(200, {"errcode": 93000, "errmsg": "invalid webhook url", "error": "invalid"})
        if what == "pause" and count == 1:
            return self.answer(429, {"retry_after": 1}, Retry_After="1")
        if what == "trouble" and count == 1:
            return self.answer(503, b"")
        if what == "moved":
            return self.answer(302, b"", Location="http://elsewhere.invalid/taken")
        if what == "denied":
            return self.answer(401, {"error": "Could not authenticate"})
        if what == "gone":
            return self.answer(404, b"no_service")
        if what == "reset":
            return self.reset(b"HTTP/1.1 200 OK\r\nContent-Length: 100\r\n\r\npart")
        if what == "held":
            Web.released.wait(30)
            return self.answer(200, b"ok")
        if what == "release":
            Web.released.set()
        if what == "silent":
            threading.Event().wait(30)
            return self.reset()
        return self.answer(200, {})

    def signed_dingtalk(self):
        """DingTalk, "Custom bot security settings", sign request: milliseconds and signature in the address."""
        asked = dict(urllib.parse.parse_qsl(urllib.parse.urlsplit(self.path).query))
        at = asked.get("timestamp", "")
        right = hmac.new(SIGNING_KEY.encode(), f"{at}\n{SIGNING_KEY}".encode(), hashlib.sha256).digest()
        if len(at) == 13 and base64.b64encode(right).decode() == asked.get("sign"):
            return self.answer(200, {"errcode": 0, "errmsg": "ok"})
        return self.answer(200, {"errcode": 310000, "errmsg": "description:机器人发送签名不匹配;solution:请确认签名和生成签名的"
                                 "时间戳必须都放在调用的网址中，请确认机器人的密钥加密和填写正确; " + self.path})

    def signed_feishu(self, body):
        """Feishu, "Custom bot usage guide", signature verification: seconds and signature in the body."""
        at = body.get("timestamp", "")
        right = hmac.new(f"{at}\n{SIGNING_KEY}".encode(), b"", hashlib.sha256).digest()
        if isinstance(at, str) and len(at) == 10 and base64.b64encode(right).decode() == body.get("sign"):
            return self.answer(200, {"code": 0, "msg": "success", "data": {}})
        return self.answer(200, {"code": 19021, "data": {}, "msg": "sign match fail or timestamp is not within one hour "
                                 "from current time " + str(body.get("sign"))})

    def statuspage(self, body):
        """Atlassian Statuspage API v1, as far as the documented fields go; the page "lossy" takes an incident and
        breaks off before it says so."""
        parts = self.path.strip("/").split("/")
        page = parts[2]
        if self.headers.get("Authorization") != "OAuth key-1":
            return self.answer(401, {"error": "Could not authenticate"})
        if self.command == "GET":
            return self.answer(200, [i for i in Web.incidents if i["page_id"] == page])
        asked = json.loads(body)["incident"]
        unknown = set(asked) - {"name", "status", "body", "deliver_notifications", "metadata", "components",
                                "component_ids", "impact_override"}
        if unknown or asked["status"] not in ("investigating", "identified", "monitoring", "resolved"):
            return self.answer(422, {"error": ["unknown " + ", ".join(sorted(unknown))]})
        if self.command == "POST":
            if not asked.get("name") or len(asked["name"]) > 255:
                return self.answer(422, {"error": ["name"]})
            asked.update(id=f"inc{len(Web.incidents) + 1}", page_id=page)
            Web.incidents.append(asked)
            if page == "lossy":
                return self.reset()
            return self.answer(201, asked)
        name = parts[4].removesuffix(".json")
        for incident in Web.incidents:
            if incident["id"] == name and incident["page_id"] == page:
                incident.update(asked)
                return self.answer(200, incident)
        return self.answer(404, {"error": "Not found"})

    do_GET = do_POST = do_PATCH = take


def web():
    server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), Web)
    server.daemon_threads = True
    threading.Thread(target=server.serve_forever, daemon=True).start()
    print(server.server_port, flush=True)


def mail(tls, login, busy, stall, refuse):
    from aiosmtpd.controller import Controller
    from aiosmtpd.smtp import AuthResult

    class Box:
        asked = 0
        met = set()

        async def handle_RCPT(self, server, session, envelope, address, options):
            if address.startswith("nobody"):
                return "550 5.1.1 no such user"
            if address.startswith("later"):
                return "451 4.7.1 greylisted"
            if address.startswith("once") and address not in Box.met:
                Box.met.add(address)
                return "450 4.2.0 greylisted, come again"
            envelope.rcpt_tos.append(address)
            return "250 OK"

        async def handle_DATA(self, server, session, envelope):
            if busy:
                return "451 4.7.1 come again later"
            Box.asked += 1
            if Box.asked == stall:
                tell(stalled=envelope.rcpt_tos)
                await asyncio.sleep(3600)
            if Box.asked == refuse:
                return "554 5.7.1 not this one"
            tell(sender=envelope.mail_from, to=envelope.rcpt_tos, tls=session.ssl is not None,
                 user=session.auth_data, mail=envelope.content.decode("utf-8", "surrogateescape"))
            return "250 OK"

    options = {}
    certificate = None
    if tls:
        folder = tempfile.mkdtemp()
        certificate = folder + "/cert.pem"
        subprocess.run(["openssl", "req", "-x509", "-newkey", "rsa:2048", "-nodes", "-days", "2", "-subj",
                        "/CN=localhost", "-addext", "subjectAltName=DNS:localhost,IP:127.0.0.1", "-keyout",
                        folder + "/key.pem", "-out", certificate], check=True, stderr=subprocess.DEVNULL)
        context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
        context.load_cert_chain(certificate, folder + "/key.pem")
        options.update(tls_context=context, require_starttls=True)
    if login:
        user, password = login.split(":")

        def check(server, session, envelope, mechanism, data):
            right = data.login.decode() == user and data.password.decode() == password
            return AuthResult(success=right, handled=False, auth_data=user if right else None)

        options.update(authenticator=check, auth_required=True, auth_require_tls=bool(tls))
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        port = probe.getsockname()[1]
    Controller(Box(), hostname="127.0.0.1", port=port, **options).start()
    print(port, flush=True)
    if certificate:
        print(certificate, flush=True)


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("kind", choices=["http", "smtp"])
    parser.add_argument("--tls", action="store_true")
    parser.add_argument("--login")
    parser.add_argument("--busy", action="store_true")
    parser.add_argument("--stall", type=int, help="never answer this one of the mails")
    parser.add_argument("--refuse", type=int, help="do not take this one of the mails")
    asked = parser.parse_args()
    if asked.kind == "http":
        web()
    else:
        mail(asked.tls, asked.login, asked.busy, asked.stall, asked.refuse)
    sys.stdin.read()


if __name__ == "__main__":
    main()
