// The closing line of .ci/run: tests from vitest's JSON result, and one more for the checks as a whole.
import { readFile } from 'node:fs/promises'

const [file, testStatus, checkStatus] = process.argv.slice(2)
const { numPassedTests = 0, numFailedTests = 0 } = await readFile(file, 'utf8')
  .then(JSON.parse)
  .catch(() => ({}))

const isGreen = testStatus === '0' && checkStatus === '0' && numPassedTests > 0 && numFailedTests === 0
const failedChecks = checkStatus === '0' ? 0 : 1
// A run that ended before its result was written has failed somewhere, even if no test says so.
const failed = Math.max(numFailedTests + failedChecks, isGreen ? 0 : 1)
console.log(`${numPassedTests + 1 - failedChecks} passed, ${failed} failed`)
process.exitCode = isGreen ? 0 : 1
