/**
 * Writes `docs/json-reference.md` from the published schemas of the build (`npm run build` first): a line for each key of
 * each document that the program prints. With `--check` it writes nothing and fails if the page is not up to date.
 */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { PRINTED_NAMES, schemaOf } from '../dist/cli/setup/schemas.js';

const page = new URL('../docs/json-reference.md', import.meta.url);

/** Objects of no more keys stand where they are used; larger ones have a part of their own. */
const FEW_KEYS = 3;

const HEAD = `# JSON reference

Made from the JSON Schemas by \`npm run docs\`; do not edit. [json.md](json.md) tells the same as a story.

Each line is a key of a document that the program prints. \`[]\` stands for each element of a list, a question mark for a key that may be
absent. Types with a capital are explained [at the end](#types). Where a meaning does not speak of an estimate, a number is an exact count
of what the program recognises; what it misses no number says ([accuracy.md](accuracy.md) has measured rates).`;

/** Every definition that documents share, by its id. */
const definitions = new Map();

const documents = PRINTED_NAMES.map((name) => {
  const { $defs = {}, ...schema } = schemaOf(name);
  for (const [id, definition] of Object.entries($defs)) definitions.set(id, definition);
  return { name, schema };
});

const idOf = ({ $ref }) => $ref?.replace('#/$defs/', '');
const resolved = (schema) => (schema.$ref === undefined ? schema : definitions.get(idOf(schema)));
const keysOf = (schema) => Object.entries(resolved(schema).properties ?? {});
const isPart = (schema) => schema.$ref !== undefined && keysOf(schema).length > FEW_KEYS;

/** Text of a cell in a Markdown table. */
const cell = (text) => text.replaceAll('|', '\\|').replaceAll('<', '&lt;').replaceAll('\n', ' ');
const code = (text) => `\`${text}\``;
const slug = (title) =>
  title
    .toLowerCase()
    .replace(/[^\w\- ]/g, '')
    .replaceAll(' ', '-');

/** Null among some alternatives, and the others. */
function alternatives(schema) {
  const all = schema.anyOf ?? (Array.isArray(schema.type) ? schema.type.map((type) => ({ ...schema, type })) : [schema]);
  return { some: all.filter(({ type }) => type !== 'null'), orNull: all.some(({ type }) => type === 'null') };
}

function typeOf(schema) {
  const { some, orNull } = alternatives(schema);
  return [...some.map(plainType), ...(orNull ? ['null'] : [])].join(' or ');
}

function plainType(schema) {
  if (isPart(schema)) return `[${idOf(schema)}](#${slug(idOf(schema))})`;
  if (schema.$ref !== undefined) return keysOf(schema).length > 0 ? 'object' : `[${idOf(schema)}](#types)`;
  if (schema.const !== undefined) return code(JSON.stringify(schema.const));
  if (schema.enum !== undefined) return schema.enum.map((word) => code(word)).join(', ');
  if (schema.type === 'array') return `list of ${typeOf(schema.items)}`;
  return schema.oneOf !== undefined ? 'object' : schema.type;
}

/** What stands inside a list, however deep, with the path to it. */
function inside(schema, path) {
  const { some } = alternatives(schema);
  const [only] = some;
  if (some.length > 1 || only === undefined) return { schema, path };
  return only.type === 'array' ? inside(only.items, `${path}[]`) : { schema: only, path };
}

/** A line for each key below a path. */
function linesOf(schema, path, keys = keysOf(schema)) {
  const { required = [] } = resolved(schema);
  return keys.flatMap(([key, value]) => {
    const full = path === '' ? key : `${path}.${key}`;
    const line = `| ${code(required.includes(key) ? full : `${full}?`)} | ${cell(typeOf(value))} | ${cell(value.description ?? '')} |`;
    return [line, ...below(value, full)];
  });
}

function below(value, path) {
  const { schema, path: deeper } = inside(value, path);
  return isPart(schema) || schema.oneOf !== undefined ? [] : linesOf(schema, deeper);
}

const table = (lines) => ['| key | type | meaning |', '| --- | --- | --- |', ...lines].join('\n');

/** Objects of several kinds: what they share, then each kind with what is its own. */
function kindsOf(schema, path) {
  const same = (key) => new Set(schema.oneOf.map(({ properties }) => JSON.stringify(properties[key]))).size === 1;
  const [first] = schema.oneOf;
  return [
    table(
      linesOf(
        first,
        path,
        keysOf(first).filter(([key]) => same(key)),
      ),
    ),
    ...schema.oneOf.flatMap((one) => [
      `#### ${path} of the kind ${one.properties.kind.const}`,
      one.description,
      table(
        linesOf(
          one,
          path,
          keysOf(one).filter(([key]) => key !== 'kind' && !same(key)),
        ),
      ),
    ]),
  ];
}

/** The parts of an object with many keys: an overview, then each key that has more below it. */
function partOf(schema) {
  const keys = keysOf(schema);
  const { required = [] } = resolved(schema);
  const overview = keys.map(
    ([key, value]) =>
      `| ${code(required.includes(key) ? key : `${key}?`)} | ${cell(typeOf(value))} | ${cell(value.description ?? '')} |`,
  );
  return [
    table(overview),
    ...keys.flatMap(([key, value]) => {
      const { schema: inner, path } = inside(value, key);
      if (inner.oneOf !== undefined) return [`### ${key}`, ...kindsOf(inner, path)];
      const lines = below(value, key);
      return lines.length === 0 ? [] : [`### ${key}`, table(lines)];
    }),
  ];
}

function documentOf({ name, schema }) {
  const forms = schema.anyOf ?? [schema];
  const begin = [`## ${schema.title}`, `${schema.description} Schema: [${name}](../schemas/${name}.schema.json).`];
  const told = forms.flatMap((form, index) => [
    ...(forms.length > 1 ? [`Form ${index + 1} of ${forms.length}${isPart(form) ? `: a ${typeOf(form)}.` : ':'}`] : []),
    ...(isPart(form) ? [] : [table(linesOf(form, ''))]),
  ]);
  return [...begin, ...told];
}

function writePage() {
  const parts = [...definitions].filter(([id]) => isPart({ $ref: id }));
  const types = [...definitions]
    .filter(([, { properties }]) => properties === undefined)
    .toSorted(([a], [b]) => (a < b ? -1 : 1));
  const [result, ...others] = documents;
  const part = ([id, definition]) => [`## ${id}`, definition.description ?? '', ...partOf(definition)];
  return `${[
    HEAD,
    ...documentOf(result),
    ...parts.flatMap(part),
    ...others.flatMap(documentOf),
    '## Types',
    ['| type | is | meaning |', '| --- | --- | --- |', ...types.map(typeLine)].join('\n'),
  ].join('\n\n')}\n`;
}

const typeLine = ([id, definition]) => `| ${id} | ${cell(plainType(definition))} | ${cell(definition.description ?? '')} |`;

const text = writePage();
const same = existsSync(page) && readFileSync(page, 'utf8') === text;
if (!process.argv.includes('--check')) {
  if (!same) writeFileSync(page, text);
  console.log(`${same ? 'same' : 'written'} docs/json-reference.md`);
} else if (same) console.log('docs/json-reference.md is up to date');
else {
  console.error('docs/json-reference.md is out of date; run `npm run docs`.');
  process.exitCode = 1;
}
