"""Cleans the words of a row: names, phones, postal codes, e-mail, skills, statuses.

Every rule is one function. It returns the clean value, or raises `Refused` with a reason in
words; a rule that may keep a doubtful value returns it together with the doubt, "" for none.
"""

import re
import unicodedata

from scheduler.model.kinds import VisitStatus
from scheduler.travel.places import normalise_zip, place_of

_CONTROL = re.compile(r"[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\u200b\u200e\u200f\u2060\ufeff]")
_BLANKS = re.compile(r"[^\S\n]+")
_STATE = re.compile(r"[A-Z]{2}[ -](?=\d)")
_STATES = (
    "AL AK AZ AR CA CO CT DE DC FL GA HI ID IL IN IA KS KY LA ME MD MA MI MN MS MO MT NE NV NH NJ "
    "NM NY NC ND OH OK OR PA PR RI SC SD TN TX UT VT VA WA WV WI WY"
)
_WHOLE_ADDRESS = re.compile(
    rf"(?P<before>.*\S)[\s,]+(?i:{_STATES.replace(' ', '|')})\.?"
    r"[\s,]+(?P<code>\d{5}(?:-\d{4})?)(?:[\s,]+(?i:USA|US|U\.S\.A\.|United States))?"
)
_EMAIL = re.compile(r"[^\s@,;<>]+@[^\s@,;<>.]+(?:\.[^\s@,;<>.]+)+")
_LIST_SEPARATORS = re.compile(r"[,;/|\n]")


class Refused(Exception):  # noqa: N818 - the outcome of a rule, not an error of the program
    """A value cannot be taken; the message says why, for the person who mends the list."""


_STATUS_WORDS = {
    VisitStatus.DONE: "done complete completed finished serviced closed ok",
    VisitStatus.MISSED: "missed miss noshow nothome nobodyhome noaccess failed skipped",
    VisitStatus.CANCELLED: "cancelled canceled cancel cancelledbyclient canceledbyclient void",
}
_STATUS_BY_WORD = {
    word: status for status, words in _STATUS_WORDS.items() for word in words.split()
}


def note(value: str) -> str:
    """Several lines of text: without control characters, doubled blanks and blank ends."""
    if value.isascii() and value.isprintable():
        return " ".join(value.split())
    text = unicodedata.normalize("NFC", value.replace("\r\n", "\n").replace("\r", "\n"))
    text = _CONTROL.sub("", text)
    return "\n".join(_BLANKS.sub(" ", line).strip() for line in text.split("\n")).strip()


def text(value: str, longest: int) -> str:
    """One line of text of at most ``longest`` characters; nothing is cut off silently."""
    line = note(value).replace("\n", " ")
    if len(line) > longest:
        raise Refused(f"is longer than {longest} characters")
    return line


def fold(value: str) -> str:
    """``value`` in the form in which two spellings are compared: no case, accents, punctuation."""
    decomposed = unicodedata.normalize("NFKD", value.casefold())
    return " ".join("".join(sign if sign.isalnum() else " " for sign in _bare(decomposed)).split())


def _bare(decomposed: str) -> str:
    """Without accents, and with an apostrophe closed up: "Joe's" and "Joes" are one name."""
    return "".join(
        sign for sign in decomposed if not unicodedata.combining(sign) and sign not in "'’"
    )


def phone(value: str, country: str) -> tuple[str, str]:
    """A phone number in international form (E.164), read as in ``country``; else as it is."""
    # The numbering plans of all countries take a while to import.
    import phonenumbers

    line = text(value, 40)
    try:
        number = phonenumbers.parse(line, country)
    except phonenumbers.NumberParseException:
        return line, "is not a phone number; it is kept as text"
    if not phonenumbers.is_possible_number(number):
        return line, "has too few or too many digits for a phone number; it is kept as text"
    plain = phonenumbers.format_number(number, phonenumbers.PhoneNumberFormat.E164)
    return (f"{plain} ext. {number.extension}" if number.extension else plain), ""


def postal_code(value: str, country: str) -> tuple[str, str]:
    """A postal code; those of the United States as 12345 or 12345-6789.

    A spreadsheet takes the code for a number and drops its leading noughts; they are put back.
    """
    code = text(value, 20).upper()
    if country != "US":
        return code, ""
    bare = _STATE.sub("", code, count=1)
    five = normalise_zip(bare)
    if five is None:
        return code, "is not a ZIP code; it is kept as text"
    digits = re.sub(r"\.0$|[^0-9]", "", bare)
    return (f"{five}-{digits[-4:]}" if len(digits) > 5 else five), ""


def whole_address(line: str, country: str) -> tuple[str, str, str]:
    """Street, city and postal code of an address that stands in one line.

    Taken apart is what ends in a state and a ZIP code that exists, as in "78 Mott St, New York,
    NY 10013"; any other line is a street alone.
    """
    found = _WHOLE_ADDRESS.fullmatch(line) if country == "US" else None
    place = place_of(found["code"]) if found else None
    if found is None or place is None:
        return line, "", ""
    before = found["before"].rstrip(", ")
    street, city = _without_city(before, place.city)
    if not city:
        street, city = _last_part(before)
    return street.strip(" ,"), city.strip(), found["code"]


def _without_city(line: str, city: str) -> tuple[str, str]:
    """What stands before the name of a city at the end of ``line``, and the name, else ""."""
    if line.casefold().endswith(f" {city.casefold()}"):
        return line[: -len(city)], line[-len(city) :]
    return line, ""


def _last_part(line: str) -> tuple[str, str]:
    """What stands before the last comma, and after it; a number there is no city but a floor."""
    street, comma, city = line.rpartition(",")
    return (street, city) if comma and not re.search(r"\d", city) else (line, "")


def email(value: str) -> tuple[str, str]:
    """An e-mail address; one that mail could not reach is kept, with a doubt."""
    line = text(value, 200).removeprefix("mailto:")
    if _EMAIL.fullmatch(line):
        return line, ""
    return line, "is not an e-mail address; it is kept as text"


def skills(value: str) -> tuple[str, ...]:
    """Skills separated by commas, semicolons, slashes, bars or lines, each once, in order."""
    found: dict[str, str] = {}
    for part in _LIST_SEPARATORS.split(value):
        skill = text(part, 80)
        if skill:
            found.setdefault(skill.casefold(), skill)
    return tuple(found.values())


def past_status(value: str) -> VisitStatus:
    """What became of a past visit, in the words lists use for it."""
    word = fold(value).replace(" ", "")
    try:
        return _STATUS_BY_WORD[word]
    except KeyError:
        raise Refused("is not a status; write done, missed or cancelled") from None
