import type { Reporter } from '../model/reporter.ts';
import { escapeJson } from './escape.ts';
import { inOrder } from './key-order.ts';

/** For programs: the published shape (`cad-audit schema result`), keys always in the same order. */
const reporter: Reporter = {
  id: 'json',
  title: 'the result as JSON, in the shape of `cad-audit schema result`',
  machine: true,
  render(scans, { context }) {
    const [first] = scans;
    const tool = first?.tool ?? { name: 'cad-audit', version: context?.version ?? '' };
    const whole = scans.length === 1 && first !== undefined ? first : { schemaVersion: 1, tool, scans };
    return `${escapeJson(JSON.stringify(inOrder(whole), null, 2))}\n`;
  },
};

export default reporter;
