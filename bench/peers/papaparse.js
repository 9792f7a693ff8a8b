/** papaparse over a file, rows as arrays, counted and dropped. */
import { createReadStream } from 'node:fs';
import { peer } from './installed.js';

const Papa = peer('papaparse');
let rows = 0;
let cells = 0;
Papa.parse(createReadStream(process.argv[2], { highWaterMark: 1 << 18, encoding: 'utf8' }), {
  step: ({ data }) => {
    rows++;
    cells += data.length;
  },
  complete: () => console.log(JSON.stringify({ rows: rows - 1, cells })),
});
