import { findOddities } from '../../agreement/oddities.ts';
import type { Agreement, AgreementProblem } from '../../model/agreement.ts';
import { endSentence } from '../../model/end-sentence.ts';
import { visible } from '../../report/escape.ts';
import { dotted } from '../files/schema-problems.ts';
import { today } from '../scan/judging.ts';
import { namesOfOtherClasses } from './names-of-other-classes.ts';

/** Everything that is odd in an agreement file that holds together. */
export const odditiesOf = (agreement: Agreement): readonly AgreementProblem[] => [
  ...findOddities(agreement, today()),
  ...namesOfOtherClasses(agreement),
];

/** The same for reports that rest on the file, as sentences. */
export const tellOddities = (agreement: Agreement): readonly string[] =>
  odditiesOf(agreement).map(({ path, message }) =>
    endSentence(`Odd in the agreement file: ${dotted(path)} ${visible(message, 600)}`),
  );
