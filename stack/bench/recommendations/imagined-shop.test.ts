import { describe, expect, it } from 'vitest'
import { imaginedShop } from './imagined-shop.ts'

describe('an imagined shop', () => {
  it('is the same for the same seed, and another for another', () => {
    expect(imaginedShop(2_000, 1)).toEqual(imaginedShop(2_000, 1))
    expect(imaginedShop(2_000, 2)).not.toEqual(imaginedShop(2_000, 1))
  })

  it('has as many interactions as were asked for, all of people and items that it has', () => {
    const { interactions, catalogue } = imaginedShop(3_000, 1)

    expect(interactions.item.length).toBe(3_000)
    expect(interactions.item.every((item) => item >= 0 && item < catalogue.length)).toBe(true)
    expect(interactions.person.every((person) => person < interactions.persons)).toBe(true)
  })
})
