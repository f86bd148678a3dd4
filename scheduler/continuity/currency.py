"""Minor units of currencies (ISO 4217)."""

WITHOUT_MINOR_UNIT = frozenset(("CLP", "ISK", "JPY", "KRW", "PYG", "UGX", "VND", "XAF", "XOF"))
OF_A_THOUSAND = frozenset(("BHD", "IQD", "JOD", "KWD", "LYD", "OMR", "TND"))


def money_digits(currency: str) -> int:
    """How many decimals the minor unit of ``currency`` stands for."""
    if currency in WITHOUT_MINOR_UNIT:
        return 0
    return 3 if currency in OF_A_THOUSAND else 2


def plain_amount(minor: int, currency: str) -> str:
    """An amount with its decimals and without its sign of currency, such as 1,240.50."""
    digits = money_digits(currency)
    return f"{minor / 10**digits:,.{digits}f}"
