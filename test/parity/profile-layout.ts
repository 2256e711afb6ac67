/** A profile export without its times and values. */
export type ProfileLayout = {
  /** Members of the document, of each experiment and of requests. */
  readonly members: readonly string[]
  readonly serviceKind: string
  readonly endpoint: string
  readonly experiments: readonly { readonly mode: string; readonly value: number }[]
  /** Names, lengths and types of the tensors of requests, and how many responses they had: each that there is, once. */
  readonly tensors: readonly string[]
  /** Of each experiment. */
  readonly requestCounts: readonly number[]
}

type Tensors = Readonly<Record<string, unknown>>

type Exported = {
  readonly experiments: readonly {
    readonly experiment: { readonly mode: string; readonly value: number }
    readonly requests: readonly {
      readonly request_inputs: Tensors
      readonly response_timestamps: readonly number[]
      readonly response_outputs: readonly Tensors[]
    }[]
  }[]
  readonly service_kind: string
  readonly endpoint: string
}

/** Reads the profile export of either program. */
export const profileLayout = (text: string): ProfileLayout => {
  const exported = JSON.parse(text) as Exported
  const requests = exported.experiments.flatMap((one) => one.requests)
  return {
    members: distinct([exported, ...exported.experiments, ...requests].map((one) => Object.keys(one).join())),
    serviceKind: exported.service_kind,
    endpoint: exported.endpoint,
    experiments: exported.experiments.map(({ experiment: { mode, value } }) => ({ mode, value })),
    tensors: distinct(requests.map(tensorsOf)),
    requestCounts: exported.experiments.map((one) => one.requests.length),
  }
}

const distinct = (texts: readonly string[]): readonly string[] => [...new Set(texts)].sort()

const tensorsOf = ({
  request_inputs: inputs,
  response_outputs: outputs,
  response_timestamps: { length: times },
}: Exported['experiments'][number]['requests'][number]): string =>
  `${shapesOf(inputs)} -> ${outputs.map(shapesOf).join(' | ')} at ${times} times`

const shapesOf = (tensors: Tensors): string =>
  Object.entries(tensors)
    .map(([name, value]) =>
      Array.isArray(value) ? `${name}: ${value.length} x ${typeof value[0]}` : `${name}: ${typeof value}`,
    )
    .sort()
    .join(', ')
