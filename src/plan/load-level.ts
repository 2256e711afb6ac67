import type { LoadLevel } from './plan.ts'

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
