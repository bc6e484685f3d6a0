"""The small server that hands the roll to a phone on the same network, while a call is under way.

Each address holds 128 random bits and works once: the phone that comes first gets a cookie, by which
it may ask again; whoever else comes with it is told that it was used. It answers GET and HEAD on
these addresses, and knows no file. It is plain HTTP: see docs/decisions.md.
"""

import socket
from collections.abc import Callable
from contextlib import suppress
from hmac import compare_digest
from http import HTTPStatus
from socketserver import BaseRequestHandler, TCPServer, ThreadingMixIn
from threading import BoundedSemaphore, Lock, Thread
from time import monotonic

from kiosk import rollpage
from kiosk.errors import Fault, OutOfOrder
from kiosk.records import Place, Randomness
from kiosk.records.rollcall import Roll

LONGEST = 16_384
"""Bytes of a request; a browser's are a tenth of it."""
PATIENCE = 4.0
"""Seconds for a whole request, and for taking the answer."""
AT_ONCE = 24
"""How many may ask at the same time."""
_AWAY = ("192.0.2.1", "10.255.255.255", "192.168.255.255", "172.31.255.255")


def lan_address() -> str | None:
    """This machine's address on its network, found without sending anything; None for no network."""
    for away in _AWAY:
        with suppress(OSError), socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as probe:
            probe.connect((away, 9))  # of a datagram's socket, this only chooses a way
            if _is_own(own := str(probe.getsockname()[0])):
                return own
    with suppress(OSError):
        for own in socket.gethostbyname_ex(socket.gethostname())[2]:
            if _is_own(own):
                return own
    return None


def _is_own(address: str) -> bool:
    return not address.startswith(("127.", "0.", "169.254."))


class Phones:
    """What phones are given: the roll, each by an address of its own."""

    def __init__(self, place: Place, roll: Callable[[], Roll | None], random: Randomness) -> None:
        """`roll` gives the roll of the moment, None once the call is over; asked on any thread."""
        self._place, self._roll, self._random = place, roll, random
        self._lock = Lock()
        self._cookies: dict[str, str | None] = {}  # by token; None until a phone has come
        self._server: _Server | None = None

    def start(self, host: str = "") -> int:
        """Listen, on all interfaces; returns the port. Raises `OutOfOrder` where that can't be."""
        if self._server is None:
            try:
                self._server = _Server((host, 0), self)
            except OSError as error:
                raise OutOfOrder(
                    Fault.UNREACHABLE, f"no port to listen on: {error.strerror}"
                ) from error
            thread = Thread(target=self._server.serve_forever, args=(0.1,), daemon=True)
            thread.name = "phones"
            thread.start()
        return int(self._server.server_address[1])

    def stop(self) -> None:
        """Close the port, and forget every address."""
        server, self._server = self._server, None
        if server is not None:
            server.shutdown()
            server.server_close()
        with self._lock:
            self._cookies.clear()

    def invite(self) -> str:
        """A path for one more phone; one that nobody has used yet is void from now on."""
        token = self._random(16).hex()
        with self._lock:
            self._cookies = {t: cookie for t, cookie in self._cookies.items() if cookie}
            self._cookies[token] = None
        return f"/{token}"

    def withdraw(self) -> None:
        """Have no code count any more that no phone has used: it shows no longer."""
        with self._lock:
            self._cookies = {t: cookie for t, cookie in self._cookies.items() if cookie}

    def forget(self) -> None:
        """Know no phone any more: another call is another list."""
        with self._lock:
            self._cookies = {}

    @property
    def taken(self) -> int:
        """How many phones have the roll."""
        with self._lock:
            return sum(cookie is not None for cookie in self._cookies.values())

    def answer(self, method: str, path: str, cookie: str) -> tuple[HTTPStatus, str, str]:
        """What a phone gets: the status, the document, and the cookie to keep, empty for none."""
        if method not in ("GET", "HEAD"):
            return HTTPStatus.METHOD_NOT_ALLOWED, "", ""
        status, kept = self._admit(method, path.removeprefix("/"), cookie)
        if status is HTTPStatus.NOT_FOUND:
            return status, rollpage.notice(self._place, "unknown"), ""
        roll = self._roll()
        if roll is None:
            return HTTPStatus.GONE, rollpage.notice(self._place, "ended"), ""
        if status is HTTPStatus.GONE:
            return status, rollpage.notice(self._place, "used"), ""
        return status, rollpage.document(roll), kept

    def _admit(self, method: str, token: str, cookie: str) -> tuple[HTTPStatus, str]:
        with self._lock:
            known = next((each for each in self._cookies if _same(each, token)), None)
            if known is None:
                return HTTPStatus.NOT_FOUND, ""
            kept = self._cookies[known]
            if kept is not None:
                return (HTTPStatus.OK if _same(kept, cookie) else HTTPStatus.GONE), ""
            if method == "HEAD":  # a look is no visit
                return HTTPStatus.OK, ""
            self._cookies[known] = fresh = self._random(16).hex()
            return HTTPStatus.OK, fresh


def _same(a: str, b: str) -> bool:
    return compare_digest(a.encode(), b.encode("utf-8", "surrogateescape"))


class _Server(ThreadingMixIn, TCPServer):
    """Takes requests, each on a thread of its own, a few at a time."""

    daemon_threads = True
    block_on_close = False
    request_queue_size = 16

    def __init__(self, address: tuple[str, int], phones: Phones) -> None:
        self.phones = phones
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

    server: _Server

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
        status, document, cookie = self.server.phones.answer(method, path, _cookie(fields))
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
