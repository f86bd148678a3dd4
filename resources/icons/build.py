"""Builds phosphor.ttf and phosphor.json, the outlines that the program draws as icons.

Run by hand, with fontTools installed, on the unpacked package @phosphor-icons/web:
``python -m resources.icons.build PACKAGE``. Only what ``ui/look/icons.py`` names is taken over, so
that the program starts without reading fonts it does not draw from.
"""

import json
import shutil
import sys
from pathlib import Path

from fontTools import subset
from fontTools.ttLib import TTFont

from ui.look.icons import OUTLINES

HERE = Path(__file__).parent


def main() -> int:
    """Write the font, the places in it, and its licence; returns the exit status."""
    package = Path(sys.argv[1])
    regular = package / "src" / "regular"
    read = json.loads((regular / "selection.json").read_text(encoding="utf-8"))
    names = {
        name: one["properties"]["code"]
        for one in read["icons"]
        for name in one["properties"]["name"].split(", ")
    }
    places = {name: names[name] for name in sorted(set(OUTLINES.values()))}
    font = TTFont(regular / "Phosphor.ttf")
    options = subset.Options(layout_features=[], name_IDs=["*"], notdef_outline=True)
    taken = subset.Subsetter(options)
    taken.populate(unicodes=places.values())
    taken.subset(font)
    font.save(HERE / "phosphor.ttf")
    told = json.dumps(places, indent=1)
    (HERE / "phosphor.json").write_text(f"{told}\n", encoding="utf-8")
    shutil.copy(package / "LICENSE", HERE / "phosphor-license.txt")
    print(f"{len(places)} outlines, {(HERE / 'phosphor.ttf').stat().st_size} bytes")
    return 0


if __name__ == "__main__":
    sys.exit(main())
