import { describe, expect, it } from 'vitest'
import { usualConfig } from './config.ts'
import { factorsOf, itemsAnew, wanted } from './factors.ts'
import type { Sparse } from './sparse.ts'

const options = { ...usualConfig.factors, size: 4, rounds: 10, steps: 3, regularisation: 0.1 }

/** Twenty people in two camps: each likes all items of its camp but one. */
const camps = (): Sparse => {
  const rows = Array.from({ length: 20 }, (_, person) =>
    [0, 1, 2, 3, 4].filter((nth) => nth !== person % 5).map((nth) => (person % 2) * 5 + nth),
  )
  return {
    rows: 20,
    columns: 10,
    start: Int32Array.from([0, ...rows.map((_, nth) => (nth + 1) * 4)]),
    column: Int32Array.from(rows.flat()),
    value: new Float32Array(80).fill(1),
  }
}

describe('factors', () => {
  it('see that somebody wants what their camp likes, though they have not had it', () => {
    const factors = factorsOf(camps(), options)

    expect(wanted(factors, 0, 0)).toBeGreaterThan(wanted(factors, 0, 5) + 0.3)
  })

  it('are the same for the same seed', () => {
    expect(factorsOf(camps(), options)).toEqual(factorsOf(camps(), options))
  })

  it('learn an item anew from who wants it now', () => {
    const factors = factorsOf(camps(), options)
    const turned = { ...camps(), column: camps().column.map((item) => (item + 5) % 10) }

    const anew = itemsAnew(factors, turned, options)

    expect(wanted(anew, 0, 6)).toBeGreaterThan(wanted(anew, 0, 1))
  })
})
