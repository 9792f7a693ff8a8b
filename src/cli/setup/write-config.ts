import { writeFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { CadAuditError } from '../../model/error.ts';
import { print } from '../terminal/print.ts';
import type { Session } from '../terminal/session.ts';

const NAME = 'cad-audit.config.yaml';

/** Every setting, with what it does where it is left away. A test holds it against the schema with its comments taken off. */
export const STARTER = `# Configuration of cad-audit. It is data: nothing in it is ever run.
# Found from the folder the program is called in upward. cad-audit schema config prints its JSON Schema.

# What "cad-audit scan" reads when no file is named. Paths are relative to this file.
files:
  - 'data/**/*.csv'

# What is left out of folders and patterns.
# exclude:
#   - 'data/raw/**'

# From which severity on a scan fails: none, low, medium, high, critical.
failOn: high

# Findings less certain than this do not count.
# minConfidence: 0.5

# Rules that count (only) or do not (skip). cad-audit rules lists them.
# rules:
#   skip: [postal-code]

# Feeds to judge: ids of "cad-audit feeds", or profile files. An empty list judges none.
# feeds: [ring-neighbors-cad-2019]

# What columns are, where the program is wrong or cannot know. They must be in every file this applies to.
# columns:
#   Rpt Pty: person-name

# How files are read, where the program is wrong.
# input:
#   encoding: windows-1252
#   delimiter: ';'

# Accepted findings. "cad-audit scan --update-baseline" writes them; what gets worse comes back.
# baseline: cad-audit.baseline.json

# Findings that are accepted for a reason, until a day. An entry that matches nothing is told.
# ignores:
#   - rule: incident-id
#     column: Incident_Number
#     file: 'data/public/**'
#     reason: Required by the records schedule.
#     until: 2027-06-30

# Other settings for some files. Later entries win.
# overrides:
#   - files: ['data/internal/**']
#     failOn: critical
`;

/**
 * Writes the starter beside the caller.
 * @throws {CadAuditError} `unwritable`
 */
export async function writeConfig({ host }: Session): Promise<void> {
  const file = resolve(host.cwd(), NAME);
  try {
    await writeFile(file, STARTER, { flag: 'wx' });
  } catch (error) {
    const exists = error instanceof Error && 'code' in error && error.code === 'EEXIST';
    throw exists
      ? new CadAuditError('unwritable', `${NAME} is already there; it was left as it is.`)
      : new CadAuditError('unwritable', `${NAME} could not be written.`, 'May you write in this folder?');
  }
  await print(host.stdout, `Wrote ${NAME}.\n`);
}
