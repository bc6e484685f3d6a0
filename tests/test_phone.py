"""A phone gets the roll once by the code that it is shown, and nobody gets anything else."""

import socket
from collections.abc import Iterator
from dataclasses import replace
from http import HTTPStatus
from http.client import HTTPConnection, HTTPResponse
from random import Random
from typing import TYPE_CHECKING

import pytest

from kiosk import phone, phoneserver
from kiosk.errors import OutOfOrder
from kiosk.phone import Phones
from tests.places import PLACE
from tests.test_rollpage import LUC, ROLL

if TYPE_CHECKING:
    from kiosk.records.rollcall import Roll


class Desk:
    """The phones of a station, and the roll that they are given."""

    def __init__(self) -> None:
        self.roll: Roll | None = ROLL
        self.phones = Phones(lambda: PLACE, lambda: self.roll, Random(4).randbytes)
        self.port = self.phones.start("127.0.0.1")

    def ask(
        self, path: str, method: str = "GET", cookie: str = "", body: str | None = None
    ) -> tuple[HTTPResponse, str]:
        line = HTTPConnection("127.0.0.1", self.port, timeout=10)
        line.request(method, path, body, {"Cookie": cookie} if cookie else {})
        answer = line.getresponse()
        text = answer.read().decode()
        line.close()
        return answer, text

    def send(self, raw: bytes) -> bytes:
        with socket.create_connection(("127.0.0.1", self.port), timeout=10) as line:
            try:
                line.sendall(raw)
                got = b""
                while some := line.recv(4096):
                    got += some
            except ConnectionError:
                return b""
            return got


@pytest.fixture
def desk() -> Iterator[Desk]:
    made = Desk()
    yield made
    made.phones.stop()


def cookie_of(answer: HTTPResponse) -> str:
    return (answer.getheader("Set-Cookie") or "").split(";")[0]


def test_the_first_phone_gets_the_list_and_may_ask_again(desk: Desk) -> None:
    path = desk.phones.invite()
    answer, text = desk.ask(path)
    assert (answer.status, "Luc Barthe" in text) == (200, True)
    said = answer.getheader("Set-Cookie") or ""
    assert "HttpOnly" in said
    assert "SameSite=Strict" in said
    assert f"Path={path};" in said
    assert desk.roll is not None
    desk.roll = replace(desk.roll, entries=(replace(LUC, name="Zoé Roux"),))
    answer, text = desk.ask(path, cookie=f"other=1; {cookie_of(answer)}")
    assert (answer.status, "Zoé Roux" in text) == (200, True)
    assert desk.phones.taken == 1


def test_a_second_phone_with_the_same_code_gets_words_and_no_names(desk: Desk) -> None:
    path = desk.phones.invite()
    desk.ask(path)
    for cookie in ("", "roll=", "roll=00000000000000000000000000000000", "roll=é"):
        answer, text = desk.ask(path, cookie=cookie.encode().decode("latin-1"))
        assert answer.status == 410
        assert "Luc" not in text
        assert "déjà servi" in text


def test_another_phone_gets_a_code_of_its_own(desk: Desk) -> None:
    first = desk.phones.invite()
    answer, _ = desk.ask(first)
    second = desk.phones.invite()
    assert desk.ask(second)[0].status == 200
    assert desk.ask(first, cookie=cookie_of(answer))[0].status == 200
    assert desk.ask(second, cookie=cookie_of(answer))[0].status == 410  # that of the other one


def test_a_code_that_was_shown_and_not_used_is_void_when_the_next_one_shows(desk: Desk) -> None:
    unused = desk.phones.invite()
    desk.phones.invite()
    assert desk.ask(unused)[0].status == 404


def test_a_look_ahead_uses_nothing_up(desk: Desk) -> None:
    path = desk.phones.invite()
    answer, text = desk.ask(path, "HEAD")
    assert (answer.status, text, answer.getheader("Set-Cookie")) == (200, "", None)
    assert desk.ask(path)[0].status == 200


@pytest.mark.parametrize(
    "path",
    ["/", "/roll-call.html", "/../../etc/passwd", f"/{'0' * 32}", "/%2e%2e/", "/favicon.ico"],
)
def test_there_is_nothing_else_to_find(desk: Desk, path: str) -> None:
    desk.phones.invite()
    answer, text = desk.ask(path)
    assert answer.status == 404
    assert "Luc" not in text


@pytest.mark.parametrize("method", ["POST", "PUT", "DELETE", "OPTIONS", "PATCH", "TRACE"])
def test_nothing_can_be_sent(desk: Desk, method: str) -> None:
    path = desk.phones.invite()
    answer, _ = desk.ask(path, method)
    assert (answer.status, answer.getheader("Allow")) == (405, "GET, HEAD")
    assert desk.ask(path)[0].status == 200


def test_every_answer_tells_the_browser_to_keep_and_pass_on_nothing(desk: Desk) -> None:
    for path in (desk.phones.invite(), "/nothing"):
        answer, _ = desk.ask(path)
        assert answer.getheader("Cache-Control") == "no-store"
        assert answer.getheader("Referrer-Policy") == "no-referrer"
        assert answer.getheader("X-Content-Type-Options") == "nosniff"
        policy = answer.getheader("Content-Security-Policy") or ""
        assert "default-src 'none'" in policy
        assert "frame-ancestors 'none'" in policy
        assert answer.getheader("Server") is None


def test_after_the_end_the_phone_is_told_so_and_then_nobody_answers(desk: Desk) -> None:
    path = desk.phones.invite()
    answer, _ = desk.ask(path)
    desk.roll = None
    answer, text = desk.ask(path, cookie=cookie_of(answer))
    assert answer.status == 410
    assert "L’appel est terminé." in text
    desk.phones.stop()
    with pytest.raises(OSError, match=r".*"):
        desk.ask(path)
    desk.phones.stop()  # twice is once


def test_a_code_of_the_last_call_opens_nothing_in_the_next(desk: Desk) -> None:
    path = desk.phones.invite()
    desk.phones.stop()
    desk.port = desk.phones.start("127.0.0.1")
    assert desk.phones.start("127.0.0.1") == desk.port
    assert desk.ask(path)[0].status == 404


@pytest.mark.parametrize(
    "raw", [b"\r\n\r\n", b"GET\r\n\r\n", b"GET / SMTP\r\n\r\n", b"\xff\xfe\x00 / HTTP/1.1\r\n\r\n"]
)
def test_what_is_no_request_gets_no_list(desk: Desk, raw: bytes) -> None:
    assert b"Luc" not in desk.send(raw)


def test_a_request_without_end_is_cut_off(desk: Desk) -> None:
    assert desk.send(b"GET / HTTP/1.1\r\n" + b"X: " + b"x" * 200_000) == b""


def test_whoever_sends_one_letter_at_a_time_keeps_nobody_else_waiting(
    desk: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(phoneserver, "PATIENCE", 0.3)
    slow = [
        socket.create_connection(("127.0.0.1", desk.port)) for _ in range(phoneserver.AT_ONCE - 1)
    ]
    for line in slow:
        line.sendall(b"G")
    assert desk.ask(desk.phones.invite())[0].status == 200
    for line in slow:
        line.settimeout(5)
        assert line.recv(10) == b""  # cut off
        line.close()


def test_a_machine_knows_its_address_or_that_it_has_none() -> None:
    address = phone.lan_address()
    assert address is None or address.count(".") == 3
    assert address is None or not address.startswith("127.")


def test_where_nothing_can_listen_it_is_trouble_of_the_world() -> None:
    with pytest.raises(OutOfOrder):
        Phones(lambda: PLACE, lambda: ROLL, Random(1).randbytes).start("192.0.2.1")


def test_a_code_that_shows_no_longer_counts_no_longer(desk: Desk) -> None:
    phones = desk.phones
    used = phones.invite()
    assert phones.answer("GET", used, "")[0] is HTTPStatus.OK
    unused = phones.invite()
    phones.withdraw()
    assert phones.answer("GET", unused, "")[0] is HTTPStatus.NOT_FOUND
    assert phones.taken == 1
    phones.forget()
    assert phones.taken == 0
