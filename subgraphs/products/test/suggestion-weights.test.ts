import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { newId } from '@shop/kit/id'
import { startTestPart } from '@shop/kit/testing/part'
import type { TestPart } from '@shop/kit/testing/part'
import { recordDelivery } from '../src/store/purchases.ts'
import { weighSuggestions } from '../src/store/suggestion-weights.ts'
import { products } from '../src/subgraph.ts'
import { importOne } from './catalog.ts'
import { suggestionsFor } from './suggestions.ts'

let shop: TestPart
const suggested = suggestionsFor(() => shop)
let lamp: string
let lantern: string

beforeAll(async () => {
  shop = await startTestPart(products)
  const light = async (title: string, brand: string, shelf: string) =>
    (await importOne(shop, { title, brand, category: ['Home', shelf] })).productId
  lamp = await light('Light one', 'Lightmaker', 'Lights')
  lantern = await light('Light two hundred', 'Lightmakers of old', 'Lights by hand')
})
afterAll(() => shop.stop())

const delivered = (productId: string, quantity: number) =>
  recordDelivery(shop.part.db, { buyerId: newId('usr'), lines: [{ productId, quantity }], at: new Date() })

describe('what people buy', () => {
  it('comes first, with its brand and its categories', async () => {
    expect(await suggested('light')).toEqual({
      queries: [],
      categories: ['Lights', 'Lights by hand'],
      brands: ['Lightmaker', 'Lightmakers of old'],
      products: ['Light one', 'Light two hundred'],
    })
    await delivered(lantern, 3)
    await delivered(lamp, 1)
    await weighSuggestions(shop.part.db)

    expect(await suggested('light')).toEqual({
      queries: [],
      categories: ['Lights by hand', 'Lights'],
      brands: ['Lightmakers of old', 'Lightmaker'],
      products: ['Light two hundred', 'Light one'],
    })
  })

  it('is weighed by several processes at once, and again and again', async () => {
    await delivered(lamp, 5)
    await Promise.all(Array.from({ length: 4 }, () => weighSuggestions(shop.part.db)))
    await weighSuggestions(shop.part.db)

    expect((await suggested('light')).brands).toEqual(['Lightmaker', 'Lightmakers of old'])
  })
})
