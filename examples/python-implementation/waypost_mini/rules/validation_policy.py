"""Rules of validation policies."""

from ..specs import editions, published, versions
from .rule import each, repeated, rule

# The limits of the standard, as the reference of the policy states them: lower, upper, their defaults.
LIMITS = [
    ("minVisitDays", "maxVisitDays", 3, 5),
    ("minVisitExperts", "maxVisitExperts", 2, 3),
    ("minImplementationMonths", "maxImplementationMonths", 24, 60),
]


@rule("validation-policy/waivers-end-after-they-start")
def waivers_end_after_they_start(document):
    for path, waiver in each(document, "waivers", "*"):
        if waiver["expiresOn"] < waiver.get("grantedOn", ""):
            yield [*path, "expiresOn"]


@rule("validation-policy/waiver-ids-are-unique")
def waiver_ids_are_unique(document):
    yield from repeated(each(document, "waivers", "*", "id"))


def days(change):
    """First and last day of a changed severity; what is left out is open."""
    return change.get("from", "0000"), change.get("until", "9999")


@rule("validation-policy/severity-changes-end-after-they-start")
def severity_changes_end_after_they_start(document):
    for path, change in each(document, "severities", "*"):
        if days(change)[1] < days(change)[0]:
            yield [*path, "until"]


@rule("validation-policy/severity-changes-do-not-overlap")
def severity_changes_do_not_overlap(document):
    seen = {}
    for path, change in each(document, "severities", "*"):
        start, end = days(change)
        earlier = seen.setdefault(change["rule"], [])
        if any(start <= until and since <= end for since, until in earlier):
            yield [*path, "rule"]
        earlier.append((start, end))


@rule("validation-policy/lists-and-formats-stand-once")
def lists_and_formats_stand_once(document):
    yield from repeated(each(document, "codeLists", "*", "list"))
    yield from repeated(each(document, "requiredProfiles", "*", "format"))


@rule("validation-policy/limits-leave-room")
def limits_leave_room(document):
    limits = document.get("thresholds", {})
    for least, most, lower, upper in LIMITS:
        if limits.get(least, lower) > limits.get(most, upper):
            yield ["thresholds", most if most in limits else least]


@rule("validation-policy/rules-are-known")
def rules_are_known(document):
    known = {entry["id"] for entry in published("rules/index.json")}
    for place in ("severities", "waivers"):
        for path, name in each(document, place, "*", "rule"):
            if name not in known or name.startswith(("read/", "structure/")):
                yield path


@rule("validation-policy/code-lists-are-known")
def code_lists_are_known(document):
    for path, entry in each(document, "codeLists", "*"):
        known = editions().get(entry["list"])
        if known is None:
            yield [*path, "list"]
        else:
            yield from (step for step, name in each(entry, "editions", "*", path=path) if name not in known)


def profiles(formats):
    """The profiles of these formats, in any of their versions; None if one of the formats is not known."""
    if any(name not in versions() for name in formats):
        return None
    schemas = [published(f"{name}/v{version}/schema.json") for name in formats for version in versions()[name]]
    return {profile for schema in schemas for profile in schema["properties"].get("profile", {}).get("enum", [])}


@rule("validation-policy/formats-and-profiles-are-known")
def formats_and_profiles_are_known(document):
    scope = document.get("appliesTo", {})
    for place in (
        ["appliesTo", "formats", "*"],
        ["requiredProfiles", "*", "format"],
        ["reportingObligations", "*", "format"],
    ):
        yield from (path for path, name in each(document, *place) if name not in versions())
    named = [(each(scope, "profiles", "*", path=["appliesTo"]), scope.get("formats", versions()))]
    for path, entry in each(document, "requiredProfiles", "*"):
        named.append((each(entry, "profiles", "*", path=path), [entry["format"]]))
    for path, entry in each(document, "reportingObligations", "*"):
        named.append((each(entry, "profile", path=path), [entry["format"]]))
    for cited, formats in named:
        known = profiles(formats)
        # A format that is not known is told of already.
        yield from (path for path, name in cited if known is not None and name not in known)
