import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    // The JSON is what `.ci/run` counts.
    reporters: ['default', ['json', { outputFile: '.cache/test-results.json' }]],
    testTimeout: 60_000,
    hookTimeout: 180_000,
    // Measured variation is what several tests look at; two cores cannot run two measurements at once.
    fileParallelism: false,
  },
})
