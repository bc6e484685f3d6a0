"""Words are the same to whoever looks for them, however they are written: accents, ligatures."""

import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.spelling import begins, each_once, plain

LETTERS = st.characters(max_codepoint=0x24FF, exclude_categories=["Cs", "Cc"])
TYPED_BY = {
    "Jacques Cœur": "jacques coeur",
    "ŒUVRE": "oeuvre",
    "Lætitia": "laetitia",
    "Søren Ǿ": "soren o",
    "Łukasz": "lukasz",
    "Đặng Thị Hạnh": "dang thi hanh",
    "Þórður Guðrún": "thordur gudrun",
    "Groß": "gross",
    "Işık İnci": "isik inci",
    "Ħamrun": "hamrun",
    "ﬁancée": "fiancee",
    "Μαρία": "μαρια",
    "Олена": "олена",
}


@pytest.mark.parametrize(("name", "typed"), TYPED_BY.items())
def test_a_name_is_the_same_as_what_plain_keys_can_type(name: str, typed: str) -> None:
    assert plain(name) == plain(typed) == typed
    assert begins(typed, name)
    assert each_once([name, typed]) == (name,)


@given(st.text(LETTERS))
def test_what_words_are_compared_by_is_the_same_again_and_however_they_are_composed(
    text: str,
) -> None:
    compared = plain(text)
    assert plain(compared) == compared
    for form in ("NFC", "NFD", "NFKC", "NFKD"):
        assert plain(unicodedata.normalize(form, text)) == compared
    assert plain(text.casefold()) == compared
    assert not any(unicodedata.combining(letter) for letter in compared)


@given(st.text(LETTERS), st.text(LETTERS))
def test_words_beside_each_other_are_compared_each_by_itself(one: str, other: str) -> None:
    assert plain(f"{one} {other}") == f"{plain(one)} {plain(other)}"
