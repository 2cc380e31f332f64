// node figures.mjs <file.parquet>   prints what a table holds, as DuckDB reads it
import { DuckDBInstance } from '@duckdb/node-api';

const connection = await (await DuckDBInstance.create(':memory:')).connect();
const rowsOf = async (query) => (await connection.runAndReadAll(query, [process.argv[2]])).getRowsJson();
const columns = (await rowsOf('describe select * from read_parquet($1)')).map(([name]) => name);
const [[rows]] = await rowsOf('select count(*) from read_parquet($1)');
const figures = { rows: Number(rows), columns };
for (const name of ['value', 'numerator'])
  if (columns.includes(name)) {
    const [[count, sum]] = await rowsOf(`select count(${name}), sum(${name})::double from read_parquet($1)`);
    figures[name] = { count: Number(count), sum };
  }
figures.texts = (await rowsOf('select distinct documentId from read_parquet($1) order by 1')).flat();
console.log(JSON.stringify(figures));
