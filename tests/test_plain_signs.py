"""What is meant by other signs: the one reading of everything that is pasted."""

import sys
import unicodedata

import pytest

from kidneyviewer.plain_signs import copied, meant, visible


@pytest.mark.parametrize(
    ("text", "plain"),
    [
        ("⼲⽣⾎⻆⻢⺠", "干生血角马民"),
        ("\uf92e\U0002f800", "冷丽"),
        ("ﬁﬂﬀﬃﬄﬆﬅ", "fiflffffifflstst"),
        ("㎎㎖㎏㏄㎡", "mgmlkgccm2"),
        ("ⅢⅳⅫ①⑴㈱½", "IIIivXII1(1)(株)1/2"),
        ("ＩＣＤ－１０：Ｎ１８．５", "ICD-10:N18.5"),
        ("‐‑‒–—―−－", "--------"),
        ("a\u00a0b\u202fc\u2007d\u3000e", "a b c d e"),
        ("N18。5", "N18.5"),
        ("e\u0301", "é"),
        ("\ufeffa\u200bb\u202ec\u2069d\U000e0041e\U000e0100f\ufff9g", "abcdefg"),
        ("cel\xad\n ls", "cells"),
        ("plain -.:/ text", "plain -.:/ text"),
        ("肾脏，干细胞", "肾脏,干细胞"),
        ("\ud800", "\ud800"),
        ("", ""),
    ],
)
def test_signs_are_read_as_they_are_meant(text: str, plain: str) -> None:
    """Radicals, ligatures, units, numbers, width, dashes, spaces, accents and invisible characters become plain."""
    assert meant(text) == plain
    assert meant(plain) == plain


@pytest.mark.parametrize(
    "text", ["“x”.", "(x),", "<x>", "「x」。", "x。", "'x'!", " x\n", "\u3000x；", "‹x›…", "**x**"]
)
def test_what_stands_around_a_copy_is_left_out(text: str) -> None:
    """Quotes, brackets and the end of a sentence are no part of what was copied."""
    assert copied(text) == "x"


def test_what_begins_with_a_full_stop_keeps_it() -> None:
    """A path that leads upwards stays one."""
    assert copied("../x") == "../x"


def test_all_that_unicode_does_not_show_is_left_out() -> None:
    """Every format character but those that enclose digits is invisible; letters and marks that show are not."""
    enclosing = range(0x600, 0x606)
    kept = set(visible("".join(map(chr, range(sys.maxunicode + 1)))))
    assert len(kept) > 1_100_000
    hidden = [sign for sign in kept if unicodedata.category(sign) == "Cf" and ord(sign) not in enclosing]
    assert {unicodedata.name(sign).split()[0] for sign in hidden} <= {"ARABIC", "SYRIAC", "KAITHI", "EGYPTIAN"}
    assert kept.issuperset(map(chr, range(0x2E80, 0x2FD6)))


def test_nearly_every_radical_is_a_character() -> None:
    """A radical of either block is read as the character that looks the same, if that one is in the basic plane."""
    radicals = [chr(code) for code in (*range(0x2E80, 0x2EF4), *range(0x2F00, 0x2FD6))]
    known = [sign for sign in radicals if unicodedata.name(sign, "")]
    assert len(known) == 329
    assert len([sign for sign in known if not "\u3400" <= meant(sign) <= "\u9fff"]) == 15
