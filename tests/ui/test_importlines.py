"""Whatever becomes of a line, there are words for it."""

from collections.abc import Iterator
from uuid import uuid4

import pytest

from kiosk.importportion import Portion
from kiosk.importwriting import Writing
from kiosk.records import Person
from kiosk.records.importasking import Doubt, Question
from kiosk.records.importing import (
    Difference,
    Fate,
    Field,
    Foreseen,
    NotRead,
    NotUndone,
    Origin,
    Problem,
    Wrong,
)
from kiosk.ui import paths
from kiosk.ui.foreseenlines import ForeseenLines
from kiosk.ui.importlines import ImportWords
from kiosk.ui.language import Language


@pytest.fixture(params=["fr", "en"])
def said(request: pytest.FixtureRequest, qapp: object) -> Iterator[ImportWords]:
    """The words, in each language."""
    assert qapp
    language = Language(paths.assets() / "translations", request.param)
    yield ImportWords(language)
    language.close()


def test_everything_that_can_be_wrong_is_said_with_what_stands_there(said: ImportWords) -> None:
    for why in Wrong:
        words = said.problem(Problem(why, Field.EMAIL, "100 %1 %2", 7))
        assert words
        assert "%" not in words.replace("100 %1 %2", "")
    for words in (
        *map(said.not_read, NotRead),
        *map(said.not_undone, NotUndone),
        *map(said.fate, Fate),
        *map(said.origin, Origin),
        *map(said.field, [*Field, None]),
    ):
        assert words
        assert "%" not in words


def test_a_change_is_said_with_what_was_and_what_will_be(said: ImportWords) -> None:
    words = said.difference(Difference(Field.EMAIL, "%3@example.org", "b@example.org"))
    assert words.index("%3@example.org") < words.index("b@example.org")
    words = said.difference(Difference(Field.STARTS, "", "2026-11-26"))
    assert "26" in words
    assert "2026-11-26" not in words
    assert "a, b" in said.difference(Difference(Field.SKILLS, "", "a | b"))


def test_numbers_are_written_as_the_language_does(said: ImportWords) -> None:
    assert said.counted("9999 lines", 9999) == f"{said.number(9999)} lines"
    assert said.number(9999) != "9999"


def test_what_stays_out_of_an_import_is_told_with_why(said: ImportWords) -> None:
    whole, some = Writing([], "x.csv", None), Writing([], "x.csv", None, unanswered=7)
    some.take(Portion(uuid4(), 2, 0, 0, (4, 5), goes_on=False))
    assert said.taken_in(some).startswith(said.taken_in(whole))
    more = said.taken_in(some).removeprefix(said.taken_in(whole))
    assert "2" in more
    assert "7" in more
    assert "%" not in more


def test_lines_are_put_into_words_as_they_show(said: ImportWords) -> None:
    lines = ForeseenLines(said)
    lines.put([Foreseen(2, "", Fate.BAD, problems=(Problem(Wrong.NO_NAME),))])
    assert lines.rowCount() == 1
    role = {bytes(name.data()).decode(): role for role, name in lines.roleNames().items()}
    shown = {name: lines.data(lines.index(0), number) for name, number in role.items()}
    assert shown["line"] == 2
    assert shown["detail"] == said.problem(Problem(Wrong.NO_NAME))
    assert shown["name"]
    assert not shown["asks"]


def test_a_line_that_asks_says_who_may_be_meant(said: ImportWords) -> None:
    luc, zoe = (Person(uuid4(), name, name) for name in ("Luc Barthe", "100 %1"))
    one = said.asked(Question(Doubt.NAME, (luc,)))
    several = said.asked(Question(Doubt.EMAIL, (luc, zoe)))
    taken = said.asked(Question(Doubt.TAKEN, (luc,), (zoe,)))
    assert len({one, several, taken}) == 3
    for words in (several, taken):
        assert words.index("Luc Barthe") < words.index("100 %1")


def test_a_line_that_becomes_something_else_stays_where_it_is(said: ImportWords) -> None:
    lines = ForeseenLines(said)
    lines.put([Foreseen(2, "Luc", Fate.ASKED), Foreseen(3, "Zoé", Fate.ADDED)])
    began: list[bool] = []
    lines.modelReset.connect(lambda: began.append(True))
    lines.put([Foreseen(2, "Luc", Fate.LEFT), Foreseen(3, "Zoé", Fate.ADDED)])
    assert began == []
    assert lines.value(0, "fate") == "left"
    lines.put([Foreseen(3, "Zoé", Fate.ADDED)])
    assert began == [True]
