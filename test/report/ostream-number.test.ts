import { expect, it } from 'vitest'
import { formatOstream } from '../../src/report/ostream-number.ts'

// Expected values were printed by `std::cout << value` of a C++ program (libstdc++), not by this code.
it.each([
  [0, '0'],
  [-0, '-0'],
  [1, '1'],
  [100, '100'],
  [1407.84, '1407.84'],
  [1407.8449999, '1407.84'],
  [4.94426, '4.94426'],
  [19.6095, '19.6095'],
  [0.1, '0.1'],
  [1 / 3, '0.333333'],
  [0.0001, '0.0001'],
  [0.00009999999, '0.0001'],
  [0.0000999999, '9.99999e-05'],
  [0.000012345678, '1.23457e-05'],
  [999_999, '999999'],
  [999_999.5, '1e+06'],
  [999_999.4, '999999'],
  [1_000_000, '1e+06'],
  [1_200_000, '1.2e+06'],
  [1_234_565, '1.23456e+06'],
  [1_234_575, '1.23458e+06'],
  [12_345.65, '12345.6'],
  [100_000.5, '100000'],
  [100_001.5, '100002'],
  [2.5e-7, '2.5e-07'],
  [1e100, '1e+100'],
  [-1407.84, '-1407.84'],
  [Number.NaN, 'nan'],
  [Number.POSITIVE_INFINITY, 'inf'],
  [Number.NEGATIVE_INFINITY, '-inf'],
])('prints %s as %s', (value, text) => {
  expect(formatOstream(value)).toBe(text)
})
