"""Every page at every size, in every language and size of text: nothing cut, covered or too small."""

from collections.abc import Iterator
from dataclasses import replace

import pytest
from PySide6.QtGui import QGuiApplication
from PySide6.QtQml import QQmlApplicationEngine
from PySide6.QtQuick import QQuickWindow

from kiosk.links import wanted
from kiosk.ui import samples
from kiosk.ui.comfort import SCALES, Suits
from kiosk.ui.gallery import Gallery, gallery
from kiosk.ui.setup_gallery import AMINA, SetupGallery, setup_gallery
from tests.ui.geometry import faults

SIZES = [
    (1024, 600),
    (600, 1024),
    (1280, 800),
    (800, 1280),
    (1366, 768),
    (1920, 1080),
    (1080, 1920),
    (3840, 2160),
    (2160, 3840),
]


@pytest.fixture(scope="module")
def entrance(qapp: QGuiApplication) -> Iterator[Gallery]:  # noqa: ARG001 — there is one to begin with
    with gallery() as shown:
        yield shown


@pytest.fixture(scope="module")
def board(qapp: QGuiApplication) -> Iterator[Gallery]:  # noqa: ARG001 — the same
    with gallery(shows_board=True) as shown:
        yield shown


@pytest.fixture(scope="module")
def first_start(qapp: QGuiApplication) -> Iterator[SetupGallery]:  # noqa: ARG001 — the same
    with setup_gallery() as shown:
        yield shown


SEEN = [
    *((size, text, "fr") for size in SIZES[:4] for text in ("A", "A++")),
    *((size, "A+", "fr") for size in SIZES[:2]),
    *((size, "A++", "en") for size in SIZES[:4]),
    *((size, "A", "en") for size in SIZES[:2]),
    *((size, "A++", "fr") for size in SIZES[4:7]),
    *((size, "A", "fr") for size in SIZES[5:7]),
    *((size, "A+", "fr") for size in SIZES[7:]),  # drawn slowly, and no tighter than the others
]
"""Every size of screen; the tightest in each language and size of text, the others less often."""


@pytest.mark.parametrize(
    ("size", "text", "language"), SEEN, ids=lambda each: str(each).strip("()").replace(", ", "x")
)
def test_whoever_stands_before_any_screen_can_read_and_touch_all_of_it(
    entrance: Gallery,
    board: Gallery,
    first_start: SetupGallery,
    size: tuple[int, int],
    text: str,
    language: str,
) -> None:
    wrong = [
        f"{name} in {language}: {fault}"
        for shown in (entrance, board, first_start)
        for name, window in shown.walk(size, language, Suits(text))
        for fault in faults(window, sheet="sheet")
    ]
    assert wrong == []


LONG = "Marie-Antoinette Charlotte de Villeneuve-Loubet d’Entrecasteaux"
WORK = "Réparation collective d’un four à céramique et préparation du festival de juin"
LONG_WINDED = replace(samples.LUC, name=LONG, called="Marie-Antoinette Charlotte")
BUSY = replace(
    samples.BOARD,
    entries=tuple(
        replace(each, shown=LONG, activity=WORK, needs=(WORK[:40],))
        for each in samples.BOARD.entries
    ),
    wanted=wanted([replace(each, shown=LONG) for each in samples.PEOPLE]),
)


@pytest.mark.usefixtures("qapp")
@pytest.mark.parametrize("size", SIZES[:4], ids=lambda size: f"{size[0]}x{size[1]}")
@pytest.mark.parametrize("text", SCALES)
def test_people_with_long_names_disturb_nobody(size: tuple[int, int], text: str) -> None:
    outcomes = {
        name: replace(outcome, person=LONG_WINDED)
        for name, outcome in samples.OUTCOMES.items()
        if outcome.person is not None
    }
    wrong = []
    for shows_board in (True, False):
        with gallery(board=BUSY, outcomes=outcomes, shows_board=shows_board) as shown:
            wrong += [
                f"{name}: {fault}"
                for name, window in shown.walk(size, "fr", Suits(text))
                for fault in faults(window, sheet="sheet")
                if "is cut short" not in fault  # with an ellipsis: they are the person's own words
            ]
    assert wrong == []


@pytest.mark.usefixtures("qapp")
@pytest.mark.parametrize("size", SIZES[:4], ids=lambda size: f"{size[0]}x{size[1]}")
@pytest.mark.parametrize("text", SCALES)
def test_a_place_and_a_concierge_with_long_names_fit_their_pages(
    size: tuple[int, int], text: str
) -> None:
    place = replace(samples.PLACE, name="Maison commune des Hautes-Terres d’Entre-Deux-Rivières")
    concierge = replace(AMINA, name=LONG, called="Marie-Antoinette Charlotte")
    with setup_gallery(place, concierge) as shown:
        wrong = [
            f"{name}: {fault}"
            for name, window in shown.walk(size, "fr", Suits(text))
            for fault in faults(window, sheet="sheet")
        ]
    assert wrong == []


PAGE = """
import QtQuick
import QtQuick.Controls.Basic
Window {
    width: 400; height: 300; visible: true
    property int wide: 160
    %s
}
"""
GOOD = """
    Text { text: "Bonjour"; x: 20; y: 20 }
    AbstractButton { x: 20; y: 60; width: 120; height: 60; Text { text: "Sortir" } }
    Item { clip: true; width: 100; height: 40; x: 250; Text { y: 60; text: "on another page" } }
"""
BAD = {
    'Text { text: "Bonjour tout le monde"; width: 60; elide: Text.ElideRight }': "is cut short",
    'Text { text: "Bonjour tout le monde"; width: 90; height: 10; wrapMode: Text.Wrap }': "not fit",
    'Text { text: "Anticonstitutionnellement"; width: 60; wrapMode: Text.Wrap }': "is broken",
    'Text { text: "Bonjour"; font.pixelSize: 8 }': "too small",
    'Text { text: "Bonjour"; x: 380 }': "not wholly on the screen",
    'Item { clip: true; width: 30; height: 40; Text { text: "Bonjour" } }': "not wholly on",
    "Button { y: 270; height: 60 }": "not wholly on the screen",
    "Button { width: 40; height: 60 }": "too small to touch",
    'Text { text: "Bonjour" } Text { text: "Bonsoir"; x: 20 }': "overlap",
    "Button { width: 90; height: 60 } Button { width: 90; height: 60; x: 80 }": "overlap",
    "Button { width: 90; height: 60 } Button { width: 90; height: 60; x: 99 }": "too close",
    'Button { width: 90; height: 60 } Text { text: "Bonjour"; x: 60 }': "lies on",
    'Text { text: "Bonjour" } Rectangle { width: 30; height: 30 }': "is covered",
}


def shown(qml: str) -> tuple[QQmlApplicationEngine, QQuickWindow]:
    engine = QQmlApplicationEngine()
    engine.loadData((PAGE % qml).encode())
    window = engine.rootObjects()[0]
    assert isinstance(window, QQuickWindow)
    return engine, window


@pytest.mark.usefixtures("qapp")
def test_a_page_that_is_well_has_no_faults() -> None:
    engine, window = shown(GOOD)
    assert faults(window) == []
    engine.deleteLater()


@pytest.mark.usefixtures("qapp")
@pytest.mark.parametrize("qml", BAD)
def test_a_fault_of_a_page_is_found(qml: str) -> None:
    engine, window = shown(qml)
    assert any(BAD[qml] in fault for fault in faults(window))
    engine.deleteLater()


@pytest.mark.usefixtures("qapp")
def test_what_lies_under_a_sheet_is_not_judged() -> None:
    engine, window = shown(
        'Text { text: "Bonjour"; x: 380 } Rectangle { objectName: "sheet"; width: 400; height: 300'
        '; Text { text: "Bonsoir" } }'
    )
    assert faults(window, sheet="sheet") == []
    engine.deleteLater()
