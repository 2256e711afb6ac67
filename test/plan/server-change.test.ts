import { describe, expect, it } from 'vitest'
import { serverChanges } from '../../src/plan/server-change.ts'
import type { ImageServer, ServerPlan } from '../../src/plan/server-plan.ts'

const image = (own: Partial<ImageServer> = {}): ServerPlan => ({
  way: 'image',
  image: 'triton:1',
  args: [],
  dockerOptions: [],
  modelRepository: 'models',
  ...own,
})

describe('what differs between the servers of two commits', () => {
  it.each<[string, ServerPlan, ServerPlan, readonly string[]]>([
    ['nothing', image(), image(), []],
    [
      'the image',
      image(),
      image({ image: 'triton:2' }),
      ["the server's image changed: `triton:1` → `triton:2`"],
    ],
    [
      'the words of arguments that are not the same',
      image({ args: ['--a=1', '--b=1', '--c=1'] }),
      image({ args: ['--a=1', '--b=2', '--d', '--c=1'] }),
      ["the server's arguments changed: `--b=1` → `--b=2 --d`"],
    ],
    [
      'arguments that are new',
      image(),
      image({ args: ['--a'] }),
      ["the server's arguments changed: none → `--a`"],
    ],
    [
      'the way, and what only one of them has',
      { way: 'command', command: 'serve `models`', modelRepository: 'models', hasOwnAddress: false },
      image({ dockerOptions: ['--gpus', 'all'] }),
      [
        "the server's way of serving changed: `command` → `image`",
        "the server's command changed: `serve 'models'` → none",
        "the server's image changed: none → `triton:1`",
        "the server's docker options changed: none → `--gpus all`",
      ],
    ],
    [
      'where its models are',
      image(),
      image({ modelRepository: 'serving' }),
      ["the server's model repository changed: `models` → `serving`"],
    ],
  ])('is told: %s', (_, base, candidate, changes) => {
    expect(serverChanges(base, candidate)).toEqual(changes)
  })

  it('shows no secret, and no page of text', () => {
    const args = ['--cache-config=redis,password=hidden', '--api-key', 'hidden', '-e', 'HF_TOKEN=hidden']
    const [change = ''] = serverChanges(image(), image({ args }))
    expect(change).not.toContain('hidden')
    const [long = ''] = serverChanges(image(), image({ args: ['--log-file=', 'x'.repeat(500)] }))
    expect(long.length).toBeLessThan(200)
  })
})
