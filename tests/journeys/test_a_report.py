"""The concierge has a month reckoned, looks at it, takes it along, and has it done each month."""

from datetime import date, datetime, timedelta
from pathlib import Path

import openpyxl
import pytest
from PySide6.QtCore import QSize
from PySide6.QtPdf import QPdfDocument
from sqlalchemy import select

from kiosk import monthly, reports, taking
from kiosk.data.tables import ACT
from kiosk.errors import Fault, OutOfOrder
from kiosk.records.desk import ActKind
from kiosk.records.monthly import Monthly
from tests.journeys.desksteps import open_desk, trusted
from tests.places import SERVER, Doorway
from tests.reporting import all_came, people_of
from tests.ui.conftest import Kiosk

pytestmark = pytest.mark.skipif(bool(SERVER), reason="about the screen")


@pytest.fixture(autouse=True)
def _no_sticks(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(taking, "sticks", lambda: ())


@pytest.fixture
def october(doorway: Doorway) -> Doorway:
    """Twelve people on two Mondays, and three of them on a Friday."""
    crowd = people_of(doorway, 12)
    for day in ("2026-10-05", "2026-10-12"):
        all_came(doorway, crowd, day)
    all_came(doorway, crowd[:3], "2026-10-09", hour="14:00")
    return doorway


def details(doorway: Doorway) -> list[str | None]:
    with doorway.database.reading() as session:
        question = select(ACT.c.detail).where(ACT.c.kind == ActKind.REPORTED)
        return list(session.execute(question).scalars())


def open_reports(kiosk: Kiosk, october: Doorway) -> None:
    """Take the shift on the kiosk, and look at last month."""
    open_desk(kiosk, october, trusted(october), through="lodge")
    kiosk.touch("room:reports")
    kiosk.expect_words("Personnes différentes")


def test_the_concierge_looks_at_last_month_and_takes_it_along(
    kiosk: Kiosk, october: Doorway, tmp_path: Path
) -> None:
    open_desk(kiosk, october, trusted(october), through="lodge")
    kiosk.touch("room:reports")
    kiosk.expect_words("Octobre 2026")
    kiosk.touch("period")
    kiosk.touch("period:month")
    kiosk.expect_words("Du 1ᵉʳ au 26\u00a0novembre 2026")
    kiosk.touch("period")
    kiosk.touch("period:last_month")
    kiosk.expect_words("Personnes différentes")
    assert kiosk.reads("27")
    assert kiosk.reads("12")
    kiosk.touch("look:course")
    kiosk.expect_words("Présences, jour par jour")
    kiosk.touch("asTable")
    kiosk.expect_words("05/10/2026")
    kiosk.touch("asTable")
    kiosk.touch("look:week")
    kiosk.expect_words("Arrivées par jour et heure")
    kiosk.touch("look:shares")
    kiosk.touch("sharesMore")
    kiosk.expect_words("moins de 5 ou masqué")
    kiosk.touch("toSave")
    kiosk.touch("format:xlsx")
    kiosk.touch("saveReport")
    kiosk.expect_words("rapport-2026-10.pdf, rapport-2026-10.xlsx")
    folder = tmp_path / "exports"
    book = openpyxl.load_workbook(folder / "rapport-2026-10.xlsx")
    assert book["Vue d’ensemble"]["B2"].value == 27
    drawn = QPdfDocument()
    assert drawn.load(str(folder / "rapport-2026-10.pdf")) is QPdfDocument.Error.None_
    kiosk.qtbot.waitUntil(lambda: bool(details(october)))
    assert details(october) == ["rapport-2026-10.pdf, rapport-2026-10.xlsx"]
    kiosk.touch("room:journal")
    kiosk.expect_words("Rapport enregistré")


def test_somebody_chooses_any_two_days(kiosk: Kiosk, october: Doorway) -> None:
    open_reports(kiosk, october)
    kiosk.touch("period")
    kiosk.touch("period:days")
    kiosk.expect_words("Le premier jour")
    kiosk.touch("day12")
    kiosk.expect_words("Le dernier jour")
    kiosk.touch("day5")
    kiosk.expect_words("Du 5 au 12\u00a0octobre 2026")
    kiosk.expect_words("27")


def test_a_long_report_is_stopped_and_begun_again(
    kiosk: Kiosk, october: Doorway, monkeypatch: pytest.MonkeyPatch
) -> None:
    open_reports(kiosk, october)
    monkeypatch.setattr(reports, "DAYS", 1)  # more than seven hundred pieces
    kiosk.touch("period")
    kiosk.touch("period:year")
    kiosk.expect_thing("stopReport")
    assert kiosk.reads("Calcul en cours…")
    kiosk.touch("stopReport")
    kiosk.expect_words("Calcul arrêté.")
    monkeypatch.setattr(reports, "DAYS", 40)
    kiosk.touch("reportAgain")
    kiosk.expect_words("Personnes différentes")


def test_whoever_leaves_the_room_leaves_no_figures_in_it(kiosk: Kiosk, october: Doorway) -> None:
    open_reports(kiosk, october)
    kiosk.touch("room:today")
    assert kiosk.stage.lodge.parts.reports.own_figures.report is None


def test_a_month_writes_its_report_by_itself_once_somebody_wants_it(
    kiosk: Kiosk, october: Doorway, tmp_path: Path
) -> None:
    open_desk(kiosk, october, trusted(october), through="lodge")
    kiosk.touch("room:reports")
    kiosk.expect_thing("toSave")
    kiosk.touch("toSave")
    kiosk.touch("eachMonth")
    kiosk.touch("monthly")
    kiosk.expect_words("Un rapport sera enregistré chaque mois.")
    kiosk.expect_words("Le premier de chaque mois, en PDF, dans")
    kiosk.house.now = datetime(2026, 12, 1, 9, tzinfo=october.place.zone)

    def written() -> bool:
        kiosk.stage.lodge.refresh()
        return bool(details(october))

    for _ in range(2):  # the second round finds it done
        kiosk.qtbot.waitUntil(written)
    assert details(october) == ["rapport-2026-11.pdf"]
    assert [file.name for file in (tmp_path / "exports").iterdir()] == ["rapport-2026-11.pdf"]


def test_a_report_that_is_written_while_nothing_can_be_kept_is_not_written_twice(
    kiosk: Kiosk, october: Doorway, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    with october.database.writing() as session:
        monthly.choose(session, october.pen(), Monthly(None, ("csv",)), None)
    tried, finish = [], monthly.finish

    def refuse(*_: object) -> None:
        tried.append(True)
        monkeypatch.setattr(monthly, "finish", finish)
        raise OutOfOrder(Fault.UNREACHABLE, "the server is gone")

    monkeypatch.setattr(monthly, "finish", refuse)
    kiosk.house.now = datetime(2026, 12, 1, 9, tzinfo=october.place.zone)
    kiosk.stage.lodge.refresh()
    kiosk.qtbot.waitUntil(lambda: bool(tried))
    kiosk.house.now += timedelta(minutes=61)

    def kept() -> bool:
        kiosk.stage.lodge.refresh()
        return bool(details(october))

    kiosk.qtbot.waitUntil(kept)
    assert [file.name for file in (tmp_path / "exports").iterdir()] == ["rapport-2026-11.csv"]


def test_a_folder_that_is_gone_is_told_at_the_desk_and_tried_again_when_it_is_back(
    kiosk: Kiosk, october: Doorway, tmp_path: Path
) -> None:
    stick = tmp_path / "stick"
    with october.database.writing() as session:
        monthly.choose(session, october.pen(), Monthly(str(stick), ("csv",)), None)
    open_desk(kiosk, october, trusted(october), through="lodge")
    kiosk.house.now += timedelta(days=6)

    def failed() -> bool:
        with october.database.reading() as session:
            now = october.after(days=6).now
            found = monthly.unwritten(session, now, october.place, "entrance")
        return found is not None and found.fault is Fault.MISSING

    kiosk.stage.lodge.refresh()
    kiosk.qtbot.waitUntil(failed)
    kiosk.expect_words("Le rapport (novembre 2026) n’a pas pu être enregistré")
    kiosk.touch("room:reports")
    kiosk.expect_thing("toSave")
    kiosk.touch("toSave")
    kiosk.touch("eachMonth")
    kiosk.expect_words("est introuvable. La clé est-elle branchée\u202f?")
    stick.mkdir()
    kiosk.touch("monthlyAgain")
    kiosk.qtbot.waitUntil(lambda: bool(details(october)))
    assert [file.name for file in stick.iterdir()] == ["rapport-2026-11.csv"]


def test_whoever_opens_the_desk_later_is_told_what_could_not_be_written(
    kiosk: Kiosk, october: Doorway
) -> None:
    with october.database.writing() as session:
        monthly.choose(session, october.pen(), Monthly("/nowhere", ("csv",)), None)
        monthly.fail(session, october.pen(), date(2026, 11, 1), Fault.MISSING)
    open_desk(kiosk, october, trusted(october), through="lodge")
    kiosk.expect_words(
        "Le rapport (novembre 2026) n’a pas pu être enregistré\u202f: voir Rapports."
    )


@pytest.mark.usefixtures("qapp")
def test_a_page_of_the_paper_is_drawn_and_numbered(tmp_path: Path) -> None:
    from kiosk.ui import report_samples
    from kiosk.ui.reportpaper import paper
    from kiosk.ui.samples import PLACE
    from kiosk.ui.screen import application

    application()
    for language, number in (("fr", "page 2 sur "), ("en", "page 2 of ")):
        file = tmp_path / f"{language}.pdf"
        file.write_bytes(paper(report_samples.REPORT, PLACE, language))
        drawn = QPdfDocument()
        assert drawn.load(str(file)) is QPdfDocument.Error.None_
        pages = drawn.pageCount()
        text = [drawn.getAllText(page).text() for page in range(pages)]
        assert f"{number}{pages}" in text[1].replace("\u00a0", " ")
        assert all(PLACE.name in page for page in text)
        size = drawn.pagePointSize(0)
        assert (round(size.width()), round(size.height())) == (595, 842)
        picture = drawn.render(0, QSize(595, 842))
        greens = sum(
            picture.pixelColor(x, y).name() == "#2b6e4f"
            for x in range(0, 595, 4)
            for y in range(0, 842, 4)
        )
        assert greens > 200  # the bars are there
