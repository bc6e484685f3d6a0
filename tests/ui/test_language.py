"""Language and size of text: one tap, at once, for that person only."""

import json
import re
import subprocess
import sys
import xml.etree.ElementTree as ET
from collections.abc import Container, Iterator
from pathlib import Path

import pytest

from kiosk.ui import paths
from kiosk.ui.language import FAMILIAR
from tests.places import Doorway
from tests.ui.conftest import Kiosk, Page

ROOT = Path(__file__).parents[2]
SOURCES = sorted(
    str(file) for file in (ROOT / "kiosk" / "ui").rglob("*") if file.suffix in (".py", ".qml")
)


def test_english_is_one_tap_on_home_and_home_forgets_it(kiosk: Kiosk) -> None:
    kiosk.touch("english")
    assert kiosk.reads("Show your card or your phone")
    assert kiosk.reads("Thursday 26 November")
    assert kiosk.reads("10:42")
    kiosk.pass_time(31)
    kiosk.expect_words("Montrez votre carte ou votre téléphone")
    assert kiosk.reads("jeudi 26 novembre")
    assert kiosk.reads("10\u00a0h\u00a042")


def test_somebody_who_chose_english_is_welcomed_in_english(kiosk: Kiosk, doorway: Doorway) -> None:
    kiosk.touch("english")
    kiosk.scan(doorway.member(), Page.Welcome)
    assert kiosk.reads("Hello Luc!")
    assert kiosk.reads("Your arrival is recorded, 10:42")
    kiosk.touch("french")
    assert kiosk.reads("Bonjour Luc\u202f!")
    kiosk.touch("english")
    kiosk.touch("fine")
    assert kiosk.reads("Qui est là")


def test_the_next_person_is_not_spoken_to_in_the_last_ones_language(
    kiosk: Kiosk, doorway: Doorway
) -> None:
    kiosk.scan(doorway.member("Luc Barthe"), Page.Welcome)
    kiosk.touch("english")
    kiosk.hold_up(doorway.member("Amina Ferrand"))
    kiosk.expect_words("Bonjour Amina\u202f!")


def test_larger_text_is_one_tap_and_home_forgets_it(kiosk: Kiosk, doorway: Doorway) -> None:
    kiosk.scan(doorway.member(), Page.Welcome)
    usual = kiosk.find("said").property("font").pixelSize()
    kiosk.touch("comfort")
    kiosk.touch("A++")
    assert kiosk.find("said").property("font").pixelSize() == pytest.approx(1.5 * usual, abs=1)
    kiosk.touch("fine")
    assert kiosk.stage.comfort.is_usual


def tool(name: str) -> str:
    return str(Path(sys.executable).parent / f"pyside6-{name}")


@pytest.mark.parametrize(("language", "options"), [("fr", []), ("en", ["-pluralonly"])])
def test_no_word_is_new_obsolete_or_unfinished(
    language: str, options: list[str], tmp_path: Path
) -> None:
    committed = paths.assets() / "translations" / f"kiosk_{language}.ts"
    fresh = tmp_path / committed.name
    fresh.write_bytes(committed.read_bytes())
    update = [tool("lupdate"), "-silent", "-locations", "none", "-no-obsolete", *options]
    subprocess.run([*update, *SOURCES, "-ts", str(fresh)], check=True)
    assert fresh.read_text("utf-8") == committed.read_text("utf-8")
    for message in ET.parse(committed).iter("message"):
        translation = message.find("translation")
        assert translation is not None
        assert "type" not in translation.attrib, message.findtext("source")
        assert "".join(translation.itertext()).strip(), message.findtext("source")


@pytest.mark.parametrize("language", ["fr", "en"])
def test_the_compiled_words_are_those_of_the_sources(language: str, tmp_path: Path) -> None:
    source = paths.assets() / "translations" / f"kiosk_{language}.ts"
    fresh = tmp_path / "fresh.qm"
    subprocess.run([tool("lrelease"), "-silent", str(source), "-qm", str(fresh)], check=True)
    assert fresh.read_bytes() == source.with_suffix(".qm").read_bytes()


def test_french_is_written_as_it_is_set_in_print() -> None:
    source = paths.assets() / "translations" / "kiosk_fr.ts"
    for translation in ET.parse(source).iter("translation"):
        text = "".join(translation.itertext())
        assert "'" not in text, text
        for mark in "?!;:":
            assert f" {mark}" not in text, text
            assert f"\u00a0{mark}" not in text, text


VOUS = re.compile(r"\b(vous|votre|vos|vôtres?)\b|\b(?!chez|nez|assez)\w+ez\b", re.IGNORECASE)
PUBLIC = (
    *("ActivityPage", "CameraPanel", "CodePage", "EvacuationPage", "FailsafePage", "GatePage"),
    *("Goodbye", "GoodbyePage", "HelpPage", "Helping", "Home", "HomePage", "Passing"),
    *("Refusal", "RefusalPage", "ShownPage", "Trouble", "TroublePage", "Undone", "UndonePage"),
    *("Welcome", "WelcomePage", "Showing", "DocumentPage"),
)
"""What speaks to whoever stands before the screen."""


def french(contexts: Container[str]) -> Iterator[str]:
    """Every French sentence of these."""
    for context in (
        ET.parse(paths.assets() / "translations" / "kiosk_fr.ts").getroot().iter("context")
    ):
        if context.findtext("name") in contexts:
            for said in (*context.iter("translation"), *context.iter("numerusform")):
                if said.text and said.text.strip():
                    yield said.text


def test_every_sentence_to_whoever_stands_before_the_screen_can_say_tu() -> None:
    familiar = json.loads((paths.assets() / "translations" / FAMILIAR).read_text(encoding="utf-8"))
    assert [each for each in french(PUBLIC) if VOUS.search(each) and each not in familiar] == []


def test_no_sentence_says_vous_and_tu_at_once() -> None:
    familiar = json.loads((paths.assets() / "translations" / FAMILIAR).read_text(encoding="utf-8"))
    assert [said for said in familiar.values() if VOUS.search(said)] == []
    assert [each for each in familiar if not VOUS.search(each)] == []
