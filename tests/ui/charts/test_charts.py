"""Charts with mouse and keys: what is read out, what is opened, where things lie."""

from collections.abc import Callable
from datetime import date

import pytest
from PySide6.QtCore import QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QAccessible, QImage, QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QApplication, QLineEdit, QWidget

from scheduler.continuity.familiarity import Who
from ui.charts.chart import Chart, Point
from ui.charts.curve import Axis, CurvePoint, PriceCurve
from ui.charts.interval import IntervalBars, IntervalRow
from ui.charts.rows import BarRow, Kind, PartBars
from ui.charts.small import FacesStrip, Sparkline
from ui.charts.stacked import Column, Part, StackedBars
from ui.charts.trend import TrendLine, TrendPoint
from ui.days import month_long, month_short
from ui.look.theme import Theme
from ui.text import percent, rounded_money
from ui.widgets.basics import column

SHARES = (0.62, 0.66, None, 0.71, 0.87)
BEFORE = (0.60, None, 0.63, 0.60, 0.65)
MONTHS = tuple(date(2026, month, 1) for month in range(7, 12))
KEYS = Qt.Key

Shown = Callable[[Chart], Chart]


@pytest.fixture
def show(qtbot, theme):
    """Put a chart below a field, in a window that is shown; give the chart back."""
    kept: list[QWidget] = []

    def shown(chart: Chart, width: int = 480, height: int = 240) -> Chart:
        window = QWidget()
        kept.append(window)
        qtbot.addWidget(window)
        before = QLineEdit()
        window.setLayout(column(before, chart, spacing=0))
        chart.setFixedSize(width, height)
        before.setFocus()
        with qtbot.waitActive(window):
            window.show()
            window.activateWindow()
        return chart

    return shown


def trend(theme: Theme, values=SHARES, before=BEFORE) -> TrendLine:
    made = TrendLine(theme, "Share by the usual technician", percent, least=0, most=1)
    made.show_trend(
        [
            TrendPoint(m.month, month_long(m), f"{percent(v)} of the visits", month_short(m), v, b)
            for m, v, b in zip(MONTHS, values, before, strict=True)
        ],
        "87 % in November",
    )
    return made


def stacked(theme: Theme) -> StackedBars:
    made = StackedBars(theme, "Substitutions", lambda figure: f"{figure:.0f}")
    counts = ((3, 8), (4, 0), (0, 0), (5, 2))
    made.show_columns(
        [
            Column(
                month_short(m),
                tuple(
                    Part((m.month, kind), f"{month_long(m)}, {word}", f"{number} visits", k, number)
                    for k, (kind, word) in enumerate((("sick", "sick"), ("holiday", "holiday")))
                    if (number := pair[k])
                ),
            )
            for m, pair in zip(MONTHS[:4], counts, strict=True)
        ],
        ("sick", "holiday"),
        "22 substitutions",
    )
    return made


def dependence(theme: Theme) -> PartBars:
    kinds = (Kind("with a familiar backup", "backup"), Kind("on one alone", "stranger"))
    made = PartBars(theme, "Dependence", kinds)
    made.show_rows(
        [
            BarRow(name, name, f"{alone} depend on {name}", f"{alone}", (covered, alone))
            for name, covered, alone in (("Ana", 30, 60), ("Omar", 20, 0), ("Mei", 0, 10))
        ],
        "70 depend on one alone",
        mark=(40, "mean"),
    )
    return made


def learning(theme: Theme) -> IntervalBars:
    made = IntervalBars(theme, "Cancelled within 90 days", percent)
    made.show_rows(
        [
            IntervalRow(1, "Usual", "5 of 214 cancelled", "5 of 214", 0.023, 0.01, 0.053, "usual"),
            IntervalRow(2, "Stranger", "nothing seen yet", "—", None, None, None, "stranger", 0.1),
        ],
        "With 95 % intervals",
    )
    return made


def curve(theme: Theme) -> PriceCurve:
    made = PriceCurve(
        theme,
        "Price of one person each",
        Axis("see one person", percent),
        Axis("cost", lambda figure: rounded_money(round(figure * 100), "USD")),
    )
    made.show_curve(
        [
            CurvePoint("cheapest", "Cheapest driving", "$18,000", 0.6, 18_000),
            CurvePoint("middle", "In between", "$18,500", 0.9, 18_500),
            CurvePoint("one", "One person each", "$22,000", 1.0, 22_000),
        ],
        "From cheapest driving to one person each",
        "middle",
    )
    return made


CHARTS = (trend, stacked, dependence, learning, curve)


def point(chart: Chart, number: int) -> QPoint:
    return chart.areas()[number].center().toPoint()


def hover(chart: Chart, spot: QPoint) -> None:
    """Move the mouse there, which other tests and a display may have left anywhere."""
    local = QPointF(spot)
    moved = QMouseEvent(
        QEvent.Type.MouseMove,
        local,
        chart.mapToGlobal(local),
        Qt.MouseButton.NoButton,
        Qt.MouseButton.NoButton,
        Qt.KeyboardModifier.NoModifier,
    )
    QApplication.sendEvent(chart, moved)


@pytest.mark.parametrize("make", CHARTS)
def test_every_point_is_read_out_where_it_is_pointed_at(make, show, theme):
    chart = show(make(theme))
    for number, one in enumerate(chart.points):
        hover(chart, point(chart, number))
        assert chart.readout == (one.label, one.told)
    hover(chart, QPoint(2, 2))
    expected = chart.points[chart.current] if isinstance(chart, PriceCurve) else None
    assert chart.readout[1] == (expected.told if expected else chart.summary)


@pytest.mark.parametrize("make", CHARTS)
def test_what_is_shown_is_told_in_words(make, show, theme):
    chart = show(make(theme))
    assert chart.accessibleName()
    told = chart.accessibleDescription()
    assert told.startswith(chart.summary)
    for one in chart.points:
        assert f"{one.label}: {one.told}" in told


@pytest.mark.parametrize("make", [trend, stacked, dependence, learning])
def test_a_click_opens_what_is_below(make, show, theme, qtbot):
    chart = show(make(theme))
    for number, one in enumerate(chart.points):
        with qtbot.waitSignal(chart.opened) as opened:
            qtbot.mouseClick(chart, Qt.MouseButton.LeftButton, pos=point(chart, number))
        assert opened.args == [one.key]
    with qtbot.assertNotEmitted(chart.opened):
        qtbot.mouseClick(chart, Qt.MouseButton.LeftButton, pos=QPoint(2, 2))
        qtbot.mouseClick(chart, Qt.MouseButton.RightButton, pos=point(chart, 0))


@pytest.mark.parametrize("make", [dependence, learning])
def test_keys_go_through_the_points_and_open_one(make, show, theme, qtbot):
    chart = show(make(theme))
    qtbot.keyClick(chart.window().focusWidget(), KEYS.Key_Tab)
    assert chart.hasFocus()
    assert chart.current == 0
    for number in range(1, len(chart.points)):
        qtbot.keyClick(chart, KEYS.Key_Down)
        assert chart.readout[0] == chart.points[number].label
    qtbot.keyClick(chart, KEYS.Key_Down)
    assert chart.current == len(chart.points) - 1
    qtbot.keyClick(chart, KEYS.Key_Home)
    # A key that Qt has no name for.
    euro = QKeyEvent(QEvent.Type.KeyPress, 0x20AC, Qt.KeyboardModifier.NoModifier, "€")
    QApplication.sendEvent(chart, euro)
    with qtbot.waitSignal(chart.opened) as opened:
        qtbot.keyClick(chart, KEYS.Key_Return)
    assert opened.args == [chart.points[0].key]


def test_what_the_keys_choose_is_read_aloud(show, theme, qtbot, monkeypatch):
    said = []
    monkeypatch.setattr(QAccessible, "isActive", lambda: True)
    monkeypatch.setattr(QAccessible, "updateAccessibility", said.append)
    chart = show(trend(theme))
    qtbot.keyClick(chart.window().focusWidget(), KEYS.Key_Tab)
    qtbot.keyClick(chart, KEYS.Key_Left)
    assert [event.message() for event in said] == [
        "November 2026: 87 % of the visits",
        "October 2026: 71 % of the visits",
    ]


def test_a_trend_begins_at_the_latest_point(show, theme, qtbot):
    chart = show(trend(theme))
    qtbot.keyClick(chart.window().focusWidget(), KEYS.Key_Tab)
    assert chart.readout[0] == "November 2026"
    qtbot.keyClick(chart, KEYS.Key_Left)
    assert chart.readout[0] == "October 2026"


def test_a_gap_is_no_zero(show, theme):
    chart = show(trend(theme))
    spots = chart.spots()
    assert [spot is None for spot in spots] == [value is None for value in SHARES]
    known = [spot.y() for spot in spots if spot is not None]
    assert known == sorted(known, reverse=True)  # figures grow upwards
    assert chart.ticks == pytest.approx((0.6, 0.7, 0.8, 0.9))


def test_a_share_has_no_axis_beyond_all_of_it(theme, qtbot):
    chart = trend(theme, (0.99, 1.0, 0.98, 1.0, 0.995), (None,) * 5)
    qtbot.addWidget(chart)
    assert chart.ticks[-1] == 1.0


@pytest.mark.parametrize("values", [(None,) * 5, (0.5,) * 5, (None, None, 0.0, None, None)])
def test_a_trend_of_little_is_drawn(values, show, theme):
    chart = show(trend(theme, values, (None,) * 5))
    assert not chart.grab().isNull()


def test_arrows_in_stacked_columns_keep_to_the_kind(show, theme, qtbot):
    chart = show(stacked(theme))
    qtbot.keyClick(chart.window().focusWidget(), KEYS.Key_Tab)
    qtbot.keyClick(chart, KEYS.Key_Up)
    assert chart.readout[0] == "July 2026, holiday"
    qtbot.keyClick(chart, KEYS.Key_Up)
    assert chart.readout[0] == "July 2026, holiday"
    qtbot.keyClick(chart, KEYS.Key_Right)
    assert chart.readout[0] == "August 2026, sick"  # no holidays then
    qtbot.keyClick(chart, KEYS.Key_Right)
    assert chart.readout[0] == "October 2026, sick"  # nothing in September
    qtbot.keyClick(chart, KEYS.Key_Right)
    assert chart.readout[0] == "October 2026, sick"
    qtbot.keyClick(chart, KEYS.Key_Down)
    assert chart.readout[0] == "October 2026, sick"
    qtbot.keyClick(chart, KEYS.Key_Left)
    assert chart.readout[0] == "August 2026, sick"


def test_parts_stand_on_each_other_and_are_as_high_as_they_are_many(show, theme):
    chart = show(stacked(theme))
    sick, holiday = chart.areas()[:2]
    assert sick.top() == pytest.approx(holiday.bottom())
    assert holiday.height() / sick.height() == pytest.approx(8 / 3)


def test_the_parts_of_a_row_follow_each_other(show, theme):
    chart = show(dependence(theme))
    covered, alone = chart.pieces(0)
    assert alone.left() == pytest.approx(covered.right())
    assert alone.width() / covered.width() == pytest.approx(2)


def test_a_point_of_the_curve_is_chosen_with_the_mouse_and_the_keys(show, theme, qtbot):
    chart = show(curve(theme))
    assert chart.chosen_key == "middle"
    assert chart.readout[0] == "In between"
    spots = chart.spots()
    with qtbot.waitSignal(chart.chosen) as chosen:
        away = (spots[0] + QPointF(12, 30)).toPoint()
        qtbot.mouseClick(chart, Qt.MouseButton.LeftButton, pos=away)
    assert chosen.args == ["cheapest"]
    hover(chart, QPoint(2, 2))
    chart.setFocus()
    with qtbot.waitSignals([chart.chosen, chart.chosen]):
        qtbot.keyClick(chart, KEYS.Key_Right)
        qtbot.keyClick(chart, KEYS.Key_Right)
    assert chart.chosen_key == "one"
    with qtbot.assertNotEmitted(chart.chosen):
        qtbot.keyClick(chart, KEYS.Key_Right)


def test_dearer_points_lie_higher_and_more_of_it_to_the_right(show, theme):
    spots = show(curve(theme)).spots()
    assert [s.x() for s in spots] == sorted(s.x() for s in spots)
    assert [s.y() for s in spots] == sorted((s.y() for s in spots), reverse=True)


@pytest.mark.parametrize("make", CHARTS)
def test_a_chart_of_nothing_says_so_and_takes_no_focus(make, show, theme, qtbot):
    chart = make(theme)
    empty = {
        TrendLine: lambda: chart.show_trend((), "Nothing yet"),
        StackedBars: lambda: chart.show_columns((), (), "Nothing yet"),
        PartBars: lambda: chart.show_rows((), "Nothing yet"),
        IntervalBars: lambda: chart.show_rows((), "Nothing yet"),
        PriceCurve: lambda: chart.show_curve((), "Nothing yet", None),
    }
    empty[type(chart)]()
    show(chart)
    assert chart.readout == ("", "Nothing yet")
    assert chart.focusPolicy() is Qt.FocusPolicy.NoFocus
    assert not chart.grab().isNull()


def test_the_point_chosen_stays_when_the_figures_are_read_again(show, theme, qtbot):
    chart = show(trend(theme))
    qtbot.keyClick(chart.window().focusWidget(), KEYS.Key_Tab)
    qtbot.keyClick(chart, KEYS.Key_Left)
    kept = chart.points
    chart.show_trend(kept[1:], "again")
    assert chart.readout[0] == "October 2026"
    chart.show_trend(kept[:2], "again")
    assert chart.readout == ("", "again")


def test_words_that_do_not_fit_are_told_on_hover(show, theme):
    chart = show(trend(theme), 160)
    chart.show_points([Point(1, "November 2026", "word " * 20), *chart.points[1:]], "")
    hover(chart, point(chart, 0))
    assert chart.toolTip().startswith("November 2026: word")


def painted(chart: Chart, ratio: float) -> QImage:
    image = QImage(
        round(chart.width() * ratio), round(chart.height() * ratio), QImage.Format.Format_RGB32
    )
    image.setDevicePixelRatio(ratio)
    chart.render(image)
    return image


@pytest.mark.parametrize("ratio", [1.0, 1.5, 2.0])
def test_lines_of_the_axis_are_sharp(ratio, show, theme):
    """A line is wholly of its colour: none is smeared over two rows of pixels."""
    chart = show(trend(theme, (None, 0.6, None, None, 0.9), (None,) * 5))
    image = painted(chart, ratio)
    x = image.width() - 2
    rows = [image.pixelColor(x, y).name().upper() for y in range(round(30 * ratio), image.height())]
    ground = image.pixelColor(x, round(28 * ratio)).name().upper()
    lines = [colour for colour in rows if colour != ground]
    assert set(lines) == {theme.tokens.line}
    assert len(lines) >= (len(chart.ticks) - 1) * round(ratio)


@pytest.mark.parametrize("make", CHARTS)
def test_another_theme_has_other_colours(make, show, theme, qapp):
    chart = show(make(theme))
    light = chart.grab().toImage()
    theme.apply(qapp, "dark")
    assert chart.grab().toImage() != light


def test_the_faces_are_told_in_order(show, theme, qtbot):
    strip = FacesStrip(theme, (Who.USUAL, Who.STRANGER))
    qtbot.addWidget(strip)
    assert strip.accessibleDescription().endswith("usual, stranger")
    assert strip.sizeHint().width() == 2 * strip.SIDE + strip.GAP
    strip.show_faces(())
    assert strip.accessibleDescription() == ""


def test_a_sparkline_leaves_gaps(theme, qtbot):
    line = Sparkline(theme)
    qtbot.addWidget(line)
    line.resize(100, 24)
    line.show_figures((None, 1, 2, None, 3))
    assert [spot is None for spot in line.spots()] == [True, False, False, True, False]
    assert not line.grab().isNull()
    line.show_figures(())
    assert not line.grab().isNull()
