"""Somebody is found as their name is typed, with slips or without."""

from uuid import UUID

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from kiosk import members
from kiosk.data import people as kept
from kiosk.records import Person
from kiosk.records.members import Sifted
from kiosk.register import Entry, Index, Register
from kiosk.spelling import parts
from tests.places import Doorway

pytestmark = pytest.mark.postgresql

NAMES = (
    "Inès Marchetti",
    "Édith Perrin",
    "Jean-Pierre d’Arcy",
    "Martin Luc",
    "Luc Martin",
    "Lucie Martinez",
    "Karim Haddad",
    "Anouk Lucas",
    "Jacques Cœur",
)


@pytest.fixture
def names(doorway: Doorway) -> dict[str, Person]:
    more: dict[str, dict[str, object]] = {
        "Karim Haddad": {
            "email": "karim.h@exemple.fr",
            "external_id": "A-77",
            "skills": ("Soudure à l’arc",),
            "needs_assistance": True,
        },
        "Édith Perrin": {"called": "Didi"},
    }
    return {name: doorway.person(name, **more.get(name, {})) for name in NAMES}


def found(doorway: Doorway, typed: str, sifted: Sifted = Sifted.EVERYBODY) -> list[str]:
    with doorway.database.reading() as session:
        day = doorway.now.date()
        return [each.name for each in members.find(session, Register(), typed, sifted, day).lines]


@pytest.mark.parametrize(
    ("typed", "first"),
    [
        ("ines", "Inès Marchetti"),
        ("INÈS MAR", "Inès Marchetti"),
        ("marc", "Inès Marchetti"),
        ("inse", "Inès Marchetti"),  # two letters that changed places
        ("marcheti", "Inès Marchetti"),  # one is missing
        ("markhetti", "Inès Marchetti"),  # one is another
        ("arcy jean", "Jean-Pierre d’Arcy"),
        ("didi", "Édith Perrin"),
        ("karim.h@", "Karim Haddad"),
        ("a-77", "Karim Haddad"),
        ("soudrue", "Karim Haddad"),
        ("coeur", "Jacques Cœur"),
        ("CŒU", "Jacques Cœur"),
        ("erre", "Jean-Pierre d’Arcy"),  # in the middle of a word
    ],
)
@pytest.mark.usefixtures("names")
def test_somebody_is_found_by_what_is_typed(doorway: Doorway, typed: str, first: str) -> None:
    assert found(doorway, typed)[0] == first


@pytest.mark.usefixtures("names")
def test_whoever_begins_with_what_is_typed_comes_first(doorway: Doorway) -> None:
    assert found(doorway, "luc") == ["Luc Martin", "Lucie Martinez", "Martin Luc", "Anouk Lucas"]
    assert found(doorway, "luc martin")[:2] == ["Luc Martin", "Martin Luc"]


@pytest.mark.usefixtures("names")
def test_nobody_is_found_by_what_is_nobody_s_name(doorway: Doorway) -> None:
    assert found(doorway, "xyzzy") == []
    assert len(found(doorway, " ")) == len(NAMES)


def test_the_list_is_narrowed_to_whoever_the_desk_asks_for(
    doorway: Doorway, names: dict[str, Person]
) -> None:
    today = doorway.now.date()
    doorway.subscribe(names["Luc Martin"], today.replace(month=1), today.replace(month=10))
    doorway.subscribe(names["Martin Luc"], today.replace(month=1), today.replace(month=12, day=5))
    doorway.subscribe(names["Inès Marchetti"], today.replace(month=1), today.replace(month=10))
    doorway.subscribe(names["Inès Marchetti"], today.replace(month=11))
    doorway.subscribe(names["Anouk Lucas"], today.replace(month=1))
    doorway.scan(doorway.card(names["Lucie Martinez"]))
    assert found(doorway, "", Sifted.ENDING) == ["Luc Martin", "Martin Luc"]
    assert found(doorway, "", Sifted.HERE) == ["Lucie Martinez"]
    assert found(doorway, "", Sifted.ASSISTANCE) == ["Karim Haddad"]
    assert found(doorway, "kar", Sifted.NO_PLAN) == ["Karim Haddad"]
    assert found(doorway, "luc", Sifted.NO_PLAN) == ["Lucie Martinez"]


def test_whoever_is_added_changed_or_removed_is_found_as_they_are_now(
    doorway: Doorway, names: dict[str, Person]
) -> None:
    register, day = Register(), doorway.now.date()

    def seen(typed: str) -> list[str]:
        with doorway.database.reading() as session:
            found = members.find(session, register, typed, Sifted.EVERYBODY, day)
            return [each.name for each in found.lines]

    assert seen("zoé") == []
    amina = doorway.person("Amina Ferrand").id
    with doorway.database.writing() as session:
        zoe = members.add(session, doorway.pen(), "Zoé Blanc", "", "", amina)
        assert isinstance(zoe, Person)
    assert seen("zoe") == ["Zoé Blanc"]
    with doorway.database.writing() as session:
        assert members.remove_again(session, zoe.id)
        kept.set_needs_assistance(session, names["Luc Martin"].id, True)
    assert seen("zoe") == []
    with doorway.database.writing() as session:
        members.add(session, doorway.pen(), "Zoé Noir", "", "", amina)  # as many as before
    assert seen("zoe") == ["Zoé Noir"]


LETTERS = st.text("abcdé -'", min_size=1, max_size=8)


@settings(max_examples=60, deadline=None)
@given(st.lists(LETTERS, min_size=1, max_size=12), st.data())
def test_whoever_s_name_begins_with_what_is_typed_is_always_found(
    called: list[str], data: st.DataObject
) -> None:
    entries = [
        Entry(UUID(int=n), " ".join(parts(name)), "", (), False) for n, name in enumerate(called)
    ]
    one = data.draw(st.sampled_from(entries))
    length = data.draw(st.integers(0, len(one.name)))
    found = Index(entries).find(one.name[:length])
    assert one.id in found
    assert len(set(found)) == len(found)
