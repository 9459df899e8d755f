import { describe, expect, it } from 'vitest'
import { simulate } from './simulate.ts'

const seeds = Array.from({ length: 150 }, (_, at) => at + 1)

describe('simulated worlds', () => {
  it('keep every unit and every cent, whoever dies and whatever comes twice, late or not at all', () => {
    const broken = seeds.flatMap((seed) => {
      const violations = simulate(seed)
      return violations.length > 0 ? [{ seed, violations }] : []
    })

    expect(broken).toEqual([])
  })

  it('show it when something is done twice', () => {
    const seen = seeds.slice(0, 60).flatMap((seed) => simulate(seed, { remembersKeys: false }))

    expect(seen.join()).toContain('INV 9')
  })

  it('are the same for the same seed', () => {
    expect(simulate(7, { remembersKeys: false })).toEqual(simulate(7, { remembersKeys: false }))
  })
})
