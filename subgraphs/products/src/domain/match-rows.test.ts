import { describe, expect, it } from 'vitest'
import { checkRow } from './catalog-row.ts'
import { matchRows } from './match-rows.ts'
import type { Line } from './match-rows.ts'

const aLine = (line: number, skus: string[], { externalId = null as string | null, hash = 'new' } = {}): Line => {
  const { row } = checkRow({ title: 'Mug', externalId, variants: skus.map((sku) => ({ sku, prices: [] })) })
  if (!row) throw new Error('the row is bad')
  return { line, row, hash }
}
const known = { id: 'prod_1', externalId: 'ext-1', importHash: 'old' }
const owned = { id: 'var_1', sku: 'A', productId: 'prod_1' }

describe('matching rows with products', () => {
  it.each([
    ['by external id', aLine(1, ['Z'], { externalId: 'ext-1' }), 'UPDATE'],
    ['by an SKU', aLine(1, ['Z', 'A']), 'UPDATE'],
    ['and leaves it alone when the row says what it said before', aLine(1, ['A'], { hash: 'old' }), 'UNCHANGED'],
    ['or makes a new one', aLine(1, ['Z']), 'CREATE'],
  ])('finds the product %s', (_, line, kind) => {
    expect(matchRows([line], [known], [owned])).toMatchObject([{ kind, line: 1 }])
  })

  it('refuses a row whose SKU belongs to another product', () => {
    const lines = [aLine(1, ['A', 'B']), aLine(2, ['A'], { externalId: 'ext-2' })]
    const elsewhere = { id: 'var_2', sku: 'B', productId: 'prod_2' }
    const other = { id: 'prod_2', externalId: null, importHash: null }

    expect(matchRows(lines, [known, other], [owned, elsewhere])).toMatchObject([
      { kind: 'REFUSED' },
      { kind: 'REFUSED' },
    ])
  })

  it('refuses the second of two rows about one thing, and names the first', () => {
    const lines = [aLine(4, ['N']), aLine(5, ['N']), aLine(6, ['Z'], { externalId: 'ext-1' }), aLine(7, ['A'])]

    const matched = matchRows(lines, [known], [owned])

    expect(matched.map(({ kind }) => kind)).toEqual(['CREATE', 'REFUSED', 'UPDATE', 'REFUSED'])
    expect(matched[1]).toMatchObject({ bad: { reason: expect.stringContaining('Line 4') } })
  })
})
