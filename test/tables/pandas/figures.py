"""python figures.py <file.parquet>   prints what a table holds, as pandas reads it"""

import json
import sys

import pandas

table = pandas.read_parquet(sys.argv[1])
figures = {"rows": len(table), "columns": list(table.columns)}
for name in ("value", "numerator"):
    if name in table:
        figures[name] = {"count": int(table[name].count()), "sum": float(table[name].sum())}
figures["texts"] = sorted(table["documentId"].unique())
print(json.dumps(figures))
