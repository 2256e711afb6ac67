import { describe, expect, it } from 'vitest'
import { fieldSize, HpackDynamicTable } from '../../src/transport/hpack-dynamic-table.ts'
import type { HeaderField } from '../../src/transport/hpack-static-table.ts'

/** A field that takes `size` bytes. */
const fieldOf = (name: string, size: number): HeaderField => [name, '.'.repeat(size - 32 - name.length)]

const namesOf = (table: HpackDynamicTable): readonly (string | undefined)[] =>
  Array.from({ length: table.length }, (_, place) => table.at(place)?.[0])

type Row = {
  readonly label: string
  readonly act: (table: HpackDynamicTable) => void
  /** Newest first. */
  readonly names: readonly string[]
  readonly size: number
  readonly changed: boolean
}

describe('a table of 120 bytes with c (40 bytes) after b (40 bytes) after a (40 bytes)', () => {
  const full = (): HpackDynamicTable => {
    const table = new HpackDynamicTable(120)
    for (const name of ['a', 'b', 'c']) table.add(fieldOf(name, 40))
    return table
  }

  it('is full', () => {
    expect([namesOf(full()), full().size, full().maxSize]).toStrictEqual([['c', 'b', 'a'], 120, 120])
    expect(full().at(3)).toBeUndefined()
  })

  it.each<Row>([
    {
      label: 'the oldest makes room for one that is as large',
      act: (table) => table.add(fieldOf('d', 40)),
      names: ['d', 'c', 'b'],
      size: 120,
      changed: true,
    },
    {
      label: 'two leave for one that is a byte larger',
      act: (table) => table.add(fieldOf('d', 41)),
      names: ['d', 'c'],
      size: 81,
      changed: true,
    },
    {
      label: 'all leave for one that fills it',
      act: (table) => table.add(fieldOf('d', 120)),
      names: ['d'],
      size: 120,
      changed: true,
    },
    {
      label: 'all leave for one that does not fit, and it is not there either',
      act: (table) => table.add(fieldOf('d', 121)),
      names: [],
      size: 0,
      changed: true,
    },
    {
      label: 'the same size again changes nothing',
      act: (table) => table.resize(120),
      names: ['c', 'b', 'a'],
      size: 120,
      changed: false,
    },
    {
      label: 'a larger size keeps all',
      act: (table) => table.resize(121),
      names: ['c', 'b', 'a'],
      size: 120,
      changed: true,
    },
    {
      label: 'a byte less evicts the oldest',
      act: (table) => table.resize(119),
      names: ['c', 'b'],
      size: 80,
      changed: true,
    },
    { label: 'size 0 evicts all', act: (table) => table.resize(0), names: [], size: 0, changed: true },
  ])('$label', ({ act, names, size, changed }) => {
    const table = full()
    const before = table.generation
    act(table)
    expect([namesOf(table), table.size]).toStrictEqual([names, size])
    expect(table.generation !== before).toBe(changed)
  })

  it('has another generation after each of many changes', () => {
    const table = full()
    const seen = new Set([table.generation])
    for (let turn = 0; turn < 50; turn += 1) {
      table.add(fieldOf('d', 33 + (turn % 28)))
      seen.add(table.generation)
      table.resize(turn % 2 === 0 ? 60 : 120)
      seen.add(table.generation)
    }
    expect(seen.size).toBe(101)
  })
})

it('an empty table that cannot take a field does not change', () => {
  const table = new HpackDynamicTable(0)
  const before = table.generation
  table.add(['', ''])
  expect([table.length, table.size, table.generation]).toStrictEqual([0, 0, before])
})

it('a field takes its name, its value and 32 bytes', () => {
  expect(fieldSize(['custom-key', 'custom-header'])).toBe(55)
})
