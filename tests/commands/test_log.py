"""`kiosk log`: the presence log, from a day on."""

from tests.commands.conftest import Terminal


def test_only_what_was_recorded_since_a_day_is_shown(terminal: Terminal) -> None:
    card = terminal.card()
    for at in ("2026-11-25T10:00", "2026-11-26T02:00", "2026-11-26T09:00"):
        terminal.type("scan", card, "--record", at=at)
    lines = terminal.answers("log", "--since", "2026-11-26")
    assert [line["occurred_at"][:16] for line in lines] == ["2026-11-26T09:00"]
    assert len(terminal.answers("log", "--since", "2026-11-26T01:00")) == 2
