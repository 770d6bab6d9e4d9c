"""Results and harms of a study in numbers, as parts of its page."""

from collections.abc import Iterator

from kidneyviewer.content.model import AdverseEvent, Proportion, Study
from kidneyviewer.content.page import EventsByGroup, Paragraphs
from kidneyviewer.content.page_parts import all_said, plain
from kidneyviewer.content.statements import CountedEvent, Passage, PassageRole, StudyFigure


def figure(study: Study, number: int) -> StudyFigure:
    """Return a figure with its texts."""
    drawn, place = study.figures[number], f"figures.{number}"

    def part(field: str, text: str, role: PassageRole = PassageRole.LABEL) -> Passage:
        return Passage(f"{place}.{field}", study.address, text, role, drawn.status, drawn.sources, owner=place)

    parts = [part("name", drawn.name)]
    if drawn.note is not None:
        parts.append(part("note", drawn.note, PassageRole.TEXT))
    if isinstance(drawn, Proportion):
        parts.append(part("outcome", drawn.outcome))
        if drawn.period is not None:
            parts.append(part("period", drawn.period))
    parts += (part(f"groups.{order}.name", group.name) for order, group in enumerate(drawn.groups))
    return StudyFigure(place, study.address, drawn, tuple(parts))


def harms(study: Study) -> Iterator[Paragraphs | EventsByGroup]:
    """Yield what is said of harms, then how often each happened; with neither, that nothing is reported."""
    if study.harms or study.adverse_events is None:
        yield Paragraphs(all_said(study.address, "harms", study.harms))
    if study.adverse_events is not None:
        yield EventsByGroup(_arms(study), tuple(counted_events(study)))


def counted_events(study: Study) -> Iterator[CountedEvent]:
    """Yield how often each adverse event happened in each group; nothing if no numbers are reported."""
    if study.adverse_events is not None:
        arms = _arms(study)
        for number, event in enumerate(study.adverse_events.rows):
            yield _counted(study, f"adverse_events.rows.{number}", event, arms)


def _arms(study: Study) -> tuple[Passage, ...]:
    names = study.adverse_events.groups if study.adverse_events else ()
    return tuple(plain(study, f"adverse_events.groups.{n}", name, PassageRole.LABEL) for n, name in enumerate(names))


def _counted(study: Study, place: str, event: AdverseEvent, arms: tuple[Passage, ...]) -> CountedEvent:
    def part(field: str, text: str, role: PassageRole) -> Passage:
        return Passage(f"{place}.{field}", study.address, text, role, event.status, event.sources, owner=place)

    note = () if event.note is None else (part("note", event.note, PassageRole.TEXT),)
    return CountedEvent(place, study.address, event, arms, (part("name", event.name, PassageRole.LABEL), *note))
