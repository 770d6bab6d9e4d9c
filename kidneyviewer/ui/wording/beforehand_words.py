"""What must be known before a result is seen, in words: what the test lacks, and what fair trials found."""

from PySide6.QtCore import QCoreApplication

from kidneyviewer.content.evidence import is_pooled, people
from kidneyviewer.content.model import Case, PageItem, Study
from kidneyviewer.content.page import Balance, Beforehand
from kidneyviewer.content.shortfall import Shortfall
from kidneyviewer.ui.wording import study_words
from kidneyviewer.ui.wording.counts import Counts
from kidneyviewer.ui.wording.filling import fill
from kidneyviewer.ui.wording.speech import spoken

translate = QCoreApplication.translate
"""``lupdate`` finds the texts by this name."""


def sentence(item: PageItem, block: Beforehand) -> str:
    """Return what must be known before the results of a case or study are seen."""
    assert isinstance(item, Case | Study)
    lacks = _of_case(item, block) if isinstance(item, Case) else _of_study(item, block.lacks)
    return spoken(lacks, _trials(block.trials)) if block.trials else lacks


def _of_case(case: Case, block: Beforehand) -> str:
    if block.lacks is Shortfall.NO_PATIENT:
        return translate(
            "BeforehandWords", "No patients of its own: this review alone cannot show that the cells help."
        )
    counts = Counts()
    return counts.alone_in_chart(case.participants) if block.is_chart else counts.alone(case.participants)


def _of_study(study: Study, lacks: Shortfall) -> str:
    match lacks:
        case Shortfall.NO_COMPARISON if is_pooled(study):
            return translate(
                "BeforehandWords",
                "Not every study in this review had people to compare with: these figures cannot show that the"
                " treatment helped.",
            )
        case Shortfall.NO_COMPARISON | Shortfall.NO_PATIENT:
            count = people(study)
            if count is not None:
                return Counts().compared_with_nobody(count)
            return translate(
                "BeforehandWords", "Nothing to compare with: these figures cannot show that the treatment helped."
            )
        case Shortfall.NOT_BY_LOT:
            return translate(
                "BeforehandWords",
                "The groups were not made by lot. They may have differed from the start, so these figures cannot prove"
                " that the treatment helped.",
            )
        case Shortfall.NOT_STATED:
            return translate(
                "BeforehandWords",
                "It is not stated how fair this test was: these figures cannot prove that the treatment helped.",
            )


def _trials(trials: Balance) -> str:
    """Return what the fair trials beside a case found, each outcome once, or that there are none."""
    found = dict.fromkeys(study_words.direction(beside.study.direction) for beside in trials.studies)
    if not found:
        return no_fair_trial()
    named = (fill(translate("BeforehandWords", "“%1”"), direction) for direction in found)
    listed = translate("BeforehandWords", ", ").join(named)
    if trials.is_same:
        return fill(translate("BeforehandWords", "Fair trials say: %1."), listed)
    return fill(translate("BeforehandWords", "The closest fair trials say: %1."), listed)


def no_fair_trial() -> str:
    """Return that there is no fair trial of the cells and the disease of a case."""
    return translate("BeforehandWords", "We found no fair trial of these cells for this disease that has a result.")


def only_others() -> str:
    """Return that there is none, above those that come closest."""
    return translate(
        "BeforehandWords",
        "We found no fair trial of these cells for this disease that has a result. The closest ones are below.",
    )
