"""The published files, read once."""

import json
import os
from functools import cache
from pathlib import Path

FOLDER = Path(os.environ.get("WAYPOST_SPECS") or Path(__file__).parents[3] / "specs")


@cache
def published(path):
    """The content of a JSON file of `specs/`."""
    return json.loads((FOLDER / path).read_text(encoding="utf-8"))


@cache
def versions():
    """Format → its versions."""
    table = {}
    for entry in published("index.json")["formats"]:
        table.setdefault(entry["format"], []).append(entry["version"])
    return table


@cache
def collections():
    """Format → its list of any length, whose items may stand on lines of their own."""
    return {entry["format"]: entry["collection"] for entry in published("index.json")["formats"] if "collection" in entry}


@cache
def editions():
    """Code list → edition → what `index.json` says of it."""
    table = {}
    for entry in published("index.json")["catalogs"]:
        table.setdefault(entry["list"], {})[entry["edition"]] = entry
    return table


@cache
def codes(code_list, edition=None):
    """Code → its entry in an edition of a list; without one, in the only one that need not be named. Nothing if it is not known."""
    known = editions().get(code_list, {})
    unnamed = [name for name, entry in known.items() if not entry.get("mustBeNamed")]
    if edition is None and len(unnamed) == 1:
        (edition,) = unnamed
    if edition not in known:
        return {}
    return {entry["code"]: entry for entry in published(known[edition]["path"])["codes"]}
