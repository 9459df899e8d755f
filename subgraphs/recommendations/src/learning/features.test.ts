import { describe, expect, it } from 'vitest'
import { usualConfig } from './config.ts'
import { contentNeighbours } from './content.ts'
import { featureNames, featuresOver } from './features.ts'
import { groundOf } from './ground.ts'
import { plainRepeat } from './repeats.ts'
import { tasteOver } from './taste.ts'
import { happened, noonSeconds } from './testing/happened.ts'

const daysAgo = (days: number) => noonSeconds - days * 86_400
const interactions = happened([
  { item: 0, atSeconds: daysAgo(40) },
  { item: 0, atSeconds: daysAgo(10), quantity: 3 },
  { item: 1, atSeconds: daysAgo(10) },
  { person: 1, item: 2, atSeconds: daysAgo(5) },
])
const plain = { text: 'thing', category: null, brand: null, attributes: [] }
const ground = groundOf(
  interactions,
  contentNeighbours([plain, plain, plain], usualConfig.content),
  noonSeconds,
  usualConfig,
)
const numbers = featuresOver(ground)(tasteOver(ground)(0), Int32Array.of(0, 1, 2))
const said = (row: number, name: string) => numbers[row * featureNames.length + featureNames.indexOf(name)] ?? NaN

describe('what the order is learned from', () => {
  it('has a number for each name', () => {
    expect(numbers.length).toBe(3 * featureNames.length)
    expect(new Set(featureNames).size).toBe(featureNames.length)
  })

  it('tells when and how often the person bought an item', () => {
    expect([said(0, 'times'), said(1, 'times'), said(2, 'times')]).toEqual([2, 1, 0])
    expect([said(0, 'firstDays'), said(0, 'lastDays'), said(0, 'gapDays')]).toEqual([40, 10, 30])
    expect([said(0, 'visits'), said(0, 'visitsSince'), said(0, 'lastVisitDays')]).toEqual([2, 0, 10])
  })

  it('tells how the item sells, and both together', () => {
    expect(said(2, 'sold7')).toBe(1000)
    expect(said(0, 'slow')).toBeCloseTo(Math.exp(-40 / 500) + Math.exp(-10 / 500), 5)
    expect(said(0, 'slowSold')).toBeCloseTo(plainRepeat(said(0, 'slow'), said(0, 'sold14')), 4)
    expect([said(0, 'slowSoldOfMost'), said(2, 'slowSold')]).toEqual([1, 0])
  })
})
