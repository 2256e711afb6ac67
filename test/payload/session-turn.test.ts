import { Buffer } from 'node:buffer'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { sessionTurn } from '../../src/payload/session-turn.ts'

const wholeOf = (body: string, history = ''): string => {
  const { before, messages, after } = sessionTurn(Buffer.from(body), 5)
  return before + [history, messages].filter((one) => one !== '').join(',') + after
}

describe('sessionTurn', () => {
  it.each([
    '{"messages":[]}',
    '{"model":"m","messages":[{"role":"user","content":"a"}],"stream":true}',
    '{"messages":[{"content":"\\"messages\\":["}],"seed":12345678901234567890}',
    '{"note":{"messages":[1]},"messages":[{"content":"b"},{"content":"c"}]}',
  ])('is the body again when nothing was said before: %s', (body) => {
    expect(wholeOf(body)).toBe(body)
  })

  it('has what was said before in front of its own messages, whatever they hold', () => {
    const payload = fc.record({
      model: fc.string(),
      messages: fc.array(fc.jsonValue()),
      other: fc.jsonValue(),
    })
    fc.assert(
      fc.property(payload, fc.array(fc.jsonValue(), { minLength: 1 }), (one, before) => {
        const body = JSON.stringify(one)
        const history = JSON.stringify(before).slice(1, -1)
        const { messages } = JSON.parse(body) as { readonly messages: readonly unknown[] }
        expect(JSON.parse(wholeOf(body, history))).toEqual({
          ...(JSON.parse(body) as object),
          messages: [...(JSON.parse(JSON.stringify(before)) as readonly unknown[]), ...messages],
        })
      }),
      { seed: 1, numRuns: 200 },
    )
  })

  it('keeps its delay', () => {
    expect(sessionTurn(Buffer.from('{"messages":[]}'), 7)).toMatchObject({ delay: 7 })
  })
})
