"""Lines that may be about somebody: they ask who is meant, and nothing is assumed."""

from dataclasses import replace

import pytest

from kiosk.data import people
from kiosk.records.importasking import Answer, Doubt
from kiosk.records.importing import Fate, Foreseen, Problem, Wrong
from tests.importsteps import everybody, preview, write
from tests.places import Doorway

pytestmark = pytest.mark.postgresql


def asked(line: Foreseen) -> list[str]:
    """Who may be meant by it."""
    assert line.question is not None
    return [person.name for person in line.question.people]


def test_a_namesake_is_asked_about_and_never_assumed(doorway: Doorway) -> None:
    ines = doorway.person("Inès Marchetti")
    text = "Nom;Courriel\nInès Marchetti;ines@example.org\nInès Marchetti;other@example.org\n"
    made = preview(doorway, text)
    assert made.tasks() == []
    made.answer(2, ines.id)
    made.answer(3, Answer.NEW)
    assert [each.fate for each in made.lines()] == [Fate.CHANGED, Fate.ADDED]
    write(doorway, made)
    with doorway.database.reading() as session:
        assert len(people.named(session, "Inès Marchetti")) == 2
    (line,) = preview(doorway, "Nom\nInès Marchetti\n").lines()
    assert (line.fate, asked(line)) == (Fate.ASKED, ["Inès Marchetti", "Inès Marchetti"])
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
    assert (first.fate, second.fate) == (Fate.ASKED, Fate.ASKED)
    assert asked(first) == asked(second) == [father.name]
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


def test_an_address_of_several_people_asks_which_of_them_is_meant(doorway: Doorway) -> None:
    luc = doorway.person("Luc Barthe", email="both@example.org")
    doorway.person("Zoé Barthe", email="both@example.org")
    text = (
        "Nom;Courriel;Savoirs\nL. Barthe;both@example.org;CSS\nZoé Barthe;both@example.org;vélo\n"
    )
    made = preview(doorway, text)
    first, second = made.lines()
    assert (first.fate, second.fate) == (Fate.ASKED, Fate.CHANGED)  # of one the name tells
    assert first.question is not None
    assert (first.question.doubt, asked(first)) == (Doubt.EMAIL, ["Luc Barthe", "Zoé Barthe"])
    made.answer(2, luc.id)
    assert [each.fate for each in made.lines()] == [Fate.CHANGED, Fate.CHANGED]
    assert write(doorway, made).left == ()
    assert everybody(doorway)["L. Barthe"].skills == ("CSS",)


def test_a_line_that_nobody_answers_is_left_and_so_is_one_that_is_to_be(doorway: Doorway) -> None:
    doorway.person("Inès Marchetti")
    doorway.person("Luc Barthe")
    made = preview(
        doorway, "Nom;Courriel\nInès Marchetti;i@example.org\nLuc Barthe;l@example.org\n"
    )
    made.answer(3, Answer.LEFT)
    assert made.counts() == {Fate.ASKED: 1, Fate.LEFT: 1}
    assert made.tasks() == []


def test_an_answer_can_be_changed_and_lets_go_of_whom_it_took(doorway: Doorway) -> None:
    ines = doorway.person("Inès Marchetti")
    made = preview(
        doorway, "Nom;Courriel\nInès Marchetti;a@example.org\nInès Marchetti;b@example.org\n"
    )
    made.answer(3, ines.id)
    made.answer(2, ines.id)
    assert [each.fate for each in made.lines()] == [Fate.CHANGED, Fate.BAD]
    made.answer(2, Answer.LEFT)
    assert [each.fate for each in made.lines()] == [Fate.LEFT, Fate.CHANGED]
    made.answer(3, Answer.NEW)
    made.answer(2, ines.id)
    assert [each.fate for each in made.lines()] == [Fate.CHANGED, Fate.ADDED]


def test_only_who_was_offered_can_be_chosen(doorway: Doorway) -> None:
    doorway.person("Inès Marchetti")
    luc = doorway.person("Luc Barthe")
    made = preview(doorway, "Nom;Courriel\nInès Marchetti;a@example.org\nZoé;b@example.org\n")
    for line, answer in ((2, luc.id), (2, Answer.KEPT), (3, Answer.LEFT), (9, Answer.NEW)):
        made.answer(line, answer)
    assert [each.fate for each in made.lines()] == [Fate.ASKED, Fate.ADDED]


@pytest.mark.parametrize(
    ("answer", "fate", "email"),
    [
        (None, Fate.CHANGED, "zoe@example.org"),
        (Answer.KEPT, Fate.CHANGED, "luc@example.org"),
        (Answer.LEFT, Fate.LEFT, "luc@example.org"),
    ],
)
def test_an_address_that_somebody_else_has_is_not_given_without_asking(
    doorway: Doorway, answer: Answer | None, fate: Fate, email: str
) -> None:
    luc = doorway.person("Luc Barthe", email="luc@example.org", external_id="7")
    zoe = doorway.person("Zoé Blanc", email="zoe@example.org")
    text = "Nom;Courriel;Identifiant;Savoirs\nLuc Barthe;zoe@example.org;7;CSS\n"
    made = preview(doorway, text)
    (line,) = made.lines()
    assert line.question is not None
    assert (line.fate, line.question.doubt) == (Fate.ASKED, Doubt.TAKEN)
    assert (line.question.people, line.question.others) == ((luc,), (zoe,))
    made.answer_all(same=True)
    made.answer_all(same=False)
    assert made.counts() == {Fate.ASKED: 1}  # that is for each to be answered
    made.answer(2, Answer.NEW)
    assert made.counts() == {Fate.ASKED: 1}  # the number says who it is
    made.answer(2, answer or luc.id)
    assert [each.fate for each in made.lines()] == [fate]
    assert write(doorway, made).left == ()
    found = everybody(doorway)["Luc Barthe"]
    assert (found.email, found.skills) == (email, ("CSS",) if fate is Fate.CHANGED else ())


def test_an_address_that_somebody_was_given_after_the_preview_is_not_given_twice(
    doorway: Doorway,
) -> None:
    doorway.person("Luc Barthe", email="luc@example.org", external_id="7")
    made = preview(doorway, "Nom;Courriel;Identifiant\nLuc Barthe;zoe@example.org;7\n")
    doorway.person("Zoé Blanc", email="zoe@example.org")
    assert write(doorway, made).left == (2,)
    assert everybody(doorway)["Luc Barthe"].email == "luc@example.org"


def test_of_many_lines_that_are_answered_alike_the_first_is_the_person(doorway: Doorway) -> None:
    ines = doorway.person("Inès Marchetti")
    lines = "\n".join(f"Inès Marchetti;i{n}@example.org" for n in range(5000))
    made = preview(doorway, f"Nom;Courriel\n{lines}\n")
    made.answer_all(same=True)
    assert made.counts() == {Fate.CHANGED: 1, Fate.BAD: 4999}
    made.answer(2, Answer.NEW)
    assert [each.person for each in made.lines(Fate.CHANGED)] == [ines]
