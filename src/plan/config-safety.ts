import type { Option } from './options.ts'
import { withoutUserinfo } from './server-url.ts'

/** A server of this machine, as a regular expression that JSON Schema knows too. */
export const loopbackUrl =
  '^([Hh][Tt][Tt][Pp][Ss]?://)?([Ll][Oo][Cc][Aa][Ll][Hh][Oo][Ss][Tt]|127(\\.[0-9]{1,3}){3}|\\[::1\\])(:[0-9]{1,5})?(/.*)?$'

/** A path that leads nowhere above the folder it begins in. */
export const innerPath = '^(?![/\\\\~]|[A-Za-z]:)(?!(.*[/\\\\])?\\.\\.([/\\\\]|$)).+$'

const targets: ReadonlySet<string> = new Set(['url', 'metrics-url', 'grpc-url'])

/** Whether an option says where requests are sent. */
export const isTarget = ({ name }: Option): boolean => targets.has(name)

/** Whether an option names a file or a folder that is read. */
export const isReadPath = ({ name, value }: Option): boolean =>
  name === 'upload-models' || (value.type === 'text' && value.isPath === true)

/** Headers that carry secrets, by their names. */
const secretHeader = /auth|token|key|secret|cookie|password|signature/i

/** Whether a header is a secret by its name. */
export const isSecretHeader = (name: string): boolean => secretHeader.test(name)

/**
 * Why a value may be given by whoever runs the measurement, but not by a file that comes with a pull request: it would make the
 * runner send requests into its network, or files of its own, or it would publish a secret. Undefined: it may.
 */
export const unsafeInFile = (option: Option, text: string): string | undefined => {
  if (isTarget(option) && !new RegExp(loopbackUrl).test(text))
    return `got '${withoutUserinfo(text)}', expected a server of this machine (localhost, 127.0.0.1, [::1]) in a file; any other is given as an input`
  if (isReadPath(option) && !new RegExp(innerPath, 's').test(text))
    return `got '${text}', expected a path inside the repository in a file; any other is given as an input`
  return option.name === 'header' ? unsafeHeader(text) : undefined
}

const unsafeHeader = (text: string): string | undefined => {
  // What has no name may be a secret as a whole: what it lacks is told by who reads headers, without repeating it.
  const [, name = ''] = /^([^\s:]+)\s*:/.exec(text) ?? []
  return isSecretHeader(name)
    ? `got '${name}:...', expected no secret in a file: give it by the input args, from a secret`
    : undefined
}
