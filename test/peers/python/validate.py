"""Prints the verdict of Python's jsonschema on each document named on standard input.

Usage: validate.py SCHEMA < paths
One line per document: the path, a tab, "valid" or "invalid".
"""

import json
import multiprocessing
import sys

from jsonschema import Draft202012Validator


def load(path):
    with open(path, encoding="utf-8") as file:
        return json.load(file)


def prepare(schema_file):
    global validator
    validator = Draft202012Validator(load(schema_file))


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
