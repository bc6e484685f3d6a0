"""`kiosk card`: for the right person, or for nobody."""

from pathlib import Path

from tests.commands.conftest import Terminal


def test_a_person_is_found_by_id_or_exact_name_and_two_of_a_name_are_told_apart(
    terminal: Terminal, tmp_path: Path
) -> None:
    (first,) = terminal.answers("people", "add", "Luc Barthe")
    terminal.answers("people", "add", "Luc Barthe")
    out = tmp_path / "card.pdf"
    assert terminal.type("card", "Luc Barthe", "--out", out) == 1
    assert first["id"] in terminal.err
    assert terminal.type("card", "luc", "--out", out) == 1
    assert not out.exists()
    assert terminal.type("card", first["id"], "--out", out, "--phone") == 0
    assert out.read_bytes().startswith(b"%PDF-")
