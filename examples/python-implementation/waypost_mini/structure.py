"""The structure layer: the published JSON Schemas, through jsonschema."""

import json
import re
from functools import cache
from itertools import islice

from jsonschema import Draft202012Validator
from jsonschema.validators import extend

from .pointer import pointer
from .specs import published, versions

MOST_ERRORS = 100


def structure(value):
    """Findings of a document as (rule, pointer)."""
    if not isinstance(value, dict):
        return [("structure/not-an-object", "")]
    known = versions().get(text_of(value, "format"), [])
    if not known:
        return [("structure/unknown-format", "/format" if "format" in value else "")]
    if text_of(value, "formatVersion") not in known:
        return [("structure/unknown-version", "/formatVersion" if "formatVersion" in value else "")]
    errors = validator(value["format"], value["formatVersion"]).iter_errors(value)
    return [(rule_of(error), pointer(error.absolute_path)) for error in islice(errors, MOST_ERRORS)]


def text_of(value, name):
    return value.get(name) if isinstance(value.get(name), str) else None


def rule_of(error):
    """The keyword in the spelling of rule ids: maxItems → structure/max-items."""
    return "structure/" + re.sub("[A-Z]", lambda letter: "-" + letter[0].lower(), str(error.validator))


@cache
def validator(name, version):
    keywords = {"pattern": pattern, "$ref": remembering(Draft202012Validator.VALIDATORS["$ref"])}
    return extend(Draft202012Validator, keywords)(published(f"{name}/v{version}/schema.json"))


def pattern(validator, pattern, instance, schema):
    """`$` as JSON Schema means it: in Python it also matches before a line feed at the end."""
    yield from Draft202012Validator.VALIDATORS["pattern"](validator, pattern.replace("$", r"\Z"), instance, schema)


def remembering(ref):
    """The keyword $ref, asked only once about equal values; documents, and cases above all, repeat themselves."""
    accepted = set()

    def keyword(validator, target, instance, schema):
        key = target, json.dumps(instance)
        if key in accepted:
            return
        errors = list(ref(validator, target, instance, schema))
        if errors:
            yield from errors
        else:
            accepted.add(key)

    return keyword
