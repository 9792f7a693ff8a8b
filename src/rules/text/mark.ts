import { readCompanion } from './name/companion.ts';
import { readLettered } from './name/lettered.ts';
import { readAt, readCashtag, readLink, readUnderscore } from './number/links.ts';
import { readHexGroups } from './number/network.ts';
import { readPhone } from './number/phone.ts';
import { readUnit } from './place/apartment.ts';
import { readIntersection } from './place/block.ts';
import { readPlusCode, readThreeWords } from './place/coordinates.ts';
import { Mark, type Scene } from './scene.ts';
import { Kind } from './token/token-kind.ts';

/** What may begin or be parted at a mark: crossings, links, handles, flats, phones. */
export function readMark(scene: Scene, i: number): void {
  const { tokens: t } = scene;
  switch (t.hash(i)) {
    case Mark.at:
      if (t.gap(i + 1) || t.gap(i)) readIntersection(scene, i);
      readAt(scene, i);
      break;
    case Mark.dollar:
      readCashtag(scene, i);
      break;
    case Mark.underscore:
      readUnderscore(scene, i);
      break;
    case Mark.colon:
      readLink(scene, i);
      if (t.isMark(i + 1, Mark.colon)) readHexGroups(scene, i);
      break;
    case Mark.dot:
      readLink(scene, i);
      break;
    case Mark.slash:
      readIntersection(scene, i);
      if (t.isMark(i + 1, Mark.slash)) readThreeWords(scene, i);
      else {
        readCompanion(scene, i);
        readLettered(scene, i);
      }
      break;
    case Mark.and:
      readIntersection(scene, i);
      break;
    case Mark.hash:
      readUnit(scene, i);
      break;
    case Mark.plus:
      if (!t.gap(i + 1)) {
        readPhone(scene, i);
        readPlusCode(scene, i);
      } else if (t.gap(i)) readIntersection(scene, i);
      break;
    case Mark.open:
      if (t.kind(i + 1) === Kind.number) readPhone(scene, i);
      break;
    default:
  }
}
