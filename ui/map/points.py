"""A point of the earth as people write it: latitude first, in degrees."""

import re

NUMBER = r"([-+−]?\d{1,3}(?:[.,]\d+)?)\s*°?\s*"
POINT = re.compile(rf"\s*{NUMBER}([NS]?)\s*[;,\s]\s*{NUMBER}([EWO]?)\s*", re.IGNORECASE)


def read_point(text: str) -> tuple[float, float] | None:
    """Latitude and longitude; None where the text says no point on earth.

    Takes ``40.7146, -73.9902`` as map services copy it, ``40,7146; -73,9902``, and
    ``40.7146° N 73.9902° W``.
    """
    found = POINT.fullmatch(text)
    if found is None:
        return None
    latitude, north, longitude, east = found.groups()
    point = (
        _degrees(latitude) * (-1 if north.upper() == "S" else 1),
        _degrees(longitude) * (-1 if east.upper() == "W" else 1),
    )
    return point if abs(point[0]) <= 90 and abs(point[1]) <= 180 else None


def write_point(latitude: float, longitude: float) -> str:
    """``40.71460, -73.99020``, which is about a metre, and which `read_point` reads again."""
    return f"{latitude:.5f}, {longitude:.5f}"


def _degrees(text: str) -> float:
    return float(text.replace(",", ".").replace("−", "-"))
