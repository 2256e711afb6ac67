// Starts the kernel timer and has nothing to do once that is ready.
import process from 'node:process'
import { kernelTimerOfThread } from '../../src/host/kernel-timer.ts'

const timer = kernelTimerOfThread()
const look = setInterval(() => {
  if (!timer.isReady()) return
  clearInterval(look)
  process.stdout.write('ready')
}, 10)
