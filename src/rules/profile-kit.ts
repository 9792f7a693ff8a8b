import type { ProfileKit } from '../model/kit.ts';
import { valueTests } from './index.ts';
import { readers } from './readers/index.ts';
import { findSpans } from './text/find-spans.ts';

/** Everything the profile needs of the rules. */
export const profileKit = (): ProfileKit => ({ tests: valueTests, readers, findSpans });
