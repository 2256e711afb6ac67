import type { LoadLevel } from './plan.ts'

/** Whether two levels are the same point of a sweep: equal in mode and value. */
export const isSameLevel = (a: LoadLevel, b: LoadLevel): boolean => a.mode === b.mode && a.value === b.value

/** A level in words: `concurrency 8`. */
export const formatLevel = (level: LoadLevel): string => `${level.mode} ${level.value}`
