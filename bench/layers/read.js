/**
 * Reads a CSV file as far as a layer, and does nothing with what it sees:
 *
 *     node bench/layers/read.js bytes|cells|shapes|words FILE
 *
 * What each layer takes is a floor under the time of any scan that goes through it. Run `npm run build` first.
 */
import { createReadStream } from 'node:fs';
import { openLexicon } from '../../dist/rules/text/lexicon.js';
import { TOKENS } from '../../dist/rules/text/token/tokens.js';
import { openTable } from '../../dist/source/open-table.js';

const [, , layer, path] = process.argv;

/** More rows than a batch holds. */
const ROOM = 1 << 16;

let seen = 0;
if (layer === 'bytes') for await (const chunk of createReadStream(path, { highWaterMark: 1 << 20 })) seen += chunk.length;
else await readTable();
console.log(`${layer}: ${seen}`);

async function readTable() {
  const table = await openTable(path);
  const narrative = table.fields.findIndex((field) => field.name === 'Narrative');
  const shapes = new Float64Array(ROOM);
  const hashes = new Float64Array(ROOM);
  openLexicon();
  for await (const batch of table.batches()) {
    if (layer === 'cells') seen += batch.rows * batch.fieldCount;
    else {
      for (let field = 0; field < batch.fieldCount; field++) {
        batch.scanField(field, shapes, hashes);
        seen += batch.rows;
      }
    }
    if (layer === 'words') cutWords(batch, narrative);
  }
  await table.close();
}

/** Cuts every narrative into words and looks each up in the lexicon: what all detection in free text begins with. */
function cutWords(batch, field) {
  const cell = { bytes: new Uint8Array(0), start: 0, end: 0 };
  for (let row = 0; row < batch.rows; row++) {
    if (!batch.locate(field, row, cell)) continue;
    TOKENS.readBytes(cell.bytes, cell.start, cell.end, () => '');
    seen += TOKENS.figures;
  }
}
