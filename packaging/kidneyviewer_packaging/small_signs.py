"""Draws the superscripts and subscripts that Noto Sans CJK lacks, such as the ⁸ of 10⁸, from its own digits.

A scaled-down digit would be too thin, so it is made bolder first: Regular and Bold have the same points.
"""

from collections.abc import Iterator
from dataclasses import dataclass

from fontTools.misc.transform import Offset, Transform
from fontTools.pens.boundsPen import BoundsPen
from fontTools.pens.recordingPen import RecordingPen
from fontTools.pens.t2CharStringPen import T2CharStringPen
from fontTools.pens.transformPen import TransformPen
from fontTools.ttLib import TTFont

MADE = (
    ("⁰⁵⁶⁷⁸⁹⁺⁻", "056789+−", 441),
    ("₀₁₂₃₄₅₆₇₈₉", "0123456789", -150),
)
"""Characters, what they are drawn from, and their height in font units (1000 to the em); ² is at 441."""

SCALE = 0.6
BOLDNESS = {"Regular": 0.5, "Bold": 1.4}
"""Position between Regular (0) and Bold (1), or beyond, that makes strokes as thick as those of ²."""

MODEL = ord("²")
"""A small character that the font has. Ours get its width."""

FIRST_ID = 65_000
"""Glyph ids above all those that Noto Sans CJK uses."""


@dataclass(frozen=True)
class Sign:
    """A character to draw: its code point, that of its base, its height, and its glyph name."""

    code: int
    base: int
    height: int
    name: str


def signs() -> Iterator[Sign]:
    """Yield every character to draw."""
    identifier = FIRST_ID
    for made, bases, height in MADE:
        for sign, base in zip(made, bases, strict=True):
            yield Sign(ord(sign), ord(base), height, f"cid{identifier}")
            identifier += 1


def add(font: TTFont, masters: tuple[TTFont, TTFont], style: str) -> None:
    """Add the characters that the font lacks; ``masters`` are the Regular and Bold faces it comes from."""
    for sign in signs():
        if sign.code not in font.getBestCmap():
            _add_glyph(font, sign, _blended(masters, sign.base, BOLDNESS[style]))


def _blended(masters: tuple[TTFont, TTFont], code: int, boldness: float) -> RecordingPen:
    """Return a glyph interpolated between two masters, or extrapolated beyond them."""
    regular, bold = (_drawing(master, code) for master in masters)
    blend = RecordingPen()
    for (operator, thin), (same, thick) in zip(regular, bold, strict=True):
        assert operator == same, f"the masters of U+{code:04X} differ"
        blend.value.append((operator, tuple(_between(*pair, boldness) for pair in zip(thin, thick, strict=True))))
    return blend


def _drawing(font: TTFont, code: int) -> list[tuple[str, tuple[tuple[float, float], ...]]]:
    pen = RecordingPen()
    font.getGlyphSet()[font.getBestCmap()[code]].draw(pen)
    return list(pen.value)


def _between(first: tuple[float, float], second: tuple[float, float], share: float) -> tuple[float, float]:
    return first[0] + (second[0] - first[0]) * share, first[1] + (second[1] - first[1]) * share


def _add_glyph(font: TTFont, sign: Sign, drawing: RecordingPen) -> None:
    glyphs = font.getGlyphSet()
    width = font["hmtx"][font.getBestCmap()[MODEL]][0]
    bounds = BoundsPen(glyphs)
    drawing.replay(bounds)
    left = round((width - (bounds.bounds[2] - bounds.bounds[0]) * SCALE) / 2)
    place = Offset(left - bounds.bounds[0] * SCALE, sign.height).scale(SCALE)
    pen = T2CharStringPen(width, glyphs)
    drawing.replay(TransformPen(pen, Transform(*place)))
    _append_outline(font, sign, pen)
    font["hmtx"][sign.name] = (width, left)
    for table in filter(lambda table: table.isUnicode(), font["cmap"].tables):
        table.cmap[sign.code] = sign.name


def _append_outline(font: TTFont, sign: Sign, pen: T2CharStringPen) -> None:
    """Add a glyph to the outlines table, in the same sub-font as its base character."""
    top = font["CFF "].cff.topDictIndex[0]
    part = top.FDSelect[font.getGlyphID(font.getBestCmap()[sign.base])]
    private = top.FDArray[part].Private
    top.CharStrings.charStringsIndex.append(pen.getCharString(private, top.GlobalSubrs))
    top.CharStrings.charStrings[sign.name] = len(top.CharStrings.charStringsIndex) - 1
    top.FDSelect.gidArray.append(part)
    font.setGlyphOrder([*font.getGlyphOrder(), sign.name])
    top.charset = font.getGlyphOrder()
