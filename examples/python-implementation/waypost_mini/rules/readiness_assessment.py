"""Rules of readiness assessments."""

from ..dates import is_surely_after
from .rule import each, objects, repeated, rule


def ids(document, *place):
    return {identifier for _, identifier in each(document, *place, "id")}


def others(document, kind):
    """Ids of the items of a document that are not of this kind."""
    return {item["id"] for _, item in objects(document) if "id" in item} - ids(document, kind, "*")


@rule("readiness-assessment/amendments-follow-from-recommendations")
def amendments_follow_from_recommendations(document):
    for path, identifier in each(document, "proposedAmendments", "*", "recommendation"):
        if identifier in others(document, "recommendations"):
            yield path


@rule("readiness-assessment/follow-ups-concern-recommendations")
def follow_ups_concern_recommendations(document):
    for path, reference in each(document, "followUps", "*", "recommendation"):
        if "document" not in reference and reference["id"] in others(document, "recommendations"):
            yield [*path, "id"]


@rule("readiness-assessment/follow-ups-are-established-before-issue")
def follow_ups_are_established_before_issue(document):
    for path, day in each(document, "followUps", "*", "date"):
        if is_surely_after(day, document["issuedOn"]):
            yield path


def questions(document):
    return [question for _, question in each(document, "questionnaire", "sections", "*", "questions", "*")]


def answered(document):
    return {question for _, question in each(document, "answers", "*", "question")}


@rule("readiness-assessment/answers-belong-to-a-question")
def answers_belong_to_a_question(document):
    known = {question["id"] for question in questions(document)}
    if known:
        yield from (path for path, asked in each(document, "answers", "*", "question") if asked not in known)


@rule("readiness-assessment/questions-are-answered-once")
def questions_are_answered_once(document):
    yield from repeated(each(document, "answers", "*", "question"))


@rule("readiness-assessment/mandatory-questions-are-answered")
def mandatory_questions_are_answered(document):
    if any(question["mandatory"] and question["id"] not in answered(document) for question in questions(document)):
        yield ["answers"] if "answers" in document else []


@rule("readiness-assessment/findings-cite-given-answers")
def findings_cite_given_answers(document):
    for path, question in each(document, "findings", "*", "answerRefs", "*"):
        if question not in answered(document):
            yield path


@rule("readiness-assessment/findings-cite-what-shows-them")
def findings_cite_what_shows_them(document):
    for path, finding in each(document, "findings", "*"):
        if not finding.get("answerRefs") and not finding.get("evidence"):
            yield path


@rule("readiness-assessment/only-shortcomings-are-grave")
def only_shortcomings_are_grave(document):
    for path, finding in each(document, "findings", "*"):
        if "severity" in finding and (finding["kind"] == "strength") != (finding["severity"] == "none"):
            yield [*path, "severity"]


@rule("readiness-assessment/pillars-are-scored-once")
def pillars_are_scored_once(document):
    yield from repeated((path, score.get("pillar")) for path, score in each(document, "scores", "*"))


def recommendations_without_a_finding(document, is_sector_wide):
    """Sector-wide is what is addressed to groups at large alone: to no role, and to no organization."""
    for path, recommendation in each(document, "recommendations", "*"):
        at_large = all("group" in one and "organization" not in one for one in recommendation["addressees"])
        if at_large == is_sector_wide and not recommendation.get("findingRefs"):
            yield path


@rule("readiness-assessment/recommendations-answer-a-finding")
def recommendations_answer_a_finding(document):
    yield from recommendations_without_a_finding(document, is_sector_wide=False)


@rule("readiness-assessment/sector-wide-recommendations-answer-a-finding")
def sector_wide_recommendations_answer_a_finding(document):
    yield from recommendations_without_a_finding(document, is_sector_wide=True)


def certified(document):
    for path, certificate in each(document, "certifications", "*"):
        if certificate["status"] == "certified":
            yield path, certificate


@rule("readiness-assessment/certified-operators-hold-a-valid-certificate")
def certified_operators_hold_a_valid_certificate(document):
    for path, certificate in certified(document):
        if is_surely_after(document.get("asOf"), certificate.get("expiresOn")):
            yield [*path, "expiresOn"]


@rule("readiness-assessment/certified-operators-show-a-certificate")
def certified_operators_show_a_certificate(document):
    for path, certificate in certified(document):
        if "number" not in certificate and not certificate.get("evidence"):
            yield path
