"""Finds out how a text table was written: its encoding and its delimiter."""

import codecs
import csv
import io
import unicodedata
from itertools import islice

WESTERN = "cp1252"
"""What Windows programs in western Europe and America write when they do not write UTF-8."""

DELIMITERS = (",", ";", "\t", "|")

_BYTE_ORDER_MARKS = (
    (codecs.BOM_UTF8, "utf-8-sig"),
    (codecs.BOM_UTF32_LE, "utf-32"),
    (codecs.BOM_UTF32_BE, "utf-32"),
    (codecs.BOM_UTF16_LE, "utf-16"),
    (codecs.BOM_UTF16_BE, "utf-16"),
)
_WESTERN_LETTERS = frozenset(
    "àáâãäåæçèéêëìíîïñòóôõöøùúûüýÿßÀÁÂÃÄÅÆÇÈÉÊËÌÍÎÏÑÒÓÔÕÖØÙÚÛÜÝ€£§°–—‘’‚“”„«»…·ºª•®©™½¼¡¿\u00a0"
)
LONGEST_FIELD = 16 * 1024 * 1024
"""Letters of one cell; beyond that a quotation mark is missing, not a novel written."""

_RECORDS_COMPARED = 50
_MOST_CONTROL_CHARACTERS = 0.02


def find_encoding(sample: bytes, *, complete: bool) -> str:
    """The name of the codec that reads ``sample``, the beginning of a file.

    ``complete`` says whether the sample is the whole file, so that nothing is cut in the middle.
    Windows-1252 is preferred over its many look-alikes where every letter makes sense in it.
    """
    for mark, name in _BYTE_ORDER_MARKS:
        if sample.startswith(mark):
            return name
    if wide := _wide_without_mark(sample):
        return wide
    try:
        codecs.getincrementaldecoder("utf-8")().decode(sample, final=complete)
    except UnicodeDecodeError:
        pass
    else:
        return "utf-8"
    strange = {byte for byte in sample if byte >= 0x80}
    if all(bytes([byte]).decode(WESTERN, "replace") in _WESTERN_LETTERS for byte in strange):
        return WESTERN
    # Few lists get as far as this, and the library takes a while to import.
    import charset_normalizer

    best = charset_normalizer.from_bytes(sample).best()
    return WESTERN if best is None else best.encoding


def _wide_without_mark(sample: bytes) -> str:
    """UTF-16 shows itself by a NUL beside nearly every letter, always on the same side."""
    half = len(sample) // 2
    if not half:
        return ""
    if sample[1::2].count(0) > 0.7 * half and sample[0::2].count(0) < 0.1 * half:
        return "utf-16-le"
    if sample[0::2].count(0) > 0.7 * half and sample[1::2].count(0) < 0.1 * half:
        return "utf-16-be"
    return ""


def is_text(sample: str) -> bool:
    """Whether decoded ``sample`` reads as text, not as the bytes of a picture or a program."""
    visible = sample.replace("\0", "")
    controls = sum(
        1 for sign in visible if sign not in "\t\r\n\f\v" and unicodedata.category(sign) == "Cc"
    )
    return controls <= _MOST_CONTROL_CHARACTERS * len(visible)


def find_delimiter(sample: str) -> str:
    """The delimiter that cuts the header into columns and most rows into as many.

    A table of one column has none; then the comma is as good as any.
    """
    csv.field_size_limit(LONGEST_FIELD)
    scores = {delimiter: _score(sample, delimiter) for delimiter in DELIMITERS}
    return max(scores, key=lambda delimiter: scores[delimiter])


def _score(sample: str, delimiter: str) -> tuple[float, int]:
    records = csv.reader(io.StringIO(sample, newline=""), delimiter=delimiter)
    widths = [len(record) for record in islice(records, _RECORDS_COMPARED) if any(record)]
    if not widths or widths[0] < 2:
        return (0.0, 0)
    alike = sum(1 for width in widths if width == widths[0]) / len(widths)
    return (round(alike, 1), widths[0])
