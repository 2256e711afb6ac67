import { nsPerSecond } from '../foundation/units.ts'
import { cleanText, xmlText } from './sanitize.ts'

/** A group of test cases. */
export type TestSuite = {
  readonly name: string
  /** What the suite is about, the same for all suites about it. */
  readonly packageName: string
  /** How long it was measured, in nanoseconds. */
  readonly duration: number
  readonly cases: readonly TestCase[]
  /** Lines for whoever opens the suite. */
  readonly output: readonly string[]
}

export type TestCase = {
  readonly name: string
  readonly className: string
  /** Absent: it passed. */
  readonly outcome?: Outcome
}

/** Why a test case did not pass. `error`: there is nothing to judge by. `message` is one line; `lines` are all there is to say. */
export type Outcome = {
  readonly kind: 'failure' | 'error' | 'skipped'
  readonly type: string
  readonly message: string
  readonly lines: readonly string[]
}

/**
 * JUnit XML. `now` is ISO 8601. There is no standard: this keeps to what the schemas of both Ant and Jenkins allow, of which the
 * first asks for every attribute and for both outputs, and the second is what test reporters read.
 */
export const junitXml = (suites: readonly TestSuite[], now: string): string =>
  [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<testsuites>',
    ...suites.flatMap((suite, id) => suiteLines(suite, { id, now })),
    '</testsuites>',
    '',
  ].join('\n')

const suiteLines = (
  { name, packageName, duration, cases, output }: TestSuite,
  { id, now }: { readonly id: number; readonly now: string },
): readonly string[] => {
  const count = (kind: Outcome['kind']): number =>
    cases.filter(({ outcome }) => outcome?.kind === kind).length
  const head = attributes({
    id,
    package: packageName,
    name,
    timestamp: now.slice(0, 'YYYY-MM-DDTHH:MM:SS'.length),
    hostname: 'localhost',
    tests: cases.length,
    failures: count('failure'),
    errors: count('error'),
    skipped: count('skipped'),
    time: seconds(duration),
  })
  return [
    `  <testsuite${head}>`,
    '    <properties/>',
    ...cases.flatMap((one) => caseLines(one, duration / cases.length)),
    `    <system-out>${output.map(xmlText).join('\n')}</system-out>`,
    '    <system-err/>',
    '  </testsuite>',
  ]
}

const caseLines = ({ name, className, outcome }: TestCase, duration: number): readonly string[] => {
  const opening = `    <testcase${attributes({ classname: className, name, time: seconds(duration) })}`
  return outcome === undefined
    ? [`${opening}/>`]
    : [`${opening}>`, `      ${outcomeElement(outcome)}`, '    </testcase>']
}

/** Ant's schema knows no type of what was skipped. */
const outcomeElement = ({ kind, type, message, lines }: Outcome): string => {
  const head = attributes(kind === 'skipped' ? { message } : { type, message })
  return `<${kind}${head}>${lines.map(xmlText).join('\n')}</${kind}>`
}

const attributes = (values: Readonly<Record<string, string | number>>): string =>
  Object.entries(values)
    .map(([name, value]) => ` ${name}="${xmlText(attributeText(value))}"`)
    .join('')

/** Names must not be empty, and a line break in an attribute would be read as a space. */
const attributeText = (value: string | number): string => cleanText(String(value), maxAttribute) || '(empty)'

const maxAttribute = 1000

const seconds = (ns: number): string => (Number.isFinite(ns) && ns > 0 ? (ns / nsPerSecond).toFixed(3) : '0')
