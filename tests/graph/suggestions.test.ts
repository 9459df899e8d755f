import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { z } from 'zod'
import { until } from '@shop/kit/testing/until'
import { shopper } from '@shop/stack/journey/shopper'
import type { Shopper } from '@shop/stack/journey/shopper'
import { stockUp, theAdmin } from '../support/catalog.ts'
import { startTestShop } from '../support/shop.ts'
import type { TestShop } from '../support/shop.ts'

let shop: TestShop
let endpoint: string

beforeAll(async () => {
  shop = await startTestShop()
  endpoint = `${shop.url}/graphql`
  await stockUp(endpoint, [{ title: 'Enamel mug', stock: 20 }])
})
afterAll(() => shop.stop())

const found = z.object({ search: z.object({ nodes: z.array(z.object({ title: z.string() })) }) })
const suggested = z.object({
  searchSuggestions: z.object({
    queries: z.array(z.object({ text: z.string() })),
    categories: z.array(z.object({ name: z.string() })),
    brands: z.array(z.object({ name: z.string() })),
    products: z.array(z.object({ title: z.string() })),
  }),
})
const suggestions =
  'query ($prefix: String!) { searchSuggestions(prefix: $prefix) { queries { text } categories { name } brands { name } products { title } } }'

const suggestedTo = async (who: Shopper, prefix: string) =>
  (await who.ask(suggested, suggestions, { prefix })).searchSuggestions

const aGuest = async (): Promise<Shopper> => {
  const guest = shopper(endpoint)
  await guest.becomeGuest()
  return guest
}

describe('suggestions through the router', () => {
  it('show anybody what is sold while it is typed', async () => {
    const nobody = shopper(endpoint)

    expect(await suggestedTo(nobody, 'mug en')).toMatchObject({ products: [{ title: 'Enamel mug' }] })
    expect(await suggestedTo(nobody, 'hav')).toMatchObject({ brands: [{ name: 'Havn' }] })
    expect(await suggestedTo(nobody, 'kit')).toMatchObject({ categories: [{ name: 'Kitchen' }] })
    expect(await suggestedTo(nobody, 'table m')).toEqual({ queries: [], categories: [], brands: [], products: [] })
  })

  // What was just asked in the same words is answered by the router, and nobody hears of it; staff are shown what is new.
  it('learn within seconds what many people search for, and not what one does', async () => {
    const search = 'query ($query: String!) { search(query: $query) { nodes { title } } }'
    const writings = ['table mug', 'Table mug', 'TABLE MUG', 'table  mug', 'table mug!']
    const stubborn = await aGuest()
    for (const query of writings) {
      await stubborn.ask(found, search, { query: query.replace(/table/i, 'havn') })
      await (await aGuest()).ask(found, search, { query })
    }

    const admin = await theAdmin(endpoint)
    await until(async () => (await suggestedTo(admin, 'table')).queries[0]?.text === 'table mug')
    expect((await suggestedTo(admin, 'havn m')).queries).toEqual([])
    expect((await suggestedTo(shopper(endpoint), 'table')).queries).toEqual([{ text: 'table mug' }])
  })
})
