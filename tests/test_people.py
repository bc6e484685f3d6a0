"""People are added one by one or from a list: all of it, or nothing."""

from dataclasses import replace
from datetime import date
from uuid import uuid4

import pytest

from kiosk import people, peoplelist
from kiosk.data import memberships as kept
from kiosk.data import people as data
from kiosk.records import Imported, LineError, Membership, Pause, Person
from kiosk.sheet import PersonLine
from kiosk.spelling import Unfit
from tests.places import Doorway

pytestmark = pytest.mark.postgresql


def bring(doorway: Doorway, *lines: str) -> Imported:
    """Import a list with those lines."""
    with doorway.database.writing() as session:
        return peoplelist.take_in(
            session, doorway.pen(), *peoplelist.read("\n".join(lines).encode())
        )


def everybody(doorway: Doorway) -> list[Person]:
    """All people, by name."""
    with doorway.database.reading() as session:
        return people.everybody(session)


def memberships(doorway: Doorway, person: Person) -> list[Membership]:
    """What somebody subscribed to."""
    with doorway.database.reading() as session:
        return kept.memberships(session, person.id)


def test_somebody_is_called_by_their_first_name_unless_they_said_otherwise(
    doorway: Doorway,
) -> None:
    with doorway.database.writing() as session:
        people.add(session, doorway.pen(), PersonLine(0, "Yann Le Goff"))
        people.add(session, doorway.pen(), PersonLine(0, "Marie-Jo Tanguy", called="Jo"))
    assert [person.called for person in everybody(doorway)] == ["Jo", "Yann"]


def test_a_plan_begins_on_the_place_s_day(doorway: Doorway) -> None:
    night = doorway.at("2026-11-27 02:00")
    with night.database.writing() as session:
        luc = people.add(session, night.pen(), PersonLine(0, "Luc Barthe", plan="Mensuel"))
    (membership,) = memberships(doorway, luc)
    assert (membership.plan.name, membership.starts) == ("Mensuel", date(2026, 11, 26))


def test_an_external_id_is_one_person_s(doorway: Doorway) -> None:
    with doorway.database.writing() as session:
        people.add(session, doorway.pen(), PersonLine(0, "Luc Barthe", external_id="7"))
        with pytest.raises(Unfit, match="external id '7' is taken"):
            people.add(session, doorway.pen(), PersonLine(0, "Zoé Lefèvre", external_id="7"))


def test_a_list_adds_people_with_all_that_it_says(doorway: Doorway) -> None:
    done = bring(
        doorway,
        "name,email,plan,starts,ends,skills,needs,external_id",
        "Luc Barthe,LUC@example.org,Mensuel,2026-11-01,2026-12-31,Python|CSS,budget,7",
        "Zoé Lefèvre,,Mensuel,,,,,",
        "Zoé Lefèvre,,,,,,,",
    )
    assert done == Imported(added=3, changed=0)
    luc, *zoes = everybody(doorway)
    assert (luc.email, luc.skills, luc.needs) == ("luc@example.org", ("Python", "CSS"), ("budget",))
    assert len(zoes) == 2
    (membership,) = memberships(doorway, luc)
    assert (membership.starts, membership.ends) == (date(2026, 11, 1), date(2026, 12, 31))


def test_a_list_changes_people_by_external_id_else_by_e_mail(doorway: Doorway) -> None:
    head = "name,called,email,skills,external_id"
    bring(doorway, head, "Luc Barthe,,luc@example.org,Python,7", "Jo Tanguy,,jo@example.org,,")
    before = {person.external_id or person.email: person.id for person in everybody(doorway)}
    done = bring(
        doorway,
        head,
        "Lucas Barthe,,lucas@example.org,,7",
        "Joëlle Tanguy,Jo,JO@example.org,graphisme,",
        "Luc Barthe,,,,8",
    )
    assert done == Imported(added=1, changed=2)
    jo, luc, lucas = everybody(doorway)
    assert (jo.id, jo.called, jo.skills) == (before["jo@example.org"], "Jo", ("graphisme",))
    assert (lucas.id, lucas.called, lucas.email) == (before["7"], "Lucas", "lucas@example.org")
    assert lucas.skills == ("Python",), "an empty cell takes nothing away"
    assert luc.external_id == "8"


def test_a_nickname_outlives_a_new_name(doorway: Doorway) -> None:
    bring(doorway, "name,called,external_id", "Marie-Jo Tanguy,Jo,7")
    bring(doorway, "name,external_id", "Marie-Jo Le Bris,7")
    (jo,) = everybody(doorway)
    assert (jo.name, jo.called) == ("Marie-Jo Le Bris", "Jo")


def test_one_bad_line_and_nothing_is_written(doorway: Doorway) -> None:
    done = bring(doorway, "name,email", "Luc Barthe,luc@example.org", "Zoé Lefèvre,zoe", ",")
    assert done == Imported(0, 0, (LineError(3, "email 'zoe' is not an address"),))
    assert everybody(doorway) == []


def test_the_same_person_twice_in_a_list_is_a_mistake(doorway: Doorway) -> None:
    bring(doorway, "name,email,external_id", "Luc Barthe,luc@example.org,7")
    done = bring(
        doorway,
        "name,email,external_id",
        "Luc Barthe,,7",
        "Luc Barthe,luc@example.org,",
        "Zoé Lefèvre,zoe@example.org,",
        "Zoé Lefèvre,zoe@example.org,",
        "Jo Tanguy,,9",
        "Jo Tanguy,,9",
    )
    assert done.errors == (
        LineError(3, "the same person as in line 2"),
        LineError(5, "the same person as in line 4"),
        LineError(7, "the same person as in line 6"),
    )


def test_an_address_that_two_people_share_does_not_tell_whom_to_change(doorway: Doorway) -> None:
    head = "name,email,external_id"
    bring(doorway, head, "Luc Barthe,both@example.org,1", "Zoé Barthe,both@example.org,2")
    done = bring(doorway, head, "Luc Barthe,both@example.org,")
    assert done.errors == (LineError(2, "2 people have the e-mail both@example.org"),)


def test_a_list_does_not_end_a_membership_before_its_pause(doorway: Doorway) -> None:
    head = "name,plan,ends,email"
    bring(doorway, head, "Luc,Mensuel,2026-12-31,luc@example.org")
    (luc,) = everybody(doorway)
    with doorway.database.writing() as session:
        (mine,) = kept.memberships(session, luc.id)
        kept.change(session, replace(mine, pauses=(Pause(uuid4(), date(2026, 12, 1)),)))
    done = bring(doorway, head, "Luc,Mensuel,2026-11-30,luc@example.org")
    why = "the plan 'Mensuel' would end before its pause does"
    assert done == Imported(0, 0, (LineError(2, why),))
    assert bring(doorway, head, "Luc,Mensuel,2026-12-01,luc@example.org").errors == ()


def test_a_renewed_membership_moves_its_end_and_a_later_one_is_a_new_one(doorway: Doorway) -> None:
    head = "name,plan,starts,ends,external_id"
    bring(doorway, head, "Luc,Mensuel,2026-01-01,2026-06-30,7")
    bring(doorway, head, "Luc,Mensuel,2026-01-01,2026-12-31,7")
    (luc,) = everybody(doorway)
    assert [m.ends for m in memberships(doorway, luc)] == [date(2026, 12, 31)]
    bring(doorway, head, "Luc,Mensuel,2027-01-01,,7")
    bring(doorway, head, "Luc,Mensuel,,,7")
    assert [m.starts for m in memberships(doorway, luc)] == [date(2026, 1, 1), date(2027, 1, 1)]
    bring(doorway, head, "Luc,Annuel,,2020-05-01,7")
    assert date(2020, 5, 1) in [m.starts for m in memberships(doorway, luc)]


def test_people_are_found_by_id_or_exact_name(doorway: Doorway) -> None:
    luc, zoe = doorway.person("Luc Barthe"), doorway.person("Zoé Lefèvre")
    doorway.person("Luc Barthe")
    with doorway.database.reading() as session:
        assert people.find(session, str(luc.id)) == [luc]
        assert people.find(session, " Zoé  Lefèvre ") == [zoe]
        assert len(people.find(session, "Luc Barthe")) == 2
        assert people.find(session, "luc barthe") == []


def test_a_thousand_people_are_read_with_their_skills(doorway: Doorway) -> None:
    lines = [f"Person {number:04},Python|CSS" for number in range(1200)]
    assert bring(doorway, "name,skills", *lines).added == 1200
    found = everybody(doorway)
    with doorway.database.reading() as session:
        some = data.people(session, [person.id for person in found])
    assert list(some.values()) == found
    assert {person.skills for person in found} == {("Python", "CSS")}
