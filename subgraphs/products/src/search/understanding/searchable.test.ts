import { describe, expect, it } from 'vitest'
import { searchableOf } from './searchable.ts'

describe('what a product is found by', () => {
  const product = {
    title: 'Acme LX-9 printer',
    description: 'Prints and copies',
    brand: { id: 'brd_1', name: 'Acme' },
    categories: [
      { id: 'cat_1', name: 'Office' },
      { id: 'cat_2', name: 'Laser printers' },
    ],
    attributes: [
      { name: 'type', values: ['Laser', '17'] },
      { name: 'duplex', values: ['true'] },
    ],
  }

  it('is its title above all, then maker, categories and description, then attributes that say something', () => {
    const { texts } = searchableOf(product)

    const times = (text: string) => texts.filter((one) => one === text).length
    expect(
      ['Acme LX-9 printer', 'Acme', 'Laser printers', 'Prints and copies', 'Laser', '17', 'true'].map(times),
    ).toEqual([3, 2, 2, 2, 1, 0, 0])
  })

  it('says what it is by its title and the category it stands in', () => {
    expect(searchableOf(product).heads).toBe('acme printer printer')
  })
})
