"""Somebody is found as their name is typed, with slips or without."""

from contextlib import ExitStack
from dataclasses import replace
from itertools import product
from random import Random
from uuid import UUID

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from rapidfuzz.distance import OSA

from kiosk import members, memberships
from kiosk.data import members as data
from kiosk.data import people as kept
from kiosk.merging import Merged
from kiosk.records import Person, Plan
from kiosk.records.members import Sifted
from kiosk.register import Register
from kiosk.spelling import parts
from kiosk.wordindex import Entry, Index
from kiosk.wordlist import Words
from tests import twins
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


def everywhere(doorway: Doorway, register: Register) -> list[tuple[UUID, ...]]:
    """Whom one register finds for all kinds of letters, however the list is narrowed."""
    day = doorway.now.date()
    with doorway.database.reading() as session:
        return [
            members.find(session, register, typed, sifted, day).people
            for sifted, typed in product(Sifted, ("", "marti", "soudure", "zoe noir", "cuor"))
        ]


def something_happens(
    doorway: Doorway, chance: Random, there: list[Person], apart: list[Merged], plan: Plan
) -> None:
    """Somebody is added, changed, removed, merged or told apart, or subscribes for a day."""
    amina, *some = there
    one, other = chance.sample(some, 2)
    known = twins.read(doorway, one)
    happens = chance.choice(["add", "change", "remove", "merge", "part", "subscribe"])
    if happens == "merge" and known is not None and twins.read(doorway, other) is not None:
        done = twins.merge(doorway, one, other, amina)
        apart += [done] if isinstance(done, Merged) else []
    elif happens == "part" and apart:
        twins.part(doorway, apart.pop(), amina)
    with doorway.database.writing() as session:
        pen = doorway.pen()
        if happens == "add":
            added = members.add(session, pen, "Zoé Noir", "", "", amina.id)
            there += [added] if isinstance(added, Person) else []
        elif happens == "remove":
            members.remove_again(session, one.id)
        elif happens == "change" and known is not None:
            wanted = replace(
                known,
                name=chance.choice([*NAMES, "Marc Œuf"]),
                skills=tuple(chance.sample(["Soudure", "Tricot", "Marche"], 2)),
                needs_assistance=chance.random() < 0.5,
            )
            members.change(session, pen, known, wanted, amina.id)
        elif happens == "subscribe" and known is not None:
            day = doorway.now.date().replace(day=chance.randrange(1, 28))
            memberships.begin(session, pen, one.id, plan.id, day, day, amina.id)


@pytest.mark.parametrize("seed", range(3))
def test_a_register_that_was_asked_before_every_change_finds_what_a_new_one_does(
    doorway: Doorway, names: dict[str, Person], seed: int
) -> None:
    chance, register = Random(seed), Register()
    amina = doorway.keeper()
    plan, there, apart = doorway.offer(amina), [amina, *names.values()], list[Merged]()
    for _ in range(20):
        something_happens(doorway, chance, there, apart, plan)
        with ExitStack() as others:  # so that it is now this connection that reads, now that one
            for _ in range(chance.randrange(3)):
                others.enter_context(doorway.database.reading())
            assert everywhere(doorway, register) == everywhere(doorway, Register())


def test_only_what_has_changed_is_read_anew(
    doorway: Doorway, names: dict[str, Person], monkeypatch: pytest.MonkeyPatch
) -> None:
    read: list[object] = []

    def noting(name: str) -> None:
        real = getattr(data, name)

        def noted(session: object, what: object) -> object:
            read.append((name, what))
            return real(session, what)

        monkeypatch.setattr(data, name, noted)

    noting("searchable")
    noting("ending")
    register, day = Register(), doorway.now.date()

    def find(typed: str) -> None:
        with doorway.database.reading() as session:
            members.find(session, register, typed, Sifted.ENDING, day)

    for typed in ("l", "lu", "luc"):
        find(typed)
    _, ending = read
    assert ending == ("ending", day + members.SOON)
    read.clear()
    luc = names["Luc Martin"]
    with doorway.database.writing() as session:
        kept.change(session, [replace(luc, name="Luc Martineau")])
    for typed in ("m", "ma", "mar"):
        find(typed)
    assert read == [("searchable", [luc.id]), ending]


LETTERS = st.text("abcdé -'", min_size=1, max_size=8)


def entry(number: int, name: str, other: str = "", needs: bool = False) -> Entry:
    return Entry(UUID(int=number), " ".join(parts(name)), "", tuple(parts(other)), needs)


CHANGES = st.lists(
    st.tuples(st.integers(0, 6), st.none() | LETTERS, LETTERS, st.booleans()), max_size=20
)


@settings(max_examples=200, deadline=None)
@given(CHANGES, CHANGES, st.lists(LETTERS, max_size=4))
def test_whoever_came_and_went_is_found_as_if_all_had_been_read_at_once(
    before: list[tuple[int, str | None, str, bool]],
    after: list[tuple[int, str | None, str, bool]],
    typed: list[str],
) -> None:
    there: dict[int, Entry] = {}
    index = Index()

    def same() -> bool:
        fresh = Index(there.values())
        return (
            all(index.find(each) == fresh.find(each) for each in ("", "abc", "a b", *typed))
            and all(index.named(each.name) == fresh.named(each.name) for each in there.values())
            and index.everybody() == fresh.everybody()
            and index.needing_assistance() == fresh.needing_assistance()
        )

    for changes in (before, after):
        for number, name, other, needs in changes:
            if name is None:
                index.drop(UUID(int=number))
                there.pop(number, None)
            else:
                there[number] = entry(number, name, other, needs)
                index.put(there[number])
        assert same()


@settings(max_examples=200, deadline=None)
@given(st.lists(st.text("abcd", min_size=1, max_size=9), max_size=20), st.text("abcd", max_size=8))
def test_whoever_s_word_differs_by_a_slip_is_found_whether_it_goes_on_or_ends_there(
    words: list[str], typed: str
) -> None:
    most = 0 if len(typed) < 3 else 1 if len(typed) < 6 else 2
    expected = {}
    for number, word in enumerate(words):
        lengths = range(len(typed) - 1, len(typed) + 2)
        slips = min(OSA.distance(typed, word[:length]) for length in lengths)
        if most and slips <= most and (len(typed) > 3 or word[0] == typed[0]):
            expected[number] = slips
    found = Words((number, [word]) for number, word in enumerate(words))
    assert found.near(typed) == expected


@settings(max_examples=60, deadline=None)
@given(st.lists(LETTERS, min_size=1, max_size=12), st.data())
def test_whoever_s_name_begins_with_what_is_typed_is_always_found(
    called: list[str], data: st.DataObject
) -> None:
    entries = [entry(n, name) for n, name in enumerate(called)]
    one = data.draw(st.sampled_from(entries))
    length = data.draw(st.integers(0, len(one.name)))
    found = Index(entries).find(one.name[:length])
    assert one.id in found
    assert len(set(found)) == len(found)
