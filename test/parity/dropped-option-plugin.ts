import type { Plugin } from 'vite'

/** Makes the parser of command lines take an option and forget it, as a program would that declares it and does nothing. */
export const droppedOptionPlugin = (name: string): Plugin => ({
  name: 'dropped-option',
  enforce: 'pre',
  transform(code, id) {
    if (!id.split('?')[0]!.endsWith('/src/plan/argv.ts')) return undefined
    const declaration = 'export const parseArgv ='
    if (!code.includes(declaration)) throw new Error(`argv.ts has no "${declaration}"`)
    return `${code.replace(declaration, 'const parseInFull =')}
export const parseArgv = (argv, commands) => {
  const raw = new Map(parseInFull(argv, commands))
  raw.delete(${JSON.stringify(name)})
  return raw
}
`
  },
})
