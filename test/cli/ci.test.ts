import { spawn, spawnSync } from 'node:child_process';
import {
  chmodSync,
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  realpathSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it, onTestFinished } from 'vitest';
import { parse } from 'yaml';
import { TOOL } from '../../src/tool.ts';
import { programPath, type Ran, run } from './run.ts';

const root = fileURLToPath(new URL('../../', import.meta.url));
const read = (name: string): string => readFileSync(join(root, name), 'utf8');
const bash = spawnSync('bash', ['-c', 'exit 0']).status === 0;
/** Where there is no bash the scripts cannot be run, and the run says so. */
const withBash = bash ? it : it.skip;

let folder = '';
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'cad-audit-ci-'));
  cpSync(join(root, 'fixtures/demo-repository/repository'), folder, { recursive: true });
  cpSync(join(root, 'fixtures/demo-repository/changes/new-leak'), folder, { recursive: true });
  mkdirSync(join(folder, 'bin'));
  // Stands for the registry: `npm install … cad-audit@VERSION` installs the program at hand where it is called, which is told.
  writeFileSync(
    join(folder, 'bin/npm'),
    [
      '#!/bin/sh',
      `for last; do :; done; [ "$1" = install ] && [ "$last" = "cad-audit@${TOOL.version}" ] || exit 99`,
      `mkdir node_modules && ln -s '${root}' node_modules/cad-audit && pwd -P >'${join(folder, 'installed')}'`,
    ].join('\n'),
  );
  chmodSync(join(folder, 'bin/npm'), 0o755);
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function shell(script: string, env: Readonly<Record<string, string>> = {}): Promise<Ran> {
  const child = spawn('bash', ['-c', script], {
    cwd: folder,
    env: { PATH: `${join(folder, 'bin')}:${process.env['PATH'] ?? ''}`, ...env },
    // With a socket for its input, bash takes itself for a remote login and reads start-up files.
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const ran = { stdout: '', stderr: '' };
  child.stdout.on('data', (text) => {
    ran.stdout += text;
  });
  child.stderr.on('data', (text) => {
    ran.stderr += text;
  });
  return new Promise((resolve) => child.on('close', (code) => resolve({ code, ...ran })));
}

describe('the GitHub action', () => {
  const action = parse(read('action.yml'));
  const [step] = action.runs.steps;
  const defaults: Record<string, string> = Object.fromEntries(
    Object.entries<{ default: string }>(action.inputs).map(([name, input]) => [name, input.default]),
  );
  /** The environment of the step as GitHub fills it in. */
  const env = (inputs: Record<string, string>): Record<string, string> => ({
    GITHUB_ACTION_PATH: root,
    GITHUB_WORKSPACE: folder,
    GITHUB_OUTPUT: join(folder, 'output'),
    GITHUB_STEP_SUMMARY: join(folder, 'summary.md'),
    ...Object.fromEntries(
      Object.entries<string>(step.env).map(([name, value]) => [
        name,
        value.replace(/\$\{\{ inputs\.([\w-]+) \}\}/g, (_, input: string) => inputs[input] ?? defaults[input] ?? ''),
      ]),
    ),
  });

  it('is pinned to this version and puts no input into a command line', () => {
    expect(defaults['version']).toBe(TOOL.version);
    expect(step.run).not.toContain('${{');
    expect(read('.github/action/run.sh')).not.toMatch(/\beval\b|\$\{\{/);
  });

  withBash('annotates, writes SARIF and the summary, ends as the scan ends', async () => {
    const ran = await shell(step.run, env({ 'sarif-file': 'out.sarif' }));
    expect([ran.code, ran.stderr]).toEqual([1, '']);
    expect(ran.stdout).toContain('::error file=data/open/calls-2025-03.csv,line=1,col=59');
    expect(readFileSync(join(folder, 'output'), 'utf8')).toBe('exit-code=1\n');
    expect(readFileSync(join(folder, 'summary.md'), 'utf8')).toMatch(/^# 4 files\n/);
    expect(JSON.parse(readFileSync(join(folder, 'out.sarif'), 'utf8')).version).toBe('2.1.0');
  });

  withBash('neither runs nor heeds what is committed for npm', async () => {
    const committed = join(folder, 'node_modules/cad-audit');
    mkdirSync(join(committed, 'bin'), { recursive: true });
    onTestFinished(() => {
      rmSync(join(folder, 'node_modules'), { recursive: true });
      rmSync(join(folder, '.npmrc'));
    });
    writeFileSync(join(committed, 'package.json'), JSON.stringify({ version: TOOL.version, bin: 'bin/cad-audit.js' }));
    writeFileSync(join(committed, 'bin/cad-audit.js'), 'console.log("COMMITTED");');
    writeFileSync(join(folder, '.npmrc'), 'registry=https://registry.example.com/\n');
    const temp = mkdtempSync(join(tmpdir(), 'cad-audit-runner-'));
    const ran = await shell(step.run, { ...env({}), RUNNER_TEMP: temp });
    expect([ran.code, ran.stderr]).toEqual([1, '']);
    expect(ran.stdout).not.toContain('COMMITTED');
    expect(dirname(readFileSync(join(folder, 'installed'), 'utf8'))).toBe(realpathSync(temp));
    expect(readdirSync(temp)).toEqual([]);
    rmSync(temp, { recursive: true });
  });

  withBash('a package that cannot be installed is a failure, not a finding', async () => {
    rmSync(join(folder, 'output'), { force: true });
    const ran = await shell(step.run, env({ version: '99.0.0' }));
    expect([ran.code, ran.stdout]).toEqual([
      2,
      '::error title=cad-audit::Version 99.0.0 of the package could not be installed.\n',
    ]);
    expect(readFileSync(join(folder, 'output'), 'utf8')).toBe('exit-code=2\n');
  });

  withBash('inputs that look like commands or flags stay text', async () => {
    const ran = await shell(step.run, env({ paths: '$(touch pwned)\n--exit-zero\n; touch pwned' }));
    expect(ran.code).toBe(2);
    expect(existsSync(join(folder, 'pwned'))).toBe(false);
    expect((await shell(step.run, env({ version: '0.1.0; touch pwned' }))).code).toBe(2);
    expect(existsSync(join(folder, 'pwned'))).toBe(false);
  });
});

describe('pre-commit', () => {
  const [hook] = parse(read('.pre-commit-hooks.yaml'));

  it('takes data files', () => {
    for (const name of ['a.csv', 'x/a.tsv', 'a.geojson', 'a.csv.gz', 'a.csv.zst', 'release.xlsx', 'a.parquet'])
      expect(name).toMatch(new RegExp(hook.files));
    for (const name of ['package.json', 'a.csv.md', 'csv']) expect(name).not.toMatch(new RegExp(hook.files));
  });

  it('fails on the file that leaks and passes the others', async () => {
    const [program, ...args] = [...hook.entry.split(' '), ...hook.args];
    expect(program).toBe('cad-audit');
    expect((await run([...args, 'data/open/calls-2025-01.csv', 'data/open/calls-2025-02.csv'], { cwd: folder })).code).toBe(0);
    const leak = await run([...args, 'data/open/calls-2025-01.csv', 'data/open/calls-2025-03.csv'], { cwd: folder });
    expect(leak.code).toBe(1);
    expect(leak.stdout).toContain('! calls-2025-03.csv: high: Callback');
  });
});

describe('GitLab', () => {
  withBash('the documented job writes both reports', async () => {
    const block = /## GitLab\n\n```yaml\n([\s\S]*?)```/.exec(read('docs/ci.md'))?.[1] ?? '';
    const job = parse(block)['cad-audit'];
    const ran = await shell(job.script.join('\n'));
    expect(ran.code, ran.stderr).toBe(1);
    const [issue] = JSON.parse(readFileSync(join(folder, job.artifacts.reports.codequality), 'utf8'));
    expect(issue).toMatchObject({ severity: 'critical', location: { path: 'data/open/calls-2025-03.csv' } });
    expect(readFileSync(join(folder, job.artifacts.reports.junit), 'utf8')).toContain('<failure type="high"');
  });
});

describe('completion', () => {
  for (const name of ['bash', 'zsh', 'fish']) {
    it(`${name}: knows every command`, async () => {
      const { stdout } = await run(['completion', name]);
      const { stdout: help } = await run(['--help']);
      for (const [, command = ''] of help.matchAll(/^ {2}(?!help )(\w+) .*\S {2,}\S/gm))
        expect(stdout, command).toMatch(new RegExp(`\\b${command}\\b`));
    });
  }

  withBash('bash: completes commands, flags and choices', async () => {
    const ask = async (...words: readonly string[]): Promise<string> => {
      const list = words.map((word) => `'${word}'`).join(' ');
      const { stdout, stderr } = await shell(
        `eval "$("${process.execPath}" "${programPath}" completion bash)"; COMP_WORDS=(${list}); COMP_CWORD=${words.length - 1}; _cad_audit; echo "\${COMPREPLY[@]}"`,
      );
      expect(stderr).toBe('');
      return stdout.trim();
    };
    expect(await ask('cad-audit', 'sca')).toBe('scan');
    expect(await ask('cad-audit', 'scan', '--fail-o')).toBe('--fail-on');
    expect(await ask('cad-audit', 'scan', '--fail-on', 'cri')).toBe('critical');
  });
});

describe('the container', () => {
  it('copies only what exists', () => {
    for (const [, from = ''] of read('Dockerfile').matchAll(/^COPY (?!--from)(.+) \S+$/gm))
      for (const name of from.split(' ')) expect(existsSync(join(root, name)), name).toBe(true);
  });

  it('has every script that the build runs', () => {
    const { build } = JSON.parse(read('package.json')).scripts;
    const scripts = [...build.matchAll(/scripts\/[\w-]+\.js/g)].map(([script]) => script);
    expect(scripts.length).toBeGreaterThan(3);
    for (const script of scripts) {
      expect(read('Dockerfile').split(/\s/), script).toContain(script);
      expect(read('.dockerignore').split('\n'), script).toContain(`!${script}`);
    }
  });

  it('holds the license of the program', () => {
    const [, image = ''] = read('Dockerfile').split(/^FROM .+(?=\nENV)/m);
    expect(image).toMatch(/^COPY (?:.+ )?LICENSE /m);
    expect(read('.dockerignore').split('\n')).toContain('!LICENSE');
  });
});
