import { readdirSync, readFileSync } from 'node:fs'
import { isBuiltin } from 'node:module'
import path from 'node:path'
import { describe, expect, it } from 'vitest'
import { tool } from '../src/foundation/tool.ts'

/** A folder imports only from itself and from those before it. */
const order = [
  'foundation',
  'plan',
  'triton',
  'payload',
  'transport',
  'host',
  'load',
  'measure',
  'report',
  'baseline',
  'compare',
  'present',
  'run',
  'demo',
  'cli',
  'action',
]

/** Every third party, and the folders that may know it. */
const places: Readonly<Record<string, readonly string[]>> = {
  '@actions/artifact': ['action'],
  '@actions/core': ['action'],
  '@actions/github': ['action'],
  '@bufbuild/protobuf': ['triton', 'transport'],
  '@grpc/grpc-js': ['transport', 'demo'],
  undici: ['transport'],
  yaml: ['plan'],
  zod: ['report'],
}

/** Folders whose files compute and do nothing else, and their files that do more. */
const pureFolders = [
  'foundation',
  'plan',
  'triton',
  'payload',
  'measure',
  'report',
  'baseline',
  'compare',
  'present',
]
const impureFiles = ['foundation/clock.ts', 'baseline/directory-store.ts']
/** They drive a level through ports, and so start what `load/` defines. */
const drivers = [
  'measure/measure-level.ts',
  'measure/level-load.ts',
  'measure/cut-windows.ts',
  'measure/cut-once.ts',
  'measure/cut-shard.ts',
  'measure/cuts.ts',
  'measure/segment.ts',
]
const pureBuiltins = ['node:buffer', 'node:crypto', 'node:zlib']
const impureWords =
  /\b(?:process|console|performance)\s*[.[]|\bDate\.now\b|\bnew Date\(\)|\bMath\.random\b|\bset(?:Timeout|Interval|Immediate)\b|\bfetch\(/g

type Import = { readonly from: string; readonly typeOnly: boolean }
type Source = {
  /** Below `src/`, such as `plan/argv.ts`. */
  readonly file: string
  readonly folder: string
  readonly text: string
  /** Without comments and quoted strings. */
  readonly code: string
  readonly imports: readonly Import[]
}

const root = path.join(import.meta.dirname, '../src')

const importsOf = (text: string): readonly Import[] => {
  const declared = text.matchAll(/^(?:import|export)\s([^'"]*?)\bfrom\s*['"]([^'"]+)['"]/gm)
  const others = text.matchAll(/^import\s*['"]([^'"]+)['"]|\bimport\(\s*['"]([^'"]+)['"]/gm)
  return [
    ...[...declared].map(([, clause = '', from = '']) => ({ from, typeOnly: isTypeOnly(clause) })),
    ...[...others].map(([, bare, dynamic]) => ({ from: bare ?? dynamic ?? '', typeOnly: false })),
  ]
}

const isTypeOnly = (clause: string): boolean =>
  clause.startsWith('type ') ||
  (clause.startsWith('{') &&
    clause
      .replace(/[{}]/g, '')
      .split(',')
      .map((name) => name.trim())
      .every((name) => name === '' || name.startsWith('type ')))

const codeOf = (text: string): string =>
  text.replace(/\/\*[\s\S]*?\*\/|\/\/[^\n]*|'(?:\\.|[^'\\\n])*'|"(?:\\.|[^"\\\n])*"/g, (found) =>
    found.startsWith('/') ? '' : "''",
  )

const sources: readonly Source[] = readdirSync(root, { recursive: true, withFileTypes: true })
  .filter((entry) => entry.isFile())
  .map((entry) => path.relative(root, path.join(entry.parentPath, entry.name)))
  .filter((file) => file.endsWith('.ts'))
  .sort()
  .map((file) => {
    const text = readFileSync(path.join(root, file), 'utf8')
    return { file, folder: file.split(path.sep)[0]!, text, code: codeOf(text), imports: importsOf(text) }
  })
const written = sources.filter(({ file }) => !file.startsWith('triton/gen/'))

/** The file below `src/` that a relative import names. */
const target = (file: string, from: string): string => path.normalize(path.join(path.dirname(file), from))
const relativeImports = ({ file, imports }: Source): readonly { to: string; typeOnly: boolean }[] =>
  imports
    .filter(({ from }) => from.startsWith('.'))
    .map(({ from, typeOnly }) => ({ to: target(file, from), typeOnly }))
const isPure = (file: string): boolean =>
  pureFolders.includes(file.split('/')[0]!) && !impureFiles.includes(file)

/** Everything that breaks a rule, so that a failure lists all of it. */
const offences = (from: readonly Source[], find: (source: Source) => readonly string[]): readonly string[] =>
  from.flatMap((source) => find(source).map((what) => `src/${source.file}: ${what}`))

it('finds the sources and their imports', () => {
  expect(sources.length).toBeGreaterThan(100)
  for (const { file, code, imports } of sources) {
    const statements = code.match(/^(?:import\b|export\b[^;=(]*?\bfrom\b)/gm) ?? []
    expect([file, imports.length]).toStrictEqual([
      file,
      statements.length + (code.match(/\bimport\(''/g)?.length ?? 0),
    ])
  }
})

describe('folders', () => {
  it('are those of the design', () => {
    expect(
      [...new Set(sources.map(({ folder }) => folder))].filter((folder) => !order.includes(folder)),
    ).toStrictEqual([])
  })

  it('import only from themselves and from earlier ones', () => {
    expect(
      offences(sources, (source) =>
        relativeImports(source)
          .filter(
            ({ to }) =>
              order.indexOf(to.split('/')[0]!) > order.indexOf(source.folder) || to.startsWith('..'),
          )
          .map(({ to }) => `imports ${to}`),
      ),
    ).toStrictEqual([])
  })

  it('cli and action never import each other', () => {
    const other: Readonly<Record<string, string>> = { cli: 'action/', action: 'cli/' }
    expect(
      offences(sources, (source) =>
        relativeImports(source)
          .filter(({ to }) => to.startsWith(other[source.folder] ?? '..'))
          .map(({ to }) => `imports ${to}`),
      ),
    ).toStrictEqual([])
  })

  it('have imports that name a file that is there', () => {
    const files = new Set(sources.map(({ file }) => file))
    expect(
      offences(sources, (source) =>
        relativeImports(source)
          .filter(({ to }) => !files.has(to))
          .map(({ to }) => `imports ${to}`),
      ),
    ).toStrictEqual([])
  })

  it('hold no circle of imports', () => {
    expect(
      circle(new Map(sources.map((source) => [source.file, relativeImports(source).map(({ to }) => to)]))),
    ).toBeUndefined()
  })
})

/** The files of the first circle found, depth first. */
const circle = (graph: ReadonlyMap<string, readonly string[]>): readonly string[] | undefined => {
  const done = new Set<string>()
  const visit = (file: string, trail: readonly string[]): readonly string[] | undefined => {
    if (trail.includes(file)) return [...trail.slice(trail.indexOf(file)), file]
    if (done.has(file)) return undefined
    for (const next of graph.get(file) ?? []) {
      const found = visit(next, [...trail, file])
      if (found !== undefined) return found
    }
    done.add(file)
    return undefined
  }
  for (const file of graph.keys()) {
    const found = visit(file, [])
    if (found !== undefined) return found
  }
  return undefined
}

describe('third parties', () => {
  const packageOf = (from: string): string =>
    from
      .split('/')
      .slice(0, from.startsWith('@') ? 2 : 1)
      .join('/')
  const foreign = ({ imports }: Source): readonly string[] =>
    imports.map(({ from }) => from).filter((from) => !from.startsWith('.') && !isBuiltin(from))

  it('are imported only at their place', () => {
    expect(
      offences(sources, (source) =>
        foreign(source).filter((from) => places[packageOf(from)]?.includes(source.folder) !== true),
      ),
    ).toStrictEqual([])
  })

  it('have no place where nothing uses them', () => {
    const used = new Set(
      sources.flatMap((source) => foreign(source).map((from) => `${packageOf(from)} in ${source.folder}`)),
    )
    const unused = Object.entries(places)
      .flatMap(([name, folders]) => folders.map((folder) => `${name} in ${folder}`))
      .filter((one) => !used.has(one))
    expect(unused).toStrictEqual([])
  })

  it('are dependencies of the package, and all of them', () => {
    const { dependencies } = JSON.parse(readFileSync(path.join(root, '../package.json'), 'utf8'))
    expect(Object.keys(dependencies).sort()).toStrictEqual(Object.keys(places).sort())
  })

  it("are told apart from Node's own modules", () => {
    expect(
      offences(sources, ({ imports }) =>
        imports.map(({ from }) => from).filter((from) => isBuiltin(from) && !from.startsWith('node:')),
      ),
    ).toStrictEqual([])
  })
})

describe('pure files', () => {
  const pure = sources.filter(({ file }) => isPure(file))

  it('import no module that does I/O', () => {
    expect(
      offences(pure, ({ imports }) =>
        imports.map(({ from }) => from).filter((from) => isBuiltin(from) && !pureBuiltins.includes(from)),
      ),
    ).toStrictEqual([])
  })

  it('touch no process, console, clock, chance or network', () => {
    expect(offences(pure, ({ code }) => code.match(impureWords) ?? [])).toStrictEqual([])
  })

  it('import only types from files that are not pure', () => {
    expect(
      offences(pure, (source) =>
        relativeImports(source)
          .filter(({ to, typeOnly }) => !typeOnly && !isPure(to))
          .filter(({ to }) => !(drivers.includes(source.file) && to.startsWith('load/')))
          .map(({ to }) => `imports ${to}`),
      ),
    ).toStrictEqual([])
  })

  it.each([...impureFiles, ...drivers])('except %s, which is there', (file) => {
    expect(sources.map((source) => source.file)).toContain(file)
  })
})

describe('every file', () => {
  it.each<[string, RegExp]>([
    ['a default export', /\bexport\s+default\b|\bas\s+default\b/g],
    ['an enum', /\benum\s+[A-Za-z_$]/g],
    ['a namespace', /\b(?:namespace|module)\s+[A-Za-z_$][\w$.]*\s*\{/g],
    ['a re-export', /\bexport\s+(?:type\s+)?(?:\*|\{[^}]*\})[^;=]*?\bfrom\b/g],
  ])('is without %s', (_, pattern) => {
    expect(offences(written, ({ code }) => code.match(pattern) ?? [])).toStrictEqual([])
  })

  it('is without unfinished business', () => {
    expect(offences(written, ({ text }) => text.match(/\b(?:TODO|FIXME|XXX|HACK)\b/g) ?? [])).toStrictEqual(
      [],
    )
  })

  it('has a name that says what is in it', () => {
    const nameless = /(?:^|[/-])(?:utils?|types?|common|helpers?|misc|index)(?:\.ts$|\/)/
    expect(written.map(({ file }) => file).filter((file) => nameless.test(file))).toStrictEqual([])
    expect(
      written.map(({ file }) => file).filter((file) => !/^[a-z]+\/[a-z0-9-]+\.ts$/.test(file)),
    ).toStrictEqual([])
  })
})

it('the program has the version of its package', () => {
  const { name, version } = JSON.parse(readFileSync(path.join(root, '../package.json'), 'utf8'))
  expect(tool).toStrictEqual({ name, version })
})
