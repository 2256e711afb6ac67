import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { overallVerdict, type Verdict } from '../../src/compare/verdict.ts'
import { exitCode } from '../../src/foundation/exit-code.ts'
import { Failure } from '../../src/foundation/failure.ts'
import type { Policies } from '../../src/plan/plan.ts'
import { failureJunit, gateJunit } from '../../src/present/junit.ts'
import { gateExitCode } from '../../src/run/gate.ts'
import { readJunit } from './junit-checker.ts'
import { nastiestText, nastyText } from './nasty-text.ts'
import { nastyView } from './nasty-view.ts'
import { regressionView, verdictViews } from './verdict-views.ts'
import { buildResult, buildRow, buildView, now } from './view-builder.ts'
import { readXml } from './xml-reader.ts'

const lenient: Policies = { onInconclusive: 'warn', onMissingBaseline: 'warn' }
const strict: Policies = { onInconclusive: 'fail', onMissingBaseline: 'fail' }

const outcomes = (document: string) => readJunit(document).map(({ outcome }) => outcome)

describe('gateJunit', () => {
  it('has a suite for each model and level, and a case for each check', () => {
    const cases = readJunit(gateJunit(regressionView, lenient))
    expect(cases.map(({ suite, name, outcome }) => [suite, name, outcome])).toEqual([
      ['resnet50, concurrency 8', 'p95: +10% at concurrency 8', 'failure'],
      ['resnet50, concurrency 8', 'throughput: -10% at concurrency 8', 'passed'],
      ['bert, concurrency 4', 'p95: +10% at concurrency 4', 'skipped'],
      ['bert, concurrency 4', 'throughput: -10% at concurrency 4', 'passed'],
      ['resnet50, concurrency 1', 'p95: +10% at concurrency 1', 'passed'],
      ['resnet50, concurrency 1', 'throughput: -10% at concurrency 1', 'passed'],
    ])
    expect(new Set(cases.map(({ className, name }) => `${className} ${name}`)).size).toBe(cases.length)
    expect(cases[0]).toMatchObject({
      className: 'resnet50',
      message:
        'resnet50 p95 latency at concurrency 8 is 13.8 % worse (41.2 → 46.9 ms, allowed +10 %). Queue time explains most of it: 9.1 → 14.3 ms.',
      text: expect.stringMatching(
        /more than chance explains.*\n95 % interval of the change: \+10\.6 … \+17\.1 %$/,
      ),
    })
    expect(cases[2]?.message).toMatch(
      /^bert p95 latency at concurrency 4 looks 5\.0 % worse .* can show \+14 %\.$/,
    )
  })

  it('tells how long a level was measured, and shares that among its checks', () => {
    const [resnet50] = readXml(gateJunit(regressionView, lenient)).children
    expect(resnet50?.attributes['time']).toBe('18.000')
    const cases = resnet50?.children.filter(({ name }) => name === 'testcase') ?? []
    expect(cases.map(({ attributes }) => attributes['time'])).toEqual(['9.000', '9.000'])
  })

  it.each([
    ['pass', lenient, 'passed'],
    ['improvement', strict, 'passed'],
    ['regression-limit', lenient, 'failure'],
    ['suspected', lenient, 'skipped'],
    ['inconclusive-one-baseline', lenient, 'skipped'],
    ['inconclusive-one-baseline', strict, 'failure'],
    ['no-baseline', lenient, 'skipped'],
    ['no-baseline', strict, 'failure'],
    ['invalid', lenient, 'error'],
  ] as const)('makes the first case of %s with %o a case that is %s', (name, policies, expected) => {
    expect(outcomes(gateJunit(verdictViews[name]!, policies))[0]).toBe(expected)
  })

  it('has the words of what was skipped', () => {
    const [first] = readJunit(gateJunit(verdictViews['no-baseline']!, lenient))
    expect(first?.message).toBe(
      'Nothing was compared: resnet50 p95 latency at concurrency 8 is 46.9 ms. There is no comparable baseline run.',
    )
  })

  it('names every fault of the measurement, although its only row has an error of its own', () => {
    const [faulty, row] = readJunit(gateJunit(verdictViews['invalid']!, lenient))
    expect(faulty?.text.split('\n')).toHaveLength(2)
    expect(row).toMatchObject({ suite: 'resnet50, concurrency 8', outcome: 'error' })
  })

  it('is never an empty green suite: without a check there is an error', () => {
    for (const verdict of ['invalid', 'pass'] as const) {
      const cases = readJunit(gateJunit(buildView(buildResult(verdict, [])), lenient))
      expect(cases).toMatchObject([{ suite: 'measurement', outcome: 'error' }])
    }
  })

  it('tells apart two thresholds of one metric', () => {
    const limit = { kind: 'absolute', metric: 'p95', limit: 40e6 } as const
    const rows = [buildRow({ from: 40, to: 41 }), buildRow({ from: 40, to: 41, threshold: limit })]
    const cases = readJunit(gateJunit(buildView(buildResult('pass', rows)), lenient))
    expect(cases.map(({ name }) => name)).toEqual([
      'p95: +10% at concurrency 8',
      'p95 < 40ms at concurrency 8',
    ])
  })

  it('tells apart scenarios of one model', () => {
    const rows = ['small', 'large'].map((scenario) => buildRow({ from: 40, to: 41, scenario }))
    const cases = readJunit(gateJunit(buildView(buildResult('pass', rows)), lenient))
    expect(cases.map(({ suite, className, name }) => [suite, className, name])).toEqual([
      ['resnet50, concurrency 8 (small)', 'resnet50', 'p95: +10% at concurrency 8 (small)'],
      ['resnet50, concurrency 8 (large)', 'resnet50', 'p95: +10% at concurrency 8 (large)'],
    ])
  })

  it('holds a failure or an error whenever the gate exits with another code than 0', () => {
    const verdicts: readonly Verdict[] = [
      'pass',
      'improvement',
      'regression',
      'inconclusive',
      'no-baseline',
      'invalid',
    ]
    const policies = fc.record({
      onInconclusive: fc.constantFrom('warn' as const, 'fail' as const, 'pass' as const),
      onMissingBaseline: fc.constantFrom('warn' as const, 'fail' as const),
    })
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom(...verdicts), { maxLength: 5 }),
        fc.boolean(),
        policies,
        (rowVerdicts, isFaulty, asked) => {
          const rows = rowVerdicts.map((verdict, i) =>
            buildRow({ from: 40, to: 50, verdict, level: { mode: 'concurrency', value: 1 + (i % 2) } }),
          )
          const faults = isFaulty ? ['the server was restarted'] : []
          const result = buildResult(overallVerdict(rows, faults), rows, { faults })
          const bad = outcomes(gateJunit(buildView(result), asked)).filter((one) => /failure|error/.test(one))
          if (gateExitCode(result, asked) !== exitCode.ok) expect(bad).not.toEqual([])
          if (rows.every(({ verdict }) => verdict === 'pass') && result.verdict === 'pass')
            expect(bad).toEqual([])
        },
      ),
    )
  })

  it('is XML that can be read, whatever the texts from elsewhere are', () => {
    readJunit(gateJunit(nastyView(nastiestText, 2), lenient))
    fc.assert(
      fc.property(nastyText, (text) => {
        const cases = readJunit(gateJunit(nastyView(text, 1), lenient))
        expect(cases).toHaveLength(6)
        // A step that prints the file prints no command of the runner.
        for (const one of cases) expect(`${one.message}\n${one.text}`).not.toMatch(/^::|##\[/m)
      }),
    )
  })

  it.each([
    '\u0000\u0001\u0008\u000b\u000c\u001f',
    '\ud800',
    '\udfff x',
    '\ufffe\uffff',
    ']]>',
    '<!-- -->',
    '&amp;',
    '\u{1ffff}',
    ' ',
    '',
  ])('is readable with the model %j', (model) => {
    const row = buildRow({ model, from: 40, to: 50, verdict: 'regression', reason: model })
    expect(outcomes(gateJunit(buildView(buildResult('regression', [row])), lenient))).toEqual(['failure'])
  })

  it('counts no time for durations that are no numbers', () => {
    const view = verdictViews['pass']!
    const [candidate] = view.candidates
    const levels = candidate!.levels.map((level) => ({
      ...level,
      evidence: { ...level.evidence, duration: Number.NaN },
    }))
    readJunit(gateJunit({ ...view, candidates: [{ ...candidate!, levels }] }, lenient))
  })
})

describe('failureJunit', () => {
  it('is one error with what happened and what to do next', () => {
    const failure = new Failure('server-unreachable', 'nobody answers at `127.0.0.1:8000`\u0000', {
      hint: 'start the server before this step',
    })
    expect(readJunit(failureJunit(failure, now))).toEqual([
      {
        suite: 'measurement',
        className: 'measurement',
        name: 'the measurement can be judged',
        outcome: 'error',
        message: 'Nobody answers at 127.0.0.1:8000.',
        text: 'Nobody answers at 127.0.0.1:8000.\nStart the server before this step.',
      },
    ])
  })
})
