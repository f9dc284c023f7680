import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['tests/**/*.test.ts'],
    exclude: ['tests/slow/**', ...(process.env['KLYNGE_FIXTURES'] ? [] : ['tests/fixtures/**'])],
    testTimeout: 20_000,
  },
});
