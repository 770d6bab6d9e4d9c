"""Texts that count something. ``lupdate`` sees plural forms in Python only in ``self.tr`` of a class."""

from PySide6.QtCore import QObject


class Counts(QObject):
    """Each method gives a number with its noun, in the language that is shown."""

    def days(self, count: int) -> str:
        """Count days."""
        return self.tr("%n day(s)", "", count)

    def weeks(self, count: int) -> str:
        """Count weeks."""
        return self.tr("%n week(s)", "", count)

    def months(self, count: int) -> str:
        """Count months."""
        return self.tr("%n month(s)", "", count)

    def years(self, count: int) -> str:
        """Count years."""
        return self.tr("%n year(s)", "", count)

    def people(self, count: int) -> str:
        """Count the people that a figure stands for."""
        return self.tr("%n person(s)", "", count)

    def planned(self, count: int) -> str:
        """Count the people that a trial without result wants to take in."""
        return self.tr("%n person(s) planned", "", count)

    def patients(self, count: int) -> str:
        """Count the patients of a case report."""
        return self.tr("%n patient(s)", "", count)

    def strokes(self, count: int) -> str:
        """Count the strokes of a Chinese character."""
        return self.tr("%n stroke(s)", "", count)
