import type { Aside } from '../model/table.ts';
import type { Content } from './bytes/content.ts';
import type { Encoding } from './bytes/encoding.ts';
import type { TableReader } from './table.ts';

/** What stands between the cells of a rewritten text. A text of fixed columns that has it already is not cut. */
export const MARK = '\u001f';

/** Makes a text that the reader of CSV takes of another; `whole`: nothing is missing at the end. */
export type Rewrite = (chunks: AsyncIterable<Uint8Array>, whole: boolean) => AsyncGenerator<Buffer>;

/** What a rewritten text is written in. */
export const REWRITTEN: Encoding = { name: 'utf-8', bom: 0, assumed: false };

/** The text as it is rewritten. Places in it are not those of the file, so none can be sought. */
export async function rewrittenContent(content: Content, rewrite: Rewrite): Promise<Content> {
  const head: Buffer[] = [];
  for await (const part of rewrite(once(content.head), content.headIsAll)) head.push(part);
  return {
    ...content,
    head: Buffer.concat(head),
    read: (reuse) => {
      const { chunks, tally } = content.read(reuse);
      return { chunks: rewrite(chunks, true), tally };
    },
    readAt: null,
  };
}

/** The text beside a rewritten table, as it stands in the file. */
export const plainAsides = (reader: TableReader): readonly Aside[] =>
  (reader.asides?.() ?? []).map((aside) => ({ ...aside, text: aside.text.replaceAll(MARK, ' ') }));

async function* once<T>(value: T): AsyncGenerator<T> {
  yield value;
}
