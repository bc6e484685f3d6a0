"""How the words of people are kept and compared: names, skills, what they work on."""

import re
import unicodedata
from collections.abc import Iterable
from functools import lru_cache

LONGEST = 200  # characters in a name, a plan, a skill
LONGEST_EMAIL = 254  # RFC 5321, 4.5.3.1.3, less the two brackets

_SEEN = frozenset("LNPS")  # letters, numbers, punctuation, symbols
# Letters that are none with a mark to Unicode, as they are typed where no key has them
_SPELT = str.maketrans(
    {"œ": "oe", "æ": "ae", "þ": "th", **dict(zip("øłđðħŧıŋə", "olddhtina", strict=True))}
)
_TURNING = frozenset("\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069")


class Unfit(ValueError):
    """A value can't be taken; the message says why."""


def clean(text: str, what: str, longest: int = LONGEST) -> str:
    """`text` in one line, composed (NFC), with single spaces.

    Raises `Unfit` for more than `longest` characters, and for characters that nobody can see and that
    turn the words around them (controls, marks of writing direction).
    """
    words = " ".join(unicodedata.normalize("NFC", text).split())
    for character in words:
        if _is_hidden(character):
            raise Unfit(f"{what} holds a character that can't be shown (U+{ord(character):04X})")
    if len(words) > longest:
        raise Unfit(f"{what} is longer than {longest} characters")
    return words


def clean_name(text: str) -> str:
    """A person's name. Raises `Unfit`, also when nothing is left of it that anybody can see."""
    name = clean(text, "name")
    if not any(unicodedata.category(letter)[0] in _SEEN for letter in name):
        raise Unfit("name is missing")
    return name


def clean_email(text: str, what: str = "email") -> str:
    """An e-mail address in small letters. Raises `Unfit` for what can't be one."""
    email = clean(text, what, LONGEST_EMAIL).lower()
    if not re.fullmatch(r"[^@\s]+@[^@\s]+\.[^@\s.]+", email):
        raise Unfit(f"{what} {email!r} is not an address")
    return email


def tidy(text: str, longest: int) -> str:
    """`text` in one line of at most `longest` characters, without those that `clean` refuses.

    For what somebody typed at the door, where a slip is mended rather than refused.
    """
    kept = (each for each in " ".join(text.split()) if not _is_hidden(each))
    words = " ".join(unicodedata.normalize("NFC", "".join(kept)).split())
    return words[:longest].rstrip()


@lru_cache(maxsize=1 << 13)  # the board asks for the same words at every change
def plain(text: str) -> str:
    """What `text` is compared by: small letters without accents, so that É stands with E, Œ with OE.

    It is nowhere kept: what is compared tomorrow is what was said, by the rules of tomorrow.
    """
    small = unicodedata.normalize("NFKD", text).casefold()
    apart = unicodedata.normalize("NFKD", small)
    return "".join(each for each in apart if not unicodedata.combining(each)).translate(_SPELT)


def each_once(words: Iterable[str]) -> tuple[str, ...]:
    """`words` in their order, of several that are the same to `plain` the first."""
    kept: dict[str, str] = {}
    for word in words:
        kept.setdefault(plain(word), word)
    return tuple(kept.values())


def begins(typed: str, said: str) -> bool:
    """Whether each word that was `typed` begins a word of what is `said`, as `plain` compares.

    The parts of Jean-Pierre and of d’Arcy are words. Nothing typed begins everything.
    """
    words = parts(said)
    return all(any(word.startswith(part) for word in words) for part in parts(typed))


def parts(text: str) -> list[str]:
    """The words of `text`, as `plain` compares: those of Jean-Pierre and of d’Arcy are two each."""
    return re.split(r"[-‐‑’'ʼ\s]+", plain(text).strip())


def initials(name: str) -> str:
    """The first letters of the first and the last word of `name`, in capitals."""
    words = name.split()
    chosen = words[:1] + words[1:][-1:]
    return "".join(word[0] for word in chosen).upper()


def _is_hidden(character: str) -> bool:
    return unicodedata.category(character) in ("Cc", "Cs", "Co") or character in _TURNING
