import { expect } from 'vitest'
import { type Element, readXml } from './xml-reader.ts'

/** A test case as a test reporter sees it. */
export type ReadCase = {
  readonly suite: string
  readonly className: string
  readonly name: string
  readonly outcome: 'passed' | 'failure' | 'error' | 'skipped'
  readonly message: string
  readonly text: string
}

/**
 * The test cases of a JUnit document. Fails unless it keeps to the schemas of both Ant and Jenkins: their elements in Ant's order, no
 * attribute that one of them lacks, none missing that one of them requires, numbers and times as they are written there, and
 * counts that are those of the cases.
 */
export const readJunit = (document: string): readonly ReadCase[] => {
  const root = readXml(document)
  expect(root).toMatchObject({ name: 'testsuites', attributes: {} })
  root.children.forEach(checkSuite)
  return root.children.flatMap((suite) => suite.children.filter(isCase).map((one) => readCase(suite, one)))
}

const checkSuite = (suite: Element, place: number): void => {
  expect(suite.name).toBe('testsuite')
  const { attributes, children } = suite
  expect(Object.keys(attributes).sort()).toEqual(
    [
      'errors',
      'failures',
      'hostname',
      'id',
      'name',
      'package',
      'skipped',
      'tests',
      'time',
      'timestamp',
    ].sort(),
  )
  for (const name of ['name', 'package', 'hostname']) expectToken(attributes[name])
  expect(attributes['timestamp']).toMatch(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d$/)
  expect(attributes['time']).toMatch(/^\d+(\.\d+)?$/)
  const cases = children.filter(isCase)
  expect(children.map(({ name }) => name)).toEqual([
    'properties',
    ...cases.map(() => 'testcase'),
    'system-out',
    'system-err',
  ])
  const count = (kind: string): string =>
    String(cases.filter(({ children: [outcome] }) => outcome?.name === kind).length)
  expect(attributes).toMatchObject({
    id: String(place),
    tests: String(cases.length),
    failures: count('failure'),
    errors: count('error'),
    skipped: count('skipped'),
  })
  cases.forEach(checkCase)
}

const checkCase = ({ attributes, children }: Element): void => {
  expect(Object.keys(attributes).sort()).toEqual(['classname', 'name', 'time'])
  for (const name of ['classname', 'name']) expectToken(attributes[name])
  expect(attributes['time']).toMatch(/^\d+(\.\d+)?$/)
  expect(children.length).toBeLessThanOrEqual(1)
  for (const outcome of children) {
    expect(['failure', 'error', 'skipped']).toContain(outcome.name)
    expect(Object.keys(outcome.attributes)).toEqual(
      outcome.name === 'skipped' ? ['message'] : ['type', 'message'],
    )
    expect(outcome.children).toEqual([])
  }
}

/** XML Schema's token, and not an empty one. */
const expectToken = (text = ''): void => {
  expect(text).not.toBe('')
  expect(text).toBe(text.replace(/[\t\n\r ]+/g, ' ').trim())
}

const isCase = ({ name }: Element): boolean => name === 'testcase'

const readCase = (suite: Element, { attributes, children: [outcome] }: Element): ReadCase => ({
  suite: suite.attributes['name'] ?? '',
  className: attributes['classname'] ?? '',
  name: attributes['name'] ?? '',
  outcome: (outcome?.name ?? 'passed') as ReadCase['outcome'],
  message: outcome?.attributes['message'] ?? '',
  text: outcome?.text ?? '',
})
