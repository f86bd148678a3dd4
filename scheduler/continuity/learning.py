"""What an office has seen of its own clients leaving: chances with the intervals they lie in.

A visit is followed for 90 days. Most are not followed to the end: today is nearer, or somebody
else came sooner. So the chance to have left after 90 days is the product-limit estimate of Kaplan
and Meier (1958), and its interval that of so many visits followed to the end as would give the same
variance (the effective sample size of Dorey and Korn, 1987, with Greenwood's variance). Where all
were followed to the end this is nothing but those who left of those who were visited.

Of so many visits and those who left, the chance has a Beta distribution. Its prior is Jeffreys',
Beta(1/2, 1/2): it knows nothing of the assumption that it may replace, so that an assumption is
never learned from itself, and its intervals hold the truth about as often as they say (Brown, Cai
and DasGupta, Statistical Science 16, 2001, also for the ends at 0 and 1).
"""

from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass
from math import ceil, exp, lgamma, log, log1p, sqrt

from scheduler.continuity.price_book import BY_KEY

FOLLOWED_DAYS = 90
"""So many days after a visit a client who leaves is said to have left after it."""

PRIOR = 0.5
"""Both parameters of the Beta prior: Jeffreys'."""

OUTSIDE = 0.05
"""The part of all intervals that may miss the truth."""

NORMAL = 1.959964
"""Standard deviations to either side that hold all but ``OUTSIDE`` of a normal distribution."""

NARROW = 0.5
"""How wide an interval may be to replace an assumption, as a part of what the book tells apart.

The chances assumed for a person-priority span from no stranger lately to three or more, the prices
of a moved day from an essential day to an open one. An interval wider than half of that could not
tell the first stranger from the third, or the one client from the other.
"""


@dataclass(frozen=True, slots=True)
class Followed:
    """A client followed for some days after a visit, until he left or as long as there was."""

    days: int
    left: bool


@dataclass(frozen=True, slots=True)
class Seen:
    """How often clients left within 90 days, from ``low`` to ``high`` in 95 of 100 offices.

    ``visits`` were followed and ``left`` of them ended in a cancellation. ``chance`` is None
    where no visit was followed.
    """

    visits: int
    left: int
    chance: float | None
    low: float
    high: float


@dataclass(frozen=True, slots=True)
class Extra:
    """A chance less another one, from -1 to 1; None where one of them was never seen."""

    chance: float | None
    low: float
    high: float

    @property
    def width(self) -> float:
        """How far apart the ends of the interval are."""
        return self.high - self.low


def seen(followed: Iterable[Followed]) -> Seen:
    """Return the chance of leaving within 90 days, and the interval that it lies in."""
    ends = [(min(one.days, FOLLOWED_DAYS), one.left) for one in followed]
    leaving = Counter(days for days, left in ends if left)
    going = Counter(days for days, _ in ends)
    there, staying, variance = len(ends), 1.0, 0.0
    for day in sorted(going):
        gone = leaving[day]
        staying *= 1.0 - gone / there
        variance += gone / (there * (there - gone)) if gone < there else 0.0
        there -= going[day]
    left = leaving.total()
    chance = 1.0 - staying if left else 0.0
    if not left:
        # Nobody left on any of the days: each of them counts.
        whole = sum(days for days, _ in ends) / FOLLOWED_DAYS
    elif staying:
        whole = chance / (staying * variance)
    else:
        whole = float(left)
    low, high = interval(chance * whole, whole)
    return Seen(len(ends), left, chance if ends else None, low, high)


def interval(left: float, visits: float) -> tuple[float, float]:
    """Return between which chances 95 % lie, where ``left`` of ``visits`` left.

    Neither need be whole. Where nobody left it begins at 0, where all did it ends at 1.
    """
    stayed = max(visits - left, 0.0)
    a, b = left + PRIOR, stayed + PRIOR
    low = beta_quantile(OUTSIDE / 2, a, b) if left > 0 else 0.0
    high = beta_quantile(1 - OUTSIDE / 2, a, b) if stayed > 0 else 1.0
    return low, high


def extra(after: Seen, usually: Seen) -> Extra:
    """Return how much greater the first chance is than the second, with its interval.

    The interval is put together from those of both chances (Newcombe's hybrid score method,
    Statistics in Medicine 17, 1998, in the general form of Zou and Donner, 2008).
    """
    one, other = after.chance, usually.chance
    if one is None or other is None:
        return Extra(None, -1.0, 1.0)
    difference = one - other
    down = sqrt((one - after.low) ** 2 + (usually.high - other) ** 2)
    up = sqrt((after.high - one) ** 2 + (other - usually.low) ** 2)
    return Extra(difference, max(difference - down, -1.0), min(difference + up, 1.0))


def narrow_enough(first: str, last: str) -> float:
    """Return how wide an interval may be to replace an assumption, in the unit of the entries.

    They are the keys of the ends of what the price book tells apart, as it comes.
    """
    return NARROW * abs(BY_KEY[last].default - BY_KEY[first].default)


def visits_needed(chance: float, width: float) -> int:
    """Return how many visits make an interval so narrow where clients leave with this chance."""
    return ceil((2 * NORMAL / width) ** 2 * chance * (1.0 - chance))


def beta_quantile(share: float, a: float, b: float) -> float:
    """Return the value that ``share`` of a Beta(a, b) distribution lies below."""
    low, high = 0.0, 1.0
    while high - low > 1e-10:
        middle = (low + high) / 2
        if beta_below(middle, a, b) < share:
            low = middle
        else:
            high = middle
    return (low + high) / 2


def beta_below(x: float, a: float, b: float) -> float:
    """Return the part of a Beta(a, b) distribution below x: the regularised incomplete beta.

    By its continued fraction (Abramowitz and Stegun 26.5.8), which converges quickly below the
    mean; above it the other side is worked out.
    """
    if x <= 0.0 or x >= 1.0:
        return float(x >= 1.0)
    if x > (a + 1.0) / (a + b + 2.0):
        return 1.0 - _below(1.0 - x, b, a)
    return _below(x, a, b)


def _below(x: float, a: float, b: float) -> float:
    """The same below the mean."""
    front = lgamma(a + b) - lgamma(a) - lgamma(b) + a * log(x) + b * log1p(-x)
    return exp(front) / (a * _fraction(x, a, b))


def _fraction(x: float, a: float, b: float) -> float:
    """The continued fraction 1 + d1/(1 + d2/(1 + ...)), from front to back by Lentz's method."""
    tiny = 1e-300
    value = c = 1.0
    d = 0.0
    for number in range(1, 10_000):
        m, odd = divmod(number, 2)
        if odd:
            term = -(a + m) * (a + b + m) / ((a + 2 * m) * (a + 2 * m + 1)) * x
        else:
            term = m * (b - m) / ((a + 2 * m - 1) * (a + 2 * m)) * x
        d = 1.0 / ((1.0 + term * d) or tiny)
        c = (1.0 + term / c) or tiny
        value *= c * d
        if abs(c * d - 1.0) < 1e-15:
            break
    return value
