/** Preloaded with `node --import`: writes the peak resident set of the process, in bytes, to file descriptor 3 when it ends. */
import { writeSync } from 'node:fs';
import { isMainThread } from 'node:worker_threads';

// Worker threads preload this too; the peak belongs to the process.
if (isMainThread) {
  process.on('exit', () => {
    writeSync(3, String(process.resourceUsage().maxRSS * 1024));
  });
}
