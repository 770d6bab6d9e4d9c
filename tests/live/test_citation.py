"""The sources of the content that ships, as they are cited."""

import pytest

from kidneyviewer.content.citation import cite
from kidneyviewer.content.cited import cited_sources
from kidneyviewer.content.model import Library
from tests.content.test_citation import assert_clean

BUNDLED = [
    (
        "riordan-2022",
        "Riordan NH, Ambrozic RA, Paz-Rodríguez J. Case report: effect of umbilical cord mesenchymal stem cells on "
        "immunoglobulin A nephropathy after acute renal failure. American Journal of Translational Research "
        "2022;14(7):4855–4859. PMID 35958462 PMC9360881",
    ),
    (
        "wang-2024",
        "Wang SG, Wang SM, Hsu MC, et al. Mesenchymal Stem Cell Therapy for Chronic Kidney Disease (Renal Failure and "
        "Multiple Episodes of Nephrolithiasis): A Case Report. Recent Updates in Disease and Health Research "
        "2024;4:19–25. doi:10.9734/bpi/rudhr/v4/7241B",
    ),
    (
        "allela-2025",
        "Allela OQB, Ali NAM, Sanghvi G, et al. The Role of Viral Infections in Acute Kidney Injury and Mesenchymal "
        "Stem Cell-Based Therapy. Stem Cell Reviews and Reports 2025. doi:10.1007/s12015-025-10873-0",
    ),
    ("source-article", "Promotional article by a stem-cell company (in Chinese)."),
]


@pytest.mark.parametrize(("source_id", "line"), BUNDLED)
def test_bundled_sources_are_cited(library: Library, source_id: str, line: str) -> None:
    """These sources of the content have exactly these citations."""
    source = library.sources[source_id]

    assert cite(source, source.title) == line


def test_every_source_has_a_citation_in_one_line(library: Library) -> None:
    """Each source of the content has one clean line that contains its title."""
    assert library.sources
    for found in library.sources.values():
        assert_clean(found)


def test_every_source_is_cited(library: Library) -> None:
    """No source is kept that no statement and no test of the content rests on."""
    assert {one.id for one in cited_sources(library)} == set(library.sources)
