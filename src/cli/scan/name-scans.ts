import type { ScanResult } from '../../model/result.ts';
import type { Input } from './inputs.ts';

/** Results name their file without its folder; where two files of a run share a name, the way to them tells them apart. */
export function nameScans(done: readonly { readonly input: Input; readonly result: ScanResult }[]): readonly ScanResult[] {
  const uses = new Map<string, number>();
  for (const { result } of done) uses.set(result.source.name, (uses.get(result.source.name) ?? 0) + 1);
  return done.map(({ input, result }) =>
    (uses.get(result.source.name) ?? 0) > 1 ? { ...result, source: { ...result.source, name: input.label } } : result,
  );
}
