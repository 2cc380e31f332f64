"""The read layer: bytes to a value, refusing what two programs may read differently."""

import json
import re
import unicodedata
from decimal import Decimal

from .specs import collections

DEEPEST = 64
LARGEST = 2**53 - 1
MOST_MARKS = 30
FORBIDDEN_NAMES = {"__proto__", "constructor", "prototype"}

TOKEN = re.compile(r'"[^"\\]*(?:\\.[^"\\]*)*\\?(?:"|\Z)|[\[{]|[\]}]', re.DOTALL)
FLAWS = {
    "read/lone-surrogate": re.compile("[\ud800-\udfff]"),
    # All but tab and line feed; a byte order mark within text; code points that are no characters.
    "read/control-character": re.compile(
        "[\0-\x08\x0b-\x1f\x7f-\x9f\ufeff\ufdd0-\ufdef"
        + "".join(chr(plane << 16 | last) for plane in range(17) for last in (0xFFFE, 0xFFFF))
        + "]"
    ),
    "read/bidi-character": re.compile("[\u202a-\u202e\u2066-\u2069]"),
}


class Unreadable(Exception):
    """The bytes are no JSON text; its argument is the rule."""


def read(data):
    """The value of a document and the rules that its text breaks; the value is None where there is none."""
    broken = []
    try:
        text = decode(data)
        collection = collection_of(text)
        value = parse_lines(text, collection, broken) if collection else parse(text, broken)
        return value, sorted(set(broken))
    except Unreadable as refusal:
        return None, [str(refusal)]


def collection_of(text):
    """The list whose items stand on the lines after the first; None where the text is one JSON document."""
    first, _, rest = text.lstrip(" \t\r\n").partition("\n")
    if not rest.lstrip(" \t\r\n").startswith("{"):
        return None
    try:
        document = json.loads(first)
    except ValueError:
        return None
    return collections().get(document.get("format")) if isinstance(document, dict) else None


def parse_lines(text, collection, broken):
    document, *items = [line for line in text.split("\n") if line.strip(" \t\r")]
    value = parse(document, broken)
    if value.get(collection) != []:
        raise Unreadable("read/first-line")
    # An item lies two levels deep in the document: in its list.
    value[collection] = [parse(item, broken, depth=2) for item in items]
    return value


def decode(data):
    try:
        text = data.decode("utf-8")
    except UnicodeDecodeError:
        raise Unreadable("read/encoding") from None
    text = text.removeprefix("\ufeff")
    if text.strip(" \t\r\n") == "":
        raise Unreadable("read/empty")
    return text


def parse(text, broken, depth=0):
    """The value of a JSON text that lies at a depth; adds the rules that it breaks to `broken`."""
    refuse_depth(text, depth)

    def members(pairs):
        names = [name for name, _ in pairs]
        if len(set(names)) < len(names):
            broken.append("read/duplicate-key")
        if not FORBIDDEN_NAMES.isdisjoint(names):
            broken.append("read/forbidden-key")
        return dict(pairs)

    def number(digits):
        broken.extend(number_flaws(digits))
        return float(digits) if re.search("[.eE]", digits) or len(digits) > 17 else int(digits)

    def no_number(word):
        raise ValueError(word)

    try:
        value = json.loads(
            text, object_pairs_hook=members, parse_int=number, parse_float=number, parse_constant=no_number
        )
    except ValueError:
        raise Unreadable("read/syntax") from None
    for string in strings(value):
        broken.extend(text_flaws(string))
    return value


def refuse_depth(text, depth):
    for token in TOKEN.finditer(text):
        depth += {"[": 1, "{": 1, "]": -1, "}": -1}.get(token[0], 0)
        if depth > DEEPEST:
            raise Unreadable("read/too-deep")


def number_flaws(digits):
    """A double must hold the number, and give it back as it was written."""
    value = float(digits)
    is_zero = not re.search("[1-9]", re.split("[eE]", digits)[0])
    if is_zero:
        return []
    if value in (0, float("inf"), float("-inf")):
        return ["read/number-range"]
    if abs(value) > LARGEST or Decimal(repr(value)) != Decimal(digits):
        return ["read/number-precision"]
    return []


def strings(value):
    """All texts of a value, names included."""
    if isinstance(value, str):
        yield value
    elif isinstance(value, list):
        for item in value:
            yield from strings(item)
    elif isinstance(value, dict):
        for name, item in value.items():
            yield name
            yield from strings(item)


def text_flaws(text):
    if text.isascii() and text.isprintable():
        return
    for rule, pattern in FLAWS.items():
        if pattern.search(text):
            yield rule
    if not unicodedata.is_normalized("NFC", text) or has_stacked_marks(text):
        yield "read/not-nfc"


def has_stacked_marks(text):
    marks = 0
    for character in text:
        marks = marks + 1 if unicodedata.category(character).startswith("M") else 0
        if marks > MOST_MARKS:
            return True
    return False
