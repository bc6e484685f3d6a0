"""Hands the roll to phones on the same network, while a call is under way.

Each address holds 128 random bits and works once: the phone that comes first gets a cookie, by which
it may ask again; whoever else comes with it is told that it was used. Only GET and HEAD on these
addresses are answered. How it goes over the network is in `kiosk.phoneserver`.
"""

import socket
from collections.abc import Callable
from contextlib import suppress
from hmac import compare_digest
from http import HTTPStatus
from threading import Lock, Thread

from kiosk import rollpage
from kiosk.errors import Fault, OutOfOrder
from kiosk.phoneserver import Server
from kiosk.records import Randomness, Where
from kiosk.records.rollcall import Roll

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

    def __init__(self, place: Where, roll: Callable[[], Roll | None], random: Randomness) -> None:
        """`roll` gives the roll of the moment, None once the call is over; asked on any thread."""
        self._place, self._roll, self._random = place, roll, random
        self._lock = Lock()
        self._cookies: dict[str, str | None] = {}  # by token; None until a phone has come
        self._server: Server | None = None

    def start(self, host: str = "") -> int:
        """Listen, on all interfaces; returns the port. Raises `OutOfOrder` where that can't be."""
        if self._server is None:
            try:
                self._server = Server((host, 0), self.answer)
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
            return status, rollpage.notice(self._place(), "unknown"), ""
        roll = self._roll()
        if roll is None:
            return HTTPStatus.GONE, rollpage.notice(self._place(), "ended"), ""
        if status is HTTPStatus.GONE:
            return status, rollpage.notice(self._place(), "used"), ""
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
