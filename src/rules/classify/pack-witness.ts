import type { RulePack } from '../packs/rule-pack.ts';
import { lowerShare } from './column-statistics.ts';
import { shareText, type Testimony, type Witness } from './testimony.ts';

/** Share of a column that has to match before a pattern of the user's counts; half of it where the name says so too. */
const ENOUGH = 0.5;
/** Nats of a column full of matches: by itself for patterns that stand alone, else beside a name that fits. */
const ALONE = 8;
const BESIDE = 3;

/** What the patterns of a rule pack say about a column. */
export const packWitness =
  (pack: RulePack): Witness =>
  ({ values }, context) =>
    pack.rules.flatMap(({ id, class: cls, test, standalone }): readonly Testimony[] => {
      if (test === undefined || values.length === 0) return [];
      const hits = values.filter((value) => test(value)).length;
      const named = context.header(cls) > 0.3;
      const share = lowerShare(hits, values.length);
      if (hits === 0 || (!standalone && !named) || share < (named ? ENOUGH / 2 : ENOUGH)) return [];
      return [
        {
          class: cls,
          nats: standalone ? ALONE : BESIDE,
          says: `${shareText(hits, values.length)} match rule ${id} of ${pack.name}`,
        },
      ];
    });
