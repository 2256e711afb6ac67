import * as core from '@actions/core'

const key = 'verdict'
const started = 'started'

/** Tells the post step that the action has begun, and so owes a verdict. */
export const saveStarted = (): void => core.saveState(key, started)

/** Tells the post step that a verdict, whichever, has been written. */
export const saveVerdict = (verdict: string): void => core.saveState(key, verdict)

/** In the post step: whether the main step ended without any verdict. */
export const isVerdictMissing = (): boolean => ['', started].includes(core.getState(key))
