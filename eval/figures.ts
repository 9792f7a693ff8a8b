import type { HeaderScores } from './headers.ts';
import type { TextScores } from './text.ts';
import type { ValueSet } from './values.ts';

/** Name of a figure → its value, 0 to 1, higher is better. */
export type Figures = Readonly<Record<string, number>>;

/** The figures that must not fall unseen. */
export function figuresOf(headers: HeaderScores, values: readonly ValueSet[], text: TextScores): Figures {
  const figures: Record<string, number> = {};
  for (const { id, score } of headers.sets) {
    figures[`names.${id}.accuracy`] = score.accuracy;
    figures[`names.${id}.personal.recall`] = score.personal.recall;
    figures[`names.${id}.personal.precision`] = score.personal.precision;
  }
  for (const { id, columns, accuracy, macroF1, personal } of values) {
    figures[`values.${id}.accuracy`] = accuracy;
    figures[`values.${id}.macroF1`] = macroF1;
    figures[`values.${id}.personal.found`] = personal.found / personal.labelled;
    figures[`values.${id}.leftAlone`] = 1 - personal.falseAlarms / columns;
  }
  figures['text.all.f2'] = text.all.all.f2;
  figures['text.all.precision'] = text.all.all.precision;
  figures['text.heldOut.f2'] = text.heldOut.all.f2;
  figures['text.upperCaseNames.f2'] = text.all.upperCaseNames.f2;
  for (const { id, score } of text.blind) {
    figures[`text.${id}.f2`] = score.all.f2;
    figures[`text.${id}.cleanLeftAlone`] = 1 - score.cleanFlagged;
  }
  figures['text.cleanLeftAlone'] = 1 - text.all.cleanFlagged;
  return figures;
}

/** Figures below their floor, and floors without a figure, in words. */
export const belowFloor = (figures: Figures, floor: Readonly<Record<string, number>>): readonly string[] =>
  Object.entries(floor).flatMap(([name, least]) => {
    const value = figures[name];
    if (value === undefined) return [`${name}: there is no such figure any more`];
    return value < least ? [`${name}: ${value.toFixed(3)}, floor ${least.toFixed(3)}`] : [];
  });
