"""Everybody as a file: read back it changes nothing, whatever people are called."""

import csv
import io
from collections.abc import Callable
from datetime import date, timedelta
from pathlib import Path
from uuid import UUID, uuid4

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from openpyxl import load_workbook

from kiosk.columns import guess, knows
from kiosk.data import people
from kiosk.errors import Fault, OutOfOrder
from kiosk.importing import Preview
from kiosk.importmatching import Known, known
from kiosk.peoplefile import COLUMNS, Everybody, Form, as_csv, everybody, write, write_to
from kiosk.peoplefile import _current as current
from kiosk.peoplefile import _row as row_of
from kiosk.personlines import joined, split
from kiosk.plannames import PlanNames
from kiosk.records import AfterEnd, Membership, Person, Plan
from kiosk.records.importing import Fate, Origin
from kiosk.spelling import Unfit, clean
from kiosk.tables import read_table
from tests.places import Doorway, fill

TITLES = [column.value for column in COLUMNS]
FRENCH = (
    *("Nom complet", "Surnom", "Courriel", "Formule", "Début", "Fin", "Savoirs", "Besoins"),
    *("Numéro de membre", "Identifiant Loge"),
)
TODAY = date(2026, 11, 26)


def is_fit(text: str) -> bool:
    try:
        return clean(text, "name") == text and any(letter.isalnum() for letter in text)
    except Unfit:
        return False


anything = st.text(st.characters(exclude_characters="\ufffe\uffff"), min_size=1, max_size=30)
formulas = st.sampled_from(
    ["=cmd|'/c calc'!A0", "@SUM(1)", "+33 6", "-1", "'=x", "''+y", "a;b", 'a"b']
)
words = (anything | formulas | st.text("ab|,; '=", min_size=1)).map(
    lambda text: " ".join(text.split())
)
fit = words.filter(is_fit)
tags = st.lists(fit, max_size=4, unique=True).map(tuple)


@st.composite
def persons(draw: Callable[..., object]) -> Person:
    name = draw(fit)
    assert isinstance(name, str)
    return Person(
        id=uuid4(),
        name=name,
        called=str(draw(fit)),
        email=None,
        external_id=draw(st.none() | fit),  # type: ignore[arg-type]
        skills=draw(tags),  # type: ignore[arg-type]
        needs=draw(tags),  # type: ignore[arg-type]
    )


def read_back(raw: bytes, people: list[Person], held: dict[UUID, list[Membership]]) -> list[Fate]:
    table = read_table(raw, knows)
    mapping = guess(table.header)
    assert mapping.origin is Origin.LOGE
    plans = PlanNames(each.plan for some in held.values() for each in some)
    by_id = {person.id: person for person in people}
    preview = Preview(Known(by_id, held, plans, TODAY), table, mapping)
    while preview.go_on(100):
        pass
    return [each.fate for each in preview.lines()]


@pytest.mark.parametrize("titles", [TITLES, FRENCH])
@pytest.mark.parametrize("form", list(Form))
@settings(
    deadline=None,
    max_examples=40,
    suppress_health_check=[HealthCheck.too_slow, HealthCheck.function_scoped_fixture],
)
@given(st.lists(persons(), min_size=1, max_size=5), st.booleans())
def test_what_is_written_of_people_changes_nothing_when_it_is_read_back(
    tmp_path: Path, titles: list[str], form: Form, some: list[Person], subscribed: bool
) -> None:
    plan = Plan(uuid4(), "=Mensuel", AfterEnd.WELCOME, 0)
    held = {
        person.id: [Membership(uuid4(), person.id, plan, TODAY, None)] if subscribed else []
        for person in some
    }
    written = Everybody(tuple(row_of(person, current(held[person.id], TODAY)) for person in some))
    file = tmp_path / f"{uuid4()}.{form}"
    write_to(file, titles, written, form)
    assert read_back(file.read_bytes(), some, held) == [Fate.SAME] * len(some)


@given(st.lists(fit, max_size=6, unique=True).map(tuple))
def test_skills_in_one_cell_are_the_same_skills_again(words: tuple[str, ...]) -> None:
    assert split(joined(words)) == words


def test_no_cell_is_a_formula(tmp_path: Path) -> None:
    person = Person(uuid4(), "=cmd|'/c calc'!A0", "@x", skills=("+1",))
    written = Everybody((row_of(person, None),))
    rows = list(csv.reader(io.StringIO(as_csv(TITLES, written).decode("utf-8-sig")), delimiter=";"))
    assert rows[1][:2] == ["'=cmd|'/c calc'!A0", "'@x"]
    file = tmp_path / "x.xlsx"
    write_to(file, TITLES, written, Form.XLSX)
    sheet = load_workbook(file).active
    assert sheet is not None
    assert {cell.data_type for row in sheet.iter_rows() for cell in row} <= {"inlineStr", "s", "n"}
    assert sheet["A2"].value == "'=cmd|'/c calc'!A0"


def test_days_are_days_in_a_spreadsheet(tmp_path: Path, doorway: Doorway) -> None:
    luc = doorway.person("Luc Barthe")
    doorway.subscribe(luc, TODAY, TODAY + timedelta(days=30))
    with doorway.database.reading() as session:
        found = everybody(session, doorway.place, doorway.now)
    file = write(tmp_path, TITLES, found, Form.XLSX, "personnes")
    sheet = load_workbook(file).active
    assert sheet is not None
    assert sheet["E2"].is_date
    assert sheet["E2"].value.date() == TODAY
    assert sheet["F2"].value.date() == TODAY + timedelta(days=30)


@pytest.mark.postgresql
def test_a_place_read_back_from_its_own_file_changes_in_nothing(
    tmp_path: Path, doorway: Doorway
) -> None:
    for name in ("Luc Barthe", "Luc Barthe", "Zoé  Blanc".replace("  ", " ")):
        doorway.subscribe(doorway.person(name, skills=("CSS, avancé",)), TODAY)
    with doorway.database.reading() as session:
        found = everybody(session, doorway.place, doorway.now)
        there = known(session, doorway.place, doorway.now)
        count = len(people.people(session))
    file = write(tmp_path, TITLES, found, Form.CSV, "personnes")
    table = read_table(file.read_bytes(), knows)
    preview = Preview(there, table, guess(table.header))
    assert not preview.go_on(100)
    assert preview.counts()[Fate.SAME] == count == 3


def test_a_file_is_for_this_user_alone_and_written_over_no_other(tmp_path: Path) -> None:
    nobody = Everybody(())
    first = write(tmp_path, TITLES, nobody, Form.CSV, "personnes")
    second = write(tmp_path, TITLES, nobody, Form.CSV, "personnes")
    assert [first.name, second.name] == ["personnes.csv", "personnes-2.csv"]
    assert first.stat().st_mode & 0o777 == 0o600
    with pytest.raises(OutOfOrder):
        write_to(first, TITLES, nobody, Form.CSV)
    assert sorted(each.name for each in first.parent.iterdir()) == [
        "personnes-2.csv",
        "personnes.csv",
    ]


def test_a_full_disk_leaves_nothing_half_written(small_disk: Path) -> None:
    fill(small_disk)
    many = Everybody((("x" * 200,) * len(COLUMNS),) * 1000)
    with pytest.raises(OutOfOrder) as trouble:
        write_to(small_disk / "x.csv", TITLES, many, Form.CSV)
    assert trouble.value.fault is Fault.DISK_FULL
    assert [file.name for file in small_disk.iterdir()] == ["ballast"]
