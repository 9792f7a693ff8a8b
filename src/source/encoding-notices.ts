import { countOf, type NoticeLog } from './notice-log.ts';

/** Says that the encoding is a guess. */
export function tellAssumed(log: NoticeLog, name: string): void {
  const tell = () => `Nothing in the input tells its encoding; it was read as ${name}.`;
  log.add({ code: 'encoding-assumed', level: 'info', tell });
}

/** Says that a stretch of bytes is no UTF-8. */
export function tellMixed(log: NoticeLog): void {
  const tell = (count: number) => `Text that is not valid UTF-8 in ${countOf(count, 'place')}; replaced by U+FFFD.`;
  log.add({ code: 'encoding-mixed', level: 'warning', tell });
}
