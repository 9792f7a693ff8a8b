import { countOf, type NoticeLog } from '../../notice-log.ts';
import { isHeader } from './find-header.ts';
import { isNameLike, isNeverAName } from './head-cell.ts';

/**
 * Header records that a user asked for, without what is a value of a record rather than a name: names of columns are printed as they
 * are. A record that does not look like a header of what stands below it is believed all the same, unless one above it does, or one of
 * its cells can only be a value. Of a record that is not believed, the cells stay that are made of words of names and hold no digit.
 */
export function hideValues(
  heads: readonly (readonly string[])[],
  body: readonly (readonly string[])[],
  log: NoticeLog,
): readonly (readonly string[])[] {
  let hidden = 0;
  let headed = false;
  const names = heads.map((head, index) => {
    const isOne = isHeader(head, [...heads.slice(index + 1), ...body]);
    const trusted = isOne || (!headed && !head.some(isNeverAName));
    headed ||= isOne;
    if (trusted) return head;
    return head.map((cell) => {
      if (cell.trim() === '' || (isNameLike(cell) && !/\d/.test(cell))) return cell;
      hidden++;
      return '';
    });
  });
  if (hidden > 0) {
    const tell = (count: number) =>
      `${countOf(count, 'cell')} of the header asked for ${count === 1 ? 'looks like a value' : 'look like values'} of a record; not taken into the names of columns, which are printed as they are.`;
    log.add({ code: 'header-values-hidden', level: 'warning', tell, at: { line: 1 } }, hidden);
  }
  return names;
}
