import { Writable } from 'node:stream';
import { describe, expect, it } from 'vitest';
import { offer, print } from '../../src/cli/terminal/print.ts';
import { ProgressLine, progressText } from '../../src/cli/terminal/progress.ts';

describe('print', () => {
  it('waits for a slow reader and loses nothing', async () => {
    const taken: string[] = [];
    const slow = new Writable({
      highWaterMark: 1024,
      decodeStrings: false,
      write: (text: string, _encoding, done) => {
        taken.push(text);
        setImmediate(done);
      },
    });
    const text = 'line of text, with é and 😀\n'.repeat(20_000);
    await print(slow, text);
    expect(taken.join('')).toBe(text);
    expect(Math.max(...taken.map(({ length }) => length))).toBeLessThanOrEqual(65_536);
  });

  it('cuts no character in two', async () => {
    for (const before of [65_534, 65_535, 65_536]) {
      const bytes: Buffer[] = [];
      const text = `${'x'.repeat(before)}${'😀'.repeat(70_000)}`;
      const output = new Writable({
        write: (chunk: Buffer, _encoding, done) => {
          bytes.push(chunk);
          done();
        },
      });
      await print(output, text);
      expect(Buffer.concat(bytes).toString('utf8') === text, `${before} before`).toBe(true);
    }
  });

  it('tells a closed pipe from other errors', async () => {
    const broken = (code: string): Writable => {
      const stream = new Writable({ write: (_text, _encoding, done) => done(Object.assign(new Error('no'), { code })) });
      stream.on('error', () => {});
      return stream;
    };
    expect(await offer(broken('EPIPE'), 'x')).toBe(false);
    await expect(print(broken('EPIPE'), 'x')).resolves.toBeUndefined();
    await expect(print(broken('ENOSPC'), 'x')).rejects.toMatchObject({ code: 'unwritable' });
  });
});

describe('progress', () => {
  const at = { phase: 'reading', bytes: 5_000_000, totalBytes: 20_000_000, rows: 1234 } as const;

  it('says how far, how fast, how many', () => {
    expect(progressText('a.csv', at, 2)).toBe('a.csv  5.0 MB of 20 MB  25%  2.5 MB/s  1,234 rows  about 6 s left');
    expect(progressText('a.csv', at, 1)).toBe('a.csv  5.0 MB of 20 MB  25%  5.0 MB/s  1,234 rows');
    expect(progressText('a.csv', { ...at, bytes: 50_000 }, 4)).toContain('about 27 min left');
    expect(progressText('<stdin>', { ...at, totalBytes: null }, 0.1)).toBe('<stdin>  5.0 MB  1,234 rows');
  });

  it('writes now and then, within the width, and erases itself', () => {
    const written: string[] = [];
    let now = 0;
    const output = {
      columns: 30,
      write: (text: string) => {
        written.push(text);
        return true;
      },
      on: () => {},
      off: () => {},
    };
    const line = new ProgressLine(output, 'a\u001b[2J.csv', () => now);
    line.update(at);
    line.update(at);
    now = 500;
    line.update(at);
    line.erase();
    line.erase();
    expect(written).toHaveLength(3);
    expect(written.at(-1)).toBe('\r\u001b[2K');
    for (const text of written.slice(0, 2)) {
      expect(text.slice(5).length).toBeLessThan(30);
      expect(text.slice(5)).not.toContain('\u001b');
    }
  });
});
