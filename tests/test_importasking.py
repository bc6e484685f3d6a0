"""Lines that may be about somebody: they ask who is meant, and nothing is assumed."""

from dataclasses import replace

import pytest

from kiosk.data import people
from kiosk.records.importing import Fate, Problem, Wrong
from tests.importsteps import everybody, preview, write
from tests.places import Doorway

pytestmark = pytest.mark.postgresql


def test_a_namesake_is_asked_about_and_never_assumed(doorway: Doorway) -> None:
    doorway.person("Inès Marchetti")
    text = "Nom;Courriel\nInès Marchetti;ines@example.org\nInès Marchetti;other@example.org\n"
    made = preview(doorway, text)
    assert made.tasks() == []
    made.answer(2, same=True)
    made.answer(3, same=False)
    assert [each.fate for each in made.lines()] == [Fate.CHANGED, Fate.ADDED]
    write(doorway, made)
    with doorway.database.reading() as session:
        assert len(people.named(session, "Inès Marchetti")) == 2
    made = preview(doorway, "Nom\nInès Marchetti\n")
    assert made.lines()[0].problems == (Problem(Wrong.SHARED_NAME, number=2),)
    again = preview(replace(doorway), text)
    again.answer_all(same=True)
    assert [each.fate for each in again.lines()] == [Fate.SAME, Fate.SAME]


def test_two_lines_that_turn_out_to_be_one_person_are_one_too_many(doorway: Doorway) -> None:
    doorway.person("Inès Marchetti")
    made = preview(
        doorway, "Nom;Courriel\nInès Marchetti;a@example.org\nInès Marchetti;b@example.org\n"
    )
    made.answer_all(same=True)
    assert [each.fate for each in made.lines()] == [Fate.CHANGED, Fate.BAD]
    assert made.lines()[1].problems == (Problem(Wrong.SAME_PERSON, number=2),)


def test_a_family_that_shares_an_address_stays_several_people(doorway: Doorway) -> None:
    father = doorway.person("Pa Fam", email="fam@example.org")
    made = preview(
        doorway,
        "Nom;Courriel\nMa Fam;fam@example.org\nLéo Fam;fam@example.org\nFam, Pa;x@example.org\n",
    )
    first, second, _ = made.lines()
    assert (first.fate, first.person) == (second.fate, second.person) == (Fate.ASKED, father)
    made.answer_all(same=False)
    assert write(doorway, made).left == ()
    assert {"Pa Fam", "Ma Fam", "Léo Fam"} <= set(everybody(doorway))


def test_a_slip_in_a_name_or_another_order_asks_nothing(doorway: Doorway) -> None:
    doorway.person("Luc Barthe", email="luc@example.org")
    for name in ("Luc Barthès", "BARTHE Luc", "Luc Émile Barthe"):
        made = preview(doorway, f"Nom;Courriel\n{name};luc@example.org\n")
        assert [each.fate for each in made.lines()] == [Fate.CHANGED]
    made = preview(doorway, "Nom;Courriel\nLéa Barthe;luc@example.org\n")
    assert [each.fate for each in made.lines()] == [Fate.ASKED]
