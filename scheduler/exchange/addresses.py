"""Where a listed client or technician is: the coordinates given, else the postal code's."""

from functools import lru_cache
from typing import Any, Protocol

from scheduler.exchange.batch import said
from scheduler.exchange.rows import ClientRow, TechnicianRow
from scheduler.model.kinds import PlaceSource
from scheduler.travel.places import place_of


class Located(Protocol):
    """Anything with an address and perhaps a point."""

    postal_code: str
    place_source: PlaceSource


def address(row: ClientRow | TechnicianRow, held: Located | None, country: str) -> dict[str, Any]:
    """The columns of an address as ``row`` says them; ``held`` is what the schedule has so far.

    A point is looked up where none is given and none is held, and again when the postal code
    changed, because the old point is then that of another place.
    """
    wanted = said(street=row.street, postal_code=row.postal_code, city=row.city)
    point: tuple[float | None, float | None, PlaceSource]
    if row.latitude is not None:
        point = (row.latitude, row.longitude, PlaceSource.GIVEN)
    elif (
        held is None
        or held.place_source is PlaceSource.UNKNOWN
        or held.postal_code != (row.postal_code or held.postal_code)
    ):
        point = _postal_point(row.postal_code or (held.postal_code if held else ""), country)
    else:
        return wanted
    return wanted | dict(zip(("latitude", "longitude", "place_source"), point, strict=True))


@lru_cache(maxsize=4096)
def _postal_point(postal_code: str, country: str) -> tuple[float | None, float | None, PlaceSource]:
    place = place_of(postal_code, country) if postal_code else None
    if place is None:
        return None, None, PlaceSource.UNKNOWN
    return place.lat, place.lon, PlaceSource.POSTAL_CODE
