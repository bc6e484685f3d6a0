"""The small server that phones on the same network ask: it takes requests, and sends the answers.

What there is to answer, it is given; it knows no file. It is plain HTTP: see docs/decisions.md.
"""

import socket
from collections.abc import Callable
from http import HTTPStatus
from socketserver import BaseRequestHandler, TCPServer, ThreadingMixIn
from threading import BoundedSemaphore
from time import monotonic

from kiosk import rollpage

LONGEST = 16_384
"""Bytes of a request; a browser's are a tenth of it."""
PATIENCE = 4.0
"""Seconds for a whole request, and for taking the answer."""
AT_ONCE = 24
"""How many may ask at the same time."""

Answer = Callable[[str, str, str], tuple[HTTPStatus, str, str]]
"""To a method, a path and a cookie: the status, the document, and the cookie to keep, empty for none."""


class Server(ThreadingMixIn, TCPServer):
    """Takes requests, each on a thread of its own, a few at a time."""

    daemon_threads = True
    block_on_close = False
    request_queue_size = 16

    def __init__(self, address: tuple[str, int], answer: Answer) -> None:
        """Listen at `address`, a name and a port. Raises `OSError` where that can't be."""
        self.answer = answer
        self._room = BoundedSemaphore(AT_ONCE)
        super().__init__(address, _Request)

    def process_request(
        self, request: socket.socket | tuple[bytes, socket.socket], client_address: object
    ) -> None:
        """Socketserver's; turns away whoever comes when there is no room."""
        if self._room.acquire(blocking=False):
            super().process_request(request, client_address)
        else:
            self.shutdown_request(request)

    def process_request_thread(
        self, request: socket.socket | tuple[bytes, socket.socket], client_address: object
    ) -> None:
        """Socketserver's."""
        try:
            super().process_request_thread(request, client_address)
        finally:
            self._room.release()

    def handle_error(self, request: object, client_address: object) -> None:
        """Socketserver's; a phone that hung up is nobody's trouble."""


class _Request(BaseRequestHandler):
    """One question and one answer; then the line is closed."""

    server: Server

    def handle(self) -> None:
        """Socketserver's."""
        head = self._read()
        if head is None:
            return
        first, *fields = head.split("\r\n")
        words = first.split(" ")
        if len(words) != 3 or not words[2].startswith("HTTP/1."):
            self._send(HTTPStatus.BAD_REQUEST, "", "", "/", body=True)
            return
        method, path, _ = words
        status, document, cookie = self.server.answer(method, path, _cookie(fields))
        self._send(status, document, cookie, path, body=method != "HEAD")

    def _read(self) -> str | None:
        """The head of the request; None where it is too long, or too slow in coming."""
        until, got = monotonic() + PATIENCE, b""
        while b"\r\n\r\n" not in got:
            left = until - monotonic()
            if left <= 0 or len(got) > LONGEST:
                return None
            self.request.settimeout(left)
            some = self.request.recv(4096)
            if not some:
                return None
            got += some
        return got.partition(b"\r\n\r\n")[0].decode("utf-8", "surrogateescape")

    def _send(
        self, status: HTTPStatus, document: str, cookie: str, path: str, *, body: bool
    ) -> None:
        content = document.encode()
        fields = [
            f"HTTP/1.1 {status.value} {status.phrase}",
            "Content-Type: text/html; charset=utf-8",
            f"Content-Length: {len(content)}",
            "Connection: close",
            "Cache-Control: no-store",
            "Referrer-Policy: no-referrer",
            "X-Content-Type-Options: nosniff",
            f"Content-Security-Policy: {rollpage.POLICY}; frame-ancestors 'none'",
        ]
        if status is HTTPStatus.METHOD_NOT_ALLOWED:
            fields.append("Allow: GET, HEAD")
        if cookie:  # its path was one of ours
            age = "Max-Age=86400; HttpOnly; SameSite=Strict"
            fields.append(f"Set-Cookie: roll={cookie}; Path={path}; {age}")
        head = "\r\n".join((*fields, "", "")).encode()
        self.request.settimeout(PATIENCE)
        self.request.sendall(head + (content if body else b""))


def _cookie(fields: list[str]) -> str:
    """The value of our cookie among the fields of a request; empty for none."""
    for field in fields:
        name, _, value = field.partition(":")
        if name.strip().lower() == "cookie":
            for each in value.split(";"):
                key, _, kept = each.strip().partition("=")
                if key == "roll":
                    return kept
    return ""
