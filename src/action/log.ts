import * as core from '@actions/core'
import { terminalText } from '../present/sanitize.ts'

/** Writes lines to the job log. Nothing in them is read as a command by the runner, wherever the words come from. */
export const log = {
  info: (text: string): void => core.info(safe(text)),
  notice: (text: string, title?: string): void => core.notice(safe(text), annotation(title)),
  warning: (text: string, title?: string): void => core.warning(safe(text), annotation(title)),
  error: (text: string, title?: string): void => core.error(safe(text), annotation(title)),
  /** The one line a failed job ends with. */
  failed: (text: string): void => core.setFailed(safe(text)),
  /** A foldable part of the log around `work`. */
  group: <Result>(title: string, work: () => Promise<Result>): Promise<Result> =>
    core.group(safe(title), work),
}

const annotation = (title: string | undefined): core.AnnotationProperties =>
  title === undefined ? {} : { title: safe(title) }

const safe = (text: string): string => text.split('\n').map(terminalText).join('\n')
