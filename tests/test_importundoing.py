"""An import is taken back as a whole, but for what others have done since."""

from dataclasses import replace
from datetime import date, timedelta

import pytest

from kiosk import acts, presence, privacy
from kiosk.data import memberships, people
from kiosk.importundoing import STALE, UNDOABLE, may_undo, past, tidy
from kiosk.importwriting import PORTION
from kiosk.records.desk import ActKind
from kiosk.records.importing import NotUndone
from tests.importsteps import everybody, held, many, preview, rest, take_in, undo, write
from tests.places import Doorway

pytestmark = pytest.mark.postgresql


def test_an_import_that_was_stopped_half_way_is_taken_back_by_the_round(doorway: Doorway) -> None:
    luc = doorway.person("Personne", email="p0@example.org")
    writing = write(doorway, preview(doorway, many(3 * PORTION)), portions=2)
    assert len(everybody(doorway)) == 2 * PORTION
    soon = doorway.after(seconds=10)
    with doorway.database.writing() as session:
        assert not tidy(session, soon.now)  # somebody may well be at it
    later = doorway.after(seconds=STALE.total_seconds() + 1)
    going = True
    while going:
        with doorway.database.writing() as session:
            going = tidy(session, later.now)
    (left,) = everybody(doorway).values()
    assert left == replace(luc, version=left.version)
    with doorway.database.reading() as session:
        assert past(session) == []
        assert memberships.plan_named(session, "Mensuel") is None
    with doorway.database.writing() as session:
        assert writing.write(session, later.pen()).gone


def test_whoever_comes_back_to_an_import_that_is_being_taken_back_writes_no_more(
    doorway: Doorway,
) -> None:
    writing = write(doorway, preview(doorway, many(4 * PORTION)), portions=3)
    later = doorway.after(seconds=STALE.total_seconds() + 1)
    with doorway.database.writing() as session:
        assert tidy(session, later.now)
    with doorway.database.writing() as session:
        assert writing.write(session, later.pen()).gone


def test_undone_as_a_whole_everything_is_as_it_was(doorway: Doorway) -> None:
    luc = doorway.person("Luc Barthe", email="luc@example.org", skills=("CSS",))
    doorway.subscribe(luc, date(2026, 1, 1), date(2026, 6, 30))
    ((plan, *_),) = held(doorway, luc)
    before = held(doorway, luc)
    done = take_in(
        doorway,
        "Nom;Courriel;Savoirs;Formule;Début;Fin\n"
        f"Luc Barthès;luc@example.org;Python;{plan};2026-01-01;2026-12-31\n"
        "Zoé Blanc;zoe@example.org;;Nouvelle;;\n",
    )
    assert held(doorway, luc) == [(plan, date(2026, 1, 1), date(2026, 12, 31))]
    assert undo(doorway, done) == []
    (left,) = everybody(doorway).values()
    assert left == replace(luc, version=3)
    assert held(doorway, luc) == before
    with doorway.database.reading() as session:
        assert memberships.plan_named(session, "Nouvelle") is None
        assert past(session)[0].undone_at == doorway.now
    with doorway.database.writing() as session:
        again = may_undo(session, doorway.pen(), done, None)
    assert again is NotUndone.ALREADY


def test_an_undo_leaves_what_others_have_done_since_and_names_them(doorway: Doorway) -> None:
    luc = doorway.person("Luc Barthe", email="luc@example.org")
    done = take_in(
        doorway,
        "Nom;Courriel;Savoirs\nLuc Barthès;luc@example.org;CSS\nZoé;z@example.org;\n"
        "Ana;a@example.org;\nEva;e@example.org;\n",
    )
    found = everybody(doorway)
    with doorway.database.writing() as session:
        people.change(session, [replace(found["Luc Barthès"], skills=("Python",), version=3)])
        presence.arrive(session, doorway.pen(), found["Zoé"].id)
        acts.note(session, doorway.pen(), ActKind.SUBSCRIBED, about=found["Eva"].id)
    assert sorted(undo(doorway, done)) == ["Eva", "Luc Barthe", "Zoé"]
    left = everybody(doorway)
    assert list(left) == ["Eva", "Luc Barthe", "Zoé"]
    assert left["Luc Barthe"] == replace(luc, skills=("Python",), version=4)


def test_after_a_day_an_import_stays_and_how_people_were_is_erased(doorway: Doorway) -> None:
    doorway.person("Luc Barthe", email="p0@example.org")
    done = take_in(doorway, many(2))
    later = doorway.after(seconds=UNDOABLE.total_seconds() + 1)
    with doorway.database.writing() as session:
        assert may_undo(session, later.pen(), done, None) is NotUndone.TOO_LATE
        privacy.erase_due(session, later.now)
    with doorway.database.reading() as session:
        assert len(past(session)) == 1
    with doorway.database.writing() as session:
        privacy.erase_due(session, later.now + timedelta(days=90))
    with doorway.database.reading() as session:
        assert past(session) == []
    assert len(everybody(doorway)) == 2


def test_whoever_subscribed_since_stays_when_an_import_is_taken_back(doorway: Doorway) -> None:
    done = take_in(
        doorway,
        "Nom;Courriel;Formule\nZoé Blanc;zoe@example.org;\nAna Roux;ana@example.org;Mensuel\n"
        "Luc Barthe;luc@example.org;Mensuel\nEva Petit;eva@example.org;Mensuel\n",
    )
    found = everybody(doorway)
    doorway.subscribe(found["Zoé Blanc"], date(2026, 11, 1))
    doorway.subscribe(found["Ana Roux"], date(2027, 11, 1))
    with doorway.database.writing() as session:
        (mine,) = memberships.memberships(session, found["Eva Petit"].id)
        memberships.end(session, mine.id, date(2027, 12, 31))
    assert sorted(undo(doorway, done)) == ["Ana Roux", "Eva Petit", "Zoé Blanc"]
    assert list(everybody(doorway)) == ["Ana Roux", "Eva Petit", "Zoé Blanc"]


def test_an_end_that_a_pause_needs_since_is_not_taken_back(doorway: Doorway) -> None:
    luc = doorway.person("Luc Barthe", email="luc@example.org")
    doorway.subscribe(luc, date(2026, 1, 1), date(2026, 6, 30))
    ((plan, *_),) = held(doorway, luc)
    head = "Nom;Courriel;Formule;Fin\n"
    done = take_in(doorway, f"{head}Luc Barthe;luc@example.org;{plan};2026-12-31\n")
    rest(doorway, luc, date(2026, 11, 20))
    assert undo(doorway, done) == ["Luc Barthe"]
    assert held(doorway, luc) == [(plan, date(2026, 1, 1), date(2026, 12, 31))]
