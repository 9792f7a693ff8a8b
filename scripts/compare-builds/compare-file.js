import { visible } from '../../dist/report/escape.js';
import { resultChanges } from './result-changes.js';
import { SpanChanges } from './span-changes.js';

/** Longest stretch of one cell that a scan reads for spans. */
const TEXT_CAP = 65_536;

/**
 * Scans one file with two builds. For each of its tables: what they say differently, in lines, and the spans that differ, counted.
 * `failed` tells where neither build reads anything.
 */
export async function compareFile(path, before, after) {
  const [was, now] = [await scanAll(before, path), await scanAll(after, path)];
  const changes = [...new Set([...was.keys(), ...now.keys()])].map((part) => comparePart(part, was.get(part), now.get(part)));
  const spans = await compareSpans(path, before, after, textColumns(was, now));
  const tables = changes.map(({ part, lines }) => {
    const found = spans.get(part);
    return { part: partName(part), lines: [...lines, ...(found?.lines() ?? [])], totals: found?.totals() ?? new Map() };
  });
  return { tables, failed: [...was.values(), ...now.values()].every(({ error }) => error !== undefined) };
}

/** Part of the input → its result, or the code of what went wrong. A failure of the whole input stands as the part without a name. */
async function scanAll(build, path) {
  const parts = new Map();
  try {
    for await (const { part, result, error } of build.scanTables(path)) parts.set(keyOf(part), { result, error: error?.code });
  } catch (error) {
    parts.set(keyOf({}), { error: codeOf(error) });
  }
  return parts;
}

/** Messages of unforeseen errors can hold values: only their kind is told. */
const codeOf = (error) => error.code ?? `internal ${error.name}`;
const keyOf = (part) => JSON.stringify(part);
const partName = (part) =>
  Object.values(JSON.parse(part))
    .map((name) => visible(`${name}`))
    .join(' › ');

function comparePart(part, was = { error: 'no such table' }, now = { error: 'no such table' }) {
  if (was.error === undefined && now.error === undefined) return { part, lines: resultChanges(was.result, now.result) };
  const lines = was.error === now.error ? [] : [`reading  ${was.error ?? 'read'} → ${now.error ?? 'read'}`];
  return { part, lines };
}

/** Part → columns that one of the builds reads as text. */
function textColumns(...scans) {
  const columns = new Map();
  for (const scan of scans)
    for (const [part, { result }] of scan)
      for (const { name, freeText } of result?.fields ?? [])
        if (freeText) columns.set(part, (columns.get(part) ?? new Set()).add(name));
  return columns;
}

/** Cells are read once, by the newer build, and looked through by both. */
async function compareSpans(path, before, after, columns) {
  const changes = new Map();
  if (columns.size === 0) return changes;
  for await (const { part, table } of after.openTables(path)) {
    const wanted = columns.get(keyOf(part));
    if (table === undefined || wanted === undefined) continue;
    const found = new SpanChanges();
    const fields = table.fields.flatMap(({ name }, index) => (wanted.has(name) ? [{ name, index }] : []));
    for await (const row of table.rows())
      for (const { name, index } of fields) {
        const text = row[index].slice(0, TEXT_CAP);
        if (text !== '') found.add(name, text, before.findSpans(text), after.findSpans(text));
      }
    changes.set(keyOf(part), found);
  }
  return changes;
}
