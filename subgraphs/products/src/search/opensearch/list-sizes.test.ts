import { describe, expect, it } from 'vitest'
import type { ListQuery, ProductFilter } from '../search-index.ts'
import { createListSizes } from './list-sizes.ts'

const listOf = (filter: Partial<ProductFilter>, text: string | null = null): ListQuery => ({
  filter: { statuses: ['ACTIVE'], ...filter },
  sort: 'RELEVANCE',
  currency: 'EUR',
  text,
  placement: null,
})

describe('how many products a list is guessed to have', () => {
  it('is what it had when it was last counted', () => {
    const sizes = createListSizes()
    sizes.note(listOf({ categoryId: 'cat_1' }), 400, 400)
    sizes.note(listOf({ categoryId: 'cat_1' }), 500, 500)

    expect(sizes.guess(listOf({ categoryId: 'cat_1' }), 9_000)).toBe(500)
    expect(sizes.guess(listOf({ categoryId: 'cat_2' }), null)).toBeNull()
    expect(sizes.guess(listOf({}, 'mug'), 9_000)).toBe(9_000)
  })

  it('is half as many for each choice that was not counted yet', () => {
    const sizes = createListSizes()
    sizes.note(listOf({ inStock: true }, 'mug'), 700, 1_000)

    expect(sizes.guess(listOf({ inStock: true }, 'mug'), 9_000)).toBe(700)
    expect(sizes.guess(listOf({}, 'mug'), 9_000)).toBe(1_000)
    expect(sizes.guess(listOf({ ratingMin: 4, priceMax: 900 }, 'mug'), 9_000)).toBe(250)
  })
})
