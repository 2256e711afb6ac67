import type { Plugin } from 'vite'

/**
 * Makes the parser of command lines take an option, check it as ever and forget it, as a program would that declares it and does
 * nothing with it. A test that only sees bad values refused does not notice.
 */
export const droppedOptionPlugin = (name: string): Plugin => ({
  name: 'dropped-option',
  enforce: 'pre',
  transform(code, id) {
    if (!id.split('?')[0]!.endsWith('/src/plan/argv.ts')) return undefined
    const declaration = 'export const parseArgv ='
    if (!code.includes(declaration)) throw new Error(`argv.ts has no "${declaration}"`)
    return `import { parsePlan as parseInEarnest } from './parse-plan.ts'
${code.replace(declaration, 'const parseInFull =')}
export const parseArgv = (argv, commands) => {
  const raw = new Map(parseInFull(argv, commands))
  if (commands.includes('analyze') && raw.has(${JSON.stringify(name)}))
    parseInEarnest(raw.has('model') ? raw : new Map([['model', ['M']], ...raw]))
  raw.delete(${JSON.stringify(name)})
  return raw
}
`
  },
})
