import { defineConfig } from 'vitest/config'
import { BaseSequencer, type TestSpecification } from 'vitest/node'

/**
 * Measured variation, deadlines and whole programs are what these look at; two cores cannot run two of them at once. Everything
 * else asks what is sent, counted and refused, which another test beside it does not change.
 */
const alone = [
  // But not an A/B, for what falls on both sides does not change its verdict, and nothing that looks at answers and files alone.
  'test/end-to-end/**/!(action-ab|action-ab-servers|action-failures|action-pull-requests|action-upload|cli-analyze|npm-package|stories).test.ts',
  'test/real/**/*.test.ts',
  'test/action/{story,post,retry,roles}.test.ts',
  'test/bench/fast-triton.test.ts',
  'test/host/{interrupts,kernel-timer,loopback-responder}.test.ts',
  'test/load/{*-loop,pacer,recorder*,streamed-load,thread-generator}.test.ts',
  // Its short segments have to decide.
  'test/run/ab-real.test.ts',
  'test/run/sharded-demo.test.ts',
  'test/transport/{*-transport,connect-server,http2-goaway,http2-sender,process-exit}.test.ts',
]

/** Their code is pure: nothing that one file leaves behind could be seen by another, so they share their workers. */
const pure = ['foundation', 'plan', 'triton', 'payload', 'report', 'baseline', 'present'].map(
  (folder) => `test/${folder}/**/*.test.ts`,
)

/** The longest of those that run side by side, longest first: begun last, one of them would run on alone. */
const longest = [
  'end-to-end/action-ab',
  'end-to-end/action-ab-servers',
  'end-to-end/action-pull-requests',
  'run/sent-models',
  'run/profile-export',
  'run/analyze',
  'action/ab-story',
  'end-to-end/action-failures',
  'end-to-end/cli-analyze',
  'parity/option-effects',
  'validate/record-piece',
  'compare/error-rates',
  'run/shared-memory',
  'run/input-data',
]

/** Those first, then the others from the largest file on, as vitest has them where nothing is known of earlier runs. */
class LongestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const rank = ({ moduleId }: TestSpecification): number => {
      const place = longest.findIndex((name) => moduleId.endsWith(`/test/${name}.test.ts`))
      return place < 0 ? longest.length : place
    }
    return (await super.sort(files)).toSorted((a, b) => rank(a) - rank(b))
  }
}

export default defineConfig({
  test: {
    // The JSON is what `.ci/run` counts.
    reporters: ['default', ['json', { outputFile: '.cache/test-results.json' }]],
    testTimeout: 60_000,
    hookTimeout: 180_000,
    // An A/B beside four others, on two cores, sees too much noise to decide.
    maxConcurrency: 2,
    sequence: { sequencer: LongestFirst },
    projects: [
      {
        extends: true,
        test: {
          name: 'side by side',
          include: ['test/**/*.test.ts'],
          exclude: [...alone, ...pure],
          maxWorkers: 2,
          sequence: { groupOrder: 0 },
        },
      },
      {
        extends: true,
        test: {
          name: 'pure',
          include: pure,
          isolate: false,
          maxWorkers: 2,
          sequence: { groupOrder: 1 },
        },
      },
      {
        extends: true,
        test: { name: 'alone', include: alone, fileParallelism: false, sequence: { groupOrder: 2 } },
      },
    ],
  },
})
