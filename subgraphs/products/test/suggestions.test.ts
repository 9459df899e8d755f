import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { TestPart } from '@shop/kit/testing/part'
import { aStaffMember, aUser } from '@shop/kit/testing/viewers'
import { aRow, importRows } from './catalog.ts'
import { finders } from './finders.ts'
import type { FinderShop } from './finders.ts'
import { suggestionsFor } from './suggestions.ts'

describe.each(finders)('suggestions in $name', ({ start }) => {
  let running: FinderShop
  let shop: TestPart
  const suggested = suggestionsFor(() => shop)

  beforeAll(async () => {
    running = await start()
    shop = running.shop
    const kitchen = ['Kitchen', 'Mugs & cups']
    await importRows(shop, [
      aRow({ title: 'Enamel mug, red', brand: 'Havn', category: kitchen }),
      aRow({ title: 'Enamel mug, blue', brand: 'Havn', category: kitchen }),
      aRow({ title: 'Crème brûlée dish', brand: 'Émile', category: ['Kitchen', 'Baking'] }),
      aRow({ title: "Women's T-shirt", brand: "Levi's", category: ['Clothes'] }),
      aRow({ title: 'مصباح ورقي', brand: 'Noor', category: ['Lamps'] }),
      aRow({ title: 'Enamel pot (draft)', brand: 'Hidden', category: ['Hideout'], status: 'DRAFT' }),
      aRow({ title: 'Enamel pan (retired)', brand: 'Hollow', category: ['Hollows'], status: 'RETIRED' }),
      ...Array.from({ length: 40 }, (_, nth) => aRow({ title: `Paper lantern ${nth}`, brand: `Lantern maker ${nth}` })),
    ])
    await running.settle()
  })
  afterAll(() => running.stop())

  describe('suggesting while somebody types', () => {
    it.each([
      ['the beginning of a title', 'ena', ['Enamel mug, blue', 'Enamel mug, red']],
      ['a letter', 'w', ["Women's T-shirt"]],
      ['words in any order, the last of them begun', 'mug en', ['Enamel mug, blue', 'Enamel mug, red']],
      ['words that are all begun', 'bl mu', ['Enamel mug, blue']],
      ['accents or none', 'creme bru', ['Crème brûlée dish']],
      ['accents that are put together otherwise', 'cre\u0300me', ['Crème brûlée dish']],
      ['capitals', 'ENAMEL MUG, R', ['Enamel mug, red']],
      ['an apostrophe or none', 'womens', ["Women's T-shirt"]],
      ['what is joined', 't-sh', ["Women's T-shirt"]],
      ['what is written from right to left', 'مصب', ['مصباح ورقي']],
      ['a word that no title has', 'enamel helicopter', []],
    ])('finds products by %s', async (_, prefix, titles) => {
      expect((await suggested(prefix)).products.toSorted()).toEqual(titles)
    })

    it.each([
      ['enmael mug', ['Enamel mug, blue', 'Enamel mug, red']],
      ['enam mgu', []],
      ['latnern 7', ['Paper lantern 7']],
      ['cremme', ['Crème brûlée dish']],
      ['brulee dsih', ['Crème brûlée dish']],
      ['enxxel', []],
    ])('forgives a slip in each long word when nothing else is found: %j', async (prefix, titles) => {
      expect((await suggested(prefix)).products.toSorted()).toEqual(titles)
    })

    it('forgives slips in categories and brands as well', async () => {
      expect(await suggested('kichen')).toMatchObject({ categories: ['Kitchen'] })
      expect(await suggested('baknig')).toMatchObject({ categories: ['Baking'] })
      expect(await suggested('emlie')).toMatchObject({ brands: ['Émile'] })
      expect(await suggested('hidoeut')).toMatchObject({ categories: [], brands: [] })
    })

    it('finds categories and brands', async () => {
      expect(await suggested('cup')).toMatchObject({ categories: ['Mugs & cups'], brands: [], products: [] })
      expect(await suggested('emi')).toMatchObject({ categories: [], brands: ['Émile'], products: [] })
      expect(await suggested('levis')).toMatchObject({ brands: ["Levi's"] })
    })

    it('finds a category above those that something stands in', async () => {
      expect(await suggested('kit')).toMatchObject({ categories: ['Kitchen'] })
    })

    it('shows neither what is not on sale nor where only that stands, to staff either', async () => {
      for (const viewer of [aUser(), aStaffMember()]) {
        expect((await suggested('enamel p', viewer)).products).toEqual([])
        for (const prefix of ['hid', 'hol', 'hide'])
          expect(await suggested(prefix, viewer)).toEqual({ queries: [], categories: [], brands: [], products: [] })
      }
    })

    it('gives as many of each kind as are wanted', async () => {
      const found = await suggested('lantern', aUser(), 5)

      expect([found.brands.length, found.products.length]).toEqual([5, 5])
      expect(new Set(found.products).size).toBe(5)
    })
  })

  describe('what is typed', () => {
    it.each(['', '   ', '%_*', '%', '🦊🦊', '-', "'", '"', '\\', '<->', '& | ! ( ) : *', '\u202e', '\t'])(
      'suggests nothing when no word was begun: %j',
      async (prefix) => {
        expect(await suggested(prefix)).toEqual({ queries: [], categories: [], brands: [], products: [] })
      },
    )

    it.each(["mug'; drop table products; --", 'mug:* & !en', 'mug%', "mu\\'", 'x '.repeat(99), 'title:mug OR *'])(
      'is never read as anything but words: %j',
      async (prefix) => {
        await suggested(prefix)
      },
    )

    it.each([
      ['x'.repeat(201), 8],
      ['x'.repeat(10_240), 8],
      ['nul \u0000', 8],
      ['mug', 0],
      ['mug', -1],
      ['mug', 21],
    ])('is refused where it makes no sense', async (prefix, first) => {
      const { errors } = await suggested.ask(prefix, aUser(), first)

      expect(errors?.[0]?.extensions['code']).toBe('BAD_USER_INPUT')
    })

    it('costs as many statements whatever is found', async () => {
      const { statements } = await suggested.ask('lantern', aUser(), 20)

      expect(statements).toBeLessThanOrEqual(5)
    })

    it('is answered from memory when it is short and was just asked for', async () => {
      await suggested.ask('pap')
      const { statements } = await suggested.ask('pap')

      expect(statements).toBeLessThanOrEqual(3)
    })
  })
})
