import { cueBefore, isGlued, Mark, type Scene } from '../scene.ts';
import { Case, Kind } from '../token/token-kind.ts';
import type { Tokens } from '../token/tokens.ts';
import { Cue, Word } from '../token/word-bits.ts';
import { codeAt, fold } from '../token/word-hash.ts';
import { wordSet } from '../token/word-set.ts';

const TOP_LEVEL = wordSet(
  'COM ORG NET EDU GOV MIL IO INFO BIZ EXAMPLE TEST CO US UK CA MX ES DE FR ME TV LY APP DEV BE AI XYZ LINK LIVE CAM CLOUD ONLINE SITE INT AU EU TO GG',
);

const MEDIA_FILE = wordSet('MP4 MP3 MOV WAV JPG JPEG PNG AVI MKV HEIC M4A GIF');

const SCHEMES = /^(?:https?|ftp|rtsp|rtmp|s3|file|sip)$/i;

const isLocal = (code: number): boolean =>
  fold(code) !== 0 || code === 0x2e || code === 0x5f || code === 0x2d || code === 0x2b || code === 0x25;

const isDomain = (code: number): boolean => fold(code) !== 0 || code === 0x2e || code === 0x2d;

const isHandle = (code: number): boolean => fold(code) !== 0 || code === 0x2e || code === 0x5f;

const isBlank = (code: number): boolean => code <= 32 || code === 0x3c || code === 0x3e || code === 0x22 || code === 0xa0;

function expandRight(text: string, at: number, accept: (code: number) => boolean, most: number): number {
  const limit = Math.min(text.length, at + most);
  while (at < limit && accept(codeAt(text, at))) at++;
  return at;
}

function expandLeft(text: string, at: number, accept: (code: number) => boolean, most: number): number {
  const limit = Math.max(0, at - most);
  while (at > limit && accept(codeAt(text, at - 1))) at--;
  return at;
}

/** Drops sentence punctuation from the end of a link. */
function trimEnd(text: string, start: number, end: number): number {
  while (end > start && '.,;:!?)]}\'"-*'.includes(text[end - 1] ?? '')) end--;
  return end;
}

/** `@`: an e-mail address, or an account name. */
export function readAt({ tokens, out }: Scene, i: number): void {
  const { text } = tokens;
  const at = tokens.from(i);
  const left = expandLeft(text, at, isLocal, 64);
  const right = trimEnd(text, at + 1, expandRight(text, at + 1, isDomain, 255));
  if (left < at) {
    const domain = text.slice(at + 1, right);
    const dot = domain.lastIndexOf('.');
    if (dot > 0 && /^[A-Za-z]{2,24}$/.test(domain.slice(dot + 1))) {
      let start = left;
      while (start < at && '.-+%'.includes(text[start] ?? '')) start++;
      out.add(start, right, 'email', 0.98, 'e-mail address');
    }
    return;
  }
  if (tokens.gap(i + 1)) return;
  const end = trimEnd(text, at + 1, expandRight(text, at + 1, isHandle, 31));
  const name = text.slice(at + 1, end);
  if (name.length < 3 || !/[A-Za-z]/.test(name)) return;
  const telling = /[._\d]|[a-z]/.test(name);
  if (telling || cueBefore(tokens, i, Cue.handle, 3) > 0) out.add(at, end, 'social-handle', 0.85, 'account name with @');
}

/** `$name`: a payment handle. */
export function readCashtag({ tokens, out }: Scene, i: number): void {
  const next = i + 1;
  if (tokens.gap(next) || (tokens.kind(next) !== Kind.word && (tokens.kind(next) !== Kind.mixed || tokens.lead(next) > 0)))
    return;
  const end = trimEnd(tokens.text, tokens.from(next), expandRight(tokens.text, tokens.from(next), isHandle, 21));
  if (end - tokens.from(next) >= 4) out.add(tokens.from(i), end, 'social-handle', 0.85, 'cashtag');
}

/** `_` inside a word is hardly ever anything but an account name. */
export function readUnderscore({ tokens, out }: Scene, i: number): void {
  const { text } = tokens;
  const at = tokens.from(i);
  if (codeAt(text, at - 1) === Mark.underscore) return;
  const start = expandLeft(text, at, isHandle, 30);
  const end = trimEnd(text, at, expandRight(text, at, isHandle, 30));
  if (start === at && end === at + 1) return;
  const around = (text[start - 1] ?? ' ') + (text[end] ?? ' ');
  if (/[/@:\\=-]/.test(around) || !/[A-Za-z]{2}/.test(text.slice(start, end))) return;
  // `'needs_recoding': False`: the name of a value.
  if (/^['"]\s?:/.test(text.slice(end, end + 3))) return;
  const cued = cueBefore(tokens, i, Cue.handle, 5) > 0;
  if (!cued && isMadeOfWords(tokens, start, end)) return;
  if (cued || /^[a-z\d][a-z\d._]*$/.test(text.slice(start, end)))
    out.add(start, end, 'social-handle', cued ? 0.85 : 0.6, 'account name');
}

/** `chemical_spill`: ordinary words alone, as programs name their fields. */
function isMadeOfWords(tokens: Tokens, start: number, end: number): boolean {
  for (let at = tokens.startingAt(start); at < tokens.end && tokens.from(at) < end; at++) {
    if (tokens.isMark(at, Mark.underscore)) continue;
    if (tokens.kind(at) !== Kind.word || tokens.words(at) === 0 || tokens.is(at, Word.given | Word.surname)) return false;
  }
  return true;
}

const HANDLE_FILLERS = wordSet('IS AS ON HANDLE USER USERNAME NAME ACCOUNT ACCT PAGE PROFILE ID SCREEN');

const STRONG_HANDLE = wordSet(
  'FB FACEBOOK IG INSTA INSTAGRAM SNAP SNAPCHAT TIKTOK TELEGRAM KIK DISCORD VENMO CASHAPP HANDLE USERNAME SCREENNAME GAMERTAG SKYPE TWITCH REDDIT TWITTER',
);

/** A word after the name of a platform, if it is shaped like an account (`SNAP dougie.88`). */
export function readHandleCue({ tokens, out }: Scene, i: number): void {
  if (!STRONG_HANDLE.has(tokens.hash(i))) return;
  let at = i + 1;
  for (let steps = 0; steps < 3; steps++) {
    if (tokens.isMark(at, Mark.colon) || tokens.isMark(at, Mark.quote) || HANDLE_FILLERS.has(tokens.hash(at))) at++;
  }
  if (tokens.kind(at) !== Kind.word && tokens.kind(at) !== Kind.mixed) return;
  const start = tokens.from(at);
  const end = trimEnd(tokens.text, start, expandRight(tokens.text, start, isHandle, 31));
  const name = tokens.text.slice(start, end);
  if (name.length >= 4 && /[A-Za-z]/.test(name) && (/[._]/.test(name) || tokens.kind(at) === Kind.mixed)) {
    out.add(start, end, 'social-handle', 0.75, 'account name after a platform');
  }
}

/** `://`, `www.` and `name.tld/path`. */
export function readLink({ tokens, out }: Scene, i: number): void {
  const { text } = tokens;
  const at = tokens.from(i);
  if (tokens.isMark(i, Mark.colon)) {
    if (codeAt(text, at + 1) !== Mark.slash || codeAt(text, at + 2) !== Mark.slash || isGlued(tokens, i) === false) return;
    if (!SCHEMES.test(tokens.slice(i - 1))) return;
    const start = tokens.from(i - 1);
    const end = trimEnd(
      text,
      at,
      expandRight(text, at, (code) => !isBlank(code), 2048),
    );
    if (end > at + 3) out.add(start, end, 'media-link', 0.99, 'link');
    return;
  }
  // A dot with a top-level domain or a media ending behind it.
  const next = i + 1;
  if (tokens.gap(next) || !isGlued(tokens, i)) return;
  const topLevel = TOP_LEVEL.has(tokens.hash(next)) && tokens.kind(next) === Kind.word;
  const media = tokens.kind(next) >= Kind.word && tokens.length(next) <= 4 && MEDIA_FILE.has(tokens.hash(next));
  if (!topLevel && !media) return;
  if (fold(codeAt(text, tokens.to(next))) !== 0) return;
  const start = expandLeft(text, at, (code) => isDomain(code) || (media && !isBlank(code) && code !== Mark.comma), 120);
  if (codeAt(text, start - 1) === Mark.at || codeAt(text, start - 1) === Mark.slash) return;
  const path = codeAt(text, tokens.to(next)) === Mark.slash;
  const end = path
    ? trimEnd(
        text,
        at,
        expandRight(text, at, (code) => !isBlank(code), 2048),
      )
    : tokens.to(next);
  const www = text.slice(start, start + 4).toLowerCase() === 'www.';
  const sure = path || www || media;
  // Without a path, a sentence that lost its blank looks the same: `DOOR.CO ADV`.
  const short = tokens.length(next) === 2 || tokens.letterCase(next) === Case.title;
  if (sure || !short) out.add(start, end, 'media-link', sure ? 0.9 : 0.6, media ? 'media file' : 'link without scheme');
}
