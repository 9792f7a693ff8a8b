import { placeAgesBehindNames } from './age/behind-name.ts';
import { placeBirthYears, placeLooseDates } from './date/birth-date.ts';
import { placeNextInList } from './name/aged-list.ts';
import { readNameLists } from './name/prose.ts';
import { repeatNames } from './name/repeat.ts';
import { placeLicenceBehindName } from './number/licence-behind-name.ts';
import { placeBareUnits } from './place/apartment-bare.ts';
import { placeOccupied } from './place/apartment-occupied.ts';
import type { Scene } from './scene.ts';
import { Kind, Memo } from './token/token-kind.ts';

/** What needs the names and addresses of the first pass: repeated names, dates and ages beside people, bare apartment numbers. */
export function readSecondPass(scene: Scene): void {
  const { tokens: t, out } = scene;
  placeLooseDates(scene);
  let names = 0;
  let addresses = 0;
  for (let k = 0; k < out.size; k++) {
    if (out.class(k) === 'person-name') {
      names++;
      t.remember(t.endingAt(out.end(k)), Memo.nameEnd);
    } else if (out.class(k) === 'street-address' && out.confidence(k) >= 0.6) {
      addresses++;
      t.remember(t.endingAt(out.end(k)), Memo.addressEnd);
    }
  }
  if (names > 0) {
    repeatNames(scene);
    if (scene.prose) readNameLists(scene);
  }
  if (names + addresses === 0) return;
  for (let k = 0; k < t.figures; k++) {
    const i = t.figure(k);
    const before = t.kind(i - 1);
    if (before !== Kind.word && before !== Kind.mark && before !== Kind.mixed) continue;
    if (names > 0) {
      placeAgesBehindNames(scene, i);
      placeLicenceBehindName(scene, i);
      if (before === Kind.word) placeNextInList(scene, i);
      if (before === Kind.word) placeOccupied(scene, i);
      if (t.kind(i) === Kind.number) placeBirthYears(scene, i);
    }
    if (addresses > 0) placeBareUnits(scene, i);
  }
}
