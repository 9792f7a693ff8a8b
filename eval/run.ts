/** `npm run eval`: accuracy of the rules on the labelled sets in `eval/data`, per class. */
import { evaluateHeaders, printHeaderScores } from './headers.ts';
import { printTextEvaluation } from './text.ts';

printHeaderScores(evaluateHeaders());
printTextEvaluation(10);
