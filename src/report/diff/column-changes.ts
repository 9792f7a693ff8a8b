import type { DataClass } from '../../model/data-class.ts';
import { normaliseColumn } from '../../model/fingerprint.ts';
import type { FieldResult, ScanResult } from '../../model/result.ts';
import { visible } from '../escape.ts';
import { plural, share } from '../numbers.ts';
import { kindOfClass } from '../personal.ts';
import { holds } from '../words.ts';
import { mayBeChance, SO_FEW } from './chance.ts';
import type { Change, Direction } from './change.ts';

/** A class that says something about people or places. */
const tells = (cls: DataClass): boolean => kindOfClass(cls) !== 'other';

/** What the columns of a new release hold that those of the old did not, and the other way round. */
export function columnChanges(before: ScanResult, after: ScanResult): readonly Change[] {
  const old = new Map(before.fields.map((field) => [normaliseColumn(field.name), field]));
  const now = new Map(after.fields.map((field) => [normaliseColumn(field.name), field]));
  const added = [...now].filter(([name]) => !old.has(name)).map(([, field]) => appeared(field, after.source.rows));
  const removed = [...old].filter(([name]) => !now.has(name)).map(([, field]) => gone(field));
  const both = [...now].flatMap(([name, field]) => {
    const was = old.get(name);
    return was === undefined ? [] : [...columnChange(was, field, after.source.rows), ...insideChanges(was, field)];
  });
  return [...added, ...both, ...removed];
}

function appeared(field: FieldResult, rows: number): Change {
  const filled = rows === 0 ? '' : `, filled in ${share(field.filled, rows)}`;
  const text = `${visible(field.name)} is new: ${holds(field.class, field.subject, field.level)}${filled}.`;
  return {
    kind: 'column-added',
    direction: tells(field.class) || field.contains.length > 0 ? 'sharper' : 'other',
    columns: [field.name],
    class: field.class,
    text,
  };
}

const gone = (field: FieldResult): Change => ({
  kind: 'column-removed',
  direction: tells(field.class) ? 'blunter' : 'other',
  columns: [field.name],
  class: field.class,
  text: `${visible(field.name)} is gone: it held ${holds(field.class, field.subject, field.level)}.`,
});

function columnChange(was: FieldResult, field: FieldResult, rows: number): readonly Change[] {
  const name = visible(field.name);
  const changes: Change[] = [];
  const say = (kind: Change['kind'], direction: Direction, cls: DataClass, text: string): void => {
    changes.push({ kind, direction, columns: [field.name], class: cls, text });
  };
  if (was.class !== field.class) {
    const direction: Direction = tells(field.class) ? 'sharper' : tells(was.class) ? 'blunter' : 'other';
    say(
      'class-changed',
      direction,
      field.class,
      `${name} holds ${holds(field.class, field.subject, field.level)}; it held ${holds(was.class, was.subject, was.level)}.`,
    );
  }
  if (was.filled === 0 && field.filled > 0 && was.nameOnly !== true)
    say(
      'column-filled',
      tells(field.class) ? 'sharper' : 'other',
      field.class,
      `${name} was empty and is filled in ${share(field.filled, rows)}: ${holds(field.class, field.subject, field.level)}.`,
    );
  if (was.filled > 0 && field.filled === 0 && rows > 0)
    say(
      'column-filled',
      tells(field.class) ? 'blunter' : 'other',
      field.class,
      `${name} held ${holds(was.class, was.subject, was.level)} and is empty.`,
    );
  return changes;
}

/** Classes that came into the cells of a column, or went out of them. A column of another class than before was there for neither. */
function insideChanges(was: FieldResult, field: FieldResult): readonly Change[] {
  const name = visible(field.name);
  const change = (cls: DataClass, direction: Direction, chance: boolean, text: string): Change => ({
    kind: 'class-inside',
    direction: chance ? 'other' : direction,
    columns: [field.name],
    class: cls,
    ...(chance ? { chance } : {}),
    text: chance ? `${text} ${SO_FEW}` : text,
  });
  const came = field.contains.filter(({ class: cls }) => cls !== was.class && !contains(was, cls));
  const went = was.contains.filter(({ class: cls }) => cls !== field.class && !contains(field, cls));
  const isSame = was.class === field.class;
  return [
    ...came.map(({ class: cls, cells }) =>
      change(
        cls,
        'sharper',
        isSame && mayBeChance(cells, field.filled, was.filled),
        `${name} holds ${holds(cls)} in ${plural(cells, 'cell')}; none were found before.`,
      ),
    ),
    ...went.map(({ class: cls, cells }) =>
      change(
        cls,
        'blunter',
        isSame && mayBeChance(cells, was.filled, field.filled),
        `${name} no longer holds ${holds(cls)}, as far as was found.`,
      ),
    ),
  ];
}

const contains = (field: FieldResult, cls: DataClass): boolean => field.contains.some((one) => one.class === cls);
