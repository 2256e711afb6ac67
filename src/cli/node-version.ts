import { Failure } from '../foundation/failure.ts'

/** As `engines` in package.json has it. */
const least = [22, 19] as const

/** Throws Failure('invalid-option') for a Node, `20.20.2`, in which this program does not run. */
export const refuseOldNode = (version: string): void => {
  const [major = 0, minor = 0] = version.split('.').map(Number)
  if (major > least[0] || (major === least[0] && minor >= least[1])) return
  throw new Failure('invalid-option', `this is Node ${version}, expected ${least.join('.')} or newer`, {
    hint: 'Node 24 is what it is tested with: https://nodejs.org/en/download',
  })
}
