"""Taking a card along: as files, to a stick, to a printer."""

import os
from collections.abc import Iterator
from pathlib import Path
from random import Random
from uuid import UUID

import pytest
from PIL import Image

from kiosk import cards, taking
from kiosk.codes import token
from kiosk.codes.decode import read
from kiosk.errors import Fault, OutOfOrder
from kiosk.records import Person
from kiosk.taking import Printed
from tests.places import PLACE, fill
from tests.sticks import plugged_in

AMINA = Person(UUID(int=1), "Amina Ferrand", "Amina")


@pytest.fixture
def drawn() -> cards.Drawn:
    return cards.draw(PLACE, AMINA, token.make(Random(1).randbytes))


@pytest.fixture
def stick() -> Iterator[Path]:
    """A stick as a desktop shows it, with a space in its name."""
    with plugged_in("loge", 2) as folder:
        yield folder


def printer(folder: Path, script: str, monkeypatch: pytest.MonkeyPatch) -> None:
    """A program `lp` that does what `script` says."""
    program = folder / "lp"
    program.write_text(f"#!/bin/sh\n{script}\n")
    program.chmod(0o755)
    monkeypatch.setenv("PATH", f"{folder}{os.pathsep}{os.environ['PATH']}")


def test_a_saved_card_can_be_read_and_is_named_for_whose_it_is(
    drawn: cards.Drawn, tmp_path: Path
) -> None:
    png, pdf = taking.save(drawn, "Zoé d’Arc", tmp_path / "new")
    assert (png.name, pdf.name) == ("carte-zoe-d-arc.png", "carte-zoe-d-arc.pdf")
    with Image.open(png) as picture:
        assert [each.text for each in read(picture.convert("L"))] == [drawn.text]
    assert pdf.read_bytes().startswith(b"%PDF")
    assert {file.name for file in png.parent.iterdir()} == {png.name, pdf.name}


def test_a_card_that_was_saved_before_is_not_overwritten(
    drawn: cards.Drawn, tmp_path: Path
) -> None:
    first, _ = taking.save(drawn, "Amina", tmp_path)
    kept = first.read_bytes()
    second, _ = taking.save(drawn, "Amina", tmp_path)
    assert second.name == "carte-amina-2.png"
    assert first.read_bytes() == kept


def test_a_name_without_latin_letters_still_makes_a_file(
    drawn: cards.Drawn, tmp_path: Path
) -> None:
    assert taking.save(drawn, "李", tmp_path)[0].name == "carte.png"


def test_a_full_disk_is_said_to_be_full(drawn: cards.Drawn, small_disk: Path) -> None:
    fill(small_disk)
    with pytest.raises(OutOfOrder) as trouble:
        taking.save(drawn, "Amina", small_disk)
    assert trouble.value.fault is Fault.DISK_FULL
    assert {file.name for file in small_disk.iterdir()} == {"ballast"}


def test_a_folder_that_takes_nothing_is_said_to(drawn: cards.Drawn, tmp_path: Path) -> None:
    (tmp_path / "file").touch()
    with pytest.raises(OutOfOrder) as trouble:
        taking.save(drawn, "Amina", tmp_path / "file")
    assert trouble.value.fault is Fault.READ_ONLY


def test_a_stick_that_is_plugged_in_comes_before_the_downloads(stick: Path) -> None:
    assert stick in taking.sticks()
    assert taking.usual_folder() in taking.sticks()


def test_a_printer_gets_the_card_on_a_sheet(
    drawn: cards.Drawn, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    printer(tmp_path, f'for last; do :; done; cp "$last" {tmp_path}/sheet.pdf', monkeypatch)
    assert taking.print_card(drawn) is Printed.SENT
    assert (tmp_path / "sheet.pdf").read_bytes().startswith(b"%PDF")


def test_a_file_of_sheets_is_printed_as_large_as_it_is(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    file = tmp_path / "cartes.pdf"
    file.write_bytes(b"%PDF-1.7")
    printer(tmp_path, f'echo "$@" > {tmp_path}/said', monkeypatch)
    assert taking.print_file(file) is Printed.SENT
    said = (tmp_path / "said").read_text().split()
    assert said == ["-o", "print-scaling=none", "-o", "media=A4", str(file)]


@pytest.mark.parametrize(
    ("script", "printed"),
    [
        ("echo 'lp: Error - No default destination.' >&2; exit 1", Printed.NO_PRINTER),
        ("echo 'lp: Error - scheduler not responding.' >&2; exit 1", Printed.FAILED),
    ],
)
def test_a_printer_that_does_not_print_is_told_from_one_that_is_not_there(
    drawn: cards.Drawn,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    script: str,
    printed: Printed,
) -> None:
    printer(tmp_path, script, monkeypatch)
    assert taking.print_card(drawn) is printed


def test_where_no_printer_was_ever_set_up_nothing_is_printed(
    drawn: cards.Drawn, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("PATH", str(tmp_path))
    assert taking.print_card(drawn) is Printed.NO_PRINTER
