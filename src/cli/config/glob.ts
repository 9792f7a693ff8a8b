/**
 * Paths against patterns, without regular expressions: `**` stands for any folders, `*` for anything within a name, `?` for
 * one character, `{a,b}` for either. A pattern without `/` fits names in any folder.
 */
export function matchesPath(path: string, pattern: string): boolean {
  const clean = pattern.replace(/^\.\//, '');
  return alternatives(clean).some((one) => {
    const wanted = (one.includes('/') ? one : `**/${one}`).split('/').filter((part) => part !== '');
    return matchParts(path.split('/'), wanted.at(-1) !== '**' && one.endsWith('/') ? [...wanted, '**'] : wanted);
  });
}

/** Braces multiply; more combinations than anybody writes are not looked at. */
const MOST_ALTERNATIVES = 256;

function alternatives(pattern: string): readonly string[] {
  let list = [pattern];
  for (;;) {
    const at = list.findIndex((one) => /\{[^{}]*\}/.test(one));
    if (at < 0 || list.length > MOST_ALTERNATIVES) return list;
    const one = list[at] ?? '';
    const close = one.indexOf('}');
    const open = one.lastIndexOf('{', close);
    const choices = one.slice(open + 1, close).split(',');
    list = list.toSpliced(at, 1, ...choices.map((choice) => one.slice(0, open) + choice + one.slice(close + 1)));
  }
}

/** Which parts of the path can be reached after each part of the pattern: no backtracking, one table. */
function matchParts(path: readonly string[], pattern: readonly string[]): boolean {
  let reached = Array.from({ length: path.length + 1 }, (_, index) => index === 0);
  for (const part of pattern) {
    if (part === '**') {
      const first = reached.indexOf(true);
      reached = reached.map((_, index) => first >= 0 && index >= first);
    } else {
      reached = reached.map((_, index) => index > 0 && reached[index - 1] === true && matchName(path[index - 1] ?? '', part));
    }
  }
  return reached[path.length] === true;
}

/** The usual two pointers: on a mismatch the last `*` takes one more character. */
function matchName(name: string, pattern: string): boolean {
  let n = 0;
  let p = 0;
  let star = -1;
  let retry = 0;
  while (n < name.length) {
    if (p < pattern.length && (pattern[p] === '?' || (pattern[p] === name[n] && pattern[p] !== '*'))) {
      n++;
      p++;
    } else if (pattern[p] === '*') {
      star = p++;
      retry = n;
    } else if (star >= 0) {
      p = star + 1;
      n = ++retry;
    } else return false;
  }
  while (pattern[p] === '*') p++;
  return p === pattern.length;
}
