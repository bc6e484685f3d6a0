"""Writes a PDF of A4 pages, each of them one picture at 300 dpi, page by page as they are drawn.

Pillow's own keeps pictures of few colours as hexadecimal text (17 MB a page), and can't say that a page
is to be printed as large as it is: ISO 32000-1, 12.2 (*PrintScaling*), 8.9.5 (pictures), 7.5.4 (the table
of where objects begin).
"""

import zlib
from typing import BinaryIO

from PIL import Image

A4_POINTS = (595.2, 841.92)
"""2480 × 3508 pixels at 300 dpi."""
_CATALOG, _PAGES = 1, 2


class Paper:
    """A PDF on its way into a stream."""

    def __init__(self, stream: BinaryIO) -> None:
        """Begin it, where the stream is empty."""
        self._stream = stream
        self._offsets: dict[int, int] = {}
        self._pages: list[int] = []
        self._written = 0
        self._next = _PAGES + 1
        self._write(b"%PDF-1.7\n%\xe2\xe3\xcf\xd3\n")

    def into(self, stream: BinaryIO) -> None:
        """Go on in another stream that ends where this one did: no file is held open meanwhile."""
        self._stream = stream

    def add(self, page: Image.Image) -> None:
        """Add a page: a picture in a palette (mode P)."""
        colours = bytes(page.getpalette("RGB") or ())
        width, height = page.size
        picture = self._object(
            b"/Type /XObject /Subtype /Image /Width %d /Height %d /BitsPerComponent 8"
            b" /ColorSpace [/Indexed /DeviceRGB %d <%s>] /Filter /FlateDecode"
            % (width, height, len(colours) // 3 - 1, colours.hex().encode()),
            zlib.compress(page.tobytes()),
        )
        drawing = b"q %g 0 0 %g 0 0 cm /P Do Q" % A4_POINTS
        content = self._object(b"", drawing)
        box = b"[0 0 %g %g]" % A4_POINTS
        self._pages.append(
            self._object(
                b"/Type /Page /Parent %d 0 R /MediaBox %s /Resources << /XObject << /P %d 0 R >> >>"
                b" /Contents %d 0 R" % (_PAGES, box, picture, content)
            )
        )

    def finish(self) -> None:
        """Write what tells where everything is."""
        kids = b" ".join(b"%d 0 R" % page for page in self._pages)
        self._object(b"/Type /Pages /Count %d /Kids [%s]" % (len(self._pages), kids), at=_PAGES)
        self._object(
            b"/Type /Catalog /Pages %d 0 R /ViewerPreferences << /PrintScaling /None >>" % _PAGES,
            at=_CATALOG,
        )
        table = self._written
        size = self._next
        self._write(b"xref\n0 %d\n0000000000 65535 f \n" % size)
        for number in range(1, size):
            self._write(b"%010d 00000 n \n" % self._offsets[number])
        self._write(
            b"trailer\n<< /Size %d /Root %d 0 R >>\nstartxref\n%d\n%%%%EOF\n"
            % (size, _CATALOG, table)
        )

    def _object(self, entries: bytes, data: bytes | None = None, at: int | None = None) -> int:
        number = self._next if at is None else at
        if at is None:
            self._next += 1
        self._offsets[number] = self._written
        if data is None:
            self._write(b"%d 0 obj\n<< %s >>\nendobj\n" % (number, entries))
        else:
            self._write(b"%d 0 obj\n<< %s /Length %d >>\nstream\n" % (number, entries, len(data)))
            self._write(data)
            self._write(b"\nendstream\nendobj\n")
        return number

    def _write(self, data: bytes) -> None:
        self._stream.write(data)
        self._written += len(data)
