"""Prints the verdict of Python's jsonschema on each document named on standard input.

Usage: validate.py SCHEMA < paths
One line per document: the path, a tab, "valid" or "invalid".
"""

import json
import multiprocessing
import sys

from jsonschema import Draft202012Validator
from jsonschema.validators import extend


def load(path):
    with open(path, encoding="utf-8") as file:
        return json.load(file)


def remembering(ref):
    """The keyword $ref, asked only once about equal values: most documents differ from an example in one place."""
    accepted = set()

    def keyword(validator, target, instance, schema):
        key = target, json.dumps(instance)
        if key in accepted:
            return
        refused = False
        for error in ref(validator, target, instance, schema):
            refused = True
            yield error
        if not refused:
            accepted.add(key)

    return keyword


def prepare(schema_file):
    global validator
    ref = remembering(Draft202012Validator.VALIDATORS["$ref"])
    validator = extend(Draft202012Validator, {"$ref": ref})(load(schema_file))


def verdict(path):
    return path, "valid" if validator.is_valid(load(path)) else "invalid"


def main(schema_file):
    Draft202012Validator.check_schema(load(schema_file))
    paths = sys.stdin.read().splitlines()
    with multiprocessing.Pool(initializer=prepare, initargs=[schema_file]) as pool:
        for path, said in pool.imap_unordered(verdict, paths, chunksize=8):
            print(path, said, sep="\t")


if __name__ == "__main__":
    main(sys.argv[1])
