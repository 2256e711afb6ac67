/** One command line that the real perf_analyzer and this analyzer are both given. */
export type ParityCase = {
  readonly name: string
  readonly model: string
  readonly protocol: 'http' | 'grpc'
  /** Besides the model, the protocol, the server and the windows; `@metrics`, `@ca` and the like are places of the server. */
  readonly args: readonly string[]
  /** Files that both find in the folder they run in, or in folders of that. */
  readonly files?: Readonly<Record<string, string | Buffer>>
  /** `bytes` (default): the same tensor bytes; `fields`: values by chance, so that only their size is the same. */
  readonly data?: 'bytes' | 'fields'
  /** In place of the short time windows. */
  readonly windows?: readonly string[]
  /** Models that the server must have besides. */
  readonly alsoModels?: readonly string[]
  /** Which server it is for; `plain` when not given. */
  readonly server?: ServerName
  /** Names of control requests that both must send, equally. */
  readonly controls?: readonly string[]
  /** Checks whose outcome is another by intent, with the reason; such a check must then really differ. */
  readonly differs?: Readonly<Partial<Record<CheckName, string>>>
  /** Further CSV files that both write, with the same columns and rows. */
  readonly writes?: readonly string[]
}

export type ServerName = 'plain' | 'tls' | 'mutual TLS' | 'HTTPS' | 'mutual HTTPS' | 'socket' | 'traced'

/**
 * What is checked of a case. `text`: the lines printed, without their figures. `sequences`: that every sequence seen begins with a
 * start and ends with an end. `export`: the layout of the profile export, and how many requests are in it. `traces`: how many the
 * server has written.
 */
export type CheckName =
  | 'exit code'
  | 'requests'
  | 'CSV'
  | 'text'
  | 'server count'
  | 'client count'
  | 'sequences'
  | 'files'
  | 'export'
  | 'traces'

/** Where a case has its profile export written. */
export const profileFile = 'profile.json'

/** Windows so short that a case lasts a second, all of which agree, however busy the machine. */
export const shortWindows: readonly string[] = ['-p', '100', '-s', '100000', '-r', '5']
