"""Numbers, shares and money as they are written and read where the window stands.

The one place where figures become words and typed words become figures: as Qt knows it of the
language and the region of the desktop, ``1.240,50 €`` in Spain, ``$1,240.50`` in Mexico. English of
no region is written as everywhere in Familiar, ``$1,240.50`` and ``86 %``.
"""

import re
from collections.abc import Mapping
from dataclasses import dataclass
from decimal import Decimal, InvalidOperation

from PySide6.QtCore import QLocale

from scheduler.continuity.currency import money_digits

HARD_SPACE = "\u00a0"
MINUS = "−"
ANY_CURRENCY = "¤"

SYMBOLS: Mapping[str, str] = {
    "USD": "$",
    "EUR": "€",
    "GBP": "£",
    "CAD": "CA$",
    "AUD": "A$",
    "NZD": "NZ$",
    "JPY": "¥",
    "INR": "₹",
}
"""Signs of currencies wherever they are written; the others go by their codes."""


@dataclass(frozen=True, slots=True)
class Signs:
    """What stands in and around figures.

    ``leads`` says whether the sign of a currency stands before its amount, ``gap`` what lies
    between the two, ``letter_gap`` the same where the sign is made of letters. ``own`` is the
    currency of the region and the sign it has there.
    """

    group: str = ","
    decimal: str = "."
    percent: str = " %"
    leads: bool = True
    gap: str = ""
    letter_gap: str = " "
    own: tuple[str, str] = ("", "")


ENGLISH = Signs()


@dataclass(slots=True)
class _Followed:
    signs: Signs = ENGLISH


_followed = _Followed()


def follow(locale: QLocale | None) -> None:
    """Write and read as a locale does from now on; as English of no region where there is none."""
    _followed.signs = ENGLISH if locale is None else _signs(locale)


def _signs(locale: QLocale) -> Signs:
    # In some regions money has no decimals.
    found = re.fullmatch(r"(\D*)\d(?:.*\d)?(\D*)", locale.toCurrencyString(1, ANY_CURRENCY))
    before, after = found.groups() if found else (ANY_CURRENCY, "")
    leads = ANY_CURRENCY in before
    gap = HARD_SPACE if (before if leads else after).strip(ANY_CURRENCY) else ""
    return Signs(
        group=locale.groupSeparator(),
        decimal=locale.decimalPoint(),
        # Qt does not tell it; whoever parts a sign that follows parts this one, too.
        percent=f"{'' if leads else gap}%",
        leads=leads,
        gap=gap,
        letter_gap=HARD_SPACE,
        own=(
            locale.currencySymbol(QLocale.CurrencySymbolFormat.CurrencyIsoCode),
            locale.currencySymbol(),
        ),
    )


# Written


def in_digits(
    number: float | Decimal, digits: int = 0, *, trimmed: bool = False, grouped: bool = True
) -> str:
    """``1,240``, with as many decimals as ``digits``; ``trimmed`` leaves out zeros at their end.

    Four figures are grouped everywhere, as in tables of money, where some would do it from five on.
    """
    # What is rounded to nothing has no sign.
    plain = f"{number:z{',' if grouped else ''}.{digits}f}"
    if trimmed and digits:
        plain = plain.rstrip("0").rstrip(".")
    whole, dot, part = plain.replace("-", MINUS).partition(".")
    signs = _followed.signs
    return whole.replace(",", signs.group) + (signs.decimal if dot else "") + part


def per_cent(points: float, digits: int = 0, *, trimmed: bool = False) -> str:
    """``86 %`` of so many points."""
    return in_digits(points, digits, trimmed=trimmed) + _followed.signs.percent


def percent(share: float | None, *, digits: int = 0) -> str:
    """A share such as 86 %; a dash where there is nothing to share."""
    return "—" if share is None else per_cent(share * 100, digits)


def money(minor: int, currency: str, *, signed: bool = False) -> str:
    """An amount such as $1,240.50; ``signed`` puts a plus before what is added."""
    return _money(minor, currency, money_digits(currency), signed=signed)


def rounded_money(minor: int, currency: str) -> str:
    """An amount without its small change, such as $31,400."""
    whole = 10 ** money_digits(currency)
    return _money(round(minor / whole) * whole, currency, 0)


def bare_money(minor: int, currency: str) -> str:
    """An amount as a field holds it while it is edited: ``1240.50``."""
    digits = money_digits(currency)
    return in_digits(Decimal(minor).scaleb(-digits), digits, grouped=False)


def _money(minor: int, currency: str, digits: int, *, signed: bool = False) -> str:
    signs, symbol = _followed.signs, _symbol(currency)
    amount = in_digits(Decimal(abs(minor)).scaleb(-money_digits(currency)), digits)
    parts = (symbol, amount) if signs.leads else (amount, symbol)
    # What touches the amount is the end of a sign that leads, the beginning of one that follows.
    lettered = (symbol[-1:] if signs.leads else symbol[:1]).isalpha()
    sign = MINUS if minor < 0 else "+" if signed and minor > 0 else ""
    return sign + (signs.letter_gap if lettered else signs.gap).join(parts)


def _symbol(currency: str) -> str:
    """The sign of a currency; its code where the region has that sign for its own."""
    code, sign = _followed.signs.own
    if currency == code:
        return sign
    known = SYMBOLS.get(currency, currency)
    return currency if known == sign else known


# Read


def read_number(text: str) -> Decimal | None:
    """A number as people type it, with or without what stands around it; None where it is none.

    Signs are taken as the locale has them: ``1,240.50`` in English, ``1.240,50`` in Spain. What can
    only be meant the other way is taken so: ``45,5`` in English, ``1,240.50`` in Spain.
    """
    bare, (group, decimal) = _bare(text), _read_signs()
    g, d = re.escape(group), re.escape(decimal)
    other_way = rf"-?\d+{g}\d{{1,2}}|-?\d{{1,3}}({d}\d{{3}})+{g}\d+|-?\d{{1,3}}({d}\d{{3}}){{2,}}"
    if re.fullmatch(other_way, bare):
        group, decimal = decimal, group
    try:
        return Decimal(bare.replace(group, "").replace(decimal, ".") or "0")
    except InvalidOperation:
        return None


def read_money(text: str, digits: int) -> int | None:
    """Minor units of what is typed, for a currency with so many decimals; empty is nothing.

    None where it is no amount or one below zero, has more decimals than there are, or could be
    meant as thousands: ``1.240`` of dollars.
    """
    amount, (_group, decimal) = read_number(text), _read_signs()
    if amount is None or amount < 0:
        return None
    if digits < 3 and re.fullmatch(rf"[1-9]\d{{0,2}}{re.escape(decimal)}\d{{3}}", _bare(text)):
        return None
    minor = amount.scaleb(digits)
    return int(minor) if minor == int(minor) else None


def _bare(text: str) -> str:
    """Digits and their signs alone; the period of an abbreviation is none of them."""
    words = re.sub(r"[^\W\d_]+[./]*", "", text)
    return re.sub(r"[^\d.,-]", "", words.replace(MINUS, "-"))


def _read_signs() -> tuple[str, str]:
    """The sign of groups and that of decimals; blanks between groups are never looked at."""
    return (",", ".") if _followed.signs.decimal == "." else (".", ",")
