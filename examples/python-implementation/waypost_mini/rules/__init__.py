"""The rules on the content: each a function that says where a document breaks it."""

from importlib import import_module
from pathlib import Path

from ..pointer import pointer
from ..specs import published
from .rule import RULES

for module in sorted(Path(__file__).parent.glob("[a-z]*.py")):
    import_module(f"{__name__}.{module.stem}")

LIFECYCLES = ["draft", "submitted", "adopted", "withdrawn"]


def rules(document):
    """Findings as (rule, severity, pointer), by what `rules.json` of the format says of each rule."""
    for rule in published(f"{document['format']}/v{document['formatVersion']}/rules.json"):
        if rule["id"] in RULES and concerns(rule, document):
            for path in RULES[rule["id"]](document):
                yield rule["id"], rule["severity"], pointer(path)


def concerns(rule, document):
    """`profiles` and the first stage of the life of a document from which a rule holds."""
    if "profiles" in rule and document.get("profile") not in rule["profiles"]:
        return False
    return "from" not in rule or LIFECYCLES.index(document["lifecycle"]) >= LIFECYCLES.index(rule["from"])
