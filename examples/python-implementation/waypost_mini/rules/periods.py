"""Rules on periods, which reports and roadmaps share."""

from datetime import date, timedelta

from .rule import objects, rule

MONTHS = {"month": 1, "quarter": 3, "half": 6, "year": 12}


def periods(document):
    """What has a start, an end and a kind of period; events have kinds, too, but others."""
    for path, item in objects(document):
        if item.keys() >= {"start", "end"} and item.get("kind") in {*MONTHS, "custom"}:
            yield path, item


@rule("kpi-report/periods-end-on-or-after-their-start")
def periods_end_on_or_after_their_start(document):
    for path, period in periods(document):
        if period["end"] < period["start"]:
            yield [*path, "end"]


@rule("kpi-report/periods-agree-with-their-kind")
@rule("roadmap/baseline-periods-agree-with-their-kind")
def periods_agree_with_their_kind(document):
    for path, period in periods(document):
        if period["start"] <= period["end"] and period["end"] != last_day(period):
            yield [*path, "kind"]


def last_day(period):
    """The last day of the whole period of the calendar that begins with this start; None if none does."""
    if period["kind"] == "custom":
        return period["end"]
    start = date.fromisoformat(period["start"])
    length = MONTHS[period["kind"]]
    if start.day != 1 or (start.month - 1) % length:
        return None
    months = start.month - 1 + length
    return (date(start.year + months // 12, months % 12 + 1, 1) - timedelta(1)).isoformat()
