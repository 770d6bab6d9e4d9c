"""How hard a text is to read: school grade for English, sentence length for Chinese.

The grade is that of Kincaid, Fishburne, Rogers, Chissom, "Derivation of new readability formulas for Navy enlisted
personnel", Research Branch Report 8-75, 1975: 0.39 words a sentence + 11.8 syllables a word - 15.59. It was made for
English. No formula is established for Chinese, so the length of its sentences is measured.
"""

import re
from math import ceil

WORD = re.compile(r"[A-Za-z\u00c0-\u024f0-9](?:[A-Za-z\u00c0-\u024f0-9.,/’'+]*[A-Za-z\u00c0-\u024f0-9+%])?%?")
END_OF_SENTENCE = re.compile(r"[.!?:;]+(?=\s|$)")
END_OF_CHINESE_SENTENCE = re.compile("[。！？]")
CHARACTER = re.compile(r"[\u3400-\u9fff]|[A-Za-z\u00c0-\u024fµ0-9]+")
NINE_IN_TEN = 0.9


def words(text: str) -> list[str]:
    """Return the words of an English text. A number is a word; a hyphen separates two words."""
    return WORD.findall(text)


def sentences(text: str) -> list[str]:
    """Return the sentences of an English text that contain words. A colon or semicolon also ends a sentence."""
    return [part.strip() for part in END_OF_SENTENCE.split(text) if words(part)]


def syllables(word: str) -> int:
    """Count groups of vowels, without the silent ``e`` of an ending. A number or abbreviation counts as one."""
    letters = re.sub("[^a-z]", "", word.casefold())
    if not letters or sum(letter.isupper() for letter in word) > 1:
        return 1
    groups = len(re.findall("[aeiouy]+", letters))
    if re.search("[^aeiouyl]e$|[aeiouy]le$", letters) or re.search(
        "[^aeiouytd]ed$|[^aeiouysxzcgl]es$|[aeiouy]les$|[^sc]hes$", letters
    ):  # scale, made; but not table, free
        groups -= 1
    return max(1, groups)


def grade(text: str) -> float:
    """Return the school grade (United States) needed to read an English text; the text must contain words."""
    found = words(text)
    per_word = sum(map(syllables, found)) / len(found)
    return 0.39 * len(found) / len(sentences(text)) + 11.8 * per_word - 15.59


def characters(text: str) -> int:
    """Count characters as word processors do for Chinese: a Latin word or a number is one, punctuation none."""
    return len(CHARACTER.findall(text))


def chinese_sentences(text: str) -> list[str]:
    """Return the sentences of a Chinese text that contain characters."""
    return [part.strip() for part in END_OF_CHINESE_SENTENCE.split(text) if characters(part)]


def ninetieth(lengths: list[int]) -> int:
    """Return the length that nine out of ten do not exceed: the 90th percentile by nearest rank."""
    return sorted(lengths)[ceil(NINE_IN_TEN * len(lengths)) - 1]
