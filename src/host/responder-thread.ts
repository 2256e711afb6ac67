import type { MessagePort } from 'node:worker_threads'
import { type CannedAnswers, startLoopbackResponder } from './loopback-responder.ts'

/** What the thread is given at its start: the answers, as bytes that were copied. */
export type ResponderThreadData = { readonly http: Uint8Array; readonly grpc: Uint8Array }

/** What it tells once it listens. */
export type ResponderPorts = { readonly httpPort: number; readonly grpcPort: number }

/** Serves until its thread is ended. */
export const runResponderThread = async (data: ResponderThreadData, port: MessagePort): Promise<void> => {
  const answers: CannedAnswers = { http: Buffer.from(data.http), grpc: Buffer.from(data.grpc) }
  const { httpPort, grpcPort } = await startLoopbackResponder(answers)
  const ports: ResponderPorts = { httpPort, grpcPort }
  port.postMessage(ports)
}
