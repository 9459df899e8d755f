import { describe, expect, it } from 'vitest'
import { figuresOf } from './figures.ts'
import type { Sale } from './sales.ts'
import { daySeconds, windowOf } from './window.ts'

const sale = (customer: string, sku: string, day: number): Sale => ({
  ...{ customer, sku, name: sku, quantity: 1 },
  atSeconds: day * daySeconds,
})
const sales = [
  sale('a', 'x', 1),
  sale('a', 'y', 1),
  sale('b', 'z', 1),
  sale('a', 'x', 9),
  sale('a', 'z', 9),
  sale('b', 'new', 9),
  sale('c', 'x', 9),
]
const window = windowOf('test', sales, [5 * daySeconds, 10 * daySeconds])

describe('measuring a window', () => {
  it('asks only for customers and items that were known before it', () => {
    expect([...window.bought]).toEqual([[0, new Set([0, 2])]])
  })

  it('does not want again what a customer had, where only new things count', () => {
    const show = () => [0, 1, 2]

    expect(figuresOf(show, window, 'all').recall10).toBe(1)
    expect(figuresOf(show, window, 'new')).toMatchObject({ customers: 1, hitRate10: 1, ndcg10: 0.5 })
  })

  it('tells how sure its means are, by how far customers are apart', () => {
    const twoSales = [sale('a', 'x', 1), sale('b', 'x', 1), sale('b', 'y', 1), sale('a', 'x', 9), sale('b', 'y', 9)]
    const two = windowOf('test', twoSales, [5 * daySeconds, 10 * daySeconds])

    const { hitRate10, errors } = figuresOf(() => [0], two, 'all')

    expect([hitRate10, errors.hitRate10]).toEqual([0.5, 0.5])
  })

  it('tells how much of the shop was shown, and how rare it is', () => {
    const { shown, coverage, novelty } = figuresOf(() => [0], window, 'all')

    expect([shown, coverage, novelty]).toEqual([1, 1 / 3, 1])
  })
})
