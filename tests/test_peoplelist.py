"""A list at the command: checked as a whole, written in portions, mended by taking it in again."""

from dataclasses import replace
from datetime import date
from uuid import UUID

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from kiosk import people, peoplefile, peoplelist
from kiosk.data import memberships as kept
from kiosk.data import people as data
from kiosk.peoplelist import ListWriting
from kiosk.records import Imported, LineError, Membership, Person
from tests.importsteps import everybody
from tests.places import Doorway

pytestmark = pytest.mark.postgresql


def bring(doorway: Doorway, *lines: str) -> Imported:
    """Take a list with those lines in, all at once."""
    with doorway.database.writing() as session:
        return people.import_people(session, doorway.pen(), "\n".join(lines).encode())


def checked(doorway: Doorway, *lines: str) -> ListWriting:
    """A list with those lines, of which none is bad, before it is written."""
    said, errors = peoplelist.read("\n".join(lines).encode())
    with doorway.database.reading() as session:
        entries, more = peoplelist.check(session, doorway.pen(), said)
    assert [*errors, *more] == []
    return ListWriting(entries)


def write(doorway: Doorway, writing: ListWriting, portions: int = 1000, most: int = 2) -> Imported:
    for _ in range(portions):
        if writing.goes_on:
            with doorway.database.writing() as session:
                done = writing.write(session, doorway.pen(), most)
            writing.take(*done)
    return writing.imported


def whys(done: Imported) -> dict[int, str]:
    assert (done.added, done.changed) == (0, 0)
    return {error.line: error.why for error in done.errors}


def all_of_them(doorway: Doorway) -> list[tuple[Person, list[tuple[str, date, date | None]]]]:
    """Everybody with what they subscribe to, but for what another writing of the same makes other."""
    with doorway.database.reading() as session:
        found = [
            (person, kept.memberships(session, person.id)) for person in people.everybody(session)
        ]
    return [
        (
            replace(person, id=UUID(int=0), version=0),
            sorted((each.plan.name, each.starts, each.ends) for each in held),
        )
        for person, held in sorted(found, key=lambda each: repr(replace(each[0], id=UUID(int=0))))
    ]


def memberships(doorway: Doorway, name: str) -> list[Membership]:
    with doorway.database.reading() as session:
        return kept.memberships(session, everybody(doorway)[name].id)


HEAD = "name,email,external_id,loge_id"


def test_a_number_is_one_person_s(doorway: Doorway) -> None:
    zoe, luc = doorway.person("Zoé", external_id="1"), doorway.person("Luc", external_id="2")
    ana, eva = doorway.person("Ana"), doorway.person("Eva")
    done = bring(doorway, HEAD, f"A,,X,{ana.id}", f"B,,X,{eva.id}")
    assert whys(done) == {3: "external id 'X' is given in line 2 already"}
    done = bring(doorway, HEAD, "A,,X,", f"B,,X,{eva.id}")
    assert whys(done) == {3: "external id 'X' is given in line 2 already"}
    done = bring(doorway, HEAD, f"Zoé,,2,{zoe.id}", f"Luc,,1,{luc.id}")
    assert whys(done) == {line: f"external id '{4 - line}' is somebody else's" for line in (2, 3)}


WHO = st.tuples(
    st.sampled_from(["Zoé Blanc", "Luc Barthe"]),
    st.sampled_from(["", "z@example.org", "l@example.org", "n@example.org"]),
    st.sampled_from(["", "1", "2", "3"]),
    st.sampled_from(["", *(str(UUID(int=each)) for each in (1, 2))]),
    st.sampled_from(["", "Mensuel", "mensuel"]),
)


@settings(
    max_examples=80,
    deadline=None,
    suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.filter_too_much],
)
@given(
    st.lists(WHO, max_size=6),
    st.tuples(st.sampled_from([None, "1", "2"]), st.sampled_from([None, "3"])),
    st.integers(0, 3),
)
def test_a_list_that_was_stopped_half_way_is_mended_by_taking_it_in_again(
    doorway: Doorway,
    lines: list[tuple[str, str, str, str, str]],
    theirs: tuple[str | None, str | None],
    portions: int,
) -> None:
    text = [f"{HEAD},plan", *map(",".join, lines)]

    def begin() -> None:
        with doorway.database.writing() as session:
            session.connection().exec_driver_sql("DELETE FROM person")
            known = (("Zoé Blanc", "z@example.org"), ("Luc Barthe", "l@example.org"))
            data.add(
                session,
                [
                    Person(UUID(int=at + 1), name, name.split()[0], email, theirs[at])
                    for at, (name, email) in enumerate(known)
                ],
                doorway.now,
            )

    begin()
    before = all_of_them(doorway)
    at_once = bring(doorway, *text)
    whole = all_of_them(doorway)
    if at_once.errors:
        assert whole == before
        return
    begin()
    stopped = checked(doorway, *text)
    write(doorway, stopped, portions, most=1)
    if stopped.goes_on:
        again = write(doorway, checked(doorway, *text))
        assert again.errors == ()
    assert all_of_them(doorway) == whole


def test_what_is_exported_changes_nobody_when_it_is_taken_in_again(doorway: Doorway) -> None:
    bring(doorway, "name,email,plan,skills", "Zoé,z@example.org,Mensuel,CSS|C", "Luc,,,")
    before = everybody(doorway)
    with doorway.database.reading() as session:
        rows = peoplefile.everybody(session, doorway.place, doorway.now)
    raw = peoplefile.as_csv([column.value for column in peoplefile.COLUMNS], rows)
    with doorway.database.writing() as session:
        assert people.import_people(session, doorway.pen(), raw) == Imported(0, 0)
    assert everybody(doorway) == before


def test_only_those_who_differ_are_counted_and_written(doorway: Doorway) -> None:
    head = "name,email,plan,ends,skills"
    bring(doorway, head, "Zoé,z@example.org,,,CSS", "Luc,l@example.org,Mensuel,2026-12-31,C")
    bring(doorway, head, "Ana,a@example.org,Mensuel,2026-12-31,")
    done = bring(
        doorway,
        head,
        "Zoé,z@example.org,,,CSS",
        "Luc,l@example.org,Mensuel,2027-01-31,C",
        "Ana,a@example.org,Mensuel,2026-12-31,C",
    )
    assert done == Imported(0, 2)
    versions = {name: person.version for name, person in everybody(doorway).items()}
    assert versions == {"Ana": 2, "Luc": 1, "Zoé": 1}


def test_what_others_have_done_since_the_list_was_checked_stays_and_is_named(
    doorway: Doorway,
) -> None:
    luc, zoe = doorway.person("Luc"), doorway.person("Zoé")
    text = (f"{HEAD}", f"Luc,,7,{luc.id}", f"Zoé,,,{zoe.id}", "Ana,a@example.org,,", "Eva,,9,")
    writing = checked(doorway, *text)
    doorway.person("Max", external_id="7", email="a@example.org")
    with doorway.database.writing() as session:
        session.connection().exec_driver_sql("DELETE FROM person WHERE name = 'Zoé'")
    done = write(doorway, writing)
    assert done == Imported(
        1,
        0,
        (
            LineError(2, "external id '7' is somebody else's"),
            LineError(3, "they are not there any more"),
            LineError(4, "somebody has had the e-mail a@example.org since the list was read"),
        ),
    )
    assert list(everybody(doorway)) == ["Eva", "Luc", "Max"]


def test_a_plan_retired_since_the_list_was_checked_is_not_given(doorway: Doorway) -> None:
    bring(doorway, "name,plan", "Ana,Mensuel")
    writing = checked(doorway, "name,external_id,plan", "Zoé,1,mensuel")
    with doorway.database.writing() as session:
        (plan,) = kept.plans(session)
        kept.change_plan(session, replace(plan, is_retired=True), doorway.now)
    done = write(doorway, writing)
    assert done.errors == (LineError(2, "the plan 'Mensuel' is not offered any more"),)
    assert list(everybody(doorway)) == ["Ana"]


def test_nobody_gets_a_plan_twice_on_one_day(doorway: Doorway) -> None:
    head = "name,email,plan,starts,ends"
    bring(doorway, head, "Zoé,z@example.org,Mensuel,2026-01-01,2026-06-30")
    done = bring(doorway, head, "Zoé,z@example.org,mensuel,2026-06-30,")
    assert whys(done) == {2: "they have the plan 'Mensuel' on some of these days already"}
    assert bring(doorway, head, "Zoé,z@example.org,Mensuel,2026-02-01,2026-03-01") == Imported(0, 0)
    assert bring(doorway, head, "Zoé,z@example.org,Mensuel,2026-07-01,") == Imported(0, 1)
    assert len(memberships(doorway, "Zoé")) == 2


def test_what_the_desk_does_not_take_the_command_does_not_take_either(doorway: Doorway) -> None:
    head = "name,plan,starts,ends"
    done = bring(doorway, head, "\u200b,,,", "Zoé,M,01/03/0202,", "Luc,M,2026-01-01,2200-01-01")
    assert whys(done) == {
        2: "name is missing",
        3: "starts 0202-03-01 is not between 1900 and 2199",
        4: "ends 2200-01-01 is not between 1900 and 2199",
    }
