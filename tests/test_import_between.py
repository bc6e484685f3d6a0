"""What was done between an import and its undo: another import, a merge, other dates at the desk."""

from datetime import date

import pytest

from kiosk import memberships as subscriptions
from kiosk import merging, own
from kiosk.importwriting import Writing
from kiosk.merging import Merged
from kiosk.records import Person
from kiosk.records.merging import Preview
from kiosk.records.own import Change
from kiosk.records.subscribing import Changed
from tests.importsteps import everybody, held, preview, take_in, undo
from tests.places import Doorway

pytestmark = pytest.mark.postgresql

HEAD = "Nom;Courriel;Savoirs;Formule;Début;Fin\n"


def merged(doorway: Doorway, kept: Person, gone: Person) -> Merged:
    with doorway.database.writing() as session:
        seen = merging.preview(session, kept.id, gone.id)
        assert isinstance(seen, Preview)
        done = merging.merge(session, doorway.pen(), seen, (), kept.id)
    assert isinstance(done, Merged)
    return done


def begin_on(doorway: Doorway, person: Person, day: date) -> None:
    """Have their one subscription begin on another day, at the desk."""
    (mine,) = doorway.held(person)
    with doorway.database.writing() as session:
        done = subscriptions.change(session, doorway.pen(), mine, day, mine.ends, person.id)
    assert isinstance(done, Changed)


def test_a_subscription_that_begins_on_another_day_since_stays(doorway: Doorway) -> None:
    zoe = doorway.person("Zoé", email="z@e.org")
    done = take_in(doorway, f"{HEAD}Zoé;z@e.org;;Mensuel;2026-11-01;2026-12-31\n")
    begin_on(doorway, zoe, date(2026, 10, 1))
    assert undo(doorway, done) == ["Zoé"]
    assert held(doorway, zoe) == [("Mensuel", date(2026, 10, 1), date(2026, 12, 31))]


def test_one_that_was_lengthened_and_begins_on_another_day_since_stays(doorway: Doorway) -> None:
    zoe = doorway.person("Zoé", email="z@e.org")
    doorway.subscribe(zoe, date(2026, 1, 1), date(2026, 6, 30))
    ((plan, *_),) = held(doorway, zoe)
    done = take_in(doorway, f"{HEAD}Zoé;z@e.org;;{plan};;2026-12-31\n")
    begin_on(doorway, zoe, date(2026, 9, 1))
    assert undo(doorway, done) == ["Zoé"]
    assert held(doorway, zoe) == [(plan, date(2026, 9, 1), date(2026, 12, 31))]


def test_somebody_whom_an_import_added_and_whose_dates_changed_since_stays(
    doorway: Doorway,
) -> None:
    done = take_in(doorway, f"{HEAD}Zoé;z@e.org;;Mensuel;2026-11-01;2026-12-31\n")
    begin_on(doorway, everybody(doorway)["Zoé"], date(2026, 10, 1))
    assert undo(doorway, done) == ["Zoé"]
    assert list(everybody(doorway)) == ["Zoé"]


def test_a_second_import_taken_back_leaves_the_first_to_be_taken_back_too(
    doorway: Doorway,
) -> None:
    luc = doorway.person("Luc", email="l@e.org")
    first = take_in(
        doorway, f"{HEAD}Zoé;z@e.org;x;Mensuel;2026-01-01;2026-06-30\nLuc;l@e.org;x;;;\n"
    )
    again = f"{HEAD}Zoé;z@e.org;y;Mensuel;2026-01-01;2026-12-31\nLuc;l@e.org;y;;;\n"
    assert undo(doorway, take_in(doorway, again)) == []
    assert undo(doorway, first) == []
    (left,) = everybody(doorway).values()
    assert (left.id, left.skills) == (luc.id, ())


@pytest.mark.parametrize(
    "change",
    [Change(called="Zo"), Change(can_be_asked=True), Change(language="en"), Change(skills=("z",))],
)
def test_whoever_changed_something_of_their_own_since_stays(
    doorway: Doorway, change: Change
) -> None:
    done = take_in(doorway, f"{HEAD}Zoé;z@e.org;x;;;\n")
    with doorway.database.writing() as session:
        own.change(session, doorway.pen(), everybody(doorway)["Zoé"].id, 1, change)
    assert undo(doorway, done) == ["Zoé"]


def test_an_import_that_was_not_taken_back_whole_keeps_whom_it_changed(doorway: Doorway) -> None:
    first = take_in(doorway, f"{HEAD}Zoé;z@e.org;x;;;\n")
    take_in(doorway, f"{HEAD}Zoé;z@e.org;y;;;\n")
    assert undo(doorway, first) == ["Zoé"]


def test_whoever_was_put_together_with_one_of_a_list_is_named_when_it_is_undone(
    doorway: Doorway,
) -> None:
    zoe, luc = doorway.person("Zoé", email="old@e.org"), doorway.person("Luc", email="l@e.org")
    twin = doorway.person("Luc B")
    done = take_in(
        doorway, f"{HEAD}Zoe Blank;new@e.org;couture;Neuf;;\nLuc;l@e.org;CSS;;;\nAna;;;;;\n"
    )
    merged(doorway, zoe, everybody(doorway)["Zoe Blank"])
    merged(doorway, everybody(doorway)["Luc"], twin)
    assert sorted(undo(doorway, done)) == ["Luc", "Zoé"]
    found = everybody(doorway)
    assert list(found) == ["Luc", "Zoé"]
    assert found["Zoé"].skills == ("couture",)
    assert found["Luc"].id == luc.id


def test_two_who_were_told_apart_again_are_taken_back_as_if_nothing_had_been(
    doorway: Doorway,
) -> None:
    zoe = doorway.person("Zoé", email="old@e.org")
    done = take_in(doorway, f"{HEAD}Zoe Blank;new@e.org;couture;Neuf;;\n")
    together = merged(doorway, zoe, everybody(doorway)["Zoe Blank"])
    with doorway.database.writing() as session:
        assert merging.part(session, doorway.pen(), together, zoe.id)
    assert undo(doorway, done) == []
    assert list(everybody(doorway)) == ["Zoé"]


def test_two_are_told_apart_again_although_the_list_of_one_was_taken_back(
    doorway: Doorway,
) -> None:
    zoe = doorway.person("Zoé", email="old@e.org")
    done = take_in(doorway, f"{HEAD}Zoe Blank;new@e.org;couture;Neuf;;\n")
    together = merged(doorway, zoe, everybody(doorway)["Zoe Blank"])
    assert undo(doorway, done) == ["Zoé"]
    with doorway.database.writing() as session:
        assert merging.part(session, doorway.pen(), together, zoe.id)
    assert list(everybody(doorway)) == ["Zoe Blank", "Zoé"]


def test_whoever_was_put_together_with_one_of_an_earlier_portion_is_left(doorway: Doorway) -> None:
    doorway.person("Zoé Blanc", email="old@e.org")
    made = preview(doorway, f"{HEAD}Ana;new@e.org;;;;\nZoé Blanc;old@e.org;couture;;;\n")
    writing = Writing(made.tasks(), "liste.csv", None)
    with doorway.database.writing() as session:
        writing.take(writing.write(session, doorway.pen(), 1))
    found = everybody(doorway)
    merged(doorway, found["Zoé Blanc"], found["Ana"])
    with doorway.database.writing() as session:
        assert writing.write(session, doorway.pen(), 1).left == (3,)
    assert writing.id is not None
    assert undo(doorway, writing.id) == ["Zoé Blanc"]
