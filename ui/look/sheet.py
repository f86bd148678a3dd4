"""The one style sheet, filled from the tokens."""

from importlib.resources import files
from pathlib import Path

from ui.look.tokens import (
    BODY,
    FIGURE,
    LEAD,
    MEDIUM,
    RADIUS,
    RADIUS_LARGE,
    RADIUS_SMALL,
    SEMIBOLD,
    SMALL,
    TINY,
    TITLE,
    Tokens,
)


def style_sheet(tokens: Tokens) -> str:
    """The sheet of the whole application for one theme."""
    return "\n".join(
        part(tokens) for part in (_ground, _words, _buttons, _fields, _lists, _menus, _parts)
    )


def _image(tokens: Tokens, name: str) -> str:
    folder = Path(str(files("resources") / "icons" / tokens.name))
    return f'url("{(folder / name).as_posix()}")'


def _ground(t: Tokens) -> str:
    return f"""
QMainWindow, QDialog {{ background: {t.canvas}; }}
QWidget {{ color: {t.ink1}; }}
QToolTip {{ background: {t.surface}; color: {t.ink1}; border: 1px solid {t.line};
  padding: 4px 8px; }}
QWidget[ground="canvas"] {{ background: {t.canvas}; }}
QWidget[ground="surface"] {{ background: {t.surface}; }}
QWidget[ground="sunk"] {{ background: {t.sunk}; }}
QFrame[ground="card"] {{ background: {t.surface}; border: 1px solid {t.line};
  border-radius: {RADIUS_LARGE}px; }}
QFrame[ground="popup"] {{ background: {t.surface}; border: 1px solid {t.line}; }}
QFrame[ground="header"] {{ background: {t.surface}; border: none;
  border-bottom: 1px solid {t.line}; }}
QFrame[ground="band"] {{ background: {t.action.tint}; border: none;
  border-bottom: 1px solid {t.line}; }}
QFrame[ground="footer"] {{ background: {t.surface}; border: none;
  border-top: 1px solid {t.line}; }}
QFrame[ground="rail"] {{ background: {t.surface}; border: none;
  border-right: 1px solid {t.line}; }}
QFrame[ground="side"] {{ background: {t.surface}; border: none;
  border-left: 1px solid {t.line}; }}
QFrame[ground="rule"] {{ background: {t.faint}; border: none; max-height: 1px; min-height: 1px; }}
QFrame[ground="line"] {{ background: {t.line}; border: none; max-height: 1px; min-height: 1px; }}
QScrollArea {{ background: transparent; border: none; }}
QScrollArea > QWidget > QWidget[ground="clear"] {{ background: transparent; }}
QSplitter::handle {{ background: {t.line}; }}
QSplitter::handle:horizontal {{ width: 1px; }}
QSplitter::handle:vertical {{ height: 1px; }}
"""


def _words(t: Tokens) -> str:
    return f"""
QLabel {{ background: transparent; }}
QLabel[role="tiny"] {{ font-size: {TINY}px; color: {t.ink2}; }}
QLabel[role="small"] {{ font-size: {SMALL}px; color: {t.ink2}; }}
QLabel[role="muted"] {{ font-size: {BODY}px; color: {t.ink2}; }}
QLabel[role="strong"] {{ font-size: {BODY}px; font-weight: {SEMIBOLD}; }}
QLabel[role="label"] {{ font-size: {SMALL}px; font-weight: {MEDIUM}; color: {t.ink2}; }}
QLabel[role="lead"] {{ font-size: {LEAD}px; font-weight: {SEMIBOLD}; }}
QLabel[role="prose"] {{ font-size: {LEAD}px; color: {t.ink2}; }}
QLabel[role="title"] {{ font-size: {TITLE}px; font-weight: {SEMIBOLD}; }}
QLabel[role="figure"] {{ font-size: {FIGURE}px; font-weight: {SEMIBOLD}; }}
QLabel[role="trouble"] {{ font-size: {SMALL}px; color: {t.trouble}; }}
QLabel[role="mark"] {{ background: {t.who["usual"].ink}; color: {t.on_action};
  font-size: {TITLE}px; font-weight: {SEMIBOLD}; border-radius: {RADIUS}px; }}
"""


def _buttons(t: Tokens) -> str:
    return f"""
QPushButton, QToolButton {{ background: {t.surface}; color: {t.ink1}; border: 1px solid {t.line};
  border-radius: {RADIUS}px; padding: 0 12px; min-height: 30px; font-size: {BODY}px;
  font-weight: {MEDIUM}; }}
QToolButton {{ padding: 0 8px; }}
QPushButton:hover, QToolButton:hover {{ background: {t.sunk}; border-color: {t.ink3}; }}
QPushButton:pressed, QToolButton:pressed {{ background: {t.faint}; }}
QPushButton:focus, QToolButton:focus {{ border: 2px solid {t.action.ink}; padding: 0 11px;
  min-height: 28px; }}
QToolButton:focus {{ padding: 0 7px; }}
QPushButton:disabled, QToolButton:disabled {{ color: {t.ink3}; background: {t.sunk}; }}
QPushButton:checked, QToolButton:checked {{ background: {t.action.tint}; color: {t.action.ink};
  border-color: {t.action.tint}; }}
QPushButton::menu-indicator, QToolButton::menu-indicator {{ image: none; width: 0; }}
QPushButton[kind="primary"] {{ background: {t.action.ink}; color: {t.on_action};
  border-color: {t.action.ink}; font-weight: {SEMIBOLD}; }}
QPushButton[kind="primary"]:hover {{ background: {_mixed(t.action.ink, t.ink1, 0.12)}; }}
QPushButton[kind="primary"]:focus {{ border: 2px solid {t.ink1}; }}
QPushButton[kind="primary"]:disabled {{ background: {t.faint}; color: {t.ink3};
  border-color: {t.faint}; }}
QPushButton[kind="quiet"], QToolButton[kind="quiet"] {{ background: transparent;
  border-color: transparent; color: {t.ink2}; }}
QPushButton[kind="quiet"]:hover, QToolButton[kind="quiet"]:hover {{ background: {t.faint};
  color: {t.ink1}; }}
QPushButton[kind="quiet"]:focus, QToolButton[kind="quiet"]:focus {{
  border: 2px solid {t.action.ink}; }}
QPushButton[kind="link"] {{ background: transparent; border: none; color: {t.action.ink};
  padding: 0; text-align: left; }}
QPushButton[kind="link"]:hover {{ text-decoration: underline; }}
QPushButton[kind="name"] {{ background: transparent; border: none; color: {t.ink1};
  padding: 0; text-align: left; font-weight: {SEMIBOLD}; }}
QPushButton[kind="name"]:hover {{ text-decoration: underline; }}
QPushButton[kind="name"]:focus {{ text-decoration: underline; border: none; padding: 0; }}
QPushButton[kind="crumb"] {{ background: transparent; border: none; color: {t.ink2};
  padding: 0; text-align: left; font-weight: normal; }}
QPushButton[kind="crumb"]:hover {{ color: {t.ink1}; text-decoration: underline; }}
QPushButton[kind="link"]:focus {{ text-decoration: underline; border: none; padding: 0; }}
QToolButton[kind="help"] {{ border-radius: 12px; min-width: 22px; max-width: 22px;
  min-height: 22px; max-height: 22px; padding: 0; color: {t.ink2}; }}
QToolButton[kind="help"]:focus {{ min-width: 20px; max-width: 20px; min-height: 20px;
  max-height: 20px; padding: 0; }}
QToolButton[kind="rail"] {{ background: transparent; border: 2px solid transparent;
  border-radius: {RADIUS}px; color: {t.ink2}; font-size: {TINY}px; font-weight: {MEDIUM};
  padding: 6px 0 4px 0; min-height: 40px; }}
QToolButton[kind="rail"]:hover {{ background: {t.faint}; color: {t.ink1}; }}
QToolButton[kind="rail"]:checked {{ background: {t.action.tint}; color: {t.action.ink};
  font-weight: {SEMIBOLD}; }}
QToolButton[kind="rail"]:focus {{ border-color: {t.action.ink}; }}
QToolButton[kind="find"] {{ background: {t.sunk}; color: {t.ink2}; font-size: {TINY}px;
  padding: 0 6px; min-height: 26px; }}
QToolButton[kind="find"]:hover {{ background: {t.faint}; color: {t.ink1}; }}
QToolButton[kind="find"]:focus {{ padding: 0 5px; min-height: 24px; }}
QFrame[ground="switch"] {{ background: {t.faint}; border: none; border-radius: {RADIUS}px; }}
QPushButton[kind="segment"] {{ background: transparent; border: 2px solid transparent;
  color: {t.ink2}; border-radius: {RADIUS_SMALL}px; min-height: 24px; padding: 0 12px; }}
QPushButton[kind="segment"]:hover {{ color: {t.ink1}; }}
QPushButton[kind="segment"]:checked {{ background: {t.surface}; color: {t.ink1}; }}
QPushButton[kind="segment"]:focus {{ border-color: {t.action.ink}; }}
QPushButton[kind="segment"]:disabled {{ color: {t.ink3}; }}
QPushButton[kind="chip"] {{ background: {t.action.tint}; color: {t.action.ink};
  border: 1px solid transparent; border-radius: {RADIUS_SMALL}px; min-height: 22px;
  padding: 0 8px; font-size: {SMALL}px; }}
QPushButton[kind="chip"]:hover {{ border-color: {t.action.ink}; }}
QPushButton[kind="chip"]:focus {{ border: 2px solid {t.action.ink}; min-height: 20px;
  padding: 0 7px; }}
QPushButton[kind="tile"], QPushButton[kind="figure"] {{ text-align: left; padding: 12px 16px;
  min-height: 48px; border-radius: {RADIUS_LARGE}px; }}
QPushButton[kind="figure"] {{ min-height: 98px; }}
QPushButton[kind="step"] {{ background: transparent; border: 1px solid transparent; padding: 0;
  min-height: 44px; }}
QPushButton[kind="step"]:hover {{ background: {t.faint}; }}
QPushButton[kind="step"][next="true"] {{ background: {t.action.tint}; }}
QPushButton[kind="step"]:focus {{ border: 2px solid {t.action.ink}; min-height: 42px; }}
"""


def _mixed(one: str, other: str, share: float) -> str:
    """``one`` with ``share`` of ``other`` in it."""
    pairs = ((int(one[at : at + 2], 16), int(other[at : at + 2], 16)) for at in (1, 3, 5))
    return "#" + "".join(f"{round(a + (b - a) * share):02X}" for a, b in pairs)


def _fields(t: Tokens) -> str:
    fields = "QLineEdit, QComboBox, QAbstractSpinBox, QPlainTextEdit"
    return f"""
{fields} {{ background: {t.surface}; color: {t.ink1}; border: 1px solid {t.line};
  border-radius: {RADIUS_SMALL}px; padding: 0 8px; min-height: 30px; font-size: {BODY}px;
  selection-background-color: {t.action.tint}; selection-color: {t.ink1}; }}
QPlainTextEdit {{ padding: 4px; }}
QLineEdit:hover, QComboBox:hover, QAbstractSpinBox:hover, QPlainTextEdit:hover {{
  border-color: {t.ink3}; }}
QLineEdit[changed="true"] {{ background: {t.action.tint}; border-color: {t.action.ink}; }}
QLineEdit:focus, QComboBox:focus, QAbstractSpinBox:focus, QPlainTextEdit:focus {{
  border: 2px solid {t.action.ink}; padding: 0 7px; min-height: 28px; }}
QPlainTextEdit:focus {{ padding: 3px; }}
QLineEdit:disabled, QComboBox:disabled, QAbstractSpinBox:disabled {{ background: {t.sunk};
  color: {t.ink3}; }}
QLineEdit[wrong="true"], QComboBox[wrong="true"], QAbstractSpinBox[wrong="true"] {{
  border: 1px solid {t.trouble}; }}
QComboBox::drop-down {{ border: none; width: 24px; }}
QComboBox::down-arrow {{ image: {_image(t, "down.svg")}; width: 12px; height: 12px; }}
QComboBox QAbstractItemView, QListView[kind="found"] {{ background: {t.surface};
  color: {t.ink1}; outline: none; border: 1px solid {t.line}; padding: 4px;
  selection-background-color: {t.action.tint}; selection-color: {t.ink1}; }}
QListView[kind="found"] {{ padding: 0; }}
QComboBox QAbstractItemView::item, QListView[kind="found"]::item {{ min-height: 28px;
  padding: 0 8px; }}
QAbstractSpinBox QLineEdit, QAbstractSpinBox QLineEdit:focus, QComboBox QLineEdit,
QComboBox QLineEdit:focus {{ border: none; padding: 0; min-height: 0; background: transparent; }}
QAbstractSpinBox::up-button, QAbstractSpinBox::down-button {{ border: none; width: 20px;
  background: transparent; subcontrol-origin: padding; }}
QAbstractSpinBox::up-button {{ subcontrol-position: top right; height: 14px; }}
QAbstractSpinBox::down-button {{ subcontrol-position: bottom right; height: 14px; }}
QAbstractSpinBox::up-arrow {{ image: {_image(t, "up.svg")}; width: 10px; height: 10px; }}
QAbstractSpinBox::down-arrow {{ image: {_image(t, "down.svg")}; width: 10px; height: 10px; }}
QDateEdit::drop-down {{ border: none; width: 24px; subcontrol-position: center right; }}
QDateEdit::down-arrow {{ image: {_image(t, "down.svg")}; width: 12px; height: 12px; }}
QCheckBox, QRadioButton {{ spacing: 8px; min-height: 24px; background: transparent; }}
QCheckBox::indicator, QRadioButton::indicator, QAbstractItemView::indicator {{ width: 16px;
  height: 16px;
  border: 1px solid {t.ink3}; background: {t.surface}; border-radius: 4px; }}
QRadioButton::indicator {{ border-radius: 8px; }}
QCheckBox::indicator:hover, QRadioButton::indicator:hover {{ border-color: {t.ink2}; }}
QCheckBox::indicator:focus, QRadioButton::indicator:focus {{
  border: 2px solid {t.action.ink}; width: 14px; height: 14px; }}
QCheckBox::indicator:checked, QAbstractItemView::indicator:checked {{
  background: {t.action.ink}; border-color: {t.action.ink};
  image: {_image(t, "check.svg")}; }}
QRadioButton::indicator:checked {{ background: {t.action.ink}; border-color: {t.action.ink};
  image: {_image(t, "dot.svg")}; }}
QCheckBox::indicator:disabled, QRadioButton::indicator:disabled {{ background: {t.sunk}; }}
QCheckBox::indicator:checked:disabled {{ background: {t.ink3}; border-color: {t.ink3}; }}
QCheckBox:disabled, QRadioButton:disabled {{ color: {t.ink3}; }}
"""


def _lists(t: Tokens) -> str:
    return f"""
QTableView, QListView, QTreeView {{ background: {t.surface}; color: {t.ink2}; border: none;
  outline: none; gridline-color: {t.faint}; alternate-background-color: {t.sunk};
  selection-background-color: {t.action.tint}; selection-color: {t.ink1}; }}
QTableView::item {{ padding: 0 9px; border-bottom: 1px solid {t.faint}; }}
QTableView::item:hover {{ background: {t.sunk}; }}
QTableView::item:selected {{ background: {t.action.tint}; color: {t.ink1}; }}
QTableView:focus {{ border: none; }}
QHeaderView {{ background: {t.surface}; border: none; }}
QHeaderView::section {{ background: {t.surface}; color: {t.ink2}; border: none;
  border-bottom: 1px solid {t.line}; padding: 0 12px; min-height: 34px; font-size: {SMALL}px;
  font-weight: {MEDIUM}; }}
QHeaderView::section:hover {{ color: {t.ink1}; }}
QHeaderView::down-arrow {{ image: {_image(t, "down.svg")}; width: 10px; height: 10px;
  subcontrol-position: center right; }}
QHeaderView::up-arrow {{ image: {_image(t, "up.svg")}; width: 10px; height: 10px;
  subcontrol-position: center right; }}
QTableCornerButton::section {{ background: {t.surface}; border: none; }}
QScrollBar:vertical {{ background: transparent; width: 12px; margin: 0; }}
QScrollBar:horizontal {{ background: transparent; height: 12px; margin: 0; }}
QScrollBar::handle {{ background: {t.line}; border-radius: 3px; margin: 3px; min-height: 32px;
  min-width: 32px; }}
QScrollBar::handle:hover {{ background: {t.ink3}; }}
QScrollBar::add-line, QScrollBar::sub-line {{ width: 0; height: 0; }}
QScrollBar::add-page, QScrollBar::sub-page {{ background: transparent; }}
QAbstractScrollArea::corner {{ background: transparent; }}
"""


def _menus(t: Tokens) -> str:
    return f"""
QMenuBar {{ background: {t.surface}; color: {t.ink2}; border-bottom: 1px solid {t.faint};
  padding: 0 8px; }}
QMenuBar::item {{ padding: 5px 10px; border-radius: {RADIUS_SMALL}px; background: transparent; }}
QMenuBar::item:selected {{ background: {t.faint}; color: {t.ink1}; }}
QMenu {{ background: {t.surface}; color: {t.ink1}; border: 1px solid {t.line}; padding: 4px; }}
QMenu::item {{ padding: 6px 24px 6px 28px; border-radius: {RADIUS_SMALL}px; }}
QMenu::item:selected {{ background: {t.action.tint}; }}
QMenu::item:disabled {{ color: {t.ink3}; }}
QMenu[kind="icons"]::item {{ padding-left: 6px; }}
QMenu[kind="icons"]::icon {{ padding-left: 8px; }}
QMenu QLabel {{ padding: 4px 10px 2px 10px; }}
QMenu::separator {{ height: 1px; background: {t.line}; margin: 4px 8px; }}
QMenu::indicator {{ width: 12px; height: 12px; left: 8px; }}
QMenu::indicator:checked {{ image: {_image(t, "tick.svg")}; }}
"""


def _parts(t: Tokens) -> str:
    return f"""
QProgressBar {{ background: {t.faint}; border: none; border-radius: 3px; min-height: 6px;
  max-height: 6px; text-align: center; }}
QProgressBar::chunk {{ background: {t.action.ink}; border-radius: 3px; }}
QFrame[message="info"], QFrame[message="done"], QFrame[message="trouble"] {{
  background: {t.surface}; border: none; border-top: 1px solid {t.line}; }}
QFrame[message="info"] {{ border-left: 4px solid {t.action.ink}; }}
QFrame[message="done"] {{ border-left: 4px solid {t.who["usual"].ink}; }}
QFrame[message="trouble"] {{ border-left: 4px solid {t.trouble}; }}
QLabel[chip="plain"] {{ border: 1px solid {t.line}; border-radius: {RADIUS_SMALL}px;
  padding: 2px 8px; font-size: {SMALL}px; color: {t.ink2}; }}
QCalendarWidget QWidget {{ background: {t.surface}; alternate-background-color: {t.sunk}; }}
QCalendarWidget QToolButton {{ border: none; min-height: 24px; color: {t.ink1}; }}
QCalendarWidget QTableView::item {{ padding: 0; border: none; }}
QCalendarWidget QTableView {{ color: {t.ink1}; }}
QCalendarWidget QTableView:disabled {{ color: {t.ink3}; }}
"""
