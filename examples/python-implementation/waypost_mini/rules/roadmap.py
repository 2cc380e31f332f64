"""Rules of roadmaps."""

from ..dates import is_surely_after, span
from ..specs import codes
from .rule import circles, each, repeated, rule

DRE_ROLES = {"MGMT", "MONITOR", "BIEXPERT", "REGULATOR", "MINISTRY"}
SPANS = [
    (["activities", "*"], "plannedStart", "plannedEnd"),
    (["activities", "*"], "actualStart", "actualEnd"),
    (["horizon"], "start", "end"),
    (["governance", "team", "*"], "start", "end"),
    (["indicatorTargets", "*", "baseline", "period"], "start", "end"),
]


@rule("roadmap/spans-end-after-they-start")
def spans_end_after_they_start(document):
    for place, start, end in SPANS:
        for path, item in each(document, *place):
            if is_surely_after(item.get(start), item.get(end)):
                yield [*path, end]
    for path, cycle in each(document, "programme", "cycle"):
        if cycle["startYear"] > cycle["endYear"]:
            yield [*path, "endYear"]


@rule("roadmap/activities-are-not-part-of-themselves")
def activities_are_not_part_of_themselves(document):
    yield from circles(
        (activity["id"], list(each(activity, "parent", path=path)))
        for path, activity in each(document, "activities", "*")
    )


@rule("roadmap/activities-do-not-wait-for-themselves")
def activities_do_not_wait_for_themselves(document):
    yield from circles(
        (activity["id"], list(each(activity, "dependsOn", "*", path=path)))
        for path, activity in each(document, "activities", "*")
    )


@rule("roadmap/activities-serve-applicable-pillars")
def activities_serve_applicable_pillars(document):
    said = {}
    for scope in document.get("pillars", []):
        said.setdefault(scope["pillar"], set()).add(scope["applicability"])
    for path, activity in each(document, "activities", "*"):
        # Lines that contradict each other are told of by another rule.
        if said.get(activity["pillar"]) == {"not-applicable"} and activity["status"] != "cancelled":
            yield [*path, "pillar"]


@rule("roadmap/applicable-pillars-have-activities")
def applicable_pillars_have_activities(document):
    served = {item["pillar"] for item in document.get("activities", []) if item["status"] != "cancelled"}
    for path, scope in each(document, "pillars", "*"):
        if scope["applicability"] == "applicable" and scope["pillar"] not in served:
            yield path


@rule("roadmap/pillars-that-do-not-apply-say-why")
def pillars_that_do_not_apply_say_why(document):
    for path, scope in each(document, "pillars", "*"):
        if scope["applicability"] == "not-applicable" and "reason" not in scope:
            yield path


@rule("roadmap/pillars-stand-once")
def pillars_stand_once(document):
    yield from repeated(each(document, "pillars", "*", "pillar"))


@rule("roadmap/pillars-are-all-covered")
def pillars_are_all_covered(document):
    listed = {scope["pillar"] for scope in document.get("pillars", [])}
    for framework in document["frameworks"]:
        entry = codes("framework").get(framework) if isinstance(framework, str) else None
        if entry is not None:
            pillar_list = entry["attributes"]["pillarList"]
            if not codes(pillar_list, document["catalogs"].get(pillar_list)).keys() <= listed:
                yield ["pillars"]


@rule("roadmap/dre-governance-has-its-roles")
def dre_governance_has_its_roles(document):
    if "governance" not in document:
        return
    governance = document["governance"]
    members = [*each(governance, "team", "*", "role"), *each(governance, "bodies", "*", "members", "*", "role")]
    roles = {"BIEXPERT" if role == "IB" else role for _, role in members if isinstance(role, str)}
    if "DRE" in document["frameworks"] and not roles >= DRE_ROLES:
        yield ["governance"]


@rule("roadmap/baselines-fall-in-the-baseline-year")
def baselines_fall_in_the_baseline_year(document):
    for path, period in each(document, "indicatorTargets", "*", "baseline", "period"):
        year = document.get("baselineYear")
        if year is not None and not int(period["start"][:4]) <= year <= int(period["end"][:4]):
            yield path


@rule("roadmap/shares-to-reach-lie-between-0-and-100")
def shares_to_reach_lie_between_0_and_100(document):
    catalog = codes("indicator", document["catalogs"].get("indicator"))
    for path, target in each(document, "indicatorTargets", "*"):
        kind = catalog.get(target["indicator"], {}).get("attributes", {}).get("kind")
        for place in (["baseline", "measure"], ["targets", "*", "measure"]):
            for step, measure in each(target, *place, path=path):
                for name in {"value", "valueMax"} & measure.keys():
                    if kind == "proportion" and measure["unit"] == "percent" and not 0 <= measure[name] <= 100:
                        yield [*step, name]


@rule("roadmap/targets-stand-in-order-of-time")
def targets_stand_in_order_of_time(document):
    for path, target in each(document, "indicatorTargets", "*"):
        # A day without a year is never compared.
        due = [(place, by) for place, by in each(target, "targets", "*", "by", path=path) if span(by)]
        for (_, previous), (place, by) in zip(due, due[1:]):
            if by == previous or span(by)[1] < span(previous)[1]:
                yield place


@rule("roadmap/fund-money-names-its-project")
def fund_money_names_its_project(document):
    sources = codes("funding-source", document["catalogs"].get("funding-source"))
    strict = {code for code, entry in sources.items() if entry.get("attributes", {}).get("projectCodeRequired")}
    cited = set()
    for path, funding in each(document, "funding", "*"):
        is_strict = isinstance(funding["source"], str) and funding["source"] in strict
        if is_strict and funding.get("status") != "requested":
            if "project" not in funding:
                yield path
            cited.add(funding.get("project"))
    # However often it is cited, a project is told of once.
    for path, project in each(document, "projects", "*"):
        if project["id"] in cited and "code" not in project:
            yield path


@rule("roadmap/amendments-are-not-dated-ahead")
def amendments_are_not_dated_ahead(document):
    for path, day in each(document, "amendments", "*", "date"):
        if is_surely_after(day, document["issuedOn"]):
            yield path
