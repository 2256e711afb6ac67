import { describe, expect, it } from 'vitest'
import { parseCsv } from './csv.ts'

describe('parseCsv', () => {
  it('keeps the header as it is and the rows in their order', () => {
    const { header, rows } = parseCsv(
      'Concurrency,Inferences/Second,Client Send\n3,4061.5,21\n1,1.2e+06,0\n\n',
    )
    expect(header).toBe('Concurrency,Inferences/Second,Client Send')
    expect([...rows.keys()]).toEqual([3, 1])
    expect(rows.get(3)?.get('Inferences/Second')).toBe(4061.5)
    expect(rows.get(1)?.get('Inferences/Second')).toBe(1_200_000)
    expect(rows.get(1)?.get('Client Send')).toBe(0)
  })

  it('reads an empty or missing cell as no number', () => {
    const row = parseCsv('Concurrency,Server Queue,Client Recv\n2,\n').rows.get(2)
    expect(row?.get('Server Queue')).toBeNaN()
    expect(row?.get('Client Recv')).toBeNaN()
  })

  it('reads an empty file as one without columns and rows', () => {
    expect(parseCsv('')).toEqual({ header: '', rows: new Map() })
  })
})
