"""What a list says of plans: the one that is meant, never twice on one day, looked at again."""

from dataclasses import replace
from datetime import date

import pytest

from kiosk import people as features
from kiosk import peoplefile
from kiosk.data import memberships
from kiosk.records.importing import Fate, Field, Problem, Wrong
from kiosk.sheet import PersonLine
from tests.importsteps import everybody, held, preview, take_in, write
from tests.places import Doorway

pytestmark = pytest.mark.postgresql

HEAD = "Nom;Courriel;Formule;Début;Fin\n"


def exported(doorway: Doorway) -> str:
    with doorway.database.reading() as session:
        everybody = peoplefile.everybody(session, doorway.place, doorway.now)
    titles = [column.value for column in peoplefile.COLUMNS]
    return peoplefile.as_csv(titles, everybody).decode()


def change_plan(doorway: Doorway, **changes: object) -> None:
    """Change the one plan that there is."""
    with doorway.database.writing() as session:
        (plan,) = memberships.plans(session)
        changed = replace(plan, **changes)  # type: ignore[arg-type]
        memberships.change_plan(session, changed, doorway.now)


@pytest.mark.parametrize("change", [{"is_retired": True}, {"name": "Mensuel 2026"}])
def test_a_plan_that_was_changed_after_the_preview_is_neither_given_nor_made_again(
    doorway: Doorway, change: dict[str, object]
) -> None:
    zoe = doorway.person("Zoé", email="z@e.org")
    take_in(doorway, f"{HEAD}Ana;a@e.org;Mensuel;;\n")
    made = preview(doorway, f"{HEAD}Zoé;z@e.org;Mensuel;;\nNeuf;n@e.org;Mensuel;;\nLuc;;;;\n")
    change_plan(doorway, **change)
    writing = write(doorway, made)
    assert (writing.left, writing.replanned) == ((2, 3), (2, 3))
    assert list(everybody(doorway)) == ["Ana", "Luc", "Zoé"]
    assert held(doorway, zoe) == []
    change_plan(doorway)  # there still is one only


def test_whoever_has_a_plan_is_changed_although_it_was_retired_after_the_preview(
    doorway: Doorway,
) -> None:
    take_in(doorway, f"{HEAD}Ana;a@e.org;Mensuel;2026-01-01;2026-06-30\n")
    made = preview(doorway, f"{HEAD}Ana;a@e.org;Mensuel;2026-01-01;2026-12-31\n")
    change_plan(doorway, is_retired=True)
    assert write(doorway, made).left == ()
    assert held(doorway, everybody(doorway)["Ana"])[0][2] == date(2026, 12, 31)


def test_a_plan_that_the_list_itself_makes_is_one_however_it_is_written(doorway: Doorway) -> None:
    made = preview(doorway, f"{HEAD}Ana;a@e.org;Mensuel;;\nZoé;z@e.org;MENSUEL;;\n")
    assert write(doorway, made).left == ()
    change_plan(doorway)


def test_a_plan_is_found_by_its_name_without_capitals_at_the_command_too(doorway: Doorway) -> None:
    with doorway.database.writing() as session:
        for name, plan in (("Zoé", "Mensuel"), ("Luc", "mensuel")):
            features.add(session, doorway.pen(), PersonLine(0, name, plan=plan))
    assert {held(doorway, each)[0][0] for each in everybody(doorway).values()} == {"Mensuel"}


def test_of_two_plans_alike_the_one_is_meant_that_is_so_written(doorway: Doorway) -> None:
    with doorway.database.writing() as session:
        features.add(session, doorway.pen(), PersonLine(0, "Zoé", plan="mensuel"))
        (plan,) = memberships.plans(session)
        memberships.add_plan(session, replace(plan, id=doorway.pen().new_id(), name="Mensuel"))
        features.add(session, doorway.pen(), PersonLine(0, "Luc", plan="Mensuel"))
    assert [each.fate for each in preview(doorway, exported(doorway)).lines()] == [Fate.SAME] * 2


@pytest.mark.parametrize("dates", ["2026-03-01;", "2026-03-01;2026-06-30", "2026-01-01;"])
def test_a_renewal_of_what_runs_on_is_nothing_new(doorway: Doorway, dates: str) -> None:
    take_in(doorway, f"{HEAD}Zoé;z@e.org;Mensuel;2026-01-01;\n")
    made = preview(
        doorway, f"{HEAD}Zoé;z@e.org;Mensuel;{dates}\n".replace(";2026-01-01;\n", ";;\n")
    )
    assert [each.fate for each in made.lines()] == [Fate.SAME]


@pytest.mark.parametrize(
    "dates", ["2026-03-01;", "2026-06-30;2026-12-31", "2025-06-01;2026-01-01", "2025-01-01;"]
)
def test_nobody_has_a_plan_twice_on_one_day(doorway: Doorway, dates: str) -> None:
    take_in(doorway, f"{HEAD}Zoé;z@e.org;Mensuel;2026-01-01;2026-06-30\n")
    made = preview(doorway, f"{HEAD}Zoé;z@e.org;Mensuel;{dates}\n")
    problem = Problem(Wrong.OVERLAPS, Field.PLAN, "Mensuel")
    assert [each.problems for each in made.lines()] == [(problem,)]


def test_what_is_lengthened_does_not_run_into_the_next_one(doorway: Doorway) -> None:
    take_in(doorway, f"{HEAD}Zoé;z@e.org;Mensuel;2026-01-01;2026-06-30\n")
    take_in(doorway, f"{HEAD}Zoé;z@e.org;Mensuel;2026-07-01;2026-12-31\n")
    made = preview(doorway, f"{HEAD}Zoé;z@e.org;Mensuel;2026-01-01;2026-07-01\n")
    assert [each.fate for each in made.lines()] == [Fate.BAD]
    made = preview(doorway, f"{HEAD}Zoé;z@e.org;Mensuel;2026-01-01;2026-05-31\n")
    assert [each.fate for each in made.lines()] == [Fate.CHANGED]
