"""Bytes to a verdict: read, then structure, then rules; a layer judges only what those before it accept."""

from .read import read
from .rules import RULES, rules
from .structure import structure

__all__ = ["RULES", "validate"]


def validate(data):
    """The members of a validation report that an implementation is judged by."""
    value, broken = read(data)
    findings = [finding(rule, "error", "") for rule in broken]
    if not findings:
        findings = [finding(rule, "error", place) for rule, place in structure(value)]
    if not findings:
        findings = [finding(*found) for found in rules(value)]
    has_errors = any(found["severity"] == "error" for found in findings)
    return {"outcome": "not-conformant" if has_errors else "conformant", "findings": findings}


def finding(rule, severity, place):
    return {"rule": rule, "severity": severity, "pointer": place}
