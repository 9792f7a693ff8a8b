/**
 * Paths against patterns, without regular expressions: `**` stands for any folders, `*` for anything within a name, `?` for
 * one character, `{a,b}` for either. A pattern without `/` fits names in any folder.
 */
export function matchesPath(path: string, pattern: string): boolean {
  const clean = pattern.replace(/^\.\//, '');
  return (expandBraces(clean) ?? []).some((one) => {
    const wanted = (one.includes('/') ? one : `**/${one}`).split('/').filter((part) => part !== '');
    return matchParts(path.split('/'), wanted.at(-1) !== '**' && one.endsWith('/') ? [...wanted, '**'] : wanted);
  });
}

/** Braces multiply; more combinations than anybody writes are refused. */
export const MOST_PATTERNS = 256;

/** The patterns that one with braces stands for; `undefined` for too many, which are refused where a configuration is read. */
export function expandBraces(pattern: string): readonly string[] | undefined {
  const done: string[] = [];
  const waiting = [pattern];
  for (let made = 1; made <= MOST_MADE; ) {
    const one = waiting.pop();
    if (one === undefined) return done.length <= MOST_PATTERNS ? done : undefined;
    // A brace without a partner is a character like any other.
    const group = /\{[^{}]*\}/.exec(one);
    if (group === null) {
      done.push(one);
      continue;
    }
    const [text] = group;
    const choices = text.slice(1, -1).split(',');
    made += choices.length;
    if (made > MOST_MADE) break;
    for (const choice of choices.toReversed())
      waiting.push(one.slice(0, group.index) + choice + one.slice(group.index + text.length));
  }
  return undefined;
}

/** Patterns made on the way, half expanded ones among them: groups of one choice would go on for long without making more. */
const MOST_MADE = 4 * MOST_PATTERNS;

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
