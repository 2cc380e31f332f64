"""python -m waypost_mini < document.json   prints a verdict
python -m waypost_mini --lines           answers a verdict per line, as waypost-conformance asks with --lines
python -m waypost_mini --rules           prints the ids of the rules it has"""

import base64
import json
import sys

from .validate import RULES, validate


def lines():
    for line in sys.stdin:
        request = json.loads(line)
        report = validate(base64.b64decode(request["document"]))
        print(json.dumps({"id": request["id"], "report": report}), flush=True)


def main(words):
    if words == ["--lines"]:
        return lines()
    if words == ["--rules"]:
        return print(json.dumps(sorted(RULES), indent=2))
    # What a case brings along is not looked at: this implementation compares no documents and knows no policies.
    if words and words[0] not in ("--related", "--policy", "--date"):
        print(__doc__, file=sys.stderr)
        sys.exit(2)
    report = validate(sys.stdin.buffer.read())
    print(json.dumps(report, indent=2))
    sys.exit(0 if report["outcome"] == "conformant" else 1)


if __name__ == "__main__":
    main(sys.argv[1:])
