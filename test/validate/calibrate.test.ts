import { expect, it } from 'vitest'
import { requestCost } from './calibrate.ts'

it('finds the iterations that make a request as long as it is to be', () => {
  // 10 us an iteration, and 1 ms for the rest.
  expect(requestCost(5, [0.005, 0.009])).toEqual({ iterations: 400, overhead: 100 })
  expect(requestCost(2.5, [0.005, 0.009])).toEqual({ iterations: 150, overhead: 100 })
})

it('leaves some work where the rest alone takes longer', () => {
  expect(requestCost(0.5, [0.005, 0.009]).iterations).toBe(1)
})
