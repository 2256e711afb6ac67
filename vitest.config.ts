import { defineConfig } from 'vitest/config'

/**
 * Measured variation, deadlines and whole programs are what these look at; two cores cannot run two of them at once. Everything
 * else asks what is sent, counted and refused, which another test beside it does not change.
 */
const alone = [
  // But not an A/B: it takes minutes, in which it mostly waits, and what falls on both sides does not change its verdict.
  'test/end-to-end/**/!(action-ab).test.ts',
  'test/real/**/*.test.ts',
  'test/action/{*story,post,retry,roles}.test.ts',
  'test/bench/{fast-triton,versus-quick}.test.ts',
  'test/host/{interrupts,kernel-timer,loopback-responder}.test.ts',
  'test/load/{*-loop,pacer,recorder*,streamed-load,thread-generator}.test.ts',
  'test/run/sharded-demo.test.ts',
  'test/transport/{*-transport,connect-server,http2-goaway,http2-sender,process-exit}.test.ts',
]

export default defineConfig({
  test: {
    // The JSON is what `.ci/run` counts.
    reporters: ['default', ['json', { outputFile: '.cache/test-results.json' }]],
    testTimeout: 60_000,
    hookTimeout: 180_000,
    projects: [
      {
        extends: true,
        test: {
          name: 'side by side',
          include: ['test/**/*.test.ts'],
          exclude: alone,
          maxWorkers: 2,
          sequence: { groupOrder: 0 },
        },
      },
      {
        extends: true,
        test: { name: 'alone', include: alone, fileParallelism: false, sequence: { groupOrder: 1 } },
      },
    ],
  },
})
