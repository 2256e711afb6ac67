import { readFile } from 'node:fs/promises'
import { loadavg } from 'node:os'
import { join } from 'node:path'
import { tool } from '../../src/foundation/tool.ts'
import { readEnvironment } from '../../src/host/environment.ts'
import type { RealTriton } from '../real/triton.ts'
import type { VersusRecord } from './versus-record.ts'

/** The machine at this moment. */
export type Machine = {
  readonly cpuModel: string
  readonly logicalCpus: number
  readonly memoryGib: number
  /** Of the minute before the first round: above 0, something else was running. */
  readonly loadAverage: number
}

/** The day, the machine, and the versions of what always takes part. */
export async function readMachine(): Promise<{
  readonly date: string
  readonly machine: Machine
  readonly versions: Readonly<Record<'triton-perf-gate' | 'Node', string>>
}> {
  const { cpuModel, logicalCpus, memoryBytes, nodeVersion } = await readEnvironment()
  return {
    date: new Date().toISOString().slice(0, 10),
    machine: {
      cpuModel,
      logicalCpus,
      memoryGib: Math.round(memoryBytes / 2 ** 30),
      loadAverage: Number(loadavg()[0]!.toFixed(2)),
    },
    versions: { 'triton-perf-gate': tool.version, Node: nodeVersion.slice(1) },
  }
}

/** The versions of the real programs. */
export async function readRealVersions(
  server: RealTriton,
): Promise<Readonly<Record<'perf_analyzer' | 'Triton', string>>> {
  return { perf_analyzer: await perfAnalyzerVersion(), Triton: await tritonVersion(server) }
}

/** The machine and the versions of everything that takes part in `npm run versus`, at this moment. */
export async function readSurroundings(
  server: RealTriton,
): Promise<Pick<VersusRecord, 'date' | 'machine' | 'versions'>> {
  const { date, machine, versions } = await readMachine()
  const { Node, ...ours } = versions
  return { date, machine, versions: { ...ours, ...(await readRealVersions(server)), Node } }
}

/** That of its wheel: the binary does not know its own. */
async function perfAnalyzerVersion(): Promise<string> {
  const requirements = await readFile(join(import.meta.dirname, '../real/requirements.txt'), 'utf8')
  return /^tritonclient==(\S+)$/m.exec(requirements)?.[1] ?? 'unknown'
}

/** The version that the server tells. */
export async function tritonVersion({ httpUrl }: RealTriton): Promise<string> {
  const response = await fetch(`${httpUrl}/v2`)
  return ((await response.json()) as { version: string }).version
}
