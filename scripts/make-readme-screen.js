/**
 * Puts the first screen of the main job into `README.md`, as the program prints it into a pipe (`npm run build` first). With
 * `--check` it writes nothing and fails if the README shows something else.
 */
import { spawnSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../', import.meta.url));
const [START, END] = ['<!-- first screen: npm run docs -->', '<!-- end of first screen -->'];

const { status, stdout, stderr } = spawnSync(
  process.execPath,
  ['bin/cad-audit.js', 'scan', 'fixtures/marrow-county-cad/export.csv', '--exit-zero'],
  { cwd: root, encoding: 'utf8', env: { ...process.env, COLUMNS: '80', NO_COLOR: '1', FORCE_COLOR: '' } },
);
const readme = readFileSync(`${root}README.md`, 'utf8');
const [from, to] = [readme.indexOf(START), readme.indexOf(END)];
// Everything below the first heading is detail.
const screen = stdout.split(/\n+COLUMNS\n/)[0]?.trimEnd() ?? '';

if (status !== 0 || screen === '' || from < 0 || to < from) {
  console.error(stderr || 'The README has no place for the screen.');
  process.exitCode = 2;
} else {
  const wanted = `${readme.slice(0, from)}${START}\n\n\`\`\`text\n${screen}\n\`\`\`\n\n${readme.slice(to)}`;
  const same = wanted === readme;
  if (process.argv.includes('--check')) {
    if (!same) process.exitCode = 1;
    console[same ? 'log' : 'error'](
      same ? 'README.md shows the current screen' : 'README.md shows an old screen; run `npm run docs`.',
    );
  } else {
    if (!same) writeFileSync(`${root}README.md`, wanted);
    console.log(`${same ? 'same' : 'written'} README.md`);
  }
}
