import type { PreparedTables } from '../model/prepared.ts';
import { layOutLearned } from './header/learned/learned-table.ts';
import { layOutHeaderPhrases } from './header/phrases.ts';
import { layOutHeaderWords } from './header/words/vocabulary.ts';
import { layOutCallGroups } from './readers/call-group.ts';
import { layOutHazards } from './text/hazard/patterns.ts';
import { layOutSpans } from './text/learned/span-table.ts';
import { layOutWords } from './text/lexicon.ts';
import { layOutMedicalPhrases } from './text/medical/phrases.ts';

/** All tables that the build keeps. */
export const layOutTables = (): PreparedTables => ({
  ...layOutWords(),
  ...layOutMedicalPhrases(),
  ...layOutHazards(),
  ...layOutSpans(),
  ...layOutLearned(),
  ...layOutHeaderPhrases(),
  ...layOutHeaderWords(),
  ...layOutCallGroups(),
});
