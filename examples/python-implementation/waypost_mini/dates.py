"""Dates as exact as they were stated: a day, a month, a quarter, a year; --MM-DD is a day of no known year."""

from calendar import monthrange
from datetime import date


def span(text):
    """First and last day that a date may stand for; None if its year is not known."""
    if text.startswith("--"):
        return None
    year, _, rest = text.partition("-")
    year = int(year)
    if rest == "":
        return date(year, 1, 1), date(year, 12, 31)
    if rest.startswith("Q"):
        last = int(rest[1]) * 3
        return date(year, last - 2, 1), date(year, last, monthrange(year, last)[1])
    if "-" not in rest:
        return date(year, int(rest), 1), date(year, int(rest), monthrange(year, int(rest))[1])
    day = date.fromisoformat(text)
    return day, day


def is_surely_after(one, other):
    """Whether every day that `one` may stand for comes after every one of `other`; False if either is not given."""
    if one is None or other is None:
        return False
    one, other = span(one), span(other)
    return one is not None and other is not None and one[0] > other[1]
