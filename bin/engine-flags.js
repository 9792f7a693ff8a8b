import { setFlagsFromString } from 'node:v8';

/**
 * What a scan leaves behind is garbage at once: a heap that grows in small steps stays a fifth smaller and is not slower, and a nursery
 * that does not begin small and double is emptied three times less in the first second. Marking bit by bit keeps pauses short, which
 * nobody waits for here, and would begin before ten rows are read. Of its several hundred small functions each would be inlined in
 * many others, which costs more to compile than it saves. And of its several hundred regular expressions most meet a few dozen
 * texts: less than it costs to make machine code of them.
 */
const FLAGS = [
  '--heap-growing-percent=30',
  '--semi-space-growth-factor=16',
  '--no-incremental-marking',
  '--max-inlined-bytecode-size-cumulative=300',
  '--regexp-tier-up-ticks=50',
  '--no-regexp-peephole-optimization',
];

/**
 * V8 11 optimizes a function that has run 67,584 bytes of bytecode a few times: most of what it compiles in the first second it
 * throws away again, because the next rows hold something else. Eight times as much, and 5,000 rows take a third less time. Later
 * versions count calls instead, and later; they do not know the flag.
 */
const FLAGS_OF_NODE_20 = ['--interrupt-budget=540672'];

/**
 * Marking bit by bit begins earlier and holds less memory: a long run, which has threads, is to have it (in the whole process). A
 * code cache is only taken under the flags it was made with, so it is off while one is loaded.
 */
export const markBitByBit = (on) => setFlagsFromString(on ? '--incremental-marking' : '--no-incremental-marking');

/** Sets flags of V8 for the whole process, before the program is loaded: what is compiled already keeps what it was compiled with. */
export function setEngineFlags() {
  for (const flag of FLAGS) setFlagsFromString(flag);
  if (process.version.startsWith('v20.')) for (const flag of FLAGS_OF_NODE_20) setFlagsFromString(flag);
}
