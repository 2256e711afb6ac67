import { startFastGrpc } from './fast-grpc.ts'
import { startFastHttp } from './fast-http.ts'
import { createFastModels } from './fast-model.ts'

/** Where the fast responder listens, as `127.0.0.1:PORT`. */
export type FastHosts = { readonly httpHost: string; readonly grpcHost: string }

/** The fast responder: a pretend Triton that answers inferences with bytes it has ready. */
export type FastServer = FastHosts & {
  /** Calls back once, at the next inference of any model. */
  readonly watchNext: (onNext: () => void) => void
  readonly close: () => Promise<void>
}

/** Starts it in this process, on free ports. */
export async function startFastServer(): Promise<FastServer> {
  const models = createFastModels()
  const http = await startFastHttp(models)
  const grpc = await startFastGrpc(models)
  return {
    httpHost: http.host,
    grpcHost: grpc.host,
    watchNext: (onNext) => {
      let isFirst = true
      for (const model of models)
        model.watchNext(() => {
          if (isFirst) onNext()
          isFirst = false
        })
    },
    close: async () => {
      await Promise.all([http.close(), grpc.close()])
    },
  }
}
