"""The list of a roll call, taken along: in a file, on a phone, on paper; and the trace of who did."""

from http.client import HTTPConnection
from pathlib import Path

import pytest

from kiosk.records.desk import ActKind
from tests.journeys.rollsteps import lines, open_by_card, open_list, touch_line, traces
from tests.places import SERVER, Doorway
from tests.test_rollcall import arrive
from tests.ui.conftest import Kiosk

pytestmark = pytest.mark.skipif(bool(SERVER), reason="about the screen")


def test_the_file_beside_the_database_has_everybody(
    kiosk: Kiosk, doorway: Doorway, tmp_path: Path
) -> None:
    arrive(doorway, doorway.person("Luc Barthe"))
    open_list(kiosk, doorway, 1)
    file = tmp_path / "roll-call.html"
    kiosk.qtbot.waitUntil(lambda: file.exists() and "ÉVACUATION" in file.read_text("utf-8"))
    assert "Luc Barthe" in file.read_text("utf-8")


def test_a_phone_takes_the_list_along_and_is_told_when_the_call_is_over(
    kiosk: Kiosk, doorway: Doorway, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(kiosk.stage.sharing, "_address", lambda: "127.0.0.1")
    arrive(doorway, doorway.person("Luc Barthe"))
    open_list(kiosk, doorway, 1)
    kiosk.touch("phone")
    url = str(kiosk.find("code").property("text"))
    server, path = url.removeprefix("http://").split("/")
    status, text, cookie = ask(server, path)
    assert (status, "Luc Barthe" in text) == (200, True)
    kiosk.qtbot.waitUntil(lambda: bool(kiosk.stage.sharing.property("arrived")))
    kiosk.touch("anotherPhone")
    assert kiosk.find("code").property("text") != url
    kiosk.touch("backToList")
    touch_line(kiosk, lines(kiosk)[0])
    assert "checked" in ask(server, path, cookie)[1]
    kiosk.touch("end")
    kiosk.touch("endNow")
    kiosk.qtbot.waitUntil(lambda: ask(server, path, cookie)[0] == 410)


def ask(server: str, path: str, cookie: str = "") -> tuple[int, str, str]:
    line = HTTPConnection(server)
    line.request("GET", f"/{path}", headers={"Cookie": cookie} if cookie else {})
    answer = line.getresponse()
    text = answer.read().decode()
    line.close()
    return answer.status, text, (answer.getheader("Set-Cookie") or "").split(";")[0]


def test_without_a_network_the_screen_says_what_to_use_instead(
    kiosk: Kiosk, doorway: Doorway, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(kiosk.stage.sharing, "_address", lambda: None)
    arrive(doorway, doorway.person("Luc Barthe"))
    open_list(kiosk, doorway, 1)
    kiosk.touch("phone")
    assert kiosk.stage.sharing.property("url") == ""
    kiosk.touch("backToList")
    assert len(lines(kiosk)) == 1


def test_whoever_opens_the_list_and_whoever_takes_it_along_leaves_a_trace(
    kiosk: Kiosk, doorway: Doorway, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(kiosk.stage.sharing, "_address", lambda: "127.0.0.1")
    monkeypatch.setattr("shutil.which", lambda _: None)
    arrive(doorway, doorway.person("Luc Barthe"))
    open_list(kiosk, doorway, 1)
    kiosk.touch("leave")
    zoe = open_by_card(kiosk, doorway)
    traces(kiosk, doorway, opened := (ActKind.LIST_OPENED, zoe, None))
    kiosk.touch("pdf")
    traces(kiosk, doorway, opened, pdf := (ActKind.LIST_TAKEN, zoe, "pdf"))
    kiosk.touch("phone")
    server, path = str(kiosk.find("code").property("text")).removeprefix("http://").split("/")
    assert ask(server, path)[0] == 200
    kiosk.touch("backToList")
    phone = (ActKind.LIST_TAKEN, zoe, "phone")
    traces(kiosk, doorway, opened, pdf, phone)
    kiosk.touch("leave")
    ali = open_by_card(kiosk, doorway, "Ali Ben")
    traces(kiosk, doorway, opened, pdf, phone, (ActKind.LIST_OPENED, ali, None))


def test_a_paper_is_made_also_where_no_printer_answers(
    kiosk: Kiosk, doorway: Doorway, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("shutil.which", lambda _: None)
    arrive(doorway, doorway.person("Luc Barthe"))
    open_list(kiosk, doorway, 1)
    for button in ("pdf", "print"):
        kiosk.touch(button)
        kiosk.qtbot.waitUntil(lambda: ".pdf" in kiosk.stage.sharing.property("said"))
    (paper,) = (tmp_path / "roll-calls").iterdir()
    assert paper.name == "appel-2026-11-26-10h42.pdf"
    assert paper.read_bytes().startswith(b"%PDF")
