import type { LevelName, LoadLevel } from './plan.ts'

/** Whether two levels are the same point of a sweep: equal in mode and value. What is no level is not even the same as itself. */
export const isSameLevel = (a: LoadLevel, b: LoadLevel): boolean =>
  a.mode === b.mode &&
  a.value === b.value &&
  typeof a.mode === 'string' &&
  a.value > 0 &&
  Number.isFinite(a.value)

/** Levels in their order, each once. */
export const distinctLevels = (levels: readonly LoadLevel[]): readonly LoadLevel[] =>
  levels.filter((level, i) => !levels.slice(0, i).some((earlier) => isSameLevel(earlier, level)))

/** A level in words: `concurrency 8`, `request rate 100`. */
export const formatLevel = ({ mode, value }: LoadLevel): string => {
  switch (mode) {
    case 'concurrency':
      return `concurrency ${value}`
    case 'periodic-concurrency':
      return `periodic concurrency ${value}`
    case 'session-concurrency':
      return `session concurrency ${value}`
    case 'request-rate':
      return `request rate ${value}`
    case 'latency-limit':
      return `its best level below ${value} ms`
  }
}

/** Several levels in words: `concurrency 1, 8`. */
export const formatLevels = (levels: readonly LoadLevel[]): string =>
  levels
    .map((level, i) => (levels[i - 1]?.mode === level.mode ? String(level.value) : formatLevel(level)))
    .join(', ')

/** The modes as people write them, for a regular expression. */
export const levelModes =
  '(?:concurrency|request[- ]rate|periodic[- ]concurrency|session[- ]concurrency|latency[- ]limit)'

const levelRule = new RegExp(String.raw`^(?:(${levelModes})\s+)?(\d{1,9}(?:\.\d{1,6})?)$`)

/** A level such as `concurrency 8`, `request-rate 100` or just `8`; undefined for what is none. */
export const parseLevelName = (text: string): LevelName | undefined => {
  const [, mode, value = ''] = levelRule.exec(text.trim()) ?? []
  if (!(Number(value) > 0)) return undefined
  return {
    ...(mode === undefined ? {} : { mode: mode.replace(' ', '-') as LoadLevel['mode'] }),
    value: Number(value),
  }
}

/** Whether a level is the one that is named. */
export const isNamed = (level: LoadLevel, { mode = level.mode, value }: LevelName): boolean =>
  isSameLevel(level, { mode, value })
