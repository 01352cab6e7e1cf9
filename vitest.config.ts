import { defineConfig } from 'vitest/config';

// Tests run on the sources: the packages' own condition points there.
const conditions = ['@dockerfix/source'];

export default defineConfig({
  resolve: { conditions },
  ssr: { resolve: { conditions, externalConditions: conditions } },
  test: {
    include: ['packages/*/src/**/*.test.ts', 'test/**/*.test.ts'],
    testTimeout: 30_000,
    // The slow tests wait for programs that they start: no core need be kept free.
    maxWorkers: '100%',
  },
});
