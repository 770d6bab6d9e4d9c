"""Texts that count something. ``lupdate`` sees plural forms in Python only in ``self.tr`` of a class."""

from PySide6.QtCore import QObject


class Counts(QObject):
    """Each method returns a number with its noun, in the current language."""

    def days(self, count: int) -> str:
        """Return a number of days."""
        return self.tr("%Ln day(s)", "", count)

    def weeks(self, count: int) -> str:
        """Return a number of weeks."""
        return self.tr("%Ln week(s)", "", count)

    def months(self, count: int) -> str:
        """Return a number of months."""
        return self.tr("%Ln month(s)", "", count)

    def years(self, count: int) -> str:
        """Return a number of years."""
        return self.tr("%Ln year(s)", "", count)

    def people(self, count: int) -> str:
        """Return a number of people that a figure is about."""
        return self.tr("%Ln person(s)", "", count)

    def planned(self, count: int) -> str:
        """Return a number of people that a trial without a result plans to enrol."""
        return self.tr("%Ln person(s) planned", "", count)

    def analysed(self, count: int) -> str:
        """Return a number of people whose results were counted."""
        return self.tr("%Ln person(s) analysed", "", count)

    def studies(self, count: int) -> str:
        """Return a number of studies that a review pools."""
        return self.tr("%Ln study(s) pooled", "", count)

    def patients(self, count: int) -> str:
        """Return a number of patients of a case report."""
        return self.tr("%Ln patient(s)", "", count)

    def events_among(self, people: int) -> str:
        """Return a pattern for more events than people: one person may have had several. ``%1`` is their number."""
        return self.tr("%1 in %Ln person(s)", "", people)

    def part_of(self, people: int) -> str:
        """Return a pattern for a part of some people, given in per cent as ``%1``."""
        return self.tr("%1 of %Ln person(s)", "", people)

    def alone_in_chart(self, count: int) -> str:
        """Return that nothing was compared with the patients whose results are in a chart."""
        return self.tr(
            "%Ln person(s), nothing to compare with: this chart cannot show that the cells helped.", "", count
        )

    def alone(self, count: int) -> str:
        """Return that nothing was compared with the patients of a case report."""
        return self.tr("%Ln person(s), nothing to compare with: this cannot show that the cells helped.", "", count)

    def compared_with_nobody(self, count: int) -> str:
        """Return that nothing was compared with the people of a study that has figures."""
        return self.tr(
            "%Ln person(s), nothing to compare with: these figures cannot show that the treatment helped.", "", count
        )

    def strokes(self, count: int) -> str:
        """Return a number of strokes of a Chinese character."""
        return self.tr("%Ln stroke(s)", "", count)
