import { expect, it } from 'vitest';
import { endSentence } from '../../src/model/end-sentence.ts';

it.each([
  ['what Example Watch, Inc. may do', 'what Example Watch, Inc. may do.'],
  ['to Example Watch, Inc.', 'to Example Watch, Inc.'],
  ['they say “never.”', 'they say “never.”'],
  ['they say “never”', 'they say “never”.'],
  ['did you mean oversight?', 'did you mean oversight?'],
  ['lists a company (Example Corp.)', 'lists a company (Example Corp.).'],
  ['', '.'],
])('%j ends as %j', (text, sentence) => expect(endSentence(text)).toBe(sentence));
