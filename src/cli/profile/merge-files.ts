import { resolve } from 'node:path';
import { CadAuditError } from '../../model/error.ts';
import { visible } from '../../report/escape.ts';
import { noticeText } from '../../report/notice-text.ts';
import { checkWritable, writeWhole } from '../files/output.ts';
import { print } from '../terminal/print.ts';
import type { Session } from '../terminal/session.ts';
import { readKey } from './profile-key.ts';
import { readSavedProfile } from './saved-profile.ts';

/** `cad-audit merge`. Resolves to the exit code. */
export async function mergeFiles(
  files: readonly string[],
  { output, key: keyFile }: { readonly output: string; readonly key: string },
  { host }: Session,
): Promise<number> {
  const cwd = host.cwd();
  const target = resolve(cwd, output);
  await checkWritable(target);
  const key = await readKey(resolve(cwd, keyFile), keyFile);
  if (key === undefined)
    throw new CadAuditError(
      'not-found',
      `There is no key ${visible(keyFile, 200)}.`,
      'It is the file that cad-audit profile --key made with the parts.',
    );
  const { mergeProfiles, sliceNotices } = await import('../../profiles.ts');
  const profiles = [];
  for (const file of files) profiles.push(await readSavedProfile(resolve(cwd, file), file));
  const merged = await mergeProfiles(profiles, key);
  await writeWhole(target, `${JSON.stringify(merged)}\n`);
  const missing = sliceNotices(merged.inputs);
  await print(host.stderr, missing.map((notice) => `cad-audit: ${noticeText(notice)}\n`).join(''));
  return merged.counts.rows === 0 || [...merged.notices, ...missing].some(({ incomplete }) => incomplete === true) ? 3 : 0;
}
