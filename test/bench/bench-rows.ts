import type { BenchMetric } from './bench-figures.ts'

/** A figure with a target: of one command, or of one beside another. */
export type BenchRow = {
  readonly id: string
  /** Rows with one id are told apart by it. */
  readonly protocol: Protocol
  readonly figure: string
  readonly metric: BenchMetric
  /** `times` the peer's figure, or in the unit. */
  readonly target: { readonly atMost: number; readonly unit: 'times' | 'ms' | 'us' | 'cores' }
  readonly server: 'triton' | 'fast'
  readonly subject: BenchCommand
  readonly peer?: BenchCommand
}

type Protocol = 'http' | 'grpc'

/** A program and what it is to do; `args` lack the server's address and what only one machine or run has. */
export type BenchCommand = {
  /** `start`: ours, looked at until its first inference. `open-loop`: the sender of ours that a rate is asked of. */
  readonly program: 'ours' | 'start' | 'open-loop' | 'perf_analyzer' | 'wrk' | 'h2load'
  readonly label: string
  readonly model: string
  readonly protocol: Protocol
  readonly args: readonly string[]
  /** An earlier bundle of ours runs it. */
  readonly isBefore?: true
}

/** How long the runs are. */
export type BenchLengths = {
  /** Of `-p`: a level has three windows, each 1.2 times as long. */
  readonly intervalMs: number
  /** The same where ours runs beside itself on the fast responder, which answers so much faster. */
  readonly fastIntervalMs: number
  /** Of a run of wrk or h2load, as long as a level. */
  readonly seconds: number
  readonly fewRequests: number
  readonly manyRequests: number
}

export const fullLengths: BenchLengths = {
  intervalMs: 2500,
  fastIntervalMs: 1250,
  seconds: 9,
  fewRequests: 500_000,
  manyRequests: 5_000_000,
}

/** Enough to see that everything runs. */
export const quickLengths: BenchLengths = {
  intervalMs: 200,
  fastIntervalMs: 200,
  seconds: 1,
  fewRequests: 2000,
  manyRequests: 20_000,
}

/** All rows, in the order in which they run. */
export function benchRows(lengths: BenchLengths): readonly BenchRow[] {
  const fastLengths = { ...lengths, intervalMs: lengths.fastIntervalMs }
  return [
    ...realRows(lengths),
    ...peerRows(lengths),
    ...libraryRows(fastLengths),
    memoryRow(lengths),
    ...concurrencyRows(fastLengths),
    ...startRows(),
    ...openLoopRows(lengths),
  ]
}

/** The most that a figure may have grown since an earlier bundle. */
const mostGrowth = 1.05

/** What those rows have of ours, beside the same of an earlier bundle; each command once. */
export function rowsBesideBefore(rows: readonly BenchRow[]): readonly BenchRow[] {
  const commands = new Set<string>()
  return rows.flatMap((row) => {
    const { subject, metric, figure } = row
    const command = JSON.stringify([subject, metric])
    if (subject.program === 'open-loop' || commands.has(command)) return []
    commands.add(command)
    const [what = figure] = figure.split(', ours /')
    return {
      ...row,
      figure: `${what}, ours / ours before`,
      target: { atMost: mostGrowth, unit: 'times' },
      peer: { ...subject, label: 'ours, before', isBefore: true },
    }
  })
}

/** `concurrency-64 grpc`, or the id alone where it is the only row of that id. */
export function benchRowName({ id, protocol }: Pick<BenchRow, 'id' | 'protocol'>): string {
  return sharedIds.has(id) ? `${id} ${protocol}` : id
}

function realRows(lengths: BenchLengths): readonly BenchRow[] {
  const row = (
    id: string,
    protocol: Protocol,
    {
      metric,
      what,
      atMost,
      concurrency,
      args = [],
    }: {
      metric: BenchMetric
      what: string
      atMost: number
      concurrency: number
      args?: readonly string[]
    },
  ): BenchRow => {
    const load = [...measured(lengths, concurrency), ...args]
    return {
      id,
      protocol,
      figure: `${what}, ours / perf_analyzer's, Triton`,
      metric,
      target: { atMost, unit: 'times' },
      server: 'triton',
      subject: ours(realModel, protocol, load),
      peer: { program: 'perf_analyzer', label: 'perf_analyzer', model: realModel, protocol, args: load },
    }
  }
  const cpu = { metric: 'cpu', what: 'CPU per request, 8 in flight', concurrency: 8 } as const
  const p50 = { metric: 'p50', what: 'p50, 1 in flight', concurrency: 1, atMost: 0.85 } as const
  return [
    row('http-cpu', 'http', { ...cpu, atMost: 0.45 }),
    row('grpc-cpu', 'grpc', { ...cpu, atMost: 0.4 }),
    row('grpc-streaming-cpu', 'grpc', { ...cpu, atMost: 0.45, args: ['-a', '--streaming'] }),
    row('http-p50', 'http', p50),
    row('grpc-p50', 'grpc', p50),
  ]
}

function peerRows(lengths: BenchLengths): readonly BenchRow[] {
  const row = (id: 'wrk' | 'h2load', protocol: Protocol, args: readonly string[]): BenchRow => ({
    id,
    protocol,
    figure: `CPU per request, 16 in flight, ours / ${id}'s, fast responder`,
    metric: 'cpu',
    target: { atMost: 1.5, unit: 'times' },
    server: 'fast',
    subject: ours('fast', protocol, measured(lengths, 16)),
    peer: { program: id, label: id, model: 'fast', protocol, args },
  })
  return [
    row('wrk', 'http', ['-t1', '-c16', `-d${lengths.seconds}s`, '--latency']),
    row('h2load', 'grpc', ['-t1', '-c1', '-m16', '-D', String(lengths.seconds)]),
  ]
}

function libraryRows(lengths: BenchLengths): readonly BenchRow[] {
  const sides = (model: string, protocol: Protocol, concurrency: number) => {
    const load = measured(lengths, concurrency)
    return {
      subject: ours(model, protocol, load),
      peer: ours(model, protocol, [...load, '--transport=library'], 'ours, library transport'),
    }
  }
  return [
    {
      id: 'responder-p99',
      protocol: 'grpc',
      figure: "p99, 16 in flight, ours / grpc-js's, fast responder",
      metric: 'p99',
      target: { atMost: 0.1, unit: 'times' },
      server: 'fast',
      ...sides('fast', 'grpc', 16),
    },
    {
      id: 'large-http',
      protocol: 'http',
      figure: "CPU per request of 602,112 bytes, 4 in flight, ours / undici's, fast responder",
      metric: 'cpu',
      target: { atMost: 1.1, unit: 'times' },
      server: 'fast',
      ...sides('large', 'http', 4),
    },
  ]
}

function memoryRow({ fewRequests, manyRequests }: BenchLengths): BenchRow {
  const after = (requests: number): BenchCommand =>
    ours(
      'fast',
      'grpc',
      ['--concurrency-range', '16', '--request-count', String(requests)],
      `ours, ${requests.toLocaleString('en-US')} requests`,
    )
  return {
    id: 'memory',
    protocol: 'grpc',
    figure: 'resident memory, many requests / few, fast responder',
    metric: 'memory',
    target: { atMost: 1.1, unit: 'times' },
    server: 'fast',
    subject: after(manyRequests),
    peer: after(fewRequests),
  }
}

function concurrencyRows(lengths: BenchLengths): readonly BenchRow[] {
  const inFlight = (protocol: Protocol, concurrency: number): BenchCommand =>
    ours('fast', protocol, measured(lengths, concurrency), `ours, ${concurrency} in flight`)
  return [64, 256].flatMap((concurrency) =>
    (['http', 'grpc'] as const).map((protocol) => ({
      id: `concurrency-${concurrency}`,
      protocol,
      figure: `CPU per request, ${concurrency} in flight / 8, fast responder`,
      metric: 'cpu' as const,
      target: { atMost: 1.1, unit: 'times' as const },
      server: 'fast' as const,
      subject: inFlight(protocol, concurrency),
      peer: inFlight(protocol, 8),
    })),
  )
}

function startRows(): readonly BenchRow[] {
  return (['http', 'grpc'] as const).map((protocol) => ({
    id: 'start',
    protocol,
    figure: 'start of the process to its first inference, fast responder',
    metric: 'start' as const,
    target: { atMost: 150, unit: 'ms' as const },
    server: 'fast' as const,
    subject: { ...ours('fast', protocol, ['--request-count', '1']), program: 'start' as const },
  }))
}

function openLoopRows({ seconds }: BenchLengths): readonly BenchRow[] {
  const row = (
    id: string,
    rate: number,
    { pacing, ...more }: { pacing: string } & Pick<BenchRow, 'figure' | 'metric' | 'target'>,
  ): BenchRow => ({
    ...more,
    id,
    protocol: 'http',
    server: 'fast',
    subject: {
      program: 'open-loop',
      label: 'ours',
      model: 'fast',
      protocol: 'http',
      args: [String(rate), pacing, String(seconds)],
    },
  })
  const us = (atMost: number): BenchRow['target'] => ({ atMost, unit: 'us' })
  const [spin, timer] = [{ pacing: 'spin' }, { pacing: 'timer' }]
  return [
    row('spin-lag-p50', 1000, {
      ...spin,
      figure: 'send lag p50 at 1,000/s, spin',
      metric: 'lagP50',
      target: us(20),
    }),
    row('spin-lag-p99', 1000, {
      ...spin,
      figure: 'send lag p99 at 1,000/s, spin',
      metric: 'lagP99',
      target: us(1000),
    }),
    row('timer-lag', 200, {
      ...timer,
      figure: 'send lag p50 at 200/s, timers',
      metric: 'lagP50',
      target: us(700),
    }),
    row('timer-cpu', 200, {
      ...timer,
      figure: 'client CPU at 200/s, timers',
      metric: 'cores',
      target: { atMost: 0.15, unit: 'cores' },
    }),
  ]
}

const realModel = 'identity_fp32'

function ours(model: string, protocol: Protocol, args: readonly string[], label = 'ours'): BenchCommand {
  // More threads than one would measure a busy level anew, and the peers have one too.
  return { program: 'ours', label, model, protocol, args: [...args, '--max-threads', '1'] }
}

/** One level of exactly three windows for both programs: any three agree within so much. */
function measured({ intervalMs }: BenchLengths, concurrency: number): readonly string[] {
  return ['--concurrency-range', String(concurrency), '-p', String(intervalMs), '-s', '999', '-r', '3']
}

const allIds = benchRows(fullLengths).map(({ id }) => id)

/** The ids of all rows, each once. */
export const benchRowIds: readonly string[] = [...new Set(allIds)]

const sharedIds: ReadonlySet<string> = new Set(allIds.filter((id, place) => allIds.indexOf(id) !== place))
