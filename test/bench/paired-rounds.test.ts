import { expect, it } from 'vitest'
import { rowNamed, runOf } from './build-bench.ts'
import { pairedRounds } from './paired-rounds.ts'

it('runs both commands of a row in turn, changes which is first, and keeps which is which', async () => {
  const order: string[] = []
  const told: string[] = []
  const done = await pairedRounds({
    rows: [rowNamed('wrk'), rowNamed('h2load'), rowNamed('start http')],
    rounds: 2,
    run: async ({ id }, { program }) => {
      order.push(`${id}: ${program}`)
      return runOf({ cpu: program === 'ours' ? 1 : 2 })
    },
    onPair: (round, { id }) => told.push(`${round} ${id}`),
  })
  expect(order).toEqual([
    ...['wrk: ours', 'wrk: wrk', 'h2load: h2load', 'h2load: ours', 'start: start'],
    ...['wrk: wrk', 'wrk: ours', 'h2load: ours', 'h2load: h2load', 'start: start'],
  ])
  expect(told).toEqual(['0 wrk', '0 h2load', '0 start', '1 wrk', '1 h2load', '1 start'])
  expect(done.map(({ row, rounds }) => [row.id, rounds.length])).toEqual([
    ['wrk', 2],
    ['h2load', 2],
    ['start', 2],
  ])
  for (const { rounds } of done.slice(0, 2)) {
    for (const { subject, peer } of rounds) expect([subject.figures.cpu, peer?.figures.cpu]).toEqual([1, 2])
  }
  expect(done[2]?.rounds[0]).not.toHaveProperty('peer')
})
