"""The kiosk and the desk as two programs on one machine: what happens at one is seen at the other."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from kiosk.records import Actor, EventKind
from tests.journeys.apart import Apart, apart
from tests.journeys.desksteps import begin_drill, come_to_gate, open_desk, trusted, type_pin
from tests.journeys.steps import on_board
from tests.places import SERVER, Doorway
from tests.ui.conftest import Kiosk, Page

pytestmark = pytest.mark.skipif(bool(SERVER), reason="about the screen")


@pytest.fixture
def other(kiosk: Kiosk, doorway: Doorway, tmp_path: Path) -> Iterator[Apart]:
    """The desk, beside the `kiosk` of this process."""
    with apart(doorway, tmp_path / "other", kiosk.qtbot) as program:
        yield program


def test_a_shift_at_the_desk_while_members_come_and_go_at_the_kiosk(
    kiosk: Kiosk, other: Apart, doorway: Doorway
) -> None:
    open_desk(other, doorway, trusted(doorway))
    kiosk.expect_words("Amina")  # the board says who is on
    kiosk.scan(doorway.member("Luc Barthe"), shows=Page.Welcome)
    other.expect_thing("depart:Luc Barthe")
    other.touch("depart:Luc Barthe")
    other.expect_words("Départ noté\u202f: Luc.")
    kiosk.qtbot.waitUntil(lambda: len(doorway.inside()) == 1)
    assert (doorway.log()[-1].kind, doorway.log()[-1].by) == (EventKind.DEPARTURE, Actor.DESK)
    kiosk.pass_time(60)
    kiosk.expect(Page.Home)
    kiosk.touch("help")
    other.expect_words("Quelqu’un a demandé de l’aide à l’entrée")
    other.touch("remedy0")
    kiosk.expect_words("Quelqu’un arrive")


def test_wrong_pins_in_two_programs_at_the_same_moment_count_together(
    kiosk: Kiosk, other: Apart, doorway: Doorway
) -> None:
    amina = trusted(doorway)
    come_to_gate(other, doorway, amina)
    kiosk.touch("lodge")
    kiosk.hold_up(doorway.card(amina))
    kiosk.expect_words("Bonjour Amina")
    wrong = ("key1", "key1", "key1", "key1", "accept")
    for _ in range(2):
        other.begin(*wrong)
        type_pin(kiosk, "1111")
        other.end()
        other.expect_words("Ce n’est pas le bon code secret.")
        kiosk.expect_words("Ce n’est pas le bon code secret.")
    type_pin(kiosk, "1111")
    kiosk.expect_words("Réessayez dans 30\u00a0s.")
    type_pin(other)
    other.expect_words("Réessayez dans 30\u00a0s.")
    assert on_board(doorway).on_shift == ()


def test_a_drill_begun_in_one_program_turns_the_other_to_the_way_out_and_back(
    kiosk: Kiosk, other: Apart, doorway: Doorway
) -> None:
    open_desk(other, doorway, trusted(doorway))
    begin_drill(other)
    kiosk.expect(Page.Evacuation)
    kiosk.expect_words("EXERCICE")
    other.touch("end")
    other.touch("endNow")
    kiosk.expect(Page.Home)


def test_the_desk_and_the_kiosk_send_the_same_person_off_in_the_same_moment_and_it_counts_once(
    kiosk: Kiosk, other: Apart, doorway: Doorway
) -> None:
    luc = doorway.person("Luc Barthe")
    code = doorway.card(luc)
    doorway.after(minutes=-30).scan(code)
    open_desk(other, doorway, trusted(doorway))
    other.expect_thing("depart:Luc Barthe")
    other.hold("depart:Luc Barthe")
    other.begin_to_let_go()
    kiosk.stage.entrance.scan(code)
    other.end()
    kiosk.qtbot.waitUntil(
        lambda: (
            not any(each.person == luc for each in doorway.inside())
            or kiosk.page in (Page.Goodbye, Page.Welcome)
        )
    )
    kinds = [event.kind for event in doorway.log() if event.visit == doorway.log()[0].visit]
    assert kinds.count(EventKind.DEPARTURE) == 1
