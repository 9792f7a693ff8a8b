import { resolve } from 'node:path';
import { performance } from 'node:perf_hooks';
import { NO_ROWS } from '../../model/notice.ts';
import type { Slice } from '../../model/table.ts';
import { visible } from '../../report/escape.ts';
import { noticeText } from '../../report/notice-text.ts';
import { checkWritable, writeWhole } from '../files/output.ts';
import { exportInput, refuseOwnFile } from '../files/own-file.ts';
import { flagSettings } from '../scan/flag-settings.ts';
import { openPlan } from '../scan/run-plan.ts';
import type { ScanFlags } from '../scan/scan-flags.ts';
import { print } from '../terminal/print.ts';
import { ProgressLine } from '../terminal/progress.ts';
import type { Session } from '../terminal/session.ts';
import { makeKey, readKey } from './profile-key.ts';

export interface ProfileFlags extends Partial<ScanFlags> {
  readonly output: string;
  readonly key?: string;
  readonly slice?: Slice;
}

/** `cad-audit profile`. Resolves to the exit code: 3 where the counts do not speak for the whole input. */
export async function profileFile(file: string, flags: ProfileFlags, { host, signal }: Session): Promise<number> {
  const cwd = host.cwd();
  const target = resolve(cwd, flags.output);
  await checkWritable(target);
  const settings = flagSettings(flags);
  const plans = await openPlan(flags, cwd);
  const key = flags.key === undefined ? undefined : await keyOf(resolve(cwd, flags.key), flags.key);
  if (file !== '-') await refuseOwnFile(resolve(cwd, file));
  const { profileInput } = await import('../../profiles.ts');
  const shown = flags.progress !== false && host.stderr.isTTY === true;
  const line = shown ? new ProgressLine(host.stderr, file, () => performance.now()) : undefined;
  try {
    const profile = await profileInput(file === '-' ? exportInput(host) : resolve(cwd, file), {
      ...settings.input,
      columns: settings.columns ?? {},
      ...(flags.slice === undefined ? {} : { slice: flags.slice }),
      ...(flags.threads === undefined ? {} : { threads: flags.threads }),
      ...(plans.plan === undefined ? {} : { plan: plans.plan }),
      ...(key === undefined ? {} : { key }),
      signal,
      onPlan: (plan) => {
        plans.made = plan;
      },
      onProgress: (progress) => line?.update(progress),
    });
    await writeWhole(target, `${JSON.stringify(profile)}\n`);
    await plans.save();
    line?.erase();
    // A slice of a small file may be empty.
    const notices = profile.notices.filter(({ code }) => flags.slice === undefined || code !== NO_ROWS);
    const told = notices.filter(({ level }) => level === 'warning');
    await print(host.stderr, told.map((notice) => `cad-audit: ${visible(file, 200)}: ${noticeText(notice)}\n`).join(''));
    return notices.some(({ incomplete }) => incomplete === true) ? 3 : 0;
  } finally {
    line?.erase();
  }
}

const keyOf = async (file: string, label: string): Promise<Uint8Array<ArrayBuffer>> =>
  (await readKey(file, label)) ?? (await makeKey(file, label));
