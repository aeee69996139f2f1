"""A mail server that takes every message and keeps it for the test that waits for it."""

import email
import email.policy
import re
import socketserver
import threading
import time
from email.message import EmailMessage

WAIT_SECONDS = 5
CODE = re.compile(r"\b\d{6,8}\b")


class Mailbox:
    """Listens on a free port of the loopback interface, in a thread of its own, until `close`; hesitates before each answer."""

    def __init__(self, hesitation: float = 0):
        self.hesitation = hesitation
        self._arrived = threading.Condition()
        self._messages: dict[str, list[EmailMessage]] = {}
        self._server = _Server(("127.0.0.1", 0), _Conversation)
        self._server.mailbox = self
        self.port = self._server.server_address[1]
        threading.Thread(target=self._server.serve_forever, daemon=True).start()

    def next_message(self, to: str, within: float = WAIT_SECONDS) -> EmailMessage:
        """Waits for the oldest unread message to an address and takes it out."""
        deadline = time.monotonic() + within
        with self._arrived:
            while not self._messages.get(to):
                left = deadline - time.monotonic()
                if left <= 0:
                    raise AssertionError(f"no mail to {to} within {within} s")
                self._arrived.wait(left)
            return self._messages[to].pop(0)

    def next_text(self, to: str, within: float = WAIT_SECONDS) -> str:
        """The text of the next message."""
        body = self.next_message(to, within).get_body(("plain", "html"))
        assert body is not None
        return body.get_content()

    def next_code(self, to: str, within: float = WAIT_SECONDS) -> str:
        """The code in the next message."""
        text = self.next_text(to, within)
        code = CODE.search(text)
        assert code, f"a message without a code: {text}"
        return code.group()

    def is_empty(self, to: str) -> bool:
        """Whether nothing unread is there for an address."""
        with self._arrived:
            return not self._messages.get(to)

    def close(self) -> None:
        """Stops listening."""
        self._server.shutdown()
        self._server.server_close()

    def _deliver(self, recipients: list[str], content: bytes) -> None:
        message = email.message_from_bytes(content, policy=email.policy.default)
        with self._arrived:
            for recipient in recipients:
                self._messages.setdefault(recipient, []).append(message)
            self._arrived.notify_all()


class _Server(socketserver.ThreadingTCPServer):
    allow_reuse_address = True
    daemon_threads = True
    mailbox: Mailbox


class _Conversation(socketserver.StreamRequestHandler):
    """As much of RFC 5321 as a sender of mail needs."""

    def handle(self):
        self._say("220 mailbox.example")
        recipients: list[str] = []
        for line in self.rfile:
            verb = line[:4].upper().decode("ascii", "replace").strip()
            if verb == "EHLO":
                self._say("250-mailbox.example", "250-8BITMIME", "250 SMTPUTF8")
            elif verb == "RCPT":
                recipients.append(re.search(r"<(.*?)>", line.decode()).group(1))
                self._say("250 noted")
            elif verb == "DATA":
                self._say("354 go on")
                self.server.mailbox._deliver(recipients, self._content())
                recipients = []
                self._say("250 delivered")
            elif verb == "QUIT":
                self._say("221 bye")
                return
            else:
                self._say("250 fine")

    def _content(self) -> bytes:
        lines = []
        for line in self.rfile:
            if line == b".\r\n":
                break
            lines.append(line[1:] if line.startswith(b".") else line)
        return b"".join(lines)

    def _say(self, *lines: str):
        time.sleep(self.server.mailbox.hesitation)
        self.wfile.write("".join(f"{line}\r\n" for line in lines).encode())
