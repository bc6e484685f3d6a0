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


def test_the_cards_of_several_people_are_on_one_sheet_of_which_each_counts(
    terminal: Terminal, tmp_path: Path
) -> None:
    for name in ("Luc Barthe", "Zoé Roux"):
        terminal.answers("people", "add", name)
    out = tmp_path / "sheet.pdf"
    both = ("card", "Luc Barthe", "Zoé Roux", "--out")
    assert terminal.type(*both, out) == 2
    assert "--sheet" in terminal.err
    assert terminal.type(*both, tmp_path / "sheet.png", "--sheet") == 2
    assert terminal.type(*both, out, "--sheet", "--phone") == 2
    assert terminal.type(*both, tmp_path / "file" / "sheet.pdf", "--sheet") == 0
    assert terminal.type(*both, out, "--sheet") == 0
    assert terminal.out.startswith("2 cards, ten on a page, are in ")
    assert out.read_bytes().startswith(b"%PDF-")
    assert terminal.type("card", "Nobody", "Zoé Roux", "--out", out, "--sheet") == 1


def test_whoever_s_name_has_no_letters_on_cards_is_told_of_on_standard_error(
    terminal: Terminal, tmp_path: Path
) -> None:
    (thi,) = terminal.answers("people", "add", "Nguyễn Thị Hạnh")
    (olena,) = terminal.answers("people", "add", "Олена")
    assert terminal.type("card", thi["id"], "--out", tmp_path / "thi.png") == 0
    assert terminal.err == ""
    for ids, how in (([olena["id"]], "--phone"), ([thi["id"], olena["id"]], "--sheet")):
        assert terminal.type("card", *ids, "--out", tmp_path / "olena.pdf", how) == 0
        assert terminal.err.splitlines() == [
            f"kiosk: cards have no letters for Олена: it says …{olena['id'][-6:]}"
        ]


def test_a_sheet_that_can_not_be_written_makes_no_code(terminal: Terminal, tmp_path: Path) -> None:
    terminal.answers("people", "add", "Luc Barthe")
    (tmp_path / "file").touch()
    out = tmp_path / "file" / "sheet.pdf"
    assert terminal.type("card", "Luc Barthe", "--out", out, "--sheet") == 1
    assert "no cards can be written" in terminal.err
