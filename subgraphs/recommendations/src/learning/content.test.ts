import { describe, expect, it } from 'vitest'
import { usualConfig } from './config.ts'
import { contentNeighbours } from './content.ts'
import type { Described } from './content.ts'

const plain = { category: null, brand: null, attributes: [] }
const alikeTo = (items: readonly Described[], item: number): number[] => {
  const { start, column } = contentNeighbours(items, usualConfig.content)
  return [...column.subarray(start[item], start[item + 1])]
}

describe('being described alike', () => {
  it('counts rare words more than those of all', () => {
    const items = ['red lantern', 'blue lantern', 'red mug', 'red bag'].map((text) => ({ ...plain, text }))

    expect(alikeTo(items, 0)[0]).toBe(1)
  })

  it('finds one and many of a thing alike', () => {
    const items = ['lantern', 'lanterns', 'mug'].map((text) => ({ ...plain, text }))

    expect(alikeTo(items, 0)).toEqual([1])
  })

  it('follows category, brand and attributes, too', () => {
    const items = [
      { text: 'a1', category: 'c1', brand: 'Acme', attributes: ['colour red'] },
      { text: 'b2', category: 'c1', brand: null, attributes: [] },
      { text: 'd4', category: null, brand: 'ACME', attributes: ['colour red'] },
      { text: 'e5', category: null, brand: null, attributes: [] },
    ]

    expect(alikeTo(items, 0)).toEqual([2, 1])
  })
})
