"""The lines of a CSV as spreadsheets write it: in whatever letters, and with a quote left open."""

import csv
import io
from collections import deque
from collections.abc import Iterator

from kiosk.records.importing import Line, NotRead

TALLEST = 64
"""Lines that one cell may run over, and its line with it; more of them and a quote was left open."""
LONGEST = 1 << 20
"""Letters in a line; one that is longer can't be made out."""


def decoded(raw: bytes) -> str | NotRead:
    """The letters of `raw`: UTF-8, UTF-16 or Windows-1252, marked as such or not; or why not."""
    if sixteen := utf16(raw):
        try:
            return raw.decode(sixteen).removeprefix("\ufeff")
        except UnicodeDecodeError:
            return NotRead.BROKEN
    if raw.startswith(b"\xef\xbb\xbf"):
        return raw[3:].decode("utf-8", "replace")
    begins = raw[:512]
    if sum(byte < 9 or 13 < byte < 32 for byte in begins) * 10 > len(begins):
        return NotRead.NO_TABLE
    for encoding in ("utf-8", "cp1252"):
        try:
            return raw.decode(encoding)
        except UnicodeDecodeError:
            continue
    return raw.decode(
        "latin-1"
    )  # what Windows has no letter for can't be shown, and its line says so


def utf16(raw: bytes) -> str:
    """What `raw` is encoded in where two bytes make a letter, marked as such or not; else nothing."""
    if raw.startswith((b"\xff\xfe", b"\xfe\xff")):
        return "utf-16"
    begins = raw[:512]
    if begins.count(0) * 3 > len(begins):  # every other byte of what is nearly all Latin letters
        return "utf-16-le" if begins[1:2] == b"\0" else "utf-16-be"
    return ""


def parsed(text: str, delimiter: str) -> Iterator[Line]:
    """The lines of a CSV. What a quote left open has swallowed is read again, but for its line."""
    source = io.StringIO(text, newline="")
    again: deque[str] = deque()
    read: list[str] = []
    number = 1

    def some() -> Iterator[str]:
        while len(read) < TALLEST and (line := again.popleft() if again else source.readline()):
            read.append(line)
            if len(line) > LONGEST:
                raise csv.Error("a line without end")
            yield line

    while True:
        read.clear()
        try:
            cells = next(csv.reader(some(), delimiter=delimiter, strict=True))
        except StopIteration:
            return
        except csv.Error:
            yield Line(number, None)
            again.extendleft(reversed(read[1:]))
            number += 1
        else:
            yield Line(number, tuple(cells))
            number += len(read)
