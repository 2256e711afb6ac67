import { stripTypeScriptTypes } from 'node:module'

/** One small wrong change to a source file. */
export type Mutation = {
  /** Place in the text, and what stands there. */
  readonly offset: number
  readonly original: string
  readonly replacement: string
  /** From 1. */
  readonly line: number
}

type Token = {
  readonly kind: 'word' | 'number' | 'string' | 'template' | 'operator'
  readonly text: string
  readonly offset: number
}

const tokenPattern =
  /\/\/[^\n]*|\/\*[\s\S]*?\*\/|'(?:\\.|[^'\\\n])*'|"(?:\\.|[^"\\\n])*"|`(?:\\.|\$\{(?:[^{}]|\{[^{}]*\})*\}|[^`\\])*`|\d[\d_]*(?:\.\d+)?(?:e[+-]?\d+)?|[\p{L}_$#][\p{L}\p{N}_$]*|=>|\?\?=?|\?\.|\.\.\.|\*\*=?|===|!==|==|!=|<=|>=|&&=?|\|\|=?|\+\+|--|[-+*/%]=|[^\s]/gu

/** What stands in place of an operator between two values. */
const operators: Readonly<Record<string, readonly string[]>> = {
  '<': ['<=', '>='],
  '<=': ['<', '>'],
  '>': ['>=', '<='],
  '>=': ['>', '<'],
  '===': ['!=='],
  '!==': ['==='],
  '&&': ['||'],
  '||': ['&&'],
  '??': ['&&'],
  '+': ['-'],
  '-': ['+'],
  '*': ['/'],
  '/': ['*'],
  '%': ['*'],
  '**': ['*'],
  '+=': ['-='],
  '-=': ['+='],
  '*=': ['/='],
  '/=': ['*='],
  '++': ['--'],
  '--': ['++'],
}

/** What stands in place of a name. */
const words: Readonly<Record<string, string>> = {
  true: 'false',
  false: 'true',
  min: 'max',
  max: 'min',
  every: 'some',
  some: 'every',
  floor: 'ceil',
  ceil: 'floor',
  log1p: 'log',
  expm1: 'exp',
  slice: 'concat',
  at: 'indexOf',
  find: 'findLast',
  findLast: 'find',
  toSorted: 'concat',
}

/** Words that only mean something behind a dot. */
const methods = new Set(Object.keys(words).filter((word) => word !== 'true' && word !== 'false'))

/** Words after which a value begins. */
const beforeValue = new Set([
  'return',
  'case',
  'of',
  'in',
  'typeof',
  'else',
  'throw',
  'new',
  'await',
  'yield',
])

/**
 * Every mutation of a TypeScript source: operators, numbers, words, texts and conditions of what runs. Types, imports and comments
 * are left alone. Texts become empty, whole numbers one larger, others twice as large.
 */
export function mutationsOf(source: string): readonly Mutation[] {
  // Types become blanks, so that every offset stays.
  const code = stripTypeScriptTypes(source)
  const tokens = tokensOf(code)
  return tokens.flatMap((token, place) => {
    const line = source.slice(0, token.offset).split('\n').length
    const end = conditionEnd(tokens, place)
    const condition = end === undefined ? '' : source.slice(token.offset, end)
    return [
      ...replacementsOf(tokens, place).map((replacement) => ({ original: token.text, replacement })),
      // The condition of an `if`, once always and once never so.
      ...(condition === '' ? [] : ['if (true)', 'if (false)']).map((replacement) => ({
        original: condition,
        replacement,
      })),
    ].map((change) => ({ offset: token.offset, line, ...change }))
  })
}

/** The source with a mutation in it. */
export function mutate(source: string, { offset, original, replacement }: Mutation): string {
  if (source.slice(offset, offset + original.length) !== original)
    throw new Error(`there is no '${original}' at ${offset}`)
  return source.slice(0, offset) + replacement + source.slice(offset + original.length)
}

function tokensOf(code: string): readonly Token[] {
  return [...code.matchAll(tokenPattern)].flatMap((match): readonly Token[] => {
    const [text] = match
    if (text.startsWith('//') || text.startsWith('/*')) return []
    return [{ kind: kindOf(text), text, offset: match.index }]
  })
}

function kindOf(text: string): Token['kind'] {
  if (text.startsWith("'") || text.startsWith('"')) return 'string'
  if (text.startsWith('`')) return 'template'
  if (/^\d/.test(text)) return 'number'
  return /^[\p{L}_$#]/u.test(text) ? 'word' : 'operator'
}

function replacementsOf(tokens: readonly Token[], place: number): readonly string[] {
  const token = tokens[place]!
  const before = tokens[place - 1]
  switch (token.kind) {
    case 'number':
      return [otherNumber(token.text)]
    case 'string':
      return isName(tokens, place) || token.text.length === 2 ? [] : ["''"]
    case 'template':
      return token.text.length === 2 ? [] : ['``']
    case 'word':
      return otherWord(token.text, before)
    case 'operator':
      return otherOperator(token.text, before)
  }
}

function otherNumber(text: string): string {
  const value = Number(text.replaceAll('_', ''))
  return String(Number.isInteger(value) ? value + 1 : value * 2)
}

function otherWord(text: string, before: Token | undefined): readonly string[] {
  const replacement = words[text]
  const isMethod = before?.text === '.' || before?.text === '?.'
  return replacement === undefined || methods.has(text) !== isMethod ? [] : [replacement]
}

function otherOperator(text: string, before: Token | undefined): readonly string[] {
  if (endsValue(before)) return operators[text] ?? []
  // In front of a value: a sign or a negation, which is left out.
  return text === '-' || text === '!' ? [' '] : []
}

function endsValue(token: Token | undefined): boolean {
  if (token === undefined) return false
  if (token.kind === 'operator') return token.text === ')' || token.text === ']' || token.text === '}'
  return token.kind !== 'word' || !beforeValue.has(token.text)
}

/** A text that names a module or a property, whose loss no test but the compiler would see. */
function isName(tokens: readonly Token[], place: number): boolean {
  const [before, after] = [tokens[place - 1]?.text, tokens[place + 1]?.text]
  return before === 'from' || before === 'import' || (after === ':' && (before === '{' || before === ','))
}

/** How far the condition behind an `if` reaches from there, with its brackets; undefined for any other word. */
function conditionEnd(tokens: readonly Token[], place: number): number | undefined {
  if (tokens[place]!.text !== 'if' || tokens[place + 1]?.text !== '(') return undefined
  let depth = 0
  for (const { text, offset } of tokens.slice(place + 1)) {
    if (text === '(') depth += 1
    if (text === ')') depth -= 1
    if (depth === 0) return offset + 1
  }
  return undefined
}
