"""The records of the content. Frozen, fully typed, decoded by msgspec; the JSON has the same shape.

A field typed ``Text`` is English that the reader sees: it is extracted into the catalogues and shown in the
reader's language. All other strings are identifiers, codes or citations and are never translated.
"""

from kidneyviewer.content.model.case import (
    Case,
    CaseKind,
    Course,
    Fact,
    FactKind,
    Icd10,
)
from kidneyviewer.content.model.library import (
    Edition,
    Item,
    Library,
    items,
)
from kidneyviewer.content.model.measure import (
    Analyte,
    Direction,
    Event,
    Loinc,
    Measurement,
    Moment,
    ReferenceInterval,
    Region,
    Series,
    Sex,
    Time,
    TimeUnit,
    UnitChoice,
)
from kidneyviewer.content.model.page import (
    Appendix,
    Page,
    Section,
)
from kidneyviewer.content.model.record import (
    Disclosure,
    Identifier,
    Record,
    Reference,
    Review,
    Statement,
    Status,
    Text,
    UcumCode,
)
from kidneyviewer.content.model.source import (
    CslDate,
    Name,
    Source,
    SourceType,
)
from kidneyviewer.content.model.term import (
    Category,
    Scale,
    ScaleStep,
    Term,
)

__all__ = [
    "Analyte",
    "Appendix",
    "Case",
    "CaseKind",
    "Category",
    "Course",
    "CslDate",
    "Direction",
    "Disclosure",
    "Edition",
    "Event",
    "Fact",
    "FactKind",
    "Icd10",
    "Identifier",
    "Item",
    "Library",
    "Loinc",
    "Measurement",
    "Moment",
    "Name",
    "Page",
    "Record",
    "Reference",
    "ReferenceInterval",
    "Region",
    "Review",
    "Scale",
    "ScaleStep",
    "Section",
    "Series",
    "Sex",
    "Source",
    "SourceType",
    "Statement",
    "Status",
    "Term",
    "Text",
    "Time",
    "TimeUnit",
    "UcumCode",
    "UnitChoice",
    "items",
]
