/** A text in Markdown of at most `maxBytes` UTF-8 bytes: cut after a whole line, with `note` as last paragraph, when it is longer. */
export const fitMarkdown = (text: string, maxBytes: number, note: string): string => {
  if (Buffer.byteLength(text) <= maxBytes) return text
  const tail = `\n\n${note}\n`
  let room = maxBytes - Buffer.byteLength(tail)
  const kept: string[] = []
  for (const line of text.split('\n')) {
    room -= Buffer.byteLength(line) + 1
    if (room < 0) break
    kept.push(line)
  }
  return `${kept.join('\n')}${tail}`
}
