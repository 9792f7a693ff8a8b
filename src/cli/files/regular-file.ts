import { stat } from 'node:fs/promises';

/** Is it a file that can be read again? A named pipe gives its bytes once, to whoever opens it first. */
export const isRegularFile = (path: string): Promise<boolean> =>
  stat(path).then(
    (facts) => facts.isFile(),
    () => false,
  );
