"""Which road is chosen for each visit: a bundle's, and what a person chose otherwise. Pure."""

from collections.abc import Mapping, Sequence

from scheduler.views.desk import BundleRow, Options, RoadRow, VisitRoads


class Choices:
    """The visits of a question and the road chosen for each.

    Before any bundle is known the cheapest road of each visit is chosen. What a person chose is
    kept while more visits arrive; a bundle replaces all of it. ``kept`` are choices from an
    earlier look at the same question; those that no longer exist are passed over.
    """

    def __init__(self, kept: Mapping[int, str] | None = None) -> None:
        self.visits: tuple[VisitRoads, ...] = ()
        self.bundles: tuple[BundleRow, ...] = ()
        self._own = dict(kept or {})
        self._chosen: dict[int, str] = {}

    def take(self, visits: Sequence[VisitRoads]) -> None:
        """Know more visits."""
        self.visits = tuple(visits)
        for visit in self.visits:
            if visit.roads:
                self._chosen.setdefault(visit.visit_id, visit.roads[0].id)
        self._apply_own()

    def take_options(self, options: Options) -> None:
        """Know everything: the first bundle is chosen, but for what a person chose already."""
        self.take(options.visits)
        self.bundles = options.bundles
        if self.bundles:
            self._chosen |= self.bundles[0].choices
        self._apply_own()

    def _apply_own(self) -> None:
        for visit in self.visits:
            wanted = self._own.get(visit.visit_id)
            if any(road.id == wanted for road in visit.roads):
                self._chosen[visit.visit_id] = self._own[visit.visit_id]

    def choose(self, visit_id: int, road_id: str) -> None:
        """Choose a road for one visit."""
        self._own[visit_id] = self._chosen[visit_id] = road_id

    def choose_bundle(self, bundle_id: str) -> None:
        """Choose the roads of a bundle for all visits."""
        bundle = next(bundle for bundle in self.bundles if bundle.id == bundle_id)
        self._own = {}
        self._chosen |= bundle.choices

    @property
    def chosen(self) -> dict[int, str]:
        """The id of the road chosen for each visit that has any."""
        return {
            visit.visit_id: self._chosen[visit.visit_id] for visit in self.visits if visit.roads
        }

    @property
    def own(self) -> dict[int, str]:
        """What a person chose, to be kept for the next look."""
        return dict(self._own)

    @property
    def bundle(self) -> BundleRow | None:
        """The bundle whose roads are chosen, None for a mix of one's own."""
        chosen = self.chosen
        return next((one for one in self.bundles if dict(one.choices) == chosen), None)

    def road(self, visit: VisitRoads) -> RoadRow | None:
        """The road chosen for a visit; None where it has none."""
        wanted = self._chosen.get(visit.visit_id)
        return next((road for road in visit.roads if road.id == wanted), None)
