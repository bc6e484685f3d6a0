"""Somebody on shift brings a list from another program, and the door goes on."""

from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QCoreApplication

from kiosk import taking
from kiosk.columns import guess, knows
from kiosk.data import Session, people
from kiosk.errors import Fault, OutOfOrder
from kiosk.importing import Preview
from kiosk.importmatching import known
from kiosk.importportion import Portion
from kiosk.importwriting import Writing
from kiosk.presence import Pen
from kiosk.records import Person
from kiosk.tables import Reading, read_table
from kiosk.ui.deskrooms import DeskRooms
from kiosk.ui.importing import Importing
from tests.journeys.desksteps import open_desk, trusted
from tests.journeys.steps import burst
from tests.places import SERVER, Doorway
from tests.ui.conftest import Kiosk

pytestmark = pytest.mark.skipif(bool(SERVER), reason="about the screen")

Step = Importing.Step


@pytest.fixture
def downloads(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """The downloads of whoever this machine belongs to."""
    home = tmp_path / "home"
    folder = home / "Downloads"
    folder.mkdir(parents=True)
    monkeypatch.setenv("HOME", str(home))
    monkeypatch.setenv("XDG_CONFIG_HOME", str(home / ".config"))
    return folder


def enter(desk: Kiosk, doorway: Doorway) -> Person:
    """Open the desk, and go to its room of imports."""
    amina = trusted(doorway)
    open_desk(desk, doorway, amina)
    desk.stage.lodge.parts.desk.enter(DeskRooms.Room.Import.value)
    desk.expect_thing("chooseList")
    return amina


def choose(desk: Kiosk, file: Path) -> None:
    """Find a file that was downloaded, by touch."""
    desk.touch("chooseList")
    choosing: Any = desk.stage.lodge.parts.importing.own_choosing
    desk.qtbot.waitUntil(lambda: bool(choosing.rows))
    desk.touch("file:" + choosing.rows[0]["name"])
    desk.expect_thing(f"file:{file.name}")
    desk.touch(f"file:{file.name}")


def expect(desk: Kiosk, step: Importing.Step) -> None:
    importing = desk.stage.lodge.parts.importing
    desk.qtbot.waitUntil(lambda: importing.property("step") == step.value)


def names(doorway: Doorway) -> list[str]:
    with doorway.database.reading() as session:
        return [person.name for person in people.people(session).values()]


def long_list(count: int) -> str:
    lines = (f"Personne {n};p{n}@example.org;Mensuel" for n in range(count))
    return "Nom;Courriel;Formule\n" + "\n".join(lines)


def begin_long_list(desk: Kiosk, doorway: Doorway, downloads: Path) -> None:
    """Have a list of 4,000 people taken in, which takes a while."""
    file = downloads / "longue.csv"
    file.write_text(long_list(4000), encoding="utf-8")
    enter(desk, doorway)
    choose(desk, file)
    expect(desk, Step.Columns)
    desk.touch("look")
    expect(desk, Step.Preview)
    desk.touch("import")


def test_somebody_brings_a_list_looks_through_it_and_takes_it_in_and_back(
    desk: Kiosk, doorway: Doorway, downloads: Path
) -> None:
    doorway.person("Inès Marchetti")
    doorway.person("Luc Barthe", email="luc@example.org")
    file = downloads / "adherents.csv"
    text = (
        "Nom;Adresse;Colonne;Savoirs\nLuc Barthe;luc@example.org;x;CSS\nInès Marchetti;i@example.org;x;\n"
        "Zoé Blanc;zoe@example.org;x;\nYann;pas une adresse;x;\n"
    )
    file.write_bytes(text.encode("cp1252"))
    enter(desk, doorway)
    choose(desk, file)
    expect(desk, Step.Columns)
    desk.touch("column:Adresse")
    desk.touch("field:email")
    desk.touch("look")
    expect(desk, Step.Preview)
    assert desk.reads("CSS")
    desk.touch("fate:bad")
    desk.expect_words("pas une adresse")
    assert not desk.reads("Zoé Blanc")
    desk.touch("fate:")
    desk.touch("answer3")
    desk.touch("meant0")
    desk.qtbot.waitUntil(lambda: not desk.shows("meant0"))
    assert names(doorway) == ["Amina Ferrand", "Inès Marchetti", "Luc Barthe"]
    desk.touch("import")
    expect(desk, Step.Start)
    desk.expect_thing("undo")
    assert names(doorway) == ["Amina Ferrand", "Inès Marchetti", "Luc Barthe", "Zoé Blanc"]
    with doorway.database.reading() as session:
        (ines,) = people.people(session, people.named(session, "Inès Marchetti")).values()
    assert ines.email == "i@example.org"
    desk.expect_words("adherents.csv")
    desk.touch("undoImport0")
    desk.qtbot.waitUntil(lambda: "Zoé Blanc" not in names(doorway))
    desk.qtbot.waitUntil(lambda: not desk.shows("undoImport0"))
    with doorway.database.reading() as session:
        (ines,) = people.people(session, people.named(session, "Inès Marchetti")).values()
    assert ines.email is None


def test_who_is_meant_is_asked_and_what_nobody_answers_is_left_and_told(
    desk: Kiosk, doorway: Doorway, downloads: Path
) -> None:
    for name in ("Luc Barthe", "Zoé Barthe"):
        doorway.person(name, email="both@example.org")
    for name in ("Inès Marchetti", "Yann Le Goff"):
        doorway.person(name)
    lines = (
        *("L. Barthe;both@example.org;CSS", "Inès Marchetti;;vélo", "Yann Le Goff;y@example.org;"),
        "Ana Roux;ana@example.org;",
    )
    (downloads / "liste.csv").write_text(
        "\n".join(("Nom;Courriel;Savoirs", *lines)), encoding="utf-8"
    )
    enter(desk, doorway)
    choose(desk, downloads / "liste.csv")
    expect(desk, Step.Columns)
    desk.touch("look")
    expect(desk, Step.Preview)
    assert desk.reads("Luc Barthe, Zoé Barthe")
    desk.touch("answer2")
    desk.expect_words("Zoé Barthe")
    desk.touch("close")
    desk.touch("answer2")
    desk.touch("meant0")
    desk.touch("answer3")
    desk.touch("answer:left")
    desk.touch("answer3")  # or rather not
    desk.touch("answer:new")
    desk.touch("import")
    expect(desk, Step.Start)
    desk.expect_thing("undo")
    left = QCoreApplication.translate("ImportWords", "%n without an answer", "lines of a list", 1)
    assert left in str(desk.stage.lodge.parts.desk.own_doings.property("said"))
    assert names(doorway) == [
        *("Amina Ferrand", "Ana Roux", "Inès Marchetti", "Inès Marchetti", "L. Barthe"),
        *("Yann Le Goff", "Zoé Barthe"),
    ]
    with doorway.database.reading() as session:
        (luc,) = people.people(session, people.named(session, "L. Barthe")).values()
        (yann,) = people.people(session, people.named(session, "Yann Le Goff")).values()
    assert (luc.skills, yann.email) == (("CSS",), None)


def test_the_door_goes_on_while_a_long_list_is_taken_in(
    desk: Kiosk, doorway: Doorway, downloads: Path
) -> None:
    card = doorway.member("Luc Barthe")
    begin_long_list(desk, doorway, downloads)
    expect(desk, Step.Going)
    desk.expect_thing("stopImport")
    burst(desk, card)
    desk.qtbot.waitUntil(lambda: len(doorway.inside()) == 2)
    assert desk.stage.lodge.parts.importing.own_going.is_going
    expect(desk, Step.Start)
    assert len(names(doorway)) == 4002
    desk.expect_thing("undo")
    desk.touch("undo")
    expect(desk, Step.Going)
    expect(desk, Step.Start)
    assert names(doorway) == ["Amina Ferrand", "Luc Barthe"]


def test_somebody_stops_a_long_list_and_nothing_of_it_is_left(
    desk: Kiosk, doorway: Doorway, downloads: Path
) -> None:
    begin_long_list(desk, doorway, downloads)
    desk.expect_thing("stopImport")
    desk.qtbot.waitUntil(lambda: len(names(doorway)) > 200)
    desk.touch("stopImport")
    expect(desk, Step.Start)
    assert names(doorway) == ["Amina Ferrand"]
    assert not desk.shows("undoImport0")


def test_an_import_that_a_power_cut_stopped_is_taken_back_by_the_round(
    desk: Kiosk, doorway: Doorway
) -> None:
    table = read_table(long_list(200).encode(), knows)
    with doorway.database.reading() as session:
        there = known(session, doorway.place, doorway.now)
    preview = Preview(there, table, guess(table.header))
    assert not preview.go_on(1000)
    writing = Writing(preview.tasks(), "liste.csv", None)
    for _ in range(3):
        with doorway.database.writing() as session:
            portion = writing.write(session, doorway.pen())
        writing.take(portion)
    assert len(names(doorway)) == 120
    desk.later(minutes=1)
    desk.stage.door.make_round(lambda _: None)
    desk.qtbot.waitUntil(lambda: names(doorway) == [])


def test_a_list_that_can_t_go_on_lets_go_of_the_room_and_is_taken_back(
    desk: Kiosk, doorway: Doorway, downloads: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (downloads / "longue.csv").write_text(long_list(400), encoding="utf-8")
    enter(desk, doorway)
    choose(desk, downloads / "longue.csv")
    expect(desk, Step.Columns)
    desk.touch("look")
    expect(desk, Step.Preview)
    write = Writing.write

    def full(writing: Writing, session: Session, pen: Pen, most: int) -> Portion:
        if writing.done:
            raise OutOfOrder(Fault.DISK_FULL, "full")
        return write(writing, session, pen, most)

    monkeypatch.setattr(Writing, "write", full)
    desk.touch("import")
    expect(desk, Step.Start)
    desk.expect_thing("done")  # what happened is said
    assert len(names(doorway)) > 1
    desk.later(minutes=1)
    desk.stage.door.make_round(lambda _: None)
    desk.qtbot.waitUntil(lambda: names(doorway) == ["Amina Ferrand"])


def test_a_picture_that_pretends_to_be_a_list_is_refused_in_words_and_another_can_be_chosen(
    desk: Kiosk, doorway: Doorway, downloads: Path
) -> None:
    (downloads / "photo.xlsx").write_bytes(b"\x89PNG\r\n\x1a\n" + bytes(200))
    enter(desk, doorway)
    choose(desk, downloads / "photo.xlsx")
    desk.expect_words("photo.xlsx")
    assert desk.shows("importTrouble")
    (downloads / "liste.csv").write_text("Nom\nLuc Barthe\n", encoding="utf-8")
    choose(desk, downloads / "liste.csv")
    expect(desk, Step.Columns)
    assert not desk.shows("importTrouble")


def test_whoever_leaves_the_room_leaves_no_names_in_it(
    desk: Kiosk, doorway: Doorway, downloads: Path
) -> None:
    (downloads / "liste.csv").write_text("Nom\nLuc Barthe\n", encoding="utf-8")
    enter(desk, doorway)
    choose(desk, downloads / "liste.csv")
    expect(desk, Step.Columns)
    desk.touch("look")
    desk.expect_words("Luc Barthe")
    desk.touch("room:today")
    desk.qtbot.waitUntil(lambda: not desk.reads("Luc Barthe"))
    lines: Any = desk.stage.lodge.parts.importing.own_preview
    assert lines.lines.size() == 0
    assert names(doorway) == ["Amina Ferrand"]


def test_everybody_is_written_to_a_file_that_is_for_this_user_alone(
    desk: Kiosk, doorway: Doorway, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(taking, "MOUNTED", ())  # whatever is plugged into this machine
    doorway.person("=cmd|'/c calc'", email="luc@example.org")
    enter(desk, doorway)
    folder = desk.house.folder / "exports"
    for form in ("Csv", "Xlsx"):
        desk.touch(f"export{form}")
        desk.expect_words(f".{form.lower()}")
    (csv,) = folder.glob("*.csv")
    assert csv.stat().st_mode & 0o777 == 0o600
    assert "'=cmd|'/c calc'" in csv.read_text(encoding="utf-8-sig")
    assert not list(folder.glob("*.part"))


def test_a_long_file_says_how_far_it_is_and_leaving_it_stops_the_reading(
    desk: Kiosk, doorway: Doorway, downloads: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    enter(desk, doorway)
    importing = desk.stage.lodge.parts.importing
    read: list[int] = []

    def never_done(reading: Reading) -> None:
        reading.lines += 250
        read.append(reading.lines)

    monkeypatch.setattr(Reading, "go_on", never_done)
    importing.read(downloads / "longue.xlsx")
    desk.qtbot.waitUntil(lambda: len(read) > 3)
    desk.expect_thing("stopImport")
    assert any(digit.isdigit() for digit in str(importing.property("said")))
    desk.touch("stopImport")
    expect(desk, Step.Start)
    came: list[int] = []
    for _ in range(3):  # one after the other, behind whatever still waits there
        desk.stage.backstage.draw(lambda: len(read), came.append)
        desk.qtbot.waitUntil(lambda: bool(came))
        last = came.pop()
    assert len(read) == last
