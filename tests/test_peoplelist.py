"""A list at the command: taken in whole, or refused with every line that can't be taken."""

from uuid import UUID

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from kiosk import people, peoplefile, peoplelist
from kiosk.data import memberships as kept
from kiosk.records import Imported, Membership, Person
from tests.importsteps import begin_anew, everybody
from tests.places import Doorway

pytestmark = pytest.mark.postgresql


def bring(doorway: Doorway, *lines: str) -> Imported:
    """Take a list with those lines in, all at once."""
    with doorway.database.writing() as session:
        return peoplelist.take_in(
            session, doorway.pen(), *peoplelist.read("\n".join(lines).encode())
        )


def whys(done: Imported) -> dict[int, str]:
    assert (done.added, done.changed) == (0, 0)
    return {error.line: error.why for error in done.errors}


def all_of_them(doorway: Doorway) -> list[tuple[Person, list[Membership]]]:
    """Everybody with what they subscribe to."""
    with doorway.database.reading() as session:
        return [(each, kept.memberships(session, each.id)) for each in people.everybody(session)]


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
)
def test_a_list_is_taken_in_whole_or_not_at_all_and_told_again_changes_nobody_it_tells(
    doorway: Doorway,
    lines: list[tuple[str, str, str, str, str]],
    theirs: tuple[str | None, str | None],
) -> None:
    text = [f"{HEAD},plan", *map(",".join, lines)]
    begin_anew(doorway, theirs)
    before = all_of_them(doorway)
    done = bring(doorway, *text)
    after = all_of_them(doorway)
    if done.errors:
        assert (done.added, done.changed, after) == (0, 0, before)
        return
    assert (done.added + done.changed, len(after)) == (len(lines), len(before) + done.added)
    telling = [line for line in lines if any(line[1:4])]
    again = bring(doorway, text[0], *map(",".join, telling))
    if (
        not again.errors and not again.added
    ):  # an address of two, or of nobody's any more, tells nobody
        assert all_of_them(doorway) == after


def test_what_is_exported_changes_nobody_when_it_is_taken_in_again(doorway: Doorway) -> None:
    bring(doorway, "name,email,plan,skills", "Zoé,z@example.org,Mensuel,CSS|C", "Luc,,,")
    before = everybody(doorway)
    with doorway.database.reading() as session:
        rows = peoplefile.everybody(session, doorway.place, doorway.now)
    raw = peoplefile.as_csv([column.value for column in peoplefile.COLUMNS], rows)
    with doorway.database.writing() as session:
        done = peoplelist.take_in(session, doorway.pen(), *peoplelist.read(raw))
    assert done == Imported(0, 2)
    assert everybody(doorway) == before


def test_whoever_a_line_tells_counts_and_only_who_differs_is_written(doorway: Doorway) -> None:
    head = "name,email,plan,ends,skills"
    bring(doorway, head, "Zoé,z@example.org,,,CSS", "Luc,l@example.org,Mensuel,2026-12-31,C")
    bring(doorway, head, "Ana,a@example.org,Mensuel,2026-12-31,", "eva,e@example.org,,,")
    done = bring(
        doorway,
        head,
        "Zoé,z@example.org,,,CSS",
        "Luc,l@example.org,Mensuel,2027-01-31,C",
        "Ana,a@example.org,Mensuel,2026-12-31,C",
        "EVA,e@example.org,,,",
    )
    assert done == Imported(0, 4)
    versions = {name: person.version for name, person in everybody(doorway).items()}
    assert versions == {"Ana": 2, "EVA": 2, "Luc": 1, "Zoé": 1}


def test_nobody_gets_a_plan_twice_on_one_day(doorway: Doorway) -> None:
    head = "name,email,plan,starts,ends"
    bring(doorway, head, "Zoé,z@example.org,Mensuel,2026-01-01,2026-06-30")
    done = bring(doorway, head, "Zoé,z@example.org,mensuel,2026-06-30,")
    assert whys(done) == {2: "they have the plan 'Mensuel' on some of these days already"}
    assert bring(doorway, head, "Zoé,z@example.org,Mensuel,2026-02-01,2026-03-01") == Imported(0, 1)
    assert len(memberships(doorway, "Zoé")) == 1
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
