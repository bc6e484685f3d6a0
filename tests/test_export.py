"""The journal as a file that a spreadsheet opens, and that does no harm."""

import csv
import io
import os
import stat
import sys
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk import acts, export, presence
from kiosk.errors import Fault, OutOfOrder
from kiosk.export import Export, cell, export_csv
from kiosk.records import Actor
from kiosk.records.desk import ActKind
from kiosk.records.journal import Asked, Kinds, Wording
from tests.places import SERVER, Doorway, fill

pytestmark = pytest.mark.postgresql
local_only = pytest.mark.skipif(bool(SERVER), reason="about the file")

WORDS = Wording(
    titles=("quand", "noté", "quoi", "qui", "combien", "par", "rôle", "borne", "pourquoi"),
    what={"event.arrival": "Arrivée"},
    by={Actor.PERSON: "la personne"},
    erased="nom effacé",
    details={"concierge": "permanence", "drill": "exercice", "phone": "sur un téléphone"},
    found="trouvés : %1 sur %2",
    took="%1 min %2 s",
    stations={"entrance": "entrée"},
)


def written(doorway: Doorway, asked: Asked | None = None) -> list[list[str]]:
    stream = io.StringIO()
    with doorway.database.reading() as session:
        export_csv(session, doorway.place, asked or Asked(), WORDS, stream)
    text = stream.getvalue()
    assert text.startswith("\ufeff")
    return list(csv.reader(io.StringIO(text[1:]), delimiter=";"))


def come(doorway: Doorway, name: str) -> None:
    person = doorway.person(name)
    with doorway.database.writing() as session:
        presence.arrive(session, doorway.pen(), person.id)


def test_every_line_of_the_journal_is_a_row(doorway: Doorway) -> None:
    come(doorway, "Luc Barthe")
    titles, row = written(doorway)
    assert titles == list(WORDS.titles)
    assert row == [
        *("2026-11-26T10:42:00+01:00", "2026-11-26T10:42:00+01:00", "Arrivée", "Luc Barthe", "1"),
        *("", "la personne", "entrée", ""),
    ]


@pytest.mark.parametrize(
    ("kind", "detail", "said"),
    [
        (ActKind.TRUSTED, "concierge unheard-of", "permanence"),
        (ActKind.CALL_OPENED, "drill", "exercice"),
        (ActKind.CALL_OPENED, None, ""),
        (ActKind.CALL_ENDED, "drill 12/14 252s", "exercice, trouvés : 12 sur 14, 4 min 12 s"),
        (ActKind.CALL_ENDED, "0/0", "trouvés : 0 sur 0"),  # as it was written before
        (ActKind.LIST_TAKEN, "phone", "sur un téléphone"),
        (ActKind.EXPORTED, "journal-2026-11-26.csv", "journal-2026-11-26.csv"),
    ],
)
def test_whoever_opens_the_file_reads_no_sign_of_ours(
    doorway: Doorway, kind: ActKind, detail: str | None, said: str
) -> None:
    with doorway.database.writing() as session:
        acts.note(session, doorway.pen(), kind, detail=detail)
    assert written(doorway)[1][8] == said


def test_somebody_who_calls_themselves_a_formula_is_only_a_name(doorway: Doorway) -> None:
    come(doorway, '=HYPERLINK("http://x";"y")')
    assert written(doorway)[1][3] == '\'=HYPERLINK("http://x";"y")'


@given(st.text())
def test_no_cell_begins_like_a_formula(text: str) -> None:
    safe = cell(text)
    assert safe[:1] not in ("=", "+", "-", "@", "\t", "\r")
    assert safe.removeprefix("'") == text or safe == text


def test_only_what_was_looked_for_is_in_it(doorway: Doorway) -> None:
    come(doorway, "Luc Barthe")
    with doorway.database.writing() as session:
        acts.note(session, doorway.pen(), ActKind.SEEN, detail="@SUM(A1)")
    assert [row[8] for row in written(doorway, Asked(kinds=Kinds.DESK))[1:]] == ["'@SUM(A1)"]


def finish(doorway: Doorway, made: Export) -> None:
    while True:
        with doorway.database.reading() as session:
            if not made.go_on(session):
                return


@local_only
def test_a_long_journal_comes_piece_by_piece_into_a_file_that_is_whole(
    doorway: Doorway, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(export, "PIECE", 2)
    for n in range(5):
        come(doorway.after(minutes=n), f"Person {n}")
    made = Export(tmp_path, doorway.place, Asked(), WORDS, doorway.now)
    with doorway.database.reading() as session:
        assert made.go_on(session)
    assert not list((tmp_path / "exports").glob("*.csv"))
    come(doorway.after(hours=1), "Somebody later")
    finish(doorway, made)
    assert made.file == tmp_path / "exports" / "journal-2026-11-26-10h42.csv"
    assert [made.file] == list((tmp_path / "exports").iterdir())
    text = made.file.read_bytes().decode("utf-8-sig")
    assert [row[3] for row in csv.reader(io.StringIO(text), delimiter=";")][1:] == [
        f"Person {n}" for n in (4, 3, 2, 1, 0)
    ]
    assert made.written == 5
    if sys.platform != "win32":
        assert stat.S_IMODE(made.file.stat().st_mode) == 0o600
        assert stat.S_IMODE(made.file.parent.stat().st_mode) == 0o700


@local_only
def test_two_exports_of_the_same_minute_are_two_files(doorway: Doorway, tmp_path: Path) -> None:
    names = []
    for _ in range(2):
        made = Export(tmp_path, doorway.place, Asked(), WORDS, doorway.now)
        finish(doorway, made)
        assert made.file is not None
        names.append(made.file.name)
    assert names == ["journal-2026-11-26-10h42.csv", "journal-2026-11-26-10h42-2.csv"]


@local_only
def test_what_a_stopped_program_left_goes_and_what_another_writes_stays(
    doorway: Doorway, tmp_path: Path
) -> None:
    folder = tmp_path / "exports"
    folder.mkdir()
    for name, ago in (("left", 4000), ("growing", 10)):
        part = folder / f"{name}.part"
        part.touch()
        then = doorway.now.timestamp() - ago
        os.utime(part, (then, then))
    finish(doorway, Export(tmp_path, doorway.place, Asked(), WORDS, doorway.now))
    assert [each.stem for each in folder.glob("*.part")] == ["growing"]


@local_only
def test_an_export_that_somebody_leaves_is_gone(doorway: Doorway, tmp_path: Path) -> None:
    come(doorway, "Luc Barthe")
    made = Export(tmp_path, doorway.place, Asked(), WORDS, doorway.now)
    made.abandon()  # before it began
    finish(doorway, made)
    other = Export(tmp_path, doorway.place, Asked(), WORDS, doorway.now)
    other._begin()  # noqa: SLF001 — between two pieces
    other.abandon()
    assert list((tmp_path / "exports").iterdir()) == [made.file]


@local_only
def test_a_full_disk_says_so_and_leaves_nothing(doorway: Doorway, small_disk: Path) -> None:
    for n in range(20):
        come(doorway.after(minutes=n), "A" * 150)
    (small_disk / "exports").mkdir()
    fill(small_disk)
    made = Export(small_disk, doorway.place, Asked(), WORDS, doorway.now)
    with pytest.raises(OutOfOrder) as trouble:
        finish(doorway, made)
    assert trouble.value.fault is Fault.DISK_FULL
    assert list((small_disk / "exports").iterdir()) == []
