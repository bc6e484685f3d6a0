"""A member number is one person's: no list gives it to two, nor takes it from whoever has it."""

from uuid import UUID

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from kiosk.importwriting import Writing
from kiosk.records.importing import Fate, Field, Problem, Wrong
from tests.importsteps import begin_anew, everybody, preview, write
from tests.places import Doorway

pytestmark = pytest.mark.postgresql

HEAD = "Nom;Courriel;Numéro d'adhérent;Loge id\n"


def numbers(doorway: Doorway) -> dict[str, str | None]:
    return {name: person.external_id for name, person in everybody(doorway).items()}


def test_two_who_are_known_do_not_get_one_number(doorway: Doorway) -> None:
    doorway.person("Zoé Blanc", email="zoe@example.org")
    doorway.person("Luc Barthe", email="luc@example.org")
    lines = "Zoé Blanc;zoe@example.org;7;\nLuc Barthe;luc@example.org;7;\n"
    made = preview(doorway, HEAD + lines)
    problem = Problem(Wrong.SAME_NUMBER, Field.EXTERNAL_ID, "7", 2)
    assert [each.problems for each in made.lines()] == [(), (problem,)]
    write(doorway, made)
    assert numbers(doorway) == {"Luc Barthe": None, "Zoé Blanc": "7"}


def test_somebody_new_does_not_get_the_number_of_a_later_line(doorway: Doorway) -> None:
    doorway.person("Luc Barthe", email="luc@example.org")
    lines = "Zoé Blanc;zoe@example.org;7;\nLuc Barthe;luc@example.org;7;\n"
    made = preview(doorway, HEAD + lines)
    assert [each.fate for each in made.lines()] == [Fate.ADDED, Fate.BAD]
    write(doorway, made)
    assert numbers(doorway) == {"Luc Barthe": None, "Zoé Blanc": "7"}


def test_a_number_that_somebody_else_has_is_not_given_away(doorway: Doorway) -> None:
    zoe = doorway.person("Zoé Blanc", external_id="1")
    luc = doorway.person("Luc Barthe", external_id="2")
    made = preview(doorway, f"{HEAD}Zoé Blanc;;2;{zoe.id}\nLuc Barthe;;1;{luc.id}\n")
    assert [each.problems for each in made.lines()] == [
        (Problem(Wrong.NUMBER_TAKEN, Field.EXTERNAL_ID, number),) for number in "21"
    ]


def test_a_number_that_is_given_out_is_not_given_again_in_the_same_portion(
    doorway: Doorway,
) -> None:
    doorway.person("Zoé Blanc", email="zoe@example.org")
    doorway.person("Luc Barthe", email="luc@example.org")
    one = preview(doorway, f"{HEAD}Zoé Blanc;zoe@example.org;7;\n")
    other = preview(doorway, f"{HEAD}\nLuc Barthe;luc@example.org;7;\n")
    writing = Writing([*one.tasks(), *other.tasks()], "liste.csv", None)
    with doorway.database.writing() as session:
        assert writing.write(session, doorway.pen()).left == (3,)
    assert numbers(doorway) == {"Luc Barthe": None, "Zoé Blanc": "7"}


WHO = st.tuples(
    st.sampled_from(["Zoé Blanc", "Luc Barthe", "Ana Roux"]),
    st.sampled_from(["", "z@example.org", "l@example.org"]),
    st.sampled_from(["", "1", "2", "3"]),
    st.sampled_from(["", *(str(UUID(int=each)) for each in (1, 2))]),
)


@settings(
    max_examples=60,
    deadline=None,
    suppress_health_check=[HealthCheck.function_scoped_fixture],
)
@given(
    st.lists(WHO, max_size=6),
    st.tuples(st.sampled_from([None, "1", "2"]), st.sampled_from([None, "3"])),
    st.booleans(),
)
def test_whatever_a_list_says_what_was_foreseen_is_what_is_written(
    doorway: Doorway,
    lines: list[tuple[str, str, str, str]],
    theirs: tuple[str | None, str | None],
    same: bool,
) -> None:
    begin_anew(doorway, theirs)
    made = preview(doorway, HEAD + "\n".join(map(";".join, lines)))
    made.answer_all(same=same)
    counts = made.counts()
    writing = write(doorway, made)
    assert writing.left == ()
    assert (writing.added, writing.changed) == (counts[Fate.ADDED], counts[Fate.CHANGED])
