import type { ProfileKit } from '../model/kit.ts';
import { valueTests } from './index.ts';
import { joinFinders } from './packs/pack-spans.ts';
import type { RulePack } from './packs/rule-pack.ts';
import { readers } from './readers/index.ts';
import { findSpans, findSpansInBytes } from './text/find-spans.ts';

/** Everything the profile needs of the rules, those of the user's own pack among them. */
export const profileKit = (pack?: RulePack): ProfileKit =>
  pack === undefined
    ? { tests: valueTests, readers, findSpans, findSpansInBytes }
    : { tests: [...valueTests, ...pack.tests], readers, findSpans: joinFinders(findSpans, pack.findSpans) };
