"""The accessibility register and the plan of the ways out: put there, replaced, taken away."""

import io
import threading
from collections.abc import Iterator
from dataclasses import replace
from multiprocessing import active_children
from pathlib import Path

import pytest
from PIL import Image
from sqlalchemy import select

from kiosk import board, documents, trust
from kiosk.data.tables import ACT
from kiosk.records import DocumentKind, Person
from kiosk.records.desk import ActKind, Right
from kiosk.records.documents import LARGEST, Document, NotShelved
from kiosk.ui import paging
from kiosk.ui.pagereader import PIXELS, Drawn, PageReader, look
from tests.papers import heavy
from tests.places import Doorway

ACCESS, PLAN = DocumentKind.ACCESS, DocumentKind.EVACUATION


def picture(kind: str, size: tuple[int, int] = (620, 877)) -> bytes:
    """A sheet of paper, as a file of that kind."""
    stream = io.BytesIO()
    sheet = Image.new("RGB", size, "white")
    more = {"save_all": True, "append_images": [sheet, sheet]} if kind == "PDF" else {}
    sheet.save(stream, kind, **more)
    return stream.getvalue()


def document(doorway: Doorway, kind: DocumentKind = ACCESS, name: str = "registre.pdf") -> Document:
    return Document(kind, name, "application/pdf", picture("PDF"), doorway.now)


@pytest.fixture
def amina(doorway: Doorway) -> Person:
    return doorway.keeper()


def shown(doorway: Doorway) -> tuple[DocumentKind, ...]:
    with doorway.database.reading() as session:
        return board.of_now(session, doorway.now).documents


@pytest.mark.postgresql
def test_a_document_is_put_there_replaced_and_taken_away_and_each_is_undone(
    doorway: Doorway, amina: Person
) -> None:
    first, second = document(doorway), document(doorway, name="registre 2027.pdf")
    done = []
    for new in (first, second, None):
        with doorway.database.writing() as session:
            done.append(documents.put(session, doorway.pen(), ACCESS, new, amina.id))
        assert shown(doorway) == ((ACCESS,) if new else ())
    assert done == [(None, first), (first, second), (second, None)]
    for step, now in zip(reversed(done), (second, first, None), strict=True):
        assert not isinstance(step, NotShelved)
        with doorway.database.writing() as session:
            assert documents.take_back(session, doorway.pen(), ACCESS, step, amina.id)
            assert documents.document(session, ACCESS) == now
    with doorway.database.reading() as session:
        noted = session.execute(select(ACT.c.detail).where(ACT.c.kind == ActKind.SETTINGS))
        assert set(noted.scalars()) == {"document_access"}


@pytest.mark.postgresql
def test_what_somebody_else_put_there_meanwhile_is_not_undone(
    doorway: Doorway, amina: Person
) -> None:
    with doorway.database.writing() as session:
        done = documents.put(session, doorway.pen(), PLAN, document(doorway, PLAN), amina.id)
        other = document(doorway, PLAN, "autre.pdf")
        documents.put(session, doorway.pen(), PLAN, other, amina.id)
        assert not isinstance(done, NotShelved)
        assert not documents.take_back(session, doorway.pen(), PLAN, done, amina.id)
        assert documents.document(session, PLAN) == other


@pytest.mark.postgresql
def test_whoever_may_not_change_the_settings_puts_nothing_there(
    doorway: Doorway, amina: Person
) -> None:
    with doorway.database.writing() as session:
        trust.grant(session, doorway.pen(), amina.id, {Right.CONCIERGE}, None)
        refused = documents.put(session, doorway.pen(), ACCESS, document(doorway), amina.id)
    assert refused is NotShelved.NOT_YOURS
    assert shown(doorway) == ()


GOOD = {"registre.pdf": "PDF", "plan.png": "PNG", "plan.jpg": "JPEG", "plan.webp": "WEBP"}


@pytest.mark.parametrize("name", GOOD)
def test_a_pdf_or_a_picture_is_taken_whatever_it_is_called(
    doorway: Doorway, tmp_path: Path, name: str
) -> None:
    file = tmp_path / f"{name}.bin"
    file.write_bytes(picture(GOOD[name]))
    taken = documents.checked(doorway.now, ACCESS, file, look)
    assert isinstance(taken, Document)
    drawn = paging.draw(taken.content, taken.media_type, 0, 500)
    assert isinstance(drawn, Drawn)
    assert (drawn.image.height(), drawn.pages) == (500, 3 if name.endswith(".pdf") else 1)


BAD = {
    "empty": (b"", NotShelved.EMPTY),
    "text": ("Registre d’accessibilité".encode(), NotShelved.UNREADABLE),
    "half a picture": (picture("PNG")[:200], NotShelved.UNREADABLE),
    "half a PDF": (picture("PDF")[:400], NotShelved.UNREADABLE),
    "a PDF in name": (b"%PDF-1.7\n" + b"\0" * 5000, NotShelved.UNREADABLE),
    "a web page": (b"<html><script>alert(1)</script></html>", NotShelved.UNREADABLE),
    "a vector picture": (b'<svg xmlns="http://www.w3.org/2000/svg"/>', NotShelved.UNREADABLE),
    "too large": (b"%PDF-1.7\n" + b" " * LARGEST, NotShelved.TOO_LARGE),
    "a bomb": (picture("PNG", (12_000, 7_000)), NotShelved.TOO_LARGE),
    "a larger bomb": (picture("PNG", (20_000, 10_000)), NotShelved.TOO_LARGE),
}


@pytest.mark.parametrize("name", BAD)
def test_what_can_t_be_shown_is_refused_with_its_reason(
    doorway: Doorway, tmp_path: Path, name: str
) -> None:
    content, why = BAD[name]
    file = tmp_path / "registre.pdf"
    file.write_bytes(content)
    assert documents.checked(doorway.now, ACCESS, file, look) is why


def test_a_pdf_with_a_page_as_large_as_a_field_is_drawn_within_bounds() -> None:
    wide = picture("PDF").replace(b"/MediaBox [ 0 0 ", b"/MediaBox [ 0 0 9")
    drawn = paging.draw(wide, "application/pdf", 0, 100_000)
    assert isinstance(drawn, Drawn)
    assert max(drawn.image.width(), drawn.image.height()) <= PIXELS


@pytest.fixture
def reader() -> Iterator[PageReader]:
    """Of a document that was put there."""
    found = PageReader(picture("PDF"), "application/pdf")
    yield found
    found.end()


def pages(reader: PageReader, page: int = 0) -> int:
    drawn = reader.draw(page, 500)
    assert isinstance(drawn, Drawn)
    assert drawn.image.height() == 500
    return drawn.pages


def test_page_after_page_is_drawn_in_one_process_which_ends_with_the_reading(
    reader: PageReader,
) -> None:
    assert [pages(reader, page) for page in (0, 2, 9)] == [3, 3, 3]
    (process,) = active_children()
    reader.end()
    assert not process.is_alive()


def test_a_reader_that_something_ended_begins_anew_with_the_next_page(reader: PageReader) -> None:
    pages(reader)
    (process,) = active_children()
    process.kill()
    process.join()
    assert reader.draw(1, 500) is NotShelved.UNREADABLE
    assert pages(reader, 1) == 3


def test_a_page_that_takes_for_ever_is_given_up() -> None:
    reader = PageReader(heavy(), "application/pdf")
    assert reader.draw(0, 1200, patience=1) is NotShelved.HEAVY
    assert active_children() == []


def test_a_page_that_nobody_wants_any_more_is_given_up() -> None:
    reader = PageReader(heavy(), "application/pdf")
    leaving = threading.Timer(1, reader.leave)
    leaving.start()
    assert reader.draw(0, 1200, patience=3600) is NotShelved.HEAVY
    assert active_children() == []


def test_a_document_whose_pages_take_for_ever_is_not_put_there(
    doorway: Doorway, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("kiosk.ui.pagereader.TRIAL", 1.0)
    file = tmp_path / "plan.pdf"
    file.write_bytes(heavy())
    assert documents.checked(doorway.now, PLAN, file, look) is NotShelved.HEAVY


def test_a_name_is_kept_in_one_line_and_short(doorway: Doorway, tmp_path: Path) -> None:
    file = tmp_path / ("é" * 100 + ".pdf")
    file.write_bytes(picture("PDF"))
    taken = documents.checked(doorway.now, ACCESS, file, lambda *_: None)
    assert isinstance(taken, Document)
    assert len(taken.name) <= 200
    assert replace(taken, name="").content == file.read_bytes()
