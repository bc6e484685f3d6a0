"""The roll as one document: complete, closed in itself, and not to be turned by anybody's name."""

import re
from base64 import b64encode
from dataclasses import replace
from datetime import timedelta
from hashlib import sha256
from html.parser import HTMLParser
from uuid import UUID

import pytest

from kiosk import rollpage, rollwords
from kiosk.records import ComesAs
from kiosk.records.rollcall import Roll, RollCall, RollEntry
from tests.places import PLACE, THURSDAY

CALL = RollCall(UUID(int=1), False, "entrance", THURSDAY, 3)
LUC = RollEntry(
    UUID(int=2),
    "Luc Barthe",
    1,
    ComesAs.VISITOR,
    THURSDAY - timedelta(hours=1),
    host="Yann Le Goff",
)
GROUP = RollEntry(UUID(int=3), "", 8, ComesAs.GROUP, THURSDAY, seen=3)
ROLL = Roll(PLACE, THURSDAY, (LUC, GROUP), CALL)
HOSTILE = (
    "<script>alert(1)</script>",
    '"><img src=x onerror=alert(1)>',
    "' onclick='x",
    "</span></li></ul><h1>",
    "&lt;b&gt;",
    "{hour} {name} %1",
    "</style><style>*{display:none}",
)


class Tags(HTMLParser):
    """What a browser would find."""

    def __init__(self, text: str) -> None:
        super().__init__()
        self.tags: list[tuple[str, dict[str, str | None]]] = []
        self.texts: list[str] = []
        self.feed(text)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tags.append((tag, dict(attrs)))

    def handle_data(self, data: str) -> None:
        self.texts.append(data)


def test_the_list_says_what_it_is_and_that_others_may_be_inside() -> None:
    text = rollpage.document(ROLL)
    sentence = (
        "D’après la borne, à 10\u00a0h\u00a042. D’autres personnes peuvent être à l’intérieur."
    )
    assert sentence in text
    assert "ÉVACUATION" in text
    assert "Luc Barthe" in text
    assert "en visite, vient voir Yann Le Goff, depuis 9\u00a0h\u00a042" in text
    assert "Groupe de 8 personnes" in text
    counts = re.findall(r'id="(found|missing|total)">(\d+)', text)
    assert counts == [("found", "3"), ("missing", "6"), ("total", "9")]


def test_a_drill_is_marked_as_one() -> None:
    text = rollpage.document(replace(ROLL, call=replace(CALL, drill=True)))
    assert "<h1>EXERCICE</h1>" in text
    assert "ÉVACUATION" not in text


def test_an_english_place_reads_english() -> None:
    text = rollpage.document(replace(ROLL, place=replace(PLACE, language="en")))
    assert "According to the kiosk, at 10:42. Other people may be inside." in text
    assert '<html lang="en">' in text


def test_a_list_with_nobody_and_without_a_call_says_so() -> None:
    text = rollpage.document(Roll(PLACE, THURSDAY, ()))
    assert "Personne, d’après la borne." in text
    assert "Personne n’a lancé d’appel" in text


@pytest.mark.parametrize("name", HOSTILE)
def test_a_name_is_text_and_nothing_else(name: str) -> None:
    place = replace(PLACE, name=name)
    hostile = replace(LUC, name=name, host=name, needs_assistance=True)
    tame = replace(LUC, name="x", host="x", needs_assistance=True)
    found = Tags(rollpage.document(replace(ROLL, place=place, entries=(hostile, GROUP))))
    usual = Tags(rollpage.document(replace(ROLL, entries=(tame, GROUP))))
    assert found.tags == usual.tags
    assert name in "".join(found.texts)


def test_the_document_needs_nothing_else_and_lets_nothing_else_in() -> None:
    text = rollpage.document(ROLL)
    found = Tags(text)
    for _, attributes in found.tags:
        assert not {"src", "href", "style", "onclick", "action"} & set(attributes)
    for part in ("script", "style"):
        (content,) = re.findall(rf"<{part}>(.*?)</{part}>", text, re.DOTALL)
        digest = b64encode(sha256(content.encode()).digest()).decode()
        assert f"{part}-src 'sha256-{digest}'" in rollpage.POLICY
    assert "unsafe" not in rollpage.POLICY
    assert "url(" not in text


def test_somebody_without_a_name_is_still_on_the_list() -> None:
    alone = replace(LUC, name="")
    assert rollwords.called(PLACE, alone) == "Une personne sans nom"


def test_what_is_doubtful_about_somebody_is_said() -> None:
    entry = replace(LUC, unconfirmed=True, left=True)
    assert rollwords.about(PLACE, entry).endswith(
        "départ non confirmé, départ noté depuis l’alarme"
    )
