import type { LoadLevel } from './plan.ts'

/** Whether two levels are the same point of a sweep: equal in mode and value. What is no level is not even the same as itself. */
export const isSameLevel = (a: LoadLevel, b: LoadLevel): boolean =>
  a.mode === b.mode && a.value === b.value && typeof a.mode === 'string' && a.value > 0

/** Levels in their order, each once. */
export const distinctLevels = (levels: readonly LoadLevel[]): readonly LoadLevel[] =>
  levels.filter((level, i) => !levels.slice(0, i).some((earlier) => isSameLevel(earlier, level)))

/** A level in words: `concurrency 8`. */
export const formatLevel = (level: LoadLevel): string => `${level.mode} ${level.value}`
