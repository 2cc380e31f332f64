"""Rules of KPI reports."""

import re
from fractions import Fraction

from ..specs import codes
from .rule import circles, each, objects, repeated, rule

WEIGHTS = [8, 6, 4, 2, 3, 5, 9, 7]


def observations(document):
    """Observations with what `observationDefaults` adds to them."""
    defaults = document.get("observationDefaults", {})
    for path, observation in each(document, "observations", "*"):
        yield path, {**defaults, **observation}


def catalog(document):
    """The indicators of the edition that the document names; nothing if it is not known."""
    return codes("indicator", document["catalogs"].get("indicator"))


def indicator(document, code):
    """What the catalog, or the report itself, says of an indicator."""
    if code in catalog(document):
        return catalog(document)[code]["attributes"]
    return next((own for own in document.get("definitions", []) if own["code"] == code), {})


def exact(number):
    return Fraction(repr(number))


@rule("kpi-report/denominators-are-positive")
def denominators_are_positive(document):
    for path, observation in observations(document):
        if "measure" in observation and observation.get("denominator") == 0:
            yield [*path, "denominator"]


@rule("kpi-report/numerators-stay-within-denominators")
def numerators_stay_within_denominators(document):
    for path, observation in observations(document):
        is_part = indicator(document, observation["indicator"]).get("bounded")
        # Out of nothing is told of by another rule.
        if is_part and observation.get("denominator"):
            if observation.get("numerator", 0) > observation["denominator"]:
                yield [*path, "numerator"]


@rule("kpi-report/rates-equal-their-counts")
def rates_equal_their_counts(document):
    for path, observation in observations(document):
        if not observation.keys() >= {"measure", "numerator"} or not observation.get("denominator"):
            continue
        measure, about = observation["measure"], indicator(document, observation["indicator"])
        is_exact = measure.get("comparator", "eq") == "eq"
        # A rate in another unit is told of by another rule.
        if is_exact and about.get("calculation") == "ratio" and about["unit"] == measure["unit"]:
            rate = Fraction(observation["numerator"], observation["denominator"])
            expected = rate * 100 if measure["unit"] == "percent" else rate
            if abs(exact(measure["value"]) - expected) > Fraction(1, 2 * 10 ** decimals(measure)):
                yield [*path, "measure", "value"]


def decimals(measure):
    """Digits printed after the point: as stated, else those of the number as JSON keeps it."""
    shortest = 0
    while exact(measure["value"]) * 10**shortest % 1:
        shortest += 1
    return measure.get("decimals", shortest)


@rule("kpi-report/indicators-are-defined")
def indicators_are_defined(document):
    if not catalog(document):
        return
    for path, observation in observations(document):
        if not indicator(document, observation["indicator"]):
            yield [*path, "indicator"]


@rule("kpi-report/own-indicators-have-codes-of-their-own")
def own_indicators_have_codes_of_their_own(document):
    own = list(each(document, "definitions", "*", "code"))
    yield from (path for path, code in own if code in catalog(document))
    yield from repeated((path, code) for path, code in own if code not in catalog(document))


@rule("kpi-report/measured-values-name-their-system")
def measured_values_name_their_system(document):
    for path, observation in observations(document):
        if "measure" in observation and observation.get("basis") == "measured" and "sourceSystem" not in observation:
            yield path


@rule("kpi-report/survey-values-name-their-population")
def survey_values_name_their_population(document):
    for path, observation in observations(document):
        if "measure" in observation and "population" not in observation:
            yield path


@rule("kpi-report/surveys-describe-their-method")
def surveys_describe_their_method(document):
    if "methodology" not in document:
        yield []


@rule("kpi-report/missing-values-claim-nothing")
def missing_values_claim_nothing(document):
    for path, observation in observations(document):
        if "missing" in observation:
            if observation.get("status", "not-assessed") != "not-assessed":
                yield [*path, "status"]
            if "change" in observation:
                yield [*path, "change"]


@rule("kpi-report/report-lies-within-the-cycle")
def report_lies_within_the_cycle(document):
    for _, cycle in each(document, "programme", "cycle"):
        if int(document["period"]["start"][:4]) < cycle["startYear"]:
            yield ["period", "start"]
        if int(document["period"]["end"][:4]) > cycle["endYear"]:
            yield ["period", "end"]


@rule("kpi-report/population-references-lead-to-populations")
def population_references_lead_to_populations(document):
    populations = {identifier for _, identifier in each(document, "populations", "*", "id")}
    others = {item["id"] for _, item in objects(document) if "id" in item} - populations
    for place in (
        ["populations", "*", "parent"],
        ["observationDefaults", "population"],
        ["observations", "*", "population"],
    ):
        yield from (path for path, identifier in each(document, *place) if identifier in others)


@rule("kpi-report/populations-are-not-part-of-themselves")
def populations_are_not_part_of_themselves(document):
    yield from circles(
        (population["id"], list(each(population, "parent", path=path)))
        for path, population in each(document, "populations", "*")
    )


@rule("kpi-report/sample-verdicts-match-the-check-digit")
def sample_verdicts_match_the_check_digit(document):
    for path, sample in each(document, "samples", "*"):
        identifier = sample["identifier"].replace(" ", "")
        is_right = has_check_digit(identifier)
        # With an unknown prefix or country an identifier may be bad for that reason.
        is_known = identifier[:1] in codes("s10-prefix") and identifier[-2:] in codes("country")
        if sample["valid"] and not is_right or not sample["valid"] and is_right and is_known:
            yield [*path, "valid"]


def has_check_digit(identifier):
    """Whether an identifier has the form of S10 and the right check digit; the list of prefixes states the weights."""
    if not re.fullmatch("[A-Z]{2}[0-9]{9}[A-Z]{2}", identifier):
        return False
    digits = [int(digit) for digit in identifier[2:11]]
    rest = 11 - sum(digit * weight for digit, weight in zip(digits, WEIGHTS)) % 11
    return digits[8] == {10: 0, 11: 5}.get(rest, rest)
