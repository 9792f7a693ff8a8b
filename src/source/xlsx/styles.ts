import { builtInFormat, type NumberFormat, readFormatCode } from './number-format.ts';
import { readWholeXml } from './xml-part.ts';

/** Styles of a workbook are counted in thousands; more than this many are not kept. */
const MOST_STYLES = 65_536;

/** The number format of each cell style, in the order in which cells name them. */
export async function readStyles(chunks: AsyncIterable<Uint8Array>): Promise<readonly NumberFormat[]> {
  const custom = new Map<number, NumberFormat>();
  const styles: NumberFormat[] = [];
  let inCells = false;
  await readWholeXml(chunks, {
    open(name, attributes) {
      if (name === 'numFmt' && custom.size < MOST_STYLES) {
        custom.set(Number(attributes['numFmtId']), readFormatCode((attributes['formatCode'] ?? '').slice(0, 1000)));
      } else if (name === 'cellXfs') inCells = true;
      else if (name === 'xf' && inCells && styles.length < MOST_STYLES) {
        const id = Number(attributes['numFmtId'] ?? 0);
        styles.push(custom.get(id) ?? builtInFormat(id));
      }
    },
    close(name) {
      if (name === 'cellXfs') inCells = false;
    },
  });
  return styles;
}
