"""Sheets of cards at the desk: drawn, kept and printed, and who is gone meanwhile is left out."""

from pathlib import Path

import pytest
from PySide6.QtPdf import QPdfDocument

from kiosk import taking
from kiosk.cardsheets import Sheets
from kiosk.codes.decode import read
from kiosk.codes.stills import open_grey
from kiosk.records import CodeKind, Person
from tests.journeys.codesteps import counting, erase
from tests.places import SERVER, Doorway
from tests.twins import merged
from tests.ui.conftest import Kiosk, Page

pytestmark = pytest.mark.skipif(bool(SERVER), reason="about the screen")


def test_ten_people_get_their_cards_on_a_sheet_each_of_which_can_be_read(
    members: Kiosk,
    kiosk: Kiosk,
    doorway: Doorway,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(taking, "usual_folder", lambda: tmp_path / "stick")
    people = [doorway.person(f"Personne {letter}") for letter in "ABCDEFGHIJ"]
    doorway.card(doorway.person("Zoé Roux"))  # has one
    members.touch("room:cards")
    members.expect_thing("card:Personne A")
    assert not members.shows("card:Zoé Roux")
    members.touch("chooseAll")
    members.touch("card:Amina Ferrand")  # she is without a card, too: another day
    members.expect_words("10\u00a0cartes, 1\u00a0feuille A4")
    members.touch("saveSheets")
    members.expect_words("10\u00a0cartes faites.")
    members.expect_words("Enregistré\u202f: ")
    (file,) = (tmp_path / "stick").iterdir()
    assert file.name == "cartes.pdf"
    document = QPdfDocument()
    document.load(str(file))
    assert document.pageCount() == 1
    size = document.pagePointSize(0).toSize() * 3
    document.render(0, size).save(str(tmp_path / "page.png"))
    document.close()
    texts = {each.text for each in read(open_grey(tmp_path / "page.png"))}
    assert len(texts) == 10
    assert all(counting(doorway, each) == [CodeKind.CARD] for each in people)
    kiosk.scan(next(iter(texts)), shows=Page.Welcome)
    members.touch("undo")
    members.expect_words("C’est annulé.")
    assert all(counting(doorway, each) == [] for each in people)


def test_the_cards_of_a_sheet_that_can_not_say_a_name_are_told_of_with_whose_they_are(
    members: Kiosk, doorway: Doorway, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(taking, "usual_folder", lambda: tmp_path / "stick")
    olena = doorway.person("Олена Коваль")
    doorway.person("Đặng Văn Ơn")
    members.touch("room:cards")
    members.expect_thing("card:Олена Коваль")
    members.touch("chooseAll")
    members.touch("saveSheets")
    members.expect_words("3\u00a0cartes faites.")
    members.expect_words(f"Олена Коваль (…\u2060{str(olena.id)[-6:]})")
    assert not members.reads("Đặng Văn Ơn (")


def test_a_sheet_that_finds_no_room_makes_no_code(
    members: Kiosk,
    doorway: Doorway,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    (tmp_path / "file").touch()
    monkeypatch.setattr(taking, "usual_folder", lambda: tmp_path / "file")
    luc = doorway.person()
    members.touch("room:cards")
    members.expect_thing("card:Luc Barthe")
    members.touch("card:Luc Barthe")
    members.touch("saveSheets")
    members.expect_words("L’enregistrement n’a pas marché. Essayez avec une autre clé USB.")
    assert counting(doorway, luc) == []


@pytest.mark.parametrize("how", ["erased", "merged"])
def test_who_is_erased_or_merged_while_a_sheet_is_drawn_is_left_out_of_it(
    members: Kiosk,
    doorway: Doorway,
    amina: Person,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    how: str,
) -> None:
    monkeypatch.setattr(taking, "usual_folder", lambda: tmp_path / "stick")
    people = [doorway.person(f"Personne {letter}") for letter in "ABCD"]
    members.touch("room:cards")
    members.expect_thing("card:Personne A")
    members.touch("chooseAll")
    members.touch("card:Amina Ferrand")
    sheets = members.stage.lodge.parts.card_sheets
    first: list[Sheets] = []

    def go(one: Sheets) -> None:
        if not first:
            first.append(one)
            if how == "erased":
                erase(doorway, tmp_path, people[3], amina)
            else:
                merged(doorway, people[0], people[3], amina)
        begin(one)

    begin = sheets.begin
    monkeypatch.setattr(sheets, "begin", go)
    members.touch("saveSheets")
    members.expect_words("3\u00a0cartes faites.")
    members.expect_words("Enregistré\u202f: ")
    assert [each.name for each in (tmp_path / "stick").iterdir()] == ["cartes.pdf"]
    assert [len(counting(doorway, each)) for each in people] == [1, 1, 1, 0]


def test_a_sheet_of_whom_nobody_is_left_leaves_no_file_and_says_so(
    members: Kiosk,
    doorway: Doorway,
    amina: Person,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(taking, "usual_folder", lambda: tmp_path / "stick")
    luc = doorway.person()
    members.touch("room:cards")
    members.expect_thing("card:Luc Barthe")
    members.touch("card:Luc Barthe")
    sheets = members.stage.lodge.parts.card_sheets
    begin = sheets.begin

    def go(one: Sheets) -> None:
        erase(doorway, tmp_path, luc, amina)
        begin(one)

    monkeypatch.setattr(sheets, "begin", go)
    members.touch("saveSheets")
    members.expect_words("Cette personne n’est plus connue")
    members.qtbot.waitUntil(lambda: list((tmp_path / "stick").iterdir()) == [])
    assert not sheets.property("going")


def test_leaving_while_a_sheet_is_drawn_leaves_no_file(
    members: Kiosk, doorway: Doorway, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(taking, "usual_folder", lambda: tmp_path / "stick")
    doorway.person()
    members.touch("room:cards")
    members.expect_thing("card:Luc Barthe")
    members.touch("card:Luc Barthe")
    sheets = members.stage.lodge.parts.card_sheets
    monkeypatch.setattr(sheets, "_keep", lambda _: None)  # as after trouble that nobody foresaw
    members.touch("saveSheets")
    members.qtbot.waitUntil(lambda: bool(sheets.property("going")))
    members.qtbot.waitUntil(lambda: len(list(tmp_path.glob("stick/.*.pdf"))) == 1)
    members.touch("room:members")
    members.qtbot.waitUntil(lambda: list((tmp_path / "stick").iterdir()) == [])
    members.touch("room:cards")
    members.expect_thing("card:Luc Barthe")
    assert not members.reads("Carte 1 sur 1")
