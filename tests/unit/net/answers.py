#!/usr/bin/python3
"""A server on loopback that answers what it is told to, well-formed or not.

answers.py ANSWER          a server that reads a whole request of HTTP, writes these bytes and hangs up
answers.py --smtp REPLY    a mail server that lets everybody log in and says this to every recipient

Prints its port on the first line, then each request as one line of JSON. Ends when its input does.
"""
import json
import socketserver
import sys
import threading


def tell(**what):
    print(json.dumps(what, sort_keys=True), flush=True)


class Web(socketserver.StreamRequestHandler):
    def handle(self):
        head = b""
        while not head.endswith(b"\r\n\r\n"):
            line = self.rfile.readline()
            if not line:
                return
            head += line
        fields = dict(line.lower().split(": ", 1) for line in head.decode().split("\r\n")[1:] if ": " in line)
        body = self.rfile.read(int(fields.get("content-length", 0)))
        tell(head=head.decode(), body=body.decode())
        self.wfile.write(sys.argv[1].encode())


class Mail(socketserver.StreamRequestHandler):
    def say(self, reply):
        self.wfile.write(reply.encode() + b"\r\n")

    def handle(self):
        self.say("220 here")
        for line in self.rfile:
            verb = line.decode().upper()
            if verb.startswith("EHLO"):
                self.say("250-here\r\n250 AUTH PLAIN")
            elif verb.startswith("AUTH PLAIN") and len(verb.split()) == 2:
                self.say("334 ")
                self.rfile.readline()
                self.say("235 come in")
            elif verb.startswith("AUTH"):
                self.say("235 come in")
            elif verb.startswith("RCPT"):
                self.say(sys.argv[2])
            elif verb.startswith("QUIT"):
                return self.say("221 bye")
            else:
                self.say("250 fine")


class Server(socketserver.ThreadingTCPServer):
    daemon_threads = True


with Server(("127.0.0.1", 0), Mail if sys.argv[1] == "--smtp" else Web) as server:
    print(server.server_address[1], flush=True)
    threading.Thread(target=server.serve_forever, daemon=True).start()
    sys.stdin.read()
