// The fast responder as a process of its own. It tells its addresses, and answers each message of its parent with one.
import process from 'node:process'
import { startFastServer } from './fast-server.ts'
import type { FastTritonAnswer, FastTritonAsk } from './fast-triton-process.ts'

const { httpHost, grpcHost, watchNext } = await startFastServer()
if (process.send === undefined) {
  process.stdout.write(`HTTP ${httpHost}, gRPC ${grpcHost}\n`)
} else {
  const tell = (answer: FastTritonAnswer) => process.send!(answer)
  let inferenceAt: string | undefined
  process.on('message', (ask: FastTritonAsk) => {
    if (ask === 'watch') {
      inferenceAt = undefined
      watchNext(() => {
        inferenceAt = String(process.hrtime.bigint())
      })
    }
    tell(inferenceAt === undefined ? {} : { inferenceAt })
  })
  process.once('disconnect', () => process.exit())
  tell({ httpHost, grpcHost })
}
