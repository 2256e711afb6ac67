/** What came of the bytes taken: part of a line, a whole one, or what can never become one. */
export type LineProgress = 'partial' | 'whole' | 'bare-line-feed' | 'too-long'

const lineFeed = 10

/** One line after another out of bytes in any pieces. A line ends in CRLF; a line feed alone is refused, not guessed at. */
export class CrlfLines {
  /** The line so far, without its CRLF once it is whole; one character for each byte. */
  line = ''
  progress: LineProgress = 'partial'
  #bytesLeft = 0

  /** Begins a group of lines that have at most so many bytes together. */
  begin(mostBytes: number): void {
    this.line = ''
    this.progress = 'partial'
    this.#bytesLeft = mostBytes
  }

  /** Takes bytes up to the end of one line, and returns where it stopped. */
  take(buffer: Buffer, start: number, end: number): number {
    if (this.progress === 'whole') {
      this.line = ''
      this.progress = 'partial'
    }
    let next = start
    while (next < end && buffer[next] !== lineFeed) next += 1
    const isEnded = next < end
    if (isEnded) next += 1
    this.#bytesLeft -= next - start
    this.line += buffer.toString('latin1', start, next)
    if (this.#bytesLeft < 0) this.progress = 'too-long'
    else if (isEnded) this.#endLine()
    return next
  }

  #endLine(): void {
    if (!this.line.endsWith('\r\n')) {
      this.progress = 'bare-line-feed'
      return
    }
    this.progress = 'whole'
    this.line = this.line.slice(0, -2)
  }
}
