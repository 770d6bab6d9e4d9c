"""How hard a text is to read: school grade for English, sentence length for Chinese.

The grade is that of Kincaid, Fishburne, Rogers, Chissom, "Derivation of new readability formulas for Navy enlisted
personnel", Research Branch Report 8-75, 1975: 0.39 words a sentence + 11.8 syllables a word - 15.59.
"""

import re

WORD = re.compile(r"[A-Za-zÀ-ɏ0-9](?:[A-Za-zÀ-ɏ0-9.,/’'+]*[A-Za-zÀ-ɏ0-9+%])?%?")
END_OF_SENTENCE = re.compile(r"[.!?:;]+(?=\s|$)")
END_OF_CHINESE_SENTENCE = re.compile("[。！？]")
CHARACTER = re.compile("[\u3400-\u9fff]|[A-Za-zÀ-ɏµ0-9]+")


def words(text: str) -> list[str]:
    """Give the words of an English text; a number is a word, a hyphen parts two."""
    return WORD.findall(text)


def syllables(word: str) -> int:
    """Count groups of vowels, without the silent ``e`` of an ending; a number or an abbreviation is read as one."""
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
    """Give the school grade (United States) from which an English text can be read."""
    found = words(text)
    sentences = sum(bool(words(part)) for part in END_OF_SENTENCE.split(text))
    per_word = sum(map(syllables, found)) / len(found)
    return 0.39 * len(found) / sentences + 11.8 * per_word - 15.59


def sentence_length(text: str) -> float:
    """Give the average length of a Chinese sentence in characters.

    Counted as word processors count for Chinese: a Latin word or a number as one, punctuation not.
    """
    lengths = [len(CHARACTER.findall(part)) for part in END_OF_CHINESE_SENTENCE.split(text)]
    counted = [length for length in lengths if length]
    return sum(counted) / len(counted)
