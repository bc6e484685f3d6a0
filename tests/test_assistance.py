"""Who needs help to leave the building, and that it is written down who said so."""

from kiosk import assistance, journal
from kiosk.data import people
from kiosk.records.journal import Asked
from tests.places import Doorway


def test_what_is_said_of_somebody_s_need_for_help_is_kept_once_and_written_down(
    doorway: Doorway,
) -> None:
    amina, edith = doorway.person("Amina Ferrand"), doorway.person("Édith Perrin")
    said = []
    with doorway.database.writing() as session:
        for needs in (False, True, True, False):
            said.append(assistance.keep(session, doorway.pen(), edith.id, amina.id, needs=needs))
            kept = people.person(session, edith.id)
            assert kept is not None
            assert kept.needs_assistance is needs
        lines = journal.journal(session, doorway.place, Asked()).lines
    assert said == [False, True, False, True]
    assert {(each.what, each.subject, each.actor) for each in lines} == {
        ("act.assisted", "Édith Perrin", "Amina Ferrand"),
        ("act.unassisted", "Édith Perrin", "Amina Ferrand"),
    }
