import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { STORIES } from '../../scripts/fixtures/cases.js';

const path = (name: string): string => fileURLToPath(new URL(`../../fixtures/${name}`, import.meta.url));
const files = Object.entries(STORIES).flatMap(([folder, build]) =>
  Object.entries(build()).map(([name, bytes]) => ({ name: `${folder}/${name}`, bytes })),
);

describe('the exports of the stories', () => {
  it.each(files)('$name comes out byte for byte', ({ name, bytes }) => {
    expect(readFileSync(path(name)).equals(bytes)).toBe(true);
  });

  it.each(files)('$name holds only numbers reserved for fiction', ({ name }) => {
    const text = readFileSync(path(name), 'latin1');
    const phones = text.match(/(?<![\d.-])\(?[2-9]\d\d\)?[-. ]?\d{3}[-. ]\d{4}(?![\d.])/g) ?? [];
    expect(phones.filter((phone) => !/555[-. ]01\d\d$/.test(phone))).toEqual([]);
    const mails = text.match(/[\w.]+@\w+(?:\.\w+)+/g) ?? [];
    expect(mails.filter((mail) => !/@example\.(com|net|org)$/.test(mail))).toEqual([]);
  });
});
