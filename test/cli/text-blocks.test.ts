import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { after, blocksOf, type TextBlock } from '../../src/cli/explain/text-blocks.ts';

async function* pieces(...texts: readonly string[]): AsyncGenerator<string> {
  yield* texts;
}

const all = async (...texts: readonly string[]): Promise<readonly TextBlock[]> => {
  const out: TextBlock[] = [];
  for await (const block of blocksOf(pieces(...texts))) out.push(block);
  return out;
};

describe('blocks of text', () => {
  it('a short text is one block', async () => {
    expect(await all('one\n', 'two')).toEqual([{ text: 'one\ntwo', offset: 0, line: 1, column: 1 }]);
  });

  it('nothing is no block', async () => {
    expect(await all('')).toEqual([]);
  });

  it('blocks end at line breaks and know where they are', async () => {
    const line = `${'x'.repeat(99)}\n`;
    const text = line.repeat(2000);
    const blocks = await all(text.slice(0, 70_050), text.slice(70_050));
    expect(blocks.length).toBeGreaterThan(1);
    for (const block of blocks) {
      expect(block.column).toBe(1);
      expect(block.offset).toBe((block.line - 1) * 100);
      expect(block.text.endsWith('\n')).toBe(true);
    }
    expect(blocks.map(({ text }) => text).join('')).toBe(text);
  });

  it('a line without end is cut, at a blank where there is one', async () => {
    const word = `${'y'.repeat(9)} `;
    const blocks = await all(word.repeat(250_000));
    expect(blocks.length).toBeGreaterThan(1);
    for (const { text } of blocks) {
      expect(text.length).toBeLessThanOrEqual(1_048_577);
      expect(text.length % 10).toBe(0);
    }
    expect((await all('z'.repeat(2_500_000))).map(({ text }) => text.length)).toEqual([1_048_576, 1_048_576, 402_848]);
  });

  it('places agree with counting by hand', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom('a', '\n', '\r\n', 'é', '😀')), (parts) => {
        const text = parts.join('');
        const lines = text.split('\n');
        const place = after({ offset: 0, line: 1, column: 1 }, text);
        expect(place).toEqual({ offset: text.length, line: lines.length, column: (lines.at(-1) ?? '').length + 1 });
      }),
    );
  });
});
