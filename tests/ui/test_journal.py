"""The journal on the desk, as somebody on shift looks something up."""

import stat
from collections.abc import Callable, Iterator
from datetime import timedelta
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QPointingDevice
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot
from sqlalchemy import select
from sqlalchemy.exc import OperationalError

from kiosk import acts, board, export, journal, presence, rollcall, trust
from kiosk.data import Session
from kiosk.data.tables import ACT
from kiosk.presence import Pen
from kiosk.records import Actor, Person
from kiosk.records.desk import ActKind, Right
from kiosk.records.rollcall import Taken
from kiosk.ui import days_samples, paths
from kiosk.ui.comfort import SCALES
from kiosk.ui.journal import Journal
from kiosk.ui.language import Language
from kiosk.ui.reader import Reader
from kiosk.ui.writer import Writer
from tests.places import SERVER, Doorway, fill
from tests.ui.geometry import faults
from tests.ui.rooms import JOURNAL, ROOMS, Room, cases_of_journal, sample_journal, speaking

pytestmark = [
    pytest.mark.skipif(bool(SERVER), reason="about the screen"),
    pytest.mark.usefixtures("qapp"),
]


class Desk:
    """The journal of a real place, before somebody on shift."""

    def __init__(
        self, doorway: Doorway, folder: Path, qtbot: QtBot, finger: QPointingDevice
    ) -> None:
        self.doorway, self.folder, self.qtbot = doorway, folder, qtbot
        self.language = Language(paths.assets() / "translations", "en")
        database = doorway.database
        self.reader = Reader(
            database, lambda session: board.board(session, doorway.now, doorway.place)
        )
        self.writer = Writer(database)
        self.reader.start()
        self.amina = doorway.person("Amina Ferrand")
        self.journal = Journal(
            self.reader.ask,
            self.write,
            lambda: doorway.place,
            lambda: doorway.now,
            self.language,
            folder,
            lambda: self.amina.id,
        )
        self.room = Room(JOURNAL, {"journal": self.journal}, finger)
        self.room.become((1280, 800))
        self.room.window.requestActivate()

    def write(self, job: Callable[[Session, Pen], Any], answer: Callable[[Any], None]) -> None:
        pen = self.doorway.pen()
        self.writer.submit(lambda session: job(session, pen), answer)

    def expect(self, text: str) -> None:
        def said() -> None:
            assert self.room.reads(text), [
                each.property("text") for each in self.room.items() if each.property("text")
            ]

        self.qtbot.waitUntil(said)

    def expect_no(self, text: str) -> None:
        self.qtbot.waitUntil(lambda: not self.room.reads(text))

    def close(self) -> None:
        self.reader.stop()
        self.writer.stop()
        self.room.close()
        self.language.close()
        assert self.room.warnings == []


@pytest.fixture
def desk(doorway: Doorway, tmp_path: Path, qtbot: QtBot, finger: QPointingDevice) -> Iterator[Desk]:
    made = Desk(doorway, tmp_path, qtbot, finger)
    yield made
    made.close()


def arrive(doorway: Doorway, name: str, at: str) -> Person:
    person = doorway.person(name)
    with doorway.database.writing() as session:
        presence.arrive(session, doorway.at(at).pen(), person.id)
    return person


def test_somebody_on_shift_reads_what_happened_and_who_did_it(desk: Desk) -> None:
    arrive(desk.doorway, "Luc Barthe", "09:00")
    with desk.doorway.database.writing() as session:
        pen = desk.doorway.at("09:05").pen(Actor.DESK)
        acts.note(session, pen, ActKind.SHIFT_TAKEN, person=desk.amina.id)
    desk.journal.open()
    desk.expect("Arrival · Luc Barthe")
    desk.expect("Shift taken")
    desk.expect("by Amina Ferrand · entrance")
    assert desk.room.says("26 Nov, 9:00, Arrival, Luc Barthe, entrance")


def test_lines_are_sifted_by_where_they_come_from_and_by_when(desk: Desk) -> None:
    arrive(desk.doorway, "Luc Barthe", "09:00")
    arrive(desk.doorway, "Zoé Petit", "2026-11-21 09:00")
    arrive(desk.doorway, "Ali Sow", "2026-10-21 09:00")
    desk.journal.open()
    desk.expect("Luc Barthe")
    desk.expect("Zoé Petit")
    assert not desk.room.reads("Ali Sow")
    desk.room.touch("period-all")
    desk.expect("Ali Sow")
    desk.room.touch("period-today")
    desk.expect_no("Zoé Petit")
    assert desk.room.reads("Luc Barthe")
    desk.room.touch("help")
    desk.expect("Nothing found.")
    desk.room.touch("all")
    desk.expect("Luc Barthe")


def test_a_name_is_looked_up_as_it_is_typed(desk: Desk) -> None:
    arrive(desk.doorway, "Luc Barthe", "09:00")
    arrive(desk.doorway, "Zoé Petit", "09:10")
    desk.journal.open()
    desk.expect("Luc Barthe")
    desk.room.touch("search")
    desk.qtbot.waitUntil(lambda: desk.room.find("search").hasActiveFocus())
    for key in (Qt.Key.Key_Z, Qt.Key.Key_O, Qt.Key.Key_E):
        QTest.keyClick(desk.room.window, key)
    desk.room.touch("typed")
    desk.qtbot.waitUntil(lambda: not desk.room.find("search").hasActiveFocus())
    desk.expect_no("Luc Barthe")
    desk.expect("Zoé Petit")
    desk.room.touch("searchClear")
    desk.expect("Luc Barthe")


def test_older_pages_stay_put_while_new_lines_come(desk: Desk) -> None:
    for minute in range(30):
        arrive(desk.doorway, f"Person {minute:02}", f"09:{minute:02}")
    desk.journal.open()
    desk.expect("Person 29")
    desk.room.touch("linesMore")
    desk.expect_no("Person 29")
    before = {f"{n:02}" for n in range(30) if desk.room.reads(f"Person {n:02}")}
    arrive(desk.doorway, "Somebody new", "10:00")
    desk.room.touch("linesMore")
    desk.qtbot.waitUntil(lambda: not desk.room.reads(f"Person {max(before)}"))
    desk.room.touch("linesBack")
    desk.expect(f"Person {max(before)}")
    again = {f"{n:02}" for n in range(30) if desk.room.reads(f"Person {n:02}")}
    assert again == before


def test_whoever_goes_on_comes_to_the_first_line_of_all(desk: Desk) -> None:
    for minute in range(120):  # more than are read at once
        arrive(desk.doorway, f"Person {minute:03}", f"{8 + minute // 60:02}:{minute % 60:02}")
    desk.journal.open()
    desk.expect("Person 119")

    def goes_on() -> bool:
        desk.room.window.grabWindow()
        return desk.room.find("linesMore").isEnabled()

    while not desk.room.reads("Person 000"):
        desk.qtbot.waitUntil(goes_on)
        desk.room.touch("linesMore")
    desk.qtbot.waitUntil(lambda: not goes_on())
    desk.journal.open()
    desk.expect("Person 119")  # from the latest on


def test_a_file_is_written_and_where_it_lies_is_said(
    desk: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(export, "PIECE", 2)
    for minute in range(5):
        arrive(desk.doorway, f"Person {minute}", f"09:0{minute}")
    desk.journal.open()
    desk.expect("Person 4")
    desk.room.touch("export")
    file = desk.folder / "exports" / "journal-2026-11-26-10h42.csv"
    desk.expect(str(file))
    text = file.read_bytes().decode("utf-8-sig")
    assert text.splitlines()[0] == "When;Noted;What;Who;How many;By;Role;Station;Why"
    assert text.count("Arrival;Person") == 5
    assert stat.S_IMODE(file.stat().st_mode) & 0o077 == 0

    def noted() -> None:
        with desk.doorway.database.reading() as session:
            acts = session.execute(select(ACT)).all()
        assert len(acts) == 1
        act = acts[0]
        assert (act.kind, act.person_id, act.detail) == (
            *(ActKind.EXPORTED, desk.amina.id),
            file.name,
        )

    desk.qtbot.waitUntil(noted)


def test_a_file_that_is_stopped_leaves_nothing(desk: Desk, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(export, "PIECE", 1)
    for minute in range(40):
        arrive(desk.doorway, f"Person {minute}", f"09:{minute:02}")
    desk.journal.open()
    desk.expect("Person 39")
    exporting: Any = desk.journal.exporting
    desk.room.touch("export")
    assert desk.room.reads("Writing the file")
    exporting.stop()
    desk.qtbot.waitUntil(lambda: not list((desk.folder / "exports").glob("*")))
    assert not desk.room.reads("Writing the file")


def test_a_full_disk_is_said_in_words(
    desk: Desk, small_disk: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    for minute in range(20):
        arrive(desk.doorway, "A" * 150, f"09:{minute:02}")
    (small_disk / "exports").mkdir()
    fill(small_disk)
    exporting: Any = desk.journal.exporting
    monkeypatch.setattr(exporting, "_folder", small_disk)
    desk.journal.open()
    desk.expect("AAA")
    desk.room.touch("export")
    desk.expect("The disk is full: no file could be written.")


def test_an_export_ends_in_words_when_the_register_can_not_be_read(desk: Desk) -> None:
    arrive(desk.doorway, "Luc Barthe", "09:00")
    desk.journal.open()
    desk.expect("Luc Barthe")
    file = desk.doorway.database.file
    assert file is not None
    aside = file.with_name("pulled")
    file.rename(aside)
    desk.room.touch("export")
    desk.expect("The file could not be written. Please ask whoever keeps this machine.")
    assert not desk.room.reads("Writing the file")
    aside.rename(file)
    desk.room.touch("export")  # and once the stick is back, it is written
    desk.expect("The file holds names: keep it safe.")
    assert [each.suffix for each in (desk.folder / "exports").iterdir()] == [".csv"]


@pytest.mark.parametrize(
    "trouble", [OperationalError("", {}, Exception("disk I/O error")), KeyError()]
)
def test_an_export_that_breaks_off_leaves_neither_a_part_nor_a_word_that_it_goes_on(
    desk: Desk, monkeypatch: pytest.MonkeyPatch, trouble: Exception
) -> None:
    for minute in range(3):
        arrive(desk.doorway, f"Person {minute}", f"09:0{minute}")
    desk.journal.open()
    desk.expect("Person 2")
    pieces: list[int] = []

    def breaks(*asked: Any, **how: Any) -> Any:
        pieces.append(1)
        if len(pieces) == 2:
            raise trouble
        return journal.journal(*asked, **how)

    monkeypatch.setattr(export, "PIECE", 1)
    monkeypatch.setattr(export, "journal", breaks)
    desk.room.touch("export")
    desk.expect("The file could not be written.")
    assert list((desk.folder / "exports").iterdir()) == []


def test_nobody_is_known_any_more_once_the_page_is_left(desk: Desk) -> None:
    person = arrive(desk.doorway, "Luc Barthe", "2026-01-01 09:00")
    desk.journal.open()
    desk.journal.about(person.id)
    desk.expect("Luc Barthe")
    desk.journal.close()
    desk.expect_no("Luc Barthe")
    desk.journal.open()
    desk.expect("Nothing found.")  # of the last seven days, and of everybody


def test_the_hour_that_was_put_right_is_beside_the_one_when_it_was(desk: Desk) -> None:
    arrive(desk.doorway, "Luc Barthe", "09:00")
    (visit,) = desk.doorway.visits()
    with desk.doorway.database.writing() as session:
        hour = visit.arrived_at - timedelta(minutes=15)
        presence.correct(session, desk.doorway.pen(Actor.DESK), visit, visit.arrival, hour)
    desk.journal.open()
    desk.expect("Arrival corrected · Luc Barthe")
    desk.expect("at 8:45 · the desk · entrance")


def test_what_somebody_is_trusted_with_is_said_in_words(desk: Desk) -> None:
    with desk.doorway.database.writing() as session:
        trust.grant(session, desk.doorway.pen(), desk.amina.id, Right, by=None)
    desk.journal.open()
    desk.expect("Trusted with a role · Amina Ferrand")
    desk.expect("shift, settings, till · entrance")


def test_how_a_roll_call_went_is_said_in_words_on_the_screen_and_in_the_file(desk: Desk) -> None:
    doorway = desk.doorway
    arrive(doorway, "Luc Barthe", "09:00")
    with doorway.database.writing() as session:
        call = rollcall.start(session, doorway.pen(), desk.amina.id, drill=True)
        rollcall.note_taken(session, doorway.pen(), desk.amina.id, Taken.PHONE)
        rollcall.end(session, doorway.after(seconds=252).pen(), call.id, desk.amina.id)
    desk.journal.open()
    desk.expect("Roll call opened")
    desk.expect("by Amina Ferrand · drill · entrance")
    desk.expect("by Amina Ferrand · on a phone · entrance")
    ended = "drill, 0 of 1 found, 4 min 12 s"
    desk.expect(f"by Amina Ferrand · {ended} · entrance")
    desk.room.touch("export")
    file = desk.folder / "exports" / "journal-2026-11-26-10h42.csv"
    desk.expect(str(file))
    assert f"Roll call ended;;1;Amina Ferrand;;entrance;{ended}\r\n" in file.read_bytes().decode()


OWN = {line.subject for line in days_samples.LINES} | {line.why for line in days_samples.LINES}


@pytest.mark.parametrize("text", SCALES)
@pytest.mark.parametrize("screen", ROOMS, ids=lambda size: f"{size[0]}x{size[1]}")
def test_all_of_the_journal_can_be_read_and_touched(screen: tuple[int, int], text: str) -> None:
    wrong = []
    for spoken in ("en", "fr"):
        with speaking(spoken) as language:
            journal = sample_journal(language)
            room = Room(JOURNAL, {"journal": journal})
            room.become(screen, text)
            wrong += [
                f"{name} in {spoken}: {fault}"
                for name in cases_of_journal(journal)
                for fault in faults(room.window)
                if not ("is cut short" in fault and any(own and own in fault for own in OWN))
            ]
            room.close()
            assert room.warnings == []
    assert wrong == []
