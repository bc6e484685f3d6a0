"""When the world is out of order, or we are."""

import logging
import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager
from threading import Event

import pytest
from PySide6.QtCore import QCoreApplication
from pytestqt.qtbot import QtBot

from kiosk.data import Session
from kiosk.errors import Fault, OutOfOrder
from kiosk.records import Board
from kiosk.ui import samples
from kiosk.ui.reader import Reader
from kiosk.ui.writer import Urgency
from tests.places import Doorway
from tests.ui.conftest import Kiosk, Page


@contextmanager
def locked(doorway: Doorway) -> Iterator[None]:
    if doorway.database.file is None:
        pytest.skip("a lock of SQLite's")
    held = sqlite3.connect(doorway.database.file, isolation_level=None)
    held.execute("BEGIN IMMEDIATE")
    yield
    held.execute("ROLLBACK")
    held.close()


def test_somebody_at_a_locked_database_is_told_and_the_screen_recovers_by_itself(
    kiosk: Kiosk, doorway: Doorway
) -> None:
    luc = doorway.member()
    with locked(doorway):
        kiosk.scan(luc, Page.Trouble)
        assert kiosk.reads("La borne attend son tour pour noter.")
        assert kiosk.reads("Rien n’a été noté")
        assert not kiosk.reads("database")
    kiosk.expect(Page.Home)
    assert doorway.inside() == ()


def test_a_card_still_held_up_is_taken_once_the_world_is_well(
    kiosk: Kiosk, doorway: Doorway
) -> None:
    luc = doorway.member()
    with locked(doorway):
        kiosk.hold_up(luc)
        kiosk.expect(Page.Trouble)
    kiosk.expect(Page.Welcome)


def test_trouble_does_not_go_away_by_itself_while_it_lasts(kiosk: Kiosk, doorway: Doorway) -> None:
    luc = doorway.member()
    with locked(doorway):
        kiosk.scan(luc, Page.Trouble)
        kiosk.pass_time(100)
        kiosk.stage.entrance.goHome()
        assert kiosk.page is Page.Trouble


@pytest.mark.parametrize("fault", list(Fault))
def test_every_trouble_has_words_that_name_nothing_technical(kiosk: Kiosk, fault: Fault) -> None:
    for language in ("fr", "en"):
        kiosk.stage.language.choose(language)
        kiosk.stage.entrance.show_trouble(fault)
        said = " ".join(kiosk.words()).lower()
        assert len(said) > 100
        for word in ("sqlite", "database", "base de données", "disk", "disque", "erreur", "error"):
            assert word not in said


def test_a_missing_database_is_said_without_anybody_scanning(
    kiosk: Kiosk, doorway: Doorway
) -> None:
    file = doorway.database.file
    if file is None:
        pytest.skip("a file of SQLite's")
    kiosk.expect_words("0 ici")
    aside = file.with_name("pulled")
    file.rename(aside)
    kiosk.expect(Page.Trouble)
    assert kiosk.reads("La borne ne retrouve plus le registre du lieu.")
    aside.rename(file)
    kiosk.expect(Page.Home)


def test_a_bug_shows_a_friendly_page_goes_home_and_leaves_its_trace_in_the_log(
    kiosk: Kiosk, doorway: Doorway, caplog: pytest.LogCaptureFixture
) -> None:
    def broken(_: Session) -> None:
        raise ZeroDivisionError("a bug")

    with caplog.at_level(logging.ERROR, logger="kiosk"):
        kiosk.stage.writer.submit(broken)
        kiosk.expect(Page.Failsafe)
    assert kiosk.reads("On recommence")
    assert "ZeroDivisionError: a bug" in caplog.text
    kiosk.pass_time(11)
    kiosk.expect(Page.Home)
    kiosk.scan(doorway.member(), Page.Welcome)


def test_the_next_person_is_served_on_the_failsafe_page(kiosk: Kiosk, doorway: Doorway) -> None:
    luc = doorway.member()
    kiosk.stage.entrance.show_failsafe()
    kiosk.scan(luc, Page.Welcome)


def test_a_weekend_of_the_same_trouble_is_two_lines_in_the_log(
    kiosk: Kiosk, doorway: Doorway, caplog: pytest.LogCaptureFixture
) -> None:
    luc = doorway.member()
    ill: list[Fault] = []
    with caplog.at_level(logging.WARNING, logger="kiosk"), locked(doorway):
        for _ in range(3):
            kiosk.stage.writer.submit(lambda _: None, troubled=ill.append)
        kiosk.qtbot.waitUntil(lambda: len(ill) == 3)
        assert [record.getMessage().split(":")[0] for record in caplog.records] == [
            "out of order (locked)"
        ]
    with caplog.at_level(logging.WARNING, logger="kiosk"):
        kiosk.scan(luc, Page.Welcome)
    assert [record.getMessage() for record in caplog.records][1:] == ["well again"]


def test_what_was_accepted_is_written_before_the_kiosk_ends(kiosk: Kiosk, doorway: Doorway) -> None:
    luc = doorway.member()
    kiosk.stage.entrance.scan(luc)
    kiosk.stage.writer.stop()
    assert len(doorway.inside()) == 1


def test_a_bug_of_the_house_takes_no_page_from_anybody(
    kiosk: Kiosk, caplog: pytest.LogCaptureFixture
) -> None:
    def broken(_: Session) -> None:
        raise ZeroDivisionError("a bug")

    kiosk.touch("noCard")
    with caplog.at_level(logging.ERROR, logger="kiosk"):
        kiosk.stage.writer.submit(broken, urgency=Urgency.HOUSE)
        kiosk.qtbot.waitUntil(lambda: "ZeroDivisionError" in caplog.text)
    assert kiosk.page is Page.Code


def test_the_door_goes_before_the_house(kiosk: Kiosk) -> None:
    done: list[str] = []
    go = Event()
    kiosk.stage.writer.submit(lambda _: go.wait())
    kiosk.stage.writer.submit(lambda _: done.append("house"), urgency=Urgency.HOUSE)
    kiosk.stage.writer.submit(lambda _: done.append("door"))
    go.set()
    kiosk.qtbot.waitUntil(lambda: len(done) == 2)
    assert done == ["door", "house"]


def test_a_job_that_asked_to_know_hears_of_trouble_itself(kiosk: Kiosk) -> None:
    def refused(_: Session) -> None:
        raise OutOfOrder(Fault.DISK_FULL, "full")

    heard: list[Fault] = []
    kiosk.stage.writer.submit(refused, troubled=heard.append)
    kiosk.qtbot.waitUntil(lambda: heard == [Fault.DISK_FULL])
    assert kiosk.page is Page.Home


def test_somebody_who_has_to_wait_is_told_so(kiosk: Kiosk, doorway: Doorway) -> None:
    luc = doorway.member()
    go = Event()
    kiosk.stage.writer.submit(lambda _: go.wait())
    kiosk.hold_up(luc)
    kiosk.expect_words("Un instant…")
    go.set()
    kiosk.expect(Page.Welcome)
    kiosk.touch("fine")
    assert not kiosk.reads("Un instant…")


def test_a_bug_on_the_screens_own_thread_shows_the_failsafe_too(
    kiosk: Kiosk, caplog: pytest.LogCaptureFixture
) -> None:
    with caplog.at_level(logging.ERROR, logger="kiosk"):
        kiosk.stage.catch(ValueError, ValueError("a slip"), None)
    assert kiosk.page is Page.Failsafe
    assert "ValueError: a slip" in caplog.text


def test_somebody_who_waits_for_an_answer_is_told_that_it_takes_a_moment(kiosk: Kiosk) -> None:
    kiosk.touch("noCard")
    kiosk.stage.entrance.wait()
    assert not kiosk.reads("Un instant…")  # most answers come before one could read it
    kiosk.expect_words("Un instant…")
    kiosk.stage.entrance.answered()
    assert not kiosk.reads("Un instant…")


def test_somebody_whose_arrival_is_recorded_keeps_their_welcome_when_the_board_fails(
    kiosk: Kiosk, doorway: Doorway
) -> None:
    kiosk.scan(doorway.member("Luc Barthe"), Page.Welcome)
    kiosk.stage.reader.stop()
    QCoreApplication.processEvents()  # what it has read before
    kiosk.stage.entrance.show_board_trouble(Fault.MISSING)
    assert kiosk.reads("Bonjour Luc\u202f!")
    kiosk.touch("fine")
    kiosk.expect(Page.Trouble)  # home does not look well while it is not
    assert not kiosk.reads("Rien n’a été noté")
    assert kiosk.reads("La liste des personnes présentes n’est pas à jour.")


def test_somebody_who_needs_help_hears_of_people_also_when_nothing_can_be_written(
    kiosk: Kiosk, doorway: Doorway
) -> None:
    rang: list[bool] = []
    kiosk.stage.helping.rang.connect(lambda: rang.append(True))
    with locked(doorway):
        kiosk.touch("help")
        kiosk.expect(Page.Help)
        assert kiosk.reads("Tout le monde ici")
        assert rang == [True]
        kiosk.touch("fine")
        kiosk.expect(Page.Trouble)
    kiosk.expect(Page.Home)


def test_a_board_that_failed_once_is_read_again_without_anybody_writing(
    qtbot: QtBot, doorway: Doorway
) -> None:
    turns = iter([ZeroDivisionError("a bug")])

    def read(_: Session) -> Board:
        for failure in turns:
            raise failure
        return samples.NOBODY

    reader = Reader(doorway.database, read)
    with qtbot.waitSignals([reader.failed, reader.board], order="strict"):
        reader.start()
    reader.stop()


def test_a_card_taken_while_trouble_still_shows_is_one_arrival(
    kiosk: Kiosk, doorway: Doorway
) -> None:
    kiosk.stage.entrance.show_trouble(Fault.LOCKED)
    kiosk.hold_up(doorway.member("Luc Barthe"))  # and it stays there
    kiosk.expect(Page.Welcome)
    sight = kiosk.stage.sight
    assert sight is not None
    frames = sight.scanner.frames
    kiosk.qtbot.waitUntil(lambda: sight.scanner.frames > frames + 40)
    assert kiosk.reads("Votre arrivée est notée")
    kiosk.touch("fine")
    kiosk.expect(Page.Home)


def test_home_that_shows_trouble_remembers_nobody(kiosk: Kiosk, doorway: Doorway) -> None:
    kiosk.scan(doorway.member("Luc Barthe"), Page.Welcome)
    kiosk.stage.reader.stop()
    QCoreApplication.processEvents()
    kiosk.stage.entrance.show_board_trouble(Fault.MISSING)
    kiosk.touch("fine")
    kiosk.expect(Page.Trouble)
    kiosk.touch("help")
    kiosk.expect(Page.Help)
    kiosk.touch("fine")
    assert kiosk.page is Page.Trouble
    assert not kiosk.reads("Luc")
