import { randomBytes, randomUUID } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { z } from 'zod'
import { until } from '@shop/kit/testing/until'
import { accepted, shopper } from '@shop/stack/journey/shopper'
import type { Shopper } from '@shop/stack/journey/shopper'
import type { Shelved } from '@shop/stack/journey/stock-up'
import { stockUp } from '../support/catalog.ts'
import { startTestShop } from '../support/shop.ts'
import type { TestShop } from '../support/shop.ts'

let shop: TestShop
let endpoint: string
let things: Shelved[]
beforeAll(async () => {
  shop = await startTestShop()
  endpoint = `${shop.url}/graphql`
  things = await stockUp(endpoint, [
    { title: 'Enamel mug', stock: 10 },
    { title: 'Teapot', stock: 10 },
    { title: 'Tray', stock: 10 },
  ])
})
afterAll(() => shop.stop())

/** As the storefront asks: the registered operations. */
const operation = (name: string) =>
  readFileSync(new URL(`../../schema/operations/web/${name}.graphql`, import.meta.url), 'utf8')

const tracked = z.object({
  trackEvents: z.looseObject({ __typename: z.literal('EventsTracked'), accepted: z.number() }),
})
const seen = z.object({ recentlyViewed: z.array(z.object({ product: z.object({ id: z.string() }) })).nullable() })
const accountErase = 'mutation ($input: AccountEraseInput!) { accountErase(input: $input) { __typename } }'
const erased = z.object({ accountErase: z.object({ __typename: z.string() }) })

/** Somebody with a browser, and the id that the browser made for itself. */
const visitor = (who: Shopper, anonymousId?: string) => ({
  views: async (...productIds: string[]) => {
    for (const productId of productIds) {
      const event = { id: randomUUID(), kind: 'VIEW', at: new Date().toISOString(), productId }
      const input = { consent: 'GRANTED', anonymousId, events: [event] }
      const { trackEvents } = await who.ask(tracked, operation('TrackEvents'), { input })
      expect(trackEvents.accepted).toBe(1)
    }
  },
  shows: (productIds: string[]) =>
    until(
      async () => {
        const { recentlyViewed } = await who.ask(seen, operation('RecentlyViewed'), { anonymousId })
        return JSON.stringify(recentlyViewed?.map(({ product }) => product.id)) === JSON.stringify(productIds)
      },
      { what: JSON.stringify(productIds) },
    ),
})
const aLogin = () => ({ email: `${randomUUID()}@example.com`, password: 'correct horse battery' })
const idOf = (at: number) => things[at]?.productId ?? ''
const tablesWith = async (text: string): Promise<string[]> => {
  const { db } = shop.parts.recommendations
  const names = await db.execute(
    "select table_name as name from information_schema.tables where table_schema = 'public'",
  )
  const found = await Promise.all(
    names.map(async ({ name }) => {
      const rows = await db.execute(`select * from "${String(name)}"`)
      return JSON.stringify([...rows]).includes(text) ? [String(name)] : []
    }),
  )
  return found.flat()
}

describe('what a visitor looked at', () => {
  it('is theirs when they sign in: from before they had an account, and as a guest', async () => {
    const anonymousId = randomBytes(16).toString('base64url')
    const who = shopper(endpoint)
    await visitor(who, anonymousId).views(idOf(0))
    await visitor(who, anonymousId).shows([idOf(0)])
    await who.becomeGuest()
    await visitor(who).views(idOf(1))
    accepted(await who.puts(things[1]?.variantId ?? '', 1))

    const login = aLogin()
    who.keepGuestToken()
    await who.register(login)
    accepted(await who.mergeCart())
    await visitor(who, anonymousId).views(idOf(2))

    const elsewhere = shopper(endpoint)
    await elsewhere.login(login)
    await visitor(elsewhere).shows([idOf(2), idOf(1), idOf(0)])
  })

  it('is gone with their account, in every table, while their order goes on', async () => {
    const who = shopper(endpoint)
    const login = aLogin()
    const { user } = await who.register(login)
    await visitor(who).views(idOf(0))
    accepted(await who.puts(things[0]?.variantId ?? '', 1))
    const { order } = accepted(await who.submit(accepted(await who.quote({})).quote.id))
    await until(async () => (await tablesWith(user.id)).includes('orders'))
    await visitor(who).shows([idOf(0)])

    const wrong = await who.ask(erased, accountErase, { input: { password: 'not the password' } })
    const right = await who.ask(erased, accountErase, { input: { password: login.password } })

    expect([wrong, right].map((answer) => answer.accountErase.__typename)).toEqual([
      'CredentialsWrong',
      'AccountErased',
    ])
    await until(async () => (await tablesWith(user.id)).length === 0)
    await expect(shopper(endpoint).login(login)).rejects.toThrow('CREDENTIALS_WRONG')
    const [kept] = await shop.parts.orders.db.execute(`select status from orders where id = '${order.id}'`)
    expect(kept?.['status']).not.toBe('CANCELLED')
    await shopper(endpoint).register(login)
  })
})
