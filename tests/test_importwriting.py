"""A list is taken in whole or not at all, and leaves what others have changed meanwhile."""

import os
from dataclasses import replace
from datetime import date

import pytest

from kiosk.data import memberships, people
from kiosk.importundoing import past
from kiosk.importwriting import PORTION, Writing
from tests.importsteps import everybody, held, many, preview, rest, take_in, write
from tests.places import Doorway

pytestmark = pytest.mark.postgresql


def test_everybody_counts_as_themselves_only_until_they_choose(doorway: Doorway) -> None:
    take_in(doorway, many(1))
    (person,) = everybody(doorway).values()
    assert (person.dials, person.can_be_asked, person.version) == (None, False, 1)


def test_a_long_list_is_written_in_portions_and_is_under_way_until_the_last(
    doorway: Doorway,
) -> None:
    made = preview(doorway, many(2 * PORTION + 1))
    writing = write(doorway, made, portions=2)
    with doorway.database.reading() as session:
        assert past(session) == []
    with doorway.database.writing() as session:
        last = writing.write(session, doorway.pen())
    writing.take(last)
    assert (writing.done, writing.added, writing.changed) == (2 * PORTION + 1, 2 * PORTION + 1, 0)
    with doorway.database.reading() as session:
        (done,) = past(session)
    assert (done.file, done.added, done.changed, done.undone_at) == ("liste.csv", 81, 0, None)


def test_a_list_from_an_old_stick_is_taken_in_whatever_letters_it_is_called_by(
    doorway: Doorway,
) -> None:
    file = os.fsdecode(b"donn\xe9es\n.csv")  # é as Windows wrote it, which is no UTF-8
    writing = Writing(preview(doorway, many(1)).tasks(), file, None)
    with doorway.database.writing() as session:
        writing.write(session, doorway.pen())
    with doorway.database.reading() as session:
        assert [each.file for each in past(session)] == ["donnes .csv"]


def test_what_is_not_acknowledged_is_written_again(doorway: Doorway) -> None:
    writing = Writing(preview(doorway, many(50)).tasks(), "x.csv", None)
    with pytest.raises(RuntimeError), doorway.database.writing() as session:
        writing.write(session, doorway.pen())
        raise RuntimeError
    assert writing.done == 0
    assert everybody(doorway) == {}


def test_somebody_changed_or_taken_meanwhile_is_left_and_told(doorway: Doorway) -> None:
    doorway.person("Luc Barthe", email="luc@example.org")
    made = preview(
        doorway,
        "Nom;Courriel;Identifiant\nLuc Barthès;luc@example.org;\nZoé;z@example.org;9\nAna;;\n",
    )
    other = doorway.person("Zoé Blanc", external_id="9")
    with doorway.database.writing() as session:
        people.change(
            session, [replace(everybody(doorway)["Luc Barthe"], skills=("CSS",), version=2)]
        )
    writing = write(doorway, made)
    assert writing.left == (3,)
    found = everybody(doorway)
    assert found["Zoé Blanc"] == other
    assert found["Luc Barthès"].skills == ("CSS",)  # what the line says nothing of


def test_what_somebody_changed_after_the_preview_stays_and_is_told(doorway: Doorway) -> None:
    luc = doorway.person("Luc Barthe", email="luc@example.org")
    ana = doorway.person("Ana Roux", email="ana@example.org")
    text = (
        "Nom;Courriel;Savoirs\nLuc Barthe;luc@example.org;couture\nAna Roux;ana@example.org;CSS\n"
    )
    made = preview(doorway, text)
    with doorway.database.writing() as session:
        renamed = replace(luc, name="Lucien Barthe", skills=("soudure",), version=2)
        people.change(session, [renamed, replace(ana, name="Anna Roux", version=2)])
    assert write(doorway, made).left == (2,)
    found = everybody(doorway)
    assert found["Lucien Barthe"].skills == ("soudure",)
    assert found["Anna Roux"].skills == ("CSS",)


def test_a_subscription_that_somebody_changed_after_the_preview_stays(doorway: Doorway) -> None:
    luc = doorway.person("Luc Barthe", email="luc@example.org")
    doorway.subscribe(luc, date(2026, 1, 1), date(2026, 6, 30))
    ((plan, *_),) = held(doorway, luc)
    head = "Nom;Courriel;Formule;Début;Fin\n"
    made = preview(doorway, f"{head}Luc Barthe;luc@example.org;{plan};2026-01-01;2026-12-31\n")
    with doorway.database.writing() as session:
        (mine,) = memberships.memberships(session, luc.id)
        memberships.end(session, mine.id, date(2027, 1, 31))
    assert write(doorway, made).left == (2,)
    assert held(doorway, luc) == [(plan, date(2026, 1, 1), date(2027, 1, 31))]


def test_a_subscription_that_somebody_paused_after_the_preview_stays(doorway: Doorway) -> None:
    luc = doorway.person("Luc Barthe", email="luc@example.org")
    doorway.subscribe(luc, date(2026, 1, 1), date(2026, 12, 31))
    ((plan, *_),) = before = held(doorway, luc)
    head = "Nom;Courriel;Formule;Début;Fin\n"
    made = preview(doorway, f"{head}Luc Barthe;luc@example.org;{plan};;2026-11-19\n")
    rest(doorway, luc, date(2026, 11, 20))
    assert write(doorway, made).left == (2,)
    assert held(doorway, luc) == before


def test_the_same_list_at_two_stations_adds_everybody_once(doorway: Doorway) -> None:
    text = (
        "Nom;Courriel\nZoé Blanc;zoe@example.org\nYann Le Goff;\n"
        "Ma Fam;f@example.org\nKid Fam;f@example.org\n"
    )
    here, there = preview(doorway, text), preview(doorway, text)
    assert write(doorway, here).left == ()
    assert write(doorway, there).left == (2, 3, 4, 5)
    with doorway.database.reading() as session:
        assert len(people.people(session)) == 4


def test_a_family_of_the_list_shares_an_address_however_it_is_cut_into_portions(
    doorway: Doorway,
) -> None:
    doorway.person("Luc Barthe", external_id="7")
    doorway.person("Zoé Barthe", external_id="8")
    between = "\n".join(f"Personne {n};p{n}@example.org;" for n in range(2 * PORTION))
    text = (
        f"Luc Barthe;b@example.org;7\n{between}\nZoé Barthe;b@example.org;8\nIda;b@example.org;\n"
    )
    made = preview(doorway, f"Nom;Courriel;Identifiant\n{text}")
    assert write(doorway, made).left == ()
