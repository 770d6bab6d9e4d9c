"""Usual ranges, the KDIGO scale and the glossary are those of their sources, written out here as tables.

An analyte or term that is not in the tables is left alone.
"""

from collections.abc import Iterator
from decimal import Decimal

import pytest

from kidneyviewer.content.model import Analyte, Direction, Library, ReferenceInterval, items
from kidneyviewer.content.texts import texts_of

# analyte, sex, low, high, unit: what charts show
USUAL = [
    ("creatinine", "male", "0.74", "1.35", "mg/dL", "mayo-creatinine"),
    ("creatinine", "female", "0.59", "1.04", "mg/dL", "mayo-creatinine"),
    ("egfr", None, "60", None, "mL/min/{1.73_m2}", "kdigo-2024"),
    ("haemoglobin", "male", "13", "18", "g/dL", "msd-blood-tests"),
    ("haemoglobin", "female", "12", "16", "g/dL", "msd-blood-tests"),
    ("haematocrit", "male", "42", "50", "%", "abim-reference-ranges"),
    ("haematocrit", "female", "37", "47", "%", "abim-reference-ranges"),
    ("acr", None, None, "30", "mg/g", "kdigo-2024"),
]

# analyte, sex, low, high, unit, status: other ranges, which charts do not show
OTHER_RANGES = [
    ("creatinine", None, "0.6", "1.2", "mg/dL", "secondary"),
    ("creatinine", "male", "0.7", "1.3", "mg/dL", "secondary"),
    ("creatinine", "female", "0.6", "1.1", "mg/dL", "secondary"),
    ("creatinine", "male", "57", "97", "umol/L", "secondary"),
    ("creatinine", "female", "41", "73", "umol/L", "secondary"),
    ("egfr", None, "90", None, "mL/min/{1.73_m2}", "secondary"),
    ("bun", None, "7", "20", "mg/dL", "secondary"),
    ("bun", "male", "3.1", "8.0", "mmol/L", "secondary"),
    ("bun", "female", "2.6", "7.5", "mmol/L", "secondary"),
    ("haemoglobin", "male", "13", None, "g/dL", "secondary"),
    ("haemoglobin", "female", "12", None, "g/dL", "secondary"),
    ("haematocrit", "male", "45", "52", "%", "secondary"),
    ("haematocrit", "female", "37", "48", "%", "secondary"),
    ("platelets", None, "130", "400", "10*9/L", "secondary"),
]

KDIGO = [("G1", "90"), ("G2", "60"), ("G3a", "45"), ("G3b", "30"), ("G4", "15"), ("G5", None)]

ANALYTES = {name for name, *_ in (*USUAL, *OTHER_RANGES)}
TERMS = [
    *(
        "egfr",
        "creatinine",
        "bun",
        "haemoglobin",
        "haematocrit",
        "platelet_change",
        "proteinuria",
        "albuminuria",
        "aki",
    ),
    *("ckd", "esrd", "dialysis", "transplant", "glomerulus", "iga", "nephrolithiasis", "dkd", "malignant_htn"),
    *("nifedipine", "olmesartan", "sglt2", "stem_cell", "msc", "uc_msc", "cd34", "gcsf", "exosome"),
    *(
        "autologous",
        "allogeneic",
        "immunogenicity",
        "tumorigenicity",
        "gvhd",
        "case_report",
        "control",
        "placebo",
        "rct",
    ),
    *("phase", "meta", "evidence_level", "ci", "adverse_event", "approval", "consent", "coi", "kdigo"),
]

MEANINGS = {
    "egfr": "A number that shows how well your kidneys clean your blood. It is worked out from a blood test, your age "
    "and your sex.",
    "creatinine": "Waste made by your muscles. Your kidneys remove it, so a high level in the blood can mean they are "
    "not working well.",
    "bun": "Waste from the protein you eat. The level goes up when kidneys are weak, when your body is short of water, "
    "or when you eat a lot of protein.",
    "haemoglobin": "The part of red blood cells that carries oxygen. It can be low in kidney disease, which makes you "
    "tired.",
    "haematocrit": "The share of your blood that is made of red blood cells.",
    "platelet_change": "Platelets help blood to clot. The first word means too many of them. The second word means too "
    "few.",
    "aki": "The kidneys stop working well within hours or days. It can be deadly, but it can also heal.",
    "ckd": "Kidney damage or low kidney function that lasts three months or more.",
    "esrd": "The last stage of kidney disease. Most people then need dialysis or a new kidney to live. Some choose "
    "full kidney care without dialysis.",
    "dialysis": "A treatment that cleans the blood when the kidneys cannot. It does a part of their work. It uses a "
    "machine, or the lining of the belly.",
    "iga": "A kidney disease in which a protein called IgA builds up in the filters. It may cause blood in the urine.",
    "nifedipine": "A pill for high blood pressure. It relaxes blood vessels. Do not stop it on your own.",
    "msc": "Cells from bone marrow, fat or cord tissue. They seem to act mainly by sending out signals that calm "
    "inflammation, the body's defence reaction, not by becoming kidney cells.",
    "cd34": "A young blood cell with a marker called CD34. Some help to build small blood vessels.",
    "exosome": "A tiny bubble sent out by cells. It carries signals to other cells. It is not a cell.",
    "tumorigenicity": "The chance that cells may grow into a tumour. This is why long follow-up is needed.",
    "gvhd": "After a blood stem-cell transplant, the donor cells may attack the patient. MSC drugs are approved for "
    "this in China and, for children, in the USA.",
    "phase": "Phase 1 checks safety in a few people. Phase 2 looks for signs of benefit. Phase 3 tests in many people "
    "whether the treatment works.",
    "case_report": "The story of one patient. It can give ideas, but it cannot prove that a treatment works.",
    "rct": "A fair test. Chance decides who gets which treatment, like the toss of a coin.",
    "adverse_event": "A health problem that happens during treatment. The treatment may or may not be the cause.",
    "coi": "When someone may gain, such as money, from what they report. Readers should know about it.",
}


def written(number: Decimal | None) -> str | None:
    """Write a number as it was reported."""
    return None if number is None else str(number)


def ranges(library: Library, for_charts: bool) -> Iterator[tuple[Analyte, ReferenceInterval]]:
    """Yield each usual range of the known analytes that charts do or do not show, with its analyte."""
    for analyte in library.analytes.values():
        for interval in analyte.intervals if analyte.id in ANALYTES else ():
            if interval.for_charts is for_charts:
                yield analyte, interval


def test_charts_show_the_usual_ranges_of_named_authorities(library: Library) -> None:
    """Charts show the ranges of the Mayo Clinic, the MSD Manual, the ABIM and KDIGO, and no others."""
    found = [
        (a.id, i.sex, written(i.low), written(i.high), i.unit, i.sources[0])
        for a, i in ranges(library, for_charts=True)
    ]

    assert found == USUAL


def test_other_ranges_are_those_of_the_sources(library: Library) -> None:
    """The ranges that charts do not show are as in their sources."""
    found = [
        (a.id, i.sex, written(i.low), written(i.high), i.unit, i.status) for a, i in ranges(library, for_charts=False)
    ]

    assert found == OTHER_RANGES


@pytest.mark.parametrize(
    ("analyte", "loinc"),
    [("creatinine", "2160-0"), ("haemoglobin", "718-7"), ("platelets", "777-3"), ("acr", "9318-7")],
)
def test_tests_have_their_loinc_codes(library: Library, analyte: str, loinc: str) -> None:
    """Each test has the code by which laboratories know it."""
    assert library.analytes[analyte].loinc == loinc


def test_the_glossary_has_these_terms(library: Library) -> None:
    """The glossary has the 45 terms, in this order, whatever else is between them."""
    assert len(TERMS) == 45
    assert [term for term in library.terms if term in TERMS] == TERMS


@pytest.mark.parametrize("term", MEANINGS)
def test_a_term_means_what_the_facts_say(library: Library, term: str) -> None:
    """These definitions are verbatim."""
    assert library.terms[term].meaning == MEANINGS[term]


def egfr(creatinine: str, age: int, sex: str) -> Decimal:
    """Return the eGFR by the equation CKD-EPI 2021, creatinine in mg/dL, as a whole number."""
    kappa, alpha = (0.7, -0.241) if sex == "female" else (0.9, -0.302)
    share = float(creatinine) / kappa
    value = 142 * min(share, 1) ** alpha * max(share, 1) ** -1.2 * 0.9938**age * (1.012 if sex == "female" else 1)
    return Decimal(round(value))


CALCULATED = [("glossary/creatinine", "52", ("1.2", 60, "female")), ("cases/suzuki-2021", "27", ("2.96", 36, "male"))]
"""Where we worked out an eGFR ourselves, what we say, and from what: creatinine in mg/dL, age, sex."""


@pytest.mark.parametrize(("address", "said", "known"), CALCULATED)
def test_our_own_calculations_are_right(library: Library, address: str, said: str, known: tuple[str, int, str]) -> None:
    """An eGFR that we worked out ourselves is what the equation gives, and the text says whose calculation it is."""
    texts = [text for item in items(library) if item.address == address for text in texts_of(item)]
    (ours,) = [text for text in texts if "our own calculation" in text]

    assert f"eGFR of about {said}" in ours
    assert egfr(*known) == Decimal(said)


def test_a_value_inside_a_usual_range_can_be_kidney_disease(library: Library) -> None:
    """The highest usual creatinine of a woman of 70 is an eGFR below 60, which the glossary warns of."""
    (high,) = [i.high for a, i in ranges(library, for_charts=True) if a.id == "creatinine" and i.sex == "female"]
    usual_range = library.terms["creatinine"].usual_range

    assert egfr(str(high), 70, "female") == Decimal(58)
    assert usual_range is not None
    assert "does not rule out kidney disease" in usual_range.text


@pytest.mark.parametrize(("milligrams", "micromoles"), [("2.96", 262), ("3.0", 265), ("1.03", 91), ("1.0", 88)])
def test_creatinine_is_converted_right(library: Library, milligrams: str, micromoles: int) -> None:
    """The µmol/L beside a patient's mg/dL is the value times the factor of the analyte."""
    (choice,) = [choice for choice in library.analytes["creatinine"].other_units if choice.unit == "umol/L"]
    assert round(Decimal(milligrams) * choice.factor) == micromoles


def test_a_test_with_a_good_direction_says_what_else_moves_it(library: Library) -> None:
    """No value is better or worse by itself: each such test names what else changes it, with a source."""
    directed = [a for a in library.analytes.values() if a.direction is not Direction.NEITHER]
    assert len(directed) == 5
    assert [a.id for a in directed if a.limits is None or not a.limits.sources] == []


def test_the_kdigo_scale_has_its_limits(library: Library) -> None:
    """The eGFR scale has the six KDIGO 2024 categories with their lower limits, best first."""
    scale = library.terms["egfr"].scale

    assert scale is not None
    assert [(step.code, written(step.low)) for step in scale.steps] == KDIGO
    assert scale.unit == "mL/min/{1.73_m2}"
