/**
 * `npm run eval`: accuracy of the rules on the labelled sets in `eval/data`, per class.
 * `-- --check` fails when a figure falls below `eval/floor.json` or the written pages are not up to date; `-- --write` writes `docs/accuracy.md` and the figures that reports show;
 * `-- --worst 50` lists that many mistakes; `-- --learn` only learns the tables and the network of names, the tables of spans and of doubts anew from all labelled names and notes.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { accuracyModule, accuracyPage } from './accuracy-page.ts';
import { belowFloor, figuresOf } from './figures.ts';
import { evaluateHeaders, printHeaderScores } from './headers.ts';
import { doubtModule } from './learn/doubt-module.ts';
import { learnedModule } from './learn/learned-module.ts';
import { networkModule } from './learn/network/network-module.ts';
import { spanModule } from './learn/span-module.ts';
import { evaluateText, printTextEvaluation } from './text.ts';
import { evaluateValues, printValueScores } from './values.ts';

const args = process.argv.slice(2);
const worst = args.includes('--worst') ? Number(args[args.indexOf('--worst') + 1] ?? 40) : 0;

if (args.includes('--learn')) {
  writeFileSync('src/rules/header/learned/learned-table-data.ts', learnedModule());
  writeFileSync('src/rules/header/learned/network/network-table-data.ts', networkModule());
  writeFileSync('src/rules/text/learned/span-table-data.ts', spanModule());
  writeFileSync('src/rules/text/learned/doubt-table-data.ts', doubtModule());
  process.exit();
}

const headers = evaluateHeaders();
const values = evaluateValues();
const text = evaluateText();
const figures = figuresOf(headers, values, text);

const pages = { 'docs/accuracy.md': accuracyPage(headers, values, text), 'src/model/accuracy.ts': accuracyModule(headers, text) };

if (args.includes('--check')) {
  const fallen = [
    ...belowFloor(figures, JSON.parse(readFileSync('eval/floor.json', 'utf8')) as Readonly<Record<string, number>>),
    ...Object.entries(pages).flatMap(([path, page]) =>
      readFileSync(path, 'utf8') === page ? [] : [`${path} is not up to date: npm run eval -- --write`],
    ),
  ];
  for (const line of fallen) console.error(line);
  if (fallen.length === 0) console.log(`${Object.keys(figures).length} figures, none below its floor`);
  process.exitCode = fallen.length > 0 ? 1 : 0;
} else if (args.includes('--write')) {
  for (const [path, page] of Object.entries(pages)) writeFileSync(path, page);
  console.log(`written ${Object.keys(pages).join(', ')}`);
} else {
  printHeaderScores(headers, worst);
  printValueScores(values, worst);
  printTextEvaluation(text, 10);
}
