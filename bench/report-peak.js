/** Preloaded with `node --import`: writes peak resident set (bytes) and CPU time (seconds) as JSON to file descriptor 3 at the end. */
import { writeSync } from 'node:fs';
import { isMainThread } from 'node:worker_threads';

// Worker threads preload this too; the figures belong to the process.
if (isMainThread) {
  process.on('exit', () => {
    const { maxRSS, userCPUTime, systemCPUTime } = process.resourceUsage();
    writeSync(3, JSON.stringify({ peak: maxRSS * 1024, cpu: (userCPUTime + systemCPUTime) / 1e6 }));
  });
}
