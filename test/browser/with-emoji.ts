import { readFile } from 'node:fs/promises'
import path from 'node:path'

/**
 * A page with a font for the marks of the verdicts, which every reader's system has and a bare machine lacks. Nothing else changes;
 * the page's policy lets that font through.
 */
export async function withEmoji(html: string, modules: string): Promise<string> {
  const font = await readFile(path.join(modules, 'node_modules/twemoji-colr-font/twemoji.woff2'))
  const style = `<style>
@font-face { font-family: "Marks"; src: url("data:font/woff2;base64,${font.toString('base64')}"); unicode-range: ${ranges}; }
body, .markdown-body { font-family: Marks, "Noto Sans", "Open Sans", sans-serif; }
</style>`
  return html
    .replace("default-src 'none';", "default-src 'none'; font-src data:;")
    .replace('</head>', `${style}</head>`)
}

/** Those that a system draws in colour. */
const ranges = 'U+26AA, U+26D4, U+2600-26FF, U+1F300-1FAFF'
