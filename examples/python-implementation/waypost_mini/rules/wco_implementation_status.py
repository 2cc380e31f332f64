"""Rules of WCO implementation statuses."""

from ..dates import is_surely_after
from ..specs import codes, editions
from .rule import circles, each, repeated, rule

LIST = "wco-standard"


def standards(document):
    return each(document, "standards", "*")


def edition(document):
    """The edition of the list of standards as the index has it; nothing if it is not known."""
    return editions()[LIST].get(document["catalogs"].get(LIST), {})


@rule("wco-implementation-status/edition-matches-the-code-list")
def edition_matches_the_code_list(document):
    if document["catalogs"].get(LIST, document["edition"]) != document["edition"]:
        yield ["edition"]


@rule("wco-implementation-status/standards-are-stated-once")
def standards_are_stated_once(document):
    yield from repeated(each(document, "standards", "*", "code"))


def unstated(document, openness):
    if edition(document).get("openness") == openness:
        stated = {standard["code"] for _, standard in standards(document)}
        if not codes(LIST, edition(document)["edition"]).keys() <= stated:
            yield ["standards"]


@rule("wco-implementation-status/every-standard-is-stated")
def every_standard_is_stated(document):
    yield from unstated(document, "closed")


@rule("wco-implementation-status/open-edition-standards-are-stated")
def open_edition_standards_are_stated(document):
    yield from unstated(document, "open")


@rule("wco-implementation-status/principles-match-their-standards")
def principles_match_their_standards(document):
    if edition(document).get("openness") == "closed":
        known = codes(LIST, edition(document)["edition"])
        for path, standard in standards(document):
            if standard["code"] in known and "principle" in standard:
                if standard["principle"] != known[standard["code"]]["parent"]:
                    yield [*path, "principle"]


@rule("wco-implementation-status/priority-ranks-differ")
def priority_ranks_differ(document):
    seen = {}
    for path, rank in each(document, "standards", "*", "priorityRank"):
        seen.setdefault(rank, []).append(path)
    yield from (paths[1] for paths in seen.values() if len(paths) > 1)


@rule("wco-implementation-status/completed-standards-are-full")
def completed_standards_are_full(document):
    for path, standard in standards(document):
        if "completedOn" in standard and standard["status"] != "full":
            yield [*path, "status"]


@rule("wco-implementation-status/completion-dates-have-passed")
def completion_dates_have_passed(document):
    for path, standard in standards(document):
        if standard["status"] == "full" and is_surely_after(standard.get("completedOn"), document.get("asOf")):
            yield [*path, "completedOn"]


@rule("wco-implementation-status/full-standards-have-closed-steps")
def full_standards_have_closed_steps(document):
    for path, standard in standards(document):
        for step, status in each(standard, "steps", "*", "status", path=path):
            if standard["status"] == "full" and status not in ("completed", "cancelled"):
                yield step


@rule("wco-implementation-status/steps-do-not-wait-for-themselves")
def steps_do_not_wait_for_themselves(document):
    yield from circles(
        (step["id"], list(each(step, "dependsOn", "*", path=path)))
        for path, step in each(document, "standards", "*", "steps", "*")
    )


@rule("wco-implementation-status/flexibility-is-justified")
def flexibility_is_justified(document):
    for path, flexibility in each(document, "standards", "*", "flexibility"):
        if not flexibility.keys() >= {"reason", "nonImpediment"}:
            yield path


@rule("wco-implementation-status/legal-gaps-lead-to-amendments")
def legal_gaps_lead_to_amendments(document):
    for path, change in each(document, "standards", "*", "gap", "legalChanges", "*"):
        if "amendment" not in change and change.get("status", "identified") == "identified":
            yield path


@rule("wco-implementation-status/intent-fits-the-mercator-track")
def intent_fits_the_mercator_track(document):
    for path, intent in each(document, "intent"):
        is_addition = intent.get("kind") == "mercator-addition"
        if intent.get("mercatorBeneficiary", is_addition) != is_addition:
            yield [*path, "mercatorBeneficiary" if is_addition else "kind"]


@rule("wco-implementation-status/needs-of-small-businesses-are-told")
def needs_of_small_businesses_are_told(document):
    if "msmeNeeds" not in document:
        yield []


@rule("wco-implementation-status/capacity-measures-have-indicators")
def capacity_measures_have_indicators(document):
    for path, measure in each(document, "capacity", "*"):
        if measure.get("status") != "cancelled" and not measure.get("indicators"):
            yield path


@rule("wco-implementation-status/tailored-support-names-its-diagnosis")
def tailored_support_names_its_diagnosis(document):
    for path, measure in each(document, "capacity", "*"):
        if measure.get("kind") == "TAILORED" and measure.get("status") != "cancelled":
            if "diagnostic" not in measure:
                yield path
