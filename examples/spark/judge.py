"""Judges a large document on a Spark cluster: each task judges one part, the driver merges them into the one report.

Every machine needs the `waypost` command, and the document and the folder of parts under the same path.
"""

import argparse
import os
import shlex
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

from pyspark.sql import SparkSession


def main() -> int:
    options = arguments()
    folder = options.parts_folder.absolute()
    folder.mkdir(parents=True, exist_ok=True)
    document, waypost, terms = str(options.document.absolute()), shlex.split(options.waypost), shlex.split(options.terms)
    of = options.parts

    def judge(numbers: Iterator[int]) -> Iterator[str]:
        for number in numbers:
            # A task may be run twice: what it writes appears at once, or not at all. Hidden files are not merged.
            part, begun = folder / f"part-{number}.ndjson", folder / f".part-{number}-{os.getpid()}"
            command = [*waypost, "validate", document, "--shard", f"{number}/{of}", "--output", str(begun), *terms]
            run = subprocess.run(command, capture_output=True, text=True)
            if run.returncode != 0:
                raise RuntimeError(run.stderr.strip())
            begun.replace(part)
            yield str(part)

    spark = SparkSession.builder.appName("waypost").master(options.master).getOrCreate()
    try:
        parts = spark.sparkContext.parallelize(range(1, of + 1), of).mapPartitions(judge).collect()
    finally:
        spark.stop()
    merge = [*waypost, "merge", *parts, "--document", document, *terms]
    if options.output:
        merge += ["--format", "json", "--output", str(options.output)]
    return subprocess.run(merge).returncode


def arguments() -> argparse.Namespace:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("document", type=Path, help="a JSON or NDJSON file that every machine can read")
    parser.add_argument("--parts", type=int, default=8, help="into how many parts it is divided; default: 8")
    parser.add_argument("--parts-folder", type=Path, default=Path("parts"), help="where they go; default: parts")
    parser.add_argument("--output", type=Path, help="where the report goes, as JSON; default: as text to the terminal")
    parser.add_argument("--terms", default="", help="more options of both commands, such as: --policy policy.json")
    parser.add_argument("--waypost", default="waypost", help="how the command is called; default: waypost")
    parser.add_argument("--master", default="local-cluster[2,1,1024]", help="default: two workers on this machine")
    return parser.parse_args()


if __name__ == "__main__":
    sys.exit(main())
