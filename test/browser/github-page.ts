import { readFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import path from 'node:path'
import { pathToFileURL } from 'node:url'

type Micromark = {
  readonly micromark: (
    markdown: string,
    encoding: 'utf8',
    options: {
      readonly allowDangerousHtml: boolean
      readonly extensions: readonly unknown[]
      readonly htmlExtensions: readonly unknown[]
    },
  ) => string
}
type Gfm = { readonly gfm: () => unknown; readonly gfmHtml: () => unknown }

/**
 * A comment or a job summary as GitHub shows it: GitHub-flavoured Markdown in GitHub's style, in the frame of a comment, with
 * Mermaid drawn. `modules` is a folder that holds a `node_modules`.
 */
export async function githubPage(markdown: string, modules: string): Promise<string> {
  const require = createRequire(path.join(modules, 'package.json'))
  const load = async <Module>(name: string): Promise<Module> =>
    (await import(pathToFileURL(path.join(modules, 'node_modules', name, 'index.js')).href)) as Module
  const { micromark } = await load<Micromark>('micromark')
  const { gfm, gfmHtml } = await load<Gfm>('micromark-extension-gfm')
  const body = micromark(markdown, 'utf8', {
    allowDangerousHtml: true,
    extensions: [gfm()],
    htmlExtensions: [gfmHtml()],
  })
  const style = await readFile(require.resolve('github-markdown-css/github-markdown.css'), 'utf8')
  const drawn = body.includes('class="language-mermaid"') ? await mermaidScript(modules) : ''
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>As GitHub shows it</title>
<style>
${style}
:root { --frame: #d1d9e0; --head: #f6f8fa; --page: #ffffff; --words: #59636e; }
@media (prefers-color-scheme: dark) { :root { --frame: #3d444d; --head: #151b23; --page: #0d1117; --words: #9198a1; } }
body { margin: 0; padding: 12px; background: var(--page); }
.comment { border: 1px solid var(--frame); border-radius: 6px; overflow: hidden; }
.who { background: var(--head); color: var(--words); padding: 8px 16px; font: 14px/1.5 "Noto Sans", sans-serif; border-bottom: 1px solid var(--frame); }
.comment .markdown-body { padding: 16px; font-size: 14px; }
</style>
</head>
<body>
<div class="comment"><div class="who"><b>github-actions</b> bot commented now</div>
<article class="markdown-body">${body}</article></div>
${drawn}
</body>
</html>
`
}

/** Draws every Mermaid block in its place, as GitHub does; what is no Mermaid is an error on the page's console. */
const mermaidScript = async (modules: string): Promise<string> => {
  const library = await readFile(
    path.join(modules, 'node_modules/@mermaid-js/tiny/dist/mermaid.tiny.js'),
    'utf8',
  )
  return `<script>${library.replaceAll('</script', '<\\/script')}</script>
<script>
const dark = matchMedia('(prefers-color-scheme: dark)').matches
mermaid.initialize({ startOnLoad: false, theme: dark ? 'dark' : 'default' })
window.drawn = Promise.all([...document.querySelectorAll('code.language-mermaid')].map(async (code, i) => {
  const { svg } = await mermaid.render('diagram' + i, code.textContent)
  const figure = document.createElement('div')
  figure.innerHTML = svg
  code.parentElement.replaceWith(figure)
}))
</script>`
}
