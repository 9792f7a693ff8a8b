import type { ScanResult } from '../../model/result.ts';
import type { Input } from './inputs.ts';

/** Results name their file without its folder; where two files of a run share a name, the way to them tells them apart. */
export function nameScans(done: readonly { readonly input: Input; readonly result: ScanResult }[]): readonly ScanResult[] {
  // Tables of one file share its name; they are told apart by their part.
  const files = new Map<string, Set<string>>();
  for (const { input, result } of done) {
    const { name } = result.source;
    files.set(name, (files.get(name) ?? new Set()).add(input.path));
  }
  return done.map(({ input, result }) =>
    (files.get(result.source.name)?.size ?? 0) > 1 ? { ...result, source: { ...result.source, name: input.label } } : result,
  );
}
