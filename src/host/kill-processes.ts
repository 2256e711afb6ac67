import { execFileSync } from 'node:child_process'
import { readdirSync, readFileSync } from 'node:fs'
import process from 'node:process'
import { setTimeout as sleep } from 'node:timers/promises'
import { traceVariable } from './started-server.ts'

/** Sends a signal to a process that leads a group and to all of its group; none when nothing is left of it. */
export const killTree = (pid: number | undefined, signal: 'SIGTERM' | 'SIGKILL'): void => {
  if (pid === undefined) return
  try {
    if (process.platform === 'win32') execFileSync('taskkill', ['/pid', String(pid), '/t', '/f'], quiet)
    else process.kill(-pid, signal)
  } catch {
    // It has ended.
  }
}

const quiet = { stdio: 'ignore', windowsHide: true } as const

/**
 * Ends every process that has this mark in its environment, wherever it went: first by SIGTERM, then by SIGKILL. Where processes
 * do not show their environment (only Linux does) nothing is done.
 */
export const killMarked = async (mark: string, patienceMs = 1000): Promise<void> => {
  for (const signal of ['SIGTERM', 'SIGKILL'] as const) {
    for (const pid of markedProcesses(mark)) kill(pid, signal)
    for (let waitedMs = 0; waitedMs < patienceMs; waitedMs += pauseMs) {
      if (markedProcesses(mark).length === 0) return
      await sleep(pauseMs)
    }
  }
}

const pauseMs = 50

const kill = (pid: number, signal: NodeJS.Signals): void => {
  try {
    process.kill(pid, signal)
  } catch {
    // It has ended, or is another user's by now.
  }
}

const markedProcesses = (mark: string): readonly number[] => {
  const wanted = `${traceVariable}=${mark}`
  return processIds().filter((pid) => environmentOf(pid).includes(wanted))
}

const processIds = (): readonly number[] => {
  try {
    return readdirSync('/proc')
      .filter((name) => /^\d+$/.test(name))
      .map(Number)
  } catch {
    return []
  }
}

/** Empty for a process that has ended, or is another user's. */
const environmentOf = (pid: number): readonly string[] => {
  try {
    return readFileSync(`/proc/${pid}/environ`, 'utf8').split('\0')
  } catch {
    return []
  }
}
