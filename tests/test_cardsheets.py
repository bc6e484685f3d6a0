"""Sheets of ten cards: at their true size, each readable, and counting only once the file is there."""

import re
import zlib
from datetime import date
from pathlib import Path

import pytest
from PIL import Image

from kiosk import cardsheets
from kiosk.cardsheets import Sheets
from kiosk.codes import card, cardsheet, decode
from kiosk.data import memberships
from kiosk.errors import Fault, OutOfOrder
from kiosk.records import Person, Reason, Refused, Welcomed
from kiosk.records.carding import MOST_AT_ONCE
from tests.places import Doorway, fill

MILLIMETRE = 72 / 25.4
"""In points."""


def made(
    doorway: Doorway, folder: Path, people: list[Person]
) -> tuple[Sheets, tuple[tuple[Person, str], ...]]:
    with doorway.database.writing() as session:
        chosen = cardsheets.prepare(session, doorway.pen(), [each.id for each in people])
    return Sheets(doorway.place, chosen, folder), chosen


def finish(sheets: Sheets) -> None:
    while sheets.go_on():
        pass


def pages(file: Path) -> list[Image.Image]:
    """The pictures in a PDF of ours, unpacked by what ISO 32000 says of them and not by our code."""
    raw = file.read_bytes()
    found = []
    picture = (
        rb"/Width (\d+) /Height (\d+).*?/DeviceRGB \d+ <([0-9a-f]+)>\].*?/Length (\d+) >>\nstream\n"
    )
    for match in re.finditer(picture, raw, re.S):
        width, height, length = int(match[1]), int(match[2]), int(match[4])
        data = zlib.decompress(raw[match.end() : match.end() + length])
        page = Image.frombytes("P", (width, height), data)
        page.putpalette(bytes.fromhex(match[3].decode()))
        found.append(page.convert("RGB"))
    return found


def test_ten_cards_of_a_sheet_are_all_read_and_open_the_door(
    doorway: Doorway, tmp_path: Path
) -> None:
    people = [doorway.person(f"Person {letter}") for letter in "ABCDEFGHIJK"]
    sheets, chosen = made(doorway, tmp_path / "out", people)
    finish(sheets)
    assert doorway.scan(chosen[0][1]) == Refused(Reason.UNKNOWN), "nobody has the file yet"
    with doorway.database.writing() as session:
        codes = sheets.keep(session, doorway.pen(), people[0].id)
    assert isinstance(codes, tuple)
    file = sheets.settle("cartes")
    assert [each.name for each in file.parent.iterdir()] == ["cartes.pdf"]
    first, second = pages(file)
    whole = decode.read(first.convert("L"))  # the sheet as a whole, as a flatbed scanner has it
    assert {each.text for each in whole} <= {text for _, text in chosen[:10]}
    for page, part in ((first, chosen[:10]), (second, chosen[10:])):
        for number, (person, text) in enumerate(part):
            (read,) = decode.read(page.crop(cardsheet.cell(number)).convert("L"))
            assert read.text == text
            outcome = doorway.scan(text)
            assert isinstance(outcome, Welcomed)
            assert outcome.person == person
    with doorway.database.writing() as session:
        assert cardsheets.take_back(session, doorway.pen(), codes, people[0].id)
        assert not cardsheets.take_back(session, doorway.pen(), codes, people[0].id)
    assert doorway.scan(chosen[0][1]) == Refused(Reason.REVOKED)


def test_a_sheet_is_a4_its_cards_are_as_large_as_cards_and_no_printer_makes_them_smaller(
    doorway: Doorway, tmp_path: Path
) -> None:
    sheets, _ = made(doorway, tmp_path, [doorway.person()])
    finish(sheets)
    file = sheets.settle("cartes")
    raw = file.read_bytes()
    assert raw.count(b"/MediaBox [0 0 595.2 841.92]") == 1
    assert b"/PrintScaling /None" in raw
    scale = 595.2 / card.SHEET[0]  # points of a pixel
    left, top, right, bottom = cardsheet.cell(3)
    assert (right - left) * scale / MILLIMETRE == pytest.approx(85.60, abs=0.05)
    assert (bottom - top) * scale / MILLIMETRE == pytest.approx(53.98, abs=0.05)
    (page,) = pages(file)
    assert page.getpixel((cardsheet.LEFT, cardsheet.TOP - 30)) != (255, 255, 255), "a line to cut"


def test_a_pdf_reader_that_is_not_ours_shows_the_pages(doorway: Doorway, tmp_path: Path) -> None:
    pytest.importorskip("PySide6.QtPdf")
    from PySide6.QtPdf import QPdfDocument

    sheets, chosen = made(doorway, tmp_path, [doorway.person(), doorway.person("Zoé Roux")])
    finish(sheets)
    document = QPdfDocument()
    assert document.load(str(sheets.settle("cartes"))) is QPdfDocument.Error.None_
    size = document.pagePointSize(0).toSize() * 3
    picture = document.render(0, size)
    picture.save(str(tmp_path / "page.png"))
    document.close()
    with Image.open(tmp_path / "page.png") as page:
        flat = Image.new("RGB", page.size, "white")
        flat.paste(page, mask=page.getchannel("A") if page.mode == "RGBA" else None)
    texts = {each.text for each in decode.read(flat.convert("L"))}
    assert texts == {text for _, text in chosen}


def test_cards_that_are_left_half_way_leave_no_file_and_no_code(
    doorway: Doorway, tmp_path: Path
) -> None:
    sheets, chosen = made(doorway, tmp_path / "out", [doorway.person(f"P {n}") for n in range(12)])
    for _ in range(11):
        assert sheets.go_on()
    assert sheets.done == 11
    sheets.abandon()
    assert list((tmp_path / "out").iterdir()) == []
    assert doorway.scan(chosen[0][1]) == Refused(Reason.UNKNOWN)


def test_a_full_disk_is_said_to_be_full_and_no_code_counts(
    doorway: Doorway, small_disk: Path
) -> None:
    sheets, chosen = made(doorway, small_disk, [doorway.person()])
    fill(small_disk)
    with pytest.raises(OutOfOrder) as trouble:
        finish(sheets)
    assert trouble.value.fault is Fault.DISK_FULL
    assert {each.name for each in small_disk.iterdir()} == {"ballast"}
    assert doorway.scan(chosen[0][1]) == Refused(Reason.UNKNOWN)


@pytest.mark.postgresql
def test_people_are_chosen_who_have_no_card_or_have_a_plan(doorway: Doorway) -> None:
    luc, zoe, ali = (doorway.person(name) for name in ("Luc Barthe", "Zoé Roux", "Ali Brahim"))
    doorway.card(luc)
    doorway.subscribe(zoe, date(2020, 1, 1))
    doorway.subscribe(ali, date(2020, 1, 1), date(2020, 2, 1))
    with doorway.database.reading() as session:
        without = cardsheets.without_card(session)
        used = cardsheets.plans_in_use(session)
        (plan,) = (each.plan for each in memberships.memberships(session, zoe.id))
        with_it = cardsheets.with_plan(session, plan.id, doorway.now.date())
        old = [
            cardsheets.with_plan(session, each.id, doorway.now.date())
            for each in used
            if each.id != plan.id
        ]
    assert [each.person for each in without] == [ali.id, zoe.id]
    assert [each.person for each in with_it] == [zoe.id]
    assert old == [()]


def test_no_more_than_a_hundred_are_made_at_once(doorway: Doorway, tmp_path: Path) -> None:
    people = [doorway.person(f"Person {n:03}") for n in range(MOST_AT_ONCE + 5)]
    sheets, chosen = made(doorway, tmp_path, people)
    assert sheets.total == MOST_AT_ONCE
    assert chosen[0][0].name == "Person 000"
    assert len({text for _, text in chosen}) == MOST_AT_ONCE
