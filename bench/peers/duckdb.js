/** DuckDB's column statistics of a CSV file, on a number of threads. */
import { peer } from './installed.js';

const [path, threads] = process.argv.slice(2);
const { DuckDBInstance } = peer('@duckdb/node-api');
const connection = await (await DuckDBInstance.create(':memory:', { threads })).connect();
const summary = await connection.runAndReadAll(`SUMMARIZE SELECT * FROM read_csv('${path.replaceAll("'", "''")}')`);
console.log(JSON.stringify({ columns: summary.getRows().length }));
