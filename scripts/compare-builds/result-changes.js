import { visible } from '../../dist/report/escape.js';
import { count, plural } from '../../dist/report/numbers.js';

/** Parts of a result that are compared for themselves below, or say only how the program is called. */
const TOLD = ['schemaVersion', 'tool', 'fields', 'findings', 'notices'];

/** What two results of one table say differently: a line each, the weightiest first. Names of columns, counts and ids only. */
export function resultChanges(before, after) {
  const lines = [
    ...fieldChanges(before, after),
    ...findingChanges(before.findings, after.findings),
    ...noticeChanges(before.notices, after.notices),
  ];
  const keys = [...new Set([...Object.keys(before), ...Object.keys(after)])].filter((key) => !TOLD.includes(key));
  const others = keys.filter((key) => !same(before[key], after[key]));
  return others.length === 0 ? lines : [...lines, `also     ${others.join(', ')} differ`];
}

const same = (a, b) => JSON.stringify(a) === JSON.stringify(b);

function fieldChanges(before, after) {
  const [was, now] = [before, after].map(({ fields }) => new Map(fields.map((field) => [field.name, field])));
  const names = [...new Set([...was.keys(), ...now.keys()])];
  const changed = names.flatMap((name) => fieldChange(visible(name), was.get(name), now.get(name)));
  const surer = names.filter((name) => isOnlySurer(was.get(name), now.get(name))).length;
  return surer === 0
    ? changed
    : [...changed, `sure     ${plural(surer, 'column')} of the same class with another confidence or other reasons`];
}

const classOf = ({ class: cls, subject, freeText }) =>
  [cls, ...(subject === undefined ? [] : [`of ${subject}`]), ...(freeText ? ['as text'] : [])].join(' ');

function fieldChange(name, was, now) {
  if (was === undefined) return [`column   + ${name}: ${classOf(now)}`];
  if (now === undefined) return [`column   - ${name}: ${classOf(was)}`];
  const cls = classOf(was) === classOf(now) ? [] : [`class    ${name}: ${classOf(was)} → ${classOf(now)}`];
  const [held, holds] = [was, now].map(({ contains }) => new Map(contains.map((one) => [one.class, one.cells])));
  const inside = [...new Set([...held.keys(), ...holds.keys()])]
    .filter((one) => held.get(one) !== holds.get(one))
    .map((one) => `inside   ${name}: ${one} in ${count(held.get(one) ?? 0)} → ${count(holds.get(one) ?? 0)} cells`);
  return [...cls, ...inside];
}

const isOnlySurer = (was, now) =>
  was !== undefined &&
  now !== undefined &&
  classOf(was) === classOf(now) &&
  !same([was.confidence, was.why], [now.confidence, now.why]);

/** Findings of one fingerprint are one finding; where there are several, they are paired in order. */
function findingChanges(before, after) {
  const [was, now] = [before, after].map(byIdentity);
  return [...new Set([...was.keys(), ...now.keys()])].flatMap((key) => {
    const [old, one] = [was.get(key), now.get(key)];
    if (old === undefined) return [`finding  + ${findingText(one)}`];
    if (one === undefined) return [`finding  - ${findingText(old)}`];
    if (same(old, one)) return [];
    const [had, has] = [figures(old), figures(one)];
    return [`finding  ~ ${nameOf(one)}: ${had === has ? `${has}, other particulars` : `${had} → ${has}`}`];
  });
}

function byIdentity(findings) {
  const seen = new Map();
  return new Map(
    findings.map((finding) => {
      const place = (seen.get(finding.fingerprint) ?? 0) + 1;
      seen.set(finding.fingerprint, place);
      return [`${finding.fingerprint} ${place}`, finding];
    }),
  );
}

const nameOf = ({ fingerprint, rule, kind, fields }) =>
  `${fingerprint} ${rule === kind ? rule : `${rule} ${kind}`} (${fields.map((field) => visible(field)).join(', ') || 'table'})`;
const figures = ({ severity, count: rows, of }) => `${severity}, ${count(rows)} of ${count(of)}`;
const findingText = (finding) => `${nameOf(finding)}: ${figures(finding)}`;

function noticeChanges(before, after) {
  const [was, now] = [before, after].map((notices) => new Map(notices.map((notice) => [notice.code, notice])));
  return [...new Set([...was.keys(), ...now.keys()])].flatMap((code) => {
    if (!was.has(code)) return [`notice   + ${code}`];
    if (!now.has(code)) return [`notice   - ${code}`];
    return same(was.get(code), now.get(code)) ? [] : [`notice   ~ ${code}`];
  });
}
