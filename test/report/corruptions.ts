/** Where something is in a document: keys and indexes. */
export type Place = readonly (string | number)[]

/** A document in which one place was changed, and whether a report may look like that. */
export type Corruption = {
  readonly place: Place
  readonly token: string
  readonly text: string
  readonly valid: boolean
}

/** What a place can become; `deleted` takes it away. JSON.stringify writes NaN as null, and JSON.parse reads 1e999 as Infinity. */
const tokens = [
  'null',
  '1e999',
  '-1e999',
  '-1',
  '0.5',
  '"x"',
  '"NaN"',
  'true',
  '{}',
  '[]',
  'deleted',
] as const
type Token = (typeof tokens)[number]

/** Every document that differs from `document` in one place. */
export const corruptions = (document: unknown): readonly Corruption[] =>
  placesOf(document).flatMap((place) =>
    tokens
      .filter((token) => token !== JSON.stringify(valueAt(document, place)))
      .map((token) => ({
        place,
        token,
        text: changed(document, place, token),
        valid: isHarmless(place, token, valueAt(document, place)),
      })),
  )

/** `levels[0].windows[2].latency`, as messages name places. */
export const dotted = (place: Place): string =>
  place
    .map((key) => (typeof key === 'number' ? `[${key}]` : `.${key}`))
    .join('')
    .replace(/^\./, '')

/** Every place below the top, those of objects and lists too. */
export const placesOf = (value: unknown, place: Place = []): readonly Place[] => {
  const here = place.length === 0 ? [] : [place]
  if (Array.isArray(value))
    return [...here, ...value.flatMap((one, index) => placesOf(one, [...place, index]))]
  if (typeof value !== 'object' || value === null) return here
  return [...here, ...Object.entries(value).flatMap(([key, one]) => placesOf(one, [...place, key]))]
}

export const valueAt = (document: unknown, place: Place): unknown =>
  place.reduce((value, key) => (value as Record<string | number, unknown>)[key], document)

/** A copy of the document with that value at that place. */
export const withValue = <Document>(document: Document, place: Place, value: unknown): Document => {
  const copy = structuredClone(document)
  const parent = valueAt(copy, place.slice(0, -1)) as Record<string | number, unknown>
  parent[place.at(-1)!] = value
  return copy
}

const changed = (document: unknown, place: Place, token: Token): string => {
  if (token !== 'deleted')
    return JSON.stringify(withValue(document, place, marker)).replace(`"${marker}"`, token)
  const copy = structuredClone(document)
  const parent = valueAt(copy, place.slice(0, -1)) as Record<string | number, unknown>
  const key = place.at(-1)!
  if (Array.isArray(parent)) parent.splice(key as number, 1)
  else delete parent[key]
  return JSON.stringify(copy)
}

const marker = '@@ here @@'

const isHarmless = (place: Place, token: Token, before: unknown): boolean => {
  const pattern = place.map((key) => (typeof key === 'number' ? '*' : key)).join('.')
  switch (token) {
    case 'deleted':
      // The order of the list says which field it was; any list may be shorter.
      return typeof place.at(-1) === 'number' || optional.some((field) => field.test(pattern))
    case '"x"':
    case '"NaN"':
      return typeof before === 'string' && !fixedTexts.some((field) => field.test(pattern))
    case '-1':
    case '0.5':
      return typeof before === 'number' && numbersBesides[token].some((field) => field.test(pattern))
    case 'true':
      return typeof before === 'boolean'
    case '{}':
      return /(^|\.)(failures|failureTexts|metrics\.cpu)$|^settings\.trace$/.test(pattern)
    case '[]':
      return Array.isArray(before)
    default:
      return false
  }
}

/** Fields that may be absent. */
const optional = [
  /^provenance(\.(job|legs))?$/,
  /^accepted(\.\*\.level)?$/,
  /^settings\.endpoint$/,
  /^settings\.measurement\.(percentile|requestCount)$/,
  /^settings\.(tls|socket|compression|parametersSha256)$/,
  /^environment\.runnerImage$/,
  /^settings\.(trace|metrics)$/,
  /^settings\.trace\.[^.]+$/,
  /\.metrics$/,
  /\.metrics\.(cpu|pinnedMemory|pendingRequests)$/,
  /\.metrics\.(gpus\.\*|cpu)\.(utilization|power|memoryUsedBytes|memoryTotalBytes)$/,
  /\.metrics\.pinnedMemory\.totalBytes$/,
  /^model\.version$/,
  /^model\.composing$/,
  /^model(\.composing\.\*)+\.(version|steps)$/,
  /^levels\.\*\.(measured|histogram)$/,
  /^clientFloor$/,
  /\.(latency|breakdown|responses|tokens|server)$/,
  /\.responses\.(timeToFirst|gap)$/,
  /\.(latency|timeToFirst|gap)\.chosen$/,
  /\.server\.cache$/,
  /\.server(\.composing\.\*)*\.composing$/,
  /\.server(\.composing\.\*)+\.(cache|steps)$/,
  /\.(failures|failureTexts)\.[^.]+$/,
  /\.evidence\.(serverSucceeded|serverFailed|otherVersions)$/,
  /(^|\.)warnings\.\*\.hint$/,
  /^(shards?|levels\.\*\.shard)$/,
  /^shards\.\*\.environment\.runnerImage$/,
  /\.shard\.windows\.\*\.(asked|records\.serviceLatencies)$/,
]

/** Texts that cannot be any text. */
const fixedTexts = [
  /^(schema|createdAt|state)$/,
  /^provenance\.sha$/,
  /^accepted\.\*\.(id|metric|level\.mode)$/,
  /^settings\.trace\.levels\.\*$/,
  /^settings\.(socket|compression\.re(quest|sponse)|parametersSha256)$/,
  /^settings\.(protocol|endpoint|transport|calls|input\.kind|input\.sha256|measurement\.mode|levels\.\*\.mode)$/,
  /\.tokens\.from$/,
  /^model\.configHash$/,
  /^levels\.\*\.(state|histogram|level\.mode)$/,
  /\.shard\..*\.(histogram|sums)$/,
  /^shard\.startAt$/,
]

/** Numbers that may be negative, and those that need not be whole. */
const numbersBesides = {
  '-1': [
    /^settings\.trace\.(rate|count|logFrequency)$/,
    /\.metrics\..*\.(average|max|memoryTotalBytes|totalBytes)$/,
    /^model\.inputs\.\*\.shape\.\*$/,
    /^shards?(\.\*)?\.clockStep$/,
  ],
  '0.5': [
    /^settings\.(levels\.\*\.value|measurement\.(intervalMs|stabilityPercentage))$/,
    /^(levels|accepted)\.\*\.level\.value$/,
    /\.(startedAt|duration|sendRate|throughput|clientOverhead)$/,
    /\.(latency|timeToFirst|gap)\.(mean|standardDeviation|min|max|p\d\d|chosen\.value)$/,
    /\.(responses|tokens)\.rate$/,
    /\.breakdown\.(send|wait|receive)$/,
    /^clientFloor\.(requestRate|p50|p99)$/,
    /\.server(\.composing\.\*)*\.(cache\.)?(hit|miss|request|overhead|queue|computeInput|computeInfer|computeOutput)$/,
    /\.metrics\..*\.(average|max|memoryTotalBytes|totalBytes)$/,
    /\.evidence\.(clientCpu|gcMax|gcTotal|eventLoopUtilization|sendLag\.(p50|p99|max))$/,
    /^shards?(\.\*)?\.(readyBefore|lateness|clockStep)$/,
    /\.shard\.windows\.\*\.(clientBusy|records\.(send|wait|receive)Total)$/,
  ],
}
