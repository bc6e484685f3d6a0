"""What the place chose besides its own row, kept and read back."""

from uuid import uuid4

import pytest

from kiosk.data import choices
from kiosk.records.choices import Value
from tests.places import Doorway

pytestmark = pytest.mark.postgresql


@pytest.mark.parametrize(
    "value", [False, 0, 45, "d’été ☀", ["08:00", None], {"folder": "/média", "formats": ["pdf"]}]
)
def test_a_choice_is_read_back_as_it_was_kept(doorway: Doorway, value: Value) -> None:
    luc = doorway.person()
    with doorway.database.writing() as session:
        choices.put(session, "report.monthly", "before", doorway.now)
        choices.put(session, "report.monthly", value, doorway.now, luc.id)
    with doorway.database.reading() as session:
        assert choices.get(session, "report.monthly") == value
        assert choices.everything(session) == {"report.monthly": value}


def test_a_choice_that_is_given_up_is_as_if_it_had_never_been_made(doorway: Doorway) -> None:
    with doorway.database.writing() as session:
        choices.put(session, str(uuid4()), 1, doorway.now)
        choices.put(session, "looks.text", "A+", doorway.now)
        choices.put(session, "looks.text", None, doorway.now)
    with doorway.database.reading() as session:
        assert choices.get(session, "looks.text") is None
        assert "looks.text" not in choices.everything(session)
