import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { RealTriton } from '../real/triton.ts'

/** One request as the model `sequence` saw it. */
export type SeenRequest = {
  readonly id: number
  /** The same, exact where a number is not. */
  readonly idText: string
  readonly isStart: boolean
  readonly isEnd: boolean
  readonly value: number
}

/** Everything that a model of the code `sequence` has seen, in its order. */
export const seenBy = async (server: RealTriton, model: string): Promise<readonly SeenRequest[]> => {
  const text = await readFile(join(server.repository, model, 'seen.log'), 'utf8')
  return text
    .trim()
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => {
      const [id, start, end, value] = line.split(' ').map(Number)
      return { id: id!, idText: line.split(' ')[0]!, isStart: start === 1, isEnd: end === 1, value: value! }
    })
}

/** The sequences among them, in the order of their starts; a start opens one, and the rest must belong to one that is open. */
export const sequencesIn = (seen: readonly SeenRequest[]): readonly (readonly SeenRequest[])[] => {
  const all: SeenRequest[][] = []
  const open = new Map<string, SeenRequest[]>()
  for (const request of seen) {
    if (request.isStart) {
      const begun: SeenRequest[] = []
      all.push(begun)
      open.set(request.idText, begun)
    }
    const sequence = open.get(request.idText)
    if (sequence === undefined) throw new Error(`sequence ${request.idText} goes on after its end`)
    sequence.push(request)
    if (request.isEnd) open.delete(request.idText)
  }
  return all
}
