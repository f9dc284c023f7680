import { defineConfig } from 'vitest/config';

/** Tests with real databases, killed processes and full disks. One file at a time: they measure each other otherwise. */
export default defineConfig({
  test: { include: ['tests/slow/**/*.test.ts'], fileParallelism: false, testTimeout: 120_000, hookTimeout: 60_000 },
});
