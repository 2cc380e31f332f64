"""Rules of all formats, on what they share: the envelope, persons, work and numbers."""

from ..dates import is_surely_after
from .rule import each, objects, rule


@rule("parts/issued-on-or-after-its-date")
def issued_on_or_after_its_date(document):
    if is_surely_after(document.get("asOf"), document.get("issuedOn")):
        yield ["asOf"]


@rule("parts/later-revisions-say-what-they-replace")
def later_revisions_say_what_they_replace(document):
    if (document["revision"] > 1) != ("supersedes" in document):
        yield ["supersedes" if "supersedes" in document else "revision"]


@rule("parts/supersedes-an-earlier-revision")
def supersedes_an_earlier_revision(document):
    for path, earlier in each(document, "supersedes"):
        if earlier["documentId"] != document["documentId"]:
            yield [*path, "documentId"]
        elif earlier["revision"] >= document["revision"]:
            yield [*path, "revision"]


@rule("parts/revisions-follow-each-other")
def revisions_follow_each_other(document):
    for path, earlier in each(document, "supersedes"):
        if document["revision"] - earlier["revision"] > 1:
            yield [*path, "revision"]


@rule("parts/adopted-documents-rest-on-a-decision")
def adopted_documents_rest_on_a_decision(document):
    taken = [path for path, status in each(document, "decisions", "*", "status") if status in ("taken", "amended")]
    if document["lifecycle"] == "adopted" and not taken:
        yield ["lifecycle"]


@rule("parts/approximate-numbers-keep-their-words")
def approximate_numbers_keep_their_words(document):
    for path, measure in objects(document):
        if measure.get("comparator", "eq") != "eq" and "statedAs" not in measure:
            yield path


@rule("parts/no-private-contact-in-public")
def no_private_contact_in_public(document):
    if document["confidentiality"] == "public":
        for path, contact in each(document, "contacts", "*"):
            if "email" in contact and not contact.get("publishable"):
                yield [*path, "email"]


@rule("parts/nothing-confidential-in-public")
def nothing_confidential_in_public(document):
    if document["confidentiality"] == "public":
        for path, item in objects(document):
            if item.get("confidential"):
                yield [*path, "confidential"]


WORK = [
    ["activities", "*"],
    ["activityProgress", "*"],
    ["activityChecks", "*", "verified"],
    ["standards", "*", "steps", "*"],
]
# What may have evidence, and the status that claims it to be done.
CLAIMS = [
    (["activities", "*"], "completed"),
    (["activityProgress", "*"], "completed"),
    (["followUps", "*"], "implemented"),
    (["standards", "*"], "full"),
    (["standards", "*", "steps", "*"], "completed"),
    (["capacity", "*"], "completed"),
]


def work(document):
    """What is planned and done: activities, reported progress, steps; activities as a mission found them."""
    for place in WORK:
        yield from each(document, *place)


@rule("parts/completed-work-has-evidence")
def completed_work_has_evidence(document):
    for place, done in CLAIMS:
        for path, item in each(document, *place):
            if item.get("status") == done and not item.get("evidence") and not item.get("preexisting"):
                yield path


@rule("parts/completed-work-is-at-100-percent")
def completed_work_is_at_100_percent(document):
    for path, item in work(document):
        if item["status"] == "completed" and item.get("progressPct", 100) != 100:
            yield [*path, "progressPct"]


@rule("parts/work-not-started-is-at-zero-percent")
def work_not_started_is_at_zero_percent(document):
    for path, item in work(document):
        if item["status"] == "not-started" and item.get("progressPct", 0) != 0:
            yield [*path, "progressPct"]


@rule("parts/work-not-started-has-no-actual-dates")
def work_not_started_has_no_actual_dates(document):
    for path, item in work(document):
        if item["status"] == "not-started":
            yield from ([*path, name] for name in ("actualStart", "actualEnd") if name in item)


@rule("parts/work-in-progress-has-not-ended")
def work_in_progress_has_not_ended(document):
    for path, item in work(document):
        if item["status"] == "in-progress" and "actualEnd" in item:
            yield [*path, "actualEnd"]


@rule("parts/actual-dates-are-not-after-as-of")
def actual_dates_are_not_after_as_of(document):
    for path, item in work(document):
        for name in ("actualStart", "actualEnd"):
            if item["status"] != "not-started" and is_surely_after(item.get(name), document.get("asOf")):
                yield [*path, name]


@rule("parts/events-end-on-or-after-their-start")
def events_end_on_or_after_their_start(document):
    for path, event in each(document, "events", "*"):
        if is_surely_after(event.get("start"), event.get("end")):
            yield [*path, "end"]


@rule("parts/only-held-events-have-attendance")
def only_held_events_have_attendance(document):
    for path, event in each(document, "events", "*"):
        if "attendance" in event and event["status"] != "held":
            yield [*path, "attendance"]


@rule("parts/certificates-expire-after-issue")
def certificates_expire_after_issue(document):
    for path, certificate in each(document, "certifications", "*"):
        if certificate.keys() >= {"issuedOn", "expiresOn"} and certificate["expiresOn"] <= certificate["issuedOn"]:
            yield [*path, "expiresOn"]


NAMED_BY = {"country": "country", "region": "region", "population": "label"}


@rule("parts/subjects-name-whom-they-are-about")
def subjects_name_whom_they_are_about(document):
    subject = document["subject"]
    if subject["kind"] in NAMED_BY and NAMED_BY[subject["kind"]] not in subject:
        yield ["subject"]


@rule("parts/ranges-have-both-ends")
def ranges_have_both_ends(document):
    for path, measure in objects(document):
        if not measure.keys() >= {"value", "unit"}:
            continue
        is_range = measure.get("comparator") == "range"
        if is_range and "valueMax" not in measure:
            yield path
        elif "valueMax" in measure and (not is_range or measure["valueMax"] < measure["value"]):
            yield [*path, "valueMax"]
