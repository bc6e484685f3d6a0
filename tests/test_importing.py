"""What each line of a list from another program would do, and why a bad one is bad."""

from dataclasses import replace
from datetime import date

import pytest

from kiosk.data import memberships
from kiosk.records.importing import Difference, Fate, Field, Problem, Wrong
from tests.importsteps import everybody, held, many, preview, rest, write
from tests.places import Doorway

pytestmark = pytest.mark.postgresql

F = Field


def test_each_line_says_what_it_would_do(doorway: Doorway) -> None:
    luc = doorway.person("Luc Barthe", email="luc@example.org", external_id="7")
    doorway.person("Zoé Blanc", email="zoe@example.org")
    doorway.person("Inès Marchetti")
    made = preview(
        doorway,
        "Nom;Courriel;Identifiant;Savoirs\n"
        "Luc Barthès;luc@example.org;7;CSS, Python\n"
        "Zoé Blanc;zoe@example.org;;\n"
        "Inès  MARCHETTI;;;\n"
        "Yann Le Goff;yann@example.org;8;\n"
        ";ana@example.org;;\n",
    )
    assert [each.fate for each in made.lines()] == [
        *(Fate.CHANGED, Fate.SAME, Fate.ASKED, Fate.ADDED, Fate.BAD)
    ]
    (changed,) = made.lines(Fate.CHANGED)
    assert changed.person == luc
    assert changed.differences == (
        Difference(F.NAME, "Luc Barthe", "Luc Barthès"),
        Difference(F.SKILLS, "", "CSS | Python"),
    )
    (bad,) = made.lines(Fate.BAD)
    assert (bad.line, bad.problems) == (6, (Problem(Wrong.NO_NAME),))
    assert list(everybody(doorway)) == ["Inès Marchetti", "Luc Barthe", "Zoé Blanc"]


@pytest.mark.parametrize(
    ("line", "problem"),
    [
        ("Zoé;zoe;;;", Problem(Wrong.NOT_EMAIL, F.EMAIL, "zoe")),
        ("Zoé;;Mensuel;demain;", Problem(Wrong.NOT_DATE, F.STARTS, "demain")),
        ("Zoé;;;2026-01-01;", Problem(Wrong.NO_PLAN)),
        ("Zoé;;Mensuel;2026-02-01;01/01/2026", Problem(Wrong.ENDS_FIRST, F.ENDS, "01/01/2026")),
        ("Zo\0é;;;;", Problem(Wrong.HIDDEN, F.NAME, "Zo\ufffdé")),
        ("x" * 300 + ";;;;", Problem(Wrong.TOO_LONG, F.NAME, "x" * 59 + "…")),
        ("Zoé;;;;;encore", Problem(Wrong.CELLS, None, "encore")),
        ('"Zoé"x;;;;', Problem(Wrong.QUOTES)),
        ("\u200b;;;;", Problem(Wrong.NO_NAME, F.NAME, "\ufffd")),
        ("Luc;;;;", Problem(Wrong.SAME_PERSON, number=2)),
        ("Luc Max;luc@example.org;;;", Problem(Wrong.SAME_PERSON, number=2)),
    ],
)
def test_a_bad_line_says_why_and_stops_no_other(
    doorway: Doorway, line: str, problem: Problem
) -> None:
    head = "Nom;Courriel;Formule;Début;Fin\nLuc;luc@example.org;;;\n"
    made = preview(doorway, f"{head}{line}\nAna;ana@example.org;;;\n")
    if problem.why is Wrong.SAME_PERSON and line.startswith("Luc;"):
        made = preview(doorway, f"Nom;Courriel;Formule;Début;Fin\nLuc;;;;\n{line}\nAna;;;;\n")
    assert [each.problems for each in made.lines()] == [(), (problem,), ()]
    write(doorway, made)
    assert list(everybody(doorway)) == ["Ana", "Luc"]


def test_all_that_is_wrong_with_a_line_is_said_at_once(doorway: Doorway) -> None:
    made = preview(doorway, "Nom;Courriel;Début;Formule\n;x;y;z\n")
    assert [problem.why for problem in made.lines()[0].problems] == [
        *(Wrong.NO_NAME, Wrong.NOT_EMAIL, Wrong.NOT_DATE)
    ]


def test_a_name_in_capitals_leaves_the_one_that_is_there(doorway: Doorway) -> None:
    doorway.person("Luc Barthe", email="luc@example.org")
    made = preview(doorway, "Prénom;Nom;Courriel\nLuc;BARTHE;luc@example.org\n")
    assert [each.fate for each in made.lines()] == [Fate.SAME]


def test_ten_thousand_lines_of_which_one_is_bad_are_ten_thousand_less_one(doorway: Doorway) -> None:
    lines = many(10_000).split("\n")
    lines[5000] = "Personne;pas une adresse;"
    made = preview(doorway, "\ufeff" + "\r\n".join(lines[:4000]) + "\n" + "\n".join(lines[4000:]))
    assert made.counts() == {Fate.ADDED: 9_999, Fate.BAD: 1}
    assert made.lines(Fate.BAD)[0].line == 5001


@pytest.mark.parametrize("until", [None, date(2026, 12, 10)])
def test_a_subscription_does_not_end_before_a_pause_of_it(
    doorway: Doorway, until: date | None
) -> None:
    luc = doorway.person("Luc Barthe", email="luc@example.org")
    doorway.subscribe(luc, date(2026, 1, 1), date(2026, 12, 31))
    ((plan, *_),) = before = held(doorway, luc)
    rest(doorway, luc, date(2026, 11, 20), until)
    head = "Nom;Courriel;Formule;Début;Fin\n"
    made = preview(doorway, f"{head}Luc Barthe;luc@example.org;{plan};;2026-11-19\n")
    (line,) = made.lines()
    assert (line.fate, line.problems) == (
        Fate.BAD,
        (Problem(Wrong.OUTSIDE_PAUSE, F.ENDS, plan),),
    )
    write(doorway, made)
    assert held(doorway, luc) == before
    until = until or date(2026, 11, 20)
    made = preview(doorway, f"{head}Luc Barthe;luc@example.org;{plan};;{until}\n")
    assert [each.fate for each in made.lines()] == [Fate.CHANGED]


@pytest.mark.parametrize("lines", ["Ana B;a@example.org\nAna B;", "Ana B;\nAna B;a@example.org"])
def test_a_name_alone_that_another_line_has_too_is_one_too_many(
    doorway: Doorway, lines: str
) -> None:
    made = preview(doorway, f"Nom;Courriel\n{lines}\n")
    assert [each.problems for each in made.lines()] == [(), (Problem(Wrong.SAME_PERSON, number=2),)]


def test_a_plan_that_is_not_offered_any_more_is_only_for_who_had_it(doorway: Doorway) -> None:
    had = doorway.person("Luc Barthe", email="luc@example.org")
    doorway.person("Zoé Blanc", email="zoe@example.org")
    doorway.subscribe(had, date(2025, 1, 1), date(2025, 12, 31))
    with doorway.database.writing() as session:
        (plan,) = memberships.plans(session)
        memberships.change_plan(session, replace(plan, is_retired=True), doorway.now)
    made = preview(
        doorway,
        f"Nom;Courriel;Formule;Début\nLuc Barthe;luc@example.org;{plan.name};2026-12-01\n"
        f"Zoé Blanc;zoe@example.org;{plan.name};2026-12-01\nAna;;{plan.name};2026-12-01\n",
    )
    assert [each.fate for each in made.lines()] == [Fate.CHANGED, Fate.BAD, Fate.BAD]
    problem = Problem(Wrong.NOT_OFFERED, F.PLAN, plan.name)
    assert [each.problems for each in made.lines(Fate.BAD)] == [(problem,), (problem,)]
