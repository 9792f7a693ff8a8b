/**
 * Column names as people paste them: one per line, or several on a line as in a header row, with list marks and quotes
 * around them. A line is cut at the mark that stands on it most often among tab, semicolon, bar and comma.
 */
export function namesFrom(lines: readonly string[]): readonly string[] {
  return lines.flatMap((line) => {
    const mark = MARKS.map((char) => ({ char, times: line.split(char).length - 1 })).sort((a, b) => b.times - a.times)[0];
    const parts = mark === undefined || mark.times === 0 ? [line] : line.split(mark.char);
    return parts.map(bare).filter((name) => name !== '');
  });
}

const MARKS = ['\t', ';', '|', ','];

/** Without list marks (`-`, `•`, `3.`) and quotes. */
const bare = (name: string): string =>
  name
    .trim()
    .replace(/^(?:[-*•–]\s+|\d{1,3}[.)]\s+)/, '')
    .replace(/^(["'`])(.*)\1$/, '$2')
    .trim();
