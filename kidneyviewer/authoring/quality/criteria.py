"""The items of PEMAT-P and the CDC Clear Communication Index: number, wording, and how a program judges each.

PEMAT-P for printed material is published by the Agency for Healthcare Research and Quality; its items 13 and 14 are
about sound and film and are left out. An item without a rule needs people: a program never rates it.
"""

from enum import Enum


class Criterion(Enum):
    """Base class of the two lists. The value of a member is number, wording, rule."""

    def __init__(self, number: int, wording: str, rule: str) -> None:
        self.number = number
        self.wording = wording
        self.rule = rule

    @property
    def needs_people(self) -> bool:
        """Whether only people can rate this item."""
        return not self.rule


class Pemat(Criterion):
    """PEMAT-P. Items 1 to 19 are about understanding, 20 to 26 about what readers can do."""

    PURPOSE = (1, "purpose evident", "A title of 15 words or fewer is followed at once by the main message.")
    NO_DISTRACTION = (2, "nothing distracting", "No web address, social account or price stands in the texts.")
    EVERYDAY_WORDS = (3, "everyday words", "The reading measures are at or above the bar.")
    TERMS_DEFINED = (
        4,
        "medical terms only to teach, and defined",
        "Each medical abbreviation is marked as a glossary term, or explained where it first stands.",
    )
    ACTIVE_VOICE = (5, "active voice", "")
    CLEAR_NUMBERS = (
        6,
        "numbers clear",
        "No figure has more than two digits after the point that count. Decimals and pairs stand with their unit.",
    )
    NO_SUMS = (7, "no calculations", "No sentence asks the reader to calculate.")
    SHORT_CHUNKS = (8, "short chunks", "No section has more than 120 English words or 200 Chinese characters.")
    HEADERS = (
        9,
        "informative headers",
        "Each section has a heading of its own with 12 words or 25 characters at most.",
    )
    LOGICAL_ORDER = (
        10,
        "logical order",
        "A case or study tells what it is about, what happened, and its limits. The order of pages needs people.",
    )
    SUMMARY = (11, "summary", "A summary of one to three sentences, or for a case its facts at a glance.")
    VISUAL_CUES = (12, "visual cues", "There is a list or a boxed caution.")
    VISUALS_HELP = (15, "visual aids where they help", "")
    VISUALS_REINFORCE = (16, "they reinforce, not distract", "")
    VISUALS_TITLED = (17, "titles/captions", "Each figure has a title.")
    VISUALS_CLEAR = (18, "clear pictures", "")
    SIMPLE_TABLES = (19, "simple tables", "No table has more than 5 columns.")
    ACTION = (20, "at least one action", "A sentence tells the reader to do something, in the text or its notice.")
    YOU = (21, "speaks to “you”", "A sentence with an action, or another, addresses the reader.")
    STEPS = (22, "explicit steps", "A list holds two actions or more, or questions to ask.")
    TOOL = (23, "a tangible tool", "It is a checklist, or names the page that is one.")
    SUM_EXAMPLES = (
        24,
        "instructions/examples for any sum",
        "Applies only where a sum is asked for; then it needs people.",
    )
    READ_CHARTS = (
        25,
        "explains how to use charts/tables",
        "Each figure has a sentence that says how to read it, in its text or from the program.",
    )
    ACTION_PICTURES = (26, "visual aids for actions", "")


class ClearCommunication(Criterion):
    """The Clear Communication Index."""

    MAIN_MESSAGE = (1, "one main message", "The main message has one to three sentences.")
    MESSAGE_FIRST = (2, "it comes first", "It stands directly below the title.")
    MESSAGE_STANDS_OUT = (3, "it stands out visually", "")
    MESSAGE_PICTURE = (4, "a captioned visual supports it", "There is a figure, and each has a title.")
    CALL_TO_ACTION = (5, "a call to action for the reader", "As PEMAT-P item 20.")
    ACTIVE_VOICE = (6, "active voice in both", "")
    READERS_WORDS = (7, "reader’s own words; terms explained at first use", "As PEMAT-P items 3 and 4.")
    LISTS = (8, "lists, ≤ 7 items or sub-grouped", "There is a list, and none has more than 7 items.")
    CHUNKS = (9, "one idea per headed chunk", "As PEMAT-P item 9.")
    KEY_FIRST = (10, "key information in the first section", "The summary, or the facts of a case, come first.")
    KNOWN_AND_NOT = (
        11,
        "says what experts know and do not know",
        "A statement has a source, and another says what is not known or proven.",
    )
    BEHAVIOUR = (12, "a recommended behaviour", "As PEMAT-P item 20; without an action it does not apply.")
    WHY = (13, "why it matters", "")
    HOW = (14, "how to do it", "As PEMAT-P item 22; where there are no steps it needs people.")
    FAMILIAR_NUMBERS = (
        15,
        "only familiar, needed numbers, whole where possible",
        "No P value, confidence interval, odds or hazard ratio, or mean difference.",
    )
    NUMBERS_EXPLAINED = (
        16,
        "explain what numbers mean",
        "Each figure has a sentence on it. Numbers in text need people.",
    )
    ONE_DENOMINATOR = (
        17,
        "no arithmetic for the reader; one denominator",
        "No sum is asked for. Where a text counts in groups of different size, per cent stand beside. No “1 in x”.",
    )
    RISK = (18, "nature of the risk explained", "A case or study names a harm. In pages it needs people.")
    RISK_AND_BENEFIT = (
        19,
        "risks and benefits of the behaviour",
        "A case or study that names a harm tells what happened, too. In pages it needs people.",
    )
    PROBABILITY = (
        20,
        "numeric probability also in words or a picture",
        "Where a figure shows how common a harm or outcome is. In text it needs people.",
    )
