"""Shows a page of the guide: Markdown, dressed in the tokens of the theme."""

import re
from collections.abc import Iterator
from importlib.resources.abc import Traversable

from PySide6.QtCore import QPoint, QSize, Qt, QUrl, Signal, Slot
from PySide6.QtGui import (
    QBrush,
    QColor,
    QImage,
    QKeySequence,
    QResizeEvent,
    QTextBlock,
    QTextBlockFormat,
    QTextCharFormat,
    QTextCursor,
    QTextDocument,
    QTextFormat,
    QTextFrameFormat,
    QTextImageFormat,
    QTextLength,
    QTextTable,
)
from PySide6.QtWidgets import QFrame, QTextBrowser, QTextEdit, QWidget
from typing_extensions import override

from scheduler.typed import Typed, hits
from ui.guide.book import FOLDER, GuidePage, anchor_of
from ui.look.fonts import font
from ui.look.theme import Theme
from ui.look.tokens import BODY, FIGURE, LEAD, REGULAR, SEMIBOLD, SPACE, TITLE
from ui.text import tr

COLUMN = 680
"""The widest a line may be, in pixels; longer ones are hard to follow."""

MARGIN = 32
ABOVE = 12
"""Between the edge and a heading that is brought to the top."""

DARK = "dark"
"""The folder, beside the pictures, of those in the dark theme."""

SHARPNESS = 2
"""Pixels of a picture for each pixel of the page that it is drawn for."""

LINE_HEIGHT = 130
HEADINGS = {1: (FIGURE, 0, 12), 2: (TITLE, 28, 8), 3: (LEAD, 20, 4)}
"""By their level: size, space above, space below."""

_KEYS = re.compile(r"`((?:(?:Ctrl|Shift|Alt)\+)+[^`+]+|F\d+)`")


class Reader(QTextBrowser):
    """One page. ``wanted`` carries where a link leads, as it stands in the page."""

    wanted = Signal(str)

    def __init__(
        self, theme: Theme, parent: QWidget | None = None, folder: Traversable = FOLDER
    ) -> None:
        super().__init__(parent)
        self._theme, self._folder = theme, folder
        self.page: GuidePage | None = None
        self._typed = Typed()
        self.marks: list[QTextCursor] = []
        self._wide, self._top = 0, 0
        self._written: QTextDocument | None = None
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setOpenLinks(False)
        self.setAccessibleName(tr("Page of the guide"))
        self.setTextInteractionFlags(Qt.TextInteractionFlag.TextBrowserInteraction)
        self.anchorClicked.connect(lambda url: self.wanted.emit(url.toString()))
        self.verticalScrollBar().valueChanged.connect(self._scrolled)
        theme.changed.connect(self._dress)

    def show_page(self, page: GuidePage, anchor: str = "", typed: Typed | None = None) -> None:
        """Show a page from one of its headings on, the words that were looked for marked."""
        self._typed = typed or Typed()
        if page is not self.page:
            self.page = page
            self._write()
        self._mark()
        self.go_to(anchor)

    def go_to(self, anchor: str) -> None:
        """Bring a heading to the top, and the keyboard's place with it; empty for the title."""
        block = next((one for one in self._headings() if _anchor(one) == anchor), None)
        block = block or self.document().firstBlock()
        self.setTextCursor(QTextCursor(block))
        self._bring_up(block)

    def first_hit(self) -> None:
        """Bring the first word marked below the keyboard's place into sight."""
        here = self.textCursor().position()
        below = next((one for one in self.marks if one.selectionStart() >= here), None)
        if below is not None:
            low = self.cursorRect(below).bottom() - self.viewport().height()
            if low > 0:
                bar = self.verticalScrollBar()
                bar.setValue(bar.value() + low + self.viewport().height() // 3)

    @override
    def loadResource(self, kind: int, name: QUrl | str) -> object:
        """A picture, as wide as the column is and as sharp as the screen."""
        if kind == QTextDocument.ResourceType.ImageResource.value:
            return self._picture(QUrl(name).toString())
        return super().loadResource(kind, name)

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if self._column() != self._wide:
            self._dress()

    @Slot()
    def _dress(self) -> None:
        """Write the page as it has to be now, and go on where somebody was."""
        if self.page is None:
            return
        top, here = self._top, self.textCursor().blockNumber()
        self._write()
        self._mark()
        self.setTextCursor(QTextCursor(self.document().findBlockByNumber(here)))
        self._bring_up(self.document().findBlockByNumber(top))

    @Slot(int)
    def _scrolled(self, value: int) -> None:
        """Keep what stands at the top: in another width it stands elsewhere."""
        cursor = self.cursorForPosition(QPoint(MARGIN, ABOVE + 1))
        self._top = cursor.blockNumber() if value else 0

    def _bring_up(self, block: QTextBlock) -> None:
        """Bring a block to the top; the first one with the margin above it."""
        rect = self.document().documentLayout().blockBoundingRect(block)
        top = round(rect.top()) - ABOVE if block.position() else 0
        self.verticalScrollBar().setValue(top)
        self._top = block.blockNumber()

    def _column(self) -> int:
        return max(min(self.viewport().width() - 2 * MARGIN, COLUMN), 160)

    def _write(self) -> None:
        assert self.page is not None
        self._wide = self._column()
        # A document that was dressed cannot be filled anew: Qt ends the process.
        before, document = self._written, QTextDocument(self)
        document.setDefaultFont(font(LEAD))
        document.setUndoRedoEnabled(False)
        document.setMarkdown(
            _KEYS.sub(lambda found: f"`{_native(found[1])}`", self.page.text),
            QTextDocument.MarkdownFeature.MarkdownDialectGitHub,
        )
        self._frame(document)
        for block in _blocks(document):
            self._dress_block(block)
        for frame in document.rootFrame().childFrames():
            if isinstance(frame, QTextTable):
                self._dress_table(frame)
        # The marks belong to the document that goes.
        self.setExtraSelections([])
        self.marks = []
        self.setDocument(document)
        self._written = document
        if before is not None:
            before.deleteLater()

    def _frame(self, document: QTextDocument) -> None:
        made = QTextFrameFormat(document.rootFrame().frameFormat())
        made.setTopMargin(6 * SPACE)
        made.setBottomMargin(12 * SPACE)
        made.setLeftMargin(MARGIN)
        made.setRightMargin(max(self.viewport().width() - MARGIN - self._wide, MARGIN))
        document.rootFrame().setFrameFormat(made)

    def _dress_block(self, block: QTextBlock) -> None:
        tokens, cursor = self._theme.tokens, QTextCursor(block)
        made = QTextBlockFormat(block.blockFormat())
        level = made.headingLevel()
        size, above, below = HEADINGS.get(level, (LEAD, 0, 10))
        if block.textList() is not None:
            below = 4 if block.next().textList() is block.textList() else 10
        in_table = cursor.currentTable() is not None
        made.setTopMargin(0 if in_table else above)
        made.setBottomMargin(0 if in_table else below)
        if not any(piece.isImageFormat() for piece, _, _ in _pieces(block)):
            kind = QTextBlockFormat.LineHeightTypes.ProportionalHeight.value
            made.setLineHeight(120 if level or in_table else LINE_HEIGHT, kind)
        quoted = made.hasProperty(QTextFormat.Property.BlockQuoteLevel)
        if quoted:
            made.setBackground(QColor(tokens.action.tint))
            made.setLeftMargin(0)
            made.setRightMargin(0)
        cursor.setBlockFormat(made)
        for piece, start, end in list(_pieces(block)):
            cursor.setPosition(start)
            cursor.setPosition(end, QTextCursor.MoveMode.KeepAnchor)
            if piece.isImageFormat():
                cursor.setCharFormat(self._image(piece.toImageFormat()))
                continue
            bold = bool(level) or piece.fontWeight() > REGULAR + 100
            cursor.setCharFormat(
                self._words(piece, BODY if in_table else size, SEMIBOLD if bold else REGULAR)
            )

    def _words(self, piece: QTextCharFormat, size: int, weight: int) -> QTextCharFormat:
        tokens, made = self._theme.tokens, QTextCharFormat()
        made.setFont(font(size, weight))
        made.setForeground(QColor(tokens.ink1))
        if piece.fontItalic():
            made.setFontItalic(True)
        if piece.fontFixedPitch():
            made.setFont(font(size - 2 if size == LEAD else size, 500))
            made.setBackground(QColor(tokens.faint))
        if piece.isAnchor():
            made.setAnchor(True)
            made.setAnchorHref(piece.anchorHref())
            made.setForeground(QColor(tokens.action.ink))
        return made

    def _image(self, piece: QTextImageFormat) -> QTextImageFormat:
        size = self._shown_size(piece.name())
        piece.setWidth(size.width())
        piece.setHeight(size.height())
        return piece

    def _dress_table(self, table: QTextTable) -> None:
        tokens, made = self._theme.tokens, table.format()
        made.setBorder(1)
        made.setBorderStyle(QTextFrameFormat.BorderStyle.BorderStyle_Solid)
        made.setBorderBrush(QBrush(QColor(tokens.line)))
        made.setBorderCollapse(True)
        made.setCellSpacing(0)
        made.setCellPadding(8)
        made.setTopMargin(4)
        made.setBottomMargin(16)
        made.setWidth(QTextLength(QTextLength.Type.FixedLength, self._wide))
        table.setFormat(made)
        for at in range(table.columns()):
            cell = table.cellAt(0, at)
            head = cell.format()
            head.setBackground(QColor(tokens.sunk))
            cell.setFormat(head)

    def _file(self, name: str) -> Traversable:
        folder, _slash, file = name.rpartition("/")
        dark = self._folder / folder / DARK / file
        return dark if self._theme.tokens.dark and dark.is_file() else self._folder / name

    def _read(self, name: str) -> QImage:
        file = self._file(name)
        return QImage.fromData(file.read_bytes()) if file.is_file() else QImage()

    def _shown_size(self, name: str) -> QSize:
        whole = self._read(name).size() / SHARPNESS
        if whole.width() <= self._wide:
            return whole
        return QSize(self._wide, round(whole.height() * self._wide / whole.width()))

    def _picture(self, name: str) -> QImage:
        ratio = self.devicePixelRatioF()
        drawn = self._read(name).scaled(
            self._shown_size(name) * ratio,
            Qt.AspectRatioMode.IgnoreAspectRatio,
            Qt.TransformationMode.SmoothTransformation,
        )
        drawn.setDevicePixelRatio(ratio)
        return drawn

    def _headings(self) -> Iterator[QTextBlock]:
        return (one for one in _blocks(self.document()) if one.blockFormat().headingLevel())

    def _mark(self) -> None:
        """Mark what was looked for."""
        self.marks = [
            _cursor(block, start, end)
            for block in (_blocks(self.document()) if self._typed.words else ())
            for start, end in hits(block.text(), self._typed)
        ]
        ground, shown = QColor(self._theme.tokens.who["known"].tint), []
        for cursor in self.marks:
            mark = QTextEdit.ExtraSelection()
            mark.cursor = cursor
            mark.format.setBackground(ground)
            shown.append(mark)
        self.setExtraSelections(shown)


def _cursor(block: QTextBlock, start: int, end: int) -> QTextCursor:
    """Some letters of a block, selected."""
    made = QTextCursor(block)
    made.setPosition(block.position() + start)
    made.setPosition(block.position() + end, QTextCursor.MoveMode.KeepAnchor)
    return made


def _native(keys: str) -> str:
    """Keys as this system writes them."""
    return QKeySequence(keys).toString(QKeySequence.SequenceFormat.NativeText) or keys


def _anchor(heading: QTextBlock) -> str:
    return "" if heading.blockFormat().headingLevel() == 1 else anchor_of(heading.text())


def _blocks(document: QTextDocument) -> Iterator[QTextBlock]:
    block = document.begin()
    while block.isValid():
        yield block
        block = block.next()


def _pieces(block: QTextBlock) -> Iterator[tuple[QTextCharFormat, int, int]]:
    """The runs of one format in a block, each with where it begins and ends."""
    at = block.begin()
    while not at.atEnd():
        piece = at.fragment()
        if piece.isValid():
            yield piece.charFormat(), piece.position(), piece.position() + piece.length()
        at += 1
