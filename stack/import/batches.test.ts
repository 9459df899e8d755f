import { Readable } from 'node:stream'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { batchesOf, unfinished } from './batches.ts'
import { linesOf } from './lines.ts'
import { csvRecords, jsonRecords } from './records.ts'

const gathered = async <Item>(items: AsyncIterable<Item>): Promise<Item[]> => Array.fromAsync(items)

async function* of<Item>(items: readonly Item[]): AsyncGenerator<Item> {
  yield* items
}

describe('cutting a file into batches', () => {
  it('keeps the order, loses nothing, and stays within its limits unless one thing alone is too large', async () => {
    const sizes = fc.array(fc.integer({ min: 1, max: 50 }), { maxLength: 60 })
    await fc.assert(
      fc.asyncProperty(sizes, async (list) => {
        const items = list.map((size, nth) => ({ size, nth }))

        const batches = await gathered(batchesOf(of(items), { count: 7, size: 40 }))

        expect(batches.flat()).toEqual(items)
        const sizeOf = (batch: { size: number }[]) => batch.reduce((sum, { size }) => sum + size, 0)
        expect(batches.every((batch) => batch.length === 1 || (batch.length <= 7 && sizeOf(batch) <= 40))).toBe(true)
      }),
    )
  })
})

describe('going on after a stop', () => {
  const batches = [
    [1, 2],
    [3, 5],
    [6, 7],
    [8, 9],
  ].map((lines) => lines.map((line) => ({ line })))
  const left = async (lastLine: number) =>
    (await gathered(unfinished(of(batches), lastLine, 2))).map(([first]) => first?.line)

  it('sends all of a new file', async () => {
    expect(await left(0)).toEqual([1, 3, 6, 8])
  })

  it('sends the two batches before the stop again, for what follows from them', async () => {
    expect(await left(7)).toEqual([3, 6, 8])
  })

  it('sends a batch that was stopped within', async () => {
    expect(await left(4)).toEqual([1, 3, 6, 8])
  })

  it('sends the last two of a finished file only', async () => {
    expect(await left(9)).toEqual([6, 8])
  })
})

describe('reading lines', () => {
  it('finds them however the pieces are cut, letters of several bytes too', async () => {
    const text = 'één\r\n\n漢字\nlast'
    await fc.assert(
      fc.asyncProperty(fc.integer({ min: 1, max: 12 }), async (cut) => {
        const bytes = Buffer.from(text)
        const pieces = Array.from({ length: Math.ceil(bytes.length / cut) }, (_, nth) =>
          bytes.subarray(nth * cut, (nth + 1) * cut),
        )

        const lines = await gathered(linesOf(Readable.from(pieces)))

        expect(lines).toEqual([
          { line: 1, text: 'één' },
          { line: 2, text: '' },
          { line: 3, text: '漢字' },
          { line: 4, text: 'last' },
        ])
      }),
    )
  })

  it('passes over empty lines of JSON without losing count', async () => {
    expect(await gathered(jsonRecords(Readable.from([Buffer.from('{}\n\n{}\n')])))).toMatchObject([
      { line: 1 },
      { line: 3 },
    ])
  })

  it('takes rows of CSV as they are: quoted, over several lines, too short, with stray quotes', async () => {
    const csv = 'sku,name\n1,"a, b"\n2,"two\nlines"\n3\n4,a 5" nail\n'

    const records = await gathered(csvRecords(Readable.from([Buffer.from(csv)])))

    expect(records.map(({ line, content }) => ({ line, content }))).toEqual([
      { line: 2, content: { sku: '1', name: 'a, b' } },
      { line: 4, content: { sku: '2', name: 'two\nlines' } },
      { line: 5, content: { sku: '3' } },
      { line: 6, content: { sku: '4', name: 'a 5" nail' } },
    ])
  })
})
