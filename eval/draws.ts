import type { HeaderSet } from './headers.ts';

/** A draw of schemas nobody had seen: labelled, scored once, and only then read and mended. */
interface Draw extends Pick<HeaderSet, 'title' | 'about'> {
  readonly draw: number;
  readonly firstRun: Required<NonNullable<HeaderSet['firstRun']>>;
}

/** The draws in order. Their first runs, one after the other, are what a stranger's schema can expect; the rules were mended between them. */
export const DRAWS: readonly Draw[] = [
  {
    draw: 1,
    title: 'First draw',
    about:
      'Twenty-six schemas from public repositories, portals and manuals: fire, police, ambulance and animal dispatch, records, claims, staff.',
    firstRun: { accuracy: 0.93, recall: 0.93, precision: 0.933, unseen: 0.882 },
  },
  {
    draw: 2,
    title: 'Second draw',
    about: 'Thirty more, two thirds of them of calls, crimes, crashes and custody: portals, apps, legacy tables.',
    firstRun: { accuracy: 0.913, recall: 0.92, precision: 0.974, unseen: 0.862 },
  },
  {
    draw: 3,
    title: 'Third draw, general tables',
    about:
      'Seventeen schemas without a single call: shops, address books, mailings, taxis, loans, hotels, claims of health insurers, clinical data models, pupils, web logs, cars, staff, parcels.',
    firstRun: { accuracy: 0.856, recall: 0.854, precision: 0.937, unseen: 0.839 },
  },
];
