import type { ServerAddresses } from '../plan/at-server.ts'

/** A server that this run has started, ready or not. */
export type StartedServer = {
  readonly way: 'image' | 'command' | 'wheel'
  readonly addresses: ServerAddresses
  /** Ports as the server itself knows them, which a container's are not the machine's; its log names these. */
  readonly innerPorts: { readonly http: number; readonly grpc: number }
  /** Of a container. */
  readonly image?: ServedImage
  /**
   * Resolves with how it ended (`exit code 1`, `signal SIGKILL`) whoever ended it, or why it could not be started; nothing of it is
   * left then but what it detached.
   */
  readonly exited: Promise<string>
  /** The end of what it has printed so far, some 64 KB at most. */
  readonly log: () => string
  readonly logFile: string
  /** Ends it with everything it has started; never throws, and does nothing the second time. */
  readonly stop: () => Promise<void>
}

/** An image as it was asked for, and what it really was. */
export type ServedImage = {
  readonly name: string
  /** `sha256:...` of the registry's manifest; of one that was built here, of the image itself. */
  readonly digest?: string
}

/** What it takes to end a server from another process, after the one that started it was killed. JSON. */
export type ServerTrace =
  | { readonly kind: 'container'; readonly name: string }
  | {
      readonly kind: 'processes'
      /** Value of the variable {@link traceVariable} that all its processes have. */
      readonly mark: string
      /** Where the server's shared memory begins its names. */
      readonly sharedMemoryPrefix?: string
    }

/** The variable by which a server's processes are found again. */
export const traceVariable = 'TRITON_PERF_GATE_SERVER'

/** What a start needs from its surroundings. */
export type StartPorts = {
  readonly env: NodeJS.ProcessEnv
  readonly signal: AbortSignal
  /** Told of steps that take a while. */
  readonly onStep: (text: string) => void
  /** Told before anything is started. */
  readonly onTrace: (trace: ServerTrace) => void
}

/** What is the same for every way to a server. */
export type StartRequest = {
  /** Tells two servers of one run apart, in names of files and containers. */
  readonly label: string
  /** Where the command runs. */
  readonly workspace: string
  /** The whole path of the model repository; absent: the server's arguments name one. */
  readonly repository?: string
  /** Models to be loaded. */
  readonly models: readonly string[]
  /** For logs, made when it is not there. */
  readonly folder: string
}
