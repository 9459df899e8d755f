import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { variantFor } from './bucket.ts'
import type { Variant } from './domain/experiment.ts'

const half = (key: string): Variant => ({ key, strategy: 'BLEND', shareBps: 5_000 })
const people = (count: number) => Array.from({ length: count }, (_, at) => `usr_${at}`)

describe('who is shown what', () => {
  const shares = (variants: Variant[], of: readonly string[], id = 'exp_1') =>
    variants.map(({ key }) => of.filter((person) => variantFor({ id, variants }, person)?.key === key).length)

  it('is the same each time', () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), (id, person) => {
        const variants = [half('a'), half('b')]
        expect(variantFor({ id, variants }, person)).toBe(variantFor({ id, variants }, person))
      }),
    )
  })

  it('follows the shares, and who is in none is shown none', () => {
    const variants = [
      { ...half('a'), shareBps: 2_500 },
      { ...half('b'), shareBps: 5_000 },
    ]
    const [a = 0, b = 0] = shares(variants, people(5_000))

    expect(a / 5_000).toBeCloseTo(0.25, 1)
    expect(b / 5_000).toBeCloseTo(0.5, 1)
  })

  it('in one experiment says nothing about another', () => {
    const variants = [half('a'), half('b')]
    const inA = people(5_000).filter((person) => variantFor({ id: 'exp_1', variants }, person)?.key === 'a')
    const [again = 0] = shares(variants, inA, 'exp_2')

    expect(again / inA.length).toBeCloseTo(0.5, 1)
  })
})
