import { defineConfig } from 'vitest/config';

/** Tests that set what the program holds for good, or look at it as it starts. */
const ALONE = [
  'test/rules/laid-out.test.ts',
  'test/rules/text/learned/read-learned.test.ts',
  'test/{bin,cli,scripts,threads}/**/*.test.ts',
];

const common = { setupFiles: ['test/property-seed.ts'], testTimeout: 30_000, pool: 'threads' as const };

export default defineConfig({
  test: {
    globalSetup: ['test/build.ts'],
    projects: [
      // Pure functions: their tables are read once for all files.
      { test: { ...common, name: 'pure', include: ['test/**/*.test.ts'], exclude: ALONE, isolate: false } },
      { test: { ...common, name: 'alone', include: ALONE } },
    ],
  },
});
